//! The way to each state, as a person goes it.

use fantoccini::actions::{InputSource, MouseActions, PointerAction};
use serde_json::json;

use super::{ATTRIBUTIONS, On, State};
use crate::app::App;
use crate::failure::{Failure, Outcome};
use crate::fixtures::{HARBOUR, labelled};
use crate::reading::Reading;

const FIRST: &str = "[data-testid=panel] [data-row=attribution]";
/// One that is carried by another.
const CARRIED: &str = "[data-testid=panel] [data-row=attribution]:is(.depth-1, .depth-2)";

/// Loads the page anew and goes to a state.
pub async fn reach(app: &App, state: &State) -> Outcome {
    // A page that is left while it stores wants to ask whether it may go.
    if app.run("return window.name;", vec![]).await? == json!("settled") {
        app.saving().wait_saved().await?;
    }
    app.open().await?;
    if state.name == "tour" {
        return app.wait_shown("[data-testid=tour]").await;
    }
    settle_in(app).await?;
    let open = match state.on {
        On::Shipped => labelled()?.remove(0),
        On::Crowded => "long".to_owned(),
        On::Harbour | On::RightToLeft => app.articles().wait_for(1).await?.remove(0),
    };
    app.articles().open(&open).await?;
    app.text().focus().await?;
    // What a person works with is loaded with the first key.
    app.press("Escape").await?;
    match state.on {
        On::Shipped => shipped(app, state.name).await,
        On::Harbour => harbour(app, state.name).await,
        On::RightToLeft => right_to_left(app).await,
        On::Crowded => crowded(app, state.name).await,
    }
    .map_err(|failure| failure.during(&format!("reaching {}", state.name)))
}

/// Ends the tour and gives a name, once a browser.
async fn settle_in(app: &App) -> Outcome {
    if app.run("return window.name;", vec![]).await? == json!("settled") {
        return Ok(());
    }
    app.saving().wait_saved().await?;
    if app.shows("[data-testid=tour]").await? {
        app.click("tour-skip").await?;
        app.wait_gone("[data-testid=tour]").await?;
    }
    app.dialogs().sign_in("Gallery").await?;
    app.run("window.name = 'settled';", vec![]).await?;
    Ok(())
}

