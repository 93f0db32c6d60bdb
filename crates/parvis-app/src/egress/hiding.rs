//! Staying in: everybody goes to a room that locks (lockdown) or has no outer wall (shelter), as far as there is room.
//!
//! No validation data exist for this, so its numbers serve to compare two ways of doing it and nothing else. There is
//! no attacker here: only where people go, how long that takes, and who is left in the open.

use super::answer::{At, greatest};
use super::stage::largest;
use super::{Difference, Mode, answer};
use crate::Trouble;
use geo::{Centroid, Contains, Coord, Distance, Euclidean, Line, LinesIter, Point};
use parvis_core::{FloorPlan, Place, SquareMetres, Unit, UnitCategory, UnitId};
use parvis_egress::forecast::Seen;
use parvis_egress::{Choice, Drawn, Estimate, Forecast, Goal, GoalId, Population, Whom};
use parvis_rules::Case;
use parvis_rules::checks::numbers::people_standing;
use std::collections::{BTreeMap, BTreeSet};

/// Seconds to shut a door and turn the lock where nobody says. An assumption of ours: time your own.
pub const LOCKING: f64 = 10.0;
/// A storey counts as so many metres when the nearest rooms are looked for. An assumption of ours.
const STOREY: f64 = 60.0;
/// Rooms looked at for each room that must be left: at least so many, and room for so many times its people.
const LEAST_ROOMS: usize = 4;
const TIMES: u32 = 2;
/// Space between the spots looked at along a wall, and how far beyond it the next room may begin, metres.
const ALONG_WALL: f64 = 0.5;
const THROUGH_WALL: [f64; 5] = [0.15, 0.3, 0.45, 0.6, 0.75];
/// A room is an inner one when at most this part of its outline faces no other room. Ours: drawings are not exact.
pub const OUTER_PART: f64 = 0.05;
/// People who stand in a corridor leave the other half of it free, so that others can pass. An assumption of ours.
const PART_OF_CORRIDOR: f64 = 0.5;
/// So many rooms that take people in are named.
const ROOMS: usize = 10;
/// Moments at which people in the open are counted, seconds after the alarm.
const MOMENTS: [f64; 5] = [30.0, 60.0, 120.0, 180.0, 300.0];

/// How people found rooms to stay in.
#[derive(Clone, Debug)]
pub struct Hidden {
    /// People who are in such a room already and stay.
    pub stay: u32,
    /// People who must go to one.
    pub go: u32,
    /// Of them, those who find none with room, on average.
    pub without: f64,
    /// Where these are at the end: people, on average.
    pub left: Vec<At>,
    /// By how much later than in the building as it is the last who finds a room is in it, and how many find none there;
    /// where something else was asked.
    pub compared: Option<(Difference, f64)>,
    /// People for whom the rooms they may go to have space.
    pub space: u32,
    /// Rooms with people of which nobody knows whether they lock, and the people in them: they are counted as not
    /// locking. Always 0 for shelter.
    pub unknown: (usize, u32),
    /// 5 of 100 runs have the last of those who find a room in it by then; in a lockdown, behind the lock.
    pub p5: Option<Estimate>,
    /// Half of the runs have the last of those who find a room in it by then; in a lockdown, behind the lock.
    pub median: Option<Estimate>,
    /// 95 of 100 runs have.
    pub p95: Option<Estimate>,
    /// How long those who must go are in the open on average, seconds.
    pub each: Option<Estimate>,
    /// People still in the open so many seconds after the alarm, on average.
    pub open: Vec<(f64, f64)>,
    /// The rooms that take most people in.
    pub rooms: Vec<Taken>,
    /// How the rooms are locked; nothing for shelter.
    pub locks: Option<Locks>,
}

/// A room that takes people in.
#[derive(Clone, Debug)]
pub struct Taken {
    /// How many; `also`: room left at the start.
    pub at: At,
    /// When its door is locked, seconds after the alarm, on average; nothing for shelter.
    pub locked: Option<f64>,
    /// People who come late to it, on average ([`Locks::late`]).
    pub late: f64,
}

