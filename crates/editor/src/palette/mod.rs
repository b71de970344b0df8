//! The command palette: every command and every article by name. Belongs to the desk.

mod desk;
mod find;
mod hindrance;

pub(crate) use desk::open;
pub use desk::{Entry, PaletteDesk, PaletteEvent, What, palette_event};
pub use find::rank;
pub use hindrance::hindrance;
