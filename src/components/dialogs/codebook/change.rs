//! A change of an entry of the codebook: its fields, and what it would touch, before it happens.

use super::{send, spot};
use crate::components::Dispatch;
use crate::components::dialogs::action;
use crate::components::field::{Choice, TextField, choice, text_area, text_field};
use hearsay_catalogue::{keys, say, say_count, say_with};
use hearsay_domain::{Colour, TermId, TermList, TypeCode};
use hearsay_editor::Model;
use hearsay_editor::codebook::{
    CodebookEvent, Draft, Plan, TermField, colour_name, listed, name, preview,
};
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// The fields of the change that is being thought of, and its preview.
pub(super) fn form(model: &Model, draft: &Draft, dispatch: &Dispatch) -> Html {
    let id = &draft.term.id;
    let title = match draft.plan {
        Plan::Add => say(keys::CODEBOOK_ADD).to_owned(),
        _ => name(&model.project, id),
    };
    html! {
        <>
            <h3 dir="auto">{ title }</h3>
            { match &draft.plan {
                Plan::Save | Plan::Add => fields(model, draft, dispatch),
                Plan::Merge(into) => merge(model, id, into.as_ref(), dispatch),
                Plan::Standard | Plan::Remove => Html::default(),
            } }
            { what_changes(model, draft) }
            <div class="actions start">
                { action(dispatch, "primary", "codebook-apply", say(keys::CODEBOOK_APPLY), send(CodebookEvent::Apply)) }
                { action(dispatch, "quiet", "codebook-cancel", say(keys::CODEBOOK_CANCEL), send(CodebookEvent::Drop)) }
            </div>
            <p class="hint">{ say(keys::CODEBOOK_UNDO_HINT) }</p>
        </>
    }
}

fn set<T: 'static>(dispatch: &Dispatch, field: impl Fn(T) -> TermField + 'static) -> Callback<T> {
    let dispatch = dispatch.clone();
    Callback::from(move |value: T| dispatch.emit(send(CodebookEvent::Set(field(value)))))
}

fn fields(model: &Model, draft: &Draft, dispatch: &Dispatch) -> Html {
    let term = &draft.term;
    let field = |label, testid, value| TextField {
        label,
        testid,
        value,
        ..TextField::default()
    };
    let bases: Vec<(String, String)> = listed(&model.project, term.id.list)
        .into_iter()
        .filter(|one| one.refines.is_none())
        .map(|one| (one.id.code.to_string(), one.name))
        .collect();
    let base = term.refines.as_ref().map_or("", TypeCode::as_str);
    let onbase = {
        let dispatch = dispatch.clone();
        Callback::from(move |code: String| {
            if let Ok(code) = TypeCode::new(&code) {
                dispatch.emit(send(CodebookEvent::Set(TermField::Refines(code))));
            }
        })
    };
    let onhide = set(dispatch, |event: web_sys::Event| {
        let input = event.target_dyn_into::<HtmlInputElement>();
        TermField::Hidden(input.is_some_and(|input| input.checked()))
    });
    html! {
        <div class="fields">
            if draft.plan == Plan::Add {
                { choice(Choice { label: say(keys::CODEBOOK_BASE), testid: "codebook-base", value: base, options: &bases, ..Choice::default() }, onbase) }
            }
            { text_field(field(say(keys::CODEBOOK_NAME), "codebook-name", &term.name), set(dispatch, TermField::Name)) }
            { text_area(field(say(keys::CODEBOOK_DEFINITION), "codebook-definition", &term.definition), set(dispatch, TermField::Definition)) }
            <div class="fields two">
                { text_field(field(say(keys::CODEBOOK_QUESTION), "codebook-question", &term.question), set(dispatch, TermField::Question)) }
                { text_field(field(say(keys::CODEBOOK_EXAMPLE), "codebook-example", &term.example), set(dispatch, TermField::Example)) }
            </div>
            { colours(model, draft, dispatch) }
            if term.id.list.is_open() {
                <label class="check">
                    <input type="checkbox" data-testid="codebook-hide" checked={term.hidden} onchange={onhide} />
                    { say(keys::CODEBOOK_HIDE) }
                </label>
            }
        </div>
    }
}

