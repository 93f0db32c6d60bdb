//! The names in the list of events are kept for years: here they stand, once each, as they are written.

use super::{
    Action, AdHoc, Arrangement, Attachment, Event, Fate, Observation, Post, Practice, RosterLine, Thresholds,
    Version, What, without_names,
};
use crate::State;
use crate::id::{
    ActionStatus, Channel, ItemKind, Level, Rating, Release, ReportBox, Role, Seconds, Sector, Status,
    WashKind,
};
use crate::tests::play::{EN, KK, RU, answered, entities, joined, line, measures, message, setting};
use expect_test::expect;
use jiff::civil::date;

fn every() -> Vec<What> {
    let decision = super::Answer::Decision {
        text: "Reopen".into(),
        owner: "Director".into(),
        minute: Some(70),
        why: "All clear".into(),
    };
    let mut all = vec![
        What::Created(setting(&["1"], &["KZ"])),
        What::RosterLine(RosterLine {
            line: "r1".into(),
            name: Some("N.".into()),
            nation: "KZ".into(),
            agency: Some("City hall".into()),
            languages: vec![RU, KK],
            table: Some("1".into()),
            role: Role::Player,
            gone: false,
        }),
        joined("a", "1", "KZ", KK),
        What::Left,
        What::Rejoined,
        What::Appointed { who: "a".into(), role: Role::Scribe },
        What::Started,
        What::Paused { why: None },
        What::Resumed,
        What::MovedOn { by: Seconds(300) },
        What::Stretched { module: "M1".into(), minutes: 50 },
        What::ModuleBegun { module: "M1".into() },
        What::ModuleEnded { module: "M1".into() },
        What::Released { inject: "I1".into(), to: vec!["1".into()], how: Release::Timed },
        What::Held { inject: "I2".into() },
        What::LetGo { inject: "I2".into() },
        What::Skipped { inject: "I2".into() },
        What::ReTimed { inject: "I2".into(), minute: 12 },
        What::AdHoc(AdHoc {
            inject: "x1".into(),
            text: "t".into(),
            lang: EN,
            from: "desk".into(),
            channel: Channel::InPerson,
            objectives: vec!["O1".into()],
            to: vec![],
        }),
        What::Corrected { words: "inject.I1.text".into(), lang: EN, before: "t".into() },
        measures("1", Some("KZ"), &["inform-police>police@5"], "t"),
        entities("1", None, &["police"]),
        message("1", None, 12, &[EN], "t"),
        answered("T4", "1", None, decision),
        answered("T4", "1", None, super::Answer::Text { text: "t".into() }),
        What::TaskDone { task: "T1".into(), table: "1".into(), done: true },
        line("l1", "t", EN),
    ];
    all.extend(rest());
    all
}

/// Those of later editions.
fn later() -> Vec<What> {
    vec![
        What::Slept { time: Seconds(720) },
        What::HandedOver { who: "a".into() },
        What::CheckAsked,
        What::CheckHeard,
        What::Arranged(Arrangement::Table { table: "2".into(), name: "Blue".into() }),
        What::Arranged(Arrangement::TableGone { table: "2".into() }),
        What::Arranged(Arrangement::Nation { nation: "KG".into() }),
        What::Arranged(Arrangement::NationGone { nation: "KG".into() }),
        What::Arranged(Arrangement::Language { lang: KK }),
        What::Arranged(Arrangement::LanguageGone { lang: KK }),
        What::Seated { who: "a".into(), table: "2".into() },
        What::Attached(Attachment {
            inject: "I1".into(),
            file: "ab".into(),
            name: "map.png".into(),
            media: "image/png".into(),
            alt: "t".into(),
            lang: EN,
            gone: false,
        }),
        What::MessageChecked {
            of: "k1".into(),
            what_to_do: true,
            unknowns: false,
            next: Some(true),
            accessible: Some(false),
        },
        What::NotesRead { upto: 7 },
        What::ItemNamed {
            item: "new-1".into(),
            item_kind: ItemKind::Entity,
            text: "t".into(),
            lang: EN,
            entity: Some((Sector::NonGovernment, Level::Local)),
        },
        What::Observed(Observation {
            note: "o1".into(),
            table: None,
            who: None,
            text: "t".into(),
            lang: EN,
            quote: None,
            objective: None,
            inject: None,
            rated: None,
            gone: true,
        }),
    ]
}

