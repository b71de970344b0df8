//! A long article with thousands of labels, the same on every machine.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use super::links::{Link, links, records};
use crate::failure::Outcome;
use crate::fixtures::sha256;

/// Paragraphs of the article.
pub const PARAGRAPHS: usize = 4_300;
/// Labels in it.
pub const LABELS: usize = 10_000;
/// One in so many labels lies across another.
pub const OVERLAPPING: usize = 5;
/// Roughly the bytes of the article.
pub const BYTES: usize = 1_000_000;

const SEED: u64 = 0x5eed_0f4e_a25a_11ed;
const WORDS: [&str; 40] = [
    "harbour",
    "minister",
    "said",
    "the",
    "of",
    "agency",
    "reported",
    "talks",
    "ship",
    "treaty",
    "and",
    "in",
    "to",
    "a",
    "spokesman",
    "would",
    "open",
    "border",
    "on",
    "Monday",
    "river",
    "delegation",
    "met",
    "northern",
    "officials",
    "who",
    "asked",
    "not",
    "be",
    "named",
    "denied",
    "that",
    "bridge",
    "had",
    "closed",
    "for",
    "repairs",
    "Zürich",
    "Málaga",
    "sources",
];

/// A generated article with its labels.
#[derive(Debug)]
pub struct Generated {
    /// The text.
    pub text: String,
    /// Start and end in code points, and whether it is a claim across mentions.
    pub labels: Vec<(usize, usize, bool)>,
    /// Who says what, beside them.
    pub links: Vec<Link>,
}

/// Steele and Vigna's `SplitMix64`: a few lines, and the same numbers everywhere.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) % bound.max(1) as u64) as usize
    }
}

/// Makes the article.
pub fn generate() -> Generated {
    let mut numbers = Numbers(SEED);
    let mut text = String::with_capacity(BYTES + 1000);
    let mut words = Vec::new();
    let mut at = 0;
    for paragraph in 0..PARAGRAPHS {
        let until = BYTES / PARAGRAPHS * (paragraph + 1);
        let mut first = true;
        while text.len() < until {
            if !first {
                text.push(' ');
                at += 1;
            }
            first = false;
            let word = WORDS[numbers.below(WORDS.len())];
            words.push((at, at + word.chars().count(), paragraph));
            text.push_str(word);
            at += word.chars().count();
        }
        text.push('\n');
        at += 1;
    }
    let labels = labels(&mut numbers, &words);
    let links = links(&words, PARAGRAPHS);
    Generated {
        text,
        labels,
        links,
    }
}

/// Mentions of one to three words at even distances, and claims from the middle of one into the next words.
fn labels(numbers: &mut Numbers, words: &[(usize, usize, usize)]) -> Vec<(usize, usize, bool)> {
    let mentions = LABELS - LABELS / OVERLAPPING;
    let step = words.len() / mentions;
    let mut labels = Vec::with_capacity(LABELS);
    for index in 0..mentions {
        let first = index * step;
        let last = within_paragraph(words, first, first + numbers.below(3.min(step)));
        labels.push((words[first].0, words[last].1, false));
        if index % (OVERLAPPING - 1) == 0 {
            let last = within_paragraph(words, first, first + 4 + numbers.below(6));
            let (start, end, _) = words[first];
            // From within the mention, unless its word is a single letter.
            let inside = start + usize::from(end - start > 1);
            labels.push((inside, words[last].1, true));
        }
    }
    labels
}

fn within_paragraph(words: &[(usize, usize, usize)], first: usize, wanted: usize) -> usize {
    (first..=wanted.min(words.len() - 1))
        .rev()
        .find(|last| words[*last].2 == words[first].2)
        .unwrap_or(first)
}

impl Generated {
    /// All labels of the article.
    pub fn count(&self) -> usize {
        self.labels.len() + self.links.len()
    }

