//! A person at the keyboard without a browser: opens articles, selects words, presses keys, reads
//! what is said; and a store that keeps what it is given.

#![allow(dead_code, reason = "each test file uses its part")]

use hearsay_domain::{
    Attribution, Claim, Document, DocumentId, Entity, Measure, Mention, Project, Role, Span,
    SpanSet, Timestamp,
};
use hearsay_editor::event::{AboutField, EntityField, Field, Selected, Stored};
use hearsay_editor::keymap::{Chord, InField, command};
use hearsay_editor::texts::TextsEvent;
use hearsay_editor::{Effect, Event, Model, Target, update};
use hearsay_formats::{WriteOptions, read, write};
use std::collections::BTreeMap;

/// What the browser's store would hold.
#[derive(Clone, Debug, Default)]
pub(crate) struct Store {
    pub(crate) snapshot: Option<String>,
    pub(crate) entries: BTreeMap<u64, String>,
    pub(crate) texts: BTreeMap<String, String>,
    /// Of texts that were away when they were stored.
    pub(crate) measures: BTreeMap<String, Measure>,
    pub(crate) session: BTreeMap<String, String>,
}

impl Store {
    pub(crate) fn stored(&self) -> Stored {
        let session = |key: &str| self.session.get(key).cloned();
        Stored {
            snapshot: self.snapshot.clone(),
            older: None,
            newest: false,
            card: None,
            project: None,
            refusal: None,
            entries: self.entries.values().cloned().collect(),
            texts: self.texts.clone().into_iter().collect(),
            measures: self.measures.values().cloned().collect(),
            large: session("large"),
            annotator: session("annotator"),
            theme: session("theme"),
            keys: session("keys"),
            reading: session("reading"),
            suggestions: session("suggestions"),
            language: session("language"),
            tour: session("tour"),
            dismissed: session("dismissed:no-corpus"),
            labels_taken: session("labels:no-corpus"),
            pieces: session("pieces:no-corpus"),
            open: session("open:no-corpus"),
            writer: true,
        }
    }
}

pub(crate) struct App {
    pub(crate) model: Model,
    /// All effects so far.
    pub(crate) effects: Vec<Effect>,
    pub(crate) store: Store,
    /// Texts that were read from the store after the start.
    pub(crate) fetched: usize,
    seconds: u32,
}

impl App {
    /// A page that has just been loaded, without anything known.
    pub(crate) fn blank(token: &str) -> Self {
        let mut model = Model::new(token, time(0));
        let desk = Event::DeskOpened(Ok(hearsay_editor::desk()));
        update(&mut model, desk, time(0));
        Self {
            model,
            effects: Vec::new(),
            store: Store::default(),
            fetched: 0,
            seconds: 0,
        }
    }

    /// A page without a corpus, with this in its store.
    pub(crate) fn opened(token: &str, stored: Stored) -> Self {
        let mut app = Self::blank(token);
        app.send(Event::Started);
        app.send(Event::ManifestRead(Err("there is none".to_owned())));
        app.send(Event::StoreOpened(Ok(Box::new(stored))));
        app
    }

    /// A page of two articles on which many kinds of changes were made.
    pub(crate) fn worked() -> Self {
        let mut app = Self::with(&["Kim said it rained.", "It did not 📰.\r\nKim left."]);
        app.label("Kim", "p").press("Enter");
        app.label("Kim", "s")
            .label("said", "u")
            .label("it rained", "c")
            .press("5");
        app.send(Event::Set(Field::Note("a".to_owned())));
        app.send(Event::Set(Field::Note("a note".to_owned())));
        app.press("Enter");
        app.label("it rained", "k");
        app.press("]");
        app.label("Kim", "p");
        let kim = app.entities()[0].id.clone();
        app.send(Event::SetEntity(
            kim,
            EntityField::Name("Kim Jong Un".to_owned()),
        ));
        app.send(Event::SetAbout(AboutField::Title("Two".to_owned())));
        app.label("did not 📰", "k");
        app.press("Ctrl+z");
        app.press("Ctrl+z");
        app.press("Ctrl+y");
        app.press(">");
        app
    }

    /// A page of somebody who has not said who they are, with these articles, the first one open.
    pub(crate) fn unnamed(texts: &[&str]) -> Self {
        let empty = Store::default().stored();
        let mut app = Self::opened("t", empty);
        for (index, text) in texts.iter().enumerate() {
            app.send(Event::Paste {
                title: format!("Article {}", index + 1),
                text: (*text).to_owned(),
            });
            app.send(Event::CloseDialog);
        }
        let first = app.model.project.documents().first().map(|d| d.id.clone());
        if let Some(id) = first {
            app.send(Event::OpenArticle(id));
        }
        app.effects.clear();
        app
    }

    /// A page with these articles, the first one open, where the annotator is known.
    pub(crate) fn with(texts: &[&str]) -> Self {
        let mut app = Self::unnamed(texts);
        app.send(Event::SetAnnotator("AB".to_owned()));
        app.effects.clear();
        app
    }

