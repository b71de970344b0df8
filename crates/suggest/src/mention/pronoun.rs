//! Pronouns that stand for a person the project knows. A wrong one costs more than a missing one, so one is
//! proposed only where the sentence and the one before name one person and speak of nobody else.

use hearsay_domain::EntityType;

use super::Found;
use super::known::Names;
use crate::lexicon::Class;
use crate::reading::{Reading, Unit};
use crate::tag::Tag;
use crate::token::Kind;

/// How sure one is when the name stands in the same sentence, and in the one before.
const SAME_SENTENCE: u8 = 64;
const SENTENCE_BEFORE: u8 = 58;
/// How far from a name a title or a role belongs to it, in tokens.
const NEAR: usize = 5;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Gender {
    Male,
    Female,
}

/// How a pronoun stands in its clause.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Case {
    Subject,
    /// Never the subject of its own clause.
    Object,
    Possessive,
    /// Always the subject of its own clause.
    Reflexive,
}

/// Who is spoken of in a sentence, as far as it has been read.
#[derive(Clone, Copy, Debug, Default)]
struct Scene {
    /// The known person that was named last.
    person: Option<Person>,
    /// Somebody else may be meant.
    others: bool,
    /// Whether a "he" and whether a "she" was read.
    genders: [bool; 2],
    /// Another clause has begun since the name.
    clause: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Person {
    /// The place in the list of known names.
    known: usize,
    identity: usize,
}

/// The pronouns of a page that stand for known persons; `all` are its names in text order.
pub(super) fn find(reading: &Reading<'_>, names: &Names<'_>, all: &[Found]) -> Vec<Found> {
    let mut found = Vec::new();
    if !names.has(EntityType::Person) {
        return found;
    }
    let mut before = Scene::default();
    let mut next = 0;
    for unit in reading.units.iter().filter(|unit| unit.quote.is_none()) {
        before = sentence(reading, names, *unit, before, all, &mut next, &mut found);
    }
    found
}

/// Reads a sentence; each token is looked at once.
fn sentence(
    reading: &Reading<'_>,
    names: &Names<'_>,
    unit: Unit,
    before: Scene,
    all: &[Found],
    next: &mut usize,
    found: &mut Vec<Found>,
) -> Scene {
    let mut here = Scene::default();
    let mut speech_end = unit.start;
    let mut at = unit.start;
    while at < unit.end {
        if reading.opens(at) && at >= speech_end && reading.is_speech(at) {
            speech_end = reading.mate(at);
        }
        let in_speech = at < speech_end;
        while all.get(*next).is_some_and(|name| name.start < at) {
            *next += 1;
        }
        if let Some(name) = all.get(*next).filter(|name| name.start == at) {
            here.name(name, names, in_speech);
            at = name.end.max(at + 1);
            continue;
        }
        if !in_speech {
            if let Some((gender, case)) = pronoun(reading, at) {
                if let Some((person, confidence)) = here.stands_for(before, gender, case) {
                    found.push(Found {
                        start: at,
                        end: at + 1,
                        entity_type: EntityType::Person,
                        known: Some(person.known),
                        confidence,
                    });
                }
                here.genders[gender as usize] = true;
            } else if matches!(reading.tag(at), Tag::That | Tag::Subordinator | Tag::Wh) {
                here.clause = true;
            } else if is_somebody(reading, at) && !belongs_to_name(reading, at, unit, all, *next) {
                here.others = true;
            }
        }
        at += 1;
    }
    here
}

impl Scene {
    fn name(&mut self, name: &Found, names: &Names<'_>, in_speech: bool) {
        let known = name
            .known
            .filter(|_| name.entity_type == EntityType::Person);
        match known {
            // Whoever is named within a quotation is seldom the one who speaks.
            Some(_) if in_speech => self.others = true,
            Some(known) => {
                let person = Person {
                    known,
                    identity: names.identity(known),
                };
                let same = self.person.is_none_or(|it| it.identity == person.identity);
                self.others |= !same;
                self.person = Some(person);
                self.clause = false;
            }
            None => {
                self.others |= matches!(name.entity_type, EntityType::Person | EntityType::Other);
            }
        }
    }

