//! Open corners: where a wall ends or turns away from the floor with no second corner opposite, as at a bend of a corridor.
//!
//! All ways to a goal lead close round such a corner. A crowd that all took them would be as narrow there as at a door, while
//! people walk round it side by side (J. Zhang, W. Klingsch & A. Seyfried, corner experiments of the Hermes project). So each
//! square near one knows the direction along the walls of the corner, at the distance it has: a line beside the corner.
#![expect(clippy::indexing_slicing, reason = "corners of a ring are taken by numbers below their count")]

use super::field::{NOWHERE, code};
use super::{Pt, Raster, Sheet};
use crate::{Building, PlaneId};
use geo::{Coord, LineString};

/// Squares this near a corner lead past it side by side, metres: the corridor of the experiments was 2.4 m wide.
const REACH: f64 = 2.4;
/// Two corners nearer to one another than this, with free floor between, are the sides of a door: people make for its
/// middle, metres.
const DOOR: f64 = 3.0;
/// A wall that turns away by less than this is bent, not ended, degrees.
const BENT: f64 = 30.0;
/// Free floor between two corners is this much narrower than the way from one to the other at most, metres: what the
/// squares round off.
const ROUNDED: f64 = 0.15;

/// A corner round which the floor goes on.
struct Corner {
    at: Coord,
    /// From it to the other ends of its two walls.
    walls: [Coord; 2],
}

/// For each square the direction past an open corner near it, either way; [`NOWHERE`] where there is none. Empty if there
/// is no such corner.
pub(super) fn past(building: &Building, sheet: &Sheet, raster: &Raster) -> Vec<u8> {
    let mut corners = Vec::new();
    for (index, plane) in building.planes.iter().enumerate() {
        for floor in sheet.place_floor(PlaneId(index as u16), &plane.floor) {
            corners.extend(corners_of(floor.exterior(), 1.0));
            corners.extend(floor.interiors().iter().flat_map(|ring| corners_of(ring, -1.0)));
        }
    }
    // From left to right, so that only those within a door's width are held against each other: a school has thousands.
    let mut spots: Vec<Coord> = corners.iter().map(|corner| corner.at).collect();
    spots.sort_by(|a, b| a.x.total_cmp(&b.x));
    let opposite = |at: Coord| {
        let first = spots.partition_point(|spot| spot.x < at.x - DOOR);
        let mut near = spots[first..].iter().take_while(|spot| spot.x <= at.x + DOOR);
        near.any(|other| face(raster, at, *other))
    };
    let open: Vec<&Corner> = corners.iter().filter(|corner| !opposite(corner.at)).collect();
    let mut past = vec![NOWHERE; if open.is_empty() { 0 } else { raster.wide * raster.high }];
    for corner in open {
        for cell in raster.near(corner.at, REACH) {
            let at = raster.middle(cell);
            let from = Coord { x: f64::from(at.x), y: f64::from(at.y) } - corner.at;
            if raster.is_floor(cell) && from.x.hypot(from.y) < REACH && !corner.is_behind(from) {
                let off = corner.off_walls(from);
                past[cell] = code((-off.y as f32, off.x as f32));
            }
        }
    }
    past
}

/// The corners of a ring round which the floor goes on; the floor lies within an outline, and round a hole.
fn corners_of(ring: &LineString, inside: f64) -> Vec<Corner> {
    let points: Vec<Coord> = ring.0.iter().copied().skip(1).collect();
    let count = points.len();
    let cross = |a: Coord, b: Coord| a.x * b.y - a.y * b.x;
    let area: f64 = (0..count).map(|k| cross(points[k], points[(k + 1) % count])).sum();
    let corner = |k: usize| {
        let (before, at, after) = (points[(k + count - 1) % count], points[k], points[(k + 1) % count]);
        let (to, on) = (at - before, after - at);
        let turn = cross(to, on).atan2(to.x * on.x + to.y * on.y) * area.signum() * inside;
        (turn.to_degrees() < -BENT).then_some(Corner { at, walls: [before - at, after - at] })
    };
    (0..count).filter_map(corner).collect()
}

