//! The codebook of a project: changed with a preview, in one step, kept over a reload, and at hand
//! beside a label.

mod support;

use hearsay_domain::{Colour, EntityType, LabelKind, Level, Mention, TermId, TermList, TypeCode};
use hearsay_editor::codebook::{CodebookEvent, Plan, Preview, TermField, listed, name, preview};
use hearsay_editor::dialog::Dialog;
use hearsay_editor::event::Field;
use hearsay_editor::model::Tab;
use hearsay_editor::view::lists::List;
use hearsay_editor::view::{InspectorView, type_buttons};
use hearsay_editor::{Effect, Event};
use support::{App, assert_exports};

fn happen(app: &mut App, event: CodebookEvent) {
    app.send(Event::Codebook(event));
}

fn set(app: &mut App, field: TermField) {
    happen(app, CodebookEvent::Set(field));
}

fn change(app: &mut App, id: &TermId) {
    happen(app, CodebookEvent::Open(Some(id.clone())));
    happen(app, CodebookEvent::Change);
}

fn previewed(app: &App) -> Preview {
    match &app.model.dialog {
        Some(Dialog::Codebook(desk)) => preview(&app.model, desk.draft.as_ref().unwrap()),
        other => panic!("{other:?}"),
    }
}

fn own(code: &str) -> TermId {
    TermId::new(TermList::EntityType, TypeCode::new(code).unwrap())
}

/// Two articles with three organisations and two attributions to outlets.
fn labelled() -> App {
    let mut app = App::with(&[
        "The ministry said it rained. The port agreed.",
        "KCNA wrote it snowed.",
    ]);
    app.label("The ministry", "o").press("Enter");
    app.label("The port", "o").press("Enter");
    app.label("it rained", "c").leave_proposal().press("3");
    app.press("Enter");
    app.press("]");
    app.label("KCNA", "o").press("Enter");
    app.label("it snowed", "c").leave_proposal().press("3");
    app.press("Enter");
    app.press("[");
    app
}

fn ministry(app: &App) -> &Mention {
    app.mentions()[0]
}

/// The project with the type MINISTRY, which one mention has.
fn with_ministry() -> App {
    let mut app = labelled();
    happen(
        &mut app,
        CodebookEvent::Open(Some(TermId::entity_type(EntityType::Org))),
    );
    happen(&mut app, CodebookEvent::Add(TermList::EntityType));
    set(&mut app, TermField::Name(" Ministry ".to_owned()));
    assert_eq!(previewed(&app).usage.labels, 0);
    happen(&mut app, CodebookEvent::Apply);
    app.send(Event::CloseDialog);
    app.click("ministry");
    app.press("o");
    app
}

#[test]
fn a_level_is_renamed_and_recoloured_with_a_preview_and_one_undo() {
    let mut app = labelled();
    let outlet = TermId::level(Level::Outlet);
    change(&mut app, &outlet);
    assert_eq!(previewed(&app).says, ["Nothing changes."]);
    set(&mut app, TermField::Name("Newsroom".to_owned()));
    set(&mut app, TermField::Colour(Some(Colour::Blue)));
    let before = app.model.project.clone();
    let seen = previewed(&app);
    assert_eq!((seen.usage.labels, seen.usage.articles), (2, 2));
    let quotes: Vec<&str> = seen
        .usage
        .examples
        .iter()
        .map(|e| e.quote.as_str())
        .collect();
    assert_eq!(quotes, ["it rained", "it snowed"]);
    assert_eq!(
        seen.says,
        [
            "“Outlet” is called “Newsroom” in menus, lists and files. Its code stays outlet.",
            "Its colour becomes: blue.",
            "“Record” has this colour now; its colour becomes: violet. So no two look alike.",
        ]
    );
    assert_eq!(app.model.project, before, "a preview changes nothing");

    happen(&mut app, CodebookEvent::Apply);
    let project = &app.model.project;
    assert_eq!(project.level_name(Level::Outlet), "Newsroom");
    let colour = |level| project.shown(&TermId::level(level)).unwrap().colour;
    assert_eq!(colour(Level::Outlet), Some(Colour::Blue));
    assert_eq!(colour(Level::Record), Some(Colour::Violet));
    assert_eq!(app.undo_title(), Some("change “Outlet” in the codebook"));
    assert_exports(&app.model.project);

    let mut again = app.reloaded("u");
    assert!(again.model.project == app.model.project);
    again.press("Ctrl+z");
    assert!(again.model.project == before);
    assert_eq!(name(&again.model.project, &outlet), "Outlet");
}

