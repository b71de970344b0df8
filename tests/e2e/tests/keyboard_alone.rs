//! A whole shipped article labelled without a mouse: entities, attributions, a chain, claims with
//! their fields, and the export, which the independent checker reads.

use hearsay_e2e::app::selector;
use hearsay_e2e::export::{Export, words as words_of};
use hearsay_e2e::fixtures::{checked, shipped};
use hearsay_e2e::reading::Reading;
use hearsay_e2e::scenario::ensure;
use hearsay_e2e::{App, Failure, Outcome, Setup, scenario};
use serde_json::json;

/// Words and the key of their type, through the whole article.
const MENTIONS: [(&str, &str); 16] = [
    ("PYONGYANG", "g"),
    ("Central Courier", "o"),
    ("Kim Jong Un", "p"),
    ("Vladimir Vladimirovich Putin", "p"),
    ("18–19\u{a0}June", "d"),
    ("Treaty on Comprehensive Strategic Partnership", "a"),
    ("Korean Central News Agency", "o"),
    ("Kumsusan State Guest House", "f"),
    ("DPRK", "g"),
    ("Security Council", "o"),
    ("TASS", "o"),
    ("Yuri Ushakov", "p"),
    ("Rodong Sinmun", "o"),
    ("Kremlin", "o"),
    ("Sergei Lavrov", "p"),
    ("Moscow", "g"),
];

/// Source, cue, content, key and code of the level.
const LINKS: [[&str; 5]; 5] = [
    [
        "Korean Central News Agency",
        "emphasises",
        "the ties of the two states have become a “strong strategic fortress”",
        "2",
        "state_outlet",
    ],
    [
        "the TASS agency",
        "specifies",
        "The indefinite restrictions of the Security Council, which the United States and its allies inspired, should in his opinion be reviewed (he said so",
        "2",
        "state_outlet",
    ],
    [
        "he said so",
        "in his opinion",
        "The indefinite restrictions of the Security Council",
        "5",
        "named_person",
    ],
    [
        "Yuri Ushakov, aide to the President",
        "declared Yuri",
        "“will not be directed against any country”",
        "5",
        "named_person",
    ],
    [
        "Both capitals",
        "firmly refute",
        "the allegation, current in certain Western quarters, that arms are changing hands",
        "6",
        "named_body",
    ],
];
/// The link that is carried, and the one that carries it.
const CARRIED: (usize, usize) = (2, 1);

const CLAIMS: [(&str, &str, &str); 2] = [
    ("the two heads of state signed the Treaty", "event", "2"),
    ("arms are changing hands", "accusation", "1"),
];

#[tokio::test]
async fn entities_and_claims_of_a_shipped_article() {
    scenario(Setup::default(), async |app| {
        let (article, words) = begin(app).await?;
        let mut mentions: Vec<String> = Vec::new();
        for (name, key) in MENTIONS {
            let place = words.find(name)?;
            app.caret().select(&words, &place).await?;
            app.press(key).await?;
            if mentions.is_empty() {
                // The name is asked for once; the dialogue has the focus and gives it back.
                app.dialogs().wait_open("annotator").await?;
                app.insert("K. B.").await?;
                app.press("Enter").await?;
                app.dialogs().wait_closed("annotator").await?;
            }
            let known = mentions.last().cloned().unwrap_or_default();
            let id = app.inspector().next_target("mention", &known).await?;
            app.wait_in_text().await?;
            mentions.push(id);
        }
        let mut claims: Vec<String> = Vec::new();
        for (content, kind, worth) in CLAIMS {
            app.caret().select(&words, &words.find(content)?).await?;
            app.press("k").await?;
            let known = claims.last().cloned().unwrap_or_default();
            let id = app.inspector().next_target("claim", &known).await?;
            app.press("e").await?;
            choose(app, "claim-type", kind).await?;
            choose(app, "claim-checkworthy", worth).await?;
            app.press("Escape").await?;
            app.wait_in_text().await?;
            claims.push(id);
        }
        let export = save(app).await?;
        for (id, (name, _)) in mentions.iter().zip(MENTIONS) {
            let record = export.record(&article, "mentions", id)?;
            assert_eq!(words_of(&record["spans"]), [name]);
            assert_eq!(record["by"], "K. B.");
        }
        for (id, (content, kind, worth)) in claims.iter().zip(CLAIMS) {
            let record = export.record(&article, "claims", id)?;
            assert_eq!(words_of(&record["spans"]), [content]);
            assert_eq!(record["type"], kind);
            assert_eq!(record["checkworthy"].to_string(), worth);
        }
        finish(app, &export, &article, MENTIONS.len() + CLAIMS.len()).await
    })
    .await;
}

