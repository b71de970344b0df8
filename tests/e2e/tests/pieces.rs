//! A corpus of hundreds of files comes in pieces: all articles at once, a text when it is opened, all of
//! them for use without the host soon after; and a piece that is damaged harms no other.

use std::collections::HashMap;
use std::fs;
use std::path::Path;
use std::time::Duration;

use hearsay_e2e::fixtures::{checked, folder};
use hearsay_e2e::reading::Reading;
use hearsay_e2e::release::Release;
use hearsay_e2e::scenario::ensure;
use hearsay_e2e::{App, Outcome, Setup, scenario};
use hearsay_server::{Corpus, shards};
use serde_json::{Value, json};
use tempfile::TempDir;

const ARTICLES: usize = 600;

/// Some eight kilobytes, so that a shard holds thirty.
fn text(n: usize) -> String {
    let line = format!("📰 Zürich: the café of report {n} said the bridge would close.\r\n");
    format!("Report {n}\n\n{}", line.repeat(110))
}

fn reports() -> TempDir {
    let texts: Vec<(String, String)> = (0..ARTICLES)
        .map(|n| (format!("{n:03}.txt"), text(n)))
        .collect();
    let files: Vec<(&str, &[u8])> = texts
        .iter()
        .map(|(name, text)| (name.as_str(), text.as_bytes()))
        .collect();
    folder(&files).unwrap()
}

fn long(setup: Setup) -> Setup {
    Setup {
        limit: Some(Duration::from_mins(5)),
        ..setup
    }
}

/// Opens an article by its name, and waits for all of its text.
async fn open(app: &App, n: usize) -> Outcome {
    seek(app, n).await?;
    app.text().wait_content(&text(n)).await
}

async fn seek(app: &App, n: usize) -> Outcome {
    app.text().focus().await?;
    app.press(":").await?;
    app.dialogs().wait_open("palette").await?;
    app.insert(&format!("Report {n}")).await?;
    app.press("Enter").await
}

/// How many texts the store has.
async fn stored(app: &App) -> Outcome<u64> {
    let count = app
        .run_async(
            "const db = await new Promise((done, fail) => { const ask = indexedDB.open('hearsay'); ask.onsuccess = () => done(ask.result); ask.onerror = fail; });
             const count = db.transaction('texts').objectStore('texts').count(IDBKeyRange.upperBound('m:'));
             await new Promise((done, fail) => { count.onsuccess = done; count.onerror = fail; });
             db.close();
             return count.result;",
            vec![],
        )
        .await?;
    Ok(count.as_u64().unwrap_or_default())
}

async fn wait_kept(app: &App) -> Outcome {
    app.until_some("all texts in the store", async || {
        Ok((stored(app).await? == ARTICLES as u64).then_some(()))
    })
    .await?;
    app.wait_gone("[data-testid=pieces-foot]").await
}

/// A build with these articles in pieces, as `build --articles` leaves it; and where each text is.
fn built(reports: &Path, dist: &Path) -> HashMap<String, String> {
    let corpus = Corpus::open(reports).unwrap();
    let pieces = corpus.pieces(&corpus.survey()).unwrap();
    let to = dist.join("corpus");
    fs::remove_dir_all(&to).unwrap();
    for (file, bytes) in &pieces.files {
        let to = to.join(file);
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        fs::write(to, bytes).unwrap();
    }
    let manifest = json!({
        "format": "hearsay-corpus", "version": 1, "id": "pieces", "name": "Pieces",
        "articles": [], "shards": shards(&pieces), "labels": [],
    });
    fs::write(to.join("manifest.json"), manifest.to_string()).unwrap();
    let list: Value = serde_json::from_slice(&pieces.files[&pieces.list.file]).unwrap();
    let mut places = HashMap::new();
    for shard in list["shards"].as_array().unwrap() {
        let mut at = 0;
        for measure in shard["texts"].as_str().unwrap().lines() {
            let bytes: usize = measure.rsplit(' ').next().unwrap().parse().unwrap();
            let file = shard["file"].as_str().unwrap();
            let text = &pieces.files[file][at..at + bytes];
            at += bytes;
            places.insert(String::from_utf8(text.to_vec()).unwrap(), file.to_owned());
        }
    }
    places
}

#[tokio::test]
async fn all_of_it_is_listed_at_once_and_kept_soon_after() {
    let reports = reports();
    scenario(long(Setup::with_corpus(reports.path())), async |app| {
        app.text().wait_content(&text(0)).await?;
        app.dialogs().sign_in("AB").await?;
        open(app, 555).await?;
        let asked = app.host().requests();
        ensure(!asked.iter().any(|one| one.contains("/555.txt")), || {
            format!("files were asked for one by one: {asked:?}")
        })?;
        wait_kept(app).await?;
        app.copy().wait_kept().await?;

        // From here on without the host.
        for part in ["ERR_", "Failed to load resource", "sw.js"] {
            app.expect_on_console(part);
        }
        app.host().stop();
        app.reload().await?;
        app.text().wait_content(&text(555)).await?;
        open(app, 321).await?;
        let place = Reading::new(&text(321)).find("Zürich")?;
        app.label(place, "l").await?;
        app.saving().wait_saved().await?;
        app.reload().await?;
        app.text().wait_content(&text(321)).await?;
        let file = app.files().export().await?;
        checked(&file)?;
        ensure(file.articles().len() == ARTICLES, || {
            format!("{} articles are in the file", file.articles().len())
        })?;
        for n in 0..ARTICLES {
            let title = format!("Report {n}");
            let mut all = file.articles().iter();
            let one = all.find(|one| one["title"] == title.as_str());
            let same = one.is_some_and(|one| one["text"] == text(n).as_str());
            ensure(same, || {
                format!("{title} is not in the file as it lay in the folder")
            })?;
        }
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn a_damaged_piece_is_told_of_and_harms_no_other() {
    let (reports, release) = (reports(), Release::of_the_build().unwrap());
    let places = built(reports.path(), release.folder());
    let file = release.folder().join("corpus").join(&places[&text(300)]);
    let whole = fs::read(&file).unwrap();
    let mut damaged = whole.clone();
    damaged[100] ^= 1;
    fs::write(&file, &damaged).unwrap();
    let setup = Setup {
        dist: Some(release.folder().to_owned()),
        ..Setup::default()
    };
    scenario(long(setup), async |app| {
        app.text().wait_content(&text(0)).await?;
        app.dialogs().sign_in("AB").await?;
        app.wait_shown("[data-testid=pieces-go-on]").await?;
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        let says = app.text_of("[data-testid=pieces-foot]").await?;
        ensure(says.contains(&*name), || says)?;
        seek(app, 300).await?;
        app.wait_said("“Report 300” could not be read").await?;
        app.text().wait_content(&text(0)).await?;
        open(app, 500).await?;

        // The host has mended it.
        fs::write(&file, &whole)?;
        open(app, 300).await?;
        app.click("pieces-go-on").await?;
        wait_kept(app).await
    })
    .await;
}
