//! Whatever happens in whatever order, sensible or not: nothing panics, the project stays sound,
//! and everything can be taken back.

mod support;

use hearsay_domain::{
    Attitude, AttributionId, Certainty, ClaimId, ClaimType, Claimer, Confidence, DocumentId,
    EntityId, EntityType, Level, MentionId, MentionKind, Polarity, Project, Quotation, RelationId,
    RelationType, Reliability, Role, Scope, SourceRole, SupplementRole, ZoneKind,
};
use hearsay_editor::dialog::{DuplicateAnswer, ExportChoice};
use hearsay_editor::event::{AboutField, EntityField, Field, Selected};
use hearsay_editor::import::Offered;
use hearsay_editor::model::Tab;
use hearsay_editor::{Command, Direction, End, Event, Part, Target, Unit, keymap};
use hearsay_formats::{WriteOptions, write};
use proptest::prelude::*;
use support::{App, assert_exports};

const TEXTS: [&str; 3] = [
    "📰 Kim Jong Un said “it rained”, the agency reported.\r\n\r\nHe left\u{a0}early. Kim again.\n",
    "e\u{301}\u{301} 한국 שלום 👨\u{200d}👩\u{200d}👧 🇷🇺\n\n",
    "Title here\nBy Some Body\nKim said so. Kim did not.",
];

/// Numbers that choose; the same numbers choose the same again.
struct Dice<'a> {
    rest: &'a [u16],
}

impl Dice<'_> {
    fn roll(&mut self, sides: usize) -> usize {
        match self.rest.split_first() {
            Some((first, rest)) => {
                self.rest = rest;
                usize::from(*first) % sides.max(1)
            }
            None => 0,
        }
    }

    fn pick<T: Clone>(&mut self, list: &[T]) -> T {
        list[self.roll(list.len())].clone()
    }

    fn maybe<T: Clone>(&mut self, list: &[T]) -> Option<T> {
        (self.roll(4) > 0).then(|| self.pick(list))
    }

    fn words(&mut self) -> String {
        self.pick(&[
            "", " ", "Kim", "Kim\nUn", "<b>x</b>", "Q42", "RU KP", "é📰", "\u{a0}",
        ])
        .to_owned()
    }

    /// An id that is there, or one that is nowhere.
    fn id<T: Clone>(&mut self, there: &[T], nowhere: T) -> T {
        if there.is_empty() || self.roll(8) == 0 {
            nowhere
        } else {
            self.pick(there)
        }
    }
}

struct Known {
    documents: Vec<DocumentId>,
    entities: Vec<EntityId>,
    mentions: Vec<MentionId>,
    links: Vec<AttributionId>,
    claims: Vec<ClaimId>,
    relations: Vec<RelationId>,
}

impl Known {
    fn of(project: &Project) -> Self {
        let docs = project.documents();
        Self {
            documents: docs.iter().map(|d| d.id.clone()).collect(),
            entities: project.entities().keys().cloned().collect(),
            mentions: docs
                .iter()
                .flat_map(|d| d.mentions.keys().cloned())
                .collect(),
            links: docs
                .iter()
                .flat_map(|d| d.attributions.keys().cloned())
                .collect(),
            claims: docs.iter().flat_map(|d| d.claims.keys().cloned()).collect(),
            relations: project.relations().keys().cloned().collect(),
        }
    }

    fn document(&self, dice: &mut Dice<'_>) -> DocumentId {
        dice.id(&self.documents, DocumentId::new("nowhere").unwrap())
    }

    fn entity(&self, dice: &mut Dice<'_>) -> EntityId {
        dice.id(&self.entities, EntityId::new("nobody").unwrap())
    }

    fn link(&self, dice: &mut Dice<'_>) -> AttributionId {
        dice.id(&self.links, AttributionId::new("none").unwrap())
    }

    fn claim(&self, dice: &mut Dice<'_>) -> ClaimId {
        dice.id(&self.claims, ClaimId::new("none").unwrap())
    }

