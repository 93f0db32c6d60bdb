//! Which exit the plan gives to whom.

use crate::{LevelId, OpeningId, Unit, UnitId};

/// Which exit the plan gives to whom, and by which people came in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Exits {
    /// The exits people usually come in by: the way they know.
    pub entrances: Vec<OpeningId>,
    /// What the plan gives to rooms and levels.
    pub assigned: Vec<Assigned>,
}

/// Exits and who is to use them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assigned {
    /// The exits: each room takes the nearest of them.
    pub exits: Vec<OpeningId>,
    /// Rooms.
    pub rooms: Vec<UnitId>,
    /// All rooms of these levels that are not named themselves.
    pub levels: Vec<LevelId>,
}

impl Exits {
    /// The exits the plan gives to a room: its own before its level's; none where it says nothing.
    pub fn of(&self, unit: &Unit) -> &[OpeningId] {
        let own = self.assigned.iter().find(|to| to.rooms.contains(&unit.id));
        let of_level = || self.assigned.iter().find(|to| to.levels.contains(&unit.level));
        own.or_else(of_level).map_or(&[], |to| &to.exits)
    }
}
