//! What a request line and a host header may say: turns an address into plain segments that cannot leave a folder.

use percent_encoding::percent_decode_str;

/// The address as segments below the mount.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Target {
    /// Segments of a file's path; none for the start page.
    File(Vec<String>),
    /// The mount without its closing slash: relative addresses would go astray.
    MissingSlash,
    /// Outside the mount.
    Elsewhere,
    /// Not an address this server could ever hold.
    Malformed,
}

impl Target {
    /// `mount` begins and ends with a slash.
    pub(crate) fn parse(raw: &str, mount: &str) -> Self {
        let path = raw.split(['?', '#']).next().unwrap_or_default();
        if !path.starts_with('/') {
            return Self::Malformed;
        }
        let Some(below) = path.strip_prefix(mount) else {
            return if mount.strip_suffix('/') == Some(path) {
                Self::MissingSlash
            } else {
                Self::Elsewhere
            };
        };
        if below.is_empty() {
            return Self::File(Vec::new());
        }
        below
            .split('/')
            .map(segment)
            .collect::<Option<_>>()
            .map_or(Self::Malformed, Self::File)
    }
}

/// Decoded once, and refused when it could mean anything but a name in a folder, on any system.
fn segment(raw: &str) -> Option<String> {
    let decoded = percent_decode_str(raw).decode_utf8().ok()?;
    let harmless = !decoded.is_empty()
        && !decoded.starts_with('.')
        && !decoded
            .chars()
            .any(|c| matches!(c, '/' | '\\' | ':') || c.is_control());
    harmless.then(|| decoded.into_owned())
}

/// A page of another site whose name is made to point here would send that name.
pub(crate) fn is_this_computer(host: &str) -> bool {
    let name = match host.rsplit_once(':') {
        Some((name, port)) if !port.is_empty() && port.bytes().all(|b| b.is_ascii_digit()) => name,
        _ => host,
    };
    name.eq_ignore_ascii_case("localhost") || name == "127.0.0.1" || name == "[::1]"
}

#[cfg(test)]
mod tests {
    use super::{Target, is_this_computer};

    fn file(segments: &[&str]) -> Target {
        Target::File(segments.iter().map(|&s| s.to_owned()).collect())
    }

    #[test]
    fn addresses_become_plain_segments() {
        for (raw, expected) in [
            ("/", file(&[])),
            ("/?a=/../b", file(&[])),
            ("/boot.js", file(&["boot.js"])),
            (
                "/corpus/a%20b/%ED%95%9C.txt",
                file(&["corpus", "a b", "한.txt"]),
            ),
            ("/100%25.txt", file(&["100%.txt"])),
            ("/%252e%252e/x", file(&["%2e%2e", "x"])),
            ("/../x", Target::Malformed),
            ("/%2e%2e/x", Target::Malformed),
            ("/..%2fx", Target::Malformed),
            ("/a%5c..%5cx", Target::Malformed),
            ("/C:/x", Target::Malformed),
            ("/.git/config", Target::Malformed),
            ("//x", Target::Malformed),
            ("/corpus/", Target::Malformed),
            ("/%ff", Target::Malformed),
            ("/a%00b", Target::Malformed),
            ("x", Target::Malformed),
            ("http://127.0.0.1/x", Target::Malformed),
        ] {
            assert_eq!(Target::parse(raw, "/"), expected, "{raw}");
        }
    }

    #[test]
    fn a_mount_holds_only_what_is_below_it() {
        for (raw, expected) in [
            ("/a/b/", file(&[])),
            ("/a/b/boot.js", file(&["boot.js"])),
            ("/a/b", Target::MissingSlash),
            ("/a/bc", Target::Elsewhere),
            ("/", Target::Elsewhere),
            ("/a/b/../x", Target::Malformed),
        ] {
            assert_eq!(Target::parse(raw, "/a/b/"), expected, "{raw}");
        }
    }

    #[test]
    fn only_names_of_this_computer_are_answered() {
        for host in [
            "localhost",
            "localhost:8080",
            "LOCALHOST:1",
            "127.0.0.1:8080",
            "[::1]",
            "[::1]:8080",
        ] {
            assert!(is_this_computer(host), "{host}");
        }
        for host in [
            "",
            "example.org",
            "example.org:8080",
            "localhost.example.org",
            "127.0.0.1.example.org:80",
            "evil:localhost",
            "localhost:8080@example.org",
        ] {
            assert!(!is_this_computer(host), "{host}");
        }
    }
}
