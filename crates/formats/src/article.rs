//! Articles that the user brings: `.txt`, `.json` and `.jsonl`, documented in docs/ARTICLES.md.

use crate::detail::What;
use crate::fault::{Effect, Fault, FaultKind};
use crate::node::{Faults, Form, Node, excerpt};
use crate::record;
use crate::value::{self, Value};
use hearsay_domain::{About, DocumentId, Text, Zone, ZoneKind, layout};
use std::rc::Rc;

/// What a file is, by its name and its words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Articles: [`read_articles`] reads it.
    Articles,
    /// A project of Hearsay (an export): [`crate::read`] reads it.
    Project,
}

/// An article on its way in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Incoming {
    /// Id that the file gives; one that can stand in a project. The caller makes one otherwise.
    pub id: Option<String>,
    /// The text to the code point; `text.sha256()` tells whether it is there already.
    pub text: Rc<Text>,
    /// What the file says of it. The title is never empty: that of the file, else that of the
    /// title zone, else the file name.
    pub about: About,
    /// Zones found by [`hearsay_domain::layout::zones`].
    pub zones: Vec<Zone>,
    /// The file it came from, as the user knows it.
    pub source_name: String,
}

/// What a file of articles held.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ArticleFile {
    /// In the order of the file.
    pub articles: Vec<Incoming>,
    /// What could not be read, and notes.
    pub faults: Vec<Fault>,
}

/// Tells an export from articles. Damaged exports are recognised too, so that their reader can
/// say what is wrong.
pub fn sniff(name: &str, text: &str) -> Kind {
    // Inside a JSON string these quotation marks would be escaped, so an article that talks about
    // the format is no export.
    let names_the_format = |at: usize| {
        text[at + KEY.len()..]
            .trim_start()
            .strip_prefix(':')
            .is_some_and(|rest| rest.trim_start().starts_with(VALUE))
    };
    let project = ending(name) == Ending::Json
        && text.trim_start().starts_with('{')
        && text.match_indices(KEY).any(|(at, _)| names_the_format(at));
    if project {
        Kind::Project
    } else {
        Kind::Articles
    }
}

const KEY: &str = "\"format\"";
const VALUE: &str = "\"hearsay-project\"";

#[derive(Clone, Copy, PartialEq, Eq)]
enum Ending {
    Json,
    Jsonl,
    Text,
}

fn ending(name: &str) -> Ending {
    match name.rsplit_once('.') {
        Some((_, ending)) if ending.eq_ignore_ascii_case("json") => Ending::Json,
        Some((_, ending)) if ending.eq_ignore_ascii_case("jsonl") => Ending::Jsonl,
        _ => Ending::Text,
    }
}

/// Reads a file of articles by the ending of its name: `.json` and `.jsonl` hold objects,
/// anything else is one article as it is.
pub fn read_articles(name: &str, text: String) -> ArticleFile {
    let mut articles = Vec::new();
    let mut faults = Faults::new(Form::Open);
    match ending(name) {
        Ending::Text => articles.push(incoming(name, None, text, About::default())),
        Ending::Json => {
            if let Some(value) = parse(&text, 0, &mut faults) {
                let root = Node::root(&value);
                if value.as_array().is_some() {
                    articles.extend(
                        root.items()
                            .filter_map(|item| article(name, &item, &mut faults)),
                    );
                } else {
                    articles.extend(article(name, &root, &mut faults));
                }
            }
        }
        Ending::Jsonl => {
            if let Ok(mut lines) = Lines::of(name, text) {
                return lines.read_some(usize::MAX);
            }
        }
    }
    ArticleFile {
        articles,
        faults: faults.list,
    }
}

/// A file of lines that is read bit by bit: a large one would stop the page that reads it.
#[derive(Clone, Debug)]
pub struct Lines {
    name: String,
    text: String,
    /// Bytes and lines that are read.
    read: (usize, usize),
    /// Neither an article nor a fault was found so far.
    nothing: bool,
}

