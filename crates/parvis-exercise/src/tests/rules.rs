//! Who may do what, and what is possible when.

use super::play::{EN, RU, Server, joined, line, measures, setting};
use crate::compare::compare;
use crate::event::{AdHoc, Answer, Answered, Profile, RosterLine};
use crate::id::{Channel, ItemKind, NationId, Release, Role, Seconds};
use crate::sample::scenario;
use crate::state::clock_person;
use crate::view::{Piece, pieces, player};
use crate::{State, What};
use std::collections::BTreeSet;

fn release(inject: &str, to: &[&str]) -> What {
    let to = to.iter().map(|table| (*table).into()).collect();
    What::Released { inject: inject.into(), to, how: Release::Manual }
}

fn ad_hoc(inject: &str) -> What {
    What::AdHoc(AdHoc {
        inject: inject.into(),
        text: "A tenant closes its shutters.".into(),
        lang: EN,
        from: "desk".into(),
        channel: Channel::Phone,
        objectives: vec![],
        to: vec![],
    })
}

fn two_tables() -> Server {
    let mut server = Server::new(&["1", "2"], &["KZ", "KG"]);
    server.join("a", "1", "KZ", EN);
    server.join("b", "2", "KG", RU);
    server
}

#[test]
fn nothing_happens_before_the_exercise_is_there_and_only_once_does_it_begin() {
    let mut server = Server::default();
    assert_eq!(server.no("a", What::Left), "exercise-not-created");
    let mut other = setting(&["1"], &["KZ"]);
    other.version = "2".into();
    assert_eq!(server.no("dir", What::Created(other)), "exercise-other-scenario");
    assert_eq!(server.no("dir", What::Created(setting(&[], &["KZ"]))), "exercise-bad-setting");
    assert_eq!(server.no("dir", What::Created(setting(&["1", "1"], &["KZ"]))), "exercise-bad-setting");
    server.ok("dir", What::Created(setting(&["1"], &["KZ"])));
    assert_eq!(server.no("dir", What::Created(setting(&["1"], &["KZ"]))), "exercise-created-already");
}

#[test]
fn a_player_plays_at_their_table_and_for_their_nation() {
    let mut server = two_tables();
    server.ok("a", measures("1", None, &["inform-police"], ""));
    server.ok("a", measures("1", Some("KZ"), &["inform-police", "name-owner"], ""));
    assert_eq!(server.no("a", measures("2", None, &[], "")), "exercise-not-your-table");
    assert_eq!(server.no("a", measures("1", Some("KG"), &[], "")), "exercise-not-your-nation");
    assert_eq!(server.no("x", measures("1", None, &[], "")), "exercise-not-joined");
    assert_eq!(server.no("a", measures("1", None, &["police"], "")), "exercise-unknown");
    assert_eq!(server.no("a", measures("1", None, &["name-owner", "name-owner"], "")), "exercise-twice");
    let text = super::play::answered("T1", "1", None, Answer::Text { text: "x".into() });
    assert_eq!(server.no("a", text), "exercise-wrong-answer");
    assert_eq!(server.no("a", What::Started), "exercise-not-allowed");
    assert_eq!(server.no("dir", measures("1", None, &[], "")), "exercise-not-allowed");
    let named = What::ItemNamed {
        item: "names".into(),
        item_kind: ItemKind::Measure,
        text: "x".into(),
        lang: EN,
        entity: None,
    };
    assert_eq!(server.no("a", named), "exercise-taken");
    assert_eq!(server.no("a", line("l", &"x".repeat(4001), EN)), "exercise-out-of-range");
}

#[test]
fn a_scribe_types_for_somebody_on_paper() {
    let mut server = two_tables();
    let line = What::Line {
        note: "l".into(),
        task: "T1".into(),
        nation: Some("KG".into()),
        table: None,
        text: "x".into(),
        lang: RU,
    };
    assert_eq!(server.no("a", line.clone()), "exercise-not-your-nation");
    server.ok("dir", What::Appointed { who: "a".into(), role: Role::Scribe });
    server.ok("a", line);
}

