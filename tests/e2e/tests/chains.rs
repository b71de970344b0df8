//! Chains in a real browser: what carries an attribution, by key and by dragging a row.

use std::ops::Range;

use fantoccini::actions::{InputSource, MOUSE_BUTTON_LEFT, MouseActions, PointerAction};
use hearsay_e2e::fixtures::{HARBOUR, folder, labelled};
use hearsay_e2e::pages::panel::Panel;
use hearsay_e2e::scenario::ensure;
use hearsay_e2e::{App, Outcome, Setup, scenario};
use serde_json::json;

async fn link(
    app: &App,
    source: Range<usize>,
    content: Range<usize>,
    level: &str,
) -> Outcome<String> {
    let id = app.label(source, "s").await?;
    app.text().drag(content).await?;
    app.press("c").await?;
    app.inspector().wait_part("content").await?;
    app.wait_shown("[data-testid=offer]").await?;
    app.press("Escape").await?;
    app.wait_gone("[data-testid=offer]").await?;
    app.press(level).await?;
    app.wait_shown(&format!(
        "[data-row=attribution][data-annotation-id='{id}']:not([data-level=''])"
    ))
    .await?;
    Ok(id)
}

/// Anna Berg inside what the agency reports; the inner one is in hand.
async fn chain(app: &App) -> Outcome<(String, String)> {
    let (_, words) = app.begin(HARBOUR).await?;
    let all = words.find("Anna Berg said the harbour would open soon")?;
    let outer = link(app, words.find("Nordlicht")?, all.clone(), "3").await?;
    app.put_down().await?;
    let berg = all.start..all.start + 9;
    let inner = link(app, berg, words.find("the harbour would open soon")?, "5").await?;
    Ok((outer, inner))
}

async fn says(app: &App, words: &str) -> Outcome {
    app.until(
        &format!("the chain to say {words}"),
        "document.querySelector('[data-testid=chain]')?.textContent.includes(arguments[0])",
        vec![json!(words)],
    )
    .await?;
    Ok(())
}

const CARRIED: &str =
    "Anna Berg (named person), according to Nordlicht (outlet), reported by the article.";
const ALONE: &str = "Anna Berg (named person), reported by the article.";

#[tokio::test]
async fn b_offers_the_nearest_and_a_digit_or_enter_takes_it() {
    let articles = folder(&[("a.txt", HARBOUR.as_bytes())]).unwrap();
    scenario(Setup::with_corpus(articles.path()), async |app| {
        chain(app).await?;
        app.press("b").await?;
        app.dialogs().wait_open("carriers").await?;
        app.assert_accessible("the choice of what carries it")
            .await?;
        app.press("Enter").await?;
        app.dialogs().wait_closed("carriers").await?;
        says(app, CARRIED).await?;
        app.press("b").await?;
        app.dialogs().wait_open("carriers").await?;
        app.press("0").await?;
        app.dialogs().wait_closed("carriers").await?;
        says(app, ALONE).await?;
        app.press("b").await?;
        app.dialogs().wait_open("carriers").await?;
        app.click_on("[data-testid=carriers] li:nth-child(2)")
            .await?;
        says(app, CARRIED).await
    })
    .await;
}

#[tokio::test]
async fn a_row_is_dragged_onto_the_one_that_carries_it() {
    let articles = folder(&[("a.txt", HARBOUR.as_bytes())]).unwrap();
    scenario(Setup::with_corpus(articles.path()), async |app| {
        let (outer, inner) = chain(app).await?;
        app.panel().show("sourcing").await?;
        drag(app, &Panel::row("attribution", &inner), &Panel::row("attribution", &outer)).await?;
        says(app, CARRIED).await?;
        // The other way round it would carry itself.
        drag(app, &Panel::row("attribution", &outer), &Panel::row("attribution", &inner)).await?;
        app.until(
            "that it is refused",
            "document.querySelector('[data-testid=announcer]').textContent.includes('nothing can carry itself')",
            vec![],
        )
        .await?;
        drag(app, &Panel::row("attribution", &inner), "[data-testid=article-text]").await?;
        says(app, ALONE).await
    })
    .await;
}

/// Moves the mouse to each of these points, the button as it is told.
async fn mouse(app: &App, steps: &[PointerAction]) -> Outcome {
    let mut mouse = MouseActions::new("mouse".to_owned());
    for step in steps {
        mouse = mouse.then(step.clone());
    }
    Ok(app.client().perform_actions(mouse).await?)
}

const fn to(x: f64, y: f64) -> PointerAction {
    PointerAction::MoveTo {
        duration: None,
        x,
        y,
    }
}

