//! The guideline: searched by its words, read as plain elements. It is the document that people
//! read, and there is no inner HTML.

use crate::components::Dispatch;
use crate::components::dialogs::{action, frame};
use hearsay_catalogue::{Language, keys, language, say, say_count};
use hearsay_editor::guideline::{
    Block, Guideline, GuidelineDesk, GuidelineEvent, Marked, Run, Section, Style, marked, terms,
};
use hearsay_editor::{Direction, Event, Model};
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::prelude::*;

type Terms = [Vec<char>];

/// The guideline.
pub fn body(model: &Model, desk: &GuidelineDesk, dispatch: &Dispatch) -> Html {
    let content = html! {
        <>
            { search(desk, dispatch) }
            if language() != Language::English { <p class="hint">{ say(keys::GUIDELINE_LANGUAGE) }</p> }
            { match (&model.guideline, &desk.failure) {
                (Some(text), _) => self::text(text, desk),
                (None, Some(reason)) => html! { <p class="refusal" role="alert">{ reason }</p> },
                (None, None) => html! { <p role="status">{ say(keys::GUIDELINE_LOADING) }</p> },
            } }
            <div class="actions">{ action(dispatch, "primary", "guideline-close", say(keys::GUIDELINE_CLOSE), Event::CloseDialog) }</div>
        </>
    };
    frame(
        dispatch,
        "dialog-guideline",
        say(keys::GUIDELINE_TITLE),
        content,
    )
}

fn send(dispatch: &Dispatch, event: GuidelineEvent) {
    dispatch.emit(Event::Guideline(event));
}

/// The field and what was found: the field keeps the focus, the arrow keys go through the finds.
fn search(desk: &GuidelineDesk, dispatch: &Dispatch) -> Html {
    let oninput = {
        let dispatch = dispatch.clone();
        Callback::from(move |event: InputEvent| {
            let target = event.target();
            if let Some(input) = target.and_then(|t| t.dyn_into::<HtmlInputElement>().ok()) {
                send(&dispatch, GuidelineEvent::Query(input.value()));
            }
        })
    };
    let onkeydown = {
        let dispatch = dispatch.clone();
        Callback::from(move |event: KeyboardEvent| {
            let happens = match event.key().as_str() {
                "ArrowDown" => GuidelineEvent::Step(Direction::Forward),
                "ArrowUp" => GuidelineEvent::Step(Direction::Back),
                "Enter" => GuidelineEvent::Choose,
                _ => return,
            };
            event.prevent_default();
            send(&dispatch, happens);
        })
    };
    let open = !desk.hits.is_empty();
    let found = if desk.query.trim().is_empty() {
        say(keys::GUIDELINE_HINT).to_owned()
    } else {
        say_count(keys::GUIDELINE_FOUND, desk.hits.len())
    };
    let wanted = terms(&desk.query);
    html! {
        <div class="guideline-search">
            <label for="guideline-query">{ say(keys::GUIDELINE_SEARCH) }</label>
            <input id="guideline-query" type="text" role="combobox" autocomplete="off" data-testid="guideline-query"
                aria-expanded={open.to_string()} aria-controls="guideline-hits" aria-autocomplete="list"
                aria-activedescendant={open.then(|| format!("guideline-hit-{}", desk.at))}
                value={desk.query.clone()} {oninput} {onkeydown} />
            <p class="hint" role="status" data-testid="guideline-found">{ found }</p>
            <ul id="guideline-hits" role="listbox" class={classes!("hits", (!open).then_some("none"))} aria-label={say(keys::GUIDELINE_SEARCH)}>
                { for desk.hits.iter().enumerate().map(|(index, hit)| {
                    let onclick = {
                        let (dispatch, section) = (dispatch.clone(), hit.section);
                        Callback::from(move |_: MouseEvent| send(&dispatch, GuidelineEvent::Show(section)))
                    };
                    html! {
                        <li key={hit.section.to_string()} id={format!("guideline-hit-{index}")} role="option" lang="en"
                            aria-selected={(index == desk.at).to_string()} data-testid="guideline-hit" {onclick}>
                            <b>{ highlighted(&hit.title, &wanted) }</b>{ " " }
                            <span class="hint">{ highlighted(&hit.around, &wanted) }</span>
                        </li>
                    }
                }) }
            </ul>
        </div>
    }
}

fn text(text: &Guideline, desk: &GuidelineDesk) -> Html {
    let wanted = terms(&desk.query);
    html! {
        <div class="guideline-text" lang="en" tabindex="0" role="region" aria-label={say(keys::GUIDELINE_TEXT)} data-testid="guideline-text">
            { for text.sections.iter().enumerate().map(|(index, one)| section(index, one, &wanted)) }
        </div>
    }
}

fn section(index: usize, section: &Section, wanted: &Terms) -> Html {
    let id = AttrValue::from(format!("guideline-section-{index}"));
    let title = highlighted(&section.title, wanted);
    let heading = match section.depth {
        0..=2 => html! { <h3 tabindex="-1" data-testid={id}>{ title }</h3> },
        _ => html! { <h4 tabindex="-1" data-testid={id}>{ title }</h4> },
    };
    html! {
        <section key={index.to_string()} data-section={section.id.clone()}>
            { heading }
            { for section.blocks.iter().map(|block| self::block(block, wanted)) }
        </section>
    }
}

fn block(block: &Block, wanted: &Terms) -> Html {
    let list = |items: &[Vec<Run>]| -> Html {
        items
            .iter()
            .map(|item| html! { <li>{ runs(item, wanted) }</li> })
            .collect()
    };
    match block {
        Block::Paragraph(words) => html! { <p>{ runs(words, wanted) }</p> },
        Block::Numbered(items) => html! { <ol>{ list(items) }</ol> },
        Block::Points(items) => html! { <ul class="points">{ list(items) }</ul> },
        Block::Table(head, rows) => html! {
            <table>
                <thead><tr>{ for head.iter().map(|cell| html! { <th scope="col">{ runs(cell, wanted) }</th> }) }</tr></thead>
                <tbody>
                    { for rows.iter().map(|row| html! {
                        <tr>{ for row.iter().map(|cell| html! { <td>{ runs(cell, wanted) }</td> }) }</tr>
                    }) }
                </tbody>
            </table>
        },
    }
}

fn runs(runs: &[Run], wanted: &Terms) -> Html {
    let draw = |run: &Run| {
        let words = highlighted(&run.text, wanted);
        match run.style {
            Style::Plain => words,
            Style::Emphasis => html! { <em>{ words }</em> },
            Style::Strong => html! { <strong>{ words }</strong> },
            Style::Code => html! { <code>{ words }</code> },
        }
    };
    runs.iter().map(draw).collect()
}

fn highlighted(text: &str, wanted: &Terms) -> Html {
    let draw = |piece: Marked<'_>| match piece {
        Marked::Plain(words) => html! { { words.to_owned() } },
        Marked::Found(words) => html! { <mark class="found">{ words.to_owned() }</mark> },
    };
    marked(text, wanted).into_iter().map(draw).collect()
}
