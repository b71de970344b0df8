//! Finds the tools that the commands need and installs the ones that are missing, each only once.

mod axe;
mod browser;
mod nginx;
mod rust;
mod system;
mod webtools;

pub(crate) use axe::axe;
pub(crate) use browser::{Browser, firefox};
pub(crate) use nginx::nginx;
pub(crate) use rust::{formatter_and_linter, wasm_target};
pub(crate) use webtools::WebTools;
