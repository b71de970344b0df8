//! The whole interface in German: every state of the screen, its dialogues, menus, notices and reports
//! of errors, at three widths. No word of it is English, and no word is cut off.

use hearsay_e2e::browser::Window;
use hearsay_e2e::fixtures::{HARBOUR, folder};
use hearsay_e2e::states::{On, STATES, State, ground, reach};
use hearsay_e2e::{App, Outcome, Setup, scenario};

const WIDTHS: [(u32, u32); 3] = [(1440, 900), (1024, 768), (320, 720)];

/// Words of the shipped articles and their labels that stand where no attribute says so.
const OWN: [&str; 2] = ["hearsay", "gallery"];

async fn speak_german(app: &App) -> Outcome {
    app.click("settings-open").await?;
    app.dialogs().wait_open("settings").await?;
    app.choose("settings-language", "de").await?;
    let spoken = "document.documentElement.lang === 'de'";
    app.until("German", spoken, vec![]).await?;
    app.dialogs().escape("settings").await
}

/// Looks at what is shown, at each width, and comes back to the first.
async fn look(app: &App, state: &str, pane: Option<&str>) -> Outcome {
    for (width, height) in WIDTHS {
        app.set_viewport(width, height).await?;
        let at = format!("{state} at {width} px");
        if width < 700
            && let Some(pane) = pane
        {
            app.show_pane(pane).await?;
        }
        app.assert_german(&at, &OWN).await?;
        app.assert_room(&at).await?;
    }
    app.set_viewport(1440, 900).await
}

async fn walk(on: On, part: usize, parts: usize) {
    let ground = ground(on, Window::default()).unwrap();
    let states = STATES
        .iter()
        .filter(|state| state.on == on && !state.lasts());
    let mine: Vec<&State> = states
        .enumerate()
        .filter(|(index, _)| index % parts == part)
        .map(|(_, state)| state)
        .collect();
    scenario(ground.again(), async |app| {
        app.set_viewport(1440, 900).await?;
        let mut german = false;
        let mut left = Vec::new();
        for state in mine {
            reach(app, state).await?;
            if !german && state.name != "tour" {
                speak_german(app).await?;
                german = true;
                reach(app, state).await?;
            } else if state.name == "tour" {
                continue;
            }
            let pane = state.pane().map(|_| "Markierungen");
            if let Err(failure) = look(app, state.name, pane).await {
                left.push(failure.to_string());
                app.set_viewport(1440, 900).await?;
            }
        }
        hearsay_e2e::scenario::ensure(left.is_empty(), || left.join("\n"))
    })
    .await;
}

#[tokio::test]
async fn with_the_shipped_articles_1() {
    walk(On::Shipped, 0, 3).await;
}

#[tokio::test]
async fn with_the_shipped_articles_2() {
    walk(On::Shipped, 1, 3).await;
}

#[tokio::test]
async fn with_the_shipped_articles_3() {
    walk(On::Shipped, 2, 3).await;
}

#[tokio::test]
async fn with_labels_just_made() {
    walk(On::Harbour, 0, 1).await;
}

/// Dialogues, menus, notices and errors that the gallery does not show.
#[tokio::test]
async fn what_comes_up_at_work() {
    let articles = folder(&[("harbour.txt", HARBOUR.as_bytes())]).unwrap();
    scenario(Setup::with_corpus(articles.path()), async |app| {
        let (_, words) = app.begin(HARBOUR).await?;
        speak_german(app).await?;
        let own = [OWN.as_slice(), &["harbour", "txt", "json", "jsonl"]].concat();
        let mut left = Vec::new();
        let mut note = |result: Outcome| {
            if let Err(failure) = result {
                left.push(failure.to_string());
            }
        };
        // The tour, and the menu of a narrow screen.
        app.press(":").await?;
        app.dialogs().wait_open("palette").await?;
        note(app.assert_german("every command", &own).await);
        app.insert("Tour des ersten").await?;
        app.press("Enter").await?;
        app.wait_shown("[data-testid=tour]").await?;
        for step in 1..=6 {
            note(look(app, &format!("step {step} of the tour"), None).await);
            app.click("tour-next").await?;
        }
        app.set_viewport(390, 844).await?;
        app.click("menu-open").await?;
        note(app.assert_german("the menu", &own).await);
        note(app.assert_room("the menu").await);
        app.press("Escape").await?;
        app.set_viewport(1440, 900).await?;
        // What a label can have beyond the first look.
        app.label(words.find("“We will return,”")?, "c").await?;
        app.press("4").await?;
        for summary in ["details", "more"] {
            app.run(
                "for (const it of document.querySelectorAll('[data-testid=inspector] details')) it.open = true;",
                vec![],
            )
            .await?;
            note(look(app, &format!("an attribution, {summary}"), Some("Markierungen")).await);
        }
        app.text().focus().await?;
        // The history, projects, and the question before something is deleted.
        for (name, dialog) in [("verlauf", "past"), ("projekte", "projects")] {
            app.press(":").await?;
            app.dialogs().wait_open("palette").await?;
            app.insert(name).await?;
            app.press("Enter").await?;
            app.dialogs().wait_open(dialog).await?;
            note(look(app, dialog, None).await);
            app.dialogs().escape(dialog).await?;
        }
        // Files that cannot be read, or in part only.
        let bad = folder(&[
            ("cut.json", b"{\"text\": [1, 2".as_slice()),
            ("rows.jsonl", b"{\"text\": 5}\n{\"text\": \"Kurz.\", \"rank\": 1, \"id\": \"a b\"}\n[]\n"),
            ("picture.txt", b"\x89PNG\x00\x01"),
            ("half.txt", b"\xff\xfea"),
        ])
        .unwrap();
        let paths: Vec<_> = ["cut.json", "rows.jsonl", "picture.txt", "half.txt"]
            .map(|name| bad.path().join(name))
            .to_vec();
        app.files().choose(&paths).await?;
        app.dialogs().wait_open("import").await?;
        app.wait_shown("[data-testid=import-report]").await?;
        note(look(app, "the report of an import", None).await);
        app.dialogs().escape("import").await?;
        let damaged = folder(&[(
            "damaged.json",
            br#"{"format":"hearsay-project","version":1,"more":1,"entities":[{"id":"a b","type":"person","name":"x"},{"id":"e","type":"persona","name":"x"}],"articles":[{"id":"d","text":"Kim said so.","sha256":"x","mentions":[{"id":"m","type":"person","entity":"gone","spans":[{"start":0,"end":3,"text":"Lee"}]},{"id":"n","type":"person","spans":[{"start":3,"end":99}]}],"attributions":[{"id":"k","via":"k"}],"claims":[{"id":"c","spans":[],"checkworthy":7}]}]}"#.as_slice(),
        )])
        .unwrap();
        app.files().choose(&[damaged.path().join("damaged.json")]).await?;
        app.dialogs().wait_open("project").await?;
        note(look(app, "a damaged project", None).await);
        app.dialogs().escape("project").await?;
        hearsay_e2e::scenario::ensure(left.is_empty(), || left.join("\n"))
    })
    .await;
}
