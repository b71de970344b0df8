//! What happens when a person labels, changes, imports and exports: everything that a page which is
//! only being read can do without. It is reached through the desk alone.

use super::{
    article, caret, commit, corpus, entities, export, fields, files, grip, labels, navigate,
    occurrences, outline, project_file, proposals, reading, spans,
};
use crate::codebook::CodebookEvent;
use crate::command::Command;
use crate::dialog::Dialog;
use crate::effect::{Effect, Focus};
use crate::event::{Event, Field};
use crate::filter::FilterEvent;
use crate::find::FindEvent;
use crate::grip::{Held, Pull};
use crate::guideline::GuidelineEvent;
use crate::keys::KeysEvent;
use crate::model::Model;
use crate::projects::{ProjectsEffect, ProjectsEvent};
use crate::suggestions::{self, AllEvent, SuggestionsEvent};
use hearsay_catalogue::{keys, say};

/// Carries out an event, or asks for the annotator's name first.
pub(crate) fn happen(model: &mut Model, event: Event) {
    if wants_name(model, &event) {
        model.waiting = Some(Box::new(event));
        model.dialog = Some(Dialog::Annotator);
    } else {
        let before = model.save.version;
        dispatch(model, event);
        // Once there is work of one's own, the browser is asked not to delete it.
        if model.save.version != before && model.active.is_some() && !model.save.keeps {
            model.save.keeps = true;
            model.effect(Effect::Projects(ProjectsEffect::Keep));
        }
    }
}

/// The name is asked once, before the first record is made.
fn wants_name(model: &Model, event: &Event) -> bool {
    if model.annotator.is_some() || model.save.read_only || model.document().is_none() {
        return false;
    }
    match event {
        Event::Run(command)
            if model.suggestions.at.is_some() && model.selection.is_none() && decides(command) =>
        {
            true
        }
        Event::Run(command) => {
            let selects = matches!(
                command,
                Command::Part(_)
                    | Command::Claim
                    | Command::OwnClaim(_)
                    | Command::Extend(_)
                    | Command::Mention(_)
                    | Command::OwnMention(_)
            );
            let labels = command.changes() || matches!(command, Command::Occurrences);
            selects && model.selection.is_some() || labels && model.active.is_some()
        }
        Event::Set(_) | Event::RemoveFragment(_) => model.active.is_some(),
        Event::Pull(Pull::Drop) => grip::changes_label(model),
        Event::Nudge(..) => matches!(model.handles(), Some((Held::Label, _))),
        Event::Suggestions(SuggestionsEvent::All(AllEvent::Apply))
        | Event::SetEntity(..)
        | Event::MergeEntity(..)
        | Event::AddRelation(..)
        | Event::Carry(..) => true,
        _ => false,
    }
}

/// Whether a command decides about the suggestion in hand.
fn decides(command: &Command) -> bool {
    matches!(
        command,
        Command::Close
            | Command::Delete
            | Command::Fields
            | Command::Level(_)
            | Command::Mention(_)
    ) || command.changes() && matches!(command, Command::Suggest(_))
}

