//! Walls: the outlines of the floors, but for the portals in them.

use super::{Gate, Sheet};
use crate::{Building, PlaneId};
use geo::{Coord, Line, LinesIter};

/// How far a wall may lie off a portal's line and still be the wall it opens.
const ON_THE_LINE: f64 = 0.02;

/// Wall pieces shorter than this are dropped: nobody is stopped by a centimetre.
const SHORTEST: f64 = 0.01;

/// One straight piece of wall on the sheet.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Wall {
    pub x0: f32,
    pub y0: f32,
    pub x1: f32,
    pub y1: f32,
}

/// All walls.
#[derive(Debug)]
pub(crate) struct Walls {
    pub all: Vec<Wall>,
}

impl Walls {
    pub fn new(building: &Building, sheet: &Sheet, gates: &[Gate]) -> Self {
        let mut all = Vec::new();
        for (index, plane) in building.planes.iter().enumerate() {
            let id = PlaneId(index as u16);
            let openings: Vec<Line> =
                gates.iter().filter(|gate| gate.plane == id).map(|gate| gate.line).collect();
            for wall in sheet.place_floor(id, &plane.floor).lines_iter() {
                all.extend(without(wall, &openings).into_iter().map(Wall::of));
            }
        }
        Self { all }
    }
}

impl Wall {
    fn of(line: Line) -> Self {
        Self {
            x0: line.start.x as f32,
            y0: line.start.y as f32,
            x1: line.end.x as f32,
            y1: line.end.y as f32,
        }
    }

    /// One over the square of the length; 0 for a wall of no length.
    pub fn per_length2(&self) -> f32 {
        let (ux, uy) = (self.x1 - self.x0, self.y1 - self.y0);
        let length2 = ux * ux + uy * uy;
        if length2 > 1.0e-12 { 1.0 / length2 } else { 0.0 }
    }

    /// The spot of the wall nearest to (x, y).
    #[inline]
    pub fn nearest(&self, x: f32, y: f32) -> (f32, f32) {
        let (ux, uy) = (self.x1 - self.x0, self.y1 - self.y0);
        let along = ((x - self.x0) * ux + (y - self.y0) * uy) / (ux * ux + uy * uy);
        let along = along.clamp(0.0, 1.0);
        (self.x0 + along * ux, self.y0 + along * uy)
    }
}

/// What is left of a wall after the openings in it.
fn without(wall: Line, openings: &[Line]) -> Vec<Line> {
    let length = wall.delta().x.hypot(wall.delta().y);
    if length < SHORTEST {
        return Vec::new();
    }
    let unit = wall.delta() / length;
    let along = |spot: Coord| (spot - wall.start).x * unit.x + (spot - wall.start).y * unit.y;
    let off = |spot: Coord| ((spot - wall.start).x * unit.y - (spot - wall.start).y * unit.x).abs();
    let mut gaps: Vec<(f64, f64)> = openings
        .iter()
        .filter(|opening| off(opening.start) < ON_THE_LINE && off(opening.end) < ON_THE_LINE)
        .map(|opening| {
            let (a, b) = (along(opening.start), along(opening.end));
            (a.min(b).max(0.0), a.max(b).min(length))
        })
        .filter(|(a, b)| b > a)
        .collect();
    gaps.sort_by(|a, b| a.0.total_cmp(&b.0));
    gaps.push((length, length));
    let mut left = Vec::new();
    let mut from = 0.0;
    for (a, b) in gaps {
        if a - from >= SHORTEST {
            left.push(Line::new(wall.start + unit * from, wall.start + unit * a));
        }
        from = f64::max(from, b);
    }
    left
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(a: (f64, f64), b: (f64, f64)) -> Line {
        Line::new(a, b)
    }

    #[test]
    fn an_opening_leaves_two_pieces() {
        let left = without(line((0., 0.), (10., 0.)), &[line((6., 0.), (4., 0.))]);
        assert_eq!(left, [line((0., 0.), (4., 0.)), line((6., 0.), (10., 0.))]);
    }

    #[test]
    fn an_opening_elsewhere_leaves_the_wall() {
        let wall = line((0., 0.), (10., 0.));
        assert_eq!(without(wall, &[line((4., 0.5), (6., 0.5))]), [wall]);
        assert_eq!(without(wall, &[line((5., -1.), (5., 1.))]), [wall]);
    }

    #[test]
    fn an_opening_as_wide_as_the_wall_leaves_nothing() {
        assert!(without(line((0., 0.), (2., 0.)), &[line((0., 0.), (2., 0.))]).is_empty());
    }
}
