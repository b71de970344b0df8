//! Lines in, lines out, one article in memory at a time.

use std::io::{self, BufRead, Write};

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::suggest::{Suggestions, suggestions};

/// U+FEFF in UTF-8.
const BOM: &[u8] = b"\xEF\xBB\xBF";

/// What is answered to an article.
#[derive(Clone, Copy)]
pub(crate) enum Answer {
    Suggestions,
    /// The number of its words.
    Words,
}

#[derive(Deserialize)]
struct Article {
    #[serde(default)]
    id: Value,
    text: String,
}

#[derive(Serialize)]
struct Words {
    id: Value,
    words: usize,
}

#[derive(Serialize)]
struct Fault {
    id: Value,
    error: String,
    #[serde(flatten)]
    nothing: Suggestions,
}

/// Answers every line of `input`; the number of lines that could not be read.
pub(crate) fn answer(
    mut input: impl BufRead,
    out: &mut impl Write,
    answer: Answer,
) -> io::Result<usize> {
    let mut line = Vec::new();
    let (mut number, mut faults) = (0, 0);
    loop {
        line.clear();
        if input.read_until(b'\n', &mut line)? == 0 {
            return Ok(faults);
        }
        number += 1;
        // Programs of Windows begin a file with a byte order mark, which is no part of the first line.
        let json = match number {
            1 => line.strip_prefix(BOM).unwrap_or(&line),
            _ => &line,
        };
        match (serde_json::from_slice::<Article>(json), answer) {
            (Ok(article), Answer::Suggestions) => {
                serde_json::to_writer(&mut *out, &suggestions(article.id, article.text))?;
            }
            (Ok(article), Answer::Words) => {
                let words = article.text.split_whitespace().count();
                let id = article.id;
                serde_json::to_writer(&mut *out, &Words { id, words })?;
            }
            (Err(error), _) => {
                faults += 1;
                let fault = Fault {
                    id: Value::Null,
                    error: format!("line {number}: {error}"),
                    nothing: Suggestions::default(),
                };
                serde_json::to_writer(&mut *out, &fault)?;
            }
        }
        out.write_all(b"\n")?;
    }
}
