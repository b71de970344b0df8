//! Finding suggestions a piece at a time, so that no key waits for it: the open article first, then all
//! others where they were asked for, and each again only when what the project knows has changed.

mod draw;

use super::names::{Changes, Names};
use super::outlets;
use super::settle::{self, Found};
use super::{AcceptPlan, Job, Place, Settings, Suggestion, SuggestionsEvent, all, learn};
use crate::effect::Effect;
use crate::event::Event;
use crate::model::Model;
use crate::texts;
use draw::is_old;
pub(super) use draw::refresh;
use hearsay_catalogue::{keys, say_with};
use hearsay_domain::records::Records;
use hearsay_domain::{AttributionId, Document, DocumentId, SpanSet, Text};
use hearsay_suggest::experience::Experience;
use hearsay_suggest::{Knowledge, Proposal, suggest_within};
use std::cell::Cell;
use std::rc::Rc;

/// Code points that are read without a pause: some milliseconds.
const PIECE: usize = 16_000;
/// How much further a piece may go to end with a line, before it ends with a word.
const LINE: usize = 4_000;
/// Code points that are searched for names at once when some have changed; the rest follows in pieces.
const AT_ONCE: usize = 2_000_000;
/// As many code points are searched for names in the time that one is read in.
const SEARCHED: usize = 16;
/// From so many candidates on they are sorted out after the frame.
const MANY: usize = 1_500;

/// What was found, and with which names.
#[derive(Debug)]
struct Read {
    sha256: String,
    /// The generation of names that would find the same.
    generation: Cell<u64>,
    found: Rc<Found>,
    /// Names and outlets are known by their places in these lists.
    names: Rc<Names>,
}

/// An article in the middle of being read.
#[derive(Debug)]
struct Reading {
    document: DocumentId,
    generation: u64,
    at: usize,
    found: Found,
}

/// What suggestions are made of.
#[derive(Debug, Default)]
pub(crate) struct Works {
    /// What was found in the open article, in text order.
    pub(crate) rated: Vec<Suggestion>,
    /// What of it is neither labelled nor rejected.
    pub(crate) open: Vec<bool>,
    /// What the project calls its identities.
    pub(crate) names: Rc<Names>,
    /// Of which state of the identities, and of the attributions.
    names_of: Option<(u64, u64)>,
    /// Grows whenever other names are known.
    generation: u64,
    /// What each generation has changed.
    changes: Changes,
    experience: Rc<Experience>,
    lessons: learn::Lessons,
    /// Texts are on their way whose decisions have not been learnt from.
    is_learning: bool,
    experience_of: Option<u64>,
    read: Records<DocumentId, Read>,
    reading: Option<Reading>,
    /// The place of the article that the search through all of them is at.
    from: usize,
    scheduled: bool,
    /// The proposal for an attribution that a person has left.
    pub(crate) left: Option<(AttributionId, Proposal)>,
    /// What would be accepted, while the preview is open.
    pub(crate) plan: Option<AcceptPlan>,
    rated_of: Option<RatedOf>,
    /// The version of the project that is known to be open.
    open_of: Option<u64>,
    /// Grows whenever they are made anew.
    edition: u64,
    drawn_for: Option<(u64, Option<Place>, Settings)>,
}

/// Article, what was found in it, whether with the names of now, state of the decisions.
type RatedOf = (DocumentId, *const Found, bool, u64);

/// After any event: what is suggested in the open article is what it should be, or on its way.
pub(crate) fn tend(model: &mut Model) {
    if let Some(stored) = model.suggestions.stored.take() {
        model.suggestions.settings = Settings::read(&stored);
    }
    if model.suggestions.job.is_some() || all::is_filling(model) || wants_reading(model) {
        schedule(model);
    }
    // In an article with very many candidates the key that was pressed goes first.
    if is_heavy(model) && is_old(model) {
        return schedule(model);
    }
    refresh(model);
}

fn is_heavy(model: &Model) -> bool {
    let read = model.suggestions.works().zip(model.open.as_ref());
    let read = read.and_then(|(works, id)| works.read.get(id));
    read.is_some_and(|read| read.found.attributions.len() + read.found.mentions.len() > MANY)
}