#[test]
fn what_is_typed_from_paper_counts_as_the_nation_that_wrote_it() {
    let mut server = two_tables();
    server.start();
    let paper = |table: &str, nation: &str| {
        let What::Answered(typed) = measures(table, Some(nation), &["inform-police"], "x") else { panic!() };
        What::Answered(Answered { paper: true, ..typed })
    };
    let line = |table: &str| What::Line {
        note: "l".into(),
        task: "T1".into(),
        nation: Some("KG".into()),
        table: Some(table.into()),
        text: "x".into(),
        lang: RU,
    };
    assert_eq!(server.no("a", paper("1", "KG")), "exercise-not-allowed");
    assert_eq!(server.no("a", line("1")), "exercise-not-allowed");
    server.ok("dir", What::Appointed { who: "a".into(), role: Role::Scribe });
    assert_eq!(server.no("a", paper("2", "KG")), "exercise-not-your-table");
    assert_eq!(server.no("dir", paper("9", "KG")), "exercise-unknown");
    assert_eq!(server.no("dir", paper("2", "XX")), "exercise-unknown");
    assert_eq!(server.no("dir", measures("1", None, &["inform-police"], "x")), "exercise-not-allowed");
    server.ok("a", paper("1", "KG"));
    server.ok("dir", line("1"));
    let state = &server.state;
    assert!(state.nations_at(&"1".into()).contains(&NationId::from("KG")));
    let compared = compare(state, scenario(), &BTreeSet::new());
    let police = compared.matrices[0].rows.iter().find(|row| row.item.as_str() == "inform-police").unwrap();
    assert!(police.cells[&NationId::from("KG")].chosen().is_some());
    let seen = player(state, scenario(), &"a".into(), EN, server.now).unwrap();
    let lines = &seen.tasks[0].lines;
    assert!(lines.iter().any(|line| line.paper && line.mine.is_none() && line.nation == Some("KG".into())));
    assert!(messages_and_words(state).iter().all(|piece| piece.paper));
}

fn messages_and_words(state: &State) -> Vec<Piece> {
    pieces(state).into_iter().filter(|piece| piece.nation == Some("KG".into())).collect()
}

fn expected(line: &str, role: Role) -> What {
    What::RosterLine(RosterLine {
        line: line.into(),
        name: Some("Aigul".into()),
        nation: "KZ".into(),
        agency: None,
        languages: vec![RU],
        table: None,
        role,
        gone: false,
    })
}

#[test]
fn the_roster_gives_a_role_once_and_none_that_leads() {
    let mut server = Server::new(&["1"], &["KZ"]);
    for (line, role) in [("r1", Role::Scribe), ("r2", Role::Facilitator), ("r3", Role::Evaluator)] {
        server.ok("dir", expected(line, role));
    }
    let takes = |who: &str, line: &str| {
        let What::Joined(profile) = joined(who, "1", "KZ", EN) else { panic!() };
        What::Joined(Profile { line: Some(line.into()), ..profile })
    };
    server.ok("a", takes("a", "r1"));
    server.ok("b", takes("b", "r1"));
    server.ok("c", takes("c", "r2"));
    let role = |server: &Server, who: &str| server.state.role(&who.into());
    assert_eq!(role(&server, "a"), Some(Role::Scribe));
    assert_eq!(role(&server, "b"), Some(Role::Player), "the name was taken");
    assert_eq!(role(&server, "c"), Some(Role::Player), "who leads is said by those who lead");
    server.ok("dir", What::Appointed { who: "a".into(), role: Role::Player });
    server.ok("a", takes("a", "r1"));
    assert_eq!(role(&server, "a"), Some(Role::Player), "what was changed by hand stays");
    let What::RosterLine(line) = expected("r3", Role::Evaluator) else { panic!() };
    server.ok("dir", What::RosterLine(RosterLine { gone: true, ..line }));
    assert_eq!(server.no("d", takes("d", "r3")), "exercise-unknown");
    assert_eq!(server.state.expected().count(), 2);
}

#[test]
fn roles_are_given_not_taken() {
    let mut server = two_tables();
    assert_eq!(
        server.no("a", What::Appointed { who: "a".into(), role: Role::Facilitator }),
        "exercise-not-allowed"
    );
    server.ok("dir", What::Appointed { who: "a".into(), role: Role::Facilitator });
    assert_eq!(
        server.no("a", What::Appointed { who: "a".into(), role: Role::Director }),
        "exercise-not-allowed"
    );
    server.ok("a", What::Started);
}

