//! The parts of a floor plan.

use super::{ConnectorKind, FixtureCategory, OpeningKind, RemarkKind, UnitCategory};
use crate::{ConnectorId, Fact, FixtureId, LevelId, Metres, OpeningId, Place, SquareMetres, UnitId};
use geo::{Coord, Geometry, Line, Polygon};

/// One storey.
#[derive(Clone, Debug, PartialEq)]
pub struct Level {
    /// Its id.
    pub id: LevelId,
    /// 0 is the ground storey, 1 the one above, -1 the one below.
    pub ordinal: i16,
    /// What people call it; may be empty.
    pub name: String,
    /// Height of its floor above the ground storey's, if the file says.
    pub elevation: Option<Metres>,
}

/// One room, corridor, stair or other floor area.
#[derive(Clone, Debug, PartialEq)]
pub struct Unit {
    /// Its id.
    pub id: UnitId,
    /// The storey it lies on.
    pub level: LevelId,
    /// What it is for.
    pub category: UnitCategory,
    /// The file's own word for what it is for, so nothing is lost when the word is not in our list.
    pub source_category: String,
    /// The number on its door: `11а`; may be empty.
    pub number: String,
    /// What people call it: `Гардероб`; may be empty.
    pub name: String,
    /// Its floor, in metres.
    pub shape: Polygon,
    /// Whether its doors can be locked from inside.
    pub lockable: Fact<bool>,
    /// Most people in it at one time.
    pub people: Fact<u32>,
    /// Where the people in it go in a lockdown when it cannot be locked.
    pub refuge: Fact<UnitId>,
    /// Whether a person in a wheelchair can reach and use it.
    pub step_free: Fact<bool>,
}

impl Unit {
    /// Floor area.
    pub fn area(&self) -> SquareMetres {
        crate::geometry::area(&self.shape)
    }

    /// How the plan labels it: number and name, else the id.
    pub fn label(&self) -> String {
        match (self.number.as_str(), self.name.as_str()) {
            ("", "") => self.id.to_string(),
            ("", name) => name.to_owned(),
            (number, "") => number.to_owned(),
            (number, name) => format!("{number} {name}"),
        }
    }
}

/// How a clear width is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WidthBasis {
    /// Written in the file, as text or a property.
    Stated,
    /// Measured on the drawing.
    Drawn,
    /// Assumed by Parvis because nothing says; always reported as a finding.
    Assumed,
}

/// The clear width of an opening and how it is known.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Width {
    /// Metres between the jambs.
    pub metres: Metres,
    /// How it is known.
    pub basis: WidthBasis,
}

/// Which way a door leaf opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Swing {
    /// With the people leaving.
    Outward,
    /// Against the people leaving.
    Inward,
    /// Both ways, or no leaf that could be in the way.
    Both,
    /// Slides or revolves.
    Sliding,
}

/// One door, passage or exit: a line across which people walk.
#[derive(Clone, Debug, PartialEq)]
pub struct Opening {
    /// Its id.
    pub id: OpeningId,
    /// The storey it lies on.
    pub level: LevelId,
    /// What it is.
    pub kind: OpeningKind,
    /// Its name or code as the file gives it: `E1`; may be empty.
    pub name: String,
    /// From jamb to jamb, in metres.
    pub line: Line,
    /// Its clear width.
    pub width: Width,
    /// The one or two units it joins.
    pub joins: Vec<UnitId>,
    /// Whether it leads out of the building.
    pub exit: bool,
    /// Whether it can be locked.
    pub lockable: Fact<bool>,
    /// Which way it opens.
    pub swing: Fact<Swing>,
    /// Whether a wheelchair can pass.
    pub step_free: Fact<bool>,
}

/// What joins levels: the stack of one stair, ramp or lift.
#[derive(Clone, Debug, PartialEq)]
pub struct Connector {
    /// Its id.
    pub id: ConnectorId,
    /// What it is.
    pub kind: ConnectorKind,
    /// Its name or code; may be empty.
    pub name: String,
    /// One unit per level it stops at, lowest first; each next one is reached from the one before.
    pub units: Vec<UnitId>,
    /// Walking length of one storey's flight along the slope, if the file says.
    pub flight: Option<Metres>,
    /// Whether it was joined by Parvis because the units lie above one another, not by the file.
    pub inferred: bool,
}

/// Anything else on the drawing.
#[derive(Clone, Debug, PartialEq)]
pub struct Fixture {
    /// Its id.
    pub id: FixtureId,
    /// The storey it stands on; `None` outdoors.
    pub level: Option<LevelId>,
    /// What it is.
    pub category: FixtureCategory,
    /// Its name; may be empty.
    pub name: String,
    /// Its shape in metres: a point, a line or an area.
    pub shape: Geometry,
}

/// What an importer did or assumed; kept with the plan and reported by the checks every time.
#[derive(Clone, Debug, PartialEq)]
pub struct Remark {
    /// What was done or assumed.
    pub kind: RemarkKind,
    /// Where.
    pub place: Place,
    /// A number that goes with it, as [`RemarkKind`] says.
    pub number: Option<f64>,
    /// A text that goes with it, as [`RemarkKind`] says; may be empty.
    pub text: String,
}

/// Where the plane lies on Earth.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Georeference {
    /// Longitude (x) and latitude (y) in degrees of the plane's origin, WGS 84.
    pub origin: Coord,
    /// Degrees clockwise from true north to the plane's y axis.
    pub bearing: f64,
}

/// Mean Earth radius in metres (IUGG), for the local tangent plane.
const EARTH_RADIUS: f64 = 6_371_008.8;

impl Georeference {
    /// Longitude and latitude of a point of the plane (equirectangular about the origin: under 1 cm off
    /// across a kilometre).
    pub fn to_lonlat(self, point: Coord) -> Coord {
        let (sin, cos) = self.bearing.to_radians().sin_cos();
        let (east, north) = (point.x * cos + point.y * sin, point.y * cos - point.x * sin);
        Coord {
            x: self.origin.x + (east / (EARTH_RADIUS * self.origin.y.to_radians().cos())).to_degrees(),
            y: self.origin.y + (north / EARTH_RADIUS).to_degrees(),
        }
    }

    /// The point of the plane at this longitude and latitude.
    pub fn to_metres(self, lonlat: Coord) -> Coord {
        let (sin, cos) = self.bearing.to_radians().sin_cos();
        let east = (lonlat.x - self.origin.x).to_radians() * EARTH_RADIUS * self.origin.y.to_radians().cos();
        let north = (lonlat.y - self.origin.y).to_radians() * EARTH_RADIUS;
        Coord { x: east * cos - north * sin, y: east * sin + north * cos }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_point_goes_to_earth_and_back() {
        let place = Georeference { origin: Coord { x: 71.43, y: 51.13 }, bearing: 30.0 };
        let point = Coord { x: 120.0, y: -45.0 };
        let back = place.to_metres(place.to_lonlat(point));
        assert!((back.x - point.x).abs() < 1e-6 && (back.y - point.y).abs() < 1e-6, "{back:?}");
    }

    #[test]
    fn bearing_turns_the_y_axis_east() {
        let place = Georeference { origin: Coord { x: 0.0, y: 0.0 }, bearing: 90.0 };
        let up = place.to_lonlat(Coord { x: 0.0, y: 1000.0 });
        assert!(up.x > 0.0089 && up.y.abs() < 1e-9, "{up:?}");
    }
}
