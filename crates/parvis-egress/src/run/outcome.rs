//! What came out of a run.

use crate::{DoorId, GoalId, PersonId};

/// Somebody going through a door.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Passage {
    /// The door.
    pub door: DoorId,
    /// Who.
    pub person: PersonId,
    /// Seconds after the alarm.
    pub at: f64,
    /// Whether to the left of the door's line, looking from its start to its end.
    pub leftward: bool,
}

/// What came out of a run.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Outcome {
    /// For each person, when and where it arrived; `None`: it did not.
    pub arrived: Vec<Option<(f64, GoalId)>>,
    /// Every passage through a door, in the order of time.
    pub passages: Vec<Passage>,
    /// For each door, how many went through.
    pub passed: Vec<u32>,
    /// For each lift, how many it has set down.
    pub carried: Vec<u32>,
    /// People who were not run because no way led from where they stood.
    pub no_way: Vec<PersonId>,
    /// Who was overcome by bad air, and when, seconds after the alarm.
    pub overcome: Vec<(PersonId, f64)>,
    /// People still on their way when the run ended.
    pub remained: Vec<PersonId>,
    /// When the run ended, seconds.
    pub ended: f64,
    /// Steps of one person: the measure of work done.
    pub person_steps: u64,
}

impl Outcome {
    pub(super) fn of(doors: usize, lifts: usize) -> Self {
        Self { passed: vec![0; doors], carried: vec![0; lifts], ..Self::default() }
    }

    /// When this part (0 to 1) of all who arrived had arrived, seconds; `None` if nobody did.
    pub fn time_of(&self, part: f64) -> Option<f64> {
        let mut times: Vec<f64> = self.arrived.iter().flatten().map(|(at, _)| *at).collect();
        times.sort_by(f64::total_cmp);
        let rank = ((times.len() as f64 * part).ceil() as usize).max(1);
        times.get(rank.checked_sub(1)?).copied()
    }
}
