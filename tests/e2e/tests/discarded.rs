//! A tab that the browser puts to sleep, or throws away to have its memory back: nothing asks the page
//! first, and the person finds all that was called saved when they come back.

use std::ops::Range;
use std::time::Duration;

use hearsay_e2e::chromium::debug;
use hearsay_e2e::faults::fault;
use hearsay_e2e::fixtures::HARBOUR;
use hearsay_e2e::scenario::ensure;
use hearsay_e2e::stores::beside_the_app;
use hearsay_e2e::{App, Failure, Outcome};
use serde_json::json;

/// What is on the page where the browser shows its tabs, and its parts.
const TABS: &str = "const all = root => [...root.querySelectorAll('*')].flatMap(one => [one, ...(one.shadowRoot ? all(one.shadowRoot) : [])]);
     const row = address => all(document).find(one => one.tagName === 'TR' && one.querySelector('.tab-url-cell')?.textContent === address);";

/// Presses what is called so, when it is there: for the tab with this address, or for the page.
async fn press(app: &App, name: &str, address: Option<&str>) -> Outcome {
    let script = format!(
        "{TABS} const [name, address] = arguments;
         const named = all(address ? row(address) : document).filter(one => !one.children.length || one.tagName === 'CR-BUTTON');
         named.find(one => one.textContent.includes(name))?.click();"
    );
    app.run(&script, vec![json!(name), json!(address)]).await?;
    Ok(())
}

/// Opens the page where the browser shows its tabs. It has to be allowed before, on another page that
/// draws itself in its own time.
async fn open_tabs(app: &App) -> Outcome {
    app.until_some("the page of tabs", async || {
        app.client().goto("chrome://chrome-urls/").await?;
        press(app, "Enable internal debugging pages", None).await?;
        app.client().goto("chrome://discards/").await?;
        let there = "return document.querySelector('discards-main') !== null;";
        Ok((app.run(there, vec![]).await? == json!(true)).then_some(()))
    })
    .await
}

/// Waits until the browser says this of the tab.
async fn wait_for(app: &App, address: &str, says: &str) -> Outcome {
    app.until_some(&format!("a tab that is {says}"), async || {
        let script = format!("{TABS} return row(arguments[0])?.textContent ?? '';");
        let told = app.run(&script, vec![json!(address)]).await?;
        Ok(told
            .as_str()
            .is_some_and(|told| told.contains(says))
            .then_some(()))
    })
    .await
}

/// The browser takes the memory of a tab, as it does when it has little left. It never does that to a
/// tab that a driver looks at, so the driver comes back to it only afterwards.
#[tokio::test]
async fn a_discarded_tab_comes_back_with_all_that_was_called_saved() {
    fault("tab discarded by the browser", async |app| {
        let (article, words) = app.begin(HARBOUR).await?;
        app.label(words.find("Anna Berg")?, "p").await?;
        app.label(words.find("Monday")?, "d").await?;
        app.saving().wait_saved().await?;

        let client = app.client();
        let own = client.window().await?;
        open_tabs(app).await?;
        let address = app.host().url();
        let page = json!({ "url": address, "background": true });
        debug(client, "Target.createTarget", page).await?;
        // Nobody may look at the page, but the browser tells what it holds: then the project is open.
        wait_for(app, &address, "holding Web Lock").await?;
        press(app, "Urgent Discard", Some(&address)).await?;
        wait_for(app, &address, "discarded (urgent)").await?;
        press(app, "Load", Some(&address)).await?;

        let others = client.windows().await?;
        let tab = others.into_iter().find(|one| *one != own);
        client
            .switch_to_window(tab.ok_or_else(|| Failure::new("the tab is gone"))?)
            .await?;
        app.ready().await?;
        let discarded = app.run("return document.wasDiscarded;", vec![]).await?;
        ensure(discarded == json!(true), || {
            "it was not discarded".to_owned()
        })?;
        goes_on(app, &article, words.find("Nordlicht")?).await
    })
    .await;
}

/// What was saved is there, and it goes on as the tab that writes.
async fn goes_on(app: &App, article: &str, words: Range<usize>) -> Outcome {
    app.articles().wait_labels(article, 2).await?;
    app.articles().open(article).await?;
    app.label(words, "o").await?;
    app.saving().wait_saved().await?;
    app.reload().await?;
    app.articles().wait_labels(article, 3).await
}

/// The process of the page ends without a word to it, while the driver looks on.
#[tokio::test]
async fn a_crashed_tab_comes_back_with_all_that_was_called_saved() {
    fault("process of the tab ended", async |app| {
        let (article, words) = app.begin(HARBOUR).await?;
        app.label(words.find("Anna Berg")?, "p").await?;
        app.label(words.find("Monday")?, "d").await?;
        app.saving().wait_saved().await?;
        let client = app.client();
        let tab = client.window().await?;
        let other = client.new_window(true).await?;
        client.switch_to_window(other.handle.clone()).await?;
        beside_the_app(app).await?;
        client.switch_to_window(tab).await?;
        // No answer comes from a process that is gone.
        let crash = debug(client, "Page.crash", json!({}));
        let _ = tokio::time::timeout(Duration::from_secs(5), crash).await;
        client.switch_to_window(other.handle).await?;
        app.open().await?;
        goes_on(app, &article, words.find("Nordlicht")?).await
    })
    .await;
}

#[tokio::test]
async fn a_page_is_frozen_and_resumed() {
    fault("page frozen and resumed", async |app| {
        let (article, words) = app.begin(HARBOUR).await?;
        app.label(words.find("Anna Berg")?, "p").await?;
        let first = app.client().window().await?;
        debug(
            app.client(),
            "Page.setWebLifecycleState",
            json!({ "state": "frozen" }),
        )
        .await?;
        let other = app.client().new_window(true).await?;
        app.client().switch_to_window(other.handle).await?;
        beside_the_app(app).await?;
        app.client().switch_to_window(first).await?;
        debug(
            app.client(),
            "Page.setWebLifecycleState",
            json!({ "state": "active" }),
        )
        .await?;
        app.label(words.find("Monday")?, "d").await?;
        app.saving().wait_saved().await?;
        app.reload().await?;
        app.articles().wait_labels(&article, 2).await
    })
    .await;
}
