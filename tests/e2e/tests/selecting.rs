//! Any range that a person can select becomes exactly the label that was meant.

use hearsay_e2e::fixtures::{HARBOUR, folder};
use hearsay_e2e::scenario::ensure;
use hearsay_e2e::{App, Outcome, Setup, scenario};

async fn in_harbour(body: impl AsyncFnOnce(&App) -> Outcome) {
    let articles = folder(&[("harbour.txt", HARBOUR.as_bytes())]).unwrap();
    scenario(Setup::with_corpus(articles.path()), body).await;
}

#[tokio::test]
async fn dragging_backwards_selects_the_same() {
    in_harbour(async |app| {
        let (_, words) = app.begin(HARBOUR).await?;
        let name = words.find("Anna Berg")?;
        app.text().drag_back(name.clone()).await?;
        app.press("p").await?;
        let id = app.inspector().target("mention").await?;
        app.text().wait_drawn(&id, &name).await
    })
    .await;
}

#[tokio::test]
async fn dragging_across_blocks_keeps_what_lies_between() {
    in_harbour(async |app| {
        let (article, words) = app.begin(HARBOUR).await?;
        let place = words.find("the agency")?.start..words.find("on Tuesday")?.end;
        let id = app.label(place.clone(), "k").await?;
        app.saving().wait_saved().await?;
        let export = app.files().export().await?;
        let claim = export.record(&article, "claims", &id)?;
        assert_eq!(
            hearsay_e2e::export::words(&claim["spans"]),
            [words.slice(&place)]
        );
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn a_double_click_selects_a_word() {
    in_harbour(async |app| {
        let (_, words) = app.begin(HARBOUR).await?;
        let word = words.find("Nordlicht")?;
        app.text().double_click(word.start + 3).await?;
        let said = app.label_bar().selection().await?;
        ensure(said.contains("Nordlicht"), || format!("selected: {said:?}"))?;
        app.press("o").await?;
        let id = app.inspector().target("mention").await?;
        app.text().wait_drawn(&id, &word).await
    })
    .await;
}

#[tokio::test]
async fn shift_and_arrows_move_the_selection_and_leave_the_label_in_hand() {
    in_harbour(async |app| {
        let (_, words) = app.begin(HARBOUR).await?;
        let name = words.find("Anna Berg")?;
        let in_hand = app.label(name.clone(), "p").await?;
        let word = words.find("Nordlicht")?;
        app.text().drag(word.start..word.end - 1).await?;
        app.press("Shift+ArrowRight").await?;
        app.press("o").await?;
        let id = app.inspector().target("mention").await?;
        app.text().wait_drawn(&id, &word).await?;
        app.text().wait_drawn(&in_hand, &name).await
    })
    .await;
}

#[tokio::test]
async fn neighbouring_spaces_are_not_swallowed() {
    in_harbour(async |app| {
        let (_, words) = app.begin(HARBOUR).await?;
        let name = words.find("Anna Berg")?;
        let id = app.label(name.start - 1..name.end + 1, "p").await?;
        app.text().wait_drawn(&id, &name).await
    })
    .await;
}

#[tokio::test]
async fn a_click_on_the_bar_labels_like_its_key() {
    in_harbour(async |app| {
        let (_, words) = app.begin(HARBOUR).await?;
        let place = words.find("Monday")?;
        app.text().drag(place.clone()).await?;
        app.label_bar().click("DATE").await?;
        let id = app.inspector().target("mention").await?;
        app.inspector().wait_value("mention-type", "DATE").await?;
        app.text().wait_drawn(&id, &place).await
    })
    .await;
}

#[tokio::test]
async fn labels_overlap_and_nest_and_each_place_shows_all_of_them() {
    in_harbour(async |app| {
        let (_, words) = app.begin(HARBOUR).await?;
        let outer = words.find("Anna Berg said the harbour")?;
        let inner = words.find_after("Berg", outer.start)?;
        let crossing = inner.start..words.find("harbour would open")?.end;
        let claim = app.label(outer.clone(), "k").await?;
        let mention = app.label(inner.clone(), "p").await?;
        let second = app.label(crossing.clone(), "k").await?;
        app.text().wait_drawn(&claim, &outer).await?;
        app.text().wait_drawn(&mention, &inner).await?;
        app.text().wait_drawn(&second, &crossing).await?;
        let (ids, _) = app.text().over(inner.start).await?;
        assert_eq!(ids.len(), 3, "{ids:?}");
        let (ids, _) = app.text().over(outer.start).await?;
        assert_eq!(ids, [claim]);
        let (ids, _) = app.text().over(crossing.end - 1).await?;
        assert_eq!(ids, [second]);
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn a_split_quotation_is_one_content_of_two_fragments() {
    in_harbour(async |app| {
        let (article, words) = app.begin(HARBOUR).await?;
        let first = words.find("\u{201c}We will return,\u{201d}")?;
        let second = words.find("\u{201c}and we will stay.\u{201d}")?;
        let id = app.label(first.clone(), "c").await?;
        app.text().drag(second.clone()).await?;
        app.press("Shift+C").await?;
        app.text()
            .wait_fragments(&id, &[first.clone(), second.clone()])
            .await?;
        app.text().drag(words.find("she")?).await?;
        app.press("s").await?;
        app.inspector().wait_part("source").await?;
        app.text()
            .drag(words.find_after("said", first.end)?)
            .await?;
        app.press("u").await?;
        app.inspector().wait_part("cue").await?;
        app.saving().wait_saved().await?;
        let export = app.files().export().await?;
        let link = export.record(&article, "attributions", &id)?;
        assert_eq!(
            hearsay_e2e::export::places(&link["content"]),
            [first, second]
        );
        assert_eq!(link["quotation"], "direct");
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn a_fragment_is_added_and_taken_away() {
    in_harbour(async |app| {
        let (_, words) = app.begin(HARBOUR).await?;
        let first = words.find("the harbour would open")?;
        let second = words.find("The ferry waited")?;
        let id = app.label(first.clone(), "k").await?;
        app.text().drag(second.clone()).await?;
        app.press("+").await?;
        app.text()
            .wait_fragments(&id, &[first.clone(), second])
            .await?;
        app.until(
            "two fragments in the inspector",
            "document.querySelectorAll('[data-testid=\"fragment\"]').length === 2",
            vec![],
        )
        .await?;
        app.click_on("[data-testid=\"fragment\"]:nth-of-type(2) [data-testid=\"fragment-remove\"]")
            .await?;
        app.text().wait_drawn(&id, &first).await
    })
    .await;
}

#[tokio::test]
async fn the_name_of_the_annotator_is_asked_once_and_stands_on_each_record() {
    in_harbour(async |app| {
        app.articles().wait_for(1).await?;
        let words = hearsay_e2e::reading::Reading::new(HARBOUR);
        let article = app.articles().ids().await?.remove(0);
        app.articles().open(&article).await?;
        app.text().drag(words.find("Anna Berg")?).await?;
        app.press("p").await?;
        app.dialogs().introduce("K. Müller").await?;
        let first = app.inspector().target("mention").await?;
        app.saving().wait_saved().await?;
        app.reload().await?;
        app.articles().open(&article).await?;
        let second = app.label(words.find("Nordlicht")?, "o").await?;
        app.saving().wait_saved().await?;
        let export = app.files().export().await?;
        for id in [first, second] {
            let mention = export.record(&article, "mentions", &id)?;
            assert_eq!(mention["by"], "K. Müller");
            ensure(
                mention["at"].as_str().is_some_and(|at| at.len() >= 20),
                || format!("no time on {mention}"),
            )?;
        }
        Ok(())
    })
    .await;
}
