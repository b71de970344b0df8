//! The article itself: metadata and zones.

use crate::components::Dispatch;
use crate::components::field::{
    Adder, Choice, Name, TextField, adder, choice, text_area, text_field,
};
use crate::components::inspector::button;
use crate::components::wording;
use hearsay_catalogue::{keys, say, say_with};
use hearsay_domain::{ZoneKind, ZoneOrigin};
use hearsay_editor::Event;
use hearsay_editor::event::AboutField;
use hearsay_editor::view::lists::{ArticleCard, ZoneRow};
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// Metadata and zones.
pub fn card(card: Option<&ArticleCard>, dispatch: &Dispatch) -> Html {
    let Some(card) = card else {
        return html! { <p class="empty">{ say(keys::CARD_NONE) }</p> };
    };
    let set = |field: fn(String) -> AboutField| {
        let dispatch = dispatch.clone();
        Callback::from(move |text: String| dispatch.emit(Event::SetAbout(field(text))))
    };
    let translated = {
        let dispatch = dispatch.clone();
        Callback::from(move |event: web_sys::Event| {
            if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
                dispatch.emit(Event::SetAbout(AboutField::Translated(input.checked())));
            }
        })
    };
    let about = &card.about;
    html! {
            <div class="article-card" key={card.id.as_str().to_owned()}>
                <div class="fields">
                    { text_field(TextField { label: say(keys::CARD_TITLE), testid: "about-title", value: &about.title, ..TextField::default() },
    set(AboutField::Title)) }
                    { text_field(TextField { label: say(keys::CARD_PUBLISHER), testid: "about-publisher", value: &about.publisher, ..TextField::default() },
    set(AboutField::Publisher)) }
                    { text_field(TextField { label: say(keys::CARD_ADDRESS), testid: "about-url", value: &about.url, ..TextField::default() },
    set(AboutField::Url)) }
                    { text_field(TextField { label: say(keys::CARD_DATE), testid: "about-published", value: &about.published, hint: say(keys::CARD_DATE_HINT), ..TextField::default() },
    set(AboutField::Published)) }
                    { text_field(TextField { label: say(keys::CARD_LANGUAGE), testid: "about-language", value: &about.language, hint: say(keys::CARD_LANGUAGE_HINT), ..TextField::default() },
    set(AboutField::Language)) }
                    <label class="check">
                        <input type="checkbox" data-testid="about-translated" checked={about.translated} onchange={translated} />
                        { say(keys::CARD_TRANSLATION) }
                    </label>
                    { text_area(TextField { label: say(keys::CARD_NOTE), testid: "about-note", value: &about.note, ..TextField::default() },
    set(AboutField::Note)) }
                </div>
                <h2>{ say(keys::ZONES) }</h2>
                <p class="hint">{ say(keys::ZONES_HINT) }</p>
                <ul class="zones">
                    { for card.zones.iter().map(|zone| zone_row(zone, dispatch)) }
                </ul>
                if card.selection {
                    { adder(
                        Adder { label: say(keys::ZONES_MARK), testid: "zone-add-kind", button: "zone-add",
                            action: say(keys::ZONES_ADD), options: &wording::zone_kinds() },
                        {
                            let dispatch = dispatch.clone();
                            Callback::from(move |code: String| if let Some(kind) = ZoneKind::from_code(&code) {
                                dispatch.emit(Event::AddZone(kind));
                            })
                        },
                    ) }
                } else {
                    <p class="hint">{ say(keys::ZONES_SELECT) }</p>
                }
                <h2>{ say(keys::CARD_TEXT) }</h2>
                <p class="hint">{ say_with(keys::CARD_LENGTH, &[("n", &card.length.to_string()), ("sha", &card.sha256)]) }</p>
                { button(dispatch, "article-remove", say(keys::CARD_REMOVE), say(keys::CARD_REMOVE_TITLE),
                    Event::RemoveArticle(card.id.clone())) }
            </div>
        }
}

fn zone_row(zone: &ZoneRow, dispatch: &Dispatch) -> Html {
    let index = zone.index;
    let show = {
        let dispatch = dispatch.clone();
        Callback::from(move |_: MouseEvent| dispatch.emit(Event::ShowZone(index)))
    };
    let choose = {
        let dispatch = dispatch.clone();
        Callback::from(move |code: String| {
            if let Some(kind) = ZoneKind::from_code(&code) {
                dispatch.emit(Event::ZoneKind(index, kind));
            }
        })
    };
    html! {
            <li key={index.to_string()} data-zone-row={index.to_string()} data-zone={zone.kind.code()}>
                { choice(Choice { label: &say_with(keys::ZONE_KIND_OF, &[("number", &(index + 1).to_string())]), name: Name::Hidden, testid: &format!("zone-kind-{index}"), value: zone.kind.code(), options: &wording::zone_kinds(), ..Choice::default() },
    choose) }
                <button type="button" class="quote" onclick={show}><q dir="auto">{ &zone.quote }</q></button>
                <span class="tag">{ if zone.origin == ZoneOrigin::Set { say(keys::ZONE_SET) } else { say(keys::ZONE_FOUND) } }</span>
                { button(dispatch, "zone-remove", "✕", say(keys::ZONE_REMOVE), Event::RemoveZone(index)) }
            </li>
        }
}
