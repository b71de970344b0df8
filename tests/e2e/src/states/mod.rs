//! The states of the screen: how each is reached, and in a sentence what it shows. The gallery takes
//! pictures of them, and axe-core looks at every one.

mod crowded;
mod reach;

use std::path::PathBuf;

use tempfile::TempDir;

use crate::browser::Window;
use crate::failure::Outcome;
use crate::fixtures::folder;
use crate::scenario::Setup;

pub use crowded::{ATTRIBUTIONS, crowded_build};
pub use reach::reach;

/// One state of the screen.
#[derive(Debug, Clone, Copy)]
pub struct State {
    /// Its name, as a file has it.
    pub name: &'static str,
    /// What it shows.
    pub says: &'static str,
    /// What it is reached from.
    pub on: On,
}

/// The articles with which a state begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum On {
    /// Those that come with the app; the demonstration is labelled.
    Shipped,
    /// An article from right to left.
    RightToLeft,
    /// The short article of the tests, with nothing labelled.
    Harbour,
    /// An article with sixty attributions on one screen.
    Crowded,
}

const fn state(name: &'static str, on: On, says: &'static str) -> State {
    State { name, says, on }
}

/// All states.
pub const STATES: &[State] = &[
    state(
        "tour",
        On::Shipped,
        "The first visit: the tour asks to look, select and label, beside the text and never over it.",
    ),
    state(
        "demonstration",
        On::Shipped,
        "The labelled demonstration article as it is found after the tour; nothing is in hand.",
    ),
    state(
        "selection",
        On::Shipped,
        "Words are selected, and the bar says what each key would make of them.",
    ),
    state(
        "mention",
        On::Shipped,
        "A mention is in hand, with its type and identity.",
    ),
    state(
        "attribution",
        On::Shipped,
        "An attribution is in hand, with its parts, its level, its chain as a sentence, and lines from source to content in the text.",
    ),
    state("claim", On::Shipped, "A claim is in hand."),
    state(
        "at-hand",
        On::Shipped,
        "What the codebook says of the label in hand stands beside it.",
    ),
    state(
        "arcs",
        On::Shipped,
        "A row is pointed at: only its attribution lights up and has lines.",
    ),
    state(
        "outline-source",
        On::Shipped,
        "Who said what by source: all names of a person under one heading.",
    ),
    state("outline-level", On::Shipped, "Who said what by level."),
    state("tab-claims", On::Shipped, "The claims of the article."),
    state(
        "tab-entities",
        On::Shipped,
        "The identities of the article with their mentions.",
    ),
    state(
        "tab-problems",
        On::Shipped,
        "Problems against the guideline.",
    ),
    state(
        "tab-article",
        On::Shipped,
        "What is known of the article, and its zones.",
    ),
    state(
        "strip",
        On::Shipped,
        "The sourcing strip after its middle was clicked: the frame in it is what can be seen of the text.",
    ),
    state(
        "find",
        On::Shipped,
        "The find bar, with the places found in the text, the first of them marked.",
    ),
    state(
        "filter",
        On::Shipped,
        "The filter shows state outlets alone: all other labels are dimmed in the text and not in the list.",
    ),
    state(
        "palette",
        On::Shipped,
        "The command palette, with what was typed and the commands it finds.",
    ),
    state("help", On::Shipped, "Help with the table of keys."),
    state(
        "keys",
        On::Shipped,
        "The dialogue in which keys are changed, with an entry that waits for a new key.",
    ),
    state(
        "codebook",
        On::Shipped,
        "The codebook of the project, with an entry open and what a change of it touches.",
    ),
    state(
        "guideline",
        On::Shipped,
        "The guideline, searched for a word.",
    ),
    state(
        "carriers",
        On::Shipped,
        "What may carry the attribution in hand, the nearest first.",
    ),
    state("settings", On::Shipped, "The settings."),
    state("export", On::Shipped, "The choice of what is exported."),
    state(
        "paste",
        On::Shipped,
        "An article is added by pasting its text.",
    ),
    state("calm", On::Shipped, "Only the text."),
    state("contrast", On::Shipped, "The app's own high contrast."),
    state("large-text", On::Shipped, "The largest letters."),
    state("german", On::Shipped, "The interface in German."),
    state(
        "proposals",
        On::Harbour,
        "A quotation has just become a content: who says it and by which words is proposed and lit up.",
    ),
    state(
        "suggestion",
        On::Harbour,
        "A suggestion is in hand: dotted and waved lines in the text, its card at the foot with how sure it is and why.",
    ),
    state(
        "suggestions",
        On::Harbour,
        "Which suggestions are to be seen: the switch, the least confidence, levels and types, and the search through all articles.",
    ),
    state(
        "suggestions-many",
        On::Harbour,
        "The preview of accepting many suggestions, each with a tick.",
    ),
    state(
        "suggestions-record",
        On::Harbour,
        "How well suggestions do: decisions by kind and by day, as tables with bars.",
    ),
    state(
        "labels-dense",
        On::Harbour,
        "Labels of all kinds over the same few words.",
    ),
    state(
        "touch",
        On::Harbour,
        "A word chosen by finger, with handles at its ends and the bar at the thumb.",
    ),
    state(
        "right-to-left",
        On::RightToLeft,
        "An article from right to left, with one attribution in hand.",
    ),
    state(
        "crowded",
        On::Crowded,
        "Sixty attributions on one screen, none in hand: no line is drawn.",
    ),
    state(
        "crowded-in-hand",
        On::Crowded,
        "Sixty attributions on one screen, one in hand: only its chain has lines.",
    ),
    state(
        "crowded-pointed-at",
        On::Crowded,
        "Sixty attributions on one screen, one pointed at while another is in hand.",
    ),
];

