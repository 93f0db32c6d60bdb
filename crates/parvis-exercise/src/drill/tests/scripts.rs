//! Drills of a school with six rooms, as scripts, and what stands at their end.

use super::play::{Server, plan};
use super::school::{EVACUATION, LOCKDOWN, paper, played};
use super::shown::{of_grid, of_lead, of_measurement};
use crate::drill::event::without_labels;
use crate::drill::measured::measured;
use crate::drill::view::{grid, lead, observer};
use crate::drill::{Event, State};
use expect_test::{Expect, expect};
use parvis_core::DrillKind;

/// Plays a script on a staffed school and compares what was refused, what the lead sees and what was measured.
fn check(kind: DrillKind, script: &str, expected: Expect) {
    let mut server = Server::staffed(plan(kind));
    let mut all = server.play(script).join("\n");
    if !all.is_empty() {
        all.push('\n');
    }
    all += &of_lead(&lead(&server.state, server.now).unwrap());
    all += &of_measurement(&measured(&server.state, &paper()).unwrap());
    expected.assert_eq(&all);
    assert_eq!(State::of(&server.events), server.state, "replay equals live");
}

#[test]
fn a_lockdown_is_run_from_start_to_end() {
    check(
        DrillKind::Lockdown,
        LOCKDOWN,
        expect![[r#"
        Ended 9:00: accounted 95 of 95, safe 6 of 6 rooms, counted 6, open 0
        Accounted 101 7A: 24 of 24, secured 0:40
        Accounted 102 7B: 24 of 25, secured 0:50
        Accounted 103 1A: 20 of 20, secured 0:55
        Accounted 104 8A: 22 of 22, secured 2:40
        Accounted kitchen: 3 of 3, secured 1:20
        Accounted nurse: 2 of 1, secured 1:10
        lockdown 2026-10-06 held true: Some(95) people, Some(160.0) s, accounted Some("4:30")
        secured 101 0:40
        secured 102 0:50
        secured 103 0:55
        secured 104 2:40
        secured kitchen 1:20
        secured nurse 1:10
        “The bell is not heard in the kitchen.”
        “Corridors were quiet at once.”
    "#]],
    );
}

#[test]
fn in_the_middle_open_problems_come_first_and_the_extra_boy_is_offered_as_the_missing_one() {
    let until: Vec<&str> = LOCKDOWN.lines().take_while(|line| !line.contains("2:40")).collect();
    check(
        DrillKind::Lockdown,
        &until.join("\n"),
        expect![[r#"
        Running 2:00: accounted 72 of 95, safe 5 of 6 rooms, counted 5, open 3
        Problem 102 7B: 24 of 25, secured 0:50, missing 1
        Problem nurse: 2 of 1, secured 1:10, extra 1
        Waiting 104 8A: – of 22
        Accounted 101 7A: 24 of 24, secured 0:40
        Accounted 103 1A: 20 of 20, secured 0:55
        Accounted kitchen: 3 of 3, secured 1:20
        missing: 102/m1 1
        102 is nurse? 1: one boy of 7B in the nurse's room (the class is named)
        lockdown 2026-10-05 held false: None people, None s, accounted None
        secured 101 0:40
        secured 102 0:50
        secured 103 0:55
        secured kitchen 1:20
        secured nurse 1:10
    "#]],
    );
    let server = played(DrillKind::Lockdown, &until.join("\n"));
    let of = |who: &str| of_grid(&grid(&server.state, &who.into(), server.now).unwrap());
    expect![[r#"
        Teacher asked for [Secured, Count]
        Problem 102 7B: 24 of 25, secured 0:50, missing 1
        Accounted 101 7A: 24 of 24, secured 0:40
        102 is nurse?

        Teacher asked for [Secured, Count]
        Accounted 103 1A: 20 of 20, secured 0:55

        Teacher asked for [Secured, Count]
        Problem nurse: 2 of 1, secured 1:10, extra 1
        Waiting 104 8A: – of 22
        102 is nurse?
    "#]]
    .assert_eq(&[of("anna"), of("bela"), of("carl")].join("\n"));
    assert!(grid(&server.state, &"stranger".into(), server.now).is_none());
}

#[test]
fn an_evacuation_measures_rooms_and_exits() {
    check(
        DrillKind::Evacuation,
        EVACUATION,
        expect![[r#"
        Ended 6:00: accounted 95 of 95, safe 6 of 6 rooms, counted 6, open 0
        Accounted 101 7A: 24 of 24, empty 0:45, out 1:10 by east
        Accounted 102 7B: 25 of 25, empty 0:50, out 1:20 by east
        Accounted 103 1A: 20 of 20, empty 1:00, out 1:50 by east
        Accounted 104 8A: 22 of 22, empty 0:55, out 1:35 by east
        Accounted kitchen: 3 of 3, empty 1:05, out 1:30 by west
        Accounted nurse: 1 of 1, empty 1:05, out 2:00 by east
        evacuation 2026-10-06 held true: Some(95) people, Some(125.0) s, accounted Some("2:55")
        exit east Some(25.0) Some(125.0) Some(92)
        exit west Some(60.0) Some(90.0) None
        room 101 Some(45.0) Some(24)
        room 102 Some(50.0) Some(25)
        room 103 Some(60.0) Some(20)
        room 104 Some(55.0) Some(22)
        room kitchen Some(65.0) Some(3)
        room nurse Some(65.0) Some(1)
    "#]],
    );
    let server = played(DrillKind::Evacuation, EVACUATION);
    let seen = observer(&server.state, &"vera".into(), server.now).unwrap();
    expect![[r#"[{"exit":"east","first":25,"last":125,"people":92},{"exit":"west","first":60,"last":90,"people":null}]"#]].assert_eq(&serde_json::to_string(&seen.exits).unwrap());
}

#[test]
fn what_arrives_late_counts_when_it_was_seen_and_what_is_said_again_moves_nothing() {
    check(
        DrillKind::Lockdown,
        "
        0:00 lead start
        0:40 anna secured 101
        1:00 anna open 101
        1:20 anna secured 101
        2:00 anna secured 101
        2:30 anna secured 101
        0:50<6:00 bela secured 103
        3:00 lead all-clear
        1:10<7:00 carl secured 104
        3:30<7:00 carl open 104
        ",
        expect![[r#"
            AllClear 7:00: accounted 0 of 95, safe 3 of 6 rooms, counted 0, open 6
            Waiting 102 7B: – of 25
            Waiting kitchen: – of 3
            Waiting nurse: – of 1
            Safe 101 7A: – of 24, secured 1:20
            Safe 103 1A: – of 20, secured 0:50
            Safe 104 8A: – of 22, secured 1:10
            lockdown 2026-10-05 held false: None people, None s, accounted None
            secured 101 1:20
            secured 103 0:50
            secured 104 1:10
        "#]],
    );
}

#[test]
fn a_count_that_does_not_fit_is_a_problem_and_a_visitor_is_none() {
    check(
        DrillKind::Lockdown,
        "
        0:00 lead start
        0:40 anna secured 101
        0:41 anna secured 102
        1:00 anna count 101 23
        1:00 anna count 102 26
        1:05 anna extra 102 x1 1 a mother
        ",
        expect![[r#"
            Running 1:05: accounted 48 of 95, safe 2 of 6 rooms, counted 2, open 5
            Problem 101 7A: 23 of 24, secured 0:40, unexplained -1
            Waiting 103 1A: – of 20
            Waiting 104 8A: – of 22
            Waiting kitchen: – of 3
            Waiting nurse: – of 1
            Accounted 102 7B: 26 of 25, secured 0:41, extra 1
            lockdown 2026-10-05 held false: None people, None s, accounted None
            secured 101 0:40
            secured 102 0:41
        "#]],
    );
}

#[test]
fn more_people_than_are_missing_are_never_found() {
    check(
        DrillKind::Lockdown,
        "
        0:00 lead start
        1:00 anna count 101 22
        1:00 anna missing 101 m1 2
        1:00 anna missing 102 m2 1
        1:00 bela count 103 21
        1:00 bela extra 103 x1 1 a girl of 7A
        1:10 bela match 101/m1 103/x1 5
        1:20 lead match 102/m2 103/x1 1
        1:30 anna match 102/m2 101/x9 1
        ",
        expect![[r#"
            1:30 anna match 102/m2 101/x9 1: drill-refused-unknown {"id": Plain("x9"), "what": Plain("extra")}
            Running 1:30: accounted 43 of 95, safe 0 of 6 rooms, counted 2, open 6
            Problem 101 7A: 22 of 24, missing 1
            Problem 102 7B: – of 25, missing 1
            Waiting 103 1A: 21 of 20
            Waiting 104 8A: – of 22
            Waiting kitchen: – of 3
            Waiting nurse: – of 1
            missing: 101/m1 1
            missing: 102/m2 1
            lockdown 2026-10-05 held false: None people, None s, accounted None
        "#]],
    );
}

#[test]
fn an_evacuation_without_everybody_seen_has_no_time_for_all() {
    check(
        DrillKind::Evacuation,
        "
        0:00 lead start
        1:00 anna out 101 east
        1:00 anna outside 102 25
        2:00 vera last east
        ",
        expect![[r#"
            Running 2:00: accounted 25 of 95, safe 2 of 6 rooms, counted 1, open 5
            Waiting 103 1A: – of 20
            Waiting 104 8A: – of 22
            Waiting kitchen: – of 3
            Waiting nurse: – of 1
            Safe 101 7A: – of 24, out 1:00 by east
            Accounted 102 7B: 25 of 25
            evacuation 2026-10-05 held false: None people, None s, accounted None
            exit east None Some(120.0) None
        "#]],
    );
}

#[test]
fn empty_rooms_and_a_last_person_at_every_exit_are_a_time_for_all() {
    let rooms = ["101", "102", "103", "104", "kitchen", "nurse"];
    let mut script = "0:00 lead start\n".to_owned();
    for room in rooms {
        script += &format!("1:00 lead empty {room}\n");
    }
    script += "2:00 vera last east\n";
    let mut server = Server::staffed(plan(DrillKind::Evacuation));
    server.play(&script);
    let seconds = |server: &Server| measured(&server.state, &paper()).unwrap().drill.seconds;
    assert_eq!(seconds(&server), None);
    server.play("2:10 vera last west");
    assert_eq!(seconds(&server), Some(130.0));
    server.play("2:05 lead all-clear");
    assert_eq!(seconds(&server), None, "who went through a door after the all-clear walked back in");
}

#[test]
fn labels_go_and_everything_else_stays() {
    let mut server = played(DrillKind::Lockdown, LOCKDOWN);
    server.play("9:30 lead forget");
    let bare: Vec<Event> = without_labels(&server.events);
    assert_eq!(State::of(&bare), server.state);
    let text = serde_json::to_string(&(bare, lead(&server.state, server.now))).unwrap();
    assert!(!text.contains("one boy"), "{text}");
    assert_eq!(lead(&server.state, server.now).unwrap().totals.accounted, 95);
}
