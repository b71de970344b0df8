//! The shortest way by keys from where the caret stands to a selection, over the editor's own
//! movements.

use hearsay_domain::boundary::trimmed;
use hearsay_domain::{Document, Span, Text};
use hearsay_editor::Direction;
use hearsay_editor::caret::{Move, Reach, Stride, Whole, destination, limit, unlabelled, whole};
use std::collections::VecDeque;

const FAR: u32 = u32::MAX / 4;
/// More presses of one key than this are never the shortest way.
const PRESSES: usize = 6;

/// Keys and the movement they make; movements by lines of the screen need a page.
const ARROWS: [(&str, Stride, Direction); 12] = [
    ("ArrowLeft", Stride::Character, Direction::Back),
    ("ArrowRight", Stride::Character, Direction::Forward),
    ("Ctrl+ArrowLeft", Stride::Word, Direction::Back),
    ("Ctrl+ArrowRight", Stride::Word, Direction::Forward),
    ("Alt+ArrowUp", Stride::Sentence, Direction::Back),
    ("Alt+ArrowDown", Stride::Sentence, Direction::Forward),
    ("Alt+PageUp", Stride::Quotation, Direction::Back),
    ("Alt+PageDown", Stride::Quotation, Direction::Forward),
    ("Ctrl+ArrowUp", Stride::Block, Direction::Back),
    ("Ctrl+ArrowDown", Stride::Block, Direction::Forward),
    ("Ctrl+Home", Stride::Article, Direction::Back),
    ("Ctrl+End", Stride::Article, Direction::Forward),
];
const WHOLES: [(&str, Whole); 3] = [
    (" ", Whole::Word),
    ("q", Whole::Quotation),
    ("z", Whole::Sentence),
];

/// Where every key leads from every place of a text.
pub(crate) struct Planner {
    go: Vec<[usize; ARROWS.len()]>,
    extend: Vec<[usize; ARROWS.len()]>,
    /// From where the moving end comes to a place.
    from: Vec<Vec<usize>>,
    wholes: Vec<[Vec<Span>; WHOLES.len()]>,
}

impl Planner {
    pub(crate) fn new(text: &Text) -> Self {
        let table = |reach| -> Vec<[usize; ARROWS.len()]> {
            let from = 0..=limit(text);
            from.map(|at| {
                ARROWS.map(|(_, stride, direction)| {
                    let step = Move {
                        stride,
                        direction,
                        reach,
                    };
                    destination(text, at, step).expect("needs no page")
                })
            })
            .collect()
        };
        let chain = |at: usize, kind: Whole| {
            let mut spans = Vec::new();
            let mut now = None;
            for _ in 0..PRESSES {
                now = whole(text, now, now.map_or(at, Span::end), kind);
                match now {
                    Some(span) if spans.last() != Some(&span) => spans.push(span),
                    _ => break,
                }
            }
            spans
        };
        let extend = table(Reach::Extend);
        let mut from = vec![Vec::new(); extend.len()];
        for (at, leads) in extend.iter().enumerate() {
            for to in leads {
                from[*to].push(at);
            }
        }
        Self {
            go: table(Reach::Go),
            extend,
            from,
            wholes: (0..=limit(text))
                .map(|at| WHOLES.map(|(_, kind)| chain(at, kind)))
                .collect(),
        }
    }

