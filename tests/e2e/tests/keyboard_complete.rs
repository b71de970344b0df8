//! A whole shipped article labelled by keyboard alone: every mention with its identity, every
//! attribution with its parts, level and carrier, and every claim of the labels that come with it,
//! entered with keys into the bare text, exported, and compared.

use hearsay_e2e::fixtures::{checked, folder, labelled, shipped};
use hearsay_e2e::scenario::ensure;
use hearsay_e2e::{App, Failure, Outcome, Setup, paths, scenario};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::ops::Range;
use std::time::Duration;

/// Keys of the types of mentions and claims, as the table of keys has them.
const TYPES: [(&str, &str); 14] = [
    ("PERSON", "p"),
    ("ORG", "o"),
    ("GPE", "g"),
    ("LOC", "l"),
    ("FAC", "f"),
    ("NORP", "n"),
    ("EVENT", "v"),
    ("AGREEMENT", "a"),
    ("PRODUCT", "r"),
    ("WEAPON", "w"),
    ("DATE", "d"),
    ("TIME", "t"),
    ("NUMBER", "m"),
    ("OTHER", "x"),
];
const LEVELS: [&str; 8] = [
    "author",
    "state_outlet",
    "outlet",
    "record",
    "named_person",
    "named_body",
    "unnamed",
    "unspecified",
];

/// Who is meant by the mention in hand.
const WHO: &str = "document.querySelector('[data-testid=inspector] .who > span').textContent";

/// The labels that come with the article.
struct Model {
    article: Value,
    entities: Vec<Value>,
}

impl Model {
    fn list(&self, name: &str) -> Vec<&Value> {
        self.article[name]
            .as_array()
            .into_iter()
            .flatten()
            .collect()
    }

    fn name_of(&self, id: &Value) -> String {
        let found = self.entities.iter().find(|entity| entity["id"] == *id);
        found.map_or_else(String::new, |entity| word(&entity["name"]))
    }
}

#[tokio::test]
async fn all_labels_of_the_demonstration_are_entered_by_keys() {
    let id = labelled().unwrap().remove(0);
    let article = shipped().unwrap().into_iter().find(|one| one.id == id);
    let article = article.expect("the labelled article");
    let model = read(&id).unwrap();
    let bare = folder(&[("article.txt", article.text.as_bytes())]).unwrap();
    let setup = Setup {
        limit: Some(Duration::from_mins(15)),
        ..Setup::with_corpus(bare.path())
    };
    scenario(setup, async |app| {
        app.run(
            "window.pointers = 0;
             for (const name of ['pointerdown', 'mousedown', 'touchstart'])
               addEventListener(name, () => window.pointers += 1, true);",
            vec![],
        )
        .await?;
        app.text().wait_content(&article.text).await?;
        let ids = app.articles().wait_for(1).await?;
        app.press("Escape").await?;
        in_text(app).await?;
        let hand = Hand {
            app,
            lines: lines(&article.text),
        };
        for mention in model.list("mentions") {
            hand.mention(&model, mention).await?;
        }
        let mut links: Vec<(Value, String)> = Vec::new();
        for link in model.list("attributions") {
            let id = hand.attribution(link).await?;
            links.push((link["id"].clone(), id));
        }
        for link in model.list("attributions") {
            if !link["via"].is_null() {
                hand.carry(&links, link).await?;
            }
        }
        for claim in model.list("claims") {
            hand.claim(claim).await?;
        }
        app.saving().wait_saved().await?;
        let export = app
            .files()
            .arriving(async || app.press("Ctrl+s").await)
            .await?;
        checked(&export)?;
        let entities = export.json["entities"].as_array().cloned();
        let ours = Model {
            article: export.json["articles"]
                .as_array()
                .into_iter()
                .flatten()
                .find(|one| one["id"] == json!(ids[0]))
                .cloned()
                .unwrap_or_default(),
            entities: entities.unwrap_or_default(),
        };
        let (expected, found) = (said(&model), said(&ours));
        let missing: Vec<_> = expected.difference(&found).collect();
        let extra: Vec<_> = found.difference(&expected).collect();
        ensure(missing.is_empty() && extra.is_empty(), || {
            format!("missing: {missing:#?}\nnot in the labels: {extra:#?}")
        })?;
        assert!(expected.len() > 130, "{} labels", expected.len());
        let pointers = app.run("return window.pointers;", vec![]).await?;
        assert_eq!(pointers, json!(0), "a pointer was used");
        Ok(())
    })
    .await;
}

