//! Articles come in by the file chooser, by dropping and by pasting, and the report says what became of each.

use hearsay_e2e::fixtures::{folder, shipped};
use hearsay_e2e::pages::files::write;
use hearsay_e2e::scenario::ensure;
use hearsay_e2e::{Setup, scenario};

#[tokio::test]
async fn several_files_come_in_with_a_report() {
    let files = folder(&[
        ("one.txt", b"First text.\n"),
        ("two.txt", b"Second text.\n"),
        ("picture.png", b"\x89PNG\r\n\x1a\n\0\0\0\0"),
    ])
    .unwrap();
    scenario(Setup::default(), async |app| {
        app.articles().wait_for(5).await?;
        let paths = ["one.txt", "two.txt", "picture.png"].map(|name| files.path().join(name));
        app.files().choose(&paths).await?;
        let report = app.files().report().await?;
        let outcome_of = |name: &str| {
            let row = report.iter().find(|row| row.text.contains(name));
            row.map(|row| row.outcome.as_str()).unwrap_or_default()
        };
        assert_eq!(outcome_of("one.txt"), "added", "{report:?}");
        assert_eq!(outcome_of("two.txt"), "added", "{report:?}");
        ensure(
            matches!(outcome_of("picture.png"), "failed" | "skipped"),
            || format!("a picture is no article: {report:?}"),
        )?;
        app.files().close_report().await?;
        app.articles().wait_for(7).await?;
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn json_and_jsonl_bring_their_fields() {
    let json = r#"{"id":"j1","text":"Body of json.\n","title":"From JSON","publisher":"Outlet J","url":"https://example.org/j","published":"2024-06-19","language":"en"}"#;
    let lines = "{\"id\":\"l1\",\"text\":\"Body one.\",\"title\":\"Line one\"}\n{\"id\":\"l2\",\"text\":\"Body two.\",\"title\":\"Line two\"}\n";
    let files = folder(&[("a.json", json.as_bytes()), ("b.jsonl", lines.as_bytes())]).unwrap();
    scenario(Setup::default(), async |app| {
        app.articles().wait_for(5).await?;
        let paths = ["a.json", "b.jsonl"].map(|name| files.path().join(name));
        app.files().choose(&paths).await?;
        let report = app.files().report().await?;
        ensure(report.iter().all(|row| row.outcome == "added"), || {
            format!("not all were added: {report:?}")
        })?;
        app.files().close_report().await?;
        app.articles().wait_for(8).await?;
        app.articles().open_called("From JSON").await?;
        app.text().wait_content("Body of json.\n").await?;
        app.panel().show("article").await?;
        for (field, expected) in [
            ("about-title", "From JSON"),
            ("about-publisher", "Outlet J"),
            ("about-url", "https://example.org/j"),
            ("about-published", "2024-06-19"),
            ("about-language", "en"),
        ] {
            app.inspector().wait_value(field, expected).await?;
        }
        app.articles().open_called("Line two").await?;
        app.text().wait_content("Body two.").await
    })
    .await;
}

#[tokio::test]
async fn faulty_lines_are_reported_and_the_good_ones_come_in() {
    let lines =
        "{\"text\":\"Good one.\",\"title\":\"Good\"}\n{\"text\": oops}\n{\"title\":\"no text\"}\n";
    let files = folder(&[
        ("bad.json", b"{\"text\": \"cut off"),
        ("mixed.jsonl", lines.as_bytes()),
    ])
    .unwrap();
    scenario(Setup::default(), async |app| {
        app.articles().wait_for(5).await?;
        let paths = ["bad.json", "mixed.jsonl"].map(|name| files.path().join(name));
        app.files().choose(&paths).await?;
        let report = app.files().report().await?;
        let failed: Vec<_> = report
            .iter()
            .filter(|row| row.outcome == "failed")
            .collect();
        ensure(
            failed.iter().any(|row| row.text.contains("bad.json")),
            || format!("bad.json did not fail: {report:?}"),
        )?;
        let said = report.iter().any(|row| {
            row.text.contains("mixed.jsonl") && row.text.contains('2') && row.outcome != "added"
        });
        ensure(
            said || report.iter().any(|row| row.text.contains("line 2")),
            || format!("nothing is said of line 2: {report:?}"),
        )?;
        app.files().close_report().await?;
        app.articles().wait_for(6).await?;
        app.articles().id_called("Good").await?;
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn the_same_text_is_not_added_again_without_asking() {
    scenario(Setup::default(), async |app| {
        app.articles().wait_for(5).await?;
        let text = shipped()?.swap_remove(0).text;
        let folder = folder(&[])?;
        let file = write(folder.path(), "again.txt", text)?;
        app.files().choose(std::slice::from_ref(&file)).await?;
        app.click("duplicate-skip").await?;
        let report = app.files().report().await?;
        assert_eq!(report[0].outcome, "duplicate");
        app.files().close_report().await?;
        assert_eq!(app.articles().ids().await?.len(), 5);
        app.files().choose(&[file]).await?;
        app.click("duplicate-add").await?;
        let report = app.files().report().await?;
        assert_eq!(report[0].outcome, "added");
        app.files().close_report().await?;
        app.articles().wait_for(6).await?;
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn pasted_text_becomes_an_article() {
    scenario(Setup::default(), async |app| {
        app.articles().wait_for(5).await?;
        let text = "Pasted words 📰 of Anna Berg.\n\n  Two spaces first.\n";
        app.dialogs().paste("My paste", text).await?;
        let report = app.files().report().await?;
        assert_eq!(report[0].outcome, "added");
        app.files().close_report().await?;
        app.articles().wait_for(6).await?;
        app.articles().open_called("My paste").await?;
        app.text().wait_content(text).await
    })
    .await;
}

#[tokio::test]
async fn dropped_files_and_folders_come_in() {
    scenario(Setup::default(), async |app| {
        app.articles().wait_for(5).await?;
        let folder = folder(&[("single.txt", b"Dropped words.\n")])?;
        let deep = folder.path().join("folder/deeper");
        std::fs::create_dir_all(&deep)?;
        write(&deep, "one.txt", "In a folder.\n")?;
        write(&deep, "two.txt", "In the same folder.\n")?;
        app.files()
            .drop(&[
                folder.path().join("single.txt"),
                folder.path().join("folder"),
            ])
            .await?;
        let report = app.files().report().await?;
        let added = report.iter().filter(|row| row.outcome == "added").count();
        ensure(added == 3, || format!("not three were added: {report:?}"))?;
        app.files().close_report().await?;
        app.articles().wait_for(8).await?;
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn many_files_can_be_cancelled() {
    scenario(Setup::default(), async |app| {
        app.articles().wait_for(5).await?;
        let folder = folder(&[])?;
        let mut files = Vec::new();
        for number in 0..400 {
            let text = format!("Article {number}. {}\n", "Many words. ".repeat(4000));
            files.push(write(folder.path(), &format!("{number:03}.txt"), text)?);
        }
        app.files().choose(&files).await?;
        // Cancelling is for slow imports: a fast one may be over before the button can be pressed.
        app.until(
            "the import to run or to be over",
            "document.querySelector('[data-testid=\"import-cancel\"], [data-testid=\"import-report\"]') !== null",
            vec![],
        )
        .await?;
        app.run(
            "document.querySelector('[data-testid=\"import-cancel\"]')?.click();",
            vec![],
        )
        .await?;
        let report = app.files().report().await?;
        let added = report.iter().filter(|row| row.outcome == "added").count();
        app.files().close_report().await?;
        app.articles().wait_for(5 + added).await?;
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn what_is_known_of_an_article_and_its_zones_can_be_corrected() {
    let text = "Headline of it\n\nBy A. Writer\n\nFirst words of the body are here.\n";
    let articles = folder(&[("a.txt", text.as_bytes())]).unwrap();
    scenario(Setup::with_corpus(articles.path()), async |app| {
        let (article, words) = app.begin(text).await?;
        app.panel().show("article").await?;
        for (field, value) in [
            ("about-title", "Another headline"),
            ("about-publisher", "The Outlet"),
            ("about-published", "2024-06-20"),
        ] {
            app.inspector().write(field, value).await?;
        }
        app.text().drag(words.find("First words")?).await?;
        app.choose("zone-add-kind", "furniture").await?;
        app.click("zone-add").await?;
        app.saving().wait_saved().await?;
        let export = app.files().export().await?;
        let stored = export.article(&article)?;
        assert_eq!(stored["text"], text);
        assert_eq!(stored["title"], "Another headline");
        assert_eq!(stored["publisher"], "The Outlet");
        let zones = export.records(&article, "zones")?;
        let set = zones.iter().any(|zone| zone["kind"] == "furniture");
        ensure(set, || format!("no furniture among {zones:?}"))
    })
    .await;
}

#[tokio::test]
async fn an_article_is_removed_after_a_question_and_comes_back_by_undo() {
    scenario(Setup::default(), async |app| {
        let ids = app.articles().wait_for(5).await?;
        let labels = app.articles().labels(&ids[0]).await?;
        app.articles().open(&ids[0]).await?;
        app.panel().show("article").await?;
        app.click("article-remove").await?;
        app.dialogs().wait_open("confirm").await?;
        app.click("confirm-no").await?;
        app.dialogs().wait_closed("confirm").await?;
        app.articles().wait_for(5).await?;
        app.click("article-remove").await?;
        app.click("confirm-yes").await?;
        app.articles().wait_for(4).await?;
        app.saving().wait_saved().await?;
        app.reload().await?;
        app.articles().wait_for(4).await?;
        app.text().focus().await?;
        app.saving().undo().await?;
        app.articles().wait_for(5).await?;
        app.articles().wait_labels(&ids[0], labels).await
    })
    .await;
}
