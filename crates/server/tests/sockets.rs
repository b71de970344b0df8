//! The server as a client on the wire sees it.

use std::fs;
use std::io::{Read, Write};
use std::net::TcpStream;

use hearsay_server::{CONTENT_SECURITY_POLICY, Corpus, Options, Running, Server, StartError};
use tempfile::TempDir;

struct Reply {
    status: u16,
    head: String,
    body: Vec<u8>,
}

impl Reply {
    fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().find_map(|line| {
            let (found, value) = line.split_once(": ")?;
            found.eq_ignore_ascii_case(name).then_some(value)
        })
    }
}

fn send(server: &Running, raw: &str) -> Reply {
    let mut stream = TcpStream::connect(("127.0.0.1", server.port())).unwrap();
    stream.write_all(raw.as_bytes()).unwrap();
    let mut reply = Vec::new();
    stream.read_to_end(&mut reply).unwrap();
    let split = reply.windows(4).position(|w| w == b"\r\n\r\n").unwrap();
    let head = String::from_utf8(reply[..split].to_vec()).unwrap();
    Reply {
        status: head[9..12].parse().unwrap(),
        head,
        body: reply[split + 4..].to_vec(),
    }
}

fn ask(server: &Running, method: &str, target: &str) -> Reply {
    send(
        server,
        &format!("{method} {target} HTTP/1.1\r\nHost: localhost:1\r\n\r\n"),
    )
}

fn get(server: &Running, target: &str) -> Reply {
    ask(server, "GET", target)
}

fn build() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().join("dist");
    fs::create_dir_all(root.join("corpus")).unwrap();
    for (file, contents) in [
        ("index.html", "<!doctype html>"),
        ("boot.js", "export {}"),
        ("app-5791f1ef0d6281b3.css", "p {}"),
        ("hearsay-ea37b0a660348b39_bg.wasm", "\0asm"),
        ("hearsay-bd10c09f5cf6a5e1.svg", "<svg/>"),
        (".hidden", "no"),
        ("corpus/manifest.json", "{}"),
        ("corpus/shipped.txt", "shipped"),
    ] {
        fs::write(root.join(file), contents).unwrap();
    }
    fs::write(folder.path().join("secret.txt"), "secret").unwrap();
    folder
}

fn start(folder: &TempDir) -> Running {
    Server::start(Options::new(folder.path().join("dist"))).unwrap()
}

#[test]
fn every_file_has_its_type_and_its_caching() {
    let folder = build();
    let server = start(&folder);
    let forever = "public, max-age=31536000, immutable";
    for (target, content_type, caching) in [
        ("/", "text/html; charset=utf-8", "no-cache"),
        ("/index.html", "text/html; charset=utf-8", "no-cache"),
        ("/boot.js", "text/javascript; charset=utf-8", "no-cache"),
        (
            "/app-5791f1ef0d6281b3.css",
            "text/css; charset=utf-8",
            forever,
        ),
        (
            "/hearsay-ea37b0a660348b39_bg.wasm",
            "application/wasm",
            forever,
        ),
        ("/hearsay-bd10c09f5cf6a5e1.svg", "image/svg+xml", forever),
        ("/corpus/manifest.json", "application/json", "no-cache"),
        (
            "/corpus/shipped.txt?x=1",
            "text/plain; charset=utf-8",
            "no-cache",
        ),
    ] {
        let reply = get(&server, target);
        assert_eq!(reply.status, 200, "{target}");
        assert_eq!(reply.header("content-type"), Some(content_type), "{target}");
        assert_eq!(reply.header("cache-control"), Some(caching), "{target}");
    }
}

