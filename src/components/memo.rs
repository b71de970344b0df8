//! A part of the page that is drawn again only when what it shows is another. The one component
//! besides the app: each further component type costs the page 8 KB.

use hearsay_catalogue::{Language, language};
use std::any::Any;
use std::rc::Rc;
use yew::prelude::*;

/// What a part shows and how it is drawn.
#[derive(Properties)]
pub struct MemoProps {
    /// What it shows. It lives as long as the part, so that its place in memory says which it is.
    shows: Rc<dyn Any>,
    /// What else it is drawn from.
    with: Rc<dyn Any>,
    /// Draws it. The drawing depends on nothing else.
    draw: Rc<dyn Fn() -> Html>,
    /// The language of its texts.
    language: Language,
}

impl PartialEq for MemoProps {
    fn eq(&self, other: &Self) -> bool {
        let same =
            |a: &Rc<dyn Any>, b: &Rc<dyn Any>| std::ptr::addr_eq(Rc::as_ptr(a), Rc::as_ptr(b));
        self.language == other.language
            && same(&self.shows, &other.shows)
            && same(&self.with, &other.with)
    }
}

/// A part of the page.
pub struct Memo;

impl Component for Memo {
    type Message = ();
    type Properties = MemoProps;

    fn create(_: &Context<Self>) -> Self {
        Self
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        (ctx.props().draw)()
    }
}

/// A part that is drawn again when `shows` or `with` is another.
pub fn memo(key: &str, shows: Rc<dyn Any>, with: Rc<dyn Any>, draw: Rc<dyn Fn() -> Html>) -> Html {
    let language = language();
    html! { <Memo {key} {shows} {with} {draw} {language} /> }
}
