//! What is proposed for the attribution in hand: who says its content, by which words, and at what
//! level. It is shown beside what is labelled and becomes part of it only when it is accepted.

use crate::model::Model;
use crate::suggestions::Outlet;
use crate::target::Target;
use crate::view::text::lines_of;
use hearsay_domain::{Attribution, AttributionId, Document, Role, Span, SpanSet, Text};
use hearsay_suggest::Proposal;
use hearsay_suggest::outlet::ProjectOutlet;

/// Finds proposals for a content, with the outlets of the project.
pub type Engine = fn(&Text, &SpanSet, &[ProjectOutlet<'_>]) -> Vec<Proposal>;

/// Proposals for an attribution, one of them shown.
#[derive(Clone, Debug)]
pub struct Offer {
    /// Which attribution they would complete.
    pub link: AttributionId,
    /// Best first; none once they were dropped.
    pub proposals: Vec<Proposal>,
    /// The outlets of the project that decided their levels.
    pub(crate) outlets: Vec<Option<Outlet>>,
    /// The one that is shown.
    pub at: usize,
    /// What of it is marked in the text.
    pub(crate) drawn: Vec<(Role, Span)>,
}

impl Offer {
    /// The proposal that is shown.
    pub fn shown(&self) -> Option<&Proposal> {
        self.proposals.get(self.at)
    }

    /// The outlet of the project that decided its level.
    pub(crate) fn outlet(&self) -> Option<&Outlet> {
        self.outlets.get(self.at)?.as_ref()
    }
}

/// What a proposal would add to an attribution: only to parts that are empty, and to a content only
/// what it does not cover yet.
pub fn additions(link: &Attribution, proposal: &Proposal) -> Vec<(Role, SpanSet)> {
    let mut all = Vec::with_capacity(3);
    for (role, spans) in [(Role::Source, &proposal.source), (Role::Cue, &proposal.cue)] {
        if link.part(role).is_empty() && !spans.is_empty() {
            all.push((role, spans.clone()));
        }
    }
    let rest = proposal.content.iter();
    let rest: Vec<Span> = rest.filter(|span| !link.content.overlaps(*span)).collect();
    if let Ok(rest) = SpanSet::new(rest)
        && !rest.is_empty()
    {
        all.push((Role::Content, rest));
    }
    all
}

/// Whether there is anything left to propose for an attribution.
pub fn is_open(link: &Attribution) -> bool {
    !link.content.is_empty() && (link.source.is_empty() || link.cue.is_empty())
}

/// The language that the rules read.
const READ: &str = "en";
/// As many letters tell in what script an article is.
const LETTERS: usize = 400;

/// Whether an article is in a language that the rules do not read: by what is known of it, and where
/// nothing is, by letters that English does not have.
pub fn is_foreign(doc: &Document) -> bool {
    let tag = doc.about.language.trim();
    let primary = tag.split(['-', '_']).next().unwrap_or_default();
    if !primary.is_empty() {
        return !primary.eq_ignore_ascii_case(READ);
    }
    let letters = doc.text.as_str().chars().filter(|c| c.is_alphabetic());
    let (mut all, mut other) = (0, 0);
    for letter in letters.take(LETTERS) {
        all += 1;
        // Behind the blocks of Latin letters and their accents.
        other += usize::from(letter > '\u{24f}');
    }
    2 * other > all
}

/// The offer with the attribution it is for, while that is in hand and open.
pub fn standing(model: &Model) -> Option<(&Attribution, &Proposal)> {
    let offer = model.offer.as_ref()?;
    let in_hand = &model.active.as_ref()?.target;
    let Target::Attribution(id) = in_hand else {
        return None;
    };
    let link = model.document()?.attributions.get(id)?;
    (*id == offer.link && is_open(link)).then_some((link, offer.shown()?))
}

/// After any event: drops an offer that does not stand any more, and marks what is drawn otherwise.
pub(crate) fn tend(model: &mut Model) {
    if model.offer.is_none() {
        return;
    }
    let mut wanted = Vec::new();
    let stands = standing(model).map(|(link, proposal)| {
        for (role, spans) in additions(link, proposal) {
            wanted.extend(spans.iter().map(|span| (role, span)));
        }
    });
    let Some(offer) = &mut model.offer else {
        return;
    };
    let drawn = std::mem::replace(&mut offer.drawn, wanted.clone());
    if drawn != wanted {
        if let Some(doc) = model.document() {
            let fits = |span: &Span| span.end() <= doc.text.len();
            let all = drawn.iter().chain(&wanted).map(|(_, span)| *span);
            let lines: Vec<usize> = all
                .filter(fits)
                .flat_map(|span| lines_of(&doc.text, span))
                .collect();
            model.views.dirty.lines.extend(lines);
        }
        model.views.dirty.inspector = true;
    }
    if stands.is_none() {
        model.offer = None;
        model.views.dirty.inspector = true;
    }
}
