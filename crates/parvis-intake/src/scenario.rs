//! The file of a scenario: what happens while people leave. Read strictly, every error at once with its line.
//!
//! Doors, rooms and levels are named as people call them ([`crate::called`]); a name that is not on the drawing is an
//! error.

use crate::called::Caller;
use deserr::Deserr;
use parvis_core::{Finding, FloorPlan, LevelId, OpeningId, UnitId};
use parvis_toml::{MISSING_KEY, NotNegative, Refusal, Source, Step, Troubles};

/// What happens while people leave.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Scenario {
    /// What it is called; may be empty.
    pub name: String,
    /// What happens to doors, areas and alarms.
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
    /// When so many people have gone through one of these doors; without a door, through the one it happens to.
    Through(u32, Vec<OpeningId>),
    /// When so many people are out of the building.
    Out(u32),
    /// When nobody is in one of these rooms any more: the first that is empty.
    Empty(Vec<UnitId>),
}

/// What happens.
#[derive(Clone, Debug, PartialEq)]
pub enum What {
    /// The alarm reaches these levels only now.
    Alarm(Vec<LevelId>),
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
    /// When they start to walk in.
    pub when: When,
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
    #[deserr(default)]
    at: Option<NotNegative>,
    #[deserr(default)]
    when: Option<WhenTable>,
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
    #[deserr(default)]
    when: Option<WhenTable>,
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
    #[deserr(default)]
    at: Option<NotNegative>,
    #[deserr(default)]
    when: Option<WhenTable>,
    #[deserr(default)]
    rooms: Vec<String>,
    #[deserr(default)]
    levels: Vec<String>,
}

#[derive(Deserr)]
#[deserr(error = Troubles, deny_unknown_fields)]
struct RespondersTable {
    #[deserr(default)]
    at: Option<NotNegative>,
    #[deserr(default)]
    when: Option<WhenTable>,
    people: u32,
    door: String,
    to: String,
}

/// A condition: `{ out = 200 }`, `{ through = "E1", people = 100 }` or `{ empty = "11" }`.
#[derive(Deserr)]
#[deserr(error = Troubles, deny_unknown_fields)]
struct WhenTable {
    #[deserr(default)]
    out: Option<u32>,
    #[deserr(default)]
    through: Option<String>,
    #[deserr(default)]
    people: Option<u32>,
    #[deserr(default)]
    empty: Option<String>,
}

/// Most helpers that come in by one exit: more do not find room to stand before it.
const MOST_RESPONDERS: u32 = 8;

/// Reads a scenario for a drawing. It is there exactly when there are no findings.
pub fn read(file: &str, text: &str, plan: &FloorPlan) -> (Option<Scenario>, Vec<Finding>) {
    let source = Source::parse(file, text);
    let (read, findings) = source.read::<File>();
    let Some(read) = read else { return (None, findings) };
    let mut reader = Reader(Caller { source: &source, plan, findings });
    let happenings = [reader.alarms(&read.alarm), reader.doors(&read.door), reader.areas(&read.keep_out)];
    let scenario = Scenario {
        happenings: happenings.concat(),
        responders: reader.responders(&read.responders),
        name: read.name,
    };
    let findings = reader.0.findings;
    (findings.is_empty().then_some(scenario), findings)
}

struct Reader<'a>(Caller<'a>);

