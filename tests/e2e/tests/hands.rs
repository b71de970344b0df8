//! Everything by finger and pen: choosing words, moving ends by handles, the bar at the thumb; and
//! articles that run from right to left.

use hearsay_e2e::accessibility::Colours;
use hearsay_e2e::chromium::debug;
use hearsay_e2e::fixtures::{HARBOUR, folder, shipped};
use hearsay_e2e::pages::hands::Tool;
use hearsay_e2e::reading::Reading;
use hearsay_e2e::scenario::ensure;
use hearsay_e2e::{App, Outcome, Setup, paths, scenario};
use serde_json::json;

async fn in_article(text: &str, body: impl AsyncFnOnce(&App) -> Outcome) {
    let articles = folder(&[("article.txt", text.as_bytes())]).unwrap();
    scenario(Setup::with_corpus(articles.path()), body).await;
}

/// Hebrew, Arabic and Latin in one article, in one line and in lines of their own.
const BOTH_WAYS: &str = "שיחות בעיר הנמל\n\nהשרה אמרה לסוכנות Nordlicht כי הנמל ייפתח ביום שני. \u{201c}נחזור\u{201d}, אמרה אנה ברג.\n\nقالت الوزيرة إن الميناء سيفتح يوم الاثنين، حسب وكالة Nordlicht للأنباء.\n\nAnna Berg said \u{201c}נחזור\u{201d} twice on Monday.\n";

#[tokio::test]
async fn a_finger_chooses_resizes_and_labels() {
    in_article(HARBOUR, async |app| {
        app.set_viewport(390, 740).await?;
        let (_, words) = app.begin(HARBOUR).await?;
        let name = words.find("Anna Berg")?;
        let hands = app.hands();
        hands.hold(name.start + 1).await?;
        hands.wait_selected("Anna").await?;
        app.assert_accessible("a word chosen by finger").await?;
        hands.drag(Tool::Finger, "end", name.end).await?;
        hands.wait_selected("Anna Berg").await?;
        app.picture(&paths::evidence()?.join("touch-selected.png")).await?;
        hands.tap_on("label-PERSON").await?;
        let id = app.inspector().target("mention").await?;
        app.text().wait_drawn(&id, &name).await?;

        // The label has handles of its own. While it is dragged nothing is changed yet.
        let longer = words.find("met Anna Berg")?;
        hands.pull("start", longer.start).await?;
        app.until(
            "the words under the finger",
            "document.querySelector('[data-testid=lens]').textContent === 'The minister met Anna Berg on M'",
            vec![],
        )
        .await?;
        app.picture(&paths::evidence()?.join("touch-dragging.png")).await?;
        app.text().wait_drawn(&id, &name).await?;
        hands.lift().await?;
        app.text().wait_drawn(&id, &longer).await?;
        // One drag is one step back.
        hands.tap_on("thumb-undo").await?;
        app.text().wait_drawn(&id, &name).await?;
        hands.drag(Tool::Finger, "start", longer.start).await?;
        app.text().wait_drawn(&id, &longer).await?;
        hands.tap_on("thumb-undo").await?;
        app.text().wait_drawn(&id, &name).await?;

        // Escape in the middle of a drag changes nothing.
        hands.pull("start", longer.start).await?;
        app.press("Escape").await?;
        hands.lift().await?;
        app.text().wait_drawn(&id, &name).await?;

        // Without dragging: ends by buttons, and the rest of the bar.
        hands.tap_on("thumb-end-back").await?;
        app.text().wait_drawn(&id, &(name.start..name.end - 1)).await?;
        hands.tap_on("thumb-end-forward").await?;
        app.text().wait_drawn(&id, &name).await?;
        hands.tap_on("thumb-delete").await?;
        app.text().wait_undrawn(&id).await
    })
    .await;
}

