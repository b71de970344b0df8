//! The journal in `IndexedDB`: each change as it happens, snapshots, the texts, and the state of the session.
//! A change counts as stored only when its transaction is complete on the disk.

mod database;
mod error;
mod newest;
mod projects;
mod queue;
mod texts;

use std::fmt;
use std::rc::Rc;

use js_sys::Array;
use wasm_bindgen::JsValue;
use web_sys::IdbKeyRange;

use database::{Access, Database, JOURNAL, SESSION, SNAPSHOTS, TEXTS, string, strings};
pub use error::StoreError;
use hearsay_domain::Measure;
use queue::{Entry, Job, Queue, entries_after, entries_of};
use texts::MEASURE;
pub use texts::row_of_measures;

/// Name of the app's database.
const NAME: &str = "hearsay";

/// The browser's store of the work; clones speak of the same one.
#[derive(Clone)]
pub struct Journal {
    queue: Rc<Queue>,
}

impl fmt::Debug for Journal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Journal")
    }
}

/// What is stored of a project.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stored {
    /// The project as it was at some version, if it was ever compacted.
    pub snapshot: Option<String>,
    /// The snapshot before, in case that one cannot be read.
    pub older: Option<String>,
    /// The changes since the older one, in the order of their versions.
    pub entries: Vec<String>,
    /// Texts with their SHA-256, in its order.
    pub texts: Vec<(String, String)>,
    /// Measures of those that are only known by them, in the order of their SHA-256.
    pub measures: Vec<Measure>,
}

/// Which texts are read with a project.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Texts {
    /// All of the store, those of other projects too.
    All,
    /// None: those of a large corpus take their time.
    None,
}

impl Journal {
    /// Opens the app's store and makes it when it is new.
    ///
    /// # Errors
    /// [`StoreError`] when the browser allows none, or a newer version of the app has changed it.
    pub async fn open() -> Result<Self, StoreError> {
        Self::open_named(NAME).await
    }

    /// Opens a store under another name, so that tests do not share one.
    ///
    /// # Errors
    /// As for [`Journal::open`].
    pub async fn open_named(name: &str) -> Result<Self, StoreError> {
        let database = Database::open(name).await?;
        Ok(Self {
            queue: Rc::new(Queue::new(database)),
        })
    }

    /// Reads what is stored of a project; nothing stored is no error.
    ///
    /// # Errors
    /// [`StoreError`] when it cannot be read or was not written by this app.
    pub async fn load(&self, project: &str, with: Texts) -> Result<Stored, StoreError> {
        // Behind all digests stand the measures of large corpora.
        let last = match with {
            Texts::All => MEASURE,
            Texts::None => "",
        };
        let stores = [JOURNAL, SNAPSHOTS, TEXTS];
        let (snapshot, snapshots, entries, texts, shas) = self
            .queue
            .database
            .run(&stores, Access::Read, |stores| {
                let range = entries_of(project, &Array::new())?;
                let texts = stores.get(TEXTS)?;
                let digests = IdbKeyRange::upper_bound(&last.into())?;
                Ok((
                    stores.get(SNAPSHOTS)?.get(&project.into())?,
                    stores.get(SNAPSHOTS)?.get_all_with_key(&range)?,
                    stores.get(JOURNAL)?.get_all_with_key(&range)?,
                    texts.get_all_with_key(&digests)?,
                    texts.get_all_keys_with_key(&digests)?,
                ))
            })
            .await?;
        let shas = strings(TEXTS, &shas)?;
        // The first version of the store kept one snapshot, under the name of the project.
        let mut snapshots = strings(SNAPSHOTS, &snapshots)?;
        let mut newest = snapshots.pop();
        let mut older = snapshots.pop();
        let first = string(SNAPSHOTS, &snapshot)?;
        for slot in [&mut newest, &mut older] {
            if slot.is_none() {
                slot.clone_from(&first);
                break;
            }
        }
        Ok(Stored {
            snapshot: newest,
            older,
            entries: strings(JOURNAL, &entries)?,
            texts: shas.into_iter().zip(strings(TEXTS, &texts)?).collect(),
            measures: Vec::new(),
        })
    }

    /// Calls back when the storage is taken away: deleted, or replaced by a newer version.
    pub fn when_closed(&self, tell: impl Fn() + 'static) {
        self.queue.database.when_closed(tell);
    }

    /// Takes the next number of those who write a project. From then on whatever is written under an
    /// earlier one is refused, in the transaction that would write it.
    ///
    /// # Errors
    /// [`StoreError`] when the number could not be had; it is tried again before the next write.
    pub async fn begin_to_write(&self, project: &str) -> Result<(), StoreError> {
        self.queue.begin_to_write(project).await
    }

    /// Reads the changes after a version, with the texts that they speak of or without.
    ///
    /// # Errors
    /// As for [`Journal::load`].
    pub async fn load_after(
        &self,
        project: &str,
        version: u64,
        with: Texts,
    ) -> Result<Stored, StoreError> {
        let database = &self.queue.database;
        let entries = database
            .run(&[JOURNAL], Access::Read, |stores| {
                let range = entries_after(project, version)?;
                stores.get(JOURNAL)?.get_all_with_key(&range)
            })
            .await?;
        let mut stored = Stored {
            entries: strings(JOURNAL, &entries)?,
            ..Stored::default()
        };
        if with == Texts::All {
            let all: Vec<&str> = stored.entries.iter().map(String::as_str).collect();
            let chosen = self.choose_texts(&all, None, usize::MAX).await?;
            (stored.texts, stored.measures) = chosen;
        }
        Ok(stored)
    }

