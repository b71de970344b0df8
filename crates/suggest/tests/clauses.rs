//! How far a report reaches: circumstances behind it, clauses that it leads to, relative clauses, reports
//! in the midst of what they report, chains, agents and dashes. Each sentence with all that is to be
//! found in it, in text order.

#[path = "support/all.rs"]
mod all;
mod support;

use all::all;
use hearsay_suggest::find;
use support::marked;

fn each(sentences: &[&str]) {
    for raw in sentences {
        all(&[raw]);
    }
}

#[test]
fn circumstances_behind_a_report() {
    // What is feared is held by somebody, too.
    all(&[
        "⟦The virus is spreading⟧, {health officials} ‹said› on Monday, amid fears of a second wave.",
        "The virus is spreading, health officials said on Monday, amid ‹fears› ⟦of a second wave⟧.",
    ]);
    each(&[
        "⟦The bridge was unsafe⟧, {the ministry} ‹said› on Monday, a day after the bridge fell.",
        "⟦The army had left the town⟧, {the governor} ‹said›, hours before the first tanks arrived.",
        "⟦Inflation would fall next year⟧, {the bank} ‹said› on Tuesday, as talks began in Geneva.",
        "⟦Two men were arrested⟧, {police} ‹said› on Friday, ahead of the trial.",
        "⟦The plan will go ahead⟧, {the mayor} ‹told› reporters, while protesters gathered outside.",
        "⟦No decision has been taken⟧, {the EU} ‹said› on Thursday, following a meeting of ministers.",
        "⟦The talks failed⟧, {a diplomat} ‹said›, despite weeks of pressure from Washington.",
        "⟦The coach will leave in May⟧, {the club} ‹announced› on Monday, in a statement on its website.",
        "⟦He would not stand again⟧, {he} ‹told› the paper, in his first interview since May.",
        "⟦The hostages are alive⟧, {the group} ‹said› on Telegram, a week after they were seized.",
        "⟦The law is void⟧, {the court} ‹ruled› on Friday, less than a month before the election.",
        "{The mayor} ‹said› on Monday, a day after the bridge fell, ⟦that it had been unsafe⟧.",
        "{The mayor} ‹said› on Monday, hours before the vote, ⟦the road would close⟧.",
    ]);
}

#[test]
fn what_goes_on_behind_a_report() {
    each(&[
        "⟦The road would close⟧, {the mayor} ‹said› on Monday, ⟦and reopen in May⟧.",
        "⟦The firm is in debt⟧, {the bank} ‹said›, ⟦and will be sold⟧.",
        "⟦The truth is⟧, {he} ‹said›, ⟦that nobody knows⟧.",
        "⟦There was⟧, {the judge} ‹said›, ⟦no evidence of fraud⟧.",
        "⟦If prices rise⟧, {the bank} ‹said›, ⟦it will act⟧.",
        "⟦A day after the bridge fell⟧, {the mayor} ‹said›, ⟦the road was closed⟧.",
        "⟦What matters⟧, {she} ‹told› the BBC, ⟦is that the children are safe⟧.",
        "⟦In Paris⟧, {officials} ‹said›, ⟦the road would close⟧.",
        "⟦Without help⟧, {the UN} ‹warned›, ⟦thousands will die⟧.",
        "However, {the mayor} ‹said›, ⟦the road would close⟧.",
        "In a statement on Monday, {the mayor} ‹said›, ⟦the road would close⟧.",
    ]);
    each(&["⟦The road is closed⟧, {police} ‹said›, and traffic was diverted."]);
}

#[test]
fn what_records_show() {
    each(&[
        "⟦Prices fell in May⟧, {the survey} ‹showed›.",
        "⟦The dam leaked for years⟧, {researchers} ‹found›.",
        "⟦Prices fell by 3%⟧, {official figures} ‹showed› on Monday, a day before the vote.",
    ]);
}

