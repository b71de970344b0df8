//! Who says a content, proposed as soon as it is labelled, in a real browser: by real keys, with the
//! text as it was, and said.

use hearsay_e2e::fixtures::{HARBOUR, folder};
use hearsay_e2e::scenario::ensure;
use hearsay_e2e::{App, Outcome, Setup, scenario};
use serde_json::json;

async fn in_harbour(body: impl AsyncFnOnce(&App) -> Outcome) {
    let articles = folder(&[("a.txt", HARBOUR.as_bytes())]).unwrap();
    scenario(Setup::with_corpus(articles.path()), body).await;
}

/// Waits until what is proposed stands in the text, and nothing else.
async fn proposed(app: &App, expected: &[(&str, &str)]) -> Outcome {
    let expected: Vec<String> = expected
        .iter()
        .map(|(role, words)| format!("{role} {words}"))
        .collect();
    app.until(
        &format!("the proposals {expected:?}"),
        "JSON.stringify([...document.querySelectorAll('[data-testid=article-text] [data-proposed]')]
           .map(it => it.dataset.proposed + ' ' + it.textContent)) === JSON.stringify(arguments[0])",
        vec![json!(expected)],
    )
    .await?;
    Ok(())
}

#[tokio::test]
async fn a_selection_and_two_keys_make_a_whole_attribution() {
    in_harbour(async |app| {
        let (_, words) = app.begin(HARBOUR).await?;
        let id = app.label(words.find("“We will return,”")?, "c").await?;
        proposed(
            app,
            &[
                ("source", "she"),
                ("cue", "said"),
                ("content", "“and we will stay.”"),
            ],
        )
        .await?;
        app.text().wait_content(HARBOUR).await?;
        app.wait_shown("[data-testid=offer]").await?;
        let said = app.text_of("[data-testid=announcer]").await?;
        ensure(said.contains("Proposed: source “she”"), || said.clone())?;
        app.assert_accessible("a proposal").await?;
        app.press("Enter").await?;
        app.inspector().wait_part("source").await?;
        app.inspector().wait_part("cue").await?;
        proposed(app, &[]).await?;
        let both = [
            words.find("“We will return,”")?,
            words.find("“and we will stay.”")?,
        ];
        let drawn = app.text().drawn_as(&id, "content").await?;
        ensure(drawn == both, || format!("the content is {drawn:?}"))?;
        // One step takes it back.
        app.press("Ctrl+z").await?;
        app.text().wait_drawn(&id, &both[0]).await
    })
    .await;
}

#[tokio::test]
async fn escape_leaves_it_j_joins_and_a_digit_takes_it() {
    in_harbour(async |app| {
        let (_, words) = app.begin(HARBOUR).await?;
        app.label(words.find("“We will return,”")?, "c").await?;
        app.wait_shown("[data-testid=offer]").await?;
        app.press("Escape").await?;
        app.wait_gone("[data-testid=offer]").await?;
        proposed(app, &[]).await?;
        app.press("j").await?;
        app.press("=").await?;
        proposed(app, &[("source", "she"), ("cue", "said")]).await?;
        app.press("7").await?;
        app.inspector().wait_part("source").await?;
        app.wait_gone("[data-testid=offer]").await?;
        app.wait_shown("[data-row=attribution][data-level=unnamed]")
            .await
    })
    .await;
}
