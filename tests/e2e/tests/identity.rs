//! Mentions and the identities behind them: join, label every occurrence, merge, detach.

use hearsay_e2e::fixtures::{HARBOUR, folder};
use hearsay_e2e::scenario::ensure;
use hearsay_e2e::{App, Outcome, Setup, scenario};

async fn in_harbour(body: impl AsyncFnOnce(&App) -> Outcome) {
    let articles = folder(&[("harbour.txt", HARBOUR.as_bytes())]).unwrap();
    scenario(Setup::with_corpus(articles.path()), body).await;
}

#[tokio::test]
async fn the_same_name_joins_and_another_makes_a_new_identity() {
    in_harbour(async |app| {
        let (article, words) = app.begin(HARBOUR).await?;
        let first = words.find("Anna Berg")?;
        let second = words.find_after("Anna Berg", first.end)?;
        let one = app.label(first, "p").await?;
        let two = app.label(second.clone(), "p").await?;
        let other = app
            .label(words.find_after("Berg", second.end)?, "p")
            .await?;
        app.saving().wait_saved().await?;
        let export = app.files().export().await?;
        let identity = |id: &str| {
            export
                .record(&article, "mentions", id)
                .map(|mention| mention["entity"].clone())
        };
        assert_eq!(identity(&one)?, identity(&two)?);
        assert!(identity(&one)?.is_string());
        assert_ne!(identity(&one)?, identity(&other)?);

        app.inspector().join("Anna Berg").await?;
        app.saving().wait_saved().await?;
        let export = app.files().export().await?;
        let joined = export.record(&article, "mentions", &other)?["entity"].clone();
        assert_eq!(joined, identity(&one)?);
        app.click("identity-detach").await?;
        app.saving().wait_saved().await?;
        let export = app.files().export().await?;
        let detached = &export.record(&article, "mentions", &other)?["entity"];
        ensure(detached.is_null(), || format!("still {detached}"))
    })
    .await;
}

#[tokio::test]
async fn every_occurrence_is_labelled_after_a_preview() {
    in_harbour(async |app| {
        let (article, words) = app.begin(HARBOUR).await?;
        let first = words.find("Anna Berg")?;
        app.label(first, "p").await?;
        app.text().focus().await?;
        app.press("y").await?;
        app.dialogs().wait_open("occurrences").await?;
        app.until(
            "the two other places in the preview",
            "document.querySelectorAll('[data-testid=\"occurrence\"]:not([disabled])').length === 2",
            vec![],
        )
        .await?;
        app.click("occurrences-apply").await?;
        app.dialogs().wait_closed("occurrences").await?;
        app.articles().wait_labels(&article, 3).await?;
        app.saving().wait_saved().await?;
        let export = app.files().export().await?;
        let mentions = export.records(&article, "mentions")?;
        assert!(
            mentions
                .iter()
                .all(|mention| mention["entity"] == mentions[0]["entity"])
        );
        app.text().focus().await?;
        app.saving().undo().await?;
        app.articles().wait_labels(&article, 1).await
    })
    .await;
}

#[tokio::test]
async fn an_identity_has_name_aliases_wikidata_and_states_and_merges() {
    in_harbour(async |app| {
        let (article, words) = app.begin(HARBOUR).await?;
        let first = words.find("Anna Berg")?;
        let one = app.label(first.clone(), "p").await?;
        app.inspector().unfold_identity().await?;
        app.inspector().write("entity-aliases", "Berg").await?;
        app.inspector().write("entity-wikidata", "Q42").await?;
        app.inspector().write("entity-states", "NO").await?;
        // An alias joins as the name does.
        let place = words.find("Berg left")?.start;
        let two = app.label(place..place + 4, "p").await?;
        let other = app.label(words.find("Nordlicht")?, "p").await?;
        app.saving().wait_saved().await?;
        let export = app.files().export().await?;
        let entity_of = |id: &str| {
            export
                .record(&article, "mentions", id)
                .map(|mention| mention["entity"].clone())
        };
        assert_eq!(entity_of(&one)?, entity_of(&two)?);
        let entity = export.entity(&entity_of(&one)?)?;
        assert_eq!(entity["name"], "Anna Berg");
        assert_eq!(entity["aliases"], serde_json::json!(["Berg"]));
        assert_eq!(entity["wikidata"], "Q42");
        assert_eq!(entity["state_affiliated"], serde_json::json!(["NO"]));
        let kept = entity_of(&one)?;
        app.inspector().unfold_identity().await?;
        app.choose("entity-merge", kept.as_str().unwrap_or_default())
            .await?;
        app.click("entity-merge-go").await?;
        if app.dialogs().is_open("confirm").await? {
            app.click("confirm-yes").await?;
        }
        app.saving().wait_saved().await?;
        app.panel().show("entities").await?;
        app.panel().wait_rows("entity", 1).await?;
        let export = app.files().export().await?;
        assert_eq!(export.record(&article, "mentions", &other)?["entity"], kept);
        Ok(())
    })
    .await;
}