#[test]
fn every_answer_carries_the_policy() {
    let folder = build();
    let server = start(&folder);
    for (method, target, status) in [
        ("GET", "/", 200),
        ("HEAD", "/boot.js", 200),
        ("GET", "/nowhere", 404),
        ("GET", "/corpus", 404),
        ("GET", "/../secret.txt", 400),
        ("GET", "/%2e%2e/secret.txt", 400),
        ("GET", "/..%2fsecret.txt", 400),
        ("GET", "/.hidden", 400),
        ("POST", "/", 405),
        ("OPTIONS", "/", 405),
    ] {
        let reply = ask(&server, method, target);
        assert_eq!(reply.status, status, "{method} {target}");
        for (name, value) in [
            ("content-security-policy", CONTENT_SECURITY_POLICY),
            ("x-content-type-options", "nosniff"),
            ("referrer-policy", "no-referrer"),
            ("cross-origin-opener-policy", "same-origin"),
            ("cross-origin-resource-policy", "same-origin"),
        ] {
            assert_eq!(reply.header(name), Some(value), "{method} {target}");
        }
        assert!(!reply.body.windows(6).any(|w| w == b"secret"));
    }
}

#[test]
fn head_sends_the_length_and_no_body() {
    let folder = build();
    let server = start(&folder);
    let reply = ask(&server, "HEAD", "/boot.js");
    assert_eq!(reply.header("content-length"), Some("9"));
    assert!(reply.body.is_empty());
}

#[test]
fn packed_variants_go_to_whoever_takes_them() {
    let folder = build();
    let dist = folder.path().join("dist");
    for (file, contents) in [
        ("boot.js.gz", "zipped"),
        ("boot.js.br", "pressed"),
        ("index.html.gz", "page"),
        ("gone.js.gz", "left over"),
    ] {
        fs::write(dist.join(file), contents).unwrap();
    }
    let server = start(&folder);
    let ask = |target: &str, accepts: &str| {
        send(
            &server,
            &format!(
                "GET {target} HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: {accepts}\r\n\r\n"
            ),
        )
    };
    for (target, accepts, encoding, vary, body) in [
        (
            "/boot.js",
            "gzip, deflate, br",
            Some("br"),
            Some("Accept-Encoding"),
            "pressed",
        ),
        (
            "/boot.js",
            "gzip",
            Some("gzip"),
            Some("Accept-Encoding"),
            "zipped",
        ),
        (
            "/boot.js",
            "identity",
            None,
            Some("Accept-Encoding"),
            "export {}",
        ),
        (
            "/",
            "br, gzip",
            Some("gzip"),
            Some("Accept-Encoding"),
            "page",
        ),
        ("/app-5791f1ef0d6281b3.css", "br, gzip", None, None, "p {}"),
    ] {
        let reply = ask(target, accepts);
        assert_eq!(reply.status, 200, "{target}");
        assert_eq!(
            reply.header("content-encoding"),
            encoding,
            "{target} {accepts}"
        );
        assert_eq!(reply.header("vary"), vary, "{target} {accepts}");
        assert_eq!(reply.body, body.as_bytes(), "{target} {accepts}");
        assert_eq!(
            reply.header("content-length"),
            Some(body.len().to_string().as_str())
        );
    }
    let typed = ask("/boot.js", "br");
    assert_eq!(
        typed.header("content-type"),
        Some("text/javascript; charset=utf-8")
    );
    // A variant alone is no file of the build.
    assert_eq!(ask("/gone.js", "gzip").status, 404);
}

#[cfg(unix)]
#[test]
fn a_link_out_of_the_folder_is_not_followed() {
    let folder = build();
    std::os::unix::fs::symlink("../secret.txt", folder.path().join("dist/link.txt")).unwrap();
    std::os::unix::fs::symlink("..", folder.path().join("dist/up")).unwrap();
    std::os::unix::fs::symlink("boot.js", folder.path().join("dist/inside.js")).unwrap();
    let server = start(&folder);
    assert_eq!(get(&server, "/link.txt").status, 404);
    assert_eq!(get(&server, "/up/secret.txt").status, 404);
    assert_eq!(get(&server, "/inside.js").status, 200);
}

#[test]
fn only_this_computer_is_answered() {
    let folder = build();
    let server = start(&folder);
    for (raw, status) in [
        ("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n", 200),
        ("GET / HTTP/1.1\r\nhost: [::1]:80\r\n\r\n", 200),
        ("GET / HTTP/1.1\r\nHost: rebound.example:80\r\n\r\n", 421),
        ("GET / HTTP/1.1\r\n\r\n", 421),
        (
            "GET / HTTP/1.1\r\nHost: localhost\r\nHost: a.example\r\n\r\n",
            400,
        ),
        ("nonsense\r\n\r\n", 400),
    ] {
        assert_eq!(send(&server, raw).status, status, "{raw}");
    }
}

