//! Who speaks where sources, marks and names have other forms than "X said": things, some, headings.

#[path = "support/only.rs"]
mod only;
mod support;

use hearsay_domain::Level::{
    self, Author, NamedBody, NamedPerson, Outlet, Record, Unnamed, Unspecified,
};
use hearsay_suggest::find;
use only::only;
use support::marked;

fn each(table: &[&str]) {
    for raw in table {
        only(raw);
    }
}

fn none(table: &[&str]) {
    for raw in table {
        assert_eq!(find(&marked(raw).text), [], "{raw}");
    }
}

#[test]
fn marks_of_real_articles() {
    each(&[
        "⟦``The roof leaks,''⟧ {Holm} ‹said›.",
        "{Holm} ‹said›: ⟦``The roof leaks.''⟧",
        "⟦''The roof leaks,''⟧ {Holm} ‹said›.",
        "⟦,,The roof leaks''⟧, {Holm} ‹said›.",
        "⟦“The roof leaks,“⟧ {Holm} ‹said›.",
        "⟦““The roof leaks,””⟧ {Holm} ‹said›.",
        "⟦\"\"The roof leaks,\"\"⟧ {Holm} ‹said›.",
        "⟦»The roof leaks«⟧, {Holm} ‹said›.",
        "⟦« The roof leaks »⟧, {Holm} ‹said›.",
        "⟦‚The roof leaks‘⟧, {Holm} ‹said›.",
        "⟦„The roof leaks“⟧, {Holm} ‹said›.",
        "⟦„The roof leaks”⟧, {Holm} ‹said›.",
        "⟦`The roof leaks,'⟧ {Holm} ‹said›.",
    ]);
}

#[test]
fn apostrophes_inside_single_marks() {
    each(&[
        "⟦'The roof leaks and it's cold,'⟧ {Holm} ‹said›.",
        "⟦'The workers' roof leaks and it won't be fixed,'⟧ {Holm} ‹said›.",
        "⟦‘The workers’ roof leaks and it won’t be fixed,’⟧ {Holm} ‹said›.",
        "{Holm} ‹said› ⟦'the girls' room is wet'⟧.",
        "⟦Rock 'n' roll is dead⟧, {Holm} ‹said›.",
        "⟦The girls' room is wet⟧, {Holm} ‹said›.",
    ]);
}

#[test]
fn marks_inside_marks() {
    each(&[
        "⟦\"He told me \"no\" and left,\"⟧ {Holm} ‹said›.",
        "⟦\"The roof leaks and the sign reads \"closed\",\"⟧ {Holm} ‹said›.",
        "⟦“The roof leaks and the sign reads ‘closed’,”⟧ {Holm} ‹said›.",
        "⟦The 6\" pipe broke⟧, {Holm} ‹said›.",
    ]);
    let text = marked("\"It leaks,\" Holm said. \"It is cold,\" Vik said.").text;
    assert_eq!(find(&text).len(), 2);
}

#[test]
fn inches_and_lists_of_titles_are_no_quotations() {
    none(&[
        "The 6\" pipe and the 8\" pipe broke.",
        "The shop sells the ‘60s’ lamps and the '70s chairs.",
        "Home › News › Oslo",
    ]);
}

#[test]
fn records_speak() {
    for raw in [
        "{The data} ‹showed› ⟦that prices had fallen⟧.",
        "{A poll} ‹showed› ⟦the party ahead by nine points⟧.",
        "{Footage} ‹showed› ⟦police firing into the crowd⟧.",
        "{Preliminary results} ‹showed› ⟦him winning most of the vote⟧.",
        "{Documents seen by the paper} ‹show› ⟦that the mayor knew⟧.",
        "{Court documents} ‹show› ⟦that the firm paid bribes⟧.",
        "{Flight records} ‹show› ⟦the plane landed in Oslo⟧.",
        "{Emails obtained by Volna} ‹show› ⟦the firm knew of the leak⟧.",
        "{Research} ‹shows› ⟦that sleep helps⟧.",
        "{Video footage posted online} ‹showed› ⟦that the bridge had collapsed⟧.",
        "{Data released by the bank} on Monday ‹showed› ⟦that exports fell⟧.",
        "{The article} ‹said› ⟦the mayor knew⟧.",
        "{A report by the bank} ‹found› ⟦that the fund had lost money⟧.",
        "{The leaflet} ‹said› ⟦that the shop would close⟧.",
        "{A notice on the website} ‹said› ⟦the site was closed⟧.",
    ] {
        assert_eq!(only(raw).level, Record, "{raw}");
    }
    none(&[
        "The map shows the road to the harbour.",
        "The museum shows films about the war.",
        "The clock says ten.",
    ]);
}

