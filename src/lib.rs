//! The browser shell of Hearsay: components that draw what the editor derives, and the one place
//! that talks to the browser.

pub mod app;
mod arcs;
mod backup;
pub mod browser;
mod caret;
mod carry;
pub mod components;
pub mod desk;
mod drops;
mod effects;
mod hands;
mod listeners;
mod panes;
mod pieces;
mod projects;
mod tabs;
mod watch;
