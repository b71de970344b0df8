//! "Footage showed police firing", "the bank expects prices to fall": what a record shows, and what
//! somebody expects of a thing, without a clause.

use super::content;
use crate::level;
use crate::phrase::{self, Apposition, Phrase};
use crate::reading::{Reading, Unit};
use crate::reason::Reason;
use crate::tag::Tag;
use crate::token::Kind;

/// Verbs with which a record has an object: "showed him winning".
const SHOWS: [&str; 15] = [
    "show",
    "shows",
    "showed",
    "reveal",
    "reveals",
    "revealed",
    "depict",
    "depicts",
    "depicted",
    "suggest",
    "suggests",
    "suggested",
    "indicate",
    "indicates",
    "indicated",
];
/// Verbs with an object and "to": "expects prices to fall".
const EXPECTS: [&str; 6] = [
    "expect", "expects", "expected", "believe", "believes", "believed",
];

/// What the verb at `at` says of its object: tokens, the construction, how sure in hundredths.
pub(super) fn find(
    reading: &Reading<'_>,
    unit: Unit,
    at: usize,
    source: Phrase,
) -> Option<((usize, usize), Reason, u8)> {
    let page = &reading.page;
    let from = at + 1;
    let object = phrase::right(reading, from, unit.end, Apposition::Without)?;
    // "the map shows the road" is hardly more than what a map is for.
    let state = matches!(
        reading.tag(object.end),
        Tag::Ing | Tag::Participle | Tag::Adjective
    ) || page.is_any(object.end, &["ahead", "behind", "level", "with"]);
    let number = (from..object.end).any(|i| page.kind(i) == Kind::Number);
    let shows = (state || number) && page.is_any(at, &SHOWS) && level::is_record(reading, source);
    let expects = page.is_any(at, &EXPECTS)
        && reading.tag(object.end) == Tag::To
        && (reading.tag(object.end + 1) == Tag::Infinitive || page.is(object.end + 1, "be"));
    let end = content::clause_end(reading, from, unit);
    if shows {
        return Some(((from, end), Reason::Object, 55));
    }
    // What is expected is weak otherwise; this frame is not.
    expects.then_some(((from, end), Reason::Infinitive, 75))
}