    fn target(&self, dice: &mut Dice<'_>) -> Target {
        match dice.roll(3) {
            0 => Target::Mention(dice.id(&self.mentions, MentionId::new("none").unwrap())),
            1 => Target::Attribution(self.link(dice)),
            _ => Target::Claim(self.claim(dice)),
        }
    }

    fn claimer(&self, dice: &mut Dice<'_>) -> Claimer {
        match dice.roll(3) {
            0 => Claimer::Author,
            _ => Claimer::Attribution(self.link(dice)),
        }
    }
}

fn command(dice: &mut Dice<'_>) -> Command {
    match dice.roll(3) {
        // All keys there are.
        0 => dice.pick(keymap::standard()).command,
        1 if dice.roll(3) == 0 => Command::Resize(
            dice.pick(&[End::Start, End::End]),
            dice.pick(&[Direction::Back, Direction::Forward]),
            dice.pick(&[Unit::Character, Unit::Word]),
        ),
        _ => match dice.roll(5) {
            0 | 1 => Command::Part(dice.pick(Role::ALL)),
            2 => Command::Extend(dice.pick(Role::ALL)),
            3 => Command::Claim,
            _ => Command::Mention(dice.pick(EntityType::ALL)),
        },
    }
}

fn field(known: &Known, dice: &mut Dice<'_>) -> Field {
    match dice.roll(32) {
        0 => Field::MentionType(dice.pick(EntityType::ALL)),
        1 => Field::MentionKind(dice.maybe(MentionKind::ALL)),
        2 => Field::Identity(Some(known.entity(dice))),
        3 => Field::Identity(None),
        4 => Field::NewIdentity(dice.words()),
        5 => Field::Level(dice.maybe(Level::ALL)),
        6 => Field::Quotation(dice.maybe(Quotation::ALL)),
        7 => Field::Attitude(dice.maybe(Attitude::ALL)),
        8 => Field::Scope(dice.pick(Scope::ALL)),
        9 => Field::SourceRole(dice.maybe(SourceRole::ALL)),
        10 | 11 => Field::Via(Some(known.link(dice))),
        12 => Field::Via(None),
        13 => Field::ClearPart(dice.pick(Role::ALL)),
        14 => Field::AddSupplement(dice.pick(SupplementRole::ALL)),
        15 => Field::SupplementRole(dice.roll(3), dice.pick(SupplementRole::ALL)),
        16 => Field::RemoveSupplement(dice.roll(3)),
        17 => Field::AddSourceEntity(known.entity(dice)),
        18 => Field::RemoveSourceEntity(known.entity(dice)),
        19 => Field::Reliability(dice.maybe(Reliability::ALL)),
        20 => Field::Credibility(dice.roll(9) as u8),
        21 => Field::ClaimType(dice.maybe(ClaimType::ALL)),
        22 => Field::Checkworthy(Some(dice.roll(5) as u8)),
        23 => Field::Claimer(known.claimer(dice)),
        24 => Field::Gist(dice.words()),
        25 => Field::Topic(dice.words()),
        26 => Field::AddObject(known.entity(dice)),
        27 => Field::RemoveObject(known.entity(dice)),
        28 => Field::AddCommitment(known.claimer(dice)),
        29 => Field::Commitment(
            dice.roll(3),
            dice.pick(Certainty::ALL),
            dice.pick(Polarity::ALL),
        ),
        30 => Field::Confidence(dice.maybe(Confidence::ALL)),
        _ => Field::Note(dice.words()),
    }
}

/// Mostly a label, as in real work; else anything.
fn events(app: &App, dice: &mut Dice<'_>) -> Vec<Event> {
    if dice.roll(3) > 0 {
        return vec![event(app, dice)];
    }
    let start = dice.roll(90);
    let end = start + 1 + dice.roll(30);
    vec![
        Event::Selected(Selected::Range { start, end }),
        Event::Run(command(dice)),
    ]
}

