//! Two drills of a school, as their readers get them.

use super::{Drilled, heading, json, paper, said};
use crate::exercises::documents::{docx, pdf};
use crate::exercises::shown::{keep, shown};
use expect_test::expect_file;
use jiff::civil::date;
use parvis_core::{DrillKind, Language};
use parvis_exercise::drill::event::{Group, Note, NoteKind, Place, Reported, Role};
use parvis_exercise::drill::report::{Spread, report};
use parvis_exercise::drill::{Command, Event, Plan, PlannedRoom, Post, State, What, decide};
use parvis_exercise::id::{Lang, Seconds};
use parvis_exercise::report::Sentence;
use parvis_print::Paper;
use parvis_words::Words;

const EN: Lang = Lang(Language::En);
const KK: Lang = Lang(Language::Kk);

/// What people call the rooms and exits of the school.
fn name(id: &str) -> String {
    match id {
        "kitchen" => "Kitchen".to_owned(),
        "nurse" => "Nurse".to_owned(),
        "east" => "East exit".to_owned(),
        "west" => "West exit".to_owned(),
        number => format!("Room {number}"),
    }
}

fn plan(drill_kind: DrillKind) -> Plan {
    let rooms = [("102", "7B", 25), ("103", "1A", 20), ("kitchen", "", 3), ("nurse", "", 1)];
    let room = |(room, class, expected): (&str, &str, u32)| PlannedRoom {
        room: room.into(),
        class: (!class.is_empty()).then(|| class.to_owned()),
        expected,
    };
    Plan {
        drill_kind,
        date: date(2026, 10, 5),
        announced: true,
        groups: vec![Group::Primary, Group::Secondary, Group::Adults],
        rooms: rooms.map(room).into(),
        exits: vec!["east".into(), "west".into()],
    }
}

/// What the lead enters ten minutes after the start, with the times at which it was seen.
fn played(kind: DrillKind, seen: Vec<What>) -> Vec<Event> {
    let mut events: Vec<Event> = Vec::new();
    let mut state = State::default();
    let watch = What::Joined(Post {
        who: "vera".into(),
        role: Role::Observer,
        rooms: ["102", "103", "kitchen", "nurse"].map(Into::into).into(),
        exits: ["east", "west"].map(Into::into).into(),
        observer: None,
    });
    let all = [What::Planned(plan(kind)), watch, What::Started].into_iter().chain(seen);
    for (at, what) in all.enumerate() {
        let now = Seconds(if at < 3 { 0 } else { 600 });
        let key = format!("k{at}");
        let command = Command { key: key.as_str().into(), by: "lead".into(), seq: at as u64 + 1, what };
        let new = decide(&state, command, now).unwrap();
        for event in &new {
            state.apply(event);
        }
        events.extend(new);
    }
    events
}

fn secured(room: &str, secured: bool, seconds: i64) -> What {
    What::RoomSecured { room: room.into(), secured, after: Some(Seconds(seconds)) }
}

fn counted(room: &str, count: u32, seconds: i64) -> What {
    What::Accounted { room: room.into(), place: Place::Room, count, after: Some(Seconds(seconds)) }
}

fn people(room: &str, note: &str, count: u32, label: &str) -> Reported {
    let label = Some(label.to_owned());
    Reported { room: room.into(), note: note.into(), count, label, lang: EN, after: Some(Seconds(100)) }
}

fn noted(note: &str, note_kind: NoteKind, room: Option<&str>, text: &str, lang: Lang) -> What {
    What::Noted(Note {
        note: note.into(),
        room: room.map(Into::into),
        exit: None,
        note_kind,
        text: text.to_owned(),
        lang,
        after: room.and(Some(Seconds(300))),
    })
}

fn lockdown() -> Vec<Event> {
    let whose = |room: &str, note: &str| parvis_exercise::drill::event::Whose {
        room: room.into(),
        note: note.into(),
    };
    let found = What::Matched {
        missing: whose("102", "m"),
        extra: whose("nurse", "x"),
        count: 1,
        after: Some(Seconds(270)),
    };
    played(
        DrillKind::Lockdown,
        vec![
            secured("102", true, 50),
            secured("103", true, 160),
            secured("kitchen", true, 80),
            secured("nurse", true, 70),
            counted("102", 24, 100),
            What::Missing(people("102", "m", 1, "Aibek, went out before the bell")),
            counted("103", 20, 170),
            counted("kitchen", 3, 105),
            counted("nurse", 2, 120),
            What::Extra(people("nurse", "x", 1, "Aibek of 7B")),
            found,
            noted("g", NoteKind::Gap, Some("kitchen"), "The bell is not heard in the kitchen.", EN),
            noted("h", NoteKind::Gap, None, "103-бөлменің құлпы қатып қалған.", KK),
            noted("s", NoteKind::Strength, None, "Corridors were quiet at once.", EN),
            What::AllClear { after: Some(Seconds(420)) },
            What::Ended,
        ],
    )
}

