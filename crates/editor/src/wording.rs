//! Short words for titles and announcements.

use crate::target::{Part, Target};
use crate::terms;
use hearsay_catalogue::{Language, keys, language, say, say_of, say_with};
use hearsay_domain::{Document, EntityType, Project, Role, SpanSet, SupplementRole};

/// Code points of a quote in a title.
const QUOTE: usize = 40;

/// At most `limit` code points, on one line, with an ellipsis where something is left out.
pub fn shortened(text: &str, limit: usize) -> String {
    let mut out = String::new();
    let mut count = 0;
    for word in text.split_whitespace() {
        let len = word.chars().count();
        if count > 0 && count + 1 + len > limit {
            out.push('…');
            return out;
        }
        if count > 0 {
            out.push(' ');
            count += 1;
        }
        if len > limit {
            out.extend(word.chars().take(limit));
            out.push('…');
            return out;
        }
        out.push_str(word);
        count += len;
    }
    out
}

/// A quote of spans for a title, in curly quotation marks.
pub fn quote(document: &Document, spans: &SpanSet) -> String {
    quoted(&shortened(&excerpt(document, spans, 4 * QUOTE), QUOTE))
}

/// Words in curly quotation marks, unless they bring some of their own.
pub fn quoted(words: &str) -> String {
    if words.starts_with(['“', '"', '„', '«', '‘']) {
        words.to_owned()
    } else {
        say_with(keys::WORDS_QUOTED, &[("words", words)])
    }
}

/// The covered text without reading more of it than `limit` code points a fragment.
pub fn excerpt(document: &Document, spans: &SpanSet, limit: usize) -> String {
    if !document.text.is_here() {
        return "…".to_owned();
    }
    let parts: Vec<String> = spans
        .iter()
        .map(|span| {
            let end = span.end().min(span.start() + limit);
            let cut = if end < span.end() { "…" } else { "" };
            format!("{}{cut}", document.text.slice(span.start(), end))
        })
        .collect();
    parts.join(" … ")
}

/// "source", "cue", "content".
pub fn role(role: Role) -> &'static str {
    say_of(keys::KINDS, role.code())
}

/// "Done: set level author."
pub fn done(title: &str) -> String {
    say_with(keys::SAID_DONE, &[("title", title)])
}

/// "person", "organisation", …, as the project calls them.
pub fn entity_type(project: &Project, kind: EntityType) -> String {
    lower_name(terms::entity_type_name(project, kind))
}

/// A name of the codebook within a sentence.
pub fn lower_name(name: &str) -> String {
    match language() {
        Language::English => hearsay_domain::letters::lower(name),
        // German nouns keep their capital.
        Language::German => name.to_owned(),
    }
}

fn kind(code: &str) -> &'static str {
    say_of(keys::KINDS, code)
}

/// What a label is called in a sentence: `mention “Kim”`.
pub fn label(document: &Document, target: &Target) -> String {
    match target {
        Target::Mention(id) => match document.mentions.get(id) {
            Some(mention) => format!("{} {}", kind("mention"), quote(document, &mention.spans)),
            None => kind("mention").to_owned(),
        },
        Target::Claim(id) => match document.claims.get(id) {
            Some(claim) => format!("{} {}", kind("claim"), quote(document, &claim.spans)),
            None => kind("claim").to_owned(),
        },
        Target::Attribution(id) => match document.attributions.get(id) {
            Some(link) => {
                let best = [&link.content, &link.source, &link.cue]
                    .into_iter()
                    .find(|spans| !spans.is_empty());
                match best {
                    Some(spans) => format!("{} {}", kind("attribution"), quote(document, spans)),
                    None => kind("attribution").to_owned(),
                }
            }
            None => kind("attribution").to_owned(),
        },
    }
}

/// "source", "recipient", … for a part of a label.
pub fn part(document: &Document, target: &Target, part: Part) -> String {
    match part {
        Part::Role(r) => role(r).to_owned(),
        Part::Supplement(index) => match target {
            Target::Attribution(id) => document
                .attributions
                .get(id)
                .and_then(|link| link.supplements.get(index))
                .map_or_else(|| kind("supplement").to_owned(), |s| supplement(s.role)),
            _ => say(keys::WORDS_PART).to_owned(),
        },
        Part::Whole => match target {
            Target::Claim(_) => kind("claim").to_owned(),
            _ => kind("mention").to_owned(),
        },
    }
}

/// "recipient", "medium", …
pub fn supplement(role: SupplementRole) -> String {
    lower_name(say_of(keys::SUPPLEMENT_ROLES, role.code()))
}
