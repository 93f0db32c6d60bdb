//! Chance for places, and drawn numbers held against their distribution.

use crate::file::Drawn;

/// A stream of numbers that follows from its seed (SplitMix64: Steele, Lea & Flood 2014).
#[derive(Clone, Debug)]
pub(crate) struct Stream(u64);

impl Stream {
    pub const fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ 0x5DEE_CE66_D1CE_4E5B)
    }

    fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// From 0 up to but not 1.
    pub fn part(&mut self) -> f64 {
        (self.bits() >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// A number below `end`.
    pub fn below(&mut self, end: usize) -> usize {
        ((self.part() * end as f64) as usize).min(end.saturating_sub(1))
    }
}

/// Part of all draws that are not larger than x.
fn cumulative(drawn: Drawn, x: f64) -> f64 {
    let normal = |z: f64| 0.5 * libm::erfc(-z / std::f64::consts::SQRT_2);
    match drawn {
        Drawn::Uniform(from, to) => ((x - from) / (to - from)).clamp(0.0, 1.0),
        Drawn::Normal(mean, deviation) => normal((x - mean) / deviation),
        Drawn::LogNormal(..) | Drawn::Gamma(..) | Drawn::Weibull(..) if x <= 0.0 => 0.0,
        Drawn::LogNormal(mean, deviation) => normal((libm::log(x) - mean) / deviation),
        Drawn::Gamma(shape, scale) => lower_gamma(shape, x / scale),
        Drawn::Weibull(scale, shape) => 1.0 - libm::exp(-libm::pow(x / scale, shape)),
    }
}

/// The regularised lower incomplete gamma function, by its series.
fn lower_gamma(shape: f64, x: f64) -> f64 {
    let mut term = 1.0 / shape;
    let mut sum = term;
    for k in 1..2000 {
        term *= x / (shape + f64::from(k));
        sum += term;
        if term < sum * 1e-14 {
            break;
        }
    }
    (sum * libm::exp(-x + shape * libm::log(x) - libm::lgamma(shape))).min(1.0)
}

/// Kolmogorov and Smirnov's p that the values were drawn so (Stephens' form for small samples).
pub(crate) fn fit(values: &[f64], drawn: Drawn) -> f64 {
    let mut values = values.to_vec();
    values.sort_by(f64::total_cmp);
    let n = values.len() as f64;
    let farthest = values.iter().enumerate().fold(0.0_f64, |worst, (k, x)| {
        let f = cumulative(drawn, *x);
        worst.max(f - k as f64 / n).max((k + 1) as f64 / n - f)
    });
    let lambda = (n.sqrt() + 0.12 + 0.11 / n.sqrt()) * farthest;
    if lambda < 0.2 {
        return 1.0;
    }
    let sum: f64 = (1..=100)
        .map(|k| {
            let k = f64::from(k);
            (if k % 2.0 > 0.5 { 2.0 } else { -2.0 }) * libm::exp(-2.0 * k * k * lambda * lambda)
        })
        .sum();
    sum.clamp(0.0, 1.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use parvis_egress::Chance;

    #[test]
    fn draws_fit_their_own_distribution_and_not_another() {
        let all = [
            Drawn::Uniform(10.0, 100.0),
            Drawn::Normal(1.34, 0.26),
            Drawn::LogNormal(4.586, 0.967),
            Drawn::Gamma(1.291, 103.901),
            Drawn::Weibull(139.285, 1.195),
        ];
        for drawn in all {
            let values: Vec<f64> =
                (0..2000).map(|person| drawn.spread().draw(Chance::new(3), person)).collect();
            assert!(fit(&values, drawn) > 0.01, "{drawn:?}: {}", fit(&values, drawn));
            assert!(fit(&values, Drawn::Uniform(0.0, 50.0)) < 1e-6, "{drawn:?}");
        }
    }

    #[test]
    fn kolmogorov_and_smirnov_as_in_their_table() {
        // Ten values whose farthest step is 0.41: the tables give p = 0.05 for n = 10 and D = 0.409.
        let values: Vec<f64> = (0..10).map(|k| (f64::from(k) / 10.0 + 0.409).min(1.0)).collect();
        let p = fit(&values, Drawn::Uniform(0.0, 1.0));
        assert!((p - 0.05).abs() < 0.005, "{p}");
    }
}
