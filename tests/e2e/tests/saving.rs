//! What the indicator calls saved survives a reload, a closed tab and a killed page.

use hearsay_e2e::chromium::debug;
use hearsay_e2e::fixtures::{HARBOUR, folder};
use hearsay_e2e::scenario::ensure;
use hearsay_e2e::{App, Outcome, Setup, scenario};
use serde_json::json;

async fn in_harbour(body: impl AsyncFnOnce(&App) -> Outcome) {
    let articles = folder(&[("harbour.txt", HARBOUR.as_bytes())]).unwrap();
    scenario(Setup::with_corpus(articles.path()), body).await;
}

#[tokio::test]
async fn a_reload_right_after_saved_loses_nothing() {
    in_harbour(async |app| {
        let (article, words) = app.begin(HARBOUR).await?;
        let mut expected = 0;
        for (words_of, key) in [("Anna Berg", "p"), ("Monday", "d"), ("Nordlicht", "o")] {
            app.label(words.find(words_of)?, key).await?;
            app.saving().wait_saved().await?;
            app.reload().await?;
            expected += 1;
            app.articles().wait_labels(&article, expected).await?;
            app.articles().open(&article).await?;
        }
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn each_change_raises_the_version_that_is_saved() {
    in_harbour(async |app| {
        let (_, words) = app.begin(HARBOUR).await?;
        let before = app.saving().version().await?;
        app.label(words.find("Anna Berg")?, "p").await?;
        app.saving().wait_saved().await?;
        let after = app.saving().version().await?;
        ensure(after > before, || format!("{after} after {before}"))
    })
    .await;
}

#[tokio::test]
async fn a_tab_closed_right_after_saved_loses_nothing() {
    in_harbour(async |app| {
        let (article, words) = app.begin(HARBOUR).await?;
        let other = app.client().new_window(true).await?;
        app.label(words.find("Anna Berg")?, "p").await?;
        app.saving().wait_saved().await?;
        app.client().close_window().await?;
        app.client().switch_to_window(other.handle).await?;
        app.open().await?;
        app.articles().wait_labels(&article, 1).await
    })
    .await;
}

#[tokio::test]
async fn a_page_killed_right_after_saved_loses_nothing() {
    in_harbour(async |app| {
        let (article, words) = app.begin(HARBOUR).await?;
        let first = app.client().window().await?;
        let other = app.client().new_window(true).await?;
        app.client().switch_to_window(first).await?;
        app.label(words.find("Anna Berg")?, "p").await?;
        app.saving().wait_saved().await?;
        // The command cannot be answered by the page that it kills.
        let killed = debug(app.client(), "Page.crash", json!({})).await;
        ensure(killed.is_err(), || "the page is still alive".to_owned())?;
        app.client().switch_to_window(other.handle).await?;
        app.open().await?;
        app.articles().wait_labels(&article, 1).await
    })
    .await;
}

#[tokio::test]
async fn control_s_saves_a_file() {
    in_harbour(async |app| {
        let (article, words) = app.begin(HARBOUR).await?;
        app.label(words.find("Anna Berg")?, "p").await?;
        app.text().focus().await?;
        let export = app
            .files()
            .arriving(async || app.press("Ctrl+s").await)
            .await?;
        assert_eq!(export.records(&article, "mentions")?.len(), 1);
        ensure(export.name.contains(".json"), || export.name.clone())
    })
    .await;
}

#[tokio::test]
async fn chosen_articles_only() {
    let articles = folder(&[
        ("a.txt", HARBOUR.as_bytes()),
        ("b.txt", b"Another article.\n"),
    ])
    .unwrap();
    scenario(Setup::with_corpus(articles.path()), async |app| {
        app.articles().wait_for(2).await?;
        let export = app
            .files()
            .arriving(async || {
                app.click("export-open").await?;
                app.dialogs().wait_open("export").await?;
                app.click_on("[data-testid=\"dialog-export\"] :nth-child(1) > [data-testid=\"export-article\"], [data-testid=\"export-article\"]").await?;
                app.click("export-run").await
            })
            .await?;
        assert_eq!(export.articles().len(), 1);
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn a_second_tab_may_read_but_not_write() {
    in_harbour(async |app| {
        let (_, words) = app.begin(HARBOUR).await?;
        app.label(words.find("Anna Berg")?, "p").await?;
        app.saving().wait_saved().await?;
        let other = app.client().new_window(true).await?;
        app.client().switch_to_window(other.handle).await?;
        app.open().await?;
        app.element("[data-testid=\"save-state\"][data-state=\"read-only\"]")
            .await?;
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn a_full_disk_is_said_and_saving_goes_on_when_there_is_room() {
    in_harbour(async |app| {
        let (article, words) = app.begin(HARBOUR).await?;
        app.saving().wait_saved().await?;
        app.run(
            "window.transaction = IDBDatabase.prototype.transaction;
             IDBDatabase.prototype.transaction = () => { throw new DOMException('The disk is full.', 'QuotaExceededError'); };",
            vec![],
        )
        .await?;
        app.label(words.find("Anna Berg")?, "p").await?;
        app.element("[data-testid=\"save-state\"][data-state=\"failed\"]")
            .await?;
        app.assert_accessible("saving failed").await?;
        // The way out works meanwhile.
        let export = app.files().export().await?;
        assert_eq!(export.records(&article, "mentions")?.len(), 1);
        app.run(
            "IDBDatabase.prototype.transaction = window.transaction;",
            vec![],
        )
        .await?;
        app.click_on(".alarm button").await?;
        app.saving().wait_saved().await?;
        app.reload().await?;
        app.articles().wait_labels(&article, 1).await
    })
    .await;
}
