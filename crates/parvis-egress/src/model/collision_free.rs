//! The collision-free speed model (arXiv 1512.05597).
#![expect(clippy::indexing_slicing, reason = "neighbours are packed in arrays padded by LANES")]

use super::Parameters;
use super::lanes::{LANES, Lanes, exp, sum};
use super::near::{Around, Walker};
use fearless_simd::{Simd, SimdBase, SimdFloat};

/// Sums how everybody near pushes the person (eq. 3).
#[inline(always)]
pub(super) fn push<S: Simd>(simd: S, parameters: &Parameters, walker: &Walker, around: &mut Around) {
    let near = &mut around.seen;
    let zero = Lanes::splat(simd, 0.0);
    let (mut push_x, mut push_y) = (zero, zero);
    let steepness = 1.0 / parameters.push_range;
    let mut k = 0;
    while k < near.count {
        let dx = Lanes::from_slice(simd, &near.x[k..k + LANES]);
        let dy = Lanes::from_slice(simd, &near.y[k..k + LANES]);
        let touch = Lanes::from_slice(simd, &near.radius[k..k + LANES]) + walker.radius;
        let far = (dx * dx + dy * dy).sqrt();
        far.store_slice(&mut near.far[k..k + LANES]);
        let strength = exp(simd, (touch - far) * steepness) * parameters.push / far;
        push_x -= dx * strength;
        push_y -= dy * strength;
        k += LANES;
    }
    around.push = [push_x.to_array(), push_y.to_array()];
}

/// Where the person looks: along the wish, pushed aside.
#[inline(always)]
pub(super) fn heading<S: Simd>(simd: S, walker: &Walker, around: &Around) -> (f32, f32) {
    let [push_x, push_y] = around.push.map(|push| sum(Lanes::load_array(simd, push)));
    let x = walker.wish.0 + push_x + around.walls.push.0;
    let y = walker.wish.1 + push_y + around.walls.push.1;
    let length = (x * x + y * y).sqrt();
    if length > 1.0e-6 { (x / length, y / length) } else { walker.heading }
}
