//! The floor that is left over: the outline without walls, doors, windows and everything drawn as a floor itself.

use geo::algorithm::bool_ops::FillRule;
use geo::{Area, BooleanOps, MapCoords, MultiPolygon, Polygon};
use parvis_core::Georeference;

/// Smaller than this, what is left between walls is a gap of the drawing, not a room.
const SMALLEST_ROOM_M2: f64 = 1.0;

/// What has been drawn so far, in metres about the first outline's corner.
#[derive(Default)]
pub struct Rest {
    plane: Option<Georeference>,
    outlines: Vec<Polygon>,
    taken: Vec<Polygon>,
}

impl Rest {
    /// An outline of the building on this floor.
    pub fn outline(&mut self, shape: &Polygon) {
        let flat = self.metres(shape);
        self.outlines.extend(flat);
    }

    /// Something drawn on the floor that is no part of what is left.
    pub fn take(&mut self, shape: &Polygon) {
        let flat = self.metres(shape);
        self.taken.extend(flat);
    }

    /// The pieces left over, largest first, in degrees again.
    pub fn pieces(self) -> Vec<Polygon> {
        let Some(plane) = self.plane.filter(|_| !self.outlines.is_empty()) else { return Vec::new() };
        let nothing = MultiPolygon::new(vec![]);
        let whole = MultiPolygon::new(self.outlines).union_with_fill_rule(&nothing, FillRule::NonZero);
        let taken = MultiPolygon::new(self.taken).union_with_fill_rule(&nothing, FillRule::NonZero);
        let mut pieces = whole.difference(&taken).0;
        pieces.retain(|piece| piece.unsigned_area() >= SMALLEST_ROOM_M2);
        pieces.sort_by(|a, b| b.unsigned_area().total_cmp(&a.unsigned_area()));
        pieces.into_iter().map(|piece| piece.map_coords(|at| plane.to_lonlat(at))).collect()
    }

    /// The shape in metres; nothing when it cannot lie on Earth (the limits refuse the file later). Rings all
    /// turn the same way afterwards, so that two shapes over one another do not cancel out.
    fn metres(&mut self, shape: &Polygon) -> Option<Polygon> {
        use geo::{Orient, orient::Direction};
        let possible = |at: &geo::Coord| at.x.abs() <= 180.0 && at.y.abs() < 90.0;
        let origin = shape.exterior().0.first().copied().filter(possible)?;
        if !shape.exterior().0.iter().chain(shape.interiors().iter().flat_map(|ring| &ring.0)).all(possible) {
            return None;
        }
        let plane = *self.plane.get_or_insert(Georeference { origin, bearing: 0.0 });
        Some(shape.map_coords(|at| plane.to_metres(at)).orient(Direction::Default))
    }
}