#[test]
fn an_endless_head_and_an_unwanted_body_are_refused_without_harm() {
    let folder = build();
    let server = start(&folder);
    let many = "a: b\r\n".repeat(200);
    let head = format!("GET / HTTP/1.1\r\nHost: localhost\r\n{many}\r\n");
    assert_eq!(send(&server, &head).status, 431);
    let long = "a".repeat(40_000);
    let head = format!("GET /{long} HTTP/1.1\r\nHost: localhost\r\n\r\n");
    assert!(matches!(send(&server, &head).status, 404 | 431));
    let body = "x".repeat(100_000);
    let upload = format!(
        "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    );
    assert_eq!(send(&server, &upload).status, 405);
    assert_eq!(get(&server, "/").status, 200);
}

#[test]
fn a_mount_moves_the_whole_build() {
    let folder = build();
    let server = Server::start(Options {
        mount: "tools/hearsay".to_owned(),
        ..Options::new(folder.path().join("dist"))
    })
    .unwrap();
    assert!(server.url().ends_with("/tools/hearsay/"));
    assert_eq!(get(&server, "/tools/hearsay/boot.js").status, 200);
    assert_eq!(get(&server, "/boot.js").status, 404);
    let reply = get(&server, "/tools/hearsay");
    assert_eq!(reply.status, 307);
    assert_eq!(reply.header("location"), Some("/tools/hearsay/"));
}

#[test]
fn a_folder_of_articles_replaces_the_corpus_and_stays_live() {
    let folder = build();
    let articles = folder.path().join("articles");
    fs::create_dir_all(articles.join("north korea")).unwrap();
    fs::write(articles.join("north korea/1.txt"), "\u{feff}Zeile\r\n").unwrap();
    fs::write(articles.join("notes.md"), "private").unwrap();
    let server = Server::start(Options {
        corpus: Some(Corpus::open(&articles).unwrap()),
        ..Options::new(folder.path().join("dist"))
    })
    .unwrap();
    let manifest = get(&server, "/corpus/manifest.json");
    assert_eq!(manifest.header("content-type"), Some("application/json"));
    assert!(String::from_utf8_lossy(&manifest.body).contains("north%20korea/1.txt"));
    let article = get(&server, "/corpus/north%20korea/1.txt");
    assert_eq!(article.body, "\u{feff}Zeile\r\n".as_bytes());
    assert_eq!(article.header("cache-control"), Some("no-store"));
    assert_eq!(get(&server, "/corpus/shipped.txt").status, 404);
    assert_eq!(get(&server, "/corpus/notes.md").status, 404);
    fs::write(articles.join("2.txt"), "new").unwrap();
    let manifest = get(&server, "/corpus/manifest.json");
    assert!(String::from_utf8_lossy(&manifest.body).contains("2.txt"));
}

#[test]
fn requests_are_listed_and_dropping_closes_the_port() {
    let folder = build();
    let server = start(&folder);
    get(&server, "/");
    get(&server, "/a%20b?c");
    assert_eq!(server.requests(), ["/", "/a%20b?c"]);
    let port = server.port();
    // A spare connection as browsers open them must not keep the server alive.
    let mut spare = TcpStream::connect(("127.0.0.1", port)).unwrap();
    drop(server);
    assert!(TcpStream::connect(("127.0.0.1", port)).is_err());
    spare
        .write_all(b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")
        .unwrap();
    let mut reply = Vec::new();
    let _ = spare.read_to_end(&mut reply);
    assert!(reply.is_empty());
}

#[test]
fn a_taken_port_and_a_missing_folder_are_told_apart() {
    let folder = build();
    let server = start(&folder);
    let again = Server::start(Options {
        port: server.port(),
        ..Options::new(folder.path().join("dist"))
    });
    assert!(matches!(again, Err(StartError::PortTaken(port)) if port == server.port()));
    let nowhere = Server::start(Options::new(folder.path().join("nowhere")));
    assert!(matches!(nowhere, Err(StartError::Root { .. })));
}
