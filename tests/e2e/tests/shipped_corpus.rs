//! The articles that come with the app: listed, exact to the code point, one of them labelled,
//! and none lost when another fails to load.

use hearsay_e2e::fixtures::{build_without, labelled, shipped};
use hearsay_e2e::scenario::ensure;
use hearsay_e2e::{Setup, scenario};

#[tokio::test]
async fn five_articles_are_listed_with_title_and_publisher() {
    scenario(Setup::default(), async |app| {
        let expected = shipped()?;
        assert_eq!(expected.len(), 5);
        let ids = app.articles().wait_for(5).await?;
        let listed: Vec<&str> = ids.iter().map(String::as_str).collect();
        let manifest: Vec<&str> = expected.iter().map(|a| a.id.as_str()).collect();
        assert_eq!(listed, manifest);
        for article in &expected {
            let entry = app.articles().entry(&article.id).await?;
            ensure(entry.contains(&article.title), || {
                format!("{:?} does not name {:?}", entry, article.title)
            })?;
        }
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn each_text_is_that_of_its_file_to_the_code_point() {
    scenario(Setup::default(), async |app| {
        for article in shipped()? {
            app.articles().open(&article.id).await?;
            app.text().wait_content(&article.text).await?;
        }
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn the_demonstration_comes_labelled() {
    scenario(Setup::default(), async |app| {
        let labelled = labelled()?;
        ensure(!labelled.is_empty(), || {
            "the corpus of this build brings no labels".to_owned()
        })?;
        for article in shipped()? {
            let count = app.articles().labels(&article.id).await?;
            assert_eq!(count > 0, labelled.contains(&article.id), "{}", article.id);
        }
        app.articles().open(&labelled[0]).await?;
        app.element("[data-testid=\"article-text\"] mark[data-annotation-id]")
            .await?;
        app.panel().show("sourcing").await?;
        ensure(!app.panel().rows("attribution").await?.is_empty(), || {
            "no sourcing in the demonstration".to_owned()
        })
    })
    .await;
}

#[tokio::test]
async fn an_article_that_fails_to_load_does_not_stop_the_others() {
    let articles = shipped().unwrap();
    let missing = &articles[2];
    let build = build_without(&format!("corpus/{}", missing.file)).unwrap();
    let setup = Setup {
        dist: Some(build.path().to_owned()),
        ..Setup::default()
    };
    scenario(setup, async |app| {
        app.expect_on_console("404");
        let ids = app.articles().wait_for(4).await?;
        assert!(!ids.contains(&missing.id));
        let failures = app.text_of("[data-testid=\"load-failures\"]").await?;
        ensure(
            failures.contains(&missing.title) || failures.contains(&missing.file),
            || format!("{failures:?} does not say that {} is missing", missing.file),
        )?;
        app.articles().open(&articles[0].id).await?;
        app.text().wait_content(&articles[0].text).await
    })
    .await;
}
