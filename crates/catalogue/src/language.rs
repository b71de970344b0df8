//! The languages and the one that is spoken now.

use std::cell::Cell;

/// A language of the interface.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    /// English, in which every text stands first.
    #[default]
    English,
    /// German.
    German,
}

impl Language {
    /// All languages.
    pub const ALL: [Language; 2] = [Language::English, Language::German];

    /// Its tag, for `<html lang>` and for storing.
    pub const fn code(self) -> &'static str {
        match self {
            Language::English => "en",
            Language::German => "de",
        }
    }

    /// Its name in itself.
    pub const fn own_name(self) -> &'static str {
        match self {
            Language::English => "English",
            Language::German => "Deutsch",
        }
    }

    /// The language of a tag such as `de-AT`, if the catalogue has it.
    pub fn of_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next().unwrap_or_default();
        Self::ALL
            .into_iter()
            .find(|language| primary.eq_ignore_ascii_case(language.code()))
    }

    /// The name of a number's plural form. A language with more forms than two answers here.
    pub(crate) fn plural(self, number: &str) -> &'static str {
        match self {
            Language::English | Language::German if number == "1" => "one",
            Language::English | Language::German => "other",
        }
    }
}

thread_local! {
    static SPOKEN: Cell<(Language, &'static [&'static str])> =
        const { Cell::new((Language::English, &[])) };
}

/// From now on texts are said in this language, from this table. What the table lacks is said in
/// English, so that an empty table will do for English.
pub fn speak(language: Language, table: &'static [&'static str]) {
    SPOKEN.set((language, table));
}

/// The language that is spoken.
pub fn language() -> Language {
    SPOKEN.get().0
}

pub(crate) fn spoken() -> (Language, &'static [&'static str]) {
    SPOKEN.get()
}

/// The German texts. Nothing else leads to them, so that they can be apart from the page's first load.
pub fn german() -> &'static [&'static str] {
    crate::texts::german()
}
