//! Who is slowed near an open corner keeps beside it instead of making for it.

use super::Run;
use crate::world::Pt;

/// Slowed by this part of the free speed, a person keeps wholly to the side it is on. An assumption of ours: people alone cut
/// corners, crowds go round them side by side.
const SLOWED: f32 = 0.1;
/// Ways that lead less along a corner than this (the cosine) lead elsewhere, the less, the more: through a door beside it.
const ALONG: f32 = 0.5;

impl Run<'_> {
    /// The wish of a person near an open corner, between its way and past the corner at the distance it has now. Only
    /// who foresees does so: the other model is kept as its paper has it.
    #[inline]
    pub(super) fn past_corner(&self, person: usize, at: Pt, wish: (f32, f32)) -> (f32, f32) {
        let (Some(motion), Some(past)) = (self.people.motion.get(person), self.world.past_corner(at)) else {
            return wish;
        };
        let free = self.people.speed.get(person).copied().unwrap_or(0.0).max(0.1);
        let (vx, vy) = motion.velocity;
        let slowed = (1.0 - (vx * vx + vy * vy).sqrt() / free).clamp(0.0, SLOWED) / SLOWED;
        let along = past.0 * wish.0 + past.1 * wish.1;
        let part = slowed * (along / ALONG).clamp(-1.0, 1.0);
        let rest = 1.0 - part.abs();
        let (x, y) = (wish.0 * rest + past.0 * part, wish.1 * rest + past.1 * part);
        let length = (x * x + y * y).sqrt();
        if length > 0.1 { (x / length, y / length) } else { wish }
    }
}
