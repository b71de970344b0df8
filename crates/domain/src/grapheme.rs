//! Grapheme clusters (UAX #29) from a table of a kilobyte and a half: the library's own tables
//! are 30 KB. A test derives the table from the library, and compares every rule with it.

/// Gaps and lengths of the ranges, see `class`.
const TABLE: &[u8] = include_bytes!("grapheme.table");

/// What a character does at the border of a cluster.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Class {
    Other,
    Control,
    /// Extends what is before it, but no conjunct.
    Extend,
    /// Extends what is before it, conjuncts too.
    ExtendConjunct,
    /// Joins the consonants around it.
    Linker,
    Spacing,
    Prepend,
    Leading,
    Vowel,
    Trailing,
    LeadingVowel,
    Full,
    Regional,
    Pictograph,
    Consonant,
    Joiner,
}

/// In the order of their numbers in the table.
const LISTED: [Class; 11] = [
    Class::Control,
    Class::Extend,
    Class::ExtendConjunct,
    Class::Linker,
    Class::Spacing,
    Class::Prepend,
    Class::Leading,
    Class::Vowel,
    Class::Trailing,
    Class::Pictograph,
    Class::Consonant,
];

const ZWJ: char = '\u{200d}';

fn class(c: char) -> Class {
    match c {
        ' '..='~' => return Class::Other,
        ZWJ => return Class::Joiner,
        '\u{1f1e6}'..='\u{1f1ff}' => return Class::Regional,
        '가'..='힣' => {
            let with_tail = !(c as u32 - 0xac00).is_multiple_of(28);
            return if with_tail {
                Class::Full
            } else {
                Class::LeadingVowel
            };
        }
        _ => {}
    }
    // Each range: how far behind the last one it begins, its length and class.
    let mut rest = TABLE.iter().map(|byte| u32::from(*byte));
    let mut number = || {
        let first = rest.next()?;
        if first < 0x80 {
            return Some(first);
        }
        let (second, third) = (rest.next()?, rest.next()?);
        Some((first & 0x7f) << 16 | second << 8 | third)
    };
    let mut at = 0;
    while let (Some(gap), Some(size)) = (number(), number()) {
        at += gap;
        if at > c as u32 {
            break;
        }
        at += size >> 4;
        if at > c as u32 {
            return LISTED[(size & 15) as usize];
        }
    }
    Class::Other
}

/// Whether `at`, a byte offset between two characters, lies between two clusters.
pub(crate) fn is_boundary(raw: &str, at: usize) -> bool {
    let (before, after) = raw.split_at(at);
    let (Some(left), Some(right)) = (before.chars().next_back(), after.chars().next()) else {
        return true;
    };
    if left == '\r' && right == '\n' {
        return false;
    }
    let mut back = before.chars().rev().map(class);
    let next = class(right);
    match (class(left), next) {
        (Class::Control, _) | (_, Class::Control) => true,
        (Class::Leading, Class::Leading | Class::Vowel | Class::LeadingVowel | Class::Full)
        | (Class::LeadingVowel | Class::Vowel, Class::Vowel | Class::Trailing)
        | (Class::Full | Class::Trailing, Class::Trailing)
        | (Class::Prepend, _)
        | (
            _,
            Class::Extend | Class::ExtendConjunct | Class::Linker | Class::Joiner | Class::Spacing,
        ) => false,
        // A consonant joins the one before a linker.
        (_, Class::Consonant) => {
            let mut linked = false;
            let first = back.find(|one| {
                linked |= *one == Class::Linker;
                !matches!(one, Class::Linker | Class::ExtendConjunct | Class::Joiner)
            });
            !(linked && first == Some(Class::Consonant))
        }
        // A pictograph joins the one before a joiner.
        (Class::Joiner, Class::Pictograph) => {
            let extends = |one: &Class| {
                matches!(
                    one,
                    Class::Extend | Class::ExtendConjunct | Class::Linker | Class::Joiner
                )
            };
            back.next();
            back.find(|one| !extends(one) || *one == Class::Joiner) != Some(Class::Pictograph)
        }
        // Flags are pairs.
        (Class::Regional, Class::Regional) => {
            back.take_while(|one| *one == Class::Regional).count() % 2 == 0
        }
        _ => true,
    }
}

