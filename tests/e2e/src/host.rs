//! Where a scenario's build is served from: our own server at the root or in a folder, or a real nginx
//! with the configuration of the repository, or the plainest host. `HEARSAY_PLACE` chooses; a host can
//! be stopped and started.

use std::cell::RefCell;
use std::env;
use std::path::{Path, PathBuf};

use hearsay_server::{Corpus, Options, Running, Server};

use crate::failure::{Failure, Outcome};
use crate::nginx::Nginx;
use crate::plain::Plain;

/// The folder in which the build lies at [`Place::Folder`].
const FOLDER: &str = "/tools/hearsay/";

/// What a build is served by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// Our own server, at the root.
    Root,
    /// Our own server, in a folder.
    Folder,
    /// nginx with `deploy/nginx.conf`.
    Nginx,
    /// Python's own server, which knows nothing of the app.
    Plain,
}

impl Place {
    /// The place that `HEARSAY_PLACE` names: `root` (without it), `folder`, `nginx` or `plain`.
    pub fn chosen() -> Outcome<Self> {
        match env::var("HEARSAY_PLACE").as_deref() {
            Err(_) | Ok("" | "root") => Ok(Self::Root),
            Ok("folder") => Ok(Self::Folder),
            Ok("nginx") => Ok(Self::Nginx),
            Ok("plain") => Ok(Self::Plain),
            Ok(other) => Err(Failure::new(format!(
                "HEARSAY_PLACE is {other:?}; it may be root, folder, nginx or plain"
            ))),
        }
    }
}

/// A build that is served, or was until it was stopped.
#[derive(Debug)]
pub struct Host {
    place: Place,
    root: PathBuf,
    corpus: Option<PathBuf>,
    port: u16,
    url: String,
    at_work: RefCell<Option<AtWork>>,
    /// What was asked for before the host was stopped.
    earlier: RefCell<Vec<String>>,
}

#[derive(Debug)]
enum AtWork {
    Own(Running),
    Nginx(Nginx),
    Plain(Plain),
    /// Nobody: the page is opened from the disk.
    Disk,
}

impl Host {
    /// Serves a build, with the articles of a folder in the place of its own.
    pub fn start(place: Place, root: &Path, corpus: Option<&Path>) -> Outcome<Self> {
        let mut host = Self {
            place,
            root: root.to_owned(),
            corpus: corpus.map(Path::to_owned),
            port: 0,
            url: String::new(),
            at_work: RefCell::default(),
            earlier: RefCell::default(),
        };
        let (port, url) = host.begin()?;
        host.port = port;
        host.url = url;
        Ok(host)
    }

    /// A page on the disk, opened as by a double click.
    pub fn disk(page: &Path) -> Outcome<Self> {
        let root = page.canonicalize()?;
        let url = url::Url::from_file_path(&root)
            .map_err(|()| Failure::new(format!("{} is no address", root.display())))?;
        Ok(Self {
            place: Place::Root,
            root,
            corpus: None,
            port: 0,
            url: url.into(),
            at_work: RefCell::new(Some(AtWork::Disk)),
            earlier: RefCell::default(),
        })
    }

    fn begin(&self) -> Outcome<(u16, String)> {
        let (at_work, port, url) = if self.place == Place::Nginx {
            let nginx = Nginx::start(&self.root, self.corpus.as_deref(), self.port)?;
            let (port, url) = (nginx.port(), nginx.url());
            (AtWork::Nginx(nginx), port, url)
        } else if self.place == Place::Plain {
            let plain = Plain::start(&self.root, self.corpus.as_deref(), self.port)?;
            let (port, url) = (plain.port(), plain.url());
            (AtWork::Plain(plain), port, url)
        } else {
            let mut options = Options::new(&self.root);
            options.port = self.port;
            options.corpus = self.corpus.as_deref().map(Corpus::open).transpose()?;
            if self.place == Place::Folder {
                FOLDER.clone_into(&mut options.mount);
            }
            let server = Server::start(options)?;
            let (port, url) = (server.port(), server.url());
            (AtWork::Own(server), port, url)
        };
        *self.at_work.borrow_mut() = Some(at_work);
        Ok((port, url))
    }

    /// The address of the app, with a slash at the end.
    pub fn url(&self) -> String {
        self.url.clone()
    }

    /// Every path asked for so far, in order.
    pub fn requests(&self) -> Vec<String> {
        let mut all = self.earlier.borrow().clone();
        match &*self.at_work.borrow() {
            Some(AtWork::Own(server)) => all.extend(server.requests()),
            Some(AtWork::Nginx(nginx)) => all.extend(nginx.requests()),
            Some(AtWork::Plain(plain)) => all.extend(plain.requests()),
            Some(AtWork::Disk) | None => {}
        }
        all
    }

    /// Nobody answers at this address any more.
    pub fn stop(&self) {
        let all = self.requests();
        *self.earlier.borrow_mut() = all;
        self.at_work.borrow_mut().take();
    }

    /// Answers again, at the same address and with what lies there now.
    pub fn start_again(&self) -> Outcome {
        self.begin()?;
        Ok(())
    }
}
