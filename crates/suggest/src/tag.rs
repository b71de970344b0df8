//! What part each token plays in its sentence, decided from the lexicon, its ending and its neighbours.

use crate::lexicon::Class;
use crate::token::{Kind, Page};

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
    for index in 0..page.tokens.len() {
        let tag = tag(page, &tags, index);
        tags.push(tag);
    }
    tags
}

fn tag(page: &Page<'_>, done: &[Tag], index: usize) -> Tag {
    let token = &page.tokens[index];
    match token.kind {
        Kind::Break => return Tag::Break,
        Kind::Open => return Tag::Open,
        Kind::Close => return Tag::Close,
        Kind::Mark => return Tag::Mark,
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
        if !small && !pronoun {
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
    if has(Class::AUXILIARY) && !(token.capital && page.is_any(index, &["May", "Will"]) && !first) {
        return Tag::Auxiliary;
    }
    // "WHO say": capitals are a name, whatever they spell.
    if token.capital && is_acronym(page.text(index)) && (has(Class::WH) || has(Class::PRONOUN)) {
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
        return Tag::Adverb;
    }
    if token.capital && first && unknown_or_name(page, index) {
        return Tag::Name;
    }
    open_class(page, done, before, index)
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
        Kind::Mark | Kind::Close => matches!(
            page.mark(previous),
            '.' | '!' | '?' | '…' | '•' | '*' | '“' | '"' | '”' | '‘' | '«' | '»' | ':'
        ),
        _ => false,
    }
}

fn unknown_or_name(page: &Page<'_>, index: usize) -> bool {
    let word = page.tokens[index].word;
    let text = page.text(index);
    word.is(Class::GIVEN_NAME)
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
                    || word.class == Class::default() && next.word.is(Class::ADVERB)
            })
}

fn determiner(page: &Page<'_>, index: usize) -> Tag {
    let alone = page.is_any(
        index,
        &[
            "this", "these", "those", "all", "some", "both", "many", "most", "few", "several",
            "another", "such", "either", "each", "much",
        ],
    );
    let followed = next_modifies(page, index + 1);
    if page.is_any(index, &["her", "his"]) {
        return if followed {
            Tag::Determiner
        } else {
            Tag::Pronoun
        };
    }
    if alone
        && !followed
        && !page
            .tokens
            .get(index + 1)
            .is_some_and(|next| next.word.is(Class::DETERMINER))
    {
        Tag::Pronoun
    } else {
        Tag::Determiner
    }
}

/// Whether the token at `index` can go on a noun phrase.
fn next_modifies(page: &Page<'_>, index: usize) -> bool {
    let Some(next) = page.tokens.get(index) else {
        return false;
    };
    match next.kind {
        Kind::Number | Kind::Open => true,
        Kind::Word => {
            let word = next.word;
            next.capital
                || word.is(Class::ADJECTIVE
                    .or(Class::NOUN)
                    .or(Class::NUMBER)
                    .or(Class::ROLE)
                    .or(Class::BODY)
                    .or(Class::RECORD)
                    .or(Class::TIME)
                    .or(Class::DETERMINER))
                || !word.is(Class::AUXILIARY
                    .or(Class::PREPOSITION)
                    .or(Class::CONJUNCTION)
                    .or(Class::SUBORDINATOR)
                    .or(Class::PRONOUN)
                    .or(Class::PAST)
                    .or(Class::THIRD)
                    .or(Class::WH))
        }
        _ => false,
    }
}

/// Whether a finite verb follows within a few words, before the next sign.
fn clause_follows(page: &Page<'_>, index: usize) -> bool {
    page.tokens[index..]
        .iter()
        .take(7)
        .take_while(|token| matches!(token.kind, Kind::Word | Kind::Number | Kind::Possessive))
        .skip(1)
        .any(|token| {
            token.word.is(Class::AUXILIARY)
                || token.word.is(Class::PAST) && !token.word.is(Class::NOUN)
        })
}