fn rest() -> Vec<What> {
    let mut all = of_answers();
    all.extend(after());
    all
}

fn of_answers() -> Vec<What> {
    let (text, lang) = ("t".to_owned(), EN);
    vec![
        What::Translated { of: "k1".into(), lang: RU, text: text.clone(), status: Status::Human },
        What::VotedNew { item: "name-owner".into(), yes: true },
        What::ItemNamed {
            item: "new-1".into(),
            item_kind: ItemKind::Measure,
            text: text.clone(),
            lang,
            entity: None,
        },
        What::Catalogued {
            item: "new-m034".into(),
            measure: "m034".into(),
            text: text.clone(),
            lang,
            also: [(RU, text.clone())].into(),
        },
        What::TriedAgain(super::TriedAgain {
            note: "t1".into(),
            action: "a1".into(),
            on: date(2027, 5, 4),
            at: "Drill of May".into(),
            works: true,
            gone: false,
        }),
        What::Concerned { action: "a1".into(), site: "s1".into() },
        What::Coded { of: "k1".into(), item: "name-owner".into(), yes: true },
        What::Merged { item: "new-1".into(), into: Some("name-owner".into()) },
        What::Limits(Thresholds::default()),
        What::MessageChecked {
            of: "k1".into(),
            what_to_do: true,
            unknowns: false,
            next: None,
            accessible: None,
        },
        What::Decided { note: "d1".into(), text: text.clone(), lang, owner: "o".into(), minute: None },
        What::Parked { note: "p1".into(), text, lang, owner: None, settled: false },
    ]
}

fn after() -> Vec<What> {
    let (text, lang) = ("t".to_owned(), EN);
    vec![
        What::Observed(Observation {
            note: "o1".into(),
            table: Some("1".into()),
            who: None,
            text: text.clone(),
            lang,
            quote: None,
            objective: Some("O1".into()),
            inject: None,
            rated: Some(("C1".into(), Rating::Some)),
            gone: false,
        }),
        What::Posted(Post {
            note: "w1".into(),
            from: "journalist".into(),
            channel: Channel::Social,
            text: text.clone(),
            lang,
            gone: false,
        }),
        What::SteppedOut,
        What::SteppedBack,
        What::Cell { nation: "KZ".into(), cell: "T1/name-owner".into(), fate: Fate::Withdrawn },
        What::Cell {
            nation: "KZ".into(),
            cell: "T1/name-owner".into(),
            fate: Fate::Reworded { text: text.clone(), lang },
        },
        What::Practice(Practice {
            nation: "KZ".into(),
            task: "T1".into(),
            item: "new-1".into(),
            text: text.clone(),
            lang,
            gone: false,
        }),
        What::Washed { note: "h1".into(), wash: WashKind::TakeHome, text: text.clone(), lang },
        What::Feedback { rating: 5, text: None, lang },
        What::Action(Action {
            note: "a1".into(),
            text: text.clone(),
            lang,
            owner: "City hall".into(),
            nation: None,
            due: Some(date(2027, 3, 1)),
            status: ActionStatus::Open,
            objective: None,
        }),
        What::Wrote { report_box: ReportBox::Overview, text, lang },
        What::Ended,
        What::NamesDeleted,
    ]
}

fn event((what, n): (What, u64)) -> Event {
    Event { v: Version, n, at: Seconds(60), by: "a".into(), seq: 3, key: "k".into(), what }
}

/// Events as they are kept, which read back as they were.
fn lines(all: Vec<What>) -> Vec<String> {
    let events: Vec<Event> = all.into_iter().zip(1..).map(event).collect();
    let lines: Vec<String> = events.iter().map(|event| serde_json::to_string(event).unwrap()).collect();
    let read: Vec<Event> = lines.iter().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(read, events);
    assert!(serde_json::to_string(&without_names(&events)).unwrap().find("Name of").is_none());
    lines
}

