//! Chance that can be asked again: a number follows from the seed, the person and the draw alone, and is the
//! same on every machine (`libm` computes in software what the system's library may round otherwise).

/// A source of chance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Chance {
    seed: u64,
}

impl Chance {
    /// A source; every number it gives follows from this seed.
    pub const fn new(seed: u64) -> Self {
        Self { seed }
    }

    /// Another source that follows from this one and a number: one for each purpose, so that a draw more for one
    /// thing changes nothing else.
    #[must_use]
    pub const fn apart(self, purpose: u64) -> Self {
        Self { seed: mix(self.seed ^ mix(purpose.wrapping_add(0xA076_1D64_78BD_642F))) }
    }

    /// A number from 0 up to but not 1.
    pub const fn part(self, person: u32, draw: u32) -> f64 {
        let z = mix(self
            .seed
            .wrapping_add((person as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15))
            .wrapping_add((draw as u64).wrapping_mul(0xD1B5_4A32_D192_ED03)));
        (z >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// A number of the standard normal distribution (Box & Muller 1958).
    pub fn normal(self, person: u32, draw: u32) -> f64 {
        let (a, b) = (
            self.part(person, draw.wrapping_mul(2)),
            self.part(person, draw.wrapping_mul(2).wrapping_add(1)),
        );
        libm::sqrt(-2.0 * libm::log(1.0 - a)) * libm::cos(core::f64::consts::TAU * b)
    }
}

/// The finaliser of SplitMix64 (Steele, Lea & Flood 2014).
const fn mix(mut z: u64) -> u64 {
    z = z.wrapping_add(0x9E37_79B9_7F4A_7C15);
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_spread_evenly_and_differ_by_seed() {
        let mut tenths = [0; 10];
        for person in 0..1000 {
            for draw in 0..10 {
                tenths[(Chance::new(7).part(person, draw) * 10.0) as usize] += 1;
            }
        }
        assert!(tenths.iter().all(|n| (900..1100).contains(n)), "{tenths:?}");
        assert_ne!(Chance::new(7).part(1, 1).to_bits(), Chance::new(8).part(1, 1).to_bits());
        assert_ne!(
            Chance::new(7).apart(1).part(1, 1).to_bits(),
            Chance::new(7).apart(2).part(1, 1).to_bits()
        );
    }

    #[test]
    fn normals_have_mean_nought_and_spread_one() {
        let draws: Vec<f64> = (0..20_000).map(|person| Chance::new(3).normal(person, 0)).collect();
        let mean = draws.iter().sum::<f64>() / 20_000.0;
        let spread = (draws.iter().map(|d| (d - mean) * (d - mean)).sum::<f64>() / 20_000.0).sqrt();
        assert!(mean.abs() < 0.02 && (spread - 1.0).abs() < 0.02, "{mean} ± {spread}");
    }
}
