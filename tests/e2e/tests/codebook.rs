//! The codebook of a project and the guideline, as a person uses them: looked up by key, changed with
//! a preview, taken back, kept and exported.

use hearsay_e2e::accessibility::Colours;
use hearsay_e2e::fixtures::{HARBOUR, folder};
use hearsay_e2e::scenario::ensure;
use hearsay_e2e::{App, Outcome, Setup, scenario};
use serde_json::json;

async fn in_harbour(body: impl AsyncFnOnce(&App) -> Outcome) {
    let articles = folder(&[("harbour.txt", HARBOUR.as_bytes())]).unwrap();
    scenario(Setup::with_corpus(articles.path()), body).await;
}

async fn says(app: &App, testid: &str, part: &str) -> Outcome {
    app.until(
        &format!("{testid} to say {part:?}"),
        "document.querySelector(arguments[0])?.textContent.includes(arguments[1]) ?? false",
        vec![json!(format!("[data-testid=\"{testid}\"]")), json!(part)],
    )
    .await?;
    Ok(())
}

async fn in_both(app: &App, state: &str) -> Outcome {
    for colours in [Colours::Light, Colours::Dark] {
        app.set_colours(colours).await?;
        app.assert_accessible(&format!("{state} ({colours:?})"))
            .await?;
    }
    app.set_colours(Colours::Light).await
}

/// A value of the style sheet as it stands on the page.
async fn variable(app: &App, name: &str, colour: &str) -> Outcome {
    app.until(
        &format!("{name} to be {colour}"),
        "(style => style.getPropertyValue(arguments[0]).trim() === style.getPropertyValue(arguments[1]).trim())(getComputedStyle(document.documentElement))",
        vec![json!(name), json!(format!("--p-{colour}"))],
    )
    .await?;
    Ok(())
}

/// By keys alone: rename a level and give it another colour; see what that touches; undo; and the
/// change is there again after a reload, and in the file.
#[tokio::test]
async fn a_level_is_renamed_and_recoloured_with_a_preview() {
    in_harbour(async |app| {
        let (_, words) = app.begin(HARBOUR).await?;
        app.label(words.find("the harbour would open soon")?, "c")
            .await?;
        app.inspector().press_level("3", "outlet").await?;
        app.text().focus().await?;
        // It opens at the level of the label in hand.
        app.press("Shift+k").await?;
        app.dialogs().wait_open("codebook").await?;
        says(app, "codebook-entry", "Any other news outlet").await?;
        says(app, "codebook-used", "1 label in 1 article has it.").await?;
        in_both(app, "the codebook").await?;
        app.part("codebook-change")
            .await?
            .send_keys("\u{e007}")
            .await?;
        app.fill("codebook-name", "Newsroom").await?;
        app.part("codebook-colour-blue")
            .await?
            .send_keys(" ")
            .await?;
        says(app, "codebook-preview", "“Outlet” is called “Newsroom”").await?;
        says(app, "codebook-preview", "“Record” has this colour now").await?;
        says(app, "codebook-preview", "the harbour would open soon").await?;
        ensure(
            app.attribute("[data-testid=codebook-preview]", "data-labels")
                .await?
                .as_deref()
                == Some("1"),
            || "the preview counts one label".to_owned(),
        )?;
        in_both(app, "a change of the codebook with its preview").await?;
        variable(app, "--l-outlet", "violet").await?;
        app.part("codebook-apply")
            .await?
            .send_keys("\u{e007}")
            .await?;
        variable(app, "--l-outlet", "blue").await?;
        variable(app, "--l-record", "violet").await?;
        says(app, "codebook-entry", "Newsroom").await?;
        app.dialogs().escape("codebook").await?;
        let chosen = ".level:has(:checked)";
        ensure(app.text_of(chosen).await?.contains("Newsroom"), || {
            "the inspector has the old name".to_owned()
        })?;

        app.text().focus().await?;
        app.press("Ctrl+z").await?;
        variable(app, "--l-outlet", "violet").await?;
        app.press("Ctrl+Shift+z").await?;
        variable(app, "--l-outlet", "blue").await?;
        app.saving().wait_saved().await?;
        app.reload().await?;
        variable(app, "--l-outlet", "blue").await?;
        let export = app.files().export().await?;
        let own = &export.json["codebook"]["own"];
        ensure(
            own[0]["code"] == "outlet"
                && own[0]["name"] == "Newsroom"
                && own[0]["colour"] == "blue",
            || format!("the file says {own}"),
        )?;
        ensure(
            export.json["codebook"]["levels"][2]["code"] == "outlet",
            || "the code of the level has changed".to_owned(),
        )
    })
    .await;
}

