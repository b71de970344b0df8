//! Dates, times, money, percentages and quantities.

use hearsay_domain::EntityType;

use super::Found;
use crate::lexicon::Class;
use crate::reading::Reading;
use crate::token::Kind;

const SCALES: [&str; 8] = [
    "hundred", "thousand", "million", "billion", "trillion", "m", "bn", "mn",
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
    let bare = text.trim_end_matches(|c: char| c.is_ascii_lowercase());
    (1..=2).contains(&bare.len())
        && bare.bytes().all(|byte| byte.is_ascii_digit())
        && text.len() - bare.len() <= 2
}

/// The end of the date that begins with this token.
pub(crate) fn date(reading: &Reading<'_>, at: usize) -> Option<usize> {
    let page = &reading.page;
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
    if page.is_any(end, &UNITS) && !page.is(end, "per") {
        return Some(end + 1);
    }
    counts.then_some(end)
}
