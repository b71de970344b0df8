//! The single file in Firefox, where one is installed: load, label, save, reload and export from a disk.

use hearsay_e2e::export::Export;
use hearsay_e2e::firefox::Firefox;
use hearsay_e2e::fixtures::checked;
use hearsay_e2e::scenario::{ensure, skipped};
use hearsay_e2e::{Outcome, paths};

const SAVED: &str = "document.querySelector('[data-testid=save-state]')?.dataset.state === 'saved'";
const READY: &str = "document.documentElement.dataset.app === 'ready'";

#[test]
fn from_the_disk_load_label_save_reload_and_export() {
    let page = paths::single_file_with_articles().unwrap();
    let Some(mut firefox) = Firefox::start().unwrap() else {
        skipped(
            "firefox::from_the_disk_load_label_save_reload_and_export",
            "Firefox is not installed (Debian: `apt install firefox-esr`), and FIREFOX names none",
        );
        return;
    };
    let done = job(&mut firefox, &page);
    if let Err(failure) = &done {
        let state = firefox.run("return document.documentElement.outerHTML.slice(0, 3000);");
        eprintln!("{failure}\n{state:?}");
    }
    done.unwrap();
}

fn job(firefox: &mut Firefox, page: &std::path::Path) -> Outcome {
    let folder = tempfile::TempDir::with_prefix("hearsay-stick-")?;
    let copy = folder.path().join("Hearsay für Anna.html");
    std::fs::copy(page, &copy)?;
    let url =
        url::Url::from_file_path(&copy).map_err(|()| hearsay_e2e::Failure::new("no address"))?;
    firefox.open(url.as_str())?;
    firefox.until("the app", READY)?;
    firefox.until("the empty project to be stored", SAVED)?;
    let labels =
        "document.querySelectorAll('[data-testid=article-text] [data-annotation-id]').length";
    assert_eq!(firefox.run(&format!("return {labels};"))?, 0);

    // Tools first, then the words that a person would drag over.
    firefox.click("[data-testid=help-open]")?;
    firefox.until(
        "the help",
        "document.querySelector('[data-testid=dialog-help]')?.open",
    )?;
    firefox.keys("[data-testid=dialog-help]", "\u{e00c}")?;
    firefox.until(
        "no dialogue",
        "document.querySelector('dialog[open]') === null",
    )?;
    firefox.click("[data-testid=article-text]")?;
    firefox.run(
        "const walk = document.createTreeWalker(document.querySelector('[data-testid=article-text]'), NodeFilter.SHOW_TEXT);
         for (let node = walk.nextNode(); node; node = walk.nextNode()) {
           const at = node.data.indexOf('Anna Berg');
           if (at < 0) continue;
           getSelection().setBaseAndExtent(node, at, node, at + 9);
           return;
         }",
    )?;
    firefox.until(
        "the selection to be taken up",
        "document.querySelector('[data-testid=selection-state]').textContent.includes('Anna Berg')",
    )?;
    firefox.keys("[data-testid=article-text]", "p")?;
    firefox.keys("[data-testid=annotator-name]", "Fox")?;
    firefox.click("[data-testid=annotator-save]")?;
    firefox.until("the label", &format!("{labels} > 0"))?;
    firefox.until("the label to be stored", SAVED)?;

    firefox.reload()?;
    firefox.until("the app", READY)?;
    firefox.until("the label after a reload", &format!("{labels} > 0"))?;
    firefox.click("[data-testid=export-json]")?;
    let export = Export::read(&firefox.downloaded()?)?;
    checked(&export)?;
    ensure(export.text.contains("\"Anna Berg\""), || {
        "the label is not in the file".to_owned()
    })?;

    // A copy beside it shares the labels or begins anew: Firefox does the one or the other, by its
    // version and settings. Neither may cost the label at its old place.
    let moved = folder.path().join("moved.html");
    std::fs::copy(page, &moved)?;
    let other =
        url::Url::from_file_path(&moved).map_err(|()| hearsay_e2e::Failure::new("no address"))?;
    firefox.open(other.as_str())?;
    firefox.until("the app", READY)?;
    let shared = firefox.run(&format!("return {labels};"))?;
    ensure(shared == 0 || shared == 1, || {
        format!("a moved copy shows {shared} labels where one was made")
    })?;
    firefox.open(url.as_str())?;
    firefox.until("the app", READY)?;
    firefox.until("the label at its old place", &format!("{labels} > 0"))?;
    Ok(())
}
