//! The report on a short exercise, as its readers get it.

use super::{
    DoneAt, Entry, Played, after_action, evidence, nation_paper, nation_sheet, practice_json, practice_paper,
    sheet,
};
use crate::exercises::documents::{docx, pdf};
use crate::exercises::sample::{EN, Server, mall, played};
use crate::exercises::shown::{keep, shown};
use expect_test::expect_file;
use jiff::civil::{Date, date};
use parvis_core::Language;
use parvis_exercise::What;
use parvis_exercise::event::{Fate, Practice, TriedAgain};
use parvis_exercise::id::{NoteId, Role, Seconds};
use parvis_exercise::report::{Card, Reach, cards, nation_part, report};
use parvis_print::Paper;
use parvis_words::Words;
use std::collections::{BTreeMap, BTreeSet};

const TODAY: Date = date(2026, 11, 2);
static DONE: BTreeMap<NoteId, Vec<DoneAt>> = BTreeMap::new();

fn made(server: &Server, reach: Reach, language: Language) -> Paper {
    let report = report(mall(), &server.events, &BTreeSet::new(), reach);
    let played = Played {
        scenario: mall(),
        events: &server.events,
        state: &server.state,
        report: &report,
        done: &DONE,
        today: TODAY,
    };
    after_action(&played, &Words::new(language, []))
}

fn nation(server: &Server, nation: &str, language: Language) -> Paper {
    let report = report(mall(), &server.events, &BTreeSet::new(), Reach::Room);
    let played = Played {
        scenario: mall(),
        events: &server.events,
        state: &server.state,
        report: &report,
        done: &DONE,
        today: TODAY,
    };
    let part = nation_part(&server.state, mall(), &BTreeSet::new(), &nation.into());
    nation_paper(&played, &part, &Words::new(language, []))
}

#[test]
fn the_report_says_what_happened_and_what_proves_it() {
    expect_file!["tests/report-en.txt"].assert_eq(&shown(&made(&played(), Reach::Room, Language::En)));
}

#[test]
fn tables_for_spreadsheets_are_in_the_words_and_times_of_their_reader() {
    let server = played();
    let sheet = |name: &str, reach, language| {
        let report = report(mall(), &server.events, &BTreeSet::new(), reach);
        let (events, state) = (&server.events, &server.state);
        let played = Played { scenario: mall(), events, state, report: &report, done: &DONE, today: TODAY };
        let when = |at: Seconds| format!("2026-11-02 09:{:02}", at.0 / 60);
        sheet(&played, name, &Words::new(language, []), &when).unwrap().replace("\r\n", "\n")
    };
    let mut all = String::new();
    for (name, language) in [
        ("matrix.csv", Language::En),
        ("messages.csv", Language::En),
        ("messages.csv", Language::Ru),
        ("actions.csv", Language::Ru),
        ("timeline.csv", Language::En),
        ("timeline.csv", Language::Kk),
    ] {
        let sheet = sheet(name, Reach::Room, language);
        assert!(sheet.starts_with('\u{feff}'), "marked as UTF-8");
        all += &format!("== {name} {language}\n{}\n", sheet.trim_start_matches('\u{feff}'));
    }
    expect_file!["tests/sheets.txt"].assert_eq(&all);
    let outside = sheet("matrix.csv", Reach::Outside, Language::En);
    assert!(outside.contains(";Not let out;") && !outside.contains("hung low"), "{outside}");
}

#[test]
fn the_improvement_plan_says_what_is_overdue_tried_again_and_done_at_sites() {
    let mut server = played();
    let (note, action) =
        server.state.actions.iter().map(|(note, one)| (note.clone(), one.value.clone())).next().unwrap();
    let due = action.due.unwrap();
    let tried = TriedAgain {
        note: "t".into(),
        action: note.clone(),
        on: date(2027, 5, 4),
        at: "Drill of May".into(),
        works: true,
        gone: false,
    };
    server.act("dir", What::TriedAgain(tried));
    let site = DoneAt { site: "s".into(), name: "School 5".into(), on: Some(date(2027, 5, 5)) };
    let done = BTreeMap::from([(note, vec![site])]);
    let said = |reach, today| {
        let report = report(mall(), &server.events, &BTreeSet::new(), reach);
        let (events, state) = (&server.events, &server.state);
        let played = Played { scenario: mall(), events, state, report: &report, done: &done, today };
        shown(&after_action(&played, &Words::new(Language::En, [])))
    };
    assert!(!said(Reach::Room, due).contains("overdue"));
    let late = said(Reach::Room, due.tomorrow().unwrap());
    for text in ["overdue", "Drill of May. It works.", "Done at School 5 on"] {
        assert!(late.contains(text), "{text}: {late}");
    }
    assert!(!said(Reach::Outside, due).contains("School 5"));
}

#[test]
fn a_nation_reads_its_own_part() {
    expect_file!["tests/nation-en.txt"].assert_eq(&shown(&nation(&played(), "KZ", Language::En)));
}

#[test]
fn a_nations_own_part_is_a_table_too_with_the_words_as_they_were_written() {
    let server = played();
    let report = report(mall(), &server.events, &BTreeSet::new(), Reach::Room);
    let (events, state) = (&server.events, &server.state);
    let played = Played { scenario: mall(), events, state, report: &report, done: &DONE, today: TODAY };
    let part = nation_part(state, mall(), &BTreeSet::new(), &"KZ".into());
    let sheet = nation_sheet(&played, &part, &Words::new(Language::En, []));
    let line = sheet.lines().find(|line| line.contains("[20]")).unwrap();
    for said in
        ["In our country the police take the decision.", "Біздің елде шешімді полиция қабылдайды.", "Kazakh"]
    {
        assert!(sheet.lines().any(|line| line.contains(said)), "{said}: {line}");
    }
    assert!(sheet.contains("yes, as it is"), "{sheet}");
}

