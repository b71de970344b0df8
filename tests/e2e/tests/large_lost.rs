//! The storage is deleted under a corpus that lies in it for the most part: labels and the texts in
//! memory can be saved, what cannot be had is named, and all of it comes back with the texts.

use std::time::Duration;

use hearsay_e2e::export::Export;
use hearsay_e2e::faults::wait_failed;
use hearsay_e2e::fixtures::{HARBOUR, checked, folder};
use hearsay_e2e::large::{ARTICLES, brought_in, open, text, wait_measured};
use hearsay_e2e::pages::files::write;
use hearsay_e2e::reading::Reading;
use hearsay_e2e::scenario::ensure;
use hearsay_e2e::stores::beside_the_app;
use hearsay_e2e::{App, Outcome, Setup, scenario};
use serde_json::Value;

const GONE: &[&str] = &[
    "was closed",
    "may be only on this page",
    "Export the project to a file before you reload",
];

fn article(file: &Export, n: usize) -> Outcome<&Value> {
    let title = format!("Report {n}");
    let found = file.articles().iter().find(|one| one["title"] == *title);
    found.ok_or_else(|| hearsay_e2e::Failure::new(format!("the file has no {title}")))
}

/// The words of the mentions of an article.
fn mentions(file: &Export, n: usize) -> Outcome<Vec<Value>> {
    let all = article(file, n)?["mentions"].as_array();
    let spans = all.into_iter().flatten().map(|one| one["spans"][0].clone());
    Ok(spans.collect())
}

async fn label(app: &App, n: usize, words: &str) -> Outcome {
    open(app, n).await?;
    app.label(Reading::new(&text(n)).find(words)?, "p").await?;
    app.saving().wait_saved().await
}

/// Deletes the store from another tab and comes back.
async fn delete_store(app: &App) -> Outcome {
    let first = app.client().window().await?;
    let other = app.client().new_window(true).await?;
    app.client().switch_to_window(other.handle).await?;
    beside_the_app(app).await?;
    app.run_async(
        "await new Promise((good, bad) => { const gone = indexedDB.deleteDatabase('hearsay'); gone.onsuccess = good; gone.onerror = bad; });",
        vec![],
    )
    .await?;
    app.client().close_window().await?;
    Ok(app.client().switch_to_window(first).await?)
}

#[tokio::test]
async fn labels_of_a_large_corpus_outlive_the_store() {
    // Of its own, so that no tour shows another article than the one that was open.
    let articles = folder(&[("harbour.txt", HARBOUR.as_bytes())]).unwrap();
    let setup = Setup {
        limit: Some(Duration::from_mins(8)),
        ..Setup::with_corpus(articles.path())
    };
    scenario(setup, async |app| {
        app.expect_on_console("favicon.ico");
        app.expect_on_console("beforeunload");
        brought_in(app).await?;
        wait_measured(app).await?;
        app.text().focus().await?;
        label(app, 5, "Zürich").await?;
        label(app, 1, "Zürich").await?;
        // Anew, with the text of the open article and hardly another one.
        app.reload().await?;
        app.text().focus().await?;
        delete_store(app).await?;
        wait_failed(app, GONE).await?;

        // What is away is named, and what is open stays.
        app.press(":").await?;
        app.dialogs().wait_open("palette").await?;
        app.insert("Report 5").await?;
        app.press("Enter").await?;
        app.wait_said("“Report 5” could not be read").await?;
        app.wait_said("all labels are still on this page").await?;
        app.text().wait_content(&text(1)).await?;
        app.label(Reading::new(&text(1)).find("bridge")?, "o")
            .await?;
        wait_failed(app, GONE).await?;

        let file = app
            .files()
            .arriving(async || app.click_on(".alarm button:last-of-type").await)
            .await?;
        checked(&file)?;
        ensure(file.name.contains("-some-texts-missing"), || {
            file.name.clone()
        })?;
        ensure(file.json["texts"] == "partly", || {
            "it does not say so".to_owned()
        })?;
        let without = file.articles().iter().filter(|one| one["text"].is_null());
        let without = without.count();
        ensure(without > 80, || format!("only {without} texts were away"))?;
        app.wait_said(&format!("without the texts of {without} articles"))
            .await?;
        ensure(article(&file, 1)?["text"] == *text(1), || {
            "the open text is not in the file".to_owned()
        })?;
        let (here, away) = (mentions(&file, 1)?, mentions(&file, 5)?);
        ensure(here.len() == 2 && away.len() == 1, || {
            format!("the file has {here:?} and {away:?}")
        })?;
        ensure(away[0]["text"].is_null(), || {
            "whence these words?".to_owned()
        })?;

        // The texts are brought in again, and the file finds its places in them.
        let files = folder(&[])?;
        let kept = write(files.path(), "kept.hearsay.json", &file.text)?;
        beside_the_app(app).await?;
        app.open().await?;
        brought_in(app).await?;
        app.files().choose(&[kept]).await?;
        app.dialogs().wait_open("project").await?;
        app.click("project-merge").await?;
        app.dialogs().wait_closed("project").await?;
        app.saving().wait_saved().await?;
        let again = app.files().export().await?;
        checked(&again)?;
        ensure(again.json["texts"] == "included", || {
            "a text is missing".to_owned()
        })?;
        let count = again.articles().iter();
        let count = count.filter(|one| {
            one["title"]
                .as_str()
                .is_some_and(|it| it.starts_with("Report "))
        });
        ensure(count.count() == ARTICLES, || {
            "articles came twice".to_owned()
        })?;
        for (n, words) in [(1, vec!["Zürich", "bridge"]), (5, vec!["Zürich"])] {
            let found = mentions(&again, n)?;
            let found: Vec<&str> = found
                .iter()
                .filter_map(|one| one["text"].as_str())
                .collect();
            ensure(found == words, || format!("Report {n} has {found:?}"))?;
        }
        Ok(())
    })
    .await;
    println!("FAULT: storage deleted under a large corpus: 1 tried, 0 losses");
}
