//! Suggestions in a real browser: walked through, accepted, changed, rejected and undone by keys, many
//! at once, in all articles; what was decided stays and teaches.

use hearsay_e2e::accessibility::Colours;
use hearsay_e2e::browser::Window;
use hearsay_e2e::fixtures::{HARBOUR, checked, folder};
use hearsay_e2e::scenario::ensure;
use hearsay_e2e::{App, Outcome, Setup, scenario};
use serde_json::{Value, json};

const CARD: &str = "[data-testid=suggestion]";

async fn in_harbour(body: impl AsyncFnOnce(&App) -> Outcome) {
    let articles = folder(&[("a.txt", HARBOUR.as_bytes())]).unwrap();
    scenario(Setup::with_corpus(articles.path()), async |app| {
        app.begin(HARBOUR).await?;
        app.text().focus().await?;
        app.press("Escape").await?;
        body(app).await
    })
    .await;
}

async fn decisions(app: &App) -> Outcome<Vec<Value>> {
    let export = app.files().export().await?;
    checked(&export)?;
    let found = export.articles()[0]["decisions"].as_array();
    Ok(found.cloned().unwrap_or_default())
}

/// A slider is moved as a person does, by keys.
async fn slide(app: &App, testid: &str, key: &str) -> Outcome {
    app.click(testid).await?;
    app.press(key).await
}

#[tokio::test]
async fn keys_walk_accept_reject_and_undo() {
    in_harbour(async |app| {
        let suggested = app.suggestions();
        suggested.wait_drawn("mention", "Monday").await?;
        ensure(app.count("[data-annotation-id]").await? == 0, || {
            "a suggestion is drawn as a label".to_owned()
        })?;
        app.text().wait_content(HARBOUR).await?;
        suggested.walk_to("cue", "reported").await?;
        app.wait_said("Suggested: source “the agency Nordlicht”, cue “reported”")
            .await?;
        app.wait_shown("[data-suggested-here=cue]").await?;
        let sort = app.text_of("[data-testid=suggestion-sort]").await?;
        ensure(sort == "Named body", || sort.clone())?;
        app.assert_accessible("a suggestion in hand").await?;

        app.press("Enter").await?;
        app.wait_said("Done: accept the suggested attribution")
            .await?;
        app.wait_shown("[data-kind~=cue]").await?;
        suggested.wait_undrawn("cue", "reported").await?;
        // The walk goes on: the next one is in hand.
        app.wait_shown(CARD).await?;
        suggested.walk_to("mention", "Tuesday").await?;
        app.press("Delete").await?;
        app.wait_said("Done: reject the suggested mention").await?;
        suggested.wait_undrawn("mention", "Tuesday").await?;
        let made = decisions(app).await?;
        let statuses: Vec<&str> = made.iter().filter_map(|d| d["status"].as_str()).collect();
        ensure(statuses == ["accepted", "rejected"], || {
            format!("{statuses:?}")
        })?;
        ensure(
            made.iter()
                .all(|d| d["by"].is_string() && d["at"].is_string()),
            || format!("{made:?}"),
        )?;

        app.press("Ctrl+z").await?;
        suggested.wait_drawn("mention", "Tuesday").await?;
        app.press("Ctrl+z").await?;
        suggested.wait_drawn("cue", "reported").await?;
        app.wait_gone("[data-kind~=cue]").await?;
        ensure(decisions(app).await?.is_empty(), || {
            "decisions stay".to_owned()
        })?;
        app.press("Ctrl+Shift+z").await?;
        app.wait_shown("[data-kind~=cue]").await?;
        app.press("Shift+n").await?;
        app.wait_shown(CARD).await?;
        app.press("Escape").await?;
        app.wait_gone(CARD).await?;
        app.text().wait_content(HARBOUR).await
    })
    .await;
}