/// Whether a character belongs to the one before it.
pub(crate) fn extends(c: char) -> bool {
    matches!(
        class(c),
        Class::Extend | Class::ExtendConjunct | Class::Linker | Class::Joiner | Class::Spacing
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use unicode_segmentation::GraphemeCursor;

    fn joined(raw: &str, at: usize) -> bool {
        !GraphemeCursor::new(at, raw.len(), true)
            .is_boundary(raw, 0)
            .unwrap()
    }

    /// The number in the table of what the library does with a character.
    fn number_of(c: char) -> Option<u32> {
        let after = |before: &str| joined(&format!("{before}{c}"), before.len());
        let last = |all: String, end: &str| joined(&all, all.len() - end.len());
        let class = if after("a") {
            if last(format!("क{c}क"), "क") {
                Class::Linker
            } else if last(format!("क\u{94d}{c}क"), "क") {
                Class::ExtendConjunct
            } else if last(format!("👨{c}\u{200d}👨"), "👨") {
                Class::Extend
            } else {
                Class::Spacing
            }
        } else if !last(format!("{c}\u{301}"), "\u{301}") {
            Class::Control
        } else if last(format!("{c}a"), "a") {
            Class::Prepend
        } else if after("각") {
            Class::Trailing
        } else if after("ᄀ") && last(format!("{c}ᄀ"), "ᄀ") {
            Class::Leading
        } else if after("ᄀ") {
            Class::Vowel
        } else if after("👨\u{200d}") {
            Class::Pictograph
        } else if after("क\u{94d}") {
            Class::Consonant
        } else {
            return None;
        };
        LISTED
            .iter()
            .position(|one| *one == class)
            .map(|at| at as u32)
    }

    fn push(table: &mut Vec<u8>, number: u32) {
        if number < 0x80 {
            table.push(number as u8);
        } else {
            table.extend([
                0x80 | (number >> 16) as u8,
                (number >> 8) as u8,
                number as u8,
            ]);
        }
    }

    /// With `HEARSAY_TABLE=write` it writes the table: for a newer Unicode of the library.
    #[test]
    fn the_table_is_the_librarys() {
        let mut ranges: Vec<(u32, u32, u32)> = Vec::new();
        for c in ('\0'..='\u{323ff}').chain('\u{e0000}'..='\u{e0fff}') {
            let own = matches!(c, ZWJ | '\u{1f1e6}'..='\u{1f1ff}' | '가'..='힣' | ' '..='~');
            let Some(number) = number_of(c).filter(|_| !own) else {
                continue;
            };
            match ranges.last_mut() {
                Some((_, end, last)) if *last == number && *end == c as u32 => *end += 1,
                _ => ranges.push((c as u32, c as u32 + 1, number)),
            }
        }
        let (mut table, mut at) = (Vec::new(), 0);
        for (start, end, number) in ranges {
            push(&mut table, start - at);
            push(&mut table, (end - start) << 4 | number);
            at = end;
        }
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/src/grapheme.table");
        if std::env::var("HEARSAY_TABLE").as_deref() == Ok("write") {
            std::fs::write(path, &table).unwrap();
        }
        assert!(table == TABLE, "the library knows another Unicode");
    }

    proptest! {
        #[test]
        fn same_borders_as_the_library(
            raw in "([\u{0}-\u{1ff}\u{300}-\u{36f}\u{900}-\u{d7f}\u{1100}-\u{11ff}\u{1f1e6}-\u{1f1e9}👨👩❤🏽\u{200d}\u{200c}\u{fe0f}\u{94d}क\r\n가각]|\\PC){0,24}"
        ) {
            for (at, _) in raw.char_indices() {
                prop_assert_eq!(is_boundary(&raw, at), !joined(&raw, at), "{} in {:?}", at, raw);
            }
        }
    }
}
