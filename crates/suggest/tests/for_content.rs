//! From a marked content to cue, source and level: one table for each construction.

mod support;

use hearsay_domain::{Level, SpanSet};
use hearsay_suggest::{Reason, for_content};
use support::{marked, show};

/// The first fragment of the content is what the person has marked.
fn check(raw: &str, level: Level, reason: Reason) {
    let want = marked(raw);
    let first = SpanSet::from(want.content.as_slice()[0]);
    let proposals = for_content(&want.text, &first);
    let best = proposals
        .first()
        .unwrap_or_else(|| panic!("nothing for {raw}"));
    assert_eq!(
        show(&want.text, &best.content, &best.cue, &best.source),
        show(&want.text, &want.content, &want.cue, &want.source),
        "{:?} {proposals:#?}",
        best.reason
    );
    assert_eq!((best.level, best.reason), (Some(level), reason), "{raw}");
}

#[test]
fn a_quotation_and_who_said_it() {
    for (raw, level) in [
        (
            "⟦“The bridge will open in May,”⟧ {Anna Berg} ‹said›.",
            Level::NamedPerson,
        ),
        (
            "⟦“The bridge will open in May,”⟧ ‹said› {Anna Berg}.",
            Level::NamedPerson,
        ),
        (
            "⟦“The bridge will open in May,”⟧ ‹said› {Anna Berg, mayor of Lund}.",
            Level::NamedPerson,
        ),
        (
            "⟦\"The bridge will open in May,\"⟧ {the mayor} ‹said› on Friday.",
            Level::NamedPerson,
        ),
        ("⟦“Is it safe?”⟧ {she} ‹asked›.", Level::NamedPerson),
        (
            "⟦“We found nothing,”⟧ {the ministry} ‹said› in a statement.",
            Level::NamedBody,
        ),
        (
            "⟦“We found nothing,”⟧ {a spokesman for the ministry} ‹said› on Tuesday.",
            Level::NamedBody,
        ),
        (
            "⟦“We found nothing,”⟧ {two officials} ‹told› Reuters.",
            Level::Unnamed,
        ),
        (
            "⟦“We found nothing,”⟧ {officials} have repeatedly ‹said›.",
            Level::Unnamed,
        ),
        (
            "⟦«The bridge is closed»⟧, ‹said› {a resident}.",
            Level::Unnamed,
        ),
    ] {
        check(raw, level, Reason::QuotationBefore);
    }
}

#[test]
fn who_said_it_and_then_the_quotation() {
    for (raw, level) in [
        (
            "{Anna Berg} ‹said›: ⟦“The bridge will open in May.”⟧",
            Level::NamedPerson,
        ),
        (
            "{Anna Berg} ‹said›, ⟦“The bridge will open in May.”⟧",
            Level::NamedPerson,
        ),
        (
            "{The agency} ‹told› reporters on Monday: ⟦“The bridge will open in May.”⟧",
            Level::NamedBody,
        ),
        (
            "He left early. {He} ‹added›: ⟦“The bridge will open in May.”⟧",
            Level::NamedPerson,
        ),
        ("{The banner} ‹read› ⟦“Welcome to Lund”⟧.", Level::Record),
    ] {
        check(raw, level, Reason::QuotationAfter);
    }
}

#[test]
fn an_interrupted_quotation_is_joined() {
    for (raw, level) in [
        (
            "⟦“The bridge,”⟧ {Anna Berg} ‹said›, ⟦“will open in May.”⟧",
            Level::NamedPerson,
        ),
        (
            "⟦“The bridge is safe,”⟧ ‹said› {Anna Berg, mayor of Lund}. ⟦“It will open in May.”⟧",
            Level::NamedPerson,
        ),
    ] {
        check(raw, level, Reason::QuotationInterrupted);
    }
}

