//! Every version that was released opens in this one, whole; a store of a later version is left alone.

use hearsay_e2e::fixtures::{HARBOUR, checked, folder};
use hearsay_e2e::scenario::ensure;
use hearsay_e2e::stores::{beside_the_app, fixtures, put, take};
use hearsay_e2e::{Setup, scenario};
use serde_json::{Value, json};

#[tokio::test]
async fn stores_of_all_versions_open_whole() {
    let articles = folder(&[("harbour.txt", HARBOUR.as_bytes())]).unwrap();
    scenario(Setup::with_corpus(articles.path()), async |app| {
        app.expect_on_console("favicon.ico");
        let fixtures = fixtures()?;
        ensure(!fixtures.is_empty(), || "there is no fixture".to_owned())?;
        for mut fixture in fixtures {
            beside_the_app(app).await?;
            // The project is called by its corpus, whose name is that of a folder of chance.
            let own = take(app).await?;
            let key = own["stores"]["journal"][0][0][0].clone();
            for store in ["journal", "snapshots", "projects", "writers"] {
                // In "writers", too, the key begins with the project.
                let rows = fixture["stores"].get_mut(store);
                for row in rows.and_then(Value::as_array_mut).into_iter().flatten() {
                    if row[0].is_array() {
                        row[0][0] = key.clone();
                    } else {
                        row[0] = key.clone();
                    }
                }
            }
            put(app, &fixture).await?;
            app.open().await?;
            app.saving().wait_saved().await?;
            let export = app.files().export().await?;
            checked(&export)?;
            ensure(json!(export.text) == fixture["export"], || {
                format!("version {} came back otherwise", fixture["version"])
            })?;
            // What was stored lies in the archive to the last byte, from before the first change.
            beside_the_app(app).await?;
            let rows = |stored: &Value, project: &Value| -> Vec<Value> {
                let all = stored["stores"]["journal"].as_array();
                let own = all
                    .into_iter()
                    .flatten()
                    .filter(|row| row[0][0] == *project);
                own.map(|row| json!([row[0][1], row[1]])).collect()
            };
            let kept = take(app).await?;
            let copy = json!(format!(
                "{}-before-form-4",
                key.as_str().unwrap_or_default()
            ));
            ensure(rows(&kept, &copy) == rows(&fixture, &key), || {
                format!("version {} is not kept as it was", fixture["version"])
            })?;
            app.open().await?;
            app.saving().wait_saved().await?;
            app.saving().undo().await?;
            app.saving().wait_saved().await?;
        }
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn a_store_of_a_later_version_is_left_as_it_is() {
    let articles = folder(&[("harbour.txt", HARBOUR.as_bytes())]).unwrap();
    scenario(Setup::with_corpus(articles.path()), async |app| {
        app.expect_on_console("favicon.ico");
        app.saving().wait_saved().await?;
        beside_the_app(app).await?;
        let mut later = take(app).await?;
        later["version"] = json!(99);
        put(app, &later).await?;
        app.open().await?;
        app.element("[data-testid=\"save-state\"][data-state=\"failed\"]")
            .await?;
        let said = app.text_of(".alarm").await?;
        ensure(said.contains("newer version"), || said.clone())?;
        // Work goes on in memory, and a file can be saved.
        app.files().export().await?;
        beside_the_app(app).await?;
        ensure(take(app).await? == later, || {
            "it was written over".to_owned()
        })
    })
    .await;
}
