//! Shortest walks inside one room: a visibility graph over its doors and inner corners.
//!
//! Exact for polygons with holes (Lozano-Pérez & Wesley 1979); no margin is kept from walls.

use crate::Metres;
use crate::geometry::distance;
use geo::{ClosestPoint, Contains, Coord, Intersects, Line, Orient, Point, Polygon, orient::Direction};

/// Above this many corners and doors a room is walked as the crow flies, and says so.
const CORNERS_AT_MOST: usize = 600;

/// How far inside the wall line a door's walking point is put.
const STEP_INSIDE: f64 = 0.05;

/// Walking lengths inside one room from each door.
#[derive(Clone, Debug, Default)]
pub struct RoomWalk {
    /// `between[i][j]`: metres from door i to door j; infinite when the room is in two pieces.
    pub between: Vec<Vec<f64>>,
    /// `corners[k][i]`: metres from corner k of the room to door i.
    pub corners: Vec<Vec<f64>>,
    /// Whether the room was too intricate and lengths are straight lines.
    pub straight: bool,
}

/// Walks the room from every door (given as a point near its wall).
pub fn walk(room: &Polygon, doors: &[Coord]) -> RoomWalk {
    let room = room.orient(Direction::Default);
    let doors: Vec<Coord> = doors.iter().map(|door| step_inside(&room, *door)).collect();
    let corners: Vec<Coord> = open_ring(room.exterior()).to_vec();
    let mut turns: Vec<Coord> = Vec::new();
    for ring in std::iter::once(room.exterior()).chain(room.interiors()) {
        turns.extend(inner_corners(open_ring(ring)));
    }
    let edges: Vec<Line> =
        std::iter::once(room.exterior()).chain(room.interiors()).flat_map(geo::LineString::lines).collect();
    if turns.len() + corners.len() + doors.len() > CORNERS_AT_MOST {
        return as_the_crow_flies(&doors, &corners);
    }
    let field: Vec<Vec<f64>> = doors.iter().map(|door| lengths_from(*door, &turns, &room, &edges)).collect();
    let reach = |from: usize, to: Coord| -> f64 {
        let (Some(door), Some(field)) = (doors.get(from), field.get(from)) else { return f64::INFINITY };
        if sees(*door, to, &room, &edges) {
            return distance(*door, to).get();
        }
        turns
            .iter()
            .zip(field)
            .filter(|(turn, length)| length.is_finite() && sees(**turn, to, &room, &edges))
            .map(|(turn, length)| length + distance(*turn, to).get())
            .fold(f64::INFINITY, f64::min)
    };
    RoomWalk {
        between: (0..doors.len()).map(|i| doors.iter().map(|door| reach(i, *door)).collect()).collect(),
        corners: corners.iter().map(|corner| (0..doors.len()).map(|i| reach(i, *corner)).collect()).collect(),
        straight: false,
    }
}

/// Straight lengths, for rooms too intricate to walk exactly.
fn as_the_crow_flies(doors: &[Coord], corners: &[Coord]) -> RoomWalk {
    let from = |a: &Coord| doors.iter().map(|b| distance(*a, *b).get()).collect();
    RoomWalk {
        between: doors.iter().map(from).collect(),
        corners: corners.iter().map(from).collect(),
        straight: true,
    }
}

/// The ring without its closing repeat.
fn open_ring(ring: &geo::LineString) -> &[Coord] {
    ring.0.split_last().map_or(&[], |(_, rest)| rest)
}

/// Corners a shortest walk can bend around: reflex corners of the outline, all convex corners of a hole.
fn inner_corners(ring: &[Coord]) -> impl Iterator<Item = Coord> + '_ {
    let n = ring.len();
    (0..n).filter_map(move |i| {
        let (before, here, after) = (ring.get((i + n - 1) % n)?, ring.get(i)?, ring.get((i + 1) % n)?);
        // Outlines run anticlockwise and holes clockwise, so in both a right turn points into the floor.
        (cross(*before, *here, *after) < -1e-12).then_some(*here)
    })
}

