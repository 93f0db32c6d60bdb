//! Where an inserted block's points land: scale, turn, shift.

use geo::Coord;

/// A map of the plane: x' = a·x + b·y + c, y' = d·x + e·y + f.
#[derive(Clone, Copy, Debug)]
pub(super) struct Transform {
    a: f64,
    b: f64,
    c: f64,
    d: f64,
    e: f64,
    f: f64,
}

impl Transform {
    /// Everything this many times larger.
    pub(super) const fn scale(factor: f64) -> Self {
        Self { a: factor, b: 0.0, c: 0.0, d: 0.0, e: factor, f: 0.0 }
    }

    /// Left and right exchanged: what an extrusion towards −z does to a flat thing.
    pub(super) const fn mirror() -> Self {
        Self { a: -1.0, b: 0.0, c: 0.0, d: 0.0, e: 1.0, f: 0.0 }
    }

    pub(super) const fn shift(by: Coord) -> Self {
        Self { a: 1.0, b: 0.0, c: by.x, d: 0.0, e: 1.0, f: by.y }
    }

    /// A block inserted at a spot, scaled, then turned by degrees.
    pub(super) fn insert(at: Coord, scale: (f64, f64), degrees: f64, base: Coord) -> Self {
        let (sin, cos) = degrees.to_radians().sin_cos();
        let turned = Self {
            a: cos * scale.0,
            b: -sin * scale.1,
            c: at.x,
            d: sin * scale.0,
            e: cos * scale.1,
            f: at.y,
        };
        turned.after(Self::shift(Coord { x: -base.x, y: -base.y }))
    }

    /// First the other, then this.
    #[must_use]
    pub(super) fn after(self, first: Self) -> Self {
        Self {
            a: self.a * first.a + self.b * first.d,
            b: self.a * first.b + self.b * first.e,
            c: self.a * first.c + self.b * first.f + self.c,
            d: self.d * first.a + self.e * first.d,
            e: self.d * first.b + self.e * first.e,
            f: self.d * first.c + self.e * first.f + self.f,
        }
    }

    pub(super) fn point(self, at: Coord) -> Coord {
        Coord { x: self.a * at.x + self.b * at.y + self.c, y: self.d * at.x + self.e * at.y + self.f }
    }
}
