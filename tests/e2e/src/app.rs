//! The app in a browser: the few verbs that all page objects are made of.

use std::cell::RefCell;
use std::rc::Rc;
use std::time::{Duration, Instant};

use fantoccini::elements::Element;
use fantoccini::{Client, Locator};
use serde_json::{Value, json};

use crate::browser::Browser;
use crate::failure::{Failure, Outcome};
use crate::host::Host;
use crate::{chromium, paths};

/// How long a state may take to come about.
pub(crate) const PATIENCE: Duration = Duration::from_secs(40);
const LOOK_AGAIN: Duration = Duration::from_millis(15);

/// A running app.
#[derive(Debug)]
pub struct App {
    browser: Browser,
    host: Rc<Host>,
    expected: RefCell<Vec<String>>,
}

impl App {
    pub(crate) fn new(browser: Browser, host: Host) -> Self {
        Self::on(browser, Rc::new(host))
    }

    /// On a host that outlives this browser.
    pub(crate) fn on(browser: Browser, host: Rc<Host>) -> Self {
        Self {
            browser,
            host,
            expected: RefCell::default(),
        }
    }

    /// The browser's own commands, for what no page object has.
    pub fn client(&self) -> &Client {
        &self.browser.client
    }

    /// The browser with its downloads.
    pub fn browser(&self) -> &Browser {
        &self.browser
    }

    /// What serves the app, and what it was asked for.
    pub fn host(&self) -> &Host {
        &self.host
    }

    /// Goes to the app and waits until it can be used.
    pub async fn open(&self) -> Outcome {
        self.client().goto(&self.host.url()).await?;
        self.ready().await
    }

    /// Loads the page anew and waits until it can be used.
    pub async fn reload(&self) -> Outcome {
        self.client().refresh().await?;
        self.ready().await
    }

    /// Waits until the app can be used.
    pub async fn ready(&self) -> Outcome {
        self.until(
            "the app to be usable (data-app=\"ready\")",
            "document.documentElement.dataset.app === 'ready'",
            vec![],
        )
        .await?;
        Ok(())
    }

    /// Runs a function body in the page.
    pub async fn run(&self, script: &str, arguments: Vec<Value>) -> Outcome<Value> {
        Ok(self.client().execute(script, arguments).await?)
    }

    /// Runs the body of an async function in the page; what it throws is the failure.
    pub async fn run_async(&self, script: &str, arguments: Vec<Value>) -> Outcome<Value> {
        let wrapped = format!(
            "const done = arguments[arguments.length - 1];
             (async function () {{ {script} }}).apply(null, [...arguments].slice(0, -1))
               .then(value => done({{ value: value === undefined ? null : value }}), error => done({{ error: String(error) }}));"
        );
        let mut answer = self.client().execute_async(&wrapped, arguments).await?;
        match answer["error"].as_str() {
            Some(error) => Err(Failure::new(format!("in the page: {error}"))),
            None => Ok(answer["value"].take()),
        }
    }

    /// Waits until an expression is true of the page and gives its value.
    pub async fn until(
        &self,
        what: &str,
        expression: &str,
        arguments: Vec<Value>,
    ) -> Outcome<Value> {
        let script = format!("return ({expression});");
        let begun = Instant::now();
        loop {
            let value = self
                .run(&script, arguments.clone())
                .await
                .map_err(|failure| failure.during(&format!("while waiting for {what}")))?;
            if !matches!(&value, Value::Null | Value::Bool(false)) {
                return Ok(value);
            }
            if begun.elapsed() > PATIENCE {
                return Err(Failure::new(format!(
                    "waited {} s for {what}, in vain",
                    PATIENCE.as_secs()
                )));
            }
            tokio::time::sleep(LOOK_AGAIN).await;
        }
    }

    /// Waits until the test's own view of things is true.
    pub async fn until_some<T>(
        &self,
        what: &str,
        mut look: impl AsyncFnMut() -> Outcome<Option<T>>,
    ) -> Outcome<T> {
        let begun = Instant::now();
        loop {
            if let Some(value) = look().await? {
                return Ok(value);
            }
            if begun.elapsed() > PATIENCE {
                return Err(Failure::new(format!(
                    "waited {} s for {what}, in vain",
                    PATIENCE.as_secs()
                )));
            }
            tokio::time::sleep(LOOK_AGAIN).await;
        }
    }

