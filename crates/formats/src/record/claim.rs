//! Claims from JSON values.

use super::place::placed;
use super::{AUTHOR, known, meta, references};
use crate::detail::{Detail, What};
use crate::fault::{Effect, FaultKind};
use crate::node::{Faults, Form, Node};
use crate::value::Value;
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
        "own_type",
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
    claim.own_type = super::own_type(node, faults);
    claim.checkworthy = node.optional("checkworthy", faults).and_then(|value| {
        let number = value.count(Effect::ValueDropped, faults)?;
        let found = u8::try_from(number).ok().and_then(Checkworthiness::new);
        if found.is_none() {
            let message = Detail::from(What::BadCheckworthiness);
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
            node.wrong("whole", Effect::ValueDropped, faults);
        }
        return found;
    }
    let Value::Number(spelt) = node.value else {
        node.wrong("number", Effect::ValueDropped, faults);
        return None;
    };
    let found = scaled(spelt).filter(|found| found.abs() <= 3000);
    if found.is_none() {
        let message = Detail::from(What::BadScore);
        node.bad(FaultKind::BadValue, Effect::ValueDropped, message, faults);
    }
    found
}

/// A decimal number of JSON in thousandths; none when it has more decimals or is very large.
fn scaled(spelt: &str) -> Option<i16> {
    let (mantissa, exponent) = spelt.split_once(['e', 'E']).unwrap_or((spelt, "0"));
    let (whole, decimals) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let decimals = decimals.trim_end_matches('0');
    let mut shift =
        3 + i64::from(exponent.parse::<i32>().ok()?) - i64::try_from(decimals.len()).ok()?;
    let mut digits = format!("{whole}{decimals}");
    while shift < 0 && digits.ends_with('0') {
        digits.pop();
        shift += 1;
    }
    let value = digits
        .parse::<i64>()
        .or_else(|error| match digits.as_str() {
            "" | "-" => Ok(0),
            _ => Err(error),
        });
    let value = value.ok()?;
    if value == 0 {
        return Some(0);
    }
    let factor = 10_i64.checked_pow(u32::try_from(shift).ok()?)?;
    i16::try_from(value.checked_mul(factor)?).ok()
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

#[cfg(test)]
mod tests {
    use super::scaled;

    #[test]
    fn decimals_are_read_exactly() {
        for (spelt, thousandths) in [
            ("0", 0),
            ("-0.0", 0),
            ("0e9", 0),
            ("1", 1000),
            ("-2.5", -2500),
            ("0.125", 125),
            ("1.2000", 1200),
            ("25e-1", 2500),
            ("0.25E1", 2500),
            ("100e-2", 1000),
            ("1000e-6", 1),
        ] {
            assert_eq!(scaled(spelt), Some(thousandths), "{spelt}");
        }
        for spelt in [
            "0.0001",
            "1e-4",
            "1e99",
            "1e-99999999999",
            "99999999999999999999",
        ] {
            assert_eq!(scaled(spelt), None, "{spelt}");
        }
    }
}
