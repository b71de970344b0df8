//! How many keys and pointer actions the complete labels of an article take by the shortest path.
//! The labels are entered through the table of keys and compared with those that come with the app;
//! a change that makes the path longer fails against the budget below.
//!
//! `cargo test -p hearsay-editor --test actions -- --nocapture` prints the table.

#[path = "support/planner.rs"]
mod planner;
mod support;

use hearsay_domain::claim::Checkworthiness;
use hearsay_domain::{
    Attribution, AttributionId, Claimer, Document, EntityId, Role, Span, SpanSet,
};
use hearsay_editor::event::Field;
use hearsay_editor::{Command, Event, Target};
use planner::Planner;
use std::collections::BTreeMap;
use support::App;

const TEXT: &str = include_str!("../../../static/corpus/wire.txt");
const LABELS: &str = include_str!("../../../static/corpus/wire.labels.json");

/// What it may take, in hundredths of an action for a label: with keys alone, and with the pointer
/// for selecting. Lower a number when the path has become shorter.
const BUDGET: [(&str, usize, usize); 3] = [
    ("mention", 649, 317),
    ("attribution", 2121, 1269),
    ("claim", 1950, 1384),
];
/// Opening a field and choosing in it.
const FIELD: usize = 2;

/// What was counted for one kind of label.
#[derive(Default)]
struct Count {
    labels: usize,
    /// Keys that move the caret and select.
    selecting: usize,
    /// Ranges that were selected: one action each with the pointer.
    ranges: usize,
    /// Keys that label, set a level, put a label down.
    commands: usize,
    /// Fields that had to be opened and chosen in.
    fields: usize,
}

impl Count {
    fn keys(&self) -> usize {
        self.selecting + self.commands + self.fields * FIELD
    }

    fn pointer(&self) -> usize {
        self.ranges + self.commands + self.fields * FIELD
    }

    fn each(&self, total: usize) -> usize {
        (total * 100).div_ceil(self.labels.max(1))
    }
}

/// A person who takes the shortest path.
struct Hand {
    app: App,
    planner: Planner,
    count: Count,
    /// Identities and attributions of the model, and what they are here.
    entities: BTreeMap<EntityId, EntityId>,
    links: BTreeMap<AttributionId, AttributionId>,
}

impl Hand {
    fn press(&mut self, key: &str) {
        self.app.press(key);
        self.count.commands += 1;
    }

    fn set(&mut self, field: Field) {
        self.app.send(Event::Set(field));
        self.count.fields += 1;
    }

    /// Selects a range by the shortest path of keys.
    fn select(&mut self, target: Span) {
        let at = self.app.model.caret.at;
        assert_eq!(self.app.model.selection, None);
        for key in self.planner.keys(self.app.doc(), at, target) {
            self.app.press(&key);
            self.count.selecting += 1;
        }
        self.count.ranges += 1;
        let text = &self.app.doc().text;
        let selected = self.app.model.selection.expect("something is selected");
        let found = hearsay_domain::boundary::trimmed(text, selected.start(), selected.end());
        assert_eq!(found, Some(target), "the path leads there");
    }

    fn distance(&self, target: Span) -> usize {
        self.planner
            .keys(self.app.doc(), self.app.model.caret.at, target)
            .len()
    }

    fn mentions(&mut self, model: &Document, names: &BTreeMap<EntityId, String>) {
        for mention in model.mentions_in_order() {
            self.select(mention.spans.as_slice()[0]);
            let key = hearsay_editor::keymap::standard()
                .iter()
                .find(|line| line.command == Command::Mention(mention.entity_type))
                .expect("each type has a key");
            self.press(&key.chord.key.clone());
            self.count.labels += 1;
            let Some(Target::Mention(id)) = self.app.target() else {
                panic!("a mention is in hand")
            };
            let here = self.app.doc().mentions.get(&id).unwrap().clone();
            if let Some(wanted) = &mention.entity {
                match (self.entities.get(wanted).cloned(), here.entity) {
                    (Some(known), Some(is)) if known == is => {}
                    (Some(known), _) => self.set(Field::Identity(Some(known))),
                    (None, Some(new)) if !self.entities.values().any(|one| *one == new) => {
                        self.entities.insert(wanted.clone(), new);
                    }
                    (None, _) => {
                        self.set(Field::NewIdentity(names[wanted].clone()));
                        let id = self.app.doc().mentions.get(&id).unwrap().entity.clone();
                        self.entities
                            .insert(wanted.clone(), id.expect("an identity"));
                    }
                }
            } else if here.entity.is_some() {
                self.set(Field::Identity(None));
            }
            if here.kind != mention.kind {
                self.set(Field::MentionKind(mention.kind));
            }
        }
    }

