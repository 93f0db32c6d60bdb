//! Codes on the drawing: the plates of exits, stairs TR1 …, lifts LI1 ….

use parvis_core::{ConnectorKind, Dossier, FloorPlan, LONGEST_PLATE, OpeningId, UnitId, exit_plates};
use std::collections::BTreeMap;

/// The codes of one floor plan.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Codes {
    /// Exits in the order of their codes.
    pub exits: Vec<(OpeningId, String)>,
    /// Each unit of a connector and the connector's code.
    pub connectors: BTreeMap<UnitId, String>,
}

impl Codes {
    /// The codes of this plan.
    pub fn of(plan: &FloorPlan) -> Self {
        let exits = exit_plates(plan).into_iter().map(|(exit, plate)| (exit.id.clone(), plate)).collect();
        Self { exits, connectors: connector_codes(plan) }
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
        let short = !connector.name.is_empty() && connector.name.chars().count() <= LONGEST_PLATE;
        let code = if short { connector.name.clone() } else { code };
        codes.extend(connector.units.iter().map(|unit| (unit.clone(), code.clone())));
    }
    codes
}
