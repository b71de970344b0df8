//! The codebook of the project: all entries, one of them in full, and a change with its preview.

mod change;

use crate::components::Dispatch;
use crate::components::dialogs::{action, frame};
use hearsay_catalogue::{keys, say, say_count, say_with};
use hearsay_domain::{Colour, TermId, TermList};
use hearsay_editor::codebook::{
    self, CodebookDesk, CodebookEvent, Listed, Plan, list_name, listed, usage,
};
use hearsay_editor::guideline::{GuidelineEvent, section_of_list};
use hearsay_editor::{Event, Model, terms};
use yew::prelude::*;

/// The codebook.
pub fn body(model: &Model, desk: &CodebookDesk, dispatch: &Dispatch) -> Html {
    let content = html! {
        <>
            <p class="hint">{ say(keys::CODEBOOK_ADDING_ONLY) }</p>
            <div class="codebook">
                <nav class="codebook-list" tabindex="0" aria-label={say(keys::CODEBOOK_ALL)}>
                    { for TermList::ALL.iter().map(|list| self::list(model, desk, *list, dispatch)) }
                </nav>
                <section class="codebook-entry" tabindex="0" aria-label={say(keys::CODEBOOK_ENTRY)} data-testid="codebook-entry">
                    { match &desk.draft {
                        Some(draft) => change::form(model, draft, dispatch),
                        None => entry(model, &desk.at, dispatch),
                    } }
                </section>
            </div>
            <div class="actions">{ action(dispatch, "primary", "codebook-close", say(keys::CODEBOOK_CLOSE), Event::CloseDialog) }</div>
        </>
    };
    frame(
        dispatch,
        "dialog-codebook",
        say(keys::CODEBOOK_TITLE),
        content,
    )
}

fn send(event: CodebookEvent) -> Event {
    Event::Codebook(event)
}

/// A colour as a spot; its name stands beside it wherever it matters.
fn spot(colour: Option<Colour>) -> Html {
    let class = colour.map_or("none", Colour::code);
    html! { <span class={classes!("spot", class)} aria-hidden="true"></span> }
}

fn list(model: &Model, desk: &CodebookDesk, list: TermList, dispatch: &Dispatch) -> Html {
    html! {
        <section key={list.code()}>
            <h3>{ list_name(list) }</h3>
            <ul>{ for listed(&model.project, list).iter().map(|one| row(one, desk, dispatch)) }</ul>
            if list.is_open() {
                { action(dispatch, "quiet", match list { TermList::ClaimType => "codebook-add-claim_type", _ => "codebook-add-entity_type" },
                    say(keys::CODEBOOK_ADD), send(CodebookEvent::Add(list))) }
            }
        </section>
    }
}

fn row(one: &Listed, desk: &CodebookDesk, dispatch: &Dispatch) -> Html {
    let onclick = {
        let (dispatch, id) = (dispatch.clone(), one.id.clone());
        Callback::from(move |_: MouseEvent| dispatch.emit(send(CodebookEvent::Look(id.clone()))))
    };
    let key = format!("{}-{}", one.id.list.code(), one.id.code);
    html! {
        <li key={key.clone()} class={classes!(one.refines.is_some().then_some("refining"))}>
            <button type="button" class="row-button" data-testid={format!("term-{key}")}
                aria-pressed={(one.id == desk.at).to_string()} {onclick}>
                { spot(one.colour) }<span dir="auto">{ &one.name }</span>
                if one.hidden { <span class="tag">{ say(keys::CODEBOOK_HIDDEN) }</span> }
            </button>
        </li>
    }
}

/// An entry in full.
fn entry(model: &Model, id: &TermId, dispatch: &Dispatch) -> Html {
    let Some(shown) = terms::shown(&model.project, id) else {
        return Html::default();
    };
    let own = model.project.terms().get(id);
    let refines = own.and_then(|term| term.refines.clone());
    let base = refines.map(|code| codebook::name(&model.project, &TermId::new(id.list, code)));
    let used = usage(model, id);
    let articles = say_count(keys::CODEBOOK_ARTICLES, used.articles);
    let used = say_with(
        keys::CODEBOOK_USED,
        &[("n", &used.labels.to_string()), ("articles", &articles)],
    );
    let plan = |class, testid, words: &str, plan: Plan| {
        action(
            dispatch,
            class,
            testid,
            words,
            send(CodebookEvent::Plan(plan)),
        )
    };
    html! {
        <>
            <h3 dir="auto">{ spot(shown.colour) }{ shown.name.to_owned() }</h3>
            <p class="facts">
                { say_with(keys::CODEBOOK_CODE, &[("code", id.code.as_str())]) }
                if let Some(base) = &base { { " · " }{ say_with(keys::CODEBOOK_REFINES, &[("base", base)]) } }
                if let Some(colour) = shown.colour { { " · " }{ codebook::colour_name(colour) } }
                if shown.hidden { { " · " }{ say(keys::CODEBOOK_HIDDEN) } }
            </p>
            <dl class="entry">
                { word(say(keys::CODEBOOK_DEFINITION), shown.definition) }
                { word(say(keys::CODEBOOK_QUESTION), shown.question) }
                { word(say(keys::CODEBOOK_EXAMPLE), shown.example) }
            </dl>
            <p class="facts" data-testid="codebook-used">{ used }</p>
            <div class="actions start">
                { action(dispatch, "quiet", "codebook-change", say(keys::CODEBOOK_CHANGE), send(CodebookEvent::Change)) }
                if own.is_some() && base.is_none() {
                    { plan("quiet", "codebook-standard", say(keys::CODEBOOK_STANDARD), Plan::Standard) }
                }
                if base.is_some() {
                    { plan("quiet", "codebook-remove", say(keys::CODEBOOK_REMOVE), Plan::Remove) }
                    { plan("quiet", "codebook-merge", say(keys::CODEBOOK_MERGE), Plan::Merge(None)) }
                }
                { action(dispatch, "quiet", "codebook-guideline", say(keys::CODEBOOK_GUIDELINE),
                    Event::Guideline(GuidelineEvent::Open(Some(section_of_list(id.list))))) }
            </div>
        </>
    }
}

fn word(name: &str, words: &str) -> Html {
    if words.is_empty() {
        return Html::default();
    }
    html! { <><dt>{ name.to_owned() }</dt><dd dir="auto">{ words.to_owned() }</dd></> }
}