#[test]
fn outside_the_room_nothing_is_read_that_was_not_let_out() {
    let text = shown(&made(&played(), Reach::Outside, Language::En));
    for kept in ["Lamps", "east wing", "leave the mall", "Who decides?", "More time", "telephones"] {
        assert!(!text.contains(kept), "{kept}");
    }
    assert!(text.contains("only what the countries let out"), "{text}");
}

#[test]
fn it_is_set_in_every_language_and_written_for_word_processors() {
    let server = played();
    for language in Language::ALL {
        let paper = made(&server, Reach::Room, language);
        keep(&format!("report-{language}.pdf"), &pdf(&paper).unwrap());
        keep(&format!("report-{language}.docx"), &docx(&paper).unwrap());
        keep(&format!("nation-{language}.pdf"), &pdf(&nation(&server, "KZ", language)).unwrap());
    }
}

#[test]
fn the_same_events_give_the_same_bytes() {
    let server = played();
    let bytes = || {
        let paper = made(&server, Reach::Room, Language::Ru);
        (pdf(&paper).unwrap(), docx(&paper).unwrap())
    };
    assert_eq!(bytes(), bytes());
}

fn entries(server: &Server, reach: Reach, language: Language) -> Vec<Entry> {
    let report = report(mall(), &server.events, &BTreeSet::new(), reach);
    let played = Played {
        scenario: mall(),
        events: &server.events,
        state: &server.state,
        report: &report,
        done: &DONE,
        today: TODAY,
    };
    evidence(&played, &Words::new(language, []))
}

#[test]
fn every_number_of_the_report_has_its_evidence_and_it_names_nobody() {
    let server = played();
    let report = report(mall(), &server.events, &BTreeSet::new(), Reach::Room);
    let all = entries(&server, Reach::Room, Language::En);
    let numbers: BTreeSet<u64> = all.iter().map(|entry| entry.n).collect();
    assert_eq!(numbers, report.cited());
    let text = format!("{all:#?}");
    assert!(!text.contains("Somebody\""), "the name people came in with");
    let answer = all.iter().find(|entry| entry.about.starts_with("T1 · table 1 · Kazakhstan")).unwrap();
    assert!(answer.about.contains("Inform the police at once"), "{answer:?}");
    let line = all.iter().find(|entry| entry.kind.contains("looked") || entry.n == 20).unwrap();
    let words = line.words.as_ref().unwrap();
    assert_eq!(words.text, "In our country the police take the decision.");
    assert!(words.original.is_some(), "the original stays beside it");
    let washed = all.iter().find(|entry| entry.sentences.iter().any(|text| text.contains("three minutes")));
    assert_eq!(washed.unwrap().about, "", "who said it in the hot wash is not told, not even from where");
}

#[test]
fn outside_the_evidence_says_no_more_than_the_report() {
    let all = entries(&played(), Reach::Outside, Language::En);
    assert!(all.iter().all(|entry| entry.words.is_none() && entry.about.is_empty()));
    let text = format!("{all:?}");
    for kept in ["Lamps", "east wing", "leave the mall", "Who decides?", "More time", "telephones"] {
        assert!(!text.contains(kept), "{kept}");
    }
    assert!(text.contains("The threat arrives"), "{text}");
}

/// Lamps, let out by their nation and drafted as a practice.
fn drafted() -> (Server, Vec<Card>) {
    let mut server = played();
    server.act("dir", What::Appointed { who: "b".into(), role: Role::Delegate });
    server.act("b", What::Cell { nation: "KG".into(), cell: "T1/new-lamps".into(), fate: Fate::Released });
    server.act(
        "b",
        What::Practice(Practice {
            nation: "KG".into(),
            task: "T1".into(),
            item: "new-lamps".into(),
            text: "Fifty lamps for one floor.".into(),
            lang: EN,
            gone: false,
        }),
    );
    let cards = cards(&server.state, mall(), &BTreeSet::new());
    (server, cards)
}

#[test]
fn a_practice_is_a_paper_and_data_that_say_whose_it_is_and_that_it_is_a_draft() {
    let (server, cards) = drafted();
    let report = report(mall(), &server.events, &BTreeSet::new(), Reach::Room);
    let played = Played {
        scenario: mall(),
        events: &server.events,
        state: &server.state,
        report: &report,
        done: &DONE,
        today: TODAY,
    };
    for language in Language::ALL {
        let paper = practice_paper(&played, &cards, &Words::new(language, []));
        keep(&format!("practices-{language}.pdf"), &pdf(&paper).unwrap());
        keep(&format!("practices-{language}.docx"), &docx(&paper).unwrap());
    }
    let paper = practice_paper(&played, &cards, &Words::new(Language::En, []));
    expect_file!["tests/practices-en.txt"].assert_eq(&shown(&paper));
    let json = practice_json(&played, &cards, &Words::new(Language::En, [])).unwrap();
    expect_file!["tests/practices-en.json"].assert_eq(&String::from_utf8(json).unwrap());
}
