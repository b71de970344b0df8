//! A project's own codebook: what may be said, what is refused, and that one change takes it back.

mod support;

use hearsay_domain::{
    Change, ClaimType, Colour, Edit, EntityType, Level, Project, Refusal, Term, TermId, TermList,
    TypeCode,
};
use support::{document_id, marked, mention_id};

fn code(code: &str) -> TypeCode {
    TypeCode::new(code).unwrap()
}

fn set(term: Term) -> Edit {
    Edit::Term {
        id: term.id.clone(),
        value: Some(term),
    }
}

fn ministry() -> Term {
    let mut term = Term::new(TermId::new(TermList::EntityType, code("MINISTRY")));
    term.refines = Some(code("ORG"));
    term.name = "Ministry".into();
    term
}

fn applied(project: &mut Project, edits: Vec<Edit>) -> Result<Change, Refusal> {
    project.apply(Change { edits })
}

#[test]
fn names_and_colours_are_the_projects_own_and_come_back() {
    let mut project = Project::new("p");
    let mut level = Term::new(TermId::level(Level::Outlet));
    level.name = "Newsroom".into();
    level.colour = Some(Colour::Blue);
    let mut other = Term::new(TermId::level(Level::Record));
    other.colour = Some(Colour::Violet);
    let back = applied(&mut project, vec![set(level), set(other)]).unwrap();
    assert_eq!(project.level_name(Level::Outlet), "Newsroom");
    assert_eq!(project.level_name(Level::Record), "Record");
    let shown = project.shown(&TermId::level(Level::Outlet)).unwrap();
    assert_eq!(shown.colour, Some(Colour::Blue));
    assert!(shown.question.ends_with('?'), "the standard's stays");
    let forth = project.apply(back).unwrap();
    assert_eq!(project, Project::new("p"));
    project.apply(forth).unwrap();
    assert_eq!(project.level_name(Level::Outlet), "Newsroom");
}

#[test]
fn what_other_tools_follow_is_changed_only_by_adding() {
    let added = |list, name: &str, refines: Option<&str>| {
        let mut term = Term::new(TermId::new(list, code("X1")));
        term.name = name.into();
        term.refines = refines.map(code);
        term
    };
    let standard = |id: TermId, change: fn(&mut Term)| {
        let mut term = Term::new(id);
        change(&mut term);
        term
    };
    let hide = |term: &mut Term| term.hidden = true;
    let blue = |term: &mut Term| term.colour = Some(Colour::Blue);
    for (term, fine) in [
        (added(TermList::EntityType, "Ship", Some("PRODUCT")), true),
        (
            added(TermList::ClaimType, "Threat", Some("prediction")),
            true,
        ),
        (added(TermList::EntityType, " ", Some("PRODUCT")), false),
        (added(TermList::EntityType, "Ship", Some("SHIP")), false),
        (added(TermList::EntityType, "Ship", None), false),
        (added(TermList::Level, "Blog", Some("outlet")), false),
        (added(TermList::Kind, "Irony", Some("cue")), false),
        (standard(TermId::entity_type(EntityType::Norp), hide), true),
        (standard(TermId::claim_type(ClaimType::Opinion), hide), true),
        (standard(TermId::level(Level::Outlet), hide), false),
        (standard(TermId::entity_type(EntityType::Norp), blue), true),
        // Two levels would look the same.
        (standard(TermId::level(Level::Outlet), blue), false),
        (
            standard(TermId::level(Level::Outlet), |term| {
                term.refines = Some(TypeCode::new("record").unwrap());
            }),
            false,
        ),
    ] {
        let mut project = Project::new("p");
        let before = project.clone();
        let words = format!("{term:?}");
        let result = applied(&mut project, vec![set(term)]);
        assert_eq!(result.is_ok(), fine, "{words}");
        if !fine {
            assert_eq!(project, before, "{words}");
        }
    }
}

#[test]
fn a_label_has_a_type_of_the_projects_own_only_while_that_refines_its_own_type() {
    let mut project = Project::new("p");
    let mut doc = marked("⟦p:The ministry⟧ said so.");
    doc.id = document_id("d");
    let mut mention = doc.mentions.get(&mention_id("m1")).unwrap().clone();
    let add = Edit::Document {
        id: doc.id.clone(),
        at: 0,
        value: Some(Box::new(doc)),
    };
    applied(&mut project, vec![add]).unwrap();
    let put = |mention: &hearsay_domain::Mention| Edit::Mention {
        document: document_id("d"),
        id: mention.id.clone(),
        value: Some(mention.clone()),
    };
    mention.own_type = Some(code("MINISTRY"));
    assert!(applied(&mut project, vec![put(&mention)]).is_err());
    assert!(applied(&mut project, vec![set(ministry()), put(&mention)]).is_err());
    mention.entity_type = EntityType::Org;
    applied(&mut project, vec![set(ministry()), put(&mention)]).unwrap();
    assert_eq!(project.type_of(&mention), ministry().id);

    let before = project.clone();
    let gone = Edit::Term {
        id: ministry().id,
        value: None,
    };
    let mut elsewhere = ministry();
    elsewhere.refines = Some(code("GPE"));
    for edit in [gone.clone(), set(elsewhere)] {
        assert!(applied(&mut project, vec![edit]).is_err());
        assert_eq!(project, before);
    }
    mention.own_type = None;
    let back = applied(&mut project, vec![gone, put(&mention)]).unwrap();
    assert_eq!(project.terms().len(), 0);
    project.apply(back).unwrap();
    assert_eq!(project, before);
}

#[test]
fn the_colours_of_the_standard_are_one_for_each_entry_of_a_list() {
    for list in TermList::ALL {
        let project = Project::new("p");
        let mut colours: Vec<Colour> = project.colours(*list).iter().map(|(_, c)| *c).collect();
        colours.sort();
        let all = colours.len();
        colours.dedup();
        assert_eq!(colours.len(), all, "{list:?}");
    }
}
