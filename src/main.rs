//! Mounts the app, with a page of its own for the case that it fails.

use hearsay_shell::app::App;
use hearsay_shell::browser::crash_panel;

fn main() {
    // Yew would set a hook of its own that only logs.
    yew::set_custom_panic_hook(Box::new(crash_panel::report));
    yew::Renderer::<App>::new().render();
}