impl Lines {
    /// The file, where its name says that it holds lines.
    ///
    /// # Errors
    /// The text again where it does not.
    pub fn of(name: &str, text: String) -> Result<Self, String> {
        if ending(name) != Ending::Jsonl {
            return Err(text);
        }
        Ok(Self {
            name: name.to_owned(),
            text,
            read: (0, 0),
            nothing: true,
        })
    }

    /// Name of the file.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Whether all of it is read.
    pub fn is_read(&self) -> bool {
        self.read.0 >= self.text.len()
    }

    /// Whether nothing was found in what is read, not even a fault.
    pub fn held_nothing(&self) -> bool {
        self.nothing
    }

    /// Share that is read, in hundredths.
    pub fn percent(&self) -> usize {
        self.read.0 * 100 / self.text.len().max(1)
    }

    /// Reads the next whole lines, at least one, until they are this many bytes.
    pub fn read_some(&mut self, bytes: usize) -> ArticleFile {
        let mut articles = Vec::new();
        let mut faults = Faults::new(Form::Open);
        let (begun, mut index) = self.read;
        let rest = self.text.get(begun..).unwrap_or_default();
        let mut taken = 0;
        for line in rest.split_inclusive('\n') {
            taken += line.len();
            let line = line.strip_suffix('\n').unwrap_or(line);
            let line = line.strip_suffix('\r').unwrap_or(line);
            faults.line = Some(index + 1);
            if !line.trim().is_empty()
                && let Some(value) = parse(line, index, &mut faults)
            {
                articles.extend(article(&self.name, &Node::root(&value), &mut faults));
            }
            index += 1;
            if taken >= bytes {
                break;
            }
        }
        self.read = (begun + taken, index);
        self.nothing &= articles.is_empty() && faults.list.is_empty();
        ArticleFile {
            articles,
            faults: faults.list,
        }
    }
}

/// Parses JSON that begins after `lines` lines of the file.
fn parse<'a>(json: &'a str, lines: usize, faults: &mut Faults) -> Option<Value<'a>> {
    match value::parse(json) {
        Ok(value) => Some(value),
        Err(error) => {
            let message = What::NotJson
                .why(error.what)
                .with("line", &(lines + error.line))
                .with("column", &error.column);
            faults.error(
                FaultKind::NotJson,
                Effect::RecordLeftOut,
                String::new(),
                message,
            );
            None
        }
    }
}

const FIELDS: [&str; 9] = [
    "id",
    "text",
    "title",
    "publisher",
    "url",
    "published",
    "language",
    "translated",
    "note",
];

fn article(name: &str, node: &Node<'_>, faults: &mut Faults) -> Option<Incoming> {
    faults.record = node.get("id").and_then(|id| id.value.as_str()).map(excerpt);
    let found = object(name, node, faults);
    faults.record = None;
    found
}

fn object(name: &str, node: &Node<'_>, faults: &mut Faults) -> Option<Incoming> {
    node.object(faults)?;
    node.only(&FIELDS, faults);
    let id = node.get("id").and_then(|id| {
        // Data sets often count their rows; a number is as good a name.
        let number = id.value.as_u64().map(|number| number.to_string());
        number.or_else(|| {
            id.id(DocumentId::new, Effect::ValueDropped, faults)
                .map(|id| id.as_str().to_owned())
        })
    });
    let text = node
        .required("text", faults)?
        .string(Effect::RecordLeftOut, faults)?
        .to_owned();
    let about = record::about(node, faults);
    Some(incoming(name, id, text, about))
}

