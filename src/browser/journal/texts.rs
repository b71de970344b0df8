//! Texts of large corpora: their measures stand beside them, so that a project can be opened without
//! reading them.

use super::database::{Access, SESSION, TEXTS, string, strings};
use super::{Journal, StoreError};
use hearsay_domain::Measure;
use hearsay_domain::text::sha256;
use hearsay_formats::journal::{decode_measure, digests_in};
use rustc_hash::FxHashSet;
use wasm_bindgen::JsValue;
use web_sys::IdbKeyRange;

/// Comes before the first of a row of measures in the key of that row, and behind all digests.
pub const MEASURE: &str = "m:";

/// Measures in a row.
const LINES: usize = 1000;

/// The key of a row of measures. It is made from all of them: another row may begin with the same ones.
pub fn row_of_measures(lines: &str) -> String {
    format!("{MEASURE}{}", sha256(lines.as_bytes()))
}

impl Journal {
    /// Reads texts by their SHA-256. One that is not there is left out.
    ///
    /// # Errors
    /// [`StoreError`] when they cannot be read.
    pub async fn texts(&self, digests: Vec<String>) -> Result<Vec<(String, String)>, StoreError> {
        let database = &self.queue.database;
        let asked = database
            .run(&[TEXTS], Access::Read, |stores| {
                let texts = stores.get(TEXTS)?;
                let ask = |sha256: &String| texts.get(&sha256.into());
                digests.iter().map(ask).collect::<Result<Vec<_>, JsValue>>()
            })
            .await?;
        let mut found = Vec::new();
        for (sha256, asked) in digests.into_iter().zip(asked) {
            if let Some(text) = string(TEXTS, &asked)? {
                found.push((sha256, text));
            }
        }
        Ok(found)
    }

    /// Reads the texts that snapshots and entries speak of; where they have more than `budget` bytes in
    /// all, only those that were never measured, and that of the article `open`, or of the first one;
    /// and the measures of the others. Both in the order of their SHA-256.
    ///
    /// # Errors
    /// [`StoreError`] when they cannot be read.
    pub async fn choose_texts(
        &self,
        stored: &[&str],
        open: Option<&str>,
        budget: usize,
    ) -> Result<(Vec<(String, String)>, Vec<Measure>), StoreError> {
        let database = &self.queue.database;
        let rows = database
            .run(&[TEXTS], Access::Read, |stores| {
                let range = IdbKeyRange::lower_bound(&MEASURE.into())?;
                stores.get(TEXTS)?.get_all_with_key(&range)
            })
            .await?;
        let rows = strings(TEXTS, &rows)?;
        // An article begins with its id and the digest of its text.
        let mut beginning = "\"sha256\":\"".to_owned();
        if let Some(id) = open {
            beginning = format!("\"id\":\"{id}\",{beginning}");
        }
        let shown = stored.iter().find_map(|json| {
            let (_, rest) = json.split_once(&*beginning)?;
            rest.get(..64)
        });
        let spoken_of = stored.iter().flat_map(|json| digests_in(json));
        let mut needed: FxHashSet<&str> = spoken_of.collect();
        // Some stand in two rows.
        let lines = rows.iter().flat_map(|row| row.lines());
        let all = lines.filter_map(decode_measure);
        let mut known: Vec<Measure> = all.filter(|one| needed.remove(&*one.sha256)).collect();
        let is_small = known.iter().map(|one| one.bytes).sum::<usize>() <= budget;
        let is_read = |one: &&Measure| is_small || shown == Some(&*one.sha256);
        let small_or_shown = known.iter().filter(is_read).map(|one| &*one.sha256);
        let read = needed.into_iter().chain(small_or_shown).map(str::to_owned);
        let mut read: Vec<String> = read.collect();
        read.sort_unstable();
        known.sort_unstable_by(|a, b| a.sha256.cmp(&b.sha256));
        let texts = self.texts(read).await?;
        // One that is measured and not here is still in a piece of its corpus.
        let place = |one: &Measure| texts.binary_search_by(|(here, _)| here.cmp(&one.sha256));
        known.retain(|one| place(one).is_err());
        Ok((texts, known))
    }

    /// Which of these texts the store does not have.
    ///
    /// # Errors
    /// [`StoreError`] when it cannot be read.
    pub async fn lacking(&self, digests: Vec<String>) -> Result<Vec<String>, StoreError> {
        let database = &self.queue.database;
        let asked = database
            .run(&[TEXTS], Access::Read, |stores| {
                let texts = stores.get(TEXTS)?;
                let ask = |sha256: &String| texts.get_key(&sha256.into());
                digests.iter().map(ask).collect::<Result<Vec<_>, JsValue>>()
            })
            .await?;
        let mut lacking = Vec::new();
        for (sha256, asked) in digests.into_iter().zip(asked) {
            if asked.result()?.is_undefined() {
                lacking.push(sha256);
            }
        }
        Ok(lacking)
    }

    /// Keeps texts by their SHA-256 that can be had elsewhere for now; those that are there stay.
    ///
    /// # Errors
    /// [`StoreError`] when none of them was stored.
    pub async fn keep(&self, texts: &[(String, String)]) -> Result<(), StoreError> {
        let database = &self.queue.database;
        database
            .run(&[TEXTS, SESSION], Access::Relaxed, |stores| {
                self.queue.add_texts(stores, texts)
            })
            .await
    }

    /// Keeps the measures of texts, a line each, beside them. A text without is read at each start.
    ///
    /// # Errors
    /// [`StoreError`] when nothing was stored.
    pub async fn measure(&self, measures: &[String]) -> Result<(), StoreError> {
        let database = &self.queue.database;
        database
            .run(&[TEXTS], Access::Relaxed, |stores| {
                let texts = stores.get(TEXTS)?;
                // Many in a row: ten thousand rows take as long to read as their texts.
                for lines in measures.chunks(LINES) {
                    let lines = lines.join("\n");
                    texts.put_with_key(&(&lines).into(), &row_of_measures(&lines).into())?;
                }
                Ok(())
            })
            .await
    }
}
