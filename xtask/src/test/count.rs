//! Counts tests from what `cargo test` prints.

use std::collections::{BTreeMap, BTreeSet};

/// Lines of a failure that are repeated at the end.
const LINES_OF_A_FAILURE: usize = 12;

/// How many tests ended in which way.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Counts {
    pub(crate) passed: usize,
    pub(crate) failed: usize,
    pub(crate) skipped: usize,
}

impl Counts {
    pub(crate) fn and(self, other: Self) -> Self {
        Self {
            passed: self.passed + other.passed,
            failed: self.failed + other.failed,
            skipped: self.skipped + other.skipped,
        }
    }

    pub(crate) fn is_empty(self) -> bool {
        self == Self::default()
    }
}

/// Tests by their names, each with what it said.
pub(crate) type Said = BTreeMap<String, Vec<String>>;

/// Reads the output line by line.
#[derive(Debug, Default)]
pub(crate) struct Counter {
    passed: usize,
    failed: usize,
    ignored: usize,
    /// A test that lacks something to work with passes, and says so in a line `SKIPPED: <test>: <reason>`.
    skipped: BTreeSet<String>,
    /// What each test that failed had to say.
    failures: Said,
    /// The failed test whose output is being read.
    speaking: Option<String>,
}

impl Counter {
    pub(crate) fn see(&mut self, line: &str) {
        self.listen(line);
        let line = line.trim();
        if let Some(result) = line.strip_prefix("test result:") {
            self.passed += number_before(result, "passed");
            self.failed += number_before(result, "failed");
            self.ignored += number_before(result, "ignored");
        } else if let Some(skipped) = skipped_test(line) {
            self.skipped.insert(skipped.to_owned());
        }
    }

    /// Keeps what failed and what it says: `test NAME ... FAILED`, and later `---- NAME stdout ----`
    /// with its lines up to an empty one that ends the part about it.
    fn listen(&mut self, line: &str) {
        let failed = line.strip_prefix("test ");
        if let Some(name) = failed.and_then(|line| line.strip_suffix(" ... FAILED")) {
            let name = name.trim_end_matches(" - should panic");
            self.failures.entry(name.to_owned()).or_default();
        } else if let Some(part) = line.strip_prefix("---- ") {
            let name = part.split(' ').next().unwrap_or(part);
            self.speaking = self.failures.contains_key(name).then(|| name.to_owned());
        } else if line.starts_with("test result:") || line == "failures:" {
            self.speaking = None;
        } else if let Some(said) = self
            .speaking
            .as_ref()
            .and_then(|it| self.failures.get_mut(it))
            && !line.trim().is_empty()
            && said.len() < LINES_OF_A_FAILURE
        {
            said.push(line.to_owned());
        }
    }

    /// The tests that failed, each with what it said.
    pub(crate) fn failures(&self) -> &Said {
        &self.failures
    }

    /// Takes what was counted in a second try of the tests that failed: those that passed now did not
    /// fail, and how they failed at first is given back.
    pub(crate) fn settle(&mut self, again: &Self) -> Said {
        if again.passed == 0 {
            return Said::new();
        }
        let kept = |name: &String| again.failures.contains_key(name);
        let (failed, passed) = std::mem::take(&mut self.failures)
            .into_iter()
            .partition(|(name, _)| kept(name));
        self.failures = failed;
        let passed: Said = passed;
        // Two programs may each have a test of that name; one line then stands for both.
        let still = self.failures.len().max(again.failed);
        self.passed += self.failed.saturating_sub(still);
        self.failed = self.failed.min(still);
        passed
    }

    /// What was counted elsewhere counts here as well.
    pub(crate) fn add(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.ignored += other.ignored;
        self.skipped.extend(other.skipped);
        self.failures.extend(other.failures);
    }

    pub(crate) fn counts(&self) -> Counts {
        Counts {
            passed: self.passed.saturating_sub(self.skipped.len()),
            failed: self.failed,
            skipped: self.ignored + self.skipped.len(),
        }
    }
}

/// The line may follow `test name ... ` when output is not captured.
fn skipped_test(line: &str) -> Option<&str> {
    let rest = line
        .strip_prefix("SKIPPED: ")
        .or_else(|| Some(line.split_once(" ... SKIPPED: ")?.1))?;
    // A path in the name holds `::`, which does not end it.
    Some(rest.split_once(": ").map_or(rest, |(test, _)| test))
}

fn number_before(result: &str, word: &str) -> usize {
    result
        .split(['.', ';'])
        .find_map(|part| part.trim().strip_suffix(word)?.trim().parse().ok())
        .unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::{Counter, Counts};

    fn check(output: &str, passed: usize, failed: usize, skipped: usize) {
        let mut counter = Counter::default();
        output.lines().for_each(|line| counter.see(line));
        let expected = Counts {
            passed,
            failed,
            skipped,
        };
        assert_eq!(counter.counts(), expected, "{output}");
    }

    #[test]
    fn results_of_several_programs_add_up() {
        check(
            "running 3 tests\ntest a ... ok\n\
             test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.00s\n\
             test result: FAILED. 7 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out; finished in 1.50s\n",
            10,
            2,
            1,
        );
        check(
            "test result: ok. 12 passed; 0 failed; 0 ignored; 0 filtered out; finished in 0.04s\n",
            12,
            0,
            0,
        );
    }

    #[test]
    fn a_test_that_says_it_was_skipped_did_not_pass() {
        check(
            "SKIPPED: articles::opens_all: no folder\n\
             test articles::labels ... SKIPPED: articles::labels: no folder\n\
             SKIPPED: articles::opens_all: no folder\n\
             the word SKIPPED: in a sentence\n\
             test result: ok. 5 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out\n",
            3,
            0,
            2,
        );
    }

    const FAILED: &str = "test opens ... ok\ntest closes ... FAILED\n\nsuccesses:\n\n\
         ---- opens stdout ----\nall is well\n\nfailures:\n\n---- closes stdout ----\n\n\
         thread 'closes' panicked at tests/a.rs:1:1:\nit stayed open\n\n\nfailures:\n    closes\n\n\
         test result: FAILED. 1 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out\n";

    fn seen(output: &str) -> Counter {
        let mut counter = Counter::default();
        output.lines().for_each(|line| counter.see(line));
        counter
    }

    #[test]
    fn a_failure_is_kept_with_its_words() {
        let counter = seen(FAILED);
        let said = &counter.failures()["closes"];
        assert_eq!(said[1], "it stayed open");
        assert_eq!((counter.failures().len(), said.len()), (1, 2));
    }

    #[test]
    fn a_second_try_settles_only_what_passed() {
        let again = seen("test closes ... ok\ntest result: ok. 1 passed; 0 failed; 0 ignored\n");
        let mut counter = seen(FAILED);
        let steadied = counter.settle(&again);
        assert_eq!(steadied.keys().collect::<Vec<_>>(), ["closes"]);
        assert_eq!((counter.counts().passed, counter.counts().failed), (2, 0));

        let mut counter = seen(FAILED);
        assert!(counter.settle(&seen(FAILED)).is_empty());
        assert_eq!((counter.counts().passed, counter.counts().failed), (1, 1));

        let mut counter = seen(FAILED);
        assert!(counter.settle(&seen("error: no browser\n")).is_empty());
        assert_eq!(counter.counts().failed, 1);
    }

    #[test]
    fn other_output_counts_nothing() {
        check(
            "error: could not compile\n3 passed\ntest result: unclear\n",
            0,
            0,
            0,
        );
    }
}
