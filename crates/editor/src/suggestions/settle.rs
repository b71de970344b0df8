//! What was found in an article, without what is labelled there and what was rejected, rated by what
//! was decided in the project.

use super::names::Names;
use super::{Place, Suggestion, What, learn};
use hearsay_domain::order::{sort_by, sort_by_key};
use hearsay_domain::{Document, SpanSet, Status, Suggested};
use hearsay_suggest::experience::Experience;
use hearsay_suggest::{Candidate, MentionCandidate, Reason};

/// How sure a short form of a name can be at most.
const SHORT: u8 = 80;

/// The rule by which a pronoun stands for an identity.
pub(crate) const PRONOUN: &str = "pronoun";

/// What the rules found in a text.
#[derive(Debug, Default)]
pub(crate) struct Found {
    pub(crate) attributions: Vec<Candidate>,
    pub(crate) mentions: Vec<MentionCandidate>,
}

/// All that was found in an article, rated by what was decided in the project, in text order.
pub(crate) fn rated(
    doc: &Document,
    found: &Found,
    names: &Names,
    experience: &Experience,
) -> Vec<Suggestion> {
    let mentions = found.mentions.iter().map(|one| mention(one, names));
    let attributions = found.attributions.iter();
    let attributions = attributions.map(|one| attribution(one, found, names));
    let mut placed: Vec<(Place, Suggestion)> = mentions
        .chain(attributions)
        .map(|one| (one.place(), one))
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

/// Which of them are open: neither labelled nor rejected, and not in what is no running text.
pub(crate) fn open(doc: &Document, all: &[Suggestion]) -> Vec<bool> {
    let mentioned = Covered::of(
        doc.mentions
            .values()
            .map(|mention| &mention.spans)
            .chain(rejected(doc, Suggested::Mention)),
    );
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
    sort_by(&mut same, |a, b| key(*a).cmp(key(*b)));
    let is_taken = |one: &Suggestion| match &one.what {
        What::Mention { spans, .. } => mentioned.overlaps(spans),
        What::Attribution {
            source,
            cue,
            content,
            ..
        } => {
            let pair = (content, source);
            attributed.overlaps(cue)
                || begun.iter().any(|other| alike(other, content))
                || same
                    .binary_search_by(|other| key(*other).cmp(key(pair)))
                    .is_ok()
                || cue.is_empty() && attributed.overlaps(content)
        }
    };
    all.iter()
        .map(|one| !is_taken(one) && !doc.is_furniture(one.place().start))
        .collect()
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

/// The ends of two span sets, to be put in order.
fn key<'a>(pair: (&'a SpanSet, &'a SpanSet)) -> impl Iterator<Item = (usize, usize)> + 'a {
    // A length first, so that no end of the one counts for the other.
    let ends = |set: &'a SpanSet| {
        let spans = set.iter().map(|span| (span.start(), span.end()));
        std::iter::once((set.len(), 0)).chain(spans)
    };
    ends(pair.0).chain(ends(pair.1))
}

fn rejected(doc: &Document, kind: Suggested) -> impl Iterator<Item = &SpanSet> {
    let decisions = doc.decisions.values();
    decisions
        .filter(move |one| one.kind == kind && one.meta.status == Status::Rejected)
        // Its place is a content, for it has no cue; others may stand within.
        .filter(|one| one.rule.as_str() != Reason::SameSpeaker.code())
        .map(|one| &one.spans)
}

/// Whether a mention that was found is labelled or rejected.
pub(crate) fn is_decided(doc: &Document, spans: &SpanSet) -> bool {
    let labelled = doc.mentions.values().map(|mention| &mention.spans);
    let mut decided = labelled.chain(rejected(doc, Suggested::Mention));
    decided.any(|other| other.overlaps_set(spans))
}

fn mention(candidate: &MentionCandidate, names: &Names) -> Suggestion {
    let name = candidate.known.and_then(|at| names.list.get(at));
    let (rule, most) = match name {
        Some(_) if candidate.pronoun => (PRONOUN, 100),
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
        outlet: None,
        built_in,
        confidence: built_in,
        verdicts: None,
    }
}

fn is_amount(candidate: &MentionCandidate) -> bool {
    use hearsay_domain::EntityType::{Date, Number, Time};
    matches!(candidate.entity_type, Date | Time | Number)
}

fn attribution(candidate: &Candidate, found: &Found, names: &Names) -> Suggestion {
    let outlet = candidate.outlet.and_then(|at| names.outlets.get(at));
    let outer = candidate.via.and_then(|at| found.attributions.get(at));
    Suggestion {
        what: What::Attribution {
            source: candidate.source.clone(),
            cue: candidate.cue.clone(),
            content: candidate.content.clone(),
            level: candidate.level,
            via: outer.map(|outer| outer.cue.clone()),
            supplements: candidate.supplements.clone(),
        },
        rule: candidate.reason.code(),
        // Where the article calls it state-run, the project has decided nothing.
        outlet: outlet
            .filter(|outlet| outlet.why.level() == candidate.level)
            .cloned(),
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
