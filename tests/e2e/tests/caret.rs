//! The caret in a real browser: every key, what is selected, that it is seen, and that keys which
//! belong to other things are left to them.

use hearsay_e2e::browser::Window;
use hearsay_e2e::fixtures::{HARBOUR, folder};
use hearsay_e2e::reading::Reading;
use hearsay_e2e::scenario::ensure;
use hearsay_e2e::{App, Outcome, Setup, scenario};

const LONG: &str = "One short line.\n\n\u{201c}The harbour of the old town will be closed to every ship and every boat until the end of the month,\u{201d} said the master of the harbour, \u{201c}and it will not be opened before the last of the mines has been found.\u{201d} He did not say who had laid them.\n\nA last line.\n";

async fn in_text(text: &str, body: impl AsyncFnOnce(&App, &Reading) -> Outcome) {
    let articles = folder(&[("a.txt", text.as_bytes())]).unwrap();
    scenario(Setup::with_corpus(articles.path()), async |app| {
        let (_, words) = app.begin(text).await?;
        app.text().focus().await?;
        app.press("Ctrl+Home").await?;
        app.caret().wait_at(0).await?;
        body(app, &words).await
    })
    .await;
}

#[tokio::test]
async fn each_key_moves_the_caret_and_shows_it() {
    in_text(LONG, async |app, words| {
        let quote = words.find("\u{201c}The")?.start;
        let second = words.find("\u{201c}and")?.start;
        let he = words.find("He did")?.start;
        for (key, expected) in [
            ("ArrowRight", 1),
            ("ArrowLeft", 0),
            ("Ctrl+ArrowRight", words.find("short")?.start),
            ("Ctrl+ArrowLeft", 0),
            ("End", words.find("line.")?.end),
            ("Home", 0),
            ("Ctrl+ArrowDown", quote),
            ("Alt+PageDown", second),
            ("Alt+ArrowDown", he),
            ("Alt+PageUp", second),
            ("Ctrl+ArrowUp", quote),
            ("Ctrl+End", words.find("A last line.")?.end),
            ("Ctrl+Home", 0),
        ] {
            app.press(key).await?;
            app.caret()
                .wait_at(expected)
                .await
                .map_err(|failure| failure.during(key))?;
            app.caret()
                .wait_seen()
                .await
                .map_err(|failure| failure.during(key))?;
        }
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn up_and_down_go_by_the_lines_of_the_screen_and_keep_their_column() {
    in_text(LONG, async |app, words| {
        let block = words.find("\u{201c}The")?.start;
        app.caret().go(words, block + 9).await?;
        let mut places = vec![app.caret().at().await?];
        let end = words.find("laid them.")?.end;
        loop {
            let before = *places.last().unwrap_or(&0);
            app.press("ArrowDown").await?;
            app.until(
                "the caret to move",
                "document.querySelector('[data-testid=\"caret\"]').dataset.caret !== String(arguments[0])",
                vec![serde_json::json!(before)],
            )
            .await?;
            app.caret().wait_seen().await?;
            let at = app.caret().at().await?;
            if at > end {
                break;
            }
            places.push(at);
        }
        ensure(places.len() >= 3, || {
            format!("the block has several lines: {places:?}")
        })?;
        let steps: Vec<usize> = places.windows(2).map(|two| two[1] - two[0]).collect();
        ensure(steps[..steps.len() - 1].iter().all(|step| (30..120).contains(step)), || {
            format!("each line down: {places:?}")
        })?;
        for expected in places.iter().rev() {
            app.press("ArrowUp").await?;
            app.caret().wait_at(*expected).await?;
        }
        // Shift extends over the same places.
        app.press("Shift+ArrowDown").await?;
        app.caret()
            .wait_selected(&words.slice(&(places[0]..places[1])))
            .await?;
        app.press("Shift+End").await?;
        let selected = app.run("return getSelection().toString().length;", vec![]).await?;
        ensure(selected.as_u64() > Some((places[1] - places[0]) as u64), || {
            format!("{selected} units after Shift+End")
        })?;
        app.press("Home").await?;
        app.caret().wait_selected("").await?;
        app.caret().wait_seen().await
    })
    .await;
}

#[tokio::test]
async fn one_key_selects_word_sentence_and_quotation_and_the_page_copies_them() {
    in_text(LONG, async |app, words| {
        app.caret()
            .go(words, words.find("harbour")?.start + 2)
            .await?;
        app.press("Space").await?;
        app.caret().wait_selected("harbour").await?;
        app.press("Escape").await?;
        app.caret().wait_selected("").await?;
        app.press("q").await?;
        let quote = words.find("\u{201c}The")?.start..words.find("month,\u{201d}")?.end;
        app.caret().wait_selected(&words.slice(&quote)).await?;
        app.press("c").await?;
        let id = app.inspector().target("attribution").await?;
        app.text().wait_drawn(&id, &quote).await?;
        // What is labelled is passed over.
        app.press(";").await?;
        let next = words.find("\u{201c}and")?.start..words.find("found.\u{201d}")?.end;
        app.caret().wait_selected(&words.slice(&next)).await?;
        app.caret().wait_seen().await?;
        app.press("Escape").await?;
        app.press("z").await?;
        app.caret()
            .wait_selected(&words.slice(&(quote.start..next.end)))
            .await?;
        app.press("Ctrl+Home").await?;
        app.press("-").await?;
        app.inspector().wait_target(&id).await
    })
    .await;
}

#[tokio::test]
async fn a_drag_is_gone_on_with_by_keys_from_the_end_that_moved() {
    in_text(HARBOUR, async |app, words| {
        let name = words.find("Anna Berg")?;
        app.text().drag_back(name.clone()).await?;
        app.press("Shift+ArrowRight").await?;
        app.caret()
            .wait_selected(&words.slice(&(name.start + 1..name.end)))
            .await?;
        app.text().drag(name.clone()).await?;
        app.press("Shift+ArrowLeft").await?;
        app.caret()
            .wait_selected(&words.slice(&(name.start..name.end - 1)))
            .await?;
        app.text().click(name.start + 3).await?;
        app.caret().wait_selected("").await?;
        app.until_some("the caret to be where the click was", async || {
            let at = app.caret().at().await?;
            Ok((name.start + 3..=name.start + 4)
                .contains(&at)
                .then_some(()))
        })
        .await?;
        app.caret().wait_seen().await
    })
    .await;
}

#[tokio::test]
async fn the_caret_survives_what_is_drawn_anew_around_it() {
    in_text(HARBOUR, async |app, words| {
        let name = words.find("Anna Berg")?;
        app.caret().select(words, &name).await?;
        app.press("p").await?;
        let id = app.inspector().target("mention").await?;
        app.text().wait_drawn(&id, &name).await?;
        app.caret().wait_at(name.end).await?;
        app.press("ArrowLeft").await?;
        app.press("ArrowLeft").await?;
        app.caret().wait_at(name.end - 2).await?;
        // Taking the label away and back cuts the line anew below the caret.
        for _ in 0..2 {
            app.press("Ctrl+z").await?;
            app.text().wait_undrawn(&id).await?;
            app.press("Ctrl+y").await?;
            app.text().wait_drawn(&id, &name).await?;
        }
        app.press("Shift+ArrowRight").await?;
        app.caret()
            .wait_selected(&words.slice(&(name.end - 2..name.end - 1)))
            .await?;
        app.caret().wait_seen().await
    })
    .await;
}

#[tokio::test]
async fn arrows_and_space_outside_of_the_text_are_left_alone() {
    in_text(HARBOUR, async |app, _| {
        app.run(
            "document.querySelector('[data-testid=\"panel\"]').focus();",
            vec![],
        )
        .await?;
        for key in ["ArrowDown", "ArrowRight", "Space", "End", "PageDown"] {
            app.press(key).await?;
        }
        ensure(app.caret().at().await? == 0, || {
            "the caret has moved".to_owned()
        })?;
        app.text().focus().await?;
        app.press("ArrowRight").await?;
        app.caret().wait_at(1).await
    })
    .await;
}

#[tokio::test]
async fn a_megabyte_is_crossed_in_one_key_and_the_caret_is_seen_at_both_ends() {
    let paragraph = "The harbour of the old town stayed closed on Monday, the master of the harbour said, \u{201c}as long as it takes\u{201d}, while ships waited outside.\n\n";
    let text = format!("{}The end.\n", paragraph.repeat(7300));
    in_text(&text, async |app, words| {
        let end = words.lines().last().map_or(0, |line| line.end);
        app.press("Ctrl+End").await?;
        app.caret().wait_at(end).await?;
        app.caret().wait_seen().await?;
        app.press("PageUp").await?;
        app.caret().wait_seen().await?;
        let at = app.caret().at().await?;
        ensure(at < end - 300 && at > end - 5000, || {
            format!("a page up from {end} is {at}")
        })?;
        app.press("ArrowUp").await?;
        app.caret().wait_seen().await?;
        app.press("Ctrl+Home").await?;
        app.caret().wait_at(0).await?;
        app.caret().wait_seen().await
    })
    .await;
}

#[tokio::test]
async fn a_narrow_window_breaks_lines_elsewhere_and_the_caret_goes_with_them() {
    let articles = folder(&[("a.txt", LONG.as_bytes())]).unwrap();
    let window = Window {
        width: 1000,
        height: 700,
        ..Window::default()
    };
    let setup = Setup {
        window,
        ..Setup::with_corpus(articles.path())
    };
    scenario(setup, async |app| {
        let (_, words) = app.begin(LONG).await?;
        app.text().focus().await?;
        let place = words.find("mines")?.start;
        app.caret().go(&words, place).await?;
        app.caret().wait_seen().await?;
        app.set_viewport(820, 700).await?;
        app.caret().wait_seen().await?;
        app.caret().wait_at(place).await
    })
    .await;
}

#[tokio::test]
async fn each_article_keeps_its_caret() {
    let articles = folder(&[("a.txt", HARBOUR.as_bytes()), ("b.txt", LONG.as_bytes())]).unwrap();
    scenario(Setup::with_corpus(articles.path()), async |app| {
        let (_, words) = app.begin(HARBOUR).await?;
        app.text().focus().await?;
        let place = words.find("Nordlicht")?.start;
        app.caret().go(&words, place).await?;
        app.press("]").await?;
        app.text().wait_content(LONG).await?;
        app.press("Ctrl+End").await?;
        app.press("[").await?;
        app.text().wait_content(HARBOUR).await?;
        app.caret().wait_at(place).await?;
        app.caret().wait_seen().await?;
        app.press("ArrowRight").await?;
        app.caret().wait_at(place + 1).await
    })
    .await;
}
