//! The one component with state: it owns the model, sends events through the editor, carries out
//! effects and hands view models down.

use crate::browser::backup::BackupPlace;
use crate::browser::journal::Journal;
use crate::browser::pointer::FirstTouch;
use crate::browser::tabs::{Channel, Held};
use crate::browser::{self, Listening, files, focus, frame, lifecycle, pointer, selection};
use crate::caret::{self, CaretOnPage};
use crate::components::article_list::article_list;
use crate::components::calm::leave_calm;
use crate::components::header::{Header, SaveState, header};
use crate::components::inspector::inspector;
use crate::components::label_bar;
use crate::components::panel::panel;
use crate::components::text::{caret_mark, head, text_pane};
use crate::components::tour::tour;
use crate::desk::{Desk, NotLoaded};
use crate::effects;
use crate::listeners;
use crate::panes::{Pane, Panes};
use crate::watch::Watch;
use hearsay_catalogue::{keys, say};
use hearsay_editor::view::{ListsView, StripView};
use hearsay_editor::{Command, Effect, Event, Model, Target, update};
use std::mem::ManuallyDrop;
use std::ops::{Deref, DerefMut};
use std::rc::Rc;
use web_sys::{HtmlElement, HtmlInputElement};
use yew::prelude::*;

/// Milliseconds after which it is looked again whether a button or a finger is still down.
const HELD: i32 = 100;

/// What the app is told.
#[derive(Debug)]
pub enum Msg {
    /// Something happened.
    Event(Box<Event>),
    /// The browser has nothing else to do: this happens, unless somebody is selecting.
    Idle(Box<Event>),
    /// A key was pressed and has a command.
    Command(Command),
    /// The page's selection has changed.
    Selection,
    /// A click in the text.
    Clicked(usize),
    /// The pointer is over this label.
    Over(Option<String>),
    /// Files were chosen or dropped.
    Files(Vec<files::Picked>),
    /// Files were chosen in this input.
    Chosen(HtmlInputElement),
    /// Files were dropped.
    Dropped,
    /// Files are held over the page.
    Dragging(bool),
    /// The store is open.
    Opened(Journal, Option<Held>, Option<Channel>),
    /// This page writes the project now.
    Held(Held),
    /// Where the automatic backup goes is known.
    Backup(BackupPlace),
    /// What a person works with is loaded, or could not be.
    Desk(Result<Desk, NotLoaded>),
    /// On a narrow screen: which pane is shown.
    Pane(Pane),
}

/// The app. It is there as long as the page: the code that would take it apart is part of no first load.
pub struct App(ManuallyDrop<Page>);

impl Deref for App {
    type Target = Page;

    fn deref(&self) -> &Page {
        &self.0
    }
}

impl DerefMut for App {
    fn deref_mut(&mut self) -> &mut Page {
        &mut self.0
    }
}

/// What the page consists of.
pub struct Page {
    model: Model,
    dispatch: Callback<Event>,
    on_clicked: Callback<usize>,
    on_files: Callback<HtmlInputElement>,
    /// What a person works with, once it is loaded.
    pub(crate) desk: Option<Desk>,
    /// What pointers did before it was.
    first_touch: Option<FirstTouch>,
    /// Files that wait for it.
    chosen: Option<HtmlInputElement>,
    pub(crate) journal: Option<Journal>,
    /// The lock of the project, while this page writes it.
    pub(crate) held: Option<Held>,
    /// Where the automatic backup goes.
    pub(crate) backup: Option<BackupPlace>,
    /// What the tabs of the project tell each other.
    pub(crate) channel: Option<Channel>,
    pub(crate) files: Vec<(usize, web_sys::File)>,
    pub(crate) next_file: usize,
    /// Effects that need the elements of this rendering.
    after_render: Vec<Effect>,
    pub(crate) guard: Option<lifecycle::LeaveGuard>,
    watch: Watch,
    caret: CaretOnPage,
    /// The list and the strip that were brought in step with the text last.
    in_step: Option<(*const ListsView, *const StripView)>,
    /// The same, with the caret, of the row at which the caret stands.
    caret_row: Option<(*const ListsView, Option<usize>)>,
    focus_before: Option<HtmlElement>,
    /// What has the focus, to notice when a rendering takes it away.
    focused: Option<focus::Held>,
    dialog_open: bool,
    dragging: bool,
    pub(crate) panes: Panes,
    listeners: Vec<Listening>,
    _hidden: lifecycle::Hidden,
}

