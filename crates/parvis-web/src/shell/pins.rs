//! Findings that lie somewhere on the drawing: their pins, known by their number among the findings of the site.

use geo::Coord;
use parvis_core::{Dossier, Finding, LevelId};

/// A finding where it is.
pub struct Pin<'a> {
    /// Its name in addresses and on the page.
    pub id: String,
    /// The finding.
    pub finding: &'a Finding,
    /// The storey.
    pub level: LevelId,
    /// Where, in metres on the plan.
    pub at: Coord,
}

/// The pin of the finding that is the `number`th of the site, if it lies on the drawing.
pub fn pin<'a>(number: usize, finding: &'a Finding, dossier: &Dossier) -> Option<Pin<'a>> {
    let plan = dossier.plan.as_ref()?;
    let level = plan.level_of(&finding.place)?.id.clone();
    Some(Pin { id: format!("finding-{number}"), finding, level, at: plan.pin(&finding.place)? })
}
