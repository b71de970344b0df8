//! The table that the bench prints, and the verdict.

use std::fmt;

use serde_json::Value;

use crate::failure::{Failure, Outcome};

/// One promise and what was measured.
#[derive(Debug, Clone)]
pub struct Row {
    /// What was measured.
    pub what: String,
    /// All runs, in the order they were made.
    pub runs: Vec<f64>,
    /// The same for the page of bare elements, where there is one.
    pub bare: Vec<f64>,
    /// The most that is allowed.
    pub budget: f64,
    /// What is compared with the budget.
    pub judged: Judged,
}

/// What of a row is compared with its budget.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Judged {
    /// The median, in milliseconds.
    Median,
    /// The longest run, in milliseconds; 0 stands for none that is worth counting.
    Longest,
    /// The median as a multiple of that of the page of bare elements.
    Ratio,
}

impl Row {
    /// What is compared with the budget.
    pub fn measured(&self) -> f64 {
        match self.judged {
            Judged::Median => median(&self.runs),
            Judged::Longest => longest(&self.runs),
            Judged::Ratio => median(&self.runs) / median(&self.bare),
        }
    }

    /// Whether the promise is kept.
    pub fn is_kept(&self) -> bool {
        self.measured() <= self.budget
    }
}

/// All rows.
#[derive(Debug, Clone, Default)]
pub struct Table(pub Vec<Row>);

impl Table {
    /// Whether all promises are kept.
    pub fn is_kept(&self) -> bool {
        self.0.iter().all(Row::is_kept)
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "{:<54} {:>10} {:>10} {:>10} {:>10} {:>8}",
            "", "app", "bare page", "ratio", "budget", "verdict"
        )?;
        for row in &self.0 {
            let app = match row.judged {
                Judged::Longest => longest(&row.runs),
                Judged::Median | Judged::Ratio => median(&row.runs),
            };
            let (bare, ratio) = if row.bare.is_empty() {
                (String::new(), String::new())
            } else {
                let bare = median(&row.bare);
                (format!("{bare:.1} ms"), format!("{:.2}", app / bare))
            };
            let budget = match row.judged {
                Judged::Ratio => format!("{:.2}", row.budget),
                Judged::Median | Judged::Longest => format!("{:.1} ms", row.budget),
            };
            writeln!(
                f,
                "{:<54} {:>10} {bare:>10} {ratio:>10} {budget:>10} {:>8}",
                row.what,
                if app.is_nan() {
                    "none".to_owned()
                } else {
                    format!("{app:.1} ms")
                },
                match (row.is_kept(), row.runs.is_empty()) {
                    (true, _) => "within",
                    (false, false) => "OVER",
                    (false, true) => "MISSING",
                },
            )?;
        }
        for row in &self.0 {
            writeln!(f, "  {}: {}", row.what, list(&row.runs))?;
            if !row.bare.is_empty() {
                writeln!(f, "  {}, bare page: {}", row.what, list(&row.bare))?;
            }
        }
        Ok(())
    }
}

fn list(runs: &[f64]) -> String {
    let runs: Vec<String> = runs.iter().map(|run| format!("{run:.0}")).collect();
    runs.join(" ")
}

fn median(runs: &[f64]) -> f64 {
    let mut sorted = runs.to_vec();
    sorted.sort_by(f64::total_cmp);
    match sorted.len() {
        0 => f64::NAN,
        odd if odd % 2 == 1 => sorted[odd / 2],
        even => f64::midpoint(sorted[even / 2 - 1], sorted[even / 2]),
    }
}

fn longest(runs: &[f64]) -> f64 {
    runs.iter().copied().fold(f64::NAN, f64::max)
}

/// What a script has measured.
pub(super) fn number(value: &Value) -> Outcome<f64> {
    value
        .as_f64()
        .ok_or_else(|| Failure::new(format!("{value} is no measurement")))
}

#[cfg(test)]
mod tests {
    use super::{Judged, Row, Table};

    #[test]
    fn a_missing_measurement_is_no_kept_promise() {
        let row = |runs: &[f64], bare: &[f64]| Row {
            what: "opening".into(),
            runs: runs.to_vec(),
            bare: bare.to_vec(),
            budget: 2.0,
            judged: Judged::Ratio,
        };
        assert!(row(&[3.0, 100.0, 2.0], &[2.0]).is_kept());
        assert!(!row(&[5.0], &[2.0]).is_kept());
        assert!(!row(&[], &[2.0]).is_kept());
        let longest = |runs: &[f64]| Row {
            judged: Judged::Longest,
            ..row(runs, &[])
        };
        assert!(longest(&[0.0]).is_kept());
        assert!(!longest(&[0.0, 3.0]).is_kept());
        assert!(!longest(&[]).is_kept());
        assert!(!Table(vec![row(&[1.0], &[1.0]), row(&[9.0], &[1.0])]).is_kept());
    }
}