/// What they say, without who and when.
fn kinds(lines: &[String]) -> String {
    let head = lines[0].find("\"what\":").unwrap();
    let shown: Vec<&str> = lines.iter().map(|line| &line[head + 7..line.len() - 1]).collect();
    shown.join("\n").replace("\n:", "\n")
}

#[test]
fn every_event_is_written_with_names_that_stay_and_reads_back() {
    let lines = lines(every());
    let shown = kinds(&lines);
    expect![[r#"
        {"kind":"created","scenario":"museum","version":"1","languages":["en","ru","kk"],"tables":["1"],"nations":["KZ"],"thresholds":{"common":4,"common_of":5,"divergent":2,"rank_apart":3,"new_to_us":2,"buckets":[5,15,30,60]},"retention_days":30}
        {"kind":"roster-line","line":"r1","name":"N.","nation":"KZ","agency":"City hall","languages":["ru","kk"],"table":"1","role":"player"}
        {"kind":"joined","line":null,"name":"Name of a","nation":"KZ","table":"1","lang":"kk","function":null}
        {"kind":"left"}
        {"kind":"rejoined"}
        {"kind":"appointed","who":"a","role":"scribe"}
        {"kind":"started"}
        {"kind":"paused","why":null}
        {"kind":"resumed"}
        {"kind":"moved-on","by":300}
        {"kind":"stretched","module":"M1","minutes":50}
        {"kind":"module-begun","module":"M1"}
        {"kind":"module-ended","module":"M1"}
        {"kind":"released","inject":"I1","to":["1"],"how":"timed"}
        {"kind":"held","inject":"I2"}
        {"kind":"let-go","inject":"I2"}
        {"kind":"skipped","inject":"I2"}
        {"kind":"re-timed","inject":"I2","minute":12}
        {"kind":"ad-hoc","inject":"x1","text":"t","lang":"en","from":"desk","channel":"in-person","objectives":["O1"],"to":[]}
        {"kind":"corrected","words":"inject.I1.text","lang":"en","before":"t"}
        {"kind":"answered","task":"T1","table":"1","nation":"KZ","lang":"en","answer":{"of":"measures","ranked":[{"item":"inform-police","lead":"police","minute":5,"basis":null}],"text":"t"}}
        {"kind":"answered","task":"T2","table":"1","nation":null,"lang":"en","answer":{"of":"entities","chosen":[{"item":"police","local":null}],"text":""}}
        {"kind":"answered","task":"T3","table":"1","nation":null,"lang":"en","answer":{"of":"message","text":"t","audience":["public"],"outlets":["loudspeaker"],"langs":["en"],"minute":12}}
        {"kind":"answered","task":"T4","table":"1","nation":null,"lang":"en","answer":{"of":"decision","text":"Reopen","owner":"Director","minute":70,"why":"All clear"}}
        {"kind":"answered","task":"T4","table":"1","nation":null,"lang":"en","answer":{"of":"text","text":"t"}}
        {"kind":"task-done","task":"T1","table":"1","done":true}
        {"kind":"line","note":"l1","task":"T1","nation":null,"text":"t","lang":"en"}
        {"kind":"translated","of":"k1","lang":"ru","text":"t","status":"human"}
        {"kind":"voted-new","item":"name-owner","yes":true}
        {"kind":"item-named","item":"new-1","item_kind":"measure","text":"t","lang":"en"}
        {"kind":"catalogued","item":"new-m034","measure":"m034","text":"t","lang":"en","also":{"ru":"t"}}
        {"kind":"tried-again","note":"t1","action":"a1","on":"2027-05-04","at":"Drill of May","works":true}
        {"kind":"concerned","action":"a1","site":"s1"}
        {"kind":"coded","of":"k1","item":"name-owner","yes":true}
        {"kind":"merged","item":"new-1","into":"name-owner"}
        {"kind":"limits","common":4,"common_of":5,"divergent":2,"rank_apart":3,"new_to_us":2,"buckets":[5,15,30,60]}
        {"kind":"message-checked","of":"k1","what_to_do":true,"unknowns":false}
        {"kind":"decided","note":"d1","text":"t","lang":"en","owner":"o","minute":null}
        {"kind":"parked","note":"p1","text":"t","lang":"en","owner":null,"settled":false}
        {"kind":"observed","note":"o1","table":"1","who":null,"text":"t","lang":"en","quote":null,"objective":"O1","inject":null,"rated":["C1","S"]}
        {"kind":"posted","note":"w1","from":"journalist","channel":"social","text":"t","lang":"en","gone":false}
        {"kind":"stepped-out"}
        {"kind":"stepped-back"}
        {"kind":"cell","nation":"KZ","cell":"T1/name-owner","fate":{"is":"withdrawn"}}
        {"kind":"cell","nation":"KZ","cell":"T1/name-owner","fate":{"is":"reworded","text":"t","lang":"en"}}
        {"kind":"practice","nation":"KZ","task":"T1","item":"new-1","text":"t","lang":"en","gone":false}
        {"kind":"washed","note":"h1","wash":"take-home","text":"t","lang":"en"}
        {"kind":"feedback","rating":5,"text":null,"lang":"en"}
        {"kind":"action","note":"a1","text":"t","lang":"en","owner":"City hall","nation":null,"due":"2027-03-01","status":"open","objective":null}
        {"kind":"wrote","report_box":"overview","text":"t","lang":"en"}
        {"kind":"ended"}
        {"kind":"names-deleted"}"#]].assert_eq(&shown);
    expect![[r#"{"v":1,"n":4,"at":60,"by":"a","seq":3,"key":"k","what":{"kind":"left"}}"#]]
        .assert_eq(&lines[3]);
}

#[test]
fn events_of_later_editions_are_written_with_names_that_stay_too() {
    expect![[r#"
        {"kind":"slept","time":720}
        {"kind":"handed-over","who":"a"}
        {"kind":"check-asked"}
        {"kind":"check-heard"}
        {"kind":"arranged","change":"table","table":"2","name":"Blue"}
        {"kind":"arranged","change":"table-gone","table":"2"}
        {"kind":"arranged","change":"nation","nation":"KG"}
        {"kind":"arranged","change":"nation-gone","nation":"KG"}
        {"kind":"arranged","change":"language","lang":"kk"}
        {"kind":"arranged","change":"language-gone","lang":"kk"}
        {"kind":"seated","who":"a","table":"2"}
        {"kind":"attached","inject":"I1","file":"ab","name":"map.png","media":"image/png","alt":"t","lang":"en"}
        {"kind":"message-checked","of":"k1","what_to_do":true,"unknowns":false,"next":true,"accessible":false}
        {"kind":"notes-read","upto":7}
        {"kind":"item-named","item":"new-1","item_kind":"entity","text":"t","lang":"en","entity":["non-government","local"]}
        {"kind":"observed","note":"o1","table":null,"who":null,"text":"t","lang":"en","quote":null,"objective":null,"inject":null,"rated":null,"gone":true}"#]]
    .assert_eq(&kinds(&lines(later())));
}

#[test]
fn an_event_that_is_only_for_the_log_is_written_with_names_that_stay() {
    let what = What::Rewritten {
        words: "inject.I1.text".into(),
        lang: EN,
        before: String::new(),
        after: "t".into(),
    };
    let line = r#"{"kind":"rewritten","words":"inject.I1.text","lang":"en","before":"","after":"t"}"#;
    assert_eq!(serde_json::to_string(&what).unwrap(), line);
    assert_eq!(serde_json::from_str::<What>(line).unwrap(), what);
}

#[test]
fn an_event_of_a_newer_program_is_refused_not_misread() {
    let newer =
        "{\"v\":2,\"n\":1,\"at\":0,\"by\":\"a\",\"seq\":1,\"key\":\"k\",\"what\":{\"kind\":\"left\"}}";
    let error = serde_json::from_str::<Event>(newer).unwrap_err().to_string();
    expect!["events of version 2 are read by a newer program at line 1 column 6"].assert_eq(&error);
}

#[test]
fn something_follows_from_every_event() {
    for what in every().into_iter().chain(later()) {
        let mut state = State::default();
        state.apply(&event((what.clone(), 1)));
        let State { last, at, top_seq, seen, .. } = State::default();
        let state = State { last, at, top_seq, seen, ..state };
        assert_ne!(state, State::default(), "nothing follows from {what:?}");
    }
}
