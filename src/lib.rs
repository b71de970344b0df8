//! The browser shell of Hearsay.

pub mod browser;
