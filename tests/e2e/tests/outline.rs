//! Who said what in its three orders, in step with the text, and the article at a glance.

use hearsay_e2e::browser::Window;
use hearsay_e2e::fixtures::{HARBOUR, folder, labelled};
use hearsay_e2e::reading::Reading;
use hearsay_e2e::states::{BOTH_WAYS, On, STATES, ground, reach};
use hearsay_e2e::{App, Outcome, Setup, scenario};
use serde_json::json;

async fn at_work(app: &App) -> Outcome {
    let id = labelled()?.remove(0);
    app.dialogs().sign_in("AB").await?;
    app.articles().open(&id).await?;
    app.wait_shown("[data-testid=strip] .stretch").await
}

#[tokio::test]
async fn the_list_goes_by_text_by_source_and_by_level() {
    scenario(Setup::default(), async |app| {
        at_work(app).await?;
        let links = app.count("[data-testid=outline] [data-row=attribution]").await?;
        for order in ["source", "level"] {
            app.click(&format!("order-{order}")).await?;
            app.wait_shown(&format!("[data-testid=outline][data-order={order}] [data-row=group]"))
                .await?;
            assert_eq!(
                app.count("[data-testid=outline] [data-row=attribution]").await?,
                links,
                "{order}: every attribution stands once"
            );
        }
        // One heading for a person, whatever the article calls him.
        app.click("order-source").await?;
        let heads = "[...document.querySelectorAll('[data-row=group] h2 > span:first-child')].filter(head => head.textContent === 'Vladimir Putin').length === 1";
        app.until("one heading for the president", heads, vec![]).await?;
        app.click("order-text").await?;
        app.wait_gone("[data-row=group]").await
    })
    .await;
}

#[tokio::test]
async fn enter_on_a_row_takes_it_in_hand_and_shows_its_place() {
    scenario(Setup::default(), async |app| {
        at_work(app).await?;
        app.run(
            "document.querySelector('[data-testid=outline] [data-row=attribution] button').focus();",
            vec![],
        )
        .await?;
        // The row under the focus lights up in the text before it is taken.
        for _ in 0..3 {
            app.press("ArrowDown").await?;
        }
        let row = "document.activeElement.closest('[data-row=attribution]')";
        let id = app
            .until("a row in focus", &format!("{row}?.dataset.annotationId"), vec![])
            .await?;
        let id = id.as_str().unwrap_or_default().to_owned();
        let at_first = app
            .attribute("[data-testid=outline] [data-row=attribution]", "data-annotation-id")
            .await?;
        assert_ne!(at_first.as_deref(), Some(id.as_str()), "the arrow keys walk");
        app.wait_shown(&format!("[data-testid=article-text] .lit[data-annotation-id~='{id}']"))
            .await?;
        app.press("Enter").await?;
        app.inspector().wait_target(&id).await?;
        let seen = "(() => { const box = document.querySelector('.scroller').getBoundingClientRect(); const mark = document.querySelector('[data-testid=article-text] .active').getBoundingClientRect(); return mark.bottom > box.top && mark.top < box.bottom; })()";
        app.until("its place to be seen", seen, vec![]).await?;
        app.wait_shown(&format!("[data-row=attribution][data-annotation-id='{id}'][aria-current=true]"))
            .await
    })
    .await;
}

#[tokio::test]
async fn rows_follow_the_text_as_it_scrolls() {
    scenario(Setup::default(), async |app| {
        at_work(app).await?;
        let first = "document.querySelector('[data-row=attribution][data-here]')?.dataset.annotationId";
        let before = app.until("a row in step", first, vec![]).await?;
        app.run(
            "const box = document.querySelector('.scroller'); box.scrollTop = box.scrollHeight;",
            vec![],
        )
        .await?;
        let moved = format!("{first} !== arguments[0] && (() => {{ const row = document.querySelector('[data-here]').getBoundingClientRect(); const panel = document.querySelector('[data-testid=panel]').getBoundingClientRect(); return row.top >= panel.top && row.bottom <= panel.bottom + 1; }})()");
        app.until("the list to follow", &moved, vec![before]).await?;
        let strip = "document.querySelector('[data-testid=strip-view]').getAttribute('x') !== '0.00%'";
        app.until("the strip to follow", strip, vec![]).await?;
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn the_strip_leads_to_its_places_by_pointer_and_key() {
    scenario(Setup::default(), async |app| {
        at_work(app).await?;
        let top = "document.querySelector('.scroller').scrollTop";
        app.click_on("[data-testid=stretches]").await?;
        app.until("the middle of the article", &format!("{top} > 300"), vec![]).await?;
        app.run("document.querySelector('[data-testid=share-state_outlet]').focus();", vec![])
            .await?;
        let middle = app.run(&format!("return {top};"), vec![]).await?;
        app.press("Enter").await?;
        app.until(
            "the first stretch of state outlets",
            &format!("{top} < arguments[0]"),
            vec![middle],
        )
        .await?;
        let sums = "(() => { const words = [...document.querySelectorAll('[data-words]')].map(share => +share.dataset.words); return words.length > 4 && words.every(count => count > 0); })()";
        app.until("shares of words", sums, vec![json!(null)]).await?;
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn the_place_of_the_caret_is_marked_though_its_line_has_no_label() {
    let articles = folder(&[("harbour.txt", HARBOUR.as_bytes())]).unwrap();
    scenario(Setup::with_corpus(articles.path()), async |app| {
        let (_, words) = app.begin(HARBOUR).await?;
        app.label(words.find("the harbour would open")?, "c")
            .await?;
        app.put_down().await?;
        app.text().focus().await?;
        let marked =
            "document.querySelector('[data-row=attribution]')?.dataset.caret === arguments[0]";
        app.press("Ctrl+Home").await?;
        app.until("the mark before the row", marked, vec![json!("before")])
            .await?;
        app.press("Ctrl+End").await?;
        app.until("the mark after the row", marked, vec![json!("after")])
            .await
            .map(drop)
    })
    .await;
}

#[tokio::test]
async fn lines_of_an_article_from_right_to_left_run_in_the_margin_at_the_right() {
    let state = STATES
        .iter()
        .find(|state| state.on == On::RightToLeft)
        .unwrap();
    let ground = ground(On::RightToLeft, Window::default()).unwrap();
    scenario(ground.again(), async |app| {
        reach(app, state).await?;
        // A source in the line before: the line to its content goes through the margin.
        let words = Reading::new(BOTH_WAYS);
        app.text().drag(words.find("שיחות")?).await?;
        app.press("s").await?;
        app.inspector().wait_part("source").await?;
        for width in [1280, 390] {
            app.set_viewport(width, 800).await?;
            app.wait_shown("[data-testid=arcs] [data-arc]").await?;
            let out = app
                .run(
                    "const text = document.querySelector('[data-testid=article-text]').getBoundingClientRect();
                     const page = document.querySelector('[data-testid=arcs]').getBoundingClientRect();
                     return [...document.querySelectorAll('[data-testid=arcs] [data-arc]')].map(line => line.getBoundingClientRect())
                       .filter(box => box.left < text.left - 2 || box.right > page.right + 1).length;",
                    vec![],
                )
                .await?;
            assert_eq!(out, json!(0), "lines leave their margin at {width} px");
        }
        Ok(())
    })
    .await;
}
