//! Saves pictures of the app in every state of its screen, and a page that says what each shows.
//! How to use it: docs/GALLERY.md.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use hearsay_e2e::accessibility::Colours;
use hearsay_e2e::browser::Window;
use hearsay_e2e::scenario::start;
use hearsay_e2e::states::{On, STATES, State, ground, reach};
use hearsay_e2e::{App, Outcome};

/// The pictures of each state: the end of the file's name, and what it is about.
const LOOKS: [(&str, &str); 4] = [
    ("light", "light, 1440 × 900"),
    ("dark", "dark, 1440 × 900"),
    ("forced", "the system's high-contrast colours"),
    ("narrow", "narrow, 390 × 780"),
];

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let mut arguments = std::env::args_os().skip(1);
    // An option is a question, not the name of a folder.
    let folder = arguments
        .next()
        .filter(|name| !name.to_string_lossy().starts_with('-'));
    let Some(folder) = folder.map(PathBuf::from) else {
        eprintln!(
            "Name the folder for the pictures, and states if not all are wanted: cargo run -p hearsay-e2e --bin gallery -- DIR [STATE…]"
        );
        return ExitCode::FAILURE;
    };
    let asked: Vec<String> = arguments
        .map(|name| name.to_string_lossy().into_owned())
        .collect();
    let known = |name: &String| STATES.iter().any(|state| state.name == name);
    if let Some(unknown) = asked.iter().find(|name| !known(name)) {
        eprintln!("There is no state {unknown}.");
        return ExitCode::FAILURE;
    }
    match gallery(&folder, &asked).await {
        Ok(0) => ExitCode::SUCCESS,
        Ok(missing) => {
            eprintln!("the gallery is not complete: {missing} states are missing");
            ExitCode::FAILURE
        }
        Err(failure) => {
            eprintln!("the gallery cannot be made: {failure}");
            ExitCode::FAILURE
        }
    }
}

/// Takes all pictures; says how many states could not be reached.
async fn gallery(folder: &Path, asked: &[String]) -> Outcome<usize> {
    fs::create_dir_all(folder)?;
    let mut missing = 0;
    for on in [On::Shipped, On::Harbour, On::RightToLeft, On::Crowded] {
        let wanted = |state: &&State| {
            state.on == on && (asked.is_empty() || asked.iter().any(|name| name == state.name))
        };
        let (lasting, passing): (Vec<_>, Vec<_>) = STATES
            .iter()
            .filter(wanted)
            .partition(|state| state.lasts());
        let mut visits: Vec<Vec<&State>> = vec![passing];
        visits.extend(lasting.into_iter().map(|state| vec![state]));
        for visit in visits.into_iter().filter(|visit| !visit.is_empty()) {
            let window = Window {
                width: 1440,
                height: 900,
                ..Window::default()
            };
            let ground = ground(on, window)?;
            let app = start(&ground.setup).await?;
            for state in visit {
                eprintln!("{}", state.name);
                if let Err(failure) = take(&app, folder, state).await {
                    eprintln!("{}: {failure}", state.name);
                    missing += 1;
                }
            }
            app.close().await?;
        }
    }
    write_pages(folder)?;
    Ok(missing)
}

async fn take(app: &App, folder: &Path, state: &State) -> Outcome {
    app.set_colours(Colours::Light).await?;
    app.set_viewport(1440, 900).await?;
    reach(app, state).await?;
    for (look, _) in LOOKS {
        match look {
            "dark" => app.set_colours(Colours::Dark).await?,
            "forced" => app.set_colours(Colours::Forced).await?,
            "narrow" => {
                app.set_colours(Colours::Light).await?;
                app.set_viewport(390, 780).await?;
                if let Some(pane) = state.pane() {
                    app.show_pane(pane).await?;
                }
            }
            _ => {}
        }
        app.settle().await?;
        app.picture(&folder.join(file(state, look))).await?;
    }
    Ok(())
}

fn file(state: &State, look: &str) -> String {
    format!("{}-{look}.png", state.name)
}

/// A page for browsers, and the same for readers of Markdown.
fn write_pages(folder: &Path) -> Outcome {
    let (mut html, mut markdown) = (String::new(), String::new());
    for state in STATES {
        let taken: Vec<_> = LOOKS
            .iter()
            .filter(|(look, _)| folder.join(file(state, look)).is_file())
            .collect();
        if taken.is_empty() {
            continue;
        }
        // Writing to a string does not fail.
        let _ = writeln!(
            html,
            "<h2 id=\"{0}\">{0}</h2>\n<p>{1}</p>\n<div>",
            state.name, state.says
        );
        let _ = writeln!(markdown, "## {}\n\n{}\n", state.name, state.says);
        for (look, words) in taken {
            let file = file(state, look);
            let _ = writeln!(
                html,
                "<figure><a href=\"{file}\"><img src=\"{file}\" alt=\"{}\" loading=\"lazy\"></a><figcaption>{words}</figcaption></figure>",
                state.name
            );
            let _ = writeln!(markdown, "![{}, {words}]({file})", state.name);
        }
        html.push_str("</div>\n");
        markdown.push('\n');
    }
    let page = format!(
        "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<title>Hearsay: every state of the screen</title>\n<style>body {{ font: 1rem/1.5 system-ui; margin: 2rem; }} div {{ display: flex; flex-wrap: wrap; gap: 1rem; }} figure {{ margin: 0; }} img {{ height: 20rem; border: 1px solid #999; }}</style>\n<h1>Hearsay: every state of the screen</h1>\n{html}</html>\n"
    );
    fs::write(folder.join("index.html"), page)?;
    let read = format!("# Hearsay: every state of the screen\n\n{markdown}");
    Ok(fs::write(folder.join("README.md"), read)?)
}