#[tokio::test]
async fn attributions_and_a_chain_of_a_shipped_article() {
    scenario(Setup::default(), async |app| {
        let (article, words) = begin(app).await?;
        let mut links: Vec<String> = Vec::new();
        for (index, [source, cue, content, level, code]) in LINKS.into_iter().enumerate() {
            for (part, key) in [(content, "c"), (source, "s"), (cue, "u")] {
                // The cue of a link may begin in front of its source: only its first word counts.
                let mut place = words.find(part)?;
                if part == "he said so" {
                    place.end = place.start + 2;
                } else if part == "declared Yuri" {
                    place.end -= " Yuri".len();
                }
                app.caret().select(&words, &place).await?;
                app.press(key).await?;
                if links.is_empty() && key == "c" {
                    app.dialogs().wait_open("annotator").await?;
                    app.insert("K. B.").await?;
                    app.press("Enter").await?;
                    app.dialogs().wait_closed("annotator").await?;
                }
                let name = match key {
                    "c" => "content",
                    "s" => "source",
                    _ => "cue",
                };
                let known = links.last().cloned().unwrap_or_default();
                app.inspector().next_target("attribution", &known).await?;
                app.inspector().wait_part(name).await?;
            }
            app.inspector().press_level(level, code).await?;
            let known = links.last().cloned().unwrap_or_default();
            let id = app.inspector().next_target("attribution", &known).await?;
            if index == CARRIED.0 {
                app.press("b").await?;
                app.dialogs().wait_open("carriers").await?;
                app.press("Enter").await?;
                app.dialogs().wait_closed("carriers").await?;
            }
            app.wait_in_text().await?;
            app.press("Enter").await?;
            app.inspector().wait_empty().await?;
            app.wait_in_text().await?;
            links.push(id);
        }
        let export = save(app).await?;
        for (id, [.., content, _, code]) in links.iter().zip(LINKS) {
            let record = export.record(&article, "attributions", id)?;
            assert_eq!(words_of(&record["content"]), [content]);
            assert_eq!(record["level"], code);
        }
        let inner = export.record(&article, "attributions", &links[CARRIED.0])?;
        assert_eq!(inner["via"], json!(links[CARRIED.1]));
        assert_eq!(inner["effective_level"], "state_outlet");
        finish(app, &export, &article, LINKS.len()).await
    })
    .await;
}

/// Opens the second shipped article by key and watches for any pointer.
async fn begin(app: &App) -> Outcome<(String, Reading)> {
    app.run(
        "window.pointers = 0; addEventListener('pointerdown', () => window.pointers += 1, true);",
        vec![],
    )
    .await?;
    let article = shipped()?.swap_remove(1);
    let ids = app.articles().ids().await?;
    let steps = ids.iter().position(|id| *id == article.id);
    let steps = steps.ok_or_else(|| Failure::new("the article is not listed"))?;
    for _ in 0..steps {
        app.press("]").await?;
    }
    app.text().wait_content(&article.text).await?;
    // From anywhere to the text.
    app.press("Escape").await?;
    app.wait_in_text().await?;
    Ok((article.id, Reading::new(&article.text)))
}

/// Goes to a menu with the Tab key and down in it until it has the value.
async fn choose(app: &App, field: &str, value: &str) -> Outcome {
    for _ in 0..40 {
        let here = app
            .run(
                "return document.activeElement?.dataset.testid ?? '';",
                vec![],
            )
            .await?;
        if here == field {
            break;
        }
        app.press("Tab").await?;
    }
    for _ in 0..30 {
        let now = app.inspector().value(field).await?;
        if now == value {
            return Ok(());
        }
        app.press("ArrowDown").await?;
        app.until(
            &format!("{field} to change"),
            "document.querySelector(arguments[0]).value !== arguments[1]",
            vec![json!(selector(field)), json!(now)],
        )
        .await?;
    }
    Err(Failure::new(format!("{field} has no value {value}")))
}

async fn save(app: &App) -> Outcome<Export> {
    app.saving().wait_saved().await?;
    app.files()
        .arriving(async || app.press("Ctrl+s").await)
        .await
}

async fn finish(app: &App, export: &Export, article: &str, labels: usize) -> Outcome {
    let summary = checked(export)?;
    let counted = summary.articles.iter().find(|one| one.id == article);
    let counted = counted.ok_or_else(|| Failure::new("the article was not exported"))?;
    let found = counted.mentions + counted.attributions + counted.claims;
    ensure(found == labels, || {
        format!("{found} labels in the export, {labels} were made")
    })?;
    let pointers = app.run("return window.pointers;", vec![]).await?;
    ensure(pointers == json!(0), || {
        format!("{pointers} times a pointer was used")
    })
}
