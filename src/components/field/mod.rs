//! Form fields: a label, a control, a test id.

mod adder;
mod choice;
mod text_area;
mod text_field;

pub use adder::{Adder, adder, menu, row};
pub use choice::Choice;
pub use text_area::TextArea;
pub use text_field::TextField;
