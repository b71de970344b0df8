//! The lines that are drawn in the text: from source to cue to content and on to what carries it,
//! for the one label that is pointed at, focused or in hand. Never for all: sixty attributions on a
//! page would be a net.

mod route;

pub use route::{End, Mark, Page, Route, Side, Stroke, route};

use crate::model::Model;
use crate::target::Target;
use hearsay_domain::chain::chain;
use hearsay_domain::{Attribution, Claimer, Document, Span, SpanSet, Text};

/// What a line says; each has a dash of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ArcKind {
    /// From the source to its cue.
    Speaks,
    /// To the content.
    Says,
    /// From the link inside to the source that carries it.
    Carried,
}

impl ArcKind {
    /// Its word in hooks and styles.
    pub fn code(self) -> &'static str {
        match self {
            ArcKind::Speaks => "speaks",
            ArcKind::Says => "says",
            ArcKind::Carried => "carried",
        }
    }
}

/// A line between two stretches of the text, in UTF-16 units.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Arc {
    /// Where it begins.
    pub from: (usize, usize),
    /// Where its arrow points.
    pub to: (usize, usize),
    /// What it says.
    pub kind: ArcKind,
}

/// The lines of the label that is pointed at, else of the one in hand.
pub fn arcs(model: &Model) -> Vec<Arc> {
    let target = model.lit.as_ref();
    let target = target.or(model.active.as_ref().map(|active| &active.target));
    match model.document().zip(target) {
        Some((doc, target)) => of(doc, target),
        None => Vec::new(),
    }
}

/// The lines of a label. A mention has those of the attribution whose source it is.
pub fn of(doc: &Document, target: &Target) -> Vec<Arc> {
    let link = match target {
        Target::Attribution(id) => doc.attributions.get(id),
        Target::Claim(id) => match doc.claims.get(id).map(|claim| &claim.claimer) {
            Some(Claimer::Attribution(id)) => doc.attributions.get(id),
            _ => None,
        },
        Target::Mention(id) => {
            let spans = doc.mentions.get(id).map(|mention| &mention.spans);
            let mut links = doc.attributions.values();
            spans.and_then(|spans| {
                links.find(|link| !link.source.is_empty() && link.source.contains_set(spans))
            })
        }
    };
    let Some(link) = link else { return Vec::new() };
    let links = chain(doc, &link.id);
    let mut out = Vec::new();
    for (index, one) in links.iter().enumerate() {
        inner(&doc.text, one, index == 0, &mut out);
        if let Some(carrier) = links.get(index + 1)
            && let Some((from, to)) = anchor(one).zip(anchor(carrier))
        {
            out.extend(line(&doc.text, from, to, ArcKind::Carried));
        }
    }
    out
}

/// The lines within a link. Of what carries it the way to the content is left out: the content is
/// the link inside.
fn inner(text: &Text, link: &Attribution, with_content: bool, out: &mut Vec<Arc>) {
    let (source, cue) = (first(&link.source), first(&link.cue));
    if let Some((source, cue)) = source.zip(cue) {
        out.extend(line(text, source, cue, ArcKind::Speaks));
    }
    if let Some(from) = cue.or(source).filter(|_| with_content) {
        for to in link.content.iter() {
            out.extend(line(text, from, to, ArcKind::Says));
        }
    }
}

/// The place that stands for a link.
fn anchor(link: &Attribution) -> Option<Span> {
    [&link.source, &link.cue, &link.content]
        .into_iter()
        .find_map(first)
}

fn first(spans: &SpanSet) -> Option<Span> {
    spans.iter().next()
}

fn line(text: &Text, from: Span, to: Span, kind: ArcKind) -> Option<Arc> {
    let units = |span: Span| (text.utf16_at(span.start()), text.utf16_at(span.end()));
    (!from.overlaps(to)).then(|| Arc {
        from: units(from),
        to: units(to),
        kind,
    })
}
