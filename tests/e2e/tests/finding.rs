//! Finding in text and labels, leaving out by filter, and the lines of what is pointed at.

use hearsay_e2e::fixtures::labelled;
use hearsay_e2e::scenario::ensure;
use hearsay_e2e::{App, Outcome, Setup, scenario};
use serde_json::json;

async fn at_work(app: &App) -> Outcome {
    let id = labelled()?.remove(0);
    app.dialogs().sign_in("AB").await?;
    app.articles().open(&id).await?;
    app.wait_shown("[data-testid=strip] .stretch").await?;
    app.text().focus().await
}

async fn text(app: &App) -> Outcome<serde_json::Value> {
    let script = "return document.querySelector('[data-testid=article-text]').textContent;";
    app.run(script, vec![]).await
}

#[tokio::test]
async fn a_search_shows_its_places_and_leaves_the_caret_there() {
    scenario(Setup::default(), async |app| {
        at_work(app).await?;
        let before = text(app).await?;
        app.press("/").await?;
        let in_field = "document.activeElement?.dataset.testid === 'find-input'";
        app.until("the field to have the focus", in_field, vec![]).await?;
        app.insert("RUSSIÀ").await?;
        app.wait_shown("mark.found.here").await?;
        let count = app.text_of("[data-testid=find-count]").await?;
        ensure(count.starts_with("1 of "), || format!("{count:?}"))?;
        app.press("Enter").await?;
        app.until(
            "the second place",
            "document.querySelector('[data-testid=find-count]').textContent.startsWith('2 of ')",
            vec![],
        )
        .await?;
        app.assert_accessible("the find bar").await?;
        assert_eq!(text(app).await?, before, "the text is never changed");
        app.press("Escape").await?;
        app.wait_gone("[data-testid=find]").await?;
        app.wait_gone(".found").await?;
        app.until(
            "the caret at the second place",
            "(() => { const at = document.getSelection(); return document.activeElement?.dataset.testid === 'article-text' && at.isCollapsed && at.anchorNode.textContent.slice(at.anchorOffset).toLowerCase().startsWith('russia'); })()",
            vec![],
        )
        .await?;
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn star_and_hash_go_on_from_what_was_looked_for_last() {
    scenario(Setup::default(), async |app| {
        at_work(app).await?;
        app.press("/").await?;
        app.until(
            "the field to have the focus",
            "document.activeElement?.dataset.testid === 'find-input'",
            vec![],
        )
        .await?;
        app.insert("Russia").await?;
        says(app, "1 of ").await?;
        // In the field they are letters.
        app.press("*").await?;
        app.until(
            "the star to be looked for",
            "document.querySelector('[data-testid=find-input]').value === 'Russia*'",
            vec![],
        )
        .await?;
        app.press("Backspace").await?;
        says(app, "1 of ").await?;
        app.press("Escape").await?;
        app.wait_gone("[data-testid=find]").await?;
        app.press("*").await?;
        app.wait_shown("mark.found.here").await?;
        says(app, "2 of ").await?;
        app.text().focus().await?;
        app.press("*").await?;
        says(app, "3 of ").await?;
        app.press("#").await?;
        says(app, "2 of ").await?;
        app.press("#").await?;
        says(app, "1 of ").await?;
        // Before the first comes the last.
        app.press("#").await?;
        app.until(
            "the last place",
            "(([at, , n]) => at === n && n > 1)(document.querySelector('[data-testid=find-count]').textContent.split(' ').slice(0, 3).map((word, index) => index === 1 ? word : parseInt(word)))",
            vec![],
        )
        .await?;
        Ok(())
    })
    .await;
}

async fn says(app: &App, begins: &str) -> Outcome {
    app.until(
        &format!("the find bar to say {begins}"),
        "document.querySelector('[data-testid=find-count]')?.textContent.startsWith(arguments[0])",
        vec![json!(begins)],
    )
    .await?;
    Ok(())
}

#[tokio::test]
async fn a_filter_dims_what_it_leaves_out_and_goes_by_one_key() {
    scenario(Setup::default(), async |app| {
        at_work(app).await?;
        let all = app.count("[data-testid=panel] [data-row=attribution]").await?;
        app.click("filter-open").await?;
        // No menu names what is not chosen.
        let menus = app
            .run(
                "return [...document.querySelectorAll('[data-testid=filter] select')].map(menu => menu.value);",
                vec![],
            )
            .await?;
        assert_eq!(menus, json!(["", "", "", ""]));
        app.choose("filter-level", "4").await?;
        app.wait_shown("[data-testid=filter-part]").await?;
        let only = "(() => { const rows = [...document.querySelectorAll('[data-testid=panel] [data-row=attribution]')]; return rows.length > 0 && rows.length < arguments[0] && rows.every(row => row.dataset.effective === 'named_person'); })()";
        app.until("only what named persons say", only, vec![json!(all)]).await?;
        app.wait_shown("mark.dimmed").await?;
        app.assert_accessible("the filter").await?;
        app.text().focus().await?;
        app.press("0").await?;
        app.wait_gone("[data-testid=filter-part]").await?;
        app.wait_gone("mark.dimmed").await?;
        assert_eq!(app.count("[data-testid=panel] [data-row=attribution]").await?, all);
        Ok(())
    })
    .await;
}

/// Kinds of the marks that the filter leaves, each with its labels' kinds.
async fn left(app: &App) -> Outcome<(Vec<String>, u64)> {
    let found = app
        .run(
            "const all = [...document.querySelectorAll('[data-testid=article-text] mark')];
             const left = all.filter(mark => !mark.classList.contains('dimmed'));
             return [left.map(mark => mark.dataset.kind), all.length - left.length];",
            vec![],
        )
        .await?;
    Ok(serde_json::from_value(found)?)
}

#[tokio::test]
async fn each_menu_of_the_filter_leaves_what_it_names() {
    scenario(Setup::default(), async |app| {
        at_work(app).await?;
        app.click("filter-open").await?;
        // Claims are the second kind of label; what has a level is an attribution.
        let parts = ["source", "cue", "content"];
        let any = ["mention", "claim", "source", "cue", "content"];
        for (menu, choice, holds) in [
            ("filter-kind", "1", &["claim"][..]),
            ("filter-level", "0", &parts),
            ("filter-person", "0", &any),
        ] {
            app.choose(menu, choice).await?;
            app.wait_shown("mark.dimmed").await?;
            let (kinds, dimmed) = left(app).await?;
            assert!(!kinds.is_empty(), "{menu} leaves nothing");
            assert!(dimmed > 0, "{menu} leaves all");
            let is_held = |kind: &String| holds.iter().any(|part| kind.contains(part));
            assert!(kinds.iter().all(is_held), "{menu} leaves {kinds:?}");
            app.click("filter-clear").await?;
            app.wait_gone("mark.dimmed").await?;
        }
        // The demonstration has no problem: none is left, and the filter says so.
        app.choose("filter-problem", "0").await?;
        app.wait_shown("mark.dimmed").await?;
        assert_eq!(left(app).await?.0, Vec::<String>::new());
        let said = app.text_of("[data-testid=filter-count]").await?;
        assert!(said.starts_with("0 of "), "{said}");
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn arrows_walk_the_rows_and_only_the_row_with_the_focus_has_lines() {
    scenario(Setup::default(), async |app| {
        at_work(app).await?;
        assert_eq!(app.count("[data-arc]").await?, 0);
        app.run("document.querySelector('[data-testid=panel]').focus();", vec![]).await?;
        app.press("ArrowDown").await?;
        app.press("ArrowDown").await?;
        let second = "document.activeElement.closest('[data-row]') === document.querySelectorAll('[data-testid=panel] [data-row=attribution]')[1]";
        app.until("the second row to have the focus", second, vec![]).await?;
        app.element("[data-testid=arcs] [data-arc]").await?;
        app.press("Enter").await?;
        app.wait_shown("[data-row=attribution][aria-current=true]").await?;
        app.element("[data-testid=arcs] [data-arc]").await?;
        let hidden = app.attribute("[data-testid=arcs]", "aria-hidden").await?;
        assert_eq!(hidden.as_deref(), Some("true"));
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn the_palette_opens_the_filter_from_wherever_one_is() {
    scenario(Setup::default(), async |app| {
        at_work(app).await?;
        for (width, height, calm) in [(1280, 800, false), (1280, 800, true), (390, 740, false)] {
            app.set_viewport(width, height).await?;
            app.run(
                "document.querySelector('[data-testid=filter] details').open = false;",
                vec![],
            )
            .await?;
            if width < 700 {
                app.show_pane("Text").await?;
            }
            app.text().focus().await?;
            if calm {
                app.press("Shift+z").await?;
                app.wait_gone("[data-testid=undo]").await?;
            }
            app.press(":").await?;
            app.dialogs().wait_open("palette").await?;
            app.insert("open filter").await?;
            app.press("Enter").await?;
            app.dialogs().wait_closed("palette").await?;
            app.until(
                "the first menu of the filter to have the focus",
                "document.activeElement?.dataset.testid === 'filter-kind' && document.activeElement.checkVisibility()",
                vec![],
            )
            .await?;
            app.wait_shown("[data-testid=undo]").await?;
        }
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn on_a_first_visit_the_next_label_is_the_first_of_the_headline() {
    scenario(Setup::default(), async |app| {
        at_work(app).await?;
        let first = app
            .run(
                "return document.querySelector('[data-testid=article-text] [data-annotation-id]').dataset.at;",
                vec![],
            )
            .await?;
        app.press(".").await?;
        app.wait_shown(".seg.active").await?;
        let active = "return document.querySelector('.seg.active').dataset.at;";
        assert_eq!(app.run(active, vec![]).await?, first);
        Ok(())
    })
    .await;
}
