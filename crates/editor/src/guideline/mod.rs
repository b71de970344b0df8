//! The guideline inside the app: read from the document that people read, searched by its words,
//! and found from the rule that a problem breaks.

mod desk;
mod find;
mod read;
mod rules;

pub use desk::{GuidelineDesk, GuidelineEvent, Hit, guideline_event};
pub use find::{Marked, marked, terms};
pub use read::{Block, Guideline, Run, Section, Style, read};
pub use rules::{section_of_list, section_of_rule};
