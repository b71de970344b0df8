//! What stands between a verb and what it attributes: recipients, times, places, occasions.

use crate::phrase::{self, Apposition};
use crate::reading::{Reading, Unit};
use crate::tag::Tag;
use crate::token::Kind;
use crate::words::cues::{self, Cue};

/// Past adverbs, recipients, times and places behind a verb.
pub(super) fn skip_modifiers(reading: &Reading<'_>, unit: Unit, from: usize, cue: Cue) -> usize {
    let page = &reading.page;
    let mut at = from;
    let mut recipient = cue.is(cues::RECIPIENT);
    for _ in 0..5 {
        if at >= unit.end {
            break;
        }
        let tag = reading.tag(at);
        if tag == Tag::Adverb
            && !page.is_any(
                at,
                &[
                    "there", "here", "almost", "nearly", "about", "more", "even", "only",
                ],
            )
        {
            at += 1;
            continue;
        }
        if recipient
            && (tag.modifies() || tag == Tag::Pronoun || tag == Tag::Mark && page.mark(at) == '#')
        {
            recipient = false;
            let Some(phrase) = phrase::right(reading, at, unit.end, Apposition::Without) else {
                break;
            };
            // "told reporters that"; "warned the plan would fail" has no recipient.
            if phrase::starts_predicate(reading, phrase.end) {
                break;
            }
            at = phrase.end;
            continue;
        }
        if phrase::is_time(reading, at) && matches!(tag, Tag::Noun | Tag::Name) {
            let mut end = at + 1;
            while end < unit.end
                && (phrase::is_time(reading, end) || reading.tag(end) == Tag::Number)
            {
                end += 1;
            }
            at = end;
            continue;
        }
        if phrase::is_time(reading, at)
            && !phrase::starts_predicate(reading, at + 2)
            && tag == Tag::Determiner
        {
            at += 2;
            continue;
        }
        let using = tag == Tag::Ing && page.is_any(at, &["using", "citing", "quoting"]);
        if matches!(tag, Tag::Preposition | Tag::To) || using {
            let Some(end) = adverbial(reading, unit, at) else {
                break;
            };
            at = end;
            continue;
        }
        break;
    }
    at
}

/// "on Friday", "in a statement", "to the press": the end of a phrase behind a verb, when what
/// is said can follow it.
fn adverbial(reading: &Reading<'_>, unit: Unit, at: usize) -> Option<usize> {
    let page = &reading.page;
    let ing = reading.tag(at + 1) == Tag::Ing;
    let object = if ing { at + 2 } else { at + 1 };
    let mut end = phrase::right(reading, object, unit.end, Apposition::Without)
        .map(|phrase| phrase.end)
        .or_else(|| {
            // A name in quotation marks.
            (reading.opens(object) && reading.mate(object) < object + 12)
                .then(|| reading.mate(object) + 1)
        })?;
    while end < unit.end
        && (phrase::is_time(reading, end)
            || page.kind(end) == Kind::Number && phrase::is_time(reading, end - 1))
    {
        end += 1;
    }
    if page.mark(end) == ','
        && (reading.tag(end + 1) == Tag::Number || phrase::is_time(reading, end + 1))
    {
        end += 2;
    }
    if phrase::starts_predicate(reading, end) && !page.is_any(at, &["in", "on", "at"]) {
        // "said of the plan it is": the phrase was the subject of what is said.
        return None;
    }
    let tag = reading.tag(end);
    let fits = end >= unit.end
        || tag.modifies()
        || matches!(
            tag,
            Tag::That
                | Tag::Open
                | Tag::Pronoun
                | Tag::Wh
                | Tag::Preposition
                | Tag::To
                | Tag::Break
                | Tag::Adverb
                | Tag::Subordinator
        )
        || matches!(page.mark(end), ',' | ':' | '.' | '—' | '–');
    fits.then_some(end)
}
