//! Several projects in one browser: each is made, opened, copied, put away, deleted and had back.

use hearsay_e2e::fixtures::{HARBOUR, checked, folder};
use hearsay_e2e::pages::files::write;
use hearsay_e2e::scenario::ensure;
use hearsay_e2e::{App, Outcome, Setup, scenario};
use serde_json::json;

async fn in_harbour(body: impl AsyncFnOnce(&App) -> Outcome) {
    let articles = folder(&[("harbour.txt", HARBOUR.as_bytes())]).unwrap();
    scenario(Setup::with_corpus(articles.path()), body).await;
}

async fn list(app: &App) -> Outcome {
    app.click("projects-open").await?;
    app.dialogs().wait_open("projects").await?;
    app.element("[data-testid=\"projects-list\"] [data-project]")
        .await?;
    Ok(())
}

/// Does something that loads the page anew, and waits until it can be used again.
async fn reloading(app: &App, act: impl AsyncFnOnce() -> Outcome) -> Outcome {
    app.run("document.documentElement.dataset.before = '';", vec![])
        .await?;
    act().await?;
    app.until(
        "the page to be loaded anew",
        "document.documentElement.dataset.before === undefined && document.documentElement.dataset.app === 'ready'",
        vec![],
    )
    .await?;
    app.saving().wait_saved().await
}

async fn make(app: &App, name: &str) -> Outcome {
    list(app).await?;
    app.part("projects-name").await?.send_keys(name).await?;
    reloading(app, async || app.click("projects-make").await).await
}

/// Presses a button of the project whose row holds these words.
async fn press(app: &App, name: &str, button: &str) -> Outcome {
    let mark = app
        .until(
            &format!("{button} of {name}"),
            "(row => row && row.querySelector(`[data-testid=\"${arguments[1]}\"]`) ? row.dataset.project : null)([...document.querySelectorAll('[data-project]')].find(row => row.querySelector('b').textContent === arguments[0]))",
            vec![json!(name), json!(button)],
        )
        .await?;
    app.click_on(&format!("[data-project={mark}] [data-testid=\"{button}\"]"))
        .await
}

/// Gives the project of this name another one, by the field in its row.
async fn rename(app: &App, name: &str, next: &str) -> Outcome {
    press(app, name, "project-rename").await?;
    app.run(
        "const row = [...document.querySelectorAll('[data-project]')].find(row => row.querySelector('b').textContent === arguments[0]); const field = row.querySelector('[data-testid=project-name]'); field.focus(); field.select();",
        vec![json!(name)],
    )
    .await?;
    app.insert(next).await?;
    app.press("Enter").await
}

async fn wait_on(app: &App, name: &str, shelf: &str) -> Outcome {
    app.until(
        &format!("{name} on the shelf {shelf}"),
        "[...document.querySelectorAll('[data-project]')].some(row => row.querySelector('b').textContent === arguments[0] && row.dataset.shelf === arguments[1])",
        vec![json!(name), json!(shelf)],
    )
    .await?;
    Ok(())
}

#[tokio::test]
async fn a_new_project_is_empty_and_the_first_one_stays() {
    in_harbour(async |app| {
        let (article, words) = app.begin(HARBOUR).await?;
        app.label(words.find("Anna Berg")?, "p").await?;
        app.saving().wait_saved().await?;
        make(app, "My study").await?;
        ensure(app.articles().ids().await?.is_empty(), || {
            "a new project has articles".to_owned()
        })?;
        app.dialogs().paste("Own", "Kim said so.\n").await?;
        app.files().close_report().await?;
        app.saving().wait_saved().await?;
        // A visit without a name in the address comes back to it.
        let home = app.host().url();
        app.client().goto("about:blank").await?;
        app.client().goto(&home).await?;
        app.ready().await?;
        app.articles().wait_for(1).await?;
        app.articles().open_called("Own").await?;
        list(app).await?;
        app.assert_accessible("projects").await?;
        let first = app
            .until(
                "the project of the corpus",
                "[...document.querySelectorAll('[data-project]')].find(row => row.querySelector('b').textContent !== 'My study')?.querySelector('b').textContent ?? null",
                vec![],
            )
            .await?;
        let first = first.as_str().unwrap_or_default().to_owned();
        reloading(app, async || press(app, &first, "project-open").await).await?;
        app.articles().wait_labels(&article, 1).await
    })
    .await;
}

