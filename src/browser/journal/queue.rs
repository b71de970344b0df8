//! The order of writes: one transaction at a time, and what waits meanwhile goes into the next one together.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use futures_channel::oneshot;
use hearsay_editor::texts::LARGE;
use js_sys::Array;
use wasm_bindgen::prelude::*;
use web_sys::{Event, IdbKeyRange, IdbRequest};

use super::StoreError;
use super::database::{
    Access, Database, JOURNAL, PROJECTS, SESSION, SNAPSHOTS, Stores, TEXTS, WRITERS,
};
use super::texts::MEASURE;

/// One change of a project, with the texts it speaks of.
pub(super) struct Entry {
    pub(super) project: String,
    pub(super) version: u64,
    pub(super) json: String,
    pub(super) texts: Vec<(String, String)>,
    /// What is known of the project from now on without opening it.
    pub(super) card: Option<String>,
}

/// One write.
pub(super) enum Job {
    Append(Entry),
    Compact {
        project: String,
        snapshot: String,
        upto: u64,
        /// The snapshot that stays beside the new one, with what came after it.
        before: u64,
    },
    /// All of a project at once, under a key that has nothing yet.
    Fill {
        project: String,
        /// By the keys that they have in another project.
        snapshots: Vec<(u64, String)>,
        entries: Vec<(u64, String)>,
        texts: Vec<(String, String)>,
        card: String,
    },
    /// What is known of a project without opening it.
    Card {
        project: String,
        card: String,
    },
    Clear {
        project: String,
    },
}

impl Job {
    fn project(&self) -> &str {
        match self {
            Self::Append(entry) => &entry.project,
            Self::Compact { project, .. }
            | Self::Fill { project, .. }
            | Self::Card { project, .. }
            | Self::Clear { project } => project,
        }
    }

    fn has_texts(&self) -> bool {
        match self {
            Self::Append(entry) => !entry.texts.is_empty(),
            Self::Fill { texts, .. } => !texts.is_empty(),
            _ => false,
        }
    }
}

type Answer = Result<(), StoreError>;

struct Waiting {
    job: Job,
    answer: oneshot::Sender<Answer>,
}

impl Waiting {
    fn tell(self, answer: Answer) {
        // Whoever asked may have stopped waiting; the write stands all the same.
        self.answer.send(answer).unwrap_or_default();
    }
}

/// The database with the writes that wait for it.
pub(super) struct Queue {
    pub(super) database: Database,
    waiting: RefCell<Vec<Waiting>>,
    is_writing: Cell<bool>,
    /// The number under which this page writes a project; no check for a project without one.
    pub(super) number: RefCell<Option<(String, f64)>>,
    /// The project for which the number is still to be had before anything is written.
    pub(super) owed: RefCell<Option<String>>,
    /// Lets a text that is stored already pass without ending the transaction.
    known_text: Closure<dyn FnMut(Event)>,
}

impl Queue {
    pub(super) fn new(database: Database) -> Self {
        Self {
            database,
            waiting: RefCell::default(),
            is_writing: Cell::new(false),
            number: RefCell::default(),
            owed: RefCell::default(),
            known_text: Closure::new(|event: Event| let_known_text_pass(&event)),
        }
    }

