//! Chains of reports in one sentence, who passes something on, and who charges whom. Each sentence with
//! all that is to be found in it, in text order.

#[path = "support/all.rs"]
mod all;
mod support;

use all::all;
use hearsay_suggest::find;
use support::marked;

fn each(sentences: &[&str]) {
    for raw in sentences {
        all(&[raw]);
    }
}

/// The links in text order: cue, and the cue of the link that carries it.
fn chain(raw: &str) -> Vec<(String, Option<String>)> {
    let text = marked(raw).text;
    let found = find(&text);
    found
        .iter()
        .map(|it| {
            let via = it.via.map(|via| found[via].cue.quote(&text));
            (it.cue.quote(&text), via)
        })
        .collect()
}

#[test]
fn chains_of_three_links() {
    for (raw, expected) in [
        (
            "The agency reported that a spokesman had told the paper that the minister wanted talks and believed in them.",
            &[("reported", None), ("told", Some("reported"))][..],
        ),
        (
            "The BBC reported that, according to two officials, the minister believed the deal was dead.",
            &[
                ("reported", None),
                ("according to", Some("reported")),
                ("believed", Some("according to")),
            ],
        ),
        (
            "Tass said the minister told parliament that experts had warned the dam would break.",
            &[
                ("said", None),
                ("told", Some("said")),
                ("warned", Some("told")),
            ],
        ),
        (
            "The BBC reported that the minister had said the deal was dead, citing two officials.",
            &[
                ("reported", None),
                ("said", Some("citing")),
                ("citing", Some("reported")),
            ],
        ),
        (
            "The war would end, the paper quoted him as saying.",
            &[("quoted", None), ("saying", Some("quoted"))],
        ),
        (
            "The war would end, the minister said in remarks carried by state media.",
            &[("said", Some("carried by")), ("carried by", None)],
        ),
    ] {
        let expected: Vec<_> = expected
            .iter()
            .map(|(cue, via)| ((*cue).to_owned(), via.map(str::to_owned)))
            .collect();
        assert_eq!(chain(raw), expected, "{raw}");
    }
    all(&[
        "{The BBC} ‹reported› ⟦that, according to two officials, the deal was dead⟧.",
        "The BBC reported that, ‹according to› {two officials}, ⟦the deal was dead⟧.",
    ]);
    all(&[
        "{The paper} ‹said› ⟦that the army, according to the ministry, had left⟧.",
        "The paper said that ⟦the army⟧, ‹according to› {the ministry}, ⟦had left⟧.",
    ]);
    // At the end it carries the whole.
    all(&[
        "{The paper} ‹said› ⟦that the army had left⟧, according to the ministry.",
        "⟦The paper said that the army had left⟧, ‹according to› {the ministry}.",
    ]);
}

#[test]
fn who_passes_it_on() {
    all(&[
        "⟦The war would end⟧, {the paper} ‹quoted› ⟦him as saying⟧.",
        "⟦The war would end⟧, the paper quoted {him} as ‹saying›.",
    ]);
    all(&[
        "{Tass} ‹quoted› ⟦the general as saying the war would end⟧.",
        "Tass quoted {the general} as ‹saying› ⟦the war would end⟧.",
    ]);
    all(&[
        "⟦The war would end⟧, {the minister} ‹said› in remarks carried by state media.",
        "⟦The war would end, the minister said⟧ in remarks ‹carried by› {state media}.",
    ]);
    all(&[
        "{The minister} ‹said› in remarks carried by state media ⟦that the war would end⟧.",
        "⟦The minister said⟧ in remarks ‹carried by› {state media} ⟦that the war would end⟧.",
    ]);
    all(&[
        "⟦The deal is dead⟧, {the BBC} ‹reported› on Monday, ⟦citing three officials⟧.",
        "⟦The deal is dead⟧, the BBC reported on Monday, ‹citing› {three officials}.",
    ]);
    all(&[
        "‹Citing› {three officials}, the BBC reported ⟦that the deal was dead⟧.",
        "⟦Citing three officials⟧, {the BBC} ‹reported› ⟦that the deal was dead⟧.",
    ]);
    each(&[
        "⟦The war would end soon⟧, {he} was ‹quoted as saying› by the Tass agency.",
        "{Berg} was ‹quoted as saying› by the Tass agency ⟦that the war would end⟧.",
    ]);
    // Things are no source, and an act is no report.
    for raw in [
        "The court jailed him, citing the police.",
        "The film, carried by two actors, won.",
    ] {
        assert_eq!(find(&marked(raw).text), [], "{raw}");
    }
}

#[test]
fn agents_of_charges() {
    each(&[
        "⟦He⟧ was ‹accused› by {the bank} ⟦of theft⟧.",
        "⟦He⟧ was ‹accused› ⟦of theft⟧ by {the bank}.",
        "⟦He⟧ was ‹accused› by {the Bank of England} ⟦of theft⟧.",
        "⟦He⟧ was ‹accused› by {police} ⟦of the murder of a nurse⟧.",
        "⟦Berg⟧ was ‹accused› ⟦of taking bribes⟧ by {prosecutors in Oslo}.",
        "⟦The army⟧ was ‹accused› by {residents} ⟦of shelling the school⟧.",
        "⟦The minister⟧ was ‹criticised› by {the opposition} ⟦for his silence⟧.",
        "⟦The minister⟧ was ‹criticised› ⟦for his silence⟧ by {the opposition}.",
    ]);
    // Nobody is named: what follows "by" belongs to the charge.
    each(&[
        "⟦Berg⟧ is ‹accused› ⟦of being paid by Lund⟧.",
        "⟦Berg⟧ is ‹accused› ⟦of entering the house by night⟧.",
        "⟦Berg⟧ is ‹accused› ⟦of breaking the law by hiding money⟧.",
    ]);
}