fn event(app: &App, dice: &mut Dice<'_>) -> Event {
    let known = Known::of(&app.model.project);
    match dice.roll(48) {
        0..=7 => {
            let start = dice.roll(90);
            let end = start + 1 + dice.roll(30);
            Event::Selected(Selected::Range { start, end })
        }
        8..=19 => Event::Run(command(dice)),
        20..=25 => Event::Set(field(&known, dice)),
        26 => Event::Selected(dice.pick(&[
            Selected::Nothing,
            Selected::Elsewhere,
            Selected::Caret(7),
            Selected::Range { start: 9, end: 3 },
            Selected::Range {
                start: 0,
                end: usize::MAX,
            },
        ])),
        27 => Event::TextClicked(dice.roll(120)),
        28 => Event::TakeUp(
            known.target(dice),
            dice.maybe(&[Part::Whole, Part::Role(Role::Cue), Part::Supplement(1)]),
        ),
        29 => Event::TakeFragment(dice.roll(3)),
        30 => Event::RemoveFragment(dice.roll(3)),
        31 => Event::Hovered(Some(known.target(dice))),
        32 => Event::MergeEntity(known.entity(dice), known.entity(dice)),
        33 => Event::RemoveEntity(known.entity(dice)),
        34 => {
            let field = match dice.roll(6) {
                0 => EntityField::Name(dice.words()),
                1 => EntityField::Type(dice.pick(EntityType::ALL)),
                2 => EntityField::Aliases(dice.words()),
                3 => EntityField::Wikidata(dice.words()),
                4 => EntityField::States(dice.words()),
                _ => EntityField::Note(dice.words()),
            };
            Event::SetEntity(known.entity(dice), field)
        }
        35 => Event::AddRelation(dice.pick(RelationType::ALL), known.claim(dice)),
        36 => {
            let nowhere = RelationId::new("none").unwrap();
            Event::RemoveRelation(dice.id(&known.relations, nowhere))
        }
        37 => match dice.roll(4) {
            0 => Event::ZoneKind(dice.roll(3), dice.pick(ZoneKind::ALL)),
            1 => Event::RemoveZone(dice.roll(3)),
            2 => Event::ShowZone(dice.roll(3)),
            _ => Event::AddZone(dice.pick(ZoneKind::ALL)),
        },
        38 => Event::OpenArticle(known.document(dice)),
        39 => Event::ShowTab(dice.pick(&Tab::ALL)),
        40 => match dice.roll(3) {
            0 => Event::SetAbout(AboutField::Title(dice.words())),
            1 => Event::SetAbout(AboutField::Language(dice.words())),
            _ => Event::Rename(dice.words()),
        },
        41 => match dice.roll(4) {
            0 => Event::RemoveArticle(known.document(dice)),
            1 => Event::Confirmed,
            _ => Event::CloseDialog,
        },
        42 => Event::FilesOffered(vec![Offered {
            token: dice.roll(3),
            name: dice.pick(&["a.txt", "b.json", "c.jsonl"]).to_owned(),
            size: 3,
        }]),
        43 => {
            let project = write(&app.model.project, &WriteOptions::default()).into_bytes();
            let bytes: [Result<Vec<u8>, String>; 6] = [
                Err("gone".to_owned()),
                Ok(b"Kim.\n".to_vec()),
                Ok(TEXTS[2].as_bytes().to_vec()),
                Ok(b"caf\xe9".to_vec()),
                Ok(b"{\"text\": \"Kim said.\"}".to_vec()),
                Ok(project),
            ];
            Event::FileRead(dice.roll(3), dice.pick(&bytes))
        }
        44 => dice.pick(&[
            Event::CancelImport,
            Event::EncodingAnswered(true),
            Event::DuplicateAnswered(DuplicateAnswer::AddAll),
            Event::DuplicateAnswered(DuplicateAnswer::Skip),
            Event::ReplaceProject,
            Event::MergeProject,
        ]),
        45 => dice.pick(&[
            Event::OpenExport,
            Event::ChooseExport(ExportChoice::All(false)),
            Event::ChooseExport(ExportChoice::Texts(false)),
            Event::RunExport,
            Event::OpenSettings,
            Event::OpenPaste,
        ]),
        46 => dice.pick(&[
            Event::ToggleOccurrence(1),
            Event::ApplyOccurrences,
            Event::RefreshLists,
            Event::Hidden,
            Event::ChunksNear(vec![(0, true), (usize::MAX, true), (1 << 24, true)]),
            Event::IdentityQuery("k".to_owned()),
        ]),
        _ => Event::Run(dice.pick(&[Command::Undo, Command::Undo, Command::Redo])),
    }
}

