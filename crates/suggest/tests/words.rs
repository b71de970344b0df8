//! Words that were once read wrongly: forms of verbs, nouns like adjectives, the present tense,
//! support, passives. Each table shows whole sentences with the one attribution in them.

mod support;

use hearsay_suggest::find;
use support::{marked, show};

/// Asserts that each sentence has its marked attribution and no other.
fn read(table: &[&str]) {
    let wrong: Vec<String> = table
        .iter()
        .filter_map(|raw| {
            let want = marked(raw);
            let found: Vec<String> = find(&want.text)
                .iter()
                .map(|it| show(&want.text, &it.content, &it.cue, &it.source))
                .collect();
            let wanted =
                !(want.cue.is_empty() && want.content.is_empty() && want.source.is_empty());
            let right = if wanted {
                found == [(*raw).to_owned()]
            } else {
                found.is_empty()
            };
            (!right).then(|| format!("wanted {raw}\n found {found:#?}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn forms_of_verbs() {
    read(&[
        "{Both parties} ‹agreed› ⟦that the border would stay open⟧.",
        "{The council} ‹agreed› ⟦to repair the dam⟧.",
        "{The mayor} ‹guaranteed› ⟦that the school would stay⟧.",
        "{The survey} ‹showed› ⟦that half of the wells were dry⟧.",
        "{Her team} ‹posited› ⟦that the stones came from the sea⟧.",
        "{The tests} have ‹proven› ⟦that the water is clean⟧.",
        "{The bank} ‹signalled› ⟦that prices would rise⟧.",
        "{The bank} ‹says› ⟦that rates have risen⟧.",
        "{Anna Berg} ‹regretted› ⟦that the talks had failed⟧.",
    ]);
}

#[test]
fn nouns_that_are_spelt_like_adjectives() {
    read(&[
        "{The official} ‹said› ⟦the road was closed⟧.",
        "{A senior official} ‹said› ⟦that the road was closed⟧.",
        "{A Foreign Office official} ‹told› reporters ⟦that the road was closed⟧.",
        "{An official in the ministry} ‹said› ⟦the road was closed⟧.",
        "{The fire chief} ‹said› ⟦that two houses burned⟧.",
        "{The general} also ‹said› ⟦the hill was lost⟧.",
        "{The military} has ‹denied› ⟦that it shelled the village⟧.",
        "{The deputy} ‹warned› ⟦that the money was gone⟧.",
        "{The victim's family} ‹said› ⟦the police came late⟧.",
        "{The family} ‹said› ⟦the police came late⟧.",
        "{The national assembly} ‹announced› ⟦that it would vote again⟧.",
        "{The gas monopoly} ‹said› ⟦that the pipes were full⟧.",
        "{The independent} ‹argued› ⟦that the vote was unfair⟧.",
        "{The conservative} ‹insisted› ⟦that the tax was too high⟧.",
        "{The military} ‹says› ⟦the hill was lost⟧.",
        // Before a noun they stay adjectives.
        "{The official report} ‹said› ⟦the road was closed⟧.",
        "{The general secretary} ‹said› ⟦the road was closed⟧.",
        "{The chief military judge} ‹said› ⟦the road was closed⟧.",
        // An adverb between a name and its verb stays one.
        "{Anna Berg} angrily ‹said› ⟦the road was closed⟧.",
    ]);
}

#[test]
fn the_present_tense() {
    read(&[
        "{The bank} ‹plans› ⟦to open an office in Lund⟧.",
        "{The mayor} ‹hopes› ⟦to finish the bridge in May⟧.",
        "{The minister} ‹promises› ⟦to lower the tax⟧.",
        "{Anna Berg} ‹vows› ⟦to fight the ruling⟧.",
        "{The party} ‹pledges› ⟦to rebuild the school⟧.",
        "{The group} ‹claims› ⟦to hold the town⟧.",
        "{Both firms} ‹plan› ⟦to hire welders⟧.",
        "⟦“The bridge is old,”⟧ {Berg} ‹claims›.",
        "⟦“The bridge is old,”⟧ {the report} ‹states›.",
        "⟦“The bridge is old,”⟧ {the newspaper} ‹reports›.",
        "⟦“The bridge is old,”⟧ {Anna Berg} ‹remarks›.",
        "⟦“We will rebuild the bridge,”⟧ {Berg} ‹vows›.",
        "⟦“The bridge is old,”⟧ {villagers} ‹claim›.",
        "⟦The bridge is old⟧, {Berg} ‹claims›.",
        // Nouns.
        "He read the bank plans.",
        "The city council has plans to close the school.",
        "They liked the police reports, the budget plans and the holiday pledges.",
    ]);
}

#[test]
fn support_and_opposition() {
    read(&[
        "{The mayor} ‹supports› ⟦the new plan⟧.",
        "{The union} ‹backed› ⟦the strike in Lund⟧.",
        "{Anna Berg} ‹defended› ⟦the decision⟧.",
        "{The party} ‹endorsed› ⟦Anna Berg for mayor⟧.",
        "{The bishop} ‹opposes› ⟦the law⟧.",
        "{The farmers} ‹oppose› ⟦building a dam⟧.",
        "{The farmers} ‹objected› ⟦to the dam⟧.",
        "{The council} ‹objects› ⟦to the dam⟧.",
        "{The bishop} is ‹opposed› ⟦to the law⟧.",
        "{The king} ‹voiced support› ⟦for the miners⟧.",
        "{The union} ‹expressed its opposition› ⟦to the merger⟧.",
        "{The unions} ‹support› ⟦the merger⟧, but it will not be soon.",
        // Nothing is said by it.
        "Two pillars support the roof.",
        "The army backed the rebels.",
        "The soldiers defended the town.",
        "The thieves took precious objects to the station.",
        "The firm expressed the juice of the fruit.",
        "The firm has no current plans to open an office.",
    ]);
}

#[test]
fn passives() {
    read(&[
        "⟦The bank⟧ was ‹accused› ⟦of hiding its losses⟧.",
        "⟦They⟧ were ‹accused› by {the ministry} ⟦of hiding money⟧.",
        "⟦The mayor⟧ has been ‹criticised› by {the unions} ⟦for closing the school⟧.",
        "⟦The claims⟧ were ‹denied› by {the ministry}.",
        "⟦The figures⟧ have been ‹confirmed› by {Anna Berg}.",
        "⟦The plan⟧ is ‹backed› by {the unions}.",
        "⟦The dam⟧ is ‹opposed› by {the farmers}.",
        "⟦The meeting⟧ was ‹described› ⟦as “cordial”⟧.",
        "⟦The meeting⟧ was ‹described› by {the minister} ⟦as “cordial”⟧.",
        "⟦The song⟧ has been ‹called› ⟦“a joke”⟧.",
        "⟦The lake⟧ is ‹called› ⟦“the mirror”⟧ by {villagers}.",
        "Residents were ‹told› ⟦that the water was clean⟧.",
        "Residents were ‹told› by {the police} ⟦that the water was clean⟧.",
        "The drivers were ‹warned› ⟦that the ice was thin⟧.",
        "⟦The school will close⟧, it was ‹announced› on Monday.",
        "⟦The school will close⟧, it was ‹announced›.",
        "It was ‹agreed› ⟦that the school would close⟧.",
        "It was ‹decided› by {the board} ⟦that the school would close⟧.",
        // Nothing is said by it.
        "The roof is supported by two pillars.",
        "The claims were denied.",
        "Two hundred refugees were rejected by the embassy.",
        "She was dismissed by the board.",
        "The residents were told to wait.",
        "She was described in the book.",
    ]);
}
