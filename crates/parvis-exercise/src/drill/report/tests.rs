//! What the report of a drill says.

use super::{Place, Report, Spread, exits_csv, report, rooms_csv};
use crate::drill::tests::play::{Server, plan};
use crate::drill::tests::school::{EVACUATION, LOCKDOWN, played};
use crate::id::Seconds;
use crate::report::{Arg, Sentence};
use expect_test::expect;
use parvis_core::DrillKind;
use std::fmt::Write as _;

fn arg((name, arg): (&&str, &Arg)) -> String {
    match arg {
        Arg::Count(count) => format!("{name}={count}"),
        Arg::Time(time) => format!("{name}={}s", time.0),
        Arg::Minute(minute) => format!("{name}={minute}min"),
        Arg::Nation(nation) => format!("{name}={nation}"),
        Arg::Key(text) | Arg::Plain(text) => format!("{name}={text}"),
        Arg::Words { text, lang, .. } => format!("{name}=“{text}” ({lang})"),
        Arg::Function(_) | Arg::Shares(_) => format!("{name}={arg:?}"),
    }
}

fn line(sentence: &Sentence) -> String {
    let args: Vec<String> = sentence.args.iter().map(arg).collect();
    format!("  {} {} {:?}\n", sentence.id, args.join(" "), sentence.proof)
}

fn shown(report: &Report) -> String {
    let mut all = String::new();
    for section in &report.sections {
        writeln!(all, "{:?}", section.section).unwrap();
        section.sentences.iter().for_each(|sentence| all += &line(sentence));
    }
    for finding in &report.findings {
        writeln!(
            all,
            "finding {:?} {:?} {} {} {}",
            finding.room, finding.exit, finding.note, finding.text, finding.proof
        )
        .unwrap();
    }
    all
}

fn spread() -> Spread {
    Spread::new(120.2, 180.0, 239.6).unwrap()
}

