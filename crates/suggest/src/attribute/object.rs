//! Whether a noun phrase behind "rejected", "denied" and their like is something that is said, or a
//! thing: "denied the claim", but not "the machine rejected the card", "denied him entry".

use crate::level;
use crate::lexicon::Class;
use crate::phrase::{self, Apposition, Phrase};
use crate::reading::Reading;
use crate::tag::Tag;

use super::stance;

/// Endings of nouns for people.
const PEOPLE: [&str; 7] = ["er", "or", "ist", "ian", "man", "woman", "ee"];
const DENY: [&str; 4] = ["deny", "denies", "denied", "denying"];
const ADMIT: [&str; 4] = ["admit", "admits", "admitted", "admitting"];
const REFLEXIVE: [&str; 4] = ["itself", "himself", "herself", "themselves"];

/// Whether what `source` does with its object from `from` on, by the verb at `at`, attributes it.
pub(super) fn fits(reading: &Reading<'_>, at: usize, source: Phrase, from: usize) -> bool {
    let page = &reading.page;
    if from != at + 1 || stance::is_proposal(reading, from, from + 8) {
        return true;
    }
    if page.is_any(from, &REFLEXIVE) {
        return false;
    }
    let limit = page.tokens.len();
    let Some(object) = phrase::right(reading, from, limit, Apposition::Without) else {
        return true;
    };
    // "denied him entry", "denied the team a goal": somebody does not get something.
    let second = matches!(
        reading.tag(object.end),
        Tag::Determiner | Tag::Noun | Tag::Adjective
    );
    if page.is_any(at, &DENY) && (second || gives(reading, from)) {
        return false;
    }
    // "admitted 40 patients"
    let last = object.end - 1;
    let people = page.text(last).ends_with('s') && page.tokens[last].word.is(Class::ROLE)
        || page.is(last, "patients");
    if page.is_any(at, &ADMIT) && people {
        return false;
    }
    can_speak(reading, source)
}

/// "her entry", "him a loan".
fn gives(reading: &Reading<'_>, from: usize) -> bool {
    let page = &reading.page;
    let pronoun = page.is_any(from, &["him", "them", "us", "me", "her", "it"]);
    let given = [
        "entry",
        "access",
        "bail",
        "parole",
        "asylum",
        "permission",
        "a",
        "the",
        "any",
        "visas",
        "visa",
        "medical",
        "food",
        "entrance",
        "admission",
        "legal",
    ];
    pronoun && page.is_any(from + 1, &given) || page.is_any(from, &["entry", "access", "bail"])
}

/// Whether a source is somebody, by its head: a machine, a job or a dress says nothing.
fn can_speak(reading: &Reading<'_>, source: Phrase) -> bool {
    let head = level::head(reading, source);
    let token = &reading.page.tokens[head];
    if reading.tag(head) != Tag::Noun {
        return true;
    }
    let speaks = Class::ROLE
        .or(Class::TITLE)
        .or(Class::BODY)
        .or(Class::OUTLET)
        .or(Class::RECORD)
        .or(Class::PLACE)
        .or(Class::NATIONALITY);
    let text = reading.page.text(head);
    token.word.is(speaks)
        || text.ends_with('s') && !text.ends_with("ss")
        || text.len() > 4 && PEOPLE.iter().any(|ending| text.ends_with(ending)) && !is_season(text)
        || reading.page.is_any(
            head,
            &[
                "couple",
                "pair",
                "duo",
                "trio",
                "crowd",
                "side",
                "star",
                "billionaire",
                "youth",
                "public",
                "mob",
                "band",
                "staff",
                "crew",
                "jury",
                "bench",
                "board",
            ],
        )
}

fn is_season(text: &str) -> bool {
    [
        "winter", "summer", "weather", "computer", "river", "tower", "paper", "power", "water",
    ]
    .contains(&text)
}
