//! Saves pictures of the app in its states: for the README, and to look at after a change of style.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use hearsay_e2e::accessibility::Colours;
use hearsay_e2e::bench::generate::generate;
use hearsay_e2e::fixtures::{build_with_corpus, labelled, shipped};
use hearsay_e2e::reading::Reading;
use hearsay_e2e::scenario::start;
use hearsay_e2e::{App, Outcome, Setup};

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let Some(folder) = std::env::args_os().nth(1).map(PathBuf::from) else {
        eprintln!(
            "Name the folder for the pictures: cargo run -p hearsay-e2e --bin gallery -- DIR"
        );
        return ExitCode::FAILURE;
    };
    match gallery(&folder).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("the gallery is not complete: {failure}");
            ExitCode::FAILURE
        }
    }
}

async fn gallery(folder: &Path) -> Outcome {
    std::fs::create_dir_all(folder)?;
    let app = start(&Setup::in_window(1440, 900)).await?;
    let taken = shipped_states(&app, folder).await;
    app.close().await?;
    taken?;
    let generated = generate();
    let build = build_with_corpus(|corpus| generated.write_corpus(corpus))?;
    let app = start(&Setup {
        dist: Some(build.path().to_owned()),
        ..Setup::in_window(1440, 900)
    })
    .await?;
    let taken = long_article(&app, folder, generated.count()).await;
    app.close().await?;
    taken
}

async fn shipped_states(app: &App, folder: &Path) -> Outcome {
    app.open().await?;
    app.dialogs().sign_in("Gallery").await?;
    let demonstration = labelled()?.into_iter().next();
    let articles = shipped()?;
    let id = demonstration.unwrap_or_else(|| articles[0].id.clone());
    app.articles().open(&id).await?;
    take(app, folder, "demonstration").await?;
    for tab in hearsay_e2e::pages::panel::TABS {
        app.panel().show(tab).await?;
        take(app, folder, &format!("tab-{tab}")).await?;
    }
    app.panel().show("sourcing").await?;
    if app.count("[data-row=\"attribution\"]").await? > 0 {
        app.click_on("[data-row=\"attribution\"] [data-part=\"content\"]")
            .await?;
        app.inspector().target("attribution").await?;
        take(app, folder, "attribution").await?;
    }
    for dialogue in ["help", "settings", "export", "paste"] {
        app.click(&format!("{dialogue}-open")).await?;
        app.dialogs().wait_open(dialogue).await?;
        take(app, folder, &format!("dialogue-{dialogue}")).await?;
        app.dialogs().escape(dialogue).await?;
    }
    dense(app, folder, &articles[1].id, &articles[1].text).await?;
    app.articles().open(&id).await?;
    app.set_viewport(360, 740).await?;
    take(app, folder, "narrow-360").await?;
    app.set_viewport(820, 1180).await?;
    take(app, folder, "tablet-820").await
}

/// Labels of all kinds over the same few words.
async fn dense(app: &App, folder: &Path, id: &str, text: &str) -> Outcome {
    app.articles().open(id).await?;
    app.text().wait_content(text).await?;
    let reading = Reading::new(text);
    let line = reading.long_line(24)?;
    let words = reading.words(&line);
    for (key, first, last) in [
        ("k", 0, 20),
        ("k", 6, 22),
        ("c", 3, 18),
        ("s", 0, 1),
        ("u", 2, 2),
        ("p", 4, 5),
        ("o", 5, 8),
        ("g", 7, 7),
        ("k", 8, 12),
        ("d", 10, 11),
        ("n", 11, 14),
    ] {
        app.text().drag(words[first].start..words[last].end).await?;
        app.press(key).await?;
    }
    take(app, folder, "dense").await
}

async fn long_article(app: &App, folder: &Path, labels: usize) -> Outcome {
    app.open().await?;
    app.articles().wait_labels("long", labels).await?;
    app.articles().open("long").await?;
    take(app, folder, "long").await
}

async fn take(app: &App, folder: &Path, name: &str) -> Outcome {
    for (colours, suffix) in [(Colours::Light, "light"), (Colours::Dark, "dark")] {
        app.set_colours(colours).await?;
        app.picture(&folder.join(format!("{name}-{suffix}.png")))
            .await?;
    }
    app.set_colours(Colours::Light).await
}
