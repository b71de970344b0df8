//! Proposals for the attribution in hand: asked for, cycled through, accepted, dropped; and a
//! quotation that goes on after "X said".

use crate::command::Command;
use crate::keymap::key_for_words;
use crate::model::Model;
use crate::offer::{Offer, additions, is_foreign, is_open, standing};
use crate::spoken;
use crate::suggestions::{Outlet, behind, judge, names, outlets};
use crate::target::{Part, Target};
use crate::terms;
use crate::update::commit::commit;
use crate::update::labels::{missing_parts, open_link, take};
use crate::wording;
use hearsay_catalogue::{keys, say, say_of, say_with};
use hearsay_domain::quotation::quoted_spans;
use hearsay_domain::{Attribution, Edit, Level, Role, Span, SpanSet, Supplement, Text};
use hearsay_suggest::Proposal;

/// How far the next quotation may be, in code points.
const REACH: usize = 1500;

/// Asks for proposals for the attribution in hand, and says the first; `done` is what was said so far.
pub(crate) fn offer(model: &mut Model, done: &str) {
    let found = find(model);
    if let Some((link, found)) = found {
        let (proposals, outlets) = found.into_iter().unzip();
        model.offer = Some(Offer {
            link: link.id.clone(),
            proposals,
            outlets,
            at: 0,
            drawn: drawn(model),
        });
        model.views.dirty.inspector = true;
        say_offer(model, done);
    } else {
        tell_foreign(model, done);
    }
}

/// Says once in an article why nothing is proposed there, where that is its language.
fn tell_foreign(model: &mut Model, done: &str) {
    let link = open_link(model).filter(|link| model.engine.is_some() && is_open(link));
    let (Some(link), Some(doc)) = (link, model.document()) else {
        return;
    };
    if !is_foreign(doc) || model.told_foreign.iter().any(|(told, _)| *told == doc.id) {
        return;
    }
    let place = (doc.id.clone(), link.id);
    model.told_foreign.push(place);
    model.views.dirty.inspector = true;
    model.announce(format!("{done} {}", say(keys::PROPOSAL_FOREIGN)));
}

/// What is drawn of the offer before stays known, so that it is taken away.
fn drawn(model: &mut Model) -> Vec<(Role, Span)> {
    model
        .offer
        .take()
        .map(|offer| offer.drawn)
        .unwrap_or_default()
}

/// A proposal with the outlet of the project that decided its level.
type Found = (Proposal, Option<Outlet>);

fn find(model: &mut Model) -> Option<(Attribution, Vec<Found>)> {
    let engine = model.engine?;
    let link = open_link(model).filter(is_open)?;
    let names = names(model);
    let outlets = outlets::listing(&names.outlets);
    let mut proposals = engine(&model.document()?.text, &link.content, &outlets);
    proposals.retain(|proposal| !additions(&link, proposal).is_empty());
    let found = proposals.into_iter().map(|proposal| {
        let outlet = proposal.outlet.and_then(|at| names.outlets.get(at));
        let decided = outlet.filter(|outlet| Some(outlet.why.level()) == proposal.level);
        let decided = decided.cloned();
        (proposal, decided)
    });
    let found: Vec<Found> = found.collect();
    (!found.is_empty()).then_some((link, found))
}

/// The next proposal; where nothing is proposed yet, it is asked for.
pub(crate) fn next(model: &mut Model) {
    if standing(model).is_none() {
        return ask(model);
    }
    let Some(offer) = &mut model.offer else {
        return;
    };
    if offer.proposals.len() == 1 {
        return model.announce(say(keys::PROPOSAL_ONLY));
    }
    offer.at = (offer.at + 1) % offer.proposals.len();
    model.views.dirty.inspector = true;
    say_offer(model, "");
}

fn ask(model: &mut Model) {
    match open_link(model) {
        None => model.announce(spoken::take_up(keys::PROPOSAL_NOTHING_IN_HAND)),
        Some(link) if link.content.is_empty() => model.announce(say(keys::PROPOSAL_NO_CONTENT)),
        Some(link) if !is_open(&link) => model.announce(say(keys::PROPOSAL_COMPLETE)),
        Some(_) if find(model).is_none() => {
            let foreign = model.document().is_some_and(is_foreign);
            model.announce(say(if foreign {
                keys::PROPOSAL_FOREIGN
            } else {
                keys::PROPOSAL_NONE
            }));
        }
        Some(_) => offer(model, ""),
    }
}

