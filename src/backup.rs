//! Carries out what the editor wants for the automatic backup. Belongs to the desk.

use crate::app::{App, Msg};
use crate::browser::backup::{self, BackupError};
use crate::browser::frame;
use crate::effects::send;
use hearsay_catalogue::{keys, say};
use hearsay_editor::Event;
use hearsay_editor::backup::{BackupEffect, BackupEvent};
use wasm_bindgen_futures::spawn_local;
use yew::html::Scope;

/// Quiet time after something was stored, in milliseconds, before the file is written.
const PAUSE: i32 = 1500;

/// Does what is wanted.
pub fn run(app: &mut App, link: Scope<App>, wanted: BackupEffect) {
    match wanted {
        BackupEffect::Choose { name } => spawn_local(async move {
            let chosen = backup::choose(&name).await;
            let told = match chosen {
                Ok(file) => {
                    let name = file.name();
                    link.send_message(Msg::Backup(file));
                    Ok(Some(name))
                }
                Err(BackupError::Dismissed) => Ok(None),
                Err(error) => Err(words(error)),
            };
            send(&link, Event::Backup(BackupEvent::Chosen(told)));
        }),
        BackupEffect::Write { version, contents } => {
            let Some(file) = app.backup.clone() else {
                return;
            };
            spawn_local(async move {
                let written = file.write(&contents).await.map_err(words);
                send(&link, Event::Backup(BackupEvent::Written(version, written)));
            });
        }
        BackupEffect::Stop => app.backup = None,
    }
}

/// Something was stored: the file is due after a pause. What comes meanwhile is written with it.
pub fn stored(app: &mut App, link: &Scope<App>) {
    if app.backup.is_some() {
        let link = link.clone();
        frame::after(PAUSE, move || send(&link, Event::Backup(BackupEvent::Due)));
    }
}

fn words(error: BackupError) -> String {
    match error {
        BackupError::Unable => say(keys::BACKUP_UNABLE).to_owned(),
        BackupError::Dismissed => String::new(),
        BackupError::Other(reason) => reason,
    }
}
