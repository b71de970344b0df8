//! Leaving out: by kind and type, by person, by level, by problem. What is left out stays in the
//! project and in the text; it is dimmed there and not in the lists.

mod act;
mod view;

pub(crate) use act::open;
pub use act::{FilterEvent, happen};
pub use view::{FilterView, Offer, build};

use crate::target::Target;
use hearsay_domain::chain::effective_level;
use hearsay_domain::check::{Rule, Subject, problems};
use hearsay_domain::set::Set;
use hearsay_domain::{
    Attribution, ClaimType, Claimer, Document, EntityId, EntityType, Level, Project, source,
};

/// Which labels are to be seen.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// Attributions.
    Attributions,
    /// Claims.
    Claims,
    /// Mentions.
    Mentions,
    /// Mentions of a type.
    Entity(EntityType),
    /// Claims of a type.
    Claim(ClaimType),
    /// What a person or body says, claims, or is named by.
    Person(EntityId),
    /// What rests on an effective level; none for what has no level yet.
    Level(Option<Level>),
    /// What breaks this rule; none for any.
    Problem(Option<Rule>),
}

/// What the parts of a filter are about. Parts about the same are alternatives; of different ones a
/// label must meet each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum About {
    /// Kind and type.
    Kind,
    /// Who.
    Person,
    /// Level.
    Level,
    /// Problem.
    Problem,
}

impl About {
    /// In the order of the menus.
    pub const ALL: [About; 4] = [About::Kind, About::Person, About::Level, About::Problem];

    /// Its word in hooks and texts.
    pub fn code(self) -> &'static str {
        match self {
            About::Kind => "kind",
            About::Person => "person",
            About::Level => "level",
            About::Problem => "problem",
        }
    }
}

impl Part {
    /// What it is about.
    pub fn about(&self) -> About {
        match self {
            Part::Person(_) => About::Person,
            Part::Level(_) => About::Level,
            Part::Problem(_) => About::Problem,
            _ => About::Kind,
        }
    }
}

/// A filter; the empty one shows everything.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Its parts, in the order they were chosen.
    pub parts: Vec<Part>,
}

/// What one label is, as far as filters ask.
struct Facts<'a> {
    kind: &'a [Part],
    people: &'a [EntityId],
    /// None at all for what has no level by its nature.
    level: &'a [Option<Level>],
    rules: &'a [Rule],
}

impl Filter {
    /// Whether it leaves nothing out.
    pub fn is_empty(&self) -> bool {
        self.parts.is_empty()
    }

    fn lets(&self, facts: &Facts<'_>) -> bool {
        About::ALL.iter().all(|about| {
            let mut asked = self.parts.iter().filter(|part| part.about() == *about);
            let Some(first) = asked.next() else {
                return true;
            };
            std::iter::once(first).chain(asked).any(|part| match part {
                Part::Person(id) => facts.people.contains(id),
                Part::Level(level) => facts.level.contains(level),
                Part::Problem(None) => !facts.rules.is_empty(),
                Part::Problem(Some(rule)) => facts.rules.contains(rule),
                kind => facts.kind.contains(kind),
            })
        })
    }

    /// The labels of an article that it lets through.
    pub fn shown(&self, project: &Project, doc: &Document) -> Set<Target> {
        let mut broken: Vec<(Target, Rule)> = Vec::new();
        if self.parts.iter().any(|part| part.about() == About::Problem) {
            for problem in problems(doc) {
                let target = match problem.subject {
                    Subject::Mention(id) => Target::Mention(id),
                    Subject::Attribution(id) => Target::Attribution(id),
                    Subject::Claim(id) => Target::Claim(id),
                };
                broken.push((target, problem.rule));
            }
            hearsay_domain::order::sort_by(&mut broken, Ord::cmp);
        }
        let rules = |target: &Target| -> Vec<Rule> {
            let first = broken.partition_point(|(other, _)| other < target);
            let here = broken[first..].iter();
            here.take_while(|(other, _)| other == target)
                .map(|(_, rule)| *rule)
                .collect()
        };
        let asks_people = self.parts.iter().any(|part| part.about() == About::Person);
        let speakers = |link: &Attribution| {
            if asks_people {
                speakers(project, doc, link)
            } else {
                Vec::new()
            }
        };
        let mut out: Vec<Target> = Vec::new();
        let mut offer = |target: Target, facts: &Facts<'_>| {
            if self.lets(facts) {
                out.push(target);
            }
        };
        for mention in doc.mentions.values() {
            let target = Target::Mention(mention.id.clone());
            let facts = Facts {
                kind: &[Part::Mentions, Part::Entity(mention.entity_type)],
                people: mention.entity.as_slice(),
                level: &[],
                rules: &rules(&target),
            };
            offer(target, &facts);
        }
        for link in doc.attributions.values() {
            let target = Target::Attribution(link.id.clone());
            let facts = Facts {
                kind: &[Part::Attributions],
                people: &speakers(link),
                level: &[effective_level(doc, &link.id)],
                rules: &rules(&target),
            };
            offer(target, &facts);
        }
        for claim in doc.claims.values() {
            let target = Target::Claim(claim.id.clone());
            let said = match &claim.claimer {
                Claimer::Attribution(id) => doc.attributions.get(id),
                Claimer::Author => None,
            };
            let mut people = said.map(&speakers).unwrap_or_default();
            people.extend(claim.objects.iter().cloned());
            let own = claim.claim_type.map(Part::Claim);
            let mut kind = vec![Part::Claims];
            kind.extend(own);
            let level = match said {
                Some(link) => effective_level(doc, &link.id),
                None => Some(Level::Author),
            };
            let facts = Facts {
                kind: &kind,
                people: &people,
                level: &[level],
                rules: &rules(&target),
            };
            offer(target, &facts);
        }
        let mut set = Set::new();
        hearsay_domain::order::sort_by(&mut out, Ord::cmp);
        set.extend(out);
        set
    }
}

/// The identities behind a source.
fn speakers(project: &Project, doc: &Document, link: &Attribution) -> Vec<EntityId> {
    let known = |id: &&EntityId| project.entity(id).is_some();
    let said: Vec<EntityId> = link.source_entities.iter().filter(known).cloned().collect();
    if said.is_empty() {
        source::identities(doc, &link.source)
    } else {
        said
    }
}