/// Whether the open article has to be read.
fn wants_reading(model: &mut Model) -> bool {
    if !model.suggestions.settings.on || model.desk.is_none() {
        return false;
    }
    know(model);
    model.document().is_some_and(|doc| is_stale(model, doc))
}

fn is_stale(model: &Model, doc: &Document) -> bool {
    let fresh = model.suggestions.works().is_some_and(|works| {
        works.read.get(&doc.id).is_some_and(|read| {
            read.generation.get() == works.generation && read.sha256 == doc.text.sha256()
        })
    });
    !fresh
}

/// Brings names and experience up to date.
fn know(model: &mut Model) {
    let (names_now, verdicts_now, links_now) = model.suggestions.touched;
    let mut is_new = false;
    let Some(works) = model.suggestions.works_mut() else {
        return;
    };
    if works.names_of != Some((names_now, links_now)) {
        let names = match works.names_of {
            Some((known, _)) if known == names_now => works.names.with_outlets(&model.project),
            _ => Names::of(&model.project),
        };
        // Who is only noted or dated otherwise is called as before.
        if works.names_of.is_none() || *works.names != names {
            works.generation += 1;
            works.changes.note(works.generation, &works.names, &names);
            works.names = Rc::new(names);
            is_new = true;
        }
        works.names_of = Some((names_now, links_now));
    }
    if works.experience_of != Some(verdicts_now) && !works.is_learning {
        let (experience, unread) = learn::experience(&model.project, &mut works.lessons);
        works.experience = Rc::new(experience);
        works.experience_of = Some(verdicts_now);
        let docs = unread.iter().filter_map(|id| model.project.document(id));
        let next = texts::some_away(model, docs);
        if !next.is_empty() {
            // What they teach is known once their texts have been seen.
            if let Some(works) = model.suggestions.works_mut() {
                works.is_learning = true;
            }
            let then = Event::Suggestions(SuggestionsEvent::Learn);
            texts::once_here(model, next, then);
        }
    }
    if is_new {
        let mut left = AT_ONCE;
        for doc in model.project.documents() {
            left = left.saturating_sub(doc.text.len());
            if left == 0 {
                break;
            }
            is_spared(model, doc);
        }
    }
}

/// Whether an article that was read has none of the names that have changed since: it counts as read
/// with those of now.
fn is_spared(model: &Model, doc: &Document) -> bool {
    let works = model.suggestions.works();
    let Some((works, read)) = works.and_then(|works| Some((works, works.read.get(&doc.id)?)))
    else {
        return false;
    };
    let spared = read.sha256 == doc.text.sha256()
        && doc.text.is_here()
        && works
            .changes
            .spare(read.generation.get(), doc.text.as_str());
    if spared {
        read.generation.set(works.generation);
    }
    spared
}

/// The names and outlets of the project as they are now.
pub(crate) fn names(model: &mut Model) -> Rc<Names> {
    know(model);
    let works = model.suggestions.works();
    works
        .map(|works| Rc::clone(&works.names))
        .unwrap_or_default()
}

/// Asks for the next piece when nothing else is to be done, once.
fn schedule(model: &mut Model) {
    if let Some(works) = model
        .suggestions
        .works_mut()
        .filter(|works| !works.scheduled)
    {
        works.scheduled = true;
        let next = Event::Suggestions(SuggestionsEvent::Work);
        model.effect(Effect::WhenIdle(Box::new(next)));
    }
}

/// Learns from the decisions in texts that have come.
pub(super) fn learn_on(model: &mut Model) {
    if let Some(works) = model.suggestions.works_mut() {
        works.is_learning = false;
        works.experience_of = None;
    }
    know(model);
}

