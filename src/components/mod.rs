//! What is on the screen, one component a file. Components draw view models and send events; they
//! decide nothing.

pub mod article_list;
pub mod backup;
pub mod calm;
pub mod dialogs;
pub mod edition;
pub mod field;
pub mod find;
pub mod hands;
pub mod header;
pub mod inspector;
pub mod label_bar;
pub mod memo;
pub mod panel;
pub mod pieces;
pub mod strip;
pub mod suggestions;
pub mod text;
pub mod thumb_bar;
pub mod tour;
pub mod wording;

use hearsay_editor::Event;
use yew::Callback;

/// Where components send what happened.
pub type Dispatch = Callback<Event>;
