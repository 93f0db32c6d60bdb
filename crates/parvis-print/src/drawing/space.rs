//! Which spots of a drawing are still free, and whether a label fits into a room.

use super::frame::{Frame, Pt};
use geo::Polygon;

/// An upright box in millimetres.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Box2 {
    /// Upper left.
    pub a: Pt,
    /// Lower right.
    pub b: Pt,
}

impl Box2 {
    /// The box of this size around a middle.
    pub fn around(middle: Pt, width: f64, height: f64) -> Self {
        Self {
            a: Pt { x: middle.x - width / 2.0, y: middle.y - height / 2.0 },
            b: Pt { x: middle.x + width / 2.0, y: middle.y + height / 2.0 },
        }
    }

    /// Its middle.
    pub fn middle(&self) -> Pt {
        Pt { x: f64::midpoint(self.a.x, self.b.x), y: f64::midpoint(self.a.y, self.b.y) }
    }

    fn holds(&self, point: Pt) -> bool {
        self.a.x <= point.x && point.x <= self.b.x && self.a.y <= point.y && point.y <= self.b.y
    }

    fn meets(&self, other: &Self) -> bool {
        self.a.x < other.b.x && other.a.x < self.b.x && self.a.y < other.b.y && other.a.y < self.b.y
    }

    /// Whether the segment passes through it.
    pub fn crossed(&self, from: Pt, to: Pt) -> bool {
        // Liang–Barsky: the part of the segment inside each pair of sides must not become empty.
        let (dx, dy) = (to.x - from.x, to.y - from.y);
        let (mut enter, mut leave) = (0.0_f64, 1.0_f64);
        let sides = [
            (-dx, from.x - self.a.x),
            (dx, self.b.x - from.x),
            (-dy, from.y - self.a.y),
            (dy, self.b.y - from.y),
        ];
        for (slope, gap) in sides {
            if slope.abs() < 1e-12 {
                if gap < 0.0 {
                    return false;
                }
            } else if slope < 0.0 {
                enter = enter.max(gap / slope);
            } else {
                leave = leave.min(gap / slope);
            }
        }
        enter < leave
    }
}

/// The spots taken so far.
#[derive(Default)]
pub(crate) struct Space {
    taken: Vec<Box2>,
    /// The sheet itself; nothing may leave it.
    sheet: Option<Box2>,
}

impl Space {
    /// A free sheet.
    pub fn new(frame: &Frame) -> Self {
        let sheet = Box2 {
            a: Pt { x: 0.3, y: 0.3 },
            b: Pt { x: frame.width() - 0.3, y: frame.floor_height() - 0.3 },
        };
        Self { taken: Vec::new(), sheet: Some(sheet) }
    }

    /// Whether nothing is there yet.
    pub fn free(&self, spot: &Box2) -> bool {
        let inside = self.sheet.is_none_or(|sheet| {
            spot.a.x >= sheet.a.x && spot.a.y >= sheet.a.y && spot.b.x <= sheet.b.x && spot.b.y <= sheet.b.y
        });
        inside && !self.taken.iter().any(|taken| taken.meets(spot))
    }

    /// Takes a spot.
    pub fn take(&mut self, spot: Box2) {
        self.taken.push(spot);
    }

    /// Whether a line strikes out something that is there already, other than where it begins.
    pub fn struck(&self, from: Pt, to: Pt) -> bool {
        self.taken.iter().any(|taken| !taken.holds(from) && taken.crossed(from, to))
    }

