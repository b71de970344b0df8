//! What part each token plays in its sentence, decided from the lexicon, its ending and its neighbours.

mod adjective;
mod determiner;
mod form;
pub(crate) mod lead;
mod participle;

use crate::gazetteer::{self, Listed};
use crate::lexicon::Class;
use crate::token::{Kind, Page};
use determiner::{determiner, next_modifies};

/// The part a token plays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tag {
    Determiner,
    Adjective,
    Noun,
    Name,
    Number,
    Pronoun,
    /// A finite verb, or the main verb after an auxiliary.
    Verb,
    /// A participle behind its noun: "footage published by".
    Participle,
    Ing,
    /// A verb after "to".
    Infinitive,
    Auxiliary,
    Preposition,
    To,
    Conjunction,
    Subordinator,
    That,
    Wh,
    Adverb,
    Negation,
    Possessive,
    Mark,
    Open,
    Close,
    Break,
}

impl Tag {
    /// Whether it can stand inside a noun phrase before its head.
    pub(crate) fn modifies(self) -> bool {
        matches!(
            self,
            Tag::Determiner
                | Tag::Adjective
                | Tag::Noun
                | Tag::Name
                | Tag::Number
                | Tag::Possessive
        )
    }

    /// Whether it can end a noun phrase.
    pub(crate) fn heads(self) -> bool {
        matches!(self, Tag::Noun | Tag::Name | Tag::Number)
    }
}

/// One tag for each token.
pub(crate) fn tags(page: &Page<'_>) -> Vec<Tag> {
    let mut tags = Vec::with_capacity(page.tokens.len());
    let mut from = 0;
    while from < page.tokens.len() {
        let end = line_end(page, from);
        let capitals = capitals(page, lead::past(page, from).min(end), end);
        for index in from..end {
            let tag = tag(page, &tags, index, capitals);
            tags.push(tag);
        }
        from = end;
    }
    tags
}

/// What a capital says in a line.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Capitals {
    Names,
    /// "Mayor Says Bridge Will Open": nothing.
    Headline,
}

fn line_end(page: &Page<'_>, from: usize) -> usize {
    (from..page.tokens.len())
        .find(|at| page.kind(*at) == Kind::Break)
        .map_or(page.tokens.len(), |at| at + 1)
}

fn capitals(page: &Page<'_>, from: usize, end: usize) -> Capitals {
    if end - from > 40 {
        return Capitals::Names;
    }
    let words = page.tokens[from..end]
        .iter()
        .filter(|token| token.kind == Kind::Word && token.end - token.start > 3);
    let (all, capital) = words.fold((0, 0), |(all, capital), token| {
        (all + 1, capital + usize::from(token.capital))
    });
    if all >= 4 && capital * 5 >= all * 4 {
        Capitals::Headline
    } else {
        Capitals::Names
    }
}

/// What "'s" is a verb behind.
const IS: [&str; 9] = [
    "it", "he", "she", "that", "there", "what", "here", "where", "how",
];

