//! Words that were once read wrongly: forms of verbs, nouns like adjectives, the present tense,
//! support, passives. Each table shows whole sentences with the one attribution in them.

mod support;

use hearsay_suggest::find;
use support::{marked, show};

/// Asserts that each sentence has its marked attribution and no other.
fn read(table: &[&str]) {
    let wrong: Vec<String> = table
        .iter()
        .filter_map(|raw| {
            let want = marked(raw);
            let found: Vec<String> = find(&want.text)
                .iter()
                .map(|it| show(&want.text, &it.content, &it.cue, &it.source))
                .collect();
            let wanted =
                !(want.cue.is_empty() && want.content.is_empty() && want.source.is_empty());
            let right = if wanted {
                found == [(*raw).to_owned()]
            } else {
                found.is_empty()
            };
            (!right).then(|| format!("wanted {raw}\n found {found:#?}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn forms_of_verbs() {
    read(&[
        "{Both parties} ‹agreed› ⟦that the border would stay open⟧.",
        "{The council} ‹agreed› ⟦to repair the dam⟧.",
        "{The mayor} ‹guaranteed› ⟦that the school would stay⟧.",
        "{The survey} ‹showed› ⟦that half of the wells were dry⟧.",
        "{Her team} ‹posited› ⟦that the stones came from the sea⟧.",
        "{The tests} have ‹proven› ⟦that the water is clean⟧.",
        "{Anna Berg} ‹regretted› ⟦that the talks had failed⟧.",
    ]);
}
