//! What a camera sees: its sector, cut off by walls, looking on through open doors.

use crate::case::Building;
use geo::{
    Contains, Coord, Line, Point,
    line_intersection::{LineIntersection, line_intersection},
};
use parvis_core::geometry::distance;
use parvis_core::{Camera, Opening, Unit, UnitId};
use std::collections::BTreeMap;

/// One ray of sight for each half degree.
const RAYS_PER_DEGREE: f64 = 2.0;

/// A door is looked through when the ray meets the wall this near to it: walls are drawn with their thickness.
const DOOR_WITHIN: f64 = 0.35;

/// Rays go on through at most this many doors in a row.
const DOORS_IN_A_ROW: usize = 4;

/// A wall between two rooms is at most this thick.
const WALL_AT_MOST: f64 = 1.0;

/// A step along the ray that tells inside from outside.
const STEP: f64 = 0.01;

/// Something a camera sees.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sight {
    /// Metres from the camera to where the room begins, as seen from there; 0 for the camera's own room.
    pub from: f64,
    /// Doors that must stand open for it to be seen.
    pub doors: usize,
}

/// The rooms a camera sees into, each at its nearest.
pub fn seen<'a>(building: &Building<'a>, camera: &Camera) -> BTreeMap<&'a UnitId, Sight> {
    let mut seen = BTreeMap::new();
    let Some(own) = own_room(building, camera) else { return seen };
    let rays = (camera.angle.clamp(0.0, 360.0) * RAYS_PER_DEGREE).ceil().max(1.0) as u32;
    for ray in 0..=rays {
        let turn = camera.looks + camera.angle * (f64::from(ray) / f64::from(rays) - 0.5);
        follow(building, &Ray::new(camera, turn), own, &mut seen);
    }
    seen
}

/// The room the camera hangs in; on a wall, the room it looks into.
pub fn own_room<'a>(building: &Building<'a>, camera: &Camera) -> Option<&'a Unit> {
    let ahead = |metres: f64| Point::from(Ray::new(camera, camera.looks).at(metres));
    let mut units = building.plan.units.iter().filter(|unit| unit.level == camera.level);
    let steps = [0.0, 0.3, 0.6].map(ahead);
    units.find(|unit| steps.iter().any(|step| unit.shape.contains(step)))
}

/// A line of sight from the camera.
struct Ray {
    from: Coord,
    direction: Coord,
    range: f64,
}

impl Ray {
    fn new(camera: &Camera, turn: f64) -> Self {
        let (sin, cos) = turn.to_radians().sin_cos();
        Self { from: camera.at, direction: Coord { x: sin, y: cos }, range: camera.range }
    }

    /// The spot so many metres along.
    fn at(&self, metres: f64) -> Coord {
        Coord { x: self.from.x + self.direction.x * metres, y: self.from.y + self.direction.y * metres }
    }

    /// Metres along the ray at which it meets the room's walls, nearest first.
    fn meets(&self, room: &Unit) -> Vec<f64> {
        let whole = Line::new(self.from, self.at(self.range));
        let rings = std::iter::once(room.shape.exterior()).chain(room.shape.interiors());
        let spots =
            rings.flat_map(geo::LineString::lines).filter_map(|wall| match line_intersection(whole, wall)? {
                LineIntersection::SinglePoint { intersection, .. } => Some(intersection),
                LineIntersection::Collinear { intersection } => Some(intersection.end),
            });
        let mut metres: Vec<f64> = spots.map(|spot| distance(self.from, spot).get()).collect();
        metres.sort_by(f64::total_cmp);
        metres
    }

    /// Whether the ray is on the room's floor just after so many metres.
    fn inside_after(&self, room: &Unit, metres: f64) -> bool {
        room.shape.contains(&Point::from(self.at(metres + STEP)))
    }
}

/// Follows one ray from room to room and notes what it sees.
fn follow<'a>(building: &Building<'a>, ray: &Ray, own: &'a Unit, seen: &mut BTreeMap<&'a UnitId, Sight>) {
    let (mut room, mut entered) = (own, 0.0);
    for doors in 0..=DOORS_IN_A_ROW {
        let sight = Sight { from: entered, doors };
        let known = seen.entry(&room.id).or_insert(sight);
        if (sight.doors, sight.from) < (known.doors, known.from) {
            *known = sight;
        }
        let met = ray.meets(room);
        let left =
            met.into_iter().find(|metres| *metres > entered + STEP && !ray.inside_after(room, *metres));
        let Some(left) = left else { return };
        let doors_here = building.doors_of(&room.id).iter();
        let mut beyond =
            doors_here.filter(|door| away(door, ray.at(left)) <= DOOR_WITHIN).filter_map(|door| {
                let next = door.joins.iter().find(|id| **id != room.id).and_then(|id| building.unit(id))?;
                Some((next, enters(next, ray, left)?))
            });
        let Some(next) = beyond.next() else { return };
        (room, entered) = next;
    }
}

/// Where the ray comes onto the room's floor after leaving another `left` metres away, across one wall.
fn enters(room: &Unit, ray: &Ray, left: f64) -> Option<f64> {
    if ray.inside_after(room, left) {
        return Some(left);
    }
    ray.meets(room)
        .into_iter()
        .find(|metres| (left..left + WALL_AT_MOST).contains(metres) && ray.inside_after(room, *metres))
}

/// Metres from a spot to a door.
fn away(door: &Opening, spot: Coord) -> f64 {
    let (line, length) = (door.line, distance(door.line.start, door.line.end).get().max(1e-9));
    let along =
        ((spot.x - line.start.x) * line.dx() + (spot.y - line.start.y) * line.dy()) / (length * length);
    let near = along.clamp(0.0, 1.0);
    distance(spot, Coord { x: line.start.x + line.dx() * near, y: line.start.y + line.dy() * near }).get()
}