fn is_acronym(text: &str) -> bool {
    text.len() > 1 && text.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// Nouns, verbs and adjectives.
fn open_class(page: &Page<'_>, done: &[Tag], before: Option<Tag>, index: usize) -> Tag {
    let token = &page.tokens[index];
    let word = token.word;
    let text = page.text(index);
    let nominal = matches!(
        before,
        Some(Tag::Determiner | Tag::Adjective | Tag::Possessive | Tag::Preposition | Tag::Number)
    );
    if text.ends_with("ly")
        && text.len() > 4
        && !word.is(Class::ADJECTIVE.or(Class::NOUN).or(Class::VERB))
    {
        return Tag::Adverb;
    }
    if !word.is(Class::VERB) {
        if word.is(Class::ADJECTIVE) {
            return Tag::Adjective;
        }
        if word.is(Class::NOUN
            .or(Class::ROLE)
            .or(Class::BODY)
            .or(Class::RECORD)
            .or(Class::TITLE))
        {
            return Tag::Noun;
        }
    }
    if word.is(Class::ING) || !word.is(Class::VERB) && text.len() > 5 && text.ends_with("ing") {
        return match before {
            Some(Tag::Auxiliary) => Tag::Verb,
            Some(Tag::Determiner | Tag::Adjective | Tag::Possessive) => Tag::Noun,
            // "an Internet posting"
            Some(Tag::Noun | Tag::Name)
                if index > 1
                    && done.get(index - 1).is_some_and(|tag| tag.heads())
                    && done.get(index - 2) == Some(&Tag::Determiner)
                    && word.cue == 0
                    && !followed_by_object(page, index) =>
            {
                Tag::Noun
            }
            _ => Tag::Ing,
        };
    }
    let past = word.is(Class::PAST.or(Class::PARTICIPLE))
        || !word.is(Class::VERB) && text.len() > 4 && text.ends_with("ed");
    if past {
        return past_form(page, before, index, nominal);
    }
    if word.is(Class::THIRD) {
        return third_form(page, done, before, index, nominal);
    }
    if word.is(Class::BASE) {
        return base_form(page, done, before, index, nominal);
    }
    if is_adjective(text) {
        Tag::Adjective
    } else {
        Tag::Noun
    }
}

fn past_form(page: &Page<'_>, before: Option<Tag>, index: usize, nominal: bool) -> Tag {
    let next = page.tokens.get(index + 1);
    if nominal {
        // "the accused man", "on reported losses"; but "the West said", "some of them said".
        return Tag::Adjective;
    }
    match before {
        Some(Tag::Noun | Tag::Name) => {
            let by = next.is_some_and(|next| {
                next.kind == Kind::Word
                    && (page.is(index + 1, "by")
                        || page.is(index + 1, "as") && !page.tokens[index].word.is(Class::PAST))
            });
            let only_participle = !page.tokens[index].word.is(Class::PAST)
                && page.tokens[index].word.is(Class::PARTICIPLE);
            if by || only_participle {
                Tag::Participle
            } else {
                Tag::Verb
            }
        }
        None | Some(Tag::Break | Tag::Mark | Tag::Open) if begins_sentence(page, index) => {
            Tag::Participle
        }
        _ => Tag::Verb,
    }
}

fn third_form(
    page: &Page<'_>,
    done: &[Tag],
    before: Option<Tag>,
    index: usize,
    nominal: bool,
) -> Tag {
    if nominal || before == Some(Tag::To) {
        return Tag::Noun;
    }
    match before {
        Some(Tag::Pronoun | Tag::Wh | Tag::Close | Tag::That) => Tag::Verb,
        Some(Tag::Noun | Tag::Name) => {
            // "reports show": two nouns in -s do not meet; "oil prices" are one thing.
            let plural = index > 0
                && page.text(index - 1).ends_with('s')
                && done.get(index - 1) == Some(&Tag::Noun)
                && !page.text(index - 1).ends_with("ss");
            if plural {
                Tag::Noun
            } else {
                verb_if_object(page, index)
            }
        }
        Some(Tag::Mark) if !matches!(page.mark(index - 1), ')' | ',') => Tag::Noun,
        Some(Tag::Mark | Tag::Conjunction) => verb_if_object(page, index),
        _ => Tag::Noun,
    }
}

fn base_form(
    page: &Page<'_>,
    done: &[Tag],
    before: Option<Tag>,
    index: usize,
    nominal: bool,
) -> Tag {
    match before {
        Some(Tag::To) => return Tag::Infinitive,
        Some(Tag::Auxiliary) => {
            // "was fire" is rare; "is report" rarer. After forms of "be" a noun stands bare seldom.
            return Tag::Verb;
        }
        _ => {}
    }
    let noun = page.tokens[index].word.is(Class::NOUN
        .or(Class::ROLE)
        .or(Class::BODY)
        .or(Class::RECORD));
    if nominal {
        return Tag::Noun;
    }
    match before {
        Some(Tag::Pronoun | Tag::Wh) if !noun || followed_by_object(page, index) => Tag::Verb,
        Some(Tag::Noun | Tag::Name) => {
            let plural = index > 0
                && page.text(index - 1).ends_with('s')
                && done
                    .get(index - 1)
                    .is_some_and(|tag| matches!(tag, Tag::Noun | Tag::Name));
            let people = index > 0
                && page.is_any(
                    index - 1,
                    &["people", "police", "women", "men", "children", "media"],
                );
            if plural
                || people
                || !noun && followed_by_object(page, index) && page.tokens[index].word.cue != 0
            {
                if noun {
                    verb_if_object(page, index)
                } else {
                    Tag::Verb
                }
            } else {
                Tag::Noun
            }
        }
        Some(Tag::Mark) if page.mark(index - 1) == ')' => verb_if_object(page, index),
        // "Results, published in May, show that".
        Some(Tag::Mark)
            if !noun
                && page.mark(index - 1) == ','
                && page.tokens[index].word.cue != 0
                && followed_by_object(page, index) =>
        {
            Tag::Verb
        }
        _ if noun => Tag::Noun,
        _ if page.tokens[index].word.is(Class::ADJECTIVE) => Tag::Adjective,
        Some(Tag::Close | Tag::Conjunction) => Tag::Verb,
        _ => Tag::Noun,
    }
}

fn verb_if_object(page: &Page<'_>, index: usize) -> Tag {
    let noun = page.tokens[index].word.is(Class::NOUN.or(Class::RECORD));
    if !noun || followed_by_object(page, index) {
        Tag::Verb
    } else {
        Tag::Noun
    }
}

/// Whether what follows can be the object of a verb or a clause.
fn followed_by_object(page: &Page<'_>, index: usize) -> bool {
    let Some(next) = page.tokens.get(index + 1) else {
        return false;
    };
    match next.kind {
        Kind::Open | Kind::Number => true,
        Kind::Word => {
            next.capital
                || next.word.is(Class::DETERMINER
                    .or(Class::PRONOUN)
                    .or(Class::OBJECT)
                    .or(Class::WH)
                    .or(Class::ADVERB))
                || !next.word.is(Class::AUXILIARY
                    .or(Class::PREPOSITION)
                    .or(Class::CONJUNCTION)
                    .or(Class::THIRD)
                    .or(Class::PAST))
        }
        Kind::Mark => matches!(page.mark(index + 1), ':' | ','),
        _ => false,
    }
}

fn is_adjective(text: &str) -> bool {
    text.len() > 5
        && [
            "ous", "ive", "ful", "less", "able", "ible", "ical", "ish", "ional", "ary", "ian",
        ]
        .iter()
        .any(|ending| text.ends_with(ending))
}
