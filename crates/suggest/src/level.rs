//! The sourcing level of a source, by the guideline's eight questions in their order.

mod paper;
mod person;

use hearsay_domain::Level;

use crate::gazetteer::{self, Listed};
use crate::lexicon::Class;
use crate::outlet::{self, Affiliation, Own};
use crate::phrase::Phrase;
use crate::reading::Reading;
use crate::tag::Tag;
use paper::{is_called_outlet, is_newspaper, is_state};
use person::{ends_core, is_person};

/// Sources that nobody can trace.
const VAGUE: [&str; 9] = [
    "some",
    "many",
    "others",
    "critics",
    "people",
    "observers",
    "most",
    "everyone",
    "one",
];

/// What counts people: "a number of".
const AMOUNTS: [&str; 14] = [
    "number",
    "majority",
    "minority",
    "handful",
    "dozens",
    "hundreds",
    "thousands",
    "group",
    "half",
    "third",
    "quarter",
    "lot",
    "couple",
    "range",
];
/// Texts with names of their own.
const WRITINGS: [&str; 6] = [
    "Bible",
    "Quran",
    "Koran",
    "Torah",
    "Constitution",
    "Charter",
];

/// What people hold up or hang out to be read.
const SIGNS: [&str; 10] = [
    "sign", "signs", "banner", "banners", "placard", "placards", "poster", "posters", "slogan",
    "slogans",
];

/// A level, and the outlet of the project's own list that decided it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Judged {
    pub(crate) level: Level,
    pub(crate) outlet: Option<usize>,
}

/// The level of a source; without one, that of a speech without a speaker.
pub(crate) fn of(
    reading: &Reading<'_>,
    source: Option<Phrase>,
    cue: &[(usize, usize)],
    outlets: &Own<'_>,
) -> Judged {
    let own = source.and_then(|source| own_outlet(reading, source, outlets));
    if let (Some(source), Some(own)) = (source, own) {
        // Whatever the project says: what the article calls state-run is.
        let state = own.affiliation == Affiliation::State
            || is_state(reading, source.start, own.tokens.0)
            || is_state(reading, own.tokens.1, source.end);
        return Judged {
            level: if state {
                Level::StateOutlet
            } else {
                Level::Outlet
            },
            outlet: Some(own.index),
        };
    }
    let level = match source {
        Some(source) => by_text(reading, source),
        None => without_source(reading, cue),
    };
    Judged {
        level,
        outlet: None,
    }
}

/// An outlet of the project's list in a source.
struct OwnOutlet {
    index: usize,
    affiliation: Affiliation,
    tokens: (usize, usize),
}

/// The outlet of the project's list that speaks: the head of the source is its name, or what an outlet
/// is ("Volna news agency"), or a report of it. "Anna Berg of Volna" is a person.
fn own_outlet(reading: &Reading<'_>, source: Phrase, outlets: &Own<'_>) -> Option<OwnOutlet> {
    let page = &reading.page;
    let tokens = source.start..source.end;
    let from = page.tokens.get(source.start)?.bytes.0;
    let to = page.tokens.get(source.end.checked_sub(1)?)?.bytes.1;
    let named = outlets.named(&page.raw[from..to]);
    if named.is_empty() {
        return None;
    }
    let head = head(reading, source);
    let mut all = named.into_iter().filter_map(|(index, affiliation, bytes)| {
        let touches = |at: &usize| {
            let (start, end) = page.tokens[*at].bytes;
            start < from + bytes.end && end > from + bytes.start
        };
        let first = tokens.clone().find(touches)?;
        let last = tokens.clone().rev().find(touches)?;
        Some(OwnOutlet {
            index,
            affiliation,
            tokens: (first, last + 1),
        })
    });
    let speaks = !page.tokens[head].capital
        && (page.tokens[head].word.is(Class::OUTLET)
            || page.is_any(head, &["agency", "report", "reports"]));
    all.find(|own| speaks || own.tokens.0 <= head && head < own.tokens.1)
}