/// How rooms are locked. A room's door stays open until the last who has a place there is in and the room's own people
/// have started to act; then it is shut and locked. So nobody who has a place comes to a locked door, and what
/// waiting for them means is told.
#[derive(Clone, Copy, Debug)]
pub struct Locks {
    /// Seconds it takes to shut a door and lock it.
    pub takes: f64,
    /// Whether somebody said so.
    pub is_given: bool,
    /// Rooms with people in them at the end, on average.
    pub rooms: f64,
    /// When half of them are locked, seconds after the alarm.
    pub half: Option<Estimate>,
    /// People who come more than the time it takes to lock after all before them, on average: the door would be locked had
    /// nobody waited.
    pub late: f64,
}

/// A room people can stay in, and how many more it takes.
struct Refuge {
    unit: UnitId,
    spare: u32,
    /// Whether others walk through it.
    is_way: bool,
}

/// When a room's door is locked in a run, and how many come late to it.
struct Locked {
    at: f64,
    late: usize,
}

/// Who stays where, and who must go.
pub(super) struct Hiding {
    mode: Mode,
    /// Seconds to shut a room's door and lock it, and whether somebody said so; 0 for shelter.
    locking: (f64, bool),
    refuges: Vec<Refuge>,
    /// Rooms whose people stay: their place in the population.
    staying: BTreeSet<UnitId>,
    unknown: (usize, u32),
}

impl Hiding {
    /// Which rooms serve, and whether people stay in theirs.
    /// Rooms that people are told to keep out of at any time take nobody in from the start.
    pub fn new(
        plan: &FloorPlan,
        case: &Case<'_>,
        mode: Mode,
        people: &[(UnitId, u32)],
        kept_out: &BTreeSet<UnitId>,
        locking: Option<f64>,
    ) -> Self {
        let serves = |unit: &Unit| match mode {
            _ if kept_out.contains(&unit.id) => false,
            Mode::Shelter => is_inner(plan, unit),
            _ => unit.lockable.value() == Some(&true) && !unit.category.is_vertical(),
        };
        let own: BTreeMap<&UnitId, u32> = people.iter().map(|(id, people)| (id, *people)).collect();
        let room_for = |unit: &Unit| {
            let part = if unit.category.is_circulation() { PART_OF_CORRIDOR } else { 1.0 };
            people_standing(case.planning(), SquareMetres(unit.area().get() * part)).map_or(0, |n| n.value)
        };
        let refuges: Vec<Refuge> = plan
            .units
            .iter()
            .filter(|unit| serves(unit))
            .map(|unit| {
                let inside = own.get(&unit.id).copied().unwrap_or(0);
                let spare = room_for(unit).saturating_sub(inside);
                Refuge { unit: unit.id.clone(), spare, is_way: unit.category.is_circulation() }
            })
            .collect();
        let serving: BTreeSet<&UnitId> = refuges.iter().map(|refuge| &refuge.unit).collect();
        let staying = own.keys().filter(|id| serving.contains(*id)).map(|id| (*id).clone()).collect();
        let not_known = |id: &UnitId| {
            mode != Mode::Shelter && plan.unit(id).is_some_and(|u| u.lockable.value().is_none())
        };
        let unknown = people.iter().filter(|(id, _)| not_known(id));
        let unknown = unknown.fold((0, 0), |(rooms, all), (_, people)| (rooms + 1, all + people));
        let takes = if mode == Mode::Lockdown { locking.unwrap_or(LOCKING) } else { 0.0 };
        let locking = (takes, locking.is_some());
        let mut hiding = Self { mode, locking, refuges, staying, unknown };
        hiding.keep_near(plan, people);
        hiding
    }

    /// Keeps the refuges that somebody may go to: those named, the nearest with room enough, and the largest of the
    /// others while these have too little for all.
    fn keep_near(&mut self, plan: &FloorPlan, people: &[(UnitId, u32)]) {
        let mut kept: BTreeSet<UnitId> = BTreeSet::new();
        for (id, count) in people.iter().filter(|(id, _)| !self.staying.contains(id)) {
            let Some(unit) = plan.unit(id) else { continue };
            kept.extend(unit.refuge.value().cloned());
            let mut near: Vec<(f64, &Refuge)> = self
                .refuges
                .iter()
                .filter(|refuge| refuge.spare > 0)
                .filter_map(|refuge| Some((apart(plan, unit, plan.unit(&refuge.unit)?), refuge)))
                .collect();
            near.sort_by(|a, b| a.0.total_cmp(&b.0));
            let (mut rooms, mut room_for) = (0, 0);
            for (_, refuge) in near {
                if rooms >= LEAST_ROOMS && room_for >= TIMES * count {
                    break;
                }
                kept.insert(refuge.unit.clone());
                (rooms, room_for) = (rooms + 1, room_for + refuge.spare);
            }
        }
        let go: u32 =
            people.iter().filter(|(id, _)| !self.staying.contains(id)).map(|(_, count)| *count).sum();
        let is_kept = |refuge: &&Refuge| kept.contains(&refuge.unit);
        let mut room_for: u32 = self.refuges.iter().filter(is_kept).map(|refuge| refuge.spare).sum();
        let mut others: Vec<&Refuge> = self.refuges.iter().filter(|refuge| !is_kept(refuge)).collect();
        others.sort_by_key(|refuge| std::cmp::Reverse(refuge.spare));
        for refuge in others.into_iter().take_while(|refuge| refuge.spare > 0) {
            if room_for >= go {
                break;
            }
            room_for += refuge.spare;
            kept.insert(refuge.unit.clone());
        }
        self.refuges.retain(|refuge| refuge.spare > 0 && kept.contains(&refuge.unit));
    }

