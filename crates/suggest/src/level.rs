//! The sourcing level of a source, by the guideline's eight questions in their order.

use hearsay_domain::Level;

use crate::gazetteer::{self, Listed};
use crate::lexicon::Class;
use crate::outlet::{self, Affiliation, ProjectOutlet};
use crate::phrase::Phrase;
use crate::reading::Reading;
use crate::tag::Tag;

/// Sources that nobody can trace.
const VAGUE: [&str; 9] = [
    "some",
    "many",
    "others",
    "critics",
    "people",
    "observers",
    "most",
    "everyone",
    "one",
];

/// The level of a source; without one, that of a speech without a speaker.
pub(crate) fn of(
    reading: &Reading<'_>,
    source: Option<Phrase>,
    cue: &[(usize, usize)],
    outlets: &[ProjectOutlet<'_>],
) -> Level {
    let Some(source) = source else {
        return without_source(reading, cue);
    };
    let page = &reading.page;
    if source.end == source.start + 1 && reading.tag(source.start) == Tag::Pronoun {
        return pronoun(page.text(source.start));
    }
    if page.is(source.start, "the") && page.is(source.start + 1, "west") {
        return Level::Unspecified;
    }
    let tokens = source.start..source.end;
    let has = |class: Class| tokens.clone().any(|at| page.tokens[at].word.is(class));
    let head = head(reading, source);
    let head_word = page.tokens[head].word;
    let name = |at: usize| {
        reading.tag(at) == Tag::Name && !page.tokens[at].word.is(Class::TIME.or(Class::MONTH))
    };
    let names = tokens.clone().filter(|at| name(*at)).count();
    let from = page.tokens[source.start].bytes.0;
    let to = page.tokens[source.end - 1].bytes.1;
    let text = &page.raw[from..to];
    let lower_head = !page.tokens[head].capital;

    // A person of an outlet is a person, a record of an outlet is the outlet speaking only when it is its report.
    let person = is_person(reading, source, head);
    let record = lower_head && head_word.is(Class::RECORD) && !person;
    let own = outlet::of_project(text, outlets);
    let known = own.or_else(|| gazetteer::outlet_in(text));
    let state = is_state(reading, source);
    let outlet_head = head_word.is(Class::OUTLET)
        && !page.is_any(head, &["post", "press", "times", "record"])
        || page.is_any(head, &["agency", "agencies"])
            && tokens.clone().any(|at| page.is_any(at, &["news"]));
    let itself = own.is_some() || known.is_some() && is_outlet(text);
    if (itself || !person)
        && (known.is_some() || outlet_head)
        && (!record || page.is_any(head, &["report", "reports"]))
    {
        // The project's word on an outlet is the last.
        return if own.map_or(state, |_| false) || known == Some(Affiliation::State) {
            Level::StateOutlet
        } else {
            Level::Outlet
        };
    }
    if record {
        return Level::Record;
    }
    if person {
        return Level::NamedPerson;
    }
    // "the respected marshal", "his adviser": somebody named before.
    let known_office = page.is_any(
        head,
        &[
            "adviser",
            "advisor",
            "author",
            "professor",
            "founder",
            "envoy",
            "aide",
            "marshal",
            "coach",
            "captain",
            "father",
            "mother",
            "wife",
            "husband",
            "brother",
            "sister",
            "chairman",
            "director",
            "leader",
            "candidate",
        ],
    );
    let definite = page.is_any(source.start, &["the", "his", "her", "their", "its"])
        || (source.start..head).any(|at| reading.tag(at) == Tag::Possessive);
    if known_office && definite {
        return Level::NamedPerson;
    }
    if head_word.is(Class::ROLE) {
        let speaker = [
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "spokespeople",
            "spokesmen",
        ];
        let for_body = page.is_any(head, &speaker) && (names > 0 || has(Class::BODY));
        return if for_body {
            Level::NamedBody
        } else if page.is_any(head, &VAGUE) && names == 0 && source.end - source.start < 3 {
            Level::Unspecified
        } else {
            Level::Unnamed
        };
    }
    if page.is_any(head, &VAGUE) && source.end - source.start < 3 {
        return Level::Unspecified;
    }
    if names > 0 || head_word.is(Class::BODY.or(Class::PLACE)) {
        return Level::NamedBody;
    }
    if page.is_any(head, &["council", "police", "government", "authorities"]) {
        Level::NamedBody
    } else {
        Level::Unnamed
    }
}

fn without_source(reading: &Reading<'_>, cue: &[(usize, usize)]) -> Level {
    let written = cue.first().is_some_and(|(at, _)| {
        reading.page.is_any(
            *at,
            &[
                "remembered",
                "noted",
                "recalled",
                "stressed",
                "clear",
                "emphasised",
                "emphasized",
            ],
        )
    });
    if written {
        Level::Author
    } else {
        Level::Unspecified
    }
}

fn pronoun(word: &str) -> Level {
    let is = |words: &[&str]| words.iter().any(|other| word.eq_ignore_ascii_case(other));
    if is(&[
        "he", "she", "I", "him", "her", "who", "I'm", "I’m", "he's", "she's",
    ]) {
        Level::NamedPerson
    } else if is(&["it", "we", "which"]) {
        Level::NamedBody
    } else if is(&["they", "these", "those", "both"]) {
        Level::Unnamed
    } else {
        Level::Unspecified
    }
}

/// The noun that decides: the last one before the first preposition, comma or participle.
fn head(reading: &Reading<'_>, source: Phrase) -> usize {
    let mut head = source.start;
    for at in source.start..source.end {
        match reading.tag(at) {
            Tag::Preposition
            | Tag::To
            | Tag::Mark
            | Tag::Participle
            | Tag::Wh
            | Tag::Conjunction
                if at > source.start =>
            {
                break;
            }
            Tag::Possessive => {}
            tag if tag.heads() => head = at,
            _ => {}
        }
    }
    head
}

/// Whether a phrase names one person: a title or role with a name, a first name, two unknown capitals.
fn is_person(reading: &Reading<'_>, source: Phrase, head: usize) -> bool {
    let page = &reading.page;
    let word = |at: usize| page.tokens[at].word;
    let is_name = |at: usize| {
        reading.tag(at) == Tag::Name
            && !word(at).is(Class::PLACE
                .or(Class::NATIONALITY)
                .or(Class::BODY)
                .or(Class::OUTLET)
                .or(Class::MONTH)
                .or(Class::TIME)
                .or(Class::RECORD)
                .or(Class::TITLE))
    };
    // The first part of the phrase, up to a preposition; then what a comma adds.
    let mut from = source.start;
    while from < source.end {
        let to = (from..source.end)
            .find(|at| matches!(reading.tag(*at), Tag::Mark) && *at > from)
            .unwrap_or(source.end);
        let core = (from..to)
            .find(|at| matches!(reading.tag(*at), Tag::Preposition | Tag::To) && *at > from)
            .unwrap_or(to);
        let names: Vec<usize> = (from..core).filter(|at| is_name(*at)).collect();
        let tail = (from..to).rev().take_while(|at| is_name(*at)).count();
        let titled = (from..core).any(|at| {
            word(at).is(Class::TITLE.or(Class::ROLE))
                || page.text(at).ends_with("man") && page.text(at).len() > 5
        });
        let given = names.iter().any(|at| word(*at).is(Class::GIVEN_NAME));
        let body = (from..core).any(|at| {
            reading.tag(at) == Tag::Name
                && word(at).is(Class::BODY.or(Class::OUTLET))
                && !word(at).is(Class::TITLE)
        }) || page.is(from, "the") && !titled && names.len() > 1;
        let last_is_name = core > from && is_name(core - 1) && reading.tag(core - 1) == Tag::Name;
        if (given || titled && tail > 0) && last_is_name || titled && tail >= 2 || given && !body {
            return true;
        }
        let listed = core > from && {
            let text = &page.raw[page.tokens[from].bytes.0..page.tokens[core - 1].bytes.1];
            gazetteer::exact(text).is_some()
        };
        if !body
            && !listed
            && last_is_name
            && (1..=3).contains(&names.len())
            && names.len() == core - from
            && !page.text(core - 1).chars().skip(1).any(char::is_uppercase)
        {
            return true;
        }
        from = to + 1;
    }
    // A unique office: "the Russian president", "the foreign minister".
    let office = page.tokens[head].word.is(Class::TITLE) && !page.text(head).ends_with('s');
    office
        && (reading.page.is(source.start, "the")
            || reading.tag(source.start) == Tag::Name
            || (source.start..head).any(|at| reading.tag(at) == Tag::Possessive))
}

/// Whether a phrase is the name of an outlet and nothing else.
fn is_outlet(phrase: &str) -> bool {
    let bare = phrase
        .strip_prefix("the ")
        .or(phrase.strip_prefix("The "))
        .unwrap_or(phrase);
    [phrase, bare]
        .iter()
        .any(|name| matches!(gazetteer::exact(name), Some(Listed::Outlet(_))))
}

fn is_state(reading: &Reading<'_>, source: Phrase) -> bool {
    let page = &reading.page;
    (source.start..source.end).any(|at| {
        page.is_any(
            at,
            &[
                "state",
                "state-run",
                "state-owned",
                "state-controlled",
                "state-backed",
                "government-run",
                "party-run",
            ],
        ) || page.is(at, "official")
            && page.tokens.get(at + 1).is_some_and(|next| {
                next.word.is(Class::OUTLET) || page.is_any(at + 1, &["news", "korean"])
            })
    })
}
