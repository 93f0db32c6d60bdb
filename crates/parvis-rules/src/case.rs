//! What a check is given: the dossier, what was worked out from its drawing once, the rules, the day.

pub mod building;
mod links;
mod load;

pub use building::{Building, WayOut, WayOutKind};
pub use load::{Load, LoadBasis};

use crate::planning::Planning;
use crate::{Classification, Pack, Packs};
use jiff::civil::Date;
use parvis_core::Dossier;

/// One site on one day, ready to be checked.
pub struct Case<'a> {
    /// All that is known.
    pub dossier: &'a Dossier,
    /// The drawing and what was worked out from it, if there is a drawing.
    pub building: Option<Building<'a>>,
    /// Every pack, the planning numbers, the catalogue and the rights gate.
    pub packs: &'a Packs,
    /// The pack in force for the site's country on the day; the baseline elsewhere.
    pub pack: Option<&'a Pack>,
    /// The site's class under that pack.
    pub classification: Option<Classification>,
    /// The day the checks speak of.
    pub today: Date,
}

impl<'a> Case<'a> {
    /// Works out what the checks share.
    pub fn new(dossier: &'a Dossier, packs: &'a Packs, today: Date) -> Self {
        let pack = packs.for_site(&dossier.site.country, today);
        Self {
            dossier,
            building: dossier.plan.as_ref().map(|plan| Building::new(plan, packs.planning())),
            packs,
            pack,
            classification: pack.map(|pack| pack.classify_dossier(dossier, today)),
            today,
        }
    }

    /// The planning numbers.
    pub const fn planning(&self) -> &'a Planning {
        self.packs.planning()
    }

    /// Most people on the site at one time: as stated, else as counted in the rooms.
    pub fn people_at_peak(&self) -> Option<u32> {
        let stated = self.dossier.number("people_peak").map(|people| people.max(0.0) as u32);
        stated.or_else(|| self.building.as_ref().map(Building::people_in_all)).filter(|people| *people > 0)
    }

    /// Whether small children are there: a kindergarten or a school.
    pub fn has_children(&self) -> bool {
        matches!(self.dossier.choice("site_type"), Some("kindergarten" | "school" | "additional_education"))
    }
}
