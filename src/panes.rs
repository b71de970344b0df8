//! The panes of a narrow screen: one is shown at a time, and each keeps its place meanwhile.

use crate::app::{App, Msg};
use crate::browser::focus;
use crate::browser::scrolls::Scrolls;
use hearsay_catalogue::{keys, say};
use hearsay_editor::Effect;
use hearsay_editor::effect::Focus;
use web_sys::HtmlElement;
use yew::html::Scope;
use yew::prelude::*;

/// The panes of a narrow screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Pane {
    /// Articles.
    Articles,
    /// The text.
    #[default]
    Text,
    /// The label in hand and the lists.
    Labels,
}

/// Which pane is shown, and where the others are.
#[derive(Debug, Default)]
pub struct Panes {
    shown: Pane,
    /// It has come to the front with this rendering.
    came: bool,
    /// What had the focus in the lists when they went to the back.
    row: Option<HtmlElement>,
    /// How far the panes are scrolled.
    pub scrolls: Scrolls,
}

impl Panes {
    /// Another pane comes to the front; the one that goes keeps its place.
    pub fn go_to(&mut self, pane: Pane) {
        if self.shown == pane {
            return;
        }
        self.scrolls.note();
        if self.shown == Pane::Labels {
            self.row = focus::current();
        }
        self.shown = pane;
        self.came = true;
    }

    /// The pane comes to the front that an effect is about.
    pub fn show_place_of(&mut self, effect: &Effect) {
        match effect {
            Effect::Focus(Focus::Inspector | Focus::Identity | Focus::Filter) => {
                self.go_to(Pane::Labels);
            }
            Effect::Reveal(_) | Effect::Focus(_) | Effect::ScrollToTop | Effect::ShowCaret => {
                self.go_to(Pane::Text);
            }
            _ => {}
        }
    }

    /// A pane that has come to the front is where it was, and in the lists the focus is on the row
    /// that led away. Before the effects: they may want another place.
    pub fn tend(&mut self) {
        if !std::mem::take(&mut self.came) {
            return;
        }
        self.scrolls.put_back();
        if self.shown == Pane::Labels
            && let Some(row) = self.row.take()
            && focus::is_in(&row, ".side")
        {
            focus::give_back(&row);
        }
        // A narrow screen hides the row that led to the text, and the focus with it.
        if self.shown == Pane::Text && focus::is_hidden() {
            focus::by_testid("article-text");
        }
    }

    /// The class of the app.
    pub fn class(&self) -> &'static str {
        match self.shown {
            Pane::Articles => "show-articles",
            Pane::Text => "show-text",
            Pane::Labels => "show-labels",
        }
    }

    /// The buttons that choose a pane.
    pub fn draw(&self, link: &Scope<App>) -> Html {
        let button = |pane: Pane, name: &'static str| {
            let onclick = link.callback(move |_: MouseEvent| Msg::Pane(pane));
            html! {
                <button type="button" aria-pressed={(self.shown == pane).to_string()} {onclick}>{ name }</button>
            }
        };
        html! {
            <nav class="panes" aria-label={say(keys::PANES)}>
                { button(Pane::Articles, say(keys::ARTICLES)) }
                { button(Pane::Text, say(keys::TEXT)) }
                { button(Pane::Labels, say(keys::LABELS)) }
            </nav>
        }
    }
}
