//! Small letters for comparing names, by rule instead of by table: Latin, Greek, Cyrillic,
//! Armenian and full-width letters. The tables of all scripts would cost the page 10 KB.

/// The text in small letters.
pub fn lower(text: &str) -> String {
    text.chars().map(lower_char).collect()
}

/// A letter as a small letter; anything else as it is.
pub fn lower_char(c: char) -> char {
    let code = c as u32;
    let moved = match code {
        0x41..=0x5a
        | 0xc0..=0xd6
        | 0xd8..=0xde
        | 0x391..=0x3a1
        | 0x3a3..=0x3ab
        | 0x410..=0x42f
        | 0xff21..=0xff3a => code + 32,
        0x400..=0x40f => code + 80,
        0x531..=0x556 => code + 48,
        0x386 => 0x3ac,
        0x388..=0x38a => code + 37,
        0x38c => 0x3cc,
        0x38e | 0x38f => code + 63,
        0x178 => 0xff,
        0x4c0 => 0x4cf,
        // These alphabets alternate: capital, small. In two places the capital is odd.
        0x139..=0x148 | 0x179..=0x17e | 0x4c1..=0x4ce => code + (code & 1),
        0x100..=0x12f | 0x132..=0x137 | 0x14a..=0x177 | 0x1de..=0x1ef | 0x1f8..=0x21f => code | 1,
        0x460..=0x481 | 0x48a..=0x4bf | 0x4d0..=0x52f | 0x1e00..=0x1e95 | 0x1ea0..=0x1eff => {
            code | 1
        }
        _ => code,
    };
    char::from_u32(moved).unwrap_or(c)
}

/// A small letter without the marks on it, for finding: Latin, and the accents of Greek and
/// Cyrillic. Letters of their own, as the Cyrillic short i, stay.
pub fn plain(c: char) -> char {
    match c {
        ..='\u{df}' => c,
        '\u{e0}'..='\u{e5}'
        | '\u{101}'..='\u{105}'
        | '\u{1ce}'
        | '\u{1e01}'
        | '\u{1ea1}'..='\u{1eb7}' => 'a',
        '\u{1e03}'..='\u{1e07}' => 'b',
        '\u{e7}' | '\u{107}'..='\u{10d}' | '\u{1e09}' => 'c',
        '\u{10f}'..='\u{111}' | '\u{1e0b}'..='\u{1e13}' => 'd',
        '\u{e8}'..='\u{eb}'
        | '\u{113}'..='\u{11b}'
        | '\u{1e15}'..='\u{1e1d}'
        | '\u{1eb9}'..='\u{1ec7}' => 'e',
        '\u{1e1f}' => 'f',
        '\u{11d}'..='\u{123}' | '\u{1e21}' => 'g',
        '\u{125}'..='\u{127}' | '\u{1e23}'..='\u{1e2b}' | '\u{1e96}' => 'h',
        '\u{ec}'..='\u{ef}'
        | '\u{129}'..='\u{131}'
        | '\u{1d0}'
        | '\u{1e2d}'..='\u{1e2f}'
        | '\u{1ec9}'..='\u{1ecb}' => 'i',
        '\u{135}' => 'j',
        '\u{137}' | '\u{1e31}'..='\u{1e35}' => 'k',
        '\u{13a}'..='\u{13e}' | '\u{142}' | '\u{1e37}'..='\u{1e3d}' => 'l',
        '\u{1e3f}'..='\u{1e43}' => 'm',
        '\u{f1}' | '\u{144}'..='\u{148}' | '\u{1e45}'..='\u{1e4b}' => 'n',
        '\u{f2}'..='\u{f6}'
        | '\u{f8}'
        | '\u{14d}'..='\u{151}'
        | '\u{1d2}'
        | '\u{1e4d}'..='\u{1e53}'
        | '\u{1ecd}'..='\u{1ee3}' => 'o',
        '\u{1e55}'..='\u{1e57}' => 'p',
        '\u{155}'..='\u{159}' | '\u{1e59}'..='\u{1e5f}' => 'r',
        '\u{15b}'..='\u{161}' | '\u{1e61}'..='\u{1e69}' => 's',
        '\u{163}'..='\u{167}' | '\u{1e6b}'..='\u{1e71}' | '\u{1e97}' => 't',
        '\u{f9}'..='\u{fc}'
        | '\u{169}'..='\u{173}'
        | '\u{1d4}'..='\u{1dc}'
        | '\u{1e73}'..='\u{1e7b}'
        | '\u{1ee5}'..='\u{1ef1}' => 'u',
        '\u{1e7d}'..='\u{1e7f}' => 'v',
        '\u{175}' | '\u{1e81}'..='\u{1e89}' | '\u{1e98}' => 'w',
        '\u{1e8b}'..='\u{1e8d}' => 'x',
        '\u{fd}' | '\u{ff}' | '\u{177}' | '\u{1e8f}' | '\u{1e99}' | '\u{1ef3}'..='\u{1ef9}' => 'y',
        '\u{17a}'..='\u{17e}' | '\u{1e91}'..='\u{1e95}' => 'z',
        '\u{3ac}' => 'α',
        '\u{3ad}' => 'ε',
        '\u{3ae}' => 'η',
        '\u{3af}' | '\u{3ca}' => 'ι',
        '\u{3cc}' => 'ο',
        '\u{3b0}' | '\u{3cb}' | '\u{3cd}' => 'υ',
        '\u{3ce}' => 'ω',
        '\u{453}' => 'г',
        '\u{450}'..='\u{451}' => 'е',
        '\u{45d}' => 'и',
        '\u{45c}' => 'к',
        '\u{457}' => 'і',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn as_the_tables_have_it() {
        let scripts = [
            '\0'..='\u{12f}',
            '\u{132}'..='\u{17f}',
            '\u{1de}'..='\u{1ef}',
            '\u{1f8}'..='\u{21f}',
            '\u{386}'..='\u{3ce}',
            '\u{400}'..='\u{58f}',
            '\u{1e00}'..='\u{1e9d}',
            '\u{1ea0}'..='\u{1eff}',
            '\u{ac00}'..='\u{d7a3}',
            '\u{ff00}'..='\u{ffef}',
        ];
        for c in scripts.into_iter().flatten() {
            assert_eq!(
                lower_char(c).to_string(),
                c.to_lowercase().to_string(),
                "{c}"
            );
        }
    }

    #[test]
    fn marks_come_off_small_letters() {
        let with = "àéîõüçñøłđžśğıőāėų ά ѓ ё й ế ß æ ü";
        let without: String = with.chars().map(plain).collect();
        assert_eq!(without, "aeioucnoldzsgioaeu α г е й e ß æ u");
    }
}
