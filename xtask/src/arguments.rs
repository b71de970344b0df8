//! What may stand after `cargo xtask`.

use std::path::PathBuf;

use lexopt::prelude::{Long, Short, Value, ValueExt};

use crate::problem::Problem;
use crate::score::Score;
use crate::test::Step;

pub(crate) const HELP: &str = "\
Developer commands of Hearsay. Each installs what it needs and says so.

cargo xtask serve [--articles DIR] [--port N] [--open] [--no-build]
    Builds the app and serves it on this computer.
    --articles DIR  open with the .txt, .json and .jsonl files below DIR
                    (read where they are; nothing is copied into the repository)
    --port N        listen on port N (otherwise 8080 or the next free one)
    --open          open the browser
    --no-build      serve what `dist` holds from the last build

cargo xtask build [--articles DIR] [--single-file [--out FILE]]
    Leaves the finished app in `dist`, fit for any path of any static host.
    --articles DIR  with the .txt, .json and .jsonl files below DIR in the place
                    of the shipped articles; they are copied into the build
    --single-file   makes one .html instead that holds everything and needs no
                    server: `hearsay.html`, or
    --out FILE      this file

cargo xtask test [--only STEP[,STEP]] [--list]
    Runs every check, goes on after a failure, and ends with a table.
    HEARSAY_KILLS and HEARSAY_KILL_SEED say how often, and from which seed on,
    the step `kill` kills the browser.

cargo xtask bench
    Measures size and speed; fails over budget.

cargo xtask score [--data FILE] [--speed]
    Measures what `hearsay suggest` finds in ../shared/data/gum-news.jsonl.
    --data FILE     measure on another file of the same form
    --speed         measure bytes a second instead, on text of our own
";

#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Command {
    Help,
    Serve(Serve),
    Build(Build),
    ListSteps,
    Test(Vec<Step>),
    Bench,
    Score(Score),
}

#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Serve {
    pub(crate) articles: Option<PathBuf>,
    pub(crate) port: Port,
    pub(crate) browser: Browser,
    pub(crate) source: Source,
}

/// What is built.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Build {
    pub(crate) articles: Option<PathBuf>,
    pub(crate) form: Form,
}

/// The form in which the app is finished.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) enum Form {
    /// `dist`, for a host.
    #[default]
    Folder,
    /// One page, at the usual place or where the user wants it.
    SingleFile(Option<PathBuf>),
}

/// Which port to listen on.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) enum Port {
    #[default]
    Usual,
    Exactly(u16),
}

/// Whether the browser is opened for the user.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) enum Browser {
    #[default]
    LeftAlone,
    Opened,
}

/// Where the files that are served come from.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) enum Source {
    #[default]
    FreshBuild,
    LastBuild,
}

pub(crate) fn parse(mut parser: lexopt::Parser) -> Result<Command, Problem> {
    let command = match parser.next().map_err(misunderstood)? {
        None | Some(Short('h') | Long("help")) => return Ok(Command::Help),
        Some(Value(name)) => name.string().map_err(misunderstood)?,
        Some(other) => return Err(misunderstood(other.unexpected())),
    };
    match command.as_str() {
        "help" => Ok(Command::Help),
        "serve" => parse_serve(parser),
        "build" => parse_build(parser),
        "test" => parse_test(parser),
        "bench" => only_help(parser, Command::Bench),
        "score" => parse_score(parser),
        other => Err(misunderstood(format!("there is no command \"{other}\""))),
    }
}

fn parse_serve(mut parser: lexopt::Parser) -> Result<Command, Problem> {
    let mut serve = Serve::default();
    while let Some(argument) = parser.next().map_err(misunderstood)? {
        match argument {
            Long("articles") => {
                serve.articles = Some(parser.value().map_err(misunderstood)?.into());
            }
            Long("port") => {
                let value = parser.value().map_err(misunderstood)?;
                serve.port = Port::Exactly(value.parse().map_err(misunderstood)?);
            }
            Long("open") => serve.browser = Browser::Opened,
            Long("no-build") => serve.source = Source::LastBuild,
            Short('h') | Long("help") => return Ok(Command::Help),
            other => return Err(misunderstood(other.unexpected())),
        }
    }
    Ok(Command::Serve(serve))
}

fn parse_build(mut parser: lexopt::Parser) -> Result<Command, Problem> {
    let mut build = Build::default();
    let mut out = None;
    while let Some(argument) = parser.next().map_err(misunderstood)? {
        match argument {
            Long("articles") => {
                build.articles = Some(parser.value().map_err(misunderstood)?.into());
            }
            Long("single-file") => build.form = Form::SingleFile(None),
            Long("out") => out = Some(parser.value().map_err(misunderstood)?.into()),
            Short('h') | Long("help") => return Ok(Command::Help),
            other => return Err(misunderstood(other.unexpected())),
        }
    }
    match (&mut build.form, out) {
        (Form::SingleFile(place), out) => *place = out,
        (Form::Folder, None) => {}
        (Form::Folder, Some(_)) => {
            return Err(misunderstood("--out belongs to --single-file"));
        }
    }
    Ok(Command::Build(build))
}

