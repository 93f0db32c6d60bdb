//! What came of the runs, put into numbers people ask for.

use super::last::{LastOut, last_out};
use super::{Basis, Compared, Hidden, Sent, kinds};
use crate::drilled::Calibrated;
use crate::pictures::Peaks;
use crate::usual::Usual;
use parvis_core::{Finding, FloorPlan, Place, UnitId};
use parvis_egress::forecast::{Asked, KNOWN_WITHIN, Seen};
use parvis_egress::{Counted, Drawn, Estimate, Forecast, Population, What, Where};
use parvis_rules::Case;
use std::collections::{BTreeMap, BTreeSet};

/// So many places are named.
const PLACES: usize = 5;

/// Why people of a room are not in the runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// The drawing itself shows no way out.
    NoWayDrawn,
    /// The room is too narrow to stand in.
    NoFloor,
    /// The drawing shows a way, but it could not be built.
    WayNotBuilt,
    /// More people are counted than find room to stand.
    NoRoom,
}

/// People who are not in the runs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// Their room.
    pub unit: UnitId,
    /// How many.
    pub people: u32,
    /// Why.
    pub why: Why,
}

/// Something counted at a place.
#[derive(Clone, Debug)]
pub struct At {
    /// Where on the drawing.
    pub place: Place,
    /// How much, on average over the runs.
    pub mean: Estimate,
    /// A second number that goes with it.
    pub also: f64,
}

/// A door people wait at.
#[derive(Clone, Debug)]
pub struct Wait {
    /// Person-seconds; `also`: people who pass.
    pub at: At,
    /// The longest queue, people, and when, seconds after the alarm; both on average over the runs.
    pub queue: (f64, f64),
}

impl Wait {
    /// How long each who passes waits, seconds.
    pub fn each(&self) -> f64 {
        self.at.mean.value / self.at.also.max(1.0)
    }
}

/// What came of the runs.
#[derive(Debug)]
pub struct Answer {
    /// People counted in the building.
    pub people: u32,
    /// People who were run.
    pub run: u32,
    /// Where their number in each room is from.
    pub basis: Basis,
    /// Who is there; `None` where it is everybody who is counted.
    pub present: Option<super::There>,
    /// Who goes where they are sent; `None` where everybody chooses.
    pub sent: Option<Sent>,
    /// Classes that keep together on the way.
    pub classes: usize,
    /// Runs made.
    pub runs: usize,
    /// Whether they were broken off.
    pub broken_off: bool,
    /// 5 of 100 runs are over by then, seconds after the alarm.
    pub p5: Option<Estimate>,
    /// Half of the runs are over by then.
    pub median: Option<Estimate>,
    /// 95 of 100 runs are over by then.
    pub p95: Option<Estimate>,
    /// The doors people wait longest at.
    pub waits: Vec<Wait>,
    /// The most crowded places: seconds above four people on a square metre; `also`: most people on one.
    pub crowds: Vec<At>,
    /// Each exit, the most used first: people; `also`: when the last passes, seconds.
    pub exits: Vec<At>,
    /// Where those come from who are out last, and by which way.
    pub last: Vec<LastOut>,
    /// Who is not in the runs.
    pub left_out: Vec<LeftOut>,
    /// People still inside at the end though they had a way, on average over the runs.
    pub remained: f64,
    /// Runs that ended so; each counts as long as the limit.
    pub cut: usize,
    /// The longest a run lasts, seconds.
    pub limit: f64,
    /// Where they are at the end: people, on average over the runs.
    pub left: Vec<At>,
    /// People who have no way out because of what was asked (a door without, a scenario), on average.
    pub cut_off: f64,
    /// The difference to the building as it is, where something else was asked.
    pub compared: Option<Compared>,
    /// What could be otherwise, the greatest effect first; where it was asked for.
    pub what_if: Vec<super::Line>,
    /// What the sweep left out; where it was asked for.
    pub untried: Option<super::Untried>,
    /// Whether the sweep was broken off before its end.
    pub sweep_broken_off: bool,
    /// How people found rooms to stay in, in a lockdown or to shelter.
    pub hidden: Option<Hidden>,
    /// What came of those who move otherwise than most, and of the lifts.
    pub others: super::Others,
    /// What of the drawing could not be built as drawn.
    pub lost: Vec<(What, Place)>,
    /// What is found.
    pub findings: Vec<Finding>,
    /// The file to keep what is found in, as text; `None` for a forecast of anything but the building as it is.
    pub keep: Option<String>,
    /// What the runs were fitted to, if a drill was measured.
    pub calibrated: Option<Calibrated>,
    /// How dense it got where.
    pub peaks: Peaks,
    /// The run nearest the median.
    pub usual: Option<Usual>,
}

