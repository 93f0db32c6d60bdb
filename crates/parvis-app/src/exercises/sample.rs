//! A short exercise on the scenario of the mall, for the tests of this folder.

use super::packs::scenarios;
use parvis_core::Language;
use parvis_exercise::event::{
    About, Action, Answer, Answered, EntityPick, Fate, MeasurePick, Observation, Profile, Setting, Thresholds,
};
use parvis_exercise::id::{
    ActionStatus, Audience, ItemKind, Lang, Outlet, Rating, ReportBox, Role, Seconds, Status, WashKind,
};
use parvis_exercise::{Command, Event, Scenario, State, What, decide, due};

pub const EN: Lang = Lang(Language::En);
pub const RU: Lang = Lang(Language::Ru);
pub const KK: Lang = Lang(Language::Kk);

/// The mall.
pub fn mall() -> &'static Scenario {
    &scenarios()[&"mall".into()]
}

/// The list of events and the state that follows.
#[derive(Default)]
pub struct Server {
    pub events: Vec<Event>,
    pub state: State,
    now: Seconds,
}

impl Server {
    fn deliver(&mut self, command: Command) {
        let shown = format!("{command:?}");
        let events =
            decide(&self.state, mall(), command, self.now).unwrap_or_else(|no| panic!("{shown}: {no}"));
        for event in &events {
            self.state.apply(event);
        }
        self.events.extend(events);
    }

    /// Somebody does something; the key of it.
    pub fn act(&mut self, by: &str, what: What) -> String {
        let key = format!("k{}", self.events.len() + 1);
        let seq = self.state.top_seq + 1;
        self.deliver(Command { key: key.as_str().into(), by: by.into(), seq, what });
        key
    }

    fn pass(&mut self, minutes: i64) {
        for _ in 0..minutes {
            self.now = self.now.plus(Seconds(60));
            for command in due(&self.state, mall(), self.now) {
                self.deliver(command);
            }
        }
    }
}

/// Three nations at three tables play the mall.
pub fn played() -> Server {
    let mut server = Server::default();
    server.act("dir", What::Created(setting()));
    for (who, table, nation, lang) in [("a", "1", "KZ", KK), ("b", "2", "KG", EN), ("c", "3", "UZ", RU)] {
        server.act(who, joined(table, nation, lang));
    }
    server.act("dir", What::Appointed { who: "e".into(), role: Role::Evaluator });
    server.act("dir", What::Appointed { who: "a".into(), role: Role::Delegate });
    server.act("dir", What::Started);
    server.act("dir", What::ModuleBegun { module: "M1".into() });
    server.pass(14);
    first_module(&mut server);
    server.act("dir", What::ModuleBegun { module: "M3".into() });
    server.pass(12);
    third_module(&mut server);
    afterwards(&mut server);
    server
}

fn first_module(server: &mut Server) {
    server.act(
        "a",
        measures(
            "1",
            "KZ",
            &[
                "inform-police>city-police@3",
                "name-decision-owner>mall-operator@5",
                "tell-tenants>mall-operator@10",
            ],
        ),
    );
    server.act(
        "b",
        measures(
            "2",
            "KG",
            &["name-decision-owner>mall-operator@4", "inform-police>city-police@5", "new-lamps"],
        ),
    );
    server.act(
        "c",
        measures(
            "3",
            "UZ",
            &[
                "evacuate-all>city-police@10",
                "tell-tenants>mall-operator@12",
                "stop-entry",
                "inform-police>interior-ministry@20",
            ],
        ),
    );
    let lamps = What::ItemNamed {
        item: "new-lamps".into(),
        item_kind: ItemKind::Measure,
        text: "Lamps that show the way out, hung low".into(),
        lang: EN,
        entity: None,
    };
    server.act("b", lamps);
    server.act("a", What::VotedNew { item: "new-lamps".into(), yes: true });
    server.act("c", What::VotedNew { item: "new-lamps".into(), yes: true });
    server.act("a", entities("1", "KZ", &["city-police", "mall-operator", "ambulance"]));
    server.act("b", entities("2", "KG", &["city-police", "city-hall", "disability-organisation"]));
    let line = What::Line {
        note: "l".into(),
        task: "T1".into(),
        nation: None,
        table: None,
        text: "Біздің елде шешімді полиция қабылдайды.".into(),
        lang: KK,
    };
    let key = server.act("a", line);
    let english = "In our country the police take the decision.".to_owned();
    server.act(
        "dir",
        What::Translated { of: key.as_str().into(), lang: EN, text: english, status: Status::Machine },
    );
    server.act("dir", What::Coded { of: key.as_str().into(), item: "inform-police".into(), yes: true });
    server.act(
        "e",
        observed("o1", "C1", Rating::Some, Some("Who decides? – I do, until the head of security comes.")),
    );
    server.act("e", observed("o2", "C5", Rating::Major, None));
    server.act("dir", What::Skipped { inject: "I04".into() });
    server.act("dir", What::ModuleEnded { module: "M1".into() });
}

