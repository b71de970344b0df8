//! The rest of an attribution: identities of the source, attitude, scope, supplements, grade.

use crate::components::Dispatch;
use crate::components::field::{Adder, Choice, Name, adder, choice};
use crate::components::inspector::label::{button, set};
use crate::components::wording;
use hearsay_catalogue::{keys, say, say_with};
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
        <div class="source-entities" data-testid="source-entities" role="group" aria-label={say(keys::SOURCE_IDENTITIES)}>
            <span class="name">{ say(keys::SOURCE_IS) }</span>
            { for view.entities.iter().map(|entity| html! {
                <span key={entity.id.as_str().to_owned()} class="chip" data-entity-id={entity.id.as_str().to_owned()}>
                    <span dir="auto">{ &entity.name }</span>
                    { button(dispatch, "source-entity-remove", "✕", say_with(keys::SOURCE_NOT, &[("name", &entity.name)]),
                        Event::Set(Field::RemoveSourceEntity(entity.id.clone()))) }
                </span>
            }) }
            { adder(
                Adder { label: say(keys::SOURCE_ADD), testid: "source-entity-add",
                    button: "source-entity-add-go", action: say(keys::ADD), options: &candidates },
                set(dispatch, |id: String| EntityId::new(&id).ok().map(Field::AddSourceEntity)),
            ) }
        </div>
    }
}

/// Attitude, scope, role of the source.
pub fn fields(view: &AttributionView, dispatch: &Dispatch) -> Html {
    html! {
            <>
                { choice(Choice { label: say(keys::ATTRIBUTION_ATTITUDE), testid: "attitude", none: say(keys::INSPECTOR_NOT_SAID), options: &wording::attitudes(), value: view.link.attitude.map_or("", Attitude::code), ..Choice::default() },
    set(dispatch, |code: String| Some(Field::Attitude(Attitude::from_code(&code))))) }
                { choice(Choice { label: say(keys::ATTRIBUTION_SCOPE), testid: "scope", options: &wording::scopes(), value: view.link.scope.code(), ..Choice::default() },
    set(dispatch, |code: String| Scope::from_code(&code).map(Field::Scope))) }
                { choice(Choice { label: say(keys::ATTRIBUTION_SOURCE_ROLE), testid: "source-role", none: say(keys::INSPECTOR_NOT_SAID), options: &wording::source_roles(), value: view.link.source_role.map_or("", SourceRole::code), ..Choice::default() },
    set(dispatch, |code: String| Some(Field::SourceRole(SourceRole::from_code(&code))))) }
            </>
        }
}

/// Recipient, medium, time, place.
pub fn supplements(view: &AttributionView, common: &Common, dispatch: &Dispatch) -> Html {
    html! {
            <div class="supplements" role="group" aria-label={say(keys::SUPPLEMENTS)}>
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
                                { choice(Choice { label: &say_with(keys::SUPPLEMENT_ROLE_OF, &[("words", words)]), name: Name::Hidden, testid: &format!("supplement-role-{index}"), options: &wording::supplement_roles(), value: supplement.role.code(), ..Choice::default() },
    set(dispatch, move |code: String| {
                                        SupplementRole::from_code(&code).map(|role| Field::SupplementRole(index, role))
                                    })) }
                                <button type="button" class="quote" {onclick}
                                    aria-pressed={(common.part == Part::Supplement(index)).to_string()}>
                                    <q dir="auto">{ words }</q>
                                </button>
                                { button(dispatch, "supplement-remove", "✕", say_with(keys::SUPPLEMENT_TAKE_AWAY, &[("words", words)]),
                                    Event::Set(Field::RemoveSupplement(index))) }
                            </li>
                        }
                    }) }
                </ul>
                if common.selection {
                    { adder(
                        Adder { label: say(keys::SUPPLEMENT_ADD), testid: "supplement-role", button: "supplement-add",
                            action: say(keys::ADD), options: &wording::supplement_roles() },
                        set(dispatch, |code: String| SupplementRole::from_code(&code).map(Field::AddSupplement)),
                    ) }
                } else {
                    <p class="hint">{ say(keys::SUPPLEMENT_HINT) }</p>
                }
            </div>
        }
}

/// The annotator's judgement of trust, folded away: it is not the level.
pub fn grade(view: &AttributionView, dispatch: &Dispatch) -> Html {
    let reliability = wording::entries(Reliability::CODES, keys::GRADE_RELIABILITIES);
    let credibility = wording::entries(&["1", "2", "3", "4", "5", "6"], keys::GRADE_CREDIBILITIES);
    let grade = view.link.grade;
    html! {
            <details class="grade" open={grade.is_some()}>
                <summary>{ say(keys::GRADE) }</summary>
                <div class="fields two">
                    { choice(Choice { label: say(keys::GRADE_RELIABILITY), testid: "grade-reliability", none: say(keys::GRADE_NONE), options: &reliability, value: grade.map_or("", |g| g.reliability.code()), ..Choice::default() },
    set(dispatch, |code: String| Some(Field::Reliability(Reliability::from_code(&code))))) }
                    { choice(Choice { label: say(keys::GRADE_CREDIBILITY), testid: "grade-credibility", none: say(keys::GRADE_NONE), options: &credibility, value: &grade.map_or(String::new(), |g| g.credibility.get().to_string()), ..Choice::default() },
    set(dispatch, |code: String| code.parse().ok().map(Field::Credibility))) }
                </div>
            </details>
        }
}
