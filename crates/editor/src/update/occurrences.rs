//! "Label every occurrence of this", with a preview in which each place can be left out.

use crate::dialog::{Dialog, Occurrence, OccurrencePlan};
use crate::model::Model;
use crate::target::Target;
use crate::update::commit::commit;
use crate::wording;
use hearsay_catalogue::{keys, say, say_with};
use hearsay_domain::mention::likely_kind;
use hearsay_domain::occurrence::occurrences;
use hearsay_domain::{Document, Edit, Mention, Span, SpanSet};

/// Code points of context on either side.
const CONTEXT: usize = 40;
/// Places in the preview; a phrase with more is too common to label unseen.
const PLACES: usize = 2000;

/// Opens the preview for the mention in hand.
pub(crate) fn open(model: &mut Model) {
    let Some(Target::Mention(id)) = model.active.as_ref().map(|a| a.target.clone()) else {
        return model.announce(say(keys::SAID_MENTION_FIRST));
    };
    let Some(mention) = model
        .document()
        .and_then(|doc| doc.mentions.get(&id))
        .cloned()
    else {
        return;
    };
    let Some((here, span)) = model
        .document()
        .zip(mention.spans.as_slice().first().copied())
    else {
        return;
    };
    let phrase = here.text.slice(span.start(), span.end()).to_owned();
    let mut places = Vec::new();
    let mut more = false;
    // The open article first, then the others in their order.
    let others = model
        .project
        .documents()
        .iter()
        .filter(|doc| doc.id != here.id);
    for doc in std::iter::once(here).chain(others) {
        for span in occurrences(&doc.text, &phrase) {
            more |= places.len() == PLACES;
            if !more {
                places.push(place(doc, span));
            }
        }
    }
    let left = places.iter().filter(|place| !place.taken).count();
    if left == 0 {
        return model.announce(say_with(
            keys::SAID_ALL_LABELLED,
            &[("phrase", &wording::quoted(&wording::shortened(&phrase, 40)))],
        ));
    }
    model.dialog = Some(Dialog::Occurrences(OccurrencePlan {
        phrase,
        model: id,
        entity_type: mention.entity_type,
        own_type: mention.own_type,
        entity: mention.entity,
        places,
        more,
    }));
}

fn place(doc: &Document, span: Span) -> Occurrence {
    let text = &doc.text;
    let before = text.slice(span.start().saturating_sub(CONTEXT), span.start());
    let after = text.slice(span.end(), (span.end() + CONTEXT).min(text.len()));
    let taken = doc
        .mentions
        .values()
        .any(|mention| mention.spans.overlaps(span));
    Occurrence {
        document: doc.id.clone(),
        title: crate::view::articles::title(doc),
        span,
        context: (
            before.to_owned(),
            text.slice(span.start(), span.end()).to_owned(),
            after.to_owned(),
        ),
        chosen: !taken && !doc.is_furniture(span.start()),
        taken,
    }
}

/// Ticks or unticks a place.
pub(crate) fn toggle(model: &mut Model, index: usize) {
    if let Some(Dialog::Occurrences(plan)) = &mut model.dialog
        && let Some(place) = plan.places.get_mut(index)
    {
        place.chosen = !place.chosen && !place.taken;
    }
}

/// Labels the ticked places in one step.
pub(crate) fn apply(model: &mut Model) {
    let Some(Dialog::Occurrences(plan)) = model.dialog.take() else {
        return;
    };
    let chosen: Vec<&Occurrence> = plan
        .places
        .iter()
        .filter(|place| place.chosen && !place.taken)
        .collect();
    if chosen.is_empty() {
        return model.announce(say(keys::SAID_NONE_CHOSEN));
    }
    let kind = likely_kind(&plan.phrase);
    let edits = chosen
        .iter()
        .map(|place| {
            let id = model.ids.mention();
            let mention = Mention {
                id: id.clone(),
                spans: SpanSet::from(place.span),
                entity_type: plan.entity_type,
                own_type: plan.own_type.clone(),
                entity: plan.entity.clone(),
                kind: Some(kind),
                meta: model.stamp(),
            };
            Edit::Mention {
                document: place.document.clone(),
                id,
                value: Some(mention),
            }
        })
        .collect();
    let phrase = wording::quoted(&wording::shortened(&plan.phrase, 40));
    let title = say_with(
        keys::TITLE_OCCURRENCES,
        &[("n", &chosen.len().to_string()), ("phrase", &phrase)],
    );
    if commit(model, &title, edits) {
        model.announce(wording::done(&title));
    }
}