fn tag(page: &Page<'_>, done: &[Tag], index: usize, capitals: Capitals) -> Tag {
    let token = &page.tokens[index];
    match token.kind {
        Kind::Break => return Tag::Break,
        Kind::Open => return Tag::Open,
        Kind::Close => return Tag::Close,
        Kind::Mark => return Tag::Mark,
        // "It's the roof", "that's why"
        Kind::Possessive if index > 0 && page.is_any(index - 1, &IS) => return Tag::Auxiliary,
        Kind::Possessive => return Tag::Possessive,
        Kind::Number => return Tag::Number,
        Kind::Word => {}
    }
    let word = token.word;
    let before = before(done, index);
    let first = begins_sentence(page, index);
    let has = |class| word.is(class);

    if token.capital && !first && !(has(Class::AUXILIARY) || page.is(index, "I")) {
        // Function words of titles and headlines keep their part.
        let small = page.text(index).len() <= 4
            && (has(Class::PREPOSITION) || has(Class::CONJUNCTION) || has(Class::DETERMINER));
        let pronoun = page.is_any(index, &["he", "she", "they", "we", "it"]);
        // "Experts Warn of Flood"
        let plural = word.is(Class::BASE)
            && !word.is(Class::NOUN)
            && index > 0
            && (page.text(index - 1).ends_with('s')
                || page.is_any(index - 1, &["some", "many", "police", "people", "most"]));
        let verb = capitals == Capitals::Headline
            && word.cue != 0
            && (plural || word.is(Class::THIRD.or(Class::PAST)));
        if !small && !pronoun && !verb {
            return Tag::Name;
        }
    }
    if page.is(index, "to") {
        let fixed =
            index > 0 && page.is_any(index - 1, &["according", "due", "thanks", "response"]);
        return if fixed { Tag::Preposition } else { Tag::To };
    }
    if page.is(index, "that") {
        return that(page, before, index);
    }
    if has(Class::NEGATION) && !has(Class::ADVERB) {
        return Tag::Negation;
    }
    if has(Class::AUXILIARY)
        && !(token.capital
            && page.is_any(index, &["May", "Will"])
            && !first
            && capitals == Capitals::Names)
    {
        return Tag::Auxiliary;
    }
    // "WHO say": capitals are a name, whatever they spell.
    if token.capital
        && is_acronym(page.text(index))
        && has(Class::WH.or(Class::PRONOUN).or(Class::OBJECT))
    {
        return Tag::Name;
    }
    if has(Class::WH) {
        return match () {
            () if page.is(index, "if") => Tag::Subordinator,
            () => Tag::Wh,
        };
    }
    if has(Class::DETERMINER) {
        return determiner(page, index);
    }
    if page.is(index, "one") && next_modifies(page, index + 1) {
        return Tag::Number;
    }
    if has(Class::PRONOUN) || has(Class::OBJECT) {
        return Tag::Pronoun;
    }
    if has(Class::CONJUNCTION) {
        return Tag::Conjunction;
    }
    if has(Class::SUBORDINATOR) {
        let noun_phrase = next_modifies(page, index + 1);
        return if has(Class::PREPOSITION) && noun_phrase && !clause_follows(page, index + 1) {
            Tag::Preposition
        } else {
            Tag::Subordinator
        };
    }
    if has(Class::PREPOSITION) {
        return Tag::Preposition;
    }
    if has(Class::NUMBER) {
        return Tag::Number;
    }
    if has(Class::TIME) || has(Class::MONTH) {
        return Tag::Noun;
    }
    if has(Class::ADVERB) {
        // "the well was dry": between a determiner and a verb stands a noun.
        let noun = before == Some(Tag::Determiner)
            && index > 0
            && done[index - 1] == Tag::Determiner
            && page
                .tokens
                .get(index + 1)
                .is_some_and(|next| next.word.is(Class::AUXILIARY));
        return if noun { Tag::Noun } else { Tag::Adverb };
    }
    if token.capital && first && unknown_or_name(page, index) {
        return Tag::Name;
    }
    form::open_class(page, done, before, index)
}

/// "that" as a determiner, a relative or the mark of a clause.
fn that(page: &Page<'_>, before: Option<Tag>, index: usize) -> Tag {
    let next = page.tokens.get(index + 1).map(|token| token.word);
    let after_preposition = before == Some(Tag::Preposition);
    match next {
        Some(word) if after_preposition && !word.is(Class::DETERMINER.or(Class::PRONOUN)) => {
            Tag::Determiner
        }
        _ => Tag::That,
    }
}

/// The nearest tag before, adverbs passed over.
fn before(done: &[Tag], index: usize) -> Option<Tag> {
    done[..index]
        .iter()
        .rev()
        .take(4)
        .copied()
        .find(|tag| !matches!(tag, Tag::Adverb | Tag::Negation))
}

