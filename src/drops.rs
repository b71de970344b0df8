//! Files that are chosen or dropped, on their way to the editor.

use crate::app::{App, Msg};
use crate::browser::{Listening, files, pointer};
use hearsay_editor::Event;
use hearsay_editor::import::Offered;
use web_sys::HtmlInputElement;
use yew::html::Scope;

/// Listens to files dropped anywhere on the page.
pub fn listen(link: &Scope<App>) -> Listening {
    let link = link.clone();
    pointer::drops(move |transfer| {
        let listing = files::of_drop(&transfer);
        let link = link.clone();
        wasm_bindgen_futures::spawn_local(async move {
            let found = listing.await;
            for error in found.unreadable {
                link.send_message(Msg::Event(Box::new(Event::Tell(error.to_string().into()))));
            }
            link.send_message(Msg::Files(found.files));
        });
    })
}

/// The files of an input. The same file can be chosen again.
pub fn chosen(input: &HtmlInputElement) -> Vec<files::Picked> {
    let picked = files::of_input(input);
    input.set_value("");
    picked
}

/// What the editor is told of files; they are kept until it asks for them.
pub fn offered(app: &mut App, picked: Vec<files::Picked>) -> Event {
    let offered = picked.into_iter().map(|one| {
        app.next_file += 1;
        let token = app.next_file;
        let size = one.file.size() as u64;
        app.files.push((token, one.file));
        Offered {
            token,
            name: one.name,
            size,
        }
    });
    Event::FilesOffered(offered.collect())
}