#[test]
fn some_say() {
    for raw in [
        "{Some} ‹say› ⟦the tower should be torn down⟧.",
        "{Many} ‹believe› ⟦the war will go on⟧.",
        "{Many} still ‹believe› ⟦that the war will go on⟧.",
        "{Most} ‹agree› ⟦that the plan failed⟧.",
        "{Few} ‹doubt› ⟦that he will win⟧.",
        "{Some} ‹fear› ⟦that the dam will break⟧.",
        "{Others} ‹fear› ⟦jobs will go⟧.",
        "{Critics} ‹argue› ⟦the law is too weak⟧.",
        "{No one} ‹knows› ⟦what happened⟧.",
    ] {
        assert_eq!(only(raw).level, Unspecified, "{raw}");
    }
    for raw in [
        "{Some of them} ‹said› ⟦the roof leaked⟧.",
        "{Some in the party} ‹say› ⟦he must go⟧.",
        "{One in three voters} ‹say› ⟦they are undecided⟧.",
        "{Nearly half of respondents} ‹said› ⟦they would move⟧.",
        "{Proponents} ‹claim› ⟦it will save money⟧.",
        "{Ramblers} ‹say› ⟦the path is closed⟧.",
        "{Residents} ‹said› ⟦the well was dry⟧.",
    ] {
        assert_eq!(only(raw).level, Unnamed, "{raw}");
    }
    let it = only("It is ‹worth recalling› ⟦that the town was never asked⟧.");
    assert_eq!(it.level, Author);
    none(&[
        "Some hope of rescue remains.",
        "Many report cards were lost.",
        "The film is worth seeing.",
        "Nobody believes him.",
    ]);
}

fn levels(level: Level, sources: &[&str]) {
    for source in sources {
        let raw = format!("{{{source}}} ‹said› ⟦that the roof leaked⟧.");
        assert_eq!(only(&raw).level, level, "{raw}");
    }
}

#[test]
fn organisations_and_companies() {
    levels(
        NamedBody,
        &[
            "Amnesty",
            "Amnesty International",
            "Greenpeace",
            "Hamas",
            "The Taliban",
            "Goldman Sachs",
            "Boeing",
            "Tesla",
            "Procter & Gamble",
            "Vik & Lund",
            "Lund Technologies",
            "Delta Airlines",
            "Save the Children",
            "Doctors Without Borders",
            "Downing Street",
            "Russia's Gazprom",
            "The prosecution",
            "M23",
        ],
    );
    levels(
        NamedPerson,
        &[
            "Sean McLean",
            "Anna Vik-Larsen",
            "Minister of Finance Anna Berg",
            "Eva Holm of Goldman Sachs",
            "Analyst Eva Holm of Goldman Sachs",
            "Hamas leader Eva Holm",
            "The head of Goldman Sachs",
            "Boeing's chief executive",
            "Foreign minister",
        ],
    );
    levels(
        Unnamed,
        &[
            "Analysts at Goldman Sachs",
            "An analyst at Goldman Sachs",
            "An official at the Pentagon",
            "Workers at Boeing",
            "Hamas officials",
            "Sources in Hamas",
            "A former minister",
            "The crowd",
            "A man who gave his name as Ali",
        ],
    );
}

#[test]
fn outlets_by_what_they_are_called() {
    levels(
        Outlet,
        &[
            "The daily Le Temps",
            "The newspaper Volna",
            "Local daily Aftenbladet",
            "News agency Volna",
            "Broadcaster NRK",
            "Website Volna",
            "Media reports",
            "Press reports",
        ],
    );
    levels(Record, &["Intelligence reports", "A police report"]);
    levels(
        NamedPerson,
        &["Newspaper editor Eva Holm", "The TV presenter Eva Holm"],
    );
}

#[test]
fn signs_that_are_held() {
    let it = only("Protesters held {signs} ‹reading› ⟦\"Free bread\"⟧.");
    assert_eq!(it.level, Record);
    let it = only("{Protesters} ‹chanted› ⟦\"Free bread\"⟧.");
    assert_eq!(it.level, Unnamed);
}

/// Headings stand on a line of their own.
fn heading(line: &str) -> String {
    format!("{line}\n\nThe night was cold.")
}

#[test]
fn headings_with_a_speaker() {
    for line in [
        "{Holm}‹:› ⟦We will win⟧",
        "{Minister}‹:› ⟦No deal yet⟧",
        "⟦No deal yet⟧‹:› {minister}",
        "⟦No deal yet⟧ ‹-› {minister}",
        "⟦No deal yet⟧ ‹–› {minister}",
        "⟦Two dead in harbour fire⟧ ‹-› {police}",
        "⟦Norway must leave the league⟧ ‹–› {Holm}",
        "⟦Oil prices rise⟧ ‹-› {Reuters}",
        "{Norway}‹:› ⟦We shot down ten drones⟧",
        "{Report}‹:› ⟦Mayor knew of leak⟧",
        "{Ex-minister}‹:› ⟦I was threatened⟧",
        "⟦'We will win'⟧‹:› {Holm}",
        "🔴 {Holm}‹:› ⟦We will win⟧",
        "• {Holm}‹:› ⟦We will win⟧",
        "- {Minister}‹:› ⟦No deal yet⟧",
        "* {Police}‹:› ⟦Road closed until May⟧",
        "🔴 ⟦Two dead in harbour fire⟧‹:› {police}",
    ] {
        only(&heading(line));
    }
    only("🔴 {Holm}‹:› ⟦Europe will act⟧\nMore below.");
}

