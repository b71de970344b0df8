//! Records from JSON values.