    /// The keys that select a range, white space around it aside, from a caret without selection.
    pub(crate) fn keys(&self, doc: &Document, from: usize, target: Span) -> Vec<String> {
        let text = &doc.text;
        let fits = |start: usize, end: usize| {
            start.abs_diff(target.start()) <= 2
                && end.abs_diff(target.end()) <= 2
                && trimmed(text, start, end) == Some(target)
        };
        let (reached, how) = self.reach(from);
        // Keys that still are to be pressed with Shift, by the end that stays and the one that moves.
        let mut anchors: Vec<(usize, Vec<u32>)> = Vec::new();
        for anchor in [target.start(), target.end()] {
            let near = anchor.saturating_sub(2)..=(anchor + 2).min(limit(text));
            for anchor in near {
                let other = target.start() + target.end()
                    - if anchor.abs_diff(target.start()) <= 2 {
                        target.start()
                    } else {
                        target.end()
                    };
                let goals: Vec<usize> = (other.saturating_sub(2)..=(other + 2).min(limit(text)))
                    .filter(|head| fits(anchor.min(*head), anchor.max(*head)))
                    .collect();
                if !goals.is_empty() && anchors.iter().all(|(known, _)| *known != anchor) {
                    anchors.push((anchor, self.still(&goals)));
                }
            }
        }
        let mut best: (u32, Vec<String>) = (FAR, Vec::new());
        let mut offer = |cost: u32, keys: &dyn Fn() -> Vec<String>| {
            if cost < best.0 {
                best = (cost, keys());
            }
        };
        // A selection made by one key, perhaps mended with Shift.
        let mended = |span: Span| -> Option<(u32, usize)> {
            if fits(span.start(), span.end()) {
                return Some((0, 0));
            }
            let at = anchors
                .iter()
                .position(|(anchor, _)| *anchor == span.start())?;
            Some((anchors[at].1[span.end()], at))
        };
        let shifted = |head: usize, at: usize| self.shift_keys(head, &anchors[at].1);
        for (place, way) in reached.iter().enumerate() {
            if let Some(at) = anchors.iter().position(|(anchor, _)| *anchor == place) {
                let cost = way + anchors[at].1[place];
                offer(cost, &|| {
                    let mut keys = Self::go_keys(place, &how);
                    keys.extend(shifted(place, at));
                    keys
                });
            }
            for (kind, (key, _)) in WHOLES.iter().enumerate() {
                for (index, span) in self.wholes[place][kind].iter().enumerate() {
                    let Some((rest, at)) = mended(*span) else {
                        continue;
                    };
                    offer(way + index as u32 + 1 + rest, &|| {
                        let mut keys = Self::go_keys(place, &how);
                        keys.extend(vec![(*key).to_owned(); index + 1]);
                        if rest > 0 {
                            keys.extend(shifted(span.end(), at));
                        }
                        keys
                    });
                }
            }
        }
        for (key, direction) in [(";", Direction::Forward), (":", Direction::Back)] {
            let mut now = None;
            for index in 0..PRESSES {
                now = unlabelled(doc, now, from, direction);
                let Some(span) = now else { break };
                let Some((rest, at)) = mended(span) else {
                    continue;
                };
                offer(index as u32 + 1 + rest, &|| {
                    let mut keys = vec![key.to_owned(); index + 1];
                    if rest > 0 {
                        keys.extend(shifted(span.end(), at));
                    }
                    keys
                });
            }
        }
        best.1
    }

    /// Keys from a place to every other, and the last of them with where it was pressed.
    fn reach(&self, from: usize) -> (Vec<u32>, Vec<Option<(usize, usize)>>) {
        let mut cost = vec![FAR; self.go.len()];
        let mut how = vec![None; self.go.len()];
        let mut queue = VecDeque::from([from]);
        cost[from] = 0;
        while let Some(at) = queue.pop_front() {
            for (key, to) in self.go[at].iter().enumerate() {
                if cost[*to] == FAR {
                    cost[*to] = cost[at] + 1;
                    how[*to] = Some((at, key));
                    queue.push_back(*to);
                }
            }
        }
        (cost, how)
    }

    fn go_keys(to: usize, how: &[Option<(usize, usize)>]) -> Vec<String> {
        let mut keys = Vec::new();
        let mut here = to;
        while let Some((before, key)) = how[here] {
            keys.push(ARROWS[key].0.to_owned());
            here = before;
        }
        keys.reverse();
        keys
    }

    /// Keys with Shift from every place of the moving end to the nearest of these.
    fn still(&self, goals: &[usize]) -> Vec<u32> {
        let mut cost = vec![FAR; self.extend.len()];
        let mut queue: VecDeque<usize> = goals.iter().copied().collect();
        for goal in goals {
            cost[*goal] = 0;
        }
        while let Some(to) = queue.pop_front() {
            for at in &self.from[to] {
                if cost[*at] == FAR {
                    cost[*at] = cost[to] + 1;
                    queue.push_back(*at);
                }
            }
        }
        cost
    }

    fn shift_keys(&self, head: usize, still: &[u32]) -> Vec<String> {
        let mut keys = Vec::new();
        let mut here = head;
        while still[here] > 0 {
            let (key, to) = self.extend[here]
                .iter()
                .enumerate()
                .find(|(_, to)| still[**to] + 1 == still[here])
                .expect("a way that was found");
            let (ctrl, rest) = match ARROWS[key].0.rsplit_once('+') {
                Some((modifier, rest)) => (format!("{modifier}+"), rest),
                None => (String::new(), ARROWS[key].0),
            };
            keys.push(format!("{ctrl}Shift+{rest}"));
            here = *to;
        }
        keys
    }
}