/// Hebrew, Arabic and Latin in one article, in one line and in lines of their own.
pub const BOTH_WAYS: &str = "שיחות בעיר הנמל\n\nהשרה אמרה לסוכנות Nordlicht כי הנמל ייפתח ביום שני. \u{201c}נחזור\u{201d}, אמרה אנה ברג.\n\nقالت الوزيرة إن الميناء سيفتح يوم الاثنين، حسب وكالة Nordlicht للأنباء.\n\nAnna Berg said \u{201c}נחזור\u{201d} twice on Monday.\n";

/// What must be kept while a browser shows the articles of a state.
#[derive(Debug)]
pub struct Ground {
    /// What to start with.
    pub setup: Setup,
    _folder: Option<TempDir>,
}

impl Ground {
    /// What to start with; the articles stay as long as this does.
    pub fn again(&self) -> Setup {
        Setup {
            corpus: self.setup.corpus.clone(),
            dist: self.setup.dist.clone(),
            page: self.setup.page.clone(),
            window: self.setup.window.clone(),
            limit: Some(std::time::Duration::from_mins(8)),
        }
    }
}

/// Puts the articles of a state in place.
pub fn ground(on: On, window: Window) -> Outcome<Ground> {
    let texts = match on {
        On::Shipped => None,
        On::Harbour => Some(folder(&[("a.txt", crate::fixtures::HARBOUR.as_bytes())])?),
        On::RightToLeft => Some(folder(&[("a.txt", BOTH_WAYS.as_bytes())])?),
        On::Crowded => {
            let build = crowded_build()?;
            let setup = Setup {
                dist: Some(PathBuf::from(build.path())),
                window,
                ..Setup::default()
            };
            return Ok(Ground {
                setup,
                _folder: Some(build),
            });
        }
    };
    let setup = Setup {
        corpus: texts.as_ref().map(|folder| folder.path().to_owned()),
        window,
        ..Setup::default()
    };
    Ok(Ground {
        setup,
        _folder: texts,
    })
}

impl State {
    /// What it changes stays when the page is loaded anew: no other state can follow in its browser.
    pub fn lasts(&self) -> bool {
        matches!(self.name, "contrast" | "large-text" | "german" | "touch")
    }

    /// The pane in which it is seen on a narrow screen.
    pub fn pane(&self) -> Option<&'static str> {
        let side = [
            "mention",
            "attribution",
            "claim",
            "at-hand",
            "filter",
            "proposals",
        ];
        let lists = self.name.starts_with("outline-") || self.name.starts_with("tab-");
        (lists || side.contains(&self.name)).then_some("Labels")
    }
}

#[cfg(test)]
mod tests {
    use super::STATES;

    #[test]
    fn the_documented_states_are_those_that_are_shown() {
        let page = std::fs::read_to_string(crate::paths::workspace().join("docs/GALLERY.md"));
        let page = page.expect("docs/GALLERY.md");
        let documented: Vec<&str> = page
            .lines()
            .filter(|line| line.starts_with("| `"))
            .collect();
        let shown: Vec<String> = STATES
            .iter()
            .map(|state| format!("| `{}` | {} |", state.name, state.says))
            .collect();
        assert_eq!(documented, shown);
    }
}
