//! `periods.toml`: who is there at which time of the day.

use super::page::{self, Page};
use super::word::{Listed as _, Word};
use crate::called::Caller;
use deserr::{Deserr, IntoValue, Value, ValuePointerRef};
use jiff::civil::Time;
use parvis_core::{Finding, FloorPlan, Period, Provenance, UnitCategory, UnitId};
use parvis_toml::{Day, Entries, Refusal, Source, Step, Troubles, describe};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

/// The most people of one room; ours: a slip of the hand is more likely than a larger crowd in one room.
pub const MOST_PEOPLE: u32 = 100_000;

/// Who is there at which time of the day. What is counted elsewhere is the busiest time.
#[derive(Deserr, JsonSchema)]
#[deserr(error = Troubles, deny_unknown_fields)]
#[schemars(deny_unknown_fields, rename = "Periods file")]
pub struct PeriodsFile {
    /// The periods; they may overlap.
    #[deserr(default)]
    #[schemars(default)]
    period: Vec<PeriodTable>,
}

/// A period of the day, and who is there then.
#[derive(Deserr, JsonSchema)]
#[deserr(error = Troubles, deny_unknown_fields)]
#[schemars(deny_unknown_fields)]
struct PeriodTable {
    /// What it is called. No two have the same name.
    name: String,
    /// When it begins.
    starts: Clock,
    /// When it is over. Before its beginning: on the next day. The same: it is the whole day.
    ends: Clock,
    /// Of a hundred people who are counted, so many are there.
    #[deserr(default)]
    #[schemars(default)]
    percent: Percent,
    /// The same for rooms of one kind, instead: classroom = 50.
    #[deserr(default)]
    #[schemars(default)]
    kinds: Entries<Percent>,
    /// So many people in a room, instead. Rooms are named by number, name or id.
    #[deserr(default)]
    #[schemars(default)]
    rooms: Entries<People>,
    /// Who says so: a timetable, a count at the door.
    source: String,
    /// When that was.
    date: Day,
}

/// A time of the day.
struct Clock(Time);

/// Hours and minutes as people write them on a timetable: `8:30`, `08:30`; seconds are left out or zero.
pub fn clock(text: &str) -> Option<Time> {
    let (hour, rest) = text.trim().split_once(':')?;
    let minute = rest.strip_suffix(":00").filter(|minute| minute.len() == 2).unwrap_or(rest);
    let number = |digits: &str| digits.bytes().all(|it| it.is_ascii_digit()).then(|| digits.parse().ok());
    let fits = matches!((hour.len(), minute.len()), (1 | 2, 2));
    fits.then(|| Time::new(number(hour)??, number(minute)??, 0, 0).ok()).flatten()
}

/// A time of the day as files write it: `08:30`.
pub fn clock_text(time: Time) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

impl Deserr<Troubles> for Clock {
    fn deserialize_from_value<V: IntoValue>(
        value: Value<V>,
        location: ValuePointerRef<'_>,
    ) -> Result<Self, Troubles> {
        let wrong = |found, shown: &str| Troubles::at(location, Refusal::wrong_type("time", found, shown));
        match value {
            Value::String(text) => clock(&text).map(Self).ok_or_else(|| wrong("text", &text)),
            other => {
                let (found, shown) = describe(&other);
                Err(wrong(found, &shown))
            }
        }
    }
}

impl JsonSchema for Clock {
    fn schema_name() -> Cow<'static, str> {
        "Clock".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "pattern": "^[0-9]{1,2}:[0-9]{2}$", "description": "A time of the day: 08:30." })
    }
}

/// Of a hundred, so many.
#[derive(Clone, Copy)]
struct Percent(u32);

impl Default for Percent {
    fn default() -> Self {
        Self(100)
    }
}

/// A number of people.
#[derive(Clone, Copy)]
struct People(u32);

