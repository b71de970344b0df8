//! What the components draw, derived from the model. Only what a change touched is built anew, so
//! that comparing pointers is enough to know what to draw again.

pub mod articles;
pub mod bar;
pub mod chain;
pub(crate) mod colours;
pub mod inspector;
pub mod lists;
pub mod outline;
pub mod rows;
pub mod sourcing;
pub mod strip;
pub mod text;
pub mod types;

use crate::arcs::Arc;
use crate::edition::Edition;
use crate::effect::{Effect, Focus};
use crate::filter::FilterView;
use crate::model::{Model, Theme};
use crate::reading::Reading;
use crate::target::Target;
use hearsay_catalogue::Language;
use hearsay_domain::quotation::Marks;
use hearsay_domain::set::Set;
use hearsay_domain::{Colour, Project};
use std::cell::OnceCell;
use std::rc::Rc;

pub use articles::{ArticleItem, ArticlesView, HeadView, Stack};
pub use bar::BarView;
pub use inspector::InspectorView;
pub use lists::ListsView;
pub use outline::Order;
pub use strip::StripView;
pub use text::{Block, Chunk, Kind, Piece, PieceLabel, TextView};
pub use types::{TypeButton, type_buttons};

/// Articles with more labels than this get what stands around the text after the frame that shows
/// the change in it.
const LISTS_AT_ONCE: usize = 1000;

/// All view models.
#[derive(Clone, Debug, Default)]
pub struct Views {
    /// The text with its labels.
    pub text: Rc<TextView>,
    /// The list of articles.
    pub articles: Rc<ArticlesView>,
    /// The lists beside the text.
    pub lists: Rc<ListsView>,
    /// The article at a glance.
    pub strip: Rc<StripView>,
    /// The label in hand.
    pub inspector: Rc<InspectorView>,
    /// The bar that labels.
    pub bar: Rc<BarView>,
    /// What the settings show.
    pub settings: Rc<SettingsView>,
    /// Colours that the page was told.
    pub(crate) colours: Option<Vec<(String, Colour)>>,
    /// What the filter offers and holds.
    pub filter: Rc<FilterView>,
    /// Lines to be drawn in the text.
    pub arcs: Rc<Vec<Arc>>,
    /// The labels that the filter lets through, where there is one.
    pub(crate) shown: Option<Rc<Set<Target>>>,
    pub(crate) dirty: Dirty,
    pub(crate) near_chunks: Set<usize>,
    pub(crate) near_rows: Set<usize>,
    pub(crate) near_articles: Set<usize>,
    /// Quotation marks of the open text: reading them again for each row would be quadratic.
    pub(crate) marks: OnceCell<Marks>,
}

/// What the settings show. A part of its own: drawing a field anew would take back what is typed
/// in it and not sent yet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SettingsView {
    /// Name or initials of the annotator.
    pub annotator: String,
    /// Name of the project.
    pub project: String,
    /// Colours.
    pub theme: Theme,
    /// How the text is set.
    pub reading: Reading,
    /// The chosen language; none for the one that the browser asks for.
    pub language: Option<Language>,
    /// This copy of the app.
    pub edition: Edition,
}

/// What has to be built anew.
#[derive(Clone, Debug, Default)]
#[allow(
    clippy::struct_excessive_bools,
    reason = "each part of the screen is dirty or not, in any combination"
)]
pub(crate) struct Dirty {
    /// The whole text: another article.
    pub text: bool,
    /// Lines of the text.
    pub lines: Set<usize>,
    /// The list of articles.
    pub articles: bool,
    /// The lists beside the text.
    pub lists: bool,
    /// The lists wait for the frame that shows the change, and have asked to be told of it.
    pub lists_asked: bool,
    /// The label in hand.
    pub inspector: bool,
}

/// Keys of list chunks in the observer of what is near begin here; those of text chunks are below.
pub const ROW_KEYS: usize = 1 << 24;
/// Keys of chunks of the list of articles begin here.
pub const ARTICLE_KEYS: usize = 1 << 25;

