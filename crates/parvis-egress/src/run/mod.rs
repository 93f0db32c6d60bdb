//! One run: where everybody is at time t, moved on step by step.

mod breath;
mod choice;
mod corner;
mod event;
mod held;
mod lift;
mod outcome;
mod places;
mod step;

pub use choice::{LOOKS_EVERY, WORTH_TURNING};
pub use event::{Change, Event, Trigger};
pub use outcome::{Outcome, Passage};

use crate::model::{Crowd, Model, Next, Scratch};
use crate::people::{Choice, GroupId, Means};
use crate::world::{Changed, Field, Pt, Square};
use crate::{GoalId, Parameters, Person, PersonId, PlaneId, SignalId, World};
use fearless_simd::Level;
use geo::Coord;
use std::sync::{Arc, Mutex, OnceLock};

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
    /// In a refuge that is a way, and stays at its wall, out of the way of others.
    Aside,
    /// Out of the building.
    Left,
    /// Has breathed a full dose of gases and lies where it stood, in the way of others.
    Overcome,
}

/// What is true of the spot a person stands on.
#[derive(Clone, Copy, Debug)]
struct Footing {
    /// Square of the raster; beyond the last where there is none.
    square: u32,
    cell: u32,
    piece: u32,
    clearance: f32,
}

impl Footing {
    fn of(world: &World, at: Pt) -> Self {
        let square = world.raster.cell(at);
        let Square { piece, clearance } =
            square.map_or(Square::NO_FLOOR, |square| world.raster.square(square));
        let cell = world.cells.of(at) as u32;
        Self { square: square.map_or(u32::MAX, |square| square as u32), cell, piece, clearance }
    }

