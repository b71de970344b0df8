//! The open article: its head and its text with the labels drawn in it.

mod block;
mod chunk;
mod head;
mod pane;

pub use head::head;
pub use pane::text_pane;
