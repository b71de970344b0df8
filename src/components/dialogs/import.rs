//! Files on their way in: progress, questions, report.

use crate::components::Dispatch;
use crate::components::dialogs::{action, frame};
use hearsay_domain::order::sort_by_key;
use hearsay_editor::Event;
use hearsay_editor::dialog::DuplicateAnswer;
use hearsay_editor::import::{Asking, Import, Outcome, Verdict};
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
            "Which encoding is this?",
            encoding(name, guess.name(), preview, reason, dispatch),
        ),
        Some(Asking::Duplicate { incoming, existing }) => (
            "This text is already here",
            duplicate(
                &incoming.about.title,
                &incoming.source_name,
                existing,
                dispatch,
            ),
        ),
        None if import.finished => ("What came in", report(import, dispatch)),
        None => ("Reading files", progress(import, dispatch)),
    };
    frame(dispatch, "dialog-import", title, content)
}

fn progress(import: &Import, dispatch: &Dispatch) -> Html {
    let name = import
        .reading
        .as_ref()
        .map_or("", |file| file.name.as_str());
    html! {
        <>
            <progress data-testid="import-progress" max={import.total.to_string()} value={import.done.to_string()}
                aria-label="Files read" />
            <p role="status">{ format!("{} of {} · {name}", import.done, import.total) }</p>
            <div class="actions">
                { action(dispatch, "quiet", "import-cancel", "Stop", Event::CancelImport) }
            </div>
        </>
    }
}

fn encoding(name: &str, guess: &str, preview: &str, reason: &str, dispatch: &Dispatch) -> Html {
    let accept = format!("Yes: read it as {guess}");
    html! {
        <div data-testid="import-question">
            <p><b>{ name }</b>{ ": " }{ reason }</p>
            <p>{ format!("Read as {guess} it begins like this. Are all characters right?") }</p>
            <pre class="preview" role="group" data-testid="encoding-preview" tabindex="0" aria-label="Beginning of the file">{ preview }</pre>
            <div class="actions">
                { action(dispatch, "quiet", "import-cancel", "Stop the import", Event::CancelImport) }
                { action(dispatch, "quiet", "encoding-skip", "No: leave this file out", Event::EncodingAnswered(false)) }
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
            <p dir="auto">{ format!("“{title}” ({file}) has the very same text as “{existing}”. Add it a second time?") }</p>
            <div class="actions">
                { action(dispatch, "quiet", "import-cancel", "Stop the import", Event::CancelImport) }
                { answer("quiet", "duplicate-add", "Add it again", DuplicateAnswer::Add) }
                { answer("quiet", "duplicate-add-all", "Add all again", DuplicateAnswer::AddAll) }
                { answer("quiet", "duplicate-all", "Skip all", DuplicateAnswer::SkipAll) }
                { answer("primary", "duplicate-skip", "Skip it", DuplicateAnswer::Skip) }
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
        (Verdict::Added, "added"),
        (Verdict::Duplicate, "already there"),
        (Verdict::Failed, "failed"),
        (Verdict::Skipped, "left out"),
    ]
    .iter()
    .filter(|(verdict, _)| count(*verdict) > 0)
    .map(|(verdict, words)| format!("{} {words}", count(*verdict)))
    .collect();
    // What did not come in matters more than what did.
    let mut lines: Vec<&Outcome> = import.outcomes.iter().collect();
    sort_by_key(&mut lines, |outcome| outcome.verdict == Verdict::Added);
    html! {
        <>
            <p role="status"><b>{ if summary.is_empty() { "Nothing came in".to_owned() } else { summary.join(" · ") } }</b></p>
            <ul class="report" data-testid="import-report" tabindex="0" aria-label="Report">
                { for lines.iter().take(LINES).enumerate().map(|(index, outcome)| html! {
                    <li key={index.to_string()} class={outcome.verdict.code()} data-outcome={outcome.verdict.code()}>
                        <b dir="auto">{ &outcome.name }</b>{ " " }<span class="tag">{ outcome.verdict.code() }</span>
                        <span class="detail" dir="auto">{ format!(" {}", outcome.detail) }</span>
                    </li>
                }) }
            </ul>
            if lines.len() > LINES { <p>{ format!("and {} more", lines.len() - LINES) }</p> }
            <div class="actions">
                { action(dispatch, "primary", "import-close", "Done", Event::CloseDialog) }
            </div>
        </>
    }
}
