//! The floor in small squares: where one can stand, and how far the next wall is.
#![expect(
    clippy::indexing_slicing,
    reason = "every index comes from `cell` or from loops over the raster's own size"
)]

use super::{Gate, Pt, Sheet, Walls, walls::Wall};
use crate::{Building, Ground, PlaneId};
use geo::{Coord, LinesIter};

/// Side of a square in metres. Walls drawn as two outlines must be thicker than this.
pub(crate) const SIDE: f32 = 0.1;
/// Squares in a metre.
pub(crate) const PER_METRE: f32 = 10.0;

/// Clearance is not told apart beyond this, metres.
pub(crate) const CLEARANCE_SEEN: f32 = 1.0;

/// The squares of a sheet, row by row from the lower left.
#[derive(Debug)]
pub(crate) struct Raster {
    pub wide: usize,
    pub high: usize,
    squares: Vec<Square>,
    /// Seconds to walk a metre at a free speed of 1 m/s; 0 where there is no floor.
    slowness: Vec<f32>,
}

/// What a step asks of a square.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Square {
    /// Metres to the next wall, at most [`CLEARANCE_SEEN`]; negative where there is no floor.
    pub clearance: f32,
    /// Which rectangle of floor the square belongs to: within one, everybody sees everybody. 0: none.
    pub piece: u32,
}

impl Square {
    /// Not on any floor.
    pub const NO_FLOOR: Self = Self { clearance: -1.0, piece: 0 };
}

impl Raster {
    pub fn new(building: &Building, sheet: &Sheet, walls: &Walls, gates: &[Gate]) -> Self {
        let wide = (sheet.size.0 / f64::from(SIDE)).ceil() as usize + 1;
        let high = (sheet.size.1 / f64::from(SIDE)).ceil() as usize + 1;
        let mut raster = Self {
            wide,
            high,
            squares: vec![Square::NO_FLOOR; wide * high],
            slowness: vec![0.0; wide * high],
        };
        for (index, plane) in building.planes.iter().enumerate() {
            raster.fill(sheet, PlaneId(index as u16), plane);
        }
        for gate in gates {
            raster.open(gate);
        }
        for wall in &walls.all {
            raster.bring_near(wall);
        }
        raster.cut_up();
        raster
    }

    /// Makes the squares on a portal's line floor, wherever their middles lie: who stands right before or behind
    /// the line stands on floor, however small the steps of a crowd.
    fn open(&mut self, gate: &Gate) {
        let slowness = |raster: &Self, at: Pt| raster.cell(at).map_or(0.0, |cell| raster.slowness[cell]);
        let steps = (gate.width() / SIDE * 4.0) as u32;
        for k in 1..steps {
            let along = k as f32 * SIDE / 4.0;
            let on = |out: f32| Pt {
                x: gate.line.start.x as f32 - gate.out.1 * along + gate.out.0 * out,
                y: gate.line.start.y as f32 + gate.out.0 * along + gate.out.1 * out,
            };
            let floor = slowness(self, on(-1.5 * SIDE));
            for out in [-0.5 * SIDE, 0.0] {
                if let Some(cell) = self.cell(on(out)).filter(|cell| floor > 0.0 && !self.is_floor(*cell)) {
                    self.squares[cell].clearance = CLEARANCE_SEEN;
                    self.slowness[cell] = floor;
                }
            }
        }
    }

    /// The rectangle of floor a square belongs to; 0 where there is no floor.
    #[inline]
    pub fn piece(&self, cell: usize) -> u32 {
        self.squares[cell].piece
    }

    /// What a step asks of a square.
    #[inline]
    pub fn square(&self, cell: usize) -> Square {
        self.squares[cell]
    }