#[tokio::test]
async fn the_first_touch_of_a_visit_is_not_lost() {
    scenario(Setup::default(), async |app| {
        let text = shipped()?.remove(0).text;
        app.text().wait_content(&text).await?;
        let words = Reading::new(&text);
        // Nothing has been touched: what fingers do is followed by a part that is loaded only now.
        app.hands()
            .hold(words.find("Ines Calder")?.start + 1)
            .await?;
        app.hands().wait_selected("Ines").await
    })
    .await;
}

#[tokio::test]
async fn a_long_press_counts_however_late_what_follows_fingers_comes() {
    scenario(Setup::default(), async |app| {
        let text = shipped()?.remove(0).text;
        app.text().wait_content(&text).await?;
        let words = Reading::new(&text);
        debug(app.client(), "Network.enable", json!({})).await?;
        let slow = json!({ "offline": false, "latency": 2500, "downloadThroughput": -1, "uploadThroughput": -1 });
        debug(app.client(), "Network.emulateNetworkConditions", slow).await?;
        app.hands()
            .hold(words.find("Ines Calder")?.start + 1)
            .await?;
        app.hands().wait_selected("Ines").await
    })
    .await;
}

#[tokio::test]
async fn a_finger_attributes_with_the_bar() {
    in_article(HARBOUR, async |app| {
        app.set_viewport(390, 740).await?;
        let (_, words) = app.begin(HARBOUR).await?;
        let hands = app.hands();
        let source = words.find("Nordlicht")?;
        hands.hold(source.start + 2).await?;
        hands.tap_on("label-source").await?;
        let id = app.inspector().target("attribution").await?;
        let cue = words.find("reported")?;
        hands.hold(cue.start + 2).await?;
        hands.wait_selected("reported").await?;
        hands.tap_on("label-cue").await?;
        let content = words.find("the harbour would open soon")?;
        hands.hold(content.start + 1).await?;
        hands.drag(Tool::Finger, "end", content.end).await?;
        hands.wait_selected("the harbour would open soon").await?;
        hands.tap_on("label-content").await?;
        for (part, place) in [("source", source), ("cue", cue), ("content", content)] {
            app.until_some("the part to be drawn", async || {
                let drawn = app.text().drawn_as(&id, part).await?;
                Ok((drawn == [place.clone()]).then_some(()))
            })
            .await?;
        }
        app.choose("thumb-level", "outlet").await?;
        app.until(
            "the level",
            "document.querySelector('[data-testid=inspector] input[value=outlet]')?.checked
             ?? document.querySelector('[data-testid=inspector]').textContent.includes('utlet')",
            vec![],
        )
        .await?;
        // A tap takes the label up again after it was put down, and the text keeps its place.
        app.put_down().await?;
        hands.tap(words.find("Nordlicht")?.start + 3).await?;
        app.inspector().wait_target(&id).await?;
        hands.tap_on("thumb-more").await?;
        app.wait_shown("[data-testid=inspector]").await?;
        app.assert_accessible("the fields, by finger").await
    })
    .await;
}

#[tokio::test]
async fn a_pen_selects_like_a_mouse_and_drags_like_a_finger() {
    in_article(HARBOUR, async |app| {
        let (_, words) = app.begin(HARBOUR).await?;
        let hands = app.hands();
        let name = words.find("Anna Berg")?;
        hands.draw(name.clone()).await?;
        hands.wait_selected("Anna Berg").await?;
        hands
            .drag(Tool::Pen, "start", words.find("met Anna Berg")?.start)
            .await?;
        hands.wait_selected("met Anna Berg").await?;
        app.press("k").await?;
        let id = app.inspector().target("claim").await?;
        app.text()
            .wait_drawn(&id, &words.find("met Anna Berg")?)
            .await?;
        hands.drag(Tool::Pen, "end", name.end + 10).await?;
        app.text()
            .wait_drawn(&id, &words.find("met Anna Berg on Monday")?)
            .await
    })
    .await;
}

