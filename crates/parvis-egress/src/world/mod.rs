//! A building compiled for walking: one sheet on which all planes lie side by side, its walls, its cells.
//!
//! Built once and shared by every run. The sheet keeps planes at least `MARGIN` apart, so that one cell
//! list serves the whole building and nobody sees through a ceiling.

mod cells;
mod corner;
mod field;
mod lift;
mod portal;
mod raster;
mod refuge;
mod sheet;
mod walls;

pub use field::Field;

pub(crate) use cells::{Cells, PER_CELL};
pub(crate) use field::AS_GOOD;
pub(crate) use lift::Berth;
pub(crate) use portal::Gate;
pub(crate) use raster::{Raster, Square};
pub(crate) use sheet::{DoorLine, Pt, Sheet};
pub(crate) use walls::Walls;

use crate::{AreaId, Building, DoorId, GoalId, Ground, Lift, Means, PlaneId, Whom};
use field::{Closed, Link};
use geo::{Contains, Coord, MultiPolygon, Point, Polygon};
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

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
    /// A portal drawn from the wrong end: the floor of the plane named lies on the far side of its line.
    #[error(
        "stairs or doorstep number {0} is drawn the wrong way round: the floor of “{1}” lies beyond its line"
    )]
    PortalTurned(usize, String),
    /// A goal that nobody can stand in.
    #[error("nobody can stand in the place called {0}")]
    GoalWithoutFloor(String),
    /// The cars of a lift differ from stop to stop.
    #[error("the car of the lift called {0} is not the same at every stop")]
    LiftCars(String),
}

/// What is closed during a run: doors shut, areas to keep out of.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Changed {
    /// For each door, whether it is shut.
    pub shut: Vec<bool>,
    /// For each area, whether people keep out.
    pub avoided: Vec<bool>,
}

/// Ways by where they lead and what has changed on them.
type FoundOnce = BTreeMap<(GoalId, Means, Changed), Arc<OnceLock<Field>>>;

