//! A project file comes in: in the place of the project, or to be added to it.

use crate::command::Command;
use crate::dialog::{Dialog, ProjectOffer};
use crate::faults;
use crate::keymap::key_for_words;
use crate::model::Model;
use crate::suggestions::keep;
use crate::update::commit::commit;
use crate::wording;
use hearsay_catalogue::{keys, say, say_count, say_with};
use hearsay_domain::records::Records;
use hearsay_domain::{
    AttributionId, ClaimId, Claimer, Document, DocumentId, Edit, MentionId, Project, TermList,
    Text, TypeCode,
};
use hearsay_formats::read;
use std::rc::Rc;

/// The text of an article by its SHA-256.
pub(crate) fn text_of(model: &Model, sha256: &str) -> Option<Rc<Text>> {
    let doc = model.project.document_with_text(sha256)?;
    Some(Rc::clone(&doc.text))
}

/// Looks at a project file and asks what to do with it.
pub(crate) fn offer(model: &mut Model, file: String, json: String) {
    let offer = match read(&json, &|sha256| text_of(model, sha256)) {
        Ok(reading) => ProjectOffer {
            file,
            reading: Ok(reading.project),
            faults: reading.faults,
            missing: reading
                .missing_texts
                .into_iter()
                .map(|m| (m.title, m.sha256))
                .collect(),
        },
        Err(error) => ProjectOffer {
            file,
            reading: Err(faults::told(error)),
            faults: Vec::new(),
            missing: Vec::new(),
        },
    };
    model.dialog = Some(Dialog::Project(Box::new(offer)));
}

/// The file takes the place of the project, in one step that can be undone.
pub(crate) fn replace(model: &mut Model) {
    let Some((file, project)) = taken(model) else {
        return;
    };
    let mut edits = Vec::new();
    for relation in model.project.relations().values() {
        edits.push(Edit::Relation {
            id: relation.id.clone(),
            value: None,
        });
    }
    for doc in model.project.documents() {
        edits.push(Edit::Document {
            id: doc.id.clone(),
            at: 0,
            value: None,
        });
    }
    for entity in model.project.entities().values() {
        edits.push(Edit::Entity {
            id: entity.id.clone(),
            value: None,
        });
    }
    for id in model.project.terms().keys() {
        let id = id.clone();
        edits.push(Edit::Term { id, value: None });
    }
    edits.push(Edit::Name(project.name().to_owned()));
    for (id, term) in project.terms() {
        let (id, value) = (id.clone(), Some(term.clone()));
        edits.push(Edit::Term { id, value });
    }
    for entity in project.entities().values() {
        edits.push(Edit::Entity {
            id: entity.id.clone(),
            value: Some(entity.clone()),
        });
    }
    for (at, doc) in project.documents().iter().enumerate() {
        let value = Some(Box::new(doc.clone()));
        edits.push(Edit::Document {
            id: doc.id.clone(),
            at,
            value,
        });
    }
    for relation in project.relations().values() {
        edits.push(Edit::Relation {
            id: relation.id.clone(),
            value: Some(relation.clone()),
        });
    }
    dismiss_missing(model, &project);
    let name = wording::quoted(&wording::shortened(&file, 40));
    let title = say_with(keys::TITLE_OPEN_PROJECT, &[("name", &name)]);
    if commit(model, &title, edits) {
        let done = wording::done(&title);
        model.announce(format!(
            "{done} {}",
            say_with(
                keys::FILES_BRING_BACK,
                &[("key", &key_for_words(&Command::Undo))]
            )
        ));
    }
}

/// Corpus articles that the file does not hold must not come back at the next start.
fn dismiss_missing(model: &mut Model, project: &Project) {
    let gone: Vec<DocumentId> = model
        .project
        .documents()
        .iter()
        .filter(|doc| project.document(&doc.id).is_none())
        .map(|doc| doc.id.clone())
        .collect();
    if !gone.is_empty() && !model.save.read_only {
        super::corpus::dismiss(model, gone);
    }
}

