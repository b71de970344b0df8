//! The harness itself, on a page of its own: a drag selects exactly what it is told to, and what
//! the console says is noticed.

use std::path::Path;

use hearsay_e2e::fixtures::folder;
use hearsay_e2e::reading::Reading;
use hearsay_e2e::scenario::{ensure, start};
use hearsay_e2e::{App, Outcome, Setup};

const LINES: [&str; 5] = [
    "Plain words of a line that is long enough to wrap when the window is narrow, and then some more of them.",
    "📰 News 👩‍👩‍👧‍👦 and 🇰🇵🇷🇺 flags, Zu\u{308}rich, 한국 words\u{a0}here.",
    "The paper הארץ wrote, and الجزيرة added 12.",
    "",
    "Last line.",
];

/// A page with this text and nothing else, in the place of the build.
fn page(folder: &Path) -> Outcome {
    let blocks = LINES.join("\n</span></div><div class=\"block\"><span>");
    std::fs::write(folder.join("style.css"), ".block { white-space: pre-wrap }")?;
    Ok(std::fs::write(
        folder.join("index.html"),
        format!(
            "<!doctype html><html lang=en data-app=ready><meta charset=utf-8><title>Text</title>
             <link rel=stylesheet href=style.css><link rel=icon href=style.css>
             <button data-testid=label-claim>Claim</button>
             <div data-testid=article-text><div class=\"block\"><span>{blocks}\n</span></div></div></html>"
        ),
    )?)
}

async fn on_page(body: impl AsyncFnOnce(&App) -> Outcome) -> Outcome {
    let build = folder(&[])?;
    page(build.path())?;
    let app = start(&Setup {
        dist: Some(build.path().to_owned()),
        ..Setup::in_window(600, 700)
    })
    .await?;
    app.open().await?;
    let done = body(&app).await;
    app.close().await?;
    done
}

async fn selected(app: &App) -> Outcome<String> {
    let range = app
        .run("return getSelection().getRangeAt(0).toString();", vec![])
        .await?;
    Ok(range.as_str().unwrap_or_default().to_owned())
}

#[tokio::test]
async fn a_drag_selects_exactly_the_words_it_is_told_to() -> Outcome {
    on_page(async |app| {
        let text = app.text().content().await?;
        assert_eq!(text, LINES.map(|line| format!("{line}\n")).concat());
        let reading = Reading::new(&text);
        for words in [
            "Plain",
            "words of a line",
            "enough to wrap when the window",
            "some more of them.",
            "📰",
            "News 👩‍👩‍👧‍👦 and",
            "🇷🇺 flags",
            "Zu\u{308}rich",
            "국 words\u{a0}h",
            "הארץ",
            "paper",
            "الجزيرة",
            "added 12",
            "Last line.",
            "them.\n📰 News",
            "12.\n\nLast",
        ] {
            let range = reading.find(words)?;
            app.text().drag(range.clone()).await?;
            let forwards = selected(app).await?;
            ensure(forwards == words, || {
                format!("{forwards:?} instead of {words:?}")
            })?;
            app.text().drag_back(range).await?;
            let backwards = selected(app).await?;
            ensure(backwards == words, || {
                format!("{backwards:?} instead of {words:?}, backwards")
            })?;
        }
        let place = reading.find("narrow")?;
        app.text().double_click(place.start + 2).await?;
        assert_eq!(selected(app).await?.trim(), "narrow");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_complaint_on_the_console_is_noticed_unless_it_is_expected() -> Outcome {
    on_page(async |app| {
        app.assert_silent_console().await?;
        app.run("console.error('as announced');", vec![]).await?;
        assert!(app.assert_silent_console().await.is_err());
        app.run("console.error('as announced');", vec![]).await?;
        app.expect_on_console("as announced");
        app.assert_silent_console().await?;
        app.run(
            "const script = document.createElement('script'); script.textContent = '1'; document.body.append(script);",
            vec![],
        )
        .await?;
        assert!(app.assert_silent_console().await.is_err());
        Ok(())
    })
    .await
}
