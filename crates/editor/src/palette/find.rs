//! How well a name answers what was typed.

use hearsay_domain::letters::lower;

/// How far a name and a code are from what was typed, word by word; the nearest is 0. None when
/// they do not answer it. The order of the words does not matter, and letters may be left out.
pub fn rank(name: &str, code: &str, typed: &str) -> Option<usize> {
    let (name, code, typed) = (lower(name), lower(code), lower(typed));
    let mut sum = 0;
    for word in typed.split_whitespace() {
        sum += rank_of_word(&name, &code, word)?;
    }
    Some(sum)
}

fn rank_of_word(name: &str, code: &str, word: &str) -> Option<usize> {
    let mut starts = name.split(|c: char| !c.is_alphanumeric());
    if name.starts_with(word) {
        Some(0)
    } else if starts.any(|one| one.starts_with(word)) {
        Some(1)
    } else if name.contains(word) {
        Some(3)
    } else if code.contains(word) {
        Some(4)
    } else {
        gaps(name, word).map(|gaps| 5 + gaps)
    }
}

/// The places between the letters of a word that stand in this order in a name.
fn gaps(name: &str, word: &str) -> Option<usize> {
    let mut rest = name.chars();
    let mut gaps = 0;
    for (index, wanted) in word.chars().enumerate() {
        let skipped = rest.by_ref().position(|letter| letter == wanted)?;
        if index > 0 && skipped > 0 {
            gaps += 1;
        }
    }
    Some(gaps)
}

#[cfg(test)]
mod tests {
    use super::rank;

    #[test]
    fn what_is_nearer_to_what_was_typed_comes_first() {
        let names = [
            "Next article",
            "Next label of the text",
            "Delete the label",
            "Undo",
        ];
        for (typed, expected) in [
            ("next art", vec!["Next article"]),
            ("art next", vec!["Next article"]),
            ("LABEL", vec!["Next label of the text", "Delete the label"]),
            ("dlt", vec!["Delete the label"]),
            ("udo", vec!["Undo"]),
            ("xyz", vec![]),
            ("", names.to_vec()),
        ] {
            let mut found: Vec<(usize, &str)> = names
                .iter()
                .filter_map(|name| Some((rank(name, "code", typed)?, *name)))
                .collect();
            found.sort_by_key(|(rank, _)| *rank);
            let found: Vec<&str> = found.into_iter().map(|(_, name)| name).collect();
            assert_eq!(found, expected, "{typed}");
        }
        assert!(rank("Claim", "label.claim", "label.cl").is_some());
        assert_eq!(rank("Nächster Artikel", "next.article", "NÄCH"), Some(0));
    }
}
