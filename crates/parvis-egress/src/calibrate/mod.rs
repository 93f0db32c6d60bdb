//! What a drill measured, put back into the forecast: how soon people start and how fast they walk.
//!
//! Approximate Bayesian computation by rejection (Beaumont, Zhang & Balding, Genetics 162 (2002) 2025): many
//! pairs of factors are drawn from where they may lie, each is run, and those whose times come nearest to the
//! measured ones are kept. What is kept is an answer with its uncertainty: forecasts draw from it. One drill
//! fixes little; the kept range says how little.
//!
//! A run of a large building takes a second, so tens of runs are made ([`spread`]), a [`Surface`] is laid through
//! their times, and the thousands of tries are made on it ([`fit`]).

mod surface;

pub use surface::{Surface, Tried};

use crate::people::Chance;
use rayon::prelude::*;

/// Tries on the surface, and how many of them are kept: one in a hundred.
const TRIES: (u32, usize) = (20_000, 200);

/// Where the factors may lie before anything was measured.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Prior {
    /// Least and most of the factor on the time until people start.
    pub response: (f64, f64),
    /// Least and most of the factor on the walking speed.
    pub pace: (f64, f64),
}

impl Prior {
    /// From a quarter of the usual response to four times it, and from two thirds of the usual pace to a third
    /// more: wider than any drill of a school in the literature this engine cites.
    pub const WIDE: Self = Self { response: (0.25, 4.0), pace: (0.67, 1.33) };
}

/// One pair of factors and how badly its run fits.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Fit {
    /// Factor on the time until people start.
    pub response: f64,
    /// Factor on the walking speed.
    pub pace: f64,
    /// Root mean square of the logarithms of run over measured: 0.1 is ten per cent off.
    pub misfit: f64,
}

impl Fit {
    /// Without a drill: the factors are one.
    pub const USUAL: Self = Self { response: 1.0, pace: 1.0, misfit: 0.0 };
}

/// What is known after the drill.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Posterior {
    /// The pairs kept, best first. Forecasts draw from all of them alike.
    pub kept: Vec<Fit>,
    /// How many were tried.
    pub tried: usize,
    /// How many measured times they were held against.
    pub times: usize,
}

/// Where a factor lies: its median, and the range that nine in ten of the kept pairs lie in.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Range {
    /// Half lie below.
    pub median: f64,
    /// One in twenty lies below.
    pub low: f64,
    /// One in twenty lies above.
    pub high: f64,
}

impl Posterior {
    /// Where the factor on the response lies; `None` if nothing was kept.
    pub fn response(&self) -> Option<Range> {
        range(self.kept.iter().map(|fit| fit.response).collect())
    }

    /// Where the factor on the walking speed lies; `None` if nothing was kept.
    pub fn pace(&self) -> Option<Range> {
        range(self.kept.iter().map(|fit| fit.pace).collect())
    }

    /// The pair a run of this number takes.
    pub fn draw(&self, chance: Chance, run: u32) -> Option<Fit> {
        let pick = chance.part(run, 0) * self.kept.len() as f64;
        self.kept.get(pick as usize).copied()
    }
}

fn range(mut values: Vec<f64>) -> Option<Range> {
    values.sort_by(f64::total_cmp);
    let last = values.len().checked_sub(1)?;
    let at = |part: f64| values.get((part * last as f64).round() as usize).copied();
    Some(Range { median: at(0.5)?, low: at(0.05)?, high: at(0.95)? })
}

/// The pair of factors for the run of this number, spread evenly over where they may lie (Halton, Numerische
/// Mathematik 2 (1960) 84, bases 2 and 3).
pub fn spread(prior: Prior, number: u32) -> (f64, f64) {
    let at = |(least, most): (f64, f64), part: f64| least * libm::pow(most / least, part);
    (at(prior.response, halton(number + 1, 2)), at(prior.pace, halton(number + 1, 3)))
}

/// The digits of a number in this base, mirrored behind the point.
fn halton(mut number: u32, base: u32) -> f64 {
    let (mut sum, mut part) = (0.0, 1.0);
    while number > 0 {
        part /= f64::from(base);
        sum += part * f64::from(number % base);
        number /= base;
    }
    sum
}

