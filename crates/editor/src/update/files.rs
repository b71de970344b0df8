//! Files on their way in: read, decode, ask where only the user can tell, report.

use crate::dialog::{Dialog, DuplicateAnswer};
use crate::effect::Effect;
use crate::event::Event;
use crate::faults;
use crate::import::{Asking, DuplicatePolicy, Import, Offered, Verdict};
use crate::model::Model;
use crate::update::commit::commit;
use crate::wording;
use hearsay_catalogue::{keys, say, say_count, say_with};
use hearsay_domain::{Document, DocumentId, Edit};
use hearsay_formats::{
    ArticleFile, Decoded, Encoding, Incoming, Kind, Lines, Severity, decode, decode_as,
    read_articles, sniff,
};

/// Articles that go into the project in one change.
const BATCH: usize = 200;
/// Code points that come in before the page has its turn: some ten milliseconds of work.
const TURN: usize = 80_000;

/// Files were chosen or dropped.
pub(crate) fn offered(model: &mut Model, files: Vec<Offered>) {
    if files.is_empty() {
        return model.announce(say(keys::FILES_NONE));
    }
    if is_answering(model) {
        model.effect(Effect::DropFiles);
        return model.announce(say(keys::FILES_DIALOG_OPEN));
    }
    match &mut model.import {
        Some(import) if !import.finished => {
            import.total += files.len();
            import.waiting.extend(files);
        }
        _ => {
            let total = files.len();
            model.import = Some(Import {
                waiting: files.into(),
                total,
                ..Import::default()
            });
            model.dialog = Some(Dialog::Import);
            advance(model);
        }
    }
}

/// Whether the open dialogue holds what files that are dropped on it would throw away: pasted text,
/// a question, a project file that waits for its turn.
fn is_answering(model: &Model) -> bool {
    match &model.dialog {
        None | Some(Dialog::Help | Dialog::Settings) => false,
        Some(Dialog::Import) => model
            .import
            .as_ref()
            .is_some_and(|import| import.finished && import.project.is_some()),
        Some(_) => true,
    }
}

/// Text was pasted.
pub(crate) fn pasted(model: &mut Model, title: &str, text: String) {
    if text.is_empty() {
        return model.announce(say(keys::FILES_NO_TEXT));
    }
    let name = if title.trim().is_empty() {
        say(keys::FILES_PASTED)
    } else {
        title.trim()
    };
    let mut import = Import {
        total: 1,
        ..Import::default()
    };
    // Pasted JSON stays text: only files are opened as what they are.
    let mut file = read_articles("pasted.txt", text);
    for incoming in &mut file.articles {
        name.clone_into(&mut incoming.source_name);
        if !title.trim().is_empty()
            || incoming.about.title == "pasted.txt"
            || incoming.about.title == "pasted"
        {
            name.clone_into(&mut incoming.about.title);
        }
    }
    import.articles = file.articles.into();
    model.import = Some(import);
    model.dialog = Some(Dialog::Import);
    advance(model);
}

/// The bytes of a file have come, or not.
pub(crate) fn read(model: &mut Model, token: usize, result: Result<Vec<u8>, String>) {
    let Some(import) = &mut model.import else {
        return;
    };
    if import
        .reading
        .as_ref()
        .is_none_or(|file| file.token != token)
    {
        return;
    }
    let Some(file) = import.reading.take() else {
        return;
    };
    match result {
        Ok(bytes) => match decode(&bytes) {
            Ok(Decoded::Text { text, .. }) => take_text(import, &file.name, text),
            // Pictures and archives hold NUL bytes; text in an 8-bit encoding does not.
            Ok(Decoded::Unclear {
                guess: Encoding::Windows1252,
                ..
            }) if bytes.contains(&0) => {
                let why = say(keys::FILES_BINARY);
                import.report(&file.name, Verdict::Failed, why);
                import.done += 1;
            }
            Ok(Decoded::Unclear {
                guess,
                preview,
                reason,
            }) => {
                import.asking = Some(Asking::Encoding {
                    name: file.name,
                    bytes,
                    guess,
                    preview,
                    reason: faults::told(reason),
                });
                return;
            }
            Err(error) => {
                import.report(&file.name, Verdict::Failed, faults::told(error));
                import.done += 1;
            }
        },
        Err(reason) => {
            import.report(&file.name, Verdict::Failed, reason);
            import.done += 1;
        }
    }
    advance(model);
}

/// Turns the text of a file into articles on their way in.
fn take_text(import: &mut Import, name: &str, text: String) {
    import.done += 1;
    if sniff(name, &text) == Kind::Project {
        if import.project.is_some() {
            let why = say(keys::FILES_ONE_PROJECT);
            import.report(name, Verdict::Skipped, why);
        } else {
            import.report(name, Verdict::Project, say(keys::FILES_PROJECT));
            import.project = Some((name.to_owned(), text));
        }
        return;
    }
    match Lines::of(name, text) {
        Ok(lines) => import.lines = Some(lines),
        Err(text) => {
            let file = read_articles(name, text);
            let nothing = file.articles.is_empty() && file.faults.is_empty();
            take_articles(import, name, file);
            if nothing {
                import.report(name, Verdict::Failed, say(keys::FILES_NO_ARTICLE));
            }
        }
    }
}

