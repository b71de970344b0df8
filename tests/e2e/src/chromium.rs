//! What Chromium offers beyond the `WebDriver` standard: its console log and its debugging protocol.

use fantoccini::Client;
use fantoccini::wd::WebDriverCompatibleCommand;
use http::Method;
use serde_json::{Value, json};
use url::{ParseError, Url};

use crate::failure::{Failure, Outcome};

#[derive(Debug)]
struct Extension {
    path: &'static str,
    body: Value,
}

impl WebDriverCompatibleCommand for Extension {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        base.join(&format!(
            "session/{}/{}",
            session.unwrap_or_default(),
            self.path
        ))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::POST, Some(self.body.to_string()))
    }
}

/// Sends one command of the debugging protocol.
pub async fn debug(client: &Client, command: &str, params: Value) -> Outcome<Value> {
    let extension = Extension {
        path: "goog/cdp/execute",
        body: json!({ "cmd": command, "params": params }),
    };
    client
        .issue_cmd(extension)
        .await
        .map_err(|error| Failure::from(error).during(command))
}

/// The warnings and errors of the console since the last call.
pub async fn complaints(client: &Client) -> Outcome<Vec<String>> {
    let extension = Extension {
        path: "se/log",
        body: json!({ "type": "browser" }),
    };
    let entries = client.issue_cmd(extension).await?;
    Ok(entries
        .as_array()
        .into_iter()
        .flatten()
        .filter(|entry| matches!(entry["level"].as_str(), Some("SEVERE" | "WARNING")))
        .map(|entry| {
            format!(
                "{} {}: {}",
                entry["level"].as_str().unwrap_or_default(),
                entry["source"].as_str().unwrap_or_default(),
                entry["message"].as_str().unwrap_or_default()
            )
        })
        .collect())
}
