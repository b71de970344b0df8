//! `docs/KEYS.md` is what the table of keys says. After a change of the table write it anew:
//! `HEARSAY_WRITE_DOCS=1 cargo test -p hearsay-editor --test keys_document`.

use hearsay_domain::Project;
use hearsay_editor::keymap::{Chord, Group, OwnKeys, code};
use hearsay_editor::keys::{Reserved, group_title, lines, reserved};
use hearsay_editor::{Command, Direction};
use std::fmt::Write as _;
use std::path::Path;

const INTRODUCTION: &str = "# Keys

This page is written by a test from the table that the app itself reads; `?` shows the same with your own changes.

- Every key can be changed in the app: `?`, then “Change keys …”.
- Keys go by the character that they write, not by their place, so that every layout works. Shift and AltGr count only where they write no other character.
- On a layout without Latin letters, such as Cyrillic or Greek, a letter that means nothing itself does what the Latin one in its place does.
- On a Mac, Command does what Ctrl does here.
- A screen reader in browse mode keeps single letters for itself; its focus mode hands them to the page.
- The code of a command never changes; settings and tests refer to it.

";

fn document() -> String {
    let project = Project::new("Keys");
    let all = lines(&project, &OwnKeys::default());
    let mut out = INTRODUCTION.to_owned();
    for group in Group::ALL {
        let _ = write!(
            out,
            "## {}\n\n| keys | command | code |\n| --- | --- | --- |\n",
            group_title(group)
        );
        for line in all.iter().filter(|line| line.group == group) {
            let keys: Vec<String> = line.chords.iter().map(cap).collect();
            let _ = writeln!(
                out,
                "| {} | {} | `{}` |",
                keys.join(" "),
                line.name,
                code(&line.command)
            );
        }
        out.push('\n');
    }
    out.push_str("## Keys that are not given out\n\nThe dialogue of keys refuses them with the reason, and no standard key is one of them, except where it does what it does everywhere: `Ctrl+Z`, `Ctrl+S`, `/` to find, `Esc`.\n\n| for example | why |\n| --- | --- |\n");
    for (examples, why) in RESERVED {
        let caps: Vec<String> = examples.iter().map(|key| cap(&chord(key))).collect();
        for key in *examples {
            assert_eq!(
                reserved(&chord(key), &Command::Problem(Direction::Back)),
                Some(*why),
                "{key}"
            );
        }
        let _ = writeln!(out, "| {} | {} |", caps.join(" "), why.reason());
    }
    out
}

const RESERVED: &[(&[&str], Reserved)] = &[
    (&["Ctrl+t", "Ctrl+n", "Ctrl+w", "Ctrl+1"], Reserved::Tabs),
    (&["Ctrl+r"], Reserved::Reload),
    (&["Ctrl++", "Ctrl+-", "Ctrl+0"], Reserved::Zoom),
    (&["Alt+ArrowLeft", "Alt+ArrowRight"], Reserved::History),
    (&["Ctrl+f", "Ctrl+g", "/", "'"], Reserved::Find),
    (&["Ctrl+c", "Ctrl+x", "Ctrl+v", "Ctrl+z"], Reserved::Editing),
    (&["Ctrl+p", "Ctrl+o", "Ctrl+s"], Reserved::Page),
    (&["Ctrl+l", "Ctrl+k", "Ctrl+Shift+j"], Reserved::Browser),
    (&["F1", "F5", "F12"], Reserved::Function),
    (&["Alt+d", "Alt+f"], Reserved::Menus),
    (
        &["Insert", "CapsLock", "Ctrl+Alt+ArrowLeft"],
        Reserved::ScreenReader,
    ),
    (&["Tab", "Escape"], Reserved::Focus),
    (&["Dead"], Reserved::Dead),
    (&["Ctrl+Space", "Alt+Space"], Reserved::System),
];

fn chord(code: &str) -> Chord {
    Chord::of_code(code).expect("a key")
}

/// As on the key cap, with what a table needs.
fn cap(chord: &Chord) -> String {
    format!("`{}`", chord.label().replace('|', "\\|"))
}

#[test]
fn the_page_of_keys_is_what_the_table_says() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/KEYS.md");
    let written = document();
    if std::env::var_os("HEARSAY_WRITE_DOCS").is_some() {
        std::fs::write(&path, &written).expect("docs/KEYS.md can be written");
    }
    let stands = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        stands == written,
        "docs/KEYS.md is out of date: run HEARSAY_WRITE_DOCS=1 cargo test -p hearsay-editor --test keys_document"
    );
}