#[test]
fn clauses_that_lead_to_another() {
    for leader in [
        "Although",
        "While",
        "Though",
        "Even though",
        "After",
        "When",
        "As",
        "Because",
        "If",
        "Before",
        "Once",
        "But although",
    ] {
        all(&[&format!(
            "{leader} {{the minister}} ‹said› ⟦the road was closed⟧, the trucks passed."
        )]);
        all(&[&format!(
            "{leader} {{Berg}} has ‹said› on Monday ⟦that the road, closed since May, will open⟧, many trucks turned back."
        )]);
    }
    each(&[
        "Although {critics} ‹claim› ⟦that the law is unfair⟧, it passed by 80 votes to 20.",
        "Although {the ministry} ‹denied› ⟦the report⟧, shares fell.",
        "While {the company} has ‹said› ⟦that it will appeal⟧, its lawyers have filed nothing.",
        "While {the army} ‹said› ⟦it had left⟧, on Monday residents saw tanks.",
        "After {the mayor} ‹said› ⟦that, if needed, the road would open⟧, there was anger.",
        "The trucks passed, although {the minister} ‹said› ⟦the road was closed⟧.",
    ]);
    // A comma inside of what is said ends nothing.
    each(&[
        "{The mayor} ‹said› ⟦that, if needed, the army would help⟧.",
        "{The ministry} ‹said› ⟦the road, closed since May, would open⟧.",
        "{The ministry} ‹said› ⟦the road, which was closed in May, would open on Friday⟧.",
        "{The minister} ‹said› ⟦that after the vote, the law would be changed⟧.",
        "{The bank} ‹said› ⟦when prices fall, it will cut rates⟧.",
        "{The minister} ‹said› ⟦that although the road was closed, the trucks could pass⟧.",
    ]);
}

#[test]
fn relative_clauses() {
    each(&[
        "{The ministry}, which ‹said› ⟦the road was closed⟧, has not answered letters.",
        "{The mayor}, who ‹said› on Monday ⟦that the bridge was safe⟧, resigned on Friday.",
        "{Anna Berg}, who ‹says› ⟦she saw the crash⟧, will testify.",
        "{A neighbour}, who ‹says› ⟦she saw it⟧, called the police.",
        "{The bank}, which ‹announced› on Friday ⟦that it would cut 500 jobs⟧, is based in Zurich.",
        "{The bank} – which ‹says› ⟦it will cut 500 jobs⟧ – is based in Zurich.",
        "{The ministry}, which ‹says› ⟦the road, closed since May, is safe⟧, has not answered.",
        "{Holm}, who ‹denied› ⟦the accusations⟧, was released.",
        "{The report}, which ‹found› ⟦that the dam was unsafe⟧, was published in May.",
        "{The officer} who ‹said› ⟦the road was closed⟧ has been dismissed.",
        "{Critics} who ‹say› ⟦the law is unfair⟧ marched on Sunday.",
        "He met {the senator}, who ‹said› ⟦the deal was dead⟧.",
        "Police arrested {Berg}, who ‹said› ⟦she had done nothing wrong⟧.",
    ]);
}

#[test]
fn reports_that_part_a_clause() {
    each(&[
        "⟦The vote⟧, ‹said› {Smith}, ⟦was stolen⟧.",
        "⟦The vote⟧, {Smith} ‹said›, ⟦was stolen⟧.",
        "⟦The vote⟧, ‹says› {the senator}, ⟦was stolen by the party⟧.",
        "⟦Smith⟧, ‹said› {the coach}, ⟦was injured⟧.",
        "⟦The treaty⟧, ‹argued› {the minister} on Friday, ⟦would bring jobs⟧.",
        "⟦The plane⟧, ‹said› {a spokeswoman for the airline}, ⟦had been checked in May⟧.",
        "⟦In this war⟧, ‹said› {the general}, ⟦nobody wins⟧.",
        "⟦If prices rise⟧, ‹said› {the bank}, ⟦it will act⟧.",
    ]);
    // A name with an apposition is no part of what is said.
    each(&[
        "{Berg, the mayor}, ‹said› ⟦Lund would resign⟧.",
        "{The firm, a bank}, ‹said› ⟦the road was closed⟧.",
    ]);
}