    /// Takes a write at once, so that the order of the calls is the order of the writes.
    pub(super) fn push(self: &Rc<Self>, job: Job) -> impl Future<Output = Answer> + 'static {
        let (answer, answered) = oneshot::channel();
        self.waiting.borrow_mut().push(Waiting { job, answer });
        if !self.is_writing.replace(true) {
            wasm_bindgen_futures::spawn_local(Rc::clone(self).drain());
        }
        async move { answered.await.unwrap_or(Err(StoreError::Closed)) }
    }

    async fn drain(self: Rc<Self>) {
        loop {
            let appends = self.take_appends();
            if !appends.is_empty() {
                match self.settle_number().await {
                    Ok(()) => self.append_all(appends).await,
                    Err(error) => {
                        for waiting in appends {
                            waiting.tell(Err(error.clone()));
                        }
                    }
                }
                continue;
            }
            let Some(next) = self.take_first() else { break };
            let done = self.write(std::slice::from_ref(&next)).await;
            next.tell(done);
        }
        self.is_writing.set(false);
    }

    /// Takes the number that could not be had when the project was opened.
    async fn settle_number(&self) -> Answer {
        let owed = self.owed.borrow().clone();
        match owed {
            Some(project) => self.begin_to_write(&project).await,
            None => Ok(()),
        }
    }

    /// Takes the next number of those who write a project.
    pub(super) async fn begin_to_write(&self, project: &str) -> Answer {
        self.owed.replace(Some(project.to_owned()));
        loop {
            let found = self
                .database
                .run(&[WRITERS], Access::Read, |stores| {
                    let range = entries_of(project, &Array::new())?;
                    stores.get(WRITERS)?.get_all_keys_with_key(&range)
                })
                .await?;
            let keys: Array = found.result()?.unchecked_into();
            let last = keys.at(-1).dyn_into::<Array>().map(|key| key.get(1));
            let next = last.ok().and_then(|last| last.as_f64()).unwrap_or(0.0) + 1.0;
            let taken = self
                .database
                .run(&[WRITERS], Access::Strict, |stores| {
                    let key = Array::of2(&project.into(), &JsValue::from_f64(next));
                    let writers = stores.get(WRITERS)?;
                    writers.add_with_key(&JsValue::TRUE, &key).map(drop)
                })
                .await;
            match taken {
                // Another tab was quicker: its number is the last now.
                Err(StoreError::Conflict) => {}
                taken => {
                    taken?;
                    self.number.replace(Some((project.to_owned(), next)));
                    self.owed.replace(None);
                    return Ok(());
                }
            }
        }
    }

    fn take_first(&self) -> Option<Waiting> {
        let mut waiting = self.waiting.borrow_mut();
        (!waiting.is_empty()).then(|| waiting.remove(0))
    }

    /// The appends at the head of the queue.
    fn take_appends(&self) -> Vec<Waiting> {
        let mut waiting = self.waiting.borrow_mut();
        let is_append = |waiting: &Waiting| matches!(waiting.job, Job::Append(_));
        let count = waiting.iter().take_while(|next| is_append(next)).count();
        let behind = waiting.split_off(count);
        std::mem::replace(&mut *waiting, behind)
    }

    /// Stores all in one transaction. If that fails, one by one up to the one at fault; it and all
    /// that wait behind it fail, since a journal with a gap could not be replayed.
    async fn append_all(&self, appends: Vec<Waiting>) {
        let together = self.write(&appends).await;
        let is_one = appends.len() == 1;
        let mut fault = None;
        for waiting in appends {
            let done = match (&together, &fault) {
                (_, Some(error)) => Err(StoreError::clone(error)),
                (Err(_), None) if !is_one => self.write(std::slice::from_ref(&waiting)).await,
                (together, None) => together.clone(),
            };
            fault = done.clone().err();
            waiting.tell(done);
        }
        if let Some(error) = fault {
            self.fail_waiting(&error);
        }
    }

    fn fail_waiting(&self, error: &StoreError) {
        for waiting in self.take_appends() {
            waiting.tell(Err(error.clone()));
        }
    }

    async fn write(&self, writes: &[Waiting]) -> Answer {
        let stores = [TEXTS, JOURNAL, SNAPSHOTS, WRITERS, PROJECTS, SESSION];
        self.database
            .run(&stores, Access::Strict, |stores| {
                for write in writes {
                    self.ask(stores, &write.job)?;
                }
                // A commit asked for at once is finished even if the page goes meanwhile. With
                // texts it has to wait: one that is there already is an error to be let pass first.
                if writes.iter().any(|write| write.job.has_texts()) {
                    Ok(())
                } else {
                    stores.commit()
                }
            })
            .await
    }

    /// Fails the transaction when another tab has come to write the project. The number after ours
    /// can be put there only if nobody took it; a check that needs no answer within the transaction.
    fn still_writes(&self, stores: &Stores, project: &str) -> Result<(), JsValue> {
        let number = self.number.borrow();
        if let Some((_, own)) = number.as_ref().filter(|(name, _)| name == project) {
            let writers = stores.get(WRITERS)?;
            let next = Array::of2(&project.into(), &JsValue::from_f64(own + 1.0));
            writers.add_with_key(&JsValue::TRUE, &next)?;
            writers.delete(&next)?;
        }
        Ok(())
    }

    pub(super) fn add_texts(
        &self,
        stores: &Stores,
        texts: &[(String, String)],
    ) -> Result<(), JsValue> {
        for (sha, text) in texts {
            // What is only known by its measures is to be chosen at the next start.
            if sha.starts_with(MEASURE) {
                let session = stores.get(SESSION)?;
                session.put_with_key(&"yes".into(), &LARGE.into())?;
            }
            stores
                .get(TEXTS)?
                .add_with_key(&text.into(), &sha.into())?
                .set_onerror(Some(self.known_text.as_ref().unchecked_ref()));
        }
        Ok(())
    }

    fn ask(&self, stores: &Stores, job: &Job) -> Result<(), JsValue> {
        self.still_writes(stores, job.project())?;
        let journal = stores.get(JOURNAL)?;
        match job {
            Job::Append(entry) => {
                self.add_texts(stores, &entry.texts)?;
                let key = Array::of2(&(&entry.project).into(), &number(entry.version));
                // Never `put`: a change of another tab must not be written over.
                journal.add_with_key(&(&entry.json).into(), &key)?;
                if let Some(card) = &entry.card {
                    put_card(stores, &entry.project, card)?;
                }
            }
            Job::Compact {
                project,
                snapshot,
                upto,
                before,
            } => {
                let snapshots = stores.get(SNAPSHOTS)?;
                let key = Array::of2(&project.into(), &number(*upto));
                snapshots.put_with_key(&snapshot.into(), &key)?;
                if *before > 0 {
                    snapshots.delete(&entries_of(project, &number(*before - 1))?)?;
                    journal.delete(&entries_of(project, &number(*before))?)?;
                }
            }
            Job::Fill {
                project,
                snapshots,
                entries,
                texts,
                card,
            } => {
                self.add_texts(stores, texts)?;
                for (store, rows) in [(stores.get(SNAPSHOTS)?, snapshots), (journal, entries)] {
                    for (version, json) in rows {
                        let key = Array::of2(&project.into(), &number(*version));
                        store.add_with_key(&json.into(), &key)?;
                    }
                }
                put_card(stores, project, card)?;
            }
            Job::Card { project, card } => put_card(stores, project, card)?,
            Job::Clear { project } => {
                let snapshots = stores.get(SNAPSHOTS)?;
                snapshots.delete(&project.into())?;
                snapshots.delete(&entries_of(project, &Array::new())?)?;
                stores.get(PROJECTS)?.delete(&project.into())?;
                journal.delete(&entries_of(project, &Array::new())?)?;
            }
        }
        Ok(())
    }
}

