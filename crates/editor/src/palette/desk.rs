//! The palette as it lies open: what was typed, what answers it, and the entry that the arrow keys
//! stand on.

use super::{hindrance, rank};
use crate::codebook::listed;
use crate::command::{Command, Direction};
use crate::dialog::Dialog;
use crate::effect::Effect;
use crate::event::Event;
use crate::keymap::{Chord, code};
use crate::keys::{lines, name};
use crate::model::Model;
use crate::view::type_buttons;
use hearsay_catalogue::{keys, say_with};
use hearsay_domain::order::sort_by_key;
use hearsay_domain::{ClaimType, DocumentId, TermList};

/// The open palette.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PaletteDesk {
    /// What was typed.
    pub query: String,
    /// What answers it, the nearest first.
    pub found: Vec<Entry>,
    /// The entry that the arrow keys stand on.
    pub at: usize,
    /// Why the entry that was chosen last did nothing.
    pub refusal: Option<&'static str>,
}

/// Something that can be chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// What happens.
    pub what: What,
    /// What it is called.
    pub name: String,
    /// Its code, which never changes.
    pub code: String,
    /// Its first key.
    pub key: Option<String>,
    /// Why nothing would happen now.
    pub hindrance: Option<&'static str>,
}

/// What an entry of the palette does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// A command.
    Run(Command),
    /// Opens an article.
    Open(DocumentId),
}

/// What can happen with the palette.
#[derive(Clone, Debug)]
pub enum PaletteEvent {
    /// What was typed.
    Query(String),
    /// To the next or the previous entry; after the last one comes the first.
    Step(Direction),
    /// The entry in hand happens.
    Choose,
    /// This entry happens.
    Pick(usize),
}

/// Opens the palette.
pub(crate) fn open(model: &mut Model) {
    model.dialog = Some(Dialog::Palette(PaletteDesk {
        found: found(model, ""),
        ..PaletteDesk::default()
    }));
}

/// Lets something happen with the palette.
pub fn palette_event(model: &mut Model, event: PaletteEvent) {
    if let PaletteEvent::Query(query) = event {
        let found = found(model, &query);
        if let Some(Dialog::Palette(desk)) = &mut model.dialog {
            *desk = PaletteDesk {
                query,
                found,
                ..PaletteDesk::default()
            };
        }
        return model.effect(Effect::ShowChosen);
    }
    let Some(Dialog::Palette(desk)) = &mut model.dialog else {
        return;
    };
    let count = desk.found.len();
    match event {
        PaletteEvent::Step(direction) if count > 0 => {
            let step = match direction {
                Direction::Forward => 1,
                Direction::Back => count - 1,
            };
            desk.at = (desk.at + step) % count;
            desk.refusal = None;
            model.effect(Effect::ShowChosen);
        }
        PaletteEvent::Choose => choose(model),
        PaletteEvent::Pick(index) => {
            desk.at = index;
            choose(model);
        }
        _ => {}
    }
}

/// The entry in hand happens, when nothing hinders it; the palette is closed before.
fn choose(model: &mut Model) {
    let Some(Dialog::Palette(desk)) = &mut model.dialog else {
        return;
    };
    let Some(entry) = desk.found.get(desk.at) else {
        return;
    };
    desk.refusal = entry.hindrance;
    if desk.refusal.is_some() {
        return;
    }
    let event = match entry.what.clone() {
        What::Run(command) => Event::Run(command),
        What::Open(id) => Event::OpenArticle(id),
    };
    model.dialog = None;
    crate::update::dispatch(model, event);
}

/// What answers the words that were typed: all without words, else the nearest first, and what
/// could not happen now after what could.
fn found(model: &Model, typed: &str) -> Vec<Entry> {
    let commands = lines(&model.project, &model.keys).into_iter();
    let commands = commands
        .filter(|line| line.command != Command::Palette)
        .map(|line| Entry {
            hindrance: hindrance(model, &line.command),
            code: code(&line.command),
            key: line.chords.first().map(Chord::label),
            name: line.name,
            what: What::Run(line.command),
        });
    // Types of the project's own have no key: the standard one that they refine leads to them.
    let mentions = type_buttons(&model.project).into_iter();
    let mentions = mentions
        .map(|one| one.command)
        .filter(|command| matches!(command, Command::OwnMention(_)));
    let claims = listed(&model.project, TermList::ClaimType).into_iter();
    let claims = claims
        .filter(|one| !one.hidden && ClaimType::from_code(one.id.code.as_str()).is_none())
        .map(|one| Command::OwnClaim(one.id.code.to_string()));
    let own = mentions.chain(claims).map(|command| Entry {
        hindrance: hindrance(model, &command),
        code: code(&command),
        key: None,
        name: name(&model.project, &command),
        what: What::Run(command),
    });
    let articles = model.project.documents().iter().map(|doc| Entry {
        hindrance: None,
        code: format!("open.{}", doc.id.as_str()),
        key: None,
        name: say_with(keys::PALETTE_OPEN, &[("title", &doc.about.title)]),
        what: What::Open(doc.id.clone()),
    });
    let mut found: Vec<((usize, bool), Entry)> = commands
        .chain(own)
        .chain(articles)
        .filter_map(|entry| {
            let rank = rank(&entry.name, &entry.code, typed)?;
            Some(((rank, entry.hindrance.is_some()), entry))
        })
        .collect();
    if !typed.trim().is_empty() {
        sort_by_key(&mut found, |(rank, _)| *rank);
    }
    found.into_iter().map(|(_, entry)| entry).collect()
}