impl Answer {
    pub(super) fn new(
        plan: &FloorPlan,
        case: &Case<'_>,
        drawn: &Drawn,
        population: &Population,
        (asked, forecast): (&Asked, &Forecast),
        basis: Basis,
    ) -> Self {
        let left_out = left_out(case, drawn, population);
        let crowds = crowds(forecast);
        let median = forecast.time(0.5);
        let mut findings: Vec<Finding> =
            left_out.iter().filter(|out| out.why == Why::WayNotBuilt).filter_map(kinds::no_way).collect();
        findings.extend(crowds.iter().filter_map(|at| kinds::jams(at, median?.value)));
        let mean = |number: &dyn Fn(&Seen) -> f64| forecast.mean(number).map_or(0.0, |mean| mean.value);
        Self {
            people: population.rooms.iter().map(|room| room.people).sum(),
            run: population.placed(),
            basis,
            present: None,
            sent: None,
            classes: population.rooms.iter().filter(|room| room.together && room.placed > 1).count(),
            runs: forecast.runs.len(),
            broken_off: forecast.broken_off,
            median,
            p5: forecast.time(0.05),
            p95: forecast.time(0.95),
            waits: waits(drawn, forecast, PLACES),
            exits: exits(plan, drawn, forecast),
            last: last_out(plan, drawn, population, forecast),
            remained: mean(&|run| (run.remained.len() - run.no_way.min(run.remained.len())) as f64),
            cut: forecast.cut(),
            limit: asked.limit,
            left: left(forecast, None),
            cut_off: mean(&|run| run.no_way as f64),
            compared: None,
            what_if: Vec::new(),
            untried: None,
            sweep_broken_off: false,
            hidden: None,
            others: super::Others::default(),
            lost: drawn.lost.iter().map(|lost| (lost.what, lost.place.clone())).collect(),
            crowds,
            left_out,
            findings,
            keep: None,
            calibrated: None,
            peaks: Peaks::new(drawn, forecast),
            usual: None,
        }
    }
}

/// Whether the runs that were made leave a time less sure than was wanted.
pub(super) fn is_unsure(broken_off: bool, p95: Estimate) -> bool {
    !broken_off && p95.spread() > KNOWN_WITHIN
}

/// Who of the population has no place in the runs, and why.
pub(super) fn left_out(case: &Case<'_>, drawn: &Drawn, population: &Population) -> Vec<LeftOut> {
    let drawn_way: BTreeSet<&UnitId> = case
        .building
        .iter()
        .flat_map(parvis_rules::Building::rooms)
        .filter(|(_, _, reach)| reach.travel.is_some())
        .map(|(unit, ..)| &unit.id)
        .collect();
    let out = |room: &parvis_egress::Occupants| {
        let why = match drawn.rooms.get(&room.unit) {
            _ if room.placed > 0 => Why::NoRoom,
            _ if !drawn_way.contains(&room.unit) => Why::NoWayDrawn,
            None => Why::NoFloor,
            Some(_) => Why::WayNotBuilt,
        };
        let people = room.people - room.placed;
        (people > 0).then(|| LeftOut { unit: room.unit.clone(), people, why })
    };
    population.rooms.iter().filter_map(out).collect()
}

