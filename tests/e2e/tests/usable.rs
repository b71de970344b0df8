//! The app stays usable when the window is narrow, when the text is large and in high-contrast colours.

use hearsay_e2e::accessibility::Colours;
use hearsay_e2e::browser::Window;
use hearsay_e2e::fixtures::{HARBOUR, folder};
use hearsay_e2e::scenario::ensure;
use hearsay_e2e::{App, Outcome, Setup, scenario};
use serde_json::json;

async fn in_harbour(window: Window, body: impl AsyncFnOnce(&App) -> Outcome) {
    let articles = folder(&[("harbour.txt", HARBOUR.as_bytes())]).unwrap();
    let setup = Setup {
        window,
        ..Setup::with_corpus(articles.path())
    };
    scenario(setup, body).await;
}

/// The controls at the top, which are there in every pane.
const HEADER: [&str; 2] = ["undo", "export-json"];
/// Those that are in a menu where there is little room.
const MENU: [&str; 7] = [
    "paste-open",
    "export-open",
    "palette-open",
    "codebook-open",
    "guideline-open",
    "settings-open",
    "help-open",
];
const BAR: [&str; 4] = ["label-source", "label-claim", "label-PERSON", "label-OTHER"];
const TAB_LIST: [&str; 3] = ["tab-sourcing", "tab-problems", "tab-article"];

/// Fails unless the page fits the width of the window and the controls can be pressed.
async fn assert_usable(app: &App, controls: &[&str]) -> Outcome {
    let overflow = app
        .run(
            "const page = document.scrollingElement; return page.scrollWidth - page.clientWidth;",
            vec![],
        )
        .await?;
    ensure(overflow.as_i64().unwrap_or(1) <= 0, || {
        format!("the page is {overflow} px wider than the window")
    })?;
    for control in HEADER.iter().chain(controls) {
        reached(app, control).await?;
    }
    let menu = app.shows("[data-testid=menu-open]").await?;
    if menu {
        app.click("menu-open").await?;
    }
    for control in MENU {
        reached(app, control).await?;
    }
    if menu {
        app.press("Escape").await?;
        app.wait_gone("[data-testid=help-open]").await?;
    }
    Ok(())
}

async fn reached(app: &App, control: &str) -> Outcome {
    let reached = app
            .run(
                "const found = document.querySelector('[data-testid=\"' + arguments[0] + '\"]');
                 if (!found) return 'missing';
                 found.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
                 const box = found.getBoundingClientRect();
                 if (box.left < -1 || box.right > innerWidth + 1) return `from ${box.left} to ${box.right} of ${innerWidth}`;
                 const top = document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
                 return found.contains(top) || top?.contains(found) ? 'yes' : 'covered by ' + top?.outerHTML.slice(0, 80);",
                vec![json!(control)],
            )
            .await?;
    ensure(reached == "yes", || {
        format!("{control} cannot be reached: {reached}")
    })
}

/// Does a little of everything, on a screen that shows one pane at a time.
async fn usable_in_panes(app: &App, state: &str) -> Outcome {
    let (_, words) = app.begin(HARBOUR).await?;
    app.show_pane("Text").await?;
    app.label(words.find("Anna Berg")?, "p").await?;
    app.label(words.find("\u{201c}We will return,\u{201d}")?, "c")
        .await?;
    assert_usable(app, &BAR).await?;
    app.assert_accessible(&format!("{state}, text")).await?;
    app.show_pane("Labels").await?;
    assert_usable(app, &TAB_LIST).await?;
    app.inspector().choose("attitude", "assertion").await?;
    app.panel().show("entities").await?;
    app.assert_accessible(&format!("{state}, labels")).await?;
    app.show_pane("Articles").await?;
    assert_usable(app, &["article-list"]).await?;
    app.assert_accessible(&format!("{state}, articles")).await
}

#[tokio::test]
async fn a_window_of_320_pixels_is_usable() {
    in_harbour(Window::default(), async |app| {
        app.set_viewport(320, 640).await?;
        usable_in_panes(app, "320 px").await
    })
    .await;
}

#[tokio::test]
async fn a_page_at_twice_its_size_is_usable() {
    // A zoom of 200 % is a window of half the pixels.
    in_harbour(Window::default(), async |app| {
        app.set_viewport(640, 450).await?;
        usable_in_panes(app, "zoom of 200 %").await
    })
    .await;
}

#[tokio::test]
async fn text_of_twice_the_size_is_usable() {
    let window = Window {
        font_size: 32,
        ..Window::default()
    };
    in_harbour(window, async |app| {
        let size = app
            .run(
                "return getComputedStyle(document.documentElement).fontSize;",
                vec![],
            )
            .await?;
        assert_eq!(size, "32px");
        if app.shows("nav.panes").await? {
            return usable_in_panes(app, "text of 200 %").await;
        }
        let (_, words) = app.begin(HARBOUR).await?;
        app.label(words.find("Anna Berg")?, "p").await?;
        assert_usable(app, &BAR).await?;
        assert_usable(app, &TAB_LIST).await?;
        app.assert_accessible("text of 200 %").await
    })
    .await;
}

#[tokio::test]
async fn kinds_differ_in_high_contrast_colours() {
    in_harbour(Window::default(), async |app| {
        app.set_colours(Colours::Forced).await?;
        let (_, words) = app.begin(HARBOUR).await?;
        let forced = app
            .run("return matchMedia('(forced-colors: active)').matches;", vec![])
            .await?;
        assert_eq!(forced, json!(true));
        app.label(words.find("Monday")?, "d").await?;
        app.label(words.find("The ferry waited")?, "k").await?;
        app.put_down().await?;
        app.label(words.find("Nordlicht")?, "s").await?;
        app.text().drag(words.find("reported")?).await?;
        app.press("u").await?;
        app.text().drag(words.find("the harbour would open")?).await?;
        app.press("c").await?;
        app.inspector().wait_part("content").await?;
        app.put_down().await?;
        let looks = app
            .run(
                "return ['mention', 'claim', 'source', 'cue', 'content'].map(kind => {
                   const mark = document.querySelector('[data-testid=\"article-text\"] mark[data-kind=' + kind + ']');
                   if (!mark) return kind + ' is not drawn';
                   const style = getComputedStyle(mark);
                   // Shapes only: colours are what such a screen takes away.
                   return [style.textDecorationLine, style.textDecorationStyle, style.borderBottomStyle, style.backgroundImage]
                     .join(' ').replace(/(rgba?|color)\\([^)]*\\)/g, '');
                 });",
                vec![],
            )
            .await?;
        let looks: Vec<String> = serde_json::from_value(looks)?;
        let mut different = looks.clone();
        different.sort();
        different.dedup();
        ensure(different.len() == 5, || {
            format!("kinds look the same: {looks:?}")
        })?;
        app.picture(&hearsay_e2e::paths::evidence()?.join("high-contrast.png"))
            .await
    })
    .await;
}
