//! The text as lines, cut into pieces at every border of a label. Long texts are marked only near
//! the visible part.

mod kind;

pub use kind::Kind;

use crate::grip::Held;
use crate::model::Model;
use crate::target::{Part, Target, attribution_parts};
use hearsay_domain::order::sort_by_key;
use hearsay_domain::segment::segments;
use hearsay_domain::set::Set;
use hearsay_domain::{Colour, Document, DocumentId, Role, Span, TermId, TermList, Text, ZoneKind};
use std::rc::Rc;

/// Lines of a chunk: the unit in which the browser skips what is not visible.
pub const CHUNK: usize = 14;
/// Up to this many lines and labels everything is marked at once.
const SHORT_LINES: usize = 320;
const SHORT_LABELS: usize = 2000;
/// Chunks of a long text that are marked before anything is known of the visible part.
const FIRST_CHUNKS: usize = 4;
/// Lanes under the text; labels beyond share the last one.
const LANES: u8 = 6;

/// A label that covers a piece.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PieceLabel {
    /// Which label.
    pub target: Target,
    /// What it is here.
    pub kind: Kind,
    /// The colour of a mention's type, where that has one of its own.
    pub colour: Option<Colour>,
    /// Line under the text, 0 nearest to it.
    pub lane: u8,
}

/// A run of text that is covered by the same labels.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(
    clippy::struct_excessive_bools,
    reason = "each is a state of its own, in any combination"
)]
pub struct Piece {
    /// Offset of its first UTF-16 unit in the text.
    pub at: usize,
    /// Where it lies.
    pub span: Span,
    /// Everything that covers it, the longest first.
    pub labels: Vec<PieceLabel>,
    /// The label in hand covers it.
    pub active: bool,
    /// The label under the pointer covers it.
    pub lit: bool,
    /// The selection covers it, drawn because the page's own one is elsewhere.
    pub picked: bool,
    /// What of a proposal it is.
    pub proposed: Option<Role>,
    /// What of a suggestion it is, and whether that is in hand.
    pub suggested: Option<(Kind, bool)>,
    /// It was looked for.
    pub found: bool,
    /// It is the place found that is shown.
    pub found_here: bool,
    /// The filter leaves out every label that covers it.
    pub dimmed: bool,
    /// The zone it lies in.
    pub zone: Option<ZoneKind>,
}

/// A line of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// Its number, counted from 0.
    pub line: usize,
    /// The number as a key.
    pub key: String,
    /// The zone that covers the whole line.
    pub zone: Option<ZoneKind>,
    /// Its pieces; they cover it without gap.
    pub pieces: Vec<Piece>,
}

/// Lines that the browser lays out or skips together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chunk {
    /// Its number, counted from 0.
    pub index: usize,
    /// The number as a key.
    pub key: String,
    /// Its lines.
    pub blocks: Vec<Rc<Block>>,
}

/// The whole text of the open article.
#[derive(Clone, Debug)]
pub struct TextView {
    /// Which article; none before one is open.
    pub document: Option<DocumentId>,
    /// BCP 47 tag, empty when not known.
    pub language: String,
    /// The text.
    pub text: Rc<Text>,
    /// All lines.
    pub chunks: Vec<Rc<Chunk>>,
    /// Whether only what is near the visible part is marked.
    pub long: bool,
}

impl Default for TextView {
    fn default() -> Self {
        Self {
            document: None,
            language: String::new(),
            text: Rc::new(Text::new("")),
            chunks: Vec::new(),
            long: false,
        }
    }
}

/// What can cover a piece.
#[derive(Clone, Debug, PartialEq)]
enum Cover {
    Label(Target, Kind),
    Zone(ZoneKind),
    Picked,
    Proposed(Role),
    Suggested(Kind, bool),
    Found(Here),
}

/// Whether a place that was found is the one that is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Here {
    Yes,
    No,
}

/// The lines of a chunk.
pub(crate) fn lines_of_chunk(view: &TextView, index: usize) -> Vec<usize> {
    view.chunks
        .get(index)
        .map(|chunk| chunk.blocks.iter().map(|block| block.line).collect())
        .unwrap_or_default()
}

/// The lines that a span touches.
pub(crate) fn lines_of(text: &Text, span: Span) -> std::ops::RangeInclusive<usize> {
    text.line_at(span.start())..=text.line_at(span.end() - 1)
}

