//! The way of each line on the screen: a low bow within a line of the text, through the margin from
//! line to line, and to the edge of what is seen when an end lies beyond it.

use super::ArcKind;

/// Above a line of the text, where lines run sideways.
const GAP: f64 = 5.0;
/// From one line in the margin to the next.
const LANE: f64 = 7.0;
/// Half the width and the length of an arrow.
const HEAD: (f64, f64) = (4.0, 7.0);
/// The nearest that an end comes to the upper or lower edge of what is seen.
const EDGE: f64 = 4.0;
/// The nearest that a line in the margin comes to the side of the page: its arrow is seen whole.
const SIDE: f64 = 8.0;
/// The highest bow: it stays below the words of the line above, whatever lies on it.
const BOW: f64 = 11.0;

/// Where an end lies.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum End {
    /// In view: this far from the left, and the top of its line.
    Here(f64, f64),
    /// Above what is seen.
    Above,
    /// Below what is seen.
    Below,
}

/// A side of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Where lines begin that are read from left to right.
    Left,
    /// Where lines begin that are read from right to left.
    Right,
}

/// What is seen of the page.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Page {
    /// The border of the text at which its lines begin: the margin lies beyond it.
    pub border: f64,
    /// On which side that is.
    pub side: Side,
    /// How wide the page is.
    pub width: f64,
    /// Top of what is seen.
    pub top: f64,
    /// Bottom of what is seen.
    pub bottom: f64,
}

impl Page {
    /// Where a line runs in the margin: the further out, the more there are. It stays on the page.
    fn lane(&self, lane: u32) -> f64 {
        let out = (2.0 + f64::from(lane)) * LANE;
        match self.side {
            Side::Left => (self.border - out).max(SIDE),
            Side::Right => (self.border + out).min(self.width - SIDE),
        }
    }

    /// Where a number stands beside a line in the margin: towards the text, where there is room.
    fn beside(&self, x: f64) -> f64 {
        match self.side {
            Side::Left => x + GAP,
            Side::Right => x - GAP,
        }
    }
}

/// A line to draw.
#[derive(Clone, Debug, PartialEq)]
pub struct Stroke {
    /// What it says.
    pub kind: ArcKind,
    /// Its path.
    pub path: String,
    /// The path of its arrow.
    pub head: String,
}

/// How many lines go on beyond an edge.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// From the left.
    pub x: f64,
    /// From the top.
    pub y: f64,
    /// How many.
    pub count: usize,
}

/// What to draw.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Route {
    /// The lines.
    pub strokes: Vec<Stroke>,
    /// The edges that more than one line goes beyond.
    pub marks: Vec<Mark>,
}

