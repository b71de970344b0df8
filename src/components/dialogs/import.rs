//! Files on their way in: progress, questions, report.

use crate::components::Dispatch;
use crate::components::dialogs::{action, frame};
use hearsay_catalogue::{keys, say, say_count, say_of, say_with};
use hearsay_domain::order::sort_by_key;
use hearsay_editor::Event;
use hearsay_editor::dialog::DuplicateAnswer;
use hearsay_editor::import::{Asking, Import, Outcome, Verdict};
use hearsay_formats::Lines;
use yew::prelude::*;

/// Lines of the report that are drawn; the rest is counted.
const LINES: usize = 400;

/// Progress, a question, or the report.
pub fn body(import: &Import, dispatch: &Dispatch) -> Html {
    let (title, content) = match &import.asking {
        Some(Asking::Encoding {
            name,
            guess,
            preview,
            reason,
            ..
        }) => (
            say(keys::ENCODING),
            encoding(name, guess.name(), preview, reason, dispatch),
        ),
        Some(Asking::Duplicate { incoming, existing }) => (
            say(keys::DUPLICATE),
            duplicate(
                &incoming.about.title,
                &incoming.source_name,
                existing,
                dispatch,
            ),
        ),
        None if import.finished => (say(keys::IMPORT_REPORT), report(import, dispatch)),
        None => (say(keys::IMPORT_READING), progress(import, dispatch)),
    };
    frame(dispatch, "dialog-import", title, content)
}

fn progress(import: &Import, dispatch: &Dispatch) -> Html {
    let lines = import.lines.as_ref();
    let name = import.reading.as_ref().map(|file| file.name.as_str());
    let name = name.or(lines.map(Lines::name)).unwrap_or_default();
    // A file that is read bit by bit counts as done from its beginning.
    let left = lines.map_or(0.0, |lines| 1.0 - lines.percent() as f64 / 100.0);
    let value = import.done as f64 - left;
    let came = import
        .outcomes
        .iter()
        .filter(|one| one.verdict == Verdict::Added);
    html! {
        <>
            <progress data-testid="import-progress" max={import.total.to_string()} value={value.to_string()}
                aria-label={say(keys::IMPORT_READ)} />
            <p role="status">{ say_with(keys::IMPORT_PROGRESS, &[("done", &import.done.to_string()), ("total", &import.total.to_string()), ("name", name)]) }</p>
            <p data-testid="import-came">{ say_count(keys::IMPORT_CAME, came.count()) }</p>
            <div class="actions">
                { action(dispatch, "quiet", "import-cancel", say(keys::IMPORT_STOP), Event::CancelImport) }
            </div>
        </>
    }
}

fn encoding(name: &str, guess: &str, preview: &str, reason: &str, dispatch: &Dispatch) -> Html {
    let accept = say_with(keys::ENCODING_YES, &[("encoding", guess)]);
    html! {
        <div data-testid="import-question">
            <p><b>{ name }</b>{ ": " }{ reason }</p>
            <p>{ say_with(keys::ENCODING_ASK, &[("encoding", guess)]) }</p>
            <pre class="preview" role="group" data-testid="encoding-preview" tabindex="0" aria-label={say(keys::ENCODING_BEGINNING)}>{ preview }</pre>
            <div class="actions">
                { action(dispatch, "quiet", "import-cancel", say(keys::IMPORT_STOP_ALL), Event::CancelImport) }
                { action(dispatch, "quiet", "encoding-skip", say(keys::ENCODING_NO), Event::EncodingAnswered(false)) }
                { action(dispatch, "primary", "encoding-accept", &accept, Event::EncodingAnswered(true)) }
            </div>
        </div>
    }
}

fn duplicate(title: &str, file: &str, existing: &str, dispatch: &Dispatch) -> Html {
    let answer = |class, testid, name: &str, answer| {
        action(
            dispatch,
            class,
            testid,
            name,
            Event::DuplicateAnswered(answer),
        )
    };
    html! {
        <div data-testid="import-question">
            <p dir="auto">{ say_with(keys::DUPLICATE_ASK, &[("title", title), ("file", file), ("existing", existing)]) }</p>
            <div class="actions">
                { action(dispatch, "quiet", "import-cancel", say(keys::IMPORT_STOP_ALL), Event::CancelImport) }
                { answer("quiet", "duplicate-add", say(keys::DUPLICATE_ADD), DuplicateAnswer::Add) }
                { answer("quiet", "duplicate-add-all", say(keys::DUPLICATE_ADD_ALL), DuplicateAnswer::AddAll) }
                { answer("quiet", "duplicate-all", say(keys::DUPLICATE_SKIP_ALL), DuplicateAnswer::SkipAll) }
                { answer("primary", "duplicate-skip", say(keys::DUPLICATE_SKIP), DuplicateAnswer::Skip) }
            </div>
        </div>
    }
}

fn report(import: &Import, dispatch: &Dispatch) -> Html {
    let count = |verdict| {
        import
            .outcomes
            .iter()
            .filter(|o| o.verdict == verdict)
            .count()
    };
    let summary: Vec<String> = [
        (Verdict::Added, keys::IMPORT_ADDED),
        (Verdict::Duplicate, keys::IMPORT_THERE),
        (Verdict::Failed, keys::IMPORT_FAILED),
        (Verdict::Skipped, keys::IMPORT_LEFT_OUT),
    ]
    .iter()
    .filter(|(verdict, _)| count(*verdict) > 0)
    .map(|(verdict, words)| say_count(*words, count(*verdict)))
    .collect();
    // What did not come in matters more than what did.
    let mut lines: Vec<&Outcome> = import.outcomes.iter().collect();
    sort_by_key(&mut lines, |outcome| outcome.verdict == Verdict::Added);
    html! {
        <>
            <p role="status"><b>{ if summary.is_empty() { say(keys::IMPORT_NOTHING).to_owned() } else { summary.join(" · ") } }</b></p>
            <ul class="report" data-testid="import-report" tabindex="0" aria-label={say(keys::IMPORT_REPORT_NAME)}>
                { for lines.iter().take(LINES).enumerate().map(|(index, outcome)| html! {
                    <li key={index.to_string()} class={outcome.verdict.code()} data-outcome={outcome.verdict.code()}>
                        <b dir="auto">{ &outcome.name }</b>{ " " }<span class="tag">{ say_of(keys::VERDICTS, outcome.verdict.code()) }</span>
                        <span class="detail" dir="auto">{ format!(" {}", outcome.detail) }</span>
                    </li>
                }) }
            </ul>
            if lines.len() > LINES { <p>{ say_count(keys::AND_MORE, lines.len() - LINES) }</p> }
            <div class="actions">
                { action(dispatch, "primary", "import-close", say(keys::IMPORT_DONE), Event::CloseDialog) }
            </div>
        </>
    }
}
