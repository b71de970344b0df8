//! Decisions about suggestions, for the labels that a document has and for some that it has not.

use super::Dice;
use hearsay_domain::{
    AttributionId, Decision, DecisionId, Document, EntityType, Level, MentionId, Status, Suggested,
    Text, TypeCode,
};

impl Dice {
    pub(crate) fn decision(&mut self, id: &str, kind: Suggested, text: &Text) -> Decision {
        let proposed = match kind {
            Suggested::Attribution => self.pick(Level::ALL).code(),
            Suggested::Mention => self.pick(EntityType::ALL).code(),
        };
        let mut meta = self.meta();
        meta.status = self.pick(&[Status::Accepted, Status::Edited]);
        Decision {
            id: DecisionId::new(id).unwrap(),
            kind,
            spans: self.spans(text),
            rule: TypeCode::new(self.pick(&["that_clause", "name", "말"])).unwrap(),
            proposed: TypeCode::new(proposed).unwrap(),
            score: self.below(101) as u8,
            forgotten: self.one_in(3),
            meta,
        }
    }

    /// Some labels come from suggestions, and some suggestions were rejected.
    pub(crate) fn decide(&mut self, doc: &mut Document) {
        let text = doc.text.clone();
        let mut labels: Vec<(String, Suggested)> = Vec::new();
        labels.extend(
            doc.mentions
                .keys()
                .map(|id| (id.to_string(), Suggested::Mention)),
        );
        labels.extend(
            doc.attributions
                .keys()
                .map(|id| (id.to_string(), Suggested::Attribution)),
        );
        for (id, kind) in labels {
            if self.one_in(2) {
                let decision = self.decision(&id, kind, &text);
                let status = decision.meta.status;
                // A label says the same as the decision that made it.
                match kind {
                    Suggested::Mention => {
                        let label = MentionId::new(&id).unwrap();
                        doc.mentions.get_mut(&label).unwrap().meta.status = status;
                    }
                    Suggested::Attribution => {
                        let label = AttributionId::new(&id).unwrap();
                        doc.attributions.get_mut(&label).unwrap().meta.status = status;
                    }
                }
                doc.decisions.insert(decision.id.clone(), decision);
            }
        }
        for n in 0..self.below(3) {
            let kind = self.pick(Suggested::ALL);
            let mut decision = self.decision(&format!("x{n}"), kind, &text);
            decision.meta.status = Status::Rejected;
            doc.decisions.insert(decision.id.clone(), decision);
        }
    }
}
