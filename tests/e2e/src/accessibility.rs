//! axe-core on the state that the screen is in.

use serde_json::{Value, json};

use crate::app::App;
use crate::failure::{Failure, Outcome};
use crate::{chromium, paths};

/// The colours that the system asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Colours {
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
    /// The few colours of a high-contrast theme.
    Forced,
}

impl App {
    /// Makes the page believe that the system asks for these colours.
    pub async fn set_colours(&self, colours: Colours) -> Outcome {
        let scheme = if colours == Colours::Dark {
            "dark"
        } else {
            "light"
        };
        let forced = if colours == Colours::Forced {
            "active"
        } else {
            "none"
        };
        chromium::debug(
            self.client(),
            "Emulation.setEmulatedMedia",
            json!({ "features": [
                { "name": "prefers-color-scheme", "value": scheme },
                { "name": "forced-colors", "value": forced },
            ]}),
        )
        .await?;
        self.settle().await
    }

    /// Waits until colours have stopped changing. A change within what is not drawn stands still, and
    /// a page that has nothing to draw gives no frame: then it is as settled as it will be.
    pub async fn settle(&self) -> Outcome {
        self.run_async(
            "const settled = (async () => {
               await new Promise(requestAnimationFrame);
               await Promise.allSettled(document.getAnimations()
                 .filter(animation => !animation.effect.target.matches('.caret')).map(animation => animation.finished));
             })();
             await Promise.race([settled, new Promise(done => setTimeout(done, 3000))]);",
            vec![],
        )
        .await
        .map_err(|failure| failure.during("settling"))?;
        Ok(())
    }

    /// Makes the page believe that the window has this size, which may be smaller than windows get.
    pub async fn set_viewport(&self, width: u32, height: u32) -> Outcome {
        chromium::debug(
            self.client(),
            "Emulation.setDeviceMetricsOverride",
            json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false }),
        )
        .await?;
        Ok(())
    }

    /// Fails if axe-core finds any violation; says rule, place and what to do.
    pub async fn assert_accessible(&self, state: &str) -> Outcome {
        let loaded = self
            .run("return typeof window.axe === 'object';", vec![])
            .await?;
        if loaded != json!(true) {
            let script = std::fs::read_to_string(paths::axe()?)?;
            self.run(&script, vec![]).await?;
        }
        self.settle().await?;
        let found = self
            .run_async(
                "const result = await axe.run(document, { resultTypes: ['violations'] });
                 return result.violations.map(rule => ({
                   rule: rule.id, help: rule.help,
                   places: rule.nodes.map(node => node.target.join(' ') + ': ' + node.failureSummary.replace(/\\s+/g, ' ')),
                 }));",
                vec![],
            )
            .await
            .map_err(|failure| failure.during(&format!("axe-core on {state}")))?;
        let violations: Vec<String> = found
            .as_array()
            .into_iter()
            .flatten()
            .map(describe)
            .collect();
        if violations.is_empty() {
            Ok(())
        } else {
            Err(Failure::new(format!(
                "{state} breaks rules of axe-core:\n{}",
                violations.join("\n")
            )))
        }
    }
}

fn describe(violation: &Value) -> String {
    let places: Vec<&str> = violation["places"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .take(5)
        .collect();
    format!(
        "{}: {}\n    {}",
        violation["rule"].as_str().unwrap_or_default(),
        violation["help"].as_str().unwrap_or_default(),
        places.join("\n    ")
    )
}