#[test]
fn a_type_of_the_projects_own_refines_one_that_other_tools_know() {
    let mut app = with_ministry();
    let mention = ministry(&app);
    assert_eq!(mention.entity_type, EntityType::Org);
    assert_eq!(mention.own_type, Some(own("MINISTRY").code));
    assert_eq!(app.said(), "Done: set type ministry.");
    // The same key goes on to the next type, and round.
    app.press("o");
    assert_eq!(ministry(&app).own_type, None);
    app.press("o");
    app.press("g");
    assert_eq!(
        (ministry(&app).entity_type, ministry(&app).own_type.clone()),
        (EntityType::Gpe, None)
    );
    let code = own("MINISTRY").code;
    app.send(Event::Set(Field::OwnType(code.clone())));
    assert_eq!(
        (ministry(&app).entity_type, ministry(&app).own_type.clone()),
        (EntityType::Org, Some(code))
    );
    let names: Vec<String> = listed(&app.model.project, TermList::EntityType)
        .into_iter()
        .filter_map(|one| {
            one.refines
                .map(|base| format!("{} refines {base}", one.name))
        })
        .collect();
    assert_eq!(names, ["Ministry refines Organisation"]);
    assert_exports(&app.model.project);
    assert!(app.reloaded("u").model.project == app.model.project);
}

#[test]
fn a_type_goes_with_a_preview_and_its_labels_have_what_it_refines() {
    let mut app = with_ministry();
    let before = app.model.project.clone();
    happen(&mut app, CodebookEvent::Open(Some(own("MINISTRY"))));
    happen(&mut app, CodebookEvent::Plan(Plan::Remove));
    let seen = previewed(&app);
    assert_eq!((seen.usage.labels, seen.usage.articles), (1, 1));
    assert_eq!(
        seen.says,
        ["“Ministry” goes. Its one label becomes Organisation."]
    );
    happen(&mut app, CodebookEvent::Apply);
    assert!(app.model.project.terms().is_empty());
    let mention = app.mentions()[0];
    assert_eq!(
        (mention.entity_type, &mention.own_type),
        (EntityType::Org, &None)
    );
    app.send(Event::CloseDialog);
    app.press("Ctrl+z");
    assert!(app.model.project == before);
}

#[test]
fn a_type_is_merged_into_another_one() {
    let mut app = with_ministry();
    happen(&mut app, CodebookEvent::Open(Some(own("MINISTRY"))));
    happen(&mut app, CodebookEvent::Plan(Plan::Merge(None)));
    assert!(previewed(&app).refused.is_some());
    let before = app.model.project.clone();
    happen(&mut app, CodebookEvent::Apply);
    assert!(app.model.project == before, "nothing was chosen");
    let gpe = TermId::entity_type(EntityType::Gpe);
    happen(&mut app, CodebookEvent::Plan(Plan::Merge(Some(gpe))));
    happen(&mut app, CodebookEvent::Apply);
    assert!(app.model.project.terms().is_empty());
    assert_eq!(app.mentions()[0].entity_type, EntityType::Gpe);
    assert_eq!(
        app.undo_title(),
        Some("merge “Ministry” into “Country or city”")
    );
}

#[test]
fn a_hidden_type_has_no_key_and_keeps_its_labels() {
    let mut app = labelled();
    change(&mut app, &TermId::entity_type(EntityType::Org));
    set(&mut app, TermField::Hidden(true));
    assert_eq!(
        previewed(&app).says,
        ["Menus and keys leave it out; the 3 labels that have it keep it."]
    );
    happen(&mut app, CodebookEvent::Apply);
    app.send(Event::CloseDialog);
    let before = app.mentions().len();
    app.label("agreed", "o");
    assert_eq!(app.mentions().len(), before);
    assert!(
        app.said().contains("hidden in the codebook"),
        "{}",
        app.said()
    );

    happen(
        &mut app,
        CodebookEvent::Open(Some(TermId::entity_type(EntityType::Org))),
    );
    happen(&mut app, CodebookEvent::Plan(Plan::Standard));
    assert_eq!(previewed(&app).says, ["Menus and keys have it again."]);
    happen(&mut app, CodebookEvent::Apply);
    assert!(app.model.project.terms().is_empty());
}

