//! The single values of the file: codes, ids, digests and times, each with its form in the schema.

use crate::codes::Closed;
use crate::json::{Out, Put};
use std::marker::PhantomData;

/// A code of a closed list.
pub(crate) struct Code<T>(pub(crate) T);

impl<T: Closed> Put for Code<T> {
    fn put(&self, out: &mut Out) {
        out.string(self.0.code());
    }
}

/// A field that came to the format later: it stands in the file only where there is something to
/// say, so that files without it are to the byte what they were.
pub(crate) struct Added<T>(pub(crate) Option<T>);

impl<T> Added<T> {
    pub(crate) fn is_absent(&self) -> bool {
        self.0.is_none()
    }
}

impl<T: Put> Put for Added<T> {
    fn is_there(&self) -> bool {
        !self.is_absent()
    }
    fn put(&self, out: &mut Out) {
        if let Some(value) = &self.0 {
            value.put(out);
        }
    }
}

#[cfg(feature = "schema")]
impl<T: schemars::JsonSchema> schemars::JsonSchema for Added<T> {
    fn inline_schema() -> bool {
        T::inline_schema()
    }
    fn schema_name() -> std::borrow::Cow<'static, str> {
        T::schema_name()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        T::json_schema(generator)
    }
}

/// All codes of a closed list.
pub(crate) struct All<T>(PhantomData<T>);

impl<T> All<T> {
    pub(crate) const CODES: Self = Self(PhantomData);
}

impl<T: Closed> Put for All<T> {
    fn put(&self, out: &mut Out) {
        out.list(&mut |out| {
            for value in T::ALL {
                out.item();
                out.string(value.code());
            }
        });
    }
}

/// A number in thousandths, written as a decimal number.
pub(crate) struct Thousandths(pub(crate) i16);

impl Put for Thousandths {
    fn put(&self, out: &mut Out) {
        if self.0 < 0 {
            out.raw("-");
        }
        let value = u64::from(self.0.unsigned_abs());
        out.number(value / 1000);
        out.raw(".");
        let mut rest = value % 1000;
        for place in [100, 10, 1] {
            out.number(rest / place);
            rest %= place;
            if rest == 0 {
                break;
            }
        }
    }
}

/// Declares strings of a form.
macro_rules! strings {
    ($( $(#[$meta:meta])* $name:ident = $pattern:expr ),+ $(,)?) => { $(
        $(#[$meta])*
        pub(crate) struct $name<'a>(pub(crate) &'a str);

        impl Put for $name<'_> {
            fn put(&self, out: &mut Out) {
                out.string(self.0);
            }
        }

        #[cfg(feature = "schema")]
        form!($name<'_>, stringify!($name), { "type": "string", "pattern": $pattern });
    )+ };
}

/// The form of a value in the schema.
#[cfg(feature = "schema")]
macro_rules! form {
    ($kind:ty, $name:expr, $($schema:tt)+) => {
        impl schemars::JsonSchema for $kind {
            fn inline_schema() -> bool {
                true
            }
            fn schema_name() -> std::borrow::Cow<'static, str> {
                $name.into()
            }
            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!($($schema)+)
            }
        }
    };
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
form!(Thousandths, "Thousandths", { "type": "number" });

#[cfg(feature = "schema")]
fn codes<T: Closed>() -> Vec<&'static str> {
    T::ALL.iter().map(|value| value.code()).collect()
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
        schemars::json_schema!({ "type": "string", "enum": codes::<T>() })
    }
}

#[cfg(feature = "schema")]
impl<T: Closed> schemars::JsonSchema for All<T> {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> std::borrow::Cow<'static, str> {
        format!("all of {}", T::WHAT).into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let code = schemars::json_schema!({ "type": "string", "enum": codes::<T>() });
        schemars::json_schema!({ "type": "array", "items": code })
    }
}
