//! Who is out last: from which rooms, by which exit, and what held them up. What people ask first when they hear how long
//! it takes is why.

use super::answer::place_of;
use parvis_core::{FloorPlan, OpeningId, Place, UnitId};
use parvis_egress::{Counted, Drawn, Forecast, Population};
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// So many rooms are named.
const ROOMS: usize = 3;
/// So many places they wait at are named for each, if they wait there for this long on average, seconds.
const WAITS: usize = 3;
const WORTH_NAMING: f64 = 5.0;

/// A room from which the last to leave came.
#[derive(Clone, Debug, PartialEq)]
pub struct LastOut {
    /// The room.
    pub unit: UnitId,
    /// In so many runs.
    pub runs: usize,
    /// The exit most of those last took; `None` where none of the drawing was passed.
    pub exit: Option<OpeningId>,
    /// Where they waited, seconds on average over those runs, the longest first.
    pub waits: Vec<(Place, f64)>,
}

/// What is added up for a room.
#[derive(Default)]
struct Sum<'a> {
    runs: usize,
    exits: BTreeMap<&'a OpeningId, usize>,
    waits: BTreeMap<Place, f64>,
}

/// The rooms from which the last came in most runs.
pub(super) fn last_out(
    plan: &FloorPlan,
    drawn: &Drawn,
    population: &Population,
    forecast: &Forecast,
) -> Vec<LastOut> {
    let room_of = population.room_of();
    let mut rooms: BTreeMap<&UnitId, Sum<'_>> = BTreeMap::new();
    for (person, doors) in forecast.runs.iter().filter_map(|run| run.last_way.as_ref()) {
        let room = room_of.get(*person as usize).and_then(|room| population.rooms.get(*room));
        let Some(room) = room else { continue };
        let sum = rooms.entry(&room.unit).or_default();
        sum.runs += 1;
        let passed = || {
            doors.iter().filter_map(|(door, waited)| Some((drawn.counted.get(usize::from(*door))?, *waited)))
        };
        for (counted, waited) in passed() {
            *sum.waits.entry(place_of(counted)).or_default() += waited;
        }
        let mut exits = passed().filter_map(|(counted, _)| match counted {
            Counted::Opening(id) => plan.opening(id).filter(|_| drawn.exit(id).is_some()).map(|_| id),
            Counted::Landing(..) => None,
        });
        if let Some(exit) = exits.next_back() {
            *sum.exits.entry(exit).or_default() += 1;
        }
    }
    let mut rooms: Vec<LastOut> = rooms.into_iter().map(|(unit, sum)| sum.of(unit)).collect();
    rooms.sort_by_key(|room| Reverse(room.runs));
    rooms.truncate(ROOMS);
    rooms
}

impl Sum<'_> {
    fn of(self, unit: &UnitId) -> LastOut {
        let runs = self.runs;
        let mut waits: Vec<(Place, f64)> =
            self.waits.into_iter().map(|(place, waited)| (place, waited / runs as f64)).collect();
        waits.retain(|(_, waited)| *waited >= WORTH_NAMING);
        waits.sort_by(|a, b| b.1.total_cmp(&a.1));
        waits.truncate(WAITS);
        // Of exits taken alike the first of the drawing: the same forecast says the same.
        let exit =
            self.exits.into_iter().max_by_key(|(id, runs)| (*runs, Reverse(*id))).map(|(id, _)| id.clone());
        LastOut { unit: unit.clone(), runs, exit, waits }
    }
}
