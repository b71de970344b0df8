//! Form fields: a label, a control, a test id.

mod choice;
mod text_area;
mod text_field;

pub use choice::Choice;
pub use text_area::TextArea;
pub use text_field::TextField;
