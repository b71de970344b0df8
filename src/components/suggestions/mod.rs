//! Suggestions on the page: the card of the one in hand, and the dialogues.

mod bars;
mod card;
mod job;
mod many;
mod record;
mod settings;

pub use card::card;
pub use job::job_at_foot;
pub use many::body as many;
pub use record::body as record;
pub use settings::body as settings;
