//! Many runs of one building: how long it takes, where it jams, and how sure that is.
//!
//! Runs differ by their seed alone: where people stand in their rooms, how fast they walk, when each room
//! starts. They go in parallel, and a run gives the same on one thread as on eight.

mod compare;
mod estimate;
mod places;
mod watch;

pub use compare::{Difference, Enough};
pub use estimate::Estimate;
pub use places::{Square, Where};
pub use watch::{CROWDED, Seen};

use crate::building::Drawn;
use crate::people::Population;
use crate::run::{Event, Run, Settings};
use crate::world::World;
use crate::{Chance, Parameters};
use places::Bins;
use rayon::prelude::*;

/// The 95th percentile is known when half its range is within this part of it.
pub const KNOWN_WITHIN: f64 = 0.05;

/// How many runs are made when the 95th percentile is still not known after so many times the least.
const AT_MOST: usize = 4;

/// What is asked for.
#[derive(Clone, Debug, PartialEq)]
pub struct Asked {
    /// The model and its constants.
    pub parameters: Parameters,
    /// At least this many runs.
    pub runs: usize,
    /// Everything drawn by chance follows from it.
    pub seed: u64,
    /// A run ends here, seconds, whoever is left.
    pub limit: f64,
    /// What happens during every run.
    pub events: Vec<Event>,
}

/// What came of many runs.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Forecast {
    /// Run by run, in the order of their numbers.
    pub runs: Vec<Seen>,
    /// The places [`Seen::crowded`] and [`Seen::densest`] speak of.
    pub places: Vec<Where>,
    /// The square metres [`Seen::peaks`] speaks of.
    pub squares: Vec<Square>,
    /// Whether the runs were broken off before the 95th percentile was known.
    pub broken_off: bool,
}

impl Forecast {
    /// Runs until the 95th percentile of the time is known well enough, or told to stop. `tell` hears of every
    /// finished run.
    pub fn new(
        world: &World,
        drawn: &Drawn,
        population: &Population,
        asked: &Asked,
        stop: &(dyn Fn() -> bool + Sync),
        tell: &(dyn Fn() + Sync),
    ) -> Self {
        let more = (asked.runs / 5).max(1);
        let batches =
            std::iter::once(asked.runs).chain(std::iter::repeat_n(more, asked.runs * (AT_MOST - 1) / more));
        Self::until(world, drawn, population, asked, batches, &known, stop, tell)
    }

    /// Runs batch by batch until enough is known, or told to stop.
    #[expect(
        clippy::too_many_arguments,
        reason = "each is a thing of its own, and only two functions call it"
    )]
    pub(crate) fn until(
        world: &World,
        drawn: &Drawn,
        population: &Population,
        asked: &Asked,
        batches: impl Iterator<Item = usize>,
        enough: &dyn Fn(&[Seen]) -> bool,
        stop: &(dyn Fn() -> bool + Sync),
        tell: &(dyn Fn() + Sync),
    ) -> Self {
        let bins = Bins::new(world, drawn);
        let leaves = drawn.building.goals.iter().any(|goal| goal.capacity.is_none());
        let of = (population.placed() as usize, leaves, asked.limit);
        let one = |number: usize| {
            if stop() {
                return None;
            }
            // Runs of the same number are drawn alike in every what-if, so that pairs can be compared.
            let seed = (Chance::new(asked.seed).part(number as u32, 0) * (1_u64 << 53) as f64) as u64;
            let settings = Settings {
                limit: asked.limit,
                events: asked.events.clone(),
                ..Settings::new(asked.parameters, seed)
            };
            let run = Run::new(world, &population.people(seed), settings);
            let seen = watch::watch(run, of, &bins, seed, stop);
            if seen.is_some() {
                tell();
            }
            seen
        };
        let mut runs: Vec<Seen> = Vec::new();
        let mut made = 0;
        for batch in batches {
            if stop() {
                break;
            }
            runs.extend((made..made + batch).into_par_iter().filter_map(one).collect::<Vec<_>>());
            made += batch;
            if enough(&runs) {
                break;
            }
        }
        Self { broken_off: runs.len() < made || made == 0, runs, places: bins.places, squares: bins.squares }
    }

    /// Runs that ended with somebody left inside.
    pub fn cut(&self) -> usize {
        self.runs.iter().filter(|run| run.cut).count()
    }

    /// A quantile over the runs of when the last was out; runs that ended with somebody left inside count as their limit.
    pub fn time(&self, part: f64) -> Option<Estimate> {
        Estimate::quantile(&self.runs.iter().map(|run| run.last).collect::<Vec<_>>(), part)
    }

    /// How dense each square got at its densest, people on a square metre, on average over the runs.
    pub fn peaks(&self) -> Vec<f32> {
        let mut sums = vec![0.0; self.squares.len()];
        for run in &self.runs {
            sums.iter_mut().zip(&run.peaks).for_each(|(sum, peak)| *sum += peak / self.runs.len() as f32);
        }
        sums
    }

    /// The mean over the runs of a number of theirs.
    pub fn mean(&self, of: impl Fn(&Seen) -> f64) -> Option<Estimate> {
        Estimate::mean(&self.runs.iter().map(of).collect::<Vec<_>>())
    }
}

fn known(runs: &[Seen]) -> bool {
    let times: Vec<f64> = runs.iter().map(|run| run.last).collect();
    Estimate::quantile(&times, 0.95).is_some_and(|p95| p95.spread() <= KNOWN_WITHIN)
}