/// A whole number up to a limit.
fn up_to<V: IntoValue>(most: u32, value: Value<V>, location: ValuePointerRef<'_>) -> Result<u32, Troubles> {
    let number = u64::deserialize_from_value(value, location)?;
    let fits = u32::try_from(number).ok().filter(|number| *number <= most);
    let refusal = || Refusal::out_of_range("most", &number.to_string(), &most.to_string());
    fits.ok_or_else(|| Troubles::at(location, refusal()))
}

macro_rules! counted {
    ($($name:ident up to $most:expr),+) => {$(
        impl Deserr<Troubles> for $name {
            fn deserialize_from_value<V: IntoValue>(
                value: Value<V>,
                location: ValuePointerRef<'_>,
            ) -> Result<Self, Troubles> {
                up_to($most, value, location).map(Self)
            }
        }

        impl JsonSchema for $name {
            fn schema_name() -> Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!({ "type": "integer", "minimum": 0, "maximum": $most })
            }
        }
    )+};
}

counted! { Percent up to 100, People up to MOST_PEOPLE }

/// Reads `periods.toml` for a drawing. Without a drawing no room is there; of a drawing that could not be read no name
/// is judged.
pub fn read(
    source: &Source<'_>,
    plan: Option<&FloorPlan>,
    plan_is_broken: bool,
) -> (Option<Vec<Period>>, Vec<Finding>) {
    let (file, findings) = source.read::<PeriodsFile>();
    let Some(file) = file.filter(|_| !plan_is_broken) else { return (None, findings) };
    let none = FloorPlan::default();
    let mut caller = Caller { source, plan: plan.unwrap_or(&none), findings };
    let mut names = BTreeSet::new();
    let mut periods = Vec::new();
    for (index, table) in file.period.into_iter().enumerate() {
        let at = |rest: &[Step]| [&["period".into(), index.into()], rest].concat();
        if table.name.trim().is_empty() {
            caller.findings.push(source.finding(&at(&["name".into()]), Refusal::missing("name")));
        }
        if !names.insert(table.name.clone()) {
            caller.findings.push(source.finding(&at(&["name".into()]), Refusal::duplicate(&table.name)));
        }
        periods.push(Period {
            kinds: kinds(&mut caller, &at(&["kinds".into()]), &table.kinds),
            rooms: rooms(&mut caller, &at(&["rooms".into()]), &table.rooms),
            name: table.name,
            starts: table.starts.0,
            ends: table.ends.0,
            percent: table.percent.0,
            from: Provenance { source: table.source, date: table.date.0 },
        });
    }
    (Some(periods), caller.findings)
}

fn kinds(caller: &mut Caller<'_>, at: &[Step], table: &Entries<Percent>) -> BTreeMap<UnitCategory, u32> {
    let mut kinds = BTreeMap::new();
    for (word, percent) in &table.0 {
        if let Some(kind) = UnitCategory::parse(word) {
            kinds.insert(kind, percent.0);
        } else {
            let refusal = Refusal::unknown_key(word, UnitCategory::ALL.iter().map(|kind| kind.as_str()));
            caller.findings.push(caller.source.finding_at_key(at, word, refusal));
        }
    }
    kinds
}

fn rooms(caller: &mut Caller<'_>, at: &[Step], table: &Entries<People>) -> BTreeMap<UnitId, u32> {
    let mut rooms = BTreeMap::new();
    for (name, people) in &table.0 {
        let at = [at, &[name.as_str().into()]].concat();
        for id in caller.unit(&at, name) {
            if rooms.insert(id, people.0).is_some() {
                caller.findings.push(caller.source.finding(&at, Refusal::duplicate(name)));
            }
        }
    }
    rooms
}

