//! The promised speed, measured: the app and a page of bare elements, side by side in one browser.

mod corpus;
pub mod generate;
pub mod links;
pub mod measure;
mod pieces;
mod suggesting;
pub mod table;
