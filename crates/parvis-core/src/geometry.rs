//! Lengths and areas as types, and the few plane questions everything asks. Coordinates are metres.

pub use geo::Coord;
use geo::{Area, BoundingRect, InteriorPoint, Line, Polygon};
use std::fmt;

macro_rules! quantity {
    ($(#[$doc:meta])* $name:ident, $suffix:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, PartialOrd)]
        pub struct $name(pub f64);

        impl $name {
            /// The bare number.
            pub const fn get(self) -> f64 {
                self.0
            }
            /// The larger of two.
            #[must_use]
            pub fn max(self, other: Self) -> Self {
                Self(self.0.max(other.0))
            }
            /// The smaller of two.
            #[must_use]
            pub fn min(self, other: Self) -> Self {
                Self(self.0.min(other.0))
            }
        }
        impl std::ops::Add for $name {
            type Output = Self;
            fn add(self, other: Self) -> Self {
                Self(self.0 + other.0)
            }
        }
        impl std::ops::Sub for $name {
            type Output = Self;
            fn sub(self, other: Self) -> Self {
                Self(self.0 - other.0)
            }
        }
        impl std::iter::Sum for $name {
            fn sum<I: Iterator<Item = Self>>(items: I) -> Self {
                Self(items.map(|item| item.0).sum())
            }
        }
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{:.2} {}", self.0, $suffix)
            }
        }
    };
}

quantity!(
    /// A length in metres.
    Metres,
    "m"
);
quantity!(
    /// An area in square metres.
    SquareMetres,
    "m²"
);

/// Straight distance between two points.
pub fn distance(a: Coord, b: Coord) -> Metres {
    Metres((a.x - b.x).hypot(a.y - b.y))
}

/// Middle of a line.
pub fn midpoint(line: Line) -> Coord {
    Coord { x: f64::midpoint(line.start.x, line.end.x), y: f64::midpoint(line.start.y, line.end.y) }
}

/// Length of a line.
pub fn length(line: Line) -> Metres {
    distance(line.start, line.end)
}

/// Area without sign.
pub fn area(polygon: &Polygon) -> SquareMetres {
    SquareMetres(polygon.unsigned_area())
}

/// A point well inside the polygon, for labels and pins.
pub fn label_point(polygon: &Polygon) -> Option<Coord> {
    polygon.interior_point().map(|point| point.0)
}

/// The smallest upright box around some polygons: (lower left, upper right).
pub fn bounds<'a>(polygons: impl Iterator<Item = &'a Polygon>) -> Option<(Coord, Coord)> {
    polygons.filter_map(BoundingRect::bounding_rect).map(|rect| (rect.min(), rect.max())).reduce(|a, b| {
        (
            Coord { x: a.0.x.min(b.0.x), y: a.0.y.min(b.0.y) },
            Coord { x: a.1.x.max(b.1.x), y: a.1.y.max(b.1.y) },
        )
    })
}
