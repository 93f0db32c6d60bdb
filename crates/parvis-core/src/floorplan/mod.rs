//! The drawing: levels, units, openings, connectors and fixtures, in IMDF's words and in metres.
//!
//! The plane is local: x to the right, y up the sheet. [`Georeference`] says where it lies on Earth, if known.

mod behind;
mod carry;
mod category;
mod compare;
mod parts;
mod plates;

pub use behind::room_behind;
pub use category::{ConnectorKind, FixtureCategory, OpeningKind, RemarkKind, UnitCategory};
pub use compare::{Changed, Compared};
pub use parts::{Connector, Fixture, Georeference, Level, Opening, Remark, Swing, Unit, Width, WidthBasis};
pub use plates::{LONGEST_PLATE, exit_plates};

use crate::{ConnectorId, FixtureId, LevelId, OpeningId, Place, Provenance, UnitId};
use std::collections::BTreeMap;

/// A building's drawing, level by level.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FloorPlan {
    /// Name of the building as its file gives it; may be empty.
    pub name: String,
    /// Storeys, lowest first.
    pub levels: Vec<Level>,
    /// Rooms, corridors, stairs.
    pub units: Vec<Unit>,
    /// Doors, passages, exits.
    pub openings: Vec<Opening>,
    /// What joins levels.
    pub connectors: Vec<Connector>,
    /// Everything else drawn: walls, assembly points, roads.
    pub fixtures: Vec<Fixture>,
    /// Where it lies on Earth, if known.
    pub georeference: Option<Georeference>,
    /// What the importer did or assumed.
    pub remarks: Vec<Remark>,
    /// The file it was read from, and that file's date.
    pub source: Option<Provenance>,
}

impl FloorPlan {
    /// The level with this id.
    pub fn level(&self, id: &LevelId) -> Option<&Level> {
        self.levels.iter().find(|level| level.id == *id)
    }

    /// The unit with this id.
    pub fn unit(&self, id: &UnitId) -> Option<&Unit> {
        self.units.iter().find(|unit| unit.id == *id)
    }

    /// The opening with this id.
    pub fn opening(&self, id: &OpeningId) -> Option<&Opening> {
        self.openings.iter().find(|opening| opening.id == *id)
    }

    /// The connector with this id.
    pub fn connector(&self, id: &ConnectorId) -> Option<&Connector> {
        self.connectors.iter().find(|connector| connector.id == *id)
    }

    /// The fixture with this id.
    pub fn fixture(&self, id: &FixtureId) -> Option<&Fixture> {
        self.fixtures.iter().find(|fixture| fixture.id == *id)
    }

    /// Units of one level, in file order.
    pub fn units_on<'a>(&'a self, level: &'a LevelId) -> impl Iterator<Item = &'a Unit> {
        self.units.iter().filter(move |unit| unit.level == *level)
    }

    /// Openings that lead out of the building.
    pub fn exits(&self) -> impl Iterator<Item = &Opening> {
        self.openings.iter().filter(|opening| opening.exit)
    }

    /// The exits that do lead out: no room lies behind them (see [`room_behind`]).
    pub fn ways_out(&self) -> impl Iterator<Item = &Opening> {
        self.exits().filter(|exit| room_behind(exit, self).is_none())
    }

    /// Rooms in the everyday sense: every unit that is not a stair, ramp, lift or escalator.
    pub fn rooms(&self) -> impl Iterator<Item = &Unit> {
        self.units.iter().filter(|unit| !unit.category.is_vertical())
    }

    /// For each unit, its openings, in file order.
    pub fn openings_by_unit(&self) -> BTreeMap<&UnitId, Vec<&Opening>> {
        let mut map: BTreeMap<&UnitId, Vec<&Opening>> = BTreeMap::new();
        for opening in &self.openings {
            for unit in &opening.joins {
                map.entry(unit).or_default().push(opening);
            }
        }
        map
    }

    /// The level a place lies on, when the place is on the drawing.
    pub fn level_of(&self, place: &Place) -> Option<&Level> {
        let id = match place {
            Place::Level(id) => id,
            Place::Unit(id) => &self.unit(id)?.level,
            Place::Opening(id) => &self.opening(id)?.level,
            Place::Fixture(id) => self.fixture(id)?.level.as_ref()?,
            _ => return None,
        };
        self.level(id)
    }

    /// The spot on the drawing where a finding at `place` is pinned.
    pub fn pin(&self, place: &Place) -> Option<geo::Coord> {
        use geo::InteriorPoint;
        match place {
            Place::Unit(id) => crate::geometry::label_point(&self.unit(id)?.shape),
            Place::Opening(id) => Some(crate::geometry::midpoint(self.opening(id)?.line)),
            Place::Fixture(id) => self.fixture(id)?.shape.interior_point().map(|point| point.0),
            _ => None,
        }
    }
}
