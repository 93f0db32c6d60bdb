//! `exits.toml`: which exit the plan gives to whom, by the names people use.

use super::page::{self, Page};
use crate::called::Caller;
use deserr::Deserr;
use parvis_core::{Assigned, Exits, Finding, FloorPlan};
use parvis_toml::{MISSING_KEY, Refusal, Source, Step, Troubles};
use schemars::JsonSchema;
use std::collections::BTreeSet;

/// Which exit the plan gives to whom. Rooms, levels and exits are named as people call them: by number, name or id; an
/// exit also by its plate on the pictures and the plan, or, without a name, by the room it leads out of.
#[derive(Deserr, JsonSchema)]
#[deserr(error = Troubles, deny_unknown_fields)]
#[schemars(deny_unknown_fields, rename = "Exits file")]
pub struct ExitsFile {
    /// The exits people usually come in by: the way they know.
    #[deserr(default)]
    #[schemars(default)]
    entrances: Vec<String>,
    /// Exits and who is to use them.
    #[deserr(default)]
    #[schemars(default)]
    exit: Vec<ExitTable>,
}

/// Exits and who is to use them.
#[derive(Deserr, JsonSchema)]
#[deserr(error = Troubles, deny_unknown_fields)]
#[schemars(deny_unknown_fields)]
struct ExitTable {
    /// The exits: each room takes the nearest of them.
    doors: Vec<String>,
    /// Rooms; a class is named by its room.
    #[deserr(default)]
    #[schemars(default)]
    rooms: Vec<String>,
    /// Levels: all their rooms that are not named themselves.
    #[deserr(default)]
    #[schemars(default)]
    levels: Vec<String>,
}

/// Reads `exits.toml` for a drawing. Without a drawing no name leads anywhere; of a drawing that could not be read no
/// name is judged.
pub fn read(
    source: &Source<'_>,
    plan: Option<&FloorPlan>,
    plan_is_broken: bool,
) -> (Option<Exits>, Vec<Finding>) {
    let (file, findings) = source.read::<ExitsFile>();
    let Some(file) = file.filter(|_| !plan_is_broken) else { return (None, findings) };
    let none = FloorPlan::default();
    let mut caller = Caller { source, plan: plan.unwrap_or(&none), findings };
    let entrances = caller.exits(&["entrances".into()], &file.entrances);
    let assigned = file.exit.iter().enumerate().map(|(index, table)| assigned(&mut caller, index, table));
    let exits = Exits { entrances, assigned: assigned.collect() };
    let twice = twice(source, &exits, &file.exit);
    caller.findings.extend(twice);
    (Some(exits), caller.findings)
}

fn assigned(caller: &mut Caller<'_>, index: usize, table: &ExitTable) -> Assigned {
    let at = |rest: &[Step]| [&["exit".into(), index.into()], rest].concat();
    let nobody = table.rooms.is_empty() && table.levels.is_empty();
    for (key, missing) in [("doors", table.doors.is_empty()), ("rooms", nobody)] {
        if missing {
            let refusal = Refusal::new(MISSING_KEY).text("key", key);
            caller.findings.push(caller.source.finding_at_key(&at(&[]), key, refusal));
        }
    }
    Assigned {
        exits: caller.exits(&at(&["doors".into()]), &table.doors),
        rooms: caller.units(&at(&["rooms".into()]), &table.rooms),
        levels: caller.levels(&at(&["levels".into()]), &table.levels),
    }
}

/// Rooms and levels that two exits are given to. Names that lead nowhere are told elsewhere.
fn twice(source: &Source<'_>, exits: &Exits, tables: &[ExitTable]) -> Vec<Finding> {
    let (mut rooms, mut levels) = (BTreeSet::new(), BTreeSet::new());
    let mut findings = Vec::new();
    for (index, (to, table)) in exits.assigned.iter().zip(tables).enumerate() {
        let room = to.rooms.iter().filter(|id| !rooms.insert((*id).clone())).count() > 0;
        let level = to.levels.iter().filter(|id| !levels.insert((*id).clone())).count() > 0;
        for (key, names, again) in [("rooms", &table.rooms, room), ("levels", &table.levels, level)] {
            if again {
                let refusal = Refusal::duplicate(&names.join(", "));
                findings.push(source.finding(&["exit".into(), index.into(), key.into()], refusal));
            }
        }
    }
    findings
}

