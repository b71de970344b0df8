//! One connection: reads one request, writes one answer, closes.
//! Connections are never kept open, so that a stopped server is refused at once instead of leaving the browser waiting.

use std::io::{self, Read, Write};
use std::net::{Shutdown, TcpStream};
use std::time::Duration;

use crate::Shared;
use crate::encoding::Accepted;
use crate::headers;
use crate::site::{Answer, Status};
use crate::target;

/// Long enough for the spare connections that browsers open ahead of need.
const PATIENCE: Duration = Duration::from_secs(20);
const LONGEST_HEAD: usize = 32 * 1024;
const MOST_HEADERS: usize = 100;

pub(crate) fn answer(mut stream: TcpStream, shared: &Shared) {
    // Without a time limit the connection still works; it only waits longer.
    let _ = stream.set_read_timeout(Some(PATIENCE));
    let _ = stream.set_write_timeout(Some(PATIENCE));
    let Ok(request) = Request::read(&mut stream) else {
        return;
    };
    if shared.is_stopped() {
        return;
    }
    let (answer, sends_body) = match request {
        Request::Asked {
            target,
            host,
            method,
            accepted,
        } => {
            shared.note(&target);
            respond(shared, &target, host.as_deref(), &method, accepted)
        }
        Request::Unreadable => (Answer::error(Status::BadRequest), true),
        Request::TooLong => (Answer::error(Status::HeadTooLong), true),
    };
    // A browser that went away in the middle wants no answer any more.
    let _ = write(&mut stream, &answer, sends_body);
    let _ = finish(&mut stream);
}

fn respond(
    shared: &Shared,
    target: &str,
    host: Option<&str>,
    method: &str,
    accepted: Accepted,
) -> (Answer, bool) {
    let sends_body = method != "HEAD";
    let answer = if !host.is_some_and(target::is_this_computer) {
        Answer::error(Status::Misdirected)
    } else if matches!(method, "GET" | "HEAD") {
        shared.site.answer(target, accepted)
    } else {
        Answer::error(Status::MethodNotAllowed)
    };
    (answer, sends_body)
}

enum Request {
    Asked {
        target: String,
        host: Option<String>,
        method: String,
        accepted: Accepted,
    },
    Unreadable,
    TooLong,
}

impl Request {
    fn read(stream: &mut TcpStream) -> io::Result<Self> {
        let mut head = Vec::new();
        let mut chunk = [0; 4096];
        loop {
            let count = stream.read(&mut chunk)?;
            if count == 0 {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
            head.extend_from_slice(&chunk[..count]);
            if let Some(request) = Self::parse(&head) {
                return Ok(request);
            }
            if head.len() > LONGEST_HEAD {
                return Ok(Self::TooLong);
            }
        }
    }

    /// Nothing while the head is incomplete.
    fn parse(head: &[u8]) -> Option<Self> {
        let mut headers = [httparse::EMPTY_HEADER; MOST_HEADERS];
        let mut parsed = httparse::Request::new(&mut headers);
        match parsed.parse(head) {
            Ok(httparse::Status::Partial) => None,
            Ok(httparse::Status::Complete(_)) => {
                let (Some(method), Some(target)) = (parsed.method, parsed.path) else {
                    return Some(Self::Unreadable);
                };
                let mut hosts = parsed
                    .headers
                    .iter()
                    .filter(|header| header.name.eq_ignore_ascii_case("host"));
                let host = hosts
                    .next()
                    .and_then(|header| std::str::from_utf8(header.value).ok())
                    .map(str::to_owned);
                let accepted = parsed
                    .headers
                    .iter()
                    .find(|header| header.name.eq_ignore_ascii_case("accept-encoding"))
                    .and_then(|header| std::str::from_utf8(header.value).ok())
                    .map(Accepted::read)
                    .unwrap_or_default();
                if hosts.next().is_some() {
                    return Some(Self::Unreadable);
                }
                Some(Self::Asked {
                    target: target.to_owned(),
                    host,
                    method: method.to_owned(),
                    accepted,
                })
            }
            Err(httparse::Error::TooManyHeaders) => Some(Self::TooLong),
            Err(_) => Some(Self::Unreadable),
        }
    }
}

fn write(stream: &mut TcpStream, answer: &Answer, sends_body: bool) -> io::Result<()> {
    let mut head = format!("HTTP/1.1 {}\r\n", answer.status.line());
    for (name, value) in headers::ON_EVERYTHING {
        push(&mut head, name, value);
    }
    push(&mut head, "Content-Type", &answer.content_type);
    push(&mut head, "Cache-Control", answer.caching.header());
    push(&mut head, "Content-Length", &answer.body.len().to_string());
    push(&mut head, "Connection", "close");
    if let Some(encoding) = answer.encoding {
        push(&mut head, "Content-Encoding", encoding.name());
    }
    if answer.has_variants {
        push(&mut head, "Vary", "Accept-Encoding");
    }
    if let Some(location) = &answer.location {
        push(&mut head, "Location", location);
    }
    if matches!(answer.status, Status::MethodNotAllowed) {
        push(&mut head, "Allow", "GET, HEAD");
    }
    head.push_str("\r\n");
    stream.write_all(head.as_bytes())?;
    if sends_body {
        stream.write_all(&answer.body)?;
    }
    stream.flush()
}

fn push(head: &mut String, name: &str, value: &str) {
    head.push_str(name);
    head.push_str(": ");
    head.push_str(value);
    head.push_str("\r\n");
}

/// Closing over unread bytes (the body of a refused upload) would reset the connection and lose the answer.
fn finish(stream: &mut TcpStream) -> io::Result<()> {
    stream.shutdown(Shutdown::Write)?;
    stream.set_read_timeout(Some(Duration::from_millis(500)))?;
    let mut rest = [0; 4096];
    for _ in 0..256 {
        if stream.read(&mut rest)? == 0 {
            break;
        }
    }
    Ok(())
}