pub(crate) fn dispatch(model: &mut Model, event: Event) {
    match event {
        Event::CorpusFileRead(index, result) => corpus::file_read(model, index, result),
        Event::LabelsRead(index, result) => corpus::labels_read(model, index, result),
        Event::LineFound(step, found) => caret::line_found(model, step, found),
        Event::TextClicked(at) => navigate::clicked(model, at),
        Event::Run(command) => run(model, command),
        Event::Pull(pull) => grip::pull(model, pull),
        Event::Nudge(end, direction) => grip::nudge(model, end, direction),
        Event::TakeUp(target, part) => navigate::take_up(model, target, part),
        Event::TakeFragment(index) => spans::take_fragment(model, index),
        Event::RemoveFragment(index) => spans::remove_fragment(model, index),
        Event::Set(field) => fields::set(model, field),
        Event::SetEntity(id, field) => entities::set(model, &id, field),
        Event::MergeEntity(from, into) => entities::merge(model, &from, &into),
        Event::RemoveEntity(id) => entities::remove(model, &id),
        Event::AddRelation(kind, other) => fields::add_relation(model, kind, other),
        Event::RemoveRelation(id) => fields::remove_relation(model, &id),
        Event::IdentityQuery(query) => {
            model.identity_query = query;
            model.views.dirty.inspector = true;
        }
        Event::ShowOrder(order) => outline::show(model, order),
        Event::NextStretch(basis) => outline::next_stretch(model, basis),
        Event::GoTo(at) => outline::go_to(model, at),
        Event::SetAbout(field) => article::set_about(model, field),
        Event::ZoneKind(index, kind) => article::zone_kind(model, index, kind),
        Event::RemoveZone(index) => article::remove_zone(model, index),
        Event::AddZone(kind) => article::add_zone(model, kind),
        Event::ShowZone(index) => article::show_zone(model, index),
        Event::RemoveArticle(id) => article::ask_removal(model, id),
        Event::Rename(name) => article::rename(model, name),
        Event::FilesOffered(files) => files::offered(model, files),
        Event::FileRead(token, result) => files::read(model, token, result),
        Event::CancelImport => files::cancel(model),
        Event::GoOnImporting => files::go_on(model),
        Event::EncodingAnswered(accept) => files::encoding_answered(model, accept),
        Event::DuplicateAnswered(answer) => files::duplicate_answered(model, answer),
        Event::OpenPaste => model.dialog = Some(Dialog::Paste),
        Event::Paste { title, text } => files::pasted(model, &title, text),
        Event::ReplaceProject => project_file::replace(model),
        Event::MergeProject => project_file::merge(model),
        Event::OpenExport => export::open_export(model),
        Event::ChooseExport(choice) => export::choose(model, choice),
        Event::RunExport => export::run_export(model),
        Event::SaveWithoutLost(wanted) => export::save_without_lost(model, &wanted),
        Event::ToggleOccurrence(index) => occurrences::toggle(model, index),
        Event::ApplyOccurrences => occurrences::apply(model),
        Event::Suggestions(event) => suggestions::happen(model, event),
        Event::Codebook(event) => crate::codebook::codebook_event(model, event),
        Event::Pieces(event) => crate::pieces::happen(model, event),
        Event::Backup(event) => crate::backup::happen(model, event),
        Event::Past(event) => crate::past::happen(model, event),
        Event::Projects(event) => crate::projects::happen(model, event),
        Event::Tabs(event) => crate::tabs::happen(model, event),
        Event::Texts(event) => crate::texts::happen(model, event),
        Event::Find(event) => crate::find::happen(model, event),
        Event::Filter(event) => crate::filter::happen(model, event),
        Event::Guideline(event) => crate::guideline::guideline_event(model, event),
        Event::Palette(event) => crate::palette::palette_event(model, event),
        Event::Keys(event) => crate::keys::keys_event(model, event),
        Event::Carriers(event) => crate::chains::carriers_event(model, event),
        Event::Carry(id, via) => crate::chains::carry(model, &id, via),
        Event::Edition(event) => crate::edition::edition_event(model, event),
        Event::OpenSettings => model.dialog = Some(Dialog::Settings),
        Event::SetAnnotator(name) => navigate::name_given(model, &name),
        Event::SkipAnnotator => navigate::name_given(model, ""),
        Event::Confirmed => article::confirmed(model),
        Event::CloseDialog => close_dialog(model),
        // The rest belongs to reading, and has been answered there.
        _ => {}
    }
}

fn close_dialog(model: &mut Model) {
    match model.dialog.take() {
        // A name that is not given is asked for again at the next label.
        Some(Dialog::Annotator) if model.waiting.take().is_some() => {
            model.announce(say(keys::FILES_NO_NAME));
        }
        Some(Dialog::Import) => files::closed(model),
        _ => {}
    }
}

fn run(model: &mut Model, command: Command) {
    model.before_click = None;
    let had = model.selection.is_some();
    carry_out(model, command);
    // Whoever has labelled goes on in the text, also from a button.
    if had && model.selection.is_none() && model.dialog.is_none() {
        model.effect(Effect::Focus(Focus::Text));
    }
}