#[test]
fn what_cannot_be_is_said_and_changes_nothing() {
    let mut app = with_ministry();
    let before = app.model.project.clone();
    for (field, reason) in [
        (TermField::Name(String::new()), "A type needs a name."),
        (
            TermField::Name("person".to_owned()),
            "“Person” is there already.",
        ),
        (
            TermField::Name("MINISTRY".to_owned()),
            "“Ministry” is there already.",
        ),
    ] {
        happen(&mut app, CodebookEvent::Open(None));
        happen(&mut app, CodebookEvent::Add(TermList::EntityType));
        set(&mut app, field);
        let refused = previewed(&app).refused.unwrap();
        assert!(refused.starts_with(reason), "{refused}");
        happen(&mut app, CodebookEvent::Apply);
        assert!(app.said().starts_with(reason), "{}", app.said());
        assert!(app.model.project == before);
    }
    // Levels and parts are never added.
    happen(&mut app, CodebookEvent::Open(None));
    happen(&mut app, CodebookEvent::Add(TermList::Level));
    happen(&mut app, CodebookEvent::Apply);
    assert!(app.model.project == before);
}

#[test]
fn the_entry_of_the_label_in_hand_is_one_key_away() {
    let mut app = labelled();
    app.click("rained");
    let shown = |app: &App| match &*app.model.views.inspector {
        InspectorView::Nothing => Vec::new(),
        InspectorView::Mention(common, _)
        | InspectorView::Attribution(common, _)
        | InspectorView::Claim(common, _) => common
            .at_hand
            .iter()
            .map(|e| e.name.clone())
            .collect::<Vec<_>>(),
    };
    assert!(shown(&app).is_empty());
    app.press("h");
    assert_eq!(shown(&app), ["Content", "Outlet"]);
    assert!(
        app.said()
            .starts_with("Content: Everything that is attributed"),
        "{}",
        app.said()
    );
    app.press("7");
    assert_eq!(shown(&app), ["Content", "Unnamed"]);
    app.label("it rained", "k");
    assert_eq!(shown(&app).len(), 8, "the questions of all claim types");
    app.press("h");
    assert!(shown(&app).is_empty());
}

#[test]
fn the_page_is_told_the_colours_and_every_list_the_names() {
    let mut app = with_ministry();
    let colours = |effects: &[Effect], variable: &str| {
        effects.iter().rev().find_map(|effect| match effect {
            Effect::UseColours(list) => {
                let mut list = list.iter();
                list.find(|(name, _)| name == variable).map(|(_, c)| *c)
            }
            _ => None,
        })
    };
    assert_eq!(
        colours(&app.effects, "--c-source"),
        None,
        "they are the standard's"
    );
    change(&mut app, &TermId::kind(LabelKind::Source));
    set(&mut app, TermField::Colour(Some(Colour::Pink)));
    let effects = app.send(Event::Codebook(CodebookEvent::Apply));
    assert_eq!(colours(&effects, "--c-source"), Some(Colour::Pink));
    let again = app.reloaded("u");
    assert_eq!(colours(&again.effects, "--c-source"), Some(Colour::Pink));

    // A type with a colour of its own is drawn with it; one that refines it as well.
    change(&mut app, &TermId::entity_type(EntityType::Org));
    set(&mut app, TermField::Name("Body".to_owned()));
    set(&mut app, TermField::Colour(Some(Colour::Green)));
    happen(&mut app, CodebookEvent::Apply);
    app.send(Event::CloseDialog);
    let text = &app.model.views.text;
    let blocks = text.chunks.iter().flat_map(|chunk| &chunk.blocks);
    let labels = blocks
        .flat_map(|block| &block.pieces)
        .flat_map(|piece| &piece.labels);
    let mut drawn: Vec<(&str, Option<Colour>)> = labels
        .map(|label| (label.kind.code(), label.colour))
        .collect();
    drawn.sort();
    drawn.dedup();
    drawn.retain(|(kind, _)| ["content", "mention"].contains(kind));
    assert_eq!(drawn, [("content", None), ("mention", Some(Colour::Green))]);

    app.send(Event::ShowTab(Tab::Entities));
    let List::Entities(chunks) = &app.model.views.lists.list else {
        panic!("the identities are shown");
    };
    let rows = chunks.iter().flat_map(|chunk| &chunk.rows);
    let mut names: Vec<&str> = rows.map(|row| row.type_name.as_str()).collect();
    names.sort_unstable();
    assert_eq!(
        names,
        ["Body"],
        "both are without identity, so they are one row"
    );
    let buttons = type_buttons(&app.model.project);
    let names: Vec<&str> = buttons.iter().map(|one| one.name.as_str()).collect();
    assert_eq!(
        names[..4],
        ["Person", "Body", "Ministry", "Country or city"]
    );
    app.select("agreed");
    app.send(Event::Run(buttons[2].command.clone()));
    let mention = app
        .mentions()
        .into_iter()
        .find(|m| app.words(&m.spans) == "agreed");
    assert_eq!(mention.unwrap().own_type, Some(own("MINISTRY").code));
}