    /// Cuts the floor into rectangles, greedily: right as far as one can, then up.
    fn cut_up(&mut self) {
        let mut pieces = 0;
        for cell in 0..self.squares.len() {
            if !self.is_floor(cell) || self.piece(cell) != 0 {
                continue;
            }
            let free = |cell: usize| self.is_floor(cell) && self.piece(cell) == 0;
            let columns = (cell..cell - cell % self.wide + self.wide).take_while(|c| free(*c)).count();
            let rows = (0..self.high - cell / self.wide)
                .take_while(|row| (0..columns).all(|column| free(cell + row * self.wide + column)))
                .count();
            pieces += 1;
            for row in 0..rows {
                let first = cell + row * self.wide;
                for square in &mut self.squares[first..first + columns] {
                    square.piece = pieces;
                }
            }
        }
    }

    /// The square a spot lies in; `None` off the sheet.
    #[inline]
    pub fn cell(&self, at: Pt) -> Option<usize> {
        let (x, y) = (at.x * PER_METRE, at.y * PER_METRE);
        // By way of half as many bits: the conversions are half as long.
        let inside = x >= 0.0 && y >= 0.0 && x < self.wide as u32 as f32 && y < self.high as u32 as f32;
        inside.then(|| (y as i32 as usize) * self.wide + (x as i32 as usize))
    }

    /// The squares of a box round a spot of the sheet that reaches so far to all four sides, metres.
    pub fn near(&self, at: Coord, reach: f64) -> impl Iterator<Item = usize> {
        let squares = |middle: f64, most: usize| {
            let side = f64::from(SIDE);
            let first = ((middle - reach) / side).floor().max(0.0) as usize;
            first..(((middle + reach) / side).ceil().max(0.0) as usize).min(most)
        };
        let (columns, wide) = (squares(at.x, self.wide), self.wide);
        squares(at.y, self.high).flat_map(move |row| columns.clone().map(move |column| row * wide + column))
    }

    /// Middle of a square.
    pub fn middle(&self, cell: usize) -> Pt {
        Pt { x: ((cell % self.wide) as f32 + 0.5) * SIDE, y: ((cell / self.wide) as f32 + 0.5) * SIDE }
    }

    #[inline]
    pub fn is_floor(&self, cell: usize) -> bool {
        self.squares[cell].clearance >= 0.0
    }

    /// Metres from a square's middle to the next wall; negative where there is no floor.
    #[inline]
    pub fn clearance(&self, cell: usize) -> f32 {
        self.squares[cell].clearance
    }

    /// Of every square the clearance and the slowness.
    pub fn all(&self) -> impl Iterator<Item = (f32, f32)> {
        self.squares.iter().map(|square| square.clearance).zip(self.slowness.iter().copied())
    }

    #[inline]
    pub fn slowness(&self, cell: usize) -> f32 {
        self.slowness[cell]
    }

    /// Marks the squares whose middle lies on a plane's floor (even-odd rule, row by row).
    fn fill(&mut self, sheet: &Sheet, id: PlaneId, plane: &crate::Plane) {
        let slowness = match plane.ground {
            Ground::Level => 1.0,
            Ground::Slope { up, down, .. } => (0.5 * (1.0 / up + 1.0 / down)) as f32,
        };
        let side = f64::from(SIDE);
        let mut rows: Vec<Vec<f64>> = vec![Vec::new(); self.high];
        for line in sheet.place_floor(id, &plane.floor).lines_iter() {
            let (low, high) =
                if line.start.y <= line.end.y { (line.start, line.end) } else { (line.end, line.start) };
            let first = ((low.y / side - 0.5).ceil().max(0.0)) as usize;
            for (row, crossings) in rows.iter_mut().enumerate().skip(first) {
                let y = (row as f64 + 0.5) * side;
                if y >= high.y {
                    break;
                }
                crossings.push(low.x + (high.x - low.x) * (y - low.y) / (high.y - low.y));
            }
        }
        for (row, crossings) in rows.iter_mut().enumerate() {
            crossings.sort_by(f64::total_cmp);
            for pair in crossings.chunks_exact(2) {
                let first = ((pair[0] / side - 0.5).ceil().max(0.0)) as usize;
                let end = ((pair[1] / side - 0.5).ceil().max(0.0) as usize).min(self.wide);
                for cell in row * self.wide + first..row * self.wide + end.max(first) {
                    self.squares[cell].clearance = CLEARANCE_SEEN;
                    self.slowness[cell] = slowness;
                }
            }
        }
    }

