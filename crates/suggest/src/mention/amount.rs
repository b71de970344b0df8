//! Dates, times, money, percentages and quantities.

use hearsay_domain::EntityType;

use super::Found;
use crate::lexicon::{Class, Lexicon};
use crate::reading::Reading;
use crate::tag::Tag;
use crate::token::Kind;

const SCALES: [&str; 10] = [
    "hundred", "thousand", "million", "billion", "trillion", "dozen", "m", "bn", "mn", "tn",
];
/// What "tens of" and "a" can stand before.
const LARGE: [&str; 11] = [
    "hundred",
    "thousand",
    "million",
    "billion",
    "trillion",
    "dozen",
    "hundreds",
    "thousands",
    "millions",
    "billions",
    "dozens",
];
/// What may stand before a unit: "200 nautical miles".
const MEASURES: [&str; 4] = ["nautical", "square", "cubic", "metric"];
/// Letters right behind digits: "5m", "40km".
const SHORT: [&str; 22] = [
    "m", "bn", "mn", "tn", "k", "km", "kg", "cm", "mm", "nm", "ft", "mph", "kmh", "kph", "kW",
    "MW", "GW", "kWh", "MWh", "GWh", "g", "t",
];
const UNITS: [&str; 38] = [
    "percent",
    "per",
    "%",
    "dollars",
    "dollar",
    "euros",
    "euro",
    "pounds",
    "yuan",
    "rubles",
    "roubles",
    "yen",
    "won",
    "km",
    "kilometers",
    "kilometres",
    "kilometer",
    "kilometre",
    "miles",
    "mile",
    "meters",
    "metres",
    "meter",
    "metre",
    "feet",
    "inches",
    "kg",
    "kilograms",
    "tons",
    "tonnes",
    "liters",
    "litres",
    "degrees",
    "hectares",
    "acres",
    "mph",
    "cents",
    "crore",
];

/// The date or amount that begins with this token.
pub(super) fn at(reading: &Reading<'_>, at: usize) -> Option<Found> {
    match reading.page.kind(at) {
        // Verbs, prepositions and most nouns begin neither a date nor a number.
        Kind::Word => {
            let word = reading.page.tokens[at].word;
            let begins = Class::TIME
                .or(Class::MONTH)
                .or(Class::NUMBER)
                .or(Class::DETERMINER)
                .or(Class::ADJECTIVE)
                .or(Class::ADVERB);
            if word.class != Class::default() && !word.is(begins) {
                return None;
            }
        }
        Kind::Number => {}
        // Money begins with its sign, and nothing else with any.
        Kind::Mark => {
            return amount(reading, at).map(|end| found(at, end, EntityType::Number, 75));
        }
        _ => return None,
    }
    if let Some(end) = date(reading, at) {
        return Some(found(at, end, EntityType::Date, 85));
    }
    if let Some(end) = clock(reading, at) {
        return Some(found(at, end, EntityType::Time, 85));
    }
    amount(reading, at).map(|end| found(at, end, EntityType::Number, 75))
}

fn found(start: usize, end: usize, entity_type: EntityType, confidence: u8) -> Found {
    Found {
        start,
        end,
        entity_type,
        known: None,
        confidence,
    }
}

fn is_month(reading: &Reading<'_>, at: usize) -> bool {
    reading
        .page
        .tokens
        .get(at)
        .is_some_and(|token| token.capital && token.word.is(Class::MONTH))
}

fn is_weekday(reading: &Reading<'_>, at: usize) -> bool {
    reading
        .page
        .tokens
        .get(at)
        .is_some_and(|token| token.capital && token.word.is(Class::TIME))
        && reading.page.text(at).ends_with("day")
}

fn is_number(reading: &Reading<'_>, at: usize, digits: std::ops::RangeInclusive<usize>) -> bool {
    reading.page.kind(at) == Kind::Number
        && digits.contains(&reading.page.text(at).len())
        && reading
            .page
            .text(at)
            .bytes()
            .all(|byte| byte.is_ascii_digit())
}

fn is_year(reading: &Reading<'_>, at: usize) -> bool {
    is_number(reading, at, 4..=4)
        && matches!(
            reading.page.text(at).as_bytes(),
            [b'1', b'5'..=b'9', ..] | [b'2', b'0' | b'1', ..]
        )
}

/// "1st", "22nd" and plain days.
fn is_day(reading: &Reading<'_>, at: usize) -> bool {
    let text = reading.page.text(at);
    if !text.starts_with(|c: char| c.is_ascii_digit()) {
        return false;
    }
    let bare = text.trim_end_matches(|c: char| c.is_ascii_lowercase());
    (1..=2).contains(&bare.len())
        && bare.bytes().all(|byte| byte.is_ascii_digit())
        && text.len() - bare.len() <= 2
}

