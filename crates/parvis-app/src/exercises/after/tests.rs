//! The report on a short exercise, as its readers get it.

use super::{Played, after_action, nation_paper};
use crate::exercises::documents::{docx, pdf};
use crate::exercises::sample::{Server, mall, played};
use crate::exercises::shown::{keep, shown};
use expect_test::expect_file;
use parvis_core::Language;
use parvis_exercise::report::{Reach, nation_part, report};
use parvis_print::Paper;
use parvis_words::Words;
use std::collections::BTreeSet;

fn made(server: &Server, reach: Reach, language: Language) -> Paper {
    let report = report(mall(), &server.events, &BTreeSet::new(), reach);
    let played = Played { scenario: mall(), events: &server.events, state: &server.state, report: &report };
    after_action(&played, &Words::new(language, []))
}

fn nation(server: &Server, nation: &str, language: Language) -> Paper {
    let report = report(mall(), &server.events, &BTreeSet::new(), Reach::Room);
    let played = Played { scenario: mall(), events: &server.events, state: &server.state, report: &report };
    let part = nation_part(&server.state, mall(), &BTreeSet::new(), &nation.into());
    nation_paper(&played, &part, &Words::new(language, []))
}

#[test]
fn the_report_says_what_happened_and_what_proves_it() {
    expect_file!["tests/report-en.txt"].assert_eq(&shown(&made(&played(), Reach::Room, Language::En)));
}

#[test]
fn a_nation_reads_its_own_part() {
    expect_file!["tests/nation-en.txt"].assert_eq(&shown(&nation(&played(), "KZ", Language::En)));
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
