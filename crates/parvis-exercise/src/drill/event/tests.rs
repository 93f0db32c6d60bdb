//! The names in the list of a drill's events are kept for years: here they stand, once each, as they are written.

use super::{
    Body, Corrected, Event, Group, Note, NoteKind, Observer, Place, Plan, PlannedRoom, Post, ReportBox,
    Reported, Role, Wash, WashKind, What, Whose, Written, without_labels,
};
use crate::drill::State;
use crate::drill::ready::Ready;
use crate::event::Version;
use crate::id::{Lang, Seconds};
use expect_test::expect;
use jiff::civil::date;
use parvis_core::{DrillKind, Language};

fn every() -> Vec<What> {
    let (room, exit, after) = ("102".into(), "east".into(), Some(Seconds(80)));
    let reported = Reported {
        room: "102".into(),
        note: "m1".into(),
        count: 1,
        label: Some("one boy of 7B in the nurse's room".into()),
        lang: Lang(Language::En),
        after,
    };
    let whose = |room: &str, note: &str| Whose { room: room.into(), note: note.into() };
    vec![
        What::Planned(Plan {
            drill_kind: DrillKind::Lockdown,
            date: date(2026, 10, 5),
            announced: true,
            groups: vec![Group::Kindergarten, Group::Primary, Group::Secondary, Group::Adults],
            rooms: vec![PlannedRoom { room: "102".into(), class: Some("7B".into()), expected: 24 }],
            exits: vec!["east".into()],
        }),
        What::Joined(Post {
            who: "a".into(),
            role: Role::Teacher,
            rooms: vec!["102".into()],
            exits: vec!["east".into()],
            observer: None,
        }),
        What::Ticked { item: Ready::ParentsTold, done: true, who: Some("Vera Kim".into()) },
        What::ObserverNamed(Observer {
            observer: "o1".into(),
            name: Some("Vera Kim".into()),
            body: Body::FireService,
            room: None,
            exit: Some("east".into()),
            gone: false,
        }),
        What::Joined(Post {
            who: "b".into(),
            role: Role::Observer,
            rooms: Vec::new(),
            exits: Vec::new(),
            observer: Some("o1".into()),
        }),
        What::Started,
        What::RoomSecured { room, secured: true, after },
        What::RoomEmpty { room: "102".into(), empty: true, after: None },
        What::ClassOut { room: "102".into(), out: true, exit: Some(exit), after },
        What::Accounted { room: "102".into(), place: Place::AssemblyPoint, count: 23, after },
        What::Missing(reported.clone()),
        What::Extra(Reported { label: None, ..reported }),
        What::Matched { missing: whose("102", "m1"), extra: whose("103", "x1"), count: 1, after },
        What::ExitFirst { exit: "east".into(), after },
        What::ExitLast { exit: "east".into(), after },
        What::ExitCounted { exit: "east".into(), count: 40 },
        What::Noted(Note {
            note: "n1".into(),
            room: Some("102".into()),
            exit: None,
            note_kind: NoteKind::Gap,
            text: "The key does not turn.".into(),
            lang: Lang(Language::En),
            after: None,
        }),
        What::AllClear { after },
        What::Ended,
    ]
    .into_iter()
    .chain(afterwards())
    .collect()
}

fn afterwards() -> [What; 4] {
    [
        What::Washed(Wash {
            note: "w1".into(),
            wash: WashKind::Hard,
            room: Some("102".into()),
            exit: None,
            text: "The bell is too loud.".into(),
            lang: Lang(Language::En),
        }),
        What::Written(Written {
            report_box: ReportBox::Summary,
            text: "A calm drill.".into(),
            lang: Lang(Language::En),
        }),
        What::Corrected(Corrected { of: 17, text: "The key turns hard.".into(), lang: Lang(Language::En) }),
        What::LabelsDeleted,
    ]
}

fn event((what, n): (What, u64)) -> Event {
    Event { v: Version, n, at: Seconds(60), by: "a".into(), seq: 3, key: "k".into(), what }
}