    /// The first element of a selector, once it is there.
    pub async fn element(&self, selector: &str) -> Outcome<Element> {
        self.until(
            selector,
            "document.querySelector(arguments[0]) !== null",
            vec![json!(selector)],
        )
        .await?;
        Ok(self.client().find(Locator::Css(selector)).await?)
    }

    /// The element with a `data-testid`, once it is there.
    pub async fn part(&self, testid: &str) -> Outcome<Element> {
        self.element(&selector(testid)).await
    }

    /// Whether an element is in the page and visible.
    pub async fn shows(&self, selector: &str) -> Outcome<bool> {
        let shown = self
            .run(
                "const found = document.querySelector(arguments[0]); return found !== null && found.checkVisibility();",
                vec![json!(selector)],
            )
            .await?;
        Ok(shown.as_bool().unwrap_or_default())
    }

    /// How many elements a selector finds.
    pub async fn count(&self, selector: &str) -> Outcome<usize> {
        let count = self
            .run(
                "return document.querySelectorAll(arguments[0]).length;",
                vec![json!(selector)],
            )
            .await?;
        Ok(count.as_u64().unwrap_or_default() as usize)
    }

    /// Waits until an element is there and visible.
    pub async fn wait_shown(&self, selector: &str) -> Outcome {
        self.until(
            &format!("{selector} to be shown"),
            "document.querySelector(arguments[0])?.checkVisibility() ?? false",
            vec![json!(selector)],
        )
        .await?;
        Ok(())
    }

    /// Waits until no such element is visible.
    pub async fn wait_gone(&self, selector: &str) -> Outcome {
        self.until(
            &format!("{selector} to be gone"),
            "!(document.querySelector(arguments[0])?.checkVisibility() ?? false)",
            vec![json!(selector)],
        )
        .await?;
        Ok(())
    }

    /// The text of the first element of a selector, once it is there.
    pub async fn text_of(&self, selector: &str) -> Outcome<String> {
        let text = self
            .until(
                selector,
                "document.querySelector(arguments[0])?.textContent ?? null",
                vec![json!(selector)],
            )
            .await?;
        Ok(text.as_str().unwrap_or_default().to_owned())
    }

    /// An attribute of the first element of a selector, once the element is there.
    pub async fn attribute(&self, selector: &str, name: &str) -> Outcome<Option<String>> {
        let value = self
            .until(
                selector,
                "(found => found && [found.getAttribute(arguments[1])])(document.querySelector(arguments[0]))",
                vec![json!(selector), json!(name)],
            )
            .await?;
        Ok(value[0].as_str().map(str::to_owned))
    }

    /// Names a complaint of the console that belongs to the scenario.
    pub fn expect_on_console(&self, part: &str) {
        self.expected.borrow_mut().push(part.to_owned());
    }

    /// Fails if the console holds a warning or an error that nobody expected.
    pub async fn assert_silent_console(&self) -> Outcome {
        let complaints = chromium::complaints(self.client()).await?;
        let expected = self.expected.borrow();
        let unexpected: Vec<String> = complaints
            .into_iter()
            .filter(|line| !expected.iter().any(|part| line.contains(part)))
            .collect();
        if unexpected.is_empty() {
            Ok(())
        } else {
            Err(Failure::new(format!(
                "the console complains: {}",
                unexpected.join("\n")
            )))
        }
    }

    /// Saves a picture of the window.
    pub async fn picture(&self, file: &std::path::Path) -> Outcome {
        let png = self.client().screenshot().await?;
        Ok(std::fs::write(file, png)?)
    }

    pub(crate) async fn keep_evidence(&self, name: &str) -> Outcome<String> {
        let folder = paths::evidence()?;
        let page = folder.join(format!("{name}.html"));
        std::fs::write(&page, self.client().source().await?)?;
        self.picture(&folder.join(format!("{name}.png"))).await?;
        let complaints = chromium::complaints(self.client()).await?;
        if !complaints.is_empty() {
            eprintln!("{name}: on the console: {}", complaints.join("\n"));
        }
        Ok(page.with_extension("png").display().to_string())
    }

    /// Forgets a browser that is gone already.
    pub(crate) fn abandon(self) {
        // The driver answers late that the browser is gone, and nobody waits for that.
        tokio::spawn(async move { drop(self.browser.close().await) });
    }

    /// Ends browser and server.
    pub async fn close(self) -> Outcome {
        self.browser.close().await
    }
}

/// The selector of a `data-testid`.
pub fn selector(testid: &str) -> String {
    format!("[data-testid=\"{testid}\"]")
}