/// What is known after the drill, from runs that stand in for all others. Measured times that too few of the
/// runs answer are passed over.
pub fn fit(prior: Prior, runs: &[Tried], measured: &[f64], chance: Chance) -> Posterior {
    let surface = Surface::through(runs);
    let known = measured.iter().enumerate();
    let known: Vec<f64> = known.map(|(time, at)| if surface.knows(time) { *at } else { 0.0 }).collect();
    let scatter = chance.apart(1);
    calibrate(chance, prior, TRIES, &known, |response, pace, number| {
        surface.times(response, pace, scatter, number)
    })
}

/// Tries `tries` pairs and keeps the best `keep`. `simulate` gives for a pair and a seed the times that answer
/// the measured ones, in their order; a time that never came is infinite. Measured times that are not above
/// zero are passed over.
pub fn calibrate(
    chance: Chance,
    prior: Prior,
    (tries, keep): (u32, usize),
    measured: &[f64],
    simulate: impl Fn(f64, f64, u32) -> Vec<f64> + Sync,
) -> Posterior {
    let mut fits: Vec<Fit> = (0..tries)
        .into_par_iter()
        .map(|number| {
            // Factors are drawn evenly in their logarithm: half and double are equally far from one.
            let drawn =
                |(least, most): (f64, f64), draw| least * libm::pow(most / least, chance.part(number, draw));
            let (response, pace) = (drawn(prior.response, 0), drawn(prior.pace, 1));
            Fit { response, pace, misfit: misfit(&simulate(response, pace, number), measured) }
        })
        .filter(|fit| fit.misfit.is_finite())
        .collect();
    fits.sort_by(|a, b| a.misfit.total_cmp(&b.misfit));
    fits.truncate(keep);
    let times = measured.iter().filter(|at| **at > 0.0).count();
    Posterior { kept: fits, tried: tries as usize, times }
}

fn misfit(run: &[f64], measured: &[f64]) -> f64 {
    let squares: Vec<f64> = run
        .iter()
        .zip(measured)
        .filter(|(_, measured)| **measured > 0.0)
        .map(|(run, measured)| libm::log(run / measured))
        .map(|log| log * log)
        .collect();
    if squares.is_empty() {
        return f64::INFINITY;
    }
    (squares.iter().sum::<f64>() / squares.len() as f64).sqrt()
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// Two exits: people start after 40 s times the one factor and walk 60 and 150 m at 1.2 m/s times the other.
    pub(super) fn times(response: f64, pace: f64) -> Vec<f64> {
        [60.0, 150.0].map(|way| 40.0 * response + way / (1.2 * pace)).to_vec()
    }

    #[test]
    fn the_factors_a_drill_was_made_with_are_found_again() {
        let measured = times(1.8, 0.85);
        let found = calibrate(Chance::new(1), Prior::WIDE, (4000, 40), &measured, |response, pace, _| {
            times(response, pace)
        });
        let (response, pace) = (found.response().unwrap(), found.pace().unwrap());
        assert!(
            (response.median - 1.8).abs() < 0.1 && response.low < 1.8 && response.high > 1.8,
            "{response:?}"
        );
        assert!((pace.median - 0.85).abs() < 0.03 && pace.low < 0.85 && pace.high > 0.85, "{pace:?}");
    }

    #[test]
    fn one_time_leaves_the_two_factors_open() {
        let simulate = |response, pace, _| vec![times(response, pace)[1]];
        let found = calibrate(Chance::new(1), Prior::WIDE, (4000, 40), &[times(1.0, 1.0)[1]], simulate);
        let response = found.response().unwrap();
        assert!(response.high / response.low > 2.0, "one number cannot tell both: {response:?}");
    }

    #[test]
    fn nothing_measured_keeps_nothing() {
        let found =
            calibrate(Chance::new(1), Prior::WIDE, (50, 5), &[], |response, pace, _| times(response, pace));
        assert_eq!((found.kept.len(), found.tried), (0, 50));
        assert_eq!(found.draw(Chance::new(1), 3), None);
    }

    #[test]
    fn a_run_nobody_finished_is_not_kept() {
        let simulate = |_, pace: f64, _| vec![if pace > 1.0 { f64::INFINITY } else { 100.0 / pace }];
        let found = calibrate(Chance::new(1), Prior::WIDE, (200, 200), &[100.0], simulate);
        assert!(!found.kept.is_empty() && found.kept.iter().all(|fit| fit.pace <= 1.0));
    }
}
