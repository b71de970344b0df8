//! Chains: links carried by links, derived from `via`, never stored.

use crate::attribution::Attribution;
use crate::document::Document;
use crate::id::AttributionId;
use crate::level::Level;
use crate::order::sort_by;

/// The links from this one outwards: itself first, then what carries it, then what carries that.
/// Stops at a link that is missing or already passed, so that damaged data cannot hang it.
pub fn chain<'a>(document: &'a Document, id: &AttributionId) -> Vec<&'a Attribution> {
    let mut links: Vec<&Attribution> = Vec::new();
    let mut next = document.attributions.get(id);
    while let Some(link) = next {
        if links.iter().any(|passed| passed.id == link.id) {
            break;
        }
        links.push(link);
        next = link
            .via
            .as_ref()
            .and_then(|via| document.attributions.get(via));
    }
    links
}

/// The weakest level of the chain; none while a link has no level.
pub fn effective_level(document: &Document, id: &AttributionId) -> Option<Level> {
    let levels: Option<Vec<Level>> = chain(document, id).iter().map(|link| link.level).collect();
    Level::weakest(levels?)
}

/// Whether nothing carries this link.
pub fn is_first_hand(attribution: &Attribution) -> bool {
    attribution.via.is_none()
}

/// Whether `id` would carry itself if `via` carried it.
pub fn would_cycle(document: &Document, id: &AttributionId, via: &AttributionId) -> bool {
    chain(document, via).iter().any(|link| link.id == *id)
}

/// The attributions that could carry this one, the best first: those whose content holds all of
/// it, smallest content first, then those whose content holds its content, then the others by
/// distance. What would make a cycle is left out.
pub fn carriers<'a>(document: &'a Document, id: &AttributionId) -> Vec<&'a Attribution> {
    let Some(inner) = document.attributions.get(id) else {
        return Vec::new();
    };
    let start = inner.start().unwrap_or_default();
    let mut candidates: Vec<(u8, usize, &Attribution)> = document
        .attributions
        .values()
        .filter(|outer| outer.id != *id && !would_cycle(document, id, &outer.id))
        .map(|outer| {
            let holds =
                |part: &crate::span::SpanSet| !part.is_empty() && outer.content.contains_set(part);
            if holds(&inner.content)
                && [&inner.source, &inner.cue]
                    .iter()
                    .all(|p| p.is_empty() || holds(p))
            {
                (0, outer.content.covered(), outer)
            } else if holds(&inner.content) {
                (1, outer.content.covered(), outer)
            } else {
                (2, outer.start().unwrap_or_default().abs_diff(start), outer)
            }
        })
        .collect();
    sort_by(&mut candidates, |a, b| {
        (a.0, a.1, &a.2.id).cmp(&(b.0, b.1, &b.2.id))
    });
    candidates.into_iter().map(|(_, _, outer)| outer).collect()
}

/// Whether the content of `outer` holds the content of `inner`, which is what "carries" means.
pub fn holds(outer: &Attribution, inner: &Attribution) -> bool {
    !inner.content.is_empty() && outer.content.contains_set(&inner.content)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::About;
    use crate::id::DocumentId;
    use crate::span::Span;
    use crate::text::Text;
    use std::rc::Rc;

    fn link(
        id: &str,
        content: (usize, usize),
        level: Option<Level>,
        via: Option<&str>,
    ) -> Attribution {
        let mut link = Attribution::new(AttributionId::new(id).unwrap());
        link.content = Span::new(content.0, content.1).unwrap().into();
        link.level = level;
        link.via = via.map(|v| AttributionId::new(v).unwrap());
        link
    }

    fn document(links: Vec<Attribution>) -> Document {
        let id = DocumentId::new("d").unwrap();
        let mut doc = Document::new(id, Rc::new(Text::new("x".repeat(100))), About::default());
        doc.attributions = links.into_iter().map(|l| (l.id.clone(), l)).collect();
        doc
    }

    #[test]
    fn a_three_link_chain_and_its_level() {
        let doc = document(vec![
            link("a", (20, 30), Some(Level::NamedPerson), Some("b")),
            link("b", (10, 30), Some(Level::StateOutlet), Some("c")),
            link("c", (5, 40), Some(Level::Outlet), None),
        ]);
        let id = |s: &str| AttributionId::new(s).unwrap();
        let names: Vec<_> = chain(&doc, &id("a"))
            .iter()
            .map(|l| l.id.to_string())
            .collect();
        assert_eq!(names, ["a", "b", "c"]);
        assert_eq!(effective_level(&doc, &id("a")), Some(Level::StateOutlet));
        assert!(would_cycle(&doc, &id("c"), &id("a")));
        assert!(!would_cycle(&doc, &id("a"), &id("c")));
        let carriers: Vec<_> = carriers(&doc, &id("a"))
            .iter()
            .map(|l| l.id.to_string())
            .collect();
        assert_eq!(carriers, ["b", "c"]);
    }

    #[test]
    fn damaged_chains_end() {
        let doc = document(vec![
            link("a", (0, 1), Some(Level::Outlet), Some("b")),
            link("b", (0, 1), None, Some("a")),
        ]);
        let id = AttributionId::new("a").unwrap();
        assert_eq!(chain(&doc, &id).len(), 2);
        assert_eq!(effective_level(&doc, &id), None);
    }
}
