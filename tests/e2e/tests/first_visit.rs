//! What a first visit fetches, and what comes when the work begins.

use hearsay_e2e::failure::{Failure, Outcome};
use hearsay_e2e::fixtures::{HARBOUR, build_without, folder};
use hearsay_e2e::scenario::ensure;
use hearsay_e2e::{App, Setup, paths, scenario};

/// The files of the build that are loaded when they are needed.
fn parts() -> Outcome<Vec<String>> {
    let folder = paths::dist()?.join("parts");
    let listed = std::fs::read_dir(&folder).map_err(|error| {
        Failure::new(format!(
            "{} cannot be read ({error}): this is not what `cargo xtask build` makes",
            folder.display()
        ))
    })?;
    Ok(listed
        .flatten()
        .map(|entry| format!("parts/{}", entry.file_name().to_string_lossy()))
        .collect())
}

fn fetched_parts(app: &App) -> Vec<String> {
    let mut asked = app.host().requests();
    asked.retain(|path| path.contains("/parts/"));
    asked
}

#[tokio::test]
async fn reading_fetches_no_part_and_the_first_key_fetches_the_desk_once() {
    let articles = folder(&[("harbour.txt", HARBOUR.as_bytes())]).unwrap();
    scenario(Setup::with_corpus(articles.path()), async |app| {
        assert!(!parts()?.is_empty());
        app.text().wait_content(HARBOUR).await?;
        let before = fetched_parts(app);
        ensure(before.is_empty(), || format!("fetched: {before:?}"))?;
        let (_, words) = app.begin(HARBOUR).await?;
        app.label(words.find("Anna Berg")?, "p").await?;
        app.label(words.find("The ferry waited")?, "k").await?;
        app.saving().wait_saved().await?;
        let after = fetched_parts(app);
        let desks = after.iter().filter(|path| path.contains("-desk.wasm"));
        assert_eq!(desks.count(), 1, "fetched: {after:?}");
        let mut once = after.clone();
        once.sort();
        once.dedup();
        assert_eq!(once.len(), after.len(), "fetched twice: {after:?}");
        ensure(!after.iter().any(|path| path.contains("german")), || {
            format!("nobody asked for German: {after:?}")
        })
    })
    .await;
}

#[tokio::test]
async fn a_desk_that_does_not_come_is_said_and_comes_with_the_next_try() {
    let desk = parts()
        .unwrap()
        .into_iter()
        .find(|part| part.contains("-desk"))
        .expect("a part for labelling");
    let build = build_without(&desk).unwrap();
    let articles = folder(&[("harbour.txt", HARBOUR.as_bytes())]).unwrap();
    let setup = Setup {
        dist: Some(build.path().to_owned()),
        ..Setup::with_corpus(articles.path())
    };
    scenario(setup, async |app| {
        for complaint in ["-desk.wasm", "parts.js", "404"] {
            app.expect_on_console(complaint);
        }
        app.text().wait_content(HARBOUR).await?;
        app.click("help-open").await?;
        let said = "document.querySelector('[data-testid=announcer]').textContent";
        let told = format!("{said}.includes('could not be loaded') && {said}.includes('safe')");
        app.until("the failure to be said", &told, vec![]).await?;
        app.text().wait_content(HARBOUR).await?;
        std::fs::copy(paths::dist()?.join(&desk), build.path().join(&desk))?;
        app.click("help-open").await?;
        app.dialogs().wait_open("help").await
    })
    .await;
}