/// Reads a piece, or several short articles that are one together.
pub(super) fn work(model: &mut Model) {
    know(model);
    if let Some(works) = model.suggestions.works_mut() {
        works.scheduled = false;
    }
    if all::is_filling(model) {
        return all::fill_on(model);
    }
    let mut left = PIECE;
    if is_heavy(model) && is_old(model) {
        // Sorting out many takes as long as reading a piece.
        return refresh(model);
    }
    while left > 0 {
        let Some(id) = next_article(model) else {
            return finish(model);
        };
        let from = model.project.position(&id).unwrap_or_default();
        if model.suggestions.job.is_some()
            && let Some(works) = model.suggestions.works_mut()
        {
            works.from = from;
        }
        let Some(doc) = model.project.document(&id) else {
            return;
        };
        if !doc.text.is_here() {
            let docs = model.project.documents();
            let ahead = docs[from..].iter().take(texts::AHEAD);
            let ahead = ahead.filter(|doc| is_stale(model, doc));
            let next = texts::some_away(model, ahead);
            if !next.is_empty() {
                let then = Event::Suggestions(SuggestionsEvent::Work);
                if let Some(works) = model.suggestions.works_mut() {
                    works.scheduled = true;
                }
                return texts::once_here(model, next, then);
            }
            return finish(model);
        }
        let text = Rc::clone(&doc.text);
        let done = if is_spared(model, doc) {
            if let Some(job) = &mut model.suggestions.job {
                job.done += 1;
            }
            text.len() / SEARCHED + 1
        } else {
            piece(model, &id, &text, left)
        };
        left = left.saturating_sub(done);
    }
}

/// Reads the open article at once where that is no more than a piece.
pub(super) fn at_once(model: &mut Model) {
    if !wants_reading(model) {
        return;
    }
    let short = model.document().filter(|doc| doc.text.len() <= PIECE);
    if let Some((id, text)) = short.map(|doc| (doc.id.clone(), Rc::clone(&doc.text))) {
        if let Some(works) = model.suggestions.works_mut() {
            works.reading = None;
        }
        piece(model, &id, &text, PIECE);
    }
    refresh(model);
}

/// Whether the suggestions of the open article are all there.
pub(super) fn is_ready(model: &Model) -> bool {
    model.document().is_some_and(|doc| !is_stale(model, doc))
}

/// The open article before the one that was begun, and that before the others.
fn next_article(model: &Model) -> Option<DocumentId> {
    let open = model.document().filter(|doc| is_stale(model, doc));
    if let Some(doc) =
        open.filter(|_| model.suggestions.settings.on || model.suggestions.job.is_some())
    {
        return Some(doc.id.clone());
    }
    model.suggestions.job.as_ref()?;
    let works = model.suggestions.works()?;
    let begun = works
        .reading
        .as_ref()
        .and_then(|reading| model.project.document(&reading.document));
    // From where the search is on: those before were read, and all are looked at only at its end.
    let documents = model.project.documents();
    let (before, after) = documents.split_at(works.from.min(documents.len()));
    let mut documents = begun.into_iter().chain(after).chain(before);
    // A text that cannot be had is told of where somebody opens it.
    let readable = |doc: &Document| doc.text.is_here() || texts::may_come(model, &doc.text);
    documents
        .find(|doc| is_stale(model, doc) && readable(doc))
        .map(|doc| doc.id.clone())
}

/// Reads on in an article; says how many code points that were, at least one.
fn piece(model: &mut Model, id: &DocumentId, text: &Text, most: usize) -> usize {
    let Some(works) = model.suggestions.works_mut() else {
        return most;
    };
    let generation = works.generation;
    let begun = works.reading.take();
    let mut reading = begun
        .filter(|reading| reading.document == *id && reading.generation == generation)
        .unwrap_or_else(|| Reading {
            document: id.clone(),
            generation,
            at: 0,
            found: Found::default(),
        });
    let names = Rc::clone(&works.names);
    let end = end_of_piece(text, reading.at, most.max(LINE));
    let known = names.known();
    let outlets = outlets::listing(&names.outlets);
    let knowledge = Knowledge {
        names: &known,
        outlets: &outlets,
    };
    let (mut attributions, mut mentions) = suggest_within(text, reading.at, end, knowledge);
    let before = reading.found.attributions.len();
    for one in &mut attributions {
        one.via = one.via.map(|via| via + before);
    }
    reading.found.attributions.append(&mut attributions);
    reading.found.mentions.append(&mut mentions);
    let length = end - reading.at;
    if end == text.len() {
        let read = Read {
            sha256: text.sha256().to_owned(),
            generation: Cell::new(generation),
            found: Rc::new(reading.found),
            names,
        };
        works.read.insert(reading.document, read);
        if model.suggestions.job.is_some() {
            let doc = model.project.document(id);
            let found = doc.map_or(0, |doc| shown_of(model, doc).len());
            if let Some(job) = &mut model.suggestions.job {
                job.done += 1;
                job.found += found;
            }
        }
    } else {
        reading.at = end;
        works.reading = Some(reading);
    }
    length.max(1)
}