impl Component for App {
    type Message = Msg;
    type Properties = ();

    fn create(ctx: &Context<Self>) -> Self {
        let link = ctx.link();
        let dispatch = link.callback(|event| Msg::Event(Box::new(event)));
        let begins = link.clone();
        let first_touch = pointer::first_touch(move || {
            begins.send_message(Msg::Event(Box::new(Event::WorkBegins)));
        });
        dispatch.emit(Event::Started);
        Self(ManuallyDrop::new(Page {
            model: Model::new(
                &browser::clock_and_ids::session_token(),
                browser::clock_and_ids::now(),
            ),
            on_clicked: link.callback(Msg::Clicked),
            on_files: link.callback(Msg::Chosen),
            first_touch: Some(first_touch),
            chosen: None,
            desk: None,
            journal: None,
            held: None,
            backup: None,
            channel: None,
            files: Vec::new(),
            next_file: 0,
            after_render: Vec::new(),
            guard: None,
            watch: Watch::default(),
            caret: CaretOnPage::default(),
            in_step: None,
            caret_row: None,
            focus_before: None,
            focused: None,
            dialog_open: false,
            dragging: false,
            panes: Panes::default(),
            listeners: listeners::listeners(ctx),
            _hidden: {
                let dispatch = dispatch.clone();
                lifecycle::on_hidden(move || {
                    focus::send_typed();
                    dispatch.emit(Event::Hidden);
                })
            },
            dispatch,
        }))
    }