/// A building compiled for walking.
#[derive(Debug)]
pub struct World {
    pub(crate) sheet: Sheet,
    pub(crate) raster: Raster,
    pub(crate) cells: Cells,
    pub(crate) gates: Vec<Gate>,
    pub(crate) goals: Vec<Polygon>,
    /// The spots of each refuge that people in it make for, the first for who comes first; none elsewhere.
    pub(crate) places: Vec<Vec<Pt>>,
    /// People a second each goal takes, and how many find room in it, where known.
    pub(crate) flows: Vec<Option<f64>>,
    pub(crate) room: Vec<Option<u32>>,
    /// Who goes to each goal.
    pub(crate) whom: Vec<Whom>,
    /// Refuges whose people stand aside.
    pub(crate) aside: Vec<bool>,
    /// What people can be told to keep out of.
    areas: Vec<MultiPolygon>,
    /// Lifts, and for each plane the stop whose car it is.
    pub(crate) lifts: Vec<Lift>,
    pub(crate) berths: Vec<Option<Berth>>,
    /// From each square of a car to the same one at another stop.
    rides: Vec<Link>,
    /// Flights nobody on wheels takes, and lines they do not cross.
    flights: Vec<Polygon>,
    steps: Vec<geo::Line>,
    /// The way to each goal by stairs, with the doors as they are at the start; none to goals of those on wheels alone.
    pub(crate) fields: Vec<Field>,
    /// Ways found anew in runs: the same change comes in every run, so each is found once.
    changed: Mutex<FoundOnce>,
    /// Whether no plane slopes.
    pub(crate) flat: bool,
    /// Bad air and where on the sheet it lies.
    pub(crate) air: Vec<(Polygon, crate::Air)>,
    /// For each square the direction past an open corner near it; empty where there is none.
    past: Vec<u8>,
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
        let past = corner::past(building, &sheet, &raster);
        let cells = Cells::new(&sheet, &walls, &gates, building, reach);
        let goals: Vec<Polygon> =
            building.goals.iter().map(|goal| sheet.place_polygon(goal.plane, &goal.area)).collect();
        let air =
            building.air.iter().map(|air| (sheet.place_polygon(air.plane, &air.area), air.clone())).collect();
        let areas: Vec<MultiPolygon> =
            building.areas.iter().map(|area| sheet.place_floor(area.plane, &area.floor)).collect();
        let flat = building.planes.iter().all(|plane| plane.ground == Ground::Level);
        let berths = lift::berths(building, &sheet)?;
        let rides = lift::rides(building, &sheet, &berths, &raster);
        let flights = flights(building, &sheet);
        let steps = building.steps.iter().map(|(plane, line)| sheet.place_line(*plane, *line)).collect();
        let room: Vec<Option<u32>> = building.goals.iter().map(|goal| goal.capacity).collect();
        let places = goals
            .iter()
            .zip(&room)
            .map(|(goal, room)| {
                room.map_or_else(Vec::new, |room| refuge::places(&sheet, &raster, goal, room))
            })
            .collect();
        let mut world = Self {
            sheet,
            raster,
            flat,
            cells,
            gates,
            places,
            goals,
            flows: building.goals.iter().map(|goal| goal.flow).collect(),
            room,
            whom: building.goals.iter().map(|goal| goal.whom).collect(),
            rides,
            lifts: building.lifts.clone(),
            berths,
            flights,
            steps,
            aside: building.goals.iter().map(|goal| goal.aside).collect(),
            areas,
            changed: Mutex::default(),
            fields: Vec::new(),
            air,
            past,
            directions: field::directions(),
        };
        let start = world.at_start();
        world.fields = (0..world.goals.len())
            .into_par_iter()
            .map(|goal| match world.whom.get(goal) {
                Some(whom) if whom.wait_for_help() => Field::default(),
                _ => world.field_to(GoalId(goal as u16), Means::Stairs, &start),
            })
            .collect();
        let unfound = |(field, goal): &(&Field, &crate::Goal)| field.is_empty() && !goal.whom.wait_for_help();
        match world.fields.iter().zip(&building.goals).find(unfound) {
            Some((_, goal)) => Err(Trouble::GoalWithoutFloor(goal.name.clone())),
            None => Ok(world),
        }
    }

    /// What is closed when a run starts.
    pub(crate) fn at_start(&self) -> Changed {
        Changed {
            shut: self.sheet.doors.iter().map(|door| !door.open).collect(),
            avoided: vec![false; self.areas.len()],
        }
    }

    fn field_to(&self, goal: GoalId, means: Means, changed: &Changed) -> Field {
        let Some(goal) = self.goals.get(goal.index()) else { return Field::default() };
        let avoided = self.areas.iter().zip(&changed.avoided).filter(|(_, avoided)| **avoided);
        let areas: Vec<MultiPolygon> = avoided.map(|(area, _)| area.clone()).collect();
        let mut lines = self.sheet.shut_lines(&changed.shut);
        let mut flights: &[Polygon] = &[];
        if means == Means::Wheels {
            lines.extend(&self.steps);
            flights = &self.flights;
        }
        let rides: &[Link] = if means.takes_lifts() { &self.rides } else { &[] };
        let closed = Closed { lines: &lines, areas: &areas, flights };
        field::march(&self.raster, &self.gates, rides, goal, &closed)
    }

    /// The way to one goal when this is closed; found once for all runs.
    pub(crate) fn way_when(&self, goal: GoalId, means: Means, changed: &Changed) -> Arc<OnceLock<Field>> {
        let slot = {
            let mut known = self.changed.lock().unwrap_or_else(PoisonError::into_inner);
            Arc::clone(known.entry((goal, means, changed.clone())).or_default())
        };
        slot.get_or_init(|| self.field_to(goal, means, changed));
        slot
    }

    /// The direction past an open corner near a spot of the sheet, one way or the other; `None` where there is none.
    #[inline]
    pub(crate) fn past_corner(&self, at: Pt) -> Option<(f32, f32)> {
        let heading = usize::from(*self.past.get(self.raster.cell(at)?)?);
        let direction = *self.directions.get(heading)?;
        (direction != (0.0, 0.0)).then_some(direction)
    }

    /// The nearest goal that is for everybody on foot, and the walk to it in seconds at 1 m/s; `None`: no way to any.
    pub fn nearest(&self, plane: PlaneId, spot: Coord) -> Option<(GoalId, f64)> {
        let goals = (0..self.goals.len() as u16).map(GoalId);
        let open = goals.filter(|goal| matches!(self.whom.get(goal.index()), Some(Whom::All | Whom::OnFoot)));
        open.filter_map(|goal| Some((goal, self.way(goal, plane, spot)?))).min_by(|a, b| a.1.total_cmp(&b.1))
    }

    /// Walking time to a goal from a spot on a plane, in seconds at 1 m/s on the level; `None`: no way.
    pub fn way(&self, goal: GoalId, plane: PlaneId, spot: Coord) -> Option<f64> {
        let at = self.sheet.place(plane, spot);
        let length = self.fields.get(goal.index())?.at(self.raster.cell(at)?);
        length.is_finite().then_some(f64::from(length))
    }

    /// Whether a person with this radius can stand at a spot: on the floor and clear of walls.
    pub fn can_stand(&self, plane: PlaneId, spot: Coord, radius: f64) -> bool {
        let at = self.sheet.place(plane, spot);
        self.raster.cell(at).is_some_and(|cell| f64::from(self.raster.clearance(cell)) >= radius)
    }

    /// Whether a spot of the sheet lies in a goal's area, or in a square whose middle does: no way leads on from there.
    pub(crate) fn arrived(&self, goal: GoalId, at: Pt) -> bool {
        let Some(area) = self.goals.get(goal.index()) else { return false };
        let within = |at: Pt| area.contains(&Point::new(f64::from(at.x), f64::from(at.y)));
        within(at) || self.raster.cell(at).is_some_and(|cell| within(self.raster.middle(cell)))
    }

    /// Whether a spot of the sheet lies in an area.
    pub(crate) fn is_in(&self, area: AreaId, at: Pt) -> bool {
        let at = Point::new(f64::from(at.x), f64::from(at.y));
        self.areas.get(area.index()).is_some_and(|area| area.contains(&at))
    }

    /// The bad air at a spot of the sheet, if any.
    pub(crate) fn air_at(&self, at: Pt) -> Option<&crate::Air> {
        let at = Point::new(f64::from(at.x), f64::from(at.y));
        self.air.iter().find(|(area, _)| area.contains(&at)).map(|(_, air)| air)
    }

    /// The stop whose car a spot of the sheet lies in, by its cell.
    #[inline]
    pub(crate) fn berth_at(&self, cell: u32) -> Option<&Berth> {
        let plane = self.cells.plane.get(cell as usize)?;
        self.berths.get(plane.index())?.as_ref()
    }

    /// The stops a gate leads from and to, where either side is a car.
    pub(crate) fn berths_of(&self, gate: usize) -> (Option<&Berth>, Option<&Berth>) {
        let berth = |gate: usize| self.berths.get(self.gates.get(gate)?.plane.index())?.as_ref();
        // The two sides of a portal lie side by side in the list.
        (berth(gate), berth(gate ^ 1))
    }

    /// The door with this id.
    pub(crate) fn door(&self, id: DoorId) -> Option<&DoorLine> {
        self.sheet.doors.get(id.index())
    }
}

/// The boxes of all flights with steps.
fn flights(building: &Building, sheet: &Sheet) -> Vec<Polygon> {
    let spots = building.planes.iter().zip(&sheet.spots);
    let steps = spots.filter(|(plane, _)| matches!(plane.ground, Ground::Slope { steps: true, .. }));
    steps.map(|(_, spot)| spot.on.to_polygon()).collect()
}

/// A spot well inside an area.
fn middle(area: &Polygon) -> Pt {
    parvis_core::geometry::label_point(area).map_or_else(Pt::default, Pt::of)
}
