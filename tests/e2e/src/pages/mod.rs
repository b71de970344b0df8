//! What a person does in each region of the screen, in the words of a person.

pub mod articles;
pub mod caret;
pub mod copy;
pub mod dialogs;
pub mod files;
pub mod hands;
pub mod inspector;
pub mod label_bar;
mod only;
pub mod panel;
pub mod saving;
pub mod suggestions;
pub mod text;

use crate::App;

impl App {
    /// The list of articles.
    pub fn articles(&self) -> articles::Articles<'_> {
        articles::Articles(self)
    }

    /// The text of the open article.
    pub fn text(&self) -> text::Text<'_> {
        text::Text(self)
    }

    /// The caret in the text.
    pub fn caret(&self) -> caret::Caret<'_> {
        caret::Caret(self)
    }

    /// The bar with the kinds of labels.
    pub fn label_bar(&self) -> label_bar::LabelBar<'_> {
        label_bar::LabelBar(self)
    }

    /// Fingers and pens.
    pub fn hands(&self) -> hands::Hands<'_> {
        hands::Hands(self)
    }

    /// The fields of the label in hand.
    pub fn inspector(&self) -> inspector::Inspector<'_> {
        inspector::Inspector(self)
    }

    /// What the article holds.
    pub fn panel(&self) -> panel::Panel<'_> {
        panel::Panel(self)
    }

    /// The dialogues.
    pub fn dialogs(&self) -> dialogs::Dialogs<'_> {
        dialogs::Dialogs(self)
    }

    /// Files in and out.
    pub fn files(&self) -> files::Files<'_> {
        files::Files(self)
    }

    /// How this copy of the app is kept.
    pub fn copy(&self) -> copy::Copy<'_> {
        copy::Copy(self)
    }

    /// The save indicator, undo and redo.
    pub fn saving(&self) -> saving::Saving<'_> {
        saving::Saving(self)
    }

    /// What is suggested.
    pub fn suggestions(&self) -> suggestions::Suggestions<'_> {
        suggestions::Suggestions(self)
    }
}
