//! `main.json`: the floors, their order and their files.

use parvis_core::{Level, LevelId};
use serde::Deserialize;

/// The manifest.
#[derive(Debug, Deserialize)]
pub struct Manifest {
    /// Name of the building.
    #[serde(default)]
    pub name: String,
    /// Floors.
    #[serde(rename = "levels")]
    pub floors: Vec<Floor>,
}

/// One floor.
#[derive(Debug, Deserialize)]
pub struct Floor {
    /// Its id.
    pub id: String,
    /// Short name: `G`.
    #[serde(default)]
    pub name: String,
    /// Long name: `Ground Floor`.
    #[serde(default)]
    pub readable_name: String,
    /// 0 is the ground floor.
    pub z_order: i16,
    /// Its file.
    pub filename: String,
}

impl Floor {
    /// The id its level gets: the short name, which is also what people call it, else the file's id.
    pub fn level_id(&self) -> LevelId {
        if self.name.is_empty() { self.id.as_str().into() } else { self.name.as_str().into() }
    }
}

impl Manifest {
    /// The floors as levels.
    pub fn levels(&self) -> Vec<Level> {
        let name = |floor: &Floor| {
            if floor.readable_name.is_empty() { &floor.name } else { &floor.readable_name }.clone()
        };
        let level = |floor| Level {
            id: Floor::level_id(floor),
            ordinal: floor.z_order,
            name: name(floor),
            elevation: None,
        };
        self.floors.iter().map(level).collect()
    }

    /// The floor with this order.
    pub fn at(&self, z_order: i16) -> Option<LevelId> {
        self.floors.iter().find(|floor| floor.z_order == z_order).map(Floor::level_id)
    }
}
