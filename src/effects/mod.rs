//! Carries out what the editor asks for, and sends the answers back as events.

pub mod work;

use crate::app::{App, Msg};
use crate::browser::journal::{self, Journal, StoreError, Texts};
use crate::browser::{fetch, focus, frame, language, lifecycle, look, selection, tabs};
use crate::desk;
use hearsay_catalogue::{keys, say, say_with};
use hearsay_editor::effect::Focus;
use hearsay_editor::event::Stored;
use hearsay_editor::model::Theme;
use hearsay_editor::reading::{Measure, Reading};
use hearsay_editor::tabs::{STORED, TabsEffect, TabsEvent};
use hearsay_editor::texts::LARGE;
use hearsay_editor::{Effect, Event};
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use yew::html::Scope;
use yew::prelude::*;

/// Milliseconds after which a store that says nothing counts as refused.
const STORE_PATIENCE: i32 = 20_000;
/// Where the corpus lies, relative to the page.
pub(crate) const CORPUS: &str = "corpus/";

/// Whether an effect needs the elements that are about to be rendered.
pub fn needs_page(effect: &Effect) -> bool {
    matches!(
        effect,
        Effect::Reveal(_)
            | Effect::Select { .. }
            | Effect::ShowCaret
            | Effect::ScrollToTop
            | Effect::Focus(_)
            | Effect::ShowChosen
            | Effect::ChooseFiles
            | Effect::Ready
    )
}

/// Carries out an effect on what has just been rendered.
pub fn on_page(effect: Effect) {
    match effect {
        Effect::Reveal(at) => {
            if let Some(root) = selection::article_text() {
                focus::reveal_offset(&root, at);
            }
        }
        Effect::Select { anchor, at } => {
            if let Some(root) = selection::article_text() {
                selection::extend(&root, anchor, at);
            }
        }
        Effect::ScrollToTop => focus::scroll_to_top(".scroller"),
        Effect::Focus(place) => {
            match place {
                Focus::Text => focus::by_testid("article-text"),
                Focus::Inspector => {
                    // Of levels the chosen one: an arrow key goes on from where the focus is.
                    focus::by_selector(
                        "[data-testid=inspector] :is(input:checked, select, input:not([type=radio]), .levels:not(:has(:checked)) input)",
                    )
                }
                Focus::Identity => focus::by_testid("identity-input"),
                Focus::Find => focus::by_testid("find-input"),
                Focus::Filter => focus::by_testid("filter-kind"),
                Focus::Section(index) => focus::by_testid(&format!("guideline-section-{index}")),
            };
        }
        Effect::ShowChosen => focus::reveal_chosen(),
        Effect::ChooseFiles => focus::press("import-input"),
        Effect::Ready => lifecycle::mark_ready(),
        _ => {}
    }
}

