//! Reminds of saving a file where nothing is written by itself: gently, after so many minutes of which
//! changes are in this browser alone, and as often as the person wants.

use crate::effect::Effect;
use crate::model::Model;
use hearsay_catalogue::{keys, say_count};
use hearsay_domain::Timestamp;

/// Minutes to choose from; 0 is never.
pub const MINUTES: [u16; 5] = [15, 30, 60, 120, 0];
/// Minutes before anybody has chosen.
const USUAL: u16 = 30;
/// Key of the chosen minutes in the state of the session.
pub const CHOSEN: &str = "reminder";

/// When there is a reminder, and since when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reminder {
    /// Minutes after the first change that is in no file; 0 is never.
    pub minutes: u16,
    /// The last version that was saved as a file.
    pub filed: u64,
    /// The first change after it was made then, or the reminder was put off.
    pub since: Option<Timestamp>,
    /// Whether the reminder is shown.
    pub shown: bool,
}

impl Default for Reminder {
    fn default() -> Self {
        Self {
            minutes: USUAL,
            filed: 0,
            since: None,
            shown: false,
        }
    }
}

/// What was kept is in use again. What cannot be read counts as nothing kept: then it reminds too early.
pub(super) fn restore(model: &mut Model, minutes: Option<&str>, filed: Option<&str>) {
    let reminder = &mut model.backup.reminder;
    let chosen = minutes.and_then(|minutes| minutes.parse().ok());
    if let Some(chosen) = chosen.filter(|chosen| MINUTES.contains(chosen)) {
        reminder.minutes = chosen;
    }
    let (version, since) = filed.and_then(|filed| filed.split_once(' ')).unzip();
    reminder.filed = version.and_then(|v| v.parse().ok()).unwrap_or_default();
    reminder.since = since.and_then(|since| Timestamp::new(since).ok());
}

/// Shows the reminder when it is time.
pub(super) fn tend(model: &mut Model) {
    let works = model.backup.works();
    let (now, version) = (model.now.clone(), model.save.version);
    let reminder = &mut model.backup.reminder;
    if works || version <= reminder.filed {
        reminder.shown = false;
        return;
    }
    let since = match reminder.since.clone() {
        // A clock that goes backwards begins anew: it would be silent for as long as it went back.
        Some(since) if since.minutes() <= now.minutes() => since,
        _ => {
            reminder.since = Some(now.clone());
            return keep(model);
        }
    };
    let waited = now.minutes() - since.minutes();
    if reminder.minutes > 0 && waited >= i64::from(reminder.minutes) && !reminder.shown {
        reminder.shown = true;
        model.announce(reminds(model));
    }
}

/// Key under which the state of the session knows what of a project was last saved as a file.
pub fn filed_under(project: &str) -> String {
    format!("filed:{project}")
}

/// What the reminder says.
pub fn reminds(model: &Model) -> String {
    let changes = model.save.version - model.backup.reminder.filed.min(model.save.version);
    say_count(keys::BACKUP_REMINDER, changes as usize)
}

/// A file holds this version.
pub(crate) fn saved_as_file(model: &mut Model, version: u64) {
    let reminder = &mut model.backup.reminder;
    reminder.filed = reminder.filed.max(version);
    reminder.since = None;
    reminder.shown = false;
    keep(model);
}

/// Other minutes.
pub(super) fn set(model: &mut Model, minutes: u16) {
    let reminder = &mut model.backup.reminder;
    reminder.minutes = minutes;
    reminder.shown = false;
    model.effect(Effect::PutSession {
        key: CHOSEN.to_owned(),
        value: minutes.to_string(),
    });
}

/// The same reminder after the same minutes again.
pub(super) fn put_off(model: &mut Model) {
    model.backup.reminder.since = Some(model.now.clone());
    model.backup.reminder.shown = false;
    keep(model);
}

fn keep(model: &mut Model) {
    let reminder = &model.backup.reminder;
    let since = reminder.since.as_ref().map_or("", Timestamp::as_str);
    let value = format!("{} {since}", reminder.filed);
    model.effect(Effect::PutSession {
        key: filed_under(&model.key),
        value,
    });
}
