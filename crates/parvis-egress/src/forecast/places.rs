//! Which place of the drawing each square metre of the sheet belongs to, and how much floor it has.
#![expect(clippy::indexing_slicing, reason = "bins come from `bin`, which stays inside")]

use crate::building::{Drawn, Part, PlaneId};
use crate::world::{Pt, World};
use geo::{BoundingRect, Coord, Distance, Euclidean, Point};
use parvis_core::{ConnectorId, UnitId};

/// A place people can be in.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Where {
    /// A room, corridor or landing.
    Unit(UnitId),
    /// A flight of stairs or a ramp, and the unit at its foot.
    Flight(ConnectorId, UnitId),
}

/// A square metre of a plane that has floor enough to speak of a density.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Square {
    /// The plane it lies on.
    pub plane: PlaneId,
    /// Its corner with the least x and y, in the plane's metres.
    pub corner: Coord,
}

/// No place.
const NOWHERE: u16 = u16::MAX;
/// Floor this far from a unit belongs to it: its doorways.
const DOORWAY: f64 = 1.0;
/// Square metres of floor a bin must have so that a density in it means something.
const LEAST_FLOOR: f32 = 0.5;

/// The sheet in bins of one square metre.
#[derive(Debug)]
pub(super) struct Bins {
    wide: usize,
    floor: Vec<f32>,
    place: Vec<u16>,
    /// For each bin its place in `squares`; meaningless where there is no place.
    square: Vec<u32>,
    pub places: Vec<Where>,
    pub squares: Vec<Square>,
}

impl Bins {
    pub fn new(world: &World, drawn: &Drawn) -> Self {
        let (wide, high) = (world.sheet.size.0.ceil() as usize + 1, world.sheet.size.1.ceil() as usize + 1);
        let mut bins = Self {
            wide,
            floor: vec![0.0; wide * high],
            place: vec![NOWHERE; wide * high],
            square: vec![0; wide * high],
            places: Vec::new(),
            squares: Vec::new(),
        };
        for cell in 0..world.raster.wide * world.raster.high {
            if world.raster.is_floor(cell) {
                let bin = bins.bin(world.raster.middle(cell));
                bins.floor[bin] += 0.01;
            }
        }
        let units: Vec<(u16, PlaneId, geo::Rect)> = bins.name(drawn);
        for bin in 0..bins.floor.len() {
            if bins.floor[bin] >= LEAST_FLOOR {
                let middle = Pt { x: (bin % wide) as f32 + 0.5, y: (bin / wide) as f32 + 0.5 };
                if let Some((plane, spot)) = world.sheet.back(middle) {
                    bins.place[bin] = bins.of(drawn, &units, plane, spot);
                    bins.square[bin] = bins.squares.len() as u32;
                    let corner = spot - Coord { x: 0.5, y: 0.5 };
                    bins.squares.extend((bins.place[bin] != NOWHERE).then_some(Square { plane, corner }));
                }
            }
        }
        bins
    }

    /// Numbers the places: units first, then flights. Gives each unit's plane and box.
    fn name(&mut self, drawn: &Drawn) -> Vec<(u16, PlaneId, geo::Rect)> {
        let mut units = Vec::new();
        for (id, room) in &drawn.rooms {
            let number = self.places.len() as u16;
            self.places.push(Where::Unit(id.clone()));
            units.extend(room.floor.bounding_rect().map(|rect| (number, room.plane, rect)));
        }
        for part in &drawn.parts {
            if let Part::Flight(connector, foot, _) = part {
                self.places.push(Where::Flight(connector.clone(), foot.clone()));
            }
        }
        units
    }

    /// The place of a spot: its flight, or the nearest unit on its plane.
    fn of(&self, drawn: &Drawn, units: &[(u16, PlaneId, geo::Rect)], plane: PlaneId, spot: Coord) -> u16 {
        if let Some(Part::Flight(connector, foot, _)) = drawn.parts.get(plane.index()) {
            let is = |place: &Where| matches!(place, Where::Flight(c, f) if c == connector && f == foot);
            return self.places.iter().position(is).map_or(NOWHERE, |number| number as u16);
        }
        let near = |(number, on, rect): &(u16, PlaneId, geo::Rect)| {
            let (low, high) = (rect.min(), rect.max());
            let beside = spot.x < low.x - DOORWAY
                || spot.x > high.x + DOORWAY
                || spot.y < low.y - DOORWAY
                || spot.y > high.y + DOORWAY;
            let Where::Unit(id) = self.places.get(usize::from(*number))? else { return None };
            let room = drawn.rooms.get(id).filter(|_| *on == plane && !beside)?;
            let far = Euclidean.distance(&Point::from(spot), &room.floor);
            (far <= DOORWAY).then_some((*number, far))
        };
        units.iter().filter_map(near).min_by(|a, b| a.1.total_cmp(&b.1)).map_or(NOWHERE, |(number, _)| number)
    }

    /// The bin of a spot.
    pub fn bin(&self, at: Pt) -> usize {
        let (x, y) = (at.x.max(0.0) as usize, at.y.max(0.0) as usize);
        (y * self.wide + x.min(self.wide - 1)).min(self.floor.len() - 1)
    }

    pub fn count(&self) -> usize {
        self.floor.len()
    }

    /// The place and the square of a bin and the floor in it, where it has enough to speak of a density.
    pub fn floor(&self, bin: usize) -> Option<(usize, usize, f32)> {
        let place = self.place[bin];
        (place != NOWHERE).then(|| (usize::from(place), self.square[bin] as usize, self.floor[bin]))
    }
}
