//! Everything that is found in a sentence, against what is marked in it.

use crate::support::{marked, show};
use hearsay_suggest::find;

/// Everything found in the text of the first entry, as the marks of each entry say.
pub fn all(wanted: &[&str]) {
    let want: Vec<_> = wanted.iter().map(|raw| marked(raw)).collect();
    let text = &want[0].text;
    let found: Vec<_> = find(text)
        .iter()
        .map(|it| show(text, &it.content, &it.cue, &it.source))
        .collect();
    let want: Vec<_> = want
        .iter()
        .map(|it| show(&it.text, &it.content, &it.cue, &it.source))
        .collect();
    assert_eq!(found, want, "{:#?}", find(text));
}
