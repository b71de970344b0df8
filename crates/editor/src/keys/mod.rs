//! The keys as a person sees and changes them: names of commands, the table as it is used now, which
//! keys are not ours to give, and the change of a key. Belongs to the desk.

mod change;
mod name;
mod reserved;
mod table;

pub use change::{Finding, KeysDesk, KeysEvent, keys_event};
pub use name::name;
pub use reserved::{Reserved, reserved};
pub use table::{Line, clashes, group_title, lines};
