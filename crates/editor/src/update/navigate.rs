//! Going to articles, places and labels; what is selected and what is in hand.

use crate::command::Direction;
use crate::effect::{Effect, Focus};
use crate::event::{Event, Selected};
use crate::model::{Model, Tab};
use crate::spoken;
use crate::target::{Active, Part, Target};
use crate::update::caret;
use crate::view::inspector::covering;
use crate::view::text::lines_of;
use crate::wording;
use hearsay_catalogue::{keys, say, say_with};
use hearsay_domain::order::sort_by;
use hearsay_domain::{DocumentId, Span};

/// Opens an article.
pub(crate) fn open(model: &mut Model, id: &DocumentId) {
    let Some(doc) = model.project.document(id) else {
        return;
    };
    if !doc.text.is_here() {
        // It is fetched by what works with texts.
        model.texts.opening = true;
        return super::desk::put_off(model, Event::OpenArticle(id.clone()));
    }
    if model.open.as_ref() == Some(id) {
        return;
    }
    caret::leave(model);
    // What a start has to say of the store is not talked over by the article that it shows.
    let is_told = model.open.is_some() || model.announcement.1.is_empty();
    model.open = Some(id.clone());
    model.texts.opening = false;
    model.selection = None;
    model.selection_drawn = false;
    model.grip = None;
    model.active = None;
    model.place = None;
    model.before_click = None;
    model.put_down = None;
    model.stretch = None;
    model.lit = None;
    model.identity_query.clear();
    model.find.places.clear();
    if let Some(desk) = model.desk.filter(|_| model.find.open) {
        desk.work(model, crate::Event::Find(crate::find::FindEvent::Again));
    }
    model.views.dirty.text = true;
    model.views.dirty.articles = true;
    model.views.dirty.lists = true;
    if let Some(doc) = model.document().filter(|_| is_told) {
        let message = say_with(
            keys::SAID_ARTICLE,
            &[("title", &crate::view::articles::title(doc))],
        );
        model.announce(message);
    }
    caret::enter(model);
    // The next start goes on here.
    if model.save.open && model.save.failure.is_none() && !model.save.read_only {
        model.effect(Effect::PutSession {
            key: format!("open:{}", model.key),
            value: id.as_str().to_owned(),
        });
    }
}

/// Opens the first article, where none is open or about to be.
pub(crate) fn open_any(model: &mut Model) {
    if model.open.is_none()
        && !model.texts.opening
        && let Some(id) = model.project.documents().first().map(|doc| doc.id.clone())
    {
        open(model, &id);
    }
}

/// The article before or after the open one.
pub(crate) fn neighbour(model: &mut Model, direction: Direction) {
    let list = model.project.documents();
    let here = model
        .open
        .as_ref()
        .and_then(|id| model.project.position(id));
    let next = match (here, direction) {
        (Some(at), Direction::Forward) => at.checked_add(1),
        (Some(at), Direction::Back) => at.checked_sub(1),
        (None, _) => Some(0),
    };
    match next.and_then(|at| list.get(at)).map(|doc| doc.id.clone()) {
        Some(id) => open(model, &id),
        None => model.announce(match direction {
            Direction::Forward => say(keys::SAID_LAST_ARTICLE),
            Direction::Back => say(keys::SAID_FIRST_ARTICLE),
        }),
    }
}

/// The page's selection has changed.
pub(crate) fn selected(model: &mut Model, selected: Selected) {
    let Some(doc) = model.document() else { return };
    let (next, drawn) = match selected {
        Selected::Range { start, end } | Selected::Backward { start, end } => {
            let text = &doc.text;
            (
                Span::new(text.from_utf16(start), text.from_utf16(end)).ok(),
                false,
            )
        }
        Selected::Caret(_) => (None, false),
        // The selection stays what it was, but the page no longer shows it.
        Selected::Elsewhere => (model.selection, true),
        Selected::Nothing => (model.selection, model.selection_drawn),
    };
    let told = match selected {
        Selected::Caret(at) => Some((doc.text.from_utf16(at), None)),
        Selected::Range { .. } => next.map(|span| (span.end(), Some(span.start()))),
        Selected::Backward { .. } => next.map(|span| (span.start(), Some(span.end()))),
        Selected::Elsewhere | Selected::Nothing => None,
    };
    if let Some((at, anchor)) = told {
        caret::told(model, at, anchor);
    }
    after_click(model, selected);
    set_selection(model, next, drawn);
}