fn say_offer(model: &mut Model, done: &str) {
    let (Some(doc), Some((link, proposal)), Some(offer)) =
        (model.document(), standing(model), &model.offer)
    else {
        return;
    };
    let words = |role: Role| {
        let all = additions(link, proposal);
        let found = all.into_iter().find(|(other, _)| *other == role);
        found.map_or("none".to_owned(), |(_, spans)| wording::quote(doc, &spans))
    };
    let level = match proposal.level {
        Some(level) => terms::level_name(&model.project, level),
        None => "none",
    };
    let mut reason = say_of(keys::PROPOSAL_REASONS, proposal.reason.code()).to_owned();
    if let Some(outlet) = offer.outlet() {
        reason = format!("{reason} {}", outlets::why(model, outlet));
    }
    let said = say_with(
        keys::PROPOSAL_SAID,
        &[
            ("source", &words(Role::Source)),
            ("cue", &words(Role::Cue)),
            ("content", &words(Role::Content)),
            ("level", level),
            ("reason", &reason),
            ("at", &(offer.at + 1).to_string()),
            ("of", &offer.proposals.len().to_string()),
            ("key", &key_for_words(&Command::NextProposal)),
            ("take", &key_for_words(&Command::AcceptProposal)),
            ("leave", &key_for_words(&Command::DropProposal)),
        ],
    );
    let said = if done.is_empty() {
        said
    } else {
        format!("{done} {said}")
    };
    model.announce(said);
}

/// Puts all that is proposed into the attribution, in one change; a level given goes before the
/// proposed one. Says whether there was something to accept.
pub(crate) fn accept(model: &mut Model, level: Option<Level>) -> bool {
    let Some((link, proposal)) = standing(model) else {
        return false;
    };
    let (mut link, proposal) = (link.clone(), proposal.clone());
    for (role, spans) in additions(&link, &proposal) {
        let put = spans
            .iter()
            .fold(link.part(role).clone(), |all, span| all.with(span));
        *link.part_mut(role) = put;
    }
    // What lies in a part that a person has marked stays that.
    let free: Vec<Supplement> = proposal
        .supplements
        .iter()
        .filter(|part| {
            link.all_spans()
                .all(|spans| !spans.overlaps_set(&part.spans))
        })
        .cloned()
        .collect();
    link.supplements.extend_from_slice(&free);
    let behind = model
        .document()
        .map(|doc| behind(model, doc, &link.source))
        .unwrap_or_default();
    for id in behind {
        if !link.source_entities.contains(&id) {
            link.source_entities.push(id);
        }
    }
    link.level = level.or(link.level).or(proposal.level);
    model.restamp(&mut link.meta);
    let Some(doc) = model.document() else {
        return false;
    };
    let decision = judge::taken(model, doc, &mut link, &proposal);
    let title = say_with(
        keys::PROPOSAL_TITLE,
        &[("content", &wording::quote(doc, &link.content))],
    );
    let who = if link.source.is_empty() {
        "none".to_owned()
    } else {
        wording::quote(doc, &link.source)
    };
    let also = crate::suggestions::also(doc, &free).unwrap_or("none".to_owned());
    let edit = Edit::Attribution {
        document: doc.id.clone(),
        id: link.id.clone(),
        value: Some(link.clone()),
    };
    let edits = std::iter::once(edit).chain(decision).collect();
    if commit(model, &title, edits) {
        model.offer_done();
        let level = match link.level {
            Some(level) => terms::level_name(&model.project, level),
            None => "none",
        };
        let said = say_with(
            keys::PROPOSAL_ACCEPTED,
            &[("source", &who), ("level", level), ("also", &also)],
        );
        let missing = missing_parts(model, &link.id);
        model.announce(format!("{said} {missing}"));
    }
    true
}

/// Drops what is proposed; says whether there was something.
pub(crate) fn drop_offer(model: &mut Model) -> bool {
    let stands = standing(model).is_some();
    if stands {
        judge::leave(model);
        model.offer_done();
        model.announce(say(keys::PROPOSAL_DROPPED));
    }
    stands
}

/// The next quotation after the content in hand becomes a further fragment of it.
pub(crate) fn join(model: &mut Model) {
    let (Some(doc), Some(mut link)) = (model.document(), open_link(model)) else {
        return model.announce(spoken::take_up(keys::PROPOSAL_NOTHING_IN_HAND));
    };
    let Some(end) = link.content.end() else {
        return model.announce(say(keys::PROPOSAL_NO_CONTENT));
    };
    let Some(next) = next_quotation(&doc.text, &link.content, end) else {
        return model.announce(say(keys::PROPOSAL_NO_QUOTATION));
    };
    let words = wording::quote(doc, &next.into());
    let document = doc.id.clone();
    link.content = link.content.with(next);
    model.restamp(&mut link.meta);
    let (id, content) = (link.id.clone(), link.content.clone());
    let edit = Edit::Attribution {
        document,
        id: id.clone(),
        value: Some(link),
    };
    if commit(
        model,
        &say_with(keys::PROPOSAL_JOIN_TITLE, &[("words", &words)]),
        vec![edit],
    ) {
        take(
            model,
            Target::Attribution(id),
            Part::Role(Role::Content),
            &content,
        );
        let count = content.len().to_string();
        let said = say_with(keys::PROPOSAL_JOINED, &[("words", &words), ("n", &count)]);
        model.announce(said.clone());
        if model.offer.is_some() {
            offer(model, &said);
        }
    }
}

fn next_quotation(text: &Text, content: &SpanSet, end: usize) -> Option<Span> {
    let range = Span::new(
        end.min(text.len().checked_sub(1)?),
        (end + REACH).min(text.len()),
    )
    .ok()?;
    let all = quoted_spans(text, range);
    all.into_iter()
        .find(|span| span.start() >= end && span.start() < range.end() && !content.overlaps(*span))
}
