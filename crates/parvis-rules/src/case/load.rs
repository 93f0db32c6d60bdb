//! How many people a room is counted with, and on what ground.

use crate::checks::numbers::{self, Factor};
use parvis_core::Unit;

/// Why a room is counted with this many people.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum LoadBasis {
    /// The site says so.
    Stated,
    /// Floor area divided by the code's area for one person.
    Factor(Factor),
    /// A way, a store, a toilet: people in it are counted where they come from.
    NotCounted,
}

/// The people a room is counted with.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Load {
    /// How many.
    pub people: u32,
    /// Why.
    pub basis: LoadBasis,
}

impl Load {
    /// Stated people, else floor area by the code's factor for the room's use, rounded up.
    pub fn of(unit: &Unit) -> Self {
        if let Some(people) = unit.people.value() {
            return Self { people: *people, basis: LoadBasis::Stated };
        }
        match numbers::occupant_factor(unit.category) {
            Some(factor) => {
                let people = (unit.area().get() / factor.m2).ceil().max(0.0) as u32;
                Self { people, basis: LoadBasis::Factor(factor) }
            }
            None => Self { people: 0, basis: LoadBasis::NotCounted },
        }
    }
}
