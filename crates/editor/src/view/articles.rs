//! The list of articles, and the head of the open one.

use super::rows::{FIRST, RowChunk, chunked};
use crate::model::Model;
use hearsay_catalogue::{keys, say};
use hearsay_domain::{Document, DocumentId};
use std::rc::Rc;

/// An article in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ArticleItem {
    /// Which.
    pub id: DocumentId,
    /// Title, or a word for none.
    pub title: String,
    /// Outlet.
    pub publisher: String,
    /// Date.
    pub published: String,
    /// Whether it is a translation.
    pub translated: bool,
    /// Mentions, attributions and claims.
    pub labels: usize,
    /// It is open.
    pub open: bool,
}

/// What stands above the text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HeadView {
    /// Title.
    pub title: String,
    /// Outlet, date, language, translation: what is known, in order.
    pub facts: Vec<String>,
    /// Address, as text.
    pub url: String,
}

/// Chunks that are drawn as one part of the page: of thousands of articles only a few parts are looked at.
pub type Stack = Rc<Vec<Rc<RowChunk<ArticleItem>>>>;

/// Articles of a chunk: half of the rows of other lists, since thousands of them are scrolled through.
const ROWS: usize = 20;

/// Chunks of a stack.
pub const STACK: usize = 16;

/// All articles.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ArticlesView {
    /// Name of the project.
    pub project: String,
    /// In project order; those far from the visible part are not drawn.
    pub items: Vec<Stack>,
    /// The open one.
    pub head: Option<HeadView>,
    /// Files of the corpus handled and in all, while it loads.
    pub loading: Option<(usize, usize)>,
    /// What could not be loaded.
    pub failures: Vec<String>,
}

/// Builds the list.
pub(crate) fn build(model: &Model) -> ArticlesView {
    let before = &model.views.articles.items;
    let known: Vec<_> = before
        .iter()
        .flat_map(|stack| stack.iter().cloned())
        .collect();
    let near = &model.views.near_articles;
    let chunks = chunked(
        model.project.documents(),
        ROWS,
        FIRST,
        near,
        &known,
        |doc| item(model, doc),
    );
    let items = chunks.chunks(STACK).enumerate();
    let items = items.map(|(index, some)| match before.get(index) {
        Some(old) if old[..] == *some => Rc::clone(old),
        _ => Rc::new(some.to_vec()),
    });
    let items = items.collect();
    let total = model
        .corpus
        .manifest
        .as_ref()
        .map_or(0, |manifest| manifest.articles.len());
    let (done, all) = model.pieces.progress;
    ArticlesView {
        project: model.project.name().to_owned(),
        items,
        head: model.document().map(head),
        loading: (!model.corpus.finished).then_some((model.corpus.done + done, total + all)),
        failures: model.corpus.failures.clone(),
    }
}

/// Draws the rows of a chunk that came near, and of no other: while the list flies past, nothing is done
/// for all of it.
pub(crate) fn come_near(model: &mut Model, index: usize) {
    let docs = model.project.documents().chunks(ROWS).nth(index);
    let mut view = (*model.views.articles).clone();
    if let Some((docs, stack)) = docs.zip(view.items.get_mut(index / STACK)) {
        let mut filled = (**stack).clone();
        if let Some(chunk) = filled.get_mut(index % STACK) {
            let rows = docs.iter().map(|doc| item(model, doc)).collect();
            let empty = (**chunk).clone();
            *chunk = Rc::new(RowChunk { rows, ..empty });
        }
        *stack = Rc::new(filled);
        model.views.articles = Rc::new(view);
    }
}

fn item(model: &Model, doc: &Document) -> ArticleItem {
    ArticleItem {
        id: doc.id.clone(),
        title: title(doc),
        publisher: doc.about.publisher.clone(),
        published: doc.about.published.clone(),
        translated: doc.about.translated,
        labels: doc.label_count(),
        open: model.open.as_ref() == Some(&doc.id),
    }
}

/// The title of an article, never empty.
pub fn title(doc: &Document) -> String {
    let title = doc.about.title.trim();
    if title.is_empty() {
        say(keys::ARTICLE_UNTITLED).to_owned()
    } else {
        title.to_owned()
    }
}

fn head(doc: &Document) -> HeadView {
    let about = &doc.about;
    let mut facts: Vec<String> = [&about.publisher, &about.published, &about.language]
        .into_iter()
        .filter(|fact| !fact.is_empty())
        .cloned()
        .collect();
    if about.translated {
        facts.push(say(keys::ARTICLES_TRANSLATED).to_owned());
    }
    HeadView {
        title: title(doc),
        facts,
        url: about.url.clone(),
    }
}
