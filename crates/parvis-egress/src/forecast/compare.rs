//! Two ways a building could be, run with the same chances: by how much they differ, and how sure that is.
//!
//! Run number *n* draws the same places, speeds and response times in both, so most of the chance drops out of the
//! difference, and a few pairs say more than many runs of each.

use super::{Asked, Forecast, Seen};
use crate::building::Drawn;
use crate::people::Population;
use crate::world::World;

/// A difference between two sets of runs.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Difference {
    /// Mean over the pairs: the other minus this.
    pub mean: f64,
    /// Half the width of the range the mean lies in 95 times of 100 (Student's t over the pairs).
    pub within: f64,
    /// Pairs it rests on.
    pub pairs: usize,
}

impl Difference {
    /// The difference in a number of the runs; runs are paired by their seeds. `None` with fewer than two pairs.
    pub fn of(this: &[Seen], other: &[Seen], number: impl Fn(&Seen) -> f64) -> Option<Self> {
        let numbers = |runs: &[Seen]| -> Vec<_> { runs.iter().map(|run| (run.seed, number(run))).collect() };
        Self::between(&numbers(this), &numbers(other))
    }

    /// The same for numbers that stand beside their seeds.
    pub fn between(this: &[(u64, f64)], other: &[(u64, f64)]) -> Option<Self> {
        let pair = |(seed, number): &(u64, f64)| {
            let own = this.iter().find(|own| own.0 == *seed)?;
            Some(number - own.1)
        };
        let all: Vec<f64> = other.iter().filter_map(pair).collect();
        if all.len() < 2 {
            return None;
        }
        let count = all.len() as f64;
        let mean = all.iter().sum::<f64>() / count;
        let variance = all.iter().map(|d| (d - mean) * (d - mean)).sum::<f64>() / (count - 1.0);
        Some(Self { mean, within: student(count - 1.0) * (variance / count).sqrt(), pairs: all.len() })
    }

    /// Whether it is not chance alone: the range does not hold 0.
    pub fn is_sure(&self) -> bool {
        self.mean.abs() > self.within
    }
}

/// The value that Student's t stays below, either way, 95 times of 100 (Cornish–Fisher expansion about the normal
/// distribution, Abramowitz & Stegun 26.7.5; within 1 % from 3 degrees of freedom on, and too small below).
fn student(freedom: f64) -> f64 {
    if freedom < 2.5 {
        return if freedom < 1.5 { 12.706 } else { 4.303 };
    }
    let z = 1.959_964_f64;
    let (z3, z5, z7) = (z.powi(3), z.powi(5), z.powi(7));
    z + (z3 + z) / (4.0 * freedom)
        + (5.0 * z5 + 16.0 * z3 + 3.0 * z) / (96.0 * freedom.powi(2))
        + (3.0 * z7 + 19.0 * z5 + 17.0 * z3 - 15.0 * z) / (384.0 * freedom.powi(3))
}

/// When a difference is known well enough.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Enough {
    /// Runs before it is looked at first, and between two looks.
    pub batch: usize,
    /// Never more runs than this many batches.
    pub batches: usize,
    /// Half the range is at most this, seconds.
    pub within: f64,
}

impl Forecast {
    /// Runs another way the building could be until its difference to `self` in the time of the last is known well
    /// enough, or told to stop. Makes no run that has no pair.
    #[expect(clippy::too_many_arguments, reason = "each is a thing of its own")]
    #[must_use]
    pub fn compared(
        &self,
        world: &World,
        drawn: &Drawn,
        population: &Population,
        asked: &Asked,
        enough: &Enough,
        stop: &(dyn Fn() -> bool + Sync),
        tell: &(dyn Fn() + Sync),
    ) -> Self {
        let pairs = self.runs.len();
        let sizes = (0..enough.batches).map(|k| enough.batch.min(pairs.saturating_sub(k * enough.batch)));
        let known = |runs: &[Seen]| {
            Difference::of(&self.runs, runs, |run| run.last).is_some_and(|d| d.within <= enough.within)
        };
        let batches = sizes.take_while(|size| *size > 0);
        Self::until(world, drawn, population, asked, batches, &known, stop, tell)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::people::Chance;

    /// Runs whose chance is large and alike in both, and which differ by 30 s and a little.
    fn runs(count: u32, more: f64) -> Vec<Seen> {
        let chance = Chance::new(3);
        let one = |n: u32| Seen {
            seed: u64::from(n),
            last: 300.0 + 60.0 * chance.normal(n, 0) + more * (1.0 + 0.2 * chance.normal(n, 1)),
            ..Seen::default()
        };
        (0..count).map(one).collect()
    }

    #[test]
    fn a_few_pairs_tell_what_the_chance_of_either_would_hide() {
        let (base, slower) = (runs(10, 0.0), runs(10, 30.0));
        let difference = Difference::of(&base, &slower, |run| run.last).unwrap();
        assert!((difference.mean - 30.0).abs() < difference.within, "{difference:?}");
        assert!(difference.within < 6.0 && difference.is_sure(), "{difference:?}");
        // Unpaired, the spread of 60 s would leave a range of about 40 s either way.
        let shifted: Vec<Seen> =
            slower.iter().map(|run| Seen { seed: (run.seed + 5) % 10, ..run.clone() }).collect();
        assert!(!Difference::of(&base, &shifted, |run| run.last).unwrap().is_sure());
    }

    #[test]
    fn the_range_holds_the_truth_19_times_of_20() {
        let chance = Chance::new(11);
        let held = (0..400_u32).filter(|trial| {
            let runs = |of: u32| -> Vec<Seen> {
                let one = |n: u32| Seen {
                    seed: u64::from(n),
                    last: if of == 0 { 0.0 } else { chance.normal(*trial, n) },
                    ..Seen::default()
                };
                (0..6).map(one).collect()
            };
            let difference = Difference::of(&runs(0), &runs(1), |run| run.last).unwrap();
            !difference.is_sure()
        });
        let held = held.count();
        assert!((368..=392).contains(&held), "{held} of 400");
    }

    #[test]
    fn one_pair_says_nothing() {
        assert_eq!(Difference::of(&runs(1, 0.0), &runs(1, 5.0), |run| run.last), None);
    }

    #[test]
    fn t_is_that_of_the_tables() {
        for (freedom, expected) in [
            (1.0, 12.706),
            (2.0, 4.303),
            (3.0, 3.182),
            (5.0, 2.571),
            (9.0, 2.262),
            (30.0, 2.042),
            (1e6, 1.960),
        ] {
            assert!((student(freedom) - expected).abs() < 0.01 * expected, "{freedom}: {}", student(freedom));
        }
    }
}
