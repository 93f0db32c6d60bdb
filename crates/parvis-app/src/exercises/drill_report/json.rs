//! The report of a drill for other programs.

use super::Drilled;
use crate::Trouble;
use jiff::civil::Date;
use parvis_exercise::drill::Plan;
use parvis_exercise::drill::report::{ExitRow, Report, RoomRow, exits, rooms};
use parvis_exercise::id::ExitId;
use parvis_exercise::report::Sentence;
use serde::Serialize;
use std::collections::BTreeMap;

/// What the file holds. Times are seconds after the start.
#[derive(Serialize)]
struct Told<'a> {
    site: &'a str,
    day: Date,
    plan: Option<&'a Plan>,
    /// What people call the rooms and exits.
    names: BTreeMap<&'a str, String>,
    rooms: Vec<RoomRow>,
    exits: Vec<ExitRow>,
    report: Report,
}

/// The report as JSON.
///
/// # Errors
/// Never for a drill made from its events; the writer's type says so.
pub fn json(drilled: &Drilled<'_>) -> Result<String, Trouble> {
    let plan = drilled.state.plan();
    let rooms_of = plan.iter().flat_map(|plan| plan.rooms.iter().map(|room| room.room.as_str()));
    let exits_of = plan.iter().flat_map(|plan| plan.exits.iter().map(ExitId::as_str));
    let told = Told {
        site: drilled.site,
        day: drilled.day,
        plan,
        names: rooms_of.chain(exits_of).map(|id| (id, (drilled.name)(id))).collect(),
        rooms: rooms(drilled.state),
        exits: exits(drilled.state),
        report: without_descriptions(drilled.report),
    };
    serde_json::to_string_pretty(&told).map_err(|error| Trouble::NotPrinted(error.to_string()))
}

/// The report without what was written to find missing people: it may hold a name.
fn without_descriptions(report: &Report) -> Report {
    let mut report = report.clone();
    let sentences = report.sections.iter_mut().flat_map(|section| &mut section.sentences);
    for sentence in sentences.filter(|one| is_of_people(one)) {
        sentence.args.remove("words");
    }
    report
}

fn is_of_people(sentence: &Sentence) -> bool {
    matches!(sentence.id, "drill-report-missing" | "drill-report-extra" | "drill-report-found")
}
