//! The file of a scenario: what happens while people leave. Read strictly, every error at once with its line.
//!
//! Doors, rooms and levels are named as people call them ([`crate::called`]); a name that is not on the drawing is an
//! error.

use crate::called;
use crate::dossier::NOTHING_THERE;
use deserr::Deserr;
use parvis_core::{Finding, FloorPlan, LevelId, OpeningId, UnitId};
use parvis_toml::{MISSING_KEY, NotNegative, Refusal, Source, Step, Troubles};

/// What happens while people leave.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Scenario {
    /// What it is called; may be empty.
    pub name: String,
    /// Levels the alarm reaches later than the others: seconds after it was first given.
    pub alarms: Vec<(f64, Vec<LevelId>)>,
    /// What happens to doors and areas.
    pub happenings: Vec<Happening>,
    /// Helpers who come in against the flow.
    pub responders: Vec<Responders>,
}

/// Something that happens once.
#[derive(Clone, Debug, PartialEq)]
pub struct Happening {
    /// When.
    pub when: When,
    /// What.
    pub what: What,
}

/// When something happens.
#[derive(Clone, Debug, PartialEq)]
pub enum When {
    /// Seconds after the alarm.
    At(f64),
    /// When so many people have gone through the door it happens to.
    AfterPeople(u32),
}

/// What happens.
#[derive(Clone, Debug, PartialEq)]
pub enum What {
    /// Doors are shut.
    Shut(Vec<OpeningId>),
    /// Doors are opened.
    Open(Vec<OpeningId>),
    /// Exits cannot be used any more.
    Lost(Vec<OpeningId>),
    /// Nobody goes into these rooms any more; who is inside leaves.
    KeepOut(Vec<UnitId>),
}

/// Helpers who come in.
#[derive(Clone, Debug, PartialEq)]
pub struct Responders {
    /// When they start to walk in, seconds after the alarm.
    pub at: f64,
    /// How many.
    pub people: u32,
    /// The exit they come in by: the first of these that leads outdoors.
    pub doors: Vec<OpeningId>,
    /// The room they go to.
    pub to: UnitId,
}

#[derive(Deserr)]
#[deserr(error = Troubles, deny_unknown_fields)]
struct File {
    #[deserr(default)]
    name: String,
    #[deserr(default)]
    alarm: Vec<AlarmTable>,
    #[deserr(default)]
    door: Vec<DoorTable>,
    #[deserr(default)]
    keep_out: Vec<KeepOutTable>,
    #[deserr(default)]
    responders: Vec<RespondersTable>,
}

#[derive(Deserr)]
#[deserr(error = Troubles, deny_unknown_fields)]
struct AlarmTable {
    at: NotNegative,
    levels: Vec<String>,
}

#[derive(Deserr)]
#[deserr(error = Troubles, deny_unknown_fields)]
struct DoorTable {
    door: String,
    is: State,
    #[deserr(default)]
    at: Option<NotNegative>,
    #[deserr(default)]
    after_people: Option<u32>,
}

#[derive(Clone, Copy, Deserr)]
#[deserr(error = Troubles, rename_all = lowercase)]
enum State {
    Shut,
    Open,
    Lost,
}

#[derive(Deserr)]
#[deserr(error = Troubles, deny_unknown_fields)]
struct KeepOutTable {
    at: NotNegative,
    #[deserr(default)]
    rooms: Vec<String>,
    #[deserr(default)]
    levels: Vec<String>,
}

#[derive(Deserr)]
#[deserr(error = Troubles, deny_unknown_fields)]
struct RespondersTable {
    at: NotNegative,
    people: u32,
    door: String,
    to: String,
}

/// Most helpers that come in by one exit: more do not find room to stand before it.
const MOST_RESPONDERS: u32 = 8;

/// Reads a scenario for a drawing. It is there exactly when there are no findings.
pub fn read(file: &str, text: &str, plan: &FloorPlan) -> (Option<Scenario>, Vec<Finding>) {
    let source = Source::parse(file, text);
    let (read, findings) = source.read::<File>();
    let Some(read) = read else { return (None, findings) };
    let mut reader = Reader { source: &source, plan, findings };
    let scenario = Scenario {
        alarms: reader.alarms(&read.alarm),
        happenings: [reader.doors(&read.door), reader.areas(&read.keep_out)].concat(),
        responders: reader.responders(&read.responders),
        name: read.name,
    };
    (reader.findings.is_empty().then_some(scenario), reader.findings)
}

struct Reader<'a> {
    source: &'a Source<'a>,
    plan: &'a FloorPlan,
    findings: Vec<Finding>,
}

