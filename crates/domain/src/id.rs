//! Typed ids. The unique part is a value from outside; this crate never invents one.

use std::fmt;
use std::rc::Rc;

/// Why a string cannot be an id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum IdError {
    /// Ids are not empty.
    Empty,
    /// Ids have at most 200 bytes.
    TooLong,
    /// Ids hold no white space and no control characters: they stand in space-separated lists.
    Character(char),
}

impl fmt::Display for IdError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            IdError::Empty => write!(f, "the id is empty"),
            IdError::TooLong => write!(f, "the id is longer than 200 bytes"),
            IdError::Character(c) => write!(f, "the id holds the character {c:?}"),
        }
    }
}

impl std::error::Error for IdError {}

fn validate(id: &str) -> Result<(), IdError> {
    if id.is_empty() {
        return Err(IdError::Empty);
    }
    if id.len() > 200 {
        return Err(IdError::TooLong);
    }
    // Looked at first because most ids are plain, and a start reads tens of thousands.
    if id.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Ok(());
    }
    match id.chars().find(|c| c.is_whitespace() || c.is_control()) {
        Some(c) => Err(IdError::Character(c)),
        None => Ok(()),
    }
}

macro_rules! ids {
    ($( $(#[$meta:meta])* $name:ident ),+ $(,)?) => { $(
        $(#[$meta])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Rc<str>);

        impl $name {
            /// Takes any string without white space or control characters, at most 200 bytes.
            ///
            /// # Errors
            /// Says which of these rules the string breaks.
            pub fn new(id: &str) -> Result<Self, IdError> {
                validate(id).map(|()| Self(Rc::from(id)))
            }

            /// The id as it stands in files.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )+ };
}

ids! {
    /// Id of a document, unique in its project.
    DocumentId,
    /// Id of an entity, unique in its project.
    EntityId,
    /// Id of a mention, unique in its project.
    MentionId,
    /// Id of an attribution, unique in its project.
    AttributionId,
    /// Id of a claim, unique in its project.
    ClaimId,
    /// Id of a relation between claims, unique in its project.
    RelationId,
    /// Id of a decision about a suggestion, unique in its document.
    DecisionId,
    /// Code of an entry of the codebook, unique in its list.
    TypeCode,
}

impl TypeCode {
    /// A code of the standard, which is known to have the form of one.
    pub(crate) fn standard(code: &'static str) -> Self {
        Self(Rc::from(code))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_refuse_what_would_break_a_list_of_ids() {
        let table = [
            ("m-1", Ok(())),
            ("행사-1", Ok(())),
            ("", Err(IdError::Empty)),
            ("a b", Err(IdError::Character(' '))),
            ("a\u{a0}b", Err(IdError::Character('\u{a0}'))),
            ("a\nb", Err(IdError::Character('\n'))),
        ];
        for (input, expected) in table {
            assert_eq!(MentionId::new(input).map(|_| ()), expected, "{input:?}");
        }
        assert_eq!(MentionId::new(&"x".repeat(201)), Err(IdError::TooLong));
    }
}
