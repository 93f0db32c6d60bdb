//! The line of a door, from jamb to jamb, out of whatever shape the file gives.

use super::floor::Floor;
use super::plane::Plane;
use crate::draft::DoorShape;
use geo::{ConvexHull, Coord, Distance, Euclidean, Line, MultiPoint, Point};
use parvis_core::LevelId;
use parvis_core::geometry::{distance, midpoint};

/// Drawn shorter than this a line is a mark for a door, not its width: nobody fits through 0.3 m.
const SHORTEST_DRAWN: f64 = 0.3;

/// How far beyond a drawn line a room is looked for: the thickest wall of an ordinary building, 0.6 m, when the
/// line lies on the face of the other room.
const THROUGH_THE_WALL: f64 = 0.6;

/// How far beyond the hole in the wall a room is looked for; the hole already goes through the wall.
const BEYOND_THE_HOLE: f64 = 0.35;

/// Step of the search.
const STEP: f64 = 0.05;

/// A door's line and how deep the hole is that it lies in the middle of.
#[derive(Clone, Copy, Debug)]
pub struct Span {
    /// From jamb to jamb.
    pub line: Line,
    /// Thickness of the wall as drawn; 0 for a plain line.
    pub depth: f64,
    /// Whether the length of the line is a width somebody drew.
    pub drawn: bool,
}

impl Span {
    /// Middle of the door.
    pub fn middle(&self) -> Coord {
        midpoint(self.line)
    }

    /// The unit vector across the door: the way people walk.
    pub fn across(&self) -> Coord {
        let (dx, dy) = (self.line.end.x - self.line.start.x, self.line.end.y - self.line.start.y);
        let length = dx.hypot(dy);
        if length > 0.0 { Coord { x: -dy / length, y: dx / length } } else { Coord { x: 0.0, y: 1.0 } }
    }

    /// The spot this far from the wall's face on one side (1 or -1), at this part of the door's width.
    pub fn beside(&self, side: f64, metres: f64, part: f64) -> Coord {
        let (start, end, across) = (self.line.start, self.line.end, self.across());
        let away = side * (self.depth / 2.0 + metres);
        Coord {
            x: start.x + (end.x - start.x) * part + across.x * away,
            y: start.y + (end.y - start.y) * part + across.y * away,
        }
    }

    /// The first unit met on each side, walking straight through.
    pub fn sides(&self, level: &LevelId, floor: &Floor) -> [Option<usize>; 2] {
        let reach = if self.depth > 0.0 { BEYOND_THE_HOLE } else { THROUGH_THE_WALL };
        let steps = (reach / STEP).round() as u32;
        [1.0, -1.0].map(|side| {
            (1..=steps).find_map(|step| {
                let metres = f64::from(step) * STEP;
                [0.5, 0.25, 0.75]
                    .into_iter()
                    .find_map(|part| floor.under(level, self.beside(side, metres, part)))
            })
        })
    }

    /// How badly this line fits a door that joins these units: metres from each side to its unit, less when
    /// the two sides differ, so that one side lies in the room and the other does not.
    fn misfit(&self, joins: &[usize], floor: &Floor) -> f64 {
        let far = |side: f64, unit: usize| {
            floor.unit(unit).map_or(0.0, |unit| {
                Euclidean.distance(&Point::from(self.beside(side, 0.1, 0.5)), &unit.shape)
            })
        };
        match joins {
            [a, b] => (far(1.0, *a) + far(-1.0, *b)).min(far(1.0, *b) + far(-1.0, *a)),
            [a] => {
                let (one, other) = (far(1.0, *a), far(-1.0, *a));
                one.min(other) - 0.5 * one.max(other).min(1.0)
            }
            _ => 0.0,
        }
    }
}

/// The lines a door's shape allows: one for a drawn line, two for an outline (along and across it), none for
/// a spot or a mark too small to be a width; then the spot comes back.
pub fn spans(shape: &DoorShape, plane: Plane) -> Option<Result<Vec<Span>, Coord>> {
    let points: Vec<Coord> = match shape {
        DoorShape::Line(a, b) => vec![plane.point(*a)?, plane.point(*b)?],
        DoorShape::Outline(ring) => ring.iter().map(|point| plane.point(*point)).collect::<Option<_>>()?,
        DoorShape::Point(point) => vec![plane.point(*point)?],
    };
    let Some((middle, along, half_along, half_across)) = rectangle(&points) else {
        return points.first().map(|point| Err(*point));
    };
    let across = Coord { x: -along.y, y: along.x };
    let span = |way: Coord, half: f64, depth: f64| Span {
        line: Line::new(middle - way * half, middle + way * half),
        depth,
        drawn: true,
    };
    let both = [span(along, half_along, 2.0 * half_across), span(across, half_across, 2.0 * half_along)];
    let wide: Vec<Span> = both
        .into_iter()
        .filter(|span| distance(span.line.start, span.line.end).get() >= SHORTEST_DRAWN)
        .collect();
    Some(if wide.is_empty() { Err(middle) } else { Ok(wide) })
}

/// The line that fits: by the units joined where they are known, else the one with a room on either side; of
/// equals the longer, because a door is wider than its wall is thick.
pub fn choose(spans: Vec<Span>, joins: &[usize], level: &LevelId, floor: &Floor) -> Option<Span> {
    let misfit = |span: &Span| {
        if joins.is_empty() {
            let [a, b] = span.sides(level, floor);
            let rooms = usize::from(a.is_some()) + usize::from(b.is_some());
            if rooms == 2 && a == b { 1.5 } else { 2.0 - rooms as f64 }
        } else {
            span.misfit(joins, floor)
        }
    };
    spans
        .into_iter()
        .map(|span| (misfit(&span), distance(span.line.start, span.line.end).get(), span))
        .reduce(|best, next| {
            let better = next.0 < best.0 - 0.02 || ((next.0 - best.0).abs() <= 0.02 && next.1 > best.1);
            if better { next } else { best }
        })
        .map(|(_, _, span)| span)
}

/// The smallest rectangle around some points: middle, unit vector along its longer side, half its length, half
/// its breadth. `None` when all points are one.
fn rectangle(points: &[Coord]) -> Option<(Coord, Coord, f64, f64)> {
    let hull = MultiPoint::from(points.to_vec()).convex_hull();
    let corners = &hull.exterior().0;
    let edges = corners.iter().zip(corners.iter().skip(1)).filter_map(|(a, b)| {
        let length = distance(*a, *b).get();
        (length > 1e-6).then(|| Coord { x: (b.x - a.x) / length, y: (b.y - a.y) / length })
    });
    let boxes = edges.map(|along| {
        let extent = |way: Coord| {
            points
                .iter()
                .map(|p| p.x * way.x + p.y * way.y)
                .fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), at| (low.min(at), high.max(at)))
        };
        let across = Coord { x: -along.y, y: along.x };
        let ((low, high), (near, far)) = (extent(along), extent(across));
        let middle = along * f64::midpoint(low, high) + across * f64::midpoint(near, far);
        (middle, along, (high - low) / 2.0, (far - near) / 2.0)
    });
    let area = |b: &(Coord, Coord, f64, f64)| b.2 * b.3;
    let (middle, along, half, breadth) = boxes.min_by(|a, b| area(a).total_cmp(&area(b)))?;
    if half >= breadth {
        return Some((middle, along, half, breadth));
    }
    Some((middle, Coord { x: -along.y, y: along.x }, breadth, half))
}
