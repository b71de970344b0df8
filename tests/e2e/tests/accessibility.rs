//! Every state of the screen keeps the rules of axe-core, in light and in dark.

use hearsay_e2e::accessibility::Colours;
use hearsay_e2e::browser::Window;
use hearsay_e2e::fixtures::{HARBOUR, folder};
use hearsay_e2e::flows::crash;
use hearsay_e2e::pages::panel::TABS;
use hearsay_e2e::{App, Outcome, Setup, scenario};
use serde_json::json;

async fn in_harbour(window: Window, body: impl AsyncFnOnce(&App) -> Outcome) {
    let articles = folder(&[("harbour.txt", HARBOUR.as_bytes())]).unwrap();
    let setup = Setup {
        window,
        ..Setup::with_corpus(articles.path())
    };
    scenario(setup, body).await;
}

async fn in_both(app: &App, state: &str) -> Outcome {
    for colours in [Colours::Light, Colours::Dark] {
        app.set_colours(colours).await?;
        app.assert_accessible(&format!("{state} ({colours:?})"))
            .await?;
    }
    Ok(())
}

#[tokio::test]
async fn without_articles() {
    let empty = folder(&[]).unwrap();
    scenario(Setup::with_corpus(empty.path()), async |app| {
        in_both(app, "no article").await
    })
    .await;
}

#[tokio::test]
async fn article_selection_and_each_kind_of_label() {
    in_harbour(Window::default(), async |app| {
        let (_, words) = app.begin(HARBOUR).await?;
        in_both(app, "an article").await?;
        app.text().drag(words.find("Anna Berg")?).await?;
        in_both(app, "a selection").await?;
        app.press("p").await?;
        app.inspector().target("mention").await?;
        in_both(app, "a mention").await?;
        app.label(words.find("The ferry waited")?, "k").await?;
        in_both(app, "a claim").await?;
        app.label(words.find("“We will return,”")?, "c").await?;
        in_both(app, "an attribution").await
    })
    .await;
}

#[tokio::test]
async fn each_tab() {
    in_harbour(Window::default(), async |app| {
        let (_, words) = app.begin(HARBOUR).await?;
        app.label(words.find("Anna Berg")?, "p").await?;
        app.label(words.find("The ferry waited")?, "k").await?;
        app.label(words.find("“We will return,”")?, "c").await?;
        for tab in TABS {
            app.panel().show(tab).await?;
            in_both(app, &format!("the tab {tab}")).await?;
        }
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn each_dialogue() {
    in_harbour(Window::default(), async |app| {
        let (_, words) = app.begin(HARBOUR).await?;
        for name in ["paste", "export", "settings", "help"] {
            app.click(&format!("{name}-open")).await?;
            app.dialogs().wait_open(name).await?;
            in_both(app, &format!("the dialogue {name}")).await?;
            app.dialogs().escape(name).await?;
        }
        app.label(words.find("Anna Berg")?, "p").await?;
        app.text().focus().await?;
        app.press("y").await?;
        app.dialogs().wait_open("occurrences").await?;
        in_both(app, "the dialogue occurrences").await?;
        app.dialogs().escape("occurrences").await?;
        let export = app.files().export().await?;
        let mut damaged = export.json.clone();
        damaged["articles"][0]["mentions"][0]["type"] = json!("NONSENSE");
        let files = folder(&[
            ("project.json", damaged.to_string().as_bytes()),
            ("old.txt", b"Caf\xe9\n"),
            ("again.txt", HARBOUR.as_bytes()),
        ])?;
        app.files()
            .choose(&[files.path().join("project.json")])
            .await?;
        app.dialogs().wait_open("project").await?;
        in_both(app, "the dialogue project").await?;
        app.click("project-cancel").await?;
        app.files().choose(&[files.path().join("old.txt")]).await?;
        app.wait_shown("[data-testid=\"encoding-preview\"]").await?;
        in_both(app, "the question for the encoding").await?;
        app.click("encoding-skip").await?;
        app.files().report().await?;
        in_both(app, "the report of an import").await?;
        app.files().close_report().await?;
        app.files()
            .choose(&[files.path().join("again.txt")])
            .await?;
        app.wait_shown("[data-testid=\"duplicate-skip\"]").await?;
        in_both(app, "the question for a duplicate").await?;
        app.click("duplicate-skip").await?;
        app.files().report().await?;
        app.files().close_report().await?;
        app.panel().show("article").await?;
        app.click("article-remove").await?;
        app.dialogs().wait_open("confirm").await?;
        in_both(app, "the dialogue confirm").await
    })
    .await;
}

#[tokio::test]
async fn the_question_for_the_annotator() {
    in_harbour(Window::default(), async |app| {
        let ids = app.articles().wait_for(1).await?;
        app.articles().open(&ids[0]).await?;
        let words = hearsay_e2e::reading::Reading::new(HARBOUR);
        app.text().drag(words.find("Anna Berg")?).await?;
        app.press("p").await?;
        app.dialogs().wait_open("annotator").await?;
        in_both(app, "the dialogue annotator").await
    })
    .await;
}

#[tokio::test]
async fn the_crash_page() {
    in_harbour(Window::default(), async |app| {
        app.begin(HARBOUR).await?;
        crash(app).await?;
        in_both(app, "the crash page").await
    })
    .await;
}

#[tokio::test]
async fn a_tab_that_may_not_write() {
    in_harbour(Window::default(), async |app| {
        app.begin(HARBOUR).await?;
        let other = app.client().new_window(true).await?;
        app.client().switch_to_window(other.handle).await?;
        app.open().await?;
        app.element("[data-testid=\"save-state\"][data-state=\"read-only\"]")
            .await?;
        in_both(app, "a read-only tab").await
    })
    .await;
}
