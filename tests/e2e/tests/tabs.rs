//! Two tabs on one project: one writes, the other shows it live and may take over; nothing is lost on
//! either side, whatever the one that writes is doing.

use fantoccini::wd::WindowHandle;
use hearsay_e2e::chromium::debug;
use hearsay_e2e::fixtures::{HARBOUR, checked, folder};
use hearsay_e2e::scenario::ensure;
use hearsay_e2e::{App, Outcome, Setup, scenario};
use serde_json::json;

/// Two tabs; the first is in front, writes, and has one label.
struct Two {
    first: WindowHandle,
    second: WindowHandle,
    article: String,
    words: hearsay_e2e::reading::Reading,
}

async fn with_two(body: impl AsyncFnOnce(&App, Two) -> Outcome) {
    let articles = folder(&[("harbour.txt", HARBOUR.as_bytes())]).unwrap();
    scenario(Setup::with_corpus(articles.path()), async |app| {
        let (article, words) = app.begin(HARBOUR).await?;
        app.label(words.find("Anna Berg")?, "p").await?;
        app.saving().wait_saved().await?;
        let first = app.client().window().await?;
        let second = app.client().new_window(true).await?.handle;
        app.client().switch_to_window(second.clone()).await?;
        app.open().await?;
        wait_state(app, "read-only").await?;
        let two = Two {
            first,
            second,
            article,
            words,
        };
        body(app, two).await
    })
    .await;
}

async fn wait_state(app: &App, state: &str) -> Outcome {
    app.element(&format!(
        "[data-testid=\"save-state\"][data-state=\"{state}\"]"
    ))
    .await?;
    Ok(())
}

async fn go(app: &App, tab: &WindowHandle) -> Outcome {
    Ok(app.client().switch_to_window(tab.clone()).await?)
}

async fn take_over(app: &App) -> Outcome {
    app.click("tabs-take").await?;
    app.saving().wait_saved().await
}

#[tokio::test]
async fn the_reading_tab_shows_what_the_other_stores() {
    with_two(async |app, two| {
        app.articles().wait_labels(&two.article, 1).await?;
        app.assert_accessible("another tab writes").await?;
        go(app, &two.first).await?;
        let id = app.label(two.words.find("Monday")?, "d").await?;
        app.saving().wait_saved().await?;
        go(app, &two.second).await?;
        app.articles().wait_labels(&two.article, 2).await?;
        app.text()
            .wait_drawn(&id, &two.words.find("Monday")?)
            .await?;
        // An article that the other tab adds comes with its text.
        go(app, &two.first).await?;
        app.dialogs().paste("Second", "Kim said so.\n").await?;
        app.files().close_report().await?;
        app.saving().wait_saved().await?;
        app.saving().undo().await?;
        app.saving().redo().await?;
        go(app, &two.second).await?;
        app.articles().wait_for(2).await?;
        app.articles().open_called("Second").await?;
        app.text().wait_content("Kim said so.\n").await
    })
    .await;
}

#[tokio::test]
async fn taking_over_goes_back_and_forth_without_loss() {
    with_two(async |app, two| {
        let mut expected = 1;
        for (tab, words) in [
            (&two.second, "Nordlicht"),
            (&two.first, "Monday"),
            (&two.second, "Tuesday"),
        ] {
            go(app, tab).await?;
            take_over(app).await?;
            app.articles().wait_labels(&two.article, expected).await?;
            app.label(two.words.find(words)?, "o").await?;
            app.saving().wait_saved().await?;
            expected += 1;
        }
        go(app, &two.first).await?;
        wait_state(app, "read-only").await?;
        app.articles().wait_labels(&two.article, expected).await?;
        // Undo reaches back over the change of tabs.
        take_over(app).await?;
        app.text().focus().await?;
        app.saving().undo().await?;
        app.saving().wait_saved().await?;
        app.articles()
            .wait_labels(&two.article, expected - 1)
            .await?;
        let export = app.files().export().await?;
        checked(&export)?;
        Ok(())
    })
    .await;
}

