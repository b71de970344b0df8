//! Quotations as the caret meets them: each with its marks, those within others included.

mod pair;

use crate::span::Span;
use crate::text::Text;

/// The quotations of a line in the order in which they begin, marks included. Those within
/// another come after it. One that is never closed goes to the end of its line; an apostrophe
/// without partner is none.
pub fn of_line(text: &Text, line: usize) -> Vec<Span> {
    let Some(place) = text.lines().get(line) else {
        return Vec::new();
    };
    let chars: Vec<char> = text.slice(place.start, place.text_end).chars().collect();
    // A mark that opens twice is one quotation in another where both are closed; else the first
    // was forgotten, and the second says nothing.
    let found = pair::pairs(&chars, true).or_else(|| pair::pairs(&chars, false));
    let mut out: Vec<Span> = Vec::new();
    for (start, end) in found.unwrap_or_default() {
        out.extend(Span::new(place.start + start, place.start + end));
    }
    crate::order::sort_by(&mut out, |a, b| {
        (a.start(), std::cmp::Reverse(a.end())).cmp(&(b.start(), std::cmp::Reverse(b.end())))
    });
    out
}

/// The quotations around a range, the innermost first. A caret (an empty range) right behind a
/// closing mark still belongs to it, if it is in no other.
pub fn around(text: &Text, start: usize, end: usize) -> Vec<Span> {
    let all = of_line(text, text.line_at(start));
    let inside = |quote: &&Span| {
        quote.start() <= start && (end < quote.end() || start < end && end == quote.end())
    };
    let mut found: Vec<Span> = all.iter().filter(inside).copied().collect();
    if found.is_empty() && start == end {
        found.extend(all.iter().filter(|quote| quote.end() == end).copied());
    }
    crate::order::sort_by(&mut found, |a, b| {
        (a.end() - a.start()).cmp(&(b.end() - b.start()))
    });
    found
}

/// The quotations that begin at or after `offset` and lie in no other, in order.
pub fn outer_from(text: &Text, offset: usize) -> impl Iterator<Item = Span> {
    let lines = text.line_at(offset)..text.lines().len();
    lines
        .flat_map(|line| outer(of_line(text, line)))
        .filter(move |quote| quote.start() >= offset)
}

/// The quotations that begin before `offset` and lie in no other, the last one first.
pub fn outer_before(text: &Text, offset: usize) -> impl Iterator<Item = Span> {
    let lines = (0..=text.line_at(offset)).rev();
    lines
        .flat_map(|line| outer(of_line(text, line)).into_iter().rev())
        .filter(move |quote| quote.start() < offset)
}

