//! A few runs stand in for thousands: how measured times follow from the two factors, and how runs scatter.
//!
//! The logarithm of each time is laid through the runs as a quadratic in the logarithms of the factors (least
//! squares). What each run is off by is kept whole, run by run, so that times that go up and down together still
//! do: a time is what the surface says, off by what one of the runs was off by.

use crate::people::Chance;

/// Coefficients of a quadratic in two variables.
const TERMS: usize = 6;
/// Runs that must give a time, for each coefficient, before the time is believed.
const RUNS_A_TERM: usize = 2;

/// One run made to see what the factors do.
#[derive(Clone, Debug, PartialEq)]
pub struct Tried {
    /// Factor on the time until people start.
    pub response: f64,
    /// Factor on the walking speed.
    pub pace: f64,
    /// The times that answer the measured ones, seconds, in their order; infinite: it never came.
    pub times: Vec<f64>,
}

/// Times as they follow from the factors.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Surface {
    /// For each time its coefficients; `None` where too few runs gave one.
    times: Vec<Option<[f64; TERMS]>>,
    /// For each run, what each time was off by, as a logarithm.
    scatter: Vec<Vec<f64>>,
}

impl Surface {
    /// Lays the surface through these runs.
    pub fn through(runs: &[Tried]) -> Self {
        let count = runs.first().map_or(0, |run| run.times.len());
        let times: Vec<_> = (0..count).map(|time| coefficients(runs, time)).collect();
        let off = |run: &Tried| {
            let terms = terms(run.response, run.pace);
            let one = |(time, found): (&Option<[f64; TERMS]>, &f64)| {
                let expected = time.as_ref().map_or(0.0, |time| dot(time, &terms));
                if time.is_some() && usable(*found) { libm::log(*found) - expected } else { 0.0 }
            };
            times.iter().zip(&run.times).map(one).collect()
        };
        Self { scatter: runs.iter().map(off).collect(), times }
    }

    /// Whether so many runs gave this time that it can be fitted to.
    pub fn knows(&self, time: usize) -> bool {
        self.times.get(time).is_some_and(Option::is_some)
    }

    /// The times of a run with these factors; which run's scatter it has is drawn by its number. Those not known
    /// are infinite.
    pub fn times(&self, response: f64, pace: f64, chance: Chance, number: u32) -> Vec<f64> {
        let terms = terms(response, pace);
        let pick = (chance.part(number, 0) * self.scatter.len() as f64) as usize;
        let off = self.scatter.get(pick).map_or(&[][..], Vec::as_slice);
        let one = |(time, off): (&Option<[f64; TERMS]>, &f64)| {
            time.as_ref().map_or(f64::INFINITY, |time| libm::exp(dot(time, &terms) + off))
        };
        self.times.iter().zip(off).map(one).collect()
    }
}

/// Whether a time came and has a logarithm.
fn usable(time: f64) -> bool {
    time.is_finite() && time > 0.0
}

fn terms(response: f64, pace: f64) -> [f64; TERMS] {
    let (x, y) = (libm::log(response), libm::log(pace));
    [1.0, x, y, x * x, x * y, y * y]
}

fn dot(a: &[f64; TERMS], b: &[f64; TERMS]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

/// Least squares by the normal equations.
fn coefficients(runs: &[Tried], time: usize) -> Option<[f64; TERMS]> {
    let mut rows = [[0.0; TERMS + 1]; TERMS];
    let mut used = 0;
    for run in runs {
        let Some(found) = run.times.get(time).copied().filter(|found| usable(*found)) else { continue };
        used += 1;
        let terms = terms(run.response, run.pace);
        for (row, a) in rows.iter_mut().zip(terms) {
            let right = terms.into_iter().chain([libm::log(found)]);
            row.iter_mut().zip(right).for_each(|(cell, b)| *cell += a * b);
        }
    }
    if used < RUNS_A_TERM * TERMS { None } else { solved(rows) }
}

/// Gauss–Jordan elimination with the largest pivot of each column; `None` when the runs do not fix the surface.
fn solved(mut rows: [[f64; TERMS + 1]; TERMS]) -> Option<[f64; TERMS]> {
    for column in 0..TERMS {
        let size = |row: &[f64; TERMS + 1]| row.get(column).copied().unwrap_or(0.0).abs();
        let pivot = (column..TERMS).max_by(|a, b| {
            let size = |row: &usize| rows.get(*row).map_or(0.0, size);
            size(a).total_cmp(&size(b))
        })?;
        rows.swap(column, pivot);
        let mut lead = *rows.get(column)?;
        let first = *lead.get(column)?;
        if first.abs() < 1e-9 {
            return None;
        }
        for cell in &mut lead {
            *cell /= first;
        }
        for (number, row) in rows.iter_mut().enumerate() {
            let by = row.get(column).copied().unwrap_or(0.0);
            if number == column {
                *row = lead;
            } else {
                row.iter_mut().zip(lead).for_each(|(cell, lead)| *cell -= by * lead);
            }
        }
    }
    Some(rows.map(|row| row.last().copied().unwrap_or(0.0)))
}

#[cfg(test)]
mod tests {
    use super::super::{Prior, fit, spread, tests::times};
    use super::*;

    fn runs(count: u32, noise: f64) -> Vec<Tried> {
        let chance = Chance::new(11);
        let run = |number| {
            let (response, pace) = spread(Prior::WIDE, number);
            let times = (0_u32..).zip(times(response, pace));
            let times = times.map(|(k, time)| time * libm::exp(noise * chance.normal(number, k))).collect();
            Tried { response, pace, times }
        };
        (0..count).map(run).collect()
    }

    #[test]
    fn the_surface_says_what_the_runs_say() {
        let surface = Surface::through(&runs(40, 0.0));
        for (response, pace) in [(1.0, 1.0), (0.3, 1.3), (3.5, 0.7), (2.0, 1.2)] {
            let found = surface.times(response, pace, Chance::new(1), 0);
            for (found, expected) in found.iter().zip(times(response, pace)) {
                assert!((found / expected - 1.0).abs() < 0.06, "{response} {pace}: {found}, not {expected}");
            }
        }
    }

    #[test]
    fn forty_runs_find_the_factors_of_the_drill_and_noise_widens_them() {
        let measured = times(1.8, 0.85);
        let [quiet, noisy] =
            [0.01, 0.1].map(|noise| fit(Prior::WIDE, &runs(40, noise), &measured, Chance::new(3)));
        let response = quiet.response().unwrap();
        assert!(
            response.low < 1.8 && 1.8 < response.high && response.high / response.low < 1.6,
            "{response:?}"
        );
        let wide = noisy.response().unwrap();
        assert!(wide.high / wide.low > 1.3 * response.high / response.low, "{wide:?} {response:?}");
    }

    #[test]
    fn an_exit_no_run_used_is_not_fitted_to() {
        let mut tried = runs(40, 0.01);
        for run in &mut tried {
            run.times.push(f64::INFINITY);
        }
        let surface = Surface::through(&tried);
        assert!(surface.knows(1) && !surface.knows(2) && !surface.knows(3));
        let measured = [times(1.8, 0.85), vec![20.0]].concat();
        let found = fit(Prior::WIDE, &tried, &measured, Chance::new(3));
        assert!(found.pace().is_some_and(|pace| pace.low < 0.85 && 0.85 < pace.high), "{:?}", found.pace());
    }
}
