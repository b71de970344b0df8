//! The rest of an attribution: identities of the source, attitude, scope, supplements, grade.

use crate::components::Dispatch;
use crate::components::field::{Adder, Choice, Name, adder, choice};
use crate::components::inspector::label::{button, set};
use crate::components::wording;
use hearsay_domain::{Attitude, EntityId, Reliability, Scope, SourceRole, SupplementRole};
use hearsay_editor::Event;
use hearsay_editor::event::Field;
use hearsay_editor::target::{Part, Target};
use hearsay_editor::view::inspector::{AttributionView, Common};
use yew::prelude::*;

/// The identities behind the source.
pub fn entities(view: &AttributionView, dispatch: &Dispatch) -> Html {
    let candidates: Vec<(String, String)> = view
        .candidates
        .iter()
        .map(|c| (c.id.as_str().to_owned(), c.name.clone()))
        .collect();
    html! {
        <div class="source-entities" data-testid="source-entities" role="group" aria-label="Identities of the source">
            <span class="name">{ "Source is " }</span>
            { for view.entities.iter().map(|entity| html! {
                <span key={entity.id.as_str().to_owned()} class="chip" data-entity-id={entity.id.as_str().to_owned()}>
                    <span dir="auto">{ &entity.name }</span>
                    { button(dispatch, "source-entity-remove", "✕", format!("Not {}", entity.name),
                        Event::Set(Field::RemoveSourceEntity(entity.id.clone()))) }
                </span>
            }) }
            { adder(
                Adder { label: "Add an identity to the source", testid: "source-entity-add",
                    button: "source-entity-add-go", action: "Add", options: &candidates },
                set(dispatch, |id: String| EntityId::new(&id).ok().map(Field::AddSourceEntity)),
            ) }
        </div>
    }
}

/// Attitude, scope, role of the source.
pub fn fields(view: &AttributionView, dispatch: &Dispatch) -> Html {
    html! {
            <>
                { choice(Choice { label: "Attitude", testid: "attitude", none: "not said", options: &wording::attitudes(), value: view.link.attitude.map_or("", Attitude::code), ..Choice::default() },
    set(dispatch, |code: String| Some(Field::Attitude(Attitude::from_code(&code))))) }
                { choice(Choice { label: "Scope", testid: "scope", options: &wording::scopes(), value: view.link.scope.code(), ..Choice::default() },
    set(dispatch, |code: String| Scope::from_code(&code).map(Field::Scope))) }
                { choice(Choice { label: "Role of the source", testid: "source-role", none: "not said", options: &wording::source_roles(), value: view.link.source_role.map_or("", SourceRole::code), ..Choice::default() },
    set(dispatch, |code: String| Some(Field::SourceRole(SourceRole::from_code(&code))))) }
            </>
        }
}

/// Recipient, medium, time, place.
pub fn supplements(view: &AttributionView, common: &Common, dispatch: &Dispatch) -> Html {
    html! {
            <div class="supplements" role="group" aria-label="Recipient, medium, time, place">
                <ul>
                    { for view.link.supplements.iter().zip(&view.supplements).enumerate().map(|(index, (supplement, words))| {
                        let onclick = {
                            let (dispatch, target) = (dispatch.clone(), Target::Attribution(view.link.id.clone()));
                            Callback::from(move |_: MouseEvent| {
                                dispatch.emit(Event::TakeUp(target.clone(), Some(Part::Supplement(index))));
                            })
                        };
                        html! {
                            <li key={index.to_string()} class="part supplement">
                                { choice(Choice { label: &format!("Role of “{words}”"), name: Name::Hidden, testid: &format!("supplement-role-{index}"), options: &wording::supplement_roles(), value: supplement.role.code(), ..Choice::default() },
    set(dispatch, move |code: String| {
                                        SupplementRole::from_code(&code).map(|role| Field::SupplementRole(index, role))
                                    })) }
                                <button type="button" class="quote" {onclick}
                                    aria-pressed={(common.part == Part::Supplement(index)).to_string()}>
                                    <q dir="auto">{ words }</q>
                                </button>
                                { button(dispatch, "supplement-remove", "✕", format!("Take “{words}” away"),
                                    Event::Set(Field::RemoveSupplement(index))) }
                            </li>
                        }
                    }) }
                </ul>
                if common.selection {
                    { adder(
                        Adder { label: "Add the selection as", testid: "supplement-role", button: "supplement-add",
                            action: "Add", options: &wording::supplement_roles() },
                        set(dispatch, |code: String| SupplementRole::from_code(&code).map(Field::AddSupplement)),
                    ) }
                } else {
                    <p class="hint">{ "Recipient, medium, time, place: select the words, then choose here what they are." }</p>
                }
            </div>
        }
}

/// The annotator's judgement of trust, folded away: it is not the level.
pub fn grade(view: &AttributionView, dispatch: &Dispatch) -> Html {
    let reliability: Vec<(String, String)> = [
        (Reliability::A, "A completely reliable"),
        (Reliability::B, "B usually reliable"),
        (Reliability::C, "C fairly reliable"),
        (Reliability::D, "D not usually reliable"),
        (Reliability::E, "E unreliable"),
        (Reliability::F, "F cannot be judged"),
    ]
    .iter()
    .map(|(value, words)| (value.code().to_owned(), (*words).to_owned()))
    .collect();
    let credibility: Vec<(String, String)> = [
        "1 confirmed",
        "2 probably true",
        "3 possibly true",
        "4 doubtful",
        "5 improbable",
        "6 cannot be judged",
    ]
    .iter()
    .map(|words| (words[..1].to_owned(), (*words).to_owned()))
    .collect();
    let grade = view.link.grade;
    html! {
            <details class="grade" open={grade.is_some()}>
                <summary>{ "Grade of trust (Admiralty code)" }</summary>
                <div class="fields two">
                    { choice(Choice { label: "Reliability of the source", testid: "grade-reliability", none: "not graded", options: &reliability, value: grade.map_or("", |g| g.reliability.code()), ..Choice::default() },
    set(dispatch, |code: String| Some(Field::Reliability(Reliability::from_code(&code))))) }
                    { choice(Choice { label: "Credibility of the item", testid: "grade-credibility", none: "not graded", options: &credibility, value: &grade.map_or(String::new(), |g| g.credibility.get().to_string()), ..Choice::default() },
    set(dispatch, |code: String| code.parse().ok().map(Field::Credibility))) }
                </div>
            </details>
        }
}
