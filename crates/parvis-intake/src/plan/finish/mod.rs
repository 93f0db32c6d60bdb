//! From a draft to a floor plan: the one place where drawings are repaired and missing things worked out.
//!
//! Every format passes here, so the same mistake is mended, and the same silence filled, in the same way
//! whatever program wrote the file. Each change and each guess is a [`parvis_core::Remark`]; what cannot be used is one too.

mod connectors;
mod exits;
mod fixtures;
mod floor;
mod ids;
mod levels;
mod notes;
mod openings;
mod plane;
mod polygon;
mod span;
#[cfg(test)]
mod tests;
mod units;

pub use openings::{ASSUMED_WIDTH, MISSES_WALL_BY};
pub use plane::FARTHEST;
pub use polygon::{SLIVER, largest};

use crate::draft::Draft;
use notes::Notes;
use parvis_core::{FloorPlan, Provenance};
use plane::Plane;

/// Repairs a draft, works out what its file does not say, and remarks on every change.
pub fn finish(draft: Draft, source: Provenance) -> FloorPlan {
    let plane = Plane::of(&draft);
    let mut notes = Notes(draft.remarks);
    let units = draft.units.iter().map(|unit| &unit.level);
    let used = units.chain(draft.openings.iter().map(|opening| &opening.level));
    let used = used.chain(draft.fixtures.iter().filter_map(|fixture| fixture.level.as_ref()));
    let levels = levels::settle(draft.levels, used, &levels::boxes(&draft.units), &mut notes);
    let built = units::build(draft.units, plane, &mut notes);
    let openings::Doors { mut openings, edges } = openings::build(draft.openings, &built, plane, &mut notes);
    exits::decide(&mut openings, &edges, &built.units, &levels, &mut notes);
    let connectors = connectors::build(draft.connectors, &built, &levels, &mut notes);
    FloorPlan {
        name: draft.name,
        levels,
        openings,
        connectors,
        fixtures: fixtures::build(draft.fixtures, plane, &mut notes),
        georeference: plane.georeference(),
        units: built.units,
        remarks: notes.0,
        source: Some(source),
    }
}