/// "Early March", "late 2019", "mid June"; "last Tuesday".
fn led_date(reading: &Reading<'_>, at: usize) -> Option<usize> {
    let page = &reading.page;
    if !page.is_any(at, &["early", "late", "mid", "last", "next", "this"]) {
        return None;
    }
    let next = at + 1;
    if page.is_any(at, &["last", "next", "this"]) {
        return is_weekday(reading, next).then_some(next + 1);
    }
    if is_month(reading, next) {
        return Some(next + 1 + usize::from(is_year(reading, next + 1)));
    }
    (is_year(reading, next) || is_decade(page.text(next))).then_some(next + 1)
}

/// "1990s".
fn is_decade(text: &str) -> bool {
    text.strip_suffix('s').is_some_and(|year| {
        year.len() == 4 && year.ends_with('0') && year.bytes().all(|byte| byte.is_ascii_digit())
    })
}

/// Quarters, decades, centuries and seasons: "Q3 2021", "the third quarter of 2021", "mid-June".
fn period(reading: &Reading<'_>, at: usize) -> Option<usize> {
    let page = &reading.page;
    let text = page.text(at);
    // Every word is asked, and few begin like this.
    let first = text.bytes().next()?;
    let begins = matches!(
        first | 0x20,
        b'0'..=b'9' | b'q' | b'h' | b'm' | b't' | b's' | b'a' | b'w' | b'f'
    ) || page.tokens[at].word.is(Class::NUMBER);
    if !begins || text.len() < 2 || page.kind(at) == Kind::Mark {
        return None;
    }
    if is_decade(text) {
        return Some(at + 1);
    }
    let quarter = matches!(text, "Q1" | "Q2" | "Q3" | "Q4" | "H1" | "H2");
    if quarter {
        return Some(at + 1 + usize::from(is_year(reading, at + 1)));
    }
    if let Some(rest) = text
        .strip_prefix("mid-")
        .or_else(|| text.strip_prefix("Mid-"))
    {
        let word = Lexicon::shared().look_up(rest);
        let year = rest.len() == 4 && rest.bytes().all(|byte| byte.is_ascii_digit());
        let month = word.is(Class::MONTH) && rest.starts_with(char::is_uppercase);
        return (month || year || is_decade(rest))
            .then(|| at + 1 + usize::from(month && is_year(reading, at + 1)));
    }
    let from = at + usize::from(page.is(at, "the"));
    if from > at && is_decade(page.text(from)) {
        return Some(from + 1);
    }
    let season = page.is_any(from, &["spring", "summer", "autumn", "winter", "fall"]);
    let ordinal = reading.tag(from) == Tag::Number
        || page
            .tokens
            .get(from)
            .is_some_and(|token| token.word.is(Class::NUMBER))
        || page.text(from).starts_with(|c: char| c.is_ascii_digit());
    let unit = ordinal && page.is_any(from + 1, &["quarter", "half"]);
    let end = if season { from + 1 } else { from + 2 };
    if (season || unit) && page.is(end, "of") && is_year(reading, end + 1) {
        return Some(end + 2);
    }
    let century = from > at && ordinal && page.is_any(from + 1, &["century"]);
    (century && !page.text(from).bytes().all(|byte| byte.is_ascii_digit())).then_some(from + 2)
}

/// The end of the date that begins with this token.
pub(crate) fn date(reading: &Reading<'_>, at: usize) -> Option<usize> {
    let page = &reading.page;
    if let Some(end) = led_date(reading, at).or_else(|| period(reading, at)) {
        return Some(end);
    }
    if is_weekday(reading, at) {
        // "Friday, July 21, 2017" is two dates for some and one for us.
        let next = if page.mark(at + 1) == ',' {
            at + 2
        } else {
            at + 1
        };
        return Some(if is_month(reading, next) {
            date(reading, next).unwrap_or(at + 1)
        } else {
            at + 1
        });
    }
    if is_month(reading, at) {
        let mut end = at + 1;
        if is_day(reading, end) {
            end += 1;
            if page.mark(end) == ',' && is_year(reading, end + 1) {
                end += 2;
            } else if is_year(reading, end) {
                end += 1;
            }
            return Some(end);
        }
        if is_year(reading, end) {
            return Some(end + 1);
        }
        // "May" alone can be a verb or a name.
        return (!page.is_any(at, &["may", "march"])
            || at > 0 && page.is_any(at - 1, &["in", "last", "since", "until", "of", "by"]))
        .then_some(end);
    }
    if is_day(reading, at) && is_month(reading, at + 1) {
        let end = at + 2;
        return Some(if is_year(reading, end) { end + 1 } else { end });
    }
    if is_year(reading, at) && (at == 0 || !matches!(page.mark(at - 1), '$' | '€' | '£' | '#')) {
        let noun = page
            .tokens
            .get(at + 1)
            .is_some_and(|next| next.kind == Kind::Word && next.word.is(Class::ROLE));
        let led = at > 0
            && (page.is_any(
                at - 1,
                &[
                    "in", "since", "of", "from", "to", "by", "until", "during", "after", "before",
                    "and", "the",
                ],
            ) || matches!(page.mark(at - 1), '(' | ',' | '-' | '–'));
        return (led && !noun).then_some(at + 1);
    }
    if page.is_any(at, &["yesterday", "today", "tomorrow", "tonight"]) {
        return Some(at + 1);
    }
    let led = page.is_any(at, &["last", "next", "this", "the"]);
    let next = if page.is(at, "the")
        && page.is_any(at + 1, &["last", "next", "previous", "following", "past"])
    {
        at + 2
    } else {
        at + 1
    };
    let period = page.is_any(
        next,
        &[
            "week",
            "month",
            "year",
            "weekend",
            "century",
            "decade",
            "summer",
            "winter",
            "spring",
            "autumn",
            "morning",
            "afternoon",
            "evening",
        ],
    );
    (led && period && (next > at + 1 || !page.is(at, "the"))).then_some(next + 1)
}

