//! What a person works with, loaded when the work begins: in a split build it is a file of its own,
//! which a page that is only being read does not fetch. Whatever is reached through [`open`] alone
//! is in it.

use crate::app::App;
use crate::arcs;
use crate::backup;
use crate::browser::{Listening, step};
use crate::components::Dispatch;
use crate::components::dialogs;
use crate::components::find;
use crate::components::inspector;
use crate::components::panel::article;
use crate::components::strip;
use crate::projects;
use crate::tabs;
use hearsay_catalogue::Language;
use hearsay_catalogue::{keys, say};
use hearsay_editor::arcs::Arc;
use hearsay_editor::backup::BackupEffect;
use hearsay_editor::caret::Move;
use hearsay_editor::event::LineFound;
use hearsay_editor::filter::FilterView;
use hearsay_editor::find::Find;
use hearsay_editor::projects::ProjectsEffect;
use hearsay_editor::tabs::TabsEffect;
use hearsay_editor::view::lists::ArticleCard;
use hearsay_editor::view::{InspectorView, StripView};
use hearsay_editor::{Event, Model};
use std::rc::Rc;
use yew::Html;
use yew::html::Scope;

/// The tools of the editor and what draws them.
#[derive(Clone, Copy, Debug)]
pub struct Desk {
    /// What the tools do.
    pub tools: &'static hearsay_editor::Desk,
    /// The label in hand.
    pub inspector: fn(&InspectorView, &Dispatch) -> Html,
    /// The open dialog, if there is one.
    pub dialogs: fn(&Model, &Dispatch) -> Html,
    /// Where a movement of the caret by the lines of the screen leads.
    pub find_line: fn(usize, Option<i32>, Move) -> Option<LineFound>,
    /// The article at a glance.
    pub strip: fn(&Rc<StripView>, &Dispatch) -> Html,
    /// The find bar.
    pub find: fn(&Find, &Dispatch) -> Html,
    /// The filter.
    pub filter: fn(&Rc<FilterView>, &Dispatch) -> Html,
    /// Draws lines between stretches of the text.
    pub arcs: fn(&[Arc]),
    /// Draws them again when the text moves.
    pub follow: fn() -> [Listening; 2],
    /// Keeps lists and strip in step with the scrolling text.
    pub keep_step: fn() -> Listening,
    /// Rows that are dragged onto one another.
    pub carry: fn(&Dispatch) -> Vec<Listening>,
    /// Brings them in step after a rendering.
    pub mark: fn(),
    /// What is to be known of other tabs.
    pub notice: fn(&Model, &Dispatch) -> Html,
    /// What the editor wants of other tabs.
    pub tabs: fn(&mut App, Scope<App>, TabsEffect),
    /// What the editor wants for the automatic backup.
    pub backup: fn(&mut App, Scope<App>, BackupEffect),
    /// What the editor wants of the projects of this browser.
    pub projects: fn(&mut App, Scope<App>, ProjectsEffect),
    /// What has to be done before an event happens.
    pub before: fn(&Event),
    /// Metadata and zones of the article.
    pub article: fn(Option<&ArticleCard>, &Dispatch) -> Html,
}

/// Why the desk could not be loaded, for the person.
#[derive(Debug)]
pub struct NotLoaded;

impl std::fmt::Display for NotLoaded {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(say(keys::DESK_FILE))
    }
}

fn lay() -> Desk {
    Desk {
        tools: hearsay_editor::desk(),
        inspector: inspector::draw,
        dialogs: dialogs::open,
        find_line: crate::effects::find_line,
        strip: strip::strip,
        find: find::bar,
        filter: find::filter,
        arcs: arcs::draw,
        follow: arcs::follow,
        keep_step: step::keep,
        carry: crate::carry::listen,
        mark: step::mark,
        notice: tabs::notice,
        tabs: tabs::run,
        backup: backup::run,
        projects: projects::run,
        before: tabs::before_giving,
        article: article::card,
    }
}

/// Loads the desk; it is there at once where the build is not split.
///
/// # Errors
/// When its file does not come. The next call tries again.
pub async fn open() -> Result<Desk, NotLoaded> {
    let desk = split::desk().await?;
    Ok(*desk)
}

/// The texts of a language: a part of its own, since most people need one.
///
/// # Errors
/// When its file does not come. The next call tries again.
pub async fn texts(language: Language) -> Result<&'static [&'static str], NotLoaded> {
    match language {
        // English stands where it is said.
        Language::English => Ok(&[]),
        Language::German => Ok(*split::german().await?),
    }
}

#[cfg(feature = "split")]
mod split {
    use super::{Desk, NotLoaded, lay};
    use wasm_split_helpers::{SplitLoaderError, wasm_split};

    impl From<SplitLoaderError> for NotLoaded {
        fn from(_: SplitLoaderError) -> Self {
            Self
        }
    }

    #[wasm_split(desk, fallible)]
    pub(super) fn desk() -> Result<Box<Desk>, NotLoaded> {
        Ok(Box::new(lay()))
    }

    #[wasm_split(german, fallible)]
    pub(super) fn german() -> Result<Box<&'static [&'static str]>, NotLoaded> {
        Ok(Box::new(hearsay_catalogue::german()))
    }
}

#[cfg(not(feature = "split"))]
mod split {
    use super::{Desk, NotLoaded, lay};

    #[allow(clippy::unused_async, reason = "as the split one")]
    pub(super) async fn desk() -> Result<Box<Desk>, NotLoaded> {
        Ok(Box::new(lay()))
    }

    #[allow(clippy::unused_async, reason = "as the split one")]
    pub(super) async fn german() -> Result<Box<&'static [&'static str]>, NotLoaded> {
        Ok(Box::new(hearsay_catalogue::german()))
    }
}
