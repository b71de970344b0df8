//! Accepting many suggestions in one step, with a preview in which each can be left out.

use super::make::{self, Instead};
use super::{Sort, Suggestion, SuggestionsEvent, What, view, work};
use crate::dialog::Dialog;
use crate::event::Event;
use crate::model::Model;
use crate::texts;
use crate::update::commit::commit;
use crate::wording;
use hearsay_catalogue::{keys, say, say_count};
use hearsay_domain::letters::lower;
use hearsay_domain::order::sort_by_key;
use hearsay_domain::{Document, DocumentId, Level};

/// Suggestions in the preview; the rest comes with the next time.
const MOST: usize = 2000;
/// Suggestions that are looked at without a pause.
const AT_ONCE: usize = 1500;
/// Code points of context on either side.
const CONTEXT: usize = 40;

/// Which suggestions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum By {
    /// All that are to be seen.
    Everything,
    /// All attributions.
    Attributions,
    /// All mentions.
    Mentions,
    /// Of this level or type.
    Sort(Sort),
    /// Of this source, in small letters.
    Source(String),
    /// By this cue, in small letters.
    Cue(String),
}

/// A suggestion in the preview.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Planned {
    /// The article.
    pub document: DocumentId,
    /// Its title.
    pub title: String,
    /// The suggestion.
    pub suggestion: Suggestion,
    /// Level or type, as the project calls it.
    pub sort: String,
    /// Text before, what would be labelled first, text after.
    pub context: (String, String, String),
    /// Whether it is ticked.
    pub chosen: bool,
}

/// What would be accepted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AcceptPlan {
    /// What can be chosen from, with the words for it.
    pub ways: Vec<(By, String)>,
    /// The chosen way, by its place.
    pub way: usize,
    /// The least confidence.
    pub least: u8,
    /// In all articles, or only in the open one.
    pub everywhere: bool,
    /// What that gives.
    pub planned: Vec<Planned>,
    /// There are more.
    pub more: bool,
    /// Articles that are still to be asked, the last first.
    pub(crate) left: Vec<DocumentId>,
    /// Articles that were not looked through yet.
    pub unread: usize,
}

/// What can happen in the preview.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AllEvent {
    /// Another choice of suggestions, by its place in the list.
    Way(usize),
    /// Another least confidence.
    Least(u8),
    /// In all articles, or only in the open one.
    Everywhere(bool),
    /// Tick or untick one.
    Toggle(usize),
    /// Accept the ticked ones.
    Apply,
}

/// Opens the preview, with the like of what is in hand first.
pub(super) fn open(model: &mut Model) {
    work::at_once(model);
    let mut plan = AcceptPlan {
        ways: ways(model),
        way: 0,
        least: model.suggestions.settings.least.max(70),
        everywhere: false,
        planned: Vec::new(),
        more: false,
        left: Vec::new(),
        unread: 0,
    };
    fill(model, &mut plan);
    if let Some(works) = model.suggestions.works_mut() {
        works.plan = Some(plan);
        model.dialog = Some(Dialog::AcceptAll);
    }
}

fn ways(model: &Model) -> Vec<(By, String)> {
    let mut ways = Vec::new();
    let doc = model.document();
    if let Some((one, doc)) = model.suggestions.in_hand().zip(doc) {
        let said = |pattern, words: &str| hearsay_catalogue::say_with(pattern, &[("words", words)]);
        ways.push((
            By::Sort(one.sort()),
            said(
                keys::SUGGESTIONS_BY_SORT,
                &view::sort_name(model, one.sort()),
            ),
        ));
        if let What::Attribution { source, cue, .. } = &one.what {
            if !source.is_empty() {
                let words = source.quote(&doc.text);
                let name = said(keys::SUGGESTIONS_BY_SOURCE, &wording::shortened(&words, 40));
                ways.push((By::Source(lower(&words)), name));
            }
            let words = cue.quote(&doc.text);
            let name = said(keys::SUGGESTIONS_BY_CUE, &words);
            ways.push((By::Cue(lower(&words)), name));
        }
    }
    ways.push((By::Everything, say(keys::SUGGESTIONS_BY_ALL).to_owned()));
    ways.push((
        By::Attributions,
        say(keys::SUGGESTIONS_BY_ATTRIBUTIONS).to_owned(),
    ));
    ways.push((By::Mentions, say(keys::SUGGESTIONS_BY_MENTIONS).to_owned()));
    for sort in Sort::all().filter(|sort| *sort != Sort::Level(Level::Author)) {
        if !ways.iter().any(|(by, _)| *by == By::Sort(sort)) {
            let name = view::sort_name(model, sort);
            let name = hearsay_catalogue::say_with(keys::SUGGESTIONS_BY_SORT, &[("words", &name)]);
            ways.push((By::Sort(sort), name));
        }
    }
    ways
}

fn fits(by: &By, one: &Suggestion, doc: &Document) -> bool {
    let quoted = |spans: &hearsay_domain::SpanSet| lower(&spans.quote(&doc.text));
    match (by, &one.what) {
        (By::Everything, _)
        | (By::Attributions, What::Attribution { .. })
        | (By::Mentions, What::Mention { .. }) => true,
        (By::Sort(sort), _) => one.sort() == *sort,
        (By::Source(words), What::Attribution { source, .. }) => quoted(source) == *words,
        (By::Cue(words), What::Attribution { cue, .. }) => quoted(cue) == *words,
        _ => false,
    }
}