#[tokio::test]
async fn what_is_accepted_and_edited_is_exported_so_and_stays_after_reload() {
    in_harbour(async |app| {
        let suggested = app.suggestions();
        suggested.walk_to("mention", "Nordlicht").await?;
        app.press("e").await?;
        app.inspector().target("mention").await?;
        app.press("o").await?;
        app.saving().wait_saved().await?;
        suggested.walk_to("mention", "Monday").await?;
        app.press("Enter").await?;
        suggested.walk_to("mention", "Tuesday").await?;
        app.press("Shift+r").await?;
        suggested.wait_undrawn("mention", "Tuesday").await?;
        app.saving().wait_saved().await?;
        let before = app.files().export().await?;
        checked(&before)?;
        let article = &before.articles()[0];
        let mentions = article["mentions"].as_array().map_or(0, Vec::len);
        ensure(mentions == 2, || format!("{mentions} mentions"))?;
        ensure(article["attributions"] == json!([]), || {
            "an attribution".to_owned()
        })?;
        let edited = &article["decisions"].as_array().unwrap()[1];
        ensure(
            edited["status"] == "edited"
                && edited["proposed"] == "PERSON"
                && edited["by"].is_string(),
            || edited.to_string(),
        )?;
        ensure(!before.text.contains("\"status\": \"suggested\""), || {
            "something suggested is exported".to_owned()
        })?;

        app.reload().await?;
        app.text().focus().await?;
        app.press("Escape").await?;
        suggested
            .wait_drawn("content", "The ferry waited")
            .await
            .ok();
        suggested.wait_drawn("cue", "reported").await?;
        suggested.wait_undrawn("mention", "Tuesday").await?;
        let after = app.files().export().await?;
        ensure(after.text == before.text, || {
            "the file is another".to_owned()
        })
    })
    .await;
}

#[tokio::test]
async fn switch_threshold_and_filter() {
    in_harbour(async |app| {
        let suggested = app.suggestions();
        suggested.wait_drawn("mention", "Monday").await?;
        app.press("Shift+t").await?;
        app.wait_gone("[data-suggested]").await?;
        app.wait_said("Suggestions are hidden.").await?;
        app.press("Shift+t").await?;
        suggested.wait_drawn("mention", "Monday").await?;
        app.press("Shift+g").await?;
        app.dialogs().wait_open("suggestions").await?;
        for colours in [Colours::Light, Colours::Dark] {
            app.set_colours(colours).await?;
            app.assert_accessible(&format!("the suggestions ({colours:?})"))
                .await?;
        }
        app.click_on("[data-sort=DATE] input").await?;
        suggested.wait_undrawn("mention", "Monday").await?;
        suggested.wait_drawn("mention", "Berg").await?;
        slide(app, "suggestions-least", "End").await?;
        app.wait_gone("[data-suggested]").await?;
        slide(app, "suggestions-least", "Home").await?;
        suggested.wait_drawn("mention", "Writer").await?;
        app.dialogs().escape("suggestions").await?;
        app.reload().await?;
        app.text().focus().await?;
        app.press("Escape").await?;
        suggested.wait_drawn("mention", "Writer").await?;
        suggested.wait_undrawn("mention", "Monday").await
    })
    .await;
}

#[tokio::test]
async fn many_are_accepted_with_a_preview_and_undone_at_once() {
    in_harbour(async |app| {
        let suggested = app.suggestions();
        suggested.walk_to("mention", "Anna Berg").await?;
        app.press("Shift+y").await?;
        app.dialogs().wait_open("many").await?;
        app.assert_accessible("the preview of many").await?;
        let all = app.count("[data-testid=many-one]").await?;
        ensure(all == 5, || format!("{all} people are suggested"))?;
        app.click("many-one").await?;
        let apply = app.text_of("[data-testid=many-apply]").await?;
        ensure(apply == "Accept 4", || apply.clone())?;
        app.click("many-apply").await?;
        app.dialogs().wait_closed("many").await?;
        app.wait_said("Done: accept 4 suggestions").await?;
        app.until(
            "four mentions",
            "new Set([...document.querySelectorAll('[data-kind~=mention]')].map(it => it.dataset.annotationId)).size === 4",
            vec![],
        )
        .await?;
        app.press("Ctrl+z").await?;
        app.wait_gone("[data-kind~=mention]").await?;
        ensure(decisions(app).await?.is_empty(), || "decisions stay".to_owned())
    })
    .await;
}

