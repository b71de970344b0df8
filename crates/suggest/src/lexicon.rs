//! The words that the rules know, from the lists in `words`, in one table.

use std::sync::OnceLock;

use crate::words::forms::{forms, third};
use crate::words::{classes, cues, places, verbs};

/// What a word can be; a set of classes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Class(pub(crate) u32);

impl Class {
    pub(crate) const DETERMINER: Class = Class(1);
    pub(crate) const PRONOUN: Class = Class(1 << 1);
    pub(crate) const OBJECT: Class = Class(1 << 2);
    pub(crate) const PREPOSITION: Class = Class(1 << 3);
    pub(crate) const CONJUNCTION: Class = Class(1 << 4);
    pub(crate) const SUBORDINATOR: Class = Class(1 << 5);
    pub(crate) const AUXILIARY: Class = Class(1 << 6);
    pub(crate) const BE: Class = Class(1 << 7);
    pub(crate) const ADVERB: Class = Class(1 << 8);
    pub(crate) const NEGATION: Class = Class(1 << 9);
    pub(crate) const WH: Class = Class(1 << 10);
    pub(crate) const ADJECTIVE: Class = Class(1 << 11);
    pub(crate) const TIME: Class = Class(1 << 12);
    pub(crate) const MONTH: Class = Class(1 << 13);
    pub(crate) const NUMBER: Class = Class(1 << 14);
    pub(crate) const TITLE: Class = Class(1 << 15);
    pub(crate) const ROLE: Class = Class(1 << 16);
    pub(crate) const BODY: Class = Class(1 << 17);
    pub(crate) const OUTLET: Class = Class(1 << 18);
    pub(crate) const RECORD: Class = Class(1 << 19);
    pub(crate) const BASE: Class = Class(1 << 20);
    pub(crate) const THIRD: Class = Class(1 << 21);
    pub(crate) const PAST: Class = Class(1 << 22);
    pub(crate) const ING: Class = Class(1 << 23);
    pub(crate) const PARTICIPLE: Class = Class(1 << 24);
    pub(crate) const NOUN: Class = Class(1 << 25);
    pub(crate) const PLACE: Class = Class(1 << 26);
    pub(crate) const NATIONALITY: Class = Class(1 << 27);
    pub(crate) const GIVEN_NAME: Class = Class(1 << 28);
    pub(crate) const WEAPON: Class = Class(1 << 29);
    pub(crate) const AGREEMENT: Class = Class(1 << 30);
    pub(crate) const ABBREVIATION: Class = Class(1 << 31);
    /// Any form of a verb.
    pub(crate) const VERB: Class =
        Class(Self::BASE.0 | Self::THIRD.0 | Self::PAST.0 | Self::ING.0 | Self::PARTICIPLE.0);

    pub(crate) const fn or(self, other: Class) -> Class {
        Class(self.0 | other.0)
    }
}

/// What the lexicon knows of a word.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Word {
    pub(crate) class: Class,
    /// Place in the list of cues of the verb or adjective, counted from 1; 0 for none.
    pub(crate) cue: u16,
    /// Place of the noun of the same letters.
    pub(crate) noun: u16,
}

impl Word {
    /// Whether it can be one of these.
    pub(crate) fn is(self, class: Class) -> bool {
        self.class.0 & class.0 != 0
    }

    /// The verb or adjective as a word that attributes.
    pub(crate) fn cue(self) -> Option<cues::Cue> {
        let index = usize::from(self.cue).checked_sub(1)?;
        Lexicon::shared().cues.get(index).copied()
    }

    /// The noun as a word that attributes.
    pub(crate) fn noun(self) -> Option<cues::Cue> {
        let index = usize::from(self.noun).checked_sub(1)?;
        Lexicon::shared().cues.get(index).copied()
    }
}

/// All words, in a table with open places.
pub(crate) struct Lexicon {
    slots: Vec<u32>,
    entries: Vec<(String, Word)>,
    pub(crate) cues: Vec<cues::Cue>,
}

const SLOTS: usize = 1 << 14;
/// Longer words are in no list.
const LONGEST: usize = 24;

