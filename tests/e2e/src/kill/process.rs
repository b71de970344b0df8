//! The processes of one browser, and their end without warning.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use crate::failure::{Failure, Outcome};

/// How long processes that were killed may stay in the table.
const PATIENCE: Duration = Duration::from_secs(10);

/// Sends SIGKILL to the browser that works on a profile and to all its children, at once; gives
/// their number.
pub fn kill(profile: &Path) -> Outcome<usize> {
    let all = processes();
    let mark = format!("--user-data-dir={}", profile.display());
    let mut doomed: Vec<u32> = all
        .iter()
        .filter(|process| {
            let line = fs::read(format!("/proc/{}/cmdline", process.id)).unwrap_or_default();
            line.split(|byte| *byte == 0)
                .any(|argument| argument == mark.as_bytes())
        })
        .map(|process| process.id)
        .collect();
    if doomed.is_empty() {
        return Err(Failure::new("there is no browser to kill"));
    }
    let mut from = 0;
    while let Some(parent) = doomed.get(from).copied() {
        from += 1;
        for child in all.iter().filter(|process| process.parent == parent) {
            if !doomed.contains(&child.id) {
                doomed.push(child.id);
            }
        }
    }
    // What has gone by itself meanwhile makes the command fail; that none is left is looked at.
    Command::new("kill")
        .arg("-KILL")
        .args(doomed.iter().map(ToString::to_string))
        .output()?;
    let begun = Instant::now();
    while doomed.iter().any(|id| lives(*id)) {
        if begun.elapsed() > PATIENCE {
            return Err(Failure::new("the browser outlives being killed"));
        }
        std::thread::sleep(Duration::from_millis(2));
    }
    Ok(doomed.len())
}

struct Process {
    id: u32,
    parent: u32,
}

fn processes() -> Vec<Process> {
    let entries = fs::read_dir("/proc").into_iter().flatten().flatten();
    entries
        .filter_map(|entry| entry.file_name().to_str()?.parse().ok())
        .filter_map(|id| {
            let (_, parent) = state_and_parent(id)?;
            Some(Process { id, parent })
        })
        .collect()
}

/// A zombie is dead: its parent has not asked for it yet.
fn lives(id: u32) -> bool {
    state_and_parent(id).is_some_and(|(state, _)| state != "Z" && state != "X")
}

fn state_and_parent(id: u32) -> Option<(String, u32)> {
    let stat = fs::read_to_string(format!("/proc/{id}/stat")).ok()?;
    // The name stands in brackets and may hold anything.
    let mut rest = stat.rsplit_once(')')?.1.split_whitespace();
    Some((rest.next()?.to_owned(), rest.next()?.parse().ok()?))
}