/// Finds the way of each line. Lines with neither end in view are left out, unless none has: then an
/// arrow says on which side they are.
pub fn route(lines: &[(End, End, ArcKind)], page: Page) -> Route {
    let mut out = Route::default();
    let mut lane = 0_u32;
    let mut beyond = [(0, 0.0), (0, 0.0)];
    let mut unseen = [0_usize; 2];
    for (from, to, kind) in lines {
        let x = page.lane(lane);
        let edge = |end: End| match end {
            End::Below => page.bottom - EDGE,
            _ => page.top + EDGE,
        };
        let (path, head) = match (*from, *to) {
            (End::Here(x1, y1), End::Here(x2, y2)) if (y1 - y2).abs() < GAP => {
                let height = (GAP + (x2 - x1).abs() / 20.0).min(BOW);
                let (middle, top) = (f64::midpoint(x1, x2), y1 - 2.0 * height);
                (
                    format!("M{x1:.1} {y1:.1}Q{middle:.1} {top:.1} {x2:.1} {y2:.1}"),
                    down(x2, y2),
                )
            }
            (End::Here(x1, y1), End::Here(x2, y2)) => {
                lane += 1;
                let (over, under) = (y1 - GAP, y2 - GAP);
                (
                    format!("M{x1:.1} {y1:.1}V{over:.1}H{x:.1}V{under:.1}H{x2:.1}V{y2:.1}"),
                    down(x2, y2),
                )
            }
            (End::Here(x1, y1), end) => {
                lane += 1;
                let (over, edge) = (y1 - GAP, edge(end));
                count(&mut beyond, end, x);
                let head = if end == End::Below {
                    down(x, edge)
                } else {
                    up(x, edge)
                };
                (format!("M{x1:.1} {y1:.1}V{over:.1}H{x:.1}V{edge:.1}"), head)
            }
            (end, End::Here(x2, y2)) => {
                lane += 1;
                let (edge, under) = (edge(end), y2 - GAP);
                count(&mut beyond, end, x);
                (
                    format!("M{x:.1} {edge:.1}V{under:.1}H{x2:.1}V{y2:.1}"),
                    down(x2, y2),
                )
            }
            (End::Below, End::Below) => {
                unseen[1] += 1;
                continue;
            }
            _ => {
                unseen[0] += 1;
                continue;
            }
        };
        let kind = *kind;
        out.strokes.push(Stroke { kind, path, head });
    }
    if let Some((_, _, kind)) = lines.first().filter(|_| out.strokes.is_empty()) {
        beyond = far_side(*kind, unseen, page, &mut out);
    }
    for ((count, x), y) in beyond
        .into_iter()
        .zip([page.top + 16.0, page.bottom - 12.0])
    {
        if count > 1 {
            let x = page.beside(x);
            out.marks.push(Mark { x, y, count });
        }
    }
    out
}

/// An arrow at the edge that all lines lie beyond, and how many lie there.
fn far_side(kind: ArcKind, unseen: [usize; 2], page: Page, out: &mut Route) -> [(usize, f64); 2] {
    let x = page.lane(0);
    let (top, bottom) = (page.top + EDGE, page.bottom - EDGE);
    let long = 3.0 * HEAD.1;
    let ways = [
        (top + long, top, up(x, top)),
        (bottom - long, bottom, down(x, bottom)),
    ];
    for ((from, to, head), count) in ways.into_iter().zip(unseen) {
        if count > 0 {
            let path = format!("M{x:.1} {from:.1}V{to:.1}");
            out.strokes.push(Stroke { kind, path, head });
        }
    }
    unseen.map(|count| (count, x))
}

/// Counts a line that goes beyond an edge; the first of them, nearest to the text, has the number.
fn count(beyond: &mut [(usize, f64); 2], end: End, x: f64) {
    let place = &mut beyond[usize::from(end == End::Below)];
    if place.0 == 0 {
        place.1 = x;
    }
    place.0 += 1;
}

fn down(x: f64, y: f64) -> String {
    let (half, long) = HEAD;
    let (left, right, base) = (x - half, x + half, y - long);
    format!("M{left:.1} {base:.1}H{right:.1}L{x:.1} {y:.1}Z")
}

