//! The JSON Schema of the export, derived from the very structs that write it (native only).

use crate::project::file;
use schemars::generate::SchemaSettings;
use schemars::transform::{RecursiveTransform, Transform};
use serde_json::Value;

/// The schema as it is published, with a line end: the bytes of
/// `static/schema/hearsay-project-1.schema.json`.
pub fn export_schema() -> String {
    let mut schema = SchemaSettings::draft2020_12()
        .for_serialize()
        .into_generator()
        .into_root_schema_for::<file::Project<'_>>();
    // "uint" is no format of the standard; the minimum of 0 says the same.
    RecursiveTransform(|schema: &mut schemars::Schema| {
        let own = schema.get("format").and_then(Value::as_str);
        if own.is_some_and(|format| format.starts_with("uint") || format == "double") {
            schema.remove("format");
        }
    })
    .transform(&mut schema);
    let mut text = serde_json::to_string_pretty(&schema).unwrap_or_default();
    text.push('\n');
    text
}
