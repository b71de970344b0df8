//! Whether a source is one person.

use crate::gazetteer;
use crate::lexicon::Class;
use crate::phrase::Phrase;
use crate::reading::Reading;
use crate::tag::Tag;
use crate::words::bodies;

/// "German carmaker Volkswagen": what stands right before the name is a body.
fn called_body(reading: &Reading<'_>, from: usize, core: usize) -> bool {
    let names = (from..core)
        .rev()
        .take_while(|at| reading.tag(*at) == Tag::Name)
        .count();
    let before = (core - names).checked_sub(1).filter(|at| *at >= from);
    names > 0
        && before.is_some_and(|at| {
            let word = reading.page.tokens[at].word;
            word.is(Class::BODY) && !word.is(Class::ROLE.or(Class::TITLE))
        })
}

/// "The Norwegian": one who was named before.
fn is_national(reading: &Reading<'_>, source: Phrase) -> bool {
    let page = &reading.page;
    let text = page.text(source.start + 1);
    let one = text.ends_with("an")
        || [
            "Democrat", "Briton", "Dane", "Swede", "Spaniard", "Turk", "Serb", "Croat", "Israeli",
        ]
        .contains(&text);
    page.is(source.start, "the")
        && source.end == source.start + 2
        && page.tokens[source.start + 1].word.is(Class::NATIONALITY)
        && page.tokens[source.start + 1].capital
        && one
}

/// What stands before the title of a unique office.
const OFFICES: [&str; 16] = [
    "foreign",
    "prime",
    "defence",
    "defense",
    "finance",
    "interior",
    "health",
    "justice",
    "education",
    "economy",
    "energy",
    "vice",
    "police",
    "army",
    "party",
    "opposition",
];

/// Whether these tokens are a name of the lists, with or without its article.
fn is_listed(reading: &Reading<'_>, from: usize, to: usize) -> bool {
    let page = &reading.page;
    let listed = |from: usize| {
        let text = &page.raw[page.tokens[from].bytes.0..page.tokens[to - 1].bytes.1];
        gazetteer::exact(text).is_some()
    };
    listed(from) || page.is(from, "the") && from + 1 < to && listed(from + 1)
}

/// Whether a phrase begins with people rather than with one person.
fn is_several(reading: &Reading<'_>, from: usize) -> bool {
    let role = (from..from + 5)
        .take_while(|at| reading.tag(*at).modifies())
        .last();
    role.is_some_and(|at| {
        reading.page.text(at).ends_with('s') && reading.page.tokens[at].word.is(Class::ROLE)
    })
}

/// Whether a word has capitals and digits only as names of people do: `McLean`, `Vik-Larsen`.
fn is_plain_name(text: &str) -> bool {
    let mut before = ' ';
    let mut inner = false;
    for (at, c) in text.char_indices() {
        let prefix = ["Mc", "Mac", "De", "Di", "Le", "La", "Van", "Fitz"].contains(&&text[..at]);
        let joined = matches!(before, '-' | '’' | '\'') || prefix;
        inner |= at > 0 && c.is_uppercase() && !joined || c.is_ascii_digit();
        before = c;
    }
    !inner
}

