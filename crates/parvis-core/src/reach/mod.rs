//! Who reaches which exit, and how far the walk is: the door graph and its shortest walks.
//!
//! Nodes are openings and the landings of connectors; an edge is a walk inside one unit or one flight.
//! Lifts and escalators carry nobody here: they are not escape ways unless a code says so.

mod graph;
mod walk;

pub use graph::{DoorGraph, flight_length};
pub use walk::{RoomWalk, walk};

use crate::{FloorPlan, Metres, OpeningId, UnitId};

/// Walking length assumed for one metre of height on stairs and ramps whose flight is not drawn:
/// a pitch of 30°, the common public stair. Reported as an assumption wherever it is used.
pub const WALK_PER_METRE_OF_HEIGHT: f64 = 2.0;

/// Height of a storey assumed when the file gives no elevations.
pub const STOREY_HEIGHT_ASSUMED: Metres = Metres(3.0);

/// The way from one unit to one exit.
#[derive(Clone, Debug, PartialEq)]
pub struct Route {
    /// The exit reached.
    pub exit: OpeningId,
    /// Walk from the unit's remotest corner.
    pub metres: Metres,
}

/// What one unit can reach.
#[derive(Clone, Debug, PartialEq)]
pub struct UnitReach {
    /// The unit.
    pub unit: UnitId,
    /// One route to each exit it can reach, nearest first.
    pub routes: Vec<Route>,
    /// Walk from the remotest corner to whichever exit is nearest from there. `None`: no exit at all.
    pub travel: Option<Metres>,
    /// The openings passed on the nearest route, from the unit to the exit.
    pub way: Vec<OpeningId>,
}

/// For each unit of the plan, in its order, the exits it can reach.
pub fn reach(plan: &FloorPlan) -> Vec<UnitReach> {
    DoorGraph::new(plan).reach()
}