/// Carries out any other effect.
pub fn run(app: &mut App, ctx: &Context<App>, effect: Effect) {
    let link = ctx.link().clone();
    match effect {
        Effect::ClearSelection => {
            if let Some(root) = selection::article_text()
                && !matches!(selection::read(&root), selection::Selected::Elsewhere)
            {
                selection::clear();
            }
        }
        Effect::OpenDesk => spawn_local(async move {
            link.send_message(Msg::Desk(desk::open().await));
        }),
        Effect::FetchManifest => fetch_file(link, "manifest.json", Box::new(Event::ManifestRead)),
        Effect::FetchCorpusFile { index, file } => {
            let event = Box::new(move |result| Event::CorpusFileRead(index, result));
            fetch_file(link, &file, event);
        }
        Effect::FetchPrepared { index, file } => {
            let event = Box::new(move |result| Event::PreparedRead(index, result));
            fetch_file(link, &file, event);
        }
        Effect::FetchLabels { index, file } => {
            let event = Box::new(move |result| Event::LabelsRead(index, result));
            fetch_file(link, &file, event);
        }
        Effect::OpenStore { project } => {
            let given_up = link.clone();
            frame::after(STORE_PATIENCE, move || {
                let reason = say(keys::STORAGE_SILENT);
                send(&given_up, Event::StoreOpened(Err(reason.to_owned())));
            });
            spawn_local(async move {
                let result = open_store(&link, &project).await;
                send(&link, Event::StoreOpened(result.map(Box::new)));
            });
        }
        Effect::Persist {
            project,
            version,
            json,
            texts,
            card,
        } => {
            let here = texts.iter().filter(|text| text.is_here());
            let mut rows: Vec<_> = here
                .map(|text| (text.sha256().to_owned(), text.as_str().to_owned()))
                .collect();
            // Only the desk brings in texts that are away.
            if let Some(desk) = app.desk.filter(|_| rows.len() < texts.len()) {
                rows.push((desk.measures)(&texts));
            }
            let Some(journal) = &app.journal else {
                return send(
                    &link,
                    Event::PersistFailed(say(keys::STORAGE_CLOSED_HERE).into()),
                );
            };
            let stored = journal.append_with_card(&project, version, json, rows, Some(card));
            spawn_local(async move {
                send(
                    &link,
                    match stored.await {
                        Ok(()) => Event::Persisted(version),
                        // Another tab has come to write: its changes stand.
                        Err(StoreError::Conflict) => Event::Tabs(TabsEvent::Lost),
                        Err(error) => Event::PersistFailed(error.to_string()),
                    },
                );
            });
        }
        Effect::PutSession { key, value } => {
            if let Some(journal) = app.journal.clone() {
                spawn_local(async move {
                    if let Err(error) = journal.put_session(&key, &value).await {
                        send(
                            &link,
                            Event::Tell(
                                say_with(keys::STORAGE_SETTING, &[("error", &error.to_string())])
                                    .into(),
                            ),
                        );
                    }
                });
            }
        }
        Effect::GuardLeave(on) => app.guard = on.then(lifecycle::guard_leaving),
        Effect::UseTheme(theme) => {
            lifecycle::theme(match theme {
                Theme::Auto => lifecycle::Theme::Auto,
                Theme::Light => lifecycle::Theme::Light,
                Theme::Dark => lifecycle::Theme::Dark,
                Theme::Contrast => lifecycle::Theme::Contrast,
            });
            look::remember();
        }
        Effect::UseReading(reading) => {
            // Without a desk nobody has begun to read, or to change how the text is set.
            match app.desk {
                Some(desk) => (desk.set_text)(reading),
                None => set_text(reading),
            }
            look::remember();
        }
        Effect::UseKeys(own) => hearsay_editor::keymap::use_keys(&own),
        Effect::UseColours(colours) => {
            for (variable, colour) in colours {
                lifecycle::variable(&variable, &format!("var(--p-{})", colour.code()));
            }
        }
        Effect::UseLanguage(chosen) => {
            let wanted = chosen.unwrap_or_else(language::asked_for);
            if wanted != hearsay_catalogue::language() {
                spawn_local(async move {
                    match desk::texts(wanted).await {
                        Ok(table) => {
                            language::use_language(wanted, table);
                            send(&link, Event::LanguageSpoken);
                        }
                        // What is said stays in the language that is here.
                        Err(reason) => send(&link, Event::Tell(reason.to_string().into())),
                    }
                });
            }
        }
        // Two frames: the one that shows the change must be on the screen, not only drawn.
        Effect::AfterFrame(event) => {
            frame::after_frame(move || frame::after_frame(move || send(&link, *event)));
        }
        working => {
            // The other tabs are told with a desk or without.
            if let (Effect::Tabs(TabsEffect::Stored), Some(channel)) = (&working, &app.channel) {
                channel.tell(STORED);
            }
            // Only work asks for the rest, and that is done on the desk.
            if let Some(desk) = app.desk {
                (desk.effect)(app, ctx, working);
            }
        }
    }
}

/// What is as usual needs no attribute.
pub fn set_text(reading: Reading) {
    let usual = Reading::default();
    for (name, measure) in [
        ("data-text-size", Measure::Size),
        ("data-text-width", Measure::Width),
        ("data-text-lines", Measure::Lines),
    ] {
        let step = reading.step(measure);
        let other = (step != usual.step(measure)).then(|| step.to_string());
        look::set(name, other.as_deref());
    }
    let motion = reading.motion;
    look::set(
        "data-motion",
        (motion != usual.motion).then_some(motion.code()),
    );
}

pub(crate) fn send(link: &Scope<App>, event: Event) {
    link.send_message(Msg::Event(Box::new(event)));
}

pub(crate) fn fetch_file(
    link: Scope<App>,
    file: &str,
    event: Box<dyn FnOnce(Result<Vec<u8>, String>) -> Event>,
) {
    fetch_address(link, &format!("{CORPUS}{file}"), event);
}

fn fetch_address(
    link: Scope<App>,
    address: &str,
    event: Box<dyn FnOnce(Result<Vec<u8>, String>) -> Event>,
) {
    let address = address.to_owned();
    spawn_local(async move {
        let result = fetch::bytes(&address, |_| {})
            .await
            .map_err(|error| error.to_string());
        send(&link, event(result));
    });
}

