//! What carries an attribution: chosen from a list by key or pointer, or by dragging one row of who
//! said what onto another.

use crate::command::Direction;
use crate::dialog::Dialog;
use crate::model::Model;
use crate::target::{Active, Target};
use crate::update::commit::commit;
use crate::update::labels::open_link;
use crate::update::navigate::set_active;
use crate::view::chain::sentence;
use crate::view::inspector::link_name;
use crate::wording;
use hearsay_catalogue::{keys, say, say_with};
use hearsay_domain::chain::{carriers, holds, would_cycle};
use hearsay_domain::{AttributionId, Edit};

/// As many as there are digits, with the 0 for nothing.
const MOST: usize = 9;

/// What can carry an attribution.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Carrier {
    /// Which one; none for nothing.
    pub id: Option<AttributionId>,
    /// What it is called.
    pub name: String,
    /// Its content holds the content that is to be carried.
    pub holds: bool,
}

/// The list while it is open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CarriersDesk {
    /// What is to be carried.
    pub link: AttributionId,
    /// What it is called.
    pub name: String,
    /// Nothing first, then the nearest.
    pub carriers: Vec<Carrier>,
    /// The chosen one.
    pub at: usize,
}

/// What happens in it.
#[derive(Clone, Debug)]
pub enum CarriersEvent {
    /// Another one is chosen.
    Step(Direction),
    /// It is this one, by its place in the list, or the chosen one.
    Take(Option<usize>),
}

/// Opens the list for the attribution in hand.
pub(crate) fn open(model: &mut Model) {
    let (Some(doc), Some(link)) = (model.document(), open_link(model)) else {
        return model.announce(say(keys::CHAIN_NOTHING_IN_HAND));
    };
    let mut list = vec![Carrier {
        id: None,
        name: say(keys::CHAIN_FIRST_HAND).to_owned(),
        holds: false,
    }];
    let mut outer = carriers(doc, &link.id);
    outer.truncate(MOST);
    // What carries it now can always be seen.
    let via = link.via.as_ref().and_then(|id| doc.attributions.get(id));
    outer.extend(via.filter(|via| !outer.iter().any(|one| one.id == via.id)));
    list.extend(outer.into_iter().map(|one| Carrier {
        id: Some(one.id.clone()),
        name: link_name(model, doc, one),
        holds: holds(one, &link),
    }));
    if list.len() == 1 {
        return model.announce(say(keys::CHAIN_NONE));
    }
    let now = list.iter().position(|one| one.id == link.via);
    let nearest = usize::from(list[1].holds);
    let at = if link.via.is_some() { now } else { None };
    let name = wording::quote(doc, &link.content);
    model.dialog = Some(Dialog::Carriers(CarriersDesk {
        link: link.id,
        name,
        carriers: list,
        at: at.unwrap_or(nearest),
    }));
}

/// Something happens in the list.
pub(crate) fn carriers_event(model: &mut Model, event: CarriersEvent) {
    let Some(Dialog::Carriers(desk)) = &mut model.dialog else {
        return;
    };
    let count = desk.carriers.len();
    match event {
        CarriersEvent::Step(Direction::Forward) => desk.at = (desk.at + 1) % count,
        CarriersEvent::Step(Direction::Back) => desk.at = (desk.at + count - 1) % count,
        CarriersEvent::Take(at) => {
            let link = desk.link.clone();
            if let Some(one) = desk.carriers.get(at.unwrap_or(desk.at)) {
                let via = one.id.clone();
                model.dialog = None;
                carry(model, &link, via);
            }
        }
    }
}

/// From now on this carries the attribution, or nothing does. Nothing ever carries itself.
pub(crate) fn carry(model: &mut Model, id: &AttributionId, via: Option<AttributionId>) {
    let Some((doc, link)) = model
        .document()
        .and_then(|doc| Some((doc, doc.attributions.get(id)?)))
    else {
        return;
    };
    let outer = via.as_ref().and_then(|via| doc.attributions.get(via));
    if link.via == via || via.is_some() != outer.is_some() {
        return model.announce(say(keys::CHAIN_SAME));
    }
    let name = wording::label(doc, &Target::Attribution(id.clone()));
    if let Some(outer) = outer
        && would_cycle(doc, id, &outer.id)
    {
        let by = wording::label(doc, &Target::Attribution(outer.id.clone()));
        let said = say_with(keys::CHAIN_CYCLE, &[("name", &name), ("by", &by)]);
        return model.announce(said);
    }
    let title = match outer {
        Some(_) => say_with(keys::CHAIN_TITLE, &[("name", &name)]),
        None => say_with(keys::CHAIN_TITLE_NONE, &[("name", &name)]),
    };
    let document = doc.id.clone();
    let mut link = link.clone();
    link.via = via;
    model.restamp(&mut link.meta);
    let edit = Edit::Attribution {
        document,
        id: id.clone(),
        value: Some(link),
    };
    if commit(model, &title, vec![edit]) {
        let target = Target::Attribution(id.clone());
        let in_hand = model.active.as_ref().is_some_and(|it| it.target == target);
        if let Some(doc) = model.document().filter(|_| !in_hand) {
            let active = Active::whole(doc, target);
            set_active(model, Some(active));
        }
        if let Some((doc, link)) = model
            .document()
            .and_then(|doc| Some((doc, doc.attributions.get(id)?)))
        {
            let said = sentence(&model.project, doc, link);
            model.announce(said);
        }
    }
}
