//! A drawing becomes a building to walk: storeys become planes, stairs become flights, exits lead outdoors.
//!
//! ```text
//! units, each 6 cm smaller ─ columns, furniture ─► floors ┐
//! openings ──► passages through the walls ────────────────┼─► one plane a storey
//! stairs   ──► landings with mouths ──────────────────────┘      │ portals
//!          ──► flights, each a plane of its own ─────────────────┤
//! exits    ──► doorsteps outdoors, with the goal beyond ─────────┘
//! ```
//!
//! Escalators carry nobody, and lifts only where they are asked for ([`Drawn::with_lifts`]): they are no escape ways
//! unless a code says so.

mod flights;
mod frame;
mod landing;
mod lifts;
mod passages;
mod storeys;

pub use flights::{STAIRS_DOWN, STAIRS_UP};

use super::{Building, Door, DoorId, Goal, GoalId, Ground, Plane, PlaneId, Portal, Service};
use frame::Frame;
use geo::{Area, BooleanOps, Line, MultiPolygon};
use parvis_core::geometry::length;
use parvis_core::{ConnectorId, FloorPlan, LevelId, OpeningId, Place, UnitId};
use std::collections::BTreeMap;

/// How much smaller than drawn a unit's floor is on every side, metres: walls between rooms that share an
/// outline are then 0.12 m thick, thicker than a square of the raster.
const WALL: f64 = 0.06;

/// Behind a portal there is no floor for so far, metres; less of it than this, square metres, is rounding.
const BEHIND: f64 = 0.3;
const TOUCH: f64 = 0.01;

/// What a plane of the building is on the drawing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// A storey.
    Storey(LevelId),
    /// A flight of stairs or a ramp: the connector, the unit at its foot and the one at its head.
    Flight(ConnectorId, UnitId, UnitId),
    /// The car of a lift as it stands at a stop: the connector and its unit there.
    Car(ConnectorId, UnitId),
    /// The ground in front of the exits.
    Outdoors,
}

/// A line at which people are counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Counted {
    /// An opening of the drawing.
    Opening(OpeningId),
    /// An end of a flight, at the landing of this unit.
    Landing(ConnectorId, UnitId),
}

/// A unit's floor in the building.
#[derive(Clone, Debug, PartialEq)]
pub struct Room {
    /// The plane it lies on.
    pub plane: PlaneId,
    /// Where one can stand, without what stands in it.
    pub floor: MultiPolygon,
}

/// What of the drawing could not be built as drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum What {
    /// A room too narrow to stand in.
    TooNarrow,
    /// A door whose rooms do not lie beside it.
    DoorBesideNothing,
    /// Stairs without room for a landing and flights.
    StairsWithoutRoom,
    /// A door to a room that is drawn elsewhere: undrawn floor was laid up to it.
    FloorMissing,
    /// An exit with a room behind it: it was built as a door into that room.
    ExitIntoRoom,
    /// A lift with a door that can be built on one storey or none.
    LiftWithoutDoors,
}

/// A place of the drawing that could not be built.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lost {
    /// What.
    pub what: What,
    /// Where.
    pub place: Place,
}

/// A building made from a drawing, and the way back to the drawing.
#[derive(Clone, Debug, PartialEq)]
pub struct Drawn {
    /// The building.
    pub building: Building,
    /// The exits, each with its goal outdoors.
    pub exits: Vec<(OpeningId, GoalId)>,
    /// For each plane, what it is on the drawing.
    pub parts: Vec<Part>,
    /// For each door, where people are counted.
    pub counted: Vec<Counted>,
    /// For each opening that was built, the units it joins in the building.
    pub joins: BTreeMap<OpeningId, Vec<UnitId>>,
    /// The floor of each unit that has one.
    pub rooms: BTreeMap<UnitId, Room>,
    /// What could not be built.
    pub lost: Vec<Lost>,
}

impl Drawn {
    /// Builds what the drawing shows; its lifts stand still.
    pub fn new(plan: &FloorPlan) -> Self {
        Self::with_lifts(plan, None)
    }

    /// Builds what the drawing shows, with its lifts in use where it is said how they run.
    pub fn with_lifts(plan: &FloorPlan, service: Option<Service>) -> Self {
        let mut drawn = Self {
            building: Building::default(),
            exits: Vec::new(),
            parts: Vec::new(),
            counted: Vec::new(),
            joins: BTreeMap::new(),
            rooms: BTreeMap::new(),
            lost: Vec::new(),
        };
        let landings = flights::landings(plan, &mut drawn.lost);
        let mut exits = Vec::new();
        for level in &plan.levels {
            exits.extend(storeys::build(plan, level, &landings, service.is_some(), &mut drawn));
        }
        let to_lift = |exit: &passages::Exit| {
            plan.opening(&exit.opening).is_some_and(|opening| !opening.exit && lifts::has_door(plan, opening))
        };
        let (doors, exits): (Vec<_>, Vec<_>) = exits.into_iter().partition(to_lift);
        flights::join(plan, &landings, &mut drawn);
        if let Some(service) = service {
            lifts::join(plan, &doors, service, &mut drawn);
        }
        passages::lead_outdoors(&exits, &mut drawn);
        drawn.clear_behind_portals();
        drawn
    }

    /// Takes away the floor right behind the storeys' side of each portal, which a room drawn over the stairs may lay
    /// there: who crosses the line is on the flight, and no way may lead along its other side.
    fn clear_behind_portals(&mut self) {
        for Portal { from: (plane, line), .. } in &self.building.portals {
            let plane = self.building.planes.get_mut(plane.index());
            let Some((plane, frame)) = plane.zip(Frame::of(*line)) else { continue };
            let half = length(*line).get() / 2.0;
            let behind = frame.rectangle((-half, half), (-BEHIND, 0.0));
            if plane.floor.intersection(&behind).unsigned_area() > TOUCH {
                plane.floor = plane.floor.difference(&behind);
            }
        }
    }

    /// The door of an opening.
    pub fn door(&self, opening: &OpeningId) -> Option<DoorId> {
        let is = |counted: &Counted| matches!(counted, Counted::Opening(id) if id == opening);
        self.counted.iter().position(is).map(|index| DoorId(index as u16))
    }

    /// The goal outside an exit; `None` for what is no exit in the building.
    pub fn exit(&self, opening: &OpeningId) -> Option<GoalId> {
        self.exits.iter().find(|(id, _)| id == opening).map(|(_, goal)| *goal)
    }

    /// The plane of a storey.
    pub fn storey(&self, level: &LevelId) -> Option<PlaneId> {
        let is = |part: &Part| matches!(part, Part::Storey(id) if id == level);
        self.parts.iter().position(is).map(|index| PlaneId(index as u16))
    }

    fn add_plane(&mut self, part: Part, name: String, floor: MultiPolygon, ground: Ground) -> PlaneId {
        self.parts.push(part);
        self.building.planes.push(Plane { name, floor, ground });
        PlaneId(self.parts.len().saturating_sub(1) as u16)
    }

    fn add_door(&mut self, opening: &parvis_core::Opening, plane: PlaneId, line: Line) {
        self.counted.push(Counted::Opening(opening.id.clone()));
        self.joins.insert(opening.id.clone(), opening.joins.clone());
        let name = if opening.name.is_empty() { opening.id.to_string() } else { opening.name.clone() };
        self.building.doors.push(Door { name, plane, line, capacity: None, open: true });
    }

    fn lose(&mut self, what: What, place: Place) {
        self.lost.push(Lost { what, place });
    }
}