/// A double click begins with a click. When it turns out to select a word, the label that was in
/// hand before is in hand again: the word may be the next part of it.
fn after_click(model: &mut Model, selected: Selected) {
    let Some((at, before)) = model.before_click.take() else {
        return;
    };
    match selected {
        Selected::Range { start, end } | Selected::Backward { start, end }
            if start <= at && at <= end =>
        {
            let exists = model
                .document()
                .zip(before.as_ref())
                .is_none_or(|(doc, active)| active.target.exists(doc));
            if exists {
                set_active(model, before);
            }
        }
        // The caret of the click itself may be told after it.
        Selected::Caret(caret) if caret == at => model.before_click = Some((at, before)),
        _ => {}
    }
}

pub(crate) fn set_selection(model: &mut Model, next: Option<Span>, drawn: bool) {
    let drawn = drawn && next.is_some();
    if model.selection == next && model.selection_drawn == drawn {
        return;
    }
    if let Some(doc) = model.document() {
        let mut lines: Vec<usize> = Vec::new();
        if model.selection_drawn {
            lines.extend(
                model
                    .selection
                    .iter()
                    .flat_map(|span| lines_of(&doc.text, *span)),
            );
        }
        if drawn {
            lines.extend(next.iter().flat_map(|span| lines_of(&doc.text, *span)));
        }
        model.views.dirty.lines.extend(lines);
    }
    if next.is_none() {
        model.caret.anchor = None;
    }
    let had = model.selection.is_some();
    model.selection = next;
    model.selection_drawn = drawn;
    if had != next.is_some() {
        model.views.dirty.inspector = true;
        model.views.dirty.lists |= model.tab == Tab::Article;
    }
}

/// A label has been made from the selection: it is used up.
pub(crate) fn use_up_selection(model: &mut Model) {
    set_selection(model, None, false);
    model.effect(Effect::ClearSelection);
}

/// A click takes up the shortest label at its place, and the next one if that is in hand already.
pub(crate) fn clicked(model: &mut Model, utf16: usize) {
    let Some(doc) = model.document() else { return };
    let at = doc.text.from_utf16(utf16);
    let here = covering(doc, at);
    let before = model.active.clone();
    if let Some((target, part)) = after_active(model, &here) {
        activate(model, target, Some(part));
    } else {
        put_down_quietly(model);
        crate::suggestions::clicked(model, at);
    }
    model.place = Some(at);
    // A click says where to go on from, whatever was put down by it.
    model.put_down = None;
    model.caret.strayed = false;
    let told = model
        .document()
        .map(|doc| doc.text.utf16_at(model.caret.at));
    model.before_click = Some((told.unwrap_or(utf16), before));
}

/// The next label at the place of the one in hand.
pub(crate) fn next_here(model: &mut Model) {
    let Some(doc) = model.document() else { return };
    let at = model
        .place_in_hand()
        .or(model.selection.map(Span::start))
        .or(Some(model.caret.at));
    let here = at.map(|at| covering(doc, at)).unwrap_or_default();
    model.place = at;
    match after_active(model, &here) {
        Some((target, part)) => activate(model, target, Some(part)),
        None => model.announce(say(keys::SAID_NO_LABEL_HERE)),
    }
}

fn after_active(model: &Model, here: &[(Target, Part)]) -> Option<(Target, Part)> {
    let current = model.active.as_ref().and_then(|active| {
        here.iter()
            .position(|(target, part)| *target == active.target && *part == active.part)
    });
    match current {
        Some(index) => here.get((index + 1) % here.len()).cloned(),
        None => here.first().cloned(),
    }
}