/// The level of a source by what the text and the built-in list say of it.
fn by_text(reading: &Reading<'_>, source: Phrase) -> Level {
    let page = &reading.page;
    // "Berg himself" is Berg, "the minister herself" is the minister.
    let last = source.end - 1;
    if last > source.start && page.is_any(last, &["himself", "herself", "themselves", "itself"]) {
        return by_text(
            reading,
            Phrase {
                end: last,
                ..source
            },
        );
    }
    let described = source.end > source.start + 1;
    if !described && reading.tag(source.start) == Tag::Pronoun {
        return pronoun(page.text(source.start));
    }
    // "someone close to Berg": the name is not the one who speaks.
    if described && reading.tag(source.start) == Tag::Pronoun && !page.is(source.start + 1, "of") {
        return Level::Unnamed;
    }
    if page.is(source.start, "no") && page.is(source.start + 1, "one") {
        return Level::Unspecified;
    }
    if page.is(source.start, "the") && page.is(source.start + 1, "west") {
        return Level::Unspecified;
    }
    let tokens = source.start..source.end;
    let has = |class: Class| tokens.clone().any(|at| page.tokens[at].word.is(class));
    let head = head(reading, source);
    let head_word = page.tokens[head].word;
    let name = |at: usize| {
        reading.tag(at) == Tag::Name && !page.tokens[at].word.is(Class::TIME.or(Class::MONTH))
    };
    // "the man who leads Volna": the name stands in what describes him.
    let clause = tokens
        .clone()
        .skip(1)
        .find(|at| matches!(reading.tag(*at), Tag::Wh | Tag::That | Tag::Ing))
        .unwrap_or(source.end);
    let names = (source.start..clause).filter(|at| name(*at)).count();
    let from = page.tokens[source.start].bytes.0;
    let to = page.tokens[source.end - 1].bytes.1;
    let text = &page.raw[from..to];
    let joined = tokens
        .clone()
        .any(|at| page.mark(at) == '&' || page.is(at, "&"));
    if joined && names > 0 || gazetteer::exact(text) == Some(Listed::Body) {
        return Level::NamedBody;
    }
    let lower_head = is_common(reading, head);

    // A person of an outlet is a person, a record of an outlet is the outlet speaking only when it is its report.
    let sign = is_sign(reading, head);
    let person = !sign && is_person(reading, source, head);
    let newspaper = is_newspaper(reading, source, head);
    let record = (lower_head && head_word.is(Class::RECORD) || sign) && !person && !newspaper;
    let known = gazetteer::outlet_in(text);
    let state = is_state(reading, source.start, source.end);
    let press = page.is(head, "press") && is_common(reading, head) && source.end == head + 1;
    let outlet_head = newspaper
        || press
        || is_called_outlet(reading, source, head)
        || page.is_any(head, &["report", "reports", "account", "accounts"])
            && (source.start..head).any(|at| {
                page.is_any(
                    at,
                    &["media", "press", "news", "newspaper", "television", "tv"],
                ) && is_common(reading, at)
            })
        || head_word.is(Class::OUTLET) && !page.is_any(head, &["post", "press", "times", "record"])
        || page.is_any(head, &["agency", "agencies"])
            && tokens.clone().any(|at| page.is_any(at, &["news"]));
    let itself = outlet::listed(text).is_some();
    if (itself || !person)
        && (known.is_some() || outlet_head)
        && (!record || page.is_any(head, &["report", "reports", "account", "accounts"]))
    {
        return if state || known == Some(Affiliation::State) {
            Level::StateOutlet
        } else {
            Level::Outlet
        };
    }
    if record || WRITINGS.contains(&page.text(head)) {
        return Level::Record;
    }
    if person {
        return Level::NamedPerson;
    }
    // "the respected marshal", "his adviser": somebody named before.
    let known_office = page.is_any(
        head,
        &[
            "adviser",
            "advisor",
            "author",
            "head",
            "boss",
            "chief",
            "executive",
            "editor",
            "professor",
            "founder",
            "envoy",
            "aide",
            "marshal",
            "coach",
            "captain",
            "father",
            "mother",
            "wife",
            "husband",
            "brother",
            "sister",
            "chairman",
            "director",
            "leader",
            "candidate",
        ],
    );
    let definite = page.is_any(source.start, &["the", "his", "her", "their", "its"])
        || (source.start..head).any(|at| reading.tag(at) == Tag::Possessive);
    if known_office && definite {
        return Level::NamedPerson;
    }
    if head_word.is(Class::ROLE) {
        let speaker = [
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "spokespeople",
            "spokesmen",
        ];
        let for_body = page.is_any(head, &speaker) && (names > 0 || has(Class::BODY));
        return if for_body {
            Level::NamedBody
        } else if page.is_any(head, &VAGUE) && names == 0 && source.end - source.start < 3 {
            Level::Unspecified
        } else {
            Level::Unnamed
        };
    }
    if page.is_any(head, &VAGUE) && source.end - source.start < 3 {
        return Level::Unspecified;
    }
    // "a Conservative MP"
    let one_of = page.is_any(source.start, &["a", "an", "another", "one"]);
    let aged = tokens
        .clone()
        .any(|at| page.text(at).ends_with("-year-old"));
    if one_of && head_word.is(Class::TITLE) || aged {
        return Level::Unnamed;
    }
    if names > 0 || head_word.is(Class::BODY.or(Class::PLACE)) {
        return Level::NamedBody;
    }
    if page.is_any(
        head,
        &[
            "council",
            "police",
            "government",
            "authorities",
            "defence",
            "defense",
            "jury",
        ],
    ) {
        Level::NamedBody
    } else {
        Level::Unnamed
    }
}

