//! A drill in a test: a school of six rooms, and scripts a teacher could read.

use crate::drill::event::{Group, Note, NoteKind, Place, Reported, Role, Whose};
use crate::drill::{Command, Event, Plan, PlannedRoom, Post, Refusal, State, What, decide};
use crate::id::{Lang, Seconds};
use jiff::civil::date;
use parvis_core::{DrillKind, Language};

/// English.
pub const EN: Lang = Lang(Language::En);

/// The list of events, and the state that is kept beside it.
#[derive(Clone, Default)]
pub struct Server {
    pub events: Vec<Event>,
    pub state: State,
    pub now: Seconds,
    commands: u64,
}

/// The school: four classes, the nurse's room and the kitchen.
pub fn plan(kind: DrillKind) -> Plan {
    let rooms = [
        ("101", "7A", 24),
        ("102", "7B", 25),
        ("103", "1A", 20),
        ("104", "8A", 22),
        ("kitchen", "", 3),
        ("nurse", "", 1),
    ];
    let room = |(room, class, expected): (&str, &str, u32)| PlannedRoom {
        room: room.into(),
        class: (!class.is_empty()).then(|| class.to_owned()),
        expected,
    };
    Plan {
        drill_kind: kind,
        date: date(2026, 10, 5),
        announced: true,
        groups: vec![Group::Primary, Group::Secondary, Group::Adults],
        rooms: rooms.map(room).into(),
        exits: vec!["east".into(), "west".into()],
    }
}

/// Somebody watches rooms and exits.
pub fn joined(who: &str, role: Role, rooms: &[&str], exits: &[&str]) -> What {
    What::Joined(Post {
        who: who.into(),
        role,
        rooms: rooms.iter().map(|one| (*one).into()).collect(),
        exits: exits.iter().map(|one| (*one).into()).collect(),
        observer: None,
    })
}

impl Server {
    /// A drill of this kind, planned by `lead`, an hour before.
    pub fn new(kind: DrillKind) -> Self {
        Self::planned(plan(kind))
    }

    pub fn planned(plan: Plan) -> Self {
        let mut server = Self::default();
        server.ok("lead", What::Planned(plan));
        server.now = Seconds(3600);
        server
    }

    /// Everybody has joined: three teachers, and an observer at the exits who taps for the kitchen.
    pub fn staffed(plan: Plan) -> Self {
        let mut server = Self::planned(plan);
        for (who, role, rooms, exits) in posts() {
            server.ok(who, joined(who, role, rooms, exits));
        }
        server
    }

    /// Delivers a command at the present second.
    pub fn deliver(&mut self, command: Command) -> Result<usize, Refusal> {
        let events = decide(&self.state, command, self.now)?;
        for event in &events {
            self.state.apply(event);
        }
        let count = events.len();
        self.events.extend(events);
        Ok(count)
    }

    /// Somebody does something new.
    pub fn act(&mut self, by: &str, what: What) -> Result<(), Refusal> {
        self.commands += 1;
        let key = format!("k{}", self.commands);
        let seq = self.state.top_seq + 1;
        self.deliver(Command { key: key.as_str().into(), by: by.into(), seq, what }).map(|_| ())
    }

    /// Somebody does something that must work.
    pub fn ok(&mut self, by: &str, what: What) {
        self.act(by, what.clone()).unwrap_or_else(|refusal| panic!("{by} {what:?}: {refusal}"));
    }

    /// Why somebody may not.
    pub fn no(&mut self, by: &str, what: What) -> String {
        self.act(by, what).unwrap_err().id()
    }

    /// Plays a script: `1:05 anna secured 101`, minutes and seconds since the start. A second time, `1:05<4:00`, is
    /// when it arrived. What is refused is told.
    pub fn play(&mut self, script: &str) -> Vec<String> {
        let lines = script.lines().map(str::trim).filter(|line| !line.is_empty());
        lines.filter_map(|line| self.line(line)).collect()
    }

    fn line(&mut self, line: &str) -> Option<String> {
        let (time, rest) = line.split_once(' ').unwrap();
        let (by, rest) = rest.split_once(' ').unwrap();
        let (seen, arrived) = time.split_once('<').unwrap_or((time, time));
        let started = self.state.started.map_or(self.now, |started| started.at);
        self.now = started.plus(clock(arrived));
        let refusal = self.act(by, what(rest, clock(seen))).err()?;
        Some(format!("{line}: {} {:?}", refusal.id(), refusal.args()))
    }
}

/// Who watches what.
pub fn posts() -> [(&'static str, Role, &'static [&'static str], &'static [&'static str]); 4] {
    [
        ("anna", Role::Teacher, &["101", "102"], &[]),
        ("bela", Role::Teacher, &["103"], &[]),
        ("carl", Role::Teacher, &["104", "nurse"], &[]),
        ("vera", Role::Observer, &["kitchen"], &["east", "west"]),
    ]
}

fn clock(text: &str) -> Seconds {
    let (minutes, seconds) = text.split_once(':').unwrap();
    Seconds(minutes.parse::<i64>().unwrap() * 60 + seconds.parse::<i64>().unwrap())
}

/// What a line of a script means.
pub fn what(line: &str, at: Seconds) -> What {
    let words: Vec<&str> = line.split(' ').collect();
    let word = |at: usize| words.get(at).copied().unwrap_or_default();
    let number = |at: usize| word(at).parse().unwrap();
    let after = Some(at);
    let people = || Reported {
        room: word(1).into(),
        note: word(2).into(),
        count: number(3),
        label: words.get(4..).filter(|rest| !rest.is_empty()).map(|rest| rest.join(" ")),
        lang: EN,
        after,
    };
    let whose = |at: usize| {
        let (room, note) = word(at).split_once('/').unwrap();
        Whose { room: room.into(), note: note.into() }
    };
    let note = |note_kind| {
        let room = (word(1) != "-").then(|| word(1).into());
        Note {
            note: word(2).into(),
            room,
            exit: None,
            note_kind,
            text: words[3..].join(" "),
            lang: EN,
            after,
        }
    };
    let room = word(1).into();
    match word(0) {
        "start" => What::Started,
        "secured" => What::RoomSecured { room, secured: true, after },
        "open" => What::RoomSecured { room, secured: false, after },
        "empty" => What::RoomEmpty { room, empty: true, after },
        "out" => What::ClassOut { room, out: true, exit: words.get(2).map(|exit| (*exit).into()), after },
        "count" => What::Accounted { room, place: Place::Room, count: number(2), after },
        "outside" => What::Accounted { room, place: Place::AssemblyPoint, count: number(2), after },
        "missing" => What::Missing(people()),
        "extra" => What::Extra(people()),
        "match" => What::Matched { missing: whose(1), extra: whose(2), count: number(3), after },
        "first" => What::ExitFirst { exit: word(1).into(), after },
        "last" => What::ExitLast { exit: word(1).into(), after },
        "people" => What::ExitCounted { exit: word(1).into(), count: number(2) },
        "gap" => What::Noted(note(NoteKind::Gap)),
        "strength" => What::Noted(note(NoteKind::Strength)),
        "information" => What::Noted(note(NoteKind::Information)),
        "all-clear" => What::AllClear { after },
        "end" => What::Ended,
        "forget" => What::LabelsDeleted,
        other => panic!("no such word: {other}"),
    }
}
