//! The automatic backup: how it stands and what can be done with it, and the notice beside the text
//! where somebody has to do something for it.

use crate::components::Dispatch;
use crate::components::dialogs::action;
use crate::components::field::{Choice, choice};
use hearsay_catalogue::{Key, keys, say, say_count, say_with};
use hearsay_editor::backup::{Backup, BackupEvent, MINUTES};
use hearsay_editor::{Command, Event, Model};
use yew::prelude::*;

/// How it stands, with everything that can be changed.
pub fn section(backup: &Backup, dispatch: &Dispatch) -> Html {
    let send = |testid, words, event| button(dispatch, testid, words, event);
    let state = backup.place.as_ref().map(|place| {
        let file = place.name.as_str();
        match &backup.at {
            _ if backup.rests => say_with(keys::BACKUP_RESTS, &[("file", file)]),
            Some(at) => {
                let at = at.as_str().get(11..19).unwrap_or_default();
                say_with(keys::BACKUP_WRITTEN, &[("file", file), ("at", at)])
            }
            None => say_with(keys::BACKUP_WRITING, &[("file", file)]),
        }
    });
    let minutes: Vec<(String, String)> = MINUTES
        .iter()
        .map(|minutes| {
            let words = say_count(keys::BACKUP_MINUTES, usize::from(*minutes));
            (minutes.to_string(), words)
        })
        .collect();
    let chosen = backup.reminder.minutes.to_string();
    let remind = {
        let dispatch = dispatch.clone();
        Callback::from(move |minutes: String| {
            if let Ok(minutes) = minutes.parse() {
                dispatch.emit(Event::Backup(BackupEvent::RemindAfter(minutes)));
            }
        })
    };
    html! {
        <section data-testid="backup" data-version={backup.version.to_string()}>
            <h3>{ say(keys::BACKUP) }</h3>
            <p class="hint">{ say(keys::BACKUP_HINT) }</p>
            if let Some(failure) = &backup.failure { <p class="refusal" role="alert">{ failure }</p> }
            if let Some(state) = state { <p data-testid="backup-state">{ state }</p> }
            <div class="actions">
                if backup.rests { { send("backup-resume", keys::BACKUP_RESUME, BackupEvent::Resume) } }
                { send("backup-choose", keys::BACKUP_CHOOSE, BackupEvent::Choose { folder: false }) }
                { send("backup-folder", keys::BACKUP_FOLDER, BackupEvent::Choose { folder: true }) }
                if backup.place.is_some() { { send("backup-stop", keys::BACKUP_STOP, BackupEvent::Stop) } }
            </div>
            { choice(Choice { label: say(keys::BACKUP_REMIND), testid: "backup-remind", options: &minutes, value: &chosen, ..Choice::default() }, remind) }
        </section>
    }
}

/// What somebody should do for the backup, if anything.
pub fn notice(model: &Model, dispatch: &Dispatch) -> Html {
    let backup = &model.backup;
    let resting = backup.place.as_ref().filter(|_| backup.rests);
    let (testid, words, buttons) = match resting {
        Some(place) => (
            "backup-rests",
            say_with(keys::BACKUP_RESTS, &[("file", &place.name)]),
            html! {
                <>
                    { button(dispatch, "notice-resume", keys::BACKUP_RESUME, BackupEvent::Resume) }
                    { button(dispatch, "notice-stop", keys::BACKUP_STOP, BackupEvent::Stop) }
                </>
            },
        ),
        None if backup.reminder.shown => (
            "backup-reminder",
            hearsay_editor::backup::reminds(model),
            html! {
                <>
                    { action(dispatch, "primary", "notice-save", say(keys::BACKUP_SAVE), Event::Run(Command::Export)) }
                    { button(dispatch, "notice-later", keys::BACKUP_NOT_NOW, BackupEvent::NotNow) }
                </>
            },
        ),
        None => return Html::default(),
    };
    html! {
        <section class="tour notice" aria-label={say(keys::BACKUP_NOTICE)} data-testid={testid}>
            <p class="tour-words">{ words }</p>
            <div class="tour-buttons">{ buttons }</div>
        </section>
    }
}

fn button(dispatch: &Dispatch, testid: &'static str, words: Key, event: BackupEvent) -> Html {
    action(dispatch, "quiet", testid, say(words), Event::Backup(event))
}