    /// Lowers the clearance of the squares round a wall.
    fn bring_near(&mut self, wall: &Wall) {
        let squares = |low: f32, high: f32, most: usize| {
            let first = ((low - CLEARANCE_SEEN) / SIDE).floor().max(0.0) as usize;
            let last = ((high + CLEARANCE_SEEN) / SIDE).ceil().max(0.0) as usize;
            first..last.min(most)
        };
        let columns = squares(wall.x0.min(wall.x1), wall.x0.max(wall.x1), self.wide);
        for row in squares(wall.y0.min(wall.y1), wall.y0.max(wall.y1), self.high) {
            for column in columns.clone() {
                let cell = row * self.wide + column;
                let at = self.middle(cell);
                let square = &mut self.squares[cell];
                if square.clearance >= 0.0 {
                    let (x, y) = wall.nearest(at.x, at.y);
                    let far = ((x - at.x) * (x - at.x) + (y - at.y) * (y - at.y)).sqrt();
                    square.clearance = square.clearance.min(far);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use geo::polygon;

    #[test]
    fn a_room_with_a_pillar_is_filled_and_its_clearance_is_the_way_to_the_wall() {
        let floor = geo::Polygon::new(
            geo::LineString::from(vec![(0., 0.), (6., 0.), (6., 4.), (0., 4.)]),
            vec![geo::LineString::from(vec![(4., 1.5), (5., 1.5), (5., 2.5), (4., 2.5)])],
        );
        let building = Building::of_one_floor(floor.into());
        let sheet = Sheet::new(&building).unwrap();
        let walls = Walls::new(&building, &sheet, &[]);
        let raster = Raster::new(&building, &sheet, &walls, &[]);
        let clearance =
            |x, y| raster.clearance(raster.cell(sheet.place(PlaneId(0), Coord { x, y })).unwrap());
        assert!(clearance(4.45, 2.05) < 0.0, "in the pillar");
        assert!(clearance(-0.55, 2.05) < 0.0, "outside");
        assert!((clearance(0.85, 2.05) - 0.85).abs() < 0.01, "{}", clearance(0.85, 2.05));
        assert!((clearance(2.05, 2.05) - CLEARANCE_SEEN).abs() < 1e-6, "{}", clearance(2.05, 2.05));
        assert!((clearance(3.05, 2.05) - 0.95).abs() < 0.01, "{}", clearance(3.05, 2.05));
        let floor_cells = (0..raster.wide * raster.high).filter(|c| raster.is_floor(*c)).count();
        assert_eq!(floor_cells, 2300);
    }

    #[test]
    fn pieces_are_rectangles_that_cover_the_floor() {
        let floor = polygon![(x: 0., y: 0.), (x: 6., y: 0.), (x: 6., y: 2.), (x: 2., y: 2.), (x: 2., y: 5.), (x: 0., y: 5.)];
        let building = Building::of_one_floor(floor.into());
        let sheet = Sheet::new(&building).unwrap();
        let raster = Raster::new(&building, &sheet, &Walls::new(&building, &sheet, &[]), &[]);
        let piece = |x, y| raster.piece(raster.cell(sheet.place(PlaneId(0), Coord { x, y })).unwrap());
        assert_eq!([piece(0.5, 0.5), piece(5.5, 1.5), piece(1.5, 4.5), piece(4., 4.)], [1, 1, 2, 0]);
    }

    #[test]
    fn a_slanted_floor_has_its_area() {
        let floor = polygon![(x: 0., y: 0.), (x: 8., y: 3.), (x: 5., y: 11.), (x: -3., y: 8.)];
        let building = Building::of_one_floor(floor.into());
        let sheet = Sheet::new(&building).unwrap();
        let raster = Raster::new(&building, &sheet, &Walls::new(&building, &sheet, &[]), &[]);
        let area = (0..raster.wide * raster.high).filter(|c| raster.is_floor(*c)).count() as f64 * 0.01;
        assert!((area - 73.0).abs() < 0.5, "{area}");
    }
}