impl Lexicon {
    /// The one lexicon, made when it is first used.
    pub(crate) fn shared() -> &'static Lexicon {
        static SHARED: OnceLock<Lexicon> = OnceLock::new();
        SHARED.get_or_init(Lexicon::new)
    }

    fn new() -> Self {
        let mut lexicon = Self {
            slots: vec![0; SLOTS],
            entries: Vec::with_capacity(6000),
            cues: Vec::new(),
        };
        for (class, words) in classes::LISTS {
            for word in words.split_whitespace() {
                lexicon.add(word, *class, 0);
            }
        }
        for (class, words) in [
            (Class::PLACE, places::PLACES),
            (Class::PLACE, places::REGIONS),
            (Class::NATIONALITY, places::NATIONALITIES),
        ] {
            for word in words.split_whitespace().filter(|word| !word.contains('_')) {
                lexicon.add(word, class, 0);
            }
        }
        for line in verbs::VERBS.split_whitespace() {
            lexicon.add_verb(line, 0);
        }
        for line in cues::VERBS.lines().chain(cues::NOUNS.lines()) {
            if let Some((head, cue)) = cues::Cue::read(line) {
                lexicon.cues.push(cue);
                let index = lexicon.cues.len() as u16;
                if cue.is(cues::NOMINAL) {
                    lexicon.add(head, Class::NOUN, index);
                    lexicon.add(&third(head), Class::NOUN, index);
                } else if cue.is(cues::ADJECTIVE) {
                    lexicon.add(head, Class::ADJECTIVE, index);
                } else {
                    lexicon.add_verb(head, index);
                }
            }
        }
        lexicon
    }

    /// What is known of a word, whatever the case of its letters.
    pub(crate) fn look_up(&self, word: &str) -> Word {
        let mut buffer = [0; LONGEST];
        self.find(word, &mut buffer)
            .map_or(Word::default(), |(_, entry)| entry)
    }

    /// Whether a full stop after this word belongs to it.
    pub(crate) fn is_abbreviation(&self, word: &str) -> bool {
        self.look_up(word).is(Class::ABBREVIATION)
    }

    fn find(&self, word: &str, buffer: &mut [u8; LONGEST]) -> Option<(usize, Word)> {
        let lower = buffer.get_mut(..word.len())?;
        lower.copy_from_slice(word.as_bytes());
        lower.make_ascii_lowercase();
        let mut slot = hash(lower);
        loop {
            let index = *self.slots.get(slot)? as usize;
            let (known, entry) = self.entries.get(index.checked_sub(1)?)?;
            if known.as_bytes() == lower {
                return Some((index - 1, *entry));
            }
            slot = (slot + 1) % SLOTS;
        }
    }

    fn add(&mut self, word: &str, class: Class, cue: u16) {
        let mut buffer = [0; LONGEST];
        if let Some((index, _)) = self.find(word, &mut buffer) {
            let entry = &mut self.entries[index].1;
            entry.class = entry.class.or(class);
            let place = if class == Class::NOUN {
                &mut entry.noun
            } else {
                &mut entry.cue
            };
            if *place == 0 {
                *place = cue;
            }
            return;
        }
        let word = word.to_ascii_lowercase();
        let mut slot = hash(word.as_bytes());
        while self.slots[slot] != 0 {
            slot = (slot + 1) % SLOTS;
        }
        let (cue, noun) = if class == Class::NOUN {
            (0, cue)
        } else {
            (cue, 0)
        };
        self.entries.push((word, Word { class, cue, noun }));
        self.slots[slot] = self.entries.len() as u32;
    }

    /// All forms of a verb.
    fn add_verb(&mut self, line: &str, cue: u16) {
        let forms = forms(line);
        self.add(&forms.base, Class::BASE, cue);
        self.add(&forms.third, Class::THIRD, cue);
        for (class, words) in [
            (Class::PAST, &forms.past),
            (Class::PARTICIPLE, &forms.participle),
            (Class::ING, &forms.ing),
        ] {
            for word in words {
                self.add(word, class, cue);
            }
        }
    }
}

fn hash(word: &[u8]) -> usize {
    let folded = word.iter().fold(0x811c_9dc5_u32, |sum, byte| {
        (sum ^ u32::from(*byte)).wrapping_mul(0x0100_0193)
    });
    (folded ^ (folded >> 15)) as usize % SLOTS
}
