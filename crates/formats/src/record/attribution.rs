//! Attributions from JSON values.

use super::place::{placed, spans};
use super::{AUTHOR, known, meta, reference, references};
use crate::detail::{Detail, What};
use crate::fault::{Effect, FaultKind};
use crate::node::{Faults, Form, Node};
use hearsay_domain::{
    Attribution, AttributionId, Credibility, Grade, Quotation, Scope, Supplement, Text,
};

pub(crate) fn attribution(
    node: &Node<'_>,
    text: Option<&Text>,
    faults: &mut Faults,
) -> Option<Attribution> {
    node.object(faults)?;
    let id = node.own_id(AttributionId::new, faults)?;
    let file = faults.form == Form::File;
    if file && id.as_str() == AUTHOR {
        let path = node.path_of("id");
        let message = What::IdReserved.with("id", &AUTHOR);
        faults.error(FaultKind::BadId, Effect::RecordLeftOut, path, message);
        return None;
    }
    let mut own = vec![
        "id",
        "source",
        "cue",
        "content",
        "level",
        "source_entities",
        "source_role",
        "quotation",
        "attitude",
        "scope",
        "via",
        "supplements",
        "grade",
    ];
    if file {
        own.extend(["effective_level", "quotation_set", "chain", "first_hand"]);
    }
    node.only(&known(&own), faults);
    let mut link = Attribution::new(id);
    link.source = spans(node, "source", text, faults)?;
    link.cue = spans(node, "cue", text, faults)?;
    link.content = spans(node, "content", text, faults)?;
    link.level = node.optional_code("level", faults);
    link.source_entities = references(node, "source_entities", faults);
    link.source_role = node.optional_code("source_role", faults);
    let quotation: Option<Quotation> = node.optional_code("quotation", faults);
    // In files the quotation kind is the effective one; only one that was set is a record.
    link.quotation = quotation.filter(|_| !file || node.flag("quotation_set", faults));
    link.attitude = node.optional_code("attitude", faults);
    link.scope = node.optional_code("scope", faults).unwrap_or(Scope::Core);
    link.via = reference(node, "via", AttributionId::new, faults);
    node.each("supplements", faults, &mut |item, faults| {
        link.supplements.extend(supplement(item, text, faults));
    });
    link.grade = node
        .optional("grade", faults)
        .and_then(|grade| self::grade(&grade, faults));
    link.meta = meta(node, faults);
    Some(link)
}

fn supplement(node: &Node<'_>, text: Option<&Text>, faults: &mut Faults) -> Option<Supplement> {
    node.object(faults)?;
    node.only(&["role", "spans"], faults);
    Some(Supplement {
        role: node.required_code("role", faults)?,
        spans: placed(node, text, faults)?,
    })
}

fn grade(node: &Node<'_>, faults: &mut Faults) -> Option<Grade> {
    node.object(faults)?;
    node.only(&["reliability", "credibility"], faults);
    let reliability = node.required_code("reliability", faults)?;
    let credibility = node.required("credibility", faults)?;
    let number = u8::try_from(credibility.count(Effect::RecordLeftOut, faults)?).ok();
    let Some(credibility) = number.and_then(Credibility::new) else {
        let message = Detail::from(What::BadCredibility);
        credibility.bad(FaultKind::BadValue, Effect::RecordLeftOut, message, faults);
        return None;
    };
    Some(Grade {
        reliability,
        credibility,
    })
}
