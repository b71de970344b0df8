//! Keys of one's own and the palette of commands, by real keys.

use hearsay_e2e::accessibility::Colours;
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

/// The focus is in the dialogue with this name, whatever has it there.
async fn focused_in(app: &App, dialog: &str) -> Outcome {
    app.until(
        &format!("the focus in the dialogue {dialog}"),
        "document.activeElement?.closest('dialog[open]')",
        vec![],
    )
    .await?;
    Ok(())
}

async fn says(app: &App, testid: &str, words: &str) -> Outcome {
    app.until(
        &format!("{words:?} in {testid}"),
        "document.querySelector(`[data-testid=\"${arguments[0]}\"]`)?.textContent.includes(arguments[1])",
        vec![json!(testid), json!(words)],
    )
    .await?;
    Ok(())
}

async fn accessible(app: &App, state: &str) -> Outcome {
    for colours in [Colours::Light, Colours::Dark, Colours::Light] {
        app.set_colours(colours).await?;
        app.assert_accessible(&format!("{state} ({colours:?})"))
            .await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_key_is_changed_used_and_still_there_after_a_reload() {
    let articles = folder(&[("a.txt", HARBOUR.as_bytes())]).unwrap();
    scenario(Setup::with_corpus(articles.path()), async |app| {
        let (_, words) = app.begin(HARBOUR).await?;
        app.text().focus().await?;
        app.press("?").await?;
        app.click("help-keys").await?;
        app.dialogs().wait_open("keys").await?;
        app.fill("keys-filter", "content:").await?;
        app.click("keys-label.content").await?;

        // A browser's key, a key of another command, no key, and at last a free one.
        app.click("keys-wait").await?;
        app.press("Ctrl+k").await?;
        says(app, "keys-finding", "Ctrl+K stays what it is").await?;
        app.click("keys-wait").await?;
        app.press("p").await?;
        says(app, "keys-finding", "Person").await?;
        accessible(app, "the keys with a clash").await?;
        app.click("keys-cancel").await?;
        // Its button has gone, and the focus with it to the one that stands nearest.
        focused(app, "keys-wait").await?;
        app.click("keys-wait").await?;
        app.press("Escape").await?;
        app.wait_gone(".waiting").await?;
        ensure(app.dialogs().is_open("keys").await?, || {
            "Escape has closed the dialogue and not only the waiting".to_owned()
        })?;
        app.click("keys-wait").await?;
        app.press("~").await?;
        says(app, "keys-of", "~").await?;
        app.click("keys-remove").await?;
        app.until(
            "one key",
            "document.querySelector('[data-testid=keys-of]').children.length === 1",
            vec![],
        )
        .await?;
        app.dialogs().escape("keys").await?;
        says(app, "label-content", "~").await?;

        app.text().drag(words.find("“We will return,”")?).await?;
        app.press("~").await?;
        app.inspector().target("attribution").await?;
        app.saving().wait_saved().await?;
        app.reload().await?;
        app.text().wait_content(HARBOUR).await?;
        says(app, "label-content", "~").await?;
        app.text().drag(words.find("The ferry waited")?).await?;
        app.press("~").await?;
        app.inspector().target("attribution").await?;
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn commands_that_clash_swap_their_keys() {
    let articles = folder(&[("a.txt", HARBOUR.as_bytes())]).unwrap();
    scenario(Setup::with_corpus(articles.path()), async |app| {
        let (_, words) = app.begin(HARBOUR).await?;
        app.text().focus().await?;
        app.press(":").await?;
        app.dialogs().wait_open("palette").await?;
        app.insert("keys see").await?;
        app.press("Enter").await?;
        app.dialogs().wait_open("keys").await?;
        app.click("keys-label.claim").await?;
        app.click("keys-wait").await?;
        app.press("p").await?;
        app.click("keys-swap").await?;
        focused_in(app, "keys").await?;
        says(app, "keys-of", "P").await?;
        for (command, key) in [("label.source", "~"), ("next.label", "^")] {
            app.click(&format!("keys-{command}")).await?;
            app.click("keys-remove").await?;
            focused_in(app, "keys").await?;
            app.click("keys-wait").await?;
            app.press(key).await?;
            says(app, "keys-of", key).await?;
        }
        app.dialogs().escape("keys").await?;
        // Hints and answers name the keys that are used now.
        says(app, "outline", "~").await?;
        says(app, "inspector", "^").await?;
        app.text().focus().await?;
        app.press("e").await?;
        says(app, "announcer", "press ^").await?;
        app.text().drag(words.find("The ferry waited")?).await?;
        app.press("p").await?;
        app.inspector().target("claim").await?;
        app.put_down().await?;
        app.text().drag(words.find("Anna Berg")?).await?;
        app.press("k").await?;
        app.inspector().target("mention").await?;
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn the_palette_reaches_commands_by_name_and_gives_the_focus_back() {
    let articles = folder(&[("a.txt", HARBOUR.as_bytes())]).unwrap();
    scenario(Setup::with_corpus(articles.path()), async |app| {
        let (_, words) = app.begin(HARBOUR).await?;
        app.text().focus().await?;
        app.press(":").await?;
        app.dialogs().wait_open("palette").await?;
        focused(app, "palette-query").await?;
        accessible(app, "the palette").await?;
        app.press("ArrowDown").await?;
        app.until(
            "the second entry in hand",
            "document.activeElement.getAttribute('aria-activedescendant') === document.querySelector('[role=option][aria-selected=true]').id
             && document.querySelector('[role=option][aria-selected=true]').id.endsWith('-1')",
            vec![],
        )
        .await?;
        // What cannot be done says why, and the palette stays.
        app.insert("delete the label").await?;
        app.press("Enter").await?;
        says(app, "palette-said", "No label is in hand").await?;
        app.dialogs().escape("palette").await?;
        focused(app, "article-text").await?;

        app.text().drag(words.find("Anna Berg")?).await?;
        app.press("Ctrl+Enter").await?;
        app.dialogs().wait_open("palette").await?;
        app.insert("mention person").await?;
        says(app, "palette-entry", "Person").await?;
        app.press("Enter").await?;
        app.dialogs().wait_closed("palette").await?;
        app.inspector().target("mention").await?;
        focused(app, "article-text").await?;

        // From a field, too.
        app.press("e").await?;
        focused(app, "identity-input").await?;
        app.press("Ctrl+Enter").await?;
        app.dialogs().wait_open("palette").await?;
        app.insert("show problems").await?;
        app.press("Enter").await?;
        app.dialogs().wait_closed("palette").await?;
        app.wait_shown("[role=tab][aria-selected=true][data-testid$=problems]").await
    })
    .await;
}
