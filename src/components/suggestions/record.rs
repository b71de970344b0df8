//! How well suggestions do here: figures by kind and by day, as tables with bars.

use super::bars::bar;
use crate::components::Dispatch;
use crate::components::dialogs::{action, frame};
use hearsay_catalogue::{Key, keys, say, say_count, say_with};
use hearsay_editor::suggestions::{Counts, Sort, Suggest, record};
use hearsay_editor::{Command, Event, Model, terms};
use yew::prelude::*;

/// The dialogue.
pub fn body(model: &Model, dispatch: &Dispatch) -> Html {
    let record = record(&model.project);
    let total = record.total;
    let content = html! {
        <>
            if total.all() == 0 {
                <p>{ say(keys::SUGGESTIONS_RECORD_NONE) }</p>
            } else {
                <p data-testid="record-total">{ say_with(keys::SUGGESTIONS_RECORD_TOTAL, &[
                    ("all", &total.all().to_string()), ("accepted", &total.accepted.to_string()),
                    ("edited", &total.edited.to_string()), ("rejected", &total.rejected.to_string()),
                ]) }</p>
                if record.forgotten > 0 {
                    <p class="hint">{ say_count(keys::SUGGESTIONS_RECORD_FORGOTTEN, record.forgotten) }</p>
                }
                <div class="record" tabindex="0" role="group" aria-label={say(keys::SUGGESTIONS_RECORD)}>
                    { table("record-sorts", keys::SUGGESTIONS_RECORD_SORTS, keys::SUGGESTIONS_RECORD_KIND,
                        record.sorts.iter().map(|(sort, counts)| (sort_name(model, *sort), *counts)).collect()) }
                    { table("record-days", keys::SUGGESTIONS_RECORD_DAYS, keys::SUGGESTIONS_RECORD_DAY,
                        record.days.iter().map(|(day, counts)| (day_name(day), *counts)).collect()) }
                </div>
            }
            <div class="actions">
                if total.all() > record.forgotten {
                    { action(dispatch, "quiet", "record-forget", say(keys::SUGGESTIONS_FORGET_BUTTON),
                        Event::Run(Command::Suggest(Suggest::Forget))) }
                }
                { action(dispatch, "primary", "record-close", say(keys::CLOSE), Event::CloseDialog) }
            </div>
        </>
    };
    frame(
        dispatch,
        "dialog-record",
        say(keys::SUGGESTIONS_RECORD),
        content,
    )
}

fn sort_name(model: &Model, sort: Sort) -> String {
    match sort {
        Sort::Level(level) => terms::level_name(&model.project, level).to_owned(),
        Sort::Type(kind) => terms::entity_type_name(&model.project, kind).to_owned(),
    }
}

fn day_name(day: &str) -> String {
    if day.is_empty() {
        say(keys::SUGGESTIONS_RECORD_NO_DAY).to_owned()
    } else {
        day.to_owned()
    }
}

fn table(testid: &'static str, caption: Key, first: Key, rows: Vec<(String, Counts)>) -> Html {
    let most = rows.iter().map(|(_, counts)| counts.all()).max();
    let head = [
        first,
        keys::SUGGESTIONS_RECORD_ACCEPTED,
        keys::SUGGESTIONS_RECORD_EDITED,
        keys::SUGGESTIONS_RECORD_REJECTED,
        keys::SUGGESTIONS_RECORD_TAKEN,
    ];
    html! {
        <table data-testid={testid}>
            <caption>{ say(caption) }</caption>
            <thead><tr>{ for head.iter().map(|key| html! { <th scope="col">{ say(*key) }</th> }) }</tr></thead>
            <tbody>
                { for rows.into_iter().map(|(name, counts)| {
                    let share = counts.taken().map(|n| say_with(keys::SUGGESTIONS_RECORD_SHARE, &[("n", &n.to_string())]));
                    html! {
                        <tr key={name.clone()}>
                            <th scope="row" dir="auto">{ name }{ bar(counts, most.unwrap_or_default()) }</th>
                            <td>{ counts.accepted }</td><td>{ counts.edited }</td><td>{ counts.rejected }</td>
                            <td>{ share.unwrap_or_default() }</td>
                        </tr>
                    }
                }) }
            </tbody>
        </table>
    }
}
