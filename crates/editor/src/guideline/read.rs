//! Reads the part of Markdown that the guideline is written in: headings, paragraphs with a
//! sentence a line, lists, tables, emphasis and code. Anything else stays as the words it is.

/// The whole guideline.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Guideline {
    /// Its sections in order; the first is the introduction.
    pub sections: Vec<Section>,
}

/// A heading and what stands under it, up to the next heading.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Section {
    /// 1 for the title of the document, 2 and 3 below it.
    pub depth: usize,
    /// Its heading.
    pub title: String,
    /// The heading in small letters and hyphens.
    pub id: String,
    /// What stands under it.
    pub blocks: Vec<Block>,
}

/// A paragraph, a list or a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// Sentences.
    Paragraph(Vec<Run>),
    /// A list with numbers.
    Numbered(Vec<Vec<Run>>),
    /// A list with points.
    Points(Vec<Vec<Run>>),
    /// A table: the row of headings and the other rows.
    Table(Vec<Vec<Run>>, Vec<Vec<Vec<Run>>>),
}

/// Words of one look.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// How they look.
    pub style: Style,
    /// The words.
    pub text: String,
}

/// How words look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// Like the rest.
    Plain,
    /// Emphasised.
    Emphasis,
    /// Strongly emphasised.
    Strong,
    /// A code or an example.
    Code,
}

/// Reads a document.
pub fn read(text: &str) -> Guideline {
    let mut sections: Vec<Section> = Vec::new();
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        let line = line.trim();
        if line.is_empty() {
            continue;
        }
        let depth = line.bytes().take_while(|byte| *byte == b'#').count();
        if depth > 0 && line[depth..].starts_with(' ') {
            let title = line[depth..].trim().to_owned();
            let id = id_of(&title);
            sections.push(Section {
                depth,
                title,
                id,
                blocks: Vec::new(),
            });
            continue;
        }
        let kind = kind_of(line);
        let mut block = vec![line.to_owned()];
        while let Some(next) = lines.next_if(|next| goes_on(kind, next)) {
            block.push(next.trim().to_owned());
        }
        if sections.is_empty() {
            sections.push(Section::default());
        }
        if let Some(section) = sections.last_mut() {
            section.blocks.push(self::block(kind, &block));
        }
    }
    Guideline { sections }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Line {
    Words,
    Number,
    Point,
    Row,
}

fn kind_of(line: &str) -> Line {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    if line.starts_with('|') {
        Line::Row
    } else if line.starts_with("- ") || line.starts_with("* ") {
        Line::Point
    } else if digits > 0 && line[digits..].starts_with(". ") {
        Line::Number
    } else {
        Line::Words
    }
}

fn goes_on(kind: Line, next: &str) -> bool {
    let next = next.trim();
    !next.is_empty() && !next.starts_with('#') && {
        let other = kind_of(next);
        other == kind || other == Line::Words && kind != Line::Row
    }
}

fn block(kind: Line, lines: &[String]) -> Block {
    match kind {
        Line::Words => Block::Paragraph(runs(&lines.join(" "))),
        Line::Number => Block::Numbered(items(kind, lines)),
        Line::Point => Block::Points(items(kind, lines)),
        Line::Row => {
            let mut rows = lines
                .iter()
                .map(|line| cells(line))
                .filter(|row| !row.iter().all(|cell| is_rule(cell)))
                .map(|row| row.iter().map(|cell| runs(cell)).collect::<Vec<_>>());
            let head = rows.next().unwrap_or_default();
            Block::Table(head, rows.collect())
        }
    }
}

fn items(kind: Line, lines: &[String]) -> Vec<Vec<Run>> {
    let mut items: Vec<String> = Vec::new();
    for line in lines {
        let open = items.last_mut().filter(|_| kind_of(line) != kind);
        if let Some(open) = open {
            open.push(' ');
            open.push_str(line);
        } else {
            let words = line.split_once(' ').map_or("", |(_, words)| words);
            items.push(words.trim().to_owned());
        }
    }
    items.iter().map(|item| runs(item)).collect()
}

fn cells(line: &str) -> Vec<&str> {
    let inner = line.strip_prefix('|').unwrap_or(line);
    let inner = inner.strip_suffix('|').unwrap_or(inner);
    inner.split('|').map(str::trim).collect()
}

fn is_rule(cell: &str) -> bool {
    !cell.is_empty() && cell.bytes().all(|byte| matches!(byte, b'-' | b':'))
}

/// Words with their looks. A mark without its partner is a character like any other.
fn runs(text: &str) -> Vec<Run> {
    let mut out: Vec<Run> = Vec::new();
    let mut rest = text;
    let mut push = |style: Style, words: &str| {
        if words.is_empty() {
            return;
        }
        match out.last_mut().filter(|last| last.style == style) {
            Some(last) => last.text.push_str(words),
            None => out.push(Run {
                style,
                text: words.to_owned(),
            }),
        }
    };
    while let Some(at) = rest.find(['`', '*']) {
        let (before, from) = rest.split_at(at);
        push(Style::Plain, before);
        let (mark, style) = if from.starts_with("**") {
            ("**", Style::Strong)
        } else if from.starts_with('*') {
            ("*", Style::Emphasis)
        } else {
            ("`", Style::Code)
        };
        let inner = &from[mark.len()..];
        if let Some(end) = inner.find(mark).filter(|end| *end > 0) {
            push(style, &inner[..end]);
            rest = &inner[end + mark.len()..];
        } else {
            push(Style::Plain, mark);
            rest = inner;
        }
    }
    push(Style::Plain, rest);
    out
}

/// A heading as an id: letters and digits in small letters, everything else as single hyphens.
fn id_of(title: &str) -> String {
    let mut id = String::new();
    for c in title.chars() {
        if c.is_alphanumeric() {
            id.extend(c.to_lowercase());
        } else if !id.is_empty() && !id.ends_with('-') {
            id.push('-');
        }
    }
    id.trim_end_matches('-').to_owned()
}

impl Section {
    /// Everything that stands in it, for searching.
    pub fn words(&self) -> String {
        let mut out = self.title.clone();
        let parts: Vec<&Vec<Run>> = self
            .blocks
            .iter()
            .flat_map(|block| match block {
                Block::Paragraph(runs) => vec![runs],
                Block::Numbered(items) | Block::Points(items) => items.iter().collect(),
                Block::Table(head, rows) => head.iter().chain(rows.iter().flatten()).collect(),
            })
            .collect();
        for runs in parts {
            out.push(' ');
            for run in runs {
                out.push_str(&run.text);
            }
        }
        out
    }
}
