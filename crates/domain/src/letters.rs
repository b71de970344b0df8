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
}