fn carry_out(model: &mut Model, command: Command) {
    if suggestions::instead(model, &command) {
        return;
    }
    match command {
        Command::Suggest(what) => suggestions::run(model, what),
        Command::Part(role) => labels::part(model, role),
        Command::Extend(role) => labels::extend(model, role),
        Command::Claim => labels::claim(model, None),
        Command::OwnClaim(code) => labels::own_claim(model, &code),
        Command::Mention(kind) => labels::mention(model, kind),
        Command::OwnMention(code) => labels::own_mention(model, &code),
        Command::Fragment => spans::add_fragment(model),
        Command::Level(level) => {
            if !proposals::accept(model, Some(level)) {
                fields::set(model, Field::Level(Some(level)));
            }
        }
        Command::Close => {
            if !proposals::accept(model, None) {
                navigate::put_down(model);
            }
        }
        Command::Escape if model.grip.is_some() => grip::cancel(model),
        Command::Escape => {
            if model.selection.is_some() || !proposals::drop_offer(model) {
                navigate::escape(model);
            }
        }
        Command::AcceptProposal => {
            if !proposals::accept(model, None) {
                proposals::next(model);
            }
        }
        Command::NextProposal => proposals::next(model),
        Command::DropProposal => {
            proposals::drop_offer(model);
        }
        Command::Join => proposals::join(model),
        Command::ToText => model.effect(Effect::Focus(Focus::Text)),
        Command::NextHere => navigate::next_here(model),
        Command::NextLabel => navigate::step(model, crate::Direction::Forward),
        Command::PreviousLabel => navigate::step(model, crate::Direction::Back),
        Command::Caret(step) => caret::go(model, step),
        Command::Select(whole) => caret::select(model, whole),
        Command::Problem(direction) => caret::problem(model, direction),
        Command::Unlabelled(direction) => caret::unlabelled(model, direction),
        Command::Fields => navigate::to_fields(model),
        Command::CarriedBy => crate::chains::open(model),
        Command::Occurrences => occurrences::open(model),
        Command::Delete => labels::delete(model),
        Command::Resize(end, direction, unit) => spans::resize(model, end, direction, unit),
        Command::Undo => commit::undo(model),
        Command::Redo => commit::redo(model),
        Command::Backup => {
            crate::backup::happen(model, crate::backup::BackupEvent::Choose { folder: false });
        }
        Command::Past => crate::past::happen(model, crate::past::PastEvent::Open),
        Command::Projects => crate::projects::happen(model, ProjectsEvent::Open),
        Command::TakeOver => crate::tabs::happen(model, crate::tabs::TabsEvent::TakeOver),
        Command::Export => export::export_all(model),
        Command::Tour => super::tour::start(model),
        Command::NewVersion => crate::edition::take(model),
        Command::AtHand => crate::codebook::toggle(model),
        Command::Codebook => crate::codebook::codebook_event(model, CodebookEvent::Open(None)),
        Command::Find => crate::find::happen(model, FindEvent::Open),
        Command::NextFound => {
            crate::find::happen(model, FindEvent::Step(crate::Direction::Forward));
        }
        Command::PreviousFound => {
            crate::find::happen(model, FindEvent::Step(crate::Direction::Back));
        }
        Command::OpenFilter => crate::filter::open(model),
        Command::ClearFilter => crate::filter::happen(model, FilterEvent::Clear),
        Command::Guideline => {
            crate::guideline::guideline_event(model, GuidelineEvent::Open(None));
        }
        Command::Help => model.dialog = Some(Dialog::Help),
        Command::Set(measure, direction) => reading::step(model, measure, direction),
        Command::Calm => reading::toggle_calm(model),
        Command::Palette => crate::palette::open(model),
        Command::Keys => crate::keys::keys_event(model, KeysEvent::Open(None)),
        Command::Settings => model.dialog = Some(Dialog::Settings),
        Command::AddFiles => model.effect(Effect::ChooseFiles),
        Command::Paste => model.dialog = Some(Dialog::Paste),
        Command::ExportChoice => export::open_export(model),
        Command::Show(tab) => super::dispatch(model, Event::ShowTab(tab)),
        Command::Order(order) => outline::choose(model, order),
        Command::Language(chosen) => super::dispatch(model, Event::SetLanguage(chosen)),
        Command::Theme(theme) => super::dispatch(model, Event::SetTheme(theme)),
        Command::PreviousArticle => navigate::neighbour(model, crate::Direction::Back),
        Command::NextArticle => navigate::neighbour(model, crate::Direction::Forward),
    }
}
