//! Records as compact JSON: what is empty or the default is not there, ranges are pairs.

use super::sparse::{
    about, code, flag, holder, list, maybe, meta, number, spans, string, unless, words,
};
use crate::json::Out;
use hearsay_domain::{
    Attribution, AttributionId, Certainty, Claim, Commitment, Decision, Document, DocumentId, Edit,
    Entity, EntityId, Mention, Polarity, Project, Relation, Scope, Supplement, Term, TermId,
    TypeCode, Zone, ZoneOrigin,
};
use std::fmt::Write as _;

fn entity(out: &mut Out, entity: &Entity) {
    out.object(&mut |out| {
        string(out, "id", entity.id.as_str());
        string(out, "type", entity.entity_type.code());
        string(out, "name", &entity.name);
        list(out, "aliases", entity.aliases.iter(), |out, name| {
            out.string(name);
        });
        maybe(out, "wikidata", entity.wikidata.as_deref());
        let states = entity.state_affiliated.iter();
        list(out, "state_affiliated", states, |out, state| {
            out.string(state);
        });
        meta(out, &entity.meta);
    });
}

fn mention(out: &mut Out, mention: &Mention) {
    out.object(&mut |out| {
        string(out, "id", mention.id.as_str());
        spans(out, "spans", &mention.spans);
        string(out, "type", mention.entity_type.code());
        own_type(out, mention.own_type.as_ref());
        maybe(out, "entity", mention.entity.as_ref().map(EntityId::as_str));
        code(out, "kind", mention.kind);
        meta(out, &mention.meta);
    });
}

fn own_type(out: &mut Out, code: Option<&TypeCode>) {
    maybe(out, "own_type", code.map(TypeCode::as_str));
}

fn ids(out: &mut Out, key: &str, ids: &[EntityId]) {
    list(out, key, ids.iter(), |out, id| out.string(id.as_str()));
}

fn supplement(out: &mut Out, supplement: &Supplement) {
    out.object(&mut |out| {
        string(out, "role", supplement.role.code());
        spans(out, "spans", &supplement.spans);
    });
}

fn attribution(out: &mut Out, link: &Attribution) {
    out.object(&mut |out| {
        string(out, "id", link.id.as_str());
        spans(out, "source", &link.source);
        spans(out, "cue", &link.cue);
        spans(out, "content", &link.content);
        code(out, "level", link.level);
        ids(out, "source_entities", &link.source_entities);
        code(out, "source_role", link.source_role);
        code(out, "quotation", link.quotation);
        code(out, "attitude", link.attitude);
        unless(out, "scope", link.scope, Scope::Core);
        maybe(out, "via", link.via.as_ref().map(AttributionId::as_str));
        list(out, "supplements", link.supplements.iter(), supplement);
        if let Some(grade) = link.grade {
            out.key("grade");
            out.object(&mut |out| {
                string(out, "reliability", grade.reliability.code());
                number(out, "credibility", u64::from(grade.credibility.get()));
            });
        }
        meta(out, &link.meta);
    });
}

fn commitment(out: &mut Out, commitment: &Commitment) {
    out.object(&mut |out| {
        holder(out, "by", &commitment.by);
        string(out, "certainty", commitment.certainty.code());
        string(out, "polarity", commitment.polarity.code());
        if let Some(score) = commitment.score {
            out.key("score");
            out.raw(&score.to_string());
        }
    });
}

fn claim(out: &mut Out, claim: &Claim) {
    out.object(&mut |out| {
        string(out, "id", claim.id.as_str());
        spans(out, "spans", &claim.spans);
        code(out, "type", claim.claim_type);
        own_type(out, claim.own_type.as_ref());
        if let Some(degree) = claim.checkworthy {
            number(out, "checkworthy", u64::from(degree.get()));
        }
        holder(out, "claimer", &claim.claimer);
        words(out, "gist", &claim.gist);
        words(out, "topic", &claim.topic);
        ids(out, "objects", &claim.objects);
        unless(out, "certainty", claim.certainty, Certainty::Certain);
        unless(out, "polarity", claim.polarity, Polarity::Positive);
        list(out, "commitments", claim.commitments.iter(), commitment);
        meta(out, &claim.meta);
    });
}

fn decision(out: &mut Out, decision: &Decision) {
    out.object(&mut |out| {
        string(out, "id", decision.id.as_str());
        string(out, "kind", decision.kind.code());
        spans(out, "spans", &decision.spans);
        string(out, "rule", decision.rule.as_str());
        string(out, "proposed", decision.proposed.as_str());
        number(out, "score", u64::from(decision.score));
        flag(out, "forgotten", decision.forgotten);
        meta(out, &decision.meta);
    });
}

