//! A small frame of reference: a spot, a direction along and one across, for laying rectangles.

use geo::{Coord, Line, Polygon, polygon};

/// Axes at a spot. `across` is `along` turned left.
#[derive(Clone, Copy, Debug)]
pub(super) struct Frame {
    pub origin: Coord,
    pub along: Coord,
    pub across: Coord,
}

impl Frame {
    /// With its middle at the middle of a line and `along` its direction. `None`: the line has no length.
    pub fn of(line: Line) -> Option<Self> {
        let length = line.delta().x.hypot(line.delta().y);
        (length > 1e-6).then(|| Self::at(line.start + line.delta() / 2.0, line.delta() / length))
    }

    /// At a spot, with a direction of length 1.
    pub fn at(origin: Coord, along: Coord) -> Self {
        Self { origin, along, across: Coord { x: -along.y, y: along.x } }
    }

    /// The same, seen the other way round.
    pub fn turned(self) -> Self {
        Self::at(self.origin, self.along * -1.0)
    }

    /// The spot so far along and so far across.
    pub fn spot(&self, along: f64, across: f64) -> Coord {
        self.origin + self.along * along + self.across * across
    }

    /// How far along and across a spot lies.
    pub fn measure(&self, spot: Coord) -> (f64, f64) {
        let from = spot - self.origin;
        (from.x * self.along.x + from.y * self.along.y, from.x * self.across.x + from.y * self.across.y)
    }

    /// The line from one place along to another, so far across.
    pub fn line(&self, from: f64, to: f64, across: f64) -> Line {
        Line::new(self.spot(from, across), self.spot(to, across))
    }

    /// A rectangle.
    pub fn rectangle(&self, along: (f64, f64), across: (f64, f64)) -> Polygon {
        polygon![
            self.spot(along.0, across.0),
            self.spot(along.1, across.0),
            self.spot(along.1, across.1),
            self.spot(along.0, across.1)
        ]
    }
}