    /// Makes these rooms the goals of a building, and nothing else.
    ///
    /// # Errors
    /// There is nowhere to go to.
    pub fn lay(&mut self, drawn: &mut Drawn) -> Result<(), Trouble> {
        drawn.building.goals.clear();
        drawn.exits.clear();
        self.refuges.retain(|refuge| {
            let room = drawn.rooms.get(&refuge.unit);
            let Some((room, area)) = room.and_then(|room| Some((room, largest(&room.floor)?))) else {
                return false;
            };
            drawn.building.goals.push(Goal {
                name: refuge.unit.to_string(),
                plane: room.plane,
                area,
                capacity: Some(refuge.spare),
                flow: None,
                whom: Whom::All,
                aside: refuge.is_way,
            });
            true
        });
        match self.mode {
            _ if !self.refuges.is_empty() => Ok(()),
            Mode::Shelter => Err(Trouble::NoInnerRoom),
            _ => Err(Trouble::NoRefuge),
        }
    }

    /// Leaves those who stay out of the runs, and sends the others: to the room named for theirs, else to the nearest
    /// with room.
    pub fn send(&self, population: &mut Population, plan: &FloorPlan) {
        for room in &mut population.rooms {
            if self.staying.contains(&room.unit) {
                population.staying += room.people;
                room.placed = 0;
                continue;
            }
            let named = plan.unit(&room.unit).and_then(|unit| unit.refuge.value());
            let goal = named.and_then(|id| self.refuges.iter().position(|refuge| refuge.unit == *id));
            room.choice = goal.map_or(Choice::Nearest, |goal| Choice::Assigned(GoalId(goal as u16)));
        }
    }

    /// What came of the runs.
    pub fn tell(&self, population: &Population, forecast: &Forecast) -> Hidden {
        let staying = |room: &&parvis_egress::Occupants| self.staying.contains(&room.unit);
        let over = |of: &dyn Fn(&Seen) -> f64| -> Vec<f64> { forecast.runs.iter().map(of).collect() };
        let times = over(&|run| self.all_in(population, run));
        let going = population.placed();
        let arrived = |run: &Seen| -> Vec<f64> { run.arrived.iter().flatten().map(|(at, _)| *at).collect() };
        let each = |run: &Seen| {
            let times = arrived(run);
            times.iter().sum::<f64>() / (times.len() as f64).max(1.0)
        };
        let unplaced = unplaced(population, &self.staying);
        let nowhere = f64::from(unplaced.values().sum::<u32>());
        let still = |moment: f64| {
            let open =
                |run: &Seen| arrived(run).iter().filter(|at| **at > moment).count() + run.remained.len();
            (moment, forecast.mean(|run| open(run) as f64).map_or(0.0, |mean| mean.value) + nowhere)
        };
        let runs: Vec<_> = forecast.runs.iter().map(|run| self.locked(population, run)).collect();
        Hidden {
            stay: population.rooms.iter().filter(staying).map(|room| room.people).sum(),
            go: population.rooms.iter().filter(|room| !staying(room)).map(|room| room.people).sum(),
            without: forecast.mean(|run| run.remained.len() as f64).map_or(0.0, |mean| mean.value) + nowhere,
            left: answer::left(forecast, Some((population, &unplaced))),
            compared: None,
            space: self.refuges.iter().map(|refuge| refuge.spare).sum(),
            unknown: self.unknown,
            p5: Estimate::quantile(&times, 0.05),
            median: Estimate::quantile(&times, 0.5),
            p95: Estimate::quantile(&times, 0.95),
            each: (going > 0).then(|| Estimate::mean(&over(&each))).flatten(),
            open: MOMENTS.into_iter().map(still).collect(),
            rooms: self.taken(forecast, &runs),
            locks: (self.mode == Mode::Lockdown).then(|| self.locks(&runs)),
        }
    }

