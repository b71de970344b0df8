//! What a screen reader gets: roles, names and states from the browser's own accessibility tree,
//! what is announced and in which order, and that the focus is never lost.

use hearsay_e2e::fixtures::{HARBOUR, folder};
use hearsay_e2e::reading::Reading;
use hearsay_e2e::scenario::ensure;
use hearsay_e2e::{App, Outcome, Setup, chromium, scenario};
use serde_json::{Value, json};

async fn in_harbour(body: impl AsyncFnOnce(&App, &Reading) -> Outcome) {
    let articles = folder(&[
        ("a.txt", HARBOUR.as_bytes()),
        ("b.txt", b"Another article.\n"),
    ])
    .unwrap();
    scenario(Setup::with_corpus(articles.path()), async |app| {
        let (_, words) = app.begin(HARBOUR).await?;
        app.text().focus().await?;
        app.press("Ctrl+Home").await?;
        app.caret().wait_at(0).await?;
        body(app, &words).await
    })
    .await;
}

/// The nodes of the accessibility tree that are not ignored.
async fn tree(app: &App) -> Outcome<Vec<Value>> {
    let found = chromium::debug(app.client(), "Accessibility.getFullAXTree", json!({})).await?;
    let nodes = found["nodes"].as_array().cloned().unwrap_or_default();
    Ok(nodes
        .into_iter()
        .filter(|node| node["ignored"] != json!(true))
        .collect())
}

fn property<'a>(node: &'a Value, name: &str) -> &'a Value {
    node["properties"]
        .as_array()
        .into_iter()
        .flatten()
        .find(|property| property["name"] == name)
        .map_or(&Value::Null, |property| &property["value"]["value"])
}

#[tokio::test]
async fn the_text_is_a_read_only_box_in_which_keys_pass() {
    in_harbour(async |app, _| {
        let tree = tree(app).await?;
        let focused: Vec<&Value> = tree
            .iter()
            .filter(|node| node["role"]["value"] != "RootWebArea")
            .filter(|node| *property(node, "focused") == json!(true))
            .collect();
        ensure(focused.len() == 1, || format!("in focus: {focused:?}"))?;
        let text = focused[0];
        assert_eq!(text["role"]["value"], "textbox", "{text}");
        assert_eq!(text["name"]["value"], "Text of the article", "{text}");
        assert_eq!(*property(text, "readonly"), json!(true), "{text}");
        assert_eq!(*property(text, "multiline"), json!(true), "{text}");
        // The drawn caret is for eyes only, and the words themselves can be read in browse mode.
        ensure(
            tree.iter().any(|node| {
                node["role"]["value"] == "StaticText"
                    && node["name"]["value"]
                        .as_str()
                        .is_some_and(|words| words.contains("The minister met"))
            }),
            || "the words are not in the tree".to_owned(),
        )
    })
    .await;
}

