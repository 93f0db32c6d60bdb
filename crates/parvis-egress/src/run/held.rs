//! Who is held up: found out step by step, and let try another way, so that no arch stands for ever.
//!
//! Bodies that are discs wedge into arches before a door that no crowd keeps up (JuPedSim issue 1473; 14 to 17 of 1000 in our
//! own first trial). Who is held for a while steps aside by chance, and at a narrow place turns the shoulders. The numbers
//! here are assumptions of ours, not measured.
#![expect(clippy::indexing_slicing, reason = "person numbers index columns of one length, made in Run::new")]

use super::{People, Run};
use crate::model::Next;
use crate::people::Chance;
use crate::world::Pt;

/// Who is slower than this part of the wish counts as held, taken over this many seconds: who steps to and fro on the spot
/// is held too, and of one who does so at full pace every 0.05 s the mean keeps a 39th part.
const HELD_PACE: f32 = 0.05;
const HELD_OVER: f32 = 1.0;
/// Held for longer than this, seconds, a person tries another way round the one in front.
pub(super) const PATIENCE: f32 = 3.0;
/// Nobody is held for longer than this, seconds.
const MOST_HELD: f32 = 2.0 * PATIENCE;
/// For how long it keeps to one such try, steps.
const TRY_STEPS: u32 = 10;
/// At a narrow place it turns the shoulders before that: from this long on, seconds, more and more, in the end by this part of
/// the radius.
const SQUEEZES: f32 = 1.0;
const SQUEEZE: f32 = 0.3;
/// Places with a wall nearer than this are narrow, metres.
const NARROW: f32 = 0.8;
/// Held for as long as anybody can be, it slides past whom it touches with a shoulder: those more than 60° off where it looks
/// (their cosine is less than this).
const SLIDES_PAST: f32 = 0.5;

impl People {
    /// Half the breadth a person takes now: less at a narrow place after being held.
    #[inline]
    pub(super) fn breadth(&self, person: usize) -> f32 {
        let (radius, held) = (self.radius[person], self.held[person]);
        if held <= SQUEEZES || self.ground[person].clearance > NARROW {
            return radius;
        }
        radius * (1.0 - SQUEEZE * ((held - SQUEEZES) / (PATIENCE - SQUEEZES)).min(1.0))
    }

    /// Cosine of the angle off its way beyond which others do not stop a person: a right angle, until it has been held for
    /// long. Two whom walls press against one another would stand for ever otherwise.
    #[inline]
    pub(super) fn slides_past(&self, person: usize) -> f32 {
        if self.held[person] < MOST_HELD { 0.0 } else { SLIDES_PAST }
    }

    /// Counts how long a person has been held, after a step that was to go on like this.
    pub(super) fn hold(&mut self, person: usize, from: Pt, to: Pt, step: f32, next: Next) {
        let drift = self.drifted(person, from, to, step, next.velocity);
        let held = &mut self.held[person];
        let by = if drift < self.speed[person] * HELD_PACE { step } else { -2.0 * step };
        *held = (*held + by).clamp(0.0, MOST_HELD);
    }

    /// How fast a person gets on, m/s, after a step: a running mean of its velocity.
    fn drifted(&mut self, person: usize, from: Pt, to: Pt, step: f32, velocity: (f32, f32)) -> f32 {
        let drift = &mut self.drift[person];
        let made = ((to.x - from.x) / step, (to.y - from.y) / step);
        // Who went through a portal stands elsewhere on the sheet, but did not come so far.
        let far = made.0.abs().max(made.1.abs()) > 2.0 * self.speed[person];
        let made = if far { velocity } else { made };
        let part = (step / HELD_OVER).min(1.0);
        *drift = (drift.0 + (made.0 - drift.0) * part, drift.1 + (made.1 - drift.1) * part);
        (drift.0 * drift.0 + drift.1 * drift.1).sqrt()
    }
}

impl Run<'_> {
    /// The wish of a person who is held: turned by chance, up to 80° either way.
    pub(super) fn tried(&self, person: usize, (x, y): (f32, f32)) -> (f32, f32) {
        let part = Chance::new(self.settings.seed).part(person as u32, self.steps / TRY_STEPS);
        let angle = (part as f32 - 0.5) * 2.8;
        let (sin, cos) = (libm::sinf(angle), libm::cosf(angle));
        (x * cos - y * sin, x * sin + y * cos)
    }
}