/// The one that writes is labelling without pause while the other takes over.
#[tokio::test]
async fn taking_over_during_work_loses_nothing() {
    with_two(async |app, two| {
        go(app, &two.first).await?;
        app.run(
            "const root = document.querySelector('[data-testid=\"article-text\"]');
             const node = document.createTreeWalker(root, NodeFilter.SHOW_TEXT).nextNode();
             let at = 0;
             window.working = setInterval(() => {
               const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
               const node = walk.nextNode();
               at = (at + 1) % (node.data.length - 1);
               getSelection().setBaseAndExtent(node, at, node, node.data.length);
               root.dispatchEvent(new KeyboardEvent('keydown', { key: 'k', bubbles: true, cancelable: true }));
               if (document.querySelector('[data-testid=\"save-state\"]').dataset.state === 'read-only') clearInterval(window.working);
             }, 5);",
            vec![],
        )
        .await?;
        tokio::time::sleep(std::time::Duration::from_millis(400)).await;
        go(app, &two.second).await?;
        take_over(app).await?;
        go(app, &two.first).await?;
        wait_state(app, "read-only").await?;
        app.run("clearInterval(window.working);", vec![]).await?;
        let aside = app.count("[data-testid=\"tabs-aside\"]").await?;
        ensure(aside == 0, || "something was not stored".to_owned())?;
        let labels = app.articles().labels(&two.article).await?;
        ensure(labels > 3, || format!("only {labels} labels were made"))?;
        go(app, &two.second).await?;
        app.articles().wait_labels(&two.article, labels).await?;
        checked(&app.files().export().await?)?;
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn a_killed_writer_leaves_all_that_was_saved() {
    with_two(async |app, two| {
        go(app, &two.first).await?;
        app.label(two.words.find("Monday")?, "d").await?;
        app.saving().wait_saved().await?;
        let killed = debug(app.client(), "Page.crash", json!({})).await;
        ensure(killed.is_err(), || "the page is still alive".to_owned())?;
        go(app, &two.second).await?;
        take_over(app).await?;
        app.articles().wait_labels(&two.article, 2).await?;
        app.label(two.words.find("Nordlicht")?, "o").await?;
        app.saving().wait_saved().await
    })
    .await;
}

/// A page that does not answer: its change is kept in it, and can be had again.
#[tokio::test]
async fn a_frozen_writer_loses_the_project_but_not_its_work() {
    with_two(async |app, two| {
        go(app, &two.first).await?;
        // The store answers nothing from now on, so that a change stays unsaved; then the page stands still.
        app.run(
            "window.begin = IDBDatabase.prototype.transaction;
             IDBDatabase.prototype.transaction = () => { throw new DOMException('The disk is full.', 'QuotaExceededError'); };",
            vec![],
        )
        .await?;
        app.label(two.words.find("Monday")?, "d").await?;
        wait_state(app, "failed").await?;
        app.run("IDBDatabase.prototype.transaction = window.begin;", vec![])
            .await?;
        debug(
            app.client(),
            "Page.setWebLifecycleState",
            json!({ "state": "frozen" }),
        )
        .await?;
        go(app, &two.second).await?;
        take_over(app).await?;
        app.label(two.words.find("Nordlicht")?, "o").await?;
        app.saving().wait_saved().await?;
        go(app, &two.first).await?;
        debug(
            app.client(),
            "Page.setWebLifecycleState",
            json!({ "state": "active" }),
        )
        .await?;
        wait_state(app, "read-only").await?;
        app.part("tabs-aside").await?;
        app.assert_accessible("changes put aside").await?;
        app.articles().wait_labels(&two.article, 2).await?;
        let kept = app
            .files()
            .arriving(async || app.click("tabs-save").await)
            .await?;
        ensure(kept.text.contains("\"DATE\""), || {
            "the file lacks the change".to_owned()
        })?;
        app.click("tabs-add").await?;
        app.saving().wait_saved().await?;
        app.articles().wait_labels(&two.article, 3).await?;
        app.wait_gone("[data-testid=\"tabs-aside\"]").await?;
        go(app, &two.second).await?;
        wait_state(app, "read-only").await?;
        app.articles().wait_labels(&two.article, 3).await?;
        checked(&app.files().export().await?)?;
        Ok(())
    })
    .await;
}
