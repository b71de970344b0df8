//! What a name is called by, and what it is then: bodies, buildings, events, agreements, weapons.

use hearsay_domain::EntityType;

use crate::lexicon::Class;
use crate::reading::Reading;
use crate::tag::Tag;
use crate::token::Kind;
use crate::words::{bodies, cues};

/// Last words that say what a name is.
pub(super) const KINDS: &[(EntityType, &[&str])] = &[
    (
        EntityType::Fac,
        &[
            "Square",
            "Airport",
            "Street",
            "Bridge",
            "Hall",
            "Stadium",
            "Palace",
            "Building",
            "Tower",
            "Avenue",
            "Road",
            "Park",
            "Station",
            "Cathedral",
            "Temple",
            "Museum",
            "Theatre",
            "Theater",
            "Arena",
            "Prison",
            "Jail",
            "Highway",
            "Cosmodrome",
            "Spaceport",
        ],
    ),
    (
        EntityType::Event,
        &[
            "Cup",
            "Olympics",
            "War",
            "Festival",
            "Championship",
            "Championships",
            "Summit",
            "Games",
            "Revolution",
            "Fair",
            "Expo",
            "Day",
            "Conference",
            "Holocaust",
            "Prize",
            "Awards",
            "Challenge",
            "Hurricane",
            "Typhoon",
            "Cyclone",
            "Marathon",
            "Tournament",
            "Election",
            "Elections",
        ],
    ),
    (
        EntityType::Agreement,
        &[
            "Treaty",
            "Agreement",
            "Act",
            "Convention",
            "Conventions",
            "Agreements",
            "Resolution",
            "Accord",
            "Accords",
            "Pact",
            "Protocol",
            "Constitution",
            "Amendment",
            "Bill",
            "Charter",
            "Sanctions",
        ],
    ),
    (
        EntityType::Loc,
        &[
            "Sea",
            "River",
            "Ocean",
            "Mountains",
            "Island",
            "Islands",
            "Peninsula",
            "Lake",
            "Valley",
            "Desert",
            "Gulf",
            "Strait",
            "Bay",
            "Coast",
            "Channel",
            "Mount",
        ],
    ),
    (
        EntityType::Gpe,
        &[
            "City", "County", "Province", "Republic", "Kingdom", "State", "District",
        ],
    ),
    (
        EntityType::Weapon,
        &["Missile", "Missiles", "Rifle", "Tank", "Drone"],
    ),
];

/// Whether a word is one that bodies, buildings and the like are called by.
pub(super) fn is_head(reading: &Reading<'_>, at: usize) -> bool {
    let token = &reading.page.tokens[at];
    let text = reading.page.text(at);
    token.capital
        && (token.word.is(Class::BODY)
            || text.ends_with("ies") && token.word.is(Class::OUTLET)
            || KINDS.iter().any(|(_, words)| words.contains(&text))
            || [
                "Daughters",
                "Sons",
                "Friends",
                "Doctors",
                "Reporters",
                "Journal",
                "Medal",
                "Order",
                "Knights",
                "Universities",
                "Institutes",
                "Centers",
                "Centres",
                "Students",
            ]
            .contains(&text))
}

