//! Records from JSON values, for the export and the journal alike: each function gives a record
//! or says why not.

mod attribution;
mod claim;
mod decision;
mod place;
mod term;

pub(crate) use attribution::attribution;
pub(crate) use claim::claim;
pub(crate) use decision::decision;
pub(crate) use place::{stored_zone, zone};
pub(crate) use term::{allowed, term, term_id};

use crate::detail::{Detail, What};
use crate::fault::{Effect, FaultKind};
use crate::node::{Faults, Form, Node};
use hearsay_domain::{
    About, ClaimId, Entity, EntityId, Mention, MentionId, Meta, Relation, RelationId, Status, Text,
    Timestamp, TypeCode, entity::is_wikidata_id,
};
use place::placed;

/// How the writer is called where an attribution could stand.
pub(crate) const AUTHOR: &str = "author";

const META: [&str; 5] = ["by", "at", "status", "confidence", "note"];

fn known(own: &[&'static str]) -> Vec<&'static str> {
    own.iter().copied().chain(META).collect()
}

pub(crate) fn meta(node: &Node<'_>, faults: &mut Faults) -> Meta {
    let at = node.optional_string("at", faults).and_then(|at| {
        Timestamp::new(at)
            .map_err(|error| {
                let path = node.path_of("at");
                let detail = What::NoTime.quoting("found", &error.0);
                faults.error(FaultKind::BadValue, Effect::ValueDropped, path, detail);
            })
            .ok()
    });
    Meta {
        by: node.optional_string("by", faults).map(str::to_owned),
        at,
        status: node
            .optional_code("status", faults)
            .unwrap_or(Status::Accepted),
        confidence: node.optional_code("confidence", faults),
        note: node.words("note", faults),
    }
}

pub(crate) fn about(node: &Node<'_>, faults: &mut Faults) -> About {
    About {
        title: node.words("title", faults),
        publisher: node.words("publisher", faults),
        url: node.words("url", faults),
        published: node.words("published", faults),
        language: node.words("language", faults),
        translated: node.flag("translated", faults),
        note: node.words("note", faults),
    }
}

/// The field `sha256`, when it has the form of one.
pub(crate) fn digest<'a>(node: &Node<'a>, faults: &mut Faults) -> Option<&'a str> {
    node.optional_string("sha256", faults).filter(|digest| {
        let fits = digest.len() == 64
            && digest
                .bytes()
                .all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b));
        if !fits {
            let path = node.path_of("sha256");
            let message = Detail::from(What::BadDigest);
            faults.error(FaultKind::BadValue, Effect::ValueDropped, path, message);
        }
        fits
    })
}

pub(crate) fn entity(node: &Node<'_>, faults: &mut Faults) -> Option<Entity> {
    node.object(faults)?;
    let id = node.own_id(EntityId::new, faults)?;
    let own = [
        "id",
        "type",
        "name",
        "aliases",
        "wikidata",
        "state_affiliated",
    ];
    node.only(&known(&own), faults);
    let entity_type = node.required_code("type", faults)?;
    let name = node
        .required("name", faults)?
        .string(Effect::RecordLeftOut, faults)?
        .to_owned();
    let mut entity = Entity::new(id, entity_type, name);
    entity.aliases = strings(node, "aliases", |_| true, "", faults);
    // The journal keeps whatever the project holds; only files are judged.
    let stored = faults.form == Form::Stored;
    entity.wikidata = node
        .optional_string("wikidata", faults)
        .filter(|id| {
            let fits = stored || is_wikidata_id(id);
            if !fits {
                let message = What::BadWikidata.quoting("found", id);
                let path = node.path_of("wikidata");
                faults.error(FaultKind::BadValue, Effect::ValueDropped, path, message);
            }
            fits
        })
        .map(str::to_owned);
    entity.state_affiliated = strings(
        node,
        "state_affiliated",
        |code| stored || (code.len() == 2 && code.bytes().all(|b| b.is_ascii_uppercase())),
        "country",
        faults,
    );
    entity.meta = meta(node, faults);
    Some(entity)
}

pub(crate) fn mention(
    node: &Node<'_>,
    text: Option<&Text>,
    faults: &mut Faults,
) -> Option<Mention> {
    node.object(faults)?;
    let id = node.own_id(MentionId::new, faults)?;
    let own = ["id", "spans", "type", "own_type", "entity", "kind"];
    node.only(&known(&own), faults);
    let entity_type = node.required_code("type", faults)?;
    Some(Mention {
        id,
        spans: placed(node, text, faults)?,
        entity_type,
        own_type: own_type(node, faults),
        entity: reference(node, "entity", EntityId::new, faults),
        kind: node.optional_code("kind", faults),
        meta: meta(node, faults),
    })
}

pub(crate) fn relation(node: &Node<'_>, faults: &mut Faults) -> Option<Relation> {
    node.object(faults)?;
    let id = node.own_id(RelationId::new, faults)?;
    node.only(&known(&["id", "type", "from", "to"]), faults);
    let relation_type = node.required_code("type", faults)?;
    let mut end = |key| {
        node.required(key, faults)?
            .id(ClaimId::new, Effect::RecordLeftOut, faults)
    };
    let (from, to) = (end("from")?, end("to")?);
    Some(Relation {
        id,
        relation_type,
        from,
        to,
        meta: meta(node, faults),
    })
}

/// A type of the project's own. Files without such types do not have the field.
fn own_type(node: &Node<'_>, faults: &mut Faults) -> Option<TypeCode> {
    node.get("own_type")?
        .id(TypeCode::new, Effect::ValueDropped, faults)
}

fn reference<T>(
    node: &Node<'_>,
    key: &str,
    make: fn(&str) -> Result<T, hearsay_domain::id::IdError>,
    faults: &mut Faults,
) -> Option<T> {
    node.optional(key, faults)?
        .id(make, Effect::ValueDropped, faults)
}

fn references(node: &Node<'_>, key: &str, faults: &mut Faults) -> Vec<EntityId> {
    let mut found = Vec::new();
    node.each(key, faults, &mut |item, faults| {
        found.extend(item.id(EntityId::new, Effect::ValueDropped, faults));
    });
    found
}

fn strings(
    node: &Node<'_>,
    key: &str,
    fits: impl Fn(&str) -> bool,
    expected: &'static str,
    faults: &mut Faults,
) -> Vec<String> {
    let mut found = Vec::new();
    node.each(key, faults, &mut |item, faults| {
        let Some(value) = item.string(Effect::ValueDropped, faults) else {
            return;
        };
        if fits(value) {
            found.push(value.to_owned());
        } else {
            let message = What::BadForm
                .quoting("found", value)
                .word("expected", expected);
            item.bad(FaultKind::BadValue, Effect::ValueDropped, message, faults);
        }
    });
    found
}
