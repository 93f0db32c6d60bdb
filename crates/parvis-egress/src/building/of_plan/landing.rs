//! Landings: the part of a stair's unit next to its doors, with the mouths of its flights at the far edge.

use super::WALL;
use super::frame::Frame;
use super::storeys::drawn_in;
use geo::{BooleanOps, Coord, Line, LinesIter, MinimumRotatedRect, MultiPolygon, Orient, orient::Direction};
use parvis_core::{Opening, Unit};

/// A landing is at least this deep, metres, as far as the drawing has room.
const LEAST_DEPTH: f64 = 1.2;
/// And no deeper than this for the sake of the flight's width.
const MOST_FOR_WIDTH: f64 = 1.5;
/// Floor left in front of a door's edge that lies at the side of a landing.
const PAST_DOOR: f64 = 0.25;
/// Narrowest mouth a flight is laid at.
pub(super) const NARROWEST: f64 = 0.6;
/// Left between two mouths.
const NEWEL: f64 = 0.1;
/// Stairs narrower than this run straight on; wider ones have two lanes side by side.
const TWO_LANES: f64 = 2.0;

/// A landing.
#[derive(Clone, Debug)]
pub(super) struct Landing {
    pub floor: MultiPolygon,
    /// One mouth for each flight asked for, in order; the landing lies left of each.
    pub mouths: Vec<Line>,
}

/// A way to lay a landing: doors on one side of the stair, mouths on the other.
struct Try {
    landing: Landing,
    depth: f64,
    share: f64,
}

/// The landing of a stair's unit. `ups` says of each flight that begins here whether it leads up. `None`: no
/// room for a landing and the flights.
pub(super) fn landing(unit: &Unit, doors: &[&Opening], ups: &[bool]) -> Option<Landing> {
    let around = unit.shape.minimum_rotated_rect()?.orient(Direction::Default);
    let floor = drawn_in(&unit.shape, -WALL);
    let corners: Vec<Coord> = around.exterior().0.clone();
    let sides: Vec<Line> =
        corners.windows(2).filter_map(|w| Some(Line::new(*w.first()?, *w.get(1)?))).collect();
    let depth = |side: &Line| side.delta().x.hypot(side.delta().y);
    let tries = (0..sides.len()).filter_map(|near| {
        let (side, next) = (sides.get(near)?, sides.get((near + 1) % sides.len())?);
        attempt(&floor, side, depth(next), doors, ups)
    });
    let better = |a: Try, b: Try| {
        let same = (a.depth - b.depth).abs() < 0.05;
        if (same && b.share > a.share) || (!same && b.depth < a.depth) { b } else { a }
    };
    tries.reduce(better).map(|best| best.landing)
}

/// A landing along one side of the stair's unit, which is `depth` deep from there.
fn attempt(floor: &MultiPolygon, side: &Line, depth: f64, doors: &[&Opening], ups: &[bool]) -> Option<Try> {
    let width = side.delta().x.hypot(side.delta().y);
    let frame = Frame::at(side.start, side.delta() / width.max(f64::MIN_POSITIVE));
    let shorter = width.min(depth);
    let lanes = if shorter >= TWO_LANES { 2 } else { 1 };
    let limit = if lanes == 2 { shorter / 2.0 } else { shorter } - WALL;
    let ends = doors.iter().flat_map(|door| [door.line.start, door.line.end]);
    let past_doors = ends.map(|end| frame.measure(end).1 + PAST_DOOR).fold(0.0, f64::max);
    let wanted = limit.clamp(LEAST_DEPTH, MOST_FOR_WIDTH).max(past_doors);
    let cut = wanted.min(depth - WALL - 0.01);
    let landing = floor.intersection(&frame.rectangle((-1.0, width + 1.0), (-1.0, cut)));
    let (from, to) = edge(&landing, &frame, cut, doors)?;
    let slots = ups.len().max(lanes);
    let share = (to - from - NEWEL * (slots as f64 - 1.0)) / slots as f64;
    if share < NARROWEST {
        return None;
    }
    let mouth = |(place, up): (usize, &bool)| {
        let slot = if ups.len() == slots || !up { place } else { slots - 1 };
        let low = from + slot as f64 * (share + NEWEL);
        let spare = (share - limit).max(0.0) / 2.0;
        frame.line(low + share - spare, low + spare, cut)
    };
    let mouths = ups.iter().enumerate().map(mouth).collect();
    Some(Try { landing: Landing { floor: landing, mouths }, depth: wanted, share: share.min(limit) })
}

