//! The people of a building: so many in each room, put at free spots, drawn anew for every run.

use super::{
    Abilities, CALIBRATED, Chance, Choice, GroupId, Means, Mobility, Person, SignalId, Spread, gap_at,
};
use crate::building::{Drawn, PlaneId, Room};
use crate::calibrate::{Fit, Posterior};
use crate::world::World;
use geo::{BoundingRect, Contains, Coord, Point};
use parvis_core::UnitId;

/// Half the shoulder width, metres, and the time gap kept to the person in front, seconds: spread evenly round what was
/// calibrated by this much either way, so that not all are alike. The spread is an assumption of ours.
const RADIUS: (f64, f64) = (CALIBRATED.0 - 0.02, CALIBRATED.0 + 0.02);
const TIME_GAP: (f64, f64) = (CALIBRATED.1 - 0.1, CALIBRATED.1 + 0.1);
/// Distances between spots that are tried, metres; the last leaves two shoulders side by side.
const APART: [f64; 4] = [0.9, 0.7, 0.55, 0.42];
/// Room kept to walls, metres.
const OFF_WALLS: f64 = 0.22;

/// What the draws of one run are for, so that one more of one kind changes none of another.
const PLACE: u64 = 1;
const SPEED: u64 = 2;
const BUILD: u64 = 3;
const START: u64 = 4;
const LEARNT: u64 = 5;
const WHO: u64 = 6;
const MOVES: u64 = 7;
const ALONE: u64 = 8;

/// The people of one room.
#[derive(Clone, Debug, PartialEq)]
pub struct Occupants {
    /// The room.
    pub unit: UnitId,
    /// How many are in it.
    pub people: u32,
    /// Of them, how many stand at a spot and have a way out.
    pub placed: u32,
    /// Whether they keep together on the way, as a class does.
    pub together: bool,
    /// When the alarm reaches the room, seconds after it was first given, or after the signal it waits for.
    pub alarm: f64,
    /// The signal it waits for, where it does not hear the alarm.
    pub signal: Option<SignalId>,
    /// How they decide where to go.
    pub choice: Choice,
    plane: PlaneId,
    spots: Vec<Coord>,
}

/// Everybody in the building.
#[derive(Clone, Debug, PartialEq)]
pub struct Population {
    /// Room by room.
    pub rooms: Vec<Occupants>,
    /// When people start to walk: those who keep together at one time, as a class does with its teacher; everybody else
    /// alone.
    pub response: Spread,
    /// Free walking speed on the level.
    pub speed: Spread,
    /// How many of them, and of those who stay where they are, move otherwise than the rest; who that is, is drawn anew
    /// for every run.
    pub abilities: Abilities,
    /// People who stay where they are and are not run.
    pub staying: u32,
    /// People who come in from outside, after all others in the list.
    pub incoming: Vec<Person>,
    /// What a drill taught: each run draws a pair of factors on the two from it. Empty: nothing was measured.
    pub learnt: Posterior,
}

impl Population {
    /// Finds the spots for so many people in each room. In rooms with no spot from which a way leads out,
    /// nobody is placed.
    pub fn new(world: &World, drawn: &Drawn, people: impl IntoIterator<Item = (UnitId, u32)>) -> Self {
        let occupants = |(unit, people): (UnitId, u32)| {
            let room = drawn.rooms.get(&unit);
            let spots = room.map_or_else(Vec::new, |room| spots(world, room, people));
            let placed = people.min(spots.len() as u32);
            let choice = Choice::Turning;
            let plane = room.map_or(PlaneId(0), |room| room.plane);
            Occupants {
                plane,
                unit,
                people,
                placed,
                together: false,
                alarm: 0.0,
                signal: None,
                choice,
                spots,
            }
        };
        Self {
            rooms: people.into_iter().map(occupants).collect(),
            response: Spread::IMO_DAY,
            speed: Spread::WALKING,
            abilities: Abilities::default(),
            staying: 0,
            incoming: Vec::new(),
            learnt: Posterior::default(),
        }
    }

    /// People who stand at a spot with a way out.
    pub fn placed(&self) -> u32 {
        self.rooms.iter().map(|room| room.placed).sum()
    }

    /// For each person, in the order of [`Population::people`], the place of its room in the list.
    pub fn room_of(&self) -> Vec<usize> {
        let rooms = self.rooms.iter().enumerate();
        rooms.flat_map(|(index, room)| std::iter::repeat_n(index, room.placed as usize)).collect()
    }

    /// When those of a room, by its place in the list, who keep together start to walk in the run with this seed; where
    /// nobody does, when the one who locks it acts.
    pub fn starts(&self, seed: u64, room: u32) -> f64 {
        let alarm = self.rooms.get(room as usize).map_or(0.0, |room| room.alarm);
        alarm + self.response_in(seed).draw(Chance::new(seed).apart(START), room)
    }

    /// How long people take to start in the run with this seed.
    fn response_in(&self, seed: u64) -> Spread {
        self.response.times(self.learnt_in(seed).response)
    }

    /// The factors the run with this seed draws from what a drill taught.
    fn learnt_in(&self, seed: u64) -> Fit {
        self.learnt.draw(Chance::new(seed).apart(LEARNT), 0).unwrap_or(Fit::USUAL)
    }

