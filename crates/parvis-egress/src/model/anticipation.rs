//! The anticipation velocity model (Xu, Chraibi & Seyfried 2021).
//!
//! Where the paper leaves a choice open, JuPedSim 1.4's is taken: people who see one another head on turn
//! aside to the side the other will not be on, and a wall's nearness takes away the part of the way that
//! leads into it.
#![expect(clippy::indexing_slicing, reason = "neighbours are packed in arrays padded by eight")]

use super::Parameters;
use super::lanes::{exp, sum};
use super::near::{FAR, Next, Scratch, Walker};
use fearless_simd::{Select, Simd, SimdBase, SimdFloat, f32x8};

/// One step of one person.
#[inline(always)]
pub(super) fn next<S: Simd>(simd: S, parameters: &Parameters, walker: &Walker, scratch: &Scratch) -> Next {
    let aside = evasion(simd, parameters, walker, scratch);
    // Evasion is along the line across the wish (left of it is positive).
    let across = (-walker.wish.1, walker.wish.0);
    let mut x = walker.wish.0 + across.0 * aside + scratch.walls.push.0;
    let mut y = walker.wish.1 + across.1 * aside + scratch.walls.push.1;
    let length = (x * x + y * y).sqrt();
    if length > 1.0e-6 {
        (x, y) = (x / length, y / length);
    } else {
        (x, y) = walker.heading;
    }
    let heading = along_wall(parameters, walker, scratch.walls.nearest, turn(parameters, walker, (x, y)));
    let speed = speed_allowed(simd, walker, scratch, heading).max(0.0).min(walker.speed);
    Next { velocity: (heading.0 * speed, heading.1 * speed), heading }
}

/// Near a wall the part of the heading that leads into it is taken away: who steps aside does not step into walls,
/// and sees who is ahead along them.
#[inline(always)]
fn along_wall(
    parameters: &Parameters,
    walker: &Walker,
    (wall_x, wall_y): (f32, f32),
    (x, y): (f32, f32),
) -> (f32, f32) {
    let far = (wall_x * wall_x + wall_y * wall_y).sqrt();
    let into = (x * wall_x + y * wall_y) / far;
    if far > walker.radius + parameters.wall_buffer || into <= 0.0 {
        return (x, y);
    }
    let (x_along, y_along) = (x - wall_x / far * into, y - wall_y / far * into);
    let length = (x_along * x_along + y_along * y_along).sqrt();
    if length > 1.0e-2 { (x_along / length, y_along / length) } else { (x, y) }
}

/// Turning takes the reaction time (eq. 8 of the paper).
#[inline(always)]
fn turn(parameters: &Parameters, walker: &Walker, to: (f32, f32)) -> (f32, f32) {
    let part = (parameters.step / parameters.reaction).min(1.0);
    let x = walker.heading.0 + (to.0 - walker.heading.0) * part;
    let y = walker.heading.1 + (to.1 - walker.heading.1) * part;
    let length = (x * x + y * y).sqrt();
    if length > 1.0e-3 { (x / length, y / length) } else { to }
}

/// Two who meet turn their shoulders to pass: a body is about half as deep as it is broad. An assumption of ours, not
/// in the paper and not measured.
const TURNED: f32 = 0.55;
/// Who walks more than 120° away from one's own way comes toward one.
const TOWARD: f32 = -0.5;
/// Those who walk the same way follow one another in layers about 0.45 m apart, though a person takes about 0.55 m: the
/// layers overlap like the teeth of a zipper (S. Hoogendoorn & W. Daamen, Transportation Science 39 (2005) 147). Only
/// who is aside by less than this part of the touching distance is in the way.
const OVERLAP: f32 = 0.45 / 0.55;
/// Who follows one that walks off faster than the gap allows takes up this part of the difference at once, as in the
/// full velocity difference model of cars (R. Jiang, Q. Wu & Z. Zhu, Phys. Rev. E 64 (2001) 017101). In a steady stream
/// it changes nothing; where a jam ends at a door it is what keeps the flow up. The part is an assumption of ours, chosen
/// with the calibration: see docs/validation.md.
const TAKEN_UP: f32 = 0.8;