    /// Takes the spots along a line, so that nothing is put on it later.
    pub fn take_line(&mut self, from: Pt, to: Pt) {
        let steps = (to.x - from.x).hypot(to.y - from.y).ceil().max(1.0);
        for step in 0..=steps as u32 {
            let part = f64::from(step) / steps;
            let at = Pt { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
            self.take(Box2::around(at, 0.6, 0.6));
        }
    }

    /// The free spot of this size nearest to `near`, at most `far` millimetres away, that `also` agrees to.
    pub fn nearest(
        &self,
        near: Pt,
        (width, height): (f64, f64),
        far: f64,
        also: impl Fn(&Box2) -> bool,
    ) -> Option<Box2> {
        let mut radius = 0.0;
        while radius <= far {
            let steps = if radius == 0.0 { 1 } else { 16 };
            for step in 0..steps {
                let (sin, cos) = (f64::from(step) * std::f64::consts::TAU / f64::from(steps)).sin_cos();
                let spot =
                    Box2::around(Pt { x: near.x + radius * sin, y: near.y - radius * cos }, width, height);
                if self.free(&spot) && also(&spot) {
                    return Some(spot);
                }
            }
            radius += 0.8;
        }
        None
    }
}

/// A room's floor on paper.
pub(crate) struct Floor {
    /// Outer ring first, then holes; closed.
    pub rings: Vec<Vec<Pt>>,
    /// The box around it: most spots are far from most rooms, and this says so at once.
    around: Option<Box2>,
}

impl Floor {
    /// A room's floor on paper.
    pub fn of(shape: &Polygon, frame: &Frame) -> Self {
        let ring = |line: &geo::LineString| line.coords().map(|point| frame.at(*point)).collect();
        Self::new(std::iter::once(shape.exterior()).chain(shape.interiors()).map(ring).collect())
    }

    /// A floor of rings that are on paper already.
    pub fn new(rings: Vec<Vec<Pt>>) -> Self {
        let around = rings.first().and_then(|ring| bounds(ring));
        Self { rings, around }
    }

    /// Every wall.
    pub fn edges(&self) -> impl Iterator<Item = (Pt, Pt)> {
        self.rings.iter().flat_map(|ring| ring.iter().copied().zip(ring.iter().copied().skip(1)))
    }

    /// Whether the point is on the floor.
    pub fn contains(&self, point: Pt) -> bool {
        if self.around.is_none_or(|around| !around.holds(point)) {
            return false;
        }
        self.edges().fold(false, |inside, (a, b)| {
            let spans = (a.y > point.y) != (b.y > point.y);
            let right = || point.x < a.x + (point.y - a.y) / (b.y - a.y) * (b.x - a.x);
            inside ^ (spans && right())
        })
    }

    /// Whether the whole box lies on the floor.
    pub fn holds(&self, spot: &Box2) -> bool {
        // A hair smaller, so that a box may lie along a wall.
        let hair = 0.05;
        let inner = Box2 {
            a: Pt { x: spot.a.x + hair, y: spot.a.y + hair },
            b: Pt { x: spot.b.x - hair, y: spot.b.y - hair },
        };
        self.contains(spot.middle()) && !self.edges().any(|(a, b)| inner.crossed(a, b))
    }

    /// Whether any part of the box lies on the floor.
    pub fn touches(&self, spot: &Box2) -> bool {
        self.around.is_some_and(|around| around.meets(spot))
            && (self.contains(spot.middle()) || self.edges().any(|(a, b)| spot.crossed(a, b)))
    }

    /// The box around it.
    pub const fn bounds(&self) -> Option<Box2> {
        self.around
    }

    /// The free spot of this size on the floor that is nearest to `near`.
    pub fn spot(&self, space: &Space, (width, height): (f64, f64), near: Pt) -> Option<Box2> {
        const STEPS: i32 = 14;
        let bounds = self.bounds()?;
        let room = (bounds.b.x - bounds.a.x - width, bounds.b.y - bounds.a.y - height);
        if room.0 < 0.0 || room.1 < 0.0 {
            return None;
        }
        let away = |middle: Pt| (middle.x - near.x).powi(2) + (middle.y - near.y).powi(2);
        let along = |index: i32| f64::from(index) / f64::from(STEPS);
        let grid =
            (0..=STEPS).flat_map(|row| (0..=STEPS).map(move |column| (column, row))).map(|(column, row)| {
                Pt {
                    x: bounds.a.x + width / 2.0 + room.0 * along(column),
                    y: bounds.a.y + height / 2.0 + room.1 * along(row),
                }
            });
        let fits = |middle: Pt| {
            let spot = Box2::around(middle, width, height);
            (space.free(&spot) && self.holds(&spot)).then_some(spot)
        };
        if let Some(spot) = fits(near).or_else(|| fits(bounds.middle())) {
            return Some(spot);
        }
        let mut best: Option<(f64, Box2)> = None;
        for middle in grid {
            let away = away(middle);
            if best.is_none_or(|(least, _)| away < least)
                && let Some(spot) = fits(middle)
            {
                best = Some((away, spot));
            }
        }
        best.map(|(_, spot)| spot)
    }

