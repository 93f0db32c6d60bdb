//! One run: where everybody is at time t, moved on step by step.

mod chance;
mod event;
mod outcome;
mod step;

pub use event::{Change, Event, Trigger};
pub use outcome::{Outcome, Passage};

pub(crate) use chance::Chance;

use crate::model::{Crowd, Next};
use crate::world::{Field, Pt};
use crate::{Parameters, Person, PersonId, PlaneId, World};
use fearless_simd::Level;
use geo::Coord;

/// How a run is made.
#[derive(Clone, Debug, PartialEq)]
pub struct Settings {
    /// The model and its constants.
    pub parameters: Parameters,
    /// Everything drawn by chance in the run follows from it.
    pub seed: u64,
    /// The run ends here, seconds, whoever is left.
    pub limit: f64,
    /// What happens meanwhile.
    pub events: Vec<Event>,
    /// Use only what every x86-64 machine has (SSE2), to show that the bits are the same.
    pub plain: bool,
}

impl Settings {
    /// A run of this model with this seed, of an hour at most.
    pub const fn new(parameters: Parameters, seed: u64) -> Self {
        Self { parameters, seed, limit: 3600.0, events: Vec::new(), plain: false }
    }
}

/// What a person is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doing {
    /// Has not started yet.
    Waiting,
    /// On the way.
    Walking,
    /// In a refuge, and stays.
    Sheltered,
    /// Out of the building.
    Left,
}

/// What is true of the spot a person stands on.
#[derive(Clone, Copy, Debug)]
struct Footing {
    cell: u32,
    piece: u32,
    clearance: f32,
}

impl Footing {
    fn of(world: &World, at: Pt) -> Self {
        let square = world.raster.square(at);
        Self { cell: world.cells.of(at) as u32, piece: square.piece, clearance: square.clearance }
    }
}

/// Everybody, number by number. What is read each step lies in columns.
#[derive(Debug, Default)]
struct People {
    at: Vec<Pt>,
    radius: Vec<f32>,
    speed: Vec<f32>,
    time_gap: Vec<f32>,
    starts: Vec<f32>,
    goal: Vec<u16>,
    doing: Vec<Doing>,
    velocity: Vec<(f32, f32)>,
    heading: Vec<(f32, f32)>,
    /// Cell, rectangle of floor and clearance where the person stands.
    ground: Vec<Footing>,
    /// Seconds the person has hardly moved though it wanted to.
    held: Vec<f32>,
}

/// One run. Make it with [`Run::new`], move it on with [`Run::step`], end it with [`Run::finish`].
#[derive(Debug)]
pub struct Run<'a> {
    world: &'a World,
    settings: Settings,
    level: Level,
    /// Steps made.
    steps: u32,
    people: People,
    present: usize,
    /// Doors shut now, and the ways that differ from the world's because of it.
    shut: Vec<bool>,
    ways: Vec<Option<Field>>,
    /// Seconds' worth of passage each capped door has saved up, in people.
    allowance: Vec<f64>,
    done: Vec<bool>,
    outcome: Outcome,
    // Scratch, kept so that a step allocates nothing.
    crowd: Crowd,
    who: Vec<u32>,
    seen: Vec<step::Image>,
    next: Vec<Next>,
}

impl<'a> Run<'a> {
    /// Puts everybody at their places. Who stands where there is no floor, or whose goal cannot be reached, is
    /// not in the run but named in [`Outcome::no_way`].
    pub fn new(world: &'a World, people: &[Person], settings: Settings) -> Self {
        let mut columns = People::default();
        let mut outcome = Outcome::of(people.len(), world.sheet.doors.len());
        let mut present = 0;
        for (id, person) in people.iter().enumerate() {
            let at = world.sheet.place(person.plane, person.at);
            let can = world.way(person.goal, person.plane, person.at).is_some();
            if can {
                present += 1;
            } else {
                outcome.no_way.push(PersonId(id as u32));
            }
            columns.at.push(at);
            columns.radius.push(person.radius as f32);
            columns.speed.push(person.speed as f32);
            columns.time_gap.push(person.time_gap as f32);
            columns.starts.push(person.starts as f32);
            columns.goal.push(person.goal.0);
            columns.doing.push(if can { Doing::Waiting } else { Doing::Left });
            columns.velocity.push((0.0, 0.0));
            columns.heading.push((1.0, 0.0));
            columns.held.push(0.0);
            columns.ground.push(Footing::of(world, at));
        }
        let level = if settings.plain { Level::baseline() } else { Level::new() };
        let doors = world.sheet.doors.len();
        Self {
            world,
            level,
            steps: 0,
            present,
            shut: world.shut_at_start(),
            ways: vec![None; world.fields.len()],
            allowance: vec![1.0; doors],
            done: vec![false; settings.events.len()],
            outcome,
            crowd: Crowd::new(world.cells.count()),
            who: Vec::new(),
            seen: Vec::new(),
            next: Vec::new(),
            people: columns,
            settings,
        }
    }

    /// Seconds since the alarm.
    pub fn time(&self) -> f64 {
        f64::from(self.steps) * f64::from(self.settings.parameters.step)
    }

    /// People still in the building and not in a refuge.
    pub const fn left_to_go(&self) -> usize {
        self.present
    }

    /// Steps of one person made so far: the measure of work done.
    pub const fn person_steps(&self) -> u64 {
        self.outcome.person_steps
    }

    /// Where everybody who is in the building stands: person, plane, spot on it, what it does.
    pub fn positions(&self) -> impl Iterator<Item = (PersonId, PlaneId, Coord, Doing)> + '_ {
        self.people.at.iter().zip(&self.people.doing).enumerate().filter_map(|(id, (at, doing))| {
            if *doing == Doing::Left {
                return None;
            }
            let (plane, spot) = self.world.sheet.back(*at)?;
            Some((PersonId(id as u32), plane, spot, *doing))
        })
    }

    /// Moves everybody on by one step; `false` when nobody is left to go or the time is up.
    pub fn step(&mut self) -> bool {
        if self.present == 0 || self.time() >= self.settings.limit {
            return false;
        }
        self.happen();
        self.sort();
        self.decide();
        self.commit();
        self.steps += 1;
        true
    }

    /// Runs to the end.
    pub fn finish(mut self) -> Outcome {
        while self.step() {}
        self.into_outcome()
    }

    /// What came out so far.
    pub fn into_outcome(mut self) -> Outcome {
        self.outcome.ended = self.time();
        self.outcome.remained = (0_u32..)
            .zip(&self.people.doing)
            .filter(|(_, doing)| matches!(doing, Doing::Waiting | Doing::Walking))
            .map(|(id, _)| PersonId(id))
            .collect();
        self.outcome
    }
}
