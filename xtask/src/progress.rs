//! Tells the developer what a long step does, how long it usually takes, and that it is still at work.

use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

const SIGN_OF_LIFE: Duration = Duration::from_secs(30);

/// A step at work; says so every half minute until it is finished or dropped.
#[derive(Debug)]
pub(crate) struct Progress {
    what: String,
    started: Instant,
    finished: Option<Sender<()>>,
    watching: Option<JoinHandle<()>>,
}

impl Progress {
    /// `expected` is what the step took on a machine with two cores.
    pub(crate) fn start(what: &str, why: &str, expected: Duration) -> Self {
        eprintln!("\n▸ {what} – {why} (about {})", spoken(expected));
        let started = Instant::now();
        let (finished, end) = mpsc::channel();
        let watching = {
            let what = what.to_owned();
            thread::spawn(move || {
                while let Err(RecvTimeoutError::Timeout) = end.recv_timeout(SIGN_OF_LIFE) {
                    eprintln!(
                        "  … {what}: at work for {}, usually about {}",
                        spoken(started.elapsed()),
                        spoken(expected)
                    );
                }
            })
        };
        Self {
            what: what.to_owned(),
            started,
            finished: Some(finished),
            watching: Some(watching),
        }
    }

    pub(crate) fn done(self) {
        eprintln!("✓ {}: {}", self.what, spoken(self.started.elapsed()));
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        // Without a sender the watching thread ends by itself.
        self.finished = None;
        if let Some(watching) = self.watching.take() {
            let _ = watching.join();
        }
    }
}

pub(crate) fn spoken(time: Duration) -> String {
    let seconds = time.as_secs_f64();
    if seconds < 10.0 {
        format!("{seconds:.1} s")
    } else if seconds < 120.0 {
        format!("{seconds:.0} s")
    } else {
        let whole = seconds.round() as u64;
        format!("{} min {:02} s", whole / 60, whole % 60)
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::spoken;

    #[test]
    fn times_are_short_and_plain() {
        for (milliseconds, expected) in [
            (240, "0.2 s"),
            (9_940, "9.9 s"),
            (61_000, "61 s"),
            (192_400, "3 min 12 s"),
        ] {
            assert_eq!(spoken(Duration::from_millis(milliseconds)), expected);
        }
    }
}
