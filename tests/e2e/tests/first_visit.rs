//! What a first visit fetches, and what comes when the work begins.

use hearsay_e2e::failure::{Failure, Outcome};
use hearsay_e2e::fixtures::{build_without, shipped};
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
        .map(|entry| entry.path())
        // Not the packed variants beside them.
        .filter(|part| part.extension().is_some_and(|ending| ending == "wasm"))
        .filter_map(|part| Some(format!("parts/{}", part.file_name()?.to_string_lossy())))
        .collect())
}

/// What the page itself has loaded, from wherever it came.
async fn loaded_parts(app: &App) -> Outcome<Vec<String>> {
    let loaded = app
        .run(
            "return performance.getEntriesByType('resource').map(entry => entry.name).filter(name => name.includes('/parts/'));",
            vec![],
        )
        .await?;
    Ok(serde_json::from_value(loaded)?)
}

#[tokio::test]
async fn reading_loads_no_part_and_the_first_key_loads_the_desk_once() {
    scenario(Setup::default(), async |app| {
        assert!(!parts()?.is_empty());
        let first = shipped()?.remove(0).text;
        app.text().wait_content(&first).await?;
        let before = loaded_parts(app).await?;
        ensure(before.is_empty(), || format!("loaded: {before:?}"))?;
        let (_, words) = app.begin(&first).await?;
        app.label(words.find("red carpet")?, "x").await?;
        app.label(words.find("Shells and satellites")?, "k").await?;
        app.saving().wait_saved().await?;
        let after = loaded_parts(app).await?;
        let desks = after.iter().filter(|path| path.contains("-desk.wasm"));
        assert_eq!(desks.count(), 1, "loaded: {after:?}");
        let mut once = after.clone();
        once.sort();
        once.dedup();
        assert_eq!(once.len(), after.len(), "loaded twice: {after:?}");
        ensure(!after.iter().any(|path| path.contains("german")), || {
            format!("nobody asked for German: {after:?}")
        })
    })
    .await;
}

/// `cargo xtask bench` leaves these out of the first load: they must not be asked for before it is over.
#[tokio::test]
async fn what_is_kept_for_later_is_fetched_only_when_the_app_is_ready() {
    scenario(Setup::default(), async |app| {
        app.copy().wait_kept().await?;
        let asked = app.host().requests();
        let ready = asked.iter().position(|path| path.ends_with("/offline.js"));
        let ready = ready.ok_or_else(|| Failure::new(format!("no offline.js: {asked:?}")))?;
        let (first, later) = asked.split_at(ready);
        let waits = [
            "/parts/",
            "/icons/",
            "/manifest.webmanifest",
            "/sw.js",
            "/GUIDELINE.md",
            "/schema/",
        ];
        let early: Vec<_> = first
            .iter()
            .filter(|path| waits.iter().any(|part| path.contains(part)))
            .collect();
        ensure(early.is_empty(), || format!("too early: {early:?}"))?;
        // The articles came before: the app is ready with them, not without.
        ensure(
            first.iter().any(|path| path.contains("/corpus/wire.txt")),
            || format!("offline.js before the articles: {asked:?}"),
        )?;
        for part in waits {
            ensure(later.iter().any(|path| path.contains(part)), || {
                format!("{part} was not kept: {later:?}")
            })?;
        }
        // From now on the host is not asked for anything of the app.
        let kept = asked.len();
        app.click("help-open").await?;
        app.dialogs().wait_open("help").await?;
        let asked = app.host().requests().split_off(kept);
        ensure(asked.iter().all(|path| path.ends_with("/sw.js")), || {
            format!("asked for again: {asked:?}")
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
    let setup = Setup {
        dist: Some(build.path().to_owned()),
        ..Setup::default()
    };
    scenario(setup, async |app| {
        for complaint in ["-desk.wasm", "parts.js", "404"] {
            app.expect_on_console(complaint);
        }
        let first = shipped()?.remove(0).text;
        app.text().wait_content(&first).await?;
        app.click("help-open").await?;
        let said = "document.querySelector('[data-testid=announcer]').textContent";
        let told = format!("{said}.includes('could not be loaded') && {said}.includes('safe')");
        app.until("the failure to be said", &told, vec![]).await?;
        app.text().wait_content(&first).await?;
        std::fs::copy(paths::dist()?.join(&desk), build.path().join(&desk))?;
        app.click("help-open").await?;
        app.dialogs().wait_open("help").await
    })
    .await;
}
