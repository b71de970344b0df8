//! The automatic backup: a file of the person's choice that is written anew after each pause in the
//! work. Only some browsers can do it; elsewhere saving by key is the way.

use crate::effect::Effect;
use crate::model::Model;
use crate::update::project_file;
use hearsay_catalogue::{keys, say, say_with};
use hearsay_domain::Timestamp;
use hearsay_formats::{WriteOptions, write};

/// How the backup stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Backup {
    /// Name of the file; none without a backup.
    pub file: Option<String>,
    /// The version that it holds.
    pub version: u64,
    /// When it was written last.
    pub at: Option<Timestamp>,
    /// Why it could not be written.
    pub failure: Option<String>,
}

/// What can happen with the backup.
#[derive(Clone, Debug)]
pub enum BackupEvent {
    /// A file is to be chosen.
    Choose,
    /// This one was; none when the person changed their mind; or why none can be.
    Chosen(Result<Option<String>, String>),
    /// There was a pause since something was stored.
    Due,
    /// The file holds this version, or why not.
    Written(u64, Result<(), String>),
    /// No backup any more; the file stays as it is.
    Stop,
}

/// What is wanted for the backup.
#[derive(Clone, Debug)]
pub enum BackupEffect {
    /// Let the person choose a file.
    Choose {
        /// The name that is proposed.
        name: String,
    },
    /// Write the file anew.
    Write {
        /// Version of what it will hold.
        version: u64,
        /// All of it.
        contents: String,
    },
    /// Forget the file.
    Stop,
}

/// Lets something happen with the backup.
pub(crate) fn happen(model: &mut Model, event: BackupEvent) {
    match event {
        BackupEvent::Choose => {
            let name = project_file::file_name(model, &WriteOptions::default());
            model.effect(Effect::Backup(BackupEffect::Choose { name }));
        }
        BackupEvent::Chosen(Ok(Some(file))) => {
            model.backup = Backup {
                file: Some(file),
                ..Backup::default()
            };
            write_now(model);
        }
        BackupEvent::Chosen(Ok(None)) => {}
        BackupEvent::Chosen(Err(reason)) => model.backup.failure = Some(reason),
        BackupEvent::Due => {
            if model.backup.file.is_some() && model.backup.version != model.save.version {
                write_now(model);
            }
        }
        BackupEvent::Written(version, Ok(())) => {
            model.backup.version = version;
            model.backup.at = Some(model.now.clone());
            model.backup.failure = None;
        }
        BackupEvent::Written(_, Err(reason)) => {
            let words = say_with(keys::BACKUP_FAILED, &[("reason", &reason)]);
            if model.backup.failure.as_ref() != Some(&words) {
                model.announce(words.clone());
            }
            model.backup.failure = Some(words);
        }
        BackupEvent::Stop => {
            model.backup = Backup::default();
            model.effect(Effect::Backup(BackupEffect::Stop));
            model.announce(say(keys::BACKUP_STOPPED));
        }
    }
}

fn write_now(model: &mut Model) {
    let contents = write(&model.project, &WriteOptions::default());
    let version = model.save.version;
    model.effect(Effect::Backup(BackupEffect::Write { version, contents }));
}
