//! Claims from JSON values.

use super::place::placed;
use super::{AUTHOR, known, meta, references};
use crate::fault::{Effect, FaultKind};
use crate::node::{Faults, Form, Node};
use hearsay_domain::{
    AttributionId, Certainty, Claim, ClaimId, Claimer, Commitment, Polarity, Text,
    claim::Checkworthiness,
};

pub(crate) fn claim(node: &Node<'_>, text: Option<&Text>, faults: &mut Faults) -> Option<Claim> {
    node.object(faults)?;
    let id = node.own_id(ClaimId::new, faults)?;
    let own = [
        "id",
        "spans",
        "type",
        "checkworthy",
        "claimer",
        "gist",
        "topic",
        "objects",
        "certainty",
        "polarity",
        "commitments",
    ];
    node.only(&known(&own), faults);
    let mut claim = Claim::new(id, placed(node, text, faults)?);
    claim.claim_type = node.optional_code("type", faults);
    claim.checkworthy = node.optional("checkworthy", faults).and_then(|value| {
        let number = value.count(Effect::ValueDropped, faults)?;
        let found = u8::try_from(number).ok().and_then(Checkworthiness::new);
        if found.is_none() {
            let message = "check-worthiness is 0, 1 or 2".to_owned();
            value.bad(FaultKind::BadValue, Effect::ValueDropped, message, faults);
        }
        found
    });
    claim.claimer = node
        .optional("claimer", faults)
        .and_then(|claimer| holder(&claimer, Effect::ValueDropped, faults))
        .unwrap_or_default();
    claim.gist = node.words("gist", faults);
    claim.topic = node.words("topic", faults);
    claim.objects = references(node, "objects", faults);
    claim.certainty = node
        .optional_code("certainty", faults)
        .unwrap_or(Certainty::Certain);
    claim.polarity = node
        .optional_code("polarity", faults)
        .unwrap_or(Polarity::Positive);
    node.each("commitments", faults, &mut |item, faults| {
        claim.commitments.extend(commitment(item, faults));
    });
    claim.meta = meta(node, faults);
    Some(claim)
}

fn commitment(node: &Node<'_>, faults: &mut Faults) -> Option<Commitment> {
    node.object(faults)?;
    node.only(&["by", "certainty", "polarity", "score"], faults);
    let by = match node.get("by") {
        Some(by) => holder(&by, Effect::RecordLeftOut, faults)?,
        None if faults.form == Form::Stored => Claimer::Author,
        None => {
            node.required("by", faults);
            return None;
        }
    };
    Some(Commitment {
        by,
        certainty: node.required_code("certainty", faults)?,
        polarity: node.required_code("polarity", faults)?,
        score: node
            .optional("score", faults)
            .and_then(|score| thousandths(&score, faults)),
    })
}

/// The score: a decimal number in files, a whole number of thousandths in the journal.
fn thousandths(node: &Node<'_>, faults: &mut Faults) -> Option<i16> {
    if faults.form == Form::Stored {
        let found = node.value.as_i64().and_then(|n| i16::try_from(n).ok());
        if found.is_none() {
            node.wrong("a whole number", Effect::ValueDropped, faults);
        }
        return found;
    }
    let Some(score) = node.value.as_f64() else {
        node.wrong("a number", Effect::ValueDropped, faults);
        return None;
    };
    let scaled = (score * 1000.0).round();
    if score.abs() > 3.0 || (scaled - score * 1000.0).abs() > 1e-6 {
        let message = "a score goes from -3 to 3 and has at most three decimals".to_owned();
        node.bad(FaultKind::BadValue, Effect::ValueDropped, message, faults);
        return None;
    }
    Some(scaled as i16)
}

/// The writer or an attribution. In the journal the writer is the absent value, so that no id
/// is ever mistaken for it.
fn holder(node: &Node<'_>, effect: Effect, faults: &mut Faults) -> Option<Claimer> {
    if faults.form == Form::File && node.value.as_str() == Some(AUTHOR) {
        return Some(Claimer::Author);
    }
    node.id(AttributionId::new, effect, faults)
        .map(Claimer::Attribution)
}
