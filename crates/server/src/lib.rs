//! A static file server for this computer only: developer commands, end-to-end tests and the bench all serve the build with it.
//! It sends the headers the app is meant to be published with, so that what is tested is what is published.
//! It may also put a folder of the user's own articles in the place of the shipped corpus.

mod connection;
mod corpus;
mod encoding;
mod headers;
mod site;
mod target;

use std::fmt;
use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;

pub use corpus::{Article, Corpus, CorpusError, Pieces, Skipped, Survey, address, shards};
pub use headers::CONTENT_SECURITY_POLICY;

use site::Site;

/// What to serve and where.
#[derive(Debug)]
pub struct Options {
    /// The folder that holds the finished build.
    pub root: PathBuf,
    /// The port on the loopback address; 0 takes any free one.
    pub port: u16,
    /// The path below which the build appears, such as `/tools/hearsay/`; `/` for the whole site.
    pub mount: String,
    /// Articles that take the place of everything under `corpus/`.
    pub corpus: Option<Corpus>,
}

impl Options {
    /// Serves `root` at `/` on any free port with the articles of the build.
    pub fn new(root: impl Into<PathBuf>) -> Self {
        Self {
            root: root.into(),
            port: 0,
            mount: "/".to_owned(),
            corpus: None,
        }
    }
}

/// Why the server could not start.
#[derive(Debug)]
pub enum StartError {
    /// Another program listens on this port.
    PortTaken(u16),
    /// The folder to serve cannot be read.
    Root {
        /// The folder as it was given.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The system refused the address for another reason.
    Listen {
        /// The port as it was given.
        port: u16,
        /// What the system said.
        source: io::Error,
    },
}

impl fmt::Display for StartError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::PortTaken(port) => {
                write!(f, "another program already listens on port {port}")
            }
            Self::Root { path, source } => {
                write!(
                    f,
                    "the folder {} cannot be served: {source}",
                    path.display()
                )
            }
            Self::Listen { port, source } => {
                write!(f, "the system refused port {port}: {source}")
            }
        }
    }
}

impl std::error::Error for StartError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::PortTaken(_) => None,
            Self::Root { source, .. } | Self::Listen { source, .. } => Some(source),
        }
    }
}

/// The way in: see [`Server::start`].
#[derive(Debug)]
pub struct Server;

impl Server {
    /// Listens on 127.0.0.1 and answers in threads of its own until the result is dropped.
    ///
    /// # Errors
    /// When the folder cannot be read or the port cannot be had.
    pub fn start(options: Options) -> Result<Running, StartError> {
        let Options {
            root,
            port,
            mount,
            corpus,
        } = options;
        let site = Site::open(&root, &mount, corpus)
            .map_err(|source| StartError::Root { path: root, source })?;
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).map_err(|source| {
            if source.kind() == io::ErrorKind::AddrInUse {
                StartError::PortTaken(port)
            } else {
                StartError::Listen { port, source }
            }
        })?;
        let address = listener
            .local_addr()
            .map_err(|source| StartError::Listen { port, source })?;
        let shared = Arc::new(Shared {
            site,
            requests: Mutex::default(),
            stopped: AtomicBool::new(false),
        });
        let accepting = {
            let shared = Arc::clone(&shared);
            std::thread::spawn(move || accept(&listener, &shared))
        };
        Ok(Running {
            address,
            shared,
            accepting: Some(accepting),
        })
    }
}

/// A server at work; dropping it closes the port.
#[derive(Debug)]
pub struct Running {
    address: SocketAddr,
    shared: Arc<Shared>,
    accepting: Option<JoinHandle<()>>,
}

impl Running {
    /// The address of the app, with the mount path and a slash at the end.
    pub fn url(&self) -> String {
        format!("http://{}{}", self.address, self.shared.site.mount())
    }

    /// The port that was taken.
    pub fn port(&self) -> u16 {
        self.address.port()
    }

    /// Every path asked for so far, in order and as the client wrote it, found or not.
    pub fn requests(&self) -> Vec<String> {
        self.shared
            .requests
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.shared.stopped.store(true, Ordering::SeqCst);
        // The accepting thread sleeps until somebody connects.
        let woken = TcpStream::connect(self.address).is_ok();
        if let Some(accepting) = self.accepting.take()
            && woken
        {
            // A panic there has already been printed; there is nothing left to stop.
            let _ = accepting.join();
        }
    }
}

#[derive(Debug)]
struct Shared {
    site: Site,
    requests: Mutex<Vec<String>>,
    stopped: AtomicBool,
}

impl Shared {
    fn is_stopped(&self) -> bool {
        self.stopped.load(Ordering::SeqCst)
    }

    fn note(&self, target: &str) {
        self.requests
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(target.to_owned());
    }
}

fn accept(listener: &TcpListener, shared: &Arc<Shared>) {
    for stream in listener.incoming() {
        if shared.is_stopped() {
            return;
        }
        // A client that is gone before it was accepted is no concern of the others.
        let Ok(stream) = stream else { continue };
        let shared = Arc::clone(shared);
        std::thread::spawn(move || connection::answer(stream, &shared));
    }
}
