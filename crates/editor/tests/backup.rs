//! The backup and the reminder of saving a file: what is written when, and who is reminded of what.

mod support;

use hearsay_domain::Timestamp;
use hearsay_editor::backup::{BackupEffect, BackupEvent, Place, Remembered};
use hearsay_editor::{Effect, Event, update};
use support::App;

/// Something was stored, and there was a pause after it, at this time of the day.
fn pause(app: &mut App, clock: &str) -> Vec<Effect> {
    let now = Timestamp::new(&format!("2026-11-25T{clock}:00Z")).unwrap();
    update(&mut app.model, Event::Backup(BackupEvent::Due), now)
}

fn writes(effects: &[Effect]) -> usize {
    let is_write = |one: &&Effect| matches!(one, Effect::Backup(BackupEffect::Write { .. }));
    effects.iter().filter(is_write).count()
}

fn place(folder: bool) -> Place {
    Place {
        name: "stick".to_owned(),
        folder,
    }
}

fn session(effects: &[Effect], wanted: &str) -> Option<String> {
    effects.iter().rev().find_map(|effect| match effect {
        Effect::PutSession { key, value } if key == wanted => Some(value.clone()),
        _ => None,
    })
}

#[test]
fn a_reminder_comes_after_the_chosen_minutes_and_goes_with_a_file() {
    let mut app = App::with(&["Kim said it rained."]);
    app.send(Event::Backup(BackupEvent::RemindAfter(15)));
    app.label("Kim", "p");
    for (clock, shown) in [
        ("10:00", false),
        ("10:14", false),
        ("10:15", true),
        ("10:16", true),
    ] {
        pause(&mut app, clock);
        assert_eq!(app.model.backup.reminder.shown, shown, "{clock}");
    }
    // Said once, not again and again.
    let said = app.model.announcement.0;
    pause(&mut app, "10:30");
    assert_eq!(app.model.announcement.0, said);
    app.press("Ctrl+s");
    assert!(!app.model.backup.reminder.shown);
    pause(&mut app, "12:00");
    assert!(
        !app.model.backup.reminder.shown,
        "nothing new since the file"
    );
}

#[test]
fn it_can_be_put_off_and_switched_off() {
    let mut app = App::with(&["Kim said it rained."]);
    app.label("Kim", "p");
    pause(&mut app, "10:00");
    pause(&mut app, "10:30");
    assert!(
        app.model.backup.reminder.shown,
        "thirty minutes unless somebody chooses"
    );
    let now = Timestamp::new("2026-11-25T10:31:00Z").unwrap();
    update(&mut app.model, Event::Backup(BackupEvent::NotNow), now);
    for (clock, shown) in [("10:32", false), ("11:00", false), ("11:01", true)] {
        pause(&mut app, clock);
        assert_eq!(app.model.backup.reminder.shown, shown, "{clock}");
    }
    app.send(Event::Backup(BackupEvent::RemindAfter(0)));
    pause(&mut app, "23:00");
    assert!(!app.model.backup.reminder.shown);
}

#[test]
fn a_clock_that_goes_backwards_does_not_silence_it() {
    let mut app = App::with(&["Kim said it rained."]);
    app.label("Kim", "p");
    pause(&mut app, "22:00");
    pause(&mut app, "09:00");
    pause(&mut app, "09:30");
    assert!(app.model.backup.reminder.shown);
}

#[test]
fn what_is_in_no_file_is_known_after_a_reload() {
    let mut app = App::with(&["Kim said it rained."]);
    app.label("Kim", "p");
    let stored = session(
        &pause(&mut app, "10:00"),
        &format!("filed:{}", app.model.key),
    );
    for (filed, shown) in [
        (stored, true),
        // What cannot be read counts as nothing known: it begins to count again.
        (Some("nonsense".to_owned()), false),
        (None, false),
    ] {
        let mut again = app.reloaded("u");
        again.send(Event::Backup(BackupEvent::Remembered(Remembered {
            filed,
            ..Remembered::default()
        })));
        pause(&mut again, "10:40");
        assert_eq!(again.model.backup.reminder.shown, shown);
    }
}

#[test]
fn a_remembered_place_is_written_again_or_rests_until_it_may_be() {
    let mut app = App::with(&["Kim said it rained."]);
    app.label("Kim", "p");
    for (may_be_written, count) in [(true, 1), (false, 0)] {
        let mut again = app.reloaded("u");
        let effects = again.send(Event::Backup(BackupEvent::Remembered(Remembered {
            place: Some((place(false), may_be_written)),
            ..Remembered::default()
        })));
        assert_eq!(writes(&effects), count);
        assert_eq!(again.model.backup.rests, !may_be_written);
        again.label("rained", "x");
        assert_eq!(writes(&pause(&mut again, "10:00")), count);
        // It is allowed again: everything since is written.
        let chosen = BackupEvent::Chosen(Ok(Some(place(false))));
        assert_eq!(writes(&again.send(Event::Backup(chosen))), 1);
        assert!(again.model.backup.works());
    }
}

#[test]
fn a_working_backup_needs_no_reminder_and_a_failed_one_does() {
    let mut app = App::with(&["Kim said it rained."]);
    app.send(Event::Backup(BackupEvent::Chosen(Ok(Some(place(true))))));
    let version = app.model.save.version;
    app.send(Event::Backup(BackupEvent::Written(version, Ok(()))));
    app.label("Kim", "p");
    pause(&mut app, "10:00");
    pause(&mut app, "12:00");
    assert!(!app.model.backup.reminder.shown);
    let failed = BackupEvent::Written(version, Err("The stick is gone.".to_owned()));
    app.send(Event::Backup(failed));
    pause(&mut app, "12:01");
    pause(&mut app, "12:31");
    assert!(app.model.backup.reminder.shown);
}

#[test]
fn names_in_a_folder_are_apart_by_project_and_day() {
    let mut app = App::with(&["Kim said it rained."]);
    app.model.key = "corpus/ä:b".to_owned();
    let effects = app.send(Event::Backup(BackupEvent::Chosen(Ok(Some(place(true))))));
    let names = effects.iter().find_map(|effect| match effect {
        Effect::Backup(BackupEffect::Write { names, .. }) => Some(names.clone()),
        _ => None,
    });
    let names = names.expect("a new place is written at once");
    assert!(names.folder.ends_with("-corpusb"), "{names:?}");
    let stem = names.files[0].trim_end_matches(".hearsay.json");
    let day = app.model.backup.at.as_ref().map_or("", |at| at.as_str());
    assert!(day.is_empty(), "it has not been written yet");
    assert!(
        names.files[1].starts_with(&format!("{stem}.20")),
        "{names:?}"
    );
}