    fn update(&mut self, ctx: &Context<Self>, msg: Msg) -> bool {
        // What an earlier drawing has taken away is passed on first: this may be on its way to `rendered`.
        if self.focused.as_ref().is_none_or(focus::Held::is_there) {
            self.focused = focus::hold();
        }
        self.caret.note();
        match msg {
            Msg::Event(event) => {
                // Also when it is the one that is open already, where nothing else changes.
                if matches!(*event, Event::OpenArticle(_)) {
                    self.panes.go_to(Pane::Text);
                }
                if matches!(*event, Event::CloseDialog) {
                    // A dialogue that goes takes its fields with it, before they are left.
                    focus::send_typed();
                }
                if let Some(desk) = self.desk {
                    (desk.before)(&event);
                }
                self.send(ctx, *event);
            }
            Msg::Idle(event) if self.caret.is_held() => {
                // Drawing the text anew would take the selection from under the finger.
                let link = ctx.link().clone();
                frame::after(HELD, move || link.send_message(Msg::Idle(event)));
                return false;
            }
            Msg::Idle(event) => self.send(ctx, *event),
            Msg::Command(command) => {
                // The page may know of a selection that has not been reported yet.
                self.read_selection(ctx);
                self.send(ctx, Event::Run(command));
            }
            Msg::Selection => {
                return self.read_selection(ctx);
            }
            Msg::Clicked(at) => {
                let selects = selection::article_text().is_some_and(|root| {
                    matches!(selection::read(&root), selection::Selected::Range { .. })
                });
                if selects {
                    return false;
                }
                // The editor must know the caret of this click: a double click goes on from it.
                self.read_selection(ctx);
                self.send(ctx, Event::TextClicked(at));
            }
            Msg::Over(id) => {
                let target = self
                    .model
                    .document()
                    .zip(id)
                    .and_then(|(doc, id)| Target::find(doc, &id));
                if self.model.lit == target {
                    return false;
                }
                self.send(ctx, Event::Hovered(target));
            }
            Msg::Files(picked) => {
                if let Some(desk) = self.desk {
                    let offered = (desk.offered)(self, picked);
                    self.send(ctx, offered);
                }
            }
            Msg::Chosen(input) => {
                if let Some(desk) = self.desk {
                    ctx.link().send_message(Msg::Files((desk.chosen)(&input)));
                } else {
                    self.chosen = Some(input);
                    self.send(ctx, Event::WorkBegins);
                }
                return false;
            }
            Msg::Dropped if self.desk.is_none() => self.files_too_early(ctx),
            Msg::Dropped => return false,
            Msg::Dragging(over) => {
                let changed = self.dragging != over;
                self.dragging = over;
                return changed;
            }
            Msg::Opened(journal, held, channel) => {
                (self.journal, self.held, self.channel) = (Some(journal), held, channel);
                self.remember(ctx);
                return false;
            }
            Msg::Backup(place) => {
                self.backup = Some(place);
                return false;
            }
            Msg::Held(held) => {
                self.held = Some(held);
                return false;
            }
            Msg::Desk(result) => {
                self.desk = result.as_ref().ok().copied();
                if let Some(desk) = self.desk {
                    self.listeners.push((desk.keep_step)());
                    self.listeners.extend((desk.keep_place)());
                    self.listeners.extend((desk.follow)());
                    let carry = (desk.carry)(&self.dispatch);
                    self.listeners.extend(carry);
                    self.listeners.push((desk.drops)(ctx.link()));
                    let before = self.first_touch.take().map(FirstTouch::pointers);
                    let before = before.unwrap_or_default();
                    let hands = (desk.hands)(&self.dispatch, &before);
                    self.listeners.extend(hands);
                    if let Some(input) = self.chosen.take() {
                        ctx.link().send_message(Msg::Chosen(input));
                    }
                    let copy = (desk.tend_copy)(&self.dispatch);
                    self.listeners.push(copy);
                    self.remember(ctx);
                } else if let Some(touch) = &self.first_touch {
                    touch.forget();
                }
                let tools = result.map(|desk| desk.tools);
                let told = tools.map_err(|reason| reason.to_string());
                self.send(ctx, Event::DeskOpened(told));
            }
            Msg::Pane(pane) => self.panes.go_to(pane),
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let model = &self.model;
        // Not before there is what takes the files.
        let may_drop = self.dragging && self.desk.is_some();
        let bar = Header {
            save: self.save_state(),
            version: model.save.version,
            undo: model.history.undo_title(),
            redo: model.history.redo_title(),
        };
        html! {
            <div class={classes!("app", self.panes.class(), may_drop.then_some("dragging"))}
                data-drop={may_drop.then(|| say(keys::FILES_DROP))}>
                { header(&bar, self.desk.map(|desk| (desk.tabs_notice)(model, &self.dispatch)).unwrap_or_default(), &self.dispatch, &self.on_files) }
                { article_list(&model.views.articles, &self.dispatch) }
                <main class="reading" aria-label={say(keys::ARTICLE)}>
                    <div class="glance">
                        { self.desk.map(|desk| (desk.strip)(&model.views.strip, &self.dispatch)).unwrap_or_default() }
                    </div>
                    { self.desk.map(|desk| (desk.find)(&model.find, &self.dispatch)).unwrap_or_default() }
                    <div class="scroller">
                        { head(&model.views.articles) }
                        <div class="sheet">
                            { text_pane(&model.views.text, &self.on_clicked) }
                            { caret_mark(model.caret.at) }
                        </div>
                    </div>
                    <svg class="arcs" data-testid="arcs" aria-hidden="true"></svg>
                    { tour(model.tour.as_ref(), &self.dispatch) }
                    { self.desk.map_or_else(label_bar::waiting, |desk| (desk.bar)(model, &self.dispatch)) }
                </main>
                { self.desk.map(|desk| (desk.notice)(model, &self.dispatch)).unwrap_or_default() }
                <aside class="side" aria-label={say(keys::LABELS)}>
                    { inspector(&model.views.inspector, self.desk, &self.dispatch) }
                    { self.desk.map(|desk| (desk.filter)(&model.views.filter, &self.dispatch)).unwrap_or_default() }
                    { panel(&model.views.lists, self.desk, &self.dispatch) }
                </aside>
                { self.panes.draw(ctx.link()) }
                { leave_calm(&self.dispatch) }
                { self.desk.map(|desk| (desk.handles)(model)).unwrap_or_default() }
                { self.desk.map(|desk| (desk.dialogs)(model, &self.dispatch)).unwrap_or_default() }
                <p class="announcer" role="status" data-testid="announcer" dir="auto">{ &model.announcement.1 }</p>
                <p class="hidden" aria-live="polite" data-testid="spoken" dir="auto">{ &model.spoken }</p>
            </div>
        }
    }

    fn rendered(&mut self, _: &Context<Self>, _first: bool) {
        self.tend_dialogs();
        let page = &mut *self.0;
        page.watch.tend(&page.model.views, &page.dispatch);
        self.keep_step();
        self.panes.tend();
        if let Some(desk) = self.desk {
            (desk.arcs)(&self.model.views.arcs);
        }
        let effects = std::mem::take(&mut self.after_render);
        let shows = effects.iter().any(|one| matches!(one, Effect::ShowCaret));
        for effect in effects {
            effects::on_page(effect);
        }
        if let Some(desk) = self.desk {
            let page = &mut *self.0;
            (desk.tend_caret)(&mut page.caret, &page.model, shows);
        }
        if let Some(desk) = self.desk {
            (desk.place_handles)(&self.model);
        }
        if let Some(held) = self.focused.take() {
            held.pass_on();
        }
    }
}

impl App {
    /// Key of the open project in the store.
    pub(crate) fn project(&self) -> &str {
        &self.model.key
    }

