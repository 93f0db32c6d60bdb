//! What was seen of each room and each exit, a row each: for tables on paper and for sheets.

use crate::drill::state::{Sightings, State};
use crate::id::{ExitId, RoomId, Seconds};
use crate::report::Csv;
use serde::Serialize;

/// What was seen of a room.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RoomRow {
    /// Which.
    pub room: RoomId,
    /// Whose it was.
    pub class: Option<String>,
    /// Its door was locked and its people out of sight, or not.
    pub secured: Option<Seen>,
    /// Nobody was left in it, or somebody.
    pub empty: Option<Seen>,
    /// Its people were out of the building, or not.
    pub out: Option<Seen>,
    /// How many people should have been in it.
    pub expected: u32,
    /// How many heads were counted, those of other rooms too.
    pub counted: Option<u32>,
    /// How many of its people were accounted for.
    pub accounted: u32,
    /// How many were still missing.
    pub missing: u32,
    /// How many were there and belonged nowhere.
    pub extra: u32,
    /// Missing, found and extra people explain the count.
    pub fits: bool,
}

/// Something that was so, or was not, in the end.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Seen {
    /// So, or not so.
    pub yes: bool,
    /// Since when, in seconds after the start.
    pub since: Seconds,
    /// By which exit, where it was said.
    pub exit: Option<ExitId>,
}

/// What was seen at an exit.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ExitRow {
    /// Which.
    pub exit: ExitId,
    /// The first person, in seconds after the start.
    pub first: Option<Seconds>,
    /// The last person, in seconds after the start.
    pub last: Option<Seconds>,
    /// How many came out.
    pub people: Option<u32>,
}

/// Every room of the plan, in its order.
pub fn rooms(state: &State) -> Vec<RoomRow> {
    let seen = |sightings: &Sightings| {
        let standing = sightings.standing(state.measured_until())?;
        Some(Seen { yes: standing.yes, since: standing.since, exit: standing.exit })
    };
    let row = |planned: &crate::drill::PlannedRoom| {
        let figures = state.figures(&planned.room)?;
        let told = state.rooms.get(&planned.room);
        Some(RoomRow {
            room: planned.room.clone(),
            class: planned.class.clone(),
            secured: told.and_then(|room| seen(&room.secured)),
            empty: told.and_then(|room| seen(&room.empty)),
            out: told.and_then(|room| seen(&room.out)),
            expected: figures.expected,
            counted: figures.present,
            accounted: figures.accounted,
            missing: figures.missing,
            extra: figures.extra,
            fits: figures.unexplained == 0,
        })
    };
    state.planned_rooms().iter().filter_map(row).collect()
}

/// Every exit that was watched, in the order of the plan.
pub fn exits(state: &State) -> Vec<ExitRow> {
    let row = |exit: &ExitId| ExitRow {
        exit: exit.clone(),
        first: state.first_out(exit).map(|(at, _)| at),
        last: state.last_out(exit).map(|(at, _)| at),
        people: state.exits.get(exit).and_then(|exit| Some(exit.people.as_ref()?.value)),
    };
    state.exits().iter().map(row).collect()
}

/// The rooms as CSV; times in seconds after the start. `name` gives what people call a room.
pub fn rooms_csv(state: &State, name: &dyn Fn(&str) -> String) -> String {
    let mut csv = Csv::default();
    csv.line([
        "room",
        "name",
        "class",
        "secured",
        "secured s",
        "empty",
        "empty s",
        "out",
        "out s",
        "exit",
        "expected",
        "counted",
        "fits",
        "accounted",
        "missing",
        "extra",
    ]);
    for row in rooms(state) {
        let [secured, empty, out] = [&row.secured, &row.empty, &row.out].map(Option::as_ref);
        let yes = |seen: Option<&Seen>| seen.map_or("", |seen| word(seen.yes));
        let since = |seen: Option<&Seen>| number(seen.map(|seen| seen.since.0));
        csv.line([
            row.room.as_str(),
            &name(row.room.as_str()),
            row.class.as_deref().unwrap_or_default(),
            yes(secured),
            &since(secured),
            yes(empty),
            &since(empty),
            yes(out),
            &since(out),
            out.and_then(|out| out.exit.as_ref()).map_or("", |exit| exit.as_str()),
            &row.expected.to_string(),
            &number(row.counted),
            row.counted.map_or("", |_| word(row.fits)),
            &row.accounted.to_string(),
            &row.missing.to_string(),
            &row.extra.to_string(),
        ]);
    }
    csv.done()
}

/// The exits as CSV; times in seconds after the start. `name` gives what people call an exit.
pub fn exits_csv(state: &State, name: &dyn Fn(&str) -> String) -> String {
    let mut csv = Csv::default();
    csv.line(["exit", "name", "first s", "last s", "people"]);
    for row in exits(state) {
        csv.line([
            row.exit.as_str(),
            &name(row.exit.as_str()),
            &number(row.first.map(|at| at.0)),
            &number(row.last.map(|at| at.0)),
            &number(row.people),
        ]);
    }
    csv.done()
}

const fn word(yes: bool) -> &'static str {
    if yes { "yes" } else { "no" }
}

fn number<T: ToString>(number: Option<T>) -> String {
    number.map(|number| number.to_string()).unwrap_or_default()
}
