//! What a start of a large project reads: its state, and not what came before it.

use super::database::{Access, JOURNAL, SNAPSHOTS, string, strings};
use super::queue::{entries_after, entries_of};
use super::{Journal, StoreError, Stored};
use js_sys::Array;
use wasm_bindgen::JsCast;

impl Journal {
    /// Reads of a project the newest snapshot and the changes after it, without any text; nothing
    /// where it has none. Where that snapshot is damaged, [`Journal::load`] has the one before and
    /// the changes since that one.
    ///
    /// # Errors
    /// As for [`Journal::load`].
    pub async fn load_newest(&self, project: &str) -> Result<Option<Stored>, StoreError> {
        let database = &self.queue.database;
        let keys = database
            .run(&[SNAPSHOTS], Access::Read, |stores| {
                let range = entries_of(project, &Array::new())?;
                stores.get(SNAPSHOTS)?.get_all_keys_with_key(&range)
            })
            .await?;
        let keys: Array = keys.result()?.unchecked_into();
        // A key is project and version.
        let newest = keys.at(-1);
        let version = newest.dyn_ref::<Array>().map(|key| key.get(1));
        let Some(version) = version.and_then(|version| version.as_f64()) else {
            return Ok(None);
        };
        let (snapshot, entries) = database
            .run(&[JOURNAL, SNAPSHOTS], Access::Read, |stores| {
                let range = entries_after(project, version as u64)?;
                Ok((
                    stores.get(SNAPSHOTS)?.get(&newest)?,
                    stores.get(JOURNAL)?.get_all_with_key(&range)?,
                ))
            })
            .await?;
        let Some(snapshot) = string(SNAPSHOTS, &snapshot)? else {
            // Another tab has put two newer ones into its place meanwhile.
            return Ok(None);
        };
        Ok(Some(Stored {
            snapshot: Some(snapshot),
            entries: strings(JOURNAL, &entries)?,
            ..Stored::default()
        }))
    }
}