/// Whether a phrase names one person: a title or role with a name, a first name, two unknown capitals.
pub(super) fn is_person(reading: &Reading<'_>, source: Phrase, head: usize) -> bool {
    let page = &reading.page;
    let word = |at: usize| page.tokens[at].word;
    let is_name = |at: usize| {
        reading.tag(at) == Tag::Name
            && !word(at).is(Class::PLACE
                .or(Class::NATIONALITY)
                .or(Class::BODY)
                .or(Class::OUTLET)
                .or(Class::MONTH)
                .or(Class::TIME)
                .or(Class::RECORD)
                .or(Class::TITLE))
    };
    // The first part of the phrase, up to a preposition; then what a comma adds.
    let mut from = source.start;
    while from < source.end {
        let to = (from..source.end)
            .find(|at| matches!(reading.tag(*at), Tag::Mark) && *at > from)
            .unwrap_or(source.end);
        let end = (from..to)
            .find(|at| ends_core(reading.tag(*at)) && *at > from)
            .unwrap_or(to);
        let core;
        (from, core) = first_of_pair(reading, from, end, &is_name);
        if core > from && is_listed(reading, from, core) {
            from = to + 1;
            continue;
        }
        let names: Vec<usize> = (from..core).filter(|at| is_name(*at)).collect();
        let tail = (from..to).rev().take_while(|at| is_name(*at)).count();
        // "analysts at Goldman Sachs": a name behind a preposition is where they are.
        let given_tail = (to - tail..to).any(|at| word(at).is(Class::GIVEN_NAME));
        let hangs = tail > 0
            && to - tail > from
            && matches!(reading.tag(to - tail - 1), Tag::Preposition | Tag::To);
        let before = (from..core).rev().take_while(|at| is_name(*at)).count();
        let tail = if hangs && (tail < 3 && !given_tail || is_several(reading, from)) {
            0
        } else {
            tail
        };
        let titled = (from..core).any(|at| {
            word(at).is(Class::TITLE.or(Class::ROLE))
                || page.text(at).ends_with("man")
                    && page.text(at).len() > 5
                    && !word(at).is(Class::NATIONALITY)
        });
        // "the BBC's Eva Holm"
        let of_outlet = (from..core)
            .rev()
            .find(|at| reading.tag(*at) == Tag::Possessive)
            .is_some_and(|at| {
                (2..=3).contains(&(core - at - 1))
                    && (at + 1..core).all(is_name)
                    && is_plain_name(page.text(core - 1))
                    && !bodies::ENDINGS.contains(&page.text(core - 1))
                    && !is_listed(reading, at + 1, core)
            });
        if of_outlet {
            return true;
        }
        let given = names.iter().any(|at| word(*at).is(Class::GIVEN_NAME));
        let body = (from..core).any(|at| {
            reading.tag(at) == Tag::Name
                && word(at).is(Class::BODY.or(Class::OUTLET))
                && !word(at).is(Class::TITLE)
        }) || page.is(from, "the") && !titled && names.len() > 1
            || called_body(reading, from, core);
        let last_is_name = core > from && is_name(core - 1) && reading.tag(core - 1) == Tag::Name;
        if (given || titled && tail.max(before) > 0) && last_is_name
            || titled && tail >= 2
            || given && !body
        {
            return true;
        }
        if !body
            && last_is_name
            && (1..=3).contains(&names.len())
            && names.len() == core - from
            && is_plain_name(page.text(core - 1))
            && !(names.len() > 1 && bodies::ENDINGS.contains(&page.text(core - 1)))
        {
            return true;
        }
        from = to + 1;
    }
    // "a man called Holm"
    let called = (source.start + 1..source.end.saturating_sub(1)).any(|at| {
        page.is_any(at, &["called", "named", "identified"])
            && (reading.tag(at + 1) == Tag::Name || page.is(at + 1, "as"))
            && word(at - 1).is(Class::ROLE)
    });
    if called || is_national(reading, source) {
        return true;
    }
    // A unique office: "the Russian president", "the foreign minister", and in headings "Minister".
    let office = page.tokens[head].word.is(Class::TITLE) && !page.text(head).ends_with('s');
    let before = source.start..head;
    office
        && (page.is(source.start, "the")
            || reading.tag(source.start) == Tag::Name
            || before.clone().any(|at| reading.tag(at) == Tag::Possessive)
            || source.end == head + 1 && before.clone().all(|at| page.is_any(at, &OFFICES)))
}

/// Whether a description of the noun before begins.
pub(super) fn ends_core(tag: Tag) -> bool {
    matches!(
        tag,
        Tag::Preposition
            | Tag::To
            | Tag::Participle
            | Tag::Ing
            | Tag::Verb
            | Tag::Auxiliary
            | Tag::Wh
            | Tag::That
    )
}

/// "Berg" of "both Berg and Lund"; two bodies joined by "&" are one.
fn first_of_pair(
    reading: &Reading<'_>,
    from: usize,
    to: usize,
    is_name: &impl Fn(usize) -> bool,
) -> (usize, usize) {
    let page = &reading.page;
    let first = from + usize::from(page.is(from, "both"));
    let Some(and) = (first + 1..to).find(|at| page.is(*at, "and")) else {
        return (from, to);
    };
    let names = and + 1 < to && (first..and).chain(and + 1..to).all(is_name);
    if names { (first, and) } else { (from, to) }
}
