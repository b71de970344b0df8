//! Texts on demand: of a large corpus only those are in memory that are open or were a while ago.
//! The others are *away* (see [`hearsay_domain::Text`]) and are read from the store before anything
//! happens that needs them. What a person does meanwhile waits, in order.

mod keep;
mod need;

use crate::command::Command;
use crate::effect::Effect;
use crate::event::{Event, Stored};
use crate::keymap::key_for_words;
use crate::model::Model;
use crate::update;
use crate::view::articles::title;
use hearsay_catalogue::{keys, say, say_with};
use hearsay_domain::order::sort_by;
use hearsay_domain::{Document, DocumentId, Project, Text};
use std::collections::HashSet;
use std::rc::Rc;

pub(crate) use keep::tend;
pub(crate) use need::puts_off;

/// Bytes of text that are kept in memory. A project with less never sees a text go, nor one that
/// holds nothing but what was labelled lately.
pub const BUDGET: usize = 8_000_000;

/// The setting that says that this browser has held more than that: a start has to look which texts it
/// leaves in the store.
pub const LARGE: &str = "large";

/// Articles that are looked at to find the next ones to be read.
pub(crate) const AHEAD: usize = 500;

/// Bytes that are read without a pause: some milliseconds.
const BATCH: usize = 200_000;

/// What can happen with texts.
#[derive(Clone, Debug)]
pub enum TextsEvent {
    /// What was asked for with [`Effect::FetchTexts`], each with its SHA-256. One that the store does
    /// not have is missing.
    Found(Result<Vec<(String, String)>, String>),
    /// All are here that something waits for which goes on by itself.
    Arrived,
    /// The newest snapshot of a large project cannot be read, and this was read without the one before.
    NewestDamaged(Box<Stored>),
}

/// Something that goes on by itself once the texts of these articles are here.
#[derive(Debug)]
struct Stream {
    articles: Vec<DocumentId>,
    then: Event,
}

/// What is wanted of texts that are away.
#[derive(Debug, Default)]
pub struct Texts {
    /// What a person did; the first of it waits for texts, the others for the first.
    waiting: Vec<Event>,
    /// What nobody waits for.
    streams: Vec<Stream>,
    /// Digests that the store has been asked for.
    asked: Vec<String>,
    /// Digests that could not be had in this session.
    lost: Vec<String>,
    /// Articles in the order in which they were used, the last one last.
    recent: Vec<DocumentId>,
    /// Digests of texts whose measures were kept in this session.
    measured: HashSet<String>,
    /// The stored version at which it was last looked whether texts can go.
    looked_at: u64,
    /// An article is to be opened as soon as its text is here.
    pub(crate) opening: bool,
    /// Texts have come since.
    has_grown: bool,
    /// What goes on by itself has what it needs, and is about to.
    has_arrived: bool,
}

impl Texts {
    fn is_lost(&self, text: &Text) -> bool {
        self.lost.iter().any(|sha256| sha256 == text.sha256())
    }

    /// Whether something that goes on by itself waits for texts.
    pub(crate) fn is_streaming(&self) -> bool {
        !self.streams.is_empty()
    }
}

/// Lets something happen once the texts of these articles are here, as far as they can be had, without
/// keeping anybody from working.
pub(crate) fn once_here(model: &mut Model, articles: Vec<DocumentId>, then: Event) {
    model.texts.streams.push(Stream { articles, then });
    ask(model);
}

/// The first of these articles whose texts are away and may be had: as many as are read without a
/// pause.
pub(crate) fn some_away<'a>(
    model: &Model,
    articles: impl Iterator<Item = &'a Document>,
) -> Vec<DocumentId> {
    let mut left = BATCH;
    let mut some = Vec::new();
    for doc in articles.filter(|doc| may_come(model, &doc.text)) {
        if left == 0 {
            break;
        }
        left = left.saturating_sub(doc.text.bytes());
        some.push(doc.id.clone());
    }
    some
}

/// Whether a text is away and there is hope to have it.
pub(crate) fn may_come(model: &Model, text: &Text) -> bool {
    !text.is_here() && !model.texts.is_lost(text)
}

/// The first of these articles whose text is away, in words: what reads all of them cannot be done.
pub(crate) fn missing(project: &Project, wanted: &dyn Fn(&DocumentId) -> bool) -> Option<String> {
    let mut docs = project.documents().iter();
    let doc = docs.find(|doc| !doc.text.is_here() && wanted(&doc.id))?;
    Some(say_with(keys::TEXTS_MISSING, &[("title", &title(doc))]))
}

/// Asks the store for the next texts, unless it is about to answer.
fn ask(model: &mut Model) {
    if !model.texts.asked.is_empty() {
        return;
    }
    let needed = match model.texts.waiting.first() {
        Some(event) => need::texts_of(model, event),
        None => model.texts.streams.first().map_or_else(Vec::new, |stream| {
            let docs = stream.articles.iter();
            let docs = docs.filter_map(|id| model.project.document(id));
            docs.map(|doc| Rc::clone(&doc.text)).collect()
        }),
    };
    let mut left = BATCH;
    let mut next = Vec::new();
    for text in needed.iter().filter(|text| may_come(model, text)) {
        if left > 0 {
            left = left.saturating_sub(text.bytes());
            next.push(text.sha256().to_owned());
        }
    }
    if next.is_empty() {
        return go_on(model);
    }
    model.texts.asked.clone_from(&next);
    let list = model.pieces.list.clone();
    model.effect(Effect::FetchTexts {
        digests: next,
        list,
    });
}

