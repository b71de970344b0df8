//! The find bar above the text, with the labels and articles that hold what is looked for.

use crate::components::Dispatch;
use hearsay_catalogue::{keys, say, say_with};
use hearsay_editor::find::{Find, FindEvent, FoundArticle, FoundLabel};
use hearsay_editor::{Direction, Event};
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// The bar, while it is open.
pub fn bar(find: &Find, dispatch: &Dispatch) -> Html {
    if !find.open {
        return Html::default();
    }
    let send = |event: FindEvent| {
        let dispatch = dispatch.clone();
        Callback::from(move |_: MouseEvent| dispatch.emit(Event::Find(event.clone())))
    };
    let oninput = {
        let dispatch = dispatch.clone();
        Callback::from(move |event: InputEvent| {
            if let Some(field) = event.target_dyn_into::<HtmlInputElement>() {
                dispatch.emit(Event::Find(FindEvent::Query(field.value())));
            }
        })
    };
    let onkeydown = {
        let dispatch = dispatch.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.is_composing() {
                return;
            }
            let next = match (event.key().as_str(), event.shift_key()) {
                ("Enter", false) => FindEvent::Step(Direction::Forward),
                ("Enter", true) => FindEvent::Step(Direction::Back),
                ("Escape", _) => FindEvent::Close,
                _ => return,
            };
            // The whole window would take Escape for its own.
            event.prevent_default();
            dispatch.emit(Event::Find(next));
        })
    };
    let step = |testid: &'static str, sign: &'static str, name: &'static str, event: FindEvent| {
        html! {
            <button type="button" class="label" data-testid={testid} aria-label={name} title={name} onclick={send(event)}>{ sign }</button>
        }
    };
    let count = count(find);
    html! {
        <search class="find" data-testid="find" aria-label={say(keys::FIND)}>
            <div class="find-line">
                <label for="find-input" class="hidden">{ say(keys::FIND_WHAT) }</label>
                <input id="find-input" type="text" data-testid="find-input" autocomplete="off" spellcheck="false" dir="auto"
                    placeholder={say(keys::FIND_WHAT)} value={find.query.clone()} {oninput} onkeydown={onkeydown.clone()} />
                <span class="find-count" data-testid="find-count">{ count }</span>
                { step("find-previous", "↑", say(keys::FIND_PREVIOUS), FindEvent::Step(Direction::Back)) }
                { step("find-next", "↓", say(keys::FIND_NEXT), FindEvent::Step(Direction::Forward)) }
                { step("find-close", "✕", say(keys::FIND_CLOSE), FindEvent::Close) }
            </div>
            if !find.labels.is_empty() {
                <details>
                    <summary data-testid="find-labels">{ say(keys::FIND_LABELS) }{ format!(" {}", find.label_count) }</summary>
                    <ul>{ for find.labels.iter().map(|label| label_row(label, dispatch)) }</ul>
                </details>
            }
            if !find.articles.is_empty() {
                <details>
                    <summary data-testid="find-articles">{ say(keys::FIND_ARTICLES) }{ format!(" {}", find.articles.len()) }</summary>
                    <ul>{ for find.articles.iter().map(|article| article_row(article, dispatch)) }</ul>
                </details>
            }
        </search>
    }
}

fn count(find: &Find) -> String {
    if find.query.trim().is_empty() {
        return String::new();
    }
    if find.places.is_empty() {
        return say(keys::FIND_NONE).to_owned();
    }
    let (at, n) = ((find.at + 1).to_string(), find.places.len().to_string());
    say_with(keys::FIND_AT, &[("at", &at), ("n", &n)])
}

fn label_row(label: &FoundLabel, dispatch: &Dispatch) -> Html {
    let onclick = {
        let (dispatch, target) = (dispatch.clone(), label.target.clone());
        Callback::from(move |_: MouseEvent| dispatch.emit(Event::TakeUp(target.clone(), None)))
    };
    html! {
        <li key={label.target.id().to_owned()}>
            <button type="button" class="find-row" data-found={label.target.id().to_owned()} {onclick}>
                <span>{ &label.name }</span><span class="tag" dir="auto">{ &label.words }</span>
            </button>
        </li>
    }
}

fn article_row(article: &FoundArticle, dispatch: &Dispatch) -> Html {
    let onclick = {
        let (dispatch, id) = (dispatch.clone(), article.id.clone());
        Callback::from(move |_: MouseEvent| dispatch.emit(Event::OpenArticle(id.clone())))
    };
    html! {
        <li key={article.id.as_str().to_owned()}>
            <button type="button" class="find-row" data-found-article={article.id.as_str().to_owned()} {onclick}>
                <span dir="auto">{ &article.title }</span><span class="tag">{ article.count }</span>
            </button>
        </li>
    }
}