#[tokio::test]
async fn copies_go_their_own_way_and_what_is_deleted_comes_back() {
    in_harbour(async |app| {
        make(app, "One").await?;
        app.dialogs().paste("Own", "Kim said so.\n").await?;
        app.files().close_report().await?;
        app.saving().wait_saved().await?;
        list(app).await?;
        press(app, "One", "project-duplicate").await?;
        wait_on(app, "One (copy)", "open").await?;
        press(app, "One (copy)", "project-archive").await?;
        wait_on(app, "One (copy)", "archive").await?;
        app.click("projects-undo").await?;
        wait_on(app, "One (copy)", "open").await?;
        press(app, "One (copy)", "project-delete").await?;
        wait_on(app, "One (copy)", "bin").await?;
        app.assert_accessible("projects in the bin").await?;
        press(app, "One (copy)", "project-back").await?;
        wait_on(app, "One (copy)", "open").await?;
        reloading(app, async || press(app, "One (copy)", "project-open").await).await?;
        app.articles().wait_for(1).await?;
        app.dialogs().paste("Second", "Only in the copy.\n").await?;
        app.files().close_report().await?;
        app.saving().wait_saved().await?;
        checked(&app.files().export().await?)?;
        list(app).await?;
        reloading(app, async || press(app, "One", "project-open").await).await?;
        app.articles().wait_for(1).await?;
        list(app).await?;
        // The open one cannot be deleted; the copy has kept the name that it was given.
        wait_on(app, "One (copy)", "open").await?;
        // A closed project is called otherwise, taken back, and called otherwise again.
        rename(app, "One (copy)", "Two").await?;
        wait_on(app, "Two", "open").await?;
        app.click("projects-undo").await?;
        wait_on(app, "One (copy)", "open").await?;
        rename(app, "One (copy)", "Two").await?;
        wait_on(app, "Two", "open").await?;
        rename(app, "One", "Uno").await?;
        wait_on(app, "Uno", "open").await?;
        app.assert_accessible("projects with other names").await?;
        reloading(app, async || press(app, "Two", "project-open").await).await?;
        app.articles().wait_for(2).await?;
        list(app).await?;
        wait_on(app, "Two", "open").await?;
        wait_on(app, "Uno", "open").await?;
        let rows = app
            .count("[data-project] [data-testid=\"project-delete\"]")
            .await?;
        ensure(rows == 2, || format!("{rows} of 3 projects can be deleted"))
    })
    .await;
}

#[tokio::test]
async fn a_file_becomes_a_project_of_its_own() {
    in_harbour(async |app| {
        let (article, words) = app.begin(HARBOUR).await?;
        app.label(words.find("Anna Berg")?, "p").await?;
        app.saving().wait_saved().await?;
        let export = app.files().export().await?;
        let files = folder(&[])?;
        let file = write(files.path(), "kept.hearsay.json", &export.text)?;
        make(app, "Empty").await?;
        app.files().choose(&[file]).await?;
        app.dialogs().wait_open("project").await?;
        reloading(app, async || app.click("project-own").await).await?;
        app.articles().wait_labels(&article, 1).await?;
        let again = app.files().export().await?;
        ensure(again.text == export.text, || {
            "it came back otherwise".to_owned()
        })?;
        app.articles().open(&article).await?;
        app.label(words.find("Monday")?, "d").await?;
        app.saving().wait_saved().await
    })
    .await;
}

#[tokio::test]
async fn a_named_snapshot_lies_in_the_archive_and_opens() {
    in_harbour(async |app| {
        let (article, words) = app.begin(HARBOUR).await?;
        app.label(words.find("Anna Berg")?, "p").await?;
        app.saving().wait_saved().await?;
        list(app).await?;
        app.part("snapshot-name")
            .await?
            .send_keys("before lunch")
            .await?;
        app.click("snapshot-make").await?;
        app.element("[data-shelf=\"archive\"]").await?;
        let name = app.text_of("[data-shelf=\"archive\"] b").await?;
        ensure(name.ends_with(": before lunch"), || name.clone())?;
        app.dialogs().escape("projects").await?;
        app.label(words.find("Monday")?, "d").await?;
        app.saving().wait_saved().await?;
        list(app).await?;
        press(app, &name, "project-back").await?;
        wait_on(app, &name, "open").await?;
        reloading(app, async || press(app, &name, "project-open").await).await?;
        app.articles().wait_labels(&article, 1).await
    })
    .await;
}