#[tokio::test]
async fn targets_are_large_enough_for_fingers() {
    in_article(HARBOUR, async |app| {
        app.set_viewport(390, 740).await?;
        let (_, words) = app.begin(HARBOUR).await?;
        app.hands().hold(words.find("Anna Berg")?.start).await?;
        let small = "const [least, within] = arguments;
            return [...document.querySelectorAll(within + ' :is(button, select, input, .handle, summary, a[href])')]
              .filter(one => one.checkVisibility({ visibilityProperty: true }) && !one.closest('.hidden'))
              .map(one => [one.dataset.testid ?? one.textContent, one.closest('label, .chip, .button')?.getBoundingClientRect() ?? one.getBoundingClientRect()])
              .filter(([, box]) => box.width > 1 && (box.width < least - 0.5 || box.height < least - 0.5))
              .map(([name, box]) => `${name}: ${box.width} by ${box.height}`);";
        for (least, within) in [(44, ".label-bar"), (44, ".hands"), (44, ".panes"), (24, "body")] {
            let found = app.run(small, vec![json!(least), json!(within)]).await?;
            ensure(found == json!([]), || format!("smaller than {least}: {found}"))?;
        }
        app.label(words.find("The ferry waited")?, "k").await?;
        app.show_pane("Labels").await?;
        let found = app.run(small, vec![json!(24), json!("body")]).await?;
        ensure(found == json!([]), || format!("smaller than 24: {found}"))
    })
    .await;
}

#[tokio::test]
async fn lines_run_from_right_to_left() {
    in_article(BOTH_WAYS, async |app| {
        app.set_viewport(390, 740).await?;
        let (_, words) = app.begin(BOTH_WAYS).await?;
        let ways = app
            .run(
                "return [...document.querySelectorAll('[data-testid=article-text] .block:not(.blank)')]
                   .map(line => getComputedStyle(line).direction);",
                vec![],
            )
            .await?;
        assert_eq!(ways, json!(["rtl", "rtl", "rtl", "ltr"]));
        let hands = app.hands();
        // A name of two words in Hebrew, one in Latin letters within Hebrew, one in Arabic, one in Latin.
        for (first, all, button) in [
            ("אנה", "אנה ברג", "PERSON"),
            ("Nordlicht", "Nordlicht", "ORG"),
            ("الوزيرة", "الوزيرة إن الميناء", "NORP"),
            ("Anna", "Anna Berg", "PERSON"),
        ] {
            let (word, place) = (words.find(first)?, words.find(all)?);
            hands.hold(word.start + 1).await?;
            hands.wait_selected(first).await?;
            if word != place {
                hands.drag(Tool::Finger, "end", place.end).await?;
            }
            hands.wait_selected(all).await?;
            hands.tap_on(&format!("label-{button}")).await?;
            let id = app
                .until_some("a new label", async || {
                    let (ids, _) = app.text().over(place.start).await?;
                    Ok(ids.first().cloned())
                })
                .await?;
            app.text().wait_drawn(&id, &place).await?;
        }
        assert_eq!(app.text().content().await?, BOTH_WAYS);
        for (colours, name) in [(Colours::Light, "light"), (Colours::Dark, "dark")] {
            app.set_colours(colours).await?;
            app.assert_accessible(&format!("right to left, {name}")).await?;
            app.picture(&paths::evidence()?.join(format!("rtl-{name}.png"))).await?;
        }
        Ok(())
    })
    .await;
}

/// The focus is in the text, not on a row that is hidden now.
async fn text_has_focus(app: &App) -> Outcome {
    app.until(
        "the focus in the text",
        "document.activeElement.dataset.testid === 'article-text'",
        vec![],
    )
    .await?;
    Ok(())
}

