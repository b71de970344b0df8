//! Watches which chunks of long texts and lists come near the visible part.

use crate::browser::near::Near;
use hearsay_domain::DocumentId;
use hearsay_editor::Event;
use hearsay_editor::view::{ListsView, Views};
use std::rc::Rc;
use yew::Callback;

/// Distance from the visible part within which long texts and lists are drawn, in pixels.
const NEAR: u32 = 1200;

/// What is watched.
#[derive(Default)]
pub struct Watch {
    near: Option<Near>,
    /// The article, the lists and the number of chunks of articles.
    watched: Option<(Option<DocumentId>, Rc<ListsView>, usize)>,
}

impl Watch {
    /// After a rendering. Only another article and other lists bring new chunks.
    pub fn tend(&mut self, views: &Views, dispatch: &Callback<Event>) {
        let articles = views.articles.items.iter().map(|stack| stack.len()).sum();
        let (article, lists) = match &self.watched {
            Some((document, lists, before)) => (
                *document == views.text.document,
                Rc::ptr_eq(lists, &views.lists) && *before == articles,
            ),
            None => (false, false),
        };
        if article && lists {
            return;
        }
        let lists_now = Rc::clone(&views.lists);
        self.watched = Some((views.text.document.clone(), lists_now, articles));
        if !article {
            let dispatch = dispatch.clone();
            self.near = Some(Near::new(None, NEAR, move |keys| {
                dispatch.emit(Event::ChunksNear(keys));
            }));
        }
        if let Some(near) = &self.near {
            near.observe_all();
        }
    }
}
