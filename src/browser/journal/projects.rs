//! The projects of the store as a whole: their list, copies, and their end.

use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};

use super::database::{Access, JOURNAL, PROJECTS, SNAPSHOTS, strings};
use super::queue::{Job, entries_of};
use super::{Journal, StoreError};

impl Journal {
    /// Keys and cards of all projects. One that never had a card has an empty one.
    ///
    /// # Errors
    /// [`StoreError`] when they cannot be read.
    pub async fn projects(&self) -> Result<Vec<(String, String)>, StoreError> {
        let stores = [PROJECTS, JOURNAL, SNAPSHOTS];
        let database = &self.queue.database;
        let (cards, keys, entries, snapshots) = database
            .run(&stores, Access::Read, |stores| {
                let cards = stores.get(PROJECTS)?;
                Ok((
                    cards.get_all()?,
                    cards.get_all_keys()?,
                    stores.get(JOURNAL)?.get_all_keys()?,
                    stores.get(SNAPSHOTS)?.get_all_keys()?,
                ))
            })
            .await?;
        let keys = strings(PROJECTS, &keys)?;
        let cards = strings(PROJECTS, &cards)?;
        let mut all: Vec<(String, String)> = keys.into_iter().zip(cards).collect();
        for found in [entries, snapshots] {
            let keys: Array = found.result()?.unchecked_into();
            for key in keys.iter() {
                let name = match key.dyn_into::<Array>() {
                    Ok(pair) => pair.get(0).as_string(),
                    Err(plain) => plain.as_string(),
                };
                if let Some(name) = name.filter(|name| all.iter().all(|(key, _)| key != name)) {
                    all.push((name, String::new()));
                }
            }
        }
        Ok(all)
    }

    /// What is known of a project without opening it.
    ///
    /// # Errors
    /// [`StoreError`] when it cannot be read.
    pub async fn card(&self, project: &str) -> Result<Option<String>, StoreError> {
        let database = &self.queue.database;
        let found = database
            .run(&[PROJECTS], Access::Read, |stores| {
                stores.get(PROJECTS)?.get(&project.into())
            })
            .await?;
        super::string(PROJECTS, &found)
    }

    /// Remembers what is known of a project.
    ///
    /// # Errors
    /// The future answers with [`StoreError`]; then the card before stands.
    pub fn put_card(
        &self,
        project: &str,
        card: String,
    ) -> impl Future<Output = Result<(), StoreError>> + 'static {
        self.queue.push(Job::Card {
            project: project.to_owned(),
            card,
        })
    }

    /// Makes a project from a snapshot of version 1, whole or not at all.
    ///
    /// # Errors
    /// The future answers with [`StoreError`]; there is nothing of the project then.
    pub fn make(
        &self,
        project: &str,
        snapshot: String,
        texts: Vec<(String, String)>,
        card: String,
    ) -> impl Future<Output = Result<(), StoreError>> + 'static {
        self.queue.push(Job::Fill {
            project: project.to_owned(),
            snapshots: vec![(1, snapshot)],
            entries: Vec::new(),
            texts,
            card,
        })
    }

    /// Copies all that is stored of a project, as it is at one moment.
    ///
    /// # Errors
    /// [`StoreError`]; there is nothing of the copy then.
    pub async fn copy(&self, from: &str, to: &str, card: String) -> Result<(), StoreError> {
        let database = &self.queue.database;
        let found = database
            .run(&[JOURNAL, SNAPSHOTS], Access::Read, |stores| {
                let range = entries_of(from, &Array::new())?;
                let (journal, snapshots) = (stores.get(JOURNAL)?, stores.get(SNAPSHOTS)?);
                Ok((
                    journal.get_all_with_key(&range)?,
                    journal.get_all_keys_with_key(&range)?,
                    snapshots.get_all_with_key(&range)?,
                    snapshots.get_all_keys_with_key(&range)?,
                    snapshots.get(&from.into())?,
                ))
            })
            .await?;
        let (entries, entry_keys, snapshots, snapshot_keys, first) = found;
        let rows = |keys: JsValue, values: Vec<String>| -> Vec<(u64, String)> {
            let keys: Array = keys.unchecked_into();
            let version = |key: JsValue| key.unchecked_into::<Array>().get(1).as_f64();
            let versions = keys.iter().map(|key| version(key).unwrap_or(0.0) as u64);
            versions.zip(values).collect()
        };
        let entries = rows(entry_keys.result()?, strings(JOURNAL, &entries)?);
        let mut all = rows(snapshot_keys.result()?, strings(SNAPSHOTS, &snapshots)?);
        if let Some(first) = super::string(SNAPSHOTS, &first)? {
            // That of the first version of the store has no number; it is older than all others.
            all.insert(0, (0, first));
        }
        self.queue
            .push(Job::Fill {
                project: to.to_owned(),
                snapshots: all,
                entries,
                texts: Vec::new(),
                card,
            })
            .await
    }
}
