//! Names of values for menus, where the codebook has none.

use hearsay_catalogue::{Pattern, keys, say_of, say_with};
use hearsay_domain::{
    Attitude, Certainty, Confidence, MentionKind, Polarity, Quotation, RelationType, Role, Scope,
    SourceRole, SupplementRole, ZoneKind,
};
use hearsay_editor::{Direction, End, Unit};
use yew::prelude::*;

/// Menu entries of a closed list: code and words.
macro_rules! options {
    ($($name:ident => $type:ty, $words:ident);+ $(;)?) => { $(
        /// Menu entries: code and words.
        pub fn $name() -> Vec<(String, String)> {
            entries(<$type>::CODES, keys::$words)
        }
    )+ };
}

/// Menu entries of some codes.
pub fn entries(codes: &[&str], words: Pattern) -> Vec<(String, String)> {
    let entry = |code: &&str| ((*code).to_owned(), say_of(words, code).to_owned());
    codes.iter().map(entry).collect()
}

options! {
    mention_kinds => MentionKind, MENTION_KINDS;
    quotations => Quotation, QUOTATIONS;
    attitudes => Attitude, ATTITUDES;
    scopes => Scope, SCOPES;
    source_roles => SourceRole, SOURCE_ROLES;
    supplement_roles => SupplementRole, SUPPLEMENT_ROLES;
    certainties => Certainty, CERTAINTIES;
    polarities => Polarity, POLARITIES;
    confidences => Confidence, CONFIDENCES;
    relation_types => RelationType, RELATION_TYPES;
    zone_kinds => ZoneKind, ZONE_KINDS;
}

/// What a button does that moves an end of a part.
pub fn moves(end: End, direction: Direction, unit: Unit, part: &str) -> String {
    let end = if end == End::Start { "start" } else { "end" };
    let way = match direction {
        Direction::Back => "back",
        Direction::Forward => "forward",
    };
    let unit = if unit == Unit::Word {
        "word"
    } else {
        "character"
    };
    let values = [("end", end), ("way", way), ("unit", unit), ("part", part)];
    say_with(keys::INSPECTOR_MOVE, &values)
}

/// Name of a role.
pub fn role(role: Role) -> &'static str {
    say_of(keys::ROLES, role.code())
}

/// A text in which key caps stand between backquotes.
pub fn with_keys(text: &str) -> Html {
    let parts = text.split('`').enumerate();
    parts
        .map(|(index, part)| match index % 2 {
            0 => html! { { part.to_owned() } },
            _ => html! { <kbd>{ part.to_owned() }</kbd> },
        })
        .collect()
}
