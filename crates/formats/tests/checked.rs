//! Exports are sound for a checker that shares no code with the app, and the example of the
//! documentation is what the code writes.

mod support;

use hearsay_formats::{Texts, WriteOptions, schema::export_schema, write};
use std::path::PathBuf;
use support::Dice;

const OMITTED: WriteOptions = WriteOptions {
    articles: None,
    texts: Texts::Omitted,
};

#[test]
fn exports_are_sound_for_an_independent_checker() {
    let schema = export_schema();
    let (mut slices, mut longest) = (0, 0);
    for seed in 0..25 {
        let project = Dice(seed).project();
        let json = write(&project, &WriteOptions::default());
        let summary = hearsay_checker::check(&json, &schema)
            .unwrap_or_else(|wrong| panic!("seed {seed}: {wrong:#?}"));
        slices += summary
            .articles
            .iter()
            .map(|article| article.slices)
            .sum::<usize>();
        let chains = summary.articles.iter().map(|article| article.longest_chain);
        longest = longest.max(chains.max().unwrap_or_default());
        let omitted = hearsay_checker::check(&write(&project, &OMITTED), &schema)
            .unwrap_or_else(|wrong| panic!("seed {seed}, texts omitted: {wrong:#?}"));
        assert!(omitted.articles.iter().all(|article| article.slices == 0));
    }
    assert!(
        slices > 400 && longest > 2,
        "{slices} slices, chain of {longest}"
    );
}

fn docs(name: &str) -> PathBuf {
    [env!("CARGO_MANIFEST_DIR"), "..", "..", "docs", name]
        .iter()
        .collect()
}

fn up_to_date(name: &str, expected: &str) {
    if std::env::var_os("HEARSAY_REGENERATE").is_some() {
        std::fs::write(docs(name), expected).unwrap();
    }
    let there = std::fs::read_to_string(docs(name)).unwrap_or_default();
    assert!(
        there == expected,
        "docs/{name} is out of date. Regenerate it with\n  \
         HEARSAY_REGENERATE=1 cargo test -p hearsay-formats --test checked"
    );
}

/// Set `HEARSAY_REGENERATE=1` to write the files instead of comparing them.
#[test]
fn the_examples_of_the_documentation_are_what_the_code_writes() {
    let project = support::example::project();
    up_to_date(
        "export-example.json",
        &write(&project, &WriteOptions::default()),
    );
    up_to_date(
        "export-example-without-texts.json",
        &write(&project, &OMITTED),
    );
}
