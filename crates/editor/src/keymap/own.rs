//! Keys of a person's own: what they changed of the standard, how that is stored, and the table that
//! follows from it. Like the language, the table is one for the thread: [`use_keys`] takes it.

use super::{Chord, code, of_code, standard};
use crate::command::Command;
use std::cell::RefCell;
use std::rc::Rc;

/// What was changed: the keys of a command in place of its standard ones, perhaps none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OwnKeys {
    changed: Vec<(Command, Vec<Chord>)>,
}

thread_local! {
    static USED: RefCell<Rc<OwnKeys>> = RefCell::default();
}

/// From now on keys are looked up with these changes.
pub fn use_keys(own: &Rc<OwnKeys>) {
    USED.with_borrow_mut(|used| Rc::clone(own).clone_into(used));
}

/// The keys that are used now.
pub fn used() -> Rc<OwnKeys> {
    USED.with_borrow(Rc::clone)
}

impl OwnKeys {
    /// Reads what [`OwnKeys::write`] has written. Commands that are no longer there are left out.
    pub fn read(stored: &str) -> Self {
        let mut own = Self::default();
        for line in stored.lines() {
            let mut parts = line.split('\t');
            if let Some(command) = parts.next().and_then(of_code) {
                own.set(command, parts.filter_map(Chord::of_code).collect());
            }
        }
        own
    }

    /// One command a line: its code and its keys, with tabs between them.
    pub fn write(&self) -> String {
        let mut out = String::new();
        for (command, chords) in &self.changed {
            out.push_str(&code(command));
            for chord in chords {
                out.push('\t');
                out.push_str(&chord.code());
            }
            out.push('\n');
        }
        out
    }

    /// All keys of a command.
    pub fn keys_of(&self, command: &Command) -> Vec<Chord> {
        match self.changed.iter().find(|(one, _)| one == command) {
            Some((_, chords)) => chords.clone(),
            None => standard_keys(command),
        }
    }

    /// What a key does. An own key goes before a standard one, which a later version may have brought.
    pub fn command_of(&self, chord: &Chord) -> Option<Command> {
        let own = self
            .changed
            .iter()
            .find(|(_, chords)| chords.contains(chord))
            .map(|(command, _)| command);
        let standard = || {
            let mut lines = standard().iter();
            let line = lines.find(|line| line.chord == *chord && !self.is_changed(&line.command));
            line.map(|line| &line.command)
        };
        own.or_else(standard).cloned()
    }

    /// Whether its keys are not the standard ones.
    pub fn is_changed(&self, command: &Command) -> bool {
        self.changed.iter().any(|(one, _)| one == command)
    }

    /// Gives a command these keys and no others.
    pub fn set(&mut self, command: Command, chords: Vec<Chord>) {
        self.changed.retain(|(one, _)| *one != command);
        if chords != standard_keys(&command) {
            self.changed.push((command, chords));
        }
    }
}

fn standard_keys(command: &Command) -> Vec<Chord> {
    let lines = standard().iter().filter(|line| line.command == *command);
    lines.map(|line| line.chord.clone()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use hearsay_domain::{EntityType, Role};

    fn content() -> Command {
        Command::Part(Role::Content)
    }

    #[test]
    fn own_keys_stand_in_place_of_the_standard_and_are_read_back() {
        let mut own = OwnKeys::default();
        assert_eq!(own.command_of(&Chord::plain("c")), Some(content()));
        own.set(content(), vec![Chord::plain("ц"), Chord::plain("+")]);
        own.set(Command::Fragment, vec![]);
        own.set(
            Command::Mention(EntityType::Person),
            vec![Chord::with(" ", true, false, true)],
        );
        assert_eq!(
            own.write(),
            "label.content\tц\t+\nlabel.fragment\nmention.PERSON\tCtrl+Shift+Space\n"
        );
        let read = OwnKeys::read(&own.write());
        assert_eq!(read, own);
        for (key, command) in [
            ("ц", Some(content())),
            ("+", Some(content())),
            ("c", None),
            ("p", None),
        ] {
            assert_eq!(read.command_of(&Chord::plain(key)), command, "{key}");
        }
        assert_eq!(read.keys_of(&Command::Fragment), vec![]);
    }

    #[test]
    fn standard_keys_are_no_change() {
        let mut own = OwnKeys::default();
        own.set(content(), vec![Chord::plain("j")]);
        assert!(own.is_changed(&content()));
        own.set(content(), vec![Chord::plain("c")]);
        assert_eq!(own, OwnKeys::default());
    }

    #[test]
    fn what_cannot_be_read_is_left_out() {
        let own = OwnKeys::read("\nno.such\tx\nlabel.claim\t\tj\n\t\t");
        assert_eq!(own.write(), "label.claim\tj\n");
    }
}