fn relation(out: &mut Out, relation: &Relation) {
    out.object(&mut |out| {
        string(out, "id", relation.id.as_str());
        string(out, "type", relation.relation_type.code());
        string(out, "from", relation.from.as_str());
        string(out, "to", relation.to.as_str());
        meta(out, &relation.meta);
    });
}

fn term_id(out: &mut Out, id: &TermId) {
    string(out, "list", id.list.code());
    string(out, "code", id.code.as_str());
}

fn term(out: &mut Out, term: &Term) {
    out.object(&mut |out| {
        term_id(out, &term.id);
        maybe(out, "refines", term.refines.as_ref().map(TypeCode::as_str));
        words(out, "name", &term.name);
        words(out, "definition", &term.definition);
        words(out, "question", &term.question);
        words(out, "example", &term.example);
        code(out, "colour", term.colour);
        flag(out, "hidden", term.hidden);
    });
}

/// All zones in one line, "title 0 20;heading 130 162 set": they are most of what is stored of an
/// article without labels, and of a large corpus all of it is read at each start.
fn zones(out: &mut Out, key: &str, zones: &[Zone]) {
    let mut line = String::new();
    for zone in zones {
        if !line.is_empty() {
            line.push(';');
        }
        let (start, end) = (zone.span.start(), zone.span.end());
        // Writing into memory cannot fail.
        let _ = write!(line, "{} {start} {end}", zone.kind.code());
        if zone.origin != ZoneOrigin::Detected {
            line.push(' ');
            line.push_str(zone.origin.code());
        }
    }
    words(out, key, &line);
}

fn document(out: &mut Out, doc: &Document) {
    out.object(&mut |out| {
        string(out, "id", doc.id.as_str());
        string(out, "sha256", doc.text.sha256());
        about(out, &doc.about);
        zones(out, "zones", &doc.zones);
        list(out, "mentions", doc.mentions.values(), mention);
        list(out, "attributions", doc.attributions.values(), attribution);
        list(out, "claims", doc.claims.values(), claim);
        list(out, "decisions", doc.decisions.values(), decision);
    });
}

/// A record of an edit; it is absent where the record is removed.
fn value<T>(out: &mut Out, value: Option<&T>, write: fn(&mut Out, &T)) {
    if let Some(value) = value {
        out.key("value");
        write(out, value);
    }
}

/// "set" says what, "id" which, "document" where.
fn head(out: &mut Out, set: &str, id: Option<&str>, document: Option<&DocumentId>) {
    string(out, "set", set);
    maybe(out, "id", id);
    maybe(out, "document", document.map(DocumentId::as_str));
}

fn edit(out: &mut Out, edit: &Edit) {
    out.object(&mut |out| match edit {
        Edit::Name(name) => {
            head(out, "name", None, None);
            string(out, "value", name);
        }
        Edit::Document { id, at, value } => {
            head(out, "document", Some(id.as_str()), None);
            number(out, "at", *at as u64);
            self::value(out, value.as_deref(), document);
        }
        Edit::About { document, value } => {
            head(out, "about", None, Some(document));
            out.key("value");
            out.object(&mut |out| about(out, value));
        }
        Edit::Zones { document, value } => {
            head(out, "zones", None, Some(document));
            zones(out, "value", value);
        }
        Edit::Entity { id, value } => {
            head(out, "entity", Some(id.as_str()), None);
            self::value(out, value.as_ref(), entity);
        }
        Edit::Term { id, value } => {
            head(out, "term", None, None);
            term_id(out, id);
            self::value(out, value.as_ref(), term);
        }
        Edit::Relation { id, value } => {
            head(out, "relation", Some(id.as_str()), None);
            self::value(out, value.as_ref(), relation);
        }
        Edit::Mention {
            document,
            id,
            value,
        } => {
            head(out, "mention", Some(id.as_str()), Some(document));
            self::value(out, value.as_ref(), mention);
        }
        Edit::Attribution {
            document,
            id,
            value,
        } => {
            head(out, "attribution", Some(id.as_str()), Some(document));
            self::value(out, value.as_ref(), attribution);
        }
        Edit::Claim {
            document,
            id,
            value,
        } => {
            head(out, "claim", Some(id.as_str()), Some(document));
            self::value(out, value.as_ref(), claim);
        }
        Edit::Decision {
            document,
            id,
            value,
        } => {
            head(out, "decision", Some(id.as_str()), Some(document));
            self::value(out, value.as_ref(), decision);
        }
    });
}

pub(super) fn edits(out: &mut Out, edits: &[Edit]) {
    out.key("edits");
    out.list(&mut |out| {
        for one in edits {
            out.item();
            edit(out, one);
        }
    });
}

pub(super) fn project(out: &mut Out, project: &Project) {
    string(out, "name", project.name());
    list(out, "terms", project.terms().values(), term);
    list(out, "entities", project.entities().values(), entity);
    list(out, "documents", project.documents().iter(), document);
    list(out, "relations", project.relations().values(), relation);
}
