//! What a check is given: the dossier, what was worked out from its drawing once, the rules, the day.

use jiff::civil::Date;
use parvis_core::reach::{DoorGraph, UnitReach};
use parvis_core::{Dossier, FloorPlan};

/// One site on one day, ready to be checked.
pub struct Case<'a> {
    /// All that is known.
    pub dossier: &'a Dossier,
    /// The drawing and what was worked out from it, if there is a drawing.
    pub building: Option<Building<'a>>,
    /// The day the checks speak of.
    pub today: Date,
}

/// A drawing with its door graph and walks.
pub struct Building<'a> {
    /// The drawing.
    pub plan: &'a FloorPlan,
    /// Its door graph.
    pub graph: DoorGraph<'a>,
    /// What each unit reaches, in the plan's order.
    pub reach: Vec<UnitReach>,
}

impl<'a> Case<'a> {
    /// Works out what the checks share.
    pub fn new(dossier: &'a Dossier, today: Date) -> Self {
        let building = dossier.plan.as_ref().map(|plan| {
            let graph = DoorGraph::new(plan);
            let reach = graph.reach();
            Building { plan, graph, reach }
        });
        Self { dossier, building, today }
    }
}
