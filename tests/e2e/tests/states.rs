//! axe-core on every state of the screen that the gallery shows, wide and narrow, light and dark; and
//! what must hold of the lines where many attributions stand on one screen.

use hearsay_e2e::accessibility::Colours;
use hearsay_e2e::browser::Window;
use hearsay_e2e::scenario::ensure;
use hearsay_e2e::states::{ATTRIBUTIONS, On, STATES, State, ground, reach};
use hearsay_e2e::{App, Outcome, scenario};
use serde_json::{Value, json};

async fn keeps_the_rules(app: &App, state: &State) -> Outcome {
    app.set_viewport(1280, 860).await?;
    reach(app, state).await?;
    for colours in [Colours::Dark, Colours::Light] {
        app.set_colours(colours).await?;
        app.assert_accessible(&format!("{} ({colours:?})", state.name))
            .await?;
    }
    app.set_viewport(390, 780).await?;
    if let Some(pane) = state.pane() {
        app.show_pane(pane).await?;
    }
    app.assert_accessible(&format!("{} (narrow)", state.name))
        .await
}

/// A part of the states, each in a scenario of its own: none may take longer than the others.
async fn all(on: On, part: usize, parts: usize) {
    let states: Vec<&State> = STATES.iter().filter(|state| state.on == on).collect();
    let (lasting, passing): (Vec<_>, Vec<_>) = states.into_iter().partition(|state| state.lasts());
    let mine = passing.iter().enumerate();
    let mine: Vec<&State> = mine
        .filter(|(index, _)| index % parts == part)
        .map(|(_, state)| *state)
        .collect();
    let mut visits = vec![mine];
    let alone = lasting.into_iter().enumerate();
    visits.extend(
        alone
            .filter(|(index, _)| index % parts == part)
            .map(|(_, state)| vec![state]),
    );
    for visit in visits {
        let ground = ground(on, Window::default()).unwrap();
        scenario(ground.again(), async |app| {
            for state in visit {
                keeps_the_rules(app, state).await?;
            }
            Ok(())
        })
        .await;
    }
}

#[tokio::test]
async fn with_the_shipped_articles_1() {
    all(On::Shipped, 0, 4).await;
}

#[tokio::test]
async fn with_the_shipped_articles_2() {
    all(On::Shipped, 1, 4).await;
}

#[tokio::test]
async fn with_the_shipped_articles_3() {
    all(On::Shipped, 2, 4).await;
}

#[tokio::test]
async fn with_the_shipped_articles_4() {
    all(On::Shipped, 3, 4).await;
}

#[tokio::test]
async fn with_labels_just_made() {
    all(On::Harbour, 0, 1).await;
}

#[tokio::test]
async fn from_right_to_left() {
    all(On::RightToLeft, 0, 1).await;
}

#[tokio::test]
async fn with_sixty_attributions_on_the_screen() {
    all(On::Crowded, 0, 1).await;
}

/// What is drawn over the text, and whether it stays on the page.
const DRAWN: &str = "const box = document.querySelector('.scroller').getBoundingClientRect();
    const corner = document.querySelector('[data-testid=arcs]').getBoundingClientRect();
    const lines = [...document.querySelectorAll('[data-testid=arcs] [data-arc]')];
    const out = lines.filter(line => { const own = line.getBoundingClientRect(); return own.left < corner.left - 1 || own.right > box.right + 1; });
    // Bows within a line of the text must end below the words of the line above it.
    const rows = [...document.querySelectorAll('[data-testid=article-text] mark')].flatMap(mark => [...mark.firstChild.parentNode.childNodes].filter(node => node.nodeType === 3).flatMap(node => { const range = document.createRange(); range.selectNodeContents(node); return [...range.getClientRects()]; }));
    const crossed = lines.filter(line => line.getAttribute('d').includes('Q')).filter(line => {
      const own = line.getBoundingClientRect();
      return rows.some(row => row.bottom - 3 > own.top && row.bottom < own.bottom && row.left < own.right && row.right > own.left);
    });
    return { lines: lines.length, out: out.length, crossed: crossed.length, seen: document.querySelectorAll('[data-testid=article-text] mark').length };";

#[tokio::test]
async fn lines_are_few_where_attributions_are_many() {
    let state = |name: &str| STATES.iter().find(|state| state.name == name).unwrap();
    let ground = ground(On::Crowded, Window::default()).unwrap();
    scenario(ground.again(), async |app| {
        app.set_viewport(1440, 900).await?;
        reach(app, state("crowded")).await?;
        let whole = "(() => { const box = document.querySelector('.scroller').getBoundingClientRect(); const last = [...document.querySelectorAll('[data-testid=article-text] mark')].at(-1).getBoundingClientRect(); return last.bottom < box.bottom; })()";
        app.until("all attributions to be on one screen", whole, vec![])
            .await?;
        let drawn = async || -> Outcome<Value> { app.run(DRAWN, vec![]).await };
        let none = drawn().await?;
        assert_eq!(none["lines"], json!(0), "nothing is drawn for what nobody asks about");
        ensure(none["seen"].as_u64() >= Some(ATTRIBUTIONS as u64 * 2), || {
            format!("too little is labelled: {none}")
        })?;
        for name in ["crowded-in-hand", "crowded-pointed-at"] {
            reach(app, state(name)).await?;
            let few = drawn().await?;
            let lines = few["lines"].as_u64().unwrap_or_default();
            ensure((1..=12).contains(&lines), || format!("{name}: {few}"))?;
            assert_eq!(few["out"], json!(0), "{name}: {few}");
            assert_eq!(few["crossed"], json!(0), "{name}: {few}");
        }
        Ok(())
    })
    .await;
}
