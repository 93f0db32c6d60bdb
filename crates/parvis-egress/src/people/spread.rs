//! How a quantity is spread over people: pre-movement times, walking speeds.

use super::{ADULT_SPEED, Chance};

/// A distribution to draw from. Lengths of time in seconds, speeds in m/s.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Spread {
    /// Everybody the same.
    Fixed(f64),
    /// Evenly from the first to the second.
    Uniform(f64, f64),
    /// Normal with this mean and standard deviation, kept from `least` to `most` by drawing again.
    Normal {
        /// Mean.
        mean: f64,
        /// Standard deviation.
        deviation: f64,
        /// Nothing below.
        least: f64,
        /// Nothing above.
        most: f64,
    },
    /// The logarithm is normal; kept from `least` to `most` by drawing again, then moved by `shift`.
    LogNormal {
        /// Mean of the logarithm.
        mean: f64,
        /// Standard deviation of the logarithm.
        deviation: f64,
        /// Nothing below.
        least: f64,
        /// Nothing above.
        most: f64,
        /// Added to what was drawn.
        shift: f64,
    },
    /// Gamma with this shape and scale.
    Gamma(f64, f64),
    /// Weibull with this scale and shape.
    Weibull(f64, f64),
}

/// How often a value outside the limits is drawn again before the nearer limit is taken.
const TRIES: u32 = 64;

impl Spread {
    /// Free walking speed on the level: normal 1.34 ± 0.26 m/s (Weidmann 1993, recalled), kept within 0.6 and 2.0.
    pub const WALKING: Self = Self::Normal { mean: ADULT_SPEED, deviation: 0.26, least: 0.6, most: 2.0 };

    /// Response by day: IMO MSC.1/Circ.1533, log-normal 3.44 ± 0.94 within 0 and 300 s (recalled).
    pub const IMO_DAY: Self =
        Self::LogNormal { mean: 3.44, deviation: 0.94, least: 0.0, most: 300.0, shift: 0.0 };

    /// Response by night: IMO MSC.1/Circ.1533, log-normal 3.95 ± 0.84 within 0 and 300 s, 400 s later (recalled; the
    /// range 400 to 700 s was read).
    pub const IMO_NIGHT: Self =
        Self::LogNormal { mean: 3.95, deviation: 0.84, least: 0.0, most: 300.0, shift: 400.0 };

    /// The same spread with every value this many times as large.
    #[must_use]
    pub fn times(self, factor: f64) -> Self {
        match self {
            Self::Fixed(value) => Self::Fixed(value * factor),
            Self::Uniform(least, most) => Self::Uniform(least * factor, most * factor),
            Self::Normal { mean, deviation, least, most } => Self::Normal {
                mean: mean * factor,
                deviation: deviation * factor,
                least: least * factor,
                most: most * factor,
            },
            Self::LogNormal { mean, deviation, least, most, shift } => Self::LogNormal {
                mean: mean + libm::log(factor),
                deviation,
                least: least * factor,
                most: most * factor,
                shift: shift * factor,
            },
            Self::Gamma(shape, scale) => Self::Gamma(shape, scale * factor),
            Self::Weibull(scale, shape) => Self::Weibull(scale * factor, shape),
        }
    }

    /// One value for a person; the draws from `draw` on are used.
    pub fn draw(self, chance: Chance, person: u32) -> f64 {
        let within = |least: f64, most: f64, value: &dyn Fn(u32) -> f64| {
            (0..TRIES)
                .map(value)
                .find(|value| (least..=most).contains(value))
                .unwrap_or_else(|| value(0).clamp(least, most))
        };
        match self {
            Self::Fixed(value) => value,
            Self::Uniform(least, most) => least + (most - least) * chance.part(person, 0),
            Self::Normal { mean, deviation, least, most } => {
                within(least, most, &|draw| mean + deviation * chance.normal(person, draw))
            }
            Self::LogNormal { mean, deviation, least, most, shift } => {
                shift + within(least, most, &|draw| libm::exp(mean + deviation * chance.normal(person, draw)))
            }
            Self::Gamma(shape, scale) => gamma(shape, chance, person) * scale,
            Self::Weibull(scale, shape) => {
                scale * libm::pow(-libm::log(1.0 - chance.part(person, 0)), 1.0 / shape)
            }
        }
    }
}

/// Gamma with scale 1 (Marsaglia & Tsang 2000; shapes under 1 by their boost).
fn gamma(shape: f64, chance: Chance, person: u32) -> f64 {
    if shape < 1.0 {
        let boost = libm::pow(1.0 - chance.apart(1).part(person, 0), 1.0 / shape);
        return boost * gamma(shape + 1.0, chance, person);
    }
    let d = shape - 1.0 / 3.0;
    let c = 1.0 / libm::sqrt(9.0 * d);
    let tries = (0..TRIES).map(|draw| {
        let x = chance.normal(person, draw);
        let v = libm::pow(1.0 + c * x, 3.0);
        (x, v, 1.0 - chance.apart(2).part(person, draw))
    });
    tries
        .filter(|(_, v, _)| *v > 0.0)
        .find(|(x, v, u)| libm::log(*u) < 0.5 * x * x + d - d * v + d * libm::log(*v))
        .map_or(d, |(_, v, _)| d * v)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Mean of many draws.
    fn mean(spread: Spread) -> f64 {
        (0..20_000).map(|person| spread.draw(Chance::new(5), person)).sum::<f64>() / 20_000.0
    }

    #[test]
    fn means_are_those_of_the_books() {
        for (spread, expected) in [
            (Spread::Fixed(12.0), 12.0),
            (Spread::Uniform(10.0, 100.0), 55.0),
            (Spread::WALKING, 1.34),
            (Spread::Gamma(1.291, 103.901), 1.291 * 103.901),
            (Spread::Gamma(0.5, 10.0), 5.0),
            (Spread::Weibull(139.285, 1.195), 139.285 * libm::tgamma(1.0 + 1.0 / 1.195)),
        ] {
            let mean = mean(spread);
            assert!((mean - expected).abs() < 0.02 * expected, "{spread:?}: {mean}, not {expected}");
        }
    }

    #[test]
    fn a_multiple_has_every_value_as_many_times_as_large() {
        for spread in [
            Spread::Fixed(12.0),
            Spread::Uniform(10.0, 100.0),
            Spread::WALKING,
            Spread::IMO_NIGHT,
            Spread::Gamma(1.291, 103.901),
            Spread::Weibull(139.285, 1.195),
        ] {
            for person in 0..200 {
                let (one, double) =
                    (spread.draw(Chance::new(2), person), spread.times(2.0).draw(Chance::new(2), person));
                assert!(
                    (double - 2.0 * one).abs() < 1e-9 * double.abs().max(1.0),
                    "{spread:?}: {one}, {double}"
                );
            }
        }
    }

    #[test]
    fn limits_hold() {
        for person in 0..5_000 {
            let night = Spread::IMO_NIGHT.draw(Chance::new(1), person);
            assert!((400.0..=700.0).contains(&night), "{night}");
            let pace = Spread::WALKING.draw(Chance::new(1), person);
            assert!((0.6..=2.0).contains(&pace), "{pace}");
        }
    }
}
