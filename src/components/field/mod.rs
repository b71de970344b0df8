//! Form fields: a label, a control, a test id.

mod adder;
mod choice;
mod text_field;

pub use adder::{Adder, adder, menu, row};
pub use choice::{Choice, choice};
pub use text_field::{Sends, TextField, text_area, text_field};

/// Whether the name of a field is seen.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub enum Name {
    /// Yes.
    #[default]
    Shown,
    /// Only screen readers say it.
    Hidden,
}

impl Name {
    fn class(self) -> Option<&'static str> {
        (self == Name::Hidden).then_some("hidden")
    }
}
