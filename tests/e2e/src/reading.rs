//! Finds places to label in any article, without knowing its sentences. Offsets count code points.

use std::ops::Range;

use crate::failure::{Failure, Outcome};

/// A text seen as code points.
#[derive(Debug, Clone)]
pub struct Reading {
    letters: Vec<char>,
}

/// Where the parts of one attribution are.
#[derive(Debug, Clone)]
pub struct Link {
    /// Who says it.
    pub source: Range<usize>,
    /// The words that attribute it.
    pub cue: Range<usize>,
    /// What is attributed.
    pub content: Range<usize>,
}

impl Reading {
    /// Takes the text as it stands.
    pub fn new(text: &str) -> Self {
        Self {
            letters: text.chars().collect(),
        }
    }

    /// The words of a range.
    pub fn slice(&self, range: &Range<usize>) -> String {
        self.letters[range.clone()].iter().collect()
    }

    /// Where these words stand first.
    pub fn find(&self, words: &str) -> Outcome<Range<usize>> {
        self.find_after(words, 0)
    }

    /// Where these words stand first, from an offset on.
    pub fn find_after(&self, words: &str, from: usize) -> Outcome<Range<usize>> {
        let wanted: Vec<char> = words.chars().collect();
        (from..=self.letters.len().saturating_sub(wanted.len()))
            .find(|start| self.letters[*start..].starts_with(&wanted))
            .map(|start| start..start + wanted.len())
            .ok_or_else(|| Failure::new(format!("the text does not hold {words:?}")))
    }

    /// The lines without their line ends.
    pub fn lines(&self) -> Vec<Range<usize>> {
        let mut lines = Vec::new();
        let mut start = 0;
        for (at, letter) in self.letters.iter().enumerate() {
            if matches!(letter, '\n' | '\r') {
                lines.push(start..at);
                start = at + 1;
            }
        }
        lines.push(start..self.letters.len());
        lines.retain(|line| !line.is_empty());
        lines
    }

    /// The words of a range: runs of letters and digits.
    pub fn words(&self, range: &Range<usize>) -> Vec<Range<usize>> {
        let mut words: Vec<Range<usize>> = Vec::new();
        for at in range.clone() {
            if self.letters[at].is_alphanumeric() {
                match words.last_mut() {
                    Some(word) if word.end == at => word.end = at + 1,
                    _ => words.push(at..at + 1),
                }
            }
        }
        words
    }

    /// The first line with at least this many words.
    pub fn long_line(&self, words: usize) -> Outcome<Range<usize>> {
        self.lines()
            .into_iter()
            .find(|line| self.words(line).len() >= words)
            .ok_or_else(|| Failure::new(format!("no line has {words} words")))
    }

    /// Different names: capitalised words within long lines, not at their beginning.
    pub fn names(&self, count: usize) -> Outcome<Vec<Range<usize>>> {
        let mut found: Vec<Range<usize>> = Vec::new();
        for line in self.lines() {
            let words = self.words(&line);
            for word in words.iter().skip(1) {
                let name = self.slice(word);
                let capital = name.chars().next().is_some_and(char::is_uppercase);
                let new = found.iter().all(|other| self.slice(other) != name);
                if words.len() > 15 && capital && name.chars().count() > 3 && new {
                    found.push(word.clone());
                    if found.len() == count {
                        return Ok(found);
                    }
                }
            }
        }
        Err(Failure::new(format!("the text has no {count} names")))
    }

    /// Three links within one line, each within the content of the one before.
    pub fn chain(&self) -> Outcome<[Link; 3]> {
        let words = self.words(&self.long_line(16)?);
        let end = words[15].end;
        let link = |first: usize| Link {
            source: words[first].clone(),
            cue: words[first + 1].clone(),
            content: words[first + 2].start..end,
        };
        Ok([link(0), link(3), link(6)])
    }

    /// Something that could be a claim: the second long line, or the end of the first.
    pub fn statement(&self) -> Outcome<Range<usize>> {
        let mut long = self
            .lines()
            .into_iter()
            .filter(|line| self.words(line).len() >= 8);
        let line = long
            .nth(1)
            .ok_or_else(|| Failure::new("the text has no two long lines"))?;
        let words = self.words(&line);
        Ok(words[1].start..words[6].end)
    }
}

#[cfg(test)]
mod tests {
    use super::Reading;

    #[test]
    fn places_are_counted_in_code_points() {
        let reading = Reading::new("📰 NBC said\r\n한국 now");
        assert_eq!(reading.find("NBC").unwrap(), 2..5);
        assert_eq!(reading.lines(), [0..10, 12..18]);
        assert_eq!(reading.words(&(12..18)), [12..14, 15..18]);
    }
}
