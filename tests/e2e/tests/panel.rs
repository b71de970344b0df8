//! The side panel: who says what, what breaks the guideline, and the way from a row to its place.

use hearsay_e2e::fixtures::{HARBOUR, folder};
use hearsay_e2e::pages::panel::Panel;
use hearsay_e2e::scenario::ensure;
use hearsay_e2e::{Setup, scenario};

#[tokio::test]
async fn sourcing_reads_as_who_says_what_and_problems_are_listed() {
    let articles = folder(&[("harbour.txt", HARBOUR.as_bytes())]).unwrap();
    scenario(Setup::with_corpus(articles.path()), async |app| {
        let (_, words) = app.begin(HARBOUR).await?;
        let content = words.find("the harbour would open soon")?;
        let id = app.label(content, "c").await?;
        app.panel().show("problems").await?;
        let rows = app.panel().wait_rows("problem", 1).await?;
        assert_eq!(rows[0].id, id);
        app.text().focus().await?;
        // What is proposed is left, so that the parts are marked by hand.
        app.press("Escape").await?;
        app.press("5").await?;
        app.inspector().wait_level("named_person").await?;
        let said = words.find("Anna Berg said")?;
        app.text().drag(said.start..said.start + 9).await?;
        app.press("s").await?;
        app.text().drag(said.end - 4..said.end).await?;
        app.press("u").await?;
        app.panel().wait_rows("problem", 0).await?;
        app.panel().show("sourcing").await?;
        let rows = app.panel().wait_rows("attribution", 1).await?;
        for part in ["Anna Berg", "said", "the harbour would open soon"] {
            ensure(rows[0].text.contains(part), || {
                format!("{:?} does not say {part:?}", rows[0].text)
            })?;
        }
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn hovering_a_part_lights_up_its_whole_attribution() {
    let articles = folder(&[("harbour.txt", HARBOUR.as_bytes())]).unwrap();
    scenario(Setup::with_corpus(articles.path()), async |app| {
        let (_, words) = app.begin(HARBOUR).await?;
        let said = words.find("Anna Berg said")?;
        let source = said.start..said.start + 9;
        let id = app.label(source.clone(), "s").await?;
        let content = words.find("the harbour would open soon")?;
        app.text().drag(content.clone()).await?;
        app.press("c").await?;
        app.inspector().wait_part("content").await?;
        app.put_down().await?;
        app.text().hover(content.start + 2).await?;
        let lit = format!("mark.lit[data-annotation-id~=\"{id}\"]");
        app.until(
            "source and content lit up",
            "['source', 'content'].every(kind => document.querySelector(arguments[0] + '[data-kind~=' + kind + ']'))",
            vec![serde_json::json!(lit)],
        )
        .await?;
        app.text().hover(words.find("The ferry")?.start).await?;
        app.until(
            "nothing lit up",
            "document.querySelector('mark.lit') === null",
            vec![],
        )
        .await?;
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn a_click_on_a_row_shows_its_place() {
    use std::fmt::Write;
    let mut long = String::from("A long list\n\n");
    for number in 0..150 {
        let _ = writeln!(
            long,
            "Paragraph {number} tells of ship{number} and its crew.\n"
        );
    }
    let articles = folder(&[("long.txt", long.as_bytes())]).unwrap();
    scenario(Setup::with_corpus(articles.path()), async |app| {
        let (_, words) = app.begin(&long).await?;
        let place = words.find("ship140 ")?;
        let place = place.start..place.end - 1;
        let id = app.label(place.clone(), "r").await?;
        app.text().wait_drawn(&id, &place).await?;
        app.put_down().await?;
        app.run(
            "document.querySelector('[data-testid=\"article-text\"]').firstElementChild.scrollIntoView();",
            vec![],
        )
        .await?;
        let top = app.label(words.find("ship0")?, "r").await?;
        assert!(!app.text().in_view(place.start).await?);
        app.panel().show("entities").await?;
        let row = Panel::row("mention", &id);
        if !app.shows(&row).await? {
            // Mentions stand below their identity.
            app.click_on("[data-testid=\"panel\"] [data-row=\"entity\"]:last-of-type").await?;
        }
        app.click_on(&row).await?;
        app.inspector().wait_target(&id).await?;
        app.until_some("the place to be in view", async || {
            Ok(app.text().in_view(place.start).await?.then_some(()))
        })
        .await?;
        assert_ne!(top, id);
        Ok(())
    })
    .await;
}
