//! The code of each command: what stored keys, the command palette and the documentation call it.
//! Codes never change; a command that goes takes its code with it.

use crate::caret::{Move, Reach, Stride, Whole};
use crate::command::{Command, Direction, End, Unit};
use crate::model::{Tab, Theme};
use crate::reading::Measure;
use crate::suggestions::Suggest;
use crate::view::Order;
use hearsay_catalogue::Language;
use hearsay_domain::{EntityType, Level, Role};

/// The commands that have a code as it stands here, in the order in which they are listed: one table
/// is less to load than what makes both a code and a list of each.
static PLAIN: [(Command, &str); 61] = [
    (Command::Claim, "label.claim"),
    (Command::Fragment, "label.fragment"),
    (Command::Join, "label.join"),
    (Command::NextProposal, "proposal.next"),
    (Command::AcceptProposal, "proposal.accept"),
    (Command::DropProposal, "proposal.drop"),
    (Command::Close, "label.close"),
    (Command::Escape, "escape"),
    (Command::ToText, "go.text"),
    (Command::NextHere, "next.here"),
    (Command::NextLabel, "next.label"),
    (Command::PreviousLabel, "previous.label"),
    (Command::Fields, "go.fields"),
    (Command::CarriedBy, "label.carried-by"),
    (Command::Occurrences, "label.occurrences"),
    (Command::Delete, "label.delete"),
    (Command::Select(Whole::Word), "select.word"),
    (Command::Select(Whole::Sentence), "select.sentence"),
    (Command::Select(Whole::Quotation), "select.quotation"),
    (Command::Problem(Direction::Forward), "next.problem"),
    (Command::Unlabelled(Direction::Forward), "next.quotation"),
    (Command::Problem(Direction::Back), "previous.problem"),
    (Command::Unlabelled(Direction::Back), "previous.quotation"),
    (Command::Undo, "undo"),
    (Command::Redo, "redo"),
    (Command::TakeOver, "take-over"),
    (Command::Projects, "projects"),
    (Command::Past, "history"),
    (Command::Backup, "backup"),
    (Command::Export, "export"),
    (Command::Help, "help"),
    (Command::Calm, "calm"),
    (Command::Tour, "tour"),
    (Command::NewVersion, "new-version"),
    (Command::AtHand, "at-hand"),
    (Command::Guideline, "guideline"),
    (Command::Codebook, "codebook"),
    (Command::Palette, "palette"),
    (Command::Keys, "keys"),
    (Command::Settings, "settings"),
    (Command::AddFiles, "add.files"),
    (Command::Paste, "add.paste"),
    (Command::ExportChoice, "export.choice"),
    (Command::Find, "find"),
    (Command::NextFound, "next.found"),
    (Command::PreviousFound, "previous.found"),
    (Command::OpenFilter, "filter.open"),
    (Command::ClearFilter, "filter.clear"),
    (Command::PreviousArticle, "previous.article"),
    (Command::NextArticle, "next.article"),
    (Command::Set(Measure::Size, Direction::Back), "smaller"),
    (Command::Set(Measure::Size, Direction::Forward), "larger"),
    (
        Command::Set(Measure::Width, Direction::Back),
        "text.narrower",
    ),
    (
        Command::Set(Measure::Width, Direction::Forward),
        "text.wider",
    ),
    (
        Command::Set(Measure::Lines, Direction::Back),
        "lines.closer",
    ),
    (
        Command::Set(Measure::Lines, Direction::Forward),
        "lines.apart",
    ),
    (Command::Show(Tab::Sourcing), "show.sourcing"),
    (Command::Show(Tab::Claims), "show.claims"),
    (Command::Show(Tab::Entities), "show.entities"),
    (Command::Show(Tab::Problems), "show.problems"),
    (Command::Show(Tab::Article), "show.article"),
];