/// Opens the store and reads it. Only one tab writes a project.
async fn open_store(link: &Scope<App>, home: &str) -> Result<Stored, String> {
    let journal = Journal::open().await.map_err(|error| error.to_string())?;
    let (mut large, mut last) = (None, None);
    let key = last_of(home);
    let known = journal.get_settings(vec![(LARGE, &mut large), (&key, &mut last)]);
    known.await.map_err(|error| error.to_string())?;
    let project = &*chosen(&journal, home, last).await?;
    if large.is_some() {
        // It takes as long as all else, and is needed then.
        spawn_local(async { drop(desk::open().await) });
    }
    let hears = link.clone();
    let channel = tabs::Channel::open(&channel_of(project), move |words| {
        send(&hears, Event::Tabs(TabsEvent::Told(words)));
    });
    let held = tabs::hold(&channel_of(project), lost(link)).await;
    let closed = link.clone();
    journal.when_closed(move || {
        send(
            &closed,
            Event::PersistFailed(StoreError::Closed.to_string()),
        );
    });
    // On a full disk not even the number of a writer can be stored; what is there is shown all the same.
    let begun = match &held {
        Some(_) => journal.begin_to_write(project).await,
        None => Ok(()),
    };
    let mut stored = Stored {
        refusal: begun.err().map(|error| error.to_string()),
        writer: held.is_some(),
        project: Some(project.to_owned()),
        newest: large.is_some(),
        large,
        ..Stored::default()
    };
    let card = journal.card(project).await;
    stored.card = card.map_err(|error| error.to_string())?;
    let of_project =
        ["dismissed", "labels", "pieces", "open"].map(|key| format!("{key}:{project}"));
    let settings = vec![
        ("suggestions", &mut stored.suggestions),
        ("annotator", &mut stored.annotator),
        ("theme", &mut stored.theme),
        ("keys", &mut stored.keys),
        ("reading", &mut stored.reading),
        ("language", &mut stored.language),
        ("tour", &mut stored.tour),
        (&*of_project[0], &mut stored.dismissed),
        (&*of_project[1], &mut stored.labels_taken),
        (&*of_project[2], &mut stored.pieces),
        (&*of_project[3], &mut stored.open),
    ];
    let found = journal.get_settings(settings).await;
    found.map_err(|error| error.to_string())?;
    read_all(&journal, project, &mut stored).await?;
    link.send_message(Msg::Opened(journal, held, channel));
    Ok(stored)
}

/// The project that the address names, or that was opened last on a page of this corpus, if it is
/// still there; else the one of the corpus.
async fn chosen(journal: &Journal, home: &str, last: Option<String>) -> Result<String, String> {
    let wanted = lifecycle::project_named().or(last);
    let Some(wanted) = wanted.filter(|wanted| wanted != home) else {
        return Ok(home.to_owned());
    };
    let card = journal.card(&wanted).await;
    let there = card.map_err(|error| error.to_string())?.is_some();
    Ok(if there { wanted } else { home.to_owned() })
}

/// The setting that holds which project was opened last.
pub(crate) fn last_of(home: &str) -> String {
    format!("last:{home}")
}

/// Reads what is stored of a project; what leaves a part of it in the store is on the desk.
pub(crate) async fn read_all(
    journal: &Journal,
    project: &str,
    stored: &mut Stored,
) -> Result<(), String> {
    if stored.large.is_some()
        && let Ok(desk) = desk::open().await
    {
        return (desk.read_large)(journal, project, stored).await;
    }
    let loaded = journal.load(project, Texts::All).await;
    take(stored, loaded.map_err(|error| error.to_string())?);
    stored.newest = false;
    Ok(())
}

/// Takes over what was read of a project.
pub(crate) fn take(stored: &mut Stored, loaded: journal::Stored) {
    stored.snapshot = loaded.snapshot;
    stored.older = loaded.older;
    stored.entries = loaded.entries;
    stored.texts = loaded.texts;
}

/// The name of a project's lock and channel.
pub(crate) fn channel_of(project: &str) -> String {
    format!("hearsay:{project}")
}

/// Tells that another tab has taken the lock away.
pub(crate) fn lost(link: &Scope<App>) -> Rc<dyn Fn()> {
    let link = link.clone();
    Rc::new(move || send(&link, Event::Tabs(TabsEvent::Lost)))
}
