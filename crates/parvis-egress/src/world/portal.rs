//! Portals on the sheet: each seen from both of its sides.

use super::{Pt, Sheet, Trouble};
use crate::{Building, PlaneId};
use geo::{Contains, Coord, Line, Point};

/// How much the two lines of a portal may differ in length, metres.
const WIDTH_DIFFERENCE: f64 = 0.1;
/// How far beside a portal's line floor is looked for, metres.
const BESIDE: f64 = 0.1;
/// Who stands beyond a portal's line by less than this, metres, has been pushed there on the last square of floor, and
/// goes through with the next step outward.
const PUSHED_OUT: f32 = 0.1;

/// One side of a portal: who crosses `line` from the floor outward goes on beyond, moved by `carry`.
#[derive(Clone, Debug)]
pub(crate) struct Gate {
    /// The plane one leaves.
    pub plane: PlaneId,
    /// On that plane; the floor lies on the left, outward is right.
    pub line: Line,
    /// Outward, of length 1.
    pub out: (f32, f32),
    /// From this side's metres to the other side's: turn (cos, sin), then shift.
    turn: (f64, f64),
    shift: Coord,
}

impl Gate {
    fn new(plane: PlaneId, line: Line, other: Line) -> Self {
        let (u, v) = (unit(line), unit(other));
        let turn = (u.x * v.x + u.y * v.y, u.x * v.y - u.y * v.x);
        let start = rotate(line.start, turn);
        Self {
            plane,
            line,
            out: (u.y as f32, -u.x as f32),
            turn,
            shift: Coord { x: other.start.x - start.x, y: other.start.y - start.y },
        }
    }

    /// Where a spot on this side, or just beyond its line, lies on the other side.
    pub fn carry(&self, at: Pt) -> Pt {
        let turned = rotate(Coord { x: f64::from(at.x), y: f64::from(at.y) }, self.turn);
        Pt::of(turned + self.shift)
    }

    /// A direction on this side as it is on the other.
    pub fn carry_direction(&self, (x, y): (f32, f32)) -> (f32, f32) {
        let turned = rotate(Coord { x: f64::from(x), y: f64::from(y) }, self.turn);
        (turned.x as f32, turned.y as f32)
    }

    /// How far outward of the line a spot lies (negative: on the floor's side), and how far along it.
    pub fn measure(&self, at: Pt) -> (f32, f32) {
        let (dx, dy) = (at.x - self.line.start.x as f32, at.y - self.line.start.y as f32);
        (dx * self.out.0 + dy * self.out.1, -dx * self.out.1 + dy * self.out.0)
    }

    /// Length of the line.
    pub fn width(&self) -> f32 {
        self.line.delta().x.hypot(self.line.delta().y) as f32
    }

    /// Whether a step from one spot to the next goes out through the line.
    pub fn crossed(&self, from: Pt, to: Pt) -> bool {
        let ((before, along_before), (after, along_after)) = (self.measure(from), self.measure(to));
        if before > PUSHED_OUT || after <= before.max(0.0) {
            return false;
        }
        let part = before.min(0.0) / (before - after);
        let along = along_before + part * (along_after - along_before);
        (0.0..=self.width()).contains(&along)
    }
}

fn unit(line: Line) -> Coord {
    let length = line.delta().x.hypot(line.delta().y);
    line.delta() / length.max(f64::MIN_POSITIVE)
}

fn rotate(at: Coord, (cos, sin): (f64, f64)) -> Coord {
    Coord { x: at.x * cos - at.y * sin, y: at.x * sin + at.y * cos }
}

/// Both sides of every portal, side `2k` and `2k + 1` of portal `k`.
pub(super) fn gates(building: &Building, sheet: &Sheet) -> Result<Vec<Gate>, Trouble> {
    let mut gates = Vec::with_capacity(building.portals.len() * 2);
    for (number, portal) in building.portals.iter().enumerate() {
        let from = sheet.place_line(portal.from.0, portal.from.1);
        let to = sheet.place_line(portal.to.0, portal.to.1);
        let length = |line: Line| line.delta().x.hypot(line.delta().y);
        if (length(from) - length(to)).abs() > WIDTH_DIFFERENCE || length(from) < WIDTH_DIFFERENCE {
            return Err(Trouble::PortalWidth(number + 1));
        }
        let reversed = |line: Line| Line::new(line.end, line.start);
        let sides = [portal.from, (portal.to.0, reversed(portal.to.1))];
        if let Some((plane, _)) = sides.into_iter().find(|(plane, line)| is_turned(building, *plane, *line)) {
            let plane = building.planes.get(plane.index()).map(|plane| plane.name.clone());
            return Err(Trouble::PortalTurned(number + 1, plane.unwrap_or_default()));
        }
        gates.push(Gate::new(portal.from.0, from, to));
        gates.push(Gate::new(portal.to.0, reversed(to), reversed(from)));
    }
    Ok(gates)
}

/// Whether a plane's floor lies right of a line and not left of it.
fn is_turned(building: &Building, plane: PlaneId, line: Line) -> bool {
    let Some(plane) = building.planes.get(plane.index()) else { return false };
    let along = unit(line);
    let has_floor = |left: f64| {
        let left = Coord { x: -along.y * left, y: along.x * left };
        let spot = |part: f64| Point::from(line.start + line.delta() * part + left);
        [0.25, 0.5, 0.75].into_iter().any(|part| plane.floor.contains(&spot(part)))
    };
    !has_floor(BESIDE) && has_floor(-BESIDE)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_spot_goes_through_and_back() {
        let (a, b) = (Line::new((0., 0.), (2., 0.)), Line::new((10., 5.), (10., 7.)));
        let there = Gate::new(PlaneId(0), a, b);
        let home = Gate::new(PlaneId(1), Line::new(b.end, b.start), Line::new(a.end, a.start));
        // Left of a is y > 0; half a metre beyond the line is y = -0.5, which is right of b: x = 10.5.
        let beyond = Pt { x: 0.5, y: -0.5 };
        assert!(there.crossed(Pt { x: 0.5, y: 0.1 }, beyond));
        let carried = there.carry(beyond);
        assert!((carried.x - 10.5).abs() < 1e-5 && (carried.y - 5.5).abs() < 1e-5, "{carried:?}");
        let back = home.carry(carried);
        assert!((back.x - beyond.x).abs() < 1e-5 && (back.y - beyond.y).abs() < 1e-5, "{back:?}");
        assert!(home.crossed(carried, Pt { x: 9.9, y: 5.5 }));
        assert!(!there.crossed(Pt { x: 3.5, y: 0.1 }, Pt { x: 3.5, y: -0.5 }), "beside the opening");
        let pushed = Pt { x: 0.5, y: -0.02 };
        assert!(there.crossed(pushed, Pt { x: 0.5, y: -0.08 }), "pushed out on the last square of floor");
        assert!(!there.crossed(pushed, Pt { x: 0.5, y: 0.04 }), "and back");
    }
}