#[test]
fn a_lockdown_beside_its_simulation() {
    let server = played(DrillKind::Lockdown, LOCKDOWN);
    expect![[r#"
        Overview
          drill-report-planned kind=lockdown people=95 rooms=6 [1]
          drill-report-announced  [1]
          drill-report-group group=primary [1]
          drill-report-group group=secondary [1]
          drill-report-group group=adults [1]
          drill-report-watched observers=1 teachers=3 [2, 3, 4, 5]
        Times
          drill-report-all-secured time=160s [7, 8, 9, 10, 11, 19]
          drill-report-simulated-inside high=240s low=120s median=180s time=160s [7, 8, 9, 10, 11, 19]
          drill-report-all-accounted expected=95 time=270s [12, 13, 15, 16, 17, 20, 21]
          drill-report-all-clear time=420s [24]
          drill-report-ended time=540s [25]
        Rooms
          drill-report-room-secured class=7A room=101 time=40s [7]
          drill-report-room-counted class=7A expected=24 present=24 room=101 time=90s [12]
          drill-report-room-secured class=7B room=102 time=50s [8]
          drill-report-room-counted class=7B expected=25 present=24 room=102 time=100s [13]
          drill-report-room-secured class=1A room=103 time=55s [9]
          drill-report-room-counted class=1A expected=20 present=20 room=103 time=110s [16]
          drill-report-room-secured class=8A room=104 time=160s [19]
          drill-report-room-counted class=8A expected=22 present=22 room=104 time=170s [20]
          drill-report-room-secured room=kitchen time=80s [11]
          drill-report-room-counted expected=3 present=3 room=kitchen time=105s [15]
          drill-report-room-secured room=nurse time=70s [10]
          drill-report-room-counted expected=1 present=2 room=nurse time=120s [17]
        People
          drill-report-found count=1 found_in=nurse room=102 time=270s words=“one boy, went out before the bell” (en) [21]
        Strengths
          drill-report-strength time=310s words=“Corridors were quiet at once.” (en) [23]
        Gaps
          drill-report-gap room=kitchen time=300s words=“The bell is not heard in the kitchen.” (en) [22]
        finding Some("kitchen") None n1 The bell is not heard in the kitchen. 22
    "#]].assert_eq(&shown(&report(&server.events, Some(&spread()))));
}

#[test]
fn an_evacuation_room_by_room_and_exit_by_exit() {
    let server = played(DrillKind::Evacuation, EVACUATION);
    expect![[r#"
        Overview
          drill-report-planned kind=evacuation people=95 rooms=6 [1]
          drill-report-announced  [1]
          drill-report-group group=primary [1]
          drill-report-group group=secondary [1]
          drill-report-group group=adults [1]
          drill-report-watched observers=1 teachers=3 [2, 3, 4, 5]
        Times
          drill-report-all-out time=125s [14, 15, 16, 17, 18, 19, 21, 22]
          drill-report-simulated-inside high=240s low=120s median=180s time=125s [14, 15, 16, 17, 18, 19, 21, 22]
          drill-report-all-accounted expected=95 time=175s [23, 24, 25, 26, 27, 28]
          drill-report-all-clear time=300s [30]
          drill-report-ended time=360s [31]
        Rooms
          drill-report-room-empty class=7A room=101 time=45s [8]
          drill-report-room-out class=7A exit=east room=101 time=70s [14]
          drill-report-room-counted class=7A expected=24 present=24 room=101 time=150s [23]
          drill-report-room-empty class=7B room=102 time=50s [9]
          drill-report-room-out class=7B exit=east room=102 time=80s [15]
          drill-report-room-counted class=7B expected=25 present=25 room=102 time=155s [24]
          drill-report-room-empty class=1A room=103 time=60s [11]
          drill-report-room-out class=1A exit=east room=103 time=110s [18]
          drill-report-room-counted class=1A expected=20 present=20 room=103 time=160s [25]
          drill-report-room-empty class=8A room=104 time=55s [10]
          drill-report-room-out class=8A exit=east room=104 time=95s [17]
          drill-report-room-counted class=8A expected=22 present=22 room=104 time=165s [26]
          drill-report-room-empty room=kitchen time=65s [12]
          drill-report-room-out exit=west room=kitchen time=90s [16]
          drill-report-room-counted expected=3 present=3 room=kitchen time=175s [28]
          drill-report-room-empty room=nurse time=65s [13]
          drill-report-room-out exit=east room=nurse time=120s [22]
          drill-report-room-counted expected=1 present=1 room=nurse time=170s [27]
        Exits
          drill-report-exit exit=east first=25s last=125s people=92 [7, 19, 29]
          drill-report-exit exit=west first=60s last=90s [20, 21]
    "#]].assert_eq(&shown(&report(&server.events, Some(&spread()))));
}

#[test]
fn a_drill_broken_off_says_what_is_not_known() {
    let mut server = Server::staffed(plan(DrillKind::Lockdown));
    server.play(
        "0:00 lead start
         1:00 anna secured 101
         1:10 anna open 102
         1:20 anna count 101 23
         1:30 carl extra nurse x1 1 a visitor
         1:40 bela missing 103 m1 2
         2:00 lead end",
    );
    let report = report(&server.events, Some(&spread()));
    assert_eq!((report.measured, report.simulated), (None, None));
    expect![[r#"
        Overview
          drill-report-planned kind=lockdown people=95 rooms=6 [1]
          drill-report-announced  [1]
          drill-report-group group=primary [1]
          drill-report-group group=secondary [1]
          drill-report-group group=adults [1]
          drill-report-watched observers=1 teachers=3 [2, 3, 4, 5]
        Times
          drill-report-not-all-safe rooms=6 safe=1 [6, 7]
          drill-report-not-all-accounted accounted=23 expected=95 [6, 9]
          drill-report-ended time=120s [12]
        Rooms
          drill-report-room-secured class=7A room=101 time=60s [7]
          drill-report-room-count-differs class=7A expected=24 present=23 room=101 time=80s [9]
          drill-report-room-not-secured class=7B room=102 time=70s [8]
          drill-report-room-silent class=1A room=103 []
          drill-report-room-silent class=8A room=104 []
          drill-report-room-silent room=kitchen []
          drill-report-room-silent room=nurse []
        People
          drill-report-missing count=2 room=103 [11]
          drill-report-extra count=1 room=nurse words=“a visitor” (en) [10]
    "#]]
    .assert_eq(&shown(&report));
}

#[test]
fn a_measured_time_lies_inside_below_or_above_and_the_ends_are_inside() {
    let at = [119, 120, 160, 240, 241].map(|seconds| spread().place(Seconds(seconds)));
    assert_eq!(at, [Place::Below, Place::Inside, Place::Inside, Place::Inside, Place::Above]);
    for [low, median, high] in
        [[-1.0, 2.0, 3.0], [3.0, 2.0, 4.0], [1.0, 5.0, 4.0], [1.0, f64::NAN, 4.0], [1.0, 2.0, f64::INFINITY]]
    {
        assert_eq!(Spread::new(low, median, high), None);
    }
}

#[test]
fn every_sentence_but_that_of_a_silent_room_is_proved_by_events_there_are() {
    for (kind, script) in [(DrillKind::Lockdown, LOCKDOWN), (DrillKind::Evacuation, EVACUATION)] {
        let server = played(kind, script);
        let report = report(&server.events, Some(&spread()));
        for sentence in report.sections.iter().flat_map(|section| &section.sentences) {
            assert!(!sentence.proof.is_empty(), "{sentence:?}");
            assert!(sentence.proof.iter().all(|n| server.events.iter().any(|event| event.n == *n)));
        }
    }
}

#[test]
fn rooms_and_exits_are_tables_and_no_name_is_a_formula() {
    let mut server = Server::staffed(plan(DrillKind::Evacuation));
    server.play(
        "0:00 lead start
         0:25 vera first east
         0:45 anna empty 101
         1:10 anna out 101 east
         2:30 anna outside 101 23
         2:40 bela missing 103 m1 2
         3:00 vera people east 23
         4:00 lead end",
    );
    let name = |id: &str| if id == "101" { "=1+1".to_owned() } else { format!("{id}, ground floor") };
    let csv = rooms_csv(&server.state, &name) + &exits_csv(&server.state, &name);
    expect![[r#"
        room,name,class,secured,secured s,empty,empty s,out,out s,exit,expected,counted,fits,accounted,missing,extra
        101,'=1+1,7A,,,yes,45,yes,70,east,24,23,no,23,0,0
        102,"102, ground floor",7B,,,,,,,,25,,,0,0,0
        103,"103, ground floor",1A,,,,,,,,20,,,0,2,0
        104,"104, ground floor",8A,,,,,,,,22,,,0,0,0
        kitchen,"kitchen, ground floor",,,,,,,,,3,,,0,0,0
        nurse,"nurse, ground floor",,,,,,,,,1,,,0,0,0
        exit,name,first s,last s,people
        east,"east, ground floor",25,,23
        west,"west, ground floor",,,
    "#]]
    .assert_eq(&csv.replace("\r\n", "\n"));
}
