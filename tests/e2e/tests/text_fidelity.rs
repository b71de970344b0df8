//! Texts of every kind stand in the page as they are stored, and labels in them are exact.

use hearsay_e2e::export::{places, words};
use hearsay_e2e::fixtures::{checked, folder, sha256};
use hearsay_e2e::pages::files::write;
use hearsay_e2e::scenario::ensure;
use hearsay_e2e::{App, Outcome, Setup, scenario};

/// Opens a corpus of one text, labels `target` after everything difficult, and checks the export.
async fn label_in(text: &str, target: &str) {
    let articles = folder(&[("text.txt", text.as_bytes())]).unwrap();
    scenario(Setup::with_corpus(articles.path()), async |app| {
        labelled_exactly(app, text, target).await
    })
    .await;
}

async fn labelled_exactly(app: &App, text: &str, target: &str) -> Outcome {
    let (article, reading) = app.begin(text).await?;
    let place = reading.find(target)?;
    let id = app.label(place.clone(), "p").await?;
    app.text().wait_drawn(&id, &place).await?;
    app.text().wait_content(text).await?;
    app.saving().wait_saved().await?;
    let export = app.files().export().await?;
    let stored = export.article(&article)?;
    assert_eq!(stored["text"], text);
    assert_eq!(stored["sha256"], sha256(text));
    let mention = export.record(&article, "mentions", &id)?;
    assert_eq!(places(&mention["spans"]), [place]);
    assert_eq!(words(&mention["spans"]), [target]);
    checked(&export)?;
    Ok(())
}

#[tokio::test]
async fn emoji_and_joined_emoji() {
    label_in(
        "📰 News 👩‍👩‍👧‍👦 and 🇰🇵🇷🇺 flags, 🤝🏽 shaken.\n\nThen 🚀 Ines Calder 🛰️ spoke.\n",
        "Ines Calder",
    )
    .await;
}

#[tokio::test]
async fn a_label_on_an_emoji_itself() {
    label_in("Before 👩‍👩‍👧‍👦 after.\n", "👩‍👩‍👧‍👦").await;
}

#[tokio::test]
async fn combining_characters_stay_decomposed() {
    label_in(
        "Cafe\u{301} and Zu\u{308}rich, o\u{323}\u{302} stacked.\n\nIn Zu\u{308}rich Mile\u{301}na spoke.\n",
        "Mile\u{301}na",
    )
    .await;
}

#[tokio::test]
async fn korean() {
    label_in(
        "김정은 위원장이 평양에서 말했다.\n\n로동신문은 이를 보도하였다.\n",
        "로동신문",
    )
    .await;
}

#[tokio::test]
async fn hebrew_and_arabic_within_english() {
    label_in(
        "The paper הארץ wrote, and الجزيرة added: 12 reports.\n\nרוסיה said שלום to Peace Now today.\n",
        "שלום",
    )
    .await;
}

#[tokio::test]
async fn a_whole_article_from_right_to_left() {
    label_in("قال المتحدث في القاهرة إن المحادثات مستمرة\n", "القاهرة").await;
}

#[tokio::test]
async fn crlf_lines() {
    label_in(
        "Title of it\r\n\r\nFirst line here.\r\nSecond with Anna Berg.\r\n",
        "Anna Berg",
    )
    .await;
}

#[tokio::test]
async fn lone_carriage_returns_and_line_separators() {
    label_in(
        "One\rtwo\u{2028}three\u{85}four\u{c}five Anna Berg six\r",
        "Anna Berg",
    )
    .await;
}

#[tokio::test]
async fn spaces_that_do_not_break_and_tabs() {
    label_in(
        "\u{a0}Some\u{a0}\u{a0}words\u{202f}and\tTABS\t\there  and   runs \u{feff}of\u{200b} them by Anna\u{a0}Berg.\n",
        "Anna\u{a0}Berg",
    )
    .await;
}