/// Reads some lines of the file that is read bit by bit.
fn take_lines(import: &mut Import) {
    let Some(mut lines) = import.lines.take() else {
        return;
    };
    let some = lines.read_some(TURN);
    let name = lines.name().to_owned();
    take_articles(import, &name, some);
    if !lines.is_read() {
        import.lines = Some(lines);
    } else if lines.held_nothing() {
        import.report(&name, Verdict::Failed, say(keys::FILES_NO_ARTICLE));
    }
}

fn take_articles(import: &mut Import, name: &str, file: ArticleFile) {
    for fault in &file.faults {
        let verdict = if fault.severity == Severity::Error {
            Verdict::Failed
        } else {
            Verdict::Note
        };
        import.report(name, verdict, faults::fault(fault));
    }
    import.articles.extend(file.articles);
}

/// The user has looked at the preview.
pub(crate) fn encoding_answered(model: &mut Model, accept: bool) {
    let Some(import) = &mut model.import else {
        return;
    };
    let asking = import.asking.take();
    let Some(Asking::Encoding {
        name, bytes, guess, ..
    }) = asking
    else {
        import.asking = asking;
        return;
    };
    if accept {
        match decode_as(&bytes, guess) {
            Ok(text) => take_text(import, &name, text),
            Err(error) => {
                import.report(&name, Verdict::Failed, faults::told(error));
                import.done += 1;
            }
        }
    } else {
        import.report(&name, Verdict::Skipped, say(keys::FILES_ENCODING));
        import.done += 1;
    }
    advance(model);
}

/// The user has decided about a text that is already there.
pub(crate) fn duplicate_answered(model: &mut Model, answer: DuplicateAnswer) {
    let Some(import) = &mut model.import else {
        return;
    };
    let asking = import.asking.take();
    let Some(Asking::Duplicate { incoming, existing }) = asking else {
        import.asking = asking;
        return;
    };
    match answer {
        DuplicateAnswer::AddAll => import.duplicates = DuplicatePolicy::Add,
        DuplicateAnswer::SkipAll => import.duplicates = DuplicatePolicy::Skip,
        DuplicateAnswer::Add | DuplicateAnswer::Skip => {}
    }
    if matches!(answer, DuplicateAnswer::Add | DuplicateAnswer::AddAll) {
        accept(model, *incoming);
    } else {
        skip_duplicate(import, &incoming, &existing);
    }
    advance(model);
}

fn skip_duplicate(import: &mut Import, incoming: &Incoming, existing: &str) {
    let detail = say_with(keys::FILES_SAME, &[("title", existing)]);
    import.report(&name_of(incoming), Verdict::Duplicate, detail);
}

fn name_of(incoming: &Incoming) -> String {
    if incoming.about.title.is_empty() || incoming.about.title == incoming.source_name {
        incoming.source_name.clone()
    } else {
        format!(
            "{} ({})",
            wording::shortened(&incoming.about.title, 60),
            incoming.source_name
        )
    }
}

/// The page has had its turn.
pub(crate) fn go_on(model: &mut Model) {
    if let Some(import) = &mut model.import {
        import.rests = false;
        advance(model);
    }
}

/// Does everything that can be done without asking or waiting, and not more than the page can spare.
fn advance(model: &mut Model) {
    let mut done = 0;
    loop {
        let Some(import) = &mut model.import else {
            return;
        };
        let waits = import.asking.is_some() || import.reading.is_some() || import.rests;
        if waits || import.finished {
            return;
        }
        if done >= TURN {
            import.rests = true;
            return model.effect(Effect::Soon(Box::new(Event::GoOnImporting)));
        }
        if let Some(incoming) = import.articles.pop_front() {
            done += incoming.text.len().max(1);
            let policy = import.duplicates;
            match existing(model, &incoming) {
                Some(title) if policy == DuplicatePolicy::Ask => {
                    if let Some(import) = &mut model.import {
                        import.asking = Some(Asking::Duplicate {
                            incoming: Box::new(incoming),
                            existing: title,
                        });
                    }
                    return;
                }
                Some(title) if policy == DuplicatePolicy::Skip => {
                    if let Some(import) = &mut model.import {
                        skip_duplicate(import, &incoming, &title);
                    }
                }
                _ => accept(model, incoming),
            }
            continue;
        }
        if import.lines.is_some() {
            take_lines(import);
            continue;
        }
        if let Some(file) = import.waiting.pop_front() {
            let token = file.token;
            import.reading = Some(file);
            model.effect(Effect::ReadFile(token));
            return;
        }
        return finish(model);
    }
}

