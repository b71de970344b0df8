//! Every text of the interface, in one place and ready for translation.
//!
//! The texts stand in `texts/en/<area>.ftl` and `texts/de/<area>.ftl`, in the syntax of
//! [Project Fluent](https://projectfluent.org). To add one, write it in both languages under the same
//! name and use its constant; the build fails, with file and line, when one of them is missing or has
//! other variables:
//!
//! ```text
//! # texts/en/header.ftl
//! header-saved = Saved in this browser
//! header-labels = { $n ->
//!     [one] { $n } label of { $name }
//!    *[other] { $n } labels of { $name }
//! }
//! ```
//!
//! ```ignore
//! say(keys::HEADER_SAVED)                                          // &'static str
//! say_with(keys::HEADER_LABELS, &[("n", "3"), ("name", "Kim")])    // String
//! ```
//!
//! A text with variables is a [`Pattern`], one without is a [`Key`], so that none is said without
//! what it needs. Of Fluent's syntax there are messages, variables, quoted characters (`{ "{" }`) and
//! selections that are not nested; a selection takes the variant that is the value itself, else the
//! one of its number (`one`, `other`), else the default.
//!
//! A closed list is one text that selects by `$code`, said by [`say_of`]. English stands in the
//! constants themselves, so that a part of the page that is loaded later brings its own words.
//!
//! The language is one for the thread: [`speak`] takes its table, so that a table can be fetched when
//! it is wanted. Texts are read when they are drawn: keep a [`Key`], not a said text, in a static.

mod language;
mod pattern;

pub use language::{Language, german, language, speak};
pub use pattern::{Key, Pattern, say, say_count, say_of, say_with};

#[allow(clippy::all, clippy::pedantic, rustdoc::all)]
mod texts {
    include!(concat!(env!("OUT_DIR"), "/texts.rs"));

    pub(crate) fn german() -> &'static [&'static str] {
        &DE
    }
}

pub use texts::keys;
