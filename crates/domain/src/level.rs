//! The eight sourcing levels and what a chain of them is worth.

use crate::codes::codes;

codes! {
    /// How far a reader could trace one link of sourcing, not whether it is true.
    ///
    /// The order is that of the deciding questions: ask in order, stop at the first yes.
    pub enum Level {
        /// Nobody but the writer.
        Author = "author",
        /// A news outlet that the article or the project's list marks as state-run.
        StateOutlet = "state_outlet",
        /// Any other outlet, agency or group of outlets.
        Outlet = "outlet",
        /// A text, image, recording or data set that speaks for itself.
        Record = "record",
        /// An individual identified by name or unique office.
        NamedPerson = "named_person",
        /// An organisation or government speaking as such.
        NamedBody = "named_body",
        /// People identified only by role, rank, place or number.
        Unnamed = "unnamed",
        /// Somebody else holds it, nobody says who.
        Unspecified = "unspecified",
    }
}

impl Level {
    /// Step of the deciding question, 1 to 8; also the key that sets the level.
    pub fn step(self) -> usize {
        Level::ALL
            .iter()
            .position(|level| *level == self)
            .unwrap_or_default()
            + 1
    }

    /// Rank in the order that decides the level of a chain, strongest first; the writer has none.
    fn strength(self) -> Option<u8> {
        match self {
            Level::Author => None,
            Level::NamedPerson => Some(1),
            Level::NamedBody => Some(2),
            Level::Record => Some(3),
            Level::Outlet => Some(4),
            Level::StateOutlet => Some(5),
            Level::Unnamed => Some(6),
            Level::Unspecified => Some(7),
        }
    }

    /// The weakest of the levels of a chain, a convention for counting. Links of the writer do
    /// not weaken a chain; a chain of nothing else is the writer's.
    pub fn weakest(levels: impl IntoIterator<Item = Level>) -> Option<Level> {
        levels.into_iter().max_by_key(|level| level.strength())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chain_is_as_good_as_its_weakest_link() {
        use Level::{Author, NamedPerson, Outlet, Record, StateOutlet, Unnamed, Unspecified};
        let table: &[(&[Level], Option<Level>)] = &[
            (&[], None),
            (&[Author], Some(Author)),
            (&[Author, NamedPerson], Some(NamedPerson)),
            (&[NamedPerson, StateOutlet], Some(StateOutlet)),
            (&[Unnamed, Outlet], Some(Unnamed)),
            (&[Record, Outlet], Some(Outlet)),
            (&[Unspecified, Unnamed, NamedPerson], Some(Unspecified)),
        ];
        for (chain, expected) in table {
            assert_eq!(
                Level::weakest(chain.iter().copied()),
                *expected,
                "{chain:?}"
            );
        }
    }

    #[test]
    fn steps_follow_the_questions() {
        assert_eq!(Level::Author.step(), 1);
        assert_eq!(Level::Unspecified.step(), 8);
        assert_eq!(Level::from_code("state_outlet"), Some(Level::StateOutlet));
        assert_eq!(Level::from_code("State_outlet"), None);
    }
}
