//! Every label at a place of the text.

use crate::target::{Part, Target};
use hearsay_domain::Document;
use hearsay_domain::order::sort_by;

/// All labels at a place with the part that lies there, the shortest first.
pub(crate) fn covering(doc: &Document, at: usize) -> Vec<(Target, Part)> {
    let mut found: Vec<(usize, Target, Part)> = Vec::new();
    let mut look = |target: Target| {
        for (part, spans) in target.parts(doc) {
            if let Some(span) = spans.iter().find(|s| s.start() <= at && at < s.end()) {
                found.push((span.end() - span.start(), target.clone(), part));
            }
        }
    };
    for mention in doc.mentions.values().filter(|m| near(m.spans.extent(), at)) {
        look(Target::Mention(mention.id.clone()));
    }
    for link in doc.attributions.values() {
        if link.start().is_some_and(|s| s <= at) && link.end().is_some_and(|e| at < e) {
            look(Target::Attribution(link.id.clone()));
        }
    }
    for claim in doc.claims.values().filter(|c| near(c.spans.extent(), at)) {
        look(Target::Claim(claim.id.clone()));
    }
    sort_by(&mut found, Ord::cmp);
    found
        .into_iter()
        .map(|(_, target, part)| (target, part))
        .collect()
}

fn near(extent: Option<hearsay_domain::Span>, at: usize) -> bool {
    extent.is_some_and(|span| span.start() <= at && at < span.end())
}
