//! Who speaks where sources, marks and names have other forms than "X said": things, some, headings.

#[path = "support/only.rs"]
mod only;
mod support;

use hearsay_suggest::find;
use only::only;
use support::marked;

fn each(table: &[&str]) {
    for raw in table {
        only(raw);
    }
}

fn none(table: &[&str]) {
    for raw in table {
        assert_eq!(find(&marked(raw).text), [], "{raw}");
    }
}

#[test]
fn marks_of_real_articles() {
    each(&[
        "⟦``The roof leaks,''⟧ {Holm} ‹said›.",
        "{Holm} ‹said›: ⟦``The roof leaks.''⟧",
        "⟦''The roof leaks,''⟧ {Holm} ‹said›.",
        "⟦,,The roof leaks''⟧, {Holm} ‹said›.",
        "⟦“The roof leaks,“⟧ {Holm} ‹said›.",
        "⟦““The roof leaks,””⟧ {Holm} ‹said›.",
        "⟦\"\"The roof leaks,\"\"⟧ {Holm} ‹said›.",
        "⟦»The roof leaks«⟧, {Holm} ‹said›.",
        "⟦« The roof leaks »⟧, {Holm} ‹said›.",
        "⟦‚The roof leaks‘⟧, {Holm} ‹said›.",
        "⟦„The roof leaks“⟧, {Holm} ‹said›.",
        "⟦„The roof leaks”⟧, {Holm} ‹said›.",
        "⟦`The roof leaks,'⟧ {Holm} ‹said›.",
    ]);
}

#[test]
fn apostrophes_inside_single_marks() {
    each(&[
        "⟦'The roof leaks and it's cold,'⟧ {Holm} ‹said›.",
        "⟦'The workers' roof leaks and it won't be fixed,'⟧ {Holm} ‹said›.",
        "⟦‘The workers’ roof leaks and it won’t be fixed,’⟧ {Holm} ‹said›.",
        "{Holm} ‹said› ⟦'the girls' room is wet'⟧.",
        "⟦Rock 'n' roll is dead⟧, {Holm} ‹said›.",
        "⟦The girls' room is wet⟧, {Holm} ‹said›.",
    ]);
}

#[test]
fn marks_inside_marks() {
    each(&[
        "⟦\"He told me \"no\" and left,\"⟧ {Holm} ‹said›.",
        "⟦\"The roof leaks and the sign reads \"closed\",\"⟧ {Holm} ‹said›.",
        "⟦“The roof leaks and the sign reads ‘closed’,”⟧ {Holm} ‹said›.",
        "⟦The 6\" pipe broke⟧, {Holm} ‹said›.",
    ]);
    let text = marked("\"It leaks,\" Holm said. \"It is cold,\" Vik said.").text;
    assert_eq!(find(&text).len(), 2);
}

#[test]
fn inches_and_lists_of_titles_are_no_quotations() {
    none(&[
        "The 6\" pipe and the 8\" pipe broke.",
        "The shop sells the ‘60s’ lamps and the '70s chairs.",
        "Home › News › Oslo",
    ]);
}
