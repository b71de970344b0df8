//! The automatic backup writes a file after each pause, says when it did, and says when it could not.

use hearsay_e2e::fixtures::{HARBOUR, folder};
use hearsay_e2e::scenario::ensure;
use hearsay_e2e::{App, Outcome, Setup, scenario};
use serde_json::Value;

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

/// From now on the browser wants to ask before it lets a file be written, and the person allows it.
const ASKS_AGAIN: &str = "let asked = 'prompt';
    FileSystemHandle.prototype.queryPermission = async () => asked;
    FileSystemHandle.prototype.requestPermission = async () => (asked = 'granted');";

/// Whether it is stored since when changes are in no file.
const NOTED: &str = "const opening = indexedDB.open('hearsay');
    const database = await new Promise((done, failed) => {
      opening.onsuccess = () => done(opening.result); opening.onerror = failed;
    });
    const asked = database.transaction('session').objectStore('session').getAll(IDBKeyRange.bound('filed:', 'filed;'));
    const found = await new Promise((done, failed) => {
      asked.onsuccess = () => done(asked.result); asked.onerror = failed;
    });
    database.close();
    return found.some(noted => /Z$/.test(noted));";

/// Names and contents of all files below the chosen folder.
const LISTED: &str = "const found = [];
    const stick = await (await navigator.storage.getDirectory()).getDirectoryHandle('stick');
    for await (const [, project] of stick.entries())
      for await (const [name, file] of project.entries()) {
        const words = name.endsWith('.json') ? await (await file.getFile()).text() : '';
        if (words) found.push([name, words]);
      }
    return found;";

async fn mentions_in_file(app: &App) -> Outcome<usize> {
    let text = app
        .run_async(
            // While it is written, what is written lies beside it and goes away again.
            "try {
               for await (const [name, file] of (await navigator.storage.getDirectory()).entries())
                 if (name.endsWith('.json')) return await (await file.getFile()).text();
             } catch { }
             return '';",
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
        app.wait_said("The stick is gone").await?;
        app.saving().wait_saved().await
    })
    .await;
}

#[tokio::test]
async fn the_file_is_known_again_after_a_reload() {
    let articles = folder(&[("harbour.txt", HARBOUR.as_bytes())]).unwrap();
    scenario(Setup::with_corpus(articles.path()), async |app| {
        let (_, words) = app.begin(HARBOUR).await?;
        app.label(words.find("Anna Berg")?, "p").await?;
        pick_a_private_file(app).await?;
        app.click("projects-open").await?;
        app.click("backup-choose").await?;
        app.part("backup-stop").await?;
        wait_mentions(app, 1).await?;
        app.dialogs().escape("projects").await?;
        app.reload().await?;
        app.text().wait_content(HARBOUR).await?;
        app.text().click(0).await?;
        app.label(words.find("Monday")?, "d").await?;
        wait_mentions(app, 2).await?;
        // Where the browser wants to ask again, it rests, says so, and goes on at a click.
        app.run(ASKS_AGAIN, vec![]).await?;
        app.saving().wait_saved().await?;
        app.client().refresh().await?;
        app.run(ASKS_AGAIN, vec![]).await?;
        app.text().wait_content(HARBOUR).await?;
        app.text().click(0).await?;
        app.part("backup-rests").await?;
        app.assert_accessible("backup rests").await?;
        app.label(words.find("Tuesday")?, "d").await?;
        app.saving().wait_saved().await?;
        app.click("notice-resume").await?;
        wait_mentions(app, 3).await?;
        app.wait_gone("[data-testid=\"backup-rests\"]").await
    })
    .await;
}

#[tokio::test]
async fn a_folder_holds_the_latest_state_and_one_of_the_day() {
    let articles = folder(&[("harbour.txt", HARBOUR.as_bytes())]).unwrap();
    scenario(Setup::with_corpus(articles.path()), async |app| {
        let (_, words) = app.begin(HARBOUR).await?;
        app.label(words.find("Anna Berg")?, "p").await?;
        app.run(
            "window.showDirectoryPicker = async ({ mode }) => mode === 'readwrite'
               && (await navigator.storage.getDirectory()).getDirectoryHandle('stick', { create: true });",
            vec![],
        )
        .await?;
        app.click("projects-open").await?;
        app.click("backup-folder").await?;
        app.part("backup-stop").await?;
        let listed = app
            .until_some("two files in the folder of the project", async || {
                let found = app.run_async(LISTED, vec![]).await?;
                Ok((found.as_array().map(Vec::len) == Some(2)).then_some(found))
            })
            .await?;
        let names: Vec<&str> = listed.as_array().into_iter().flatten().filter_map(|file| file[0].as_str()).collect();
        let day = app.run("return new Date().toISOString().slice(0, 10);", vec![]).await?;
        let day = day.as_str().unwrap_or_default();
        ensure(names.iter().any(|name| name.contains(day)) && names.iter().any(|name| !name.contains(day)), || format!("{names:?}"))?;
        for file in listed.as_array().into_iter().flatten() {
            let json: Value = serde_json::from_str(file[1].as_str().unwrap_or_default())?;
            ensure(json["articles"][0]["mentions"].as_array().map(Vec::len) == Some(1), || file.to_string())?;
        }
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn without_a_backup_a_reminder_leads_to_a_file() {
    let articles = folder(&[("harbour.txt", HARBOUR.as_bytes())]).unwrap();
    scenario(Setup::with_corpus(articles.path()), async |app| {
        let (_, words) = app.begin(HARBOUR).await?;
        app.click("projects-open").await?;
        app.choose("backup-remind", "15").await?;
        app.dialogs().escape("projects").await?;
        app.label(words.find("Anna Berg")?, "p").await?;
        // The first look notes since when; then the clock goes on by twenty minutes.
        app.until_some("the first change to be noted", async || {
            let noted = app.run_async(NOTED, vec![]).await?;
            Ok((noted == true).then_some(()))
        })
        .await?;
        app.run("window.ahead = 20;
                 const Time = Date;
                 window.Date = class extends Time {
                   constructor(...at) { super(...(at.length ? at : [Time.now() + window.ahead * 60_000])); }
                 };", vec![]).await?;
        app.label(words.find("Monday")?, "d").await?;
        app.part("backup-reminder").await?;
        let said = app.text_of("[data-testid=\"backup-reminder\"]").await?;
        ensure(said.contains("changes are in this browser only"), || said.clone())?;
        app.assert_accessible("backup reminder").await?;
        app.click("notice-later").await?;
        app.wait_gone("[data-testid=\"backup-reminder\"]").await?;
        app.run("window.ahead = 40;", vec![]).await?;
        app.label(words.find("Nordlicht")?, "o").await?;
        app.part("backup-reminder").await?;
        app.click("notice-save").await?;
        app.wait_said(".hearsay.json").await?;
        app.wait_gone("[data-testid=\"backup-reminder\"]").await
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
