//! What a person can do to labels, by key, by button or by menu: one name for each.

use crate::caret::{Move, Whole};
use crate::model::{Tab, Theme};
use crate::reading::Measure;
use crate::suggestions::Suggest;
use crate::view::Order;
use hearsay_catalogue::Language;
use hearsay_domain::{EntityType, Level, Role};

/// Which end of a span moves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// Its first code point.
    Start,
    /// Its end.
    End,
}

/// Where to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Towards the start of the text.
    Back,
    /// Towards its end.
    Forward,
}

/// How far.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// A character as the reader sees it.
    Character,
    /// A word.
    Word,
}

/// An action on the open article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// The selection becomes this part of the open attribution or begins a new one.
    Part(Role),
    /// The selection becomes a further fragment of this part of the open attribution.
    Extend(Role),
    /// The selection becomes a claim.
    Claim,
    /// The selection becomes a claim of a type of the project's own, by its code; without selection
    /// the claim in hand gets it.
    OwnClaim(String),
    /// The selection becomes a mention of this type; without selection the mention in hand gets it.
    Mention(EntityType),
    /// The same with a type of the project's own, by its code.
    OwnMention(String),
    /// The selection becomes a further fragment of the part in hand.
    Fragment,
    /// The attribution in hand gets this level.
    Level(Level),
    /// The next proposal for the attribution in hand; asks for proposals where there are none yet.
    NextProposal,
    /// Takes what is proposed.
    AcceptProposal,
    /// Leaves what is proposed.
    DropProposal,
    /// Something with suggestions.
    Suggest(Suggest),
    /// The next quotation becomes a further fragment of the content in hand.
    Join,
    /// Takes what is proposed, else puts the label down.
    Close,
    /// Drops the selection, or else puts the label down.
    Escape,
    /// Goes back from a field to the text; what is selected and in hand stays.
    ToText,
    /// Takes up the next label at this place.
    NextHere,
    /// Takes up the next label of the text.
    NextLabel,
    /// Takes up the label before.
    PreviousLabel,
    /// Moves the caret.
    Caret(Move),
    /// Selects what is at the caret.
    Select(Whole),
    /// Takes up the next or previous label with a problem.
    Problem(Direction),
    /// Selects the next or previous quotation that is no content yet.
    Unlabelled(Direction),
    /// Goes to the identity, or the first field of the label in hand.
    Fields,
    /// Goes to the choice of what carries the attribution in hand.
    CarriedBy,
    /// Labels every occurrence of the mention in hand, with a preview.
    Occurrences,
    /// Deletes the label in hand.
    Delete,
    /// Moves an end of the fragment in hand.
    Resize(End, Direction, Unit),
    /// Chooses a file for the automatic backup.
    Backup,
    /// Opens the history.
    Past,
    /// Opens the list of projects.
    Projects,
    /// Takes the project over from the tab that writes it.
    TakeOver,
    /// Takes back the last change.
    Undo,
    /// Does it again.
    Redo,
    /// Saves the project as a file.
    Export,
    /// Shows the keys and how labelling works.
    Help,
    /// Loads the newer version of the app.
    NewVersion,
    /// Shows the tour of the first visit.
    Tour,
    /// Shows what the codebook says of the label in hand, or puts it away.
    AtHand,
    /// Opens the find bar.
    Find,
    /// To the next place that was found.
    NextFound,
    /// To the place before.
    PreviousFound,
    /// Opens the filter, to choose from it.
    OpenFilter,
    /// Takes the filter away.
    ClearFilter,
    /// Opens the codebook of the project.
    Codebook,
    /// Opens the guideline.
    Guideline,
    /// A measure of the text goes a step down (`Back`) or up.
    Set(Measure, Direction),
    /// Shows only the text, or everything again.
    Calm,
    /// Opens the palette of commands.
    Palette,
    /// Opens the dialogue of keys.
    Keys,
    /// Opens the settings.
    Settings,
    /// Chooses files to take in.
    AddFiles,
    /// Opens the dialogue for pasted text.
    Paste,
    /// Opens the choices of an export.
    ExportChoice,
    /// Shows a list.
    Show(Tab),
    /// Shows who said what in this order.
    Order(Order),
    /// Chooses colours.
    Theme(Theme),
    /// Chooses the language of the interface; none for the one that the browser asks for.
    Language(Option<Language>),
    /// Opens the article before.
    PreviousArticle,
    /// Opens the next article.
    NextArticle,
}

impl Command {
    /// Whether it changes the project.
    pub fn changes(&self) -> bool {
        if let Command::Suggest(what) = self {
            return what.changes();
        }
        matches!(
            self,
            Command::Part(_)
                | Command::Extend(_)
                | Command::Claim
                | Command::OwnClaim(_)
                | Command::Mention(_)
                | Command::OwnMention(_)
                | Command::Fragment
                | Command::Join
                | Command::AcceptProposal
                | Command::Level(_)
                | Command::Delete
                | Command::Resize(..)
        )
    }

    /// Whether holding its key down does it over and over. What labels, takes or turns something
    /// does so once, however long the key is held: a second time would say that nothing is selected,
    /// take what has only just been proposed, or turn it back.
    pub fn repeats(&self) -> bool {
        let moves_end = matches!(self, Command::Resize(..));
        let turns = matches!(self, Command::Close | Command::AtHand | Command::Calm);
        moves_end || !(turns || self.changes())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::caret::{Move, Reach, Stride};

    #[test]
    fn only_steps_repeat_while_their_key_is_held() {
        let step = Move {
            stride: Stride::Word,
            direction: Direction::Forward,
            reach: Reach::Go,
        };
        for (command, repeats) in [
            (Command::Part(Role::Content), false),
            (Command::Claim, false),
            (Command::Mention(EntityType::Person), false),
            (Command::Join, false),
            (Command::Delete, false),
            (Command::Close, false),
            (Command::Calm, false),
            (Command::Undo, true),
            (Command::NextLabel, true),
            (Command::Escape, true),
            (Command::Caret(step), true),
            (
                Command::Resize(End::Start, Direction::Back, Unit::Word),
                true,
            ),
        ] {
            assert_eq!(command.repeats(), repeats, "{command:?}");
        }
    }
}
