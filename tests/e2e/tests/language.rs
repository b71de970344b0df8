//! The interface in German: nothing of it stays English, and everything keeps its place.

use hearsay_e2e::fixtures::{HARBOUR, folder};
use hearsay_e2e::pages::panel::TABS;
use hearsay_e2e::scenario::ensure;
use hearsay_e2e::{App, Outcome, Setup, scenario};
use serde_json::json;

async fn choose(app: &App, language: &str) -> Outcome {
    app.click("settings-open").await?;
    app.dialogs().wait_open("settings").await?;
    app.inspector()
        .choose("settings-language", language)
        .await?;
    let spoken = format!("document.documentElement.lang === '{language}'");
    app.until("the language to change", &spoken, vec![])
        .await
        .map(drop)
}

#[tokio::test]
async fn everything_is_german_and_english_again() {
    let articles = folder(&[("harbour.txt", HARBOUR.as_bytes())]).unwrap();
    scenario(Setup::with_corpus(articles.path()), async |app| {
        let (_, words) = app.begin(HARBOUR).await?;
        let before = app.text_of("body").await?;
        choose(app, "de").await?;
        app.assert_german("the settings", &[]).await?;
        app.assert_accessible("the settings in German").await?;
        app.dialogs().escape("settings").await?;
        app.assert_german("an article", &[]).await?;
        app.text().wait_content(HARBOUR).await?;
        for name in ["paste", "export", "help"] {
            app.click(&format!("{name}-open")).await?;
            app.dialogs().wait_open(name).await?;
            app.assert_german(name, &[]).await?;
            app.dialogs().escape(name).await?;
        }
        app.label(words.find("“We will return,”")?, "c").await?;
        app.press("4").await?;
        app.assert_german("an attribution", &[]).await?;
        app.press("Escape").await?;
        app.text().drag(words.find("Anna Berg")?).await?;
        app.assert_german("a selection", &[]).await?;
        app.press("p").await?;
        app.inspector().target("mention").await?;
        app.assert_german("a mention", &[]).await?;
        app.label(words.find("The ferry waited")?, "k").await?;
        app.assert_german("a claim", &[]).await?;
        for tab in TABS {
            app.panel().show(tab).await?;
            app.assert_german(tab, &[]).await?;
        }
        app.assert_accessible("German").await?;
        app.saving().wait_saved().await?;
        app.reload().await?;
        app.until(
            "German after a reload",
            "document.documentElement.lang === 'de'",
            vec![],
        )
        .await?;
        choose(app, "en").await?;
        app.dialogs().escape("settings").await?;
        let after = app.text_of("body").await?;
        ensure(
            before.contains("Saved in this browser") && after.contains("Saved in this browser"),
            || format!("not English again: {after}"),
        )
    })
    .await;
}

#[tokio::test]
async fn the_record_stays_english() {
    let articles = folder(&[("harbour.txt", HARBOUR.as_bytes())]).unwrap();
    scenario(Setup::with_corpus(articles.path()), async |app| {
        let (_, words) = app.begin(HARBOUR).await?;
        choose(app, "de").await?;
        app.dialogs().escape("settings").await?;
        app.label(words.find("“We will return,”")?, "c").await?;
        app.press("4").await?;
        let export = app.files().export().await?;
        let levels = export.json["codebook"]["levels"].clone();
        assert_eq!(levels[3]["name"], json!("Record"));
        Ok(())
    })
    .await;
}
