//! Finding and leaving out: the bar above the text and the menus above the lists.

mod bar;
mod filter;

pub use bar::bar;
pub use filter::filter;
