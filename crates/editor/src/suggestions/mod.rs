//! What the rules suggest for an article and nobody has decided about yet: found piece by piece, drawn
//! beside the labels, walked through, accepted, changed or rejected. What a person decided is part of
//! the project, and what comes next is rated by it.
//!
//! Only `state` belongs to the side of reading; the rest is reached through the desk.

mod act;
mod all;
mod event;
pub(crate) mod judge;
pub(crate) mod keep;
mod learn;
mod make;
mod names;
pub(crate) mod outlets;
mod record;
mod settle;
mod state;
mod view;
mod work;

pub use all::{AcceptPlan, AllEvent, By, Planned};
pub use event::SuggestionsEvent;
pub(crate) use event::{happen, run};
pub use outlets::{Outlet, Why, outlets, shipped_outlets};
pub use record::{Counts, Record, record};
pub(crate) use state::Drawn;
pub use state::{Job, Place, Settings, Sort, Suggest, Suggestion, Suggestions, What};
pub(crate) use view::also;
pub use view::{Card, card};
pub(crate) use {act::clicked, act::in_hand, act::instead, make::behind, work::names, work::tend};
