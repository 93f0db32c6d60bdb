//! The collision-free speed model (arXiv 1512.05597).
#![expect(clippy::indexing_slicing, reason = "neighbours are packed in arrays padded by eight")]

use super::Parameters;
use super::lanes::{exp, sum};
use super::near::{FAR, Next, Scratch, Walker};
use fearless_simd::{Select, Simd, SimdBase, SimdFloat, f32x8};

/// One step of one person.
#[inline(always)]
pub(super) fn next<S: Simd>(simd: S, parameters: &Parameters, walker: &Walker, scratch: &Scratch) -> Next {
    let near = &scratch.seen;
    let zero = f32x8::splat(simd, 0.0);
    let (mut push_x, mut push_y) = (zero, zero);
    let mut k = 0;
    while k < near.count {
        let dx = f32x8::from_slice(simd, &near.x[k..k + 8]);
        let dy = f32x8::from_slice(simd, &near.y[k..k + 8]);
        let touch = f32x8::from_slice(simd, &near.radius[k..k + 8]) + walker.radius;
        let far = (dx * dx + dy * dy).sqrt();
        let strength = exp(simd, (touch - far) / parameters.push_range) * parameters.push / far;
        push_x -= dx * strength;
        push_y -= dy * strength;
        k += 8;
    }
    let x = walker.wish.0 + sum(push_x) + scratch.walls.push.0;
    let y = walker.wish.1 + sum(push_y) + scratch.walls.push.1;
    let length = (x * x + y * y).sqrt();
    let heading = if length > 1.0e-6 { (x / length, y / length) } else { walker.heading };
    let gap = gap_ahead(simd, walker, scratch, heading);
    let speed = (gap / walker.time_gap).max(0.0).min(walker.speed);
    Next { velocity: (heading.0 * speed, heading.1 * speed), heading }
}

/// Free way ahead: to the nearest person whose body would be touched walking straight on.
#[inline(always)]
pub(super) fn gap_ahead<S: Simd>(simd: S, walker: &Walker, scratch: &Scratch, heading: (f32, f32)) -> f32 {
    let near = &scratch.seen;
    let zero = f32x8::splat(simd, 0.0);
    let none = f32x8::splat(simd, FAR);
    let mut gap = none;
    let mut k = 0;
    while k < near.count {
        let dx = f32x8::from_slice(simd, &near.x[k..k + 8]);
        let dy = f32x8::from_slice(simd, &near.y[k..k + 8]);
        let touch = f32x8::from_slice(simd, &near.radius[k..k + 8]) + walker.radius;
        let ahead = dx * heading.0 + dy * heading.1;
        let aside = (dy * heading.0 - dx * heading.1).abs();
        let in_the_way = ahead.simd_ge(zero) & aside.simd_le(touch);
        let far = (dx * dx + dy * dy).sqrt() - touch;
        gap = gap.min(in_the_way.select(far, none));
        k += 8;
    }
    gap.reduce_min()
}