/// The palette: each colour by its name, and who has it.
fn colours(model: &Model, draft: &Draft, dispatch: &Dispatch) -> Html {
    let term = &draft.term;
    let taken = model.project.colours(term.id.list);
    let one = |colour: Option<Colour>| {
        let code = colour.map_or("none", Colour::code);
        let holder = taken.iter().find(|(id, other)| {
            Some(*other) == colour && (*id != term.id || draft.plan == Plan::Add)
        });
        let called = colour.map_or(say(keys::CODEBOOK_COLOUR_OF_KIND), colour_name);
        let words = match holder {
            Some((id, _)) => say_with(
                keys::CODEBOOK_COLOUR_TAKEN,
                &[("colour", called), ("name", &name(&model.project, id))],
            ),
            None => called.to_owned(),
        };
        let onchange = set(dispatch, move |_: web_sys::Event| TermField::Colour(colour));
        html! {
            <label key={code} class="check">
                <input type="radio" name="codebook-colour" data-testid={format!("codebook-colour-{code}")}
                    checked={term.colour == colour} {onchange} />
                { spot(colour) }<span dir="auto">{ words }</span>
            </label>
        }
    };
    html! {
        <fieldset class="palette">
            <legend>{ say(keys::CODEBOOK_COLOUR) }</legend>
            if term.id.standard_colour().is_none() || draft.plan == Plan::Add && term.id.list.is_open() { { one(None) } }
            { for Colour::ALL.iter().map(|colour| one(Some(*colour))) }
        </fieldset>
    }
}

fn merge(model: &Model, id: &TermId, into: Option<&TermId>, dispatch: &Dispatch) -> Html {
    let types = listed(&model.project, id.list).into_iter();
    let types: Vec<(String, String)> = types
        .filter(|one| one.id != *id)
        .map(|one| (one.id.code.to_string(), one.name))
        .collect();
    let list: TermList = id.list;
    let onchoose = {
        let dispatch = dispatch.clone();
        Callback::from(move |code: String| {
            let into = TypeCode::new(&code)
                .ok()
                .map(|code| TermId::new(list, code));
            dispatch.emit(send(CodebookEvent::Plan(Plan::Merge(into))));
        })
    };
    let value = into.map_or("", |id| id.code.as_str());
    let none = say(keys::CODEBOOK_MERGE_CHOOSE);
    choice(
        Choice {
            label: say(keys::CODEBOOK_MERGE_INTO),
            testid: "codebook-merge-into",
            value,
            none,
            options: &types,
            ..Choice::default()
        },
        onchoose,
    )
}

/// What would happen, and to how much.
fn what_changes(model: &Model, draft: &Draft) -> Html {
    let preview = preview(model, draft);
    let used = &preview.usage;
    let articles = say_count(keys::CODEBOOK_ARTICLES, used.articles);
    let (labels, count) = (used.labels.to_string(), used.articles.to_string());
    html! {
        <section class="what-changes" aria-label={say(keys::CODEBOOK_PREVIEW)} data-testid="codebook-preview"
            data-labels={labels.clone()} data-articles={count}>
            <h4>{ say(keys::CODEBOOK_PREVIEW) }</h4>
            <ul>{ for preview.says.iter().map(|words| html! { <li dir="auto">{ words }</li> }) }</ul>
            if draft.plan != Plan::Add {
                <p class="facts">{ say_with(keys::CODEBOOK_USED, &[("n", &labels), ("articles", &articles)]) }</p>
            }
            if !used.examples.is_empty() {
                <ul class="some" aria-label={say(keys::CODEBOOK_EXAMPLES)}>
                    { for used.examples.iter().map(|one| html! {
                        <li><q dir="auto">{ &one.quote }</q>{ " " }<span class="detail" dir="auto">{ &one.title }</span></li>
                    }) }
                </ul>
            }
            if let Some(reason) = &preview.refused { <p class="detail" data-testid="codebook-refused">{ reason }</p> }
        </section>
    }
}