/// Where those are who are left at the end of the runs, on average: who is on the way where it stands; with `nowhere`
/// also who had no way or no spot from the start, in its room.
pub(super) fn left(forecast: &Forecast, nowhere: Option<(&Population, &BTreeMap<UnitId, u32>)>) -> Vec<At> {
    let room_of = nowhere.map_or_else(Vec::new, |(population, _)| population.room_of());
    let mut places: BTreeMap<Place, Vec<f64>> = BTreeMap::new();
    for (number, run) in forecast.runs.iter().enumerate() {
        let mut add = |unit: &UnitId, people: u32| {
            let all = places.entry(Place::Unit(unit.clone())).or_default();
            all.resize(forecast.runs.len(), 0.0);
            if let Some(own) = all.get_mut(number) {
                *own += f64::from(people);
            }
        };
        for (place, people) in forecast.places.iter().zip(&run.left_at) {
            let (Where::Unit(unit) | Where::Flight(_, unit)) = place;
            add(unit, *people);
        }
        let Some((population, unplaced)) = nowhere else { continue };
        let no_way = run.remained.iter().rev().take(run.no_way);
        let rooms = no_way.filter_map(|person| population.rooms.get(*room_of.get(*person as usize)?));
        rooms.for_each(|room| add(&room.unit, 1));
        for (unit, people) in unplaced {
            add(unit, *people);
        }
    }
    let at =
        |(place, people): (Place, Vec<f64>)| Some(At { place, mean: Estimate::mean(&people)?, also: 0.0 });
    greatest(places.into_iter().filter_map(at).collect(), usize::MAX)
}

/// The greatest first, those of nothing left out.
pub(super) fn greatest(mut all: Vec<At>, most: usize) -> Vec<At> {
    all.retain(|at| at.mean.value > 0.0);
    all.sort_by(|a, b| b.mean.value.total_cmp(&a.mean.value).then_with(|| a.place.cmp(&b.place)));
    all.truncate(most);
    all
}

pub(super) fn place_of(counted: &Counted) -> Place {
    match counted {
        Counted::Opening(id) => Place::Opening(id.clone()),
        Counted::Landing(_, unit) => Place::Unit(unit.clone()),
    }
}

/// So many waits by place: both flights that begin at a landing are one place, passed by those who pass either.
pub(super) fn waits(drawn: &Drawn, forecast: &Forecast, most: usize) -> Vec<Wait> {
    let mut places: BTreeMap<Place, Vec<usize>> = BTreeMap::new();
    for (door, counted) in drawn.counted.iter().enumerate() {
        places.entry(place_of(counted)).or_default().push(door);
    }
    let at = |(place, doors): (&Place, &Vec<usize>)| {
        let waited = |run: &Seen| doors.iter().filter_map(|door| run.waited.get(*door)).sum::<f64>();
        let passed = |run: &Seen| doors.iter().filter_map(|door| run.passed.get(*door)).max().copied();
        let mean = forecast.mean(waited)?;
        let passed = forecast.mean(|run| passed(run).map_or(0.0, f64::from))?;
        Some(At { place: place.clone(), mean, also: passed.value })
    };
    let queue = |at: At| {
        let doors = places.get(&at.place).map_or(&[][..], Vec::as_slice);
        let longest = |run: &Seen| {
            let all = doors.iter().filter_map(|door| run.queue.get(*door)).copied();
            all.max_by_key(|queue| queue.0).unwrap_or_default()
        };
        let mean = |of: &dyn Fn(&Seen) -> f64| forecast.mean(of).map_or(0.0, |mean| mean.value);
        Wait { queue: (mean(&|run| f64::from(longest(run).0)), mean(&|run| longest(run).1)), at }
    };
    greatest(places.iter().filter_map(at).collect(), most).into_iter().map(queue).collect()
}

fn exits(plan: &FloorPlan, drawn: &Drawn, forecast: &Forecast) -> Vec<At> {
    let at = |(door, counted): (usize, &Counted)| {
        let Counted::Opening(id) = counted else { return None };
        plan.opening(id).filter(|_| drawn.exit(id).is_some())?;
        let mean = forecast.mean(|run| run.passed.get(door).copied().map_or(0.0, f64::from))?;
        let until = forecast.mean(|run| run.until.get(door).copied().unwrap_or(0.0))?;
        Some(At { place: place_of(counted), mean, also: until.value })
    };
    greatest(drawn.counted.iter().enumerate().filter_map(at).collect(), usize::MAX)
}

fn crowds(forecast: &Forecast) -> Vec<At> {
    let at = |(number, place): (usize, &Where)| {
        let mean = forecast.mean(|run| run.crowded.get(number).copied().unwrap_or(0.0))?;
        let densest = forecast.mean(|run| run.densest.get(number).copied().unwrap_or(0.0))?;
        let (Where::Unit(unit) | Where::Flight(_, unit)) = place;
        Some(At { place: Place::Unit(unit.clone()), mean, also: densest.value })
    };
    greatest(forecast.places.iter().enumerate().filter_map(at).collect(), PLACES)
}
