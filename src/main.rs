//! Mounts the app.
use yew::prelude::*;

#[function_component]
fn App() -> Html {
    html! { <main>{ "Hearsay" }</main> }
}

fn main() {
    yew::Renderer::<App>::new().render();
}
