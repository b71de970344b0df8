//! Kills the browser at moments of chance while work goes on in it, opens it again and compares:
//! nothing that was called saved may be missing, and what is there must be a project.

mod process;
mod told;

use std::env;
use std::fmt;
use std::ops::Range;
use std::rc::Rc;
use std::sync::Arc;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::app::App;
use crate::browser::{Browser, Window};
use crate::failure::{Failure, Outcome};
use crate::fixtures::{HARBOUR, checked, folder};
use crate::host::{Host, Place};
use crate::paths;
use crate::scenario::ensure;

use told::{Told, digest};

const SCRIPT: &str = include_str!("../scripts/killing.js");
/// Kills on one profile: the store grows from one to the next.
const SERIES: usize = 20;
/// Work goes on for up to this long before the kill.
const LONGEST_MS: u64 = 700;

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

/// What came of it.
#[derive(Debug, Default)]
pub struct Findings {
    /// Browsers killed.
    pub kills: usize,
    /// Processes killed with them.
    pub processes: usize,
    /// Kills while the page said that something was not saved yet.
    pub unsaved: usize,
    /// States compared to the label with what the page had shown.
    pub compared: usize,
    /// Versions that were called saved.
    pub versions: u64,
    /// What was lost or broken, each with the seed of its kill.
    pub losses: Vec<String>,
    /// All of it.
    pub time: Duration,
}

impl fmt::Display for Findings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for loss in &self.losses {
            writeln!(f, "LOSS: {loss}")?;
        }
        write!(
            f,
            "{} kills ({} processes) in {:.0} s, {} of them with something unsaved; {} versions were called saved; \
             {} states compared; {} losses",
            self.kills,
            self.processes,
            self.time.as_secs_f64(),
            self.unsaved,
            self.versions,
            self.compared,
            self.losses.len()
        )
    }
}

/// Kills as planned, in two browsers side by side: one is opened while the other works.
///
/// # Errors
/// When the browser does not do what it should before it is killed, or does not come back.
pub async fn kill(plan: Plan) -> Outcome<Findings> {
    let begun = Instant::now();
    let half = plan.kills / 2;
    let (mut one, other) =
        tokio::try_join!(lane(plan.seed, 0..half), lane(plan.seed, half..plan.kills))?;
    one.kills += other.kills;
    one.processes += other.processes;
    one.unsaved += other.unsaved;
    one.compared += other.compared;
    one.versions += other.versions;
    one.losses.extend(other.losses);
    one.time = begun.elapsed();
    Ok(one)
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
    let mut before: Vec<Told> = Vec::new();
    for kill in kills.start..=kills.end {
        let browser = Browser::start_in(&Window::default(), Arc::clone(&profile)).await?;
        let app = App::on(browser, Rc::clone(&server));
        app.open().await?;
        let own_seed = seed.wrapping_mul(1000) + kill as u64;
        if kill == kills.start {
            app.begin(HARBOUR).await?;
            app.saving().wait_saved().await?;
        } else {
            let found = compare(&app, &before, findings).await;
            if let Err(failure) = found {
                let at = own_seed.wrapping_sub(1);
                findings.losses.push(format!("kill {at}: {failure}"));
            }
        }
        if kill == kills.end {
            app.close().await?;
            break;
        }
        let known = server.requests().len();
        // Every other kill falls into imports for the most part.
        let imports = if own_seed.is_multiple_of(2) {
            0.04
        } else {
            0.4
        };
        app.run(SCRIPT, vec![json!(own_seed), json!(imports)])
            .await?;
        tokio::time::sleep(Duration::from_millis(moment(own_seed))).await;
        findings.processes += process::kill(profile.path())?;
        findings.kills += 1;
        let requests = server.requests();
        before = requests[known..]
            .iter()
            .filter_map(|r| Told::read(r))
            .collect();
        findings.unsaved += usize::from(before.last().is_some_and(|told| told.state != "saved"));
        app.abandon();
    }
    Ok(())
}

/// Milliseconds of work before a kill.
fn moment(seed: u64) -> u64 {
    // SplitMix64: neighbouring seeds have nothing in common.
    let mut z = seed.wrapping_add(0x9e37_79b9_7f4a_7c15);
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    (z ^ (z >> 31)) % LONGEST_MS
}

/// Compares what came back with what had been shown.
async fn compare(app: &App, before: &[Told], findings: &mut Findings) -> Outcome {
    app.saving().wait_saved().await?;
    let version = app.saving().version().await?;
    let saved = before.iter().filter(|told| told.state == "saved");
    let saved = saved.map(|told| told.version).max();
    if let Some(saved) = saved {
        let first = before.first().map_or(saved, |told| told.version);
        findings.versions += saved + 1 - first.min(saved);
        ensure(version >= saved, || {
            format!("version {saved} was called saved, and {version} came back")
        })?;
    }
    let export = app.files().export().await?;
    checked(&export)?;
    let whole = |told: &&Told| told.version == version && told.articles.is_some();
    let Some(told) = before.iter().rev().find(whole) else {
        return Ok(());
    };
    findings.compared += 1;
    let ids = export.articles().iter().filter_map(|a| a["id"].as_str());
    ensure(Some(digest(ids)) == told.articles, || {
        format!("version {version} had other articles than came back")
    })?;
    if told.article.is_empty() {
        return Ok(());
    }
    let mut labels: Vec<&str> = Vec::new();
    for kind in ["mentions", "attributions", "claims"] {
        let records: &[Value] = export.records(&told.article, kind)?;
        labels.extend(records.iter().filter_map(|record| record["id"].as_str()));
    }
    let missing: Vec<&String> = told
        .labels
        .iter()
        .filter(|id| !labels.contains(&id.as_str()))
        .collect();
    ensure(missing.is_empty() && labels.len() == told.count, || {
        format!(
            "version {version} had {} labels in {}, and {} came back, without {missing:?}",
            told.count,
            told.article,
            labels.len()
        )
    })
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