fn third_module(server: &mut Server) {
    let key = server.act("b", message("2", "KG", 12, EN, "Please leave the mall by the nearest exit. We do not know yet whether there is any danger. Next message at 16:00."));
    server.act(
        "dir",
        What::MessageChecked {
            of: key.as_str().into(),
            what_to_do: true,
            unknowns: true,
            next: Some(true),
            accessible: Some(false),
        },
    );
    server.act("c", message("3", "UZ", 25, RU, "Просим покупателей покинуть торговый центр."));
    server
        .act("a", What::Cell { nation: "KZ".into(), cell: "T1/inform-police".into(), fate: Fate::Released });
    let decided = |note: &str, text: &str, minute| What::Decided {
        note: note.into(),
        text: text.into(),
        lang: EN,
        owner: "Mall operator".into(),
        minute,
    };
    server.act("b", decided("d1", "The east wing is cleared first", Some(18)));
    server.act("b", decided("d2", "Shops reopen one by one", None));
    let parked = What::Parked {
        note: "p".into(),
        text: "Who pays for the closing?".into(),
        lang: EN,
        owner: Some("City hall".into()),
        settled: false,
    };
    server.act("b", parked);
}

fn afterwards(server: &mut Server) {
    for (who, note, wash, text, lang) in [
        ("b", "h1", WashKind::Strength, "The police were told within three minutes.", EN),
        ("c", "h2", WashKind::Gap, "Арендаторам двадцать минут никто ничего не сказал.", RU),
        ("b", "h3", WashKind::TakeHome, "One telephone list for all tenants.", EN),
    ] {
        server.act(who, What::Washed { note: note.into(), wash, text: text.into(), lang });
    }
    server.act("a", What::Feedback { rating: 5, text: None, lang: KK });
    server.act(
        "b",
        What::Feedback { rating: 4, text: Some("More time for the second task.".into()), lang: EN },
    );
    let action = Action {
        note: "a1".into(),
        text: "A list of all tenants’ telephones lies at the information desk".into(),
        lang: EN,
        owner: "City hall".into(),
        nation: Some("KG".into()),
        due: Some(jiff::civil::date(2027, 3, 1)),
        status: ActionStatus::Open,
        objective: Some("O2".into()),
    };
    server.act("dir", What::Action(action));
    let overview = "Three delegations played the mall on one morning, in three languages.".to_owned();
    server.act("dir", What::Wrote { report_box: ReportBox::Overview, text: overview, lang: EN });
    server.act("dir", What::Ended);
}

fn setting() -> Setting {
    Setting {
        scenario: "mall".into(),
        version: "1".into(),
        languages: vec![EN, RU, KK],
        tables: ["1", "2", "3"].map(Into::into).into(),
        nations: ["KZ", "KG", "UZ"].map(Into::into).into(),
        table_names: std::collections::BTreeMap::new(),
        thresholds: Thresholds::default(),
        retention_days: 30,
        rehearsal: false,
        about: About {
            name: String::new(),
            place: "Almaty".to_owned(),
            organiser: "Ministry of Emergency Situations".to_owned(),
            day: Some(jiff::civil::date(2026, 10, 5)),
        },
    }
}

fn joined(table: &str, nation: &str, lang: Lang) -> What {
    What::Joined(Profile {
        line: None,
        name: Some("Somebody".into()),
        nation: nation.into(),
        table: table.into(),
        lang,
        function: None,
    })
}

/// `inform-police>city-police@5`: a measure, who leads it, by which minute.
fn measures(table: &str, nation: &str, picks: &[&str]) -> What {
    let pick = |word: &&str| {
        let (word, minute) = word.split_once('@').map_or((*word, None), |(a, b)| (a, b.parse().ok()));
        let (item, lead) = word.split_once('>').map_or((word, None), |(a, b)| (a, Some(b.into())));
        MeasurePick { item: item.into(), lead, minute, basis: None }
    };
    answered(
        "T1",
        table,
        nation,
        EN,
        Answer::Measures { ranked: picks.iter().map(pick).collect(), text: String::new() },
    )
}

fn entities(table: &str, nation: &str, picks: &[&str]) -> What {
    let pick = |item: &&str| EntityPick { item: (*item).into(), local: None };
    answered(
        "T2",
        table,
        nation,
        EN,
        Answer::Entities { chosen: picks.iter().map(pick).collect(), text: String::new() },
    )
}

fn message(table: &str, nation: &str, minute: u32, lang: Lang, text: &str) -> What {
    let said = Answer::Message {
        text: text.into(),
        audience: vec![Audience::Public, Audience::Inside],
        outlets: vec![Outlet::Loudspeaker, Outlet::Social],
        langs: vec![EN, RU],
        minute: Some(minute),
    };
    answered("T4", table, nation, lang, said)
}

fn answered(task: &str, table: &str, nation: &str, lang: Lang, answer: Answer) -> What {
    What::Answered(Answered {
        task: task.into(),
        table: table.into(),
        nation: Some(nation.into()),
        lang,
        answer,
        paper: false,
    })
}

fn observed(note: &str, critical: &str, rating: Rating, quote: Option<&str>) -> What {
    What::Observed(Observation {
        note: note.into(),
        table: quote.map(|_| "1".into()),
        who: None,
        text: "The duty manager spoke for the mall from the first minute.".into(),
        lang: EN,
        quote: quote.map(Into::into),
        objective: Some(if critical == "C1" { "O1" } else { "O2" }.into()),
        inject: None,
        rated: Some((critical.into(), rating)),
        gone: false,
    })
}