#[tokio::test]
async fn panes_keep_their_places() {
    let days = (1..=60).map(|day| {
        format!(
            "On day {day} the ferry left late, the harbour office said, and nobody on the pier was surprised by that.\n\n"
        )
    });
    let text: String = [String::from("The ferry timetable\n\n")]
        .into_iter()
        .chain(days)
        .collect();
    in_article(&text, async |app| {
        app.set_viewport(390, 740).await?;
        let (_, words) = app.begin(&text).await?;
        for day in [3, 30, 58] {
            app.label(words.find(&format!("day {day} "))?, "d").await?;
        }
        let place = "const box = document.querySelector('.scroller').getBoundingClientRect();
            const found = [...document.querySelectorAll('[data-testid=article-text] .block:not(.blank)')]
              .find(block => block.getBoundingClientRect().bottom > box.top + 4);
            return Number(found.dataset.line);";
        app.run("document.querySelector('.scroller').scrollTop = 2600;", vec![]).await?;
        let line = app.run(place, vec![]).await?.as_i64().unwrap_or(-1);
        for pane in ["Labels", "Articles", "Labels", "Text"] {
            app.show_pane(pane).await?;
        }
        let now = app.run(place, vec![]).await?.as_i64().unwrap_or(-1);
        ensure(now == line, || format!("line {now} is first, it was {line}"))?;
        // Turning the phone and back.
        app.set_viewport(740, 390).await?;
        app.settle().await?;
        let turned = app.run(place, vec![]).await?.as_i64().unwrap_or(-1);
        ensure((turned - line).abs() <= 2, || format!("turned: line {turned} is first, it was {line}"))?;
        app.assert_accessible("a phone that lies on its side").await?;
        app.picture(&paths::evidence()?.join("landscape.png")).await?;
        app.set_viewport(390, 740).await?;
        app.settle().await?;
        // From a row to its place, and back to the row.
        app.show_pane("Labels").await?;
        app.panel().show("entities").await?;
        let row = "[data-testid=panel] [data-row=mention]";
        app.click_on(row).await?;
        app.wait_shown("[data-testid=article-text]").await?;
        text_has_focus(app).await?;
        let taken = app.inspector().target("mention").await?;
        app.show_pane("Labels").await?;
        app.inspector().wait_target(&taken).await?;
        let focused = app
            .run("return document.activeElement.closest('[data-testid=panel]') !== null;", vec![])
            .await?;
        assert_eq!(focused, json!(true), "the row has the focus again");
        // The article that is open already is gone to as well, and the text has the focus.
        app.show_pane("Articles").await?;
        app.click_on(".article-item[aria-current=true]").await?;
        app.wait_shown("[data-testid=article-text]").await?;
        text_has_focus(app).await
    })
    .await;
}

#[tokio::test]
async fn handles_at_the_edge_stay_on_the_screen_and_can_be_dragged() {
    in_article(HARBOUR, async |app| {
        app.set_viewport(390, 740).await?;
        let (_, words) = app.begin(HARBOUR).await?;
        let first = words.find("The minister")?;
        let hands = app.hands();
        hands.hold(first.start + 1).await?;
        hands.wait_selected("The").await?;
        // Where box and drop of the handle at the start are: the drop hangs inside of the box.
        let stands = "const handle = document.querySelector('[data-handle=start]');
            const box = handle.getBoundingClientRect();
            const drop = getComputedStyle(handle, '::before');
            const right = box.right - parseFloat(drop.right);
            return [box.left, right - 22, right - parseFloat(handle.style.left)];";
        let stands = app.run(stands, vec![]).await?;
        app.picture(&paths::evidence()?.join("touch-edge.png"))
            .await?;
        let at = |index: usize| stands[index].as_f64().unwrap_or(-1.0);
        ensure(at(0) >= 0.0 && at(1) >= 0.0, || {
            format!("the handle stands outside: {stands}")
        })?;
        ensure(at(2) <= 22.0, || {
            format!("its drop is far from its end: {stands}")
        })?;
        let second = words.find("minister")?;
        hands.drag(Tool::Finger, "end", second.end).await?;
        hands.wait_selected("The minister").await?;
        hands.drag(Tool::Finger, "start", second.start).await?;
        hands.wait_selected("minister").await?;
        // And back: the finger is at the edge of the screen before the end is at that of the text.
        hands.drag(Tool::Finger, "start", first.start + 1).await?;
        hands.wait_selected("The minister").await
    })
    .await;
}
