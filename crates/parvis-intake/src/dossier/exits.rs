//! `exits.toml`: which exit the plan gives to whom, by the names people use.

use super::page::{self, Page};
use crate::called::Caller;
use deserr::Deserr;
use parvis_core::{Assigned, Exits, Finding, FloorPlan};
use parvis_toml::{MISSING_KEY, Refusal, Source, Step, Troubles};
use schemars::JsonSchema;
use std::collections::BTreeSet;

/// Which exit the plan gives to whom. Rooms, levels and exits are named as people call them: by number, name or id; an
/// exit without a name by the room it leads out of.
#[derive(Deserr, JsonSchema)]
#[deserr(error = Troubles, deny_unknown_fields)]
#[schemars(deny_unknown_fields, rename = "Exits file")]
pub struct ExitsFile {
    /// The exits people usually come in by: the way they know.
    #[deserr(default)]
    #[schemars(default)]
    entrances: Vec<String>,
    /// An exit and who is to use it.
    #[deserr(default)]
    #[schemars(default)]
    exit: Vec<ExitTable>,
}

/// An exit and who is to use it.
#[derive(Deserr, JsonSchema)]
#[deserr(error = Troubles, deny_unknown_fields)]
#[schemars(deny_unknown_fields)]
struct ExitTable {
    /// The exit.
    door: String,
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
    let entrances = file.entrances.iter().enumerate();
    let entrances =
        entrances.flat_map(|(place, name)| caller.exits(&["entrances".into(), place.into()], name)).collect();
    let assigned = file.exit.iter().enumerate().map(|(index, table)| assigned(&mut caller, index, table));
    let exits = Exits { entrances, assigned: assigned.collect() };
    let twice = twice(source, &exits, &file.exit);
    caller.findings.extend(twice);
    (Some(exits), caller.findings)
}

fn assigned(caller: &mut Caller<'_>, index: usize, table: &ExitTable) -> Assigned {
    let at = |rest: &[Step]| [&["exit".into(), index.into()], rest].concat();
    if table.rooms.is_empty() && table.levels.is_empty() {
        let refusal = Refusal::new(MISSING_KEY).text("key", "rooms");
        caller.findings.push(caller.source.finding_at_key(&at(&[]), "rooms", refusal));
    }
    Assigned {
        exits: caller.exits(&at(&["door".into()]), &table.door),
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
        for exit in &to.exits {
            page.table("[[exit]]");
            page.pair("door", &page::text(exit.as_str()));
            page.some_list("rooms", to.rooms.iter().map(|id| page::text(id.as_str())));
            page.some_list("levels", to.levels.iter().map(|id| page::text(id.as_str())));
        }
    }
    page.0
}
