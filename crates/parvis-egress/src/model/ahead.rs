//! The free way ahead of one person, which both models walk by.
#![expect(clippy::indexing_slicing, reason = "neighbours are packed in arrays padded by LANES")]

use super::lanes::{LANES, Lanes};
use super::near::{FAR, Row, Walker};
use fearless_simd::{Select, Simd, SimdBase, SimdFloat};

/// Two who meet turn their shoulders to pass: a body is about half as deep as it is broad. An assumption of ours, not
/// in the paper and not measured.
const TURNED: f32 = 0.55;
/// Who walks more than 120° away from one's own way comes toward one.
const TOWARD: f32 = -0.5;

/// Metres of free way ahead, past those whose distance is noted: to the nearest person whose body would be touched walking straight on (eq. 5 of arXiv
/// 1512.05597). `TURNING`: those who come the other way pass with their shoulders turned; without it two crowds that
/// meet wedge for ever.
#[inline(always)]
pub(super) fn gap<const TURNING: bool, S: Simd, const ROOM: usize>(
    simd: S,
    walker: &Walker,
    near: &Row<ROOM>,
    heading: (f32, f32),
) -> f32 {
    let zero = Lanes::splat(simd, 0.0);
    let none = Lanes::splat(simd, FAR);
    let mut gap = none;
    let mut k = 0;
    while k < near.count {
        let dx = Lanes::from_slice(simd, &near.x[k..k + LANES]);
        let dy = Lanes::from_slice(simd, &near.y[k..k + LANES]);
        let mut touch = Lanes::from_slice(simd, &near.radius[k..k + LANES]) + walker.radius;
        if TURNING {
            let vx = Lanes::from_slice(simd, &near.vx[k..k + LANES]);
            let vy = Lanes::from_slice(simd, &near.vy[k..k + LANES]);
            let pace = (vx * vx + vy * vy).sqrt();
            let toward = (vx * heading.0 + vy * heading.1).simd_lt(pace * TOWARD);
            touch = toward.select(touch * TURNED, touch);
        }
        let ahead = dx * heading.0 + dy * heading.1;
        let aside = (dy * heading.0 - dx * heading.1).abs();
        let in_the_way = ahead.simd_ge(zero) & aside.simd_le(touch);
        let far = Lanes::from_slice(simd, &near.far[k..k + LANES]) - touch;
        gap = gap.min(in_the_way.select(far, none));
        k += LANES;
    }
    gap.reduce_min()
}
