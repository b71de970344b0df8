//! Reading comfortably: size, width and distance of lines, colours, less movement, only the text.

use hearsay_e2e::fixtures::{HARBOUR, folder};
use hearsay_e2e::scenario::ensure;
use hearsay_e2e::{App, Outcome, Setup, scenario};
use serde_json::{Value, json};

/// An article that is longer than the window, labelled nowhere.
fn long_article() -> String {
    let day = |day: usize| {
        format!(
            "On day {day} the ferry left late, the harbour office said. Passengers waited on the pier for an hour, and the captain gave no reason for the delay that anyone could confirm.\n\n"
        )
    };
    format!(
        "The ferry timetable\n\n{}",
        (1..=60).map(day).collect::<String>()
    )
}

async fn in_article(text: &str, body: impl AsyncFnOnce(&App) -> Outcome) {
    let articles = folder(&[("article.txt", text.as_bytes())]).unwrap();
    scenario(Setup::with_corpus(articles.path()), body).await;
}

/// Scrolls to the middle of the article and says which characters stand first on the screen.
const SCROLL: &str = "const box = document.querySelector('.scroller');
    box.scrollTop = box.scrollHeight / 2;
    await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));";
const FIRST: &str = "const box = document.querySelector('.scroller').getBoundingClientRect();
    const blocks = [...document.querySelectorAll('[data-testid=article-text] .block:not(.blank)')];
    const found = blocks.find(block => block.getBoundingClientRect().bottom > box.top + 4);
    return Number(found.dataset.line);";

async fn first_line(app: &App) -> Outcome<i64> {
    Ok(app.run(FIRST, vec![]).await?.as_i64().unwrap_or(-1))
}

async fn looks(app: &App) -> Outcome<Value> {
    app.run(
        "const style = getComputedStyle(document.querySelector('[data-testid=article-text]'));
         return [parseFloat(style.fontSize), parseFloat(style.lineHeight) / parseFloat(style.fontSize), parseFloat(style.maxWidth)];",
        vec![],
    )
    .await
}