    /// Whom a pronoun that comes next stands for, and how sure that is.
    fn stands_for(self, before: Scene, gender: Gender, case: Case) -> Option<(Person, u8)> {
        let other = match gender {
            Gender::Male => Gender::Female,
            Gender::Female => Gender::Male,
        };
        let other_gender = self.genders[other as usize] || before.genders[other as usize];
        if self.others || before.others || other_gender {
            return None;
        }
        let Some(person) = self.person else {
            return before
                .person
                .filter(|_| case != Case::Reflexive)
                .map(|person| (person, SENTENCE_BEFORE));
        };
        let same = before
            .person
            .is_none_or(|other| other.identity == person.identity);
        let fits = match case {
            Case::Subject | Case::Possessive => true,
            // "Berg thanked him": somebody else.
            Case::Object => self.clause,
            Case::Reflexive => !self.clause,
        };
        (same && fits).then_some((person, SAME_SENTENCE))
    }
}

fn pronoun(reading: &Reading<'_>, at: usize) -> Option<(Gender, Case)> {
    use Case::{Object, Possessive, Reflexive, Subject};
    use Gender::{Female, Male};
    let page = &reading.page;
    if page.kind(at) != Kind::Word || !matches!(reading.tag(at), Tag::Pronoun | Tag::Determiner) {
        return None;
    }
    let own = reading.tag(at) == Tag::Determiner;
    let table = [
        ("he", Male, Subject),
        ("she", Female, Subject),
        ("him", Male, Object),
        ("his", Male, Possessive),
        ("her", Female, if own { Possessive } else { Object }),
        ("himself", Male, Reflexive),
        ("herself", Female, Reflexive),
    ];
    let found = table.iter().find(|(word, ..)| page.is(at, word));
    found.map(|(_, gender, case)| (*gender, *case))
}

/// Whether a word stands for one person whom the text may mean by "he" or "she".
fn is_somebody(reading: &Reading<'_>, at: usize) -> bool {
    let page = &reading.page;
    let Some(token) = page.tokens.get(at).filter(|it| it.kind == Kind::Word) else {
        return false;
    };
    let many = ["men", "women", "people", "children", "police", "spokesmen"];
    let one = ["witness", "actress", "princess", "boss"];
    token.word.is(Class::ROLE.or(Class::TITLE))
        && matches!(reading.tag(at), Tag::Noun | Tag::Name | Tag::Adjective)
        && !page.is_any(at, &many)
        && (!page.text(at).ends_with('s') || page.is_any(at, &one))
}

/// "President Berg", "Berg, the mayor of Lund,", "Berg is a doctor": the word says who Berg is.
fn belongs_to_name(
    reading: &Reading<'_>,
    at: usize,
    unit: Unit,
    all: &[Found],
    next: usize,
) -> bool {
    let page = &reading.page;
    let person = |name: &&Found| name.entity_type == EntityType::Person;
    let inside = |tag: Tag| tag.modifies() || matches!(tag, Tag::Preposition | Tag::Conjunction);
    let behind = all.get(next).filter(person);
    if behind.is_some_and(|name| {
        name.start <= at + NEAR && (at + 1..name.start).all(|it| reading.tag(it).modifies())
    }) {
        return true;
    }
    let named = next.checked_sub(1).and_then(|it| all.get(it));
    let Some(name) = named
        .filter(person)
        .filter(|name| name.end > unit.start && name.end < at && at <= name.end + NEAR)
    else {
        return false;
    };
    let is = |it: usize| page.tokens[it].word.is(Class::BE);
    let joins = page.mark(name.end) == ',' || is(name.end);
    joins && (name.end + 1..at).all(|it| inside(reading.tag(it)))
}