/// Writes `exits.toml`.
pub fn write(exits: &Exits, header: &str) -> String {
    let mut page = Page::default();
    page.comment(header);
    page.some_list("entrances", exits.entrances.iter().map(|id| page::text(id.as_str())));
    for to in &exits.assigned {
        page.table("[[exit]]");
        page.some_list("doors", to.exits.iter().map(|id| page::text(id.as_str())));
        page.some_list("rooms", to.rooms.iter().map(|id| page::text(id.as_str())));
        page.some_list("levels", to.levels.iter().map(|id| page::text(id.as_str())));
    }
    page.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::called::parts::{level, opening, unit};
    use parvis_core::Place;

    /// Two levels with two rooms each, an exit `E1` and one of the hall, an inner door `d7`.
    fn plan() -> FloorPlan {
        let rooms =
            [["hall", "l0", "", "Hall"], ["a", "l0", "11", ""], ["b", "l1", "12", ""], ["c", "l1", "13", ""]];
        FloorPlan {
            levels: vec![level("l0", 0, "Ground floor"), level("l1", 1, "First floor")],
            units: rooms.map(unit).to_vec(),
            openings: vec![
                opening("x1", "E1", true, &["a"]),
                opening("x2", "", true, &["hall"]),
                opening("d7", "", false, &["a", "hall"]),
            ],
            ..FloorPlan::default()
        }
    }

    fn read_text(text: &str) -> (Option<Exits>, Vec<(u32, &'static str)>) {
        let (exits, findings) = read(&Source::parse("exits.toml", text), Some(&plan()), false);
        let line = |finding: &Finding| match &finding.place {
            Place::File { line, .. } => line.unwrap_or(0),
            _ => 0,
        };
        (exits, findings.iter().map(|finding| (line(finding), finding.code.0)).collect())
    }

    const GOOD: &str = r#"
        entrances = ["Hall"]
        [[exit]]
        doors = ["E1", "Hall"]
        levels = ["First floor"]
        [[exit]]
        doors = ["E1"]
        rooms = ["12", "11"]
    "#;

    #[test]
    fn a_room_has_its_own_exit_before_its_levels() {
        let (exits, findings) = read_text(GOOD);
        assert_eq!(findings, []);
        let exits = exits.unwrap();
        assert_eq!(exits.entrances, ["x2".into()]);
        let of = |number: usize| {
            exits.of(&plan().units[number]).iter().map(ToString::to_string).collect::<Vec<_>>()
        };
        assert_eq!(
            [of(0), of(1), of(2), of(3)],
            [vec![], vec!["x1".to_owned()], vec!["x1".to_owned()], vec!["x1".to_owned(), "x2".to_owned()]]
        );
        let written = write(&exits, "Head");
        assert_eq!(read_text(&written), (Some(exits), Vec::new()), "{written}");
    }

    #[test]
    fn everything_wrong_is_said_at_once_with_its_line() {
        let text = "\
entrances = [\"d7\"]
[[exit]]
doors = [\"E9\"]
rooms = [\"11\"]
[[exit]]
doors = [\"E1\"]
rooms = [\"14\", \"11\"]
levels = [\"Cellar\"]
[[exit]]
doors = []
";
        // An inner door, no such exit, no such room, no such level, neither doors nor rooms, a room given to two exits.
        let expected =
            [(1, "F015"), (3, "F015"), (7, "F015"), (8, "F015"), (10, "F003"), (9, "F003"), (7, "F007")];
        assert_eq!(read_text(text).1, expected);
    }
}