/// The code of a command, as in `label.content` or `caret.word.forward`.
pub fn code(command: &Command) -> String {
    let fixed = match command {
        Command::Part(role) => return format!("label.{}", role.code()),
        Command::Extend(role) => return format!("extend.{}", role.code()),
        Command::Mention(kind) => return format!("mention.{}", kind.code()),
        Command::OwnMention(code) => return format!("mention.own.{code}"),
        Command::OwnClaim(code) => return format!("claim.own.{code}"),
        Command::Order(order) => return format!("order.{}", order.code()),
        Command::Language(chosen) => {
            return format!("language.{}", chosen.map_or("browser", Language::code));
        }
        Command::Level(level) => return format!("level.{}", level.code()),
        Command::Resize(end, direction, unit) => {
            let end = match end {
                End::Start => "start",
                End::End => "end",
            };
            let unit = match unit {
                Unit::Character => "character",
                Unit::Word => "word",
            };
            return format!("{end}.{unit}.{}", way(*direction));
        }
        Command::Caret(step) => {
            let verb = match step.reach {
                Reach::Go => "caret",
                Reach::Extend => "select",
            };
            return format!("{verb}.{}.{}", stride(step.stride), way(step.direction));
        }
        Command::Suggest(what) => what.code(),
        Command::Theme(theme) => return format!("theme.{}", theme.code()),
        plain => PLAIN
            .iter()
            .find(|(one, _)| one == plain)
            .map_or("", |(_, code)| code),
    };
    fixed.to_owned()
}

fn way(direction: Direction) -> &'static str {
    match direction {
        Direction::Back => "back",
        Direction::Forward => "forward",
    }
}

fn stride(stride: Stride) -> &'static str {
    match stride {
        Stride::Character => "character",
        Stride::Word => "word",
        Stride::Sentence => "sentence",
        Stride::Quotation => "quotation",
        Stride::Line => "line",
        Stride::LineEdge => "edge",
        Stride::Page => "page",
        Stride::Block => "block",
        Stride::Article => "article",
    }
}

/// Every movement of the caret.
fn moves() -> impl Iterator<Item = Move> {
    let strides = [
        Stride::Character,
        Stride::Word,
        Stride::Sentence,
        Stride::Quotation,
        Stride::Line,
        Stride::LineEdge,
        Stride::Page,
        Stride::Block,
        Stride::Article,
    ];
    [Reach::Go, Reach::Extend]
        .into_iter()
        .flat_map(move |reach| {
            strides.into_iter().flat_map(move |stride| {
                [Direction::Back, Direction::Forward].map(|direction| Move {
                    stride,
                    direction,
                    reach,
                })
            })
        })
}

/// Every command there is.
pub fn all() -> Vec<Command> {
    let mut all = Vec::with_capacity(128);
    for role in Role::ALL {
        all.push(Command::Part(*role));
    }
    for role in Role::ALL {
        all.push(Command::Extend(*role));
    }
    for kind in EntityType::ALL {
        all.push(Command::Mention(*kind));
    }
    for level in Level::ALL {
        all.push(Command::Level(*level));
    }
    all.extend(Suggest::ALL.map(Command::Suggest));
    all.extend(moves().map(Command::Caret));
    for end in [End::End, End::Start] {
        for unit in [Unit::Character, Unit::Word] {
            for direction in [Direction::Back, Direction::Forward] {
                all.push(Command::Resize(end, direction, unit));
            }
        }
    }
    all.extend(PLAIN.iter().map(|(command, _)| command.clone()));
    all.extend(Order::ALL.map(Command::Order));
    all.extend(Language::ALL.map(Some).map(Command::Language));
    all.push(Command::Language(None));
    all.extend([Theme::Auto, Theme::Light, Theme::Dark, Theme::Contrast].map(Command::Theme));
    all
}

/// The command with a code.
pub fn of_code(wanted: &str) -> Option<Command> {
    all().into_iter().find(|command| code(command) == wanted)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::keymap::standard;

    #[test]
    fn every_command_with_a_key_has_a_code_of_its_own() {
        let all = all();
        for line in standard() {
            assert!(
                all.contains(&line.command),
                "{:?} is in no list",
                line.command
            );
        }
        let mut codes: Vec<String> = all.iter().map(code).collect();
        codes.sort();
        let count = codes.len();
        codes.dedup();
        assert_eq!(codes.len(), count, "two commands with one code");
        for command in all {
            assert_eq!(of_code(&code(&command)), Some(command));
        }
    }
}