/// Reads the labels that the build brings for an article.
fn read(id: &str) -> Outcome<Model> {
    let corpus = paths::dist()?.join("corpus");
    let parse = |name: &str| -> Outcome<Value> {
        Ok(serde_json::from_str(&std::fs::read_to_string(
            corpus.join(name),
        )?)?)
    };
    // What the app puts in has been made from this file.
    let labels = parse("wire.labels.json")?;
    let articles = labels["articles"].as_array().into_iter().flatten();
    if let Some(article) = articles.into_iter().find(|one| one["id"] == id) {
        let entities = labels["entities"].as_array().cloned();
        return Ok(Model {
            article: article.clone(),
            entities: entities.unwrap_or_default(),
        });
    }
    Err(Failure::new(format!("there are no labels for {id}")))
}

fn word(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

fn spans(value: &Value) -> Vec<Range<usize>> {
    let at = |span: &Value, end: &str| span[end].as_u64().unwrap_or_default() as usize;
    let all = value.as_array().into_iter().flatten();
    all.map(|span| at(span, "start")..at(span, "end")).collect()
}

/// Each label in words that do not depend on ids.
fn said(model: &Model) -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    for mention in model.list("mentions") {
        let who = model.name_of(&mention["entity"]);
        let place = spans(&mention["spans"]);
        all.insert(format!("mention {place:?} {} {who}", mention["type"]));
    }
    let links = model.list("attributions");
    for link in &links {
        let parts = ["source", "cue", "content"].map(|part| spans(&link[part]));
        let via = links.iter().find(|other| other["id"] == link["via"]);
        let via = via.map(|outer| ["source", "cue", "content"].map(|part| spans(&outer[part])));
        all.insert(format!(
            "attribution {parts:?} {} effective {} via {via:?}",
            link["level"], link["effective_level"]
        ));
    }
    for claim in model.list("claims") {
        all.insert(format!(
            "claim {:?} {}",
            spans(&claim["spans"]),
            claim["type"]
        ));
    }
    all
}

/// First code point of each line.
fn lines(text: &str) -> Vec<usize> {
    let ends = text.chars().enumerate().filter(|(_, c)| *c == '\n');
    std::iter::once(0)
        .chain(ends.map(|(at, _)| at + 1))
        .collect()
}

async fn in_text(app: &App) -> Outcome {
    app.until(
        "the focus in the text",
        "document.activeElement?.dataset.testid === 'article-text'",
        vec![],
    )
    .await?;
    Ok(())
}

/// A person with both hands on the keys.
struct Hand<'a> {
    app: &'a App,
    lines: Vec<usize>,
}