    /// The page is loaded again with what the store holds.
    pub(crate) fn reloaded(&self, token: &str) -> Self {
        let mut app = Self::opened(token, self.store.stored());
        app.store = self.store.clone();
        app
    }

    /// Sends an event; what is to be stored is stored at once, and leaves the rest to the test.
    pub(crate) fn send_stored(&mut self, event: Event) -> Vec<Effect> {
        let mut effects = self.send_unstored(event);
        let mut last = None;
        for effect in &effects {
            match effect {
                Effect::Persist {
                    version,
                    json,
                    texts,
                    ..
                } => {
                    for text in texts {
                        let sha256 = text.sha256().to_owned();
                        if text.is_here() {
                            self.store.texts.insert(sha256, text.as_str().to_owned());
                        } else {
                            self.store.measures.insert(sha256, text.measure());
                        }
                    }
                    self.store.entries.insert(*version, json.clone());
                    last = Some(*version);
                }
                Effect::Compact { json, version, .. } => {
                    self.store.snapshot = Some(json.clone());
                    self.store.entries.retain(|entry, _| entry > version);
                }
                Effect::PutSession { key, value } => {
                    self.store.session.insert(key.clone(), value.clone());
                }
                Effect::UseKeys(own) => hearsay_editor::keymap::use_keys(own),
                _ => {}
            }
        }
        if let Some(version) = last {
            let mut then = self.send_unstored(Event::Persisted(version));
            for effect in &then {
                if let Effect::PutSession { key, value } = effect {
                    self.store.session.insert(key.clone(), value.clone());
                }
            }
            then.retain(|effect| matches!(effect, Effect::FetchTexts { .. }));
            effects.extend(then);
        }
        effects
    }

    /// Sends an event; what is to be stored is stored at once.
    pub(crate) fn send(&mut self, event: Event) -> Vec<Effect> {
        let mut effects = self.send_stored(event);
        // Texts that were left in the store come at once; what has waited for them happens then.
        while let Some(at) = effects
            .iter()
            .position(|e| matches!(e, Effect::FetchTexts { .. }))
        {
            let Effect::FetchTexts { digests: asked, .. } = effects.remove(at) else {
                unreachable!();
            };
            self.fetched += asked.len();
            let found = asked.into_iter().filter_map(|sha256| {
                let text = self.store.texts.get(&sha256)?.clone();
                Some((sha256, text))
            });
            let found = Event::Texts(TextsEvent::Found(Ok(found.collect())));
            effects.extend(self.send(found));
        }
        effects
    }

    /// Sends an event and leaves its effects to the test.
    pub(crate) fn send_unstored(&mut self, event: Event) -> Vec<Effect> {
        // What comes from the store takes no time, so that what is done with it is comparable.
        self.seconds += u32::from(!matches!(event, Event::Texts(_)));
        let effects = update(&mut self.model, event, time(self.seconds));
        self.effects.extend(effects.iter().cloned());
        effects
    }

    /// Presses a key such as `s`, `S`, `Ctrl+z`, `Ctrl+Shift+ArrowLeft` while the text has the focus.
    pub(crate) fn press(&mut self, key: &str) -> Vec<Effect> {
        let mut rest = key;
        let (mut ctrl, mut alt, mut shift) = (false, false, false);
        for (name, flag) in [
            ("Ctrl+", &mut ctrl),
            ("Alt+", &mut alt),
            ("Shift+", &mut shift),
        ] {
            if let Some(after) = rest.strip_prefix(name) {
                (rest, *flag) = (after, true);
            }
        }
        let upper = rest.chars().count() == 1 && rest.chars().all(char::is_uppercase);
        let chord = Chord::pressed(rest, ctrl, alt, shift || upper);
        let command = command(&chord, InField::No);
        let command = command.unwrap_or_else(|| panic!("{key} does nothing"));
        self.send(Event::Run(command))
    }

    /// The place of words in the open article; `words#2` is their second occurrence.
    pub(crate) fn find(&self, words: &str) -> Span {
        let (words, nth) = match words.rsplit_once('#') {
            Some((words, nth)) => (words, nth.parse().expect("a number behind #")),
            None => (words, 1),
        };
        let text = &self.doc().text;
        let byte = text
            .as_str()
            .match_indices(words)
            .nth(nth - 1)
            .unwrap_or_else(|| panic!("{words:?} is not in the article"))
            .0;
        let start = text.from_byte(byte);
        Span::new(start, start + words.chars().count()).expect("words are not empty")
    }

    /// Selects words of the open article as a drag with the mouse does.
    pub(crate) fn select(&mut self, words: &str) -> &mut Self {
        let span = self.find(words);
        self.select_range(span.start(), span.end())
    }

    /// Selects code points.
    pub(crate) fn select_range(&mut self, start: usize, end: usize) -> &mut Self {
        let text = &self.doc().text;
        let selected = Selected::Range {
            start: text.utf16_at(start),
            end: text.utf16_at(end),
        };
        self.send(Event::Selected(selected));
        self
    }

