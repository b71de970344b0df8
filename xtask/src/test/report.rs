//! The table at the end: what passed, what did not, and where the time went.

use std::fmt;
use std::process::ExitCode;
use std::time::Duration;

use crate::run::Ending;

use super::count::{Counts, Said};

/// Shorter phases say nothing about where the time went.
const WORTH_TELLING: Duration = Duration::from_millis(500);

#[derive(Debug)]
pub(crate) struct Row {
    pub(crate) step: &'static str,
    pub(crate) ending: Ending,
    pub(crate) counts: Counts,
    pub(crate) time: Duration,
    /// What failed, each with what it said.
    pub(crate) failures: Said,
    /// What passed only at the second try, each with what it said at the first.
    pub(crate) unsteady: Said,
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

/// Which tests.
#[derive(Clone, Copy, Debug)]
enum Of {
    Unsteady,
    Failed,
}

impl Row {
    fn of(&self, which: Of) -> &Said {
        match which {
            Of::Unsteady => &self.unsteady,
            Of::Failed => &self.failures,
        }
    }

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
        let others = [
            (failed, "failed"),
            (skipped, "skipped"),
            (self.unsteady.len(), "only at the second try"),
        ];
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
        let mut told = false;
        for (how, of_what) in [
            ("passed only at the second try", Of::Unsteady),
            ("failed", Of::Failed),
        ] {
            for row in &self.rows {
                for (name, said) in row.of(of_what) {
                    write!(f, "\n{}: {name} {how}:", row.step)?;
                    said.iter().try_for_each(|line| write!(f, "\n    {line}"))?;
                    told = true;
                }
            }
        }
        if told {
            writeln!(f)?;
        }
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
    use std::collections::BTreeMap;
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
            failures: BTreeMap::new(),
            unsteady: BTreeMap::new(),
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
    fn what_failed_is_said_again_at_the_end() {
        let said = |words: &str| BTreeMap::from([("opens".to_owned(), vec![words.to_owned()])]);
        let mut report = Report::default();
        report.add(Row {
            unsteady: said("it was late"),
            ..row("e2e", Ending::Succeeded, 4, 0)
        });
        report.add(Row {
            failures: said("it stayed shut"),
            ..row("places", Ending::Failed, 0, 1)
        });
        let text = report.to_string();
        let tail = "\ne2e: opens passed only at the second try:\n    it was late\n\
                    places: opens failed:\n    it stayed shut\n\n\
                    4 passed, 1 failed, 2 skipped";
        assert!(text.ends_with(tail), "{text}");
        assert!(text.contains("1 only at the second try"), "{text}");
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
