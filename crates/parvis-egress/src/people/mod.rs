//! The people: where each stands, how fast each walks, when each starts and where each goes.

use crate::{GoalId, PlaneId};
use geo::Coord;

/// The place of a person in the list a run was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PersonId(pub u32);

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
    /// When the person starts to walk, seconds after the alarm.
    pub starts: f64,
    /// Where the person goes.
    pub goal: GoalId,
}
