//! Hearsay without a screen: what the person sees and does, as values.
//!
//! [`update::update`] takes the model and an event and answers with effects; [`view`] derives what
//! the components draw. Nothing here touches the web, a clock or randomness.

pub mod arcs;
pub mod backup;
pub mod caret;
pub mod chains;
pub mod codebook;
pub mod command;
pub mod desk;
pub mod dialog;
pub mod edition;
pub mod effect;
pub mod event;
pub mod faults;
pub mod filter;
pub mod find;
pub mod grip;
pub mod guideline;
pub mod history;
pub mod ids;
pub mod import;
pub mod keymap;
pub mod keys;
pub mod model;
pub mod offer;
pub mod palette;
pub mod past;
pub mod pieces;
pub mod projects;
pub mod reading;
mod spoken;
pub mod suggestions;
pub mod tabs;
pub mod target;
pub mod terms;
pub mod texts;
pub mod tour;
pub mod update;
pub mod view;
pub mod wording;

pub use command::{Command, Direction, End, Unit};
pub use desk::{Desk, desk};
pub use effect::Effect;
pub use event::Event;
pub use model::Model;
pub use target::{Active, Part, Target};
pub use update::update;