/// Speed the way ahead allows: that of [`super::collision_free::gap_ahead`] within the time gap, but past those who come
/// the other way with shoulders turned, in overlapping layers, and quicker behind one who walks off.
#[inline(always)]
fn speed_allowed<S: Simd>(simd: S, walker: &Walker, scratch: &Scratch, heading: (f32, f32)) -> f32 {
    let near = &scratch.seen;
    let zero = f32x8::splat(simd, 0.0);
    let none = f32x8::splat(simd, FAR);
    let mut least = none;
    let mut k = 0;
    while k < near.count {
        let dx = f32x8::from_slice(simd, &near.x[k..k + 8]);
        let dy = f32x8::from_slice(simd, &near.y[k..k + 8]);
        let vx = f32x8::from_slice(simd, &near.vx[k..k + 8]);
        let vy = f32x8::from_slice(simd, &near.vy[k..k + 8]);
        let touch = f32x8::from_slice(simd, &near.radius[k..k + 8]) + walker.radius;
        let pace = (vx * vx + vy * vy).sqrt();
        let along = vx * heading.0 + vy * heading.1;
        let touch = along.simd_lt(pace * TOWARD).select(touch * TURNED, touch);
        let ahead = dx * heading.0 + dy * heading.1;
        let aside = (dy * heading.0 - dx * heading.1).abs();
        let in_the_way = ahead.simd_ge(zero) & aside.simd_le(touch * OVERLAP);
        let speed = ((dx * dx + dy * dy).sqrt() - touch) / walker.time_gap;
        let speed = speed + (along - speed).max(zero) * TAKEN_UP;
        least = least.min(in_the_way.select(speed, none));
        k += 8;
    }
    least.reduce_min()
}

/// How strongly, and to which side, everybody in view makes the person step aside: left is positive.
#[inline(always)]
fn evasion<S: Simd>(simd: S, parameters: &Parameters, walker: &Walker, scratch: &Scratch) -> f32 {
    let near = &scratch.seen;
    let zero = f32x8::splat(simd, 0.0);
    let one = f32x8::splat(simd, 1.0);
    let mut total = zero;
    let mut k = 0;
    while k < near.count {
        let dx = f32x8::from_slice(simd, &near.x[k..k + 8]);
        let dy = f32x8::from_slice(simd, &near.y[k..k + 8]);
        let vx = f32x8::from_slice(simd, &near.vx[k..k + 8]);
        let vy = f32x8::from_slice(simd, &near.vy[k..k + 8]);
        let touch = f32x8::from_slice(simd, &near.radius[k..k + 8]) + walker.radius;
        let far = (dx * dx + dy * dy).sqrt();
        let (ex, ey) = (dx / far, dy / far);
        let in_view = (ex * walker.wish.0 + ey * walker.wish.1).simd_ge(zero)
            | (ex * walker.heading.0 + ey * walker.heading.1).simd_ge(zero);
        // How much nearer the two will be after the time foreseen (eq. 5).
        let closing = ((zero - vx + walker.velocity.0) * ex + (zero - vy + walker.velocity.1) * ey)
            * parameters.anticipation;
        let foreseen = (far - touch - closing).max(zero);
        // Someone coming the other way counts up to twice (eq. 4).
        let pace = (vx * vx + vy * vy).sqrt().max(f32x8::splat(simd, 1.0e-3));
        let same_way = (vx * walker.wish.0 + vy * walker.wish.1) / pace;
        let weight = one + (one - same_way) * 0.5;
        let strength = exp(simd, zero - foreseen / parameters.push_range) * weight * parameters.push;
        // Aside to where the other will not be (eq. 6).
        let (fx, fy) = (dx + vx * parameters.anticipation, dy + vy * parameters.anticipation);
        let left = fy * walker.wish.0 - fx * walker.wish.1;
        let side = left.simd_gt(zero).select(zero - one, one);
        total += in_view.select(strength * side, zero);
        k += 8;
    }
    sum(total)
}
