//! Codes on the drawing: exits E1, E2 … clockwise from the main one, stairs TR1 …, lifts LI1 ….

use geo::Coord;
use parvis_core::geometry::{bounds, midpoint};
use parvis_core::{ConnectorKind, Dossier, FloorPlan, Opening, OpeningId, UnitCategory, UnitId};
use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

/// Codes longer than this do not fit a sign.
const LONGEST_CODE: usize = 4;

/// The codes of one floor plan.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Codes {
    /// Exits in the order of their codes.
    pub exits: Vec<(OpeningId, String)>,
    /// Each unit of a connector and the connector's code.
    pub connectors: BTreeMap<UnitId, String>,
}

impl Codes {
    /// The codes of this plan. The file's own exit codes are kept when every exit has a short one of its own.
    pub fn of(plan: &FloorPlan) -> Self {
        Self { exits: exit_codes(plan), connectors: connector_codes(plan) }
    }

    /// The code of an exit.
    pub fn exit(&self, id: &OpeningId) -> Option<&str> {
        self.exits.iter().find(|(exit, _)| exit == id).map(|(_, code)| code.as_str())
    }
}

/// The dossier with its exits named by their codes, so that sentences, tables and drawings agree.
pub(crate) fn named(dossier: &Dossier) -> (Dossier, Codes) {
    let mut dossier = dossier.clone();
    let Some(plan) = dossier.plan.as_mut() else { return (dossier, Codes::default()) };
    let codes = Codes::of(plan);
    for opening in &mut plan.openings {
        if let Some(code) = codes.exit(&opening.id) {
            opening.name = code.to_owned();
        }
    }
    (dossier, codes)
}

fn exit_codes(plan: &FloorPlan) -> Vec<(OpeningId, String)> {
    let exits: Vec<&Opening> = plan.exits().collect();
    let names: BTreeSet<&str> = exits.iter().map(|exit| exit.name.as_str()).collect();
    let own = names.len() == exits.len()
        && names.iter().all(|name| !name.is_empty() && name.chars().count() <= LONGEST_CODE);
    let ordered = clockwise(plan, exits);
    let code = |(index, exit): (usize, &Opening)| {
        (exit.id.clone(), if own { exit.name.clone() } else { format!("E{}", index + 1) })
    };
    ordered.into_iter().enumerate().map(code).collect()
}

/// Ground level first, then up, then down; on each level clockwise, starting at the bearing of the main exit.
fn clockwise<'a>(plan: &FloorPlan, mut exits: Vec<&'a Opening>) -> Vec<&'a Opening> {
    let Some((low, high)) = bounds(plan.units.iter().map(|unit| &unit.shape)) else { return exits };
    let middle = Coord { x: f64::midpoint(low.x, high.x), y: f64::midpoint(low.y, high.y) };
    let bearing = |exit: &Opening| {
        let at = midpoint(exit.line);
        (at.x - middle.x).atan2(at.y - middle.y)
    };
    let start = exits.iter().copied().max_by(|a, b| more_main(plan, a, b)).map_or(0.0, bearing);
    let key = |exit: &Opening| {
        let ordinal = plan.level(&exit.level).map_or(0, |level| level.ordinal);
        let turned = (bearing(exit) - start).rem_euclid(std::f64::consts::TAU);
        let turned = if turned > std::f64::consts::TAU - 1e-9 { 0.0 } else { turned };
        (ordinal < 0, ordinal.abs(), turned)
    };
    exits
        .sort_by(|a, b| key(a).partial_cmp(&key(b)).unwrap_or(Ordering::Equal).then_with(|| a.id.cmp(&b.id)));
    exits
}

/// The main exit: on the ground level, from an entrance hall, then the widest, then the first by id. No file
/// says which it is.
fn more_main(plan: &FloorPlan, a: &Opening, b: &Opening) -> Ordering {
    let ground = |exit: &Opening| plan.level(&exit.level).is_some_and(|level| level.ordinal == 0);
    let hall = |exit: &Opening| {
        let lobby = |id| plan.unit(id).is_some_and(|unit| unit.category == UnitCategory::Lobby);
        exit.joins.iter().any(lobby)
    };
    ground(a)
        .cmp(&ground(b))
        .then(hall(a).cmp(&hall(b)))
        .then(a.width.metres.partial_cmp(&b.width.metres).unwrap_or(Ordering::Equal))
        .then_with(|| b.id.cmp(&a.id))
}

fn connector_codes(plan: &FloorPlan) -> BTreeMap<UnitId, String> {
    let (mut stairs, mut lifts) = (0, 0);
    let mut codes = BTreeMap::new();
    for connector in &plan.connectors {
        let code = match connector.kind {
            ConnectorKind::Elevator => {
                lifts += 1;
                format!("LI{lifts}")
            }
            ConnectorKind::Stairs | ConnectorKind::Ramp | ConnectorKind::Escalator => {
                stairs += 1;
                format!("TR{stairs}")
            }
        };
        let short = !connector.name.is_empty() && connector.name.chars().count() <= LONGEST_CODE;
        let code = if short { connector.name.clone() } else { code };
        codes.extend(connector.units.iter().map(|unit| (unit.clone(), code.clone())));
    }
    codes
}
