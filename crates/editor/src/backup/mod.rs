//! The automatic backup: a file or a folder of the person's choice that is written anew after each
//! pause in the work. Only some browsers can do it; elsewhere a reminder leads to saving by key.

mod reminder;

use crate::command::Command;
use crate::effect::Effect;
use crate::event::Event;
use crate::keymap::key_for_words;
use crate::model::Model;
use crate::texts;
use crate::update::export;
use hearsay_catalogue::{keys, say, say_with};
use hearsay_domain::Timestamp;
use hearsay_formats::WriteOptions;
pub(crate) use reminder::saved_as_file;
pub use reminder::{CHOSEN, MINUTES, Reminder, filed_under, reminds};

/// How the backup stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Backup {
    /// Where it goes; none without a backup.
    pub place: Option<Place>,
    /// The place is known from an earlier visit, and the browser wants to be asked before it is
    /// written to again.
    pub rests: bool,
    /// The version that it holds.
    pub version: u64,
    /// When it was written last.
    pub at: Option<Timestamp>,
    /// Why it could not be written.
    pub failure: Option<String>,
    /// Reminds of saving by hand where nothing is written by itself.
    pub reminder: Reminder,
}

impl Backup {
    /// Whether changes reach a file by themselves.
    pub fn works(&self) -> bool {
        self.place.is_some() && !self.rests && self.failure.is_none()
    }
}

/// Where a backup goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// Name of the file or the folder, without what it lies in.
    pub name: String,
    /// A folder holds the latest state and one for each day.
    pub folder: bool,
}

/// What was kept of earlier visits, as it was stored.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Remembered {
    /// The place, and whether it may be written to without asking.
    pub place: Option<(Place, bool)>,
    /// Minutes after which there is a reminder.
    pub minutes: Option<String>,
    /// What was last saved as a file.
    pub filed: Option<String>,
}

/// What can happen with the backup.
#[derive(Clone, Debug)]
pub enum BackupEvent {
    /// A file is to be chosen, or a folder.
    Choose {
        /// Not a file.
        folder: bool,
    },
    /// This one was; none when the person changed their mind; or why none can be.
    Chosen(Result<Option<Place>, String>),
    /// This is known from earlier.
    Remembered(Remembered),
    /// The remembered place is to be written to again.
    Resume,
    /// There was a pause since something was stored.
    Due,
    /// The place holds this version, or why not.
    Written(u64, Result<(), String>),
    /// No backup any more; what is written stays as it is.
    Stop,
    /// Remind after so many minutes; 0 is never.
    RemindAfter(u16),
    /// Remind again later.
    NotNow,
}

/// What is wanted for the backup.
#[derive(Clone, Debug)]
pub enum BackupEffect {
    /// Let the person choose a place.
    Choose {
        /// The name that is proposed for a file; none for a folder.
        file: Option<String>,
    },
    /// Ask the person whether the remembered place may be written to.
    Resume,
    /// Write it anew.
    Write {
        /// Version of what it will hold.
        version: u64,
        /// Names of folder and files where the place is a folder.
        names: Names,
        /// All of it.
        contents: String,
    },
    /// Forget the place.
    Stop,
}

/// What a backup is called in a folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Names {
    /// A folder for each project: two of them may have one name.
    pub folder: String,
    /// The latest state, and the one of this day.
    pub files: [String; 2],
}

/// Lets something happen with the backup.
pub(crate) fn happen(model: &mut Model, event: BackupEvent) {
    match event {
        BackupEvent::Choose { folder } => {
            let name = export::file_name(model, &WriteOptions::default());
            let file = (!folder).then_some(name);
            model.effect(Effect::Backup(BackupEffect::Choose { file }));
        }
        BackupEvent::Chosen(Ok(Some(place))) => {
            begin(model, place);
            write_now(model);
        }
        BackupEvent::Chosen(Ok(None)) => {}
        BackupEvent::Chosen(Err(reason)) => model.backup.failure = Some(reason),
        BackupEvent::Remembered(known) => {
            reminder::restore(model, known.minutes.as_deref(), known.filed.as_deref());
            if let Some((place, may_be_written)) = known.place
                && model.backup.place.is_none()
            {
                begin(model, place);
                model.backup.rests = !may_be_written;
                // Of several tabs the one that writes the project writes its backup.
                if may_be_written && model.save.version > 0 && !model.save.read_only {
                    write_now(model);
                }
            }
        }
        BackupEvent::Resume => model.effect(Effect::Backup(BackupEffect::Resume)),
        BackupEvent::Due => {
            let backup = &model.backup;
            if backup.place.is_some() && !backup.rests && backup.version != model.save.version {
                write_now(model);
            }
            reminder::tend(model);
        }
        BackupEvent::Written(version, Ok(())) => {
            model.backup.version = version;
            model.backup.at = Some(model.now.clone());
            model.backup.failure = None;
            saved_as_file(model, version);
        }
        BackupEvent::Written(_, Err(reason)) => {
            let words = say_with(
                keys::BACKUP_FAILED,
                &[
                    ("reason", &reason),
                    ("key", &key_for_words(&Command::Export)),
                ],
            );
            if model.backup.failure.as_ref() != Some(&words) {
                model.announce(words.clone());
            }
            model.backup.failure = Some(words);
        }
        BackupEvent::Stop => {
            let reminder = std::mem::take(&mut model.backup.reminder);
            model.backup = Backup {
                reminder,
                ..Backup::default()
            };
            model.effect(Effect::Backup(BackupEffect::Stop));
            model.announce(say(keys::BACKUP_STOPPED));
        }
        BackupEvent::RemindAfter(minutes) => reminder::set(model, minutes),
        BackupEvent::NotNow => reminder::put_off(model),
    }
}

fn begin(model: &mut Model, place: Place) {
    let reminder = std::mem::take(&mut model.backup.reminder);
    model.backup = Backup {
        place: Some(place),
        reminder,
        ..Backup::default()
    };
}

fn write_now(model: &mut Model) {
    let docs = model.project.documents().iter();
    let away: Vec<_> = docs.clone().filter(|doc| !doc.text.is_here()).collect();
    if texts::some_away(model, away.iter().copied()).is_empty() {
        return write_all(model);
    }
    // Nobody has to wait for it.
    let away = away.into_iter().map(|doc| doc.id.clone()).collect();
    texts::once_here(model, away, Event::Backup(BackupEvent::Due));
}

fn write_all(model: &mut Model) {
    let version = model.save.version;
    let contents = match export::contents(&model.project, &WriteOptions::default()) {
        Ok(contents) => contents,
        Err(missing) => return happen(model, BackupEvent::Written(version, Err(missing))),
    };
    let names = names(model);
    model.effect(Effect::Backup(BackupEffect::Write {
        version,
        names,
        contents,
    }));
}

fn names(model: &Model) -> Names {
    const ENDING: &str = ".hearsay.json";
    let latest = export::file_name(model, &WriteOptions::default());
    let stem = latest.trim_end_matches(ENDING);
    let day = model.now.as_str().get(..10).unwrap_or_default();
    // Keys come from corpora of others, too: in the name of a folder only what any disk takes.
    let key = model.key.chars().filter(char::is_ascii_alphanumeric);
    let key: String = key.take(24).collect();
    Names {
        folder: format!("{stem}-{key}"),
        files: [latest.clone(), format!("{stem}.{day}{ENDING}")],
    }
}
