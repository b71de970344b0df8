//! Whether a source is one person.

use crate::gazetteer;
use crate::lexicon::Class;
use crate::phrase::Phrase;
use crate::reading::Reading;
use crate::tag::Tag;

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
        let names: Vec<usize> = (from..core).filter(|at| is_name(*at)).collect();
        let tail = (from..to).rev().take_while(|at| is_name(*at)).count();
        let titled = (from..core).any(|at| {
            word(at).is(Class::TITLE.or(Class::ROLE))
                || page.text(at).ends_with("man") && page.text(at).len() > 5
        });
        let given = names.iter().any(|at| word(*at).is(Class::GIVEN_NAME));
        let body = (from..core).any(|at| {
            reading.tag(at) == Tag::Name
                && word(at).is(Class::BODY.or(Class::OUTLET))
                && !word(at).is(Class::TITLE)
        }) || page.is(from, "the") && !titled && names.len() > 1;
        let last_is_name = core > from && is_name(core - 1) && reading.tag(core - 1) == Tag::Name;
        if (given || titled && tail > 0) && last_is_name || titled && tail >= 2 || given && !body {
            return true;
        }
        let listed = core > from && {
            let text = &page.raw[page.tokens[from].bytes.0..page.tokens[core - 1].bytes.1];
            gazetteer::exact(text).is_some()
        };
        if !body
            && !listed
            && last_is_name
            && (1..=3).contains(&names.len())
            && names.len() == core - from
            && !page.text(core - 1).chars().skip(1).any(char::is_uppercase)
        {
            return true;
        }
        from = to + 1;
    }
    // A unique office: "the Russian president", "the foreign minister".
    let office = page.tokens[head].word.is(Class::TITLE) && !page.text(head).ends_with('s');
    office
        && (reading.page.is(source.start, "the")
            || reading.tag(source.start) == Tag::Name
            || (source.start..head).any(|at| reading.tag(at) == Tag::Possessive))
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
