//! Bytes a second of `hearsay suggest`, on text of our own, and whether time grows in proportion.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::json;

use crate::problem::Problem;

const PARAGRAPH: &str = "The ministry said on Friday that the bridge over the river would open in May. “It is safe,” said Anna Berg, \
mayor of the town, “and it was cheap.” According to the local paper, two officials had warned that the work was late. \
The committee met again in the evening, and the members looked at the plans for the new school and the old hall.\n";
/// To reach, in bytes a second on one core.
const TARGET: f64 = 5e6;

pub(super) fn speed(binary: &Path) -> Result<(), Problem> {
    let prose = PARAGRAPH.repeat(5_000_000 / PARAGRAPH.len());
    let line = prose.replace('\n', " ");
    let marks = "\"".repeat(1_000_000);
    let empty = time(binary, "suggest", "")?;
    for (name, text) in [
        ("prose in paragraphs", prose.as_str()),
        ("one line", &line),
        ("quotation marks alone", &marks),
    ] {
        let half = text.len() / 2;
        let half = (half..text.len())
            .find(|at| text.is_char_boundary(*at))
            .unwrap_or(0);
        let whole = time(binary, "suggest", text)?.saturating_sub(empty);
        let part = time(binary, "suggest", &text[..half])?.saturating_sub(empty);
        let counting = time(binary, "words", text)?.saturating_sub(empty);
        let bytes = rate(text.len(), whole);
        println!(
            "{name:<22} {:>6.1} MB/s (to reach: {:.0}), {:.0} times the time of counting words, twice the text takes {:.1} times as long",
            bytes / 1e6,
            TARGET / 1e6,
            whole.as_secs_f64() / counting.as_secs_f64().max(1e-9) * prose.len() as f64
                / text.len() as f64,
            whole.as_secs_f64() / part.as_secs_f64().max(1e-9),
        );
    }
    Ok(())
}

fn rate(bytes: usize, time: Duration) -> f64 {
    bytes as f64 / time.as_secs_f64().max(1e-9)
}

/// The best of three runs.
fn time(binary: &Path, command: &str, text: &str) -> Result<Duration, Problem> {
    let line = format!("{}\n", json!({"id": 1, "text": text}));
    let mut best = Duration::MAX;
    for _ in 0..3 {
        let started = Instant::now();
        let done = Command::new(binary)
            .arg(command)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .spawn()
            .and_then(|mut child| {
                if let Some(mut input) = child.stdin.take() {
                    input.write_all(line.as_bytes())?;
                }
                child.wait()
            });
        match done {
            Ok(status) if status.success() => best = best.min(started.elapsed()),
            _ => {
                return Err(Problem::new(
                    "`hearsay suggest` did not get through the text for measuring.",
                    "Run it by hand on one article to see more.",
                ));
            }
        }
    }
    Ok(best)
}
