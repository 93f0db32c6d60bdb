//! How one person moves among others: the operational models and their parameters.
//!
//! * **Collision-free speed** (CFSM): A. Tordeux, M. Chraibi, A. Seyfried, "Collision-free speed model for
//!   pedestrian dynamics", Traffic and Granular Flow '15 (2016), arXiv 1512.05597. Direction is the wish plus a
//!   push from everybody near; speed is what the gap ahead allows within the time gap T.
//! * **Anticipation velocity** (AVM): Q. Xu, M. Chraibi, A. Seyfried, Transportation Research C 133 (2021)
//!   103464. As above, but people foresee where others will be and turn aside to one side, so that
//!   counterflows pass one another.
//!
//! Both are first order: a position follows from the positions (AVM: and velocities) one step before.
#![expect(
    clippy::inline_always,
    reason = "code generic over the instruction set must be inlined into the function that enables it"
)]

mod ahead;
mod anticipation;
mod collision_free;
mod crowd;
mod lanes;
mod near;
mod walls;

pub(crate) use crowd::Crowd;
pub(crate) use lanes::{LANES, greater, lesser};
pub(crate) use near::{Minds, Next, Scene, Scratch, Walker, decide};

/// Which operational model moves people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Model {
    /// Collision-free speed model.
    CollisionFreeSpeed,
    /// Anticipation velocity model.
    AnticipationVelocity,
}

/// The constants of the models: JuPedSim 1.4's defaults where the papers leave them open.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Parameters {
    /// The model.
    pub model: Model,
    /// Strength of the push from a person (a of the CFSM paper, times the unit wish).
    pub push: f32,
    /// Range of that push, metres (D).
    pub push_range: f32,
    /// Strength of the push from a wall.
    pub wall_push: f32,
    /// Range of that push, metres.
    pub wall_range: f32,
    /// AVM: seconds people look ahead.
    pub anticipation: f32,
    /// AVM: seconds to turn to a new direction.
    pub reaction: f32,
    /// AVM: distance kept from walls beyond the shoulder, metres.
    pub wall_buffer: f32,
    /// Length of a step, seconds. Both models are first order and stable below the time gap.
    pub step: f32,
    /// Nobody is seen farther off than this, metres, whatever the speed.
    pub sight: f32,
}

impl Parameters {
    /// The collision-free speed model.
    pub const fn collision_free() -> Self {
        Self {
            model: Model::CollisionFreeSpeed,
            push: 8.0,
            push_range: 0.1,
            wall_push: 5.0,
            wall_range: 0.02,
            anticipation: 1.0,
            reaction: 0.3,
            wall_buffer: 0.1,
            step: 0.05,
            sight: 2.0,
        }
    }

    /// The anticipation velocity model.
    pub const fn anticipation() -> Self {
        Self { model: Model::AnticipationVelocity, sight: 3.0, ..Self::collision_free() }
    }

    /// How far people see one another, metres: what [`crate::World::new`] must be told.
    pub fn reach(&self) -> f64 {
        f64::from(self.sight)
    }
}
