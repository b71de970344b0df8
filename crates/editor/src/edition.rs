//! How this copy of the app is kept by the browser, and whether a newer version is at hand. A newer
//! version is offered and never forced: it comes when a person asks for it, and only when all is stored.

use crate::effect::Effect;
use crate::model::{Model, Save};
use crate::tour::Visit;
use hearsay_catalogue::{keys, say};

/// How this copy of the app is kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Keeping {
    /// Not known yet.
    #[default]
    Unknown,
    /// It works without a network.
    Kept,
    /// The host has not all of its files, so it is not kept.
    Broken,
    /// The browser keeps no apps here: a private window, or an address that is not secure.
    Refused,
    /// This build is not made to be kept.
    HostOnly,
    /// It is one file from a disk.
    File,
}

impl Keeping {
    /// Every state.
    pub const ALL: [Self; 6] = [
        Self::Unknown,
        Self::Kept,
        Self::Broken,
        Self::Refused,
        Self::HostOnly,
        Self::File,
    ];

    /// The code that the page and the catalogue use.
    pub fn code(self) -> &'static str {
        match self {
            Self::Unknown => "unknown",
            Self::Kept => "kept",
            Self::Broken => "broken",
            Self::Refused => "refused",
            Self::HostOnly => "none",
            Self::File => "file",
        }
    }

    /// The state with a code; what is not known stays unknown.
    pub fn of_code(code: &str) -> Self {
        let known = Self::ALL.into_iter().find(|one| one.code() == code);
        known.unwrap_or_default()
    }
}

/// What is known of a newer version.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Newer {
    /// Nothing.
    #[default]
    Unknown,
    /// It is here, whole, and waits.
    Ready,
    /// The host has one that is not whole; this one goes on.
    Broken,
}

/// Which notice about this copy stands beside the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// A newer version waits.
    Newer,
    /// The app is one file: labels are not in it.
    File,
}

/// This copy of the app.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Edition {
    /// How it is kept.
    pub keeping: Keeping,
    /// What comes after it.
    pub newer: Newer,
    /// The notice was put away.
    put_away: bool,
}

impl Edition {
    /// The notice to be shown. What a single file is, is news at a first visit only, and only where
    /// something can be stored: the alarm of a refused storage would contradict it.
    pub fn notice(&self, visit: Visit, save: &Save) -> Option<Notice> {
        let is_news = visit == Visit::First && save.open;
        if self.put_away {
            None
        } else if self.newer == Newer::Ready {
            Some(Notice::Newer)
        } else {
            (self.keeping == Keeping::File && is_news).then_some(Notice::File)
        }
    }
}

/// What can happen with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EditionEvent {
    /// The page tells how things stand.
    Is(Keeping, Newer),
    /// The notice is put away; the palette still has the command.
    PutAway,
}

/// Lets something happen with it.
pub fn edition_event(model: &mut Model, event: EditionEvent) {
    match event {
        EditionEvent::Is(keeping, newer) => {
            let news = newer == Newer::Ready && model.edition.newer != newer;
            model.edition = Edition {
                keeping,
                newer,
                put_away: model.edition.put_away && !news,
            };
            if news {
                model.announce(say(keys::EDITION_READY));
            }
        }
        EditionEvent::PutAway => model.edition.put_away = true,
    }
}

/// Why the newer version cannot come now, by the code of the reason.
pub(crate) fn hindrance(model: &Model) -> Option<&'static str> {
    if model.edition.newer != Newer::Ready {
        Some("version")
    } else if model.save.version != model.save.stored && !model.save.read_only {
        Some("unsaved")
    } else {
        None
    }
}

/// Loads the newer version, unless something would be lost by it.
pub(crate) fn take(model: &mut Model) {
    match hindrance(model) {
        None => model.effect(Effect::TakeNewVersion),
        Some("unsaved") => model.announce(say(keys::EDITION_UNSAVED)),
        Some(_) => model.announce(say(keys::EDITION_NONE)),
    }
}
