//! A claim in hand.

use crate::components::Dispatch;
use crate::components::field::{
    Adder, Choice, TextField, adder, choice, menu, row, text_area, text_field,
};
use crate::components::inspector::label::{button, set};
use crate::components::wording;
use hearsay_domain::{
    AttributionId, Certainty, ClaimId, ClaimType, Claimer, EntityId, Polarity, RelationType,
    codebook,
};
use hearsay_editor::Event;
use hearsay_editor::event::Field;
use hearsay_editor::view::inspector::ClaimView;
use yew::prelude::*;

/// The value of the writer in menus of claimers.
const AUTHOR: &str = "author";

fn claimer_of(value: &str) -> Option<Claimer> {
    if value == AUTHOR {
        return Some(Claimer::Author);
    }
    AttributionId::new(value).ok().map(Claimer::Attribution)
}

fn value_of(claimer: &Claimer) -> String {
    match claimer {
        Claimer::Author => AUTHOR.to_owned(),
        Claimer::Attribution(id) => id.as_str().to_owned(),
    }
}

/// Type, check-worthiness, claimer, gist and the rest.
pub fn body(view: &ClaimView, dispatch: &Dispatch) -> Html {
    let claim = &view.claim;
    let check: Vec<(String, String)> = codebook::CHECKWORTHINESS
        .iter()
        .enumerate()
        .map(|(number, words)| (number.to_string(), format!("{number} {words}")))
        .collect();
    let mut claimers = vec![(AUTHOR.to_owned(), "The writer of the article".to_owned())];
    claimers.extend(
        view.claimers
            .iter()
            .map(|c| (c.id.as_str().to_owned(), c.name.clone())),
    );
    html! {
            <>
                <div class="fields">
                    { choice(Choice { label: "Claim type", testid: "claim-type", none: "choose the first that fits", options: &wording::claim_types(), value: claim.claim_type.map_or("", ClaimType::code), ..Choice::default() },
    set(dispatch, |code: String| Some(Field::ClaimType(ClaimType::from_code(&code))))) }
                    if let Some(kind) = claim.claim_type {
                        <p class="hint">{ codebook::claim_type(kind).definition }</p>
                    }
                    { choice(Choice { label: "Worth checking", testid: "claim-checkworthy", none: "open", options: &check, value: &claim.checkworthy.map_or(String::new(), |c| c.get().to_string()), ..Choice::default() },
    set(dispatch, |code: String| Some(Field::Checkworthy(code.parse().ok())))) }
                    { choice(Choice { label: "Claimed by", testid: "claim-claimer", options: &claimers, value: &value_of(&claim.claimer), ..Choice::default() },
    set(dispatch, |value: String| claimer_of(&value).map(Field::Claimer))) }
                    { text_area(TextField { label: "Gist, in your own words", testid: "claim-gist", value: &claim.gist, ..TextField::default() },
    set(dispatch, |text| Some(Field::Gist(text)))) }
                    { text_field(TextField { label: "Topic", testid: "claim-topic", value: &claim.topic, ..TextField::default() },
    set(dispatch, |text| Some(Field::Topic(text)))) }
                </div>
                <div class="fields two">
                    { choice(Choice { label: "Certainty", testid: "claim-certainty", options: &wording::certainties(), value: claim.certainty.code(), ..Choice::default() },
    set(dispatch, |code: String| Certainty::from_code(&code).map(Field::Certainty))) }
                    { choice(Choice { label: "Polarity", testid: "claim-polarity", options: &wording::polarities(), value: claim.polarity.code(), ..Choice::default() },
    set(dispatch, |code: String| Polarity::from_code(&code).map(Field::Polarity))) }
                </div>
                { objects(view, dispatch) }
                { commitments(view, &claimers, dispatch) }
                { relations(view, dispatch) }
            </>
        }
}