/// The longest straight piece of a landing's far edge in which no door lies.
fn edge(landing: &MultiPolygon, frame: &Frame, cut: f64, doors: &[&Opening]) -> Option<(f64, f64)> {
    let on_edge = |line: Line| {
        let ((a, deep_a), (b, deep_b)) = (frame.measure(line.start), frame.measure(line.end));
        let on = (deep_a - cut).abs() < 1e-4 && (deep_b - cut).abs() < 1e-4;
        on.then(|| (a.min(b), a.max(b)))
    };
    let door = |door: &&Opening| {
        let ((a, deep_a), (b, deep_b)) = (frame.measure(door.line.start), frame.measure(door.line.end));
        (deep_a.max(deep_b) > cut - 0.3).then(|| (a.min(b) - NEWEL, a.max(b) + NEWEL))
    };
    let mut pieces: Vec<(f64, f64)> = landing.lines_iter().filter_map(on_edge).collect();
    for (from, to) in doors.iter().filter_map(door) {
        pieces = pieces.into_iter().flat_map(|(a, b)| [(a, b.min(from)), (a.max(to), b)]).collect();
    }
    pieces.into_iter().filter(|(a, b)| b > a).max_by(|a, b| (a.1 - a.0).total_cmp(&(b.1 - b.0)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use geo::{Area, polygon};
    use parvis_core::{Fact, Metres, OpeningKind, UnitCategory, Width, WidthBasis};

    /// The school's stair: 3.5 × 3.08 m.
    fn stair() -> Unit {
        Unit {
            id: "s".into(),
            level: "0".into(),
            category: UnitCategory::Stairs,
            source_category: String::new(),
            number: String::new(),
            name: String::new(),
            shape: polygon![(x: 0., y: 0.), (x: 3.5, y: 0.), (x: 3.5, y: 3.08), (x: 0., y: 3.08)],
            lockable: Fact::Unknown,
            people: Fact::Unknown,
            refuge: Fact::Unknown,
            step_free: Fact::Unknown,
        }
    }

    fn door(from: (f64, f64), to: (f64, f64)) -> Opening {
        Opening {
            id: "d".into(),
            level: "0".into(),
            kind: OpeningKind::Door,
            name: String::new(),
            line: Line::new(from, to),
            width: Width { metres: Metres(1.5), basis: WidthBasis::Stated },
            joins: vec!["s".into()],
            exit: false,
            lockable: Fact::Unknown,
            swing: Fact::Unknown,
            step_free: Fact::Unknown,
        }
    }

    #[test]
    fn mouths_lie_side_by_side_across_the_landing_from_the_door() {
        let door = door((3.52, 0.1), (3.52, 1.6));
        let landing = landing(&stair(), &[&door], &[false, true]).unwrap();
        let (down, up) = (landing.mouths[0], landing.mouths[1]);
        let wide = |line: Line| line.delta().x.hypot(line.delta().y);
        assert!(wide(down) > 1.3 && wide(up) > 1.3, "{down:?} {up:?}");
        assert!((down.start.x - up.start.x).abs() < 1e-6, "both at the far edge");
        let apart = down.start.y.min(down.end.y) - up.start.y.max(up.end.y);
        let apart = apart.max(up.start.y.min(up.end.y) - down.start.y.max(down.end.y));
        assert!(apart > 0.05, "they do not overlap: {apart}");
        assert!(landing.floor.unsigned_area() < 0.5 * 3.5 * 3.08, "the rest is stairs");
    }

    #[test]
    fn doors_at_both_ends_leave_the_sides() {
        let doors = [door((3.52, 0.8), (3.52, 2.3)), door((-0.02, 0.8), (-0.02, 2.3))];
        let doors: Vec<&Opening> = doors.iter().collect();
        let landing = landing(&stair(), &doors, &[true]).unwrap();
        let mouth = landing.mouths[0];
        assert!((mouth.start.y - mouth.end.y).abs() < 1e-6, "along a side without doors: {mouth:?}");
    }

    #[test]
    fn a_cupboard_is_no_stair() {
        let mut unit = stair();
        unit.shape = polygon![(x: 0., y: 0.), (x: 0.6, y: 0.), (x: 0.6, y: 0.6), (x: 0., y: 0.6)];
        assert!(landing(&unit, &[], &[true]).is_none());
    }
}
