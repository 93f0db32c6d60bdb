//! From the draft's coordinates to metres on a local plane.

use crate::draft::{DoorShape, Draft, Frame};
use geo::{Coord, CoordsIter, LineString, MapCoords};
use parvis_core::Georeference;

/// Farther than this from the origin nothing of one building lies: 10,000 km.
pub const FARTHEST: f64 = 1e7;

/// How a draft's coordinates become metres.
#[derive(Clone, Copy, Debug)]
pub enum Plane {
    /// Local coordinates and the metres to one unit.
    Local(f64),
    /// Degrees, by the tangent plane about an origin.
    Earth(Georeference),
}

impl Plane {
    /// The plane of a draft. On Earth its origin is the middle of the data, so that lengths are true there.
    pub fn of(draft: &Draft) -> Self {
        match draft.frame {
            Frame::Local { metres_per_unit } => Self::Local(metres_per_unit),
            Frame::LonLat => Self::Earth(Georeference { origin: middle(draft), bearing: 0.0 }),
        }
    }

    /// Where the plane lies on Earth, if known.
    pub const fn georeference(self) -> Option<Georeference> {
        match self {
            Self::Local(_) => None,
            Self::Earth(reference) => Some(reference),
        }
    }

    /// The point in metres; `None` when it is no place in a building.
    pub fn point(self, at: Coord) -> Option<Coord> {
        let point = match self {
            Self::Local(scale) => Coord { x: at.x * scale, y: at.y * scale },
            Self::Earth(reference) => reference.to_metres(at),
        };
        (point.x.abs() <= FARTHEST && point.y.abs() <= FARTHEST).then_some(point)
    }

    /// The ring in metres; `None` when a point of it is no place in a building.
    pub fn ring(self, ring: &[Coord]) -> Option<LineString> {
        ring.iter().map(|point| self.point(*point)).collect::<Option<Vec<_>>>().map(LineString::new)
    }

    /// Any shape in metres; `None` when it is empty or a point of it is no place in a building.
    pub fn shape(self, shape: &geo::Geometry) -> Option<geo::Geometry> {
        if shape.coords_count() == 0 {
            return None;
        }
        shape.try_map_coords(|point| self.point(point).ok_or(())).ok()
    }
}

/// The middle of the box around all units; around everything else when there is no unit.
fn middle(draft: &Draft) -> Coord {
    let units = draft.units.iter().flat_map(|unit| unit.rings.iter().flatten().copied());
    let doors = draft.openings.iter().flat_map(|opening| match &opening.shape {
        DoorShape::Line(a, b) => vec![*a, *b],
        DoorShape::Outline(ring) => ring.clone(),
        DoorShape::Point(point) => vec![*point],
    });
    let fixtures = draft.fixtures.iter().flat_map(|fixture| fixture.shape.coords_iter());
    box_middle(units).or_else(|| box_middle(doors.chain(fixtures))).unwrap_or_default()
}

/// The middle of the box around the points that can be on Earth.
fn box_middle(points: impl Iterator<Item = Coord>) -> Option<Coord> {
    points
        .filter(|p| p.x.abs() <= 180.0 && p.y.abs() < 90.0)
        .map(|p| (p, p))
        .reduce(|(low, high), (p, _)| {
            (Coord { x: low.x.min(p.x), y: low.y.min(p.y) }, Coord { x: high.x.max(p.x), y: high.y.max(p.y) })
        })
        .map(|(low, high)| Coord { x: f64::midpoint(low.x, high.x), y: f64::midpoint(low.y, high.y) })
}
