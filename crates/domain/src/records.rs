//! Records by id, in the order of their ids. A sorted list of boxes: all kinds of records share
//! the code that moves them, where ordered maps of the standard library would each cost the page
//! 6 KB; and ten thousand records are forty kilobytes to shift, at most, for a new one.

use std::fmt;
use std::ops::Index;

type Slot<K, V> = (K, Box<V>);

/// Records by id, in the order of their ids.
#[derive(Clone, PartialEq, Eq)]
pub struct Records<K, V>(Vec<Slot<K, V>>);

impl<K, V> Records<K, V> {
    /// No records.
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// Their number.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Takes all away.
    pub fn clear(&mut self) {
        self.0.clear();
    }

    /// Takes away the records that are not to be kept.
    pub fn retain(&mut self, mut keep: impl FnMut(&K, &V) -> bool) {
        self.0.retain(|(key, value)| keep(key, value));
    }

    /// The ids in order.
    pub fn keys(&self) -> impl DoubleEndedIterator<Item = &K> + ExactSizeIterator + Clone {
        self.0.iter().map(|(key, _)| key)
    }

    /// The records in the order of their ids.
    pub fn values(&self) -> impl DoubleEndedIterator<Item = &V> + ExactSizeIterator + Clone {
        self.0.iter().map(|(_, value)| &**value)
    }

    /// The records in the order of their ids, to be changed.
    pub fn values_mut(&mut self) -> impl Iterator<Item = &mut V> {
        self.0.iter_mut().map(|(_, value)| &mut **value)
    }

    /// Ids and records in order.
    pub fn iter(&self) -> Iter<'_, K, V> {
        self.0.iter().map(both)
    }
}

impl<K: Ord, V> Records<K, V> {
    fn place(&self, key: &K) -> Result<usize, usize> {
        // Most records come in the order of their ids.
        match self.0.last() {
            Some((last, _)) if last < key => Err(self.0.len()),
            _ => self.0.binary_search_by(|(other, _)| other.cmp(key)),
        }
    }

    /// The record of an id.
    pub fn get(&self, key: &K) -> Option<&V> {
        let at = self.place(key).ok()?;
        self.0.get(at).map(|(_, value)| &**value)
    }

    /// The record of an id, to be changed.
    pub fn get_mut(&mut self, key: &K) -> Option<&mut V> {
        let at = self.place(key).ok()?;
        self.0.get_mut(at).map(|(_, value)| &mut **value)
    }

    /// Whether there is a record of that id.
    pub fn contains_key(&self, key: &K) -> bool {
        self.place(key).is_ok()
    }

    /// Puts a record; returns the one that was there under that id.
    pub fn insert(&mut self, key: K, value: V) -> Option<V> {
        self.put(key, Box::new(value)).map(|before| *before)
    }

    fn put(&mut self, key: K, value: Box<V>) -> Option<Box<V>> {
        match self.place(&key) {
            Ok(at) => Some(std::mem::replace(&mut self.0[at].1, value)),
            Err(at) => {
                self.0.insert(at, (key, value));
                None
            }
        }
    }

    /// Takes a record away.
    pub fn remove(&mut self, key: &K) -> Option<V> {
        let at = self.place(key).ok()?;
        Some(*self.0.remove(at).1)
    }
}

/// Ids and records in order.
pub type Iter<'a, K, V> =
    std::iter::Map<std::slice::Iter<'a, Slot<K, V>>, fn(&'a Slot<K, V>) -> (&'a K, &'a V)>;

fn both<K, V>(slot: &Slot<K, V>) -> (&K, &V) {
    (&slot.0, &slot.1)
}

impl<'a, K, V> IntoIterator for &'a Records<K, V> {
    type Item = (&'a K, &'a V);
    type IntoIter = Iter<'a, K, V>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<K, V> IntoIterator for Records<K, V> {
    type Item = (K, V);
    type IntoIter = std::iter::Map<std::vec::IntoIter<Slot<K, V>>, fn(Slot<K, V>) -> (K, V)>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter().map(|(key, value)| (key, *value))
    }
}

impl<K: Ord, V> Extend<(K, V)> for Records<K, V> {
    fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, items: I) {
        for (key, value) in items {
            self.insert(key, value);
        }
    }
}

impl<K: Ord, V> FromIterator<(K, V)> for Records<K, V> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(items: I) -> Self {
        let mut records = Self::new();
        records.extend(items);
        records
    }
}

impl<K: Ord, V> Index<&K> for Records<K, V> {
    type Output = V;

    /// # Panics
    /// When there is no record of that id.
    fn index(&self, key: &K) -> &V {
        self.get(key).expect("no record has that id")
    }
}

impl<K, V> Default for Records<K, V> {
    fn default() -> Self {
        Self::new()
    }
}

impl<K: fmt::Debug, V: fmt::Debug> fmt::Debug for Records<K, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeMap;

    proptest! {
        #[test]
        fn it_does_what_an_ordered_map_does(steps in prop::collection::vec((0_u8..20, prop::option::of(0_u8..9)), 0..60)) {
            let (mut ours, mut theirs) = (Records::new(), BTreeMap::new());
            for (key, value) in steps {
                if let Some(value) = value {
                    prop_assert_eq!(ours.insert(key, value), theirs.insert(key, value));
                } else {
                    prop_assert_eq!(ours.remove(&key), theirs.remove(&key));
                }
                prop_assert_eq!(ours.get(&key), theirs.get(&key));
                prop_assert!(ours.iter().eq(theirs.iter()));
            }
        }
    }
}
