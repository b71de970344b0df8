//! A saved project comes back the same; a damaged one is refused or admitted in part, with a list.

use hearsay_e2e::fixtures::{HARBOUR, checked, folder};
use hearsay_e2e::pages::files::write;
use hearsay_e2e::scenario::ensure;
use hearsay_e2e::{App, Outcome, Setup, scenario};
use serde_json::{Value, json};

async fn in_harbour(body: impl AsyncFnOnce(&App) -> Outcome) {
    let articles = folder(&[("harbour.txt", HARBOUR.as_bytes())]).unwrap();
    scenario(Setup::with_corpus(articles.path()), body).await;
}

/// Labels a little and gives article id and saved file.
async fn saved_project(app: &App) -> Outcome<(String, hearsay_e2e::export::Export)> {
    let (article, words) = app.begin(HARBOUR).await?;
    app.label(words.find("Anna Berg")?, "p").await?;
    app.label(words.find("the harbour would open soon")?, "k")
        .await?;
    app.label(words.find("The ferry waited")?, "c").await?;
    app.saving().wait_saved().await?;
    let export = app.files().export().await?;
    checked(&export)?;
    Ok((article, export))
}

async fn offer(app: &App, text: &str) -> Outcome {
    let folder = folder(&[])?;
    let file = write(folder.path(), "project.json", text)?;
    app.files().choose(&[file]).await?;
    app.dialogs().wait_open("project").await
}

#[tokio::test]
async fn a_saved_project_comes_back_byte_for_byte() {
    in_harbour(async |app| {
        let (article, export) = saved_project(app).await?;
        // Something else in the meantime, which the file replaces.
        let words = hearsay_e2e::reading::Reading::new(HARBOUR);
        app.label(words.find("Nordlicht")?, "o").await?;
        app.articles().wait_labels(&article, 4).await?;
        offer(app, &export.text).await?;
        assert_eq!(
            app.count("[data-testid=\"dialog-project\"] [data-fault]")
                .await?,
            0
        );
        app.click("project-replace").await?;
        app.dialogs().wait_closed("project").await?;
        app.articles().wait_labels(&article, 3).await?;
        app.saving().wait_saved().await?;
        let again = app.files().export().await?;
        assert_eq!(again.text, export.text);
        app.reload().await?;
        app.articles().wait_labels(&article, 3).await?;
        let again = app.files().export().await?;
        assert_eq!(again.text, export.text);
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn a_project_opens_in_an_empty_browser() {
    let text = tokio::sync::Mutex::new(String::new());
    in_harbour(async |app| {
        *text.lock().await = saved_project(app).await?.1.text;
        Ok(())
    })
    .await;
    let text = text.into_inner();
    scenario(Setup::default(), async |app| {
        app.articles().wait_for(5).await?;
        offer(app, &text).await?;
        app.click("project-merge").await?;
        app.dialogs().wait_closed("project").await?;
        app.articles().wait_for(6).await?;
        app.saving().wait_saved().await?;
        let merged = app.files().export().await?;
        checked(&merged)?;
        let article = serde_json::from_str::<Value>(&text)?["articles"][0].clone();
        let id = article["id"].as_str().unwrap_or_default();
        assert_eq!(merged.article(id)?, &article);
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn damage_is_listed_and_refused_or_admitted_in_part() {
    in_harbour(async |app| {
        let (article, export) = saved_project(app).await?;
        let mut damaged = export.json.clone();
        let mentions = &mut damaged["articles"][0]["mentions"];
        mentions[0]["spans"][0]["text"] = json!("Anna Borg");
        let twin = damaged["articles"][0]["claims"][0].clone();
        if let Some(claims) = damaged["articles"][0]["claims"].as_array_mut() {
            claims.push(twin);
        }
        damaged["articles"][0]["attributions"][0]["via"] = json!("nobody");
        offer(app, &damaged.to_string()).await?;
        let faults = app
            .run(
                "return [...document.querySelectorAll('[data-testid=\"dialog-project\"] [data-fault]')].map(row => row.textContent);",
                vec![],
            )
            .await?;
        let faults: Vec<String> = serde_json::from_value(faults)?;
        for expected in ["/articles/0/mentions/0", "/articles/0/claims/1", "/articles/0/attributions/0"] {
            ensure(faults.iter().any(|fault| fault.contains(expected)), || {
                format!("no fault at {expected}: {faults:?}")
            })?;
        }
        app.click("project-cancel").await?;
        app.dialogs().wait_closed("project").await?;
        app.articles().wait_labels(&article, 3).await?;
        let untouched = app.files().export().await?;
        assert_eq!(untouched.text, export.text);

        offer(app, &damaged.to_string()).await?;
        app.click("project-replace").await?;
        app.dialogs().wait_closed("project").await?;
        app.articles().wait_labels(&article, 2).await?;
        app.saving().wait_saved().await?;
        checked(&app.files().export().await?)?;
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn what_is_no_project_of_this_version_changes_nothing() {
    in_harbour(async |app| {
        let (_, export) = saved_project(app).await?;
        let mut newer = export.json.clone();
        newer["version"] = json!(99);
        let cut = &export.text[..export.text.len() / 2];
        for (file, expected) in [(newer.to_string(), "99"), (cut.to_owned(), "JSON")] {
            offer(app, &file).await?;
            let said = app.text_of("[data-testid=\"dialog-project\"]").await?;
            ensure(said.contains(expected), || {
                format!("{said:?} does not speak of {expected}")
            })?;
            app.click("project-cancel").await?;
            app.dialogs().wait_closed("project").await?;
        }
        let untouched = app.files().export().await?;
        assert_eq!(untouched.text, export.text);
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn without_texts_no_word_of_the_article_is_in_the_file_and_it_finds_its_place_again() {
    in_harbour(async |app| {
        let (article, whole) = saved_project(app).await?;
        let bare = app
            .files()
            .arriving(async || {
                app.click("export-open").await?;
                app.dialogs().wait_open("export").await?;
                app.click("export-texts").await?;
                app.click("export-run").await
            })
            .await?;
        if app.dialogs().is_open("export").await? {
            app.dialogs().escape("export").await?;
        }
        checked(&bare)?;
        for words in [
            "the harbour would open",
            "The ferry waited",
            "agency Nordlicht",
        ] {
            assert!(!bare.text.contains(words), "{words} is in the file");
        }
        let words = hearsay_e2e::reading::Reading::new(HARBOUR);
        app.label(words.find("Nordlicht")?, "o").await?;
        offer(app, &bare.text).await?;
        assert_eq!(
            app.count("[data-testid=\"dialog-project\"] [data-missing]")
                .await?,
            0
        );
        app.click("project-replace").await?;
        app.dialogs().wait_closed("project").await?;
        app.articles().wait_labels(&article, 3).await?;
        app.saving().wait_saved().await?;
        assert_eq!(app.files().export().await?.text, whole.text);
        Ok(())
    })
    .await;
}