fn put_card(stores: &Stores, project: &str, card: &str) -> Result<(), JsValue> {
    let cards = stores.get(PROJECTS)?;
    cards.put_with_key(&card.into(), &project.into()).map(drop)
}

/// The journal keys of a project up to a version; an array as `last` stands behind all numbers.
pub(super) fn entries_of(project: &str, last: &JsValue) -> Result<JsValue, JsValue> {
    entries_from(&Array::of1(&project.into()), project, last)
}

/// Those after a version.
pub(super) fn entries_after(project: &str, version: u64) -> Result<JsValue, JsValue> {
    let first = Array::of2(&project.into(), &number(version + 1));
    entries_from(&first, project, &Array::new())
}

fn entries_from(first: &Array, project: &str, last: &JsValue) -> Result<JsValue, JsValue> {
    IdbKeyRange::bound(first, &Array::of2(&project.into(), last)).map(JsValue::from)
}

fn number(version: u64) -> JsValue {
    JsValue::from_f64(version as f64)
}

fn let_known_text_pass(event: &Event) {
    let request = event.target().map(JsCast::unchecked_into::<IdbRequest>);
    let error = request.and_then(|request| request.error().ok().flatten());
    if error.is_some_and(|error| error.name() == "ConstraintError") {
        event.prevent_default();
        event.stop_propagation();
    }
}
