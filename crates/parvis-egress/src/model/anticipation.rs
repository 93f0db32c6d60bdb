//! The anticipation velocity model (Xu, Chraibi & Seyfried 2021).
//!
//! Where the paper leaves a choice open, JuPedSim 1.4's is taken: people who see one another head on turn
//! aside to the side the other will not be on, and a wall's nearness takes away the part of the way that
//! leads into it.
#![expect(clippy::indexing_slicing, reason = "neighbours are packed in arrays padded by LANES")]

use super::ahead::{LEAST_FREE, slows_within, speed_ahead};
use super::lanes::{LANES, Lanes, exp, sum};
use super::near::{Around, Walker};
use super::walls::BESIDE_A_WALL;
use super::{Parameters, greater, lesser};
use fearless_simd::{Select, Simd, SimdBase, SimdFloat};

/// Where the person looks: along the wish, stepping aside, and along walls.
#[inline(always)]
pub(super) fn heading<S: Simd>(
    simd: S,
    parameters: &Parameters,
    walker: &Walker,
    around: &Around,
) -> (f32, f32) {
    let aside = sum(Lanes::load_array(simd, around.push[0]));
    // Evasion is along the line across the wish (left of it is positive).
    let across = (-walker.wish.1, walker.wish.0);
    let x = walker.wish.0 + across.0 * aside + around.walls.push.0;
    let y = walker.wish.1 + across.1 * aside + around.walls.push.1;
    let length = (x * x + y * y).sqrt();
    let to = if length > 1.0e-6 { (x / length, y / length) } else { walker.heading };
    let to = freest(simd, walker, around, to);
    along_wall(parameters, walker, around.walls.nearest, turn(parameters, walker, to))
}

/// Half way between ahead and aside: the sine and the cosine of 45°.
const HALF_ASIDE: f32 = core::f32::consts::FRAC_1_SQRT_2;
/// Who gets on with this part of the free speed looks for nothing better.
const WELL_ON: f32 = 0.9;
/// A way aside is taken if one gets on better by this, m/s.
const WORTH_IT: f32 = 0.02;

/// Ahead, or half aside to the left or the right: where one gets on best. Who is held up by one ahead walks past it, as
/// people do who choose the direction in which the way ahead is freest (M. Moussaïd, D. Helbing & G. Theraulaz, PNAS 108
/// (2011) 6884). Three directions, and the two numbers above, are assumptions of ours.
#[inline(always)]
fn freest<S: Simd>(simd: S, walker: &Walker, around: &Around, to: (f32, f32)) -> (f32, f32) {
    let aside = (-to.1 * HALF_ASIDE, to.0 * HALF_ASIDE);
    let (x, y) = (to.0 * HALF_ASIDE, to.1 * HALF_ASIDE);
    let (mut best, mut most) = (to, f32::NEG_INFINITY);
    for heading in [to, (x + aside.0, y + aside.1), (x - aside.0, y - aside.1)] {
        let allowed = speed_ahead::<true, S, _>(simd, walker, &around.seen, heading);
        let on = heading.0 * walker.wish.0 + heading.1 * walker.wish.1;
        let gets_on = lesser(greater(allowed, 0.0), walker.speed) * on;
        if most == f32::NEG_INFINITY {
            if gets_on > walker.speed * WELL_ON {
                return to;
            }
            most = gets_on + WORTH_IT;
        } else if gets_on > most {
            (best, most) = (heading, gets_on);
        }
    }
    best
}

/// Near a wall the part of the heading that leads into it is taken away: who steps aside does not step into walls,
/// and sees who is ahead along them. The distance kept beyond the shoulder is for who walks freely; it goes with the pace, as in
/// a crowd before a door people brush its frame.
#[inline(always)]
fn along_wall(
    parameters: &Parameters,
    walker: &Walker,
    (wall_x, wall_y): (f32, f32),
    (x, y): (f32, f32),
) -> (f32, f32) {
    let far = (wall_x * wall_x + wall_y * wall_y).sqrt();
    let into = (x * wall_x + y * wall_y) / far;
    let (vx, vy) = walker.velocity;
    let pace = lesser((vx * vx + vy * vy).sqrt() / greater(walker.speed, LEAST_FREE), 1.0);
    if far > walker.radius * BESIDE_A_WALL + parameters.wall_buffer * pace || into <= 0.0 {
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

/// Sums how strongly, and to which side, everybody in view makes the person step aside: left is positive. Of those seen,
/// only those stay who can slow the person: what is asked afterwards is how fast the way ahead lets it walk.
#[inline(always)]
pub(super) fn evade<S: Simd>(simd: S, parameters: &Parameters, walker: &Walker, around: &mut Around) {
    let near = &mut around.seen;
    let zero = Lanes::splat(simd, 0.0);
    let one = Lanes::splat(simd, 1.0);
    let steepness = -1.0 / parameters.push_range;
    let slows_within = slows_within(walker);
    let mut total = zero;
    let (mut k, mut stay) = (0, 0);
    while k < near.count {
        let dx = Lanes::from_slice(simd, &near.x[k..k + LANES]);
        let dy = Lanes::from_slice(simd, &near.y[k..k + LANES]);
        let vx = Lanes::from_slice(simd, &near.vx[k..k + LANES]);
        let vy = Lanes::from_slice(simd, &near.vy[k..k + LANES]);
        let radius = Lanes::from_slice(simd, &near.radius[k..k + LANES]);
        let touch = radius + walker.radius;
        let far = (dx * dx + dy * dy).sqrt();
        // Those who stay never reach beyond those who were read.
        let slows = far.simd_lt(touch + slows_within);
        far.compress(slows).store_slice(&mut near.far[stay..stay + LANES]);
        stay = near.add(stay, slows, [dx, dy, radius], Some([vx, vy]));
        let per_far = one / far;
        let (ex, ey) = (dx * per_far, dy * per_far);
        let in_view = (ex * walker.wish.0 + ey * walker.wish.1).simd_ge(zero)
            | (ex * walker.heading.0 + ey * walker.heading.1).simd_ge(zero);
        // How much nearer the two will be after the time foreseen (eq. 5).
        let closing = ((zero - vx + walker.velocity.0) * ex + (zero - vy + walker.velocity.1) * ey)
            * parameters.anticipation;
        let foreseen = (far - touch - closing).max(zero);
        // Someone coming the other way counts up to twice (eq. 4).
        let pace = (vx * vx + vy * vy).sqrt().max(Lanes::splat(simd, 1.0e-3));
        let same_way = (vx * walker.wish.0 + vy * walker.wish.1) / pace;
        let weight = one + (one - same_way) * 0.5;
        let strength = exp(simd, foreseen * steepness) * weight * parameters.push;
        // Aside to where the other will not be (eq. 6).
        let (fx, fy) = (dx + vx * parameters.anticipation, dy + vy * parameters.anticipation);
        let left = fy * walker.wish.0 - fx * walker.wish.1;
        let side = left.simd_gt(zero).select(zero - one, one);
        total += in_view.select(strength * side, zero);
        k += LANES;
    }
    near.close(simd, stay);
    around.push[0] = total.to_array();
}
