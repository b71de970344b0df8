//! Every field of an attribution and a claim takes a value, keeps it, and shows what undo makes of it.

use hearsay_e2e::chromium::debug;
use hearsay_e2e::export::words;
use hearsay_e2e::fixtures::{HARBOUR, checked, folder};
use hearsay_e2e::scenario::ensure;
use hearsay_e2e::{App, Outcome, Setup, scenario};
use serde_json::json;

async fn in_harbour(body: impl AsyncFnOnce(&App) -> Outcome) {
    let articles = folder(&[("harbour.txt", HARBOUR.as_bytes())]).unwrap();
    scenario(Setup::with_corpus(articles.path()), body).await;
}

#[tokio::test]
async fn an_attribution_keeps_all_its_fields() {
    in_harbour(async |app| {
        let (article, reading) = app.begin(HARBOUR).await?;
        let person = app.label(reading.find("Anna Berg")?, "p").await?;
        app.put_down().await?;
        let content = reading.find("the harbour would open soon")?;
        let id = app.label(content, "c").await?;
        for (field, value) in [
            ("attitude", "expectation"),
            ("scope", "extended"),
            ("source-role", "representative"),
            ("quotation", "mixed"),
        ] {
            app.inspector().choose(field, value).await?;
        }
        app.text().drag(reading.find("Monday")?).await?;
        app.choose("supplement-role", "time").await?;
        app.click("supplement-add").await?;
        let entity = app
            .until(
                "an identity to choose",
                "document.querySelector('[data-testid=\"source-entity-add\"] option:not([value=\"\"])')?.value ?? null",
                vec![],
            )
            .await?;
        app.choose("source-entity-add", entity.as_str().unwrap_or_default())
            .await?;
        app.click("source-entity-add-go").await?;
        app.click_on("details.grade > summary").await?;
        app.inspector().choose("grade-reliability", "C").await?;
        app.inspector().choose("grade-credibility", "3").await?;
        app.inspector().write("note", "as the agency has it").await?;
        app.inspector().choose("confidence", "medium").await?;
        app.saving().wait_saved().await?;
        app.reload().await?;
        let export = app.files().export().await?;
        checked(&export)?;
        let link = export.record(&article, "attributions", &id)?;
        for (field, value) in [
            ("attitude", json!("expectation")),
            ("scope", json!("extended")),
            ("source_role", json!("representative")),
            ("quotation", json!("mixed")),
            ("quotation_set", json!(true)),
            ("source_entities", json!([entity])),
            ("grade", json!({ "reliability": "C", "credibility": 3 })),
            ("note", json!("as the agency has it")),
            ("confidence", json!("medium")),
        ] {
            assert_eq!(link[field], value, "{field}");
        }
        assert_eq!(link["supplements"][0]["role"], "time");
        assert_eq!(words(&link["supplements"][0]["spans"]), ["Monday"]);
        let mention = export.record(&article, "mentions", &person)?;
        assert_eq!(mention["entity"], entity);
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn a_claim_keeps_all_its_fields_and_relates_to_another() {
    in_harbour(async |app| {
        let (article, reading) = app.begin(HARBOUR).await?;
        let content = reading.find("the harbour would open soon")?;
        let link = app.label(content.clone(), "c").await?;
        app.put_down().await?;
        let other = app.label(reading.find("The ferry waited")?, "k").await?;
        app.put_down().await?;
        let id = app.label(content, "k").await?;
        for (field, value) in [
            ("claim-type", "prediction"),
            ("claim-checkworthy", "1"),
            ("claim-claimer", link.as_str()),
            ("claim-certainty", "probable"),
            ("claim-polarity", "negative"),
        ] {
            app.inspector().choose(field, value).await?;
        }
        app.inspector()
            .write("claim-gist", "The harbour opens.")
            .await?;
        app.inspector().write("claim-topic", "harbour").await?;
        app.click_on("details.relations > summary").await?;
        app.choose("relation-type", "supports").await?;
        app.choose("relation-target", &other).await?;
        app.click("relation-add").await?;
        app.saving().wait_saved().await?;
        app.reload().await?;
        let export = app.files().export().await?;
        checked(&export)?;
        let claim = export.record(&article, "claims", &id)?;
        for (field, value) in [
            ("type", json!("prediction")),
            ("checkworthy", json!(1)),
            ("claimer", json!(link)),
            ("certainty", json!("probable")),
            ("polarity", json!("negative")),
            ("gist", json!("The harbour opens.")),
            ("topic", json!("harbour")),
        ] {
            assert_eq!(claim[field], value, "{field}");
        }
        let relation = &export.json["relations"][0];
        ensure(
            relation["type"] == "supports" && relation["from"] == id && relation["to"] == other,
            || format!("not the relation that was made: {relation}"),
        )
    })
    .await;
}

#[tokio::test]
async fn fields_show_what_undo_and_redo_make_of_them() {
    in_harbour(async |app| {
        let (_, reading) = app.begin(HARBOUR).await?;
        app.label(reading.find("the harbour would open soon")?, "k")
            .await?;
        app.inspector().choose("claim-type", "event").await?;
        app.inspector().write("claim-gist", "first").await?;
        app.inspector().choose("claim-type", "prediction").await?;
        app.inspector().write("claim-gist", "second").await?;
        app.text().focus().await?;
        // What is typed in one go is one step.
        for (field, value) in [
            ("claim-gist", "first"),
            ("claim-type", "event"),
            ("claim-gist", ""),
            ("claim-type", ""),
        ] {
            app.saving().undo().await?;
            app.inspector().wait_value(field, value).await?;
        }
        for (field, value) in [("claim-type", "event"), ("claim-gist", "first")] {
            app.saving().redo().await?;
            app.inspector().wait_value(field, value).await?;
        }
        app.put_down().await?;
        app.label(reading.find("The ferry waited")?, "c").await?;
        app.text().focus().await?;
        app.inspector().press_level("4", "record").await?;
        app.inspector().press_level("2", "state_outlet").await?;
        app.saving().undo().await?;
        app.inspector().wait_level("record").await?;
        app.click("level-unnamed").await?;
        app.inspector().wait_level("unnamed").await?;
        app.text().focus().await?;
        app.saving().undo().await?;
        app.inspector().wait_level("record").await
    })
    .await;
}

#[tokio::test]
async fn text_typed_into_a_field_is_no_command() {
    in_harbour(async |app| {
        let (article, reading) = app.begin(HARBOUR).await?;
        app.label(reading.find("the harbour would open soon")?, "k")
            .await?;
        app.inspector()
            .write("claim-gist", "pogscuk 12345678 ?+")
            .await?;
        app.articles().wait_labels(&article, 1).await?;
        ensure(!app.dialogs().is_open("help").await?, || {
            "a question mark in a field opened the help".to_owned()
        })
    })
    .await;
}

#[tokio::test]
async fn half_typed_text_survives_what_else_happens_on_the_page() {
    in_harbour(async |app| {
        let (_, reading) = app.begin(HARBOUR).await?;
        let name = reading.find("Anna Berg")?;
        app.label(name.clone(), "p").await?;
        app.inspector().unfold_identity().await?;
        for (field, first, rest) in [
            ("entity-wikidata", "Q4", "2"),
            ("entity-states", "N", "O"),
            ("entity-name", " of", " it"),
            ("note", "half", " a note"),
        ] {
            app.click(field).await?;
            app.press("End").await?;
            let before = app.inspector().value(field).await?;
            app.insert(first).await?;
            // The pointer on its way lights up one label and leaves it again.
            app.text().hover(name.start + 2).await?;
            app.element("mark.lit").await?;
            app.text().hover(reading.find("The ferry")?.start).await?;
            app.until(
                "nothing lit up",
                "document.querySelector('mark.lit') === null",
                vec![],
            )
            .await?;
            app.insert(rest).await?;
            app.press("Tab").await?;
            app.inspector()
                .wait_value(field, &format!("{before}{first}{rest}"))
                .await?;
        }
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn a_half_typed_name_survives_a_redrawn_page() {
    in_harbour(async |app| {
        app.click("settings-open").await?;
        app.dialogs().wait_open("settings").await?;
        app.click("settings-annotator").await?;
        app.insert("K. Mül").await?;
        // Dragging something in and out again draws the page anew.
        for step in ["dragEnter", "dragOver", "dragCancel"] {
            let data = json!({ "items": [], "files": [env!("CARGO_MANIFEST_DIR")], "dragOperationsMask": 1 });
            let event = json!({ "type": step, "x": 300, "y": 300, "data": data });
            debug(app.client(), "Input.dispatchDragEvent", event).await?;
        }
        app.insert("ler").await?;
        app.inspector().wait_value("settings-annotator", "K. Müller").await?;
        app.dialogs().escape("settings").await?;
        app.click("settings-open").await?;
        app.inspector().wait_value("settings-annotator", "K. Müller").await
    })
    .await;
}

#[tokio::test]
async fn what_is_typed_and_not_sent_survives_what_is_drawn_meanwhile() {
    in_harbour(async |app| {
        let (_, reading) = app.begin(HARBOUR).await?;
        app.label(reading.find("Anna Berg")?, "p").await?;
        app.put_down().await?;
        app.click("settings-open").await?;
        app.dialogs().wait_open("settings").await?;
        app.click("settings-project").await?;
        app.press("Ctrl+a").await?;
        app.insert("Harbour in winter").await?;
        // Another setting changes meanwhile: the dialogue is drawn again.
        app.run(
            "const menu = document.querySelector('[data-testid=settings-language]'); menu.value = 'de'; menu.dispatchEvent(new Event('change', { bubbles: true }));",
            vec![],
        )
        .await?;
        app.until("German", "document.documentElement.lang === 'de'", vec![]).await?;
        app.inspector().wait_value("settings-project", "Harbour in winter").await?;
        app.dialogs().escape("settings").await?;
        app.until(
            "the name of the project",
            "document.querySelector('[data-testid=article-list] h2').textContent === 'Harbour in winter'",
            vec![],
        )
        .await?;
        Ok(())
    })
    .await;
}