#[test]
fn reports_without_a_source() {
    each(&[
        "It was ‹announced› on Friday ⟦that the bridge would close⟧.",
        "It was ‹alleged› in court ⟦that he stole the money⟧.",
        "It was ‹reported› last week ⟦that the minister had resigned⟧.",
        "It is ‹understood› ⟦the club will sell the player⟧.",
        "It was later ‹revealed› ⟦that the pilot was drunk⟧.",
        "It was ‹confirmed› on Monday by {the club} ⟦that the coach would leave⟧.",
        "⟦The minister⟧ is ‹said› ⟦to have left the country⟧.",
        "⟦The rebels⟧ are ‹believed› ⟦to be hiding in the hills⟧.",
        "⟦The bridge would close in May⟧, it was ‹announced› on Friday.",
        "⟦The bridge⟧, it was ‹announced› on Friday, ⟦would close in May⟧.",
        "⟦The bridge⟧, it is ‹said›, ⟦is cursed⟧.",
    ]);
    for raw in [
        "It was found on Friday in a field.",
        "It was reported missing on Friday.",
        "It was announced on Friday.",
    ] {
        assert_eq!(find(&marked(raw).text), [], "{raw}");
    }
}

#[test]
fn asides() {
    each(&[
        "⟦The bridge⟧ — so {the mayor} ‹claims› — ⟦will close⟧.",
        "⟦The bridge⟧, so {the mayor} ‹claims›, ⟦will close⟧.",
        "⟦The bridge⟧ – {the mayor} ‹says› – ⟦will close⟧.",
        "⟦The war⟧ - {the general} ‹says› - ⟦is won⟧.",
        "⟦The vote⟧ — ‹said› {Smith} — ⟦was stolen⟧.",
        "⟦The deal⟧ – ‹according to› {two officials} – ⟦is dead⟧.",
        "⟦The road⟧ — as {the mayor} ‹put it› — ⟦is a disgrace⟧.",
        "⟦The bridge will close⟧ — or so {the mayor} ‹claims›.",
        "⟦The bridge will close⟧, or so {the mayor} ‹says›.",
    ]);
    for raw in [
        "The road was so long.",
        "He fled — so the road was empty — in May.",
    ] {
        assert_eq!(find(&marked(raw).text), [], "{raw}");
    }
}

#[test]
fn what_the_writer_adds() {
    each(&[
        "{Iran} ‹said› ⟦the ship had violated its waters⟧, a claim rejected by London.",
        "{The club} ‹said› ⟦it would sell him⟧, a move that angered fans.",
        "{NATO} ‹said› ⟦that the jets had entered its airspace⟧, something Moscow denied.",
        "{Japan} ‹accused› ⟦the firm of hiding losses⟧, which the firm denies.",
        "{Japan} ‹said› on Sunday ⟦it had accepted the plan⟧, hours after the ships had left.",
        "⟦The king⟧ is ‹understood› ⟦to be well⟧, and will return in March.",
        // A part of what is said looks alike.
        "{He} ‹said› ⟦the deal was a step forward, a sign of trust and a relief⟧.",
        "{They} ‹said› ⟦the law was a mistake, a decision of the past⟧.",
        "⟦Inflation was too high⟧, {the bank} ‹said› as it kept rates at 4%.",
        "{The bank} ‹said› ⟦as prices rise, it will act⟧.",
        "{A spokesman} ‹said› when asked about the plan ⟦that it was a lie⟧.",
        "⟦He was arrested⟧, {police} ‹said›, ⟦and taken to court⟧.",
        "⟦The two met⟧, {police} ‹said›, ⟦and signed a paper⟧.",
        "⟦The road is closed⟧, {Berg} ‹said›, and left the room.",
    ]);
}

