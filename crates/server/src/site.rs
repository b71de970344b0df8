//! What stands at each address: files of the build, and the user's articles where they replace the shipped corpus.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::corpus::{self, Corpus};
use crate::encoding::{Accepted, Encoding};
use crate::headers::Caching;
use crate::target::Target;

const START_PAGE: &str = "index.html";
const CORPUS: &str = "corpus";
const MANIFEST: &str = "manifest.json";

#[derive(Debug)]
pub(crate) struct Site {
    root: PathBuf,
    mount: String,
    corpus: Option<Corpus>,
}

impl Site {
    pub(crate) fn open(root: &Path, mount: &str, corpus: Option<Corpus>) -> io::Result<Self> {
        let root = root.canonicalize()?;
        fs::read_dir(&root)?;
        let inner = mount.trim_matches('/');
        let mount = if inner.is_empty() {
            "/".to_owned()
        } else {
            format!("/{inner}/")
        };
        Ok(Self {
            root,
            mount,
            corpus,
        })
    }

    pub(crate) fn mount(&self) -> &str {
        &self.mount
    }

    pub(crate) fn answer(&self, target: &str, accepted: Accepted) -> Answer {
        match Target::parse(target, &self.mount) {
            Target::File(segments) => self.file(&segments, accepted),
            Target::MissingSlash => Answer::redirect(self.mount.clone()),
            Target::Elsewhere => Answer::error(Status::NotFound),
            Target::Malformed => Answer::error(Status::BadRequest),
        }
    }

    fn file(&self, segments: &[String], accepted: Accepted) -> Answer {
        match (segments, &self.corpus) {
            ([], _) => self.file(&[START_PAGE.to_owned()], accepted),
            ([first, rest @ ..], Some(corpus)) if first == CORPUS => Self::article(corpus, rest),
            ([.., name], _) => {
                let whole = read_below(&self.root, segments, Caching::of_built_file(name));
                self.packed(segments, whole, accepted)
            }
        }
    }

    /// The variant of a file that the client understands and that is the shortest, where the build has one.
    fn packed(&self, segments: &[String], whole: Answer, accepted: Accepted) -> Answer {
        if whole.status != Status::Ok {
            return whole;
        }
        let mut has_variants = false;
        for encoding in Encoding::BEST_FIRST {
            let mut segments = segments.to_vec();
            if let Some(name) = segments.last_mut() {
                name.push_str(encoding.ending());
            }
            let variant = read_below(&self.root, &segments, whole.caching);
            if variant.status != Status::Ok {
                continue;
            }
            has_variants = true;
            if accepted.has(encoding) {
                return Answer {
                    body: variant.body,
                    encoding: Some(encoding),
                    has_variants,
                    ..whole
                };
            }
        }
        Answer {
            has_variants,
            ..whole
        }
    }

    fn article(corpus: &Corpus, segments: &[String]) -> Answer {
        match segments {
            [name] if name == MANIFEST => Answer::found(
                content_type(Path::new(name)),
                Caching::Never,
                corpus.manifest().into_bytes(),
            ),
            [.., name] if corpus::has_known_extension(name) => {
                if let Some(body) = corpus.piece(&segments.join("/")) {
                    return Answer::found(content_type(Path::new(name)), Caching::Never, body);
                }
                read_below(corpus.folder(), segments, Caching::Never)
            }
            _ => Answer::error(Status::NotFound),
        }
    }
}

/// `folder` is canonical: a link that leads out of it shows in the canonical path of the file.
fn read_below(folder: &Path, segments: &[String], caching: Caching) -> Answer {
    let mut path = folder.to_owned();
    path.extend(segments);
    let found = path
        .canonicalize()
        .ok()
        .filter(|path| path.starts_with(folder) && path.is_file());
    let Some(found) = found else {
        return Answer::error(Status::NotFound);
    };
    match fs::read(&found) {
        Ok(body) => Answer::found(content_type(&path), caching, body),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Answer::error(Status::NotFound),
        Err(_) => Answer::error(Status::Unreadable),
    }
}

fn content_type(path: &Path) -> String {
    let extension = path.extension().and_then(|extension| extension.to_str());
    match extension {
        Some("jsonl") => "application/jsonl".to_owned(),
        Some("webmanifest") => "application/manifest+json".to_owned(),
        _ => {
            let guess = mime_guess::from_path(path).first_or_octet_stream();
            if guess.type_() == "text" {
                format!("{}; charset=utf-8", guess.essence_str())
            } else {
                guess.essence_str().to_owned()
            }
        }
    }
}

#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: Status,
    pub(crate) content_type: String,
    pub(crate) caching: Caching,
    pub(crate) body: Vec<u8>,
    pub(crate) location: Option<String>,
    /// How the body is packed.
    pub(crate) encoding: Option<Encoding>,
    /// Whether a client that accepts other encodings gets another body.
    pub(crate) has_variants: bool,
}

impl Answer {
    fn found(content_type: String, caching: Caching, body: Vec<u8>) -> Self {
        Self {
            status: Status::Ok,
            content_type,
            caching,
            body,
            location: None,
            encoding: None,
            has_variants: false,
        }
    }

    pub(crate) fn error(status: Status) -> Self {
        Self {
            status,
            content_type: "text/plain; charset=utf-8".to_owned(),
            caching: Caching::AskEachTime,
            body: format!("{}\n", status.explanation()).into_bytes(),
            location: None,
            encoding: None,
            has_variants: false,
        }
    }

    fn redirect(to: String) -> Self {
        Self {
            location: Some(to),
            ..Self::error(Status::Moved)
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Status {
    Ok,
    Moved,
    BadRequest,
    NotFound,
    MethodNotAllowed,
    Misdirected,
    HeadTooLong,
    Unreadable,
}

impl Status {
    pub(crate) fn line(self) -> &'static str {
        match self {
            Self::Ok => "200 OK",
            Self::Moved => "307 Temporary Redirect",
            Self::BadRequest => "400 Bad Request",
            Self::NotFound => "404 Not Found",
            Self::MethodNotAllowed => "405 Method Not Allowed",
            Self::Misdirected => "421 Misdirected Request",
            Self::HeadTooLong => "431 Request Header Fields Too Large",
            Self::Unreadable => "500 Internal Server Error",
        }
    }

    fn explanation(self) -> &'static str {
        match self {
            Self::Ok => "Here it is.",
            Self::Moved => "The address needs a slash at its end.",
            Self::BadRequest => "This is not an address that this server could hold.",
            Self::NotFound => "There is no such file here.",
            Self::MethodNotAllowed => "This server only hands out files: GET and HEAD.",
            Self::Misdirected => {
                "This server answers only to localhost, so that no other site can read from it."
            }
            Self::HeadTooLong => "The request is longer than any this server needs.",
            Self::Unreadable => "The file is there but the system did not let it be read.",
        }
    }
}