#[tokio::test]
async fn what_is_chosen_is_seen_at_once_and_at_the_next_start() {
    in_article(&long_article(), async |app| {
        app.open().await?;
        let before = app.text().content().await?;
        app.run_async(SCROLL, vec![]).await?;
        let line = first_line(app).await?;
        ensure(line > 20, || format!("scrolled only to line {line}"))?;

        app.click("settings-open").await?;
        app.dialogs().wait_open("settings").await?;
        for (menu, value) in [("size", "4"), ("width", "0"), ("lines", "2")] {
            app.choose(&format!("settings-{menu}"), value).await?;
            app.until(
                "the choice to be in use",
                "document.documentElement.getAttribute('data-text-' + arguments[0]) === arguments[1]",
                vec![json!(menu), json!(value)],
            )
            .await?;
            app.settle().await?;
            let now = first_line(app).await?;
            ensure((now - line).abs() <= 2, || {
                format!("{menu}: line {now} is first, it was {line}")
            })?;
        }
        app.choose("settings-theme", "contrast").await?;
        app.choose("settings-motion", "less").await?;
        app.until(
            "all choices to be in use",
            "document.documentElement.dataset.theme === 'contrast' && document.documentElement.dataset.motion === 'less'",
            vec![],
        )
        .await?;
        app.assert_accessible("settings, high contrast").await?;
        app.dialogs().escape("settings").await?;
        assert_eq!(looks(app).await?, json!([27, 2.5, 648]));
        assert_eq!(app.text().content().await?, before, "the text is untouched");
        app.assert_accessible("high contrast").await?;

        app.client().refresh().await?;
        // Before the app has started.
        let early = app
            .run("return document.documentElement.dataset.theme + document.documentElement.dataset.textSize;", vec![])
            .await?;
        assert_eq!(early, json!("contrast4"));
        app.ready().await?;
        app.text().wait_content(&before).await?;
        assert_eq!(looks(app).await?, json!([27, 2.5, 648]));
        let moving = app
            .run(
                "return getComputedStyle(document.querySelector('button')).transitionDuration;",
                vec![],
            )
            .await?;
        assert_eq!(moving, json!("0s"));
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn keys_make_the_text_larger_and_smaller() {
    in_article(HARBOUR, async |app| {
        app.begin(HARBOUR).await?;
        app.text().focus().await?;
        for (key, size) in [("Shift+l", 20.25), ("Shift+l", 22.5), ("Shift+m", 20.25), ("Shift+m", 18.0), ("Shift+m", 15.75)] {
            app.press(key).await?;
            app.until(
                "the size",
                "parseFloat(getComputedStyle(document.querySelector('[data-testid=article-text]')).fontSize) === arguments[0]",
                vec![json!(size)],
            )
            .await?;
        }
        app.press("Shift+m").await?;
        app.until(
            "to be told that it ends here",
            "document.querySelector('[data-testid=announcer]').textContent === 'The letters cannot get smaller.'",
            vec![],
        )
        .await?;
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn only_the_text_and_the_way_back() {
    in_article(&long_article(), async |app| {
        let text = long_article();
        let (_, words) = app.begin(&text).await?;
        let id = app.label(words.find("day 30")?, "d").await?;
        app.run_async(SCROLL, vec![]).await?;
        let line = first_line(app).await?;
        app.text().focus().await?;
        app.press("Shift+z").await?;
        app.wait_gone("[data-testid=label-bar]").await?;
        for gone in ["[data-testid=undo]", ".articles", ".side", ".panes"] {
            app.wait_gone(gone).await?;
        }
        app.wait_shown("[data-testid=leave-calm]").await?;
        let now = first_line(app).await?;
        ensure((now - line).abs() <= 2, || {
            format!("line {now} is first, it was {line}")
        })?;
        ensure(!app.text().drawn(&id).await?.is_empty(), || {
            "the label is gone".into()
        })?;
        app.assert_accessible("only the text").await?;
        app.picture(&hearsay_e2e::paths::evidence()?.join("calm.png"))
            .await?;
        app.click("leave-calm").await?;
        for back in [
            "[data-testid=undo]",
            ".articles",
            ".side",
            "[data-testid=label-bar]",
        ] {
            app.wait_shown(back).await?;
        }
        let now = first_line(app).await?;
        ensure((now - line).abs() <= 2, || {
            format!("line {now} is first, it was {line}")
        })?;
        // Escape leaves it as well, once nothing is in hand.
        app.press("Shift+z").await?;
        app.wait_gone("[data-testid=undo]").await?;
        app.press("Escape").await?;
        app.press("Escape").await?;
        app.wait_shown("[data-testid=undo]").await
    })
    .await;
}

#[tokio::test]
async fn the_way_back_from_the_text_alone_never_lies_over_it() {
    in_article(&long_article(), async |app| {
        app.begin(&long_article()).await?;
        app.text().focus().await?;
        for (width, height) in [(1280, 800), (390, 740)] {
            app.set_viewport(width, height).await?;
            for _ in 0..6 {
                app.press("Shift+l").await?;
            }
            app.press("Shift+z").await?;
            app.wait_shown("[data-testid=leave-calm]").await?;
            app.run("document.querySelector('.scroller').scrollTop = 300;", vec![]).await?;
            let over = "const button = document.querySelector('[data-testid=leave-calm]').getBoundingClientRect();
                return button.bottom - document.querySelector('.scroller').getBoundingClientRect().top;";
            let over = app.run(over, vec![]).await?;
            app.picture(&hearsay_e2e::paths::evidence()?.join(format!("calm-{width}.png"))).await?;
            ensure(over.as_f64() <= Some(0.0), || format!("{over} px of the text are covered"))?;
            app.press("Shift+z").await?;
            app.wait_gone("[data-testid=leave-calm]").await?;
        }
        Ok(())
    })
    .await;
}