/// The file is added: new articles and labels come in; what is there under the same id stays.
pub(crate) fn merge(model: &mut Model) {
    let Some((file, project)) = taken(model) else {
        return;
    };
    let mut edits = Vec::new();
    let mut kept = 0;
    for entity in project.entities().values() {
        match model.project.entity(&entity.id) {
            None => edits.push(Edit::Entity {
                id: entity.id.clone(),
                value: Some(entity.clone()),
            }),
            Some(here) => kept += usize::from(here != entity),
        }
    }
    kept += incoming_terms(model, &project, &mut edits);
    let mut at = model.project.documents().len();
    let mut renamed = Records::new();
    for doc in project.documents() {
        let same_id = model
            .project
            .document(&doc.id)
            .filter(|here| here.text == doc.text);
        let here = same_id.or_else(|| model.project.document_with_text(doc.text.sha256()));
        let mut incoming = doc.clone();
        without_foreign_types(model, &mut incoming, &project);
        let target = here.map(|here| here.id.clone());
        if let Some(here) = here {
            kept += without_known(&mut incoming, here);
            keep::without_known(&mut incoming, here);
        }
        renamed.extend(with_free_ids(model, &mut incoming));
        if let Some(id) = target {
            edits.extend(label_edits(&id, &incoming));
            continue;
        }
        if model.project.document(&incoming.id).is_some() {
            incoming.id = model.ids.document();
        }
        edits.push(Edit::Document {
            id: incoming.id.clone(),
            at,
            value: Some(Box::new(incoming)),
        });
        at += 1;
    }
    for relation in project.relations().values() {
        if !model.project.relations().contains_key(&relation.id) {
            let mut relation = relation.clone();
            for end in [&mut relation.from, &mut relation.to] {
                if let Some(id) = renamed.get(end) {
                    end.clone_from(id);
                }
            }
            edits.push(Edit::Relation {
                id: relation.id.clone(),
                value: Some(relation),
            });
        }
    }
    if edits.is_empty() {
        return model.announce(say(keys::FILES_ALL_HERE));
    }
    let name = wording::quoted(&wording::shortened(&file, 40));
    let title = say_with(keys::TITLE_ADD_PROJECT, &[("name", &name)]);
    if commit(model, &title, edits) {
        let mut said = wording::done(&title);
        if kept > 0 {
            said.push(' ');
            said.push_str(&say_count(keys::FILES_KEPT, kept));
        }
        model.announce(said);
    }
}

/// The codebook here stays as it is; the file's own types that it does not have come in. Colours
/// are left out: they could be taken here. Says how many entries differ.
pub(crate) fn incoming_terms(model: &Model, project: &Project, edits: &mut Vec<Edit>) -> usize {
    let mut kept = 0;
    for (id, term) in project.terms() {
        match model.project.terms().get(id) {
            None if term.refines.is_some() => {
                let mut term = term.clone();
                term.colour = None;
                let (id, value) = (id.clone(), Some(term));
                edits.push(Edit::Term { id, value });
            }
            None => kept += 1,
            Some(here) => kept += usize::from(here != term),
        }
    }
    kept
}

/// A type of the same code may refine something else here: its labels keep the standard's type.
pub(crate) fn without_foreign_types(model: &Model, incoming: &mut Document, project: &Project) {
    let differs = |list: TermList, code: &TypeCode| {
        let here = model.project.base_of(list, code);
        here.is_some() && here != project.base_of(list, code)
    };
    for mention in incoming.mentions.values_mut() {
        let own = &mut mention.own_type;
        own.take_if(|code| differs(TermList::EntityType, code));
    }
    for claim in incoming.claims.values_mut() {
        let own = &mut claim.own_type;
        own.take_if(|code| differs(TermList::ClaimType, code));
    }
}