/// Where a piece ends: with a line, else with a word, else where it must.
fn end_of_piece(text: &Text, start: usize, most: usize) -> usize {
    let furthest = start + most + LINE;
    if furthest >= text.len() {
        return text.len();
    }
    let line = &text.lines()[text.line_at(start + most)];
    if line.end > start && line.end <= furthest {
        return line.end;
    }
    let mut end = furthest;
    while end > start + most {
        if text.char_before(end).is_some_and(char::is_whitespace) {
            return end;
        }
        end -= 1;
    }
    furthest
}

fn finish(model: &mut Model) {
    if let Some(job) = model.suggestions.job.take() {
        let said = say_with(
            keys::SUGGESTIONS_SEARCHED,
            &[
                ("articles", &job.done.to_string()),
                ("n", &job.found.to_string()),
            ],
        );
        model.announce(said);
    }
}

/// Looks through all articles that have not been, or not with these names.
pub(super) fn everywhere(model: &mut Model) {
    know(model);
    let documents = model.project.documents().iter();
    let total = documents.filter(|doc| is_stale(model, doc)).count();
    model.suggestions.job = Some(Job {
        total,
        ..Job::default()
    });
    if total == 0 {
        finish(model);
    }
}

/// How many articles have not been looked through.
pub(super) fn unread(model: &Model) -> usize {
    let documents = model.project.documents().iter();
    documents.filter(|doc| is_stale(model, doc)).count()
}

/// What is to be seen in an article, as far as it was looked through.
pub(super) fn shown_of(model: &Model, doc: &Document) -> Vec<Suggestion> {
    let works = model.suggestions.works().filter(|_| !is_stale(model, doc));
    let Some((works, read)) = works.and_then(|works| Some((works, works.read.get(&doc.id)?)))
    else {
        return Vec::new();
    };
    let rated = settle::rated(doc, &read.found, &read.names, &works.experience);
    let open = settle::open(doc, &rated);
    let both = rated.into_iter().zip(open);
    let mut all: Vec<Suggestion> = both.filter_map(|(one, open)| open.then_some(one)).collect();
    let settings = Settings {
        on: true,
        ..model.suggestions.settings.clone()
    };
    all.retain(|one| settings.let_through(one));
    all
}

/// What was found in an article that was looked through, with the names it was found with.
pub(super) fn found_in<'a>(model: &'a Model, doc: &Document) -> Option<(&'a Found, &'a Names)> {
    let works = model
        .suggestions
        .works()
        .filter(|_| !is_stale(model, doc))?;
    let read = works.read.get(&doc.id)?;
    Some((&read.found, &read.names))
}

/// The cues of what the rules would have carried by the link with this cue.
pub(super) fn carried_by(model: &Model, doc: &Document, cue: &SpanSet) -> Vec<SpanSet> {
    let works = model.suggestions.works();
    let read = works.and_then(|works| works.read.get(&doc.id));
    let Some(read) = read.filter(|read| read.sha256 == doc.text.sha256()) else {
        return Vec::new();
    };
    let all = &read.found.attributions;
    let outer = |via: usize| all.get(via).is_some_and(|outer| outer.cue == *cue);
    all.iter()
        .filter(|one| one.via.is_some_and(outer))
        .map(|one| one.cue.clone())
        .collect()
}
