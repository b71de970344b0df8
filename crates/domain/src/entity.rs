//! Entities: the one identity behind all its mentions, across the articles of a project.

use crate::codes::codes;
use crate::id::EntityId;
use crate::letters::lower;
use crate::record::Meta;

codes! {
    /// Types of entities, after `OntoNotes` with WEAPON added and LAW widened to AGREEMENT.
    pub enum EntityType {
        /// People, titles outside the name.
        Person = "PERSON",
        /// Organisations, agencies, ministries, outlets.
        Org = "ORG",
        /// Countries and cities; capitals used for governments keep it.
        Gpe = "GPE",
        /// Regions, seas, mountains.
        Loc = "LOC",
        /// Buildings, squares, airports.
        Fac = "FAC",
        /// Nationalities and groups.
        Norp = "NORP",
        /// Summits, wars, ceremonies.
        Event = "EVENT",
        /// Laws, sanctions, treaties, resolutions.
        Agreement = "AGREEMENT",
        /// Things made.
        Product = "PRODUCT",
        /// Weapons and ammunition.
        Weapon = "WEAPON",
        /// Dates and periods.
        Date = "DATE",
        /// Times of day and durations under a day.
        Time = "TIME",
        /// Cardinals, ordinals, money, percentages, quantities.
        Number = "NUMBER",
        /// Works, languages and the rest.
        Other = "OTHER",
    }
}

/// One identity, whatever names it goes by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entity {
    /// Unique in the project.
    pub id: EntityId,
    /// What it is.
    pub entity_type: EntityType,
    /// The name it is listed under.
    pub name: String,
    /// Other names, epithets that stand for it.
    pub aliases: Vec<String>,
    /// Wikidata item, `Q` and digits.
    pub wikidata: Option<String>,
    /// Two-letter country codes (ISO 3166-1) of the states it is affiliated with.
    pub state_affiliated: Vec<String>,
    /// Who, when, how sure.
    pub meta: Meta,
}

impl Entity {
    /// An entity of a name and a type, with nothing else known of it.
    pub fn new(id: EntityId, entity_type: EntityType, name: impl Into<String>) -> Self {
        Self {
            id,
            entity_type,
            name: name.into(),
            aliases: Vec::new(),
            wikidata: None,
            state_affiliated: Vec::new(),
            meta: Meta::default(),
        }
    }

    /// Whether the name or an alias is this one, whatever the case of its letters.
    pub fn is_called(&self, name: &str) -> bool {
        let wanted = lower(name);
        std::iter::once(&self.name)
            .chain(&self.aliases)
            .any(|known| lower(known) == wanted)
    }
}

/// Whether a string has the form of a Wikidata item id: `Q` and digits without leading zero.
pub fn is_wikidata_id(value: &str) -> bool {
    value.strip_prefix('Q').is_some_and(|digits| {
        !digits.is_empty()
            && digits.len() <= 12
            && !digits.starts_with('0')
            && digits.bytes().all(|b| b.is_ascii_digit())
    })
}
