//! Names of outlets, places, bodies, weapons and agreements in one sorted list, so that a name costs one search.

use std::sync::OnceLock;

use hearsay_domain::order::sort_by;

use crate::outlet::{self, Affiliation};
use crate::words::{bodies, places};

/// What a listed name is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Listed {
    Outlet(Affiliation),
    Place,
    Region,
    Body,
    Weapon,
    Agreement,
}

type Entry = (String, Listed);

fn shared() -> &'static [Entry] {
    static SHARED: OnceLock<Vec<Entry>> = OnceLock::new();
    SHARED.get_or_init(|| {
        let mut all: Vec<Entry> = Vec::new();
        for (listed, list) in [
            (Listed::Region, places::REGIONS),
            (Listed::Place, places::PLACES),
        ] {
            let names = list.split_whitespace();
            all.extend(names.map(|name| (name.replace('_', " "), listed)));
        }
        for (affiliation, line) in outlet::built_in() {
            let names = outlet::names(line);
            all.extend(names.map(|name| (name.to_owned(), Listed::Outlet(affiliation))));
        }
        for (listed, list) in [
            (Listed::Body, bodies::BODIES),
            (Listed::Weapon, bodies::WEAPONS),
            (Listed::Agreement, bodies::AGREEMENTS),
        ] {
            let names = list.lines().flat_map(outlet::names);
            all.extend(names.map(|name| (name.to_owned(), listed)));
        }
        sort_by(&mut all, |a, b| a.0.cmp(&b.0));
        all
    })
}

/// What a text is when it is a listed name and nothing else.
pub(crate) fn exact(text: &str) -> Option<Listed> {
    let all = shared();
    let at = all
        .binary_search_by(|(name, _)| name.as_str().cmp(text))
        .ok()?;
    Some(all[at].1)
}

/// The first outlet that a phrase names.
pub(crate) fn outlet_in(phrase: &str) -> Option<Affiliation> {
    let mut begins = true;
    for (at, c) in phrase.char_indices() {
        if begins
            && c.is_alphanumeric()
            && let Some(found) = outlet_at(&phrase[at..])
        {
            return Some(found);
        }
        begins = !c.is_alphanumeric();
    }
    None
}

/// The outlet whose name a text begins with.
fn outlet_at(text: &str) -> Option<Affiliation> {
    let all = shared();
    let end = all.partition_point(|(name, _)| name.as_str() <= text);
    // What begins the text stands right before it in the order, among few that begin alike.
    let first = text.chars().next()?;
    all[..end]
        .iter()
        .rev()
        .take(12)
        .take_while(|(name, _)| name.starts_with(first))
        .find_map(|(name, listed)| {
            let rest = text.strip_prefix(name.as_str())?;
            match listed {
                Listed::Outlet(affiliation) if !rest.starts_with(char::is_alphanumeric) => {
                    Some(*affiliation)
                }
                _ => None,
            }
        })
}

#[cfg(test)]
mod tests {
    use super::{Listed, exact, outlet_in, shared};
    use crate::outlet::Affiliation;

    #[test]
    fn every_listed_name_is_found() {
        for (name, listed) in shared() {
            let known = exact(name).unwrap();
            if let Listed::Outlet(_) = listed {
                let phrase = format!("the daily {name}, on Friday");
                assert!(outlet_in(&phrase).is_some(), "{name}");
            }
            assert!(
                known == *listed || shared().iter().filter(|(other, _)| other == name).count() > 1
            );
        }
    }

    #[test]
    fn only_whole_names() {
        assert_eq!(
            outlet_in("state-run Sputnik News"),
            Some(Affiliation::State)
        );
        assert_eq!(outlet_in("Reuters"), Some(Affiliation::Other));
        assert_eq!(outlet_in("the TASSILO foundation"), None);
        assert_eq!(exact("New York"), Some(Listed::Place));
        assert_eq!(exact("New Yorker"), None);
    }
}