fn evacuation() -> Vec<Event> {
    let empty = |room: &str, seconds| What::RoomEmpty {
        room: room.into(),
        empty: true,
        after: Some(Seconds(seconds)),
    };
    let out = |room: &str, out: bool, exit: &str, seconds| What::ClassOut {
        room: room.into(),
        out,
        exit: out.then(|| exit.into()),
        after: Some(Seconds(seconds)),
    };
    played(
        DrillKind::Evacuation,
        vec![
            What::ExitFirst { exit: "east".into(), after: Some(Seconds(25)) },
            empty("102", 50),
            empty("kitchen", 65),
            out("102", true, "east", 80),
            out("103", false, "east", 90),
            out("kitchen", true, "west", 95),
            What::ExitLast { exit: "east".into(), after: Some(Seconds(125)) },
            What::ExitCounted { exit: "east".into(), count: 45 },
            counted("102", 24, 155),
            counted("kitchen", 3, 175),
            What::Missing(people("103", "m", 2, "two girls")),
            What::Extra(people("kitchen", "x", 1, "a driver")),
            noted("i", NoteKind::Information, None, "It rained.", EN),
            What::Ended,
        ],
    )
}

/// A drill beside a simulation, shown by `show`.
fn with<T>(events: &[Event], show: impl Fn(&Drilled<'_>) -> T) -> T {
    let report = report(events, Spread::new(120.0, 180.0, 240.0).as_ref());
    let state = State::of(events);
    let (site, day) = ("School No. 12", date(2026, 10, 6));
    show(&Drilled { report: &report, state: &state, site, day, name: &name })
}

fn made(events: &[Event], language: Language) -> Paper {
    with(events, |drilled| paper(drilled, &Words::new(language, [])))
}

#[test]
fn the_report_of_a_lockdown() {
    expect_file!["tests/lockdown-en.txt"].assert_eq(&shown(&made(&lockdown(), Language::En)));
}

#[test]
fn the_report_of_an_evacuation_that_was_broken_off() {
    expect_file!["tests/evacuation-en.txt"].assert_eq(&shown(&made(&evacuation(), Language::En)));
}

#[test]
fn a_note_in_another_language_says_which() {
    let text = shown(&made(&lockdown(), Language::Ru));
    assert!(
        text.contains("«103-бөлменің құлпы қатып қалған.» [ещё не переведено; оригинал: казахский"),
        "{text}"
    );
}

#[test]
fn nothing_that_leaves_holds_what_was_written_to_find_people() {
    let words = Words::new(Language::En, []);
    let of = |drilled: &Drilled<'_>| {
        let said: Vec<String> = sentences(drilled).map(|one| said(one, &name, &words)).collect();
        [shown(&paper(drilled, &words)), json(drilled).unwrap(), said.join("\n")]
    };
    for text in with(&lockdown(), of) {
        assert!(!text.contains("Aibek"), "{text}");
    }
}

#[test]
fn it_is_set_in_every_language_and_written_for_word_processors() {
    for (word, events) in [("lockdown", lockdown()), ("evacuation", evacuation())] {
        for language in Language::ALL {
            let paper = made(&events, language);
            keep(&format!("drill-{word}-{language}.pdf"), &pdf(&paper).unwrap());
            keep(&format!("drill-{word}-{language}.docx"), &docx(&paper).unwrap());
        }
    }
}

#[test]
fn json_has_the_rooms_the_exits_and_what_people_call_them() {
    let text = with(&evacuation(), |drilled| json(drilled).unwrap());
    let told: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(told["names"]["east"], "East exit");
    assert_eq!(told["rooms"][0]["out"]["since"], 80);
    assert_eq!(told["rooms"][0]["fits"], false);
    assert_eq!(told["exits"][0]["people"], 45);
    assert_eq!(told["report"]["totals"]["expected"], 49);
}

fn sentences<'a>(drilled: &Drilled<'a>) -> impl Iterator<Item = &'a Sentence> {
    drilled.report.sections.iter().flat_map(|section| &section.sentences)
}

#[test]
fn every_section_has_a_heading_and_every_word_a_message() {
    let words = Words::new(Language::En, []);
    let drill = [lockdown(), evacuation()];
    for events in &drill {
        with(events, |drilled| {
            for section in &drilled.report.sections {
                assert!(words.has(heading(section.section)), "{:?}", section.section);
            }
        });
    }
    let groups = [Group::Kindergarten, Group::Primary, Group::Secondary, Group::Adults];
    for group in groups {
        assert!(words.has(&format!("drill-group-{}", group.as_str())));
    }
}
