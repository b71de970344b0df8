//! Whether a source is an outlet by what the text calls it, and whether that of a state.

use super::is_common;
use crate::lexicon::Class;
use crate::phrase::Phrase;
use crate::reading::Reading;
use crate::tag::Tag;

/// How many tokens before a paper are searched for its science.
const BEFORE: usize = 300;

/// "The paper" of a text that is not about science is a newspaper.
pub(super) fn is_newspaper(reading: &Reading<'_>, source: Phrase, head: usize) -> bool {
    let page = &reading.page;
    let alone = page.is(head, "paper")
        && page.is_any(source.start, &["the", "local"])
        && source.end == head + 1;
    alone
        && !(source.start.saturating_sub(BEFORE)..source.start).any(|at| {
            page.is_any(
                at,
                &[
                    "journal",
                    "study",
                    "researchers",
                    "scientists",
                    "preprint",
                    "authors",
                ],
            )
        })
}

/// "The daily Le Temps", "news agency Volna": the word for an outlet stands before its name.
pub(super) fn is_called_outlet(reading: &Reading<'_>, source: Phrase, head: usize) -> bool {
    let page = &reading.page;
    let names = (source.start..=head)
        .rev()
        .take_while(|at| reading.tag(*at) == Tag::Name)
        .count();
    let Some(before) = (head + 1 - names)
        .checked_sub(1)
        .filter(|at| *at >= source.start)
    else {
        return false;
    };
    let agency = page.is(before, "agency")
        && before > source.start
        && page.is_any(before - 1, &["news", "press", "information"]);
    names > 0
        && (agency
            || page.tokens[before].word.is(Class::OUTLET)
            || page.is_any(before, &["website", "portal"]))
        && !page.is_any(before, &["press", "post", "times", "media", "news"])
        && is_common(reading, before)
}

/// Whether the text calls an outlet that of a state, in these tokens.
pub(super) fn is_state(reading: &Reading<'_>, from: usize, to: usize) -> bool {
    let page = &reading.page;
    (from..to).any(|at| {
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