/// "10:30", "5 p.m."
pub(crate) fn clock(reading: &Reading<'_>, at: usize) -> Option<usize> {
    let page = &reading.page;
    if page.kind(at) != Kind::Number {
        return None;
    }
    let half = page.is_any(
        at + 1,
        &["a.m", "p.m", "a.m.", "p.m.", "am", "pm", "UTC", "GMT"],
    );
    if half {
        return Some(at + 2);
    }
    let text = page.text(at);
    let colon = text
        .split_once(':')
        .is_some_and(|(hour, minute)| hour.len() <= 2 && minute.len() == 2);
    colon.then_some(at + 1)
}

fn amount(reading: &Reading<'_>, at: usize) -> Option<usize> {
    let page = &reading.page;
    let currency = matches!(page.mark(at), '$' | '€' | '£' | '¥');
    if page.kind(at) == Kind::Mark && !currency {
        return None;
    }
    if let Some(end) = in_words(reading, at) {
        return Some(end);
    }
    // "€5m", "40km"
    let joined = at + usize::from(currency);
    let digit = page.text(joined).starts_with(|c: char| c.is_ascii_digit());
    if digit && page.kind(joined) == Kind::Word && (!currency || !page.tokens[joined].spaced) {
        let text = page.text(joined);
        let digits = text
            .bytes()
            .take_while(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b','));
        let (number, letters) = text.split_at(digits.count());
        if !number.is_empty() && SHORT.contains(&letters) {
            return Some(joined + 1);
        }
    }
    let mut end = if currency { at + 1 } else { at };
    let digits = page.kind(end) == Kind::Number;
    let word = page
        .tokens
        .get(end)
        .is_some_and(|token| token.word.is(Class::NUMBER) && token.kind == Kind::Word);
    if !(digits || word && !currency) {
        return None;
    }
    end += 1;
    let mut counts = currency;
    while page.is_any(end, &SCALES) {
        end += 1;
        counts = true;
    }
    if page.mark(end) == '%' {
        return Some(end + 1);
    }
    if page.is(end, "per") && page.is(end + 1, "cent") {
        return Some(end + 2);
    }
    let unit = end + usize::from(page.is_any(end, &MEASURES));
    if page.is_any(unit, &UNITS) && !page.is(unit, "per") {
        return Some(unit + 1);
    }
    counts.then_some(end)
}

/// "forty-two", "two dozen", "a million", "half a million", "tens of thousands".
fn in_words(reading: &Reading<'_>, at: usize) -> Option<usize> {
    let page = &reading.page;
    let word = |at: usize| page.tokens.get(at).map(|token| token.word);
    let text = page.text(at);
    let first = text.bytes().next()? | 0x20;
    let begins = matches!(first, b'a' | b'h' | b't' | b'd' | b'm');
    if page.kind(at) != Kind::Word || !begins && text.len() < 9 {
        return None;
    }
    if !begins && page.tokens[at].word.class != Class::default() {
        return None;
    }
    let large = |at: usize| page.is_any(at, &LARGE);
    if page.is_any(at, &["tens", "dozens", "hundreds", "thousands", "millions"])
        && page.is(at + 1, "of")
        && page.is_any(at + 2, &["thousands", "millions", "billions"])
    {
        return Some(at + 3);
    }
    let half = page.is(at, "half") && page.is(at + 1, "a");
    let one = if half { at + 1 } else { at };
    if page.is_any(one, &["a", "an"])
        && large(one + 1)
        && (half || !page.text(one + 1).ends_with('s'))
    {
        let mut end = one + 2;
        while page.is_any(end, &SCALES) {
            end += 1;
        }
        return Some(end);
    }
    let (tens, ones) = text.split_once('-')?;
    let lexicon = Lexicon::shared();
    let number = lexicon.look_up(tens).is(Class::NUMBER) && lexicon.look_up(ones).is(Class::NUMBER);
    let part = word(at).is_some() && matches!(ones, "quarters" | "thirds" | "fifths");
    if !(number && !tens.is_empty() || part) {
        return None;
    }
    let mut end = at + 1;
    while page.is_any(end, &SCALES) {
        end += 1;
    }
    Some(end)
}
