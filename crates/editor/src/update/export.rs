//! Files of a project for the person: the whole record of the work, or a part that they choose.

use crate::dialog::{Dialog, ExportChoice, ExportPlan};
use crate::effect::Effect;
use crate::event::Event;
use crate::model::Model;
use crate::view::articles::title;
use hearsay_catalogue::{keys, say, say_with};
use hearsay_domain::letters::lower_char;
use hearsay_domain::set::Set;
use hearsay_domain::{Document, DocumentId, Project};
use hearsay_formats::{Texts, WriteOptions, write};

/// Every project file ends with it.
const ENDING: &str = ".hearsay.json";

/// Everything, with the texts: the record of the work.
pub(crate) fn export_all(model: &mut Model) {
    let contents = contents(&model.project, &WriteOptions::default());
    if save_as(model, &WriteOptions::default(), contents) {
        let version = model.save.version;
        crate::backup::saved_as_file(model, version);
    }
}

/// What a file of a project holds, or why there is none: it never lacks a text without saying so.
pub(crate) fn contents(project: &Project, options: &WriteOptions) -> Result<String, String> {
    let chosen = options.articles.as_ref();
    let is_chosen = |id: &DocumentId| chosen.is_none_or(|chosen| chosen.contains(id));
    match crate::texts::missing(project, &is_chosen) {
        Some(missing) => Err(missing),
        None => Ok(write(project, options)),
    }
}

/// Saves a file under the name of the project, or says why not.
pub(crate) fn save_as(
    model: &mut Model,
    options: &WriteOptions,
    contents: Result<String, String>,
) -> bool {
    let contents = match contents {
        Ok(contents) => contents,
        Err(missing) => {
            model.announce(missing);
            return false;
        }
    };
    let name = file_name(model, options);
    model.announce(say_with(keys::FILES_SAVED, &[("name", &name)]));
    model.effect(Effect::SaveFile {
        name,
        mime: "application/json",
        contents,
    });
    true
}

/// Letters and digits of the project's name, with what the file holds.
pub(crate) fn file_name(model: &Model, options: &WriteOptions) -> String {
    let mut stem = String::new();
    for c in model.project.name().chars().take(60) {
        if c.is_alphanumeric() {
            stem.push(lower_char(c));
        } else if !stem.is_empty() && !stem.ends_with('-') {
            stem.push('-');
        }
    }
    let stem = stem.trim_end_matches('-');
    let stem = if stem.is_empty() { "project" } else { stem };
    let part = if options.articles.is_some() {
        "-part"
    } else {
        ""
    };
    let texts = if options.texts == Texts::Omitted {
        "-without-texts"
    } else {
        ""
    };
    format!("{stem}{part}{texts}{ENDING}")
}

/// Opens the choices with everything ticked.
pub(crate) fn open_export(model: &mut Model) {
    let mut articles = Set::new();
    articles.extend(model.project.documents().iter().map(|doc| doc.id.clone()));
    model.dialog = Some(Dialog::Export(ExportPlan {
        articles,
        texts: true,
    }));
}

/// Changes a choice.
pub(crate) fn choose(model: &mut Model, choice: ExportChoice) {
    let all: Vec<DocumentId> = model
        .project
        .documents()
        .iter()
        .map(|doc| doc.id.clone())
        .collect();
    let Some(Dialog::Export(plan)) = &mut model.dialog else {
        return;
    };
    match choice {
        ExportChoice::Article(id) => {
            if !plan.articles.remove(&id) {
                plan.articles.insert(id);
            }
        }
        ExportChoice::All(true) => {
            plan.articles.clear();
            plan.articles.extend(all);
        }
        ExportChoice::All(false) => plan.articles.clear(),
        ExportChoice::Texts(texts) => plan.texts = texts,
    }
}

/// Saves as chosen.
pub(crate) fn run_export(model: &mut Model) {
    let Some(options) = chosen(model) else { return };
    let contents = contents(&model.project, &options);
    save_as(model, &options, contents);
}

/// Saves what was wanted without the texts that cannot be had: a person must get their labels out,
/// whatever has become of the store. Says which texts the file lacks.
pub(crate) fn save_without_lost(model: &mut Model, wanted: &Event) {
    let Event::RunExport = wanted else {
        return save_lacking(model, &WriteOptions::default());
    };
    if let Some(options) = chosen(model) {
        save_lacking(model, &options);
    }
}

fn save_lacking(model: &mut Model, options: &WriteOptions) {
    let contents = write(&model.project, options);
    let articles = options.articles.as_ref();
    let docs = model.project.documents().iter();
    let docs = docs.filter(|doc| articles.is_none_or(|chosen| chosen.contains(&doc.id)));
    let lost: Vec<&Document> = docs.filter(|doc| !doc.text.is_here()).collect();
    let first = lost.first().filter(|_| options.texts == Texts::Included);
    let Some(first) = first else {
        // They have come after all, or none was wanted.
        save_as(model, options, Ok(contents));
        return;
    };
    let name = file_name(model, options);
    let name = name.replace(ENDING, &format!("-some-texts-missing{ENDING}"));
    let said = [
        ("name", &*name),
        ("title", &*title(first)),
        ("n", &*lost.len().to_string()),
    ];
    model.announce(say_with(keys::FILES_SAVED_WITHOUT, &said));
    model.effect(Effect::SaveFile {
        name,
        mime: "application/json",
        contents,
    });
}

/// What the dialog has chosen; it closes.
fn chosen(model: &mut Model) -> Option<WriteOptions> {
    let Some(Dialog::Export(plan)) = model.dialog.clone() else {
        return None;
    };
    if plan.articles.is_empty() {
        model.announce(say(keys::FILES_CHOOSE));
        return None;
    }
    let all = plan.articles.len() == model.project.documents().len();
    model.dialog = None;
    Some(WriteOptions {
        articles: (!all).then_some(plan.articles),
        texts: if plan.texts {
            Texts::Included
        } else {
            Texts::Omitted
        },
    })
}
