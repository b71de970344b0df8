//! A subject that a clause, a participle or an adjective describes from behind: "the man who leads the
//! party", "residents living near the base". The nearest noun is then part of the description.

use super::{Phrase, is_time, left};
use crate::lexicon::Class;
use crate::reading::Reading;
use crate::tag::Tag;
use crate::words::cues;

/// How far left the beginning of a relative clause is looked for.
const FAR: usize = 20;
/// Adjectives that stand behind their noun, with a preposition of their own.
const BEHIND: &[&str] = &[
    "close",
    "loyal",
    "familiar",
    "critical",
    "opposed",
    "aware",
    "present",
    "responsible",
    "sympathetic",
    "privy",
    "faithful",
    "hostile",
    "friendly",
    "linked",
    "active",
    "eligible",
    "knowledgeable",
    "dependent",
    "involved",
];
/// Pronouns that can be described; "he" and "it" cannot.
const OPEN: &[&str] = &[
    "those",
    "someone",
    "somebody",
    "anyone",
    "everyone",
    "everybody",
    "nobody",
    "others",
    "some",
    "many",
];

/// Whether an adjective stands here that describes what is before it.
pub(super) fn adjective(reading: &Reading<'_>, at: usize) -> bool {
    // "experts not involved in the study"
    let not = at > 1 && reading.tag(at - 1) == Tag::Negation;
    reading.page.is_any(at, BEHIND)
        && at
            .checked_sub(if not { 2 } else { 1 })
            .is_some_and(|before| can_be_described(reading, before))
}

/// Whether a pronoun stands here that can be described.
pub(super) fn is_open(reading: &Reading<'_>, at: usize) -> bool {
    reading.tag(at) == Tag::Pronoun && reading.page.is_any(at, OPEN)
}

fn can_be_described(reading: &Reading<'_>, at: usize) -> bool {
    // "an official who": an adjective by its letters.
    let role = reading.tag(at) == Tag::Adjective && reading.page.tokens[at].word.is(Class::ROLE);
    (reading.tag(at).heads() || role || is_open(reading, at)) && !is_time(reading, at)
}

/// The whole subject that ends before `end`, when the noun phrase from `near` on only describes it.
pub(super) fn whole(
    reading: &Reading<'_>,
    near: usize,
    end: usize,
    floor: usize,
) -> Option<Phrase> {
    let head = relative(reading, near, end, floor).or_else(|| {
        (near < end)
            .then(|| participle(reading, near, floor))
            .flatten()
    })?;
    let phrase = if is_open(reading, head - 1) {
        // "many of those who fled"
        let of = head > floor + 2 && reading.page.is(head - 2, "of");
        let whole = of.then(|| left::left(reading, head - 2, floor)).flatten();
        whole.unwrap_or(Phrase {
            start: head - 1,
            end: head,
        })
    } else {
        left::plain_left(reading, head, floor)?
    };
    Some(Phrase { end, ..phrase })
}

/// The end of the head before "who leads", "that owns", "that she wrote".
fn relative(reading: &Reading<'_>, near: usize, end: usize, floor: usize) -> Option<usize> {
    let page = &reading.page;
    let mut groups = 0;
    for at in (floor.max(near.saturating_sub(FAR))..near).rev() {
        match reading.tag(at) {
            // "who gave his name as Ivan"
            Tag::Subordinator if page.is(at, "as") => {}
            Tag::Mark
            | Tag::Open
            | Tag::Close
            | Tag::Break
            | Tag::Subordinator
            | Tag::Possessive => return None,
            Tag::Verb | Tag::Auxiliary => {
                // "who said the ministry lied": the nearest noun has a verb of its own.
                let clause = at + 1 < end
                    && reading.tag(at) == Tag::Verb
                    && page.tokens[at].word.cue().is_some_and(|cue| {
                        cue.is(cues::BARE | cues::THAT) && !cue.is(cues::WEAK | cues::EVIDENCE)
                    });
                if clause {
                    return None;
                }
                let same = at + 1 < end
                    && matches!(
                        reading.tag(at + 1),
                        Tag::Verb | Tag::Auxiliary | Tag::Adverb | Tag::Negation
                    );
                let joined = at > floor && reading.tag(at - 1) == Tag::Conjunction;
                groups += usize::from(!same && !joined);
                if groups > 1 {
                    return None;
                }
            }
            Tag::Wh | Tag::That => {
                if !page.is_any(at, &["who", "which", "that"]) || groups != 1 {
                    return None;
                }
                let next = reading.tag(at + 1);
                let subject = matches!(
                    next,
                    Tag::Verb | Tag::Auxiliary | Tag::Adverb | Tag::Negation
                );
                // "the letter that she wrote said"
                let object = next == Tag::Pronoun && reading.tag(end - 1) == Tag::Verb;
                let head = at.checked_sub(1).filter(|head| *head >= floor)?;
                return ((subject || object) && can_be_described(reading, head)).then_some(at);
            }
            _ => {}
        }
    }
    None
}

/// The end of the head before "living near", "carrying".
fn participle(reading: &Reading<'_>, near: usize, floor: usize) -> Option<usize> {
    let mut at = near.checked_sub(1).filter(|at| *at > floor)?;
    if matches!(reading.tag(at), Tag::Preposition | Tag::To) {
        at -= 1;
    }
    if at <= floor || reading.tag(at) != Tag::Ing || !can_be_described(reading, at - 1) {
        return None;
    }
    // "reports saying the ministry …": what is said begins there.
    let speech = reading.page.tokens[at]
        .word
        .cue()
        .is_some_and(|cue| cue.is(cues::BARE | cues::THAT) && !cue.is(cues::WEAK | cues::EVIDENCE));
    let start = left::plain_left(reading, at, floor).map_or(at - 1, |phrase| phrase.start);
    // "With prices rising the ministry …" has another subject.
    let reported = start > floor && reading.tag(start - 1) == Tag::Verb && {
        let cue = reading.page.tokens[start - 1].word.cue();
        cue.is_some_and(|cue| cue.is(cues::BARE))
    };
    let first = start <= floor
        || reported
        || matches!(
            reading.tag(start - 1),
            Tag::That | Tag::Subordinator | Tag::Conjunction | Tag::Mark | Tag::Break
        );
    let preposition = reading.page.tokens[at].word.is(Class::PREPOSITION);
    (!speech && first && !preposition).then_some(at)
}