/// Builds the text anew.
pub(crate) fn whole(model: &mut Model) -> TextView {
    let Some(doc) = model
        .open
        .as_ref()
        .and_then(|id| model.project.document(id))
    else {
        return TextView::default();
    };
    let lines = doc.text.lines().len();
    let long = lines > SHORT_LINES || doc.label_count() > SHORT_LABELS;
    let count = lines.div_ceil(CHUNK);
    let first = if long { FIRST_CHUNKS.min(count) } else { count };
    let mut near = Set::new();
    near.extend(0..first);
    near.extend(
        model
            .views
            .near_chunks
            .iter()
            .copied()
            .filter(|at| *at < count),
    );
    let chunks = (0..count)
        .map(|index| {
            let range = index * CHUNK..((index + 1) * CHUNK).min(lines);
            let covers = if near.contains(&index) {
                covers(model, doc, range.clone())
            } else {
                Covers::default()
            };
            let blocks = range
                .map(|line| Rc::new(block(doc, line, &covers)))
                .collect();
            Rc::new(Chunk {
                index,
                key: index.to_string(),
                blocks,
            })
        })
        .collect();
    let view = TextView {
        document: Some(doc.id.clone()),
        language: doc.about.language.clone(),
        text: Rc::clone(&doc.text),
        chunks,
        long,
    };
    model.views.near_chunks = near;
    view
}

/// Builds some lines anew and keeps the rest.
pub(crate) fn updated(model: &Model, dirty: &Set<usize>) -> TextView {
    let mut view = (*model.views.text).clone();
    let Some(doc) = model.document() else {
        return view;
    };
    let mut lines = dirty
        .iter()
        .copied()
        .filter(|line| *line < doc.text.lines().len())
        .peekable();
    while let Some(first) = lines.next() {
        let index = first / CHUNK;
        let mut here = vec![first];
        while let Some(line) = lines.next_if(|line| line / CHUNK == index) {
            here.push(line);
        }
        if !model.views.near_chunks.contains(&index) {
            continue;
        }
        let Some(slot) = view.chunks.get_mut(index) else {
            continue;
        };
        let last = here.last().copied().unwrap_or(first);
        let covers = covers(model, doc, first..last + 1);
        let mut chunk = (**slot).clone();
        let mut changed = false;
        for line in here {
            if let Some(place) = chunk.blocks.get_mut(line % CHUNK) {
                let fresh = block(doc, line, &covers);
                if **place != fresh {
                    *place = Rc::new(fresh);
                    changed = true;
                }
            }
        }
        if changed {
            *slot = Rc::new(chunk);
        }
    }
    view
}

/// Everything that covers some of these lines.
fn covers(model: &Model, doc: &Document, lines: std::ops::Range<usize>) -> Covers {
    let mut out = Covers::default();
    let all = doc.text.lines();
    let (Some(first), Some(last)) = (all.get(lines.start), all.get(lines.end.saturating_sub(1)))
    else {
        return out;
    };
    let Ok(range) = Span::new(first.start, last.end) else {
        return out;
    };
    let mut add = |target: &dyn Fn() -> Target, part: Part, spans: &hearsay_domain::SpanSet| {
        for span in spans.iter().filter(|span| span.overlaps(range)) {
            let target = target();
            let kind = Kind::of(&target, part);
            out.list.push((span, Cover::Label(target, kind)));
        }
    };
    for link in doc.attributions.values() {
        if link.start().is_none_or(|start| start >= range.end())
            || link.end().is_none_or(|end| end <= range.start())
        {
            continue;
        }
        for (part, spans) in attribution_parts(link) {
            add(&|| Target::Attribution(link.id.clone()), part, spans);
        }
    }
    for claim in doc.claims.values() {
        add(
            &|| Target::Claim(claim.id.clone()),
            Part::Whole,
            &claim.spans,
        );
    }
    for mention in doc.mentions.values() {
        add(
            &|| Target::Mention(mention.id.clone()),
            Part::Whole,
            &mention.spans,
        );
    }
    for zone in doc.zones.iter().filter(|zone| zone.span.overlaps(range)) {
        out.list.push((zone.span, Cover::Zone(zone.kind)));
    }
    if let Some(grip) = model.grip.filter(|grip| grip.held == Held::Label) {
        out.list.push((grip.span, Cover::Picked));
    }
    if model.selection_drawn
        && let Some(selection) = model.selection
    {
        out.list.push((selection, Cover::Picked));
    }
    let proposed = model.offer.iter().flat_map(|offer| &offer.drawn);
    for (role, span) in proposed.filter(|(_, span)| span.overlaps(range)) {
        out.list.push((*span, Cover::Proposed(*role)));
    }
    let suggested = &model.suggestions;
    for (span, kind, at) in &suggested.drawn {
        if span.overlaps(range) && suggested.seen.get(*at) == Some(&true) {
            let here = suggested.here == Some(*at);
            out.list.push((*span, Cover::Suggested(*kind, here)));
        }
    }
    for (place, here) in model.find.within(range) {
        let here = if here { Here::Yes } else { Here::No };
        out.list.push((place, Cover::Found(here)));
    }
    out.shown.clone_from(&model.views.shown);
    out.active = model.active.as_ref().map(|active| active.target.clone());
    out.lit.clone_from(&model.lit);
    out.types = model.project.colours(TermList::EntityType);
    out
}

/// Covers with what is in hand and under the pointer.
#[derive(Default)]
struct Covers {
    list: Vec<(Span, Cover)>,
    active: Option<Target>,
    lit: Option<Target>,
    /// Colours of the types that have one of their own; most projects have none.
    types: Vec<(TermId, Colour)>,
    shown: Option<Rc<Set<Target>>>,
}