fn parse_score(mut parser: lexopt::Parser) -> Result<Command, Problem> {
    let mut score = Score::default();
    while let Some(argument) = parser.next().map_err(misunderstood)? {
        match argument {
            Long("data") => {
                score = Score::LabelsOf(parser.value().map_err(misunderstood)?.into());
            }
            Long("speed") => score = Score::Speed,
            Short('h') | Long("help") => return Ok(Command::Help),
            other => return Err(misunderstood(other.unexpected())),
        }
    }
    Ok(Command::Score(score))
}

fn parse_test(mut parser: lexopt::Parser) -> Result<Command, Problem> {
    let mut chosen: Option<Vec<Step>> = None;
    while let Some(argument) = parser.next().map_err(misunderstood)? {
        match argument {
            Long("only") => {
                let value = parser.value().map_err(misunderstood)?;
                let names = value.string().map_err(misunderstood)?;
                let steps = chosen.get_or_insert_default();
                for name in names.split(',').map(str::trim) {
                    steps.push(Step::named(name).ok_or_else(|| no_such_step(name))?);
                }
            }
            Long("list") => return Ok(Command::ListSteps),
            Short('h') | Long("help") => return Ok(Command::Help),
            other => return Err(misunderstood(other.unexpected())),
        }
    }
    // The order of the steps is that of their cost, whatever order they were named in.
    let steps = Step::ALL
        .into_iter()
        .filter(|step| chosen.as_ref().is_none_or(|chosen| chosen.contains(step)))
        .collect();
    Ok(Command::Test(steps))
}

fn only_help(mut parser: lexopt::Parser, command: Command) -> Result<Command, Problem> {
    match parser.next().map_err(misunderstood)? {
        None => Ok(command),
        Some(Short('h') | Long("help")) => Ok(Command::Help),
        Some(other) => Err(misunderstood(other.unexpected())),
    }
}

fn no_such_step(name: &str) -> Problem {
    let names: Vec<_> = Step::ALL.into_iter().map(Step::name).collect();
    Problem::new(
        format!("there is no step \"{name}\"."),
        format!("The steps are: {}.", names.join(", ")),
    )
}

fn misunderstood(error: impl Into<lexopt::Error>) -> Problem {
    Problem::new(
        format!("the command was not understood: {}.", error.into()),
        "See `cargo xtask help`.",
    )
}

#[cfg(test)]
mod tests {
    use super::{Browser, Build, Command, Form, Port, Score, Serve, Source, parse};
    use crate::test::Step;

    fn check(line: &str, expected: &Command) {
        let parser = lexopt::Parser::from_args(line.split_whitespace());
        assert_eq!(&parse(parser).unwrap(), expected, "{line}");
    }

    fn refused(line: &str) -> String {
        let parser = lexopt::Parser::from_args(line.split_whitespace());
        parse(parser).unwrap_err().to_string()
    }

    #[test]
    fn commands_and_their_options() {
        check("", &Command::Help);
        check("--help", &Command::Help);
        check("serve --help", &Command::Help);
        check("build", &Command::Build(Build::default()));
        check(
            "build --articles ../my",
            &Command::Build(Build {
                articles: Some("../my".into()),
                form: Form::Folder,
            }),
        );
        check(
            "build --out a.html --single-file",
            &Command::Build(Build {
                articles: None,
                form: Form::SingleFile(Some("a.html".into())),
            }),
        );
        check("bench", &Command::Bench);
        check("score", &Command::Score(Score::Labels));
        check("score --speed", &Command::Score(Score::Speed));
        check(
            "score --data x.jsonl",
            &Command::Score(Score::LabelsOf("x.jsonl".into())),
        );
        check("serve", &Command::Serve(Serve::default()));
        check(
            "serve --articles ../my --port=0 --open --no-build",
            &Command::Serve(Serve {
                articles: Some("../my".into()),
                port: Port::Exactly(0),
                browser: Browser::Opened,
                source: Source::LastBuild,
            }),
        );
    }

    #[test]
    fn steps_run_in_their_own_order_and_once() {
        check("test", &Command::Test(Step::ALL.to_vec()));
        check("test --list", &Command::ListSteps);
        check(
            "test --only e2e,fmt --only fmt",
            &Command::Test(vec![Step::Fmt, Step::EndToEnd]),
        );
    }

    #[test]
    fn what_is_not_understood_is_named() {
        for (line, part) in [
            ("sevre", "sevre"),
            ("serve --prot 1", "--prot"),
            ("serve --port 70000", "70000"),
            ("serve --port", "port"),
            ("serve extra", "extra"),
            ("build --release", "--release"),
            ("build --out x", "--single-file"),
            ("test --only e2e,nativ", "structure, native"),
            ("--serve", "--serve"),
        ] {
            let message = refused(line);
            assert!(message.contains(part), "{line}: {message}");
        }
    }
}
