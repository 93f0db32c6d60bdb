//! A server in a test: it decides, numbers and keeps; and the short words tests are written in.

use crate::event::{About, Answer, Answered, EntityPick, MeasurePick, Profile, Setting, Thresholds};
use crate::id::{Lang, Seconds};
use crate::sample::scenario;
use crate::{Command, Event, Refusal, State, What, decide, due};
use parvis_core::Language;
use std::collections::BTreeMap;

/// English.
pub const EN: Lang = Lang(Language::En);
/// Russian.
pub const RU: Lang = Lang(Language::Ru);
/// Kazakh.
pub const KK: Lang = Lang(Language::Kk);

/// The list of events, and the state that is kept beside it.
#[derive(Clone, Default)]
pub struct Server {
    pub events: Vec<Event>,
    pub state: State,
    pub now: Seconds,
    commands: u64,
}

impl Server {
    /// An exercise with these tables and nations; its director is `dir`.
    pub fn new(tables: &[&str], nations: &[&str]) -> Self {
        let mut server = Self::default();
        server.ok("dir", What::Created(setting(tables, nations)));
        server
    }

    /// Delivers a command at the present minute.
    pub fn deliver(&mut self, command: Command) -> Result<usize, Refusal> {
        let events = decide(&self.state, scenario(), command, self.now)?;
        for event in &events {
            self.state.apply(event);
        }
        let count = events.len();
        self.events.extend(events);
        Ok(count)
    }

    /// Somebody does something new.
    pub fn act(&mut self, by: &str, what: What) -> Result<String, Refusal> {
        self.commands += 1;
        let key = format!("k{}", self.commands);
        let seq = self.state.top_seq + 1;
        self.deliver(Command { key: key.as_str().into(), by: by.into(), seq, what })?;
        Ok(key)
    }

    /// Somebody does something that must work.
    pub fn ok(&mut self, by: &str, what: What) -> String {
        self.act(by, what.clone()).unwrap_or_else(|refusal| panic!("{by} {what:?}: {refusal}"))
    }

    /// Why somebody may not.
    pub fn no(&mut self, by: &str, what: What) -> String {
        self.act(by, what).unwrap_err().id()
    }

    /// Time passes, and the clock releases what is due.
    pub fn pass(&mut self, minutes: i64) {
        for _ in 0..minutes {
            self.now = self.now.plus(Seconds(60));
            self.tick();
        }
    }

    /// The clock releases what is due.
    pub fn tick(&mut self) {
        for command in due(&self.state, scenario(), self.now) {
            self.deliver(command).unwrap();
        }
    }

    /// A player comes.
    pub fn join(&mut self, who: &str, table: &str, nation: &str, lang: Lang) {
        self.ok(who, joined(who, table, nation, lang));
    }

    /// The clock starts, and the first module.
    pub fn start(&mut self) {
        self.ok("dir", What::Started);
        self.ok("dir", What::ModuleBegun { module: "M1".into() });
        self.tick();
    }
}

pub fn setting(tables: &[&str], nations: &[&str]) -> Setting {
    Setting {
        scenario: "museum".into(),
        version: "1".into(),
        languages: vec![EN, RU, KK],
        tables: tables.iter().map(|one| (*one).into()).collect(),
        nations: nations.iter().map(|one| (*one).into()).collect(),
        table_names: BTreeMap::new(),
        thresholds: Thresholds::default(),
        retention_days: 30,
        rehearsal: false,
        about: About::default(),
    }
}

pub fn joined(who: &str, table: &str, nation: &str, lang: Lang) -> What {
    What::Joined(Profile {
        line: None,
        name: Some(format!("Name of {who}")),
        nation: nation.into(),
        table: table.into(),
        lang,
        function: None,
    })
}

/// `inform-police>police@5`: a measure, who leads it, by which minute.
pub fn measures(table: &str, nation: Option<&str>, picks: &[&str], text: &str) -> What {
    let pick = |word: &&str| {
        let (word, minute) = word.split_once('@').map_or((*word, None), |(a, b)| (a, b.parse().ok()));
        let (item, lead) = word.split_once('>').map_or((word, None), |(a, b)| (a, Some(b.into())));
        MeasurePick { item: item.into(), lead, minute, basis: None }
    };
    let answer = Answer::Measures { ranked: picks.iter().map(pick).collect(), text: text.into() };
    answered("T1", table, nation, answer)
}

pub fn entities(table: &str, nation: Option<&str>, picks: &[&str]) -> What {
    let chosen = picks.iter().map(|item| EntityPick { item: (*item).into(), local: None }).collect();
    answered("T2", table, nation, Answer::Entities { chosen, text: String::new() })
}

pub fn message(table: &str, nation: Option<&str>, minute: u32, langs: &[Lang], text: &str) -> What {
    let answer = Answer::Message {
        text: text.into(),
        audience: vec![crate::id::Audience::Public],
        outlets: vec![crate::id::Outlet::Loudspeaker],
        langs: langs.to_vec(),
        minute: Some(minute),
    };
    answered("T3", table, nation, answer)
}

pub fn answered(task: &str, table: &str, nation: Option<&str>, answer: Answer) -> What {
    let nation = nation.map(Into::into);
    What::Answered(Answered {
        task: task.into(),
        table: table.into(),
        nation,
        lang: EN,
        answer,
        paper: false,
    })
}

pub fn line(note: &str, text: &str, lang: Lang) -> What {
    What::Line { note: note.into(), task: "T1".into(), nation: None, table: None, text: text.into(), lang }
}
