//! What a person works with, loaded when the work begins: in a split build it is a file of its own,
//! which a page that is only being read does not fetch. Whatever is reached through [`open`] alone
//! is in it.

use crate::app::App;
use crate::arcs;
use crate::backup;
use crate::browser::files::Picked;
use crate::browser::journal::Journal;
use crate::browser::{Listening, place, step, style};
use crate::caret::CaretOnPage;
use crate::components;
use crate::components::Dispatch;
use crate::components::dialogs;
use crate::components::edition;
use crate::components::find;
use crate::components::inspector;
use crate::components::label_bar;
use crate::components::panel;
use crate::components::strip;
use crate::drops;
use crate::effects::work;
use crate::hands;
use crate::tabs;
use hearsay_catalogue::Language;
use hearsay_catalogue::{keys, say};
use hearsay_domain::Text;
use hearsay_editor::arcs::Arc;
use hearsay_editor::caret::Move;
use hearsay_editor::event::{LineFound, Stored};
use hearsay_editor::filter::FilterView;
use hearsay_editor::find::Find;
use hearsay_editor::reading::Reading;
use hearsay_editor::view::lists::List;
use hearsay_editor::view::{InspectorView, StripView};
use hearsay_editor::{Effect, Event, Model};
use std::rc::Rc;
use web_sys::{HtmlInputElement, PointerEvent};
use yew::html::Scope;
use yew::{Context, Html, html};

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
    /// What is to be known of this copy of the app and of the backup.
    pub notice: fn(&Model, &Dispatch) -> Html,
    /// Tells the editor how this copy is kept, now and later.
    pub tend_copy: fn(&Dispatch) -> Listening,
    /// Finds what is known of the backup from earlier, once there is a store to ask.
    pub remember: fn(&App, &Scope<App>),
    /// Draws lines between stretches of the text.
    pub arcs: fn(&[Arc]),
    /// Draws the caret after a rendering, and keeps the selection of the page.
    pub tend_caret: fn(&mut CaretOnPage, &Model, bool),
    /// Keeps the place that is read while the window changes its size.
    pub keep_place: fn() -> [Listening; 2],
    /// Sets the text otherwise and keeps the place.
    pub set_text: fn(Reading),
    /// Draws them again when the text moves.
    pub follow: fn() -> [Listening; 2],
    /// Keeps lists and strip in step with the scrolling text.
    pub keep_step: fn() -> Listening,
    /// Rows that are dragged onto one another.
    pub carry: fn(&Dispatch) -> Vec<Listening>,
    /// Brings them in step after a rendering.
    pub mark: fn(),
    /// Marks where the caret stands in the list of who said what.
    pub mark_caret: fn(Option<usize>),
    /// The lists other than who said what.
    pub list: fn(&List, &Dispatch) -> Html,
    /// The buttons that label.
    pub bar: fn(&Model, &Dispatch) -> Html,
    /// The handles for fingers and pens.
    pub handles: fn(&Model) -> Html,
    /// Puts the handles in their places after a rendering.
    pub place_handles: fn(&Model),
    /// Fingers and pens, and what they did before.
    pub hands: fn(&Dispatch, &[PointerEvent]) -> Vec<Listening>,
    /// Files dropped on the page.
    pub drops: fn(&Scope<App>) -> Listening,
    /// The files of an input.
    pub chosen: fn(&HtmlInputElement) -> Vec<Picked>,
    /// What the editor is told of files.
    pub offered: fn(&mut App, Vec<Picked>) -> Event,
    /// What only work asks of the browser.
    pub effect: fn(&mut App, &Context<App>, Effect),
    /// Reads a large project.
    pub read_large: for<'a> fn(&'a Journal, &'a str, &'a mut Stored) -> work::Fetching<'a>,
    /// The measures of texts that are away, as a row of the store.
    pub measures: fn(&[Rc<Text>]) -> (String, String),
    /// What is to be known of other tabs.
    pub tabs_notice: fn(&Model, &Dispatch) -> Html,
    /// What has to be done before an event happens.
    pub before: fn(&Event),
}

/// Why the desk could not be loaded, for the person.
#[derive(Debug)]
pub struct NotLoaded;

impl std::fmt::Display for NotLoaded {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(say(keys::DESK_FILE))
    }
}

/// What is to be known of this copy of the app and of the backup.
fn notices(model: &Model, dispatch: &Dispatch) -> Html {
    html! { <>{ edition::notice(model, dispatch) }{ components::backup::notice(model, dispatch) }</> }
}

fn lay() -> Desk {
    Desk {
        tools: hearsay_editor::desk(),
        inspector: inspector::draw,
        dialogs: dialogs::open,
        find_line: work::find_line,
        strip: strip::strip,
        find: find::bar,
        filter: find::filter,
        notice: notices,
        tend_copy: work::tend_copy,
        remember: backup::remember,
        arcs: arcs::draw,
        tend_caret: CaretOnPage::tend,
        keep_place: place::watch,
        set_text: work::set_text,
        follow: arcs::follow,
        keep_step: step::keep,
        carry: crate::carry::listen,
        mark: step::mark,
        mark_caret: step::mark_caret,
        list: panel::of_desk,
        bar: label_bar::label_bar,
        handles: hands::draw,
        place_handles: hands::place,
        hands: hands::listen,
        drops: drops::listen,
        chosen: drops::chosen,
        offered: drops::offered,
        effect: work::run,
        read_large: work::read_large,
        measures: work::measures,
        tabs_notice: tabs::notice,
        before: tabs::before_giving,
    }
}

/// Loads the desk; it is there at once where the build is not split.
///
/// # Errors
/// When its file does not come. The next call tries again.
pub async fn open() -> Result<Desk, NotLoaded> {
    let desk = split::desk().await?;
    style::load().await;
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
