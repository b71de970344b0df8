//! Zones: title, byline, date and page furniture as ranges over the text, never edits of it.

use crate::codes::codes;
use crate::span::Span;

codes! {
    /// What a zone of the page is.
    pub enum ZoneKind {
        /// Headline.
        Title = "title",
        /// Who wrote it.
        Byline = "byline",
        /// Date line of publication.
        Date = "date",
        /// Heading inside the article.
        Heading = "heading",
        /// Not part of the article: navigation, repeats, "follow us", share lines.
        Furniture = "furniture",
    }
}

codes! {
    /// Where a zone comes from.
    pub enum ZoneOrigin {
        /// Found by rule when the article came in.
        Detected = "detected",
        /// Set or corrected by a person.
        Set = "set",
    }
}

/// A range of the page that is not running text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Zone {
    /// Where.
    pub span: Span,
    /// What it is.
    pub kind: ZoneKind,
    /// Found or set.
    pub origin: ZoneOrigin,
}