impl Reader<'_> {
    fn alarms(&mut self, tables: &[AlarmTable]) -> Vec<(f64, Vec<LevelId>)> {
        let tables = tables.iter().enumerate();
        tables.map(|(index, table)| (table.at.0, self.levels("alarm", index, &table.levels))).collect()
    }

    fn doors(&mut self, tables: &[DoorTable]) -> Vec<Happening> {
        let mut all = Vec::new();
        for (index, table) in tables.iter().enumerate() {
            let exits_only = matches!(table.is, State::Lost);
            let doors = self.openings("door", index, &table.door, exits_only);
            let what = match table.is {
                State::Shut => What::Shut(doors),
                State::Open => What::Open(doors),
                State::Lost => What::Lost(doors),
            };
            let when = match (&table.at, table.after_people) {
                (Some(at), None) => When::At(at.0),
                (None, Some(people)) => When::AfterPeople(people),
                (Some(_), Some(_)) => {
                    let keys = ["at"];
                    self.refuse_key(
                        "door",
                        index,
                        "after_people",
                        Refusal::unknown_key("after_people", keys),
                    );
                    continue;
                }
                (None, None) => {
                    self.refuse_key("door", index, "at", Refusal::new(MISSING_KEY).text("key", "at"));
                    continue;
                }
            };
            all.push(Happening { when, what });
        }
        all
    }

    fn areas(&mut self, tables: &[KeepOutTable]) -> Vec<Happening> {
        let mut all = Vec::new();
        for (index, table) in tables.iter().enumerate() {
            let levels = self.levels("keep_out", index, &table.levels);
            let mut units: Vec<UnitId> = Vec::new();
            for (place, name) in table.rooms.iter().enumerate() {
                let path = ["keep_out".into(), index.into(), "rooms".into(), place.into()];
                let here = called::units(self.plan, name).into_iter().map(|unit| unit.id.clone()).collect();
                units.extend(self.known(&path, "unit", name, here));
            }
            units.extend(
                levels.iter().flat_map(|level| self.plan.units_on(level)).map(|unit| unit.id.clone()),
            );
            if table.rooms.is_empty() && table.levels.is_empty() {
                self.refuse_key("keep_out", index, "rooms", Refusal::new(MISSING_KEY).text("key", "rooms"));
            }
            all.push(Happening { when: When::At(table.at.0), what: What::KeepOut(units) });
        }
        all
    }

    fn responders(&mut self, tables: &[RespondersTable]) -> Vec<Responders> {
        let mut all = Vec::new();
        for (index, table) in tables.iter().enumerate() {
            let doors = self.openings("responders", index, &table.door, true);
            let path = ["responders".into(), index.into(), "to".into()];
            let here = called::units(self.plan, &table.to).into_iter().map(|unit| unit.id.clone()).collect();
            let to = self.known(&path, "unit", &table.to, here).into_iter().next();
            if table.people > MOST_RESPONDERS {
                let (shown, limit) = (table.people.to_string(), MOST_RESPONDERS.to_string());
                let path = ["responders".into(), index.into(), "people".into()];
                let refusal = Refusal::out_of_range("most", &shown, &limit);
                self.findings.push(self.source.finding(&path, refusal));
            }
            if let Some(to) = to {
                all.push(Responders { at: table.at.0, people: table.people, doors, to });
            }
        }
        all
    }

    fn levels(&mut self, table: &str, index: usize, names: &[String]) -> Vec<LevelId> {
        let mut found = Vec::new();
        for (place, name) in names.iter().enumerate() {
            let path = [table.into(), index.into(), "levels".into(), place.into()];
            let here = called::levels(self.plan, name).into_iter().map(|level| level.id.clone()).collect();
            found.extend(self.known(&path, "level", name, here));
        }
        found
    }

    fn openings(&mut self, table: &str, index: usize, name: &str, exits_only: bool) -> Vec<OpeningId> {
        let doors = called::openings(self.plan, name);
        let doors = doors.into_iter().filter(|door| door.exit || !exits_only);
        let here = doors.map(|door| door.id.clone()).collect();
        self.known(&[table.into(), index.into(), "door".into()], "opening", name, here)
    }

    /// What was found by a name; nothing is an error.
    fn known<T>(&mut self, path: &[Step], what: &str, name: &str, found: Vec<T>) -> Vec<T> {
        if found.is_empty() {
            let names = self.names(what);
            let near = parvis_toml::nearest(name, names.iter().map(String::as_str));
            let refusal = Refusal::new(NOTHING_THERE).text("value", name).text("what", what).hint(name, near);
            self.findings.push(self.source.finding(path, refusal));
        }
        found
    }

    /// What things of a kind are called, for a suggestion.
    fn names(&self, what: &str) -> Vec<String> {
        let plan = self.plan;
        match what {
            "level" => plan.levels.iter().flat_map(|l| [l.name.clone(), l.id.to_string()]).collect(),
            "unit" => plan.units.iter().flat_map(|unit| [unit.number.clone(), unit.label()]).collect(),
            _ => plan.openings.iter().flat_map(|o| [o.name.clone(), o.id.to_string()]).collect(),
        }
    }

    fn refuse_key(&mut self, table: &str, index: usize, key: &str, refusal: Refusal) {
        self.findings.push(self.source.finding_at_key(&[table.into(), index.into()], key, refusal));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use geo::{Line, polygon};
    use parvis_core::Fact::Unknown;
    use parvis_core::{Level, Metres, Opening, OpeningKind, Place, Unit, UnitCategory, Width, WidthBasis};

    /// Two levels, a room `12` on each, an exit `E1` and an inner door `d7`.
    fn plan() -> FloorPlan {
        let level = |id: &str, ordinal, name: &str| Level {
            id: id.into(),
            ordinal,
            name: name.to_owned(),
            elevation: None,
        };
        let unit = |id: &str, level: &str, number: &str| Unit {
            id: id.into(),
            level: level.into(),
            category: UnitCategory::Classroom,
            source_category: String::new(),
            number: number.to_owned(),
            name: String::new(),
            shape: polygon![(x: 0., y: 0.), (x: 3., y: 0.), (x: 3., y: 3.)],
            lockable: Unknown,
            people: Unknown,
            refuge: Unknown,
            step_free: Unknown,
        };
        let opening = |id: &str, name: &str, exit| Opening {
            id: id.into(),
            level: "l0".into(),
            kind: OpeningKind::Door,
            name: name.to_owned(),
            line: Line::new((0., 0.), (1., 0.)),
            width: Width { metres: Metres(1.0), basis: WidthBasis::Stated },
            joins: vec!["a".into()],
            exit,
            lockable: Unknown,
            swing: Unknown,
            step_free: Unknown,
        };
        FloorPlan {
            levels: vec![level("l0", 0, "Ground floor"), level("l1", 1, "")],
            units: vec![unit("a", "l0", "11"), unit("b", "l1", "12")],
            openings: vec![opening("x1", "E1", true), opening("d7", "", false)],
            ..FloorPlan::default()
        }
    }

    #[test]
    fn everything_a_scenario_can_say() {
        let text = r#"
            name = "Smoke at the stair"
            [[alarm]]
            at = 60
            levels = ["1"]
            [[door]]
            door = "d7"
            is = "shut"
            at = 30
            [[door]]
            door = "E1"
            is = "lost"
            after_people = 100
            [[keep_out]]
            at = 45
            rooms = ["11"]
            levels = ["l1"]
            [[responders]]
            at = 240
            people = 4
            door = "E1"
            to = "12"
        "#;
        let (scenario, findings) = read("s.toml", text, &plan());
        assert_eq!(findings, []);
        let expected = Scenario {
            name: "Smoke at the stair".into(),
            alarms: vec![(60.0, vec!["l1".into()])],
            happenings: vec![
                Happening { when: When::At(30.0), what: What::Shut(vec!["d7".into()]) },
                Happening { when: When::AfterPeople(100), what: What::Lost(vec!["x1".into()]) },
                Happening { when: When::At(45.0), what: What::KeepOut(vec!["a".into(), "b".into()]) },
            ],
            responders: vec![Responders { at: 240.0, people: 4, doors: vec!["x1".into()], to: "b".into() }],
        };
        assert_eq!(scenario, Some(expected));
    }

    #[test]
    fn everything_wrong_is_said_at_once_with_its_line() {
        let text = "\
[[alarm]]
at = 60
levels = [\"Groun floor\"]
[[door]]
door = \"d7\"
is = \"lost\"
at = 30
[[door]]
door = \"E1\"
is = \"shut\"
[[door]]
door = \"E1\"
is = \"shut\"
at = 1
after_people = 2
[[keep_out]]
at = 45
[[responders]]
at = 1
people = 90
door = \"E2\"
to = \"12\"
";
        let (scenario, findings) = read("s.toml", text, &plan());
        assert_eq!(scenario, None);
        let line = |finding: &Finding| match &finding.place {
            Place::File { line, .. } => line.unwrap_or(0),
            _ => 0,
        };
        let said: Vec<(u32, &str)> = findings.iter().map(|f| (line(f), f.code.0)).collect();
        // The storey, the exit that is no exit, no time, two times, no rooms, too many people, no such exit.
        assert_eq!(
            said,
            [(3, "F015"), (5, "F015"), (8, "F003"), (15, "F002"), (16, "F003"), (21, "F015"), (20, "F006")]
        );
    }

    #[test]
    fn a_misspelt_key_is_an_error() {
        let (scenario, findings) = read("s.toml", "[[doors]]\ndoor = \"E1\"\n", &plan());
        assert_eq!((scenario, findings.first().map(|f| f.code.0)), (None, Some("F002")));
    }
}