/// Whether two corners are the sides of one door.
fn face(raster: &Raster, one: Coord, other: Coord) -> bool {
    let apart = (other - one).x.hypot((other - one).y);
    let middle = Pt::of((one + other) / 2.0);
    let free =
        |cell| raster.is_floor(cell) && f64::from(raster.clearance(cell)) > (apart / 2.0).min(1.0) - ROUNDED;
    apart > 1e-6 && apart < DOOR && raster.cell(middle).is_some_and(free)
}

impl Corner {
    /// Whether a spot, as it lies from the corner, is behind the corner's walls.
    fn is_behind(&self, from: Coord) -> bool {
        let unit = |c: Coord| c / c.x.hypot(c.y).max(1e-6);
        let [one, other] = self.walls.map(unit);
        let into = unit(one + other);
        let cosine = |c: Coord| c.x * into.x + c.y * into.y;
        cosine(unit(from)) > cosine(one)
    }

    /// From the nearest point of the corner's walls to a spot, which is given as it lies from the corner.
    fn off_walls(&self, from: Coord) -> Coord {
        let [one, other] = self.walls.map(|wall| {
            let along = (from.x * wall.x + from.y * wall.y) / (wall.x * wall.x + wall.y * wall.y).max(1e-12);
            from - wall * along.clamp(0.0, 1.0)
        });
        if one.x.hypot(one.y) < other.x.hypot(other.y) { one } else { other }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Walls, field};
    use super::*;
    use geo::{MultiPolygon, polygon};

    /// Directions past corners at these spots of a floor, in degrees from 0 to 180.
    fn directions(floor: MultiPolygon, spots: &[(f64, f64)]) -> Vec<Option<i32>> {
        let building = Building::of_one_floor(floor);
        let sheet = Sheet::new(&building).unwrap();
        let raster = Raster::new(&building, &sheet, &Walls::new(&building, &sheet, &[]), &[]);
        let past = past(&building, &sheet, &raster);
        let direction = |(x, y): &(f64, f64)| {
            let cell = raster.cell(sheet.place(PlaneId(0), Coord { x: *x, y: *y })).unwrap();
            let (x, y) = field::directions()[*past.get(cell)? as usize];
            let degrees = y.atan2(x).to_degrees().round() as i32;
            ((x, y) != (0.0, 0.0)).then(|| degrees.rem_euclid(180))
        };
        spots.iter().map(direction).collect()
    }

    #[test]
    fn a_bend_leads_round_it_side_by_side() {
        let bend = polygon![(x: 0., y: 0.), (x: 9., y: 0.), (x: 9., y: 2.4), (x: 2.4, y: 2.4), (x: 2.4, y: 9.), (x: 0., y: 9.)];
        let spots = [(4.05, 1.45), (1.45, 1.45), (1.45, 4.05), (8.05, 1.45)];
        let found = directions(bend.into(), &spots);
        assert_eq!(found[1..], [Some(135), Some(90), None]);
        assert!(found[0].is_some_and(|degrees| !(2..=178).contains(&degrees)), "{found:?}");
    }

    #[test]
    fn the_sides_of_a_door_are_no_open_corners() {
        let rooms = polygon![
            (x: 0., y: 0.), (x: 5., y: 0.), (x: 5., y: 2.), (x: 5.2, y: 2.), (x: 5.2, y: 0.), (x: 10., y: 0.),
            (x: 10., y: 5.), (x: 5.2, y: 5.), (x: 5.2, y: 3.), (x: 5., y: 3.), (x: 5., y: 5.), (x: 0., y: 5.)
        ];
        assert_eq!(directions(rooms.into(), &[(4.5, 2.5), (4.5, 1.5), (5.7, 3.5)]), [None, None, None]);
    }
}