fn up(x: f64, y: f64) -> String {
    let (half, long) = HEAD;
    let (left, right, base) = (x - half, x + half, y + long);
    format!("M{left:.1} {base:.1}H{right:.1}L{x:.1} {y:.1}Z")
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: Page = Page {
        border: 100.0,
        side: Side::Left,
        width: 800.0,
        top: 0.0,
        bottom: 500.0,
    };

    fn paths(lines: &[(End, End, ArcKind)]) -> Vec<String> {
        let strokes = route(lines, PAGE).strokes;
        strokes.into_iter().map(|stroke| stroke.path).collect()
    }

    #[test]
    fn lines_bow_within_a_line_and_go_through_the_margin_between_lines() {
        let lines = [
            (
                End::Here(120.0, 40.0),
                End::Here(180.0, 40.0),
                ArcKind::Speaks,
            ),
            (
                End::Here(180.0, 40.0),
                End::Here(110.0, 80.0),
                ArcKind::Says,
            ),
            (
                End::Here(110.0, 80.0),
                End::Here(300.0, 40.0),
                ArcKind::Carried,
            ),
        ];
        assert_eq!(
            paths(&lines),
            [
                "M120.0 40.0Q150.0 24.0 180.0 40.0",
                "M180.0 40.0V35.0H86.0V75.0H110.0V80.0",
                // The next lane: lines in the margin do not lie on each other.
                "M110.0 80.0V75.0H79.0V35.0H300.0V40.0",
            ]
        );
    }

    #[test]
    fn an_end_out_of_view_is_an_arrow_at_the_edge_with_their_number() {
        let here = End::Here(120.0, 40.0);
        let lines = [
            (here, End::Below, ArcKind::Says),
            (here, End::Below, ArcKind::Says),
            (here, End::Above, ArcKind::Carried),
            (End::Above, End::Below, ArcKind::Says),
            (End::Above, here, ArcKind::Speaks),
        ];
        let found = route(&lines, PAGE);
        let paths: Vec<&str> = found.strokes.iter().map(|s| s.path.as_str()).collect();
        assert_eq!(
            paths,
            [
                "M120.0 40.0V35.0H86.0V496.0",
                "M120.0 40.0V35.0H79.0V496.0",
                "M120.0 40.0V35.0H72.0V4.0",
                "M65.0 4.0V35.0H120.0V40.0",
            ]
        );
        assert_eq!(found.strokes[0].head, "M82.0 489.0H90.0L86.0 496.0Z");
        assert_eq!(found.strokes[2].head, "M68.0 11.0H76.0L72.0 4.0Z");
        let marks: Vec<(f64, f64, usize)> =
            found.marks.iter().map(|m| (m.x, m.y, m.count)).collect();
        assert_eq!(marks, [(77.0, 16.0, 2), (91.0, 488.0, 2)]);
    }

    #[test]
    fn what_lies_out_of_view_whole_is_one_arrow_that_says_where() {
        let below = (End::Below, End::Below, ArcKind::Says);
        let found = route(&[below, below, below], PAGE);
        let paths: Vec<&str> = found.strokes.iter().map(|s| s.path.as_str()).collect();
        assert_eq!(paths, ["M86.0 475.0V496.0"]);
        assert_eq!(found.marks.len(), 1);
        assert_eq!(found.marks[0].count, 3);
        let above = (End::Above, End::Above, ArcKind::Speaks);
        let found = route(&[above], PAGE);
        assert_eq!(found.strokes[0].path, "M86.0 25.0V4.0");
        assert!(found.marks.is_empty());
    }

    #[test]
    fn lines_from_right_to_left_have_their_margin_at_the_right() {
        let lines = [
            (
                End::Here(180.0, 40.0),
                End::Here(110.0, 80.0),
                ArcKind::Says,
            ),
            (End::Here(180.0, 40.0), End::Below, ArcKind::Says),
            (End::Here(180.0, 40.0), End::Below, ArcKind::Says),
        ];
        let page = Page {
            border: 700.0,
            side: Side::Right,
            ..PAGE
        };
        let found = route(&lines, page);
        let paths: Vec<&str> = found.strokes.iter().map(|s| s.path.as_str()).collect();
        assert_eq!(
            paths,
            [
                "M180.0 40.0V35.0H714.0V75.0H110.0V80.0",
                "M180.0 40.0V35.0H721.0V496.0",
                "M180.0 40.0V35.0H728.0V496.0",
            ]
        );
        // The number stands between the line and the text.
        assert_eq!((found.marks[0].x, found.marks[0].count), (716.0, 2));
        let narrow = Page {
            border: 790.0,
            ..page
        };
        for stroke in route(&vec![lines[1]; 60], narrow).strokes {
            assert!(stroke.path.contains("H792.0"), "{}", stroke.path);
        }
    }

    #[test]
    fn lanes_stay_on_the_page() {
        let far = (End::Here(120.0, 40.0), End::Below, ArcKind::Says);
        let many = vec![far; 60];
        let page = Page {
            border: 20.0,
            ..PAGE
        };
        for stroke in route(&many, page).strokes {
            assert!(!stroke.path.contains("H-"), "{}", stroke.path);
        }
    }
}
