//! Nothing leaves the browser, nothing that comes in is markup, and a panic has a page of its own.

use hearsay_e2e::fixtures::{HARBOUR, folder};
use hearsay_e2e::scenario::ensure;
use hearsay_e2e::{Setup, scenario};
use serde_json::json;

const EVIL: &str = "<img src=x onerror=\"document.title='owned'\"><script>document.title='owned'</script>&lt;b&gt;";

#[tokio::test]
async fn the_policy_is_sent_and_nothing_is_asked_for_after_the_articles() {
    scenario(Setup::default(), async |app| {
        app.articles().wait_for(5).await?;
        let policy = app
            .run_async(
                "return (await fetch(location.href)).headers.get('content-security-policy');",
                vec![],
            )
            .await?;
        let policy = policy.as_str().unwrap_or_default().to_owned();
        ensure(policy.starts_with("default-src 'none'"), || policy.clone())?;
        ensure(
            !policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'"),
            || policy,
        )?;

        app.begin(&hearsay_e2e::fixtures::shipped()?[0].text.clone())
            .await?;
        app.copy().wait_kept().await?;
        let loaded = app.host().requests().len();
        let words = hearsay_e2e::reading::Reading::new(&app.text().content().await?);
        app.label(words.names(1)?.remove(0), "p").await?;
        app.saving().wait_saved().await?;
        app.files().export().await?;
        for id in app.articles().ids().await? {
            app.articles().open(&id).await?;
        }
        app.click("help-open").await?;
        app.dialogs().escape("help").await?;
        let later = app.host().requests().split_off(loaded);
        // All of the app is kept by now. The browser itself may look whether there is a new version.
        let own = |path: &String| path.ends_with("/sw.js");
        ensure(later.iter().all(own), || {
            format!("asked for later: {later:?}")
        })
    })
    .await;
}

#[tokio::test]
async fn the_policy_stands_in_the_page_too() {
    scenario(Setup::default(), async |app| {
        let policy = app
            .attribute("meta[http-equiv=\"Content-Security-Policy\"]", "content")
            .await?
            .unwrap_or_default();
        ensure(policy.starts_with("default-src 'none'"), || policy)
    })
    .await;
}

#[tokio::test]
async fn markup_in_text_title_and_file_name_is_text() {
    let text = format!("{EVIL}\n\nA body with {EVIL} inside.\n");
    let files = folder(&[("<b>name<img src=x>.txt", text.as_bytes())]).unwrap();
    let json = json!({ "text": "Words.\n", "title": EVIL, "publisher": EVIL, "url": "javascript:document.title='owned'" });
    let other = folder(&[("evil.json", json.to_string().as_bytes())]).unwrap();
    scenario(Setup::default(), async |app| {
        app.articles().wait_for(5).await?;
        let title = app.client().title().await?;
        app.files()
            .choose(&[
                files.path().join("<b>name<img src=x>.txt"),
                other.path().join("evil.json"),
            ])
            .await?;
        app.files().report().await?;
        app.files().close_report().await?;
        let ids = app.articles().wait_for(7).await?;
        app.articles().open(&ids[5]).await?;
        app.text().wait_content(&text).await?;
        app.articles().open(&ids[6]).await?;
        app.text().wait_content("Words.\n").await?;
        app.panel().show("article").await?;
        ensure(
            app.articles().entry(&ids[6]).await?.contains("<img src=x"),
            || "the title is not shown as it is".to_owned(),
        )?;
        assert_eq!(app.count("img, script:not([src])").await?, 0);
        assert_eq!(app.count("a[href^=\"javascript\"]").await?, 0);
        assert_eq!(
            app.client().title().await?.contains("owned"),
            title.contains("owned")
        );
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn markup_in_names_and_notes_is_text() {
    let articles = folder(&[("harbour.txt", HARBOUR.as_bytes())]).unwrap();
    scenario(Setup::with_corpus(articles.path()), async |app| {
        let (_, words) = app.begin(HARBOUR).await?;
        app.label(words.find("Anna Berg")?, "p").await?;
        app.inspector().unfold_identity().await?;
        app.inspector().write("entity-name", EVIL).await?;
        app.inspector().write("entity-aliases", EVIL).await?;
        app.inspector().write("note", EVIL).await?;
        app.label(words.find("The ferry waited")?, "k").await?;
        app.inspector().write("claim-gist", EVIL).await?;
        app.inspector().write("claim-topic", EVIL).await?;
        app.saving().wait_saved().await?;
        for tab in hearsay_e2e::pages::panel::TABS {
            app.panel().show(tab).await?;
            assert_eq!(app.count("img, script:not([src])").await?, 0, "{tab}");
        }
        app.panel().show("entities").await?;
        let rows = app.panel().rows("entity").await?;
        ensure(
            rows.iter().any(|row| row.text.contains("<img src=x")),
            || format!("the name is not shown as it is: {rows:?}"),
        )
    })
    .await;
}

#[tokio::test]
async fn a_panic_shows_a_page_that_says_how_to_go_on() {
    let articles = folder(&[("harbour.txt", HARBOUR.as_bytes())]).unwrap();
    scenario(Setup::with_corpus(articles.path()), async |app| {
        let (article, words) = app.begin(HARBOUR).await?;
        app.label(words.find("Anna Berg")?, "p").await?;
        app.saving().wait_saved().await?;
        hearsay_e2e::flows::crash(app).await?;
        let said = app.text_of("[data-testid=\"crash\"]").await?;
        ensure(said.contains("safe") && said.contains("eload"), || said)?;
        app.click("crash-reload").await?;
        app.ready().await?;
        app.articles().wait_labels(&article, 1).await
    })
    .await;
}
