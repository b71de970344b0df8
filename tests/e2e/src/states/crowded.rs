//! An article with as many attributions on one screen as fit: what is drawn between them has to stay
//! readable.

use tempfile::TempDir;

use crate::bench::generate::Generated;
use crate::bench::links::Link;
use crate::failure::Outcome;
use crate::fixtures::build_with_corpus;

/// Attributions in the article, in pairs: one says that another says something.
pub const ATTRIBUTIONS: usize = 60;

const OUTLETS: [&str; 5] = ["TASS", "KCNA", "Kyodo", "AFP", "AP"];
const SPEAKERS: [&str; 6] = ["Kim", "Putin", "Choe", "Pak", "Lavrov", "Ri"];
const SAID: [&str; 5] = ["it holds", "no", "none came", "yes", "ships sail"];

/// A copy of the build with the article as `long`, labelled, after a short one.
pub fn crowded_build() -> Outcome<TempDir> {
    let mut text = String::new();
    let mut links = Vec::new();
    for pair in 0..ATTRIBUTIONS / 2 {
        let mut word = |words: &str| {
            let start = text.chars().count();
            text.push_str(words);
            let place = (start, text.chars().count());
            text.push(' ');
            place
        };
        let outer = (word(OUTLETS[pair % OUTLETS.len()]), word("says"));
        let inner = (word(SPEAKERS[pair % SPEAKERS.len()]), word("said"));
        let content = word(SAID[pair % SAID.len()]);
        text.pop();
        text.push_str(if pair % 10 == 9 { ".\n" } else { ". " });
        let carrier = links.len();
        links.push(Link {
            source: outer.0,
            cue: outer.1,
            content: (inner.0.0, content.1),
            via: None,
        });
        links.push(Link {
            source: inner.0,
            cue: inner.1,
            content,
            via: Some(carrier),
        });
    }
    let made = Generated {
        text,
        labels: vec![],
        links,
    };
    build_with_corpus(|corpus| made.write_corpus(corpus))
}
