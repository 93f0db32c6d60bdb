//! Bad air: who walks in smoke is slower, and who has breathed a full dose of gases is overcome.

use super::{Doing, Run};
use crate::PersonId;

/// What bad air does to everybody; empty where the air is good everywhere.
#[derive(Debug, Default)]
pub(super) struct Breath {
    /// Speed in clear air, m/s.
    clear: Vec<f32>,
    /// Parts of the dose that overcomes, breathed so far.
    dose: Vec<f64>,
}

impl Breath {
    pub(super) fn new(speed: &[f32]) -> Self {
        Self { clear: speed.to_vec(), dose: vec![0.0; speed.len()] }
    }
}

impl Run<'_> {
    /// Lets everybody breathe for the step just made.
    pub(super) fn breathe(&mut self) {
        let world = self.world;
        if world.air.is_empty() {
            return;
        }
        let step = f64::from(self.settings.parameters.step);
        let breath = self.breath.clear.iter().zip(&mut self.breath.dose);
        let people = &mut self.people;
        let own = people.speed.iter_mut().zip(&mut people.doing).zip(&people.at).zip(breath);
        for (id, (((speed, doing), at), (clear, dose))) in (0_u32..).zip(own) {
            if matches!(doing, Doing::Left | Doing::Overcome) {
                continue;
            }
            let air = world.air_at(*at);
            *speed = air.map_or(*clear, |air| air.speed(f64::from(*clear)) as f32);
            *dose += air.map_or(0.0, |air| air.dose() * step);
            if *dose >= 1.0 {
                if matches!(doing, Doing::Walking | Doing::Waiting) {
                    self.present -= 1;
                }
                *doing = Doing::Overcome;
                let now = f64::from(self.steps + 1) * step;
                self.outcome.overcome.push((PersonId(id), now));
            }
        }
    }
}
