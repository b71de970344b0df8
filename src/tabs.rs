//! Carries out what the editor wants of the other tabs of a project. Belongs to the desk.

use crate::app::App;
use crate::backup;
use crate::browser::focus;
use crate::browser::journal::{Journal, Texts as Read};
use crate::browser::tabs::{self, Held};
use crate::components::Dispatch;
use crate::effects::{channel_of, lost, read_all, send};
use hearsay_catalogue::{keys, say, say_count};
use hearsay_editor::event::Stored;
use hearsay_editor::keymap::titled;
use hearsay_editor::tabs::{GIVE, TabsEffect, TabsEvent, Texts};
use hearsay_editor::texts::LARGE;
use hearsay_editor::{Command, Event, Model};
use wasm_bindgen_futures::spawn_local;
use yew::html::Scope;
use yew::prelude::*;

/// How long the tab that writes may take to store what it has and give the project away,
/// in milliseconds; then it counts as frozen.
const PATIENCE: u32 = 2500;

/// Does what is wanted.
pub fn run(app: &mut App, link: Scope<App>, wanted: TabsEffect) {
    if wanted == TabsEffect::Stored {
        return backup::stored(&link);
    }
    let Some(journal) = app.journal.clone() else {
        return;
    };
    let project = app.project().to_owned();
    let version = app.version();
    let open = app.open_article();
    match wanted {
        TabsEffect::Stored => {}
        TabsEffect::Give => {
            if let Some(held) = app.held.take() {
                held.give_back();
            }
        }
        TabsEffect::Read(texts) => spawn_local(async move {
            let with = match texts {
                Texts::All => Read::All,
                Texts::None => Read::None,
            };
            let found = after(&journal, &project, version, with).await;
            send(&link, Event::Tabs(TabsEvent::Found(found.map(Box::new))));
        }),
        TabsEffect::ReadAll => spawn_local(async move {
            let found = everything(&journal, &project, open).await;
            send(&link, Event::Tabs(TabsEvent::FoundAll(found.map(Box::new))));
        }),
        TabsEffect::Take => {
            if let Some(channel) = &app.channel {
                channel.tell(GIVE);
            }
            spawn_local(async move {
                let taken = take(&link, &journal, &project, version).await;
                let result = taken.map(|(held, stored)| {
                    link.send_message(crate::app::Msg::Held(held));
                    Box::new(stored)
                });
                send(&link, Event::Tabs(TabsEvent::Taken(result)));
            });
        }
    }
}

/// Waits for the lock, or takes it; then nothing of an earlier writer can be stored any more, and
/// what it has stored is read.
async fn take(
    link: &Scope<App>,
    journal: &Journal,
    project: &str,
    version: u64,
) -> Result<(Held, Stored), String> {
    let name = channel_of(project);
    let held = match tabs::hold_within(&name, PATIENCE, lost(link)).await {
        Some(held) => Some(held),
        None => tabs::steal(&name, lost(link)).await,
    };
    let held = held.unwrap_or_default();
    let begun = journal.begin_to_write(project).await;
    begun.map_err(|error| error.to_string())?;
    let stored = after(journal, project, version, Read::All).await?;
    Ok((held, stored))
}

/// All that is stored of a project, with the text of this article.
async fn everything(
    journal: &Journal,
    project: &str,
    open: Option<String>,
) -> Result<Stored, String> {
    let large = journal.get_session(LARGE).await;
    let mut stored = Stored {
        open,
        large: large.map_err(|error| error.to_string())?,
        ..Stored::default()
    };
    read_all(journal, project, &mut stored).await?;
    Ok(stored)
}

async fn after(
    journal: &Journal,
    project: &str,
    version: u64,
    with: Read,
) -> Result<Stored, String> {
    let loaded = journal.load_after(project, version, with).await;
    let loaded = loaded.map_err(|error| error.to_string())?;
    Ok(Stored {
        entries: loaded.entries,
        texts: loaded.texts,
        measures: loaded.measures,
        ..Stored::default()
    })
}

/// What is typed and not sent yet is sent before a project is given away.
pub fn before_giving(event: &Event) {
    if matches!(event, Event::Tabs(TabsEvent::Told(words)) if words == GIVE) {
        focus::send_typed();
    }
}

/// What the person has to know of other tabs, with what can be done.
pub fn notice(model: &Model, dispatch: &Dispatch) -> Html {
    let button = |testid: &'static str, name: &str, event: Event| {
        let dispatch = dispatch.clone();
        let onclick = Callback::from(move |_: MouseEvent| dispatch.emit(event.clone()));
        html! { <button type="button" data-testid={testid} {onclick}>{ name.to_owned() }</button> }
    };
    let tabs = |event| Event::Tabs(event);
    let save = &model.save;
    html! {
        <>
        if let Some(aside) = &save.aside {
            <div class="alarm" role="alert" data-testid="tabs-aside">
                <p>{ say_count(keys::TABS_ASIDE, aside.changes.len()) }</p>
                { button("tabs-save", say(keys::TABS_SAVE), tabs(TabsEvent::SaveAside)) }
                { button("tabs-add", say(keys::TABS_ADD), tabs(TabsEvent::AddAside)) }
                { button("tabs-drop", say(keys::TABS_DROP), tabs(TabsEvent::DropAside)) }
            </div>
        }
        if save.read_only {
            <div class="notice" role="group" aria-label={say(keys::TABS_NAME)} data-testid="tabs-notice">
                <p>{ say(if save.taking { keys::TABS_TAKING } else { keys::TABS_READS }) }</p>
                { button("tabs-take", &titled(say(keys::TABS_TAKE), &Command::TakeOver), Event::Run(Command::TakeOver)) }
            </div>
        }
        </>
    }
}
