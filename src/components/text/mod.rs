//! The open article: its head and its text with the labels drawn in it.

mod block;
mod caret;
mod chunk;
mod head;
mod pane;

pub use caret::caret_mark;
pub use head::head;
pub use pane::text_pane;