    /// Selects words and presses a key.
    pub(crate) fn label(&mut self, words: &str, key: &str) -> &mut Self {
        self.select(words).press(key);
        self
    }

    /// Leaves what is proposed, so that a test can go on with its own labels.
    pub(crate) fn leave_proposal(&mut self) -> &mut Self {
        if self.model.offer.is_some() {
            self.press("Escape");
        }
        self
    }

    /// Clicks on the first character of words. The page tells the caret, and of the click only
    /// the piece of text that was hit.
    pub(crate) fn click(&mut self, words: &str) -> &mut Self {
        let at = self.find(words).start();
        let utf16 = self.doc().text.utf16_at(at);
        let chunks = &self.model.views.text.chunks;
        let blocks = chunks.iter().flat_map(|chunk| &chunk.blocks);
        let piece = blocks
            .flat_map(|block| &block.pieces)
            .rfind(|piece| piece.at <= utf16)
            .expect("there is text")
            .at;
        self.send(Event::Selected(Selected::Caret(utf16)));
        self.send(Event::TextClicked(piece));
        self.send(Event::Selected(Selected::Caret(utf16)));
        self
    }

    pub(crate) fn doc(&self) -> &Document {
        self.model.document().expect("an article is open")
    }

    pub(crate) fn said(&self) -> &str {
        &self.model.announcement.1
    }

    pub(crate) fn undo_title(&self) -> Option<&str> {
        self.model.history.undo_title()
    }

    /// The one attribution of the open article.
    pub(crate) fn link(&self) -> &Attribution {
        let links = self.doc().attributions_in_order();
        assert_eq!(links.len(), 1, "there is one attribution");
        links[0]
    }

    pub(crate) fn links(&self) -> Vec<&Attribution> {
        self.doc().attributions_in_order()
    }

    pub(crate) fn claims(&self) -> Vec<&Claim> {
        self.doc().claims_in_order()
    }

    pub(crate) fn mentions(&self) -> Vec<&Mention> {
        self.doc().mentions_in_order()
    }

    /// The one mention of the open article.
    pub(crate) fn mention(&self) -> &Mention {
        let mentions = self.mentions();
        assert_eq!(mentions.len(), 1, "there is one mention");
        mentions[0]
    }

    pub(crate) fn entities(&self) -> Vec<&Entity> {
        self.model.project.entities().values().collect()
    }

    /// The words of spans, fragments joined by " … ".
    pub(crate) fn words(&self, spans: &SpanSet) -> String {
        spans.quote(&self.doc().text)
    }

    /// Source, cue and content of the one attribution.
    pub(crate) fn parts(&self) -> [String; 3] {
        self.parts_of(self.link())
    }

    pub(crate) fn parts_of(&self, link: &Attribution) -> [String; 3] {
        [Role::Source, Role::Cue, Role::Content].map(|role| self.words(link.part(role)))
    }

    pub(crate) fn mention_words(&self) -> Vec<String> {
        self.mentions()
            .iter()
            .map(|m| self.words(&m.spans))
            .collect()
    }

    /// The words of the part in hand; empty when nothing is.
    pub(crate) fn in_hand(&self) -> String {
        self.model
            .active
            .as_ref()
            .and_then(|active| active.spans(self.doc()))
            .map(|spans| self.words(spans))
            .unwrap_or_default()
    }

    pub(crate) fn target(&self) -> Option<Target> {
        self.model.active.as_ref().map(|a| a.target.clone())
    }

    pub(crate) fn article(&self, index: usize) -> DocumentId {
        self.model.project.documents()[index].id.clone()
    }

    /// Undoes everything, comparing with the project as it was at each step on the way.
    pub(crate) fn undo_all(&mut self) -> usize {
        let mut steps = 0;
        while self.undo_title().is_some() {
            self.press("Ctrl+z");
            steps += 1;
            assert!(steps < 10_000, "undo never ends");
        }
        steps
    }
}

pub(crate) fn time(seconds: u32) -> Timestamp {
    let (h, m, s) = (seconds / 3600 % 24, seconds / 60 % 60, seconds % 60);
    Timestamp::new(&format!("2026-11-22T{h:02}:{m:02}:{s:02}.000Z")).expect("a valid time")
}

/// Reads the export of a project again: it must come back whole, and the same to the byte.
pub(crate) fn assert_exports(project: &Project) {
    let json = write(project, &WriteOptions::default());
    let reading = read(&json, &|_| None).expect("an export can be read");
    let errors: Vec<String> = reading.faults.iter().map(ToString::to_string).collect();
    assert_eq!(errors, Vec::<String>::new());
    assert_eq!(write(&reading.project, &WriteOptions::default()), json);
}

/// Changes that an event wanted to be stored, by version.
pub(crate) fn persisted(effects: &[Effect]) -> Vec<u64> {
    effects
        .iter()
        .filter_map(|effect| match effect {
            Effect::Persist { version, .. } => Some(*version),
            _ => None,
        })
        .collect()
}
