//! The main job from end to end in one article: entities, a claim, a chain of three links,
//! and what must be true of them on the screen and in the export.

use std::ops::Range;

use serde_json::{Value, json};

use crate::App;
use crate::export::{Export, places, words};
use crate::failure::Outcome;
use crate::reading::{Link, Reading};
use crate::scenario::ensure;

/// Key, code and effective code of the levels of the chain, from the outer link to the inner one.
const LEVELS: [(&str, &str, &str); 3] = [
    ("3", "outlet", "outlet"),
    ("5", "named_person", "outlet"),
    ("7", "unnamed", "unnamed"),
];

/// What was labelled in an article.
#[derive(Debug, Clone)]
pub struct Labelled {
    /// The article.
    pub article: String,
    /// Ids and places of the mentions.
    pub mentions: Vec<(String, Range<usize>)>,
    /// Id and place of the claim.
    pub claim: (String, Range<usize>),
    /// Ids and places of the links, the outer one first.
    pub chain: Vec<(String, Link)>,
    /// The words of the article.
    pub reading: Reading,
}

/// Labels two entities, a claim and a chain in the open article, by mouse and keys.
pub async fn label(app: &App, article: &str, text: &str) -> Outcome<Labelled> {
    let reading = Reading::new(text);
    let mentions = entities(app, &reading).await?;
    let claim = claim(app, &reading).await?;
    let mut chain: Vec<(String, Link)> = Vec::new();
    for (link, (key, level, _)) in reading.chain()?.into_iter().zip(LEVELS) {
        let carrier = chain.last().map(|(id, _)| id.clone());
        let id = attribute(app, &link, key, level).await?;
        if let Some(carrier) = carrier {
            app.inspector().choose("via", &carrier).await?;
        }
        app.text().focus().await?;
        app.press("Enter").await?;
        app.inspector().wait_empty().await?;
        chain.push((id, link));
    }
    Ok(Labelled {
        article: article.to_owned(),
        mentions,
        claim,
        chain,
        reading,
    })
}

async fn entities(app: &App, reading: &Reading) -> Outcome<Vec<(String, Range<usize>)>> {
    let names = reading.names(2)?;
    app.text().drag(names[0].clone()).await?;
    app.press("p").await?;
    let person = app.inspector().target("mention").await?;
    app.inspector().wait_value("mention-type", "PERSON").await?;
    app.text().drag(names[1].clone()).await?;
    app.label_bar().click("ORG").await?;
    let body = app.inspector().next_target("mention", &person).await?;
    app.inspector().wait_value("mention-type", "ORG").await?;
    let mut names = names.into_iter();
    let mut labelled = Vec::new();
    for id in [person, body] {
        let name = names.next().unwrap_or_default();
        app.text().wait_drawn(&id, &name).await?;
        labelled.push((id, name));
    }
    Ok(labelled)
}

async fn claim(app: &App, reading: &Reading) -> Outcome<(String, Range<usize>)> {
    let place = reading.statement()?;
    app.text().drag(place.clone()).await?;
    app.press("k").await?;
    let id = app.inspector().target("claim").await?;
    app.inspector().choose("claim-type", "event").await?;
    app.inspector().choose("claim-checkworthy", "2").await?;
    app.text().wait_drawn(&id, &place).await?;
    Ok((id, place))
}

async fn attribute(app: &App, link: &Link, key: &str, level: &str) -> Outcome<String> {
    app.text().drag(link.source.clone()).await?;
    app.press("s").await?;
    let id = app.inspector().target("attribution").await?;
    app.inspector().wait_part("source").await?;
    app.text().drag(link.cue.clone()).await?;
    app.press("u").await?;
    app.inspector().wait_part("cue").await?;
    app.text().drag(link.content.clone()).await?;
    app.press("c").await?;
    app.inspector().wait_part("content").await?;
    app.inspector().press_level(key, level).await?;
    app.inspector().wait_target(&id).await?;
    Ok(id)
}