#[tokio::test]
async fn the_history_is_read_and_gone_back_to() {
    in_harbour(async |app| {
        let (article, words) = app.begin(HARBOUR).await?;
        for (label, key) in [("Anna Berg", "p"), ("Monday", "d"), ("Nordlicht", "o")] {
            app.label(words.find(label)?, key).await?;
        }
        app.text().focus().await?;
        app.press(":").await?;
        app.dialogs().wait_open("palette").await?;
        app.insert("history").await?;
        app.press("Enter").await?;
        app.dialogs().wait_open("past").await?;
        app.assert_accessible("history").await?;
        let back = app.count("[data-testid=\"past-back\"]").await?;
        ensure(back >= 3, || format!("{back} changes are listed"))?;
        app.click_on("li:nth-of-type(4) [data-testid=\"past-back\"]")
            .await?;
        app.articles().wait_labels(&article, 0).await?;
        let forward = "[data-testid=\"past-forward\"]";
        app.wait_shown(forward).await?;
        app.click_on(&format!("li:first-of-type {forward}")).await?;
        app.articles().wait_labels(&article, 3).await?;
        app.saving().wait_saved().await
    })
    .await;
}

#[tokio::test]
async fn a_deleted_label_is_put_back_from_the_bin_by_keys() {
    in_harbour(async |app| {
        let (article, words) = app.begin(HARBOUR).await?;
        app.label(words.find("Anna Berg")?, "p").await?;
        app.press("Delete").await?;
        app.label(words.find("Monday")?, "d").await?;
        app.articles().wait_labels(&article, 1).await?;
        app.text().focus().await?;
        app.press(":").await?;
        app.dialogs().wait_open("palette").await?;
        app.insert("bin").await?;
        app.press("Enter").await?;
        app.dialogs().wait_open("past").await?;
        app.assert_accessible("history with a bin").await?;
        let back = "document.querySelector('[data-testid=past-put-back]').focus();";
        app.run(back, vec![]).await?;
        app.press("Enter").await?;
        app.articles().wait_labels(&article, 2).await?;
        app.wait_gone("[data-testid=past-bin]").await?;
        app.dialogs().escape("past").await?;
        app.saving().wait_saved().await?;
        app.reload().await?;
        app.articles().wait_labels(&article, 2).await
    })
    .await;
}

#[tokio::test]
async fn the_space_in_use_is_told() {
    in_harbour(async |app| {
        list(app).await?;
        let kept = app
            .attribute("[data-testid=\"projects-space\"]", "data-kept")
            .await?;
        ensure(matches!(kept.as_deref(), Some("true" | "false")), || {
            format!("{kept:?}")
        })
    })
    .await;
}

/// A tab writes the name of its project with each change: one given from outside would be lost.
#[tokio::test]
async fn a_project_that_another_tab_has_open_keeps_its_name() {
    in_harbour(async |app| {
        app.saving().wait_saved().await?;
        let first = app.client().window().await?;
        let second = app.client().new_window(true).await?.handle;
        app.client().switch_to_window(second.clone()).await?;
        app.client().goto(&app.host().url()).await?;
        app.ready().await?;
        // The second tab makes a project of its own, and is the one that writes it.
        make(app, "One").await?;
        app.client().switch_to_window(first.clone()).await?;
        list(app).await?;
        wait_on(app, "One", "open").await?;
        rename(app, "One", "Uno").await?;
        let said = app.text_of("[data-testid=\"projects-refusal\"]").await?;
        ensure(said.contains("Another tab has this project open"), || {
            said.clone()
        })?;
        app.assert_accessible("a name refused").await?;
        // Nothing happened, so nothing can be taken back.
        wait_on(app, "One", "open").await?;
        let undo = app.count("[data-testid=\"projects-undo\"]").await?;
        ensure(undo == 0, || "it can be taken back".to_owned())?;
        app.dialogs().escape("projects").await?;
        list(app).await?;
        wait_on(app, "One", "open").await?;

        // The other tab goes on under the old name, and gives another one itself.
        app.client().switch_to_window(second.clone()).await?;
        app.dialogs().paste("Own", "Kim said so.\n").await?;
        app.files().close_report().await?;
        app.saving().wait_saved().await?;
        let export = app.files().export().await?;
        ensure(export.json["name"] == "One", || {
            format!("it is called {}", export.json["name"])
        })?;
        list(app).await?;
        rename(app, "One", "Eins").await?;
        wait_on(app, "Eins", "open").await?;
        app.dialogs().escape("projects").await?;
        app.saving().wait_saved().await?;

        // Closed, it may be called otherwise from here.
        app.client().close_window().await?;
        app.client().switch_to_window(first).await?;
        app.dialogs().escape("projects").await?;
        list(app).await?;
        wait_on(app, "Eins", "open").await?;
        rename(app, "Eins", "Uno").await?;
        wait_on(app, "Uno", "open").await?;
        app.wait_gone("[data-testid=\"projects-refusal\"]").await
    })
    .await;
}
