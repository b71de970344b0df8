//! Which packed variants of a file a client takes: what stands in its `Accept-Encoding`.

/// A way in which the build packs its files beforehand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Encoding {
    Brotli,
    Gzip,
}

impl Encoding {
    pub(crate) const BEST_FIRST: [Self; 2] = [Self::Brotli, Self::Gzip];

    /// What the name of a variant ends with.
    pub(crate) fn ending(self) -> &'static str {
        match self {
            Self::Brotli => ".br",
            Self::Gzip => ".gz",
        }
    }

    /// Its name in headers.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Brotli => "br",
            Self::Gzip => "gzip",
        }
    }
}

/// What a client takes besides files as they are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Accepted {
    brotli: bool,
    gzip: bool,
}

impl Accepted {
    /// Reads a header. What is named with a weight of nothing is refused; `*` stands for neither, since
    /// a file as it is fits every client.
    pub(crate) fn read(header: &str) -> Self {
        let takes = |name: &str| {
            header.split(',').any(|one| {
                let mut words = one.split(';').map(str::trim);
                words
                    .next()
                    .is_some_and(|word| word.eq_ignore_ascii_case(name))
                    && !words.any(|word| {
                        word.strip_prefix("q=").is_some_and(|weight| {
                            weight.parse::<f32>().is_ok_and(|weight| weight <= 0.0)
                        })
                    })
            })
        };
        Self {
            brotli: takes(Encoding::Brotli.name()),
            gzip: takes(Encoding::Gzip.name()),
        }
    }

    pub(crate) fn has(self, encoding: Encoding) -> bool {
        match encoding {
            Encoding::Brotli => self.brotli,
            Encoding::Gzip => self.gzip,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Accepted;

    #[test]
    fn headers_say_what_is_taken() {
        for (header, brotli, gzip) in [
            ("", false, false),
            ("gzip, deflate, br, zstd", true, true),
            ("GZIP;q=0.5", false, true),
            ("gzip;q=0, br;q=0.000", false, false),
            ("gzip; q=0", false, false),
            ("*", false, false),
            ("gzipped", false, false),
        ] {
            assert_eq!(
                Accepted::read(header),
                Accepted { brotli, gzip },
                "{header}"
            );
        }
    }
}
