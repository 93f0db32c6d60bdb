//! What a format reader hands on: the drawing as the file has it, before anything is repaired or inferred.
//!
//! Readers translate words and collect shapes; they repair nothing and assume nothing. `finish` (in
//! `plan/finish`) turns every draft into a [`parvis_core::FloorPlan`] in the same way, whatever the format.

use geo::{Coord, Geometry};
use parvis_core::{
    Connector, Fact, FixtureCategory, Level, LevelId, Metres, OpeningId, OpeningKind, Remark, Swing,
    UnitCategory, UnitId,
};

/// What a draft's coordinates are.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Frame {
    /// Local, this many metres to one unit, y up.
    Local {
        /// Metres to one unit of the file.
        metres_per_unit: f64,
    },
    /// Longitude and latitude in degrees, WGS 84.
    LonLat,
}

/// A drawing as the file has it.
#[derive(Clone, Debug)]
pub struct Draft {
    /// Name of the building; may be empty.
    pub name: String,
    /// What the coordinates are.
    pub frame: Frame,
    /// Storeys, in any order.
    pub levels: Vec<Level>,
    /// Floor areas.
    pub units: Vec<DraftUnit>,
    /// Doors, passages, exits.
    pub openings: Vec<DraftOpening>,
    /// What joins levels, where the file says so. One with a single unit joins nothing: it only says the length
    /// of that unit's flight, for `finish` to use when it works out the stack.
    pub connectors: Vec<Connector>,
    /// Everything else.
    pub fixtures: Vec<DraftFixture>,
    /// What the reader could not use or had to work out.
    pub remarks: Vec<Remark>,
}

/// A floor area, its rings possibly broken.
#[derive(Clone, Debug)]
pub struct DraftUnit {
    /// The file's id.
    pub id: UnitId,
    /// Its storey.
    pub level: LevelId,
    /// What it is for.
    pub category: UnitCategory,
    /// The file's own word for that.
    pub source_category: String,
    /// Door number; may be empty.
    pub number: String,
    /// Name; may be empty.
    pub name: String,
    /// Outline first, then holes, as the file gives them.
    pub rings: Vec<Vec<Coord>>,
    /// Whether it can be locked.
    pub lockable: Fact<bool>,
    /// Most people in it at one time.
    pub people: Fact<u32>,
    /// Whether a wheelchair can use it.
    pub step_free: Fact<bool>,
}

/// The shape a file gives a door.
#[derive(Clone, Debug)]
pub enum DoorShape {
    /// From jamb to jamb.
    Line(Coord, Coord),
    /// The hole in the wall, as an outline.
    Outline(Vec<Coord>),
    /// A spot only.
    Point(Coord),
}

/// An opening.
#[derive(Clone, Debug)]
pub struct DraftOpening {
    /// The file's id.
    pub id: OpeningId,
    /// Its storey.
    pub level: LevelId,
    /// What it is.
    pub kind: OpeningKind,
    /// Name or code; may be empty.
    pub name: String,
    /// Where it is.
    pub shape: DoorShape,
    /// Clear width where the file states one.
    pub width_stated: Option<Metres>,
    /// The units it joins, where the file says. `None`: to be found by position.
    pub joins: Option<Vec<UnitId>>,
    /// Whether it leads outside, where the file says.
    pub exit: Option<bool>,
    /// Whether it can be locked.
    pub lockable: Fact<bool>,
    /// Which way it opens.
    pub swing: Fact<Swing>,
    /// Whether a wheelchair can pass.
    pub step_free: Fact<bool>,
}

/// A fixture.
#[derive(Clone, Debug)]
pub struct DraftFixture {
    /// The file's id.
    pub id: parvis_core::FixtureId,
    /// Its storey; `None` outdoors.
    pub level: Option<LevelId>,
    /// What it is.
    pub category: FixtureCategory,
    /// Name; may be empty.
    pub name: String,
    /// Its shape in the draft's coordinates.
    pub shape: Geometry,
}