    /// Parallel lines across the floor: `angle` in degrees, `gap` in millimetres.
    pub fn hatch(&self, angle: f64, gap: f64) -> Vec<(Pt, Pt)> {
        let (sin, cos) = angle.to_radians().sin_cos();
        let turn = |p: Pt| Pt { x: p.x * cos + p.y * sin, y: p.y * cos - p.x * sin };
        let back = |p: Pt| Pt { x: p.x * cos - p.y * sin, y: p.y * cos + p.x * sin };
        let edges: Vec<(Pt, Pt)> = self.edges().map(|(a, b)| (turn(a), turn(b))).collect();
        let low = edges.iter().map(|(a, _)| a.y).fold(f64::INFINITY, f64::min);
        let high = edges.iter().map(|(a, _)| a.y).fold(f64::NEG_INFINITY, f64::max);
        let mut lines = Vec::new();
        let mut y = low + gap / 2.0;
        while y < high && lines.len() < 2000 {
            let mut cuts: Vec<f64> = edges
                .iter()
                .filter(|(a, b)| (a.y > y) != (b.y > y))
                .map(|(a, b)| a.x + (y - a.y) / (b.y - a.y) * (b.x - a.x))
                .collect();
            cuts.sort_by(f64::total_cmp);
            for pair in cuts.chunks_exact(2) {
                if let [from, to] = pair {
                    lines.push((back(Pt { x: *from, y }), back(Pt { x: *to, y })));
                }
            }
            y += gap;
        }
        lines
    }
}

/// The box around points.
fn bounds(points: &[Pt]) -> Option<Box2> {
    let first = *points.first()?;
    Some(points.iter().fold(Box2 { a: first, b: first }, |all, point| Box2 {
        a: Pt { x: all.a.x.min(point.x), y: all.a.y.min(point.y) },
        b: Pt { x: all.b.x.max(point.x), y: all.b.y.max(point.y) },
    }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use geo::{Coord, polygon};

    fn frame() -> Frame {
        Frame::around(Coord { x: 0.0, y: 0.0 }, Coord { x: 10.0, y: 10.0 }, super::super::frame::LEVEL_ON_A4)
    }

    #[test]
    fn a_label_keeps_to_the_room_and_off_what_is_there() {
        let frame = frame();
        let corner = polygon![(x: 0., y: 0.), (x: 10., y: 0.), (x: 10., y: 2.), (x: 2., y: 2.), (x: 2., y: 10.), (x: 0., y: 10.)];
        let floor = Floor::of(&corner, &frame);
        let mut space = Space::new(&frame);
        let near = frame.at(Coord { x: 1.0, y: 1.0 });
        let first = floor.spot(&space, (15.0, 15.0), near).unwrap();
        assert!(floor.holds(&first));
        space.take(first);
        let second = floor.spot(&space, (15.0, 15.0), near).unwrap();
        assert!(!first.meets(&second) && floor.holds(&second));
        assert_eq!(floor.spot(&space, (25.0, 25.0), near), None, "too large for the corridor");
    }

    #[test]
    fn hatching_stays_on_the_floor() {
        let frame = frame();
        let ring = polygon!(exterior: [(x: 0., y: 0.), (x: 9., y: 0.), (x: 9., y: 9.), (x: 0., y: 9.)],
            interiors: [[(x: 3., y: 3.), (x: 6., y: 3.), (x: 6., y: 6.), (x: 3., y: 6.)]]);
        let floor = Floor::of(&ring, &frame);
        let lines = floor.hatch(45.0, 2.0);
        assert!(lines.len() > 20);
        assert!(
            lines
                .iter()
                .all(|(a, b)| floor.contains(Pt { x: f64::midpoint(a.x, b.x), y: f64::midpoint(a.y, b.y) }))
        );
    }
}