    /// Start and end of everything that is labelled.
    fn places(&self) -> impl Iterator<Item = (usize, usize)> + '_ {
        let labels = self.labels.iter().map(|(start, end, _)| (*start, *end));
        labels.chain(self.links.iter().flat_map(Link::parts))
    }

    /// The text cut at every border of a label: for each paragraph its pieces, and how many labels lie over each.
    pub fn pieces(&self) -> Value {
        let letters: Vec<char> = self.text.chars().collect();
        let mut change = vec![0_i32; letters.len() + 1];
        let mut border = vec![false; letters.len() + 1];
        for (start, end) in self.places() {
            change[start] += 1;
            change[end] -= 1;
            border[start] = true;
            border[end] = true;
        }
        let mut paragraphs = Vec::new();
        let mut pieces: Vec<Value> = Vec::new();
        let mut piece = String::new();
        let mut over = 0;
        for (at, letter) in letters.iter().enumerate() {
            if border[at] && !piece.is_empty() {
                pieces.push(json!([std::mem::take(&mut piece), over]));
            }
            over += change[at];
            piece.push(*letter);
            if *letter == '\n' {
                pieces.push(json!([std::mem::take(&mut piece), over]));
                paragraphs.push(Value::Array(std::mem::take(&mut pieces)));
            }
        }
        Value::Array(paragraphs)
    }

    /// Whether no label touches a range.
    pub fn is_free(&self, range: &std::ops::Range<usize>) -> bool {
        self.places()
            .all(|(start, end)| end <= range.start || range.end <= start)
    }

    /// Puts the article with its labels into a corpus folder, after a short one that opens first.
    pub fn write_corpus(&self, corpus: &Path) -> Outcome {
        fs::remove_dir_all(corpus)?;
        fs::create_dir_all(corpus)?;
        let short = "A short article that opens first.\n";
        fs::write(corpus.join("short.txt"), short)?;
        fs::write(corpus.join("long.txt"), &self.text)?;
        fs::write(corpus.join("labels.json"), self.export().to_string())?;
        let manifest = json!({
            "format": "hearsay-corpus", "version": 1, "id": "bench", "name": "Bench",
            "articles": [
                { "file": "short.txt", "id": "short", "sha256": sha256(short), "title": "Short" },
                { "file": "long.txt", "id": "long", "sha256": sha256(&self.text), "title": "Long" },
            ],
            "labels": ["labels.json"],
        });
        Ok(fs::write(
            corpus.join("manifest.json"),
            manifest.to_string(),
        )?)
    }

    fn export(&self) -> Value {
        let kind = |claim: bool| {
            move |(index, (start, end, is_claim)): (usize, &(usize, usize, bool))| {
                (*is_claim == claim).then(|| record(index, *start, *end, claim))
            }
        };
        let simple = |claim| -> Vec<Value> {
            let labels = self.labels.iter().enumerate();
            labels.filter_map(kind(claim)).collect()
        };
        json!({
            "$schema": "hearsay-project-1.schema.json",
            "format": "hearsay-project", "version": 1,
            "generator": { "name": "hearsay", "version": env!("CARGO_PKG_VERSION") },
            "offsets": { "unit": "code point", "end": "exclusive" },
            "texts": "omitted", "name": "Bench", "codebook": {},
            "entities": [],
            "articles": [{
                "id": "long", "sha256": sha256(&self.text),
                "length": {
                    "code_points": self.text.chars().count(),
                    "utf16": self.text.encode_utf16().count(),
                    "bytes": self.text.len(),
                },
                "title": "Long", "publisher": "", "url": "", "published": "", "language": "en",
                "translated": false, "note": "", "text": null, "zones": [],
                "mentions": simple(false), "attributions": records(&self.links), "claims": simple(true),
            }],
            "relations": [],
        })
    }
}

fn record(index: usize, start: usize, end: usize, claim: bool) -> Value {
    let spans = json!([{ "start": start, "end": end, "text": null }]);
    let mut record = if claim {
        json!({
            "type": "event", "checkworthy": 1, "claimer": "author", "gist": "", "topic": "",
            "objects": [], "certainty": "certain", "polarity": "positive", "commitments": [],
        })
    } else {
        json!({ "type": "OTHER", "entity": null, "kind": "nominal" })
    };
    record["id"] = json!(format!("label-{index:05}"));
    record["spans"] = spans;
    record["by"] = json!("bench");
    record["at"] = json!("2026-01-01T00:00:00.000Z");
    record["status"] = json!("accepted");
    record["confidence"] = Value::Null;
    record["note"] = json!("");
    record
}

#[cfg(test)]
mod tests {
    use super::{BYTES, LABELS, PARAGRAPHS, generate};

    #[test]
    fn the_article_is_as_large_as_promised() {
        let made = generate();
        assert!(made.text.len().abs_diff(BYTES) < BYTES / 50);
        assert_eq!(made.text.lines().count(), PARAGRAPHS);
        assert_eq!(made.labels.len(), LABELS);
        assert_eq!(made.links.len(), 640);
        assert!(made.links.iter().all(|link| {
            let carrier = link.via.map(|via| &made.links[via]);
            carrier.is_none_or(|outer| {
                let (start, end) = outer.content;
                link.parts()
                    .iter()
                    .all(|part| start <= part.0 && part.1 <= end)
            })
        }));
        let length = made.text.chars().count();
        assert!(
            made.labels
                .iter()
                .all(|(start, end, _)| start < end && *end <= length)
        );
        let across = made.labels.iter().filter(|label| label.2).count();
        assert_eq!(across, LABELS / 5);
        let whole: String = made
            .pieces()
            .as_array()
            .into_iter()
            .flatten()
            .flat_map(|paragraph| paragraph.as_array().into_iter().flatten())
            .filter_map(|piece| piece[0].as_str())
            .collect();
        assert_eq!(whole, made.text);
    }
}
