//! `hearsay suggest`: articles in as JSON Lines, suggestions out as JSON Lines.

mod lines;
mod suggest;

use std::io::{self, BufWriter, Write};
use std::process::ExitCode;

use lexopt::prelude::{Long, Short, Value};

use lines::Answer;

const HELP: &str = "\
Hearsay on the command line.

hearsay suggest < articles.jsonl > suggestions.jsonl
    Reads one article a line, {\"id\": …, \"text\": …}, and writes one line for each, in order:
    its attributions and mentions with spans in code points, end exclusive.
    A line that cannot be read gives a line with \"error\"; the exit status is then 1.

hearsay words < articles.jsonl
    Counts the words of each article instead: what speed is compared with.
";

enum Command {
    Help,
    /// What is done with each line.
    Lines(Answer),
}

fn main() -> ExitCode {
    match parse(lexopt::Parser::from_env()) {
        Ok(Command::Help) => {
            print!("{HELP}");
            ExitCode::SUCCESS
        }
        Ok(Command::Lines(answer)) => run(answer),
        Err(error) => {
            eprintln!("The command was not understood: {error}.\nSee `hearsay help`.");
            ExitCode::from(2)
        }
    }
}

fn parse(mut parser: lexopt::Parser) -> Result<Command, lexopt::Error> {
    let command = match parser.next()? {
        None | Some(Short('h') | Long("help")) => return Ok(Command::Help),
        Some(Value(name)) if name == "help" => return Ok(Command::Help),
        Some(Value(name)) if name == "suggest" => Command::Lines(Answer::Suggestions),
        Some(Value(name)) if name == "words" => Command::Lines(Answer::Words),
        Some(other) => return Err(other.unexpected()),
    };
    match parser.next()? {
        None => Ok(command),
        Some(Short('h') | Long("help")) => Ok(Command::Help),
        Some(other) => Err(other.unexpected()),
    }
}

fn run(answer: Answer) -> ExitCode {
    let mut out = BufWriter::new(io::stdout().lock());
    let done = lines::answer(io::stdin().lock(), &mut out, answer).and_then(|faults| {
        out.flush()?;
        Ok(faults)
    });
    match done {
        Ok(0) => ExitCode::SUCCESS,
        Ok(faults) => {
            eprintln!("{faults} line(s) could not be read; the lines with \"error\" say why.");
            ExitCode::FAILURE
        }
        // Whoever reads the lines has seen enough.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("Reading or writing failed: {error}. What was written so far is complete.");
            ExitCode::FAILURE
        }
    }
}
