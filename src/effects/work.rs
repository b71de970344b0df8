//! What only work asks of the browser: files in and out, the guideline, snapshots, the lines of the
//! screen. It comes with the desk.

use super::{fetch_address, on_page, send, take};
use crate::app::{App, Msg};
use crate::backup;
use crate::browser::journal::{Journal, Texts, row_of_measures};
use crate::browser::{Listening, edition, files, focus, frame, lines, look, place, selection};
use crate::pieces;
use crate::projects;
use crate::tabs;
use hearsay_catalogue::{keys, say};
use hearsay_domain::Text;
use hearsay_editor::caret::{Move, Stride};
use hearsay_editor::edition::{EditionEvent, Keeping, Newer};
use hearsay_editor::event::{LineFound, Stored};
use hearsay_editor::guideline::GuidelineEvent;
use hearsay_editor::reading::Reading;
use hearsay_editor::texts::{BUDGET, TextsEvent};
use hearsay_editor::{Direction, Effect, Event};
use hearsay_formats::Piece;
use hearsay_formats::journal::encode_measure;
use std::pin::Pin;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// What a start needs of a large project, once it is read.
pub type Fetching<'a> = Pin<Box<dyn Future<Output = Result<(), String>> + 'a>>;

/// Carries out an effect of the desk.
pub fn run(app: &mut App, ctx: &Context<App>, effect: Effect) {
    let link = ctx.link().clone();
    match effect {
        Effect::FetchGuideline => {
            let event = |result| Event::Guideline(GuidelineEvent::Read(result));
            fetch_address(link, "GUIDELINE.md", Box::new(event));
        }
        Effect::ReadOlder {
            project,
            mut stored,
        } => {
            let Some(journal) = app.journal.clone() else {
                return;
            };
            stored.newest = false;
            spawn_local(async move {
                let read = read_large(&journal, &project, &mut stored).await;
                send(&link, Event::StoreOpened(read.map(|()| stored)));
            });
        }
        Effect::Compact {
            project,
            json,
            version,
            before,
        } => {
            if let Some(journal) = &app.journal {
                let done = journal.compact(&project, json, version, before);
                // A snapshot that fails leaves the journal as it is: nothing is lost.
                spawn_local(async move { drop(done.await) });
            }
        }
        Effect::FetchTexts { digests, list } => {
            let journal = app.journal.clone();
            spawn_local(async move {
                let found = found(journal.as_ref(), digests, list.as_ref()).await;
                send(&link, Event::Texts(TextsEvent::Found(found)));
            });
        }
        Effect::KeepMeasures(measures) => {
            if let Some(journal) = app.journal.clone() {
                // Without them the next start reads the texts.
                spawn_local(async move { drop(journal.measure(&measures).await) });
            }
        }
        Effect::ReadFile(token) => {
            if let Some(at) = app.files.iter().position(|(known, _)| *known == token) {
                let (_, file) = app.files.swap_remove(at);
                spawn_local(async move {
                    let result = files::read(&file).await.map_err(|error| error.to_string());
                    send(&link, Event::FileRead(token, result));
                });
            }
        }
        Effect::DropFiles => app.files.clear(),
        Effect::SaveFile {
            name,
            mime,
            contents,
        } => {
            if let Err(error) = files::download(&name, mime, contents.as_bytes()) {
                send(&link, Event::Tell(error.to_string().into()));
            }
        }
        Effect::Calm(on) => {
            if on {
                app.panes.scrolls.note();
            }
            place::keep(|| look::set("data-calm", on.then_some("")));
            if !on {
                app.panes.scrolls.put_back();
            }
        }
        Effect::OpenFilter => focus::unfold("filter-kind"),
        Effect::TakeNewVersion => edition::take_over(),
        Effect::WhenIdle(event) => frame::when_idle(move || link.send_message(Msg::Idle(event))),
        Effect::Soon(event) => frame::after(0, move || send(&link, *event)),
        Effect::Pieces(wanted) => pieces::run(app, link, wanted),
        Effect::Backup(wanted) => backup::run(app, link, wanted),
        Effect::Projects(wanted) => projects::run(app, link, wanted),
        Effect::Tabs(wanted) => tabs::run(app, link, wanted),
        on_page_only => on_page(on_page_only),
    }
}

