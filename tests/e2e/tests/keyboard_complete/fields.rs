//! The fields of the label in hand, entered with Tab, arrow keys, letters and Enter.

use crate::compare::{Model, spans, word};
use crate::hand::Hand;
use hearsay_e2e::{Failure, Outcome};
use serde_json::{Value, json};

impl Hand<'_> {
    pub(crate) async fn claim(
        &self,
        model: &Model,
        links: &[(Value, String)],
        claim: &Value,
    ) -> Outcome<String> {
        self.put_down().await?;
        let id = self.label(&spans(&claim["spans"])[0], "k", "claim").await?;
        self.app.press("e").await?;
        self.menu("[data-testid=claim-type]", &word(&claim["type"]))
            .await?;
        self.menu(
            "[data-testid=claim-checkworthy]",
            &claim["checkworthy"].to_string(),
        )
        .await?;
        let by = links.iter().find(|(theirs, _)| *theirs == claim["claimer"]);
        self.menu(
            "[data-testid=claim-claimer]",
            by.map_or("author", |(_, ours)| ours),
        )
        .await?;
        self.write("[data-testid=claim-gist]", &word(&claim["gist"]))
            .await?;
        self.write("[data-testid=claim-topic]", &word(&claim["topic"]))
            .await?;
        for field in ["certainty", "polarity"] {
            self.menu(
                &format!("[data-testid=claim-{field}]"),
                &word(&claim[field]),
            )
            .await?;
        }
        let objects = claim["objects"].as_array().into_iter().flatten();
        for object in objects {
            self.add(
                "claim-object-add",
                "claim-object-add-go",
                &model.name_of(object),
            )
            .await?;
        }
        self.finish(claim).await?;
        Ok(id)
    }

    /// Says how one claim is to another.
    pub(crate) async fn relate(
        &self,
        model: &Model,
        claims: &[(Value, String)],
        relation: &Value,
    ) -> Outcome {
        let ours = |id: &Value| {
            let found = claims.iter().find(|(theirs, _)| theirs == id);
            found.map(|(_, ours)| ours.clone()).unwrap_or_default()
        };
        let from = model
            .list("claims")
            .into_iter()
            .find(|one| one["id"] == relation["from"]);
        let place = from
            .map(|claim| spans(&claim["spans"])[0].start)
            .unwrap_or_default();
        self.take(place, &ours(&relation["from"])).await?;
        self.app.press("e").await?;
        self.unfold(".relations").await?;
        self.menu("[data-testid=relation-type]", &word(&relation["type"]))
            .await?;
        self.menu("[data-testid=relation-target]", &ours(&relation["to"]))
            .await?;
        self.tab_to("[data-testid=relation-add]").await?;
        self.app.press("Enter").await?;
        self.app.wait_shown(".relations li").await?;
        self.app.press("Escape").await?;
        self.app.wait_in_text().await
    }

    /// Kind and confidence of the mention in hand; with the first mention of somebody all that is
    /// known of them.
    pub(crate) async fn fields_of_mention(
        &self,
        model: &Model,
        mention: &Value,
        first: bool,
    ) -> Outcome {
        self.app.press("e").await?;
        self.menu("[data-testid=mention-kind]", &word(&mention["kind"]))
            .await?;
        let entity = model
            .entities
            .iter()
            .find(|one| one["id"] == mention["entity"]);
        if let Some(entity) = entity.filter(|_| first) {
            let joined = |list: &Value, with: &str| {
                let words: Vec<String> = list.as_array().into_iter().flatten().map(word).collect();
                words.join(with)
            };
            let (aliases, states) = (
                joined(&entity["aliases"], "\n"),
                joined(&entity["state_affiliated"], ", "),
            );
            self.unfold(".entity-card").await?;
            self.menu("[data-testid=entity-type]", &word(&entity["type"]))
                .await?;
            for (field, words) in [
                ("aliases", aliases),
                ("wikidata", word(&entity["wikidata"])),
                ("states", states),
                ("note", word(&entity["note"])),
            ] {
                self.write(&format!("[data-testid=entity-{field}]"), &words)
                    .await?;
            }
        }
        self.finish(mention).await
    }

    /// What an attribution has beyond its parts and level.
    pub(crate) async fn fields_of_attribution(&self, model: &Model, link: &Value) -> Outcome {
        let supplements = link["supplements"].as_array().into_iter().flatten();
        for supplement in supplements {
            self.select(&spans(&supplement["spans"])[0]).await?;
            self.app.press("e").await?;
            self.add(
                "supplement-role",
                "supplement-add",
                &word(&supplement["role"]),
            )
            .await?;
            // What added it has gone with the selection, and the focus is in the text again.
            self.app.wait_in_text().await?;
        }
        self.app.press("e").await?;
        let wanted: Vec<String> = link["source_entities"]
            .as_array()
            .into_iter()
            .flatten()
            .map(|id| model.name_of(id))
            .collect();
        // Names inside the source are taken for it; some only say where.
        let extra = "return [...document.querySelectorAll('[data-testid=source-entities] .chip')].find(chip => !arguments[0].includes(chip.querySelector('span').textContent))?.dataset.entityId ?? null;";
        while let Some(id) = self.app.run(extra, vec![json!(wanted)]).await?.as_str() {
            self.tab_to(&format!(".chip[data-entity-id=\"{id}\"] button"))
                .await?;
            self.app.press("Enter").await?;
            self.app
                .wait_gone(&format!(".chip[data-entity-id=\"{id}\"]"))
                .await?;
            if self
                .app
                .run(
                    "return document.activeElement.dataset.testid ?? '';",
                    vec![],
                )
                .await?
                == json!("article-text")
            {
                self.app.press("e").await?;
            }
        }
        let identities = link["source_entities"].as_array().into_iter().flatten();
        for identity in identities {
            let name = model.name_of(identity);
            let there = "return [...document.querySelectorAll('[data-testid=source-entities] .chip > span')].some(chip => chip.textContent === arguments[0]);";
            if self.app.run(there, vec![json!(name)]).await? != json!(true) {
                self.add("source-entity-add", "source-entity-add-go", &name)
                    .await?;
            }
        }
        for (field, value) in [
            ("attitude", "attitude"),
            ("scope", "scope"),
            ("source-role", "source_role"),
        ] {
            self.menu(&format!("[data-testid={field}]"), &word(&link[value]))
                .await?;
        }
        self.finish(link).await
    }

    /// Confidence and note, which every label has; then back to the text.
    pub(crate) async fn finish(&self, label: &Value) -> Outcome {
        self.menu("[data-testid=confidence]", &word(&label["confidence"]))
            .await?;
        self.write(
            "[data-testid=inspector] [data-testid=note]",
            &word(&label["note"]),
        )
        .await?;
        self.app.press("Escape").await?;
        self.app.wait_in_text().await
    }

    /// Goes to a control of the label in hand by Tab.
    pub(crate) async fn tab_to(&self, selector: &str) -> Outcome {
        let way = "const all = [...document.querySelectorAll('[data-testid=inspector] :is(button, select, input, textarea, summary)')]
             .filter(it => it.checkVisibility() && !it.disabled && (it.type !== 'radio' || it.checked));
             const wanted = document.querySelector(arguments[0]);
             if (document.activeElement === wanted) return 0;
             const by = all.indexOf(wanted) - all.indexOf(document.activeElement);
             return wanted && all.includes(wanted) && all.includes(document.activeElement) ? by : null;";
        for _ in 0..20 {
            let by = self.app.run(way, vec![json!(selector)]).await?;
            match by.as_i64() {
                Some(0) => return Ok(()),
                Some(by) => {
                    let key = if by > 0 { "Tab" } else { "Shift+Tab" };
                    self.app
                        .press_times(key, by.unsigned_abs() as usize)
                        .await?;
                }
                // Not there yet: the label was drawn anew, or the focus is on its way.
                None => self.app.settle().await?,
            }
        }
        let at = "const wanted = document.querySelector(arguments[0]);
             return [document.activeElement?.outerHTML.slice(0, 120), wanted?.outerHTML.slice(0, 120), document.querySelector('[data-testid=selection-state]')?.textContent];";
        let at = self.app.run(at, vec![json!(selector)]).await?;
        Err(Failure::new(format!(
            "Tab does not lead to {selector}: {at}"
        )))
    }

    /// Chooses an entry of a menu by its value or its words, with the arrow keys.
    pub(crate) async fn menu(&self, selector: &str, wanted: &str) -> Outcome {
        self.tab_to(selector).await?;
        let steps = "const menu = document.activeElement; const all = [...menu.options];
             const at = all.findIndex(it => it.value === arguments[0] || it.textContent === arguments[0]);
             return at < 0 ? null : at - menu.selectedIndex;";
        let steps = self.app.run(steps, vec![json!(wanted)]).await?;
        let steps = steps
            .as_i64()
            .ok_or_else(|| Failure::new(format!("{selector} has no entry {wanted}")))?;
        let key = if steps > 0 { "ArrowDown" } else { "ArrowUp" };
        self.app
            .press_times(key, steps.unsigned_abs() as usize)
            .await?;
        let chosen = "(menu => menu.value === arguments[1] || menu.selectedOptions[0]?.textContent === arguments[1])(document.querySelector(arguments[0]))";
        self.app
            .until(
                &format!("{wanted} in {selector}"),
                chosen,
                vec![json!(selector), json!(wanted)],
            )
            .await
            .map(drop)
    }

    /// Writes into a field; nothing where there is nothing to say.
    pub(crate) async fn write(&self, selector: &str, words: &str) -> Outcome {
        if words.is_empty() {
            return Ok(());
        }
        self.tab_to(selector).await?;
        self.app.press("Ctrl+a").await?;
        self.app.insert(words).await?;
        let written = "document.querySelector(arguments[0])?.value === arguments[1]";
        self.app
            .until(
                &format!("{words:?} in {selector}"),
                written,
                vec![json!(selector), json!(words)],
            )
            .await
            .map(drop)
    }

    /// Chooses in a menu with a button and presses the button.
    pub(crate) async fn add(&self, menu: &str, button: &str, wanted: &str) -> Outcome {
        self.menu(&format!("[data-testid={menu}]"), wanted).await?;
        self.tab_to(&format!("[data-testid={button}]")).await?;
        self.app.press("Enter").await?;
        self.app.settle().await
    }

    /// Opens what is folded away.
    pub(crate) async fn unfold(&self, selector: &str) -> Outcome {
        let closed = format!("{selector}:not([open])");
        if self.app.count(&closed).await? > 0 {
            self.tab_to(&format!("{selector} > summary")).await?;
            self.app.press("Enter").await?;
            self.app.wait_shown(&format!("{selector}[open]")).await?;
        }
        Ok(())
    }
}
