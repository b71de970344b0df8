//! A handle that is being dragged: an end of the selection or of the label in hand.

use crate::command::End;
use crate::model::Model;
use hearsay_domain::Span;

/// What the handles are the ends of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Held {
    /// The selection.
    Selection,
    /// The selection, while the finger that made it is still down.
    Press,
    /// The fragment in hand.
    Label,
}

/// A handle that is being dragged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Grip {
    /// What it belongs to.
    pub held: Held,
    /// Which end.
    pub end: End,
    /// Where it was before.
    pub from: Span,
    /// Where it is now.
    pub span: Span,
}

/// What happens to a handle. Places are UTF-16 units.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pull {
    /// A long press on the text takes up the word there.
    Press(usize),
    /// A handle is taken.
    Take(End),
    /// It is moved to this place.
    To(usize),
    /// It is let go.
    Drop,
    /// It goes back to where it was.
    Cancel,
}

/// Characters shown on each side of the end that moves.
const AROUND: usize = 18;

impl Model {
    /// What has handles: what is being dragged, the selection, or the fragment in hand.
    pub fn handles(&self) -> Option<(Held, Span)> {
        if let Some(grip) = self.grip {
            return Some((grip.held, grip.span));
        }
        if let Some(span) = self.selection {
            return Some((Held::Selection, span));
        }
        let active = self.active.as_ref()?;
        let spans = active.spans(self.document()?)?;
        let span = spans.as_slice().get(active.fragment)?;
        Some((Held::Label, *span))
    }

    /// The first and the last character that have handles, in UTF-16 units.
    pub fn handle_places(&self) -> Option<(usize, usize)> {
        let (_, span) = self.handles()?;
        let text = &self.document()?.text;
        let last = hearsay_domain::boundary::previous_grapheme(text, span.end());
        Some((text.utf16_at(span.start()), text.utf16_at(last)))
    }

    /// What stands around the end that is being dragged, since the finger covers it.
    pub fn under_the_finger(&self) -> Option<(String, String)> {
        let grip = self.grip?;
        let text = &self.document()?.text;
        let at = match grip.end {
            End::Start => grip.span.start(),
            End::End => grip.span.end(),
        };
        let line = text.lines().get(text.line_at(at.min(text.len() - 1)))?;
        let before = text.slice(at.saturating_sub(AROUND).max(line.start.min(at)), at);
        let after = text.slice(at, (at + AROUND).min(line.text_end.max(at)));
        Some((before.to_owned(), after.to_owned()))
    }
}
