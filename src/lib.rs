//! The browser shell of Hearsay.