fn incoming(name: &str, id: Option<String>, text: String, mut about: About) -> Incoming {
    let text = Rc::new(Text::new(text));
    let zones = layout::zones(&text);
    if about.title.trim().is_empty() {
        let title = zones.iter().find(|zone| zone.kind == ZoneKind::Title);
        about.title = String::from(match title {
            Some(zone) => text.slice(zone.span.start(), zone.span.end()),
            None => name,
        });
    }
    Incoming {
        id,
        text,
        about,
        zones,
        source_name: name.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(file: &ArticleFile) -> Vec<String> {
        file.faults.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn a_plain_file_is_one_article_to_the_code_point() {
        for raw in ["", "\n", "a\r\n\u{a0}b\0", "{\"text\": 1}"] {
            let file = read_articles("my notes.txt", raw.to_owned());
            assert_eq!(file.faults, []);
            assert_eq!(file.articles.len(), 1);
            let article = &file.articles[0];
            assert_eq!(article.text.as_str(), raw);
            assert_eq!(article.about.title, "my notes.txt");
            assert_eq!(
                (article.id.as_ref(), article.source_name.as_str()),
                (None, "my notes.txt")
            );
        }
    }

    #[test]
    fn objects_of_json_carry_what_is_known() {
        let json = r#"[{"id": "x", "text": "A\r\nB", "title": "T", "publisher": "P", "url": "U",
            "published": "2026", "language": "en", "translated": true, "note": "N"},
            {"id": 7, "text": "", "title": null}]"#;
        let file = read_articles("a.JSON", json.to_owned());
        assert_eq!(told(&file), [""; 0]);
        let first = &file.articles[0];
        assert_eq!(first.id.as_deref(), Some("x"));
        assert_eq!(first.text.as_str(), "A\r\nB");
        let about = &first.about;
        assert_eq!(
            [
                &about.title,
                &about.publisher,
                &about.url,
                &about.published,
                &about.language,
                &about.note
            ],
            ["T", "P", "U", "2026", "en", "N"]
        );
        assert!(about.translated);
        assert_eq!(file.articles[1].id.as_deref(), Some("7"));
        assert_eq!(file.articles[1].about.title, "a.JSON");
        assert_eq!(
            read_articles("a.json", r#"{"text": "one"}"#.to_owned())
                .articles
                .len(),
            1
        );
    }

    #[test]
    fn faulty_lines_do_not_stop_the_others() {
        let lines = "{\"text\": \"one\"}\r\n\n{oops}\n[]\n{\"title\": \"no text\"}\n\
            {\"id\": \"a b\", \"text\": \"two\", \"translated\": \"yes\", \"rank\": 1}\n\
            {\"text\": \"three\", \"title\": 3, \"rank\": 2}";
        let file = read_articles("a.jsonl", lines.to_owned());
        let texts: Vec<&str> = file.articles.iter().map(|a| a.text.as_str()).collect();
        assert_eq!(texts, ["one", "two", "three"]);
        assert_eq!(
            told(&file),
            [
                "line 3: not_json (json_key) line=3 column=2",
                "line 4: wrong_type expected=object found=list",
                "line 5: /text: missing_field key=text",
                "line 6: /rank: a b: unknown_field key=rank",
                "line 6: /id: a b: id_character found= ",
                "line 6: /translated: a b: wrong_type expected=flag found=\"yes\"",
                "line 7: /title: wrong_type expected=string found=3",
            ]
        );
        let file = read_articles("a.json", "[{\"text\": \"x\"},\n 5".to_owned());
        assert_eq!(told(&file)[0], "not_json (json_end) line=2 column=2");
    }

    #[test]
    fn exports_are_told_from_articles() {
        for (name, text, expected) in [
            (
                "p.json",
                r#"{"$schema": "s", "format": "hearsay-project", "version": 1}"#,
                Kind::Project,
            ),
            (
                "P.JSON",
                "\n{\"articles\": [], \"format\"\n : \"hearsay-project\"",
                Kind::Project,
            ),
            (
                "a.json",
                r#"{"text": "it says \"format\": \"hearsay-project\""}"#,
                Kind::Articles,
            ),
            (
                "a.json",
                r#"[{"format": "hearsay-project"}]"#,
                Kind::Articles,
            ),
            ("a.json", r#"{"format": "hearsay-corpus"}"#, Kind::Articles),
            ("a.txt", r#"{"format": "hearsay-project"}"#, Kind::Articles),
            ("a.json", "", Kind::Articles),
        ] {
            assert_eq!(sniff(name, text), expected, "{name} {text}");
        }
    }
}
