//! The harness itself: a browser starts, complains where it should, and is gone afterwards.

use hearsay_e2e::scenario::start;
use hearsay_e2e::{Outcome, Setup};

#[tokio::test]
async fn a_complaint_on_the_console_is_noticed_unless_it_is_expected() -> Outcome {
    let app = start(&Setup::default()).await?;
    app.open().await?;
    app.run("console.error('as announced');", vec![]).await?;
    let noticed = app.assert_silent_console().await.is_err();
    app.run("console.error('as announced');", vec![]).await?;
    app.expect_on_console("as announced");
    let accepted = app.assert_silent_console().await;
    let profile = app.browser().profile().to_owned();
    app.close().await?;
    assert!(noticed);
    accepted?;
    assert!(!profile.exists(), "the profile is left behind");
    Ok(())
}