#[tokio::test]
async fn every_stop_of_the_tab_key_has_a_role_and_a_name() {
    in_harbour(async |app, words| {
        app.label(words.find("Anna Berg")?, "p").await?;
        app.text().focus().await?;
        let mut stops: Vec<String> = Vec::new();
        for _ in 0..80 {
            app.press("Tab").await?;
            let tree = tree(app).await?;
            let stop = tree
                .iter()
                .filter(|node| node["role"]["value"] != "RootWebArea")
                .find(|node| *property(node, "focused") == json!(true));
            let Some(stop) = stop else {
                // Out of the page, in the browser's own controls: the round is complete.
                break;
            };
            let (role, name) = (&stop["role"]["value"], &stop["name"]["value"]);
            ensure(
                role.as_str()
                    .is_some_and(|role| !matches!(role, "generic" | "none" | "")),
                || format!("after {stops:?} comes something without role: {stop}"),
            )?;
            ensure(
                name.as_str().is_some_and(|name| !name.trim().is_empty()),
                || format!("after {stops:?} comes something without name: {stop}"),
            )?;
            stops.push(format!("{role} {name}"));
            if role == "textbox" && name == "Text of the article" {
                break;
            }
        }
        ensure(stops.len() > 10, || format!("only {stops:?}"))?;
        for region in ["Article", "Labels"] {
            let tree = tree(app).await?;
            ensure(
                tree.iter().any(|node| node["name"]["value"] == region),
                || format!("there is no {region}"),
            )?;
        }
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn movements_and_actions_are_announced_once_each_and_politely() {
    in_harbour(async |app, words| {
        // Every change of a live region is what a reader would say.
        app.run(
            "window.said = [];
             for (const region of document.querySelectorAll('[aria-live], [role=status]')) {
               if (!['spoken', 'announcer'].includes(region.dataset.testid)) continue;
               new MutationObserver(() => window.said.push(region.dataset.testid + ': ' + region.textContent.trim()))
                 .observe(region, { childList: true, characterData: true, subtree: true });
             }",
            vec![],
        )
        .await?;
        let name = words.find("Anna Berg")?;
        app.caret().go(words, name.start).await?;
        app.run("window.said.length = 0;", vec![]).await?;
        for (key, said) in [
            ("Space", "spoken: Anna: selected"),
            ("Space", "spoken: Anna Berg: selected"),
            ("p", "announcer: Labelled"),
            ("Ctrl+ArrowRight", "spoken: on"),
            ("Ctrl+ArrowLeft", "spoken: In person. Berg"),
            ("ArrowRight", "spoken: e"),
            ("Shift+ArrowRight", "spoken: e: selected"),
            ("Escape", "announcer: Selection dropped."),
            ("Alt+ArrowDown", "spoken: Out of person. Anna Berg said the harbour would open soon, the agency Nordlicht reported."),
            // Back from where the caret has strayed to: the label is said by its kind and words.
            (",", "announcer: In hand: mention “Anna Berg”"),
            ("Escape", "announcer: Label put down."),
            ("Ctrl+z", "announcer: "),
        ] {
            let before = app.run("return window.said.length;", vec![]).await?;
            app.press(key).await?;
            let heard = app
                .until(
                    &format!("{said:?} after {key}"),
                    "window.said.slice(arguments[0]).length > 0 && window.said.slice(arguments[0])",
                    vec![before],
                )
                .await?;
            let heard: Vec<String> = serde_json::from_value(heard)?;
            ensure(heard.iter().any(|line| line.starts_with(said)), || {
                format!("{key}: {heard:?} and not {said:?}")
            })?;
            ensure(heard.len() <= 2, || format!("{key} says too much: {heard:?}"))?;
        }
        let assertive = app.count("[aria-live=assertive]").await?;
        ensure(assertive == 0, || "nothing here may interrupt".to_owned())
    })
    .await;
}

#[tokio::test]
async fn the_focus_is_never_lost() {
    in_harbour(async |app, words| {
        let name = words.find("Anna Berg")?;
        app.caret().select(words, &name).await?;
        for keys in [
            vec!["p"],
            vec!["e", "Escape"],
            vec!["y", "Escape"],
            vec!["?", "Escape"],
            vec!["Ctrl+z"],
            vec!["Ctrl+y"],
            vec!["."],
            vec!["Delete"],
            vec!["Ctrl+z"],
            vec![";", "c", "3", "Enter"],
            vec!["]"],
            vec!["["],
            vec!["Ctrl+s"],
            vec!["-"],
            vec!["i"],
        ] {
            for key in &keys {
                app.press(key).await?;
            }
            app.until(
                &format!("the focus in the text after {keys:?}"),
                "document.activeElement?.dataset.testid === 'article-text' && !document.querySelector('dialog[open]')",
                vec![],
            )
            .await?;
        }
        // By the buttons of the bar as well.
        app.text().drag(words.find("Nordlicht")?).await?;
        app.label_bar().click("ORG").await?;
        app.until(
            "the focus in the text after a button of the bar",
            "document.activeElement?.dataset.testid === 'article-text'",
            vec![],
        )
        .await?;
        Ok(())
    })
    .await;
}
