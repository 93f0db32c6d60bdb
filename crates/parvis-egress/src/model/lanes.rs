//! Sixteen numbers at a time, the same bits on every machine: no fused operations, no approximate
//! reciprocals, sums in one fixed order.
#![expect(clippy::indexing_slicing, reason = "lanes are LANES")]

use fearless_simd::{Simd, SimdBase, SimdFloat, f32x16, mask32x16, u32x16};

/// So many people are measured at once. Machines with narrower registers do it in two or four pieces.
pub(crate) const LANES: usize = 16;
/// One number each.
pub(super) type Lanes<S> = f32x16<S>;
/// One whole number each.
pub(super) type Whole<S> = u32x16<S>;
/// Yes or no each.
pub(super) type Mask<S> = mask32x16<S>;

/// ln 2 in two parts, so that the reduction below stays exact (Cody & Waite 1980).
const LN2_HIGH: f32 = 0.693_359_4;
const LN2_LOW: f32 = -2.121_944_4e-4;

/// e to the x for x from -60 to 40; outside it is taken at the nearer end. Off by less than 4·10⁻⁶ of itself.
#[inline(always)]
pub(super) fn exp<S: Simd>(simd: S, x: Lanes<S>) -> Lanes<S> {
    let x = x.max(Lanes::splat(simd, -60.0)).min(Lanes::splat(simd, 40.0));
    let k = (x * core::f32::consts::LOG2_E + 0.5).floor();
    let f = x - k * LN2_HIGH - k * LN2_LOW;
    let series =
        ((((f * (1.0 / 720.0) + 1.0 / 120.0) * f + 1.0 / 24.0) * f + 1.0 / 6.0) * f + 0.5) * f * f + f + 1.0;
    let power: Whole<S> = (k + 127.0).to_int::<Whole<S>>() << 23;
    series * Lanes::from_bits(power)
}

/// The lesser of two numbers, neither of them NaN: one instruction, which `f32::min` is not.
#[inline(always)]
pub(crate) fn lesser(a: f32, b: f32) -> f32 {
    if a < b { a } else { b }
}

/// The greater of two numbers, neither of them NaN.
#[inline(always)]
pub(crate) fn greater(a: f32, b: f32) -> f32 {
    if a > b { a } else { b }
}

/// Sum of the lanes in one fixed order.
#[inline(always)]
pub(super) fn sum<S: Simd>(x: Lanes<S>) -> f32 {
    let lanes = x.to_array();
    let half: [f32; 8] = core::array::from_fn(|lane| lanes[lane] + lanes[lane + 8]);
    let [first, second, third, fourth] = core::array::from_fn(|lane| half[lane] + half[lane + 4]);
    (first + third) + (second + fourth)
}

#[cfg(test)]
mod tests {
    use super::*;
    use fearless_simd::{Level, dispatch};

    fn exp_of(level: Level, x: [f32; LANES]) -> [f32; LANES] {
        dispatch!(level, simd => exp(simd, Lanes::load_array(simd, x)).to_array())
    }

    #[test]
    fn exp_is_close_and_the_same_bits_at_every_level() {
        for k in -640..320 {
            let x = core::array::from_fn(|lane| k as f32 / 8.0 + lane as f32 * 0.006);
            let fast = exp_of(Level::new(), x);
            let plain = exp_of(Level::baseline(), x);
            assert_eq!(fast.map(f32::to_bits), plain.map(f32::to_bits), "{x:?}");
            for (x, y) in x.iter().zip(fast) {
                let exact = f64::from(x.max(-60.0)).exp();
                assert!((f64::from(y) - exact).abs() <= 4e-6 * exact, "exp({x}) = {y}, not {exact}");
            }
        }
    }
}
