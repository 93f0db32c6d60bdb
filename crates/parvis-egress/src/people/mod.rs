//! The people: where each stands, how fast each walks, when each starts and where each goes.

mod chance;
mod mobility;
mod population;
mod spread;

pub use chance::Chance;
pub use mobility::{Abilities, CHILD, HELPED, HELPED_DOWN, Mobility, ON_WHEELS, WHEELCHAIR};
pub use population::{Occupants, Population};
pub use spread::Spread;

use crate::{GoalId, PlaneId};
use geo::Coord;

/// Half the shoulder width, metres, and the time gap kept to the person in front, seconds, as calibrated for the
/// anticipation velocity model on half of the experiments' points (docs/validation.md, "Calibration").
pub const CALIBRATED: (f64, f64) = (0.225, 0.75);

/// Free walking speed of an adult, m/s (Weidmann 1993, recalled).
pub const ADULT_SPEED: f64 = 1.34;

/// How many times the usual time gap one keeps who walks freely at this speed, m/s: so many times shorter as it is faster, so
/// that all begin to slow down at the same distance. The whole curve of speed against density scales with the free speed
/// then, as in Kladek's formula (Weidmann 1993, recalled); within a half and twice.
pub fn gap_at(speed: f64) -> f64 {
    (ADULT_SPEED / speed.max(0.01)).clamp(0.5, 2.0)
}

/// The place of a person in the list a run was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PersonId(pub u32);

impl PersonId {
    /// Its place in the list.
    pub const fn index(self) -> usize {
        self.0 as usize
    }
}

/// How a person decides where to go.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Choice {
    /// Where the plan says; to the nearest open goal only if no way leads there any more.
    Assigned(GoalId),
    /// The shortest way.
    Nearest,
    /// The way known: this goal counts as this part (0 to 1) of its length, others in full.
    Familiar(GoalId, f32),
    /// The soonest out: the longer of the walk and the queue that must leave first, asked again every two seconds;
    /// changed only for a gain of more than [`crate::run::WORTH_TURNING`].
    Quickest,
    /// The shortest way at first. Who stands in a queue looks round every [`crate::run::LOOKS_EVERY`] seconds and turns
    /// to the soonest way out, as [`Choice::Quickest`] does.
    Turning,
    /// Like the quickest, but a goal counts the less the more of those in view walk there: by this part (0 to 1)
    /// if all do.
    Following(f32),
}

/// By what a person gets from level to level.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Means {
    /// Stairs and ramps.
    #[default]
    Stairs,
    /// Stairs, ramps, and lifts that are in use.
    StairsAndLifts,
    /// On wheels: ramps, and lifts that are in use.
    Wheels,
}

impl Means {
    /// All of them.
    pub(crate) const ALL: [Self; 3] = [Self::Stairs, Self::StairsAndLifts, Self::Wheels];

    /// Whether lifts are taken.
    pub const fn takes_lifts(self) -> bool {
        !matches!(self, Self::Stairs)
    }
}

/// An alarm of its own that some people wait for ([`crate::Change::Signal`]).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SignalId(pub u16);

/// People who go together and wait for their last: a class and its teacher, a family.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct GroupId(pub u16);

/// One person at the start of a run.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Person {
    /// The plane stood on.
    pub plane: PlaneId,
    /// Where on it, metres.
    pub at: Coord,
    /// Half the shoulder width, metres.
    pub radius: f64,
    /// Free walking speed on the level, m/s.
    pub speed: f64,
    /// Time gap kept to the person in front, seconds (T of the models).
    pub time_gap: f64,
    /// When the person starts to walk, seconds after the alarm, or after the signal it waits for.
    pub starts: f64,
    /// The signal the person waits for, where it does not hear the alarm.
    pub signal: Option<SignalId>,
    /// Speed on stairs as a part of the speed others of the same level speed have there.
    pub on_stairs: f64,
    /// By what the person gets from level to level.
    pub means: Means,
    /// How the person decides where to go.
    pub choice: Choice,
    /// Whom the person stays with. The first of a group in the list decides for all.
    pub group: Option<GroupId>,
}

impl Person {
    /// An adult of usual build who starts at once: radius and time gap as calibrated ([`CALIBRATED`]), 1.34 m/s
    /// (Weidmann 1993, recalled).
    pub const fn adult(plane: PlaneId, at: Coord, choice: Choice) -> Self {
        let (radius, time_gap) = CALIBRATED;
        Self {
            plane,
            at,
            radius,
            speed: ADULT_SPEED,
            time_gap,
            starts: 0.0,
            signal: None,
            on_stairs: 1.0,
            means: Means::Stairs,
            choice,
            group: None,
        }
    }
}
