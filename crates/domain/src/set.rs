//! A set as a sorted list: for the small sets of an editor, without the code of a tree for each.

/// Values in their order, each once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Set<T>(Vec<T>);

impl<T> Set<T> {
    /// No values.
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

    /// The values in order.
    pub fn iter(&self) -> std::slice::Iter<'_, T> {
        self.0.iter()
    }
}

impl<T: Ord> Set<T> {
    fn place(&self, value: &T) -> Result<usize, usize> {
        match self.0.last() {
            Some(last) if last < value => Err(self.0.len()),
            _ => self.0.binary_search(value),
        }
    }

    /// Whether the value is in it.
    pub fn contains(&self, value: &T) -> bool {
        self.place(value).is_ok()
    }

    /// Adds a value; says whether it is new.
    pub fn insert(&mut self, value: T) -> bool {
        let place = self.place(&value);
        if let Err(at) = place {
            self.0.insert(at, value);
        }
        place.is_err()
    }

    /// Takes a value away; says whether it was there.
    pub fn remove(&mut self, value: &T) -> bool {
        let place = self.place(value);
        if let Ok(at) = place {
            self.0.remove(at);
        }
        place.is_ok()
    }
}

impl<T> Default for Set<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T: Ord> Extend<T> for Set<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, values: I) {
        for value in values {
            self.insert(value);
        }
    }
}

impl<T: Ord> FromIterator<T> for Set<T> {
    fn from_iter<I: IntoIterator<Item = T>>(values: I) -> Self {
        let mut set = Self::new();
        set.extend(values);
        set
    }
}

impl<'a, T> IntoIterator for &'a Set<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    proptest! {
        #[test]
        fn it_does_what_a_tree_does(steps in prop::collection::vec((0_u8..20, any::<bool>()), 0..60)) {
            let (mut ours, mut theirs) = (Set::new(), BTreeSet::new());
            for (value, add) in steps {
                if add {
                    prop_assert_eq!(ours.insert(value), theirs.insert(value));
                } else {
                    prop_assert_eq!(ours.remove(&value), theirs.remove(&value));
                }
                prop_assert_eq!(ours.contains(&value), theirs.contains(&value));
                prop_assert!(ours.iter().eq(theirs.iter()));
            }
        }
    }
}