#[tokio::test]
async fn decisions_teach_and_stand_in_the_record() {
    in_harbour(async |app| {
        let suggested = app.suggestions();
        suggested.walk_to("mention", "Anna Berg").await?;
        app.press("Delete").await?;
        app.wait_said("Done: reject").await?;
        suggested.walk_to("mention", "Anna Berg").await?;
        let reason = app.text_of("[data-testid=suggestion-reason]").await?;
        ensure(reason.contains("Accepted 0 of 1 time here."), || {
            reason.clone()
        })?;
        let sure = app.text_of("[data-testid=suggestion-confidence]").await?;
        ensure(sure != "92 % sure", || sure.clone())?;
        app.press("Shift+a").await?;
        app.wait_said("Done: accept").await?;
        app.press(":").await?;
        app.dialogs().wait_open("palette").await?;
        app.insert("suggestion.record").await?;
        app.press("Enter").await?;
        app.dialogs().wait_open("record").await?;
        for colours in [Colours::Light, Colours::Dark] {
            app.set_colours(colours).await?;
            app.assert_accessible(&format!("the record ({colours:?})"))
                .await?;
        }
        let total = app.text_of("[data-testid=record-total]").await?;
        ensure(
            total == "2 decisions: 1 accepted, 0 accepted and edited, 1 rejected.",
            || total.clone(),
        )?;
        let row = app.text_of("[data-testid=record-sorts] tbody tr").await?;
        ensure(row == "Person10150 %", || row.clone())?;
        ensure(
            app.count("[data-testid=record-days] tbody tr").await? == 1,
            || "not one day".to_owned(),
        )?;
        app.click("record-forget").await?;
        app.dialogs().escape("record").await?;
        suggested.walk_to("mention", "Anna Berg").await?;
        let reason = app.text_of("[data-testid=suggestion-reason]").await?;
        ensure(!reason.contains("times here"), || reason.clone())
    })
    .await;
}