/// Notes which chunks came near. They stay as they are when they leave again.
pub(crate) fn came_near(model: &mut Model, keys: &[(usize, bool)]) {
    for (key, near) in keys {
        if !near {
            continue;
        }
        if *key >= ARTICLE_KEYS {
            if model.views.near_articles.insert(*key - ARTICLE_KEYS) {
                match model.desk {
                    Some(desk) => desk.fill_articles(model, *key - ARTICLE_KEYS),
                    None => model.views.dirty.articles = true,
                }
            }
        } else if *key >= ROW_KEYS {
            if model.views.near_rows.insert(*key - ROW_KEYS) {
                model.views.dirty.lists = true;
            }
        } else if model.views.near_chunks.insert(*key) {
            let lines = text::lines_of_chunk(&model.views.text, *key);
            model.views.dirty.lines.extend(lines);
        }
    }
}

/// Builds what is dirty. The lists of a large article wait until its text is on the screen.
pub(crate) fn refresh(model: &mut Model, when: When) {
    let settings = SettingsView {
        annotator: model.annotator.clone().unwrap_or_default(),
        project: model.project.name().to_owned(),
        theme: model.theme,
        reading: model.reading,
        language: model.language,
        edition: model.edition,
    };
    if *model.views.settings != settings {
        model.views.settings = Rc::new(settings);
    }
    let mut dirty = std::mem::take(&mut model.views.dirty);
    refresh_shown(model, &mut dirty);
    if dirty.text {
        tell_colours(model);
        // The same article keeps what is near: nobody tells it a second time.
        if model.views.text.document != model.open {
            model.views.near_chunks.clear();
            model.views.near_rows.clear();
            model.views.marks = OnceCell::new();
        }
        model.views.text = Rc::new(text::whole(model));
    } else if !dirty.lines.is_empty() {
        let view = text::updated(model, &dirty.lines);
        model.views.text = Rc::new(view);
    }
    let many = model
        .document()
        .is_some_and(|doc| doc.label_count() > LISTS_AT_ONCE);
    let lists_wait = dirty.lists && many && when == When::BeforeFrame;
    // Another article comes with its head, and a field that gets the focus must be there.
    let around_waits = lists_wait && !dirty.text && !model.effects.iter().any(is_into_inspector);
    if dirty.articles && !around_waits {
        model.views.articles = Rc::new(articles::build(model));
    }
    if let Some(desk) = model.desk.filter(|_| !around_waits) {
        desk.show_in_hand(model, dirty.inspector || dirty.lists && !dirty.lists_asked);
    }
    if lists_wait {
        model.views.dirty = Dirty {
            lists: true,
            lists_asked: true,
            inspector: around_waits,
            articles: around_waits && dirty.articles,
            ..Dirty::default()
        };
        // Whatever else happens until then: one building of them is enough.
        if !dirty.lists_asked {
            model.effect(Effect::AfterFrame(Box::new(crate::Event::RefreshLists)));
        }
    } else if dirty.lists {
        refresh_lists(model);
    }
}

/// Whether the focus goes to a field of the label in hand.
fn is_into_inspector(effect: &Effect) -> bool {
    matches!(effect, Effect::Focus(Focus::Inspector | Focus::Identity))
}

/// The lists beside the text, their filter, and the article at a glance.
fn refresh_lists(model: &mut Model) {
    let Some(desk) = model.desk else {
        model.views.lists = Rc::new(lists::first(model));
        return;
    };
    desk.show_lists(model);
}

/// Tells the page the colours of the project where they are not those it has.
fn tell_colours(model: &mut Model) {
    let colours = colours::variables(&model.project);
    let told = model.views.colours.take();
    let before = told.unwrap_or_else(|| colours::variables(&Project::default()));
    if before != colours {
        model.effect(Effect::UseColours(colours.clone()));
    }
    model.views.colours = Some(colours);
}

/// What the filter lets through, and the lines of what is pointed at or in hand.
fn refresh_shown(model: &mut Model, dirty: &mut Dirty) {
    if let Some(desk) = model.desk {
        desk.show(model, dirty);
    }
}

/// Whether the frame that shows the change is still to come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum When {
    /// Yes: large lists wait.
    BeforeFrame,
    /// No.
    AfterFrame,
}