#[test]
fn subjects_of_further_verbs() {
    all(&[
        "⟦“We are ready,”⟧ ‹said› {Lund, the mayor}, adding that the road was closed.",
        "“We are ready,” said {Lund, the mayor}, ‹adding› ⟦that the road was closed⟧.",
    ]);
    all(&[
        "The minister met {farmers}, who ‹said› ⟦that prices were too low⟧, and promised help.",
        "{The minister} met farmers, who said that prices were too low, and ‹promised› ⟦help⟧.",
    ]);
    each(&[
        "{An aide}, who asked not to be named, ‹told› the paper ⟦that the deal was dead⟧.",
        "{Farmers}, some of whom had come from Lund, ‹said› ⟦prices were too low⟧.",
        "⟦“We heard three blasts,”⟧ {a resident who gave his name as Ivan} ‹said›.",
    ]);
}

#[test]
fn relative_pronouns_that_are_said() {
    each(&[
        "The governor signed the bill, ⟦which⟧ {critics} ‹say› ⟦will cost lives⟧.",
        "The road, ⟦which⟧ {the ministry} ‹said› ⟦would open in May⟧, is still closed.",
        "Police arrested a man ⟦who⟧ {they} ‹said› ⟦was armed⟧.",
        "⟦What⟧ {officials} ‹say› ⟦was a drone⟧ hit the port on Monday.",
        "The deal, ⟦which⟧ {the minister} ‹called› ⟦“historic”⟧, was signed in May.",
    ]);
    for raw in [
        "The case on which the court ruled was old.",
        "What he said was wrong.",
    ] {
        assert_eq!(find(&marked(raw).text), [], "{raw}");
    }
}

#[test]
fn quotations_in_parts() {
    each(&[
        "⟦Turkey⟧, {he} ‹told› reporters, ⟦\"will not allow it\"⟧.",
        "⟦\"Turkey will not allow it\"⟧, {he} ‹told› reporters, ⟦\"and it will act\"⟧.",
        "⟦Turkey “will not allow it”⟧, {he} ‹told› reporters.",
    ]);
    all(&[
        "{He} ‹told› a friend ⟦he would “end it all”⟧, the court heard.",
        "⟦He told a friend he would “end it all”⟧, {the court} ‹heard›.",
    ]);
}

#[test]
fn small_words_and_forms() {
    each(&[
        "{Keller} ‹claimed› ⟦to have been in Oslo⟧.",
        "{The candidate} ‹promised› ⟦to cut taxes if elected⟧, a pledge his rivals mocked in Oslo.",
        "{Documents} ‹suggest› ⟦the bank knew of the errors⟧.",
        "{An army spokesman} ‹said› only ⟦that an inquiry was under way⟧.",
        "⟦An inquiry was under way⟧, {a spokesman} ‹said›, without giving details.",
        "⟦Rangers were shot on Sunday⟧, {the service} ‹said›, in the latest attack on its staff.",
        "⟦Soldiers killed 20 civilians⟧, {the agency} ‹said› in a report published on Tuesday.",
        "{The agency} ‹said› in a report published on Tuesday ⟦that soldiers had fled⟧.",
        "{A report by the auditor}, due to be published on Monday, ‹says› ⟦the ministry lost millions⟧.",
        "⟦\"They took my sons,\"⟧ {the woman, 43}, ‹told› the BBC.",
        "⟦To this day⟧, {he} ‹says›, ⟦he does not know who fired⟧.",
        "⟦It was clear⟧, {she} ‹said›, ⟦that the dam would break⟧.",
        "⟦Prices fell by 3%⟧, {officials} ‹said›.",
        "{Lund and her colleagues} ‹report› in Nature ⟦that the cells survived⟧.",
        "As {the minister} ‹put it›: ⟦“We have run out of time.”⟧",
        "⟦The plan is⟧, ‹in the words of› {one critic}, ⟦“a disaster”⟧.",
    ]);
}

#[test]
fn further_passives() {
    each(&[
        "⟦The firm⟧ was ‹accused› by {the regulator} on Monday ⟦of misleading investors⟧.",
        "⟦The firm⟧ was ‹accused› on Monday by {the regulator} ⟦of misleading investors⟧.",
        "Residents were ‹told› by {the council} ⟦to boil their water⟧.",
        "⟦The plan⟧, ‹described› by {one critic} ⟦as “a disaster”⟧, will cost billions.",
        "The plan, ⟦which⟧ {one critic} ‹described› ⟦as “a disaster”⟧, will cost billions.",
    ]);
    all(&[
        "⟦Keller⟧, who is ‹accused› ⟦of shooting the guard⟧, says he was in Oslo.",
        "{Keller}, who is accused of shooting the guard, ‹says› ⟦he was in Oslo⟧.",
    ]);
}