impl Reader<'_> {
    fn alarms(&mut self, tables: &[AlarmTable]) -> Vec<Happening> {
        let tables = tables.iter().enumerate();
        let alarm = |(index, table): (usize, &AlarmTable)| {
            let levels = self.0.levels(&["alarm".into(), index.into(), "levels".into()], &table.levels);
            let when = self.when("alarm", index, table.at.as_ref(), None, table.when.as_ref())?;
            Some(Happening { when, what: What::Alarm(levels) })
        };
        tables.filter_map(alarm).collect()
    }

    fn doors(&mut self, tables: &[DoorTable]) -> Vec<Happening> {
        let tables = tables.iter().enumerate();
        let door = |(index, table): (usize, &DoorTable)| {
            let exits_only = matches!(table.is, State::Lost);
            let doors = self.0.doors(&["door".into(), index.into(), "door".into()], &table.door, exits_only);
            let what = match table.is {
                State::Shut => What::Shut(doors),
                State::Open => What::Open(doors),
                State::Lost => What::Lost(doors),
            };
            let after = table.after_people;
            let when = self.when("door", index, table.at.as_ref(), after, table.when.as_ref())?;
            Some(Happening { when, what })
        };
        tables.filter_map(door).collect()
    }

    fn areas(&mut self, tables: &[KeepOutTable]) -> Vec<Happening> {
        let tables = tables.iter().enumerate();
        let area = |(index, table): (usize, &KeepOutTable)| {
            let path = |key: &'static str| ["keep_out".into(), index.into(), key.into()];
            let levels = self.0.levels(&path("levels"), &table.levels);
            let mut units = self.0.units(&path("rooms"), &table.rooms);
            let of_levels = levels.iter().flat_map(|level| self.0.plan.units_on(level));
            units.extend(of_levels.map(|unit| unit.id.clone()));
            if table.rooms.is_empty() && table.levels.is_empty() {
                self.missing("keep_out", index, "rooms");
            }
            let when = self.when("keep_out", index, table.at.as_ref(), None, table.when.as_ref())?;
            Some(Happening { when, what: What::KeepOut(units) })
        };
        tables.filter_map(area).collect()
    }

    fn responders(&mut self, tables: &[RespondersTable]) -> Vec<Responders> {
        let tables = tables.iter().enumerate();
        let helpers = |(index, table): (usize, &RespondersTable)| {
            let path = |key: &'static str| ["responders".into(), index.into(), key.into()];
            let doors = self.0.doors(&path("door"), &table.door, true);
            let to = self.0.unit(&path("to"), &table.to).into_iter().next();
            if table.people > MOST_RESPONDERS {
                let (shown, limit) = (table.people.to_string(), MOST_RESPONDERS.to_string());
                let refusal = Refusal::out_of_range("most", &shown, &limit);
                self.0.findings.push(self.0.source.finding(&path("people"), refusal));
            }
            let when = self.when("responders", index, table.at.as_ref(), None, table.when.as_ref())?;
            Some(Responders { when, people: table.people, doors, to: to? })
        };
        tables.filter_map(helpers).collect()
    }

    /// The one time or condition of a table; none or two are an error.
    fn when(
        &mut self,
        table: &'static str,
        index: usize,
        at: Option<&NotNegative>,
        after_people: Option<u32>,
        when: Option<&WhenTable>,
    ) -> Option<When> {
        match (at, after_people, when) {
            (Some(at), None, None) => Some(When::At(at.0)),
            (None, Some(people), None) => Some(When::Through(people, Vec::new())),
            (None, None, Some(when)) => self.condition(&[table.into(), index.into(), "when".into()], when),
            (None, None, None) => {
                self.missing(table, index, "at");
                None
            }
            (_, after, when) => {
                let second = if after.is_some() && when.is_none() { "after_people" } else { "when" };
                self.refuse(&[table.into(), index.into()], second, Refusal::unknown_key(second, ["at"]));
                None
            }
        }
    }

    fn condition(&mut self, path: &[Step], when: &WhenTable) -> Option<When> {
        let at = |key: &'static str| [path, &[key.into()]].concat();
        match (when.out, &when.through, when.people, &when.empty) {
            (Some(people), None, None, None) => Some(When::Out(people)),
            (None, Some(door), Some(people), None) => {
                Some(When::Through(people, self.0.doors(&at("through"), door, false)))
            }
            (None, None, None, Some(room)) => Some(When::Empty(self.0.unit(&at("empty"), room))),
            (None, Some(_), None, None) => {
                self.refuse(path, "people", Refusal::missing("people"));
                None
            }
            (None, None, _, None) => {
                self.refuse(path, "out", Refusal::missing("out"));
                None
            }
            (out, through, ..) => {
                let first = if out.is_some() { "out" } else { "through" };
                let second = if out.is_some() && through.is_some() { "through" } else { "empty" };
                let second = if out.is_some() && when.people.is_some() { "people" } else { second };
                self.refuse(path, second, Refusal::unknown_key(second, [first]));
                None
            }
        }
    }

    fn missing(&mut self, table: &'static str, index: usize, key: &str) {
        self.refuse(&[table.into(), index.into()], key, Refusal::new(MISSING_KEY).text("key", key));
    }

    fn refuse(&mut self, path: &[Step], key: &str, refusal: Refusal) {
        self.0.findings.push(self.0.source.finding_at_key(path, key, refusal));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::called::parts::{level, opening, unit};
    use parvis_core::Place;

    /// Two levels, a room `11` on one and `12` on the other, an exit `E1` and an inner door `d7`.
    fn plan() -> FloorPlan {
        FloorPlan {
            levels: vec![level("l0", 0, "Ground floor"), level("l1", 1, "")],
            units: vec![unit(["a", "l0", "11", ""]), unit(["b", "l1", "12", ""])],
            openings: vec![opening("x1", "E1", true, &["a"]), opening("d7", "", false, &["a"])],
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
            happenings: vec![
                Happening { when: When::At(60.0), what: What::Alarm(vec!["l1".into()]) },
                Happening { when: When::At(30.0), what: What::Shut(vec!["d7".into()]) },
                Happening { when: When::Through(100, vec![]), what: What::Lost(vec!["x1".into()]) },
                Happening { when: When::At(45.0), what: What::KeepOut(vec!["a".into(), "b".into()]) },
            ],
            responders: vec![Responders {
                when: When::At(240.0),
                people: 4,
                doors: vec!["x1".into()],
                to: "b".into(),
            }],
        };
        assert_eq!(scenario, Some(expected));
    }

    #[test]
    fn anything_can_happen_on_a_condition() {
        let text = r#"
            [[alarm]]
            when = { out = 200 }
            levels = ["1"]
            [[door]]
            door = "d7"
            is = "open"
            when = { through = "E1", people = 50 }
            [[keep_out]]
            when = { empty = "11" }
            rooms = ["11"]
            [[responders]]
            when = { out = 10 }
            people = 2
            door = "E1"
            to = "12"
        "#;
        let (scenario, findings) = read("s.toml", text, &plan());
        assert_eq!(findings, []);
        let scenario = scenario.unwrap();
        let whens: Vec<When> = scenario.happenings.into_iter().map(|happening| happening.when).collect();
        let through = When::Through(50, vec!["x1".into()]);
        assert_eq!(whens, [When::Out(200), through, When::Empty(vec!["a".into()])]);
        assert_eq!(scenario.responders[0].when, When::Out(10));
    }

    #[test]
    fn half_a_condition_and_two_at_once_are_errors() {
        let codes = |when: &str| {
            let text = format!("[[alarm]]\nlevels = [\"1\"]\n{when}\n");
            let (scenario, findings) = read("s.toml", &text, &plan());
            assert_eq!(scenario, None);
            findings.iter().map(|finding| finding.code.0).collect::<Vec<_>>()
        };
        assert_eq!(codes(""), ["F003"]);
        assert_eq!(codes("when = { }"), ["F003"]);
        assert_eq!(codes("when = { through = \"E1\" }"), ["F003"]);
        assert_eq!(codes("when = { people = 5 }"), ["F003"]);
        assert_eq!(codes("when = { empty = \"99\" }"), ["F015"]);
        assert_eq!(codes("at = 5\nwhen = { out = 5 }"), ["F002"]);
        assert_eq!(codes("when = { out = 5, empty = \"11\" }"), ["F002"]);
        assert_eq!(codes("when = { out = 5, people = 5 }"), ["F002"]);
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
    fn a_door_may_be_named_by_its_plate() {
        let mut plan = plan();
        plan.openings.push(opening("x2", "Yard gate", true, &["a"]));
        let lost = |door: &str| {
            let text = format!("[[door]]\ndoor = \"{door}\"\nis = \"lost\"\nat = 1\n");
            read("s.toml", &text, &plan).0.map(|scenario| scenario.happenings)
        };
        let gate = Happening { when: When::At(1.0), what: What::Lost(vec!["x2".into()]) };
        assert_eq!(lost("E2"), Some(vec![gate]), "its name does not fit a plate, and E1 is another's name");
        assert_eq!(lost("E3"), None);
    }

    #[test]
    fn a_misspelt_key_is_an_error() {
        let (scenario, findings) = read("s.toml", "[[doors]]\ndoor = \"E1\"\n", &plan());
        assert_eq!((scenario, findings.first().map(|f| f.code.0)), (None, Some("F002")));
    }
}
