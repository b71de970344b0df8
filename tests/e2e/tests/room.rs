//! How much of the screen is left to the text: one row at the top, few at the bottom, in each language;
//! and the menu that takes what has no room.

use hearsay_e2e::fixtures::{HARBOUR, folder};
use hearsay_e2e::scenario::ensure;
use hearsay_e2e::{App, Outcome, Setup, scenario};
use serde_json::json;

async fn in_harbour(body: impl AsyncFnOnce(&App) -> Outcome) {
    let articles = folder(&[("harbour.txt", HARBOUR.as_bytes())]).unwrap();
    scenario(Setup::with_corpus(articles.path()), body).await;
}

/// The rows of the bar at the top, by where its buttons begin.
const ROWS: &str = "const tops = [...document.querySelectorAll('.app-header button, .app-header .button')]
    .filter(it => it.checkVisibility()).map(it => { const box = it.getBoundingClientRect(); return (box.top + box.bottom) / 2; });
    return Math.round((Math.max(...tops) - Math.min(...tops)) / 36) + 1;";

async fn speak(app: &App, language: &str) -> Outcome {
    app.click("settings-open").await?;
    app.dialogs().wait_open("settings").await?;
    app.choose("settings-language", language).await?;
    let spoken = format!("document.documentElement.lang === '{language}'");
    app.until("the language to change", &spoken, vec![]).await?;
    app.dialogs().escape("settings").await
}

#[tokio::test]
async fn the_bar_at_the_top_is_one_row() {
    in_harbour(async |app| {
        app.begin(HARBOUR).await?;
        for language in ["en", "de"] {
            app.set_viewport(1440, 900).await?;
            speak(app, language).await?;
            for (width, height, most) in [
                (1920, 1000, 1),
                (1440, 900, 1),
                (1280, 800, 1),
                (1180, 800, 1),
                (1024, 768, 1),
                (768, 900, 1),
                (390, 844, 1),
                (320, 640, 2),
            ] {
                app.set_viewport(width, height).await?;
                let rows = app.run(ROWS, vec![]).await?;
                ensure(rows.as_u64() <= Some(most), || {
                    format!("{rows} rows at {width} px in {language}")
                })?;
            }
        }
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn a_phone_leaves_most_of_its_screen_to_the_text() {
    in_harbour(async |app| {
        let (_, words) = app.begin(HARBOUR).await?;
        app.set_viewport(390, 844).await?;
        let share = async || {
            app.run(
                "return document.querySelector('.scroller').clientHeight / innerHeight;",
                vec![],
            )
            .await
        };
        let before = share().await?;
        ensure(before.as_f64() >= Some(0.6), || {
            format!("{before} of the screen with nothing in hand")
        })?;
        let name = words.find("Anna Berg")?;
        app.hands().hold(name.start + 1).await?;
        app.hands().wait_selected("Anna").await?;
        let selected = share().await?;
        assert_eq!(selected, before, "the text moves when a word is selected");
        // Every button can be reached by scrolling its row.
        for kind in ["OTHER", "source"] {
            app.label_bar().click(kind).await?;
        }
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn the_menu_is_used_by_keys_and_gives_the_focus_back() {
    in_harbour(async |app| {
        app.begin(HARBOUR).await?;
        app.set_viewport(390, 844).await?;
        app.assert_accessible("the menu, closed").await?;
        app.run(
            "document.querySelector('[data-testid=menu-open]').focus();",
            vec![],
        )
        .await?;
        app.press("Enter").await?;
        app.wait_shown("[data-testid=help-open]").await?;
        app.assert_accessible("the menu").await?;
        for _ in 0..3 {
            app.press("Tab").await?;
        }
        let at = "return document.activeElement.dataset.testid;";
        assert_eq!(app.run(at, vec![]).await?, json!("palette-open"));
        app.press("Enter").await?;
        app.dialogs().wait_open("palette").await?;
        app.dialogs().escape("palette").await?;
        app.until(
            "the focus on the menu's button",
            "document.activeElement.dataset.testid === 'menu-open'",
            vec![],
        )
        .await?;
        app.wait_gone("[data-testid=help-open]").await
    })
    .await;
}

#[tokio::test]
async fn a_notice_is_seen_from_every_pane_and_moves_no_text() {
    in_harbour(async |app| {
        app.begin(HARBOUR).await?;
        for (width, panes) in [(1280, 1), (1024, 1), (390, 3), (320, 3)] {
            app.set_viewport(width, 844).await?;
            let top = "return document.querySelector('[data-testid=article-text]').getBoundingClientRect().top;";
            let before = app.run(top, vec![]).await?;
            tell(app, "").await?;
            tell(app, "ready").await?;
            app.wait_shown("[data-testid=new-version]").await?;
            assert_eq!(app.run(top, vec![]).await?, before, "{width} px");
            let names = ["Articles", "Labels", "Text"];
            for pane in names.iter().take(if panes > 1 { panes } else { 0 }) {
                app.show_pane(pane).await?;
                app.wait_shown("[data-testid=new-version-reload]").await?;
                let seen = "(box => box.bottom <= innerHeight && box.top >= 0 && box.right <= innerWidth)(document.querySelector('[data-testid=new-version-reload]').getBoundingClientRect())";
                app.until(&format!("the notice beside {pane}"), seen, vec![])
                    .await?;
            }
            app.assert_accessible(&format!("a notice at {width} px"))
                .await?;
            app.click("notice-away").await?;
            app.wait_gone("[data-testid=new-version]").await?;
        }
        Ok(())
    })
    .await;
}

/// What the keeper of the copy tells the page.
async fn tell(app: &App, newer: &str) -> Outcome {
    app.run(
        "document.documentElement.dataset.update = arguments[0]; document.dispatchEvent(new Event('hearsay-copy'));",
        vec![json!(newer)],
    )
    .await
    .map(drop)
}

#[tokio::test]
async fn letters_of_twice_the_size_leave_two_fifths_of_a_small_screen_to_the_text() {
    let articles = folder(&[("harbour.txt", HARBOUR.as_bytes())]).unwrap();
    let mut setup = Setup::with_corpus(articles.path());
    setup.window.font_size = 32;
    scenario(setup, twice_the_size).await;
}

#[tokio::test]
async fn so_do_letters_that_the_page_alone_makes_twice_as_large() {
    in_harbour(async |app| {
        // What an extension or a style sheet of the reader’s does: no media query knows of it.
        let larger = "document.documentElement.style.fontSize = '200%';";
        app.run(larger, vec![]).await?;
        twice_the_size(app).await
    })
    .await;
}

async fn twice_the_size(app: &App) -> Outcome {
    let (_, words) = app.begin(HARBOUR).await?;
    app.set_viewport(320, 640).await?;
    for language in ["en", "de"] {
        if language == "de" {
            app.set_viewport(1440, 900).await?;
            speak(app, language).await?;
            app.set_viewport(320, 640).await?;
        }
        let share = async |when: &str| -> Outcome {
            let share = app
                .run(
                    "return document.querySelector('.scroller').clientHeight / innerHeight;",
                    vec![],
                )
                .await?;
            ensure(share.as_f64() >= Some(0.4), || {
                format!("{share} of the screen in {language}, {when}")
            })
        };
        share("with nothing in hand").await?;
        let name = words.find("Anna Berg")?;
        app.hands().hold(name.start + 1).await?;
        app.hands().wait_selected("Anna").await?;
        share("with a word selected").await?;
    }
    Ok(())
}
