//! The main job in every article: label entities, a claim and a chain, reload, export, check.

use hearsay_e2e::fixtures::{checked, shipped};
use hearsay_e2e::flows::label;
use hearsay_e2e::scenario::{ensure, skipped};
use hearsay_e2e::{App, Failure, Outcome, Setup, paths, scenario};

#[tokio::test]
async fn shipped_article_1() {
    shipped_article(0).await;
}

#[tokio::test]
async fn shipped_article_2() {
    shipped_article(1).await;
}

#[tokio::test]
async fn shipped_article_3() {
    shipped_article(2).await;
}

#[tokio::test]
async fn shipped_article_4() {
    shipped_article(3).await;
}

#[tokio::test]
async fn shipped_article_5() {
    shipped_article(4).await;
}

#[tokio::test]
async fn shared_article_1() {
    shared_article(0, "shared_article_1").await;
}

#[tokio::test]
async fn shared_article_2() {
    shared_article(1, "shared_article_2").await;
}

#[tokio::test]
async fn shared_article_3() {
    shared_article(2, "shared_article_3").await;
}

#[tokio::test]
async fn shared_article_4() {
    shared_article(3, "shared_article_4").await;
}

#[tokio::test]
async fn shared_article_5() {
    shared_article(4, "shared_article_5").await;
}

async fn shipped_article(index: usize) {
    scenario(Setup::default(), async |app| {
        let article = shipped()?.swap_remove(index);
        app.dialogs().sign_in("E2E").await?;
        app.articles().open(&article.id).await?;
        whole_job(app, &article.id, &article.text).await
    })
    .await;
}

async fn shared_article(index: usize, name: &str) {
    let Some(mut files) = paths::shared_articles() else {
        skipped(name, "../shared/articles not there");
        return;
    };
    scenario(Setup::default(), async |app| {
        let file = files.swap_remove(index);
        let text = std::fs::read_to_string(&file)?;
        app.dialogs().sign_in("E2E").await?;
        let before = app.articles().wait_for(5).await?;
        app.files().add(&[file]).await?;
        let after = app.articles().wait_for(6).await?;
        let id = after
            .into_iter()
            .find(|id| !before.contains(id))
            .unwrap_or_default();
        app.articles().open(&id).await?;
        whole_job(app, &id, &text).await
    })
    .await;
}

async fn whole_job(app: &App, id: &str, text: &str) -> Outcome {
    app.text().wait_content(text).await?;
    let before = app.articles().labels(id).await?;
    let made = label(app, id, text).await?;
    made.assert_shown(app).await?;
    app.saving().wait_saved().await?;

    app.reload().await?;
    app.articles().open(id).await?;
    app.text().wait_content(text).await?;
    app.articles()
        .wait_labels(id, before + made.count())
        .await?;
    made.assert_shown(app).await?;

    let export = app.files().export().await?;
    made.assert_exported(&export)?;
    let counted = checked(&export)?;
    let article = counted.articles.iter().find(|article| article.id == id);
    let article = article.ok_or_else(|| Failure::new(format!("{id} was not exported")))?;
    assert!(article.longest_chain >= 3);
    assert!(article.slices >= 3 + 3 * 3);
    let exported = article.mentions + article.attributions + article.claims;
    ensure(exported == before + made.count(), || {
        format!(
            "{exported} labels in the export, {before} before and {} made",
            made.count()
        )
    })
}
