//! Whether the page speaks German alone, and whether its words have room.

use std::collections::BTreeSet;

use serde_json::json;

use crate::app::App;
use crate::failure::Outcome;
use crate::paths;
use crate::scenario::ensure;

/// What the page shows and names, but for what a person or an article has written.
const SEEN: &str = r#"
    const seen = [];
    const own = '[data-testid="article-text"], [dir="auto"], [lang="en"], kbd, pre, option[value="en"], option[value="de"], .project h2, code';
    // Menus of names, and of whose words something is; those of closed lists are ours.
    const closed = /type|level|attitude|certainty|polarity|checkworthy|scope|role|confidence|quotation|kind|reliability|credibility|settings|problem|base/;
    const names = element => element.tagName === 'OPTION' && !closed.test(element.closest('select')?.dataset.testid ?? '');
    // Words that were brought here may stand in names of buttons.
    const brought = new Set([...document.querySelectorAll('[data-testid="article-text"], [dir="auto"], option')].filter(it => it.tagName !== 'OPTION' || names(it)).flatMap(it => it.textContent.split(/[^\p{L}\p{N}’]+/u)));
    const ours = text => text.split(/(?<=[^\p{L}\p{N}’])|(?=[^\p{L}\p{N}’])/u).filter(word => !brought.has(word)).join('');
    for (const element of document.body.querySelectorAll('*')) {
        if (element.closest(own) || names(element) || element.closest('script, style, noscript')) continue;
        if (!element.checkVisibility() && !element.closest('select')) continue;
        for (const name of ['aria-label', 'title', 'placeholder', 'data-zone-name'])
            if (element.hasAttribute(name)) seen.push(ours(element.getAttribute(name)) + '\u0001' + (element.dataset.testid ?? element.className));
        for (const node of element.childNodes)
            if (node.nodeType === 3 && node.textContent.trim()) seen.push(node.textContent + '\u0001' + (element.dataset.testid ?? element.className));
    }
    return seen;
"#;

/// What does not fit: words that are wider than their button or label, and buttons of one row that
/// lie on each other. What scrolls by design, or ends in dots that a title explains, is left out.
const CUT: &str = r"
    const found = [];
    const shown = element => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && element.getClientRects().length > 0;
    const dots = element => getComputedStyle(element).textOverflow === 'ellipsis' || getComputedStyle(element).webkitLineClamp !== 'none';
    const what = element => element.tagName.toLowerCase() + '.' + element.className + ' “' + element.textContent.trim().slice(0, 40) + '”';
    const scrolls = element => { for (let up = element.parentElement; up; up = up.parentElement) { const style = getComputedStyle(up); if (/auto|scroll/.test(style.overflowX) && up.scrollWidth > up.clientWidth) return true; } return false; };
    // What of an element is not cut away by what scrolls it.
    const seen = element => { let { left, right, top, bottom } = element.getBoundingClientRect(); for (let up = element.parentElement; up; up = up.parentElement) if (getComputedStyle(up).overflow !== 'visible') { const box = up.getBoundingClientRect(); left = Math.max(left, box.left); right = Math.min(right, box.right); top = Math.max(top, box.top); bottom = Math.min(bottom, box.bottom); } return { left, right, top, bottom }; };
    const front = document.querySelector('dialog[open]') ?? document.body;
    for (const element of front.querySelectorAll('button, .button, label, legend, h2, h3, .badge, .chip, .tag, summary, th, dt')) {
        if (!shown(element) || element.closest('.hidden, .articles, .covering') || dots(element)) continue;
        if (element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0 && ![...element.querySelectorAll('*')].some(dots))
            found.push('cut: ' + what(element));
        const box = element.getBoundingClientRect();
        if ((box.right > innerWidth + 1 || box.left < -1) && !scrolls(element)) found.push('off the page: ' + what(element));
    }
    const buttons = [...front.querySelectorAll('button, .button, select, input:not([type=radio]):not([type=checkbox])')].filter(it => shown(it) && !it.closest('.hidden, [data-testid=article-text], .orders') && !it.classList.contains('hidden') && !scrolls(it));
    for (const [index, one] of buttons.entries()) for (const other of buttons.slice(0, index)) {
        if (one.contains(other) || other.contains(one) || one.closest('[popover]:popover-open') || other.closest('[popover]:popover-open')) continue;
        const [a, b] = [seen(one), seen(other)];
        const [wide, high] = [Math.min(a.right, b.right) - Math.max(a.left, b.left), Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)];
        if (wide > 2 && high > 2) found.push('overlap: ' + what(one) + ' and ' + what(other));
    }
    if (document.scrollingElement.scrollWidth > innerWidth) found.push('the page is wider than the window');
    return found.slice(0, 12);
