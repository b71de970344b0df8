//! Closed lists of values with the code that stands in files, so that both can never drift apart.

/// Declares an enum whose variants each have a stable code.
///
/// The order of the variants is the order in menus and in the codebook.
macro_rules! codes {
    (
        $(#[$meta:meta])*
        pub enum $name:ident {
            $( $(#[$variant_meta:meta])* $variant:ident = $code:literal ),+ $(,)?
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $( $(#[$variant_meta])* $variant ),+
        }

        impl $name {
            /// All values, in menu order.
            pub const ALL: &'static [$name] = &[ $( $name::$variant ),+ ];

            /// The codes of all values, in the same order.
            pub const CODES: &'static [&'static str] = &[ $( $code ),+ ];

            /// The code that stands in files.
            pub const fn code(self) -> &'static str {
                Self::CODES[self as usize]
            }

            /// The value of a code; `None` for a code this version does not know.
            pub fn from_code(code: &str) -> Option<Self> {
                let at = $crate::codes::position(Self::CODES, code)?;
                Self::ALL.get(at).copied()
            }
        }
    };
}
pub(crate) use codes;

/// Where a code stands in a list: one search for all lists is less code than a match in each.
pub(crate) fn position(codes: &[&str], code: &str) -> Option<usize> {
    codes.iter().position(|one| *one == code)
}
