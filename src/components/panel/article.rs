//! The article itself: metadata and zones.

use crate::components::Dispatch;
use crate::components::field::{
    Adder, Choice, Name, TextField, adder, choice, text_area, text_field,
};
use crate::components::inspector::button;
use crate::components::wording;
use hearsay_domain::{ZoneKind, ZoneOrigin};
use hearsay_editor::Event;
use hearsay_editor::event::AboutField;
use hearsay_editor::view::lists::{ArticleCard, ZoneRow};
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// Metadata and zones.
pub fn card(card: Option<&ArticleCard>, dispatch: &Dispatch) -> Html {
    let Some(card) = card else {
        return html! { <p class="empty">{ "No article is open." }</p> };
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
                    { text_field(TextField { label: "Title", testid: "about-title", value: &about.title, ..TextField::default() },
    set(AboutField::Title)) }
                    { text_field(TextField { label: "Publisher", testid: "about-publisher", value: &about.publisher, ..TextField::default() },
    set(AboutField::Publisher)) }
                    { text_field(TextField { label: "Address", testid: "about-url", value: &about.url, ..TextField::default() },
    set(AboutField::Url)) }
                    { text_field(TextField { label: "Date", testid: "about-published", value: &about.published, hint: "Best as 2024-06-19", ..TextField::default() },
    set(AboutField::Published)) }
                    { text_field(TextField { label: "Language", testid: "about-language", value: &about.language, hint: "Language tag: en, ko, ru", ..TextField::default() },
    set(AboutField::Language)) }
                    <label class="check">
                        <input type="checkbox" data-testid="about-translated" checked={about.translated} onchange={translated} />
                        { "A translation" }
                    </label>
                    { text_area(TextField { label: "Note on the article", testid: "about-note", value: &about.note, ..TextField::default() },
    set(AboutField::Note)) }
                </div>
                <h3>{ "Zones" }</h3>
                <p class="hint">{ "Title, byline, date and page furniture are marked, never cut. Counts leave furniture out." }</p>
                <ul class="zones">
                    { for card.zones.iter().map(|zone| zone_row(zone, dispatch)) }
                </ul>
                if card.selection {
                    { adder(
                        Adder { label: "Mark the selection as", testid: "zone-add-kind", button: "zone-add",
                            action: "Add zone", options: &wording::zone_kinds() },
                        {
                            let dispatch = dispatch.clone();
                            Callback::from(move |code: String| if let Some(kind) = ZoneKind::from_code(&code) {
                                dispatch.emit(Event::AddZone(kind));
                            })
                        },
                    ) }
                } else {
                    <p class="hint">{ "To add a zone, select its text first." }</p>
                }
                <h3>{ "Text" }</h3>
                <p class="hint">{ format!("{} code points · SHA-256 {}", card.length, card.sha256) }</p>
                { button(dispatch, "article-remove", "Remove article …", "Remove this article with its labels, after a question",
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
                { choice(Choice { label: &format!("Kind of zone {}", index + 1), name: Name::Hidden, testid: &format!("zone-kind-{index}"), value: zone.kind.code(), options: &wording::zone_kinds(), ..Choice::default() },
    choose) }
                <button type="button" class="quote" onclick={show}><q dir="auto">{ &zone.quote }</q></button>
                <span class="tag">{ if zone.origin == ZoneOrigin::Set { "set" } else { "found" } }</span>
                { button(dispatch, "zone-remove", "✕", "This is running text", Event::RemoveZone(index)) }
            </li>
        }
}