/// Texts of the store; those that it does not have may be in a piece of the corpus.
async fn found(
    journal: Option<&Journal>,
    digests: Vec<String>,
    list: Option<&Piece>,
) -> Result<Vec<(String, String)>, String> {
    let stored = match journal {
        Some(journal) => journal
            .texts(digests.clone())
            .await
            .map_err(|e| e.to_string()),
        None => Err(say(keys::STORAGE_CLOSED_HERE).to_owned()),
    };
    let Some(list) = list else {
        return stored;
    };
    let mut found = stored.unwrap_or_default();
    let lacks = |sha256: &String| !found.iter().any(|(known, _)| known == sha256);
    let lacking: Vec<String> = digests.into_iter().filter(lacks).collect();
    if !lacking.is_empty() {
        match pieces::texts(journal, list, &lacking).await {
            Ok(more) => found.extend(more),
            Err(reason) if found.is_empty() => return Err(reason),
            // What is here is of use; the others are asked for again when they are wanted.
            Err(_) => {}
        }
    }
    Ok(found)
}

/// Reads a large project: what `stored` asks for, and the texts that are to be in memory.
pub fn read_large<'a>(
    journal: &'a Journal,
    project: &'a str,
    stored: &'a mut Stored,
) -> Fetching<'a> {
    Box::pin(async move {
        let newest = if stored.newest {
            journal.load_newest(project).await
        } else {
            Ok(None)
        };
        let newest = newest.map_err(|error| error.to_string())?;
        stored.newest = newest.is_some();
        let loaded = match newest {
            Some(loaded) => Ok(loaded),
            None => journal.load(project, Texts::None).await,
        };
        take(stored, loaded.map_err(|error| error.to_string())?);
        let all = [&stored.snapshot, &stored.older].into_iter().flatten();
        let all: Vec<&str> = all.chain(&stored.entries).map(String::as_str).collect();
        let chosen = journal.choose_texts(&all, stored.open.as_deref(), BUDGET);
        let (texts, measures) = chosen.await.map_err(|error| error.to_string())?;
        (stored.texts, stored.measures) = (texts, measures);
        Ok(())
    })
}

/// The measures of the texts that are away, as a row of the store.
pub fn measures(texts: &[Rc<Text>]) -> (String, String) {
    let away = texts.iter().filter(|text| !text.is_here());
    let lines: Vec<String> = away.map(|text| encode_measure(text)).collect();
    let lines = lines.join("\n");
    (row_of_measures(&lines), lines)
}

/// Sets the text otherwise and keeps the place that is read.
pub fn set_text(reading: Reading) {
    place::keep(|| super::set_text(reading));
}

/// Tells the editor how this copy of the app is kept, now and whenever the page learns more of it.
pub fn tend_copy(dispatch: &Callback<Event>) -> Listening {
    let dispatch = dispatch.clone();
    let tell = move |told: edition::Told| {
        let newer = match told.newer.as_str() {
            "ready" => Newer::Ready,
            "broken" => Newer::Broken,
            _ => Newer::Unknown,
        };
        let keeping = Keeping::of_code(&told.keeping);
        dispatch.emit(Event::Edition(EditionEvent::Is(keeping, newer)));
    };
    tell(edition::told());
    edition::listen(tell)
}

/// Finds where a movement by lines leads. The page is measured at once: a key that is held down
/// sends the next movement before anything is drawn.
pub fn find_line(from: usize, column: Option<i32>, step: Move) -> Option<LineFound> {
    let way = match (step.stride, step.direction) {
        (Stride::LineEdge, Direction::Back) => lines::Way::Start,
        (Stride::LineEdge, Direction::Forward) => lines::Way::End,
        (Stride::Page, Direction::Back) => lines::Way::PageUp,
        (Stride::Page, Direction::Forward) => lines::Way::PageDown,
        (_, Direction::Back) => lines::Way::Up,
        (_, Direction::Forward) => lines::Way::Down,
    };
    let found = lines::find(&selection::article_text()?, from, column, way)?;
    Some(LineFound {
        at: found.at,
        column: found.column,
        line: found.line,
    })
}