#[tokio::test]
async fn a_line_of_a_megabyte() {
    let mut text = "One very long line of words without any end. ".repeat(23_500);
    text.push_str("Then Anna Berg spoke.");
    let articles = folder(&[("long.txt", text.as_bytes())]).unwrap();
    scenario(Setup::with_corpus(articles.path()), async |app| {
        let (article, reading) = app.begin(&text).await?;
        let place = reading.find("very long line")?;
        let id = app.label(place.clone(), "x").await?;
        app.saving().wait_saved().await?;
        let export = app.files().export().await?;
        let mention = export.record(&article, "mentions", &id)?;
        assert_eq!(places(&mention["spans"]), [place]);
        assert_eq!(export.article(&article)?["sha256"], sha256(&text));
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn an_empty_file_is_added_or_refused_with_words() {
    let files = folder(&[("empty.txt", b""), ("full.txt", b"Words.\n")]).unwrap();
    scenario(Setup::default(), async |app| {
        let before = app.articles().wait_for(5).await?.len();
        let paths = ["empty.txt", "full.txt"].map(|name| files.path().join(name));
        app.files().choose(&paths).await?;
        let report = app.files().report().await?;
        let empty = report.iter().find(|row| row.text.contains("empty.txt"));
        ensure(
            empty.is_some_and(|row| matches!(row.outcome.as_str(), "added" | "failed" | "skipped")),
            || format!("nothing is said of the empty file: {report:?}"),
        )?;
        let added = report.iter().filter(|row| row.outcome == "added").count();
        app.files().close_report().await?;
        app.articles().wait_for(before + added).await?;
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn byte_order_marks_and_utf_16_are_understood() {
    let words = "Größe 한국 📰 by Anna Berg.\r\nEnd";
    let utf8 = [b"\xef\xbb\xbf", words.as_bytes()].concat();
    let units = words.encode_utf16().chain("\r\nlittle".encode_utf16());
    let little: Vec<u8> = [0xfeff]
        .into_iter()
        .chain(units)
        .flat_map(u16::to_le_bytes)
        .collect();
    let units = words.encode_utf16().chain("\r\nbig".encode_utf16());
    let big: Vec<u8> = [0xfeff]
        .into_iter()
        .chain(units)
        .flat_map(u16::to_be_bytes)
        .collect();
    let files = folder(&[
        ("bom.txt", &utf8),
        ("little.txt", &little),
        ("big.txt", &big),
    ])
    .unwrap();
    scenario(Setup::default(), async |app| {
        let before = app.articles().wait_for(5).await?;
        let paths = ["bom.txt", "little.txt", "big.txt"].map(|name| files.path().join(name));
        app.files().add(&paths).await?;
        let after = app.articles().wait_for(8).await?;
        let expected = [
            words.to_owned(),
            format!("{words}\r\nlittle"),
            format!("{words}\r\nbig"),
        ];
        let added = after.iter().filter(|id| !before.contains(id));
        for (id, text) in added.zip(expected) {
            app.articles().open(id).await?;
            app.text().wait_content(&text).await?;
        }
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn other_bytes_raise_a_question_with_a_preview() {
    let folder = folder(&[]).unwrap();
    let file = write(
        folder.path(),
        "old.txt",
        b"Caf\xe9 in Z\xfcrich \x93quoted\x94.\n",
    )
    .unwrap();
    scenario(Setup::default(), async |app| {
        let before = app.articles().wait_for(5).await?;
        app.files().choose(std::slice::from_ref(&file)).await?;
        let preview = app.text_of("[data-testid=\"encoding-preview\"]").await?;
        ensure(
            preview.contains("Café in Zürich \u{201c}quoted\u{201d}"),
            || format!("the preview shows {preview:?}"),
        )?;
        app.click("encoding-accept").await?;
        let report = app.files().report().await?;
        assert_eq!(report[0].outcome, "added");
        app.files().close_report().await?;
        let after = app.articles().wait_for(6).await?;
        let id = after.iter().find(|id| !before.contains(id)).cloned();
        app.articles().open(&id.unwrap_or_default()).await?;
        app.text()
            .wait_content("Café in Zürich \u{201c}quoted\u{201d}.\n")
            .await?;
        // The other answer leaves the file out.
        app.files()
            .choose(&[write(folder.path(), "older.txt", b"Only \xe9 here.\n")?])
            .await?;
        app.click("encoding-skip").await?;
        let report = app.files().report().await?;
        assert_ne!(report[0].outcome, "added");
        app.files().close_report().await?;
        app.articles().wait_for(6).await?;
        Ok(())
    })
    .await;
}