#[test]
fn headings_with_a_topic() {
    for line in [
        "Turkey: Quake kills nine",
        "Live: Norway attacks again",
        "Sudan: what we saw",
        "Sudan: War enters third year",
        "Norway: Holm names new prime minister",
        "Premier League: Lund beat Vik",
        "Coronavirus: Schools will close",
        "Eva Holm: The judge who left",
        "Eva Holm: Singer cancels tour",
        "Mayor resigns - BBC News",
        "Mayor resigns - The Guardian",
        "Harbour fire - pictures",
        "Oslo marathon results - men",
        "From the archive - teachers",
        "Norway - a country of fjords",
        "🔴 Holm: Europe will act\n🔴 Vik: We will act too",
    ] {
        let raw = heading(line);
        assert_eq!(find(&marked(&raw).text), [], "{raw}");
    }
}

#[test]
fn parts_of_many() {
    for raw in [
        "{More than 60% of respondents} ‹said› ⟦they trusted the police⟧.",
        "{Half of those surveyed} ‹said› ⟦they had left⟧.",
        "{A third of teachers} ‹say› ⟦the school is bad⟧.",
        "{Experts not involved in the study} ‹said› ⟦the results were good⟧.",
        "{US intelligence officials} ‹believe› ⟦the strike was a mistake⟧.",
        "{Critics of the plan} ‹point out› ⟦that it has no funding⟧.",
        "{The world number one} ‹said› ⟦she would leave⟧.",
        "{The ONS} ‹said› ⟦wages grew by 3%⟧.",
        "{The bank} kept rates unchanged, ‹saying› ⟦prices were too high⟧.",
        "‹According to› {court documents}, ⟦he bought a boat⟧.",
        "⟦“Shame on you!”⟧ ‹shouted› {one protester}.",
        "{Data from the office} ‹showed› ⟦unemployment at 4.1%⟧.",
    ] {
        only(raw);
    }
}

#[test]
fn groups_and_titles() {
    for (raw, level) in [
        ("{All three} ‹said› ⟦they were innocent⟧.", Unnamed),
        (
            "{Many of those who fled} ‹said› ⟦the town was burning⟧.",
            Unnamed,
        ),
        ("{A handful of students} ‹said› ⟦they would stay⟧.", Unnamed),
        ("{A number of MPs} ‹said› ⟦they would rebel⟧.", Unnamed),
        (
            "{The BBC's Eva Holm} ‹reports› ⟦that the camp is full⟧.",
            NamedPerson,
        ),
        ("{The press} ‹reported› ⟦that the deal was dead⟧.", Outlet),
        ("{The Bible} ‹says› ⟦that the poor are blessed⟧.", Record),
        ("{The agreement} ‹states› ⟦that ships may pass⟧.", Record),
        ("‹Rumour has it› ⟦that he will resign⟧.", Unspecified),
        ("The ‹belief› is ⟦that the rate will fall⟧.", Unspecified),
    ] {
        assert_eq!(only(raw).level, level, "{raw}");
    }
    none(&["The fact is that the rate fell.", "The word has it."]);
}

#[test]
fn who_is_called_what() {
    levels(
        NamedPerson,
        &[
            "A man called Holm",
            "A man identified as Holm",
            "The Norwegian",
            "The ministry's Eva Holm",
            "NATO Secretary-General Eva Holm",
        ],
    );
    levels(
        NamedBody,
        &[
            "German carmaker Volkswagen",
            "The ferry company Vik Lines",
            "Startup Volna",
            "Network Rail",
            "The bloc",
            "The rating agency Moody's",
            "The Norwegians",
        ],
    );
    levels(
        Unnamed,
        &[
            "The ‘experts’",
            "A Conservative MP",
            "A lawyer for Holm",
            "The official",
            "Russian-installed officials",
            "The 22-year-old from Oslo",
        ],
    );
    only("⟦“Stop!”⟧ {he} ‹shouted›.");
    only("⟦It's the boys' roof⟧, {Holm} ‹said›.");
    let text = marked("\"It leaks,\" he said; \"it is cold,\" she added.").text;
    let found = find(&text);
    assert!(found.iter().all(|it| it.content.iter().count() == 1));
}
