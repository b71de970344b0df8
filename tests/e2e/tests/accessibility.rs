//! Every state of the screen keeps the rules of axe-core, in light and in dark, and stays usable
//! when it is narrow, when the text is large and in high-contrast colours.

use hearsay_e2e::accessibility::Colours;
use hearsay_e2e::browser::Window;
use hearsay_e2e::fixtures::{HARBOUR, folder};
use hearsay_e2e::flows::crash;
use hearsay_e2e::pages::panel::TABS;
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

async fn in_both(app: &App, state: &str) -> Outcome {
    for colours in [Colours::Light, Colours::Dark] {
        app.set_colours(colours).await?;
        app.assert_accessible(&format!("{state} ({colours:?})"))
            .await?;
    }
    Ok(())
}

#[tokio::test]
async fn without_articles() {
    let empty = folder(&[]).unwrap();
    scenario(Setup::with_corpus(empty.path()), async |app| {
        in_both(app, "no article").await
    })
    .await;
}

#[tokio::test]
async fn article_selection_and_each_kind_of_label() {
    in_harbour(Window::default(), async |app| {
        let (_, words) = app.begin(HARBOUR).await?;
        in_both(app, "an article").await?;
        app.text().drag(words.find("Anna Berg")?).await?;
        in_both(app, "a selection").await?;
        app.press("p").await?;
        app.inspector().target("mention").await?;
        in_both(app, "a mention").await?;
        app.label(words.find("The ferry waited")?, "k").await?;
        in_both(app, "a claim").await?;
        app.label(words.find("“We will return,”")?, "c").await?;
        in_both(app, "an attribution").await
    })
    .await;
}

#[tokio::test]
async fn each_tab() {
    in_harbour(Window::default(), async |app| {
        let (_, words) = app.begin(HARBOUR).await?;
        app.label(words.find("Anna Berg")?, "p").await?;
        app.label(words.find("The ferry waited")?, "k").await?;
        app.label(words.find("“We will return,”")?, "c").await?;
        for tab in TABS {
            app.panel().show(tab).await?;
            in_both(app, &format!("the tab {tab}")).await?;
        }
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn each_dialogue() {
    in_harbour(Window::default(), async |app| {
        let (_, words) = app.begin(HARBOUR).await?;
        for name in ["paste", "export", "settings", "help"] {
            app.click(&format!("{name}-open")).await?;
            app.dialogs().wait_open(name).await?;
            in_both(app, &format!("the dialogue {name}")).await?;
            app.dialogs().escape(name).await?;
        }
        app.label(words.find("Anna Berg")?, "p").await?;
        app.text().focus().await?;
        app.press("y").await?;
        app.dialogs().wait_open("occurrences").await?;
        in_both(app, "the dialogue occurrences").await?;
        app.dialogs().escape("occurrences").await?;
        let export = app.files().export().await?;
        let mut damaged = export.json.clone();
        damaged["articles"][0]["mentions"][0]["type"] = json!("NONSENSE");
        let files = folder(&[
            ("project.json", damaged.to_string().as_bytes()),
            ("old.txt", b"Caf\xe9\n"),
            ("again.txt", HARBOUR.as_bytes()),
        ])?;
        app.files()
            .choose(&[files.path().join("project.json")])
            .await?;
        app.dialogs().wait_open("project").await?;
        in_both(app, "the dialogue project").await?;
        app.click("project-cancel").await?;
        app.files().choose(&[files.path().join("old.txt")]).await?;
        app.wait_shown("[data-testid=\"encoding-preview\"]").await?;
        in_both(app, "the question for the encoding").await?;
        app.click("encoding-skip").await?;
        app.files().report().await?;
        in_both(app, "the report of an import").await?;
        app.files().close_report().await?;
        app.files()
            .choose(&[files.path().join("again.txt")])
            .await?;
        app.wait_shown("[data-testid=\"duplicate-skip\"]").await?;
        in_both(app, "the question for a duplicate").await
    })
    .await;
}

#[tokio::test]
async fn the_question_for_the_annotator() {
    in_harbour(Window::default(), async |app| {
        let ids = app.articles().wait_for(1).await?;
        app.articles().open(&ids[0]).await?;
        let words = hearsay_e2e::reading::Reading::new(HARBOUR);
        app.text().drag(words.find("Anna Berg")?).await?;
        app.press("p").await?;
        app.dialogs().wait_open("annotator").await?;
        in_both(app, "the dialogue annotator").await
    })
    .await;
}

#[tokio::test]
async fn the_crash_page() {
    in_harbour(Window::default(), async |app| {
        app.begin(HARBOUR).await?;
        crash(app).await?;
        in_both(app, "the crash page").await
    })
    .await;
}

/// The controls at the top, which are there in every pane.
const HEADER: [&str; 6] = [
    "undo",
    "paste-open",
    "export-json",
    "export-open",
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
        })?;
    }
    Ok(())
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
