//! A person's actions in a real Chromium against the finished build.
//! Scenarios in `tests/` are written with the page objects of `pages` and run by `scenario`.
#![expect(
    clippy::missing_errors_doc,
    reason = "every step fails for the same reason: the browser or the page is not in the expected state; `Failure` says which"
)]

pub mod accessibility;
pub mod app;
pub mod bench;
pub mod browser;
pub mod chromium;
pub mod driver;
pub mod export;
pub mod failure;
pub mod faults;
pub mod firefox;
pub mod fixtures;
pub mod flows;
mod german;
pub mod host;
pub mod keys;
pub mod kill;
pub mod large;
pub mod nginx;
pub mod pages;
pub mod paths;
pub mod plain;
pub mod reading;
pub mod release;
pub mod scenario;
pub mod snapshots;
pub mod states;
mod steps;
pub mod stores;

pub use app::App;
pub use failure::{Failure, Outcome};
pub use scenario::{Setup, scenario};
