//! How far the panes are scrolled, for the time in which they are not shown: not every browser
//! remembers it.

use super::document;

const PANES: [&str; 5] = [
    ".articles",
    ".scroller",
    ".side",
    ".inspector",
    ".panel-body",
];

/// How far each pane was scrolled when it was seen last.
#[derive(Debug, Default)]
pub struct Scrolls {
    seen: [i32; PANES.len()],
}

impl Scrolls {
    /// Notes it for the panes that are shown.
    pub fn note(&mut self) {
        for (pane, seen) in PANES.iter().zip(&mut self.seen) {
            if let Ok(Some(element)) = document().query_selector(pane)
                && element.client_height() > 0
            {
                *seen = element.scroll_top();
            }
        }
    }

    /// Scrolls the panes that are shown to where they were.
    pub fn put_back(&self) {
        for (pane, seen) in PANES.iter().zip(self.seen) {
            if let Ok(Some(element)) = document().query_selector(pane)
                && element.client_height() > 0
                && element.scroll_top() != seen
            {
                element.set_scroll_top(seen);
            }
        }
    }
}
