//! After the first visit the app needs no host; a new version is offered and never mixed with the one
//! before; one that is not whole changes nothing.

use hearsay_e2e::fixtures::{HARBOUR, folder};
use hearsay_e2e::release::Release;
use hearsay_e2e::scenario::ensure;
use hearsay_e2e::{App, Outcome, Setup, scenario};

const GUIDELINE: &str = "GUIDELINE.md";

/// A scenario in a build that gets new versions, with one short article.
async fn released(body: impl AsyncFnOnce(&App, &mut Release, &str) -> Outcome) {
    let mut release = Release::of_the_build().unwrap();
    let articles = folder(&[("harbour.txt", HARBOUR.as_bytes())]).unwrap();
    let setup = Setup {
        dist: Some(release.folder().to_owned()),
        ..Setup::with_corpus(articles.path())
    };
    scenario(setup, async |app| {
        let first = release.version().to_owned();
        app.copy().wait_kept().await?;
        assert_eq!(app.copy().version().await?, first);
        body(app, &mut release, &first).await
    })
    .await;
}

/// What a browser says when a host does not answer or has not what is asked for.
fn expect_absence(app: &App) {
    for part in ["ERR_", "Failed to load resource", "404", "sw.js"] {
        app.expect_on_console(part);
    }
}

#[tokio::test]
async fn a_host_that_goes_between_the_first_sight_and_the_first_key_takes_nothing_away() {
    scenario(Setup::default(), async |app| {
        app.copy().wait_kept().await?;
        expect_absence(app);
        app.host().stop();
        let articles = hearsay_e2e::fixtures::shipped()?;
        // The tools for labelling and German are parts that this page has not fetched itself.
        let (article, words) = app.begin(&articles[0].text).await?;
        let before = app.articles().labels(&article).await?;
        app.label(words.names(1)?.remove(0), "p").await?;
        app.saving().wait_saved().await?;
        app.click("settings-open").await?;
        app.choose("settings-language", "de").await?;
        app.until(
            "German",
            "document.querySelector('[data-testid=help-open]').textContent.trim() === 'Hilfe'",
            vec![],
        )
        .await?;
        app.choose("settings-language", "en").await?;
        app.dialogs().escape("settings").await?;
        app.click("guideline-open").await?;
        app.wait_shown("[data-testid=\"dialog-guideline\"] h3")
            .await?;
        app.dialogs().escape("guideline").await?;

        app.reload().await?;
        app.articles().wait_labels(&article, before + 1).await?;
        for shipped in articles {
            app.articles().open(&shipped.id).await?;
            app.text().wait_content(&shipped.text).await?;
        }
        let export = app.files().export().await?;
        hearsay_e2e::fixtures::checked(&export)?;
        let schema = app
            .copy()
            .file("schema/hearsay-project-1.schema.json")
            .await?;
        assert_eq!(schema, hearsay_e2e::fixtures::schema()?);
        // Where nothing can be stored the next start asks for the articles anew, with their labels.
        let prepared = app.copy().file("corpus/wire.prepared.json").await?;
        assert!(prepared.contains("attributions"), "{prepared}");
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn articles_of_ones_own_are_there_without_the_host_and_are_the_hosts_when_it_is_there() {
    let articles = folder(&[("harbour.txt", HARBOUR.as_bytes())]).unwrap();
    scenario(Setup::with_corpus(articles.path()), async |app| {
        let (article, words) = app.begin(HARBOUR).await?;
        app.copy().wait_kept().await?;
        app.label(words.find("Anna Berg")?, "p").await?;
        app.saving().wait_saved().await?;
        expect_absence(app);
        app.host().stop();
        app.reload().await?;
        app.articles().wait_labels(&article, 1).await?;
        app.text().wait_content(HARBOUR).await?;
        ensure(
            app.count("[data-testid=\"load-failures\"]").await? == 0,
            || "an article is said to be missing".to_owned(),
        )?;
        std::fs::write(articles.path().join("second.txt"), "A second article.\n")?;
        app.host().start_again()?;
        // A host that did not answer is asked again after ten seconds, not at every file.
        app.until_some("the second article", async || {
            app.reload().await?;
            tokio::time::sleep(std::time::Duration::from_secs(1)).await;
            Ok((app.articles().ids().await?.len() == 2).then_some(()))
        })
        .await
    })
    .await;
}

#[tokio::test]
async fn a_new_version_is_offered_and_comes_only_when_it_is_asked_for() {
    released(async |app, release, first| {
        release.publish("aaaaaaaaaaaaaaaa", GUIDELINE, b"# Other words\n")?;
        app.reload().await?;
        app.copy().wait_update("ready").await?;
        assert_eq!(app.copy().version().await?, first);
        let (article, words) = app.begin(HARBOUR).await?;
        app.label(words.find("Anna Berg")?, "p").await?;
        app.saving().wait_saved().await?;
        app.wait_shown("[data-testid=\"new-version\"]").await?;
        app.assert_accessible("a new version is ready").await?;
        ensure(!app.copy().file(GUIDELINE).await?.contains("Other words"), || {
            "a file of the new version in a page of the old one".to_owned()
        })?;
        // It can be put off, and the palette has it then.
        app.click("notice-away").await?;
        app.wait_gone("[data-testid=\"new-version\"]").await?;
        app.reload().await?;
        assert_eq!(app.copy().version().await?, first);
        app.text().focus().await?;
        app.press(":").await?;
        app.dialogs().wait_open("palette").await?;
        app.insert("new version").await?;
        app.press("Enter").await?;
        app.until(
            "the new version",
            "document.querySelector('meta[name=hearsay-build]')?.content === 'aaaaaaaaaaaaaaaa' && document.documentElement.dataset.app === 'ready'",
            vec![],
        )
        .await?;
        app.articles().wait_labels(&article, 1).await?;
        assert_eq!(app.copy().file(GUIDELINE).await?, "# Other words\n");
        app.copy().wait_kept().await?;
        // The old one is gone, and the new one needs no host either.
        let caches = app.copy().caches().await?;
        ensure(!caches.iter().any(|name| name.contains(first)), || format!("{caches:?}"))?;
        expect_absence(app);
        app.host().stop();
        app.reload().await?;
        assert_eq!(app.copy().version().await?, "aaaaaaaaaaaaaaaa");
        app.articles().wait_labels(&article, 1).await
    })
    .await;
}

#[tokio::test]
async fn unsaved_work_keeps_the_version_it_was_made_with() {
    released(async |app, release, first| {
        let (article, words) = app.begin(HARBOUR).await?;
        release.publish("aaaaaaaaaaaaaaaa", GUIDELINE, b"# Other words\n")?;
        app.copy().look_for_update().await?;
        app.wait_shown("[data-testid=\"new-version\"]").await?;
        app.run(
            "window.transaction = IDBDatabase.prototype.transaction;
             IDBDatabase.prototype.transaction = () => { throw new DOMException('The disk is full.', 'QuotaExceededError'); };",
            vec![],
        )
        .await?;
        app.label(words.find("Anna Berg")?, "p").await?;
        app.element("[data-testid=\"save-state\"][data-state=\"failed\"]").await?;
        app.click("new-version-reload").await?;
        app.until(
            "the refusal",
            "document.querySelector('[data-testid=announcer]').textContent.includes('not everything is stored')",
            vec![],
        )
        .await?;
        assert_eq!(app.copy().version().await?, first);
        app.run("IDBDatabase.prototype.transaction = window.transaction;", vec![]).await?;
        app.click_on(".alarm button").await?;
        app.saving().wait_saved().await?;
        app.click("new-version-reload").await?;
        app.element("meta[name=hearsay-build][content=aaaaaaaaaaaaaaaa]").await?;
        app.ready().await?;
        app.articles().wait_labels(&article, 1).await
    })
    .await;
}

#[tokio::test]
async fn a_version_that_is_not_whole_changes_nothing() {
    released(async |app, release, first| {
        expect_absence(app);
        let (article, words) = app.begin(HARBOUR).await?;
        app.label(words.find("Anna Berg")?, "p").await?;
        app.saving().wait_saved().await?;
        let mut tried = 0;
        let desk = release
            .files()
            .into_iter()
            .find(|file| file.contains("-desk"))
            .unwrap_or_default();
        let whole = std::fs::read(release.folder().join(&desk))?;
        // Missing, cut short, and another file under its name.
        for (version, contents) in [
            ("bbbbbbbbbbbbbbb1", None),
            ("bbbbbbbbbbbbbbb2", Some(&whole[..whole.len() / 2])),
            ("bbbbbbbbbbbbbbb3", Some(&b"<!doctype html>Not found"[..])),
        ] {
            let other = [&whole[..], version.as_bytes()].concat();
            release.publish(version, &desk, &other)?;
            release.damage(&desk, contents)?;
            app.copy().look_for_update().await?;
            app.copy().wait_update("broken").await?;
            app.reload().await?;
            assert_eq!(app.copy().version().await?, first);
            app.articles().wait_labels(&article, 1).await?;
            std::fs::write(release.folder().join(&desk), &whole)?;
            tried += 1;
        }
        app.copy().look_for_update().await?;
        app.copy().wait_update("broken").await?;
        app.click("settings-open").await?;
        let said = app.text_of("[data-testid=\"settings-copy\"]").await?;
        ensure(
            said.contains("works without a network") && said.contains("not complete"),
            || said,
        )?;
        app.dialogs().escape("settings").await?;
        app.host().stop();
        app.reload().await?;
        assert_eq!(app.copy().version().await?, first);
        let words = hearsay_e2e::reading::Reading::new(HARBOUR);
        app.label(words.find("Nordlicht")?, "o").await?;
        app.saving().wait_saved().await?;
        println!("broken versions tried: {tried}, work lost: 0");

        // Mended, it comes like any other.
        app.host().start_again()?;
        release.publish("cccccccccccccccc", &desk, &whole)?;
        app.copy().look_for_update().await?;
        app.copy().wait_update("ready").await?;
        app.click("new-version-reload").await?;
        app.element("meta[name=hearsay-build][content=cccccccccccccccc]")
            .await?;
        app.ready().await?;
        app.articles().wait_labels(&article, 2).await
    })
    .await;
}

#[tokio::test]
async fn a_page_of_the_old_version_keeps_its_files_when_another_tab_takes_the_new_one() {
    released(async |app, release, first| {
        // Nothing was pressed here: the tools for labelling are not loaded yet.
        let desk = release
            .files()
            .into_iter()
            .find(|file| file.contains("-desk"))
            .unwrap_or_default();
        let old = app.client().window().await?;
        release.publish("aaaaaaaaaaaaaaaa", &desk, b"no part of any app")?;
        app.copy().look_for_update().await?;
        app.copy().wait_update("ready").await?;
        let other = app.client().new_window(true).await?;
        app.client().switch_to_window(other.handle).await?;
        app.open().await?;
        assert_eq!(app.copy().version().await?, first);
        app.copy().wait_update("ready").await?;
        app.run(
            "document.dispatchEvent(new Event('hearsay-take-over'));",
            vec![],
        )
        .await?;
        app.element("meta[name=hearsay-build][content=aaaaaaaaaaaaaaaa]")
            .await?;
        app.ready().await?;

        app.client().switch_to_window(old).await?;
        assert_eq!(app.copy().version().await?, first);
        app.copy().wait_update("ready").await?;
        app.click("help-open").await?;
        app.dialogs().wait_open("help").await?;
        app.dialogs().escape("help").await?;
        ensure(
            app.copy()
                .caches()
                .await?
                .iter()
                .any(|name| name.contains(first)),
            || "the files of an open page were thrown away".to_owned(),
        )
    })
    .await;
}

#[tokio::test]
async fn a_build_without_a_list_clears_away_what_was_kept() {
    released(async |app, release, _| {
        release.publish_plain()?;
        app.copy().look_for_update().await?;
        app.until_some("the caches to be gone", async || {
            let left = app.copy().caches().await?;
            Ok(left.is_empty().then_some(()))
        })
        .await?;
        app.reload().await?;
        app.copy().wait_offline("none").await?;
        assert_eq!(app.copy().version().await?, "");
        let left = app
            .run_async(
                "return (await navigator.serviceWorker.getRegistrations()).length;",
                vec![],
            )
            .await?;
        assert_eq!(left, 0);
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn the_app_can_be_installed() {
    scenario(Setup::default(), async |app| {
        app.copy().wait_kept().await?;
        let manifest = hearsay_e2e::chromium::debug(
            app.client(),
            "Page.getAppManifest",
            serde_json::json!({}),
        )
        .await?;
        let url = manifest["url"].as_str().unwrap_or_default();
        assert_eq!(url, format!("{}manifest.webmanifest", app.host().url()));
        assert_eq!(manifest["errors"], serde_json::json!([]));
        let list: serde_json::Value =
            serde_json::from_str(manifest["data"].as_str().unwrap_or_default())?;
        for icon in list["icons"].as_array().into_iter().flatten() {
            let source = icon["src"].as_str().unwrap_or_default();
            let found = app
                .run_async(
                    "const image = new Image(); image.src = arguments[0]; await image.decode(); return [image.naturalWidth, image.naturalHeight].join('x');",
                    vec![serde_json::json!(source)],
                )
                .await?;
            let size = icon["sizes"].as_str().unwrap_or_default();
            ensure(size == "any" || found == size, || format!("{source} is {found}, not {size}"))?;
        }
        let missing = hearsay_e2e::chromium::debug(
            app.client(),
            "Page.getInstallabilityErrors",
            serde_json::json!({}),
        )
        .await?;
        assert_eq!(missing["installabilityErrors"], serde_json::json!([]));
        Ok(())
    })
    .await;
}