/// Begins to fill the preview with what its choices give.
fn fill(model: &mut Model, plan: &mut AcceptPlan) {
    plan.planned.clear();
    plan.more = false;
    plan.unread = if plan.everywhere {
        work::unread(model)
    } else {
        0
    };
    let others = model.project.documents().iter().rev();
    let others = others.filter(|doc| plan.everywhere && Some(&doc.id) != model.open.as_ref());
    plan.left = others.map(|doc| doc.id.clone()).collect();
    plan.left.extend(model.open.clone());
    fill_some(model, plan);
}

/// Asks articles until there was enough to do for one go.
fn fill_some(model: &mut Model, plan: &mut AcceptPlan) {
    let Some((by, _)) = plan.ways.get(plan.way).cloned() else {
        return;
    };
    let mut seen = 0;
    while seen < AT_ONCE
        && let Some(id) = plan.left.pop()
    {
        let Some(doc) = model.project.document(&id) else {
            continue;
        };
        if !doc.text.is_here() {
            plan.left.push(id);
            let next = plan.left.iter().rev().take(texts::AHEAD);
            let next = next.filter_map(|id| model.project.document(id));
            let next = texts::some_away(model, next);
            if !next.is_empty() {
                let then = Event::Suggestions(SuggestionsEvent::Work);
                return texts::once_here(model, next, then);
            }
            plan.left.pop();
            continue;
        }
        let title = crate::view::articles::title(doc);
        let all = work::shown_of(model, doc);
        seen += all.len() + 1;
        for one in all {
            if one.confidence < plan.least || !fits(&by, &one, doc) {
                continue;
            }
            if plan.planned.len() == MOST {
                plan.more = true;
                plan.left.clear();
                return;
            }
            plan.planned.push(planned(model, doc, &title, one));
        }
    }
}

/// Whether articles are still to be asked for the open preview.
pub(super) fn is_filling(model: &Model) -> bool {
    let plan = model.suggestions.plan();
    matches!(model.dialog, Some(Dialog::AcceptAll))
        && !model.texts.is_streaming()
        && plan.is_some_and(|plan| !plan.left.is_empty())
}

/// Fills more of the preview.
pub(super) fn fill_on(model: &mut Model) {
    let works = model.suggestions.works_mut();
    let Some(mut plan) = works.and_then(|works| works.plan.take()) else {
        return;
    };
    fill_some(model, &mut plan);
    if let Some(works) = model.suggestions.works_mut() {
        works.plan = Some(plan);
    }
}

fn planned(model: &Model, doc: &Document, title: &str, suggestion: Suggestion) -> Planned {
    let text = &doc.text;
    let parts = suggestion.parts();
    let start = parts.iter().filter_map(|(_, spans)| spans.start()).min();
    let end = parts.iter().filter_map(|(_, spans)| spans.end()).max();
    let (start, end) = (start.unwrap_or_default(), end.unwrap_or_default());
    let before = text.slice(start.saturating_sub(CONTEXT), start);
    let after = text.slice(end, (end + CONTEXT).min(text.len()));
    let cut = end.min(start + 300);
    let mut words = text.slice(start, cut).to_owned();
    if cut < end {
        words.push('…');
    }
    Planned {
        document: doc.id.clone(),
        title: title.to_owned(),
        sort: view::sort_name(model, suggestion.sort()),
        context: (before.to_owned(), words, after.to_owned()),
        suggestion,
        chosen: true,
    }
}

/// Lets something happen in the preview.
pub(super) fn happen(model: &mut Model, event: AllEvent) {
    let works = model.suggestions.works_mut();
    let Some(mut plan) = works.and_then(|works| works.plan.take()) else {
        return;
    };
    match event {
        AllEvent::Apply => {
            model.dialog = None;
            return apply(model, plan.planned);
        }
        AllEvent::Toggle(at) => {
            if let Some(one) = plan.planned.get_mut(at) {
                one.chosen = !one.chosen;
            }
        }
        AllEvent::Way(way) => {
            plan.way = way;
            fill(model, &mut plan);
        }
        AllEvent::Least(least) => {
            plan.least = least.min(100);
            fill(model, &mut plan);
        }
        AllEvent::Everywhere(everywhere) => {
            plan.everywhere = everywhere;
            fill(model, &mut plan);
        }
    }
    if let Some(works) = model.suggestions.works_mut() {
        works.plan = Some(plan);
    }
}

/// Accepts the ticked ones in one step.
fn apply(model: &mut Model, mut chosen: Vec<Planned>) {
    chosen.retain(|one| one.chosen);
    if chosen.is_empty() {
        return model.announce(say(keys::SAID_NONE_CHOSEN));
    }
    // What carries another is made before it.
    sort_by_key(&mut chosen, |one| match &one.suggestion.what {
        What::Attribution { content, .. } => usize::MAX - content.covered(),
        What::Mention { .. } => usize::MAX,
    });
    let mut edits = Vec::new();
    let mut made: Vec<(DocumentId, Vec<_>)> = Vec::new();
    for one in &chosen {
        let known = made.iter().position(|(id, _)| *id == one.document);
        let at = known.unwrap_or_else(|| {
            made.push((one.document.clone(), Vec::new()));
            made.len() - 1
        });
        let cues = &mut made[at].1;
        let accepted = make::accept(
            model,
            &one.document,
            &one.suggestion,
            Instead::Nothing,
            cues,
        );
        edits.extend(accepted.into_iter().flat_map(|(edits, _)| edits));
    }
    make::name_sources(&model.project, &mut edits);
    let title = say_count(keys::SUGGESTIONS_ALL_TITLE, chosen.len());
    if commit(model, &title, edits) {
        model.announce(wording::done(&title));
    }
}