";

/// The texts of a language: all that stands right of a name or a variant, cut at braces and keys.
fn texts(language: &str) -> Outcome<BTreeSet<String>> {
    let folder = paths::workspace()
        .join("crates/catalogue/texts")
        .join(language);
    let mut all = BTreeSet::new();
    for entry in std::fs::read_dir(folder)? {
        for line in std::fs::read_to_string(entry?.path())?.lines() {
            let value = match line.split_once(['=', ']']) {
                _ if line.starts_with('#') => continue,
                Some((_, value)) => value,
                None => line,
            };
            for piece in value.split(['{', '}', '`', '$']) {
                all.insert(piece.trim().to_owned());
            }
        }
    }
    Ok(all)
}

/// The words of texts, in small letters, of three letters and more.
fn words(text: &str) -> impl Iterator<Item = String> {
    text.split(|c: char| !c.is_alphabetic() && c != '’')
        .filter(|word| word.chars().count() > 2)
        .map(str::to_lowercase)
}

impl App {
    /// Fails when a word is shown or named that only the English texts have. `own` are words that the
    /// person and the articles have brought.
    pub async fn assert_german(&self, state: &str, own: &[&str]) -> Outcome {
        let german = texts("de")?;
        let known: BTreeSet<String> = german.iter().flat_map(|text| words(text)).collect();
        let mut english = texts("en")?;
        english.retain(|text| !german.contains(text) && text.chars().any(char::is_alphabetic));
        let foreign: BTreeSet<String> = english
            .iter()
            .flat_map(|text| words(text))
            .filter(|word| !known.contains(word))
            .collect();
        let seen: Vec<String> = serde_json::from_value(self.run(SEEN, vec![]).await?)?;
        ensure(seen.len() > 10, || {
            format!("{state}: only {seen:?} is seen")
        })?;
        let left: BTreeSet<&String> = seen
            .iter()
            .filter(|text| {
                // What stands in quotation marks was written by somebody else.
                let text = text.split('\u{1}').next().unwrap_or_default();
                let said = unquoted(text);
                english.contains(said.trim())
                    || words(&said).any(|word| foreign.contains(&word) && !own.contains(&&*word))
            })
            .collect();
        ensure(left.is_empty(), || {
            format!("{state}: English is left: {left:?}")
        })
    }

    /// Fails when words are cut off or lie on each other.
    pub async fn assert_room(&self, state: &str) -> Outcome {
        let cut: Vec<String> = serde_json::from_value(self.run(CUT, vec![json!(null)]).await?)?;
        ensure(cut.is_empty(), || format!("{state}: {cut:#?}"))
    }
}

/// A text without what stands in it in quotation marks, and without the place in a file before it.
fn unquoted(text: &str) -> String {
    let text = match text
        .strip_prefix('/')
        .and_then(|text| text.split_once(": "))
    {
        Some((_, text)) => text,
        None => text,
    };
    let mut out = String::new();
    let mut depth = 0_usize;
    for c in text.chars() {
        match c {
            '„' | '«' => depth += 1,
            '“' if depth == 0 => depth += 1,
            '“' | '”' | '»' => depth = depth.saturating_sub(1),
            _ if depth == 0 => out.push(c),
            _ => {}
        }
    }
    out
}