async fn shipped(app: &App, name: &str) -> Outcome {
    app.wait_shown("[data-testid=strip] .stretch").await?;
    match name {
        "selection" => {
            for key in ["Ctrl+ArrowDown", "Ctrl+ArrowDown", "Ctrl+ArrowDown", "z"] {
                app.press(key).await?;
            }
            app.wait_shown("[data-testid=selection-state] q").await
        }
        "mention" => {
            app.panel().show("entities").await?;
            app.click_on("[data-row=entity] [data-annotation-id]")
                .await?;
            app.inspector().target("mention").await.map(drop)
        }
        "claim" => {
            app.panel().show("claims").await?;
            app.click_on("[data-row=claim]").await?;
            app.inspector().target("claim").await.map(drop)
        }
        "attribution" => take(app, CARRIED).await,
        "at-hand" => {
            take(app, FIRST).await?;
            app.text().focus().await?;
            app.press("h").await?;
            app.wait_shown("[data-testid=at-hand]").await
        }
        "arcs" => {
            app.click_on(&format!("{CARRIED} [data-part=content]"))
                .await?;
            app.inspector().target("attribution").await?;
            app.put_down().await?;
            point_at(app, CARRIED).await?;
            app.wait_shown("[data-testid=arcs] path").await
        }
        "outline-source" | "outline-level" => {
            app.click(&name.replace("outline", "order")).await?;
            app.wait_shown("[data-row=group]").await
        }
        "strip" => {
            app.click("stretches").await?;
            app.settle().await
        }
        "find" => {
            app.press("/").await?;
            app.wait_shown("[data-testid=find-input]").await?;
            app.insert("treaty").await?;
            app.wait_shown("mark.found.here").await
        }
        "filter" => {
            app.click("filter-open").await?;
            let option = app
                .until(
                    "the state outlets in the menu",
                    "[...document.querySelectorAll('[data-testid=filter-level] option')].find(option => ['State outlet', 'Staatliches Medium'].includes(option.textContent))?.value",
                    vec![],
                )
                .await?;
            app.choose("filter-level", option.as_str().unwrap_or_default())
                .await?;
            app.wait_shown("[data-testid=article-text] .dimmed").await
        }
        "carriers" => {
            take(app, CARRIED).await?;
            app.text().focus().await?;
            app.press("b").await?;
            app.dialogs().wait_open("carriers").await
        }
        "palette" => {
            app.press(":").await?;
            app.dialogs().wait_open("palette").await?;
            app.insert("article").await?;
            app.wait_shown("[data-testid=palette-entry]").await
        }
        "keys" => {
            app.press("?").await?;
            app.dialogs().wait_open("help").await?;
            app.click("help-keys").await?;
            app.dialogs().wait_open("keys").await?;
            let german = app
                .run("return document.documentElement.lang;", vec![])
                .await?
                == json!("de");
            let words = if german { "Inhalt:" } else { "content:" };
            app.fill("keys-filter", words).await?;
            app.click("keys-label.content").await?;
            app.click("keys-wait").await?;
            app.press("p").await?;
            app.wait_shown("[data-testid=keys-finding] *").await
        }
        "codebook" => {
            take(app, FIRST).await?;
            app.text().focus().await?;
            app.press("Shift+k").await?;
            app.dialogs().wait_open("codebook").await?;
            app.click("codebook-change").await?;
            app.fill("codebook-name", "Newsroom").await?;
            app.wait_shown("[data-testid=codebook-preview]").await
        }
        "guideline" => {
            app.press("Shift+h").await?;
            app.dialogs().wait_open("guideline").await?;
            app.part("guideline-query")
                .await?
                .send_keys("weakest")
                .await?;
            app.wait_shown("[data-testid=guideline-text] mark.found")
                .await
        }
        "help" | "settings" | "export" | "paste" => dialogue(app, name).await,
        "calm" => {
            app.press("Shift+z").await?;
            app.wait_shown("[data-testid=leave-calm]").await
        }
        "contrast" => set(app, "settings-theme", "contrast").await,
        "large-text" => set(app, "settings-size", "4").await,
        "german" => {
            set(app, "settings-language", "de").await?;
            take(app, FIRST).await
        }
        "demonstration" => Ok(()),
        tab => match tab.strip_prefix("tab-") {
            Some(tab) => app.panel().show(tab).await,
            None => Err(Failure::new(format!("nobody knows the way to {name}"))),
        },
    }
}

async fn harbour(app: &App, name: &str) -> Outcome {
    let words = Reading::new(HARBOUR);
    match name {
        "touch" => {
            app.set_viewport(390, 740).await?;
            let name = words.find("Anna Berg")?;
            app.hands().hold(name.start + 1).await?;
            app.hands().wait_selected("Anna").await
        }
        "suggestion" => app.suggestions().walk_to("cue", "reported").await,
        "suggestions" => {
            app.press("Shift+g").await?;
            app.dialogs().wait_open("suggestions").await
        }
        "suggestions-many" => {
            app.suggestions().walk_to("mention", "Anna Berg").await?;
            app.press("Shift+y").await?;
            app.dialogs().wait_open("many").await
        }
        "suggestions-record" => record(app).await,
        "proposals" => {
            app.label(words.find("the harbour would open soon")?, "c")
                .await?;
            app.wait_shown("[data-testid=offer]").await?;
            app.wait_shown("[data-proposed]").await
        }
        _ => {
            let line = words.lines().swap_remove(2);
            let words = words.words(&line);
            for (key, first, last) in [
                ("k", 0, 16),
                ("k", 6, 18),
                ("k", 8, 12),
                ("p", 3, 4),
                ("s", 3, 4),
                ("u", 9, 9),
                ("c", 10, 14),
                ("o", 15, 17),
                ("g", 11, 11),
                ("d", 5, 6),
                ("n", 0, 1),
            ] {
                app.text().drag(words[first].start..words[last].end).await?;
                app.press(key).await?;
            }
            app.saving().wait_saved().await
        }
    }
}

