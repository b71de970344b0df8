//! Whatever was labelled can be reached, changed, deleted, undone and brought back.

use hearsay_e2e::fixtures::{HARBOUR, folder};
use hearsay_e2e::scenario::ensure;
use hearsay_e2e::{App, Outcome, Setup, scenario};

async fn in_harbour(body: impl AsyncFnOnce(&App) -> Outcome) {
    let articles = folder(&[("harbour.txt", HARBOUR.as_bytes())]).unwrap();
    scenario(Setup::with_corpus(articles.path()), body).await;
}

#[tokio::test]
async fn clicks_and_a_key_reach_every_label_at_a_place() {
    in_harbour(async |app| {
        let (_, words) = app.begin(HARBOUR).await?;
        let name = words.find("Anna Berg")?;
        let sentence = words.find("The minister met Anna Berg on Monday")?;
        let claim = app.label(sentence, "k").await?;
        let mention = app.label(name.clone(), "p").await?;
        app.put_down().await?;
        app.text().click(name.start + 2).await?;
        let first = reached(app, "").await?;
        let mut covering = app.inspector().covering().await?;
        covering.sort();
        let mut both = vec![claim, mention];
        both.sort();
        assert_eq!(covering, both);
        app.text().click(name.start + 2).await?;
        let second = reached(app, &first).await?;
        assert!(both.contains(&first) && both.contains(&second));
        app.press("i").await?;
        let third = reached(app, &second).await?;
        assert_eq!(third, first);
        Ok(())
    })
    .await;
}

async fn reached(app: &App, but: &str) -> Outcome<String> {
    app.until_some("another label in hand", async || {
        let target = app
            .attribute("[data-testid=\"inspector\"]", "data-target")
            .await?
            .unwrap_or_default();
        Ok((!target.is_empty() && target != but).then_some(target))
    })
    .await
}

#[tokio::test]
async fn both_ends_move_by_character_and_by_word() {
    in_harbour(async |app| {
        let (_, words) = app.begin(HARBOUR).await?;
        let start = words.find("harbour would open soon")?.start;
        let end = start + "harbour would".len();
        let id = app.label(start..end, "k").await?;
        app.text().wait_drawn(&id, &(start..end)).await?;
        app.text().focus().await?;
        for (key, expected) in [
            ("<", start..end - 1),
            (">", start..end),
            ("Ctrl+>", start..end + " open".len()),
            ("Ctrl+<", start..end),
            (")", start + 1..end),
            ("(", start..end),
            ("Ctrl+)", start + "harbour ".len()..end),
            ("Ctrl+(", start..end),
        ] {
            app.press(key).await?;
            app.text()
                .wait_drawn(&id, &expected)
                .await
                .map_err(|failure| failure.during(key))?;
        }
        for (button, expected) in [
            ("end-right", start..end + 1),
            ("end-left", start..end),
            ("start-right", start + 1..end),
            ("start-left", start..end),
            ("end-right-word", start..end + " open".len()),
            (
                "start-right-word",
                start + "harbour ".len()..end + " open".len(),
            ),
        ] {
            app.click(button).await?;
            app.text()
                .wait_drawn(&id, &expected)
                .await
                .map_err(|failure| failure.during(button))?;
        }
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn a_mention_is_relabelled_noted_and_deleted() {
    in_harbour(async |app| {
        let (article, words) = app.begin(HARBOUR).await?;
        let place = words.find("Nordlicht")?;
        let id = app.label(place.clone(), "p").await?;
        app.press("o").await?;
        app.inspector().wait_value("mention-type", "ORG").await?;
        app.inspector().choose("mention-type", "PRODUCT").await?;
        app.inspector().write("note", "perhaps a ship").await?;
        app.inspector().choose("confidence", "low").await?;
        app.saving().wait_saved().await?;
        let export = app.files().export().await?;
        let mention = export.record(&article, "mentions", &id)?;
        assert_eq!(mention["type"], "PRODUCT");
        assert_eq!(mention["note"], "perhaps a ship");
        assert_eq!(mention["confidence"], "low");
        app.text().focus().await?;
        app.press("Delete").await?;
        app.text().wait_undrawn(&id).await?;
        app.inspector().wait_empty().await?;
        app.saving().undo().await?;
        app.text().wait_drawn(&id, &place).await
    })
    .await;
}

#[tokio::test]
async fn undo_and_redo_go_across_articles_and_name_what_they_do() {
    let second = HARBOUR.replace("harbour", "mountain");
    let articles = folder(&[("a.txt", HARBOUR.as_bytes()), ("b.txt", second.as_bytes())]).unwrap();
    scenario(Setup::with_corpus(articles.path()), async |app| {
        app.articles().wait_for(2).await?;
        let (first, words) = app.begin(HARBOUR).await?;
        let place = words.find("Nordlicht")?;
        let one = app.label(place.clone(), "o").await?;
        let other = app.articles().ids().await?.remove(1);
        app.articles().open(&other).await?;
        app.text().wait_content(&second).await?;
        let words = hearsay_e2e::reading::Reading::new(&second);
        let two = app.label(words.find("Monday")?, "d").await?;
        let says = app.saving().undo_says().await?;
        ensure(says.contains("Monday"), || format!("undo says {says:?}"))?;
        app.text().focus().await?;
        app.saving().undo().await?;
        app.text().wait_undrawn(&two).await?;
        let says = app.saving().redo_says().await?;
        ensure(says.contains("Monday"), || format!("redo says {says:?}"))?;
        let says = app.saving().undo_says().await?;
        ensure(says.contains("Nordlicht"), || format!("undo says {says:?}"))?;
        app.saving().undo().await?;
        app.text().wait_content(HARBOUR).await?;
        app.articles().wait_labels(&first, 0).await?;
        app.saving().redo().await?;
        app.text().wait_drawn(&one, &place).await?;
        app.saving().redo().await?;
        app.text().wait_content(&second).await?;
        app.articles().wait_labels(&other, 1).await?;
        app.articles().wait_labels(&first, 1).await
    })
    .await;
}

#[tokio::test]
async fn a_part_of_an_attribution_is_replaced_after_it_is_cleared() {
    in_harbour(async |app| {
        let (_, words) = app.begin(HARBOUR).await?;
        let wrong = words.find("The minister")?;
        let right = words.find_after("Anna Berg", wrong.end + 20)?;
        let content = words.find("the harbour would open soon")?;
        let id = app.label(content.clone(), "c").await?;
        app.text().drag(wrong.clone()).await?;
        app.press("s").await?;
        app.text()
            .wait_fragments(&id, &[wrong, content.clone()])
            .await?;
        app.click("part-clear-source").await?;
        app.text().wait_drawn(&id, &content).await?;
        app.text().drag(right.clone()).await?;
        app.press("s").await?;
        app.text().wait_fragments(&id, &[right, content]).await
    })
    .await;
}
