//! The forms of a verb by the rules of spelling, from its line in the lists.

/// All forms of a verb. Most have one spelling each.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Forms {
    pub(crate) base: String,
    pub(crate) third: String,
    pub(crate) past: Vec<String>,
    pub(crate) participle: Vec<String>,
    pub(crate) ing: Vec<String>,
}

/// Reads "say/said", "write/wrote/written", "show/showed/shown,showed"; "admit*" doubles its last
/// letter.
pub(crate) fn forms(line: &str) -> Forms {
    let mut parts = line.split('/');
    let head = parts.next().unwrap_or_default();
    let base = head.strip_suffix('*').unwrap_or(head);
    let doubled = format!("{base}{}", base.chars().next_back().unwrap_or_default());
    let stems = if head.ends_with('*') {
        vec![doubled]
    } else if may_double(base) {
        vec![base.to_owned(), doubled]
    } else {
        vec![base.to_owned()]
    };
    let given = |part: &str| part.split(',').map(str::to_owned).collect::<Vec<_>>();
    let past = parts.next().map_or_else(
        || stems.iter().map(|stem| regular_past(stem)).collect(),
        given,
    );
    let participle = parts.next().map_or_else(|| past.clone(), given);
    Forms {
        base: base.to_owned(),
        third: third(base),
        past,
        participle,
        ing: stems.iter().map(|stem| ing(stem)).collect(),
    }
}

/// "signaled" and "signalled": an unstressed syllable with "l" is spelt either way.
fn may_double(base: &str) -> bool {
    let Some(rest) = base.strip_suffix('l') else {
        return false;
    };
    let Some(onset) = rest.strip_suffix(['a', 'e', 'i', 'o']) else {
        return false;
    };
    !ends_in_vowel(onset) && onset.contains(['a', 'e', 'i', 'o', 'u'])
}

fn regular_past(stem: &str) -> String {
    match stem.strip_suffix('y') {
        Some(before) if !ends_in_vowel(before) => format!("{before}ied"),
        _ if stem.ends_with('e') => format!("{stem}d"),
        _ => format!("{stem}ed"),
    }
}

fn ing(stem: &str) -> String {
    if let Some(before) = stem.strip_suffix("ie") {
        return format!("{before}ying");
    }
    match stem.strip_suffix('e') {
        // "being", "agreeing"; but "closing".
        Some(before)
            if before.contains(['a', 'e', 'i', 'o', 'u', 'y'])
                && !before.ends_with(['e', 'o', 'y']) =>
        {
            format!("{before}ing")
        }
        _ => format!("{stem}ing"),
    }
}

/// "says", "denies", "echoes"; the plural of a noun is spelt the same way.
pub(crate) fn third(base: &str) -> String {
    match base.strip_suffix('y') {
        Some(stem) if !ends_in_vowel(stem) => format!("{stem}ies"),
        _ if base.ends_with(['s', 'x', 'z', 'o'])
            || base.ends_with("ch")
            || base.ends_with("sh") =>
        {
            format!("{base}es")
        }
        _ => format!("{base}s"),
    }
}

fn ends_in_vowel(stem: &str) -> bool {
    stem.ends_with(['a', 'e', 'i', 'o', 'u'])
}

#[cfg(test)]
mod tests {
    use super::{Forms, forms};
    use crate::words::{cues, verbs};