    /// Stores one change and the texts it speaks of, by their SHA-256; texts already there stay.
    /// The change is taken in at the call: changes are stored in the order of the calls. After one
    /// has failed, those that waited behind it fail as well and are to be given again, in order.
    ///
    /// # Errors
    /// The future answers with [`StoreError`]; then nothing of the change is stored.
    pub fn append(
        &self,
        project: &str,
        version: u64,
        json: String,
        texts: Vec<(String, String)>,
    ) -> impl Future<Output = Result<(), StoreError>> + 'static {
        self.append_with_card(project, version, json, texts, None)
    }

    /// The same, with what is to be known of the project from then on without opening it.
    ///
    /// # Errors
    /// As for [`Journal::append`].
    pub fn append_with_card(
        &self,
        project: &str,
        version: u64,
        json: String,
        texts: Vec<(String, String)>,
        card: Option<String>,
    ) -> impl Future<Output = Result<(), StoreError>> + 'static {
        self.queue.push(Job::Append(Entry {
            card,
            project: project.to_owned(),
            version,
            json,
            texts,
        }))
    }

    /// Puts a snapshot beside the one before it, whose version is `before` (0 for none), and takes
    /// away what is older than that one; at once or not at all.
    ///
    /// # Errors
    /// The future answers with [`StoreError`]; then the changes are still there.
    pub fn compact(
        &self,
        project: &str,
        snapshot: String,
        upto_version: u64,
        before: u64,
    ) -> impl Future<Output = Result<(), StoreError>> + 'static {
        self.queue.push(Job::Compact {
            project: project.to_owned(),
            snapshot,
            upto: upto_version,
            before,
        })
    }

    /// Forgets the changes and the snapshot of a project. Texts stay, since others may use them.
    ///
    /// # Errors
    /// The future answers with [`StoreError`]; then everything is still there.
    pub fn clear(&self, project: &str) -> impl Future<Output = Result<(), StoreError>> + 'static {
        self.queue.push(Job::Clear {
            project: project.to_owned(),
        })
    }

    /// Reads a value of the session, such as the annotator's name.
    ///
    /// # Errors
    /// [`StoreError`] when it cannot be read.
    pub async fn get_session(&self, key: &str) -> Result<Option<String>, StoreError> {
        let mut found = None;
        self.get_settings(vec![(key, &mut found)]).await?;
        Ok(found)
    }

    /// Reads values of the session as they are at one moment, each into its place.
    ///
    /// # Errors
    /// [`StoreError`] when they cannot be read.
    pub async fn get_settings(
        &self,
        wanted: Vec<(&str, &mut Option<String>)>,
    ) -> Result<(), StoreError> {
        let mut asked = Vec::new();
        let database = &self.queue.database;
        database
            .run(&[SESSION], Access::Read, |stores| {
                let session = stores.get(SESSION)?;
                for (key, _) in &wanted {
                    asked.push(session.get(&(*key).into())?);
                }
                Ok(())
            })
            .await?;
        for ((_, place), found) in wanted.into_iter().zip(&asked) {
            *place = string(SESSION, found)?;
        }
        Ok(())
    }

    /// Reads a handle of a file or a folder that was kept; none where there is none.
    ///
    /// # Errors
    /// [`StoreError`] when it cannot be read.
    pub async fn get_handle(&self, key: &str) -> Result<Option<JsValue>, StoreError> {
        let database = &self.queue.database;
        let found = database
            .run(&[SESSION], Access::Read, |stores| {
                stores.get(SESSION)?.get(&key.into())
            })
            .await?;
        Ok(Some(found.result()?).filter(JsValue::is_object))
    }

    /// Keeps a handle of a file or a folder in the place of the one before; none forgets it.
    ///
    /// # Errors
    /// [`StoreError`] when it is not kept: some browsers have handles that cannot be.
    pub async fn put_handle(&self, key: &str, handle: Option<&JsValue>) -> Result<(), StoreError> {
        let database = &self.queue.database;
        database
            .run(&[SESSION], Access::Relaxed, |stores| {
                let session = stores.get(SESSION)?;
                match handle {
                    Some(handle) => session.put_with_key(handle, &key.into()).map(drop),
                    None => session.delete(&key.into()).map(drop),
                }
            })
            .await
    }

    /// Stores a value of the session in the place of the one before.
    ///
    /// # Errors
    /// [`StoreError`] when it is not stored.
    pub async fn put_session(&self, key: &str, value: &str) -> Result<(), StoreError> {
        let database = &self.queue.database;
        database
            .run(&[SESSION], Access::Relaxed, |stores| {
                stores
                    .get(SESSION)?
                    .put_with_key(&value.into(), &key.into())
                    .map(drop)
            })
            .await
    }
}