/// The next or previous label of the text from the one in hand.
pub(crate) fn step(model: &mut Model, direction: Direction) {
    let Some(doc) = model.document() else { return };
    let mut all: Vec<(usize, Target)> = doc
        .mentions
        .keys()
        .map(|id| Target::Mention(id.clone()))
        .chain(
            doc.attributions
                .keys()
                .map(|id| Target::Attribution(id.clone())),
        )
        .chain(doc.claims.keys().map(|id| Target::Claim(id.clone())))
        .filter_map(|target| target.start(doc).map(|start| (start, target)))
        .collect();
    sort_by(&mut all, Ord::cmp);
    let from_label = match (&model.active, model.selection) {
        (Some(active), _) if !model.caret.strayed => Some(&active.target),
        (_, Some(_)) | (Some(_), _) => None,
        (None, None) => model.put_down.as_ref(),
    };
    let here = from_label.and_then(|from| all.iter().position(|(_, target)| target == from));
    let from = model.caret.from(direction);
    let from = model.selection.map_or(from, Span::start);
    let next = match (here, direction) {
        (Some(at), Direction::Forward) => all.get(at + 1),
        (Some(at), Direction::Back) => at.checked_sub(1).and_then(|at| all.get(at)),
        (None, Direction::Forward) => all.iter().find(|(start, _)| *start >= from),
        (None, Direction::Back) => all.iter().rev().find(|(start, _)| *start < from),
    };
    match next.map(|(_, target)| target.clone()) {
        Some(target) => {
            // Back to the label in hand from where the caret has strayed: nothing else would tell.
            let said = model.announcement.0;
            take_up(model, target, None);
            if let Some((doc, active)) = model.document().zip(model.active.as_ref())
                && model.announcement.0 == said
            {
                let name = wording::label(doc, &active.target);
                model.announce(say_with(keys::SAID_IN_HAND, &[("name", &name)]));
            }
        }
        None => model.announce(match direction {
            Direction::Forward => say(keys::SAID_NO_LABEL_DOWN),
            Direction::Back => say(keys::SAID_NO_LABEL_UP),
        }),
    }
}

/// Takes up a label and shows its place.
pub(crate) fn take_up(model: &mut Model, target: Target, part: Option<Part>) {
    model.place = None;
    model.before_click = None;
    activate(model, target, part);
    model.place = model.place_in_hand();
    if let Some(at) = model.place {
        caret::follow(model, at);
    }
    reveal_active(model);
}

/// Scrolls the fragment in hand into view.
pub(crate) fn reveal_active(model: &mut Model) {
    let place = model
        .document()
        .zip(model.active.as_ref())
        .and_then(|(doc, active)| {
            let spans = active.spans(doc)?;
            let span = spans
                .as_slice()
                .get(active.fragment)
                .or(spans.as_slice().first())?;
            Some(span.start())
        });
    if let Some(at) = place {
        reveal(model, at);
    }
}

/// Scrolls a code point of the open article into view.
pub(crate) fn reveal(model: &mut Model, at: usize) {
    draw_near(model, at);
    if let Some(doc) = model.document() {
        let utf16 = doc.text.utf16_at(at);
        model.effect(Effect::Reveal(utf16));
    }
}

/// Draws the labels around a place that will be shown.
pub(crate) fn draw_near(model: &mut Model, at: usize) {
    let Some(doc) = model.document() else { return };
    // Far lines of a long text are marked before they are shown.
    if model.views.text.long {
        let chunk = doc.text.line_at(at) / crate::view::text::CHUNK;
        crate::view::came_near(model, &[(chunk, true)]);
    }
}

