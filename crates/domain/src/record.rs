//! What every record may carry: who made it, when, how sure they were, and a note.

use crate::codes::codes;
use std::fmt;

codes! {
    /// Where a record stands between suggestion and decision.
    pub enum Status {
        /// Proposed by a program, not yet looked at.
        Suggested = "suggested",
        /// Made by a person, or proposed and taken as it was.
        Accepted = "accepted",
        /// Proposed by a program and changed by a person.
        Edited = "edited",
        /// Proposed and turned down.
        Rejected = "rejected",
    }
}

codes! {
    /// How sure the annotator is of a record.
    pub enum Confidence {
        /// Sure.
        High = "high",
        /// Probably right.
        Medium = "medium",
        /// A guess worth keeping.
        Low = "low",
    }
}

/// A point in time as RFC 3339 in UTC, `YYYY-MM-DDTHH:MM:SS[.fff]Z`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(String);

/// The string is not RFC 3339 in UTC.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimestampError(pub String);

impl fmt::Display for TimestampError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{:?} is not a time of the form 2026-11-22T09:30:00.000Z",
            self.0
        )
    }
}

impl std::error::Error for TimestampError {}

impl Timestamp {
    /// Takes `YYYY-MM-DDTHH:MM:SSZ` with optional fraction of a second.
    ///
    /// # Errors
    /// [`TimestampError`] for any other form and for fields out of range.
    pub fn new(value: &str) -> Result<Self, TimestampError> {
        let error = || TimestampError(value.chars().take(40).collect());
        let bytes = value.as_bytes();
        if bytes.len() < 20 || !value.is_ascii() || bytes[bytes.len() - 1] != b'Z' {
            return Err(error());
        }
        let pattern = b"dddd-dd-ddTdd:dd:dd";
        for (byte, kind) in bytes.iter().zip(pattern) {
            let fits = if *kind == b'd' {
                byte.is_ascii_digit()
            } else {
                byte == kind
            };
            if !fits {
                return Err(error());
            }
        }
        let fraction = &bytes[19..bytes.len() - 1];
        let fraction_fits = match fraction {
            [] => true,
            [b'.', digits @ ..] => {
                !digits.is_empty() && digits.len() <= 9 && digits.iter().all(u8::is_ascii_digit)
            }
            _ => false,
        };
        let number = |from: usize| (bytes[from] - b'0') * 10 + (bytes[from + 1] - b'0');
        let in_range = (1..=12).contains(&number(5))
            && (1..=31).contains(&number(8))
            && number(11) < 24
            && number(14) < 60
            && number(17) <= 60;
        if fraction_fits && in_range {
            Ok(Self(value.to_owned()))
        } else {
            Err(error())
        }
    }

    /// The time as it stands in files.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whole minutes since the beginning of the year 0 of the proleptic Gregorian calendar (ISO 8601).
    pub fn minutes(&self) -> i64 {
        let field = |range: std::ops::Range<usize>| -> i64 {
            let digits = self.0.get(range).unwrap_or_default();
            digits.parse().unwrap_or_default()
        };
        // Years begin in March here: then the day that some of them have more is their last one.
        let (year, month) = match (field(0..4), field(5..7)) {
            (year, month @ 1..=2) => (year - 1, month + 9),
            (year, month) => (year, month - 3),
        };
        let leap_days = year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
        // Of the months from March on, 31 and 30 days follow each other as this rounding does.
        let days = year * 365 + leap_days + (month * 153 + 2) / 5 + field(8..10);
        days * 24 * 60 + field(11..13) * 60 + field(14..16)
    }
}

/// Who, when, how sure, and what else there is to say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meta {
    /// Name or initials of the annotator.
    pub by: Option<String>,
    /// Time of the last change.
    pub at: Option<Timestamp>,
    /// Suggested, accepted, edited or rejected.
    pub status: Status,
    /// How sure the annotator is; none when not said.
    pub confidence: Option<Confidence>,
    /// Free text of the annotator, empty when there is none.
    pub note: String,
}

impl Default for Meta {
    fn default() -> Self {
        Self {
            by: None,
            at: None,
            status: Status::Accepted,
            confidence: None,
            note: String::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn minutes_between_times() {
        for (from, to, minutes) in [
            ("2026-11-25T23:59:59Z", "2026-11-26T00:00:00Z", 1),
            ("2024-02-28T12:00:00Z", "2024-03-01T12:00:00Z", 2 * 1440),
            ("2026-02-28T12:00:00Z", "2026-03-01T12:00:00Z", 1440),
            ("2026-12-31T23:30:00Z", "2027-01-01T00:15:00Z", 45),
            ("2026-07-31T00:00:00Z", "2026-08-31T00:00:00Z", 31 * 1440),
            ("2000-01-01T00:00:00Z", "2001-01-01T00:00:00Z", 366 * 1440),
            ("1900-01-01T00:00:00Z", "1901-01-01T00:00:00Z", 365 * 1440),
            (
                "1970-01-01T00:00:00Z",
                "2026-11-25T00:00:00Z",
                20_782 * 1440,
            ),
            ("2026-11-25T10:00:00Z", "2026-11-25T09:00:00Z", -60),
        ] {
            let [from, to] = [from, to].map(|time| Timestamp::new(time).unwrap().minutes());
            assert_eq!(to - from, minutes, "{from} {to}");
        }
    }

    #[test]
    fn times_are_checked_by_form_and_range() {
        for good in [
            "2026-11-22T09:30:00Z",
            "2026-11-22T09:30:00.123Z",
            "1999-12-31T23:59:60Z",
        ] {
            assert!(Timestamp::new(good).is_ok(), "{good}");
        }
        for bad in [
            "",
            "2026-11-22",
            "2026-11-22 09:30:00Z",
            "2026-13-22T09:30:00Z",
            "2026-11-22T24:30:00Z",
            "2026-11-22T09:30:00.Z",
            "2026-11-22T09:30:00+01:00",
            "２026-11-22T09:30:00Z",
        ] {
            assert!(Timestamp::new(bad).is_err(), "{bad}");
        }
    }
}
