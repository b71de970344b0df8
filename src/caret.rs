//! Keeps the caret and the selection of the page with those of the model after each rendering.

use crate::browser::{Listening, caret, pointer, selection};
use hearsay_editor::Model;
use hearsay_editor::event::Selected;
use hearsay_editor::view::TextView;
use std::cell::Cell;
use std::rc::Rc;

/// The caret as it was drawn last.
#[derive(Debug)]
pub struct CaretOnPage {
    /// Where, in UTF-16 units.
    at: Option<usize>,
    /// The text on which it was drawn.
    text: Rc<TextView>,
    /// What the page had selected before the model changed.
    before: Option<selection::Selected>,
    watch: Option<caret::Watch>,
    pointer: Rc<Cell<Pointer>>,
    _listening: [Listening; 3],
}

/// Mouse, finger or pen.
#[derive(Clone, Copy, Debug, Default)]
struct Pointer {
    /// A button or the finger is down: the selection is the pointer's.
    down: bool,
    x: f64,
    y: f64,
}

impl Default for CaretOnPage {
    fn default() -> Self {
        let pointer = Rc::new(Cell::new(Pointer::default()));
        let told = Rc::clone(&pointer);
        Self {
            at: None,
            text: Rc::default(),
            before: None,
            watch: None,
            pointer,
            _listening: pointer::held(move |down, x, y| told.set(Pointer { down, x, y })),
        }
    }
}

impl CaretOnPage {
    /// Whether a button or a finger is down.
    pub fn is_held(&self) -> bool {
        self.pointer.get().down
    }

    /// Notes what the page has selected before the model changes and the page is drawn anew.
    pub fn note(&mut self) {
        self.before = selection::article_text().map(|root| selection::read(&root));
    }

    /// Draws the caret where it has come to or where the text was drawn anew, and gives the page's
    /// selection back what a drawing took from it.
    pub fn tend(&mut self, model: &Model, shows: bool) {
        let at = model.caret_utf16();
        let redrawn = !Rc::ptr_eq(&model.views.text, &self.text);
        if redrawn && !self.pointer.get().down {
            restore_selection(model, self.before.take());
        }
        if redrawn || self.at != at {
            caret::draw(at);
            self.at = at;
            self.text = Rc::clone(&model.views.text);
        }
        if let Some(at) = at.filter(|_| shows) {
            caret::show(at);
        }
        self.watch.get_or_insert_with(caret::Watch::begin);
    }
}

/// What the page has selected now. A press on what is selected makes the browser forget all of it,
/// the place of the press included: that is where the caret is then.
pub fn read(caret: &CaretOnPage, model: &Model) -> Option<Selected> {
    let root = selection::article_text()?;
    Some(match selection::read(&root) {
        selection::Selected::Nothing if model.selection.is_some() && !model.selection_drawn => {
            let Pointer { x, y, .. } = caret.pointer.get();
            match selection::at_point(&root, x, y) {
                Some(at) => Selected::Caret(at),
                None => Selected::Nothing,
            }
        }
        selection::Selected::Nothing => Selected::Nothing,
        selection::Selected::Elsewhere => Selected::Elsewhere,
        selection::Selected::Caret(at) => Selected::Caret(at),
        selection::Selected::Range { start, end } if selection::is_backward() => {
            Selected::Backward { start, end }
        }
        selection::Selected::Range { start, end } => Selected::Range { start, end },
    })
}

/// What the page had selected before it was drawn anew is selected again: pieces of text that are cut
/// anew move the ends of a selection in them. A selection that the model has not been told of yet is
/// the person's, made since, and stays.
fn restore_selection(model: &Model, before: Option<selection::Selected>) {
    let (Some(at), Some(doc), Some(root)) = (
        model.caret_utf16(),
        model.document(),
        selection::article_text(),
    ) else {
        return;
    };
    let anchor = model.caret.anchor;
    let anchor = anchor.map_or(at, |anchor| doc.text.utf16_at(anchor));
    let models = (anchor.min(at), anchor.max(at));
    if before.and_then(ends) == Some(models) && ends(selection::read(&root)) != Some(models) {
        selection::extend(&root, anchor, at);
    }
}

/// The ends of what is selected in the article.
fn ends(selected: selection::Selected) -> Option<(usize, usize)> {
    match selected {
        selection::Selected::Nothing | selection::Selected::Elsewhere => None,
        selection::Selected::Caret(at) => Some((at, at)),
        selection::Selected::Range { start, end } => Some((start, end)),
    }
}
