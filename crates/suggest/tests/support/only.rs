//! A sentence with the one attribution that is to be found in it.

use crate::support::{marked, show};
use hearsay_suggest::{Candidate, find};

pub fn only(raw: &str) -> Candidate {
    let want = marked(raw);
    let found = find(&want.text);
    let shown: Vec<_> = found
        .iter()
        .map(|it| show(&want.text, &it.content, &it.cue, &it.source))
        .collect();
    assert_eq!(
        shown,
        [show(&want.text, &want.content, &want.cue, &want.source)],
        "{found:#?}"
    );
    found.into_iter().next().unwrap()
}