    fn attributions(&mut self, model: &Document) {
        for link in model.attributions_in_order() {
            self.attribution(link);
        }
        // Carriers are chosen when both links are there.
        for link in model.attributions_in_order() {
            if let Some(via) = &link.via {
                let target = Target::Attribution(self.links[&link.id].clone());
                self.app.send(Event::TakeUp(target, None));
                self.count.commands += 1;
                self.set(Field::Via(Some(self.links[via].clone())));
            }
        }
        self.press("Enter");
    }

    /// Takes the proposal that is right in all it adds, if there is one.
    fn take_proposal(&mut self, link: &Attribution) -> bool {
        let Some(offer) = self.app.model.offer.clone() else {
            return false;
        };
        let right = offer.proposals.iter().position(|proposal| {
            proposal.source == link.source
                && proposal.cue == link.cue
                && proposal.content == link.content
        });
        let Some(place) = right else {
            self.press("Escape");
            return false;
        };
        for _ in 0..place {
            self.press("=");
        }
        match link.level {
            Some(level) if offer.proposals[place].level != link.level => {
                self.press(&level.step().to_string());
            }
            _ => self.press("Enter"),
        }
        true
    }

    fn attribution(&mut self, link: &Attribution) {
        // The first part begins a new attribution only where the open one has it already.
        self.press("Enter");
        let begun = usize::from(!link.content.is_empty());
        if let Some(first) = link.content.as_slice().first() {
            self.select(*first);
            self.press("c");
        }
        let mut parts: Vec<(Role, usize, &[Span])> = Vec::new();
        if !self.take_proposal(link) {
            let role = |role: Role| (role, 0, link.part(role).as_slice());
            parts.extend([role(Role::Source), role(Role::Cue)]);
            parts.push((Role::Content, begun, link.content.as_slice()));
        }
        parts.retain(|(_, from, spans)| *from < spans.len());
        while !parts.is_empty() {
            let nearest = (0..parts.len())
                .min_by_key(|index| self.distance(parts[*index].2[parts[*index].1]))
                .unwrap_or_default();
            let (role, from, spans) = parts.remove(nearest);
            for (index, span) in spans.iter().enumerate().skip(from) {
                self.select(*span);
                let letter = match role {
                    Role::Source => "s",
                    Role::Cue => "u",
                    Role::Content => "c",
                };
                let key = if index > 0 {
                    letter.to_uppercase()
                } else {
                    letter.to_owned()
                };
                self.press(&key);
            }
        }
        if self.app.model.offer.is_some() {
            self.press("Escape");
        }
        let Some(Target::Attribution(id)) = self.app.target() else {
            panic!("an attribution is in hand")
        };
        self.links.insert(link.id.clone(), id.clone());
        self.count.labels += 1;
        let here = self.app.doc().attributions.get(&id).unwrap().clone();
        if let Some(level) = link.level.filter(|level| here.level != Some(*level)) {
            self.press(&level.step().to_string());
        }
        for wanted in &link.source_entities {
            let known = self.entities[wanted].clone();
            if !here.source_entities.contains(&known) {
                self.set(Field::AddSourceEntity(known));
            }
        }
        let wanted: Vec<EntityId> = link
            .source_entities
            .iter()
            .map(|id| self.entities[id].clone())
            .collect();
        for extra in here
            .source_entities
            .iter()
            .filter(|id| !wanted.contains(id))
        {
            self.set(Field::RemoveSourceEntity(extra.clone()));
        }
        for supplement in &link.supplements {
            self.select(supplement.spans.as_slice()[0]);
            self.set(Field::AddSupplement(supplement.role));
        }
        if here.source_role != link.source_role {
            self.set(Field::SourceRole(link.source_role));
        }
        if here.attitude != link.attitude {
            self.set(Field::Attitude(link.attitude));
        }
        if here.scope != link.scope {
            self.set(Field::Scope(link.scope));
        }
        if here.quotation != link.quotation {
            self.set(Field::Quotation(link.quotation));
        }
    }

