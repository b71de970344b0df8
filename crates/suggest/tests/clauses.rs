//! How far a report reaches: circumstances behind it, clauses that it leads to, relative clauses, reports
//! in the midst of what they report, chains, agents and dashes. Each sentence with all that is to be
//! found in it, in text order.

mod support;

use hearsay_suggest::find;
use support::{marked, show};

/// Everything found in the text of the first entry, as the marks of each entry say.
fn all(wanted: &[&str]) {
    let want: Vec<_> = wanted.iter().map(|raw| marked(raw)).collect();
    let text = &want[0].text;
    let found: Vec<_> = find(text)
        .iter()
        .map(|it| show(text, &it.content, &it.cue, &it.source))
        .collect();
    let want: Vec<_> = want
        .iter()
        .map(|it| show(&it.text, &it.content, &it.cue, &it.source))
        .collect();
    assert_eq!(found, want, "{:#?}", find(text));
}

fn each(sentences: &[&str]) {
    for raw in sentences {
        all(&[raw]);
    }
}

#[test]
fn circumstances_behind_a_report() {
    each(&[
        "⟦The bridge was unsafe⟧, {the ministry} ‹said› on Monday, a day after the bridge fell.",
        "⟦The army had left the town⟧, {the governor} ‹said›, hours before the first tanks arrived.",
        "⟦Inflation would fall next year⟧, {the bank} ‹said› on Tuesday, as talks began in Geneva.",
        "⟦Two men were arrested⟧, {police} ‹said› on Friday, ahead of the trial.",
        "⟦The plan will go ahead⟧, {the mayor} ‹told› reporters, while protesters gathered outside.",
        "⟦No decision has been taken⟧, {the EU} ‹said› on Thursday, following a meeting of ministers.",
        "⟦The virus is spreading⟧, {health officials} ‹said› on Monday, amid fears of a second wave.",
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
