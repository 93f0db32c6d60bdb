//! Who may do what in a drill, and what is possible when.

use super::play::{EN, Server, joined, plan, what};
use crate::drill::event::{Group, Note, NoteKind, Reported, Role};
use crate::drill::view::lead;
use crate::drill::{AFTER_AT_MOST, Command, Plan, Refusal, What, measured};
use crate::id::Seconds;
use crate::report::Arg;
use parvis_core::DrillKind;

fn running() -> Server {
    let mut server = Server::staffed(plan(DrillKind::Lockdown));
    server.play("0:00 lead start");
    server.now = server.now.plus(Seconds(60));
    server
}

fn says(line: &str) -> What {
    what(line, Seconds(10))
}

#[test]
fn no_drill_takes_small_children_by_surprise() {
    for small in [Group::Kindergarten, Group::Primary] {
        for kind in DrillKind::ALL {
            let groups = vec![Group::Adults, small];
            let surprise = Plan { announced: false, groups, ..plan(kind) };
            let no = "drill-refused-surprise-with-children";
            assert_eq!(Server::default().no("lead", What::Planned(surprise.clone())), no);
            let mut server = Server::planned(Plan { announced: true, ..surprise.clone() });
            assert_eq!(server.no("lead", What::Planned(surprise.clone())), no);
            // An older program let it be planned: it does not start.
            server.state.plan.as_mut().unwrap().value.announced = false;
            assert_eq!(server.no("lead", What::Started), no);
            let view = lead(&server.state, server.now).unwrap();
            assert_eq!(view.cannot_start.as_deref(), Some(no));
            server.ok("lead", What::Planned(Plan { announced: true, ..surprise }));
            assert_eq!(lead(&server.state, server.now).unwrap().cannot_start, None);
            server.ok("lead", What::Started);
        }
    }
    let groups = vec![Group::Secondary, Group::Adults];
    let mut server = Server::planned(Plan { announced: false, groups, ..plan(DrillKind::Lockdown) });
    server.ok("lead", What::Started);
}

#[test]
fn a_plan_has_rooms_and_groups_each_once() {
    let whole = plan(DrillKind::Lockdown);
    let mut server = Server::default();
    assert_eq!(server.no("lead", What::Started), "drill-refused-not-planned");
    let mut no = |plan: Plan| server.act("lead", What::Planned(plan)).unwrap_err();
    assert_eq!(no(Plan { rooms: vec![], ..whole.clone() }), Refusal::BadPlan { what: "rooms" });
    let twice = [whole.rooms.clone(), whole.rooms.clone()].concat();
    assert_eq!(no(Plan { rooms: twice, ..whole.clone() }), Refusal::BadPlan { what: "rooms" });
    assert_eq!(no(Plan { groups: vec![], ..whole.clone() }), Refusal::BadPlan { what: "groups" });
    let exits = vec!["east".into(), "east".into()];
    let refusal = no(Plan { exits, ..whole.clone() });
    assert_eq!(refusal.args()["what"], Arg::Plain("exits".into()));
    let mut many = whole;
    many.rooms[0].expected = 100_001;
    assert_eq!(no(many), Refusal::OutOfRange { what: "people", most: 100_000 });
}

#[test]
fn called_off_it_was_not_held() {
    let mut server = Server::staffed(plan(DrillKind::Lockdown));
    server.ok("lead", What::Ended);
    assert_eq!(server.no("lead", What::Started), "drill-refused-ended");
    assert_eq!(server.no("lead", What::Planned(plan(DrillKind::Lockdown))), "drill-refused-ended");
    let paper = measured::Paper {
        id: "d".into(),
        held_on: jiff::civil::date(2026, 10, 5),
        lead: "head".into(),
        simulated_violence: None,
        aftercare: String::new(),
        source: "phones".into(),
    };
    assert!(!measured(&server.state, &paper).unwrap().drill.held);
}

#[test]
fn the_course_goes_one_way() {
    let mut server = Server::staffed(plan(DrillKind::Lockdown));
    assert_eq!(server.no("anna", says("secured 101")), "drill-refused-not-started");
    assert_eq!(server.no("lead", says("all-clear")), "drill-refused-not-started");
    server.ok("lead", What::Started);
    assert_eq!(server.no("lead", What::Started), "drill-refused-started-already");
    assert_eq!(
        server.no("lead", What::Planned(plan(DrillKind::Evacuation))),
        "drill-refused-started-already"
    );
    server.now = server.now.plus(Seconds(60));
    server.ok("lead", says("all-clear"));
    assert_eq!(server.no("lead", says("all-clear")), "drill-refused-all-clear-already");
    assert_eq!(server.no("lead", What::LabelsDeleted), "drill-refused-not-ended");
    server.ok("lead", What::Ended);
    assert_eq!(server.no("lead", What::Ended), "drill-refused-ended");
    assert_eq!(server.no("lead", What::Started), "drill-refused-ended");
    server.ok("anna", says("secured 101"));
    server.ok("lead", What::LabelsDeleted);
    assert_eq!(server.no("anna", says("secured 101")), "drill-refused-closed");
}

