//! Measures in place or proposed, each with its rights check.

use crate::{Fact, LevelId, Place};
use geo::Coord;
use jiff::civil::Date;

/// Where a measure stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum MeasureStatus {
    /// Somebody thinks of it.
    Proposed,
    /// Decided, not yet done.
    Approved,
    /// Done and working.
    InPlace,
    /// No longer used.
    Ended,
}

impl MeasureStatus {
    /// Every status, in order of life.
    pub const ALL: [Self; 4] = [Self::Proposed, Self::Approved, Self::InPlace, Self::Ended];

    /// The word used in files.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Proposed => "proposed",
            Self::Approved => "approved",
            Self::InPlace => "in_place",
            Self::Ended => "ended",
        }
    }
}

/// A measure of the catalogue at this site.
#[derive(Clone, Debug, PartialEq)]
pub struct Measure {
    /// Its id in this dossier.
    pub id: String,
    /// Its number in the catalogue (`packs/measures.csv`): `m034`.
    pub catalogue: String,
    /// What it is here, in the site's words.
    pub name: String,
    /// Where it stands.
    pub status: MeasureStatus,
    /// Who said so and when.
    pub from: crate::Provenance,
    /// Where it is; empty when it concerns the whole site.
    pub places: Vec<Place>,
    /// Days that recordings or logs are kept, where it records.
    pub retention_days: Fact<u32>,
    /// Doors or rooms it makes impassable or hard for some people.
    pub blocks: Vec<Place>,
    /// Cameras, where it is video surveillance.
    pub cameras: Vec<Camera>,
    /// The rights check, once somebody has made it.
    pub rights: Option<RightsCheck>,
}

/// One camera: where it stands and what it sees.
#[derive(Clone, Debug, PartialEq)]
pub struct Camera {
    /// Its id: `cam-3`.
    pub id: String,
    /// The storey.
    pub level: LevelId,
    /// Where it hangs, in metres on the plan.
    pub at: Coord,
    /// Where it looks: degrees clockwise from the plan's y axis.
    pub looks: f64,
    /// Angle of view in degrees.
    pub angle: f64,
    /// How far a person can be recognised, in metres.
    pub range: f64,
}

/// The rights check of a measure: the ten questions of the gate (rights.md §4).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RightsCheck {
    /// Which law, rule or house authority allows it.
    pub legality: String,
    /// Which threat it reduces and whom it protects.
    pub aim: String,
    /// Which less intrusive measure was tried or costed, and why it is not enough.
    pub necessity: String,
    /// Expected benefit, 0 to 4.
    pub benefit: Option<u8>,
    /// Effect on rights, 0 to 4.
    pub impact: Option<u8>,
    /// Could it single people out? How is that avoided?
    pub non_discrimination: String,
    /// Step-free width, alarms for all senses, plain signs.
    pub access: String,
    /// Is it fit for the children there?
    pub children: String,
    /// Does it keep escape routes and responders free?
    pub safety: String,
    /// Who answers for it.
    pub owner: String,
    /// When it is looked at again.
    pub review: Option<Date>,
    /// How people can complain.
    pub complaints: String,
    /// When it ends or must be approved anew.
    pub ends: Option<Date>,
    /// Why recordings must be kept longer than 72 hours, where they are.
    pub retention_reason: String,
}
