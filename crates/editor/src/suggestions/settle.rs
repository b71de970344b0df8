//! What was found in an article, without what is labelled there and what was rejected, rated by what
//! was decided in the project.

use super::names::Names;
use super::{Place, Suggestion, What, learn};
use hearsay_domain::order::{sort_by, sort_by_key};
use hearsay_domain::{Document, SpanSet, Status, Suggested};
use hearsay_suggest::experience::Experience;
use hearsay_suggest::{Candidate, MentionCandidate};

/// How sure a short form of a name can be at most.
const SHORT: u8 = 80;

/// What the rules found in a text.
#[derive(Debug, Default)]
pub(crate) struct Found {
    pub(crate) attributions: Vec<Candidate>,
    pub(crate) mentions: Vec<MentionCandidate>,
}

/// The suggestions for an article, in text order.
pub(crate) fn suggestions(
    doc: &Document,
    found: &Found,
    names: &Names,
    experience: &Experience,
) -> Vec<Suggestion> {
    let mut all: Vec<Suggestion> = Vec::new();
    let mentioned = Covered::of(
        doc.mentions
            .values()
            .map(|mention| &mention.spans)
            .chain(rejected(doc, Suggested::Mention)),
    );
    for candidate in &found.mentions {
        if !mentioned.overlaps(&candidate.spans) {
            all.push(mention(candidate, names));
        }
    }
    let links = doc.attributions.values();
    let attributed = Covered::of(
        links
            .clone()
            .map(|link| &link.cue)
            .chain(rejected(doc, Suggested::Attribution)),
    );
    // An attribution without a cue is still in the making, or has none: its content tells.
    let without_cue = links.clone().filter(|link| link.cue.is_empty());
    let begun: Vec<&SpanSet> = without_cue.map(|link| &link.content).collect();
    let mut same: Vec<(&SpanSet, &SpanSet)> =
        links.map(|link| (&link.content, &link.source)).collect();
    sort_by(&mut same, |a, b| key(*a).cmp(&key(*b)));
    for candidate in &found.attributions {
        let pair = (&candidate.content, &candidate.source);
        let labelled = attributed.overlaps(&candidate.cue)
            || begun
                .iter()
                .any(|content| alike(content, &candidate.content))
            || same
                .binary_search_by(|other| key(*other).cmp(&key(pair)))
                .is_ok()
            || candidate.cue.is_empty() && attributed.overlaps(&candidate.content);
        if !labelled {
            all.push(attribution(candidate, found));
        }
    }
    let mut placed: Vec<(Place, Suggestion)> = all
        .into_iter()
        .map(|one| (one.place(), one))
        .filter(|(place, _)| !doc.is_furniture(place.start))
        .collect();
    sort_by_key(&mut placed, |(place, _)| *place);
    let mut all: Vec<Suggestion> = placed.into_iter().map(|(_, one)| one).collect();
    if !experience.tallies().is_empty() {
        for one in &mut all {
            rate(one, doc, experience);
        }
    }
    all
}

/// Whether two contents are one, give or take some words.
fn alike(a: &SpanSet, b: &SpanSet) -> bool {
    let (Some(one), Some(other)) = (a.extent(), b.extent()) else {
        return false;
    };
    let both = one
        .end()
        .min(other.end())
        .saturating_sub(one.start().max(other.start()));
    let longer = (one.end() - one.start()).max(other.end() - other.start());
    both * 5 > longer * 4
}

type Ends = Vec<(usize, usize)>;

fn key(pair: (&SpanSet, &SpanSet)) -> (Ends, Ends) {
    let ends = |set: &SpanSet| set.iter().map(|span| (span.start(), span.end())).collect();
    (ends(pair.0), ends(pair.1))
}

fn rejected(doc: &Document, kind: Suggested) -> impl Iterator<Item = &SpanSet> {
    let decisions = doc.decisions.values();
    decisions
        .filter(move |one| one.kind == kind && one.meta.status == Status::Rejected)
        .map(|one| &one.spans)
}

fn mention(candidate: &MentionCandidate, names: &Names) -> Suggestion {
    let name = candidate.known.and_then(|at| names.list.get(at));
    let (rule, most) = match name {
        Some(name) if name.short => ("short", SHORT),
        Some(_) => ("known", 100),
        None if is_amount(candidate) => ("amount", 100),
        None => ("name", 100),
    };
    let built_in = candidate.confidence.min(most);
    Suggestion {
        what: What::Mention {
            spans: candidate.spans.clone(),
            entity_type: candidate.entity_type,
            entity: name.map(|name| name.entity.clone()),
        },
        rule,
        built_in,
        confidence: built_in,
        verdicts: None,
    }
}

fn is_amount(candidate: &MentionCandidate) -> bool {
    use hearsay_domain::EntityType::{Date, Number, Time};
    matches!(candidate.entity_type, Date | Time | Number)
}

fn attribution(candidate: &Candidate, found: &Found) -> Suggestion {
    let outer = candidate.via.and_then(|at| found.attributions.get(at));
    Suggestion {
        what: What::Attribution {
            source: candidate.source.clone(),
            cue: candidate.cue.clone(),
            content: candidate.content.clone(),
            level: candidate.level,
            via: outer.map(|outer| outer.cue.clone()),
        },
        rule: candidate.reason.code(),
        built_in: candidate.confidence,
        confidence: candidate.confidence,
        verdicts: None,
    }
}

fn rate(one: &mut Suggestion, doc: &Document, experience: &Experience) {
    let (rule, words) = learn::subject(one, &doc.text);
    one.confidence = experience.confidence(rule, &words, one.built_in);
    let tally = experience.of(rule, &words);
    one.verdicts = tally.map(|tally| (tally.accepted, tally.all()));
}

/// Stretches of the text, to be asked whether another one overlaps any of them in one look.
struct Covered {
    starts: Vec<usize>,
    /// The furthest end of all that start no later.
    ends: Vec<usize>,
}

impl Covered {
    fn of<'a>(sets: impl Iterator<Item = &'a SpanSet>) -> Self {
        let mut spans: Vec<(usize, usize)> = sets
            .flat_map(SpanSet::iter)
            .map(|span| (span.start(), span.end()))
            .collect();
        sort_by_key(&mut spans, |span| *span);
        let mut reach = 0;
        Self {
            ends: spans
                .iter()
                .map(|span| {
                    reach = reach.max(span.1);
                    reach
                })
                .collect(),
            starts: spans.into_iter().map(|span| span.0).collect(),
        }
    }

    fn overlaps(&self, set: &SpanSet) -> bool {
        set.iter().any(|span| {
            let before = self.starts.partition_point(|start| *start < span.end());
            before > 0 && self.ends[before - 1] > span.start()
        })
    }
}
