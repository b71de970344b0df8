//! A row of who said what that is dragged onto another is carried by it; dropped into the text,
//! nothing carries it but the article.

use crate::browser::Listening;
use crate::browser::carry::{Dropped, rows};
use crate::components::Dispatch;
use hearsay_domain::AttributionId;
use hearsay_editor::Event;

/// Listens for it.
pub fn listen(dispatch: &Dispatch) -> Vec<Listening> {
    let dispatch = dispatch.clone();
    rows(move |id, dropped| {
        let via = match dropped {
            Dropped::On(outer) => AttributionId::new(&outer).ok(),
            Dropped::Free => None,
        };
        if let Ok(id) = AttributionId::new(&id) {
            dispatch.emit(Event::Carry(id, via));
        }
    })
}
