//! The time and the random part of ids, which the pure crates get as values.

use hearsay_domain::Timestamp;

use super::window;

/// Letters of a token; 252 is the largest multiple of their number that fits a byte.
const LETTERS: &[u8; 36] = b"0123456789abcdefghijklmnopqrstuvwxyz";
const FAIR: u8 = 252;

/// What a clock set beyond the year 9999 or before our era is taken for.
const NO_TIME: &str = "1970-01-01T00:00:00.000Z";

/// The time now, in UTC, to the millisecond.
pub fn now() -> Timestamp {
    let written = String::from(js_sys::Date::new_0().to_iso_string());
    Timestamp::new(&written).unwrap_or_else(|_| no_time())
}

/// Twelve letters and digits that no other session has: the unique part of the ids made in it.
pub fn session_token() -> String {
    let mut token = String::with_capacity(12);
    while token.len() < 12 {
        // Bytes at and above 252 are thrown away, so that every letter is equally likely.
        let letters = random_bytes().into_iter().filter(|byte| *byte < FAIR);
        token.extend(
            letters
                .take(12 - token.len())
                .map(|byte| char::from(LETTERS[usize::from(byte) % LETTERS.len()])),
        );
    }
    token
}

fn random_bytes() -> [u8; 16] {
    let mut bytes = [0; 16];
    let filled = window()
        .crypto()
        .and_then(|crypto| crypto.get_random_values_with_u8_array(&mut bytes));
    if filled.is_err() {
        // Without the good source two sessions at the same moment are still told apart.
        bytes.fill_with(|| (js_sys::Math::random() * 256.0) as u8);
    }
    bytes
}

fn no_time() -> Timestamp {
    Timestamp::new(NO_TIME).expect("the constant is a time")
}