    fn claims(&mut self, model: &Document) {
        for claim in model.claims_in_order() {
            for (index, span) in claim.spans.iter().enumerate() {
                self.select(span);
                self.press(if index == 0 { "k" } else { "+" });
            }
            self.count.labels += 1;
            let here = self.app.claims().last().map(|claim| (*claim).clone());
            let here = match self.app.target() {
                Some(Target::Claim(id)) => self.app.doc().claims.get(&id).cloned(),
                _ => here,
            }
            .expect("a claim is in hand");
            if here.claim_type != claim.claim_type {
                self.set(Field::ClaimType(claim.claim_type));
            }
            if here.checkworthy != claim.checkworthy {
                self.set(Field::Checkworthy(
                    claim.checkworthy.map(Checkworthiness::get),
                ));
            }
            let claimer = match &claim.claimer {
                Claimer::Attribution(id) => Claimer::Attribution(self.links[id].clone()),
                Claimer::Author => Claimer::Author,
            };
            if here.claimer != claimer {
                self.set(Field::Claimer(claimer));
            }
            if !claim.gist.is_empty() {
                self.set(Field::Gist(claim.gist.clone()));
            }
            if !claim.topic.is_empty() {
                self.set(Field::Topic(claim.topic.clone()));
            }
            for object in &claim.objects {
                self.set(Field::AddObject(self.entities[object].clone()));
            }
            if here.certainty != claim.certainty {
                self.set(Field::Certainty(claim.certainty));
            }
            if here.polarity != claim.polarity {
                self.set(Field::Polarity(claim.polarity));
            }
        }
    }
}

/// Everything that a label says of the text, for comparing.
fn parts(doc: &Document) -> Vec<String> {
    let words = |spans: &SpanSet| format!("{:?}", spans.as_slice());
    let mut all = Vec::new();
    for mention in doc.mentions_in_order() {
        let spans = words(&mention.spans);
        all.push(format!(
            "{:?} {:?} {spans}",
            mention.entity_type, mention.kind
        ));
    }
    for link in doc.attributions_in_order() {
        let roles: Vec<String> = Role::ALL
            .iter()
            .map(|role| words(link.part(*role)))
            .collect();
        let carrier = link.via.as_ref().and_then(|via| doc.attributions.get(via));
        all.push(format!(
            "{roles:?} {:?} {:?} {:?} {:?} {} via {:?}",
            link.level,
            link.source_role,
            link.attitude,
            link.scope,
            link.source_entities.len(),
            carrier.map(|carrier| words(&carrier.content)),
        ));
    }
    for claim in doc.claims_in_order() {
        all.push(format!(
            "{} {:?} {:?} {:?} {:?} {} {} {}",
            words(&claim.spans),
            claim.claim_type,
            claim.checkworthy,
            claim.certainty,
            claim.polarity,
            claim.gist,
            claim.topic,
            claim.objects.len()
        ));
    }
    all
}

#[test]
fn the_complete_labels_of_an_article_take_no_more_actions_than_the_budget() {
    let text = std::rc::Rc::new(hearsay_domain::Text::new(TEXT));
    let reading =
        hearsay_formats::read(LABELS, &|_| Some(text.clone())).expect("the labels can be read");
    let project = reading.project;
    let model = project.documents()[0].clone();
    let names = project
        .entities()
        .values()
        .map(|entity| (entity.id.clone(), entity.name.clone()));
    let mut hand = Hand {
        app: App::with(&[TEXT]),
        planner: Planner::new(&text),
        count: Count::default(),
        entities: BTreeMap::new(),
        links: BTreeMap::new(),
    };
    let names: BTreeMap<EntityId, String> = names.collect();
    let mut counts = Vec::new();
    hand.mentions(&model, &names);
    counts.push(std::mem::take(&mut hand.count));
    hand.attributions(&model);
    counts.push(std::mem::take(&mut hand.count));
    hand.claims(&model);
    counts.push(std::mem::take(&mut hand.count));
    assert_eq!(
        parts(hand.app.doc()),
        parts(&model),
        "the labels are complete"
    );

    println!(
        "actions by the shortest path      labels  selecting  ranges  commands  fields  keys each  pointer each"
    );
    let mut over = Vec::new();
    for ((name, keys, pointer), count) in BUDGET.iter().zip(&counts) {
        let (by_keys, by_pointer) = (count.each(count.keys()), count.each(count.pointer()));
        println!(
            "{name:32} {:7}  {:9}  {:6}  {:8}  {:6}  {:6}.{:02}  {:9}.{:02}",
            count.labels,
            count.selecting,
            count.ranges,
            count.commands,
            count.fields,
            by_keys / 100,
            by_keys % 100,
            by_pointer / 100,
            by_pointer % 100,
        );
        if by_keys > *keys || by_pointer > *pointer {
            over.push(format!(
                "{name}: {by_keys} and {by_pointer}, the budget is {keys} and {pointer}"
            ));
        }
    }
    assert!(
        over.is_empty(),
        "hundredths of actions for a label, by keys and by pointer: {over:?}"
    );
}