#[test]
fn the_clock_starts_once_and_modules_follow_one_another() {
    let mut server = two_tables();
    assert_eq!(server.no("dir", What::ModuleBegun { module: "M1".into() }), "exercise-not-started");
    server.start();
    assert_eq!(server.no("dir", What::Started), "exercise-started-already");
    assert_eq!(server.no("dir", What::Resumed), "exercise-not-paused");
    server.ok("dir", What::Paused { why: Some("interpreters".into()) });
    assert_eq!(server.no("dir", What::Paused { why: None }), "exercise-paused");
    server.ok("dir", What::Resumed);
    assert_eq!(server.no("dir", What::MovedOn { by: Seconds(-5) }), "exercise-out-of-range");
    server.ok("dir", What::ModuleBegun { module: "M2".into() });
    assert_eq!(server.no("dir", What::ModuleBegun { module: "M1".into() }), "exercise-module-begun");
    assert_eq!(server.no("dir", What::ModuleEnded { module: "M1".into() }), "exercise-module-not-running");
    server.ok("dir", What::Ended);
    assert_eq!(server.no("dir", release("I4", &[])), "exercise-over");
    assert_eq!(server.no("dir", What::Ended), "exercise-over");
}

#[test]
fn an_inject_goes_out_once_to_each_table() {
    let mut server = two_tables();
    assert_eq!(server.no("dir", release("I4", &[])), "exercise-not-started");
    server.start();
    server.ok("dir", release("I4", &["1"]));
    assert_eq!(server.no("dir", release("I4", &["1"])), "exercise-released-already");
    server.ok("dir", release("I4", &[]));
    assert_eq!(server.no("dir", What::Held { inject: "I4".into() }), "exercise-released-already");
    assert_eq!(server.no("dir", release("I9", &[])), "exercise-unknown");
    server.ok("dir", What::Skipped { inject: "I5".into() });
    assert_eq!(server.no("dir", release("I5", &[])), "exercise-skipped");
    server.ok("dir", What::LetGo { inject: "I5".into() });
    server.ok("dir", release("I5", &[]));
    assert_eq!(server.state.injects[&"I5".into()].released[&"1".into()].how, Release::Contingency);
    assert_eq!(
        server.no("dir", What::ReTimed { inject: "I4".into(), minute: 5 }),
        "exercise-released-already"
    );
}

#[test]
fn written_on_the_day_it_goes_out_at_once_and_words_follow() {
    let mut server = two_tables();
    server.start();
    assert_eq!(server.no("dir", ad_hoc("I1")), "exercise-taken");
    let key = server.ok("dir", ad_hoc("shutters"));
    assert_eq!(server.no("dir", ad_hoc("shutters")), "exercise-taken");
    assert_eq!(server.state.injects[&"shutters".into()].released.len(), 2);
    server.ok("dir", What::Appointed { who: "i".into(), role: Role::Interpreter });
    let words = |of: &str| What::Translated {
        of: of.into(),
        lang: RU,
        text: "Арендатор закрыл ставни.".into(),
        status: crate::id::Status::Human,
    };
    server.ok("i", words(&key));
    assert_eq!(server.no("i", words("never")), "exercise-unknown");
    assert_eq!(server.no("a", words(&key)), "exercise-not-allowed");
}

#[test]
fn the_clock_releases_only_what_is_due_when_its_command_arrives() {
    let mut server = two_tables();
    server.start();
    server.now = Seconds(600);
    let early = crate::due(&server.state, scenario(), Seconds(600));
    server.ok("dir", What::Held { inject: "I2".into() });
    assert_eq!(early.len(), 1);
    assert_eq!(server.deliver(early[0].clone()).unwrap_err().id(), "exercise-not-due");
    assert_eq!(server.no(clock_person().as_str(), What::Ended), "exercise-not-allowed");
}

#[test]
fn what_phones_still_hold_comes_in_after_the_end_until_the_names_are_gone() {
    let mut server = two_tables();
    server.start();
    assert_eq!(server.no("dir", What::NamesDeleted), "exercise-not-over");
    server.ok("dir", What::Ended);
    server.ok("a", measures("1", None, &["inform-police"], ""));
    server.ok("dir", What::NamesDeleted);
    assert_eq!(server.no("a", line("l", "x", EN)), "exercise-closed");
}

#[test]
fn a_sequence_far_ahead_is_refused() {
    let mut server = two_tables();
    let command = crate::Command { key: "k".into(), by: "a".into(), seq: u64::MAX, what: What::Left };
    assert_eq!(server.deliver(command).unwrap_err().id(), "exercise-bad-sequence");
}
