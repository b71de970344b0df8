//! The lists behind the rules, as data: closed classes, verbs, cues, outlets and names of places.

pub(crate) mod bodies;
pub(crate) mod classes;
pub(crate) mod cues;
pub(crate) mod forms;
pub(crate) mod outlets;
pub(crate) mod places;
pub(crate) mod verbs;