/// Twice the signed area of a triangle: positive for a left turn.
fn cross(a: Coord, b: Coord, c: Coord) -> f64 {
    (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
}

/// Dijkstra over the turning corners from one door; few enough for the plain quadratic form.
fn lengths_from(door: Coord, turns: &[Coord], room: &Polygon, edges: &[Line]) -> Vec<f64> {
    let mut length: Vec<f64> = turns
        .iter()
        .map(|turn| if sees(door, *turn, room, edges) { distance(door, *turn).get() } else { f64::INFINITY })
        .collect();
    let mut done = vec![false; turns.len()];
    loop {
        let next = (0..turns.len())
            .filter(|i| done.get(*i) == Some(&false) && length.get(*i).is_some_and(|l| l.is_finite()))
            .min_by(|a, b| length.get(*a).partial_cmp(&length.get(*b)).unwrap_or(std::cmp::Ordering::Equal));
        let Some(here) = next else { return length };
        let (Some(from), Some(base)) = (turns.get(here).copied(), length.get(here).copied()) else {
            return length;
        };
        if let Some(flag) = done.get_mut(here) {
            *flag = true;
        }
        for (turn, known) in turns.iter().zip(length.iter_mut()) {
            let through = base + distance(from, *turn).get();
            if through < *known && sees(from, *turn, room, edges) {
                *known = through;
            }
        }
    }
}

/// Whether one can walk straight from a to b: no wall is crossed and the way lies on the floor.
fn sees(a: Coord, b: Coord, room: &Polygon, edges: &[Line]) -> bool {
    if distance(a, b) <= Metres(1e-9) {
        return true;
    }
    let crossed = edges.iter().any(|edge| {
        let (c, d) = (edge.start, edge.end);
        let (left, right) = (cross(a, b, c), cross(a, b, d));
        let (near, far) = (cross(c, d, a), cross(c, d, b));
        left * right < -1e-12 && near * far < -1e-12
    });
    !crossed
        && [0.25, 0.5, 0.75].iter().all(|part| {
            let here = Point::new(a.x + (b.x - a.x) * part, a.y + (b.y - a.y) * part);
            room.intersects(&here)
        })
}

/// The point from which the door is walked: inside the room, a hand from the wall.
fn step_inside(room: &Polygon, door: Coord) -> Coord {
    let point = Point::from(door);
    if room.contains(&point) {
        return door;
    }
    let (geo::Closest::SinglePoint(wall) | geo::Closest::Intersection(wall)) =
        room.exterior().closest_point(&point)
    else {
        return door;
    };
    // Straight on through the wall first; round the compass only where that is not floor.
    let straight_on = (wall.y() - door.y).atan2(wall.x() - door.x);
    (0..16)
        .map(|turn| (straight_on + f64::from(turn) * std::f64::consts::TAU / 16.0).sin_cos())
        .map(|(sin, cos)| Point::new(wall.x() + STEP_INSIDE * cos, wall.y() + STEP_INSIDE * sin))
        .find(|inside| room.contains(inside))
        .unwrap_or(wall)
        .0
}

#[cfg(test)]
mod tests {
    use super::*;
    use geo::polygon;

    /// An L: 10 × 10 m with the upper right 6 × 6 m cut away.
    fn corner_room() -> Polygon {
        polygon![(x: 0., y: 0.), (x: 10., y: 0.), (x: 10., y: 4.), (x: 4., y: 4.), (x: 4., y: 10.), (x: 0., y: 10.)]
    }

    #[test]
    fn a_walk_bends_round_the_corner() {
        let walk = walk(&corner_room(), &[Coord { x: 9.9, y: 3.9 }, Coord { x: 3.9, y: 9.9 }]);
        let expected = 2.0 * (5.9_f64.powi(2) + 0.1_f64.powi(2)).sqrt();
        assert!((walk.between[0][1] - expected).abs() < 1e-6, "{} is not {expected}", walk.between[0][1]);
    }

    #[test]
    fn a_pillar_is_walked_around() {
        let room = Polygon::new(
            geo::LineString::from(vec![(0., 0.), (10., 0.), (10., 10.), (0., 10.)]),
            vec![geo::LineString::from(vec![(4., 4.), (6., 4.), (6., 6.), (4., 6.)])],
        );
        let walk = walk(&room, &[Coord { x: 1., y: 5. }, Coord { x: 9., y: 5. }]);
        let expected = 2.0 * (3.0_f64.powi(2) + 1.0).sqrt() + 2.0;
        assert!((walk.between[0][1] - expected).abs() < 1e-6, "{} is not {expected}", walk.between[0][1]);
    }

    #[test]
    fn a_door_in_the_wall_counts_from_the_wall() {
        let walk = walk(&corner_room(), &[Coord { x: -0.2, y: 2.0 }, Coord { x: 10.2, y: 2.0 }]);
        assert!((walk.between[0][1] - 9.9).abs() < 0.01, "{}", walk.between[0][1]);
    }
}