#[tokio::test]
async fn all_articles_are_looked_through_with_progress_and_can_be_stopped() {
    let files: Vec<(String, String)> = (0..60)
        .map(|n| {
            (
                format!("a{n:02}.txt"),
                format!("Article {n}\n\n{}", HARBOUR.repeat(60)),
            )
        })
        .collect();
    let files: Vec<(&str, &[u8])> = files
        .iter()
        .map(|(name, text)| (name.as_str(), text.as_bytes()))
        .collect();
    let articles = folder(&files).unwrap();
    scenario(Setup::with_corpus(articles.path()), async |app| {
        app.dialogs().sign_in("AB").await?;
        app.text().focus().await?;
        app.press("Escape").await?;
        app.wait_shown("[data-suggested]").await?;
        app.press("Shift+g").await?;
        app.dialogs().wait_open("suggestions").await?;
        app.run(
            "window.longest = 0; new PerformanceObserver(list => list.getEntries().forEach(it => { window.longest = Math.max(window.longest, it.duration); })).observe({ entryTypes: ['longtask'] });",
            vec![],
        )
        .await?;
        app.click("suggestions-everywhere").await?;
        app.wait_shown("[data-testid=suggestions-job] progress").await?;
        app.click("suggestions-stop").await?;
        app.wait_gone("[data-testid=suggestions-job]").await?;
        app.wait_said("The search is stopped").await?;
        app.click("suggestions-everywhere").await?;
        app.wait_said("looked through").await?;
        app.wait_gone("[data-testid=suggestions-job]").await?;
        let longest = app.run("return window.longest;", vec![]).await?;
        eprintln!("longest task while 60 articles were looked through: {longest} ms");
        app.click("suggestions-many").await?;
        app.dialogs().wait_open("many").await?;
        app.click("many-everywhere").await?;
        app.until(
            "suggestions of other articles",
            "document.querySelectorAll('[data-testid=many-one]').length > 100",
            vec![],
        )
        .await?;
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn the_search_is_seen_and_stopped_outside_of_the_dialogue() {
    // No two are the same text, or one would be left out.
    let files: Vec<(String, String)> = (0..40)
        .map(|n| {
            let text = format!("Article {n}\n\n{}", HARBOUR.repeat(300));
            (format!("a{n:02}.txt"), text)
        })
        .collect();
    let files: Vec<(&str, &[u8])> = files
        .iter()
        .map(|(name, text)| (name.as_str(), text.as_bytes()))
        .collect();
    let articles = folder(&files).unwrap();
    scenario(Setup::with_corpus(articles.path()), async |app| {
        app.articles().wait_for(40).await?;
        app.dialogs().sign_in("AB").await?;
        app.text().focus().await?;
        app.press("Escape").await?;
        app.wait_shown("[data-suggested]").await?;
        app.press("Shift+g").await?;
        app.dialogs().wait_open("suggestions").await?;
        app.click("suggestions-everywhere").await?;
        app.wait_shown("[data-testid=suggestions-job] progress")
            .await?;
        ensure(
            app.count("[data-testid=suggestions-job-foot]").await? == 0,
            || "it is shown twice".to_owned(),
        )?;
        app.dialogs().escape("suggestions").await?;
        app.wait_shown("[data-testid=suggestions-job-foot] progress")
            .await?;
        let says = app
            .text_of("[data-testid=suggestions-job-foot] span")
            .await?;
        ensure(says.ends_with("articles"), || says.clone())?;
        app.click("suggestions-job-stop").await?;
        app.wait_gone("[data-testid=suggestions-job-foot]").await?;
        app.wait_said("The search is stopped").await
    })
    .await;
}

#[tokio::test]
async fn outlets_of_the_project_decide_levels_and_can_be_read() {
    const TEXT: &str = "Volna\n\nThe broadcaster Volna said that the bridge was closed.\n\n\
        Volna said that the harbour was open.\n";
    let articles = folder(&[("a.txt", TEXT.as_bytes())]).unwrap();
    scenario(Setup::with_corpus(articles.path()), async |app| {
        app.begin(TEXT).await?;
        app.text().focus().await?;
        app.press("Escape").await?;
        let suggested = app.suggestions();
        suggested.wait_drawn("cue", "said").await?;
        // Accepted as what it is, with an identity: from now on it is known everywhere.
        app.text().drag(23..28).await?;
        app.press("o").await?;
        app.press("Escape").await?;
        suggested.walk_to("cue", "said").await?;
        app.press("2").await?;
        app.wait_said("Done: accept the suggested attribution")
            .await?;
        suggested.walk_to("cue", "said").await?;
        let sort = app.text_of("[data-testid=suggestion-sort]").await?;
        ensure(sort == "State outlet", || sort.clone())?;
        let reason = app.text_of("[data-testid=suggestion-reason]").await?;
        ensure(
            reason.contains("State outlet of this project: Volna is labelled as one."),
            || reason.clone(),
        )?;
        app.press("Shift+g").await?;
        app.dialogs().wait_open("suggestions").await?;
        app.click_on("[data-testid=suggestions-outlets] summary")
            .await?;
        let own = app.text_of("[data-testid=suggestions-outlets-own]").await?;
        ensure(
            own.starts_with("State outlet of this project: Volna"),
            || own.clone(),
        )?;
        for colours in [Colours::Light, Colours::Dark] {
            app.set_colours(colours).await?;
            app.assert_accessible(&format!("the outlets ({colours:?})"))
                .await?;
        }
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn by_touch_on_a_narrow_screen() {
    let articles = folder(&[("a.txt", HARBOUR.as_bytes())]).unwrap();
    let setup = Setup {
        window: Window {
            width: 500,
            height: 800,
            ..Window::default()
        },
        ..Setup::with_corpus(articles.path())
    };
    scenario(setup, async |app| {
        app.begin(HARBOUR).await?;
        app.set_viewport(320, 640).await?;
        app.wait_shown("[data-suggested]").await?;
        app.hands().tap_on("thumb-suggestion").await?;
        app.wait_shown(CARD).await?;
        app.assert_accessible("a suggestion at 320 px").await?;
        let wide = app
            .run(
                "return document.documentElement.scrollWidth <= innerWidth;",
                vec![],
            )
            .await?;
        ensure(wide == json!(true), || "it scrolls sideways".to_owned())?;
        app.hands().tap_on("suggestion-accept").await?;
        app.wait_shown("[data-annotation-id]").await
    })
    .await;
}
