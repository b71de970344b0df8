//! Where a recipient ends before a clause without "that": "told reporters Moscow was open to talks".

use crate::lexicon::Class;
use crate::reading::Reading;
use crate::tag::Tag;

/// Verbs that have somebody who hears it whenever a clause follows.
const TELLS: [&str; 20] = [
    "told",
    "tell",
    "tells",
    "telling",
    "informed",
    "inform",
    "informs",
    "informing",
    "assured",
    "assure",
    "assures",
    "assuring",
    "reminded",
    "remind",
    "reminds",
    "reminding",
    "notified",
    "notify",
    "notifies",
    "notifying",
];

/// Nouns that a name of their own follows.
const CALLED: [&str; 6] = [
    "agency",
    "newspaper",
    "paper",
    "daily",
    "network",
    "channel",
];

/// The end of the recipient in what reads like one phrase from `from` to `end`, behind the verb at `verb`
/// and before another: the subject of what is said begins there. "Warned" may have none.
pub(super) fn end(reading: &Reading<'_>, verb: usize, from: usize, end: usize) -> Option<usize> {
    let tells = reading.page.is_any(verb, &TELLS);
    let border = (from + 1..end).find(|at| parts(reading, from, *at, tells));
    if border.is_some() || !tells {
        return border;
    }
    // "told Congress rates would rise": behind its name begins something else.
    let name = (from..end)
        .take_while(|name| reading.tag(*name) == Tag::Name)
        .last();
    if let Some(name) = name.filter(|name| name + 1 < end) {
        return Some(name + 1);
    }
    // "told reporters taxes would rise", "told the committee inflation was falling".
    (from + 1..end).find(|at| {
        reading.tag(*at) == Tag::Noun
            && reading.tag(at - 1) == Tag::Noun
            && hears(reading, at - 1)
            && (is_plural(reading, at - 1) || is_body(reading, at - 1) && !is_person(reading, *at))
    })
}

/// Whether a second phrase begins at a place: behind a noun of people, no noun is described and no name
/// follows, but that of a title.
fn parts(reading: &Reading<'_>, from: usize, at: usize, tells: bool) -> bool {
    let page = &reading.page;
    let before = at - 1;
    if reading.tag(before) != Tag::Noun {
        return false;
    }
    let led = reading.tag(from) == Tag::Determiner || reading.tag(from) == Tag::Possessive;
    let plural = is_plural(reading, before);
    let known = hears(reading, before) && (plural || led || is_body(reading, before));
    // "warned minister Berg would", "told the news agency Volna": the noun says who that is.
    // But "told the president Russia was": nobody is called so.
    let titles = !plural
        && !page.tokens[at].word.is(Class::PLACE)
        && (page.tokens[before].word.is(Class::TITLE.or(Class::OUTLET))
            || is_person(reading, before) && !led
            || page.is_any(before, &CALLED));
    match reading.tag(at) {
        Tag::Name => !titles && (tells || known),
        Tag::Noun if page.tokens[at].capital => !titles && (tells || known),
        // "Article 5", "number 10"
        Tag::Number => plural && (tells || known),
        Tag::Adjective => known,
        _ => false,
    }
}

fn is_plural(reading: &Reading<'_>, at: usize) -> bool {
    let text = reading.page.text(at);
    text.ends_with('s') && !text.ends_with("ss") || text.ends_with("men") || text == "people"
}

fn is_body(reading: &Reading<'_>, at: usize) -> bool {
    // "state television"
    reading.page.tokens[at].word.is(Class::BODY) && !reading.page.is(at, "state")
}

fn is_person(reading: &Reading<'_>, at: usize) -> bool {
    let word = reading.page.tokens[at].word;
    word.is(Class::ROLE.or(Class::TITLE))
}

/// Whether a noun names people or a body.
fn hears(reading: &Reading<'_>, at: usize) -> bool {
    is_body(reading, at)
        || is_person(reading, at)
        || reading.page.is_any(
            at,
            &[
                "people",
                "parents",
                "families",
                "crowds",
                "audiences",
                "parliament",
                "lawmakers",
            ],
        )
}