#[test]
fn participles() {
    each(&[
        "‹Saying› ⟦the road was closed⟧, {the mayor} left.",
        "After ‹saying› ⟦the road was closed⟧, {the mayor} left.",
        "‹Insisting› ⟦that the deal was dead⟧, {Lund} walked out.",
        "{The mayor}, ‹saying› ⟦he was ill⟧, left the hall.",
        "⟦The law⟧, ‹said› ⟦to be the toughest in Europe⟧, was passed on Monday.",
        "⟦A man⟧ ‹believed› ⟦to be in his 40s⟧ was found by a jogger.",
    ]);
    all(&[
        "{The union}, ‹calling› ⟦the plan “reckless”⟧, said it would strike.",
        "{The union}, calling the plan “reckless”, ‹said› ⟦it would strike⟧.",
    ]);
    for raw in [
        "Adding sugar, the cook left.",
        "Reading the letter, the mayor wept.",
        "People told to leave were angry.",
        "The ministry said to be prepared.",
    ] {
        assert_eq!(find(&marked(raw).text), [], "{raw}");
    }
}

#[test]
fn asides_behind_a_conjunction() {
    all(&[
        "{The president} ‹said› ⟦the talks had failed because, according to his aides, the rebels lied⟧.",
        "The president said the talks had failed because, ‹according to› {his aides}, ⟦the rebels lied⟧.",
    ]);
    each(&[
        "Shops are closed because, {the government} ‹says›, ⟦they would spread the virus⟧.",
        "Though they reported losses, {the firm} ‹said› ⟦it was safe⟧.",
        "{The firm} ‹said› in an email to staff on Monday ⟦that 200 jobs would go⟧.",
        "⟦Jobs would go⟧, {the firm} ‹said› in an email to staff seen by the BBC.",
        "⟦The trial was small⟧, {critics} ‹point out›.",
        "{Critics}, however, ‹point out› ⟦that the trial was small⟧.",
    ]);
}

#[test]
fn claims_that_are_taken_up() {
    all(&[
        "{Japan} ‹accused› ⟦the firm of hiding losses⟧, an accusation the firm denied.",
        "Japan accused the firm of hiding losses, ⟦an accusation⟧ {the firm} ‹denied›.",
    ]);
    each(&[
        "{A spokesman} ‹confirmed› ⟦that an inquiry was under way⟧ but gave no details.",
        "{The committee} ‹concluded› ⟦that they had been misled⟧, but stopped there.",
        "{He} ‹said› ⟦he had tried but failed⟧.",
        "⟦Keller had no previous convictions⟧, the court was ‹told›.",
        "⟦Keller⟧, the court was ‹told›, ⟦had no previous convictions⟧.",
        "{The chair} ‹told› Congress ⟦rates would stay high⟧.",
        "{The firm} ‹said› ⟦its plane “met all standards” and that safety came first⟧.",
        "⟦If the shelling goes on⟧, {Baku} has ‹said›, ⟦it will respond “with force”⟧.",
        "{Lund}, who is making her first trip to Oslo, also ‹praised› ⟦the “close ties” of the towns, based on “respect for all”⟧.",
    ]);
}

#[test]
fn a_speech_before_is_no_name() {
    all(&[
        "⟦“The bridge,”⟧ {Berg} ‹said›, ⟦“is safe.”⟧ The council said on Monday that it agreed.",
        "“The bridge,” Berg said, “is safe.” {The council} ‹said› on Monday ⟦that it agreed⟧.",
    ]);
    each(&["The bridge is old, and {the “Green” party} ‹said› on Monday ⟦that it agreed⟧."]);
}