/// Leaves out the labels that the article here has already, and says how many of them differ.
fn without_known(incoming: &mut Document, here: &Document) -> usize {
    fn leave_out<K: Ord, V: PartialEq>(
        incoming: &mut Records<K, V>,
        here: &Records<K, V>,
    ) -> usize {
        let mut differing = 0;
        incoming.retain(|id, label| match here.get(id) {
            Some(known) => {
                differing += usize::from(known != label);
                false
            }
            None => true,
        });
        differing
    }
    leave_out(&mut incoming.mentions, &here.mentions)
        + leave_out(&mut incoming.attributions, &here.attributions)
        + leave_out(&mut incoming.claims, &here.claims)
}

/// Gives new ids to labels whose ids another article uses (a text that was changed since it was
/// labelled comes in as an article of its own), and says which claims have a new one.
fn with_free_ids(model: &mut Model, incoming: &mut Document) -> Records<ClaimId, ClaimId> {
    let docs = model.project.documents();
    let mentions: Vec<MentionId> = incoming
        .mentions
        .keys()
        .filter(|id| docs.iter().any(|doc| doc.mentions.contains_key(id)))
        .cloned()
        .collect();
    let links: Vec<AttributionId> = incoming
        .attributions
        .keys()
        .filter(|id| docs.iter().any(|doc| doc.attributions.contains_key(id)))
        .cloned()
        .collect();
    let claims: Vec<ClaimId> = incoming
        .claims
        .keys()
        .filter(|id| docs.iter().any(|doc| doc.claims.contains_key(id)))
        .cloned()
        .collect();
    let mut mentions_by_old = Records::new();
    for id in mentions {
        if let Some(mut mention) = incoming.mentions.remove(&id) {
            mention.id = model.ids.mention();
            mentions_by_old.insert(id, mention.id.clone());
            incoming.mentions.insert(mention.id.clone(), mention);
        }
    }
    let mut links_by_old = Records::new();
    for id in links {
        if let Some(mut link) = incoming.attributions.remove(&id) {
            link.id = model.ids.attribution();
            links_by_old.insert(id, link.id.clone());
            incoming.attributions.insert(link.id.clone(), link);
        }
    }
    let mut claims_by_old = Records::new();
    for id in claims {
        if let Some(mut claim) = incoming.claims.remove(&id) {
            claim.id = model.ids.claim();
            claims_by_old.insert(id, claim.id.clone());
            incoming.claims.insert(claim.id.clone(), claim);
        }
    }
    keep::rename(incoming, &mentions_by_old, &links_by_old);
    let follow = |id: &mut AttributionId| {
        if let Some(new) = links_by_old.get(id) {
            id.clone_from(new);
        }
    };
    for link in incoming.attributions.values_mut() {
        link.via.iter_mut().for_each(follow);
    }
    for claim in incoming.claims.values_mut() {
        let holders = claim.commitments.iter_mut().map(|c| &mut c.by);
        for holder in std::iter::once(&mut claim.claimer).chain(holders) {
            if let Claimer::Attribution(id) = holder {
                follow(id);
            }
        }
    }
    claims_by_old
}

/// The edits that put the labels of one document onto another with the same text.
pub(crate) fn label_edits(document: &DocumentId, labelled: &Document) -> Vec<Edit> {
    let mut edits = Vec::with_capacity(labelled.label_count());
    for (id, link) in &labelled.attributions {
        let (document, id) = (document.clone(), id.clone());
        edits.push(Edit::Attribution {
            document,
            id,
            value: Some(link.clone()),
        });
    }
    for (id, mention) in &labelled.mentions {
        let (document, id) = (document.clone(), id.clone());
        edits.push(Edit::Mention {
            document,
            id,
            value: Some(mention.clone()),
        });
    }
    for (id, claim) in &labelled.claims {
        let (document, id) = (document.clone(), id.clone());
        edits.push(Edit::Claim {
            document,
            id,
            value: Some(claim.clone()),
        });
    }
    edits.extend(keep::edits(document, labelled));
    edits
}

/// The project of the open dialog.
pub(crate) fn taken(model: &mut Model) -> Option<(String, Project)> {
    match model.dialog.take() {
        Some(Dialog::Project(offer)) => match offer.reading {
            Ok(project) => Some((offer.file, project)),
            Err(_) => None,
        },
        other => {
            model.dialog = other;
            None
        }
    }
}
