//! How the text is set for reading: its size, its width, the distance of its lines, and how much
//! may move on the screen.

/// How the text is set. The steps are numbers that the style sheet gives a meaning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading {
    /// Size of the letters, 0 to 6.
    pub size: u8,
    /// Width of the column, 0 to 4; the last is the whole pane.
    pub width: u8,
    /// Distance of the lines, 0 to 3.
    pub lines: u8,
    /// What may move.
    pub motion: Motion,
}

/// What may move on the screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Motion {
    /// As the system has it.
    #[default]
    Auto,
    /// Nothing.
    Less,
}

/// What is shown of the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Shown {
    /// Everything.
    #[default]
    Everything,
    /// The text and the way back.
    Text,
}

/// A measure of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// Size of the letters.
    Size,
    /// Width of the column.
    Width,
    /// Distance of the lines.
    Lines,
}

impl Default for Reading {
    fn default() -> Self {
        Self {
            size: 1,
            width: 1,
            lines: 1,
            motion: Motion::Auto,
        }
    }
}

impl Measure {
    /// The last step.
    pub fn last(self) -> u8 {
        match self {
            Measure::Size => 6,
            Measure::Width => 4,
            Measure::Lines => 3,
        }
    }
}

impl Motion {
    /// The word that is stored.
    pub fn code(self) -> &'static str {
        match self {
            Motion::Auto => "auto",
            Motion::Less => "less",
        }
    }

    /// The motion of a stored word.
    pub fn from_code(code: &str) -> Self {
        if code == "less" {
            Motion::Less
        } else {
            Motion::Auto
        }
    }
}

impl Reading {
    /// A step of a measure.
    pub fn step(self, measure: Measure) -> u8 {
        match measure {
            Measure::Size => self.size,
            Measure::Width => self.width,
            Measure::Lines => self.lines,
        }
    }

    /// With another step of a measure, as near as there is one.
    #[must_use]
    pub fn with(mut self, measure: Measure, step: u8) -> Self {
        let step = step.min(measure.last());
        match measure {
            Measure::Size => self.size = step,
            Measure::Width => self.width = step,
            Measure::Lines => self.lines = step,
        }
        self
    }

    /// As it is stored: the three steps and the motion.
    pub fn code(self) -> String {
        let Self {
            size,
            width,
            lines,
            motion,
        } = self;
        format!("{size} {width} {lines} {}", motion.code())
    }

    /// What was stored; what cannot be read is as at first.
    pub fn from_code(code: &str) -> Self {
        let mut words = code.split(' ');
        let mut out = Self::default();
        for measure in [Measure::Size, Measure::Width, Measure::Lines] {
            if let Some(step) = words.next().and_then(|word| word.parse().ok()) {
                out = out.with(measure, step);
            }
        }
        out.motion = Motion::from_code(words.next().unwrap_or_default());
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stored_and_read_again() {
        let table = [
            ("1 1 1 auto", "1 1 1 auto"),
            ("6 4 3 less", "6 4 3 less"),
            ("9 9 9 less", "6 4 3 less"),
            ("", "1 1 1 auto"),
            ("big 2", "1 2 1 auto"),
            ("0", "0 1 1 auto"),
        ];
        for (stored, expected) in table {
            assert_eq!(Reading::from_code(stored).code(), expected, "{stored:?}");
        }
    }
}