impl Labelled {
    /// Fails unless everything is on the screen, with the article open.
    pub async fn assert_shown(&self, app: &App) -> Outcome {
        for (id, place) in self.mentions.iter().chain([&self.claim]) {
            app.text().wait_drawn(id, place).await?;
        }
        for (id, link) in &self.chain {
            for (part, place) in parts(link) {
                let drawn = app.text().drawn_as(id, part).await?;
                ensure(drawn == [place.clone()], || {
                    format!("{part} of {id} is drawn over {drawn:?} instead of {place:?}")
                })?;
            }
        }
        app.panel().show("sourcing").await?;
        let rows = app.panel().rows("attribution").await?;
        for ((id, _), (_, level, effective)) in self.chain.iter().zip(LEVELS) {
            let row = rows.iter().find(|row| row.id == *id);
            ensure(
                row.is_some_and(|row| {
                    row.level.as_deref() == Some(level)
                        && row.effective.as_deref() == Some(effective)
                }),
                || format!("{id} should have {level}, effectively {effective}: {row:?}"),
            )?;
        }
        app.panel().show("claims").await?;
        let rows = app.panel().rows("claim").await?;
        ensure(rows.iter().any(|row| row.id == self.claim.0), || {
            format!("{} is not among the claims: {rows:?}", self.claim.0)
        })
    }

    /// Fails unless everything is in the export as it was made.
    pub fn assert_exported(&self, export: &Export) -> Outcome {
        for ((id, place), kind) in self.mentions.iter().zip(["PERSON", "ORG"]) {
            let mention = export.record(&self.article, "mentions", id)?;
            self.assert_at(&mention["spans"], place)?;
            ensure(mention["type"] == kind, || {
                format!("{id} is no {kind}: {mention}")
            })?;
            let entity = export.entity(&mention["entity"])?;
            ensure(entity["type"] == kind, || format!("{entity} is no {kind}"))?;
        }
        let (id, place) = &self.claim;
        let claim = export.record(&self.article, "claims", id)?;
        self.assert_at(&claim["spans"], place)?;
        ensure(
            claim["type"] == "event" && claim["checkworthy"] == 2,
            || format!("{id} has lost its fields: {claim}"),
        )?;
        let mut carrier = Value::Null;
        for ((id, link), (_, level, effective)) in self.chain.iter().zip(LEVELS) {
            let found = export.record(&self.article, "attributions", id)?;
            for (part, place) in parts(link) {
                self.assert_at(&found[part], place)?;
            }
            ensure(
                found["level"] == level
                    && found["effective_level"] == effective
                    && found["via"] == carrier,
                || format!("{id} has lost its level or carrier: {found}"),
            )?;
            carrier = json!(id);
        }
        Ok(())
    }

    /// How many labels were made.
    pub fn count(&self) -> usize {
        self.mentions.len() + 1 + self.chain.len()
    }

    fn assert_at(&self, spans: &Value, place: &Range<usize>) -> Outcome {
        let expected = self.reading.slice(place);
        ensure(
            places(spans) == [place.clone()] && words(spans) == [expected.clone()],
            || format!("{spans} is not {expected:?} at {place:?}"),
        )
    }
}

fn parts(link: &Link) -> [(&'static str, &Range<usize>); 3] {
    [
        ("source", &link.source),
        ("cue", &link.cue),
        ("content", &link.content),
    ]
}

/// Makes the app panic the way page translators do: by taking away a node that it has drawn and
/// has to put the next one beside.
pub async fn crash(app: &App) -> Outcome {
    for part in ["panicked", "unreachable", "RuntimeError", "NotFoundError"] {
        app.expect_on_console(part);
    }
    app.run(
        "document.querySelector('[data-testid=\"announcer\"]').remove();",
        vec![],
    )
    .await?;
    app.press("?").await?;
    app.element("[data-testid=\"crash\"]").await?;
    Ok(())
}