/// The title of the article that has this very text, in the project or on its way.
fn existing(model: &mut Model, incoming: &Incoming) -> Option<String> {
    let sha256 = incoming.text.sha256();
    if !model.import.as_mut()?.knows(&model.project, sha256) {
        return None;
    }
    let there = model.project.document_with_text(sha256);
    // What is not in the project yet is on its way.
    Some(there.map_or_else(
        || say(keys::FILES_ANOTHER).to_owned(),
        crate::view::articles::title,
    ))
}

/// Puts an article into the batch.
fn accept(model: &mut Model, incoming: Incoming) {
    let wished = incoming
        .id
        .as_deref()
        .and_then(|id| DocumentId::new(id).ok());
    let taken = |id: &DocumentId| {
        model.project.document(id).is_some()
            || model
                .import
                .as_ref()
                .is_some_and(|import| import.batch.iter().any(|edit| edit.document() == Some(id)))
    };
    let clash = wished.as_ref().is_some_and(taken);
    let id = match wished.filter(|_| !clash) {
        Some(id) => id,
        None => model.ids.document(),
    };
    let count = model.project.documents().len();
    let Some(import) = &mut model.import else {
        return;
    };
    let detail = if clash {
        say_with(keys::FILES_ID_TAKEN, &[("id", id.as_str())])
    } else if incoming.text.is_empty() {
        say(keys::FILES_EMPTY).to_owned()
    } else {
        say_count(keys::FILES_LENGTH, incoming.text.len())
    };
    import.report(&name_of(&incoming), Verdict::Added, detail);
    let sha256 = incoming.text.sha256();
    if let Some(known) = &mut import.known_texts {
        known.insert(sha256.to_owned());
    }
    import.first.get_or_insert_with(|| id.clone());
    let mut document = Document::new(id.clone(), incoming.text, incoming.about);
    document.zones = incoming.zones;
    let at = count + import.batch.len();
    import.batch.push(Edit::Document {
        id,
        at,
        value: Some(Box::new(document)),
    });
    if import.batch.len() >= BATCH {
        flush(model);
    }
}

/// Puts the batch into the project.
fn flush(model: &mut Model) {
    let Some(import) = &mut model.import else {
        return;
    };
    let batch = std::mem::take(&mut import.batch);
    if batch.is_empty() {
        return;
    }
    let title = say_count(keys::TITLE_ADD_ARTICLES, batch.len());
    if !commit(model, &title, batch)
        && let Some(import) = &mut model.import
    {
        for outcome in &mut import.outcomes {
            if outcome.verdict == Verdict::Added {
                outcome.verdict = Verdict::Failed;
                say(keys::FILES_READ_ONLY).clone_into(&mut outcome.detail);
            }
        }
    }
}

/// Everything has been tried: the report.
fn finish(model: &mut Model) {
    flush(model);
    model.effect(Effect::DropFiles);
    let Some(import) = &mut model.import else {
        return;
    };
    import.finished = true;
    let added = import
        .outcomes
        .iter()
        .filter(|o| o.verdict == Verdict::Added)
        .count();
    let failed = import
        .outcomes
        .iter()
        .filter(|o| o.verdict == Verdict::Failed)
        .count();
    let first = import.first.clone();
    let only_project = import.project.is_some() && import.outcomes.len() == 1;
    let (added, failed) = (added.to_string(), failed.to_string());
    let message = say_with(keys::FILES_DONE, &[("added", &added), ("failed", &failed)]);
    if let Some(id) = first {
        super::navigate::open(model, &id);
    }
    // After the name of the article that opens, which would be all that is heard.
    model.announce(message);
    if only_project {
        closed(model);
    }
}

/// Stops: what has come in so far stays.
pub(crate) fn cancel(model: &mut Model) {
    let Some(import) = model.import.as_mut().filter(|import| !import.finished) else {
        return;
    };
    let mut left: Vec<String> = import
        .reading
        .take()
        .map(|file| file.name)
        .into_iter()
        .collect();
    left.extend(import.waiting.drain(..).map(|file| file.name));
    left.extend(import.lines.take().map(|lines| lines.name().to_owned()));
    left.extend(
        import
            .articles
            .drain(..)
            .map(|incoming| incoming.source_name),
    );
    match import.asking.take() {
        Some(Asking::Encoding { name, .. }) => left.insert(0, name),
        Some(Asking::Duplicate { incoming, .. }) => left.insert(0, incoming.source_name.clone()),
        None => {}
    }
    left.dedup();
    for name in left {
        import.report(&name, Verdict::Skipped, say(keys::FILES_STOPPED));
    }
    finish(model);
}

/// The report has been read. A project file on the way is looked at now.
pub(crate) fn closed(model: &mut Model) {
    if model.import.as_ref().is_some_and(|import| !import.finished) {
        cancel(model);
    }
    let project = model.import.take().and_then(|import| import.project);
    model.dialog = None;
    if let Some((name, json)) = project {
        super::project_file::offer(model, name, json);
    }
}