impl Hand<'_> {
    /// Brings the caret to a place: by lines while it is far, then by characters.
    async fn go(&self, to: usize) -> Outcome {
        // What is selected is let go of.
        self.app.press("ArrowLeft").await?;
        for _ in 0..40 {
            let at = self.app.caret().at().await?;
            let line = |at: usize| self.lines.partition_point(|start| *start <= at);
            let (here, there) = (line(at), line(to));
            if at == to {
                return Ok(());
            }
            let far = at.abs_diff(to);
            let (key, times) = if here + 1 < there {
                ("Ctrl+ArrowDown", 1)
            } else if here > there + 1 {
                ("Ctrl+ArrowUp", 1)
            } else if far > 24 {
                // About six characters a word; the next look corrects it.
                let words = (far / 9).max(1);
                let key = if at < to {
                    "Ctrl+ArrowRight"
                } else {
                    "Ctrl+ArrowLeft"
                };
                (key, words)
            } else if at < to {
                ("ArrowRight", far)
            } else {
                ("ArrowLeft", far)
            };
            self.app.press_times(key, times).await?;
        }
        Err(Failure::new(format!("the caret does not come to {to}")))
    }

    async fn select(&self, range: &Range<usize>) -> Outcome {
        self.go(range.start).await?;
        for _ in 0..40 {
            let at = self.app.caret().at().await?;
            let far = at.abs_diff(range.end);
            let (key, times) = if far == 0 {
                return Ok(());
            } else if at > range.end {
                ("Shift+ArrowLeft", far)
            } else if far > 24 {
                ("Ctrl+Shift+ArrowRight", (far / 9).max(1))
            } else {
                ("Shift+ArrowRight", far)
            };
            self.app.press_times(key, times).await?;
        }
        Err(Failure::new(format!("{range:?} cannot be selected")))
    }

    /// What is in hand.
    async fn target(&self) -> Outcome<String> {
        let id = self
            .app
            .run(
                "return document.querySelector('[data-testid=inspector]').dataset.target ?? '';",
                vec![],
            )
            .await?;
        Ok(word(&id))
    }

    /// Selects and presses the key of a label; the first one asks for a name.
    async fn label(&self, range: &Range<usize>, key: &str, kind: &str) -> Outcome<String> {
        let before = self.target().await?;
        self.select(range).await?;
        self.app.press(key).await?;
        if self.app.dialogs().is_open("annotator").await? {
            self.app.insert("K. B.").await?;
            self.app.press("Enter").await?;
            self.app.dialogs().wait_closed("annotator").await?;
        }
        let id = self.app.inspector().next_target(kind, &before).await?;
        in_text(self.app).await?;
        Ok(id)
    }

    async fn mention(&self, model: &Model, mention: &Value) -> Outcome {
        let kind = word(&mention["type"]);
        let (_, key) = TYPES
            .iter()
            .find(|(code, _)| *code == kind)
            .ok_or_else(|| Failure::new(format!("no key for {kind}")))?;
        self.label(&spans(&mention["spans"])[0], key, "mention")
            .await?;
        let name = model.name_of(&mention["entity"]);
        let is = self.app.run(&format!("return {WHO};"), vec![]).await?;
        if is == json!(name) {
            return Ok(());
        }
        self.app.press("e").await?;
        self.app
            .until(
                "the field of the identity",
                "document.activeElement?.dataset.testid === 'identity-input'",
                vec![],
            )
            .await?;
        self.app.insert(&name).await?;
        self.app
            .until(
                "the name in the field",
                "document.querySelector('[data-testid=identity-new]').textContent.includes(arguments[0])",
                vec![json!(name)],
            )
            .await?;
        let first = self
            .app
            .run(
                "return document.querySelector('[data-testid=identity-option]')?.textContent.trim() ?? '';",
                vec![],
            )
            .await?;
        let key = if first == json!(name) {
            "Enter"
        } else {
            "Shift+Enter"
        };
        self.app.press(key).await?;
        self.app
            .until(
                "the identity",
                &format!("{WHO} === arguments[0]"),
                vec![json!(name)],
            )
            .await?;
        in_text(self.app).await
    }

    /// Drops what is proposed, so that the next key marks what it says.
    async fn drop_proposal(&self) -> Outcome {
        if self.app.shows("[data-testid=offer]").await? {
            self.app.press("Escape").await?;
            self.app.wait_gone("[data-testid=offer]").await?;
        }
        Ok(())
    }

    async fn attribution(&self, link: &Value) -> Outcome<String> {
        let content = spans(&link["content"]);
        self.put_down().await?;
        let id = self.label(&content[0], "c", "attribution").await?;
        self.drop_proposal().await?;
        let rest = content[1..].iter().map(|span| (span.clone(), "C"));
        let source = spans(&link["source"]).into_iter().enumerate();
        let source = source.map(|(index, span)| (span, if index == 0 { "s" } else { "S" }));
        let cue = spans(&link["cue"]).into_iter().enumerate();
        let cue = cue.map(|(index, span)| (span, if index == 0 { "u" } else { "U" }));
        for (span, key) in rest.chain(source).chain(cue) {
            self.select(&span).await?;
            self.app.press(key).await?;
            self.app
                .wait_gone("[data-testid=selection-state] q")
                .await?;
            self.drop_proposal().await?;
        }
        let level = word(&link["level"]);
        let step = LEVELS.iter().position(|code| *code == level);
        let step = step.ok_or_else(|| Failure::new(format!("no level {level}")))? + 1;
        self.app
            .inspector()
            .press_level(&step.to_string(), &level)
            .await?;
        Ok(id)
    }

    async fn put_down(&self) -> Outcome {
        self.drop_proposal().await?;
        if !self.target().await?.is_empty() {
            self.app.press("Enter").await?;
            self.app.inspector().wait_empty().await?;
        }
        in_text(self.app).await
    }

    /// Takes a link in hand by going along the labels, and chooses what carries it.
    async fn carry(&self, links: &[(Value, String)], link: &Value) -> Outcome {
        let ours = |id: &Value| {
            let found = links.iter().find(|(model, _)| model == id);
            found.map(|(_, id)| id.clone()).unwrap_or_default()
        };
        let (inner, outer) = (ours(&link["id"]), ours(&link["via"]));
        self.put_down().await?;
        // At its content; `i` goes through the labels that lie there.
        self.go(spans(&link["content"])[0].start).await?;
        self.app.press(".").await?;
        for _ in 0..12 {
            if self.target().await? == inner {
                break;
            }
            self.app.press("i").await?;
        }
        self.app.inspector().wait_target(&inner).await?;
        self.app.press("b").await?;
        self.app.dialogs().wait_open("carriers").await?;
        let step = self
            .app
            .run(
                "const all = [...document.querySelectorAll('[data-testid=carriers] [data-carrier]')];
                 return all.findIndex(one => one.dataset.carrier === arguments[0]) - all.findIndex(one => one.getAttribute('aria-selected') === 'true');",
                vec![json!(outer)],
            )
            .await?;
        let step = step.as_i64().unwrap_or_default();
        let key = if step < 0 { "ArrowUp" } else { "ArrowDown" };
        self.app
            .press_times(key, step.unsigned_abs() as usize)
            .await?;
        self.app.press("Enter").await?;
        self.app.dialogs().wait_closed("carriers").await
    }

    async fn claim(&self, claim: &Value) -> Outcome {
        self.put_down().await?;
        self.label(&spans(&claim["spans"])[0], "k", "claim").await?;
        let kind = word(&claim["type"]);
        self.app.press("e").await?;
        // The type is the first field; the menu goes down by arrow keys.
        self.app
            .until(
                "the field of the type",
                "document.activeElement?.dataset.testid === 'claim-type'",
                vec![],
            )
            .await?;
        let steps = self
            .app
            .run(
                "const menu = document.activeElement;
                 return [...menu.options].findIndex(option => option.value === arguments[0]) - menu.selectedIndex;",
                vec![json!(kind)],
            )
            .await?;
        let steps = steps.as_i64().unwrap_or_default();
        for _ in 0..steps {
            self.app.press("ArrowDown").await?;
        }
        self.app.inspector().wait_value("claim-type", &kind).await?;
        self.app.press("Escape").await?;
        in_text(self.app).await
    }
}