/// A type of the project's own: made, used by the key of the type that it refines, removed with a
/// preview, and brought back by one undo.
#[tokio::test]
async fn a_type_is_added_used_and_removed() {
    in_harbour(async |app| {
        let (article, words) = app.begin(HARBOUR).await?;
        let id = app.label(words.find("Nordlicht")?, "o").await?;
        app.click("codebook-open").await?;
        app.dialogs().wait_open("codebook").await?;
        app.click("codebook-add-entity_type").await?;
        app.fill("codebook-name", "Shipping line").await?;
        app.click("codebook-colour-green").await?;
        says(app, "codebook-preview", "count as Organisation").await?;
        in_both(app, "a new type").await?;
        app.click("codebook-apply").await?;
        says(app, "codebook-entry", "SHIPPING_LINE").await?;
        app.dialogs().escape("codebook").await?;
        app.wait_shown("[data-testid=label-SHIPPING_LINE]").await?;
        app.text().focus().await?;
        app.press("o").await?;
        app.inspector()
            .wait_value("mention-type", "SHIPPING_LINE")
            .await?;
        app.wait_shown("mark.l0-t-green").await?;
        let export = app.files().export().await?;
        let mention = export.record(&article, "mentions", &id)?;
        ensure(
            mention["type"] == "ORG" && mention["own_type"] == "SHIPPING_LINE",
            || format!("the file says {mention}"),
        )?;

        app.click("codebook-open").await?;
        app.click("term-entity_type-SHIPPING_LINE").await?;
        app.click("codebook-remove").await?;
        says(
            app,
            "codebook-preview",
            "Its one label becomes Organisation",
        )
        .await?;
        in_both(app, "the removal of a type").await?;
        app.click("codebook-apply").await?;
        app.wait_gone("[data-testid=term-entity_type-SHIPPING_LINE]")
            .await?;
        app.dialogs().escape("codebook").await?;
        app.inspector().wait_value("mention-type", "ORG").await?;
        app.text().focus().await?;
        app.press("Ctrl+z").await?;
        app.inspector()
            .wait_value("mention-type", "SHIPPING_LINE")
            .await
    })
    .await;
}

#[tokio::test]
async fn what_the_codebook_says_is_one_key_away() {
    in_harbour(async |app| {
        let (_, words) = app.begin(HARBOUR).await?;
        app.label(words.find("Anna Berg")?, "p").await?;
        app.text().focus().await?;
        app.press("h").await?;
        says(app, "at-hand", "People by name").await?;
        in_both(app, "the codebook at hand").await?;
        app.press("g").await?;
        says(app, "at-hand", "Places with a government").await?;
        app.click("at-hand-toggle").await?;
        app.wait_gone("[data-testid=at-hand]").await
    })
    .await;
}

/// The guideline by keyboard alone: opened, searched, gone through, and left again.
#[tokio::test]
async fn the_guideline_is_searched_by_keyboard() {
    in_harbour(async |app| {
        app.begin(HARBOUR).await?;
        app.text().focus().await?;
        app.press("Shift+h").await?;
        app.dialogs().wait_open("guideline").await?;
        app.wait_shown("[data-testid=guideline-section-3]").await?;
        in_both(app, "the guideline").await?;
        app.part("guideline-query").await?.send_keys("weakest").await?;
        says(app, "guideline-found", "section").await?;
        app.wait_shown("[data-testid=guideline-text] mark.found").await?;
        in_both(app, "finds in the guideline").await?;
        app.press("ArrowDown").await?;
        app.press("ArrowUp").await?;
        let first = app.attribute("[data-testid=guideline-query]", "aria-activedescendant").await?;
        ensure(first.as_deref() == Some("guideline-hit-0"), || format!("{first:?}"))?;
        app.press("Enter").await?;
        app.until(
            "the focus on a heading of the guideline that is in view",
            "(h => h?.dataset.testid?.startsWith('guideline-section-') && h.textContent.includes('Chains') && h.getBoundingClientRect().bottom < innerHeight)(document.activeElement)",
            vec![],
        )
        .await?;
        app.dialogs().escape("guideline").await?;
        app.until("the focus in the text again", "document.activeElement?.dataset.testid === 'article-text'", vec![])
            .await?;
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn a_problem_leads_to_its_rule() {
    in_harbour(async |app| {
        let (_, words) = app.begin(HARBOUR).await?;
        app.label(words.find("the harbour would open soon")?, "c")
            .await?;
        app.panel().show("problems").await?;
        app.panel().wait_rows("problem", 1).await?;
        app.click("problem-why").await?;
        app.dialogs().wait_open("guideline").await?;
        app.until(
            "the focus on the section of the levels",
            "document.activeElement?.textContent === 'The eight levels'",
            vec![],
        )
        .await?;
        Ok(())
    })
    .await;
}