/// Puts a label in hand.
pub(crate) fn activate(model: &mut Model, target: Target, part: Option<Part>) {
    let Some(doc) = model.document().filter(|doc| target.exists(doc)) else {
        return;
    };
    let mut active = Active::whole(doc, target);
    if let Some(part) = part
        && active
            .target
            .parts(doc)
            .iter()
            .any(|(other, _)| *other == part)
    {
        active.part = part;
    }
    let name = wording::label(doc, &active.target);
    let announce = model.active.as_ref() != Some(&active);
    set_active(model, Some(active));
    if announce {
        model.announce(say_with(keys::SAID_IN_HAND, &[("name", &name)]));
    }
}

/// Changes what is in hand and marks what has to be drawn anew.
pub(crate) fn set_active(model: &mut Model, next: Option<Active>) {
    if model.active == next {
        return;
    }
    let same_target = match (&model.active, &next) {
        (Some(a), Some(b)) => a.target == b.target,
        _ => false,
    };
    let before = model.active.as_ref().map(|active| active.target.clone());
    let after = next.as_ref().map(|active| active.target.clone());
    if !same_target {
        mark_target(model, before.as_ref());
        mark_target(model, after.as_ref());
        model.identity_query.clear();
    }
    model.caret.strayed &= next.is_none();
    model.active = next;
    model.views.dirty.inspector = true;
    model.views.dirty.lists = true;
}

/// Marks the lines of a label.
fn mark_target(model: &mut Model, target: Option<&Target>) {
    let (Some(target), Some(doc)) = (target, model.document()) else {
        return;
    };
    let lines: Vec<usize> = target
        .parts(doc)
        .iter()
        .flat_map(|(_, spans)| spans.iter())
        .flat_map(|span| lines_of(&doc.text, span))
        .collect();
    model.views.dirty.lines.extend(lines);
}

/// Puts the label down and says so.
pub(crate) fn put_down(model: &mut Model) {
    if model.active.is_some() {
        put_down_quietly(model);
        model.announce(say(keys::SAID_PUT_DOWN));
    }
}

fn put_down_quietly(model: &mut Model) {
    model.put_down = model.active.as_ref().map(|active| active.target.clone());
    set_active(model, None);
}

/// Drops the selection if there is one, else puts the label down.
pub(crate) fn escape(model: &mut Model) {
    let calm = model.shown == crate::reading::Shown::Text;
    if calm && model.selection.is_none() && model.active.is_none() {
        return super::reading::toggle_calm(model);
    }
    if model.selection.is_some() {
        use_up_selection(model);
        model.announce(say(keys::SAID_DROPPED));
    } else {
        put_down(model);
    }
    model.effect(Effect::Focus(Focus::Text));
}

/// The pointer is over a label: all its parts light up.
pub(crate) fn hovered(model: &mut Model, target: Option<Target>) {
    if model.lit == target {
        return;
    }
    let before = model.lit.clone();
    mark_target(model, before.as_ref());
    mark_target(model, target.as_ref());
    model.lit = target;
}

/// Shows a list.
pub(crate) fn show_tab(model: &mut Model, tab: Tab) {
    if model.tab != tab {
        model.tab = tab;
        model.views.near_rows.clear();
        model.views.dirty.lists = true;
    }
}

/// To the identity of a mention, or the first field of another label.
pub(crate) fn to_fields(model: &mut Model) {
    match model.active.as_ref().map(|active| &active.target) {
        Some(Target::Mention(_)) => model.effect(Effect::Focus(Focus::Identity)),
        Some(_) => model.effect(Effect::Focus(Focus::Inspector)),
        None => model.announce(spoken::take_up(keys::SAID_TAKE_UP)),
    }
}

/// The annotator has said who they are, or gone on without; what waited for it happens now.
pub(crate) fn name_given(model: &mut Model, name: &str) {
    let name = name.trim().to_owned();
    model.annotator = Some(name.clone());
    model.effect(Effect::PutSession {
        key: "annotator".to_owned(),
        value: name,
    });
    if matches!(model.dialog, Some(crate::dialog::Dialog::Annotator)) {
        model.dialog = None;
        model.effect(Effect::Focus(Focus::Text));
    }
    if let Some(event) = model.waiting.take() {
        super::work::dispatch(model, *event);
    }
}