const DOWN: PointerAction = PointerAction::Down {
    button: MOUSE_BUTTON_LEFT,
};
const UP: PointerAction = PointerAction::Up {
    button: MOUSE_BUTTON_LEFT,
};

/// Takes the first row of the demonstration article and holds it at the lower edge of the list until
/// the list has come to its end. Gives where the pointer is.
async fn hold_first_row(app: &App) -> Outcome<(f64, f64)> {
    let id = labelled()?.remove(0);
    app.dialogs().sign_in("AB").await?;
    app.articles().open(&id).await?;
    app.wait_shown("[data-row=attribution]").await?;
    let places = app
        .run(
            "const row = document.querySelector('[data-row=attribution] .row-head').getBoundingClientRect();
             const list = document.querySelector('.panel-body').getBoundingClientRect();
             return [row.left + 40, row.top + row.height / 2, list.bottom - 12];",
            vec![],
        )
        .await?;
    let (x, y, bottom): (f64, f64, f64) = serde_json::from_value(places)?;
    mouse(app, &[to(x, y), DOWN, to(x, y + 12.0), to(x, bottom)]).await?;
    app.wait_shown("[data-dragged]").await?;
    app.until(
        "the list to scroll to its end",
        "(list => list.scrollTop > 200 && list.scrollTop + list.clientHeight >= list.scrollHeight - 1)(document.querySelector('.panel-body'))",
        vec![],
    )
    .await?;
    Ok((x, bottom))
}

#[tokio::test]
async fn the_list_scrolls_under_a_row_that_is_held_at_its_edge() {
    scenario(Setup::default(), async |app| {
        let (x, bottom) = hold_first_row(app).await?;
        let version = app.saving().version().await?;
        app.wait_shown("[data-row=attribution][data-drop]").await?;
        let outer = app
            .attribute("[data-drop]", "data-annotation-id")
            .await?
            .unwrap_or_default();
        let first = app
            .attribute("[data-row=attribution]", "data-annotation-id")
            .await?
            .unwrap_or_default();
        mouse(app, &[to(x, bottom), UP]).await?;
        app.wait_gone("[data-dragged], [data-drop]").await?;
        app.saving().wait_saved().await?;
        ensure(app.saving().version().await? > version, || {
            "nothing was changed by the drop".to_owned()
        })?;
        let export = app.files().export().await?;
        let id = labelled()?.remove(0);
        let record = export.record(&id, "attributions", &first)?;
        assert_eq!(record["via"], json!(outer));
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn escape_lets_a_dragged_row_go_back() {
    scenario(Setup::default(), async |app| {
        let (x, bottom) = hold_first_row(app).await?;
        let version = app.saving().version().await?;
        let hand = "document.querySelector('[data-testid=inspector]').dataset.target ?? ''";
        let before = app.run(&format!("return {hand};"), vec![]).await?;
        app.press("Escape").await?;
        app.wait_gone("[data-dragged], [data-drop]").await?;
        // Let go over another row, it is neither dropped there nor taken in hand.
        mouse(app, &[to(x, bottom - 60.0), UP]).await?;
        app.wait_gone("[data-dragged], [data-drop]").await?;
        assert_eq!(app.saving().version().await?, version);
        let after = app.run(&format!("return {hand};"), vec![]).await?;
        assert_eq!(after, before);
        // The next click is one again.
        app.click_on("[data-row=attribution]:last-child [data-part=content]")
            .await?;
        app.inspector().target("attribution").await?;
        Ok(())
    })
    .await;
}

/// Drags from the middle of one element to the middle of another.
async fn drag(app: &App, from: &str, to: &str) -> Outcome {
    let place = async |selector: &str| -> Outcome<(f64, f64)> {
        let at = app
            .run(
                "const it = document.querySelector(arguments[0]);
                 it.scrollIntoView({ block: 'nearest', behavior: 'instant' });
                 const box = it.getBoundingClientRect();
                 return [box.left + box.width / 2, box.top + Math.min(box.height, innerHeight) / 2];",
                vec![json!(selector)],
            )
            .await?;
        Ok(serde_json::from_value(at)?)
    };
    place(from).await?;
    let (to, from) = (place(to).await?, place(from).await?);
    let moved = |(x, y): (f64, f64)| PointerAction::MoveTo {
        duration: None,
        x,
        y,
    };
    let mouse = MouseActions::new("mouse".to_owned())
        .then(moved(from))
        .then(PointerAction::Down {
            button: MOUSE_BUTTON_LEFT,
        })
        .then(moved((from.0 + 20.0, from.1 + 5.0)))
        .then(moved(to))
        .then(PointerAction::Up {
            button: MOUSE_BUTTON_LEFT,
        });
    app.client().perform_actions(mouse).await?;
    app.client().release_actions().await?;
    Ok(())
}
