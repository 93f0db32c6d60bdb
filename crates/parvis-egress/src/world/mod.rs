//! A building compiled for walking: one sheet on which all planes lie side by side, its walls, its cells.
//!
//! Built once and shared by every run. The sheet keeps planes at least `MARGIN` apart, so that one cell
//! list serves the whole building and nobody sees through a ceiling.

mod cells;
mod field;
mod portal;
mod raster;
mod sheet;
mod walls;

pub use field::Field;

pub(crate) use cells::{Cells, PER_CELL};
pub(crate) use portal::Gate;
pub(crate) use raster::Raster;
pub(crate) use sheet::{DoorLine, Pt, Sheet};
pub(crate) use walls::Walls;

use crate::{Building, DoorId, GoalId};
use geo::{Contains, Coord, Point, Polygon};
use rayon::prelude::*;

/// Empty space round every plane on the sheet, metres: more than any model's reach.
pub(crate) const MARGIN: f64 = 4.0;

/// Why a building cannot be walked.
#[derive(Debug, thiserror::Error, PartialEq)]
pub enum Trouble {
    /// No floor at all.
    #[error("the building has no floor to walk on")]
    NoFloor,
    /// More cells than memory should be asked for.
    #[error("the floors are too large to walk: {square_metres:.0} m²; at most {most:.0} m² can be run")]
    TooLarge {
        /// Area of the sheet.
        square_metres: f64,
        /// The limit.
        most: f64,
    },
    /// The two lines of a portal differ in length by more than a hand.
    #[error("stairs or doorstep number {0} joins two openings of different width")]
    PortalWidth(usize),
    /// A goal that nobody can stand in.
    #[error("nobody can stand in the place called {0}")]
    GoalWithoutFloor(String),
}

/// A building compiled for walking.
#[derive(Debug)]
pub struct World {
    pub(crate) sheet: Sheet,
    pub(crate) raster: Raster,
    pub(crate) cells: Cells,
    pub(crate) gates: Vec<Gate>,
    pub(crate) goals: Vec<Polygon>,
    /// A spot well inside each goal.
    pub(crate) middles: Vec<Pt>,
    /// People a second each goal takes, and how many find room in it, where known.
    pub(crate) flows: Vec<Option<f64>>,
    pub(crate) room: Vec<Option<u32>>,
    /// The way to each goal, with the doors as they are at the start.
    pub(crate) fields: Vec<Field>,
    /// Whether no plane slopes.
    pub(crate) flat: bool,
    /// Bad air and where on the sheet it lies.
    pub(crate) air: Vec<(Polygon, crate::Air)>,
    /// What each heading of a field stands for.
    pub(crate) directions: [(f32, f32); 256],
}

impl World {
    /// Compiles a building for people who see others `reach` metres off ([`crate::Parameters::reach`]), with
    /// the ways to all its goals.
    pub fn new(building: &Building, reach: f64) -> Result<Self, Trouble> {
        let sheet = Sheet::new(building)?;
        let gates = portal::gates(building, &sheet)?;
        let walls = Walls::new(building, &sheet, &gates);
        let raster = Raster::new(building, &sheet, &walls, &gates);
        let cells = Cells::new(&sheet, &walls, &gates, building, reach);
        let goals: Vec<Polygon> =
            building.goals.iter().map(|goal| sheet.place_polygon(goal.plane, &goal.area)).collect();
        let air =
            building.air.iter().map(|air| (sheet.place_polygon(air.plane, &air.area), air.clone())).collect();
        let flat = building.planes.iter().all(|plane| plane.ground == crate::Ground::Level);
        let mut world = Self {
            sheet,
            raster,
            flat,
            cells,
            gates,
            middles: goals.iter().map(middle).collect(),
            goals,
            flows: building.goals.iter().map(|goal| goal.flow).collect(),
            room: building.goals.iter().map(|goal| goal.capacity).collect(),
            fields: Vec::new(),
            air,
            directions: field::directions(),
        };
        let shut = world.shut_at_start();
        world.fields = (0..world.goals.len())
            .into_par_iter()
            .map(|goal| world.field_to(GoalId(goal as u16), &shut))
            .collect();
        match world.fields.iter().zip(&building.goals).find(|(field, _)| field.is_empty()) {
            Some((_, goal)) => Err(Trouble::GoalWithoutFloor(goal.name.clone())),
            None => Ok(world),
        }
    }

    /// Which doors are shut when a run starts.
    pub(crate) fn shut_at_start(&self) -> Vec<bool> {
        self.sheet.doors.iter().map(|door| !door.open).collect()
    }

    /// The way to one goal when these doors are shut.
    pub(crate) fn field_to(&self, goal: GoalId, shut: &[bool]) -> Field {
        match self.goals.get(goal.index()) {
            Some(area) => field::march(&self.raster, &self.gates, area, &self.sheet.shut_lines(shut)),
            None => Field::default(),
        }
    }

    /// Walking time to a goal from a spot on a plane, in seconds at 1 m/s on the level; `None`: no way.
    pub fn way(&self, goal: GoalId, plane: crate::PlaneId, spot: Coord) -> Option<f64> {
        let at = self.sheet.place(plane, spot);
        let length = self.fields.get(goal.index())?.at(self.raster.cell(at)?);
        length.is_finite().then_some(f64::from(length))
    }

    /// Whether a person with this radius can stand at a spot: on the floor and clear of walls.
    pub fn can_stand(&self, plane: crate::PlaneId, spot: Coord, radius: f64) -> bool {
        let at = self.sheet.place(plane, spot);
        self.raster.cell(at).is_some_and(|cell| f64::from(self.raster.clearance(cell)) >= radius)
    }

    /// Whether a spot of the sheet lies in a goal's area.
    pub(crate) fn arrived(&self, goal: GoalId, at: Pt) -> bool {
        self.goals
            .get(goal.index())
            .is_some_and(|area| area.contains(&Point::new(f64::from(at.x), f64::from(at.y))))
    }

    /// The bad air at a spot of the sheet, if any.
    pub(crate) fn air_at(&self, at: Pt) -> Option<&crate::Air> {
        let at = Point::new(f64::from(at.x), f64::from(at.y));
        self.air.iter().find(|(area, _)| area.contains(&at)).map(|(_, air)| air)
    }

    /// The door with this id.
    pub(crate) fn door(&self, id: DoorId) -> Option<&DoorLine> {
        self.sheet.doors.get(id.index())
    }
}

/// A spot well inside an area.
fn middle(area: &Polygon) -> Pt {
    parvis_core::geometry::label_point(area).map_or_else(Pt::default, Pt::of)
}
