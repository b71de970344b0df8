//! The identity behind a mention: finding one, making one, and what is known of it.

use crate::components::Dispatch;
use crate::components::field::{
    Adder, Choice, Sends, TextField, adder, choice, text_area, text_field,
};
use crate::components::inspector::label::button;
use hearsay_catalogue::{keys, say, say_with};
use hearsay_domain::{EntityId, EntityType};
use hearsay_editor::event::{EntityField, Field};
use hearsay_editor::view::inspector::MentionView;
use hearsay_editor::{Command, Event};
use yew::prelude::*;

/// Who or what is meant: typing finds an identity, Enter takes the first or makes a new one.
pub fn finder(view: &MentionView, dispatch: &Dispatch) -> Html {
    let query = view.query.trim().to_owned();
    let new_name = if query.is_empty() {
        view.quote.clone()
    } else {
        query
    };
    let onkeydown = {
        let dispatch = dispatch.clone();
        let first = view
            .matches
            .first()
            .map(|m| m.id.clone())
            .filter(|_| !view.query.trim().is_empty());
        let new_name = new_name.clone();
        // With nothing typed, Enter must not put a new identity in the place of the one chosen.
        let settled = view.entity.is_some() && view.query.trim().is_empty();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Enter" && !event.ctrl_key() && !event.is_composing() {
                event.prevent_default();
                if !settled || event.shift_key() {
                    let field = match &first {
                        Some(id) if !event.shift_key() => Field::Identity(Some(id.clone())),
                        _ => Field::NewIdentity(new_name.clone()),
                    };
                    dispatch.emit(Event::Set(field));
                    dispatch.emit(Event::IdentityQuery(String::new()));
                }
                // The keys are commands again: the next name can be labelled at once.
                dispatch.emit(Event::Run(Command::ToText));
            }
        })
    };
    let query_changed = {
        let dispatch = dispatch.clone();
        Callback::from(move |event: InputEvent| {
            if let Some(input) = event.target_dyn_into::<web_sys::HtmlInputElement>() {
                dispatch.emit(Event::IdentityQuery(input.value()));
            }
        })
    };
    let join = |id: &EntityId| {
        let (dispatch, id) = (dispatch.clone(), id.clone());
        Callback::from(move |_: MouseEvent| {
            dispatch.emit(Event::Set(Field::Identity(Some(id.clone()))));
            dispatch.emit(Event::IdentityQuery(String::new()));
        })
    };
    let who = view
        .entity
        .as_ref()
        .map_or(say(keys::IDENTITY_NONE), |entity| entity.name.as_str());
    html! {
        <div class="identity">
            <p class="who"><b>{ say(keys::IDENTITY) }</b><span dir="auto">{ who }</span></p>
            <div class="field">
                <label for="f-identity-input">{ say(keys::IDENTITY_FIND) }</label>
                <input id="f-identity-input" data-testid="identity-input" type="text" autocomplete="off"
                    value={view.query.clone()} oninput={query_changed} {onkeydown}
                    aria-describedby="h-identity-input" />
                <p class="hint" id="h-identity-input">{ say(keys::IDENTITY_HINT) }</p>
            </div>
            <div class="options" role="group" aria-label={say(keys::IDENTITY_FIT)}>
                { for view.matches.iter().map(|found| html! {
                    <button key={found.id.as_str().to_owned()} type="button" class="chip" data-testid="identity-option"
                        data-entity-id={found.id.as_str().to_owned()} dir="auto" onclick={join(&found.id)}>
                        { &found.name }
                    </button>
                }) }
                { button(dispatch, "identity-new", say_with(keys::IDENTITY_NEW, &[("name", &new_name)]), say_with(keys::IDENTITY_NEW_TITLE, &[("name", &new_name)]),
                    Event::Set(Field::NewIdentity(new_name.clone()))) }
                if view.entity.is_some() {
                    { button(dispatch, "identity-detach", say(keys::IDENTITY_DETACH), say(keys::IDENTITY_DETACH_TITLE), Event::Set(Field::Identity(None))) }
                }
            </div>
        </div>
    }
}

/// What is known of the identity.
pub fn card(view: &MentionView, dispatch: &Dispatch) -> Html {
    let Some(entity) = &view.entity else {
        return Html::default();
    };
    let set = |field: fn(String) -> Option<EntityField>| {
        let (dispatch, id) = (dispatch.clone(), entity.id.clone());
        Callback::from(move |text: String| {
            if let Some(field) = field(text) {
                dispatch.emit(Event::SetEntity(id.clone(), field));
            }
        })
    };
    let merge = {
        let (dispatch, id) = (dispatch.clone(), entity.id.clone());
        Callback::from(move |other: String| {
            if let Ok(other) = EntityId::new(&other) {
                dispatch.emit(Event::MergeEntity(id.clone(), other));
            }
        })
    };
    let others: Vec<(String, String)> = view
        .others
        .iter()
        .map(|o| (o.id.as_str().to_owned(), o.name.clone()))
        .collect();
    let code = entity.entity_type.code();
    let mut types = view.identity_types.iter();
    let type_name = types.find(|(other, _)| other == code);
    let summary = say_with(
        keys::IDENTITY_ABOUT,
        &[
            ("type", type_name.map_or(code, |(_, name)| name)),
            ("n", &view.entity_mentions.to_string()),
        ],
    );
    html! {
            <details class="entity-card" key={entity.id.as_str().to_owned()}>
                <summary>{ summary }</summary>
                <div class="fields">
                    { text_field(TextField { label: say(keys::IDENTITY_NAME), testid: "entity-name", value: &entity.name, sends: Sends::WhenLeft, ..TextField::default() },
    set(|t| Some(EntityField::Name(t)))) }
                    { choice(Choice { label: say(keys::IDENTITY_TYPE), testid: "entity-type", value: entity.entity_type.code(), options: &view.identity_types, ..Choice::default() },
    set(|code| EntityType::from_code(&code).map(EntityField::Type))) }
                    { text_area(TextField { label: say(keys::IDENTITY_ALIASES), testid: "entity-aliases", value: &entity.aliases.join("\n"), sends: Sends::WhenLeft, ..TextField::default() },
    set(|t| Some(EntityField::Aliases(t)))) }
                    { text_field(TextField { label: say(keys::IDENTITY_WIKIDATA), testid: "entity-wikidata", sends: Sends::WhenLeft, hint: say(keys::IDENTITY_WIKIDATA_HINT), value: &entity.wikidata.clone().unwrap_or_default() },
    set(|t| Some(EntityField::Wikidata(t)))) }
                    { text_field(TextField { label: say(keys::IDENTITY_STATES), testid: "entity-states", sends: Sends::WhenLeft, hint: say(keys::IDENTITY_STATES_HINT), value: &entity.state_affiliated.join(", ") },
    set(|t| Some(EntityField::States(t)))) }
                    { text_area(TextField { label: say(keys::IDENTITY_NOTE), testid: "entity-note", value: &entity.meta.note, sends: Sends::WhenLeft, ..TextField::default() },
    set(|t| Some(EntityField::Note(t)))) }
                    if !others.is_empty() {
                        { adder(
                            Adder { label: say(keys::IDENTITY_SAME), testid: "entity-merge", button: "entity-merge-go",
                                action: say(keys::IDENTITY_JOIN), options: &others },
                            merge,
                        ) }
                    }
                    { button(dispatch, "entity-remove", say(keys::IDENTITY_DELETE),
                        say(keys::IDENTITY_DELETE_TITLE), Event::RemoveEntity(entity.id.clone())) }
                </div>
            </details>
        }
}
