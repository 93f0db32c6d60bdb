//! Lifts: a car that carries people between its stops, a batch at a time.

use super::PlaneId;

/// A lift. Only those take it whose [`crate::Means`] say so; for all others it stands still.
///
/// People wait at its door, board while there is room, ride and alight. An empty car goes to the stop farthest from it
/// where somebody waits; a car with people in it goes straight to the nearest stop that one of them wants. Both rules
/// are assumptions of ours, and so is that the car starts and stops at once: add what that costs to the time of its doors.
#[derive(Clone, Debug, PartialEq)]
pub struct Lift {
    /// What it is called in answers.
    pub name: String,
    /// Where it stops; at the first it stands when the run starts.
    pub stops: Vec<Stop>,
    /// How it runs.
    pub service: Service,
}

/// How a lift runs.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Service {
    /// Most people in the car.
    pub capacity: u32,
    /// Speed of the car, m/s; more than 0.
    pub speed: f64,
    /// Seconds its doors take to open, and as many to shut.
    pub doors: f64,
    /// Seconds its doors stay open after the last one passed them.
    pub stays: f64,
}

/// A stop of a lift.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stop {
    /// The car as it stands here: a plane of its own, with the same floor at every stop, joined to its landing by a
    /// portal.
    pub car: PlaneId,
    /// Height of its floor above any level that is the same for all stops, metres.
    pub height: f64,
}

impl Lift {
    /// Seconds the car takes from one stop to another, doors shut; 0 for stops there are not.
    pub fn ride(&self, from: usize, to: usize) -> f64 {
        let height = |stop: usize| self.stops.get(stop).map_or(0.0, |stop| stop.height);
        (height(from) - height(to)).abs() / self.service.speed.max(f64::MIN_POSITIVE)
    }

    /// Seconds from stepping in to stepping out for one who need not wait for the car.
    pub(crate) fn trip(&self, from: usize, to: usize) -> f64 {
        self.service.stays + 2.0 * self.service.doors + self.ride(from, to)
    }
}