/// Lets something happen with texts.
pub(crate) fn happen(model: &mut Model, event: TextsEvent) {
    let result = match event {
        TextsEvent::Found(result) => result,
        TextsEvent::Arrived => return arrived(model),
        TextsEvent::NewestDamaged(stored) => {
            let project = stored.project.clone();
            let project = project.unwrap_or_else(|| model.key.clone());
            return model.effect(Effect::ReadOlder { project, stored });
        }
    };
    let asked = std::mem::take(&mut model.texts.asked);
    let reason = match result {
        Ok(found) => {
            let mut texts: Vec<Rc<Text>> = found
                .into_iter()
                .map(|(_, text)| Rc::new(Text::new(text)))
                .collect();
            sort_by(&mut texts, |a, b| a.sha256().cmp(b.sha256()));
            supply(model, &texts);
            let lacking = |sha256: &String| !texts.iter().any(|text| text.sha256() == sha256);
            let lost: Vec<String> = asked.into_iter().filter(lacking).collect();
            let reason = (!lost.is_empty()).then(|| say(keys::TEXTS_NOT_STORED).to_owned());
            model.texts.lost.extend(lost);
            reason
        }
        Err(reason) => {
            model.texts.lost.extend(asked);
            Some(reason)
        }
    };
    if let Some(reason) = reason {
        give_up(model, &reason);
    }
    go_on(model);
}

/// Puts texts into their places. What the store gave under the name of another is in none.
fn supply(model: &mut Model, sorted: &[Rc<Text>]) {
    let known = |text: &Text| {
        let at = sorted.binary_search_by(|other| other.sha256().cmp(text.sha256()));
        at.ok().and_then(|at| sorted.get(at))
    };
    let aside = model.save.aside.as_mut().map(|aside| &mut aside.project);
    for project in std::iter::once(&mut model.project).chain(aside) {
        let away = project.documents().iter().filter(|doc| !doc.text.is_here());
        let here = away.filter_map(|doc| Some((doc.id.clone(), Rc::clone(known(&doc.text)?))));
        let here: Vec<_> = here.collect();
        for (id, text) in here {
            project.supply(&id, &text);
            keep::used(&mut model.texts, &id);
            // It comes from the store, and would not have been left there without its measures.
            model.texts.measured.insert(text.sha256().to_owned());
        }
    }
    model.texts.has_grown = true;
}

/// What waits for a text that cannot be had does not happen, nor what was meant for the article that it
/// would have shown.
fn give_up(model: &mut Model, reason: &str) {
    let first = model.texts.waiting.first();
    // What goes on by itself may have asked for it.
    let waits = |event| {
        need::texts_of(model, event)
            .iter()
            .any(|text| model.texts.is_lost(text))
    };
    if !first.is_some_and(waits) {
        return;
    }
    let first = model.texts.waiting.remove(0);
    model.texts.opening = false;
    if let Event::Run(Command::Export) | Event::RunExport = first {
        // The others may be had, and stay until they are in the file, which says what it lacks.
        let docs = model.project.documents().iter();
        let all = docs.map(|doc| doc.id.clone()).collect();
        return once_here(model, all, Event::SaveWithoutLost(Box::new(first)));
    }
    let mut docs = model.project.documents().iter();
    let lost = docs.find(|doc| !doc.text.is_here() && model.texts.is_lost(&doc.text));
    let title = lost.map_or_else(String::new, title);
    if need::shows_another(&first) {
        let waiting = &mut model.texts.waiting;
        waiting.retain(|event| !need::is_personal(event));
    }
    model.texts.lost.clear();
    model.announce(say_with(
        keys::TEXTS_UNREAD,
        &[
            ("title", &title),
            ("reason", reason),
            ("export", &key_for_words(&Command::Export)),
        ],
    ));
}

/// Lets happen what has waited for the texts that are here now.
fn go_on(model: &mut Model) {
    let mut waited = std::mem::take(&mut model.texts.waiting).into_iter();
    while let Some(event) = waited.next() {
        update::dispatch(model, event);
        // The rest goes on waiting behind what waits again.
        if !model.texts.waiting.is_empty() {
            model.texts.waiting.extend(waited);
            return ask(model);
        }
    }
    let Some(stream) = model.texts.streams.first() else {
        return;
    };
    let docs = stream.articles.iter();
    let mut docs = docs.filter_map(|id| model.project.document(id));
    if docs.any(|doc| may_come(model, &doc.text)) {
        return ask(model);
    }
    // In a task of its own: what reads many texts does it a batch at a time.
    if !std::mem::replace(&mut model.texts.has_arrived, true) {
        model.effect(Effect::Soon(Box::new(Event::Texts(TextsEvent::Arrived))));
    }
}

/// Lets go on what has waited for texts that are here. They stay until it has.
fn arrived(model: &mut Model) {
    model.texts.has_arrived = false;
    model.texts.has_grown = true;
    if model.texts.is_streaming() {
        let stream = model.texts.streams.remove(0);
        update::dispatch(model, stream.then);
    }
    if model.texts.is_streaming() {
        ask(model);
    }
}