fn objects(view: &ClaimView, dispatch: &Dispatch) -> Html {
    let candidates: Vec<(String, String)> = view
        .candidates
        .iter()
        .map(|c| (c.id.as_str().to_owned(), c.name.clone()))
        .collect();
    html! {
        <div class="source-entities" role="group" aria-label="What the claim is about">
            <span class="name">{ "About " }</span>
            { for view.objects.iter().map(|object| html! {
                <span key={object.id.as_str().to_owned()} class="chip">
                    <span dir="auto">{ &object.name }</span>
                    { button(dispatch, "claim-object-remove", "✕", format!("Not about {}", object.name),
                        Event::Set(Field::RemoveObject(object.id.clone()))) }
                </span>
            }) }
            { adder(
                Adder { label: "Add what the claim is about", testid: "claim-object-add",
                    button: "claim-object-add-go", action: "Add", options: &candidates },
                set(dispatch, |id: String| EntityId::new(&id).ok().map(Field::AddObject)),
            ) }
        </div>
    }
}

fn commitments(view: &ClaimView, claimers: &[(String, String)], dispatch: &Dispatch) -> Html {
    html! {
            <details class="commitments" open={!view.claim.commitments.is_empty()}>
                <summary>{ "Holders who differ" }</summary>
                { for view.claim.commitments.iter().enumerate().map(|(index, commitment)| {
                    let by = value_of(&commitment.by);
                    let name = claimers.iter().find(|(id, _)| *id == by).map_or_else(String::new, |(_, name)| name.clone());
                    let (certainty, polarity) = (commitment.certainty, commitment.polarity);
                    html! {
                        <div key={index.to_string()} class="fields two commitment">
                            <p class="name" dir="auto">{ name }
                                { button(dispatch, "commitment-remove", "✕", "Take this holder away", Event::Set(Field::RemoveCommitment(index))) }
                            </p>
                            { choice(Choice { label: "Certainty of this holder", testid: &format!("commitment-certainty-{index}"), options: &wording::certainties(), value: certainty.code(), ..Choice::default() },
    set(dispatch, move |code: String| {
                                    Certainty::from_code(&code).map(|c| Field::Commitment(index, c, polarity))
                                })) }
                            { choice(Choice { label: "Polarity of this holder", testid: &format!("commitment-polarity-{index}"), options: &wording::polarities(), value: polarity.code(), ..Choice::default() },
    set(dispatch, move |code: String| {
                                    Polarity::from_code(&code).map(|p| Field::Commitment(index, certainty, p))
                                })) }
                        </div>
                    }
                }) }
                { adder(
                    Adder { label: "Add a holder", testid: "commitment-add", button: "commitment-add-go",
                        action: "Add", options: claimers },
                    set(dispatch, |value: String| claimer_of(&value).map(Field::AddCommitment)),
                ) }
            </details>
        }
}

fn relations(view: &ClaimView, dispatch: &Dispatch) -> Html {
    html! {
        <details class="relations" open={!view.relations.is_empty()}>
            <summary>{ "Relations to other claims" }</summary>
            <ul>
                { for view.relations.iter().map(|relation| html! {
                    <li key={relation.id.as_str().to_owned()}>
                        <b>{ if relation.outgoing { wording::words(relation.relation_type.code()) }
                             else { format!("{} (from there)", wording::words(relation.relation_type.code())) } }</b>
                        { " " }<span dir="auto">{ &relation.other }</span>
                        { button(dispatch, "relation-remove", "✕", "Take this relation away", Event::RemoveRelation(relation.id.clone())) }
                    </li>
                }) }
            </ul>
            { relation_form(view, dispatch) }
        </details>
    }
}

/// A relation takes two choices: how, and to which claim.
fn relation_form(view: &ClaimView, dispatch: &Dispatch) -> Html {
    let others: Vec<(String, String)> = view
        .others
        .iter()
        .map(|c| (c.id.as_str().to_owned(), c.name.clone()))
        .collect();
    let onadd = {
        let dispatch = dispatch.clone();
        Callback::from(move |values: Vec<String>| {
            if let [kind, id] = values.as_slice()
                && let (Some(kind), Ok(id)) = (RelationType::from_code(kind), ClaimId::new(id))
            {
                dispatch.emit(Event::AddRelation(kind, id));
            }
        })
    };
    let menus = html! {
        <>
            { menu("This claim", "relation-type", &wording::relation_types()) }
            { menu("the claim", "relation-target", &others) }
        </>
    };
    row(menus, "relation-add", "Relate", onadd)
}
