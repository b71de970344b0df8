//! Ways through the app without a mouse.

use hearsay_e2e::fixtures::{HARBOUR, folder};
use hearsay_e2e::scenario::ensure;
use hearsay_e2e::{App, Outcome, Setup, scenario};
use serde_json::json;

async fn focused(app: &App, testid: &str) -> Outcome {
    app.until(
        &format!("the focus in {testid}"),
        "document.activeElement?.dataset.testid === arguments[0]",
        vec![json!(testid)],
    )
    .await?;
    Ok(())
}

#[tokio::test]
async fn brackets_go_from_article_to_article() {
    let second = HARBOUR.replace("harbour", "mountain");
    let articles = folder(&[("a.txt", HARBOUR.as_bytes()), ("b.txt", second.as_bytes())]).unwrap();
    scenario(Setup::with_corpus(articles.path()), async |app| {
        app.begin(HARBOUR).await?;
        app.text().focus().await?;
        app.press("]").await?;
        app.text().wait_content(&second).await?;
        app.press("[").await?;
        app.text().wait_content(HARBOUR).await
    })
    .await;
}

#[tokio::test]
async fn full_stop_and_comma_go_from_label_to_label() {
    let articles = folder(&[("a.txt", HARBOUR.as_bytes())]).unwrap();
    scenario(Setup::with_corpus(articles.path()), async |app| {
        let (_, words) = app.begin(HARBOUR).await?;
        let one = app.label(words.find("Anna Berg")?, "p").await?;
        let two = app.label(words.find("Nordlicht")?, "o").await?;
        app.put_down().await?;
        // The way goes on from the label that was put down, which is the last one.
        for (key, expected) in [(",", &one), (".", &two), (",", &one)] {
            app.press(key).await?;
            app.inspector().wait_target(expected).await?;
        }
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn keys_lead_to_the_fields_and_back() {
    let articles = folder(&[("a.txt", HARBOUR.as_bytes())]).unwrap();
    scenario(Setup::with_corpus(articles.path()), async |app| {
        let (article, words) = app.begin(HARBOUR).await?;
        app.label(words.find("Anna Berg")?, "p").await?;
        app.press("e").await?;
        focused(app, "identity-input").await?;
        app.press("Escape").await?;
        app.label(words.find("The ferry waited")?, "c").await?;
        app.text().focus().await?;
        app.press("b").await?;
        app.until(
            "that nothing else could carry it",
            "document.querySelector('[data-testid=announcer]').textContent.includes('no other attribution')",
            vec![],
        )
        .await?;
        app.text().focus().await?;
        app.press("Ctrl+z").await?;
        app.articles().wait_labels(&article, 1).await
    })
    .await;
}

#[tokio::test]
async fn the_help_opens_by_key_lists_the_keys_and_gives_the_focus_back() {
    let articles = folder(&[("a.txt", HARBOUR.as_bytes())]).unwrap();
    scenario(Setup::with_corpus(articles.path()), async |app| {
        app.begin(HARBOUR).await?;
        app.text().focus().await?;
        app.press("?").await?;
        app.dialogs().wait_open("help").await?;
        let keys = app.count("[data-testid=\"dialog-help\"] kbd").await?;
        ensure(keys > 40, || format!("only {keys} keys in the help"))?;
        app.dialogs().escape("help").await?;
        focused(app, "article-text").await
    })
    .await;
}

#[tokio::test]
async fn a_key_that_is_held_labels_once() {
    let articles = folder(&[("a.txt", HARBOUR.as_bytes())]).unwrap();
    scenario(Setup::with_corpus(articles.path()), async |app| {
        let (article, words) = app.begin(HARBOUR).await?;
        app.label(words.find("The ferry waited")?, "c").await?;
        // As the browser tells of a key that stays down.
        app.run(
            "for (const [key, code] of [['c', 'KeyC'], ['Enter', 'Enter'], ['Delete', 'Delete']])
               document.activeElement.dispatchEvent(new KeyboardEvent(
                 'keydown', { key, code, bubbles: true, cancelable: true, repeat: true }));",
            vec![],
        )
        .await?;
        app.settle().await?;
        app.until(
            "what the first press did",
            "document.querySelector('[data-testid=announcer]').textContent.startsWith('Labelled content')",
            vec![],
        )
        .await?;
        app.articles().wait_labels(&article, 1).await
    })
    .await;
}
