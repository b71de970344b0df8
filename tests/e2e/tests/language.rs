//! The interface in German: nothing of it stays English, and everything keeps its place.

use hearsay_e2e::fixtures::{HARBOUR, folder};
use hearsay_e2e::pages::panel::TABS;
use hearsay_e2e::scenario::ensure;
use hearsay_e2e::{App, Outcome, Setup, paths, scenario};
use serde_json::json;
use std::collections::BTreeSet;

/// What the page shows and names, but for what a person or an article has written.
const SEEN: &str = r#"
    const seen = [];
    const own = '[data-testid="article-text"], [dir="auto"], kbd, option[value="en"], option[value="de"]';
    for (const element of document.body.querySelectorAll('*')) {
        if (element.closest(own) || element.closest('script, style')) continue;
        if (!element.checkVisibility() && !element.closest('select')) continue;
        for (const name of ['aria-label', 'title', 'placeholder'])
            if (element.hasAttribute(name)) seen.push(element.getAttribute(name));
        for (const node of element.childNodes)
            if (node.nodeType === 3 && node.textContent.trim()) seen.push(node.textContent);
    }
    return seen;
"#;

/// The texts of a language: all that stands right of a name or a variant, cut at braces and keys.
fn texts(language: &str) -> Outcome<BTreeSet<String>> {
    let folder = paths::workspace()
        .join("crates/catalogue/texts")
        .join(language);
    let mut all = BTreeSet::new();
    for entry in std::fs::read_dir(folder)? {
        for line in std::fs::read_to_string(entry?.path())?.lines() {
            let value = match line.split_once(['=', ']']) {
                _ if line.starts_with('#') => continue,
                Some((_, value)) => value,
                None => line,
            };
            for piece in value.split(['{', '}', '`', '$']) {
                all.insert(piece.trim().to_owned());
            }
        }
    }
    Ok(all)
}

async fn assert_german(app: &App, state: &str) -> Outcome {
    let german = texts("de")?;
    let mut english = texts("en")?;
    english.retain(|text| !german.contains(text) && text.chars().any(char::is_alphabetic));
    let seen: Vec<String> = serde_json::from_value(app.run(SEEN, vec![]).await?)?;
    ensure(seen.len() > 30, || {
        format!("{state}: only {seen:?} is seen")
    })?;
    let left: Vec<&String> = seen
        .iter()
        .filter(|words| {
            let words = words.trim();
            english.contains(words)
                || english
                    .iter()
                    .any(|text| text.len() > 12 && text.contains(' ') && words.contains(&**text))
        })
        .collect();
    ensure(left.is_empty(), || {
        format!("{state}: English is left: {left:?}")
    })
}

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
        assert_german(app, "the settings").await?;
        app.assert_accessible("the settings in German").await?;
        app.dialogs().escape("settings").await?;
        assert_german(app, "an article").await?;
        app.text().wait_content(HARBOUR).await?;
        for name in ["paste", "export", "help"] {
            app.click(&format!("{name}-open")).await?;
            app.dialogs().wait_open(name).await?;
            assert_german(app, name).await?;
            app.dialogs().escape(name).await?;
        }
        app.label(words.find("“We will return,”")?, "c").await?;
        app.press("4").await?;
        assert_german(app, "an attribution").await?;
        app.press("Escape").await?;
        app.text().drag(words.find("Anna Berg")?).await?;
        assert_german(app, "a selection").await?;
        app.press("p").await?;
        app.inspector().target("mention").await?;
        assert_german(app, "a mention").await?;
        app.label(words.find("The ferry waited")?, "k").await?;
        assert_german(app, "a claim").await?;
        for tab in TABS {
            app.panel().show(tab).await?;
            assert_german(app, tab).await?;
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