/// A person, a body or something else.
pub(super) fn kind_of(reading: &Reading<'_>, start: usize, end: usize) -> (EntityType, u8) {
    let page = &reading.page;
    let word = |at: usize| page.tokens[at].word;
    let text = page.text(start);
    let titled = start > 0 && (word(start - 1).is(Class::TITLE) || word(start - 1).is(Class::ROLE));
    let capitals = |at: usize| {
        let text = page.text(at);
        text.len() > 1
            && text
                .chars()
                .all(|c| c.is_uppercase() || c.is_ascii_digit() || matches!(c, '.' | '-' | '&'))
    };
    if (start..end).any(|at| word(at).is(Class::OUTLET)) {
        return (EntityType::Org, 70);
    }
    if titled && !capitals(start) {
        return (EntityType::Person, 90);
    }
    if word(start).is(Class::GIVEN_NAME) {
        return (EntityType::Person, if end - start > 1 { 92 } else { 70 });
    }
    if capitals(start) && end == start + 1 {
        let digits = text.chars().any(|c| c.is_ascii_digit());
        return (
            if digits {
                EntityType::Product
            } else {
                EntityType::Org
            },
            65,
        );
    }
    if text.starts_with(['#', '@'])
        || text.chars().skip(1).any(char::is_uppercase)
            && !text.contains(['-', '’', '\''])
            && !text.starts_with("Mc")
    {
        return (EntityType::Org, 60);
    }
    let plain = (start..end).all(|at| {
        !word(at).is(Class::VERB
            .or(Class::NOUN)
            .or(Class::ADJECTIVE)
            .or(Class::RECORD))
    });
    match end - start {
        2 | 3
            if plain
                && page
                    .text(end - 1)
                    .chars()
                    .all(|c| c.is_alphabetic() || matches!(c, '-' | '’' | '\'' | '.')) =>
        {
            (EntityType::Person, 72)
        }
        // "Cole said", "said Cole": most often somebody.
        1 if speaks(reading, start) => (EntityType::Person, 62),
        1 => (EntityType::Org, 45),
        _ => (EntityType::Org, 55),
    }
}

/// Whether a verb of speech stands beside a word.
fn speaks(reading: &Reading<'_>, at: usize) -> bool {
    let verb = |at: usize| {
        reading.tag(at) == Tag::Verb
            && reading.page.tokens[at]
                .word
                .cue()
                .is_some_and(|cue| cue.is(cues::QUOTATION) && !cue.is(cues::EVIDENCE))
    };
    let after = (at + 1..at + 4)
        .find(|at| !matches!(reading.tag(*at), Tag::Adverb | Tag::Auxiliary))
        .is_some_and(verb);
    let page = &reading.page;
    let according = at > 1 && page.is(at - 1, "to") && page.is(at - 2, "according");
    // "Cole's aides"
    let aides = page.kind(at + 1) == Kind::Possessive
        && page
            .tokens
            .get(at + 2)
            .is_some_and(|next| next.word.is(Class::ROLE) && !next.capital);
    after || according || aides || at > 0 && verb(at - 1)
}

/// `MiG-29`, `Kh-101`, `F-16s`: a type of weapon with its number.
pub(super) fn is_weapon(text: &str) -> bool {
    let Some((kind, number)) = text.split_once('-') else {
        return false;
    };
    // "the A-1" is a road, "the A-10" an aircraft.
    let long = number.bytes().take_while(u8::is_ascii_digit).count() > 1;
    (long || kind.len() > 1 || matches!(kind, "F" | "V"))
        && bodies::WEAPON_TYPES.contains(&kind)
        && number.starts_with(|c: char| c.is_ascii_digit())
        && number.chars().count() <= 5
}

/// Whether a word for weapons stands behind a name: "Shahed drones", "Leopard 2 tanks".
pub(super) fn weapon_behind(reading: &Reading<'_>, end: usize) -> bool {
    let page = &reading.page;
    let end = end + usize::from(page.kind(end) == Kind::Number);
    let armed = |at: usize| {
        page.tokens
            .get(at)
            .is_some_and(|token| !token.capital && token.word.is(Class::WEAPON))
    };
    let kind = page.is_any(
        end,
        &[
            "cruise",
            "ballistic",
            "attack",
            "air",
            "main",
            "battle",
            "defence",
            "defense",
            "anti-tank",
            "fighter",
            "combat",
            "kamikaze",
            "guided",
            "hypersonic",
            "suicide",
        ],
    );
    armed(end)
        || kind && armed(end + 1)
        || page.is_any(
            end,
            &[
                "jets",
                "jet",
                "fighters",
                "warplanes",
                "helicopters",
                "bombers",
            ],
        )
}
