//! Carries out what the editor wants of the projects of this browser. Belongs to the desk.

use crate::app::App;
use crate::browser::journal::{Journal, StoreError};
use crate::browser::{lifecycle, tabs};
use crate::effects::{channel_of, last_of, send};
use hearsay_catalogue::{keys, say};
use hearsay_editor::Event;
use hearsay_editor::projects::{ProjectsEffect, ProjectsEvent, Space};
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use yew::html::Scope;

/// Does what is wanted and tells when it is done.
pub fn run(app: &mut App, link: Scope<App>, wanted: ProjectsEffect) {
    let Some(journal) = app.journal.clone() else {
        let closed = Err(say(keys::STORAGE_CLOSED_HERE).to_owned());
        return tell(&link, ProjectsEvent::Done(closed));
    };
    spawn_local(async move {
        match wanted {
            ProjectsEffect::List => {
                let found = journal.projects().await.map_err(|error| error.to_string());
                let space = lifecycle::space().await;
                let space = space.map(|(used, granted, kept)| Space {
                    used,
                    granted,
                    kept,
                });
                tell(&link, ProjectsEvent::Found(found, space));
            }
            ProjectsEffect::Keep => {
                lifecycle::persist().await;
                tell(&link, ProjectsEvent::Done(Ok(())));
            }
            ProjectsEffect::KeepEarlierForm { from, to, card } => {
                let kept = keep(&journal, &from, &to, card).await;
                let kept = kept.map_err(|error| error.to_string());
                tell(&link, ProjectsEvent::EarlierFormKept(kept));
            }
            other => {
                let done = happen(&journal, other).await;
                tell(&link, ProjectsEvent::Done(done));
            }
        }
    });
}

fn tell(link: &Scope<App>, event: ProjectsEvent) {
    send(link, Event::Projects(event));
}

/// A copy that is there already is whole, and somebody may have worked in it since.
async fn keep(journal: &Journal, from: &str, to: &str, card: String) -> Result<(), StoreError> {
    let known = journal.projects().await?;
    if known.iter().any(|(key, _)| key == to) {
        return Ok(());
    }
    journal.copy(from, to, card).await
}

async fn happen(journal: &Journal, wanted: ProjectsEffect) -> Result<(), String> {
    let said = |error: StoreError| error.to_string();
    match wanted {
        ProjectsEffect::Make {
            key,
            snapshot,
            texts,
            card,
            home,
        } => {
            let texts = texts
                .iter()
                .map(|text| (text.sha256().to_owned(), text.as_str().to_owned()))
                .collect();
            let made = journal.make(&key, snapshot, texts, card).await;
            made.map_err(said)?;
            open(journal, &key, &home).await
        }
        ProjectsEffect::Switch { key, home } => open(journal, &key, &home).await,
        ProjectsEffect::Copy { from, to, card } => {
            journal.copy(&from, &to, card).await.map_err(said)
        }
        ProjectsEffect::Put { key, card } => journal.put_card(&key, card).await.map_err(said),
        ProjectsEffect::Name { key, card } => {
            let held = alone(&key).await?;
            let done = journal.put_card(&key, card).await;
            held.give_back();
            done.map_err(said)
        }
        ProjectsEffect::Erase(key) => {
            let held = alone(&key).await?;
            let done = journal.clear(&key).await;
            held.give_back();
            done.map_err(said)
        }
        ProjectsEffect::List | ProjectsEffect::Keep | ProjectsEffect::KeepEarlierForm { .. } => {
            Ok(())
        }
    }
}

/// Holds a project that no other tab has open.
async fn alone(key: &str) -> Result<tabs::Held, String> {
    let ignored: Rc<dyn Fn()> = Rc::new(|| {});
    let held = tabs::hold(&channel_of(key), ignored).await;
    held.ok_or_else(|| say(keys::PROJECTS_ELSEWHERE).to_owned())
}

async fn open(journal: &Journal, key: &str, home: &str) -> Result<(), String> {
    let noted = journal.put_session(&last_of(home), key).await;
    noted.map_err(|error| error.to_string())?;
    lifecycle::open_project(key);
    Ok(())
}
