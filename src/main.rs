//! Mounts the app, with a page of its own for the case that it fails.

use hearsay_shell::app::App;
use hearsay_shell::browser::crash_panel;

fn main() {
    crash_panel::install();
    yew::Renderer::<App>::new().render();
}