    fn lines() -> Vec<&'static str> {
        cues::VERBS
            .lines()
            .filter_map(|line| line.split_whitespace().next())
            .chain(verbs::VERBS.split_whitespace())
            .collect()
    }

    fn all(forms: &Forms) -> Vec<&String> {
        [&forms.base, &forms.third]
            .into_iter()
            .chain(&forms.past)
            .chain(&forms.participle)
            .chain(&forms.ing)
            .collect()
    }

    /// A consonant, one vowel, a consonant: such a verb doubles its last letter before "-ing".
    fn short(base: &str) -> bool {
        let vowel = |c: char| "aeiou".contains(c);
        let mut letters = base.chars().rev();
        let (Some(last), Some(middle)) = (letters.next(), letters.next()) else {
            return false;
        };
        let onset: String = base[..base.len() - 2].replace("qu", "q");
        !vowel(last)
            && !"wxy".contains(last)
            && vowel(middle)
            && !onset.contains(vowel)
            && !onset.contains('y')
    }

    #[test]
    fn every_form_is_spelt_by_the_rules() {
        for line in lines() {
            let forms = forms(line);
            for form in all(&forms) {
                let bytes = form.as_bytes();
                let thrice = bytes.windows(3).any(|it| it[0] == it[1] && it[1] == it[2]);
                assert!(!thrice, "{line}: {form}");
                assert!(
                    bytes
                        .iter()
                        .all(|it| it.is_ascii_lowercase() || *it == b'-'),
                    "{line}: {form}"
                );
            }
            for form in &forms.ing {
                assert!(form.ends_with("ing"), "{line}: {form}");
                let inside = form.trim_end_matches("ing");
                assert!(!inside.ends_with("ie"), "{line}: {form}");
            }
            for form in forms.past.iter().filter(|form| form.ends_with("ed")) {
                assert!(
                    !form.ends_with("yed")
                        || form.ends_with("ayed")
                        || form.ends_with("eyed")
                        || form.ends_with("oyed"),
                    "{line}: {form}"
                );
            }
            if short(&forms.base) {
                let last = &forms.base[forms.base.len() - 1..];
                for form in &forms.ing {
                    assert_eq!(*form, format!("{}{last}ing", forms.base), "{line}");
                }
            }
        }
    }

    #[test]
    fn no_verb_doubles_a_letter_of_an_unstressed_syllable() {
        for (line, past) in [
            ("posit", "posited"),
            ("visit", "visited"),
            ("offer", "offered"),
            ("benefit", "benefited"),
        ] {
            assert!(lines().contains(&line), "{line}");
            assert_eq!(forms(line).past, [past]);
        }
    }

    #[test]
    fn irregular_and_difficult_verbs() {
        for (base, third, past, participle, ing) in [
            ("agree", "agrees", "agreed", "agreed", "agreeing"),
            (
                "guarantee",
                "guarantees",
                "guaranteed",
                "guaranteed",
                "guaranteeing",
            ),
            ("decree", "decrees", "decreed", "decreed", "decreeing"),
            ("be", "bes", "was", "been", "being"),
            ("show", "shows", "showed", "shown showed", "showing"),
            ("prove", "proves", "proved", "proven proved", "proving"),
            ("lie", "lies", "lied", "lied", "lying"),
            ("die", "dies", "died", "died", "dying"),
            (
                "signal",
                "signals",
                "signaled signalled",
                "signaled signalled",
                "signaling signalling",
            ),
            (
                "label",
                "labels",
                "labeled labelled",
                "labeled labelled",
                "labeling labelling",
            ),
            ("reveal", "reveals", "revealed", "revealed", "revealing"),
            ("begin", "begins", "began", "begun", "beginning"),
            ("deny", "denies", "denied", "denied", "denying"),
            ("echo", "echoes", "echoed", "echoed", "echoing"),
            ("regret", "regrets", "regretted", "regretted", "regretting"),
            ("foresee", "foresees", "foresaw", "foreseen", "foreseeing"),
            ("put", "puts", "put", "put", "putting"),
            (
                "dream",
                "dreams",
                "dreamed dreamt",
                "dreamed dreamt",
                "dreaming",
            ),
            ("tell", "tells", "told", "told", "telling"),
            ("employ", "employs", "employed", "employed", "employing"),
            ("submit", "submits", "submitted", "submitted", "submitting"),
        ] {
            let line = lines()
                .into_iter()
                .find(|line| line.split(['/', '*']).next() == Some(base))
                .unwrap_or_else(|| panic!("{base} is in no list"));
            let forms = forms(line);
            assert_eq!(forms.third, third);
            assert_eq!(forms.past.join(" "), past);
            assert_eq!(forms.participle.join(" "), participle);
            assert_eq!(forms.ing.join(" "), ing);
        }
    }
}