/// Some decisions, and their figures.
async fn record(app: &App) -> Outcome {
    // The state is reached more than once, and decisions stay.
    for (part, words, key) in [
        ("cue", "said", "Enter"),
        ("cue", "reported", "7"),
        ("mention", "Monday", "Delete"),
        ("mention", "Anna Berg", "Enter"),
    ] {
        if app.suggestions().walk_to(part, words).await.is_ok() {
            let before = app.saving().version().await?;
            app.press(key).await?;
            app.until_some("the decision to be a change", async || {
                Ok((app.saving().version().await? > before).then_some(()))
            })
            .await?;
        }
    }
    app.press("Shift+g").await?;
    app.dialogs().wait_open("suggestions").await?;
    app.click("suggestions-record").await?;
    app.dialogs().wait_open("record").await
}

async fn right_to_left(app: &App) -> Outcome {
    let words = Reading::new(super::BOTH_WAYS);
    app.label(words.find("הנמל ייפתח ביום שני")?, "c").await?;
    app.label(words.find("אנה ברג")?, "p").await?;
    app.click_on(FIRST).await?;
    app.inspector().target("attribution").await.map(drop)
}

async fn crowded(app: &App, name: &str) -> Outcome {
    app.until(
        "all attributions in the list",
        "document.querySelectorAll('[data-testid=panel] [data-row=attribution]').length === arguments[0]",
        vec![json!(ATTRIBUTIONS)],
    )
    .await?;
    if name == "crowded" {
        return Ok(());
    }
    // One of the last, so that its lines cross all that lies above.
    let id = |index: usize| format!("{FIRST}[data-annotation-id='link-{index:04}']");
    take(app, &id(31)).await?;
    app.wait_shown("[data-testid=arcs] path").await?;
    // What lies under the pointer has lines of its own.
    point_at(app, "[data-testid=save-state]").await?;
    if name == "crowded-pointed-at" {
        point_at(app, &id(37)).await?;
        app.wait_shown("[data-testid=article-text] .lit").await?;
    }
    Ok(())
}

async fn take(app: &App, row: &str) -> Outcome {
    app.click_on(&format!("{row} [data-part=content]")).await?;
    app.inspector().target("attribution").await.map(drop)
}

/// Brings the pointer over the middle of an element.
async fn point_at(app: &App, selector: &str) -> Outcome {
    // What is still being drawn would move it away from under the pointer.
    app.settle().await?;
    let at = app
        .run(
            "const it = document.querySelector(arguments[0]);
             it.scrollIntoView({ block: 'nearest', behavior: 'instant' });
             const box = it.getBoundingClientRect();
             return [box.left + box.width / 2, box.top + box.height / 2];",
            vec![json!(selector)],
        )
        .await?;
    let (x, y): (f64, f64) = serde_json::from_value(at)?;
    let mouse = MouseActions::new("mouse".to_owned()).then(PointerAction::MoveTo {
        duration: None,
        x,
        y,
    });
    Ok(app.client().perform_actions(mouse).await?)
}

async fn dialogue(app: &App, name: &str) -> Outcome {
    app.click(&format!("{name}-open")).await?;
    app.dialogs().wait_open(name).await
}

async fn set(app: &App, field: &str, value: &str) -> Outcome {
    dialogue(app, "settings").await?;
    app.inspector().choose(field, value).await?;
    app.dialogs().escape("settings").await
}