    /// Version on the screen.
    pub(crate) fn version(&self) -> u64 {
        self.model.save.version
    }

    /// Id of the open article.
    pub(crate) fn open_article(&self) -> Option<String> {
        let open = self.model.open.as_ref();
        open.map(|id| id.as_str().to_owned())
    }

    /// Sends an event through the editor and carries out what it asks for.
    fn send(&mut self, ctx: &Context<Self>, event: Event) {
        let effects = update(&mut self.model, event, browser::clock_and_ids::now());
        for effect in effects {
            if let Effect::FindLine { from, column, step } = effect {
                let found = self
                    .desk
                    .and_then(|desk| (desk.find_line)(from, column, step));
                self.send(ctx, Event::LineFound(step, found));
            } else if effects::needs_page(&effect) {
                self.panes.show_place_of(&effect);
                self.after_render.push(effect);
            } else {
                effects::run(self, ctx, effect);
            }
        }
    }

    /// Desk and store open in either order; what needs both waits for the later one.
    fn remember(&self, ctx: &Context<Self>) {
        if let Some(desk) = self.desk {
            (desk.remember)(self, ctx.link());
        }
    }

    /// Files that come before the tools that read them stay where they are.
    fn files_too_early(&mut self, ctx: &Context<Self>) {
        self.send(ctx, Event::Tell(say(keys::DESK_FILES_EARLY).into()));
    }

    /// Tells the editor what is selected; says whether that was news.
    fn read_selection(&mut self, ctx: &Context<Self>) -> bool {
        // A change told late, from before the page is given another selection: reading it would
        // bring back in the model what the page is about to drop.
        let pending =
            |effect: &Effect| matches!(effect, Effect::ClearSelection | Effect::Select { .. });
        if self.after_render.iter().any(pending) {
            return false;
        }
        let Some(selected) = caret::read(&self.caret, &self.model) else {
            return false;
        };
        let state = |model: &Model| (model.selection, model.selection_drawn, model.caret.at);
        let before = state(&self.model);
        self.send(ctx, Event::Selected(selected));
        before != state(&self.model)
    }

    fn save_state(&self) -> SaveState {
        let save = &self.model.save;
        if save.read_only {
            SaveState::ReadOnly
        } else if let Some(reason) = &save.failure {
            SaveState::Failed(reason.clone())
        } else if save.open && save.stored == save.version {
            SaveState::Saved
        } else {
            SaveState::Saving
        }
    }

    /// Opens new dialogs modally, and gives the focus back when the last one closes.
    fn tend_dialogs(&mut self) {
        let open = self.model.dialog.is_some();
        if open && !self.dialog_open {
            self.focus_before = focus::current();
        }
        focus::open_dialogs();
        if !open && self.dialog_open {
            let before = self.focus_before.take();
            let returned = before.as_ref().is_some_and(focus::give_back);
            // What was opened from the menu has closed it.
            let of_menu = before.is_some_and(|element| focus::is_in(&element, ".menu"));
            if !(returned || of_menu && focus::by_testid("menu-open")) {
                focus::by_testid("article-text");
            }
        }
        self.dialog_open = open;
    }

    /// What lists and strip show of the visible part is theirs again after they were drawn anew.
    fn keep_step(&mut self) {
        let views = &self.model.views;
        let drawn = (Rc::as_ptr(&views.lists), Rc::as_ptr(&views.strip));
        if let Some(desk) = self.desk.filter(|_| self.in_step != Some(drawn)) {
            self.in_step = Some(drawn);
            (desk.mark)();
        }
        let place = (drawn.0, self.model.caret_utf16());
        if let Some(desk) = self.desk.filter(|_| self.caret_row != Some(place)) {
            self.caret_row = Some(place);
            (desk.mark_caret)(place.1);
        }
    }
}
