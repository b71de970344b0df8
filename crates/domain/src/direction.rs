//! Which way a line is read: by its first letter that has a direction, as browsers decide it for
//! `dir=auto`. By rule instead of by table, as in [`crate::letters`].

use crate::text::Text;

/// Whether a line of the text is read from right to left. Lines are counted from 0; a line without
/// letters, and one that is not there, is read from left to right.
pub fn is_rtl(text: &Text, line: usize) -> bool {
    text.lines().get(line).is_some_and(|line| {
        let letters = text.slice(line.start, line.text_end);
        letters.chars().find_map(direction).unwrap_or(Way::Right) == Way::Left
    })
}

/// Whether a character stands in a run that is read from right to left: by itself, or, where it has
/// no direction, by the one before it and at last by its line.
pub fn is_rtl_at(text: &Text, offset: usize) -> bool {
    let line = text.line_at(offset);
    let start = text.lines().get(line).map_or(0, |line| line.start);
    let mut here = text.slice(start, offset + 1).chars().rev();
    match here.find_map(direction) {
        Some(way) => way == Way::Left,
        None => is_rtl(text, line),
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    Right,
    Left,
}

/// The direction that a character has of itself; digits and signs have none.
fn direction(c: char) -> Option<Way> {
    match c {
        // Points and accents of these scripts, their digits and most of their signs.
        '\u{591}'..='\u{5bd}'
        | '\u{600}'..='\u{607}'
        | '\u{609}'..='\u{60a}'
        | '\u{60c}'
        | '\u{60e}'..='\u{61a}'
        | '\u{64b}'..='\u{66c}'
        | '\u{6d6}'..='\u{6dc}'
        | '\u{6f0}'..='\u{6f9}' => None,
        // Hebrew, Arabic, Syriac, Thaana, N’Ko and their neighbours, with the marks of direction.
        '\u{590}'..='\u{8ff}'
        | '\u{200f}'
        | '\u{fb1d}'..='\u{fdff}'
        | '\u{fe70}'..='\u{fefc}'
        | '\u{10800}'..='\u{10fff}'
        | '\u{1e800}'..='\u{1efff}' => Some(Way::Left),
        '\u{200e}' => Some(Way::Right),
        c => c.is_alphabetic().then_some(Way::Right),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_goes_as_its_first_letter() {
        let table = [
            ("Anna said so.", false),
            ("אנה אמרה Reuters.", true),
            ("قالت آنا", true),
            ("«قالت» Reuters", true),
            ("12 ימים", true),
            ("Reuters: «قالت»", false),
            ("٣ Tage", false),
            ("…", false),
            ("", false),
            ("新华社", false),
        ];
        for (line, expected) in table {
            let text = Text::new(format!("Before\n{line}\nאחר"));
            assert_eq!(is_rtl(&text, 1), expected, "{line}");
        }
        assert!(!is_rtl(&Text::new("אנה"), 4), "no such line");
    }

    #[test]
    fn a_character_goes_as_its_run() {
        let text = Text::new("אמר Reuters 12");
        let found: String = (0..text.len())
            .map(|at| if is_rtl_at(&text, at) { '<' } else { '>' })
            .collect();
        assert_eq!(found, "<<<<>>>>>>>>>>");
        assert!(is_rtl_at(&Text::new("“אמר”"), 0), "by its line");
    }
}
