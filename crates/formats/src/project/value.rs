//! The single values of the file: codes, ids, digests and times, each with its form in the schema.

use crate::codes::Closed;
use serde::{Serialize, Serializer};

/// A code of a closed list.
pub(crate) struct Code<T>(pub(crate) T);

impl<T: Closed> Serialize for Code<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0.code())
    }
}

/// Declares strings of a form.
macro_rules! strings {
    ($( $(#[$meta:meta])* $name:ident = $pattern:expr ),+ $(,)?) => { $(
        $(#[$meta])*
        #[derive(Serialize)]
        #[serde(transparent)]
        pub(crate) struct $name<'a>(pub(crate) &'a str);

        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for $name<'_> {
            fn inline_schema() -> bool {
                true
            }
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }
            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({ "type": "string", "pattern": $pattern })
            }
        }
    )+ };
}

/// No white space and no control characters, exactly as the domain has it.
#[cfg(feature = "schema")]
const ID: &str = "^[^\\u0000-\\u0020\\u007f-\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]{1,200}$";

strings! {
    /// An id: 1 to 200 bytes without white space and control characters.
    Id = ID,
    /// "author" or the id of an attribution.
    Holder = ID,
    /// A SHA-256 in lower-case hexadecimal digits.
    Digest = "^[0-9a-f]{64}$",
    /// A time in UTC.
    Time = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\\.[0-9]{1,9})?Z$",
    /// A Wikidata item.
    Wikidata = "^Q[1-9][0-9]{0,11}$",
    /// A country code.
    Country = "^[A-Z]{2}$",
}

#[cfg(feature = "schema")]
impl<T: Closed> schemars::JsonSchema for Code<T> {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> std::borrow::Cow<'static, str> {
        T::WHAT.into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let codes: Vec<&str> = T::ALL.iter().map(|value| value.code()).collect();
        schemars::json_schema!({ "type": "string", "enum": codes })
    }
}