/// Whether a sentence begins with this token.
pub(crate) fn begins_sentence(page: &Page<'_>, index: usize) -> bool {
    let Some(previous) = index.checked_sub(1) else {
        return true;
    };
    match page.kind(previous) {
        Kind::Break | Kind::Open => true,
        Kind::Mark | Kind::Close => {
            matches!(
                page.mark(previous),
                '.' | '!'
                    | '?'
                    | '…'
                    | '•'
                    | '*'
                    | '“'
                    | '"'
                    | '”'
                    | '‘'
                    | '«'
                    | '»'
                    | '‹'
                    | '›'
                    | '„'
                    | '`'
                    | ':'
            ) || lead::leads(page, index)
        }
        _ => false,
    }
}

fn unknown_or_name(page: &Page<'_>, index: usize) -> bool {
    let word = page.tokens[index].word;
    let text = page.text(index);
    // "Beijing said", "Boeing says": before a verb of speech it is no participle.
    let speaks = page
        .tokens
        .get(index + 1)
        .is_some_and(|next| next.word.cue != 0 && next.word.is(Class::PAST.or(Class::THIRD)));
    let unknown = word.class == Class::default() && speaks;
    // "Ramblers say": a plural has the verb of a plural.
    let plural = word.class == Class::default()
        && text.ends_with('s')
        && page.tokens.get(index + 1).is_some_and(|next| {
            next.word.is(Class::BASE) && !next.word.is(Class::PAST) && !next.capital
        });
    // "Media reports", "Broadcaster NRK": what an outlet is stands before its name.
    let outlet = page.is_any(
        index,
        &[
            "media",
            "newspaper",
            "newspapers",
            "broadcaster",
            "broadcasters",
            "television",
            "radio",
            "outlets",
            "magazine",
            "tabloid",
        ],
    );
    if plural || outlet {
        return false;
    }
    // "Road closed: Holm" at the end of a line.
    let signs = word.class == Class::default()
        && index > 0
        && page.mark(index - 1) == ':'
        && page.kind(index + 1) == Kind::Break;
    word.is(Class::GIVEN_NAME)
        || signs
        || word.class == Class::default() && gazetteer::exact(text) == Some(Listed::Body)
        || text.ends_with("ing") && (word.is(Class::PLACE) || unknown)
        || text.contains('.')
        || text.chars().skip(1).any(char::is_uppercase)
        || (!word.is(Class::VERB
            .or(Class::NOUN)
            .or(Class::ADJECTIVE)
            .or(Class::ROLE)
            .or(Class::BODY)
            .or(Class::RECORD))
            || word.is(Class::TITLE))
            && !text.ends_with("ing")
            && !text.ends_with("ly")
            && page.tokens.get(index + 1).is_some_and(|next| {
                next.capital
                    || next.kind == Kind::Possessive
                    || next.word.is(Class::VERB)
                    || next.word.is(Class::AUXILIARY)
                    || word.class == Class::default()
                        && (next.word.is(Class::ADVERB)
                            || matches!(page.mark(index + 1), ',' | ':')
                            || goes_with_name(page, index + 1))
            })
}

/// "himself", "and Lund", "on Friday" behind a word that no list knows: it is a name.
fn goes_with_name(page: &Page<'_>, index: usize) -> bool {
    let after = page.tokens.get(index + 1);
    page.is_any(index, &["himself", "herself"])
        || page.is(index, "and") && after.is_some_and(|token| token.capital)
        || page.is(index, "on") && after.is_some_and(|token| token.word.is(Class::TIME))
}

/// Whether a finite verb follows within a few words, before the next sign.
fn clause_follows(page: &Page<'_>, index: usize) -> bool {
    page.tokens[index..]
        .iter()
        .take(7)
        .enumerate()
        .take_while(|(at, token)| {
            matches!(token.kind, Kind::Word | Kind::Number | Kind::Possessive)
                && !page.is(index + at, "that")
        })
        .map(|(_, token)| token)
        .skip(1)
        .any(|token| {
            token.word.is(Class::AUXILIARY)
                || token.word.is(Class::PAST) && !token.word.is(Class::NOUN)
        })
}

fn is_acronym(text: &str) -> bool {
    text.len() > 1 && text.bytes().all(|byte| byte.is_ascii_uppercase())
}
