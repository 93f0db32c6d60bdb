//! The sheet: where on it each plane lies.

use super::{MARGIN, Trouble};
use crate::{Building, Ground, PlaneId};
use geo::{BoundingRect, Coord, Line, MultiPolygon, Polygon, Rect, Translate};

/// Most area of a sheet: 40,000 cells a side at a decimetre would be 6.4 GB; this is a fortieth of it.
const LARGEST_M2: f64 = 400_000.0;

/// A spot on the sheet, metres.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Pt {
    /// To the right.
    pub x: f32,
    /// Up.
    pub y: f32,
}

impl Pt {
    /// From full precision.
    pub fn of(c: Coord) -> Self {
        Self { x: c.x as f32, y: c.y as f32 }
    }
}

/// A door's line on the sheet.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct DoorLine {
    pub line: Line,
    pub capacity: Option<f64>,
    pub open: bool,
}

/// Where a plane lies, and what one walks on there.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Spot {
    /// What is added to the plane's coordinates.
    pub shift: Coord,
    /// Its box on the sheet.
    pub on: Rect,
    pub ground: Ground,
}

/// All planes side by side.
#[derive(Debug)]
pub(crate) struct Sheet {
    /// Width and height, metres; the lower left corner is the origin.
    pub size: (f64, f64),
    pub spots: Vec<Spot>,
    pub doors: Vec<DoorLine>,
}

impl Sheet {
    /// Lays the planes in rows, tallest first.
    pub fn new(building: &Building) -> Result<Self, Trouble> {
        let boxes: Vec<Rect> = building
            .planes
            .iter()
            .map(|plane| plane.floor.bounding_rect().ok_or(Trouble::NoFloor))
            .collect::<Result<_, _>>()?;
        if boxes.is_empty() {
            return Err(Trouble::NoFloor);
        }
        let (corners, size) = lay(&boxes);
        let square_metres = size.0 * size.1;
        if square_metres > LARGEST_M2 {
            return Err(Trouble::TooLarge { square_metres, most: LARGEST_M2 });
        }
        let spots: Vec<Spot> = corners
            .iter()
            .zip(&boxes)
            .zip(&building.planes)
            .map(|((corner, own), plane)| {
                let shift = *corner - own.min();
                Spot { shift, on: own.translate(shift.x, shift.y), ground: plane.ground }
            })
            .collect();
        let mut sheet = Self { size, spots, doors: Vec::new() };
        sheet.doors = building
            .doors
            .iter()
            .map(|door| DoorLine {
                line: sheet.place_line(door.plane, door.line),
                capacity: door.capacity,
                open: door.open,
            })
            .collect();
        Ok(sheet)
    }

    fn shift(&self, plane: PlaneId) -> Coord {
        self.spots.get(plane.index()).map_or(Coord::zero(), |spot| spot.shift)
    }

    /// A plane's spot on the sheet.
    pub fn place(&self, plane: PlaneId, spot: Coord) -> Pt {
        Pt::of(spot + self.shift(plane))
    }

    /// The plane a spot of the sheet lies on, and the spot in the plane's own metres.
    pub fn back(&self, at: Pt) -> Option<(PlaneId, Coord)> {
        let at = Coord { x: f64::from(at.x), y: f64::from(at.y) };
        let inside = |spot: &Spot| {
            let (low, high) = (spot.on.min(), spot.on.max());
            let half = MARGIN / 2.0;
            at.x >= low.x - half && at.x <= high.x + half && at.y >= low.y - half && at.y <= high.y + half
        };
        let (index, spot) = self.spots.iter().enumerate().find(|(_, spot)| inside(spot))?;
        Some((PlaneId(index as u16), at - spot.shift))
    }

    pub fn place_line(&self, plane: PlaneId, line: Line) -> Line {
        let shift = self.shift(plane);
        Line::new(line.start + shift, line.end + shift)
    }

