//! The automatic backup writes a file after each pause, says when it did, and says when it could not.

use hearsay_e2e::fixtures::{HARBOUR, folder};
use hearsay_e2e::scenario::ensure;
use hearsay_e2e::{App, Outcome, Setup, scenario};
use serde_json::{Value, json};

/// The picker is the system's own; a real file of the browser's private file system takes its place.
async fn pick_a_private_file(app: &App) -> Outcome {
    app.run(
        "window.showSaveFilePicker = async ({ suggestedName }) =>
           (await navigator.storage.getDirectory()).getFileHandle(suggestedName, { create: true });",
        vec![],
    )
    .await?;
    Ok(())
}

async fn mentions_in_file(app: &App) -> Outcome<usize> {
    let text = app
        .run_async(
            "for await (const [, file] of (await navigator.storage.getDirectory()).entries()) return (await file.getFile()).text(); return '';",
            vec![],
        )
        .await?;
    let json: Value = serde_json::from_str(text.as_str().unwrap_or_default()).unwrap_or_default();
    Ok(json["articles"][0]["mentions"]
        .as_array()
        .map_or(0, Vec::len))
}

async fn wait_mentions(app: &App, count: usize) -> Outcome {
    app.until_some(&format!("{count} mentions in the file"), async || {
        Ok((mentions_in_file(app).await? == count).then_some(()))
    })
    .await
}

#[tokio::test]
async fn the_file_follows_the_work() {
    let articles = folder(&[("harbour.txt", HARBOUR.as_bytes())]).unwrap();
    scenario(Setup::with_corpus(articles.path()), async |app| {
        let (_, words) = app.begin(HARBOUR).await?;
        app.label(words.find("Anna Berg")?, "p").await?;
        app.saving().wait_saved().await?;
        pick_a_private_file(app).await?;
        app.click("projects-open").await?;
        app.dialogs().wait_open("projects").await?;
        app.click("backup-choose").await?;
        app.part("backup-stop").await?;
        wait_mentions(app, 1).await?;
        app.assert_accessible("backup").await?;
        app.dialogs().escape("projects").await?;
        app.label(words.find("Monday")?, "d").await?;
        app.label(words.find("Nordlicht")?, "o").await?;
        wait_mentions(app, 3).await?;
        // A file that cannot be written is said at once, and what is stored is not concerned.
        app.run(
            "FileSystemFileHandle.prototype.createWritable = async () => { throw new DOMException('The stick is gone.', 'NotFoundError'); };",
            vec![],
        )
        .await?;
        app.label(words.find("Tuesday")?, "d").await?;
        app.until(
            "the failure to be said",
            "document.querySelector('[data-testid=\"announcer\"]').textContent.includes(arguments[0])",
            vec![json!("The stick is gone")],
        )
        .await?;
        app.saving().wait_saved().await
    })
    .await;
}

#[tokio::test]
async fn a_browser_without_such_files_says_so() {
    scenario(Setup::default(), async |app| {
        app.run(
            "delete window.showSaveFilePicker; window.showSaveFilePicker = undefined;",
            vec![],
        )
        .await?;
        app.click("projects-open").await?;
        app.dialogs().wait_open("projects").await?;
        app.click("backup-choose").await?;
        let said = app.text_of("[data-testid=\"backup\"] [role=alert]").await?;
        ensure(said.contains("cannot write a file"), || said.clone())
    })
    .await;
}
