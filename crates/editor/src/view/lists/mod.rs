//! The lists beside the text: who said what, claims, identities, problems, and the article itself.

pub(crate) mod build;

use crate::model::{Model, Tab};
use crate::target::Target;
use crate::view::outline::{Item, Order, OutlineRow};
use crate::view::rows::{FIRST, ROWS, RowChunk, chunked};
use crate::view::sourcing;
use hearsay_domain::check::{Rule, Severity};
use hearsay_domain::quotation::Marks;
use hearsay_domain::{
    About, Attribution, ClaimType, Colour, Document, DocumentId, EntityId, EntityType, ZoneKind,
    ZoneOrigin,
};
use std::rc::Rc;

/// A claim in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClaimRow {
    /// Which.
    pub target: Target,
    /// Its words.
    pub quote: String,
    /// The annotator's words, may be empty.
    pub gist: String,
    /// Type.
    pub claim_type: Option<ClaimType>,
    /// What the type is called here; empty while it is undecided.
    pub type_name: String,
    /// 0 to 2.
    pub checkworthy: Option<u8>,
    /// Who claims it.
    pub claimer: String,
    /// It is in hand.
    pub active: bool,
}

/// A mention in the row of its identity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MentionChip {
    /// Which.
    pub target: Target,
    /// Its words.
    pub quote: String,
    /// It is in hand.
    pub active: bool,
}

/// An identity with its mentions in this article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EntityRow {
    /// Which; none gathers the mentions without identity of one type.
    pub id: Option<EntityId>,
    /// Key for the list.
    pub key: String,
    /// Name.
    pub name: String,
    /// Type.
    pub entity_type: EntityType,
    /// What the type is called here.
    pub type_name: String,
    /// Colour of the type, where it has one of its own.
    pub colour: Option<Colour>,
    /// The first mentions, in text order.
    pub mentions: Vec<MentionChip>,
    /// Mentions in this article.
    pub count: usize,
}

/// A problem in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProblemRow {
    /// Whose.
    pub target: Target,
    /// Key for the list.
    pub key: String,
    /// Which rule.
    pub rule: Rule,
    /// How much it matters.
    pub severity: Severity,
    /// The words it is about.
    pub quote: String,
    /// The record is in hand.
    pub active: bool,
}

/// A zone in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ZoneRow {
    /// Its place in the document's list.
    pub index: usize,
    /// What it is.
    pub kind: ZoneKind,
    /// Found or set.
    pub origin: ZoneOrigin,
    /// Its words.
    pub quote: String,
}

/// The article itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ArticleCard {
    /// Which.
    pub id: DocumentId,
    /// Metadata.
    pub about: About,
    /// Code points.
    pub length: usize,
    /// SHA-256 of the text.
    pub sha256: String,
    /// Zones in text order.
    pub zones: Vec<ZoneRow>,
    /// Whether something is selected that could become a zone.
    pub selection: bool,
}

/// The list that is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum List {
    /// Who said what.
    Sourcing(Vec<Rc<RowChunk<OutlineRow>>>),
    /// Claims.
    Claims(Vec<Rc<RowChunk<ClaimRow>>>),
    /// Identities.
    Entities(Vec<Rc<RowChunk<EntityRow>>>),
    /// Problems.
    Problems(Vec<Rc<RowChunk<ProblemRow>>>),
    /// Metadata and zones; none while no article is open.
    Article(Option<Box<ArticleCard>>),
}

/// The list that is shown, and how much there is in each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListsView {
    /// Which list.
    pub tab: Tab,
    /// How the list of who said what is ordered.
    pub order: Order,
    /// Number of attributions, claims, identities and problems; none until the desk has counted.
    pub counts: [Option<usize>; 4],
    /// The rows.
    pub list: List,
}

impl Default for ListsView {
    fn default() -> Self {
        Self {
            tab: Tab::default(),
            order: Order::default(),
            counts: [None; 4],
            list: List::Sourcing(Vec::new()),
        }
    }
}

/// What is read before the desk is there: who said what, in the order of the text.
pub(crate) fn first(model: &Model) -> ListsView {
    let empty = ListsView {
        tab: model.tab,
        order: model.order,
        ..ListsView::default()
    };
    let Some(doc) = model.document().filter(|_| model.tab == Tab::Sourcing) else {
        return empty;
    };
    let links = doc.attributions_in_order().into_iter();
    let items: Vec<_> = links.map(Item::Link).collect();
    ListsView {
        counts: [Some(items.len()), None, None, None],
        list: sourcing_rows(model, doc, &items),
        ..empty
    }
}

fn sourcing_rows(model: &Model, doc: &Document, items: &[Item<'_>]) -> List {
    let marks = model.views.marks.get_or_init(|| Marks::of(&doc.text));
    let old = if let List::Sourcing(old) = &model.views.lists.list {
        old.as_slice()
    } else {
        &[]
    };
    let row = |link: &Attribution| {
        let target = Target::Attribution(link.id.clone());
        let active = model
            .active
            .as_ref()
            .is_some_and(|active| active.target == target);
        OutlineRow::Link(sourcing::row(&model.project, doc, marks, link, active))
    };
    List::Sourcing(chunked(
        items,
        ROWS,
        FIRST,
        &model.views.near_rows,
        old,
        |item| match item {
            Item::Heading(heading) => OutlineRow::Heading(heading.clone()),
            Item::Link(link) => row(link),
        },
    ))
}
