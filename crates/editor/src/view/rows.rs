//! Rows in chunks: a list of thousands is drawn only near its visible part.

use hearsay_domain::set::Set;
use std::rc::Rc;

/// Rows of a chunk.
pub const ROWS: usize = 40;
/// Chunks that are drawn before anything is known of the visible part.
pub const FIRST: usize = 2;

/// Some rows of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowChunk<R> {
    /// Its number, counted from 0.
    pub index: usize,
    /// The number as a key.
    pub key: String,
    /// How many rows it stands for.
    pub len: usize,
    /// The rows; empty while it is far from the visible part.
    pub rows: Vec<R>,
}

/// Cuts a list into chunks of a size and builds the rows of the first ones and of those that are near. Chunks that come out the
/// same as before are the same pointer.
pub fn chunked<S, R: PartialEq>(
    items: &[S],
    size: usize,
    first: usize,
    near: &Set<usize>,
    before: &[Rc<RowChunk<R>>],
    row: impl Fn(&S) -> R,
) -> Vec<Rc<RowChunk<R>>> {
    items
        .chunks(size)
        .enumerate()
        .map(|(index, some)| {
            let rows = if index < first || near.contains(&index) {
                some.iter().map(&row).collect()
            } else {
                Vec::new()
            };
            let chunk = RowChunk {
                index,
                key: index.to_string(),
                len: some.len(),
                rows,
            };
            match before.get(index) {
                Some(old) if **old == chunk => Rc::clone(old),
                _ => Rc::new(chunk),
            }
        })
        .collect()
}