    /// The rooms that take most people in, and when each is locked.
    fn taken(&self, forecast: &Forecast, runs: &[BTreeMap<&UnitId, Locked>]) -> Vec<Taken> {
        let at = |(goal, refuge): (usize, &Refuge)| {
            let into =
                |run: &Seen| run.arrived.iter().flatten().filter(|(_, at)| at.index() == goal).count() as f64;
            let mean = forecast.mean(into)?;
            Some(At { place: Place::Unit(refuge.unit.clone()), mean, also: f64::from(refuge.spare) })
        };
        let rooms = greatest(self.refuges.iter().enumerate().filter_map(at).collect(), ROOMS);
        let taken = |at: At| {
            let Place::Unit(unit) = &at.place else { return None };
            let own: Vec<&Locked> = runs.iter().filter_map(|run| run.get(unit)).collect();
            let locked = own.iter().map(|locked| locked.at).sum::<f64>() / (own.len() as f64).max(1.0);
            let late =
                own.iter().map(|locked| locked.late as f64).sum::<f64>() / (runs.len() as f64).max(1.0);
            let locks = self.mode == Mode::Lockdown;
            Some(Taken { locked: locks.then_some(locked), late: if locks { late } else { 0.0 }, at })
        };
        rooms.into_iter().filter_map(taken).collect()
    }

    /// How the rooms are locked, over all runs.
    fn locks(&self, runs: &[BTreeMap<&UnitId, Locked>]) -> Locks {
        let half = |run: &BTreeMap<&UnitId, Locked>| {
            let mut times: Vec<f64> = run.values().map(|locked| locked.at).collect();
            times.sort_by(f64::total_cmp);
            times.get(times.len().saturating_sub(1) / 2).copied()
        };
        let half: Vec<f64> = runs.iter().filter_map(half).collect();
        let mean = |number: &dyn Fn(&BTreeMap<&UnitId, Locked>) -> usize| {
            runs.iter().map(|run| number(run) as f64).sum::<f64>() / (runs.len() as f64).max(1.0)
        };
        Locks {
            takes: self.locking.0,
            is_given: self.locking.1,
            rooms: mean(&|run| run.len()),
            half: Estimate::mean(&half),
            late: mean(&|run| run.values().map(|locked| locked.late).sum()),
        }
    }

    /// When each room with people is locked in a run: so long after its own people have reacted and the last who comes to
    /// it is in.
    fn locked(&self, population: &Population, run: &Seen) -> BTreeMap<&UnitId, Locked> {
        let mut rooms: BTreeMap<&UnitId, Vec<f64>> = BTreeMap::new();
        for (at, goal) in run.arrived.iter().flatten() {
            if let Some(refuge) = self.refuges.get(goal.index()) {
                rooms.entry(&refuge.unit).or_default().push(*at);
            }
        }
        let own: BTreeMap<&UnitId, f64> = (0_u32..)
            .zip(&population.rooms)
            .filter_map(|(index, room)| {
                Some((self.staying.get(&room.unit)?, population.starts(run.seed, index)))
            })
            .collect();
        for unit in own.keys() {
            rooms.entry(unit).or_default();
        }
        let locked = |(unit, mut came): (_, Vec<f64>)| {
            came.sort_by(f64::total_cmp);
            let first = came.first().copied().unwrap_or_default();
            let (mut ready, mut late) = (own.get(unit).copied().unwrap_or(first), 0);
            for at in came {
                late += usize::from(at > ready + self.locking.0);
                ready = ready.max(at);
            }
            (unit, Locked { at: ready + self.locking.0, late })
        };
        rooms.into_iter().map(locked).collect()
    }

    /// When the last who finds a room is in it, and the last door locked; at the end of a run that was cut.
    pub fn all_in(&self, population: &Population, run: &Seen) -> f64 {
        if run.cut {
            return run.last;
        }
        self.locked(population, run).values().map(|locked| locked.at).fold(0.0, f64::max)
    }
}

