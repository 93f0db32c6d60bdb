//! How a piece of the plane lies on paper: a true scale, a paper to hold it, metres to millimetres.

use geo::Coord;

/// Scales a drawing may have, largest first: people measure on paper, so they are round.
const SCALES: [u32; 11] = [100, 150, 200, 250, 300, 400, 500, 750, 1000, 2000, 5000];
/// Up to this scale the drawing of a level stays on the paper everybody has.
pub(crate) const LEVEL_ON_A4: u32 = 300;
/// The same for a site plan, which shows less.
pub(crate) const SITE_ON_A4: u32 = 1000;
/// Free edge around the drawing in millimetres, for exit signs, pins and the grid's letters.
pub(crate) const EDGE: f64 = 11.0;
/// Height of the strip with scale bar and north arrow, in millimetres.
pub(crate) const STRIP: f64 = 11.0;

/// A point on paper in millimetres, y down.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Pt {
    /// From the left.
    pub x: f64,
    /// From the top.
    pub y: f64,
}

/// The paper a drawing is printed on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Paper {
    /// A4 upright.
    A4Upright,
    /// A4 lying.
    A4,
    /// A3 lying, for buildings that would be too small on A4.
    A3,
}

impl Paper {
    /// Room for a drawing: width and height in millimetres, inside margins, header and caption.
    const fn room(self) -> (f64, f64) {
        match self {
            Self::A4Upright => (178.0, 222.0),
            Self::A4 => (265.0, 146.0),
            Self::A3 => (388.0, 233.0),
        }
    }

    /// The name templates know.
    pub const fn name(self) -> &'static str {
        match self {
            Self::A4Upright | Self::A4 => "a4",
            Self::A3 => "a3",
        }
    }

    /// Whether the page lies on its long side.
    pub const fn lies(self) -> bool {
        !matches!(self, Self::A4Upright)
    }
}

/// A piece of the plane on paper.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Frame {
    /// The scale's denominator: 250 for 1:250.
    pub scale: u32,
    /// The paper.
    pub paper: Paper,
    /// Lower left corner shown, in metres.
    pub low: Coord,
    /// Upper right corner shown, in metres.
    pub high: Coord,
}

impl Frame {
    /// The frame that shows all between two corners, at the best round scale; A3 only where A4 would need a
    /// smaller scale than 1:`good_on_a4`.
    pub fn around(low: Coord, high: Coord, good_on_a4: u32) -> Self {
        let best = |paper: Paper| (scale_on(paper, low, high), paper);
        let (upright, lying, large) = (best(Paper::A4Upright), best(Paper::A4), best(Paper::A3));
        let small = if upright.0 <= lying.0 { upright } else { lying };
        let (scale, paper) = if small.0 <= good_on_a4 || small.0 <= large.0 { small } else { large };
        Self { scale, paper, low, high }
    }

    /// Millimetres of paper for these metres.
    pub fn mm(&self, metres: f64) -> f64 {
        metres * 1000.0 / f64::from(self.scale)
    }

    /// Where a point lies on paper.
    pub fn at(&self, point: Coord) -> Pt {
        Pt { x: EDGE + self.mm(point.x - self.low.x), y: EDGE + self.mm(self.high.y - point.y) }
    }

    /// Width of the whole drawing in millimetres.
    pub fn width(&self) -> f64 {
        (self.mm(self.high.x - self.low.x) + 2.0 * EDGE).max(80.0)
    }

    /// Height of the drawing without the strip, in millimetres.
    pub fn floor_height(&self) -> f64 {
        self.mm(self.high.y - self.low.y) + 2.0 * EDGE
    }

    /// Height with the strip, in millimetres.
    pub fn height(&self) -> f64 {
        self.floor_height() + STRIP
    }

    /// Whether the point is shown.
    pub fn shows(&self, point: Coord) -> bool {
        let slack = EDGE / 2.0 * f64::from(self.scale) / 1000.0;
        point.x >= self.low.x - slack
            && point.x <= self.high.x + slack
            && point.y >= self.low.y - slack
            && point.y <= self.high.y + slack
    }
}

fn scale_on(paper: Paper, low: Coord, high: Coord) -> u32 {
    let (width, height) = paper.room();
    let fits = |scale: &u32| {
        let mm = |metres: f64| metres * 1000.0 / f64::from(*scale);
        mm(high.x - low.x) + 2.0 * EDGE <= width && mm(high.y - low.y) + 2.0 * EDGE + STRIP <= height
    };
    // Larger than anything round: a whole multiple that fits, so that the scale is still true.
    SCALES.into_iter().find(fits).unwrap_or_else(|| {
        let need = ((high.x - low.x) / (width - 2.0 * EDGE))
            .max((high.y - low.y) / (height - 2.0 * EDGE - STRIP))
            * 1000.0;
        (need / 1000.0).ceil().min(4_000_000.0) as u32 * 1000
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn frame(width: f64, height: f64) -> (u32, Paper) {
        let frame =
            Frame::around(Coord { x: -5.0, y: 3.0 }, Coord { x: width - 5.0, y: height + 3.0 }, LEVEL_ON_A4);
        (frame.scale, frame.paper)
    }

    #[test]
    fn scale_and_paper_follow_the_building() {
        assert_eq!(frame(12.0, 9.0), (100, Paper::A4Upright), "a flat");
        assert_eq!(frame(60.0, 12.0), (250, Paper::A4), "one storey of the school");
        assert_eq!(frame(67.0, 57.0), (300, Paper::A3), "the school's ground floor");
        assert_eq!(frame(3000.0, 2000.0).0 % 1000, 0, "a campus");
    }

    #[test]
    fn north_is_up_and_east_is_right() {
        let frame = Frame::around(Coord { x: 0.0, y: 0.0 }, Coord { x: 20.0, y: 10.0 }, LEVEL_ON_A4);
        let (a, b) = (frame.at(Coord { x: 0.0, y: 0.0 }), frame.at(Coord { x: 20.0, y: 10.0 }));
        assert!(a.x < b.x && a.y > b.y);
        assert!((b.x - a.x - frame.mm(20.0)).abs() < 1e-9);
    }
}