    /// How each of the people moves in the run with this seed, in the order of [`Population::people`]; then, how those do
    /// who stay where they are.
    pub fn mobility(&self, seed: u64) -> Vec<Mobility> {
        self.abilities.draw(self.placed() + self.staying, Chance::new(seed).apart(WHO))
    }

    /// Everybody, as drawn for one run.
    pub fn people(&self, seed: u64) -> Vec<Person> {
        let chance = Chance::new(seed);
        let pace = self.learnt_in(seed).pace;
        let speed = self.speed.times(pace);
        let (mobility, response) = (self.mobility(seed), self.response_in(seed));
        let mut people = Vec::with_capacity(self.placed() as usize);
        for (index, room) in (0_u32..).zip(&self.rooms) {
            let together = self.starts(seed, index);
            let group = (room.together && room.placed > 1).then_some(GroupId(index as u16));
            for spot in chosen(&room.spots, room.placed, chance.apart(PLACE), index) {
                let id = people.len() as u32;
                let between = |(least, most): (f64, f64), draw| {
                    least + (most - least) * chance.apart(BUILD).part(id, draw)
                };
                let free = speed.draw(chance.apart(SPEED), id);
                let person = Person {
                    plane: room.plane,
                    at: spot,
                    radius: between(RADIUS, 0),
                    time_gap: between(TIME_GAP, 1) * gap_at(free),
                    speed: free,
                    starts: if room.together {
                        together
                    } else {
                        room.alarm + response.draw(chance.apart(ALONE), id)
                    },
                    signal: room.signal,
                    on_stairs: 1.0,
                    means: Means::Stairs,
                    choice: room.choice,
                    group,
                };
                let moves = mobility.get(id as usize).copied().unwrap_or_default();
                people.push(moves.of(person, pace, chance.apart(MOVES), id));
            }
        }
        people.extend_from_slice(&self.incoming);
        people
    }
}

/// So many of the spots, drawn without putting back (the first part of a Fisher–Yates shuffle).
fn chosen(spots: &[Coord], count: u32, chance: Chance, room: u32) -> Vec<Coord> {
    let mut spots = spots.to_vec();
    for k in 0..(count as usize).min(spots.len()) {
        let rest = spots.len() - k;
        let pick = k + ((chance.part(room, k as u32) * rest as f64) as usize).min(rest.saturating_sub(1));
        spots.swap(k, pick);
    }
    spots.truncate(count as usize);
    spots
}

/// Free spots of a room from which a way leads out, as far apart as so many people leave room for.
fn spots(world: &World, room: &Room, people: u32) -> Vec<Coord> {
    let mut found = Vec::new();
    for apart in APART {
        found = grid(world, room, apart);
        if found.len() >= people as usize {
            break;
        }
    }
    found
}

fn grid(world: &World, room: &Room, apart: f64) -> Vec<Coord> {
    let Some(bounds) = room.floor.bounding_rect() else { return Vec::new() };
    let count = |length: f64| (length / apart).floor() as u32;
    let (columns, rows) = (count(bounds.width()), count(bounds.height()));
    // What is left over is shared between both sides.
    let left = (bounds.width() - f64::from(columns) * apart) / 2.0;
    let below = (bounds.height() - f64::from(rows) * apart) / 2.0;
    let at = |(row, column): (u32, u32)| Coord {
        x: bounds.min().x + left + f64::from(column) * apart,
        y: bounds.min().y + below + f64::from(row) * apart,
    };
    let free = |spot: &Coord| {
        world.can_stand(room.plane, *spot, OFF_WALLS)
            && world.nearest(room.plane, *spot).is_some()
            && room.floor.contains(&Point::from(*spot))
    };
    (0..=rows).flat_map(|row| (0..=columns).map(move |column| (row, column))).map(at).filter(free).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// So many people of one room, who keep together or do not, in one run.
    fn starts(together: bool) -> Vec<f64> {
        let spots = (0..300).map(|k| Coord { x: f64::from(k), y: 0.0 }).collect();
        let room = Occupants {
            unit: UnitId::from("gym"),
            people: 300,
            placed: 300,
            together,
            alarm: 60.0,
            signal: None,
            choice: Choice::Nearest,
            plane: PlaneId(0),
            spots,
        };
        let population = Population {
            rooms: vec![room],
            response: Spread::IMO_DAY,
            speed: Spread::WALKING,
            abilities: Abilities::default(),
            staying: 0,
            incoming: Vec::new(),
            learnt: Posterior::default(),
        };
        population.people(4).into_iter().map(|person| person.starts).collect()
    }

    #[test]
    fn a_class_starts_as_one_and_a_crowd_one_by_one() {
        let class = starts(true);
        assert!(class.iter().all(|at| (at - class[0]).abs() < 1e-9), "{class:?}");
        let mut crowd = starts(false);
        crowd.sort_by(f64::total_cmp);
        // Half of a log-normal with 3.44 start within 31 s of the alarm that reaches them, and the slowest minutes later.
        assert!((crowd[150] - 60.0 - 31.2).abs() < 6.0, "{}", crowd[150]);
        assert!(crowd[0] < 68.0 && crowd[299] > 180.0 && crowd[299] <= 360.0, "{} {}", crowd[0], crowd[299]);
    }
}
