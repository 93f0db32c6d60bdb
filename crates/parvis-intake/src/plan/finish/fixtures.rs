//! Everything else drawn, brought into metres.

use super::ids::Ids;
use super::notes::Notes;
use super::plane::Plane;
use crate::draft::DraftFixture;
use parvis_core::{Fixture, Place};

/// Brings every fixture into metres; what lies nowhere is left out.
pub fn build(drafts: Vec<DraftFixture>, plane: Plane, notes: &mut Notes) -> Vec<Fixture> {
    let mut ids = Ids::default();
    let mut fixtures = Vec::with_capacity(drafts.len());
    for draft in drafts {
        let Some(shape) = plane.shape(&draft.shape) else {
            notes.left_out(Place::Site, format!("{} {}", draft.id, draft.name).trim());
            continue;
        };
        let id = ids.claim(draft.id.as_str(), |id| Place::Fixture(id.into()), notes).into();
        fixtures.push(Fixture { id, level: draft.level, category: draft.category, name: draft.name, shape });
    }
    fixtures
}
