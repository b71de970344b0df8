//! What a run of kills found, and how it is told.

use std::fmt;
use std::time::Duration;

/// What came of it.
#[derive(Debug, Default)]
pub struct Findings {
    /// Browsers killed while work went on in them.
    pub kills: usize,
    /// Browsers killed before the app could be used again after a kill.
    pub starting: usize,
    /// Browsers killed soon after it could.
    pub started: usize,
    /// Kills of `kills` around the writing of a snapshot.
    pub compacting: usize,
    /// Snapshots of these that were found whole afterwards; the others had not been written yet.
    pub compacted: usize,
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

impl Findings {
    /// Both as one; they went on side by side.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        self.kills += other.kills;
        self.starting += other.starting;
        self.started += other.started;
        self.compacting += other.compacting;
        self.compacted += other.compacted;
        self.processes += other.processes;
        self.unsaved += other.unsaved;
        self.compared += other.compared;
        self.versions += other.versions;
        self.losses.extend(other.losses);
        self.time = self.time.max(other.time);
        self
    }
}

impl fmt::Display for Findings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for loss in &self.losses {
            writeln!(f, "LOSS: {loss}")?;
        }
        write!(
            f,
            "{} kills ({} processes) in {:.0} s: {} during work, {} of them with something unsaved and {} around a \
             snapshot ({} had been written); {} while starting, and {} just after; {} versions were called saved; \
             {} states compared; {} losses",
            self.kills + self.starting + self.started,
            self.processes,
            self.time.as_secs_f64(),
            self.kills,
            self.unsaved,
            self.compacting,
            self.compacted,
            self.starting,
            self.started,
            self.versions,
            self.compared,
            self.losses.len()
        )
    }
}
