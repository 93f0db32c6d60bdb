//! What a check is given: the dossier, what was worked out from its drawing once, the rules, the day.

pub mod building;
mod links;
mod load;

pub use building::{Building, WayOut, WayOutKind};
pub use load::{Load, LoadBasis};

use jiff::civil::Date;
use parvis_core::Dossier;

/// One site on one day, ready to be checked.
pub struct Case<'a> {
    /// All that is known.
    pub dossier: &'a Dossier,
    /// The drawing and what was worked out from it, if there is a drawing.
    pub building: Option<Building<'a>>,
    /// The day the checks speak of.
    pub today: Date,
}

impl<'a> Case<'a> {
    /// Works out what the checks share.
    pub fn new(dossier: &'a Dossier, today: Date) -> Self {
        Self { dossier, building: dossier.plan.as_ref().map(Building::new), today }
    }

    /// The two-letter country code, upper case.
    pub fn country(&self) -> &str {
        &self.dossier.site.country
    }
}
