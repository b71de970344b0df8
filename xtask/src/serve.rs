//! Builds and serves the app on this computer, with the shipped articles or the developer's own.

use std::path::Path;
use std::process::{Command, Stdio};

use hearsay_server::{Corpus, Options, Running, Server, StartError};

use crate::arguments::{Browser, Port, Serve, Source};
use crate::build;
use crate::install::WebTools;
use crate::problem::Problem;
use crate::workspace::Workspace;

const USUAL_PORT: u16 = 8080;
const PORTS_TO_TRY: u16 = 20;
const SKIPPED_SHOWN: usize = 10;

pub(crate) fn serve(workspace: &Workspace, options: &Serve) -> Result<(), Problem> {
    // A mistyped folder is told before minutes of building.
    let corpus = options.articles.as_deref().map(open_articles).transpose()?;
    match options.source {
        Source::FreshBuild => build::build(workspace, &WebTools::ready(workspace)?, None)?,
        Source::LastBuild => check_last_build(workspace)?,
    }
    let server = match options.port {
        Port::Usual => start_near_usual(workspace, corpus.as_ref()),
        Port::Exactly(port) => start(workspace, corpus, port).map_err(|error| cannot_start(&error)),
    }?;
    let url = server.url();
    println!("\nHearsay is at {url}");
    println!("Only this computer can reach it. Ctrl-C ends it.");
    if options.browser == Browser::Opened {
        open_browser(&url);
    }
    loop {
        std::thread::park();
    }
}

fn check_last_build(workspace: &Workspace) -> Result<(), Problem> {
    if workspace.dist().join("index.html").is_file() {
        return Ok(());
    }
    Err(Problem::new(
        "`dist` holds no build.",
        "Leave out --no-build, or run `cargo xtask build` first.",
    ))
}

pub(crate) fn open_articles(folder: &Path) -> Result<Corpus, Problem> {
    let corpus = Corpus::open(folder).map_err(|error| {
        Problem::new(
            format!("{error}."),
            "Give --articles a folder that holds .txt, .json or .jsonl files.",
        )
    })?;
    let survey = corpus.survey();
    match survey.articles.len() {
        0 => println!(
            "No articles in {}: it holds no .txt, .json or .jsonl file. \
             The app will open without any; files added later appear on reload.",
            folder.display()
        ),
        1 => println!("1 article file in {}.", folder.display()),
        count => println!("{count} article files in {}.", folder.display()),
    }
    if let Some(pieces) = corpus.pieces(&survey) {
        println!(
            "{} articles, cut into {} pieces that the app loads when it needs them.",
            pieces.articles,
            pieces.files.len()
        );
    }
    if !survey.skipped.is_empty() {
        println!("Left out:");
    }
    for skipped in survey.skipped.iter().take(SKIPPED_SHOWN) {
        println!("  {} – {}", skipped.path, skipped.reason);
    }
    if let Some(more @ 1..) = survey.skipped.len().checked_sub(SKIPPED_SHOWN) {
        println!("  and {more} more");
    }
    Ok(corpus)
}

fn start(workspace: &Workspace, corpus: Option<Corpus>, port: u16) -> Result<Running, StartError> {
    Server::start(Options {
        port,
        corpus,
        ..Options::new(workspace.dist())
    })
}

fn start_near_usual(workspace: &Workspace, corpus: Option<&Corpus>) -> Result<Running, Problem> {
    let mut last = StartError::PortTaken(USUAL_PORT);
    for port in USUAL_PORT..USUAL_PORT + PORTS_TO_TRY {
        match start(workspace, corpus.cloned(), port) {
            Ok(server) => {
                if port != USUAL_PORT {
                    println!(
                        "\nPort {USUAL_PORT} is taken by another program, so this is port {port}.\n\
                         The browser keeps labels by address: what was labelled at port {USUAL_PORT} is safe there, but does not show here."
                    );
                }
                return Ok(server);
            }
            Err(error @ StartError::PortTaken(_)) => last = error,
            Err(error) => return Err(cannot_start(&error)),
        }
    }
    Err(cannot_start(&last))
}

fn cannot_start(error: &StartError) -> Problem {
    let next = match error {
        StartError::PortTaken(port) => format!(
            "End that program, or choose another port: `--port {}`; `--port 0` takes any free one.\n\
             The browser keeps labels by address, so each port has labels of its own.",
            port.saturating_add(1)
        ),
        StartError::Listen { .. } => {
            "Ports below 1024 belong to the system: choose a higher one with --port.".to_owned()
        }
        StartError::Root { .. } => "`cargo xtask build` makes the folder anew.".to_owned(),
    };
    Problem::new(format!("{error}."), next)
}

fn open_browser(url: &str) {
    let (program, before): (_, &[&str]) = if cfg!(target_os = "macos") {
        ("open", &[])
    } else if cfg!(windows) {
        ("cmd", &["/C", "start", ""])
    } else {
        ("xdg-open", &[])
    };
    let opened = Command::new(program)
        .args(before)
        .arg(url)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn();
    if opened.is_err() {
        println!("No browser could be opened from here: open the address yourself.");
    }
}
