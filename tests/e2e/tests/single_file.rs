//! The app as one page on a disk: everything works in it, and what cannot is said.

use std::path::{Path, PathBuf};

use hearsay_e2e::chromium::debug;
use hearsay_e2e::fixtures::{HARBOUR, checked, shipped};
use hearsay_e2e::flows::label;
use hearsay_e2e::scenario::ensure;
use hearsay_e2e::{App, Outcome, Setup, paths, scenario};
use serde_json::json;
use tempfile::TempDir;

/// A copy of a single file at a place of its own, as a colleague has it.
fn handed_over(page: PathBuf) -> (TempDir, PathBuf) {
    let folder = TempDir::with_prefix("hearsay-stick-").unwrap();
    let copy = folder.path().join("Hearsay für Anna.html");
    std::fs::copy(page, &copy).unwrap();
    (folder, copy)
}

async fn go_to(app: &App, page: &Path) -> Outcome {
    let url =
        url::Url::from_file_path(page).map_err(|()| hearsay_e2e::Failure::new("no address"))?;
    app.client().goto(url.as_str()).await?;
    app.ready().await
}

/// A name by which the tests of a build on a host leave these out.
mod from_the_disk {
    use super::*;

    #[tokio::test]
    async fn load_label_save_reload_and_export() {
        let (_stick, page) = handed_over(paths::single_file().unwrap());
        scenario(Setup::from_disk(page), async |app| {
            app.copy().wait_offline("file").await?;
            let article = shipped()?.swap_remove(1);
            app.dialogs().sign_in("E2E").await?;
            app.articles().open(&article.id).await?;
            app.text().wait_content(&article.text).await?;
            let before = app.articles().labels(&article.id).await?;
            let made = label(app, &article.id, &article.text).await?;
            made.assert_shown(app).await?;
            app.saving().wait_saved().await?;
            app.reload().await?;
            app.articles().open(&article.id).await?;
            app.articles()
                .wait_labels(&article.id, before + made.count())
                .await?;
            made.assert_shown(app).await?;
            let export = app.files().export().await?;
            made.assert_exported(&export)?;
            checked(&export)?;
            // Nothing was fetched: every byte stood in the page.
            let fetched = app
                .run(
                    "return performance.getEntriesByType('resource').map(entry => entry.name);",
                    vec![],
                )
                .await?;
            assert_eq!(fetched, json!([]));
            Ok(())
        })
        .await;
    }

    #[tokio::test]
    async fn german_the_guideline_and_the_corpus_are_in_it() {
        let (_stick, page) = handed_over(paths::single_file().unwrap());
        scenario(Setup::from_disk(page), async |app| {
            for article in shipped()? {
                app.articles().open(&article.id).await?;
                app.text().wait_content(&article.text).await?;
            }
            app.click("guideline-open").await?;
            app.wait_shown("[data-testid=\"dialog-guideline\"] h3")
                .await?;
            app.dialogs().escape("guideline").await?;
            app.click("settings-open").await?;
            app.choose("settings-language", "de").await?;
            app.until(
                "German",
                "document.querySelector('[data-testid=help-open]').textContent.trim() === 'Hilfe'",
                vec![],
            )
            .await?;
            let said = app.text_of("[data-testid=\"settings-copy\"]").await?;
            ensure(
                said.contains("eine Datei") && said.contains("nicht in der Datei"),
                || said,
            )
        })
        .await;
    }

    #[tokio::test]
    async fn what_it_cannot_do_is_said() {
        let (_stick, page) = handed_over(paths::single_file().unwrap());
        scenario(Setup::from_disk(page.clone()), async |app| {
        app.dialogs().sign_in("E2E").await?;
        app.wait_shown("[data-testid=\"single-file\"]").await?;
        app.assert_accessible("one file").await?;
        app.click("notice-away").await?;
        app.wait_gone("[data-testid=\"single-file\"]").await?;
        // A browser that keeps nothing for pages of a disk: said at once, and files still go out.
        debug(
            app.client(),
            "Page.addScriptToEvaluateOnNewDocument",
            json!({ "source": "IDBFactory.prototype.open = () => { throw new DOMException('Not for files.', 'SecurityError'); };" }),
        )
        .await?;
        go_to(app, &page).await?;
        app.element("[data-testid=\"save-state\"][data-state=\"failed\"]").await?;
        app.wait_shown(".alarm").await?;
        let article = shipped()?.swap_remove(0);
        app.text().wait_content(&article.text).await?;
        // The tools come with the first press: what is dragged meanwhile would lie elsewhere then.
        app.click("help-open").await?;
        app.dialogs().wait_open("help").await?;
        app.dialogs().escape("help").await?;
        let words = hearsay_e2e::reading::Reading::new(&article.text);
        app.text().drag(words.names(1)?.remove(0)).await?;
        app.press("p").await?;
        app.dialogs().introduce("E2E").await?;
        app.inspector().next_target("mention", "").await?;
        let export = app.files().export().await?;
        ensure(!export.records(&article.id, "mentions")?.is_empty(), || {
            "the label is not in the file".to_owned()
        })
    })
    .await;
    }

    #[tokio::test]
    async fn files_with_other_articles_do_not_meet_and_copies_of_one_share_their_labels() {
        let (_stick, sample) = handed_over(paths::single_file().unwrap());
        let (_other, articles) = handed_over(paths::single_file_with_articles().unwrap());
        let (_third, copy) = handed_over(paths::single_file_with_articles().unwrap());
        scenario(Setup::from_disk(articles.clone()), async |app| {
            let (article, words) = app.begin(HARBOUR).await?;
            app.label(words.find("Anna Berg")?, "p").await?;
            app.saving().wait_saved().await?;
            let mine = app.client().window().await?;
            // In another tab, at the same time: another project, another lock.
            let tab = app.client().new_window(true).await?;
            app.client().switch_to_window(tab.handle).await?;
            go_to(app, &sample).await?;
            app.saving().wait_saved().await?;
            let ids = app.articles().wait_for(5).await?;
            ensure(!ids.contains(&article), || {
                "the articles of another file".to_owned()
            })?;
            let words = hearsay_e2e::reading::Reading::new(&app.text().content().await?);
            let before = app.articles().labels(&ids[0]).await?;
            // The bar grows when what a person works with has come: a drag before that may end elsewhere.
            let name = words.names(1)?.remove(0);
            app.text().hover(name.start).await?;
            app.part("label-claim").await?;
            app.label(name, "p").await?;
            app.saving().wait_saved().await?;
            app.articles().wait_labels(&ids[0], before + 1).await?;
            // A copy of the first file: the same project, which only one of them writes.
            go_to(app, &copy).await?;
            app.element("[data-testid=\"save-state\"][data-state=\"read-only\"]")
                .await?;
            app.articles().wait_labels(&article, 1).await?;
            app.client().close_window().await?;
            app.client().switch_to_window(mine).await?;
            app.label(
                hearsay_e2e::reading::Reading::new(HARBOUR).find("Nordlicht")?,
                "o",
            )
            .await?;
            app.saving().wait_saved().await?;
            go_to(app, &copy).await?;
            app.articles().wait_labels(&article, 2).await?;
            let export = app.files().export().await?;
            assert_eq!(export.articles().len(), 1);
            Ok(())
        })
        .await;
    }
}
