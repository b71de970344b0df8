//! A chain as a sentence: who says it, who says that they say it, and what it counts as, and why.

use crate::terms;
use crate::view::sourcing::speaker;
use crate::wording::lower_name;
use hearsay_catalogue::{keys, say, say_with};
use hearsay_domain::chain::{chain, effective_level};
use hearsay_domain::{Attribution, Document, Level, Project};

/// The chain of a link: "Kim Jong Un (named person), according to KCNA (state outlet), reported by
/// the article. Counts as state outlet, by its weakest link: KCNA."
pub fn sentence(project: &Project, doc: &Document, link: &Attribution) -> String {
    let links = chain(doc, &link.id);
    let name = |level: Option<Level>| match level {
        Some(level) => lower_name(terms::level_name(project, level)),
        None => say(keys::CHAIN_NO_LEVEL).to_owned(),
    };
    let mut said = String::new();
    for (index, one) in links.iter().enumerate() {
        let who = speaker(project, doc, one);
        let level = name(one.level);
        let values = [
            ("inner", said.as_str()),
            ("who", who.as_str()),
            ("level", level.as_str()),
        ];
        said = if index == 0 {
            say_with(keys::CHAIN_LINK, &values[1..])
        } else {
            say_with(keys::CHAIN_CARRIED, &values)
        };
    }
    let reported = say_with(keys::CHAIN_REPORTED, &[("chain", &said)]);
    reason(project, doc, &links).map_or_else(|| reported.clone(), |why| format!("{reported} {why}"))
}

/// What a chain of several links counts as, and which of them is why.
fn reason(project: &Project, doc: &Document, links: &[&Attribution]) -> Option<String> {
    let first = links.first().filter(|_| links.len() > 1)?;
    let Some(level) = effective_level(doc, &first.id) else {
        let without = links.iter().find(|one| one.level.is_none())?;
        let who = speaker(project, doc, without);
        return Some(say_with(keys::CHAIN_OPEN, &[("who", &who)]));
    };
    let level_name = lower_name(terms::level_name(project, level));
    if links.iter().all(|one| one.level == Some(level)) {
        return Some(say_with(keys::CHAIN_EQUAL, &[("level", &level_name)]));
    }
    let weakest = links.iter().find(|one| one.level == Some(level))?;
    let who = speaker(project, doc, weakest);
    Some(say_with(
        keys::CHAIN_WEAKEST,
        &[("level", &level_name), ("who", &who)],
    ))
}
