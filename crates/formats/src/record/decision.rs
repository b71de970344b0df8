//! Decisions about suggestions from JSON values.

use super::place::placed;
use super::{known, meta};
use crate::detail::{Detail, What};
use crate::fault::{Effect, FaultKind};
use crate::node::{Faults, Node};
use hearsay_domain::{Decision, DecisionId, Status, Text, TypeCode};

pub(crate) fn decision(
    node: &Node<'_>,
    text: Option<&Text>,
    faults: &mut Faults,
) -> Option<Decision> {
    const OUT: Effect = Effect::RecordLeftOut;
    node.object(faults)?;
    let id = node.own_id(DecisionId::new, faults)?;
    let own = [
        "id",
        "kind",
        "spans",
        "rule",
        "proposed",
        "score",
        "forgotten",
    ];
    node.only(&known(&own), faults);
    let mut code = |key| {
        let found = node.required(key, faults)?;
        found.id(TypeCode::new, OUT, faults)
    };
    let (rule, proposed) = (code("rule")?, code("proposed")?);
    let score = node.required("score", faults)?;
    let number = score.count(OUT, faults)?;
    let meta = meta(node, faults);
    if number > 100 || meta.status == Status::Suggested {
        let message = Detail::from(What::BadDecision);
        node.bad(FaultKind::BadValue, OUT, message, faults);
        return None;
    }
    Some(Decision {
        id,
        kind: node.required_code("kind", faults)?,
        spans: placed(node, text, faults)?,
        rule,
        proposed,
        score: number as u8,
        forgotten: node.flag("forgotten", faults),
        meta,
    })
}
