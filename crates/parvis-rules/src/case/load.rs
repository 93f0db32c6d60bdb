//! How many people a room is counted with, and on what ground.

use crate::planning::Planning;
use parvis_core::Unit;

/// Why a room is counted with this many people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LoadBasis {
    /// The site says so.
    Stated,
    /// Floor area divided by the code's area for one person.
    Reckoned,
    /// A way, a toilet, a room of unknown use: people in it are counted where they come from, or stated.
    NotCounted,
}

/// The people a room is counted with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Load {
    /// How many.
    pub people: u32,
    /// Why.
    pub basis: LoadBasis,
}

impl Load {
    /// Stated people, else floor area by the planning numbers' area for the room's use, rounded up.
    pub fn of(unit: &Unit, planning: &Planning) -> Self {
        if let Some(people) = unit.people.value() {
            return Self { people: *people, basis: LoadBasis::Stated };
        }
        match planning.occupant_load(unit.category) {
            Some(row) => {
                let people = (unit.area().get() / row.m2_per_person).ceil().max(0.0) as u32;
                Self { people, basis: LoadBasis::Reckoned }
            }
            None => Self { people: 0, basis: LoadBasis::NotCounted },
        }
    }
}