fn block(doc: &Document, line: usize, covers: &Covers) -> Block {
    let place = doc.text.lines()[line];
    let mut zone = None;
    let mut pieces = Vec::new();
    if let Ok(range) = Span::new(place.start, place.end) {
        let here: Vec<(Span, Cover)> = covers
            .list
            .iter()
            .filter(|(span, _)| span.overlaps(range))
            .map(|(span, cover)| (*span, cover.clone()))
            .collect();
        zone = here.iter().find_map(|(span, cover)| match cover {
            Cover::Zone(kind) if span.start() <= place.start && span.end() >= place.text_end => {
                Some(*kind)
            }
            _ => None,
        });
        let lanes = lanes(range, &here);
        for segment in segments(range, &here) {
            pieces.push(piece(
                doc,
                covers,
                &here,
                &lanes,
                segment.span,
                &segment.covering,
            ));
        }
    }
    Block {
        line,
        key: line.to_string(),
        zone,
        pieces,
    }
}

fn piece(
    doc: &Document,
    covers: &Covers,
    here: &[(Span, Cover)],
    lanes: &[u8],
    span: Span,
    covering: &[Cover],
) -> Piece {
    let mut out = Piece {
        at: doc.text.utf16_at(span.start()),
        span,
        labels: Vec::new(),
        active: false,
        lit: false,
        picked: false,
        proposed: None,
        suggested: None,
        found: false,
        found_here: false,
        dimmed: false,
        zone: None,
    };
    for cover in covering {
        match cover {
            Cover::Label(target, kind) => {
                let lane = here
                    .iter()
                    .position(|(place, other)| place.contains(span) && other == cover)
                    .map_or(0, |index| lanes[index]);
                out.active |= covers.active.as_ref() == Some(target);
                out.lit |= covers.lit.as_ref() == Some(target);
                out.labels.push(PieceLabel {
                    target: target.clone(),
                    kind: *kind,
                    colour: type_colour(doc, target, &covers.types),
                    lane,
                });
            }
            Cover::Zone(kind) => out.zone = Some(*kind),
            Cover::Picked => out.picked = true,
            Cover::Proposed(role) => out.proposed = Some(*role),
            Cover::Suggested(kind, here) => {
                // What is in hand goes first, then the words that say it before what is said.
                let weight =
                    |one: (Kind, bool)| (one.1, one.0 != Kind::Content, one.0 == Kind::Cue);
                let one = (*kind, *here);
                if out
                    .suggested
                    .is_none_or(|other| weight(one) > weight(other))
                {
                    out.suggested = Some(one);
                }
            }
            Cover::Found(here) => {
                out.found = true;
                out.found_here |= *here == Here::Yes;
            }
        }
    }
    out.dimmed = !out.labels.is_empty()
        && covers.shown.as_ref().is_some_and(|shown| {
            let left_out = |label: &PieceLabel| !shown.contains(&label.target);
            out.labels.iter().all(left_out)
        });
    out
}

/// The colour of a mention's type; one of the project's own may have that of the type it refines.
fn type_colour(doc: &Document, target: &Target, types: &[(TermId, Colour)]) -> Option<Colour> {
    let Target::Mention(id) = target else {
        return None;
    };
    let mention = doc.mentions.get(id).filter(|_| !types.is_empty())?;
    let of = |code: &str| {
        let mut found = types.iter().filter(|(id, _)| id.code.as_str() == code);
        found.next().map(|(_, colour)| *colour)
    };
    let own = mention.own_type.as_ref().and_then(|code| of(code.as_str()));
    own.or_else(|| of(mention.entity_type.code()))
}

/// Gives each label of a line the lowest lane that nothing else uses beside it. The shorter labels
/// lie nearer to the text.
fn lanes(range: Span, here: &[(Span, Cover)]) -> Vec<u8> {
    let mut order: Vec<usize> = (0..here.len())
        .filter(|index| matches!(here[*index].1, Cover::Label(..)))
        .collect();
    let clipped = |index: usize| {
        let span = here[index].0;
        (span.start().max(range.start()), span.end().min(range.end()))
    };
    sort_by_key(&mut order, |index| {
        let (start, end) = clipped(*index);
        (end - start, start, *index)
    });
    let mut lanes = vec![0_u8; here.len()];
    let mut placed: Vec<usize> = Vec::with_capacity(order.len());
    for index in order {
        let (start, end) = clipped(index);
        let mut used = [false; LANES as usize];
        for other in &placed {
            let (from, to) = clipped(*other);
            if from < end && start < to {
                used[lanes[*other] as usize] = true;
            }
        }
        let free = used
            .iter()
            .position(|taken| !taken)
            .unwrap_or(LANES as usize - 1);
        lanes[index] = free as u8;
        placed.push(index);
    }
    lanes
}