#[test]
fn clauses() {
    use Reason::{
        AccordingTo, BareClause, Infinitive, Parenthesis, Passive, QuestionClause, ThatClause,
    };
    for (raw, level, reason) in [
        (
            "{The ministry} ‹said› ⟦that the bridge was closed⟧.",
            Level::NamedBody,
            ThatClause,
        ),
        (
            "{Berg} ‹said› ⟦the bridge was closed⟧.",
            Level::NamedPerson,
            BareClause,
        ),
        (
            "{Two senior officials} ‹told› the paper ⟦that the bridge was closed⟧.",
            Level::Unnamed,
            ThatClause,
        ),
        (
            "{Xinhua} ‹reported› ⟦that the bridge was closed⟧.",
            Level::StateOutlet,
            ThatClause,
        ),
        (
            "{Reuters} ‹reported› on Friday ⟦that the bridge was closed⟧.",
            Level::Outlet,
            ThatClause,
        ),
        (
            "{The study} ‹found› ⟦that children sleep less⟧.",
            Level::Record,
            ThatClause,
        ),
        (
            "⟦The bridge was closed⟧, {Berg} ‹said›.",
            Level::NamedPerson,
            Parenthesis,
        ),
        (
            "‹According to› {the police}, ⟦the bridge was closed⟧.",
            Level::NamedBody,
            AccordingTo,
        ),
        (
            "⟦The bridge was closed⟧, ‹according to› {Anna Berg}.",
            Level::NamedPerson,
            AccordingTo,
        ),
        (
            "⟦The bridge was closed⟧ ‹according to› {state media}.",
            Level::StateOutlet,
            AccordingTo,
        ),
        (
            "It is ‹estimated› ⟦that the bridge cost ten million euros⟧.",
            Level::Unspecified,
            Passive,
        ),
        (
            "{Berg} ‹promised› ⟦to open the bridge in May⟧.",
            Level::NamedPerson,
            Infinitive,
        ),
        (
            "{Berg} ‹asked› ⟦whether the bridge was safe⟧.",
            Level::NamedPerson,
            QuestionClause,
        ),
    ] {
        check(raw, level, reason);
    }
}

#[test]
fn only_what_is_near_is_proposed() {
    let nothing = marked("⟦The bridge was closed⟧ for three days.");
    assert_eq!(for_content(&nothing.text, &nothing.content), Vec::new());
    assert_eq!(for_content(&nothing.text, &SpanSet::default()), Vec::new());
}

#[test]
fn the_outlets_of_the_project_go_first() {
    use hearsay_suggest::for_content_with;
    use hearsay_suggest::outlet::{Affiliation, ProjectOutlet};
    let want = marked("{The Lund Courier} ‹said› ⟦that the bridge was closed⟧.");
    let level = |outlets: &[ProjectOutlet<'_>]| {
        for_content_with(&want.text, &want.content, outlets)[0].level
    };
    assert_eq!(level(&[]), Some(Level::NamedBody));
    for (affiliation, expected) in [
        (Affiliation::Other, Level::Outlet),
        (Affiliation::State, Level::StateOutlet),
    ] {
        let own = [ProjectOutlet {
            name: "Lund Courier",
            affiliation,
        }];
        assert_eq!(level(&own), Some(expected));
    }
}

#[test]
fn an_outlet_of_the_project_speaks_where_it_is_the_head_of_the_source() {
    use Level::{NamedBody, NamedPerson, Outlet, StateOutlet};
    use hearsay_suggest::for_content_with;
    use hearsay_suggest::outlet::{Affiliation, ProjectOutlet};
    let own = |name, affiliation| ProjectOutlet { name, affiliation };
    let list = [
        own("Volna", Affiliation::State),
        own("Volna Plus", Affiliation::Other),
        own("Free State Herald", Affiliation::Other),
        own("TASS", Affiliation::Other),
        own("", Affiliation::State),
        own("“Luch”", Affiliation::State),
    ];
    let table: &[(&str, Level, Option<usize>)] = &[
        ("Volna", StateOutlet, Some(0)),
        ("the broadcaster Volna", StateOutlet, Some(0)),
        ("the Volna news agency", StateOutlet, Some(0)),
        ("Volna Plus", Outlet, Some(1)),
        // The head noun decides.
        ("Anna Berg of Volna", NamedPerson, None),
        ("Anna Berg, an editor at Volna,", NamedPerson, None),
        ("Volnaya", NamedPerson, None),
        // What the article calls state-run is, whatever the project says; a name says nothing of that.
        ("the Free State Herald", Outlet, Some(2)),
        ("the state-run Free State Herald", StateOutlet, Some(2)),
        // The project's list goes before the one that ships.
        ("TASS", Outlet, Some(3)),
        ("Xinhua", StateOutlet, None),
        ("Reuters", Outlet, None),
        ("The ministry", NamedBody, None),
    ];
    for (source, level, outlet) in table {
        let want = marked(&format!(
            "{{{source}}} ‹said› ⟦that the bridge was closed⟧."
        ));
        let first = for_content_with(&want.text, &want.content, &list).remove(0);
        assert_eq!(
            (first.level, first.outlet),
            (Some(*level), *outlet),
            "{source}"
        );
    }
}

#[test]
fn of_two_links_the_one_whose_content_is_marked() {
    let inner = "Officials told the paper that {Berg} ‹believes› ⟦the bridge is unsafe⟧.";
    check(inner, Level::NamedPerson, Reason::BareClause);
    let outer = "{Officials} ‹told› the paper ⟦that Berg believes the bridge is unsafe⟧.";
    check(outer, Level::Unnamed, Reason::ThatClause);
}
