//! The first visit: a tour on the demonstration article, done by doing, skipped at once, found again.

use hearsay_e2e::fixtures::{labelled, shipped};
use hearsay_e2e::reading::Reading;
use hearsay_e2e::scenario::ensure;
use hearsay_e2e::{App, Outcome, Setup, scenario};

async fn wait_step(app: &App, step: &str) -> Outcome {
    app.element(&format!("[data-testid=tour][data-step={step}]"))
        .await
        .map(drop)
}

/// Nothing of the text lies under the tour.
const APART: &str = "(() => {
    const tour = document.querySelector('[data-testid=tour]').getBoundingClientRect();
    const text = document.querySelector('.scroller').getBoundingClientRect();
    return text.bottom <= tour.top + 1 && text.height > 60 && tour.right <= innerWidth + 1
        && document.documentElement.scrollWidth <= innerWidth;
})()";

#[tokio::test]
async fn each_step_is_done_by_doing_it_with_the_keys() {
    scenario(Setup::default(), async |app| {
        let demonstration = labelled()?;
        let article = shipped()?
            .into_iter()
            .find(|article| article.id == demonstration[0])
            .expect("the labelled article");
        wait_step(app, "look").await?;
        app.text().wait_content(&article.text).await?;
        app.until("the tour beside the text", APART, vec![]).await?;
        let focus = "!document.activeElement.closest('[data-testid=tour]')";
        app.until("the focus to stay", focus, vec![]).await?;
        app.assert_accessible("the tour").await?;
        app.text().focus().await?;
        app.press(".").await?;
        wait_step(app, "select").await?;
        app.press("Escape").await?;
        let words = Reading::new(&article.text);
        app.text().drag(words.find("treaty")?).await?;
        wait_step(app, "content").await?;
        app.press("c").await?;
        app.dialogs().introduce("AB").await?;
        wait_step(app, "who").await?;
        app.click("tour-next").await?;
        wait_step(app, "level").await?;
        app.press("5").await?;
        wait_step(app, "save").await?;
        app.click("tour-next").await?;
        app.wait_gone("[data-testid=tour]").await?;
        app.saving().wait_saved().await?;
        app.reload().await?;
        app.ready().await?;
        ensure(app.count("[data-testid=tour]").await? == 0, || {
            "the tour came back".to_owned()
        })
    })
    .await;
}

#[tokio::test]
async fn skipped_it_stays_away_and_the_help_finds_it_again() {
    scenario(Setup::default(), async |app| {
        wait_step(app, "look").await?;
        app.click("tour-skip").await?;
        app.wait_gone("[data-testid=tour]").await?;
        app.reload().await?;
        app.ready().await?;
        ensure(app.count("[data-testid=tour]").await? == 0, || {
            "the tour came back".to_owned()
        })?;
        app.click("help-open").await?;
        app.dialogs().wait_open("help").await?;
        app.click("help-tour").await?;
        app.dialogs().wait_closed("help").await?;
        wait_step(app, "look").await?;
        let focus = "document.activeElement.dataset.testid === 'article-text'";
        app.until("the text to have the focus", focus, vec![])
            .await
            .map(drop)
    })
    .await;
}

#[tokio::test]
async fn on_a_narrow_screen_it_leaves_room_for_the_text() {
    scenario(Setup::in_window(360, 740), async |app| {
        wait_step(app, "look").await?;
        app.until("the tour beside the text", APART, vec![]).await?;
        app.assert_accessible("the tour on a narrow screen").await
    })
    .await;
}
