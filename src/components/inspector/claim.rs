//! A claim in hand.

use crate::components::Dispatch;
use crate::components::field::{
    Adder, Choice, TextField, adder, choice, menu, row, text_area, text_field,
};
use crate::components::inspector::label::{button, set};
use crate::components::wording;
use hearsay_catalogue::{keys, say, say_of, say_with};
use hearsay_domain::{
    AttributionId, Certainty, ClaimId, ClaimType, Claimer, EntityId, Polarity, RelationType,
    TypeCode,
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
    let check: Vec<(String, String)> = wording::entries(&["0", "1", "2"], keys::CHECKWORTHINESS)
        .into_iter()
        .map(|(number, words)| {
            let words = format!("{number} {words}");
            (number, words)
        })
        .collect();
    let mut claimers = vec![(AUTHOR.to_owned(), say(keys::CLAIM_WRITER).to_owned())];
    claimers.extend(
        view.claimers
            .iter()
            .map(|c| (c.id.as_str().to_owned(), c.name.clone())),
    );
    html! {
            <>
                <div class="fields">
                    { choice(Choice { label: say(keys::CLAIM_TYPE), testid: "claim-type", none: say(keys::CLAIM_TYPE_CHOOSE), options: &view.types, value: view.chosen_type.as_ref().map_or("", |chosen| chosen.id.code.as_str()), ..Choice::default() },
    set(dispatch, |code: String| match (ClaimType::from_code(&code), TypeCode::new(&code)) {
                        (None, Ok(own)) => Some(Field::OwnType(own)),
                        (kind, _) => Some(Field::ClaimType(kind)),
                    })) }
                    if let Some(chosen) = &view.chosen_type {
                        <p class="hint" dir="auto">{ &chosen.definition }</p>
                    }
                    { choice(Choice { label: say(keys::CLAIM_WORTH), testid: "claim-checkworthy", none: say(keys::CLAIM_OPEN), options: &check, value: &claim.checkworthy.map_or(String::new(), |c| c.get().to_string()), ..Choice::default() },
    set(dispatch, |code: String| Some(Field::Checkworthy(code.parse().ok())))) }
                    { choice(Choice { label: say(keys::CLAIM_BY), testid: "claim-claimer", options: &claimers, value: &value_of(&claim.claimer), ..Choice::default() },
    set(dispatch, |value: String| claimer_of(&value).map(Field::Claimer))) }
                    { text_area(TextField { label: say(keys::CLAIM_GIST), testid: "claim-gist", value: &claim.gist, ..TextField::default() },
    set(dispatch, |text| Some(Field::Gist(text)))) }
                    { text_field(TextField { label: say(keys::CLAIM_TOPIC), testid: "claim-topic", value: &claim.topic, ..TextField::default() },
    set(dispatch, |text| Some(Field::Topic(text)))) }
                </div>
                <div class="fields two">
                    { choice(Choice { label: say(keys::CLAIM_CERTAINTY), testid: "claim-certainty", options: &wording::certainties(), value: claim.certainty.code(), ..Choice::default() },
    set(dispatch, |code: String| Certainty::from_code(&code).map(Field::Certainty))) }
                    { choice(Choice { label: say(keys::CLAIM_POLARITY), testid: "claim-polarity", options: &wording::polarities(), value: claim.polarity.code(), ..Choice::default() },
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
        <div class="source-entities" role="group" aria-label={say(keys::CLAIM_OBJECTS)}>
            <span class="name">{ say(keys::CLAIM_ABOUT) }</span>
            { for view.objects.iter().map(|object| html! {
                <span key={object.id.as_str().to_owned()} class="chip">
                    <span dir="auto">{ &object.name }</span>
                    { button(dispatch, "claim-object-remove", "✕", say_with(keys::CLAIM_NOT_ABOUT, &[("name", &object.name)]),
                        Event::Set(Field::RemoveObject(object.id.clone()))) }
                </span>
            }) }
            { adder(
                Adder { label: say(keys::CLAIM_ADD_OBJECT), testid: "claim-object-add",
                    button: "claim-object-add-go", action: say(keys::ADD), options: &candidates },
                set(dispatch, |id: String| EntityId::new(&id).ok().map(Field::AddObject)),
            ) }
        </div>
    }
}

fn commitments(view: &ClaimView, claimers: &[(String, String)], dispatch: &Dispatch) -> Html {
    html! {
            <details class="commitments" open={!view.claim.commitments.is_empty()}>
                <summary>{ say(keys::CLAIM_HOLDERS) }</summary>
                { for view.claim.commitments.iter().enumerate().map(|(index, commitment)| {
                    let by = value_of(&commitment.by);
                    let name = claimers.iter().find(|(id, _)| *id == by).map_or_else(String::new, |(_, name)| name.clone());
                    let (certainty, polarity) = (commitment.certainty, commitment.polarity);
                    html! {
                        <div key={index.to_string()} class="fields two commitment">
                            <p class="name" dir="auto">{ name }
                                { button(dispatch, "commitment-remove", "✕", say(keys::CLAIM_HOLDER_REMOVE), Event::Set(Field::RemoveCommitment(index))) }
                            </p>
                            { choice(Choice { label: say(keys::CLAIM_HOLDER_CERTAINTY), testid: &format!("commitment-certainty-{index}"), options: &wording::certainties(), value: certainty.code(), ..Choice::default() },
    set(dispatch, move |code: String| {
                                    Certainty::from_code(&code).map(|c| Field::Commitment(index, c, polarity))
                                })) }
                            { choice(Choice { label: say(keys::CLAIM_HOLDER_POLARITY), testid: &format!("commitment-polarity-{index}"), options: &wording::polarities(), value: polarity.code(), ..Choice::default() },
    set(dispatch, move |code: String| {
                                    Polarity::from_code(&code).map(|p| Field::Commitment(index, certainty, p))
                                })) }
                        </div>
                    }
                }) }
                { adder(
                    Adder { label: say(keys::CLAIM_HOLDER_ADD), testid: "commitment-add", button: "commitment-add-go",
                        action: say(keys::ADD), options: claimers },
                    set(dispatch, |value: String| claimer_of(&value).map(Field::AddCommitment)),
                ) }
            </details>
        }
}

fn relations(view: &ClaimView, dispatch: &Dispatch) -> Html {
    html! {
        <details class="relations" open={!view.relations.is_empty()}>
            <summary>{ say(keys::CLAIM_RELATIONS) }</summary>
            <ul>
                { for view.relations.iter().map(|relation| html! {
                    <li key={relation.id.as_str().to_owned()}>
                        <b>{ relation_words(relation.relation_type, relation.outgoing) }</b>
                        { " " }<span dir="auto">{ &relation.other }</span>
                        { button(dispatch, "relation-remove", "✕", say(keys::CLAIM_RELATION_REMOVE), Event::RemoveRelation(relation.id.clone())) }
                    </li>
                }) }
            </ul>
            { relation_form(view, dispatch) }
        </details>
    }
}

fn relation_words(kind: RelationType, outgoing: bool) -> String {
    let words = say_of(keys::RELATION_TYPES, kind.code());
    if outgoing {
        words.to_owned()
    } else {
        say_with(keys::CLAIM_FROM_THERE, &[("relation", words)])
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
            { menu(say(keys::CLAIM_THIS), "relation-type", &wording::relation_types()) }
            { menu(say(keys::CLAIM_THAT), "relation-target", &others) }
        </>
    };
    row(menus, "relation-add", say(keys::CLAIM_RELATE), onadd)
}
