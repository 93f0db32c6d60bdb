//! Chance that can be asked again: a number follows from the seed, the person and the step alone.

/// A source of chance for one run.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Chance {
    seed: u64,
}

impl Chance {
    pub const fn new(seed: u64) -> Self {
        Self { seed }
    }

    /// A number from 0 up to but not 1 for this pair (the finaliser of SplitMix64: Steele, Lea & Flood 2014).
    pub fn part(self, person: u32, draw: u32) -> f32 {
        let mut z = self
            .seed
            .wrapping_add(u64::from(person).wrapping_mul(0x9E37_79B9_7F4A_7C15))
            .wrapping_add(u64::from(draw).wrapping_mul(0xD1B5_4A32_D192_ED03));
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^= z >> 31;
        (z >> 40) as f32 / (1_u64 << 24) as f32
    }
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
    }
}
