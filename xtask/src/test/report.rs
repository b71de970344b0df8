//! The table at the end: what passed, what did not, and where the time went.

use std::fmt;
use std::process::ExitCode;
use std::time::Duration;

use crate::run::Ending;

use super::count::Counts;

/// Shorter phases say nothing about where the time went.
const WORTH_TELLING: Duration = Duration::from_millis(500);

#[derive(Debug)]
pub(crate) struct Row {
    pub(crate) step: &'static str,
    pub(crate) ending: Ending,
    pub(crate) counts: Counts,
    pub(crate) time: Duration,
    pub(crate) phases: Vec<(&'static str, Duration)>,
}

#[derive(Debug, Default)]
pub(crate) struct Report {
    rows: Vec<Row>,
}

impl Report {
    pub(crate) fn add(&mut self, row: Row) {
        self.rows.push(row);
    }

    pub(crate) fn exit_code(&self) -> ExitCode {
        if self.counts().failed == 0 {
            ExitCode::SUCCESS
        } else {
            ExitCode::FAILURE
        }
    }

    fn counts(&self) -> Counts {
        self.rows
            .iter()
            .map(Row::counts_with_the_step)
            .fold(Counts::default(), Counts::and)
    }
}

impl Row {
    /// A step that failed before or beside its tests is one failure, or the sum would hide it.
    fn counts_with_the_step(&self) -> Counts {
        let mut counts = self.counts;
        if self.ending == Ending::Failed && counts.failed == 0 {
            counts.failed = 1;
        }
        counts
    }

    fn tests(&self) -> String {
        let Counts {
            passed,
            failed,
            skipped,
        } = self.counts;
        if self.counts.is_empty() {
            return String::new();
        }
        let others = [(failed, "failed"), (skipped, "skipped")];
        [(passed, "passed")]
            .into_iter()
            .chain(others.into_iter().filter(|(count, _)| *count > 0))
            .map(|(count, word)| format!("{count} {word}"))
            .collect::<Vec<_>>()
            .join(", ")
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let total: Duration = self.rows.iter().map(|row| row.time).sum();
        let share = |time: Duration| {
            let whole = total.as_secs_f64().max(0.001);
            format!("{:>3.0} %", time.as_secs_f64() / whole * 100.0)
        };
        writeln!(
            f,
            "{:22} {:6} {:>8} {:>5}  tests",
            "step", "result", "seconds", "share"
        )?;
        let mut line = |step: &str, result: &str, time: Duration, tests: &str| {
            let row = format!(
                "{step:22} {result:6} {:>8.1} {}  {tests}",
                time.as_secs_f64(),
                share(time)
            );
            writeln!(f, "{}", row.trim_end())
        };
        for row in &self.rows {
            let result = match row.ending {
                Ending::Succeeded => "ok",
                Ending::Failed => "FAILED",
            };
            line(row.step, result, row.time, &row.tests())?;
            for (phase, time) in &row.phases {
                if row.phases.len() > 1 && *time >= WORTH_TELLING {
                    line(&format!("  {phase}"), "", *time, "")?;
                }
            }
        }
        line("together", "", total, "")?;
        let Counts {
            passed,
            failed,
            skipped,
        } = self.counts();
        write!(f, "\n{passed} passed, {failed} failed, {skipped} skipped")
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::{Counts, Report, Row};
    use crate::run::Ending;

    fn row(step: &'static str, ending: Ending, passed: usize, failed: usize) -> Row {
        Row {
            step,
            ending,
            counts: Counts {
                passed,
                failed,
                skipped: 1,
            },
            time: Duration::from_secs(2),
            phases: vec![
                ("release build", Duration::from_millis(1500)),
                ("tools ready", Duration::from_millis(1)),
            ],
        }
    }

    #[test]
    fn the_last_line_sums_up() {
        let mut report = Report::default();
        report.add(row("native", Ending::Succeeded, 40, 0));
        report.add(row("e2e", Ending::Failed, 5, 2));
        let text = report.to_string();
        assert_eq!(text.lines().last(), Some("45 passed, 2 failed, 2 skipped"));
        assert!(text.contains("5 passed, 2 failed, 1 skipped"), "{text}");
        assert!(
            text.contains("  release build                    1.5  38 %"),
            "{text}"
        );
        assert!(!text.contains("tools ready"), "{text}");
    }

    #[test]
    fn a_step_that_fails_without_a_failed_test_counts() {
        let mut report = Report::default();
        report.add(row("native", Ending::Failed, 3, 0));
        assert!(
            report
                .to_string()
                .ends_with("3 passed, 1 failed, 1 skipped")
        );
    }
}
