//! Carries out what the editor wants for the automatic backup. Belongs to the desk.

use crate::app::{App, Msg};
use crate::browser::backup::{self, BackupError, BackupPlace};
use crate::browser::frame;
use crate::effects::send;
use hearsay_catalogue::{keys, say_with};
use hearsay_editor::Command;
use hearsay_editor::Event;
use hearsay_editor::backup::{BackupEffect, BackupEvent, CHOSEN, Place, Remembered, filed_under};
use hearsay_editor::keymap::key_for_words;
use std::cell::Cell;
use wasm_bindgen_futures::spawn_local;
use yew::html::Scope;

/// Quiet time after something was stored, in milliseconds, before the file is written.
const PAUSE: i32 = 1500;

/// Does what is wanted.
pub fn run(app: &mut App, link: Scope<App>, wanted: BackupEffect) {
    let journal = app.journal.clone();
    let key = kept_as(app);
    match wanted {
        BackupEffect::Choose { file } => spawn_local(async move {
            let chosen = backup::choose(file.as_deref()).await;
            let told = match chosen {
                Ok(place) => {
                    // A place that cannot be kept is chosen again after a reload.
                    if let Some(journal) = journal {
                        drop(journal.put_handle(&key, Some(place.handle())).await);
                    }
                    let about = about(&place);
                    link.send_message(Msg::Backup(place));
                    Ok(Some(about))
                }
                Err(BackupError::Dismissed) => Ok(None),
                Err(error) => Err(words(error)),
            };
            send(&link, Event::Backup(BackupEvent::Chosen(told)));
        }),
        BackupEffect::Resume => {
            let Some(place) = app.backup.clone() else {
                return;
            };
            spawn_local(async move {
                let told = match place.may_be_written(true).await {
                    Ok(true) => Ok(Some(about(&place))),
                    Ok(false) => Err(say_with(keys::BACKUP_REFUSED, &[("file", &place.name())])),
                    Err(error) => Err(words(error)),
                };
                send(&link, Event::Backup(BackupEvent::Chosen(told)));
            });
        }
        BackupEffect::Write {
            version,
            names,
            contents,
        } => {
            let Some(place) = app.backup.clone() else {
                return;
            };
            spawn_local(async move {
                let written = if place.is_folder() {
                    let (folder, files) = (&names.folder, &names.files);
                    place.write_below(folder, files, &contents).await
                } else {
                    place.write(&contents).await
                };
                let event = BackupEvent::Written(version, written.map_err(words));
                send(&link, Event::Backup(event));
            });
        }
        BackupEffect::Stop => {
            app.backup = None;
            if let Some(journal) = journal {
                // If this fails, it rests at the next visit and can be ended there again.
                spawn_local(async move { drop(journal.put_handle(&key, None).await) });
            }
        }
    }
}

thread_local! {
    /// How often something was stored: a pause has come when it is the same after a while.
    static STORED: Cell<u32> = const { Cell::new(0) };
}

/// Something was stored: the backup is due after a pause. What comes meanwhile is written with it.
pub fn stored(link: &Scope<App>) {
    let turn = STORED.get().wrapping_add(1);
    STORED.set(turn);
    let link = link.clone();
    frame::after(PAUSE, move || {
        if STORED.get() == turn {
            send(&link, Event::Backup(BackupEvent::Due));
        }
    });
}

/// Finds what is known of the backup from earlier visits.
pub fn remember(app: &App, link: &Scope<App>) {
    let Some(journal) = app.journal.clone() else {
        return;
    };
    let (link, key) = (link.clone(), kept_as(app));
    let filed = filed_under(app.project());
    spawn_local(async move {
        // What cannot be read counts as nothing known: a place can be chosen again.
        let handle = journal.get_handle(&key).await.unwrap_or_default();
        let mut known = Remembered {
            place: None,
            minutes: journal.get_session(CHOSEN).await.unwrap_or_default(),
            filed: journal.get_session(&filed).await.unwrap_or_default(),
        };
        if let Some(place) = handle.map(BackupPlace::of_handle) {
            let may = place.may_be_written(false).await.unwrap_or_default();
            known.place = Some((about(&place), may));
            link.send_message(Msg::Backup(place));
        }
        send(&link, Event::Backup(BackupEvent::Remembered(known)));
    });
}

/// A place belongs to one project: another one would be written over it.
fn kept_as(app: &App) -> String {
    format!("backup:{}", app.project())
}

fn about(place: &BackupPlace) -> Place {
    Place {
        name: place.name(),
        folder: place.is_folder(),
    }
}

fn words(error: BackupError) -> String {
    match error {
        BackupError::Unable => say_with(
            keys::BACKUP_UNABLE,
            &[("key", &key_for_words(&Command::Export))],
        ),
        BackupError::Dismissed => String::new(),
        BackupError::Other(reason) => reason,
    }
}