fn assert_sound(app: &App) {
    assert_exports(&app.model.project);
    let model = &app.model;
    assert_eq!(model.save.stored, model.save.version);
    assert_eq!(model.open.is_some(), !model.project.documents().is_empty());
    if let Some(active) = &model.active {
        assert!(active.target.exists(app.doc()), "what is in hand is there");
        let fragments = active
            .spans(app.doc())
            .map_or(0, hearsay_domain::SpanSet::len);
        assert!(
            active.fragment < fragments,
            "{active:?} has {fragments} fragments"
        );
    }
    if let Some(doc) = model.document() {
        assert_eq!(model.views.text.document.as_ref(), Some(&doc.id));
        assert_eq!(*model.views.text.text, *doc.text);
        for link in doc.attributions.values() {
            assert!(link.start().is_some(), "{link:?} has a place");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, max_shrink_iters: 2000, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn anything_in_any_order(
        rolls in prop::collection::vec(prop::collection::vec(any::<u16>(), 8), 1..300)
    ) {
        let mut app = App::with(&TEXTS);
        for numbers in &rolls {
            for next in events(&app, &mut Dice { rest: numbers }) {
                app.send(next);
            }
        }
        assert_sound(&app);
        let end = app.model.project.clone();

        // A reload brings it back, with everything that can be undone.
        let mut again = app.reloaded("again");
        prop_assert_eq!(&again.model.project, &end);
        prop_assert_eq!(again.undo_title(), app.undo_title());
        assert_sound(&again);

        let steps = app.undo_all();
        prop_assert!(app.model.project.documents().is_empty());
        prop_assert_eq!(again.undo_all(), steps);
        prop_assert_eq!(&again.model.project, &app.model.project);
        for _ in 0..steps {
            app.press("Ctrl+y");
        }
        prop_assert_eq!(&app.model.project, &end);
        assert_sound(&app);
    }

    /// Texts that go to the store after every event and come back when they are needed make no
    /// difference to anything.
    #[test]
    fn texts_that_go_and_come_back_change_nothing(
        rolls in prop::collection::vec(prop::collection::vec(any::<u16>(), 8), 1..200)
    ) {
        let mut app = App::with(&TEXTS);
        let mut poor = App::with(&TEXTS);
        poor.model.text_budget = 0;
        poor.send(Event::Rename("Poor".to_owned()));
        app.send(Event::Rename("Poor".to_owned()));
        for numbers in &rolls {
            for next in events(&app, &mut Dice { rest: numbers }) {
                app.send(next.clone());
                poor.send(next);
                prop_assert_eq!(&poor.model.project, &app.model.project);
                prop_assert_eq!(&poor.model.open, &app.model.open);
                prop_assert_eq!(poor.model.selection, app.model.selection);
                prop_assert_eq!(&poor.model.active, &app.model.active);
                prop_assert_eq!(format!("{:?}", poor.model.dialog), format!("{:?}", app.model.dialog));
                prop_assert_eq!(&*poor.model.views.text.text, &*app.model.views.text.text);
                if let Some(doc) = poor.model.document() {
                    prop_assert!(doc.text.is_here());
                }
            }
        }
        let files = |app: &App| -> Vec<String> {
            let contents = app.effects.iter().filter_map(|effect| match effect {
                hearsay_editor::Effect::SaveFile { contents, .. } => Some(contents.clone()),
                _ => None,
            });
            contents.collect()
        };
        app.press("Ctrl+s");
        poor.press("Ctrl+s");
        prop_assert_eq!(files(&poor), files(&app));
        prop_assert_eq!(poor.undo_all(), app.undo_all());
    }
}
