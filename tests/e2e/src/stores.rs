//! What a browser stores of the app, to the last byte: taken out of one and put into another, so that
//! a later version can be tried on what an earlier one has written.

use std::path::PathBuf;

use serde_json::{Value, json};

use crate::App;
use crate::failure::Outcome;
use crate::fixtures::{HARBOUR, folder};
use crate::pages::files::write;
use crate::paths;
use crate::scenario::{Setup, start};

/// Where the stores of released versions lie, one file for each version of the database.
pub fn folder_of_fixtures() -> PathBuf {
    paths::workspace().join("tests/fixtures/stores")
}

/// The stored form of all versions so far, oldest first.
pub fn fixtures() -> Outcome<Vec<Value>> {
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder_of_fixtures())?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<_, _>>()?;
    files.sort();
    let read = |file: PathBuf| Ok(serde_json::from_str(&std::fs::read_to_string(file)?)?);
    files.into_iter().map(read).collect()
}

/// Everything in the app's database: its version, and keys and values by store.
pub async fn take(app: &App) -> Outcome<Value> {
    app.run_async(
        "const done = request => new Promise((good, bad) => { request.onsuccess = () => good(request.result); request.onerror = () => bad(request.error); });
         const db = await done(indexedDB.open('hearsay'));
         const stores = {};
         for (const name of db.objectStoreNames) {
           const store = db.transaction(name).objectStore(name);
           const [keys, values] = await Promise.all([done(store.getAllKeys()), done(store.getAll())]);
           stores[name] = keys.map((key, at) => [key, values[at]]);
         }
         const version = db.version;
         db.close();
         return { version, stores };",
        vec![],
    )
    .await
}

/// Puts what was taken in the place of everything; the app must not be open.
pub async fn put(app: &App, stored: &Value) -> Outcome {
    app.run_async(
        "const done = request => new Promise((good, bad) => { request.onsuccess = () => good(request.result); request.onerror = () => bad(request.error); request.onblocked = () => bad('blocked'); });
         const stored = arguments[0];
         await done(indexedDB.deleteDatabase('hearsay'));
         const opening = indexedDB.open('hearsay', stored.version);
         opening.onupgradeneeded = () => {
           for (const name of Object.keys(stored.stores)) opening.result.createObjectStore(name);
         };
         const db = await done(opening);
         for (const [name, rows] of Object.entries(stored.stores)) {
           for (const [key, value] of rows) await done(db.transaction(name, 'readwrite').objectStore(name).put(value, key));
         }
         db.close();",
        vec![stored.clone()],
    )
    .await?;
    Ok(())
}

/// A page of the app's address that is not the app.
pub async fn beside_the_app(app: &App) -> Outcome {
    let url = format!("{}GUIDELINE.md", app.host().url());
    Ok(app.client().goto(&url).await?)
}

/// Works in this build for a while and writes what it stored, with its own export, as a fixture.
pub async fn write_fixture() -> Outcome<PathBuf> {
    let articles = folder(&[("harbour.txt", HARBOUR.as_bytes())])?;
    let app = start(&Setup::with_corpus(articles.path())).await?;
    app.open().await?;
    let (_, words) = app.begin(HARBOUR).await?;
    for (label, key) in [
        ("Anna Berg", "p"),
        ("Monday", "d"),
        ("Nordlicht", "o"),
        ("Berg left", "k"),
    ] {
        app.label(words.find(label)?, key).await?;
    }
    app.text().focus().await?;
    app.saving().undo().await?;
    app.saving().redo().await?;
    let files = folder(&[])?;
    let file = write(
        files.path(),
        "ferry.txt",
        "The ferry 📰 came.\r\nKim said so.\n",
    )?;
    app.files().choose(&[file]).await?;
    app.files().report().await?;
    app.files().close_report().await?;
    app.saving().wait_saved().await?;
    let export = app.files().export().await?;
    beside_the_app(&app).await?;
    let mut stored = take(&app).await?;
    stored["export"] = json!(export.text);
    app.close().await?;
    let folder = folder_of_fixtures();
    std::fs::create_dir_all(&folder)?;
    let file = folder.join(format!("{}.json", stored["version"]));
    std::fs::write(&file, serde_json::to_string_pretty(&stored)? + "\n")?;
    Ok(file)
}