/// Those that lie in no other.
fn outer(all: Vec<Span>) -> Vec<Span> {
    let mut reached = 0;
    all.into_iter()
        .filter(|quote| {
            let is_outer = quote.start() >= reached;
            reached = reached.max(quote.end());
            is_outer
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::quotation::quoted_spans;
    use proptest::prelude::*;

    fn quotes(raw: &str) -> Vec<String> {
        let text = Text::new(raw);
        (0..text.lines().len())
            .flat_map(|line| of_line(&text, line))
            .map(|span| text.slice(span.start(), span.end()).to_owned())
            .collect()
    }

    #[test]
    fn quotations_of_real_articles() {
        let table: &[(&str, &[&str])] = &[
            ("“One,” he said, “two.”", &["“One,”", "“two.”"]),
            ("\"One,\" he said.", &["\"One,\""]),
            (
                "“She said ‘go now’ and left.” Putin’s plan",
                &["“She said ‘go now’ and left.”", "‘go now’"],
            ),
            (
                "“We left. It was early.\n“We came back.”",
                &["“We left. It was early.", "“We came back.”"],
            ),
            (
                "«On part», „Wir gehen“, 「행사」",
                &["«On part»", "„Wir gehen“", "「행사」"],
            ),
            ("“The '90s are ‘over” he said", &["“The '90s are ‘over”"]),
            ("It is Putin's and Kim's plan", &[]),
            ("I don't see Moscow's hand in the leaders' talks' end", &[]),
            (
                "\"He said 'go now' and left.\"",
                &["\"He said 'go now' and left.\"", "'go now'"],
            ),
            (
                "\"A 'b \"c 'd' c\" b' a\" and \"e\"",
                &[
                    "\"A 'b \"c 'd' c\" b' a\"",
                    "'b \"c 'd' c\" b'",
                    "\"c 'd' c\"",
                    "'d'",
                    "\"e\"",
                ],
            ),
            (
                "“A ‘b “c” b’ a” so",
                &["“A ‘b “c” b’ a”", "‘b “c” b’", "“c”"],
            ),
            (
                "„A ‚b „c“ b‘ a“ so",
                &["„A ‚b „c“ b‘ a“", "‚b „c“ b‘", "„c“"],
            ),
            (
                "«A «b «c» b» a» so",
                &["«A «b «c» b» a»", "«b «c» b»", "«c»"],
            ),
            ("“One. “Two.” He. “Three.”", &["“One. “Two.”", "“Three.”"]),
            (
                "\"The leaders' talks aren't 'over' in Moscow's view\"",
                &[
                    "\"The leaders' talks aren't 'over' in Moscow's view\"",
                    "'over'",
                ],
            ),
            (
                "“He called ‘the leaders’ talks a failure’ today”",
                &[
                    "“He called ‘the leaders’ talks a failure’ today”",
                    "‘the leaders’ talks a failure’",
                ],
            ),
            ("‘leaders’ and ‘others’", &["‘leaders’", "‘others’"]),
            (
                "'\"Go,\" he said,' she said",
                &["'\"Go,\" he said,'", "\"Go,\""],
            ),
            ("\"'Go,' he said\"", &["\"'Go,' he said\"", "'Go,'"]),
            ("\"She said 'go.'\" Then", &["\"She said 'go.'\"", "'go.'"]),
            (
                "In the '90s \"rock 'n' roll\" of 'em boys' bands",
                &["\"rock 'n' roll\""],
            ),
            ("a ” stray close", &[]),
        ];
        for (raw, expected) in table {
            assert_eq!(&quotes(raw), expected, "{raw}");
        }
    }

    #[test]
    fn around_grows_outwards() {
        let text = Text::new("So “she said ‘go now’ and left” then");
        let words = |start, end| -> Vec<&str> {
            around(&text, start, end)
                .iter()
                .map(|q| text.slice(q.start(), q.end()))
                .collect()
        };
        assert_eq!(words(15, 15), ["‘go now’", "“she said ‘go now’ and left”"]);
        assert_eq!(words(13, 21), ["‘go now’", "“she said ‘go now’ and left”"]);
        assert_eq!(words(4, 4), ["“she said ‘go now’ and left”"]);
        assert_eq!(
            words(31, 31),
            ["“she said ‘go now’ and left”"],
            "behind the mark"
        );
        assert_eq!(words(33, 33), [""; 0]);
        assert_eq!(
            outer_from(&text, 0).map(Span::start).collect::<Vec<_>>(),
            [3]
        );
        assert_eq!(outer_from(&text, 4).next(), None);
        assert_eq!(
            outer_before(&text, 20).map(Span::start).collect::<Vec<_>>(),
            [3]
        );
        assert_eq!(outer_before(&text, 3).next(), None);
    }

    proptest! {
        #[test]
        fn quotations_lie_in_one_another_or_apart(raw in "[a-t0-9 ,.'‘’‚“”\"«»„]{0,60}") {
            let text = Text::new(raw);
            let all = of_line(&text, 0);
            for (index, one) in all.iter().enumerate() {
                for other in &all[index + 1..] {
                    prop_assert!(one.contains(*other) || one.end() <= other.start());
                }
            }
        }

        #[test]
        fn the_outer_ones_are_those_that_tell_direct_from_indirect(
            raw in "[a-zA-Z ,.“”\"«»„\n]{0,60}"
        ) {
            let text = Text::new(raw);
            if text.is_empty() {
                return Ok(());
            }
            let all: Vec<Span> = (0..text.lines().len()).flat_map(|line| of_line(&text, line)).collect();
            for at in 0..=text.len() {
                for quote in around(&text, at, at) {
                    prop_assert!(quote.start() <= at && at <= quote.end());
                }
            }
            // Wherever only one kind of mark is used, both readings agree.
            if !text.as_str().contains(['“', '”', '«', '»', '„']) {
                let whole = Span::new(0, text.len()).unwrap();
                prop_assert_eq!(all, quoted_spans(&text, whole));
            }
        }
    }
}
