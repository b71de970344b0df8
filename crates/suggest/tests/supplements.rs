//! Recipients, media, times and places around a verb that attributes, in sentences of our own.

use hearsay_domain::Text;
use hearsay_suggest::find;

/// The supplements of all attributions: `role words`.
fn supplements(raw: &str) -> Vec<String> {
    let text = Text::new(raw);
    let found = find(&text);
    let parts = found.iter().flat_map(|one| &one.supplements);
    parts
        .map(|part| format!("{} {}", part.role.code(), part.spans.quote(&text)))
        .collect()
}

#[test]
fn of_each_kind() {
    let table: &[(&str, &[&str])] = &[
        (
            "Berg told reporters that the bridge was safe.",
            &["recipient reporters"],
        ),
        (
            "“The bridge is safe,” Berg told the Harbour Post on Monday.",
            &["recipient the Harbour Post", "time on Monday"],
        ),
        (
            "Six officials told NBC News that the launch had failed.",
            &["recipient NBC News"],
        ),
        (
            "Berg told her on Friday that the bridge was safe.",
            &["recipient her", "time on Friday"],
        ),
        (
            "Berg said to reporters that the bridge was safe.",
            &["recipient reporters"],
        ),
        (
            "Berg said on Friday that the bridge was safe.",
            &["time on Friday"],
        ),
        (
            "Berg said in a statement on Friday that the bridge was safe.",
            &["medium in a statement", "time on Friday"],
        ),
        (
            "“The bridge is safe,” said Berg in an interview with Reuters.",
            &["medium in an interview", "recipient Reuters"],
        ),
        (
            "In a letter to the council, Berg said the bridge was safe.",
            &["medium In a letter", "recipient the council"],
        ),
        (
            "In a statement on Monday, the ministry said the talks were over.",
            &["medium In a statement", "time on Monday"],
        ),
        (
            "On Monday the foreign ministry said it would close the embassy.",
            &["time On Monday"],
        ),
        (
            "The ministry on Tuesday warned that the launch broke the rules.",
            &["time on Tuesday"],
        ),
        (
            "“We are leaving,” Berg wrote on Telegram.",
            &["medium on Telegram"],
        ),
        (
            "“We are leaving,” Berg said yesterday at a news conference.",
            &["time yesterday", "medium at a news conference"],
        ),
        (
            "Berg said in Seoul on Friday that the bridge was safe.",
            &["place in Seoul", "time on Friday"],
        ),
        (
            "Berg wrote in an article for the newspaper Harbour Post that the bridge was safe.",
            &["medium in an article for the newspaper Harbour Post"],
        ),
        ("Berg said the bridge was safe.", &[]),
        ("Berg said that the talks on Monday were over.", &[]),
        ("According to Berg, the bridge opened on Friday.", &[]),
        ("Berg warned the plan would fail.", &[]),
        ("The bridge is said to be unsafe.", &[]),
        (
            "Berg said in remarks relayed by Russian agencies that the bridge was safe.",
            &[],
        ),
        ("With a smile, Berg said the bridge was safe.", &[]),
    ];
    let wrong: Vec<_> = table
        .iter()
        .filter(|(raw, expected)| supplements(raw) != *expected)
        .map(|(raw, expected)| {
            format!(
                "{raw}\n  found    {:?}\n  expected {expected:?}",
                supplements(raw)
            )
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
