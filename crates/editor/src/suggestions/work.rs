//! Finding suggestions a piece at a time, so that no key waits for it: the open article first, then all
//! others where they were asked for, and each again only when what the project knows has changed.

use super::names::Names;
use super::outlets;
use super::settle::{self, Found};
use super::{AcceptPlan, Drawn, Job, Place, Settings, Suggestion, SuggestionsEvent, all, learn};
use crate::effect::Effect;
use crate::event::Event;
use crate::model::Model;
use crate::view::text::lines_of;
use hearsay_catalogue::{keys, say_with};
use hearsay_domain::records::Records;
use hearsay_domain::{AttributionId, Document, DocumentId, Text};
use hearsay_suggest::experience::Experience;
use hearsay_suggest::{Knowledge, Proposal, suggest_within};
use std::rc::Rc;

/// Code points that are read without a pause: some milliseconds.
const PIECE: usize = 16_000;
/// How much further a piece may go to end with a line, before it ends with a word.
const LINE: usize = 4_000;
/// From so many candidates on they are sorted out after the frame.
const MANY: usize = 1_500;

/// What was found, and with which names.
#[derive(Debug)]
struct Read {
    sha256: String,
    generation: u64,
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
    experience: Rc<Experience>,
    experience_of: Option<u64>,
    read: Records<DocumentId, Read>,
    reading: Option<Reading>,
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
            read.generation == works.generation && read.sha256 == doc.text.sha256()
        })
    });
    !fresh
}

/// Brings names and experience up to date.
fn know(model: &mut Model) {
    let (names_now, verdicts_now, links_now) = model.suggestions.touched;
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
            works.names = Rc::new(names);
            works.generation += 1;
        }
        works.names_of = Some((names_now, links_now));
    }
    if works.experience_of != Some(verdicts_now) {
        works.experience = Rc::new(learn::experience(&model.project));
        works.experience_of = Some(verdicts_now);
    }
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
        let Some(doc) = model.project.document(&id) else {
            return;
        };
        let text = Rc::clone(&doc.text);
        left = left.saturating_sub(piece(model, &id, &text, left));
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
    let mut documents = begun.into_iter().chain(model.project.documents());
    documents
        .find(|doc| is_stale(model, doc))
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
            generation,
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
    let rated = settle::rated(doc, &read.found, &works.names, &works.experience);
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

/// Makes the suggestions of the open article anew where something has changed, and marks what has to be
/// drawn otherwise.
pub(super) fn refresh(model: &mut Model) {
    if model.suggestions.settings.on && model.desk.is_some() {
        know(model);
    }
    rate(model);
    sort_out(model);
    let labelling = model.active.is_some();
    if model.suggestions.at.is_some() && (labelling || model.suggestions.in_hand().is_none()) {
        model.suggestions.at = None;
    }
    draw(model);
}

/// What the suggestions of the open article have to be made of; none where nothing was found yet.
fn rated_of(model: &Model) -> Option<RatedOf> {
    let (works, doc) = model.suggestions.works().zip(model.document())?;
    // What was found with other names stands until there is something better.
    let read = works.read.get(&doc.id)?;
    (read.sha256 == doc.text.sha256()).then(|| {
        (
            doc.id.clone(),
            Rc::as_ptr(&read.found),
            read.generation == works.generation,
            works.experience_of.unwrap_or_default(),
        )
    })
}

/// Whether the suggestions are not those that there should be.
fn is_old(model: &Model) -> bool {
    let works = model.suggestions.works();
    works.is_some_and(|works| {
        works.rated_of != rated_of(model) || works.open_of != Some(model.save.version)
    })
}

/// Rates anew what was found where it or the decisions have changed.
fn rate(model: &mut Model) {
    let rated_of = rated_of(model);
    let Some((works, doc)) = model.suggestions.works().zip(model.document()) else {
        return;
    };
    if works.rated_of == rated_of {
        return;
    }
    let read = works.read.get(&doc.id).filter(|_| rated_of.is_some());
    let rated = read.map_or(Vec::new(), |read| {
        settle::rated(doc, &read.found, &read.names, &works.experience)
    });
    let both = works.rated.iter().zip(&rated);
    let same = works.rated.len() == rated.len() && both.clone().all(|(a, b)| a.what == b.what);
    let mut drawn: Vec<Drawn> = Vec::new();
    if !same {
        for (at, one) in rated.iter().enumerate() {
            for (kind, spans) in one.parts() {
                drawn.extend(spans.iter().map(|span| (span, kind, at)));
            }
        }
    }
    let suggestions = &mut model.suggestions;
    if !same {
        let seen = std::mem::replace(&mut suggestions.seen, vec![false; rated.len()]);
        suggestions.here = None;
        let before = std::mem::replace(&mut suggestions.drawn, drawn);
        mark(model, &before, &|at| seen.get(at) == Some(&true));
    }
    if let Some(works) = model.suggestions.works_mut() {
        works.rated = rated;
        works.rated_of = rated_of;
        works.open_of = None;
    }
}

/// Sorts out what is labelled or rejected where the project has changed.
fn sort_out(model: &mut Model) {
    let version = model.save.version;
    let Some((works, doc)) = model.suggestions.works().zip(model.document()) else {
        return;
    };
    if works.open_of == Some(version) {
        return;
    }
    let open = settle::open(doc, &works.rated);
    if let Some(works) = model.suggestions.works_mut() {
        works.open = open;
        works.open_of = Some(version);
        works.edition += 1;
    }
}

/// Marks the lines of some stretches as to be drawn anew.
fn mark(model: &mut Model, drawn: &[Drawn], wanted: &dyn Fn(usize) -> bool) {
    let Some(doc) = model.document() else { return };
    let mut lines: Vec<usize> = Vec::new();
    for (span, _, at) in drawn {
        if wanted(*at) && span.end() <= doc.text.len() {
            lines.extend(lines_of(&doc.text, *span));
        }
    }
    model.views.dirty.lines.extend(lines);
}

/// Marks what is to be seen otherwise than before.
fn draw(model: &mut Model) {
    let (at, settings) = (model.suggestions.at, model.suggestions.settings.clone());
    let Some(works) = model.suggestions.works_mut() else {
        return;
    };
    let drawn_for = Some((works.edition, at, settings.clone()));
    if works.drawn_for == drawn_for {
        return;
    }
    works.drawn_for = drawn_for;
    let both = works.rated.iter().zip(&works.open);
    let seen: Vec<bool> = both
        .map(|(one, open)| *open && settings.let_through(one))
        .collect();
    let here = at.and_then(|at| works.rated.iter().position(|one| one.place() == at));
    let before = std::mem::replace(&mut model.suggestions.seen, seen);
    let here_before = std::mem::replace(&mut model.suggestions.here, here);
    let drawn = std::mem::take(&mut model.suggestions.drawn);
    let seen = std::mem::take(&mut model.suggestions.seen);
    let moved = here != here_before;
    mark(model, &drawn, &|at| {
        before.get(at) != seen.get(at) || moved && (Some(at) == here || Some(at) == here_before)
    });
    model.suggestions.drawn = drawn;
    model.suggestions.seen = seen;
}