/// Whether a noun is no part of a name; at the beginning of a sentence its capital says nothing.
fn is_common(reading: &Reading<'_>, at: usize) -> bool {
    !reading.page.tokens[at].capital || reading.tag(at) != Tag::Name
}

/// Whether a source is a text, an image or data.
pub(crate) fn is_record(reading: &Reading<'_>, source: Phrase) -> bool {
    let head = head(reading, source);
    reading.page.tokens[head].word.is(Class::RECORD) && is_common(reading, head)
}

/// Whether a word names what people hold up to be read.
pub(crate) fn is_sign(reading: &Reading<'_>, at: usize) -> bool {
    // At the beginning of a line a capital says nothing.
    let first = at == 0 || reading.tag(at - 1) == Tag::Break;
    (first || reading.tag(at) != Tag::Name) && reading.page.is_any(at, &SIGNS)
}

fn without_source(reading: &Reading<'_>, cue: &[(usize, usize)]) -> Level {
    let written = cue.first().is_some_and(|(at, _)| {
        reading.page.is_any(
            *at,
            &[
                "worth",
                "remembered",
                "noted",
                "recalled",
                "stressed",
                "clear",
                "emphasised",
                "emphasized",
            ],
        )
    });
    if written {
        Level::Author
    } else {
        Level::Unspecified
    }
}

fn pronoun(word: &str) -> Level {
    let is = |words: &[&str]| words.iter().any(|other| word.eq_ignore_ascii_case(other));
    if is(&[
        "he", "she", "I", "him", "her", "who", "I'm", "I’m", "he's", "she's",
    ]) {
        Level::NamedPerson
    } else if is(&["it", "we", "which"]) {
        Level::NamedBody
    } else if is(&["they", "these", "those", "both"]) {
        Level::Unnamed
    } else {
        Level::Unspecified
    }
}

/// The noun that decides: the last one before the first preposition, comma or participle.
pub(crate) fn head(reading: &Reading<'_>, source: Phrase) -> usize {
    let mut head = source.start;
    // "Some of the signs": what they are stands behind.
    let part = reading.tag(head) == Tag::Pronoun && reading.page.is(head + 1, "of");
    if part && head + 2 < source.end {
        head += 2;
    }
    // "A number of MPs", "the majority of voters": what they are stands behind, too.
    let amount = (head..source.end.min(head + 4))
        .find(|at| reading.page.is_any(*at, &AMOUNTS))
        .filter(|at| *at + 2 < source.end && reading.page.is(*at + 1, "of"));
    if let Some(amount) = amount {
        head = amount + 2;
    }
    let start = head;
    for at in start..source.end {
        match reading.tag(at) {
            Tag::Mark | Tag::Conjunction if at > start => break,
            tag if at > start && ends_core(tag) => break,
            Tag::Possessive => {}
            tag if tag.heads() => head = at,
            _ => {}
        }
    }
    head
}
