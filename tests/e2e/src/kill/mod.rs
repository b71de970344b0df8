//! Kills the browser at moments of chance while work goes on in it, while it writes a snapshot and
//! while it starts again after a kill, and then opens it and compares:
//! nothing that was called saved may be missing, and what is there must be a project.

mod chance;
mod compare;
mod findings;
mod process;
mod told;

use std::env;
use std::ops::Range;
use std::rc::Rc;
use std::sync::Arc;
use std::time::{Duration, Instant};

use serde_json::json;
use tempfile::TempDir;

use crate::app::App;
use crate::browser::{Browser, Window};
use crate::failure::{Failure, Outcome};
use crate::fixtures::{HARBOUR, folder};
use crate::host::{Host, Place};
use crate::paths;
use crate::snapshots;

use chance::Chance;
use compare::compare;
pub use findings::Findings;
use told::Told;

const SCRIPT: &str = include_str!("../scripts/killing.js");
/// Kills on one profile: the store grows from one to the next.
const SERIES: usize = 20;
/// Work goes on for up to this long before the kill.
const LONGEST_MS: u64 = 700;
/// A start is cut off up to this long after it began, which may be after it has ended.
const LONGEST_START_MS: u64 = 1500;
/// A snapshot of so small a project is written by then.
const LONGEST_SNAPSHOT_MS: u64 = 12;

/// How often to kill and from which seed on; the environment may say otherwise.
#[derive(Debug, Clone, Copy)]
pub struct Plan {
    /// Number of kills: `HEARSAY_KILLS`.
    pub kills: usize,
    /// Seed of all chance: `HEARSAY_KILL_SEED`.
    pub seed: u64,
}

impl Plan {
    /// The usual plan, or what the environment says.
    pub fn from_env() -> Self {
        let number = |name: &str| env::var(name).ok()?.trim().parse::<u64>().ok();
        let clock = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
        Self {
            kills: number("HEARSAY_KILLS").map_or(100, |kills| kills as usize),
            seed: number("HEARSAY_KILL_SEED")
                .unwrap_or_else(|| clock.map_or(1, |time| time.as_secs() % 1_000_000)),
        }
    }
}

/// Kills as planned, in two browsers side by side: one is opened while the other works.
///
/// # Errors
/// When the browser does not do what it should before it is killed, or does not come back.
pub async fn kill(plan: Plan) -> Outcome<Findings> {
    let begun = Instant::now();
    let half = plan.kills / 2;
    let (one, other) =
        tokio::try_join!(lane(plan.seed, 0..half), lane(plan.seed, half..plan.kills))?;
    let mut all = one.and(other);
    all.time = begun.elapsed();
    Ok(all)
}

async fn lane(seed: u64, kills: Range<usize>) -> Outcome<Findings> {
    let mut findings = Findings::default();
    let mut next = kills.start;
    while next < kills.end {
        let until = kills.end.min(next + SERIES);
        series(seed, next..until, &mut findings).await?;
        next = until;
    }
    Ok(findings)
}

