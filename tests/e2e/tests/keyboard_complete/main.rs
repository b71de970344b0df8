//! A whole shipped article labelled by keyboard alone: every label that comes with it, with every field
//! that it has, entered with keys into the bare text, exported, and compared.

mod compare;
mod fields;
mod hand;

use compare::{Model, read, said, word};
use hand::{Hand, lines};
use hearsay_e2e::fixtures::{checked, folder, labelled, shipped};
use hearsay_e2e::scenario::ensure;
use hearsay_e2e::{Setup, scenario};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::time::Duration;

#[tokio::test]
async fn all_labels_of_the_demonstration_are_entered_by_keys() {
    let id = labelled().unwrap().remove(0);
    let article = shipped().unwrap().into_iter().find(|one| one.id == id);
    let article = article.expect("the labelled article");
    let model = read(&id).unwrap();
    let bare = folder(&[("article.txt", article.text.as_bytes())]).unwrap();
    let setup = Setup {
        limit: Some(Duration::from_mins(20)),
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
        app.wait_in_text().await?;
        let hand = Hand {
            app,
            lines: lines(&article.text),
        };
        let mut met = BTreeSet::new();
        for mention in model.list("mentions") {
            hand.mention(&model, mention).await?;
            let first = met.insert(word(&mention["entity"]));
            hand.fields_of_mention(&model, mention, first).await?;
        }
        let mut links: Vec<(Value, String)> = Vec::new();
        for link in model.list("attributions") {
            let id = hand.attribution(link).await?;
            hand.fields_of_attribution(&model, link).await?;
            links.push((link["id"].clone(), id));
        }
        for link in model.list("attributions") {
            if !link["via"].is_null() {
                hand.carry(&links, link).await?;
            }
        }
        let mut claims: Vec<(Value, String)> = Vec::new();
        for claim in model.list("claims") {
            let id = hand.claim(&model, &links, claim).await?;
            claims.push((claim["id"].clone(), id));
        }
        for relation in &model.relations {
            hand.relate(&model, &claims, relation).await?;
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
            relations: export.json["relations"]
                .as_array()
                .cloned()
                .unwrap_or_default(),
        };
        let (expected, found) = (said(&model), said(&ours));
        let missing: Vec<_> = expected.difference(&found).collect();
        let extra: Vec<_> = found.difference(&expected).collect();
        ensure(missing.is_empty() && extra.is_empty(), || {
            format!("missing: {missing:#?}\nnot in the labels: {extra:#?}")
        })?;
        assert!(expected.len() > 180, "{} labels", expected.len());
        let pointers = app.run("return window.pointers;", vec![]).await?;
        assert_eq!(pointers, json!(0), "a pointer was used");
        Ok(())
    })
    .await;
}
