//! How sure a number is that comes from some runs out of all that could have been.

use crate::people::Chance;

/// Resamples drawn for an interval.
const RESAMPLES: u32 = 400;

/// A quantile over runs with the range it lies in 95 times of 100 (bootstrap percentile interval: Efron 1979).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Estimate {
    /// The value.
    pub value: f64,
    /// Lower end of the range.
    pub low: f64,
    /// Upper end of the range.
    pub high: f64,
}

impl Estimate {
    /// The value below which this part (0 to 1) of all runs lie; `None` without any value.
    pub fn quantile(values: &[f64], part: f64) -> Option<Self> {
        Self::of(values, |sorted| quantile(sorted, part))
    }

    /// The mean; `None` without any value.
    pub fn mean(values: &[f64]) -> Option<Self> {
        Self::of(values, |values| values.iter().sum::<f64>() / values.len() as f64)
    }

    fn of(values: &[f64], what: impl Fn(&[f64]) -> f64) -> Option<Self> {
        if values.is_empty() {
            return None;
        }
        let measure = |mut sample: Vec<f64>| {
            sample.sort_by(f64::total_cmp);
            what(&sample)
        };
        let mut drawn: Vec<f64> =
            (0..RESAMPLES).map(|resample| measure(drawn_again(values, resample))).collect();
        drawn.sort_by(f64::total_cmp);
        Some(Self {
            value: measure(values.to_vec()),
            low: quantile(&drawn, 0.025),
            high: quantile(&drawn, 0.975),
        })
    }

    /// Half the range as a part of the value.
    pub fn spread(&self) -> f64 {
        if self.value.abs() < f64::MIN_POSITIVE { 0.0 } else { (self.high - self.low) / 2.0 / self.value }
    }
}

/// As many values as there are, drawn with putting back.
fn drawn_again(values: &[f64], resample: u32) -> Vec<f64> {
    let pick = |k: usize| {
        let part = Chance::new(u64::from(resample)).part(k as u32, 0);
        values.get((part * values.len() as f64) as usize).copied()
    };
    (0..values.len()).filter_map(pick).collect()
}

/// The smallest value at or below which this part of the sorted values lies.
fn quantile(sorted: &[f64], part: f64) -> f64 {
    let rank = ((sorted.len() as f64 * part).ceil() as usize).clamp(1, sorted.len().max(1));
    sorted.get(rank - 1).copied().unwrap_or(0.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_range_holds_the_true_value_and_narrows_with_more_runs() {
        let runs =
            |n: u32| -> Vec<f64> { (0..n).map(|k| 200.0 + 20.0 * Chance::new(9).normal(k, 0)).collect() };
        let (few, many) =
            (Estimate::quantile(&runs(20), 0.5).unwrap(), Estimate::quantile(&runs(2000), 0.5).unwrap());
        assert!(few.low < 200.0 && 200.0 < few.high, "{few:?}");
        assert!(many.spread() < few.spread() / 3.0, "{many:?} {few:?}");
        assert_eq!(Estimate::quantile(&[], 0.5), None);
    }
}