    /// Where one stands who stood here: most steps end in the square they began in.
    #[inline]
    fn moved(self, world: &World, at: Pt) -> Self {
        if world.raster.cell(at) == Some(self.square as usize) {
            return Self { cell: world.cells.of(at) as u32, ..self };
        }
        Self::of(world, at)
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
    /// The signal a person still waits for, and how long after it the person starts; empty where nobody waits for one.
    signal: Vec<Option<(SignalId, f32)>>,
    on_stairs: Vec<f32>,
    means: Vec<Means>,
    choice: Vec<Choice>,
    goal: Vec<u16>,
    /// Part of the free speed walked so that the group stays together; empty where nobody is in a group.
    together: Vec<f32>,
    doing: Vec<Doing>,
    /// Where in a refuge a person makes for; empty where there is none.
    place: Vec<Pt>,
    /// Velocity and where the person looks; only the anticipation model remembers them.
    motion: Vec<Next>,
    /// Square, cell, rectangle of floor and clearance where the person stands.
    ground: Vec<Footing>,
    /// Seconds the person has hardly got on though it wanted to.
    held: Vec<f32>,
    /// Mean velocity of late, m/s.
    drift: Vec<(f32, f32)>,
}

impl People {
    fn new(world: &World, people: &[Person], model: Model) -> Self {
        let mut columns = Self::default();
        if model == Model::AnticipationVelocity {
            columns.motion = vec![Next { velocity: (0.0, 0.0), heading: (1.0, 0.0) }; people.len()];
        }
        if people.iter().any(|person| person.signal.is_some()) {
            columns.signal =
                people.iter().map(|p| p.signal.map(|signal| (signal, p.starts as f32))).collect();
        }
        if world.room.iter().any(Option::is_some) {
            columns.place = vec![Pt::default(); people.len()];
        }
        if people.iter().any(|person| person.group.is_some()) {
            columns.together = vec![1.0; people.len()];
        }
        for person in people {
            let at = world.sheet.place(person.plane, person.at);
            columns.at.push(at);
            columns.radius.push(person.radius as f32);
            columns.speed.push(person.speed as f32);
            columns.time_gap.push(person.time_gap as f32);
            let waits = person.signal.is_some();
            columns.starts.push(if waits { f32::INFINITY } else { person.starts as f32 });
            columns.on_stairs.push(person.on_stairs as f32);
            // Where no lift is in use, who would take one walks as all do.
            let waits = person.means == Means::StairsAndLifts && world.lifts.is_empty();
            columns.means.push(if waits { Means::Stairs } else { person.means });
            columns.choice.push(person.choice);
            columns.goal.push(choice::NONE);
            columns.doing.push(Doing::Waiting);
            columns.held.push(0.0);
            columns.drift.push((0.0, 0.0));
            columns.ground.push(Footing::of(world, at));
        }
        columns
    }
}

/// The members of each group.
fn groups(people: &[Person]) -> Vec<Vec<u32>> {
    let mut groups: std::collections::BTreeMap<GroupId, Vec<u32>> = std::collections::BTreeMap::new();
    for (id, person) in (0_u32..).zip(people) {
        if let Some(group) = person.group {
            groups.entry(group).or_default().push(id);
        }
    }
    groups.into_values().collect()
}

/// The ways of a run at its start, one for each means and goal: those by stairs are the world's, others are found when
/// somebody takes them.
fn ways(world: &World, taken: &[Means], start: &Changed) -> Vec<Option<Arc<OnceLock<Field>>>> {
    let goals = (0..world.goals.len() as u16).map(GoalId);
    let all = Means::ALL.into_iter().flat_map(|means| goals.clone().map(move |goal| (means, goal)));
    let found = |(means, goal)| {
        let own = means != Means::Stairs && taken.contains(&means);
        own.then(|| world.way_when(goal, means, start))
    };
    all.map(found).collect()
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
    /// Doors shut and areas avoided now, and the ways that differ from the world's because of it.
    shut: Vec<bool>,
    avoided: Vec<bool>,
    ways: Vec<Option<Arc<OnceLock<Field>>>>,
    /// By what anybody in the run gets from level to level.
    taken: Vec<Means>,
    /// Where the car of each lift is.
    cars: Vec<lift::Car>,
    /// Whether each person has ridden in the car it is in; empty without lifts.
    ridden: Vec<bool>,
    /// Goals nobody can use any more.
    lost: Vec<bool>,
    /// Places of each refuge that nobody has or is on the way to; none are counted elsewhere.
    free: Vec<Option<u32>>,
    /// People who have come to each refuge.
    sheltered: Vec<usize>,
    /// Members of each group, in the order of the list.
    groups: Vec<Vec<u32>>,
    /// Whether anybody minds queues, how long they are, when they are looked at next, and where all stood then.
    minded: bool,
    looked: Vec<Pt>,
    /// Whether nobody who is left has a way any more, and nothing will happen that could open one.
    hopeless: bool,
    queues: choice::Queues,
    next_look: f64,
    /// Looks so far.
    looks_made: usize,
    /// Seconds' worth of passage each capped door has saved up, in people.
    allowance: Vec<f64>,
    done: Vec<bool>,
    breath: breath::Breath,
    outcome: Outcome,
    /// When each person arrived, seconds; infinite: not yet.
    arrived_at: Vec<f32>,
    // Scratch, kept so that a step allocates nothing.
    crowd: Crowd,
    who: Vec<u32>,
    seen: Vec<step::Image>,
    next: Vec<Next>,
    scratch: Vec<Mutex<Scratch>>,
}

impl<'a> Run<'a> {
    /// Puts everybody at their places. Who stands where there is no floor, or has no way to any goal, is not in
    /// the run but named in [`Outcome::no_way`].
    pub fn new(world: &'a World, people: &[Person], settings: Settings) -> Self {
        let doors = world.sheet.doors.len();
        let goals = world.goals.len();
        let start = world.at_start();
        let minded = people
            .iter()
            .any(|p| matches!(p.choice, Choice::Quickest | Choice::Turning | Choice::Following(_)));
        let columns = People::new(world, people, settings.parameters.model);
        let taken: Vec<Means> =
            Means::ALL.into_iter().filter(|means| columns.means.contains(means)).collect();
        let mut run = Self {
            world,
            level: if settings.plain { Level::baseline() } else { Level::new() },
            steps: 0,
            present: people.len(),
            ways: ways(world, &taken, &start),
            taken,
            cars: lift::cars(world, &columns),
            ridden: vec![false; if world.lifts.is_empty() { 0 } else { people.len() }],
            shut: start.shut,
            avoided: start.avoided,
            lost: vec![false; goals],
            free: world.room.clone(),
            sheltered: vec![0; goals],
            groups: groups(people),
            minded,
            queues: choice::Queues::default(),
            looked: Vec::new(),
            hopeless: false,
            next_look: 0.0,
            looks_made: 0,
            allowance: vec![1.0; doors],
            done: vec![false; settings.events.len()],
            outcome: Outcome::of(doors, world.lifts.len()),
            arrived_at: vec![f32::INFINITY; people.len()],
            crowd: Crowd::new(world.cells.count(), settings.parameters.model),
            who: Vec::new(),
            seen: Vec::new(),
            next: Vec::new(),
            scratch: Vec::new(),
            breath: if world.air.is_empty() {
                breath::Breath::default()
            } else {
                breath::Breath::new(&columns.speed)
            },
            people: columns,
            settings,
        };
        // What happens at once is so from the start: who has no way then is not in the run.
        run.happen();
        run.choose_all();
        run.leave_out();
        run
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

    /// What came out so far, while the run goes on.
    pub(crate) const fn so_far(&self) -> &Outcome {
        &self.outcome
    }

    /// Where everybody stands on the sheet and what each does, person by person.
    pub(crate) fn spots(&self) -> impl Iterator<Item = (Pt, Doing)> + '_ {
        self.people.at.iter().copied().zip(self.people.doing.iter().copied())
    }

    /// Moves everybody on by one step; `false` when nobody is left to go or the time is up.
    pub fn step(&mut self) -> bool {
        if self.present == 0 || self.hopeless || self.time() >= self.settings.limit {
            return false;
        }
        self.happen();
        self.look();
        self.drive();
        self.sort();
        self.decide();
        self.commit();
        self.breathe();
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
        self.outcome.arrived = self
            .arrived_at
            .iter()
            .zip(&self.people.goal)
            .map(|(at, goal)| at.is_finite().then_some((f64::from(*at), GoalId(*goal))))
            .collect();
        self.outcome.remained = (0_u32..)
            .zip(&self.people.doing)
            .filter(|(_, doing)| matches!(doing, Doing::Waiting | Doing::Walking))
            .map(|(id, _)| PersonId(id))
            .collect();
        self.outcome
    }
}
