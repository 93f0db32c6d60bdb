//! Each scenario, played to its end by robots and reported in the languages it is complete in. The papers lie in
//! `target/tmp/papers`, to be read as whoever gets them reads them.

use super::{Played, after_action};
use crate::exercises::documents::pdf;
use crate::exercises::packs::scenarios;
use crate::exercises::sample::{EN, RU};
use crate::exercises::shown::{keep, shown};
use jiff::civil::date;
use parvis_core::Language;
use parvis_exercise::event::{About, Observation, Setting, Thresholds};
use parvis_exercise::id::{Lang, NationId, Rating, Role, Seconds, TableId};
use parvis_exercise::rehearsal::robots;
use parvis_exercise::report::{Reach, report};
use parvis_exercise::{Command, Event, Scenario, State, What, decide, due};
use parvis_words::Words;
use std::collections::{BTreeMap, BTreeSet};

/// A scenario on its way through the hands of robots.
struct Play<'a> {
    scenario: &'a Scenario,
    state: State,
    events: Vec<Event>,
    now: Seconds,
}

impl Play<'_> {
    fn deliver(&mut self, command: Command) {
        // Of two that come at once the second may be late; a robot does not mind.
        for event in decide(&self.state, self.scenario, command, self.now).unwrap_or_default() {
            self.state.apply(&event);
            self.events.push(event);
        }
    }

    fn act(&mut self, by: &str, what: What) {
        let key = format!("k{}", self.events.len() + 1).as_str().into();
        let before = self.events.len();
        self.deliver(Command { key, by: by.into(), seq: self.state.top_seq + 1, what: what.clone() });
        assert!(self.events.len() > before, "{what:?}");
    }

    fn pass(&mut self, minutes: u32, says: &BTreeMap<Lang, String>) {
        for _ in 0..minutes * 6 {
            self.now = self.now.plus(Seconds(10));
            let all = due(&self.state, self.scenario, self.now).into_iter();
            for command in all.chain(robots(&self.state, self.scenario, says, self.now)) {
                self.deliver(command);
            }
        }
    }
}

/// All modules, two tables of three nations each, an evaluator who marks every critical task.
fn played(scenario: &Scenario) -> Play<'_> {
    let setting = Setting {
        scenario: scenario.id.clone(),
        version: scenario.version.clone(),
        languages: vec![EN, RU],
        tables: ["1", "2"].map(TableId::from).into(),
        nations: ["KZ", "KG", "UZ"].map(NationId::from).into(),
        table_names: BTreeMap::new(),
        thresholds: Thresholds::default(),
        retention_days: 30,
        rehearsal: true,
        about: About { place: "Almaty".to_owned(), day: Some(date(2026, 10, 5)), ..About::default() },
    };
    let says = [(EN, "We tell everybody the same thing."), (RU, "Всем говорим одно и то же.")];
    let says = says.map(|(lang, text)| (lang, text.to_owned())).into();
    let mut play = Play { scenario, state: State::default(), events: Vec::new(), now: Seconds(0) };
    play.act("dir", What::Created(setting));
    play.act("dir", What::Appointed { who: "e".into(), role: Role::Evaluator });
    play.pass(2, &says);
    play.act("dir", What::Started);
    for module in &scenario.modules {
        play.act("dir", What::ModuleBegun { module: module.id.clone() });
        play.pass(module.minutes, &says);
        for (at, critical) in scenario.criticals.iter().enumerate().filter(|(_, one)| one.module == module.id)
        {
            let rating = Rating::ALL[at % Rating::ALL.len()];
            let seen = Observation {
                note: format!("o{at}").into(),
                table: Some("1".into()),
                who: None,
                text: rating.as_str().to_owned(),
                lang: EN,
                quote: None,
                objective: Some(critical.objective.clone()),
                inject: None,
                rated: Some((critical.id.clone(), rating)),
                gone: false,
            };
            play.act("e", What::Observed(seen));
        }
    }
    play.act("dir", What::Ended);
    play
}

#[test]
fn each_scenario_leaves_a_report_in_english_and_in_russian() {
    for (id, scenario) in scenarios() {
        let play = played(scenario);
        let (events, state) = (&play.events, &play.state);
        let report = report(scenario, events, &BTreeSet::new(), Reach::Room);
        let done = BTreeMap::new();
        let today = date(2026, 10, 6);
        let played = Played { scenario, events, state, report: &report, done: &done, today };
        for language in [Language::En, Language::Ru] {
            let paper = after_action(&played, &Words::new(language, []));
            let text = shown(&paper);
            // What has no words yet is marked; an id between words is a message that is missing.
            for slip in ["[en]", "report-", "exercise-", "objective.", "critical.", "task."] {
                assert!(!text.contains(slip), "{id} {language}: {slip} in {text}");
            }
            keep(&format!("report-{id}-{language}.pdf"), &pdf(&paper).unwrap());
        }
    }
}