#[test]
fn one_acts_for_the_rooms_and_exits_one_watches() {
    let mut server = running();
    assert_eq!(server.no("stranger", says("secured 101")), "drill-refused-not-joined");
    assert_eq!(server.no("anna", says("secured 103")), "drill-refused-not-your-room");
    assert_eq!(server.no("anna", says("first east")), "drill-refused-not-your-exit");
    assert_eq!(server.no("anna", says("out 103")), "drill-refused-not-your-room");
    assert_eq!(server.no("anna", says("out 103 east")), "drill-refused-not-your-room");
    assert_eq!(server.no("anna", says("secured 999")), "drill-refused-not-your-room");
    assert_eq!(server.no("lead", says("secured 999")), "drill-refused-unknown");
    assert_eq!(server.no("anna", What::Ended), "drill-refused-not-allowed");
    assert_eq!(server.no("anna", What::Started), "drill-refused-not-allowed");
    server.ok("vera", says("out 103 east"));
    server.ok("lead", says("secured 103"));
    server.ok("anna", says("missing 101 m1 1"));
    assert_eq!(server.no("bela", says("extra 101 x1 1")), "drill-refused-not-your-room");
    server.ok("bela", says("extra 103 x1 1"));
    assert_eq!(server.no("vera", says("match 101/m1 103/x1 1")), "drill-refused-not-your-room");
    server.ok("bela", says("match 101/m1 103/x1 1"));
}

#[test]
fn the_lead_is_named_not_taken() {
    let mut server = running();
    let lead = |who: &str| joined(who, Role::Lead, &[], &[]);
    assert_eq!(server.no("anna", lead("anna")), "drill-refused-not-allowed");
    assert_eq!(server.no("anna", joined("bela", Role::Teacher, &["101"], &[])), "drill-refused-not-allowed");
    server.ok("lead", lead("anna"));
    server.ok("anna", says("secured 103"));
    server.ok("lead", joined("anna", Role::Teacher, &["101"], &[]));
    assert_eq!(server.no("anna", says("secured 103")), "drill-refused-not-your-room");
    server.ok("anna", says("secured 102"));
    server.ok("lead", joined("lead", Role::Observer, &[], &["east"]));
    assert_eq!(server.state.role(&"lead".into()), Some(Role::Lead), "who planned it leads it");
}

#[test]
fn matches_are_between_reports_there_are_of_two_rooms() {
    let mut server = running();
    assert_eq!(server.no("lead", says("match 101/m1 103/x1 1")), "drill-refused-unknown");
    server.ok("lead", says("missing 101 m1 1"));
    let refusal = server.act("lead", says("match 101/m1 103/x1 1")).unwrap_err();
    assert_eq!(refusal, Refusal::Unknown { what: "extra", id: "x1".into() });
    assert!(refusal.may_pass_later());
    server.ok("lead", says("extra 101 x1 1"));
    assert_eq!(server.no("lead", says("match 101/m1 101/x1 1")), "drill-refused-same-room");
}

#[test]
fn times_lie_between_the_start_and_now_and_are_needed_after_the_all_clear() {
    let mut server = running();
    let secured = |after: Option<i64>| What::RoomSecured {
        room: "101".into(),
        secured: true,
        after: after.map(Seconds),
    };
    assert_eq!(server.no("anna", secured(Some(-1))), "drill-refused-out-of-range");
    assert_eq!(server.no("anna", secured(Some(AFTER_AT_MOST.0 + 1))), "drill-refused-out-of-range");
    assert_eq!(server.no("anna", secured(Some(91))), "drill-refused-too-early");
    server.ok("anna", secured(Some(90)));
    server.ok("anna", secured(None));
    server.ok("lead", What::AllClear { after: None });
    assert_eq!(server.no("anna", secured(None)), "drill-refused-needs-time");
    assert_eq!(
        server.no("vera", What::ExitLast { exit: "east".into(), after: None }),
        "drill-refused-needs-time"
    );
    server.ok("anna", secured(Some(50)));
    server.ok(
        "anna",
        What::Accounted {
            room: "101".into(),
            place: crate::drill::event::Place::Room,
            count: 3,
            after: None,
        },
    );
}

#[test]
fn words_and_numbers_have_limits() {
    let mut server = running();
    let note = |text: String, note: &str| {
        let (room, exit, note_kind, lang) = (None, None, NoteKind::Gap, EN);
        What::Noted(Note { note: note.into(), room, exit, note_kind, text, lang, after: None })
    };
    server.ok("anna", note("x".repeat(4000), "n"));
    assert_eq!(server.no("anna", note("x".repeat(4001), "n")), "drill-refused-too-long");
    assert_eq!(server.no("anna", note("x".into(), " ")), "drill-refused-empty");
    let mut missing =
        Reported { room: "101".into(), note: "m".into(), count: 1, label: None, lang: EN, after: None };
    missing.label = Some("x".repeat(121));
    assert_eq!(server.no("anna", What::Missing(missing)), "drill-refused-too-long");
    assert_eq!(server.no("anna", says("count 101 100001")), "drill-refused-out-of-range");
    let command = Command { key: "k".into(), by: "anna".into(), seq: u64::MAX, what: says("secured 101") };
    assert_eq!(server.deliver(command).unwrap_err().id(), "drill-refused-bad-sequence");
}

#[test]
fn a_note_taken_back_is_gone() {
    let mut server = running();
    server.play("1:00 anna gap 101 n1 The key does not turn.");
    assert_eq!(server.state.notes().count(), 1);
    let mut empty = says("gap 101 n1 x");
    if let What::Noted(note) = &mut empty {
        note.text.clear();
    }
    server.ok("anna", empty);
    assert_eq!(server.state.notes().count(), 0);
}