#[test]
fn every_event_is_written_with_names_that_stay_and_reads_back() {
    let events: Vec<Event> = every().into_iter().zip(1..).map(event).collect();
    let lines: Vec<String> = events.iter().map(|event| serde_json::to_string(event).unwrap()).collect();
    let read: Vec<Event> = lines.iter().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(read, events);
    let head = lines[0].find("\"what\":").unwrap();
    let shown: Vec<&str> = lines.iter().map(|line| &line[head + 7..line.len() - 1]).collect();
    let shown = shown.join("\n").replace("\n:", "\n");
    expect![[r#"
        {"kind":"planned","drill_kind":"lockdown","date":"2026-10-05","announced":true,"groups":["kindergarten","primary","secondary","adults"],"rooms":[{"room":"102","class":"7B","expected":24}],"exits":["east"]}
        {"kind":"joined","who":"a","role":"teacher","rooms":["102"],"exits":["east"]}
        {"kind":"ticked","item":"parents-told","done":true,"who":"Vera Kim"}
        {"kind":"observer-named","observer":"o1","name":"Vera Kim","body":"fire-service","room":null,"exit":"east","gone":false}
        {"kind":"joined","who":"b","role":"observer","rooms":[],"exits":[],"observer":"o1"}
        {"kind":"started"}
        {"kind":"room-secured","room":"102","secured":true,"after":80}
        {"kind":"room-empty","room":"102","empty":true,"after":null}
        {"kind":"class-out","room":"102","out":true,"exit":"east","after":80}
        {"kind":"accounted","room":"102","place":"assembly-point","count":23,"after":80}
        {"kind":"missing","room":"102","note":"m1","count":1,"label":"one boy of 7B in the nurse's room","lang":"en","after":80}
        {"kind":"extra","room":"102","note":"m1","count":1,"label":null,"lang":"en","after":80}
        {"kind":"matched","missing":{"room":"102","note":"m1"},"extra":{"room":"103","note":"x1"},"count":1,"after":80}
        {"kind":"exit-first","exit":"east","after":80}
        {"kind":"exit-last","exit":"east","after":80}
        {"kind":"exit-counted","exit":"east","count":40}
        {"kind":"noted","note":"n1","room":"102","exit":null,"note_kind":"gap","text":"The key does not turn.","lang":"en","after":null}
        {"kind":"all-clear","after":80}
        {"kind":"ended"}
        {"kind":"washed","note":"w1","wash":"hard","room":"102","exit":null,"text":"The bell is too loud.","lang":"en"}
        {"kind":"written","report_box":"summary","text":"A calm drill.","lang":"en"}
        {"kind":"corrected","of":17,"text":"The key turns hard.","lang":"en"}
        {"kind":"labels-deleted"}"#]].assert_eq(&shown);
    expect![[r#"{"v":1,"n":6,"at":60,"by":"a","seq":3,"key":"k","what":{"kind":"started"}}"#]]
        .assert_eq(lines.iter().find(|line| line.contains("started")).unwrap());
}

#[test]
fn a_kind_nobody_knows_is_refused() {
    let mut plan = serde_json::to_value(&every()[0]).unwrap();
    plan["drill_kind"] = "surprise".into();
    let error = serde_json::from_value::<What>(plan).unwrap_err().to_string();
    expect!["unknown kind of drill surprise"].assert_eq(&error);
}

#[test]
fn labels_go_and_counts_stay() {
    let events: Vec<Event> = every().into_iter().zip(1..).map(event).collect();
    let bare = without_labels(&events);
    let kept = serde_json::to_string(&bare).unwrap();
    assert!(!kept.contains("one boy") && !kept.contains("Vera"), "{kept}");
    assert_eq!(without_labels(&bare), bare);
    assert_eq!(State::of(&bare), State::of(&events), "the last event takes them out of the state too");
}

#[test]
fn something_follows_from_every_event() {
    for what in every() {
        let mut state = State::default();
        state.apply(&event((what.clone(), 1)));
        let State { last, at, top_seq, seen, .. } = State::default();
        let state = State { last, at, top_seq, seen, ..state };
        assert_ne!(state, State::default(), "nothing follows from {what:?}");
    }
}