/// Kills on one profile, with one server: the store belongs to its address.
async fn series(seed: u64, kills: Range<usize>, findings: &mut Findings) -> Outcome {
    let articles = folder(&[("harbour.txt", HARBOUR.as_bytes())])?;
    let server = Host::start(Place::Root, &paths::dist()?, Some(articles.path()))?;
    let server = Rc::new(server);
    let profile = Browser::new_profile()?;
    let mut before = Before::default();
    for kill in kills.start..=kills.end {
        let own_seed = seed.wrapping_mul(1000) + kill as u64;
        let mut chance = Chance::of(own_seed);
        let moment = chance.below(LONGEST_MS);
        if kill > kills.start && chance.one_in(5) {
            for _ in 0..=chance.below(2) {
                kill_while_starting(&server, &profile, &mut chance, findings).await?;
            }
        }
        let browser = Browser::start_in(&Window::default(), Arc::clone(&profile)).await?;
        let app = App::on(browser, Rc::clone(&server));
        app.open().await?;
        if kill == kills.start {
            app.begin(HARBOUR).await?;
            app.saving().wait_saved().await?;
        } else {
            let found = compare(&app, &before.told, findings).await;
            if let Err(failure) = found {
                let at = own_seed.wrapping_sub(1);
                findings.losses.push(format!("kill {at}: {failure}"));
            }
        }
        if let Some(snapshot) = before.snapshot {
            findings.compacted += usize::from(snapshots::newest(&app).await? > snapshot);
        }
        if kill == kills.end {
            app.close().await?;
            break;
        }
        before = work(&app, own_seed, moment, &mut chance).await?;
        findings.processes += process::kill(profile.path())?;
        findings.kills += 1;
        findings.compacting += usize::from(before.snapshot.is_some());
        let requests = server.requests();
        let known = &requests[before.known..];
        before.told = known.iter().filter_map(|r| Told::read(r)).collect();
        let last = before.told.last();
        findings.unsaved += usize::from(last.is_some_and(|told| told.state != "saved"));
        app.abandon();
    }
    Ok(())
}

/// What is known of a round when the browser is killed in it.
#[derive(Default)]
struct Before {
    /// What was asked of the server until then.
    known: usize,
    /// What the page has shown.
    told: Vec<Told>,
    /// Version of the newest snapshot before, where another one was due.
    snapshot: Option<u64>,
}

/// Lets work go on until the moment of the kill.
async fn work(app: &App, seed: u64, moment: u64, chance: &mut Chance) -> Outcome<Before> {
    let mut moment = moment;
    let mut snapshot = None;
    if chance.one_in(8) {
        snapshot = Some(snapshots::newest(app).await?);
        snapshots::make_due(app).await?;
        // Half of these kills fall into its writing, or just before or after.
        if chance.one_in(2) {
            moment %= LONGEST_SNAPSHOT_MS;
        }
    }
    let known = app.host().requests().len();
    // Every other kill falls into imports for the most part.
    let imports = if seed.is_multiple_of(2) { 0.04 } else { 0.4 };
    let given = vec![json!(seed), json!(imports), json!(snapshot.is_some())];
    app.run(SCRIPT, given).await?;
    tokio::time::sleep(Duration::from_millis(moment)).await;
    Ok(Before {
        known,
        told: Vec::new(),
        snapshot,
    })
}

/// Opens the app after a kill and kills it again: at any moment of its start, or just after it.
async fn kill_while_starting(
    server: &Rc<Host>,
    profile: &Arc<TempDir>,
    chance: &mut Chance,
    findings: &mut Findings,
) -> Outcome {
    let browser = Browser::start_in(&Window::default(), Arc::clone(profile)).await?;
    let app = App::on(browser, Rc::clone(server));
    let moment = Duration::from_millis(chance.below(LONGEST_START_MS));
    if chance.one_in(3) {
        // How long a start takes is the machine's to say.
        app.open().await?;
        tokio::time::sleep(moment / 5).await;
        findings.started += 1;
    } else {
        let begun = Instant::now();
        match tokio::time::timeout(moment, app.open()).await {
            Ok(opened) => {
                opened?;
                findings.started += 1;
                tokio::time::sleep(moment.saturating_sub(begun.elapsed())).await;
            }
            Err(_) => findings.starting += 1,
        }
    }
    findings.processes += process::kill(profile.path())?;
    app.abandon();
    Ok(())
}

/// Says what a run found, or why there was none.
///
/// # Errors
/// When something was lost.
pub async fn run() -> Outcome {
    let plan = Plan::from_env();
    println!(
        "{} kills from seed {}: HEARSAY_KILLS={} HEARSAY_KILL_SEED={} repeats them",
        plan.kills, plan.seed, plan.kills, plan.seed
    );
    let findings = kill(plan).await?;
    println!("{findings}");
    if findings.losses.is_empty() {
        return Ok(());
    }
    Err(Failure::new(format!("{} losses", findings.losses.len())))
}