    pub fn place_polygon(&self, plane: PlaneId, polygon: &Polygon) -> Polygon {
        let shift = self.shift(plane);
        polygon.translate(shift.x, shift.y)
    }

    pub fn place_floor(&self, plane: PlaneId, floor: &MultiPolygon) -> MultiPolygon {
        let shift = self.shift(plane);
        floor.translate(shift.x, shift.y)
    }

    /// The lines of the doors that are shut.
    pub fn shut_lines(&self, shut: &[bool]) -> Vec<Line> {
        self.doors.iter().zip(shut).filter(|(_, shut)| **shut).map(|(door, _)| door.line).collect()
    }
}

/// Lower left corners of the boxes, each with its margin, in rows about as wide as all of them are high.
fn lay(boxes: &[Rect]) -> (Vec<Coord>, (f64, f64)) {
    let area: f64 = boxes.iter().map(|b| (b.width() + MARGIN) * (b.height() + MARGIN)).sum();
    let widest = boxes.iter().map(|b| b.width()).fold(0.0, f64::max);
    let row_width = (area.sqrt() * 1.1).max(widest + 2.0 * MARGIN);
    let mut order: Vec<usize> = (0..boxes.len()).collect();
    let height = |i: &usize| boxes.get(*i).map_or(0.0_f64, |own| own.height());
    order.sort_by(|a, b| height(b).total_cmp(&height(a)).then(a.cmp(b)));
    let mut corners = vec![Coord::zero(); boxes.len()];
    let (mut x, mut y, mut row_height, mut right) = (MARGIN, MARGIN, 0.0_f64, 0.0_f64);
    for index in order {
        let Some((own, corner)) = boxes.get(index).zip(corners.get_mut(index)) else { continue };
        if x > MARGIN && x + own.width() + MARGIN > row_width {
            (x, y, row_height) = (MARGIN, y + row_height + MARGIN, 0.0);
        }
        *corner = Coord { x, y };
        x += own.width() + MARGIN;
        right = right.max(x);
        row_height = row_height.max(own.height());
    }
    (corners, (right, y + row_height + MARGIN))
}

#[cfg(test)]
mod tests {
    use super::*;
    use geo::polygon;

    fn floor(width: f64, depth: f64) -> MultiPolygon {
        polygon![(x: 0., y: 0.), (x: width, y: 0.), (x: width, y: depth), (x: 0., y: depth)].into()
    }

    #[test]
    fn planes_lie_apart_and_spots_come_back() {
        let mut building = Building::of_one_floor(floor(30.0, 20.0));
        for (width, depth) in [(3.0, 8.0), (30.0, 20.0), (5.0, 5.0)] {
            let plane = crate::Plane { floor: floor(width, depth), ..building.planes[0].clone() };
            building.planes.push(plane);
        }
        let sheet = Sheet::new(&building).unwrap();
        for (i, a) in sheet.spots.iter().enumerate() {
            let spot = Coord { x: 1.5, y: 4.5 };
            let (plane, back) = sheet.back(sheet.place(PlaneId(i as u16), spot)).unwrap();
            assert_eq!(plane.index(), i);
            assert!((back.x - spot.x).abs() < 1e-4 && (back.y - spot.y).abs() < 1e-4, "{back:?}");
            for b in sheet.spots.iter().skip(i + 1) {
                let apart = (b.on.min().x - a.on.max().x)
                    .max(a.on.min().x - b.on.max().x)
                    .max(b.on.min().y - a.on.max().y)
                    .max(a.on.min().y - b.on.max().y);
                assert!(apart >= MARGIN - 1e-9, "planes {apart} m apart");
            }
        }
    }

    #[test]
    fn a_building_without_floor_is_refused() {
        assert_eq!(Sheet::new(&Building::default()).unwrap_err(), Trouble::NoFloor);
        assert_eq!(
            Sheet::new(&Building::of_one_floor(MultiPolygon::new(vec![]))).unwrap_err(),
            Trouble::NoFloor
        );
    }
}