/// People of rooms that must be left for whom the drawing has no spot or no way.
fn unplaced(population: &Population, staying: &BTreeSet<UnitId>) -> BTreeMap<UnitId, u32> {
    let go = population.rooms.iter().filter(|room| !staying.contains(&room.unit));
    go.map(|room| (room.unit.clone(), room.people - room.placed)).collect()
}

/// How far apart two rooms are, by their middles, each storey counting as [`STOREY`].
fn apart(plan: &FloorPlan, a: &Unit, b: &Unit) -> f64 {
    let middle = |unit: &Unit| unit.shape.centroid();
    let storey = |unit: &Unit| plan.level(&unit.level).map_or(0, |level| level.ordinal);
    let flat = middle(a).zip(middle(b)).map_or(f64::INFINITY, |(a, b)| Euclidean.distance(&a, &b));
    flat + STOREY * f64::from((storey(a) - storey(b)).abs())
}

/// Whether a room has no outer wall: beyond nearly all of its outline lies another room of the same level. Stairs and
/// lifts are no shelter.
fn is_inner(plan: &FloorPlan, unit: &Unit) -> bool {
    if unit.category.is_vertical()
        || !unit.category.is_walkable()
        || matches!(unit.category, UnitCategory::Outdoor | UnitCategory::Terrace | UnitCategory::Parking)
    {
        return false;
    }
    let others: Vec<&Unit> = plan
        .units_on(&unit.level)
        .filter(|other| other.id != unit.id && other.category != UnitCategory::Outdoor)
        .collect();
    let (mut all, mut outer) = (0_u32, 0_u32);
    for side in unit.shape.exterior().lines_iter() {
        let length = side.delta().x.hypot(side.delta().y);
        for k in 0..(length / ALONG_WALL) as u32 {
            all += 1;
            outer += u32::from(!beyond(side, (f64::from(k) + 0.5) * ALONG_WALL / length, unit, &others));
        }
    }
    all > 0 && f64::from(outer) <= OUTER_PART * f64::from(all)
}

/// Whether another room lies on the far side of a wall, this part along it.
fn beyond(side: Line, part: f64, unit: &Unit, others: &[&Unit]) -> bool {
    let length = side.delta().x.hypot(side.delta().y).max(f64::MIN_POSITIVE);
    let (at, across) =
        (side.start + side.delta() * part, Coord { x: side.delta().y / length, y: -side.delta().x / length });
    let spot = |far: f64| Point::from(at + across * far);
    let outward = if unit.shape.contains(&spot(0.02)) { -1.0 } else { 1.0 };
    THROUGH_WALL.into_iter().any(|far| others.iter().any(|other| other.shape.contains(&spot(outward * far))))
}

#[cfg(test)]
mod tests {
    use super::*;
    use parvis_egress::people::Spread;

    #[test]
    fn a_room_is_locked_so_long_after_its_last_and_who_comes_late_is_told_of() {
        let refuge = |unit: &str| Refuge { unit: unit.into(), spare: 9, is_way: false };
        let hiding = |takes| Hiding {
            mode: Mode::Lockdown,
            locking: (takes, true),
            refuges: vec![refuge("lab"), refuge("hall")],
            staying: BTreeSet::new(),
            unknown: (0, 0),
        };
        let nobody = Population {
            rooms: Vec::new(),
            response: Spread::IMO_DAY,
            speed: Spread::WALKING,
            abilities: parvis_egress::Abilities::default(),
            staying: 0,
            incoming: Vec::new(),
            learnt: parvis_egress::calibrate::Posterior::default(),
        };
        let arrived = [(20.0, 0), (80.0, 0), (25.0, 0), (30.0, 1)];
        let arrived = arrived.into_iter().map(|(at, goal)| Some((at, GoalId(goal)))).collect();
        let run = Seen { arrived, ..Seen::default() };
        let told = |takes| {
            let hiding = hiding(takes);
            let rooms = hiding.locked(&nobody, &run);
            let rooms: Vec<_> = rooms.iter().map(|(id, it)| (id.to_string(), it.at, it.late)).collect();
            (rooms, hiding.all_in(&nobody, &run))
        };
        let room = |id: &str, at, late| (id.to_owned(), at, late);
        assert_eq!(told(10.0), (vec![room("hall", 40.0, 0), room("lab", 90.0, 1)], 90.0));
        assert_eq!(told(60.0), (vec![room("hall", 90.0, 0), room("lab", 140.0, 0)], 140.0));
    }
}