/// Writes `periods.toml`.
pub fn write(periods: &[Period], header: &str) -> String {
    let mut page = Page::default();
    page.comment(header);
    for it in periods {
        page.table("[[period]]");
        page.pair("name", &page::text(&it.name));
        page.pair("starts", &page::text(&clock_text(it.starts)));
        page.pair("ends", &page::text(&clock_text(it.ends)));
        page.pair("percent", &it.percent.to_string());
        page.pair("source", &page::text(&it.from.source));
        page.pair("date", &page::day(it.from.date));
        if !it.kinds.is_empty() {
            page.table("[period.kinds]");
        }
        for (kind, percent) in &it.kinds {
            page.pair(Word(*kind).0.word(), &percent.to_string());
        }
        if !it.rooms.is_empty() {
            page.table("[period.rooms]");
        }
        for (room, people) in &it.rooms {
            page.pair(room.as_str(), &people.to_string());
        }
    }
    page.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::called::parts::{level, unit};
    use parvis_core::Place;

    fn plan() -> FloorPlan {
        let rooms = [["hall", "l0", "", "Hall"], ["a", "l0", "11", ""]];
        FloorPlan {
            levels: vec![level("l0", 0, "Ground floor")],
            units: rooms.map(unit).to_vec(),
            ..FloorPlan::default()
        }
    }

    fn read_text(text: &str) -> (Option<Vec<Period>>, Vec<(u32, &'static str)>) {
        let (periods, findings) = read(&Source::parse("periods.toml", text), Some(&plan()), false);
        let line = |finding: &Finding| match &finding.place {
            Place::File { line, .. } => line.unwrap_or(0),
            _ => 0,
        };
        (periods, findings.iter().map(|finding| (line(finding), finding.code.0)).collect())
    }

    #[test]
    fn rooms_are_named_as_people_call_them_and_written_by_their_ids() {
        let text = r#"
            [[period]]
            name = "Lunch"
            starts = "12:00"
            ends = 13:00:00
            percent = 20
            kinds = { classroom = 0 }
            rooms = { Hall = 90, "11" = 5 }
            source = "timetable"
            date = 2026-09-01
        "#;
        let (periods, findings) = read_text(text);
        assert_eq!(findings, []);
        let periods = periods.unwrap();
        let lunch = &periods[0];
        assert_eq!((lunch.percent, lunch.kinds[&UnitCategory::Classroom]), (20, 0));
        assert_eq!(lunch.rooms, BTreeMap::from([("a".into(), 5), ("hall".into(), 90)]));
        assert_eq!((clock_text(lunch.starts), clock_text(lunch.ends)), ("12:00".into(), "13:00".into()));
        let written = write(&periods, "Head");
        assert_eq!(read_text(&written), (Some(periods), Vec::new()), "{written}");
    }

    #[test]
    fn everything_wrong_is_said_at_once_with_its_line() {
        let text = "\
[[period]]
name = \"Lunch\"
starts = \"25:00\"
ends = 13
percent = 120
source = \"s\"
date = 2026-09-01
";
        assert_eq!(read_text(text).1, [(3, "F004"), (4, "F004"), (5, "F006")]);
        let text = "\
[[period]]
name = \"Lunch\"
starts = \"8:00\"
ends = \"13:00\"
source = \"s\"
date = 2026-09-01
[period.kinds]
clasroom = 50
[period.rooms]
12 = 5
11 = 5
a = 6
[[period]]
name = \"Lunch\"
starts = \"8:00\"
ends = \"13:00\"
source = \"s\"
date = 2026-09-01
";
        // No such kind, no such room, a room by two names, a name twice.
        assert_eq!(read_text(text).1, [(8, "F002"), (10, "F015"), (12, "F007"), (14, "F007")]);
    }

    #[test]
    fn a_time_is_read_as_it_stands_on_a_timetable() {
        for (text, read) in [
            ("8:30", Some("08:30")),
            ("08:30", Some("08:30")),
            ("08:30:00", Some("08:30")),
            ("23:59", Some("23:59")),
            ("24:00", None),
            ("8:3", None),
            ("8.30", None),
            ("+8:30", None),
            ("830", None),
            ("", None),
        ] {
            assert_eq!(clock(text).map(clock_text).as_deref(), read, "{text}");
        }
    }
}
