//! The headers of every answer: what a page of this app may do, and how long a file may be kept.

/// What the published app is allowed to load: its own files and nothing else.
pub const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; img-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'self'; form-action 'none'; frame-ancestors 'none'";

pub(crate) const ON_EVERYTHING: [(&str, &str); 6] = [
    ("Content-Security-Policy", CONTENT_SECURITY_POLICY),
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    (
        "Permissions-Policy",
        "camera=(), display-capture=(), geolocation=(), microphone=(), midi=(), payment=(), usb=()",
    ),
];

/// How long a browser may keep a file without asking again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Caching {
    /// The name holds a hash of the contents.
    Forever,
    /// The same name may hold other contents after the next build.
    AskEachTime,
    /// The user's own articles are not left behind in the browser.
    Never,
}

impl Caching {
    /// Trunk's hash in the name of a script is that of the module it starts, so scripts are asked for each time.
    pub(crate) fn of_built_file(name: &str) -> Self {
        let (stem, extension) = name.rsplit_once('.').unwrap_or((name, ""));
        let stem = stem.strip_suffix("_bg").unwrap_or(stem);
        let hashed = stem.rsplit_once('-').is_some_and(|(_, hash)| {
            hash.len() == 16 && hash.bytes().all(|byte| byte.is_ascii_hexdigit())
        });
        if hashed && extension != "js" {
            Self::Forever
        } else {
            Self::AskEachTime
        }
    }

    pub(crate) fn header(self) -> &'static str {
        match self {
            Self::Forever => "public, max-age=31536000, immutable",
            Self::AskEachTime => "no-cache",
            Self::Never => "no-store",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Caching;

    #[test]
    fn only_names_with_a_hash_of_their_contents_are_kept() {
        for (name, expected) in [
            ("index.html", Caching::AskEachTime),
            ("boot.js", Caching::AskEachTime),
            ("hearsay-ea37b0a660348b39.js", Caching::AskEachTime),
            ("hearsay-ea37b0a660348b39_bg.wasm", Caching::Forever),
            ("app-5791f1ef0d6281b3.css", Caching::Forever),
            ("five-word-file-name.txt", Caching::AskEachTime),
            ("noextension", Caching::AskEachTime),
        ] {
            assert_eq!(Caching::of_built_file(name), expected, "{name}");
        }
    }
}
