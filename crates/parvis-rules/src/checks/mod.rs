//! The checks: one file each, found by `build.rs`. A check reads the case and reports findings.
//!
//! # Adding a check
//! 1. `cargo xtask new-check K310 room_without_phone` writes `lockdown/k310_room_without_phone.rs`.
//! 2. Fill in `words` and `run`, and the tests under it. That is all: the build finds the file.
//!
//! # House rules
//! - An error rests on a text or a secondary source, or on plain logic (a room nobody can leave). Where the
//!   number is our own planning default the citation says so, and the finding is a warning or a note.
//! - Numbers stand in `packs/`, each with its source; `numbers.rs` fetches them. Sources without a number stand in
//!   `sources.rs`. A check holds neither.
//! - Like findings are gathered: forty assumed door widths are one finding with forty places.
//! - The words are Fluent: `title`, `says`, `settle`, `why`. `{ $place }` is always there; every other
//!   argument is one the check supplies, and the tests compare.

mod drill_rules;
pub mod gather;
mod measures;
pub mod numbers;
pub mod prelude;
pub mod sight;
pub mod sources;
#[cfg(test)]
mod tests;
pub mod words;

use crate::Case;
use parvis_core::{Citation, Finding, FindingKind, Place, Severity};

/// One check.
pub struct Check {
    /// Code, name and words.
    pub kind: FindingKind,
    /// Reads the case, reports what it finds.
    pub run: fn(&Case<'_>) -> Vec<Finding>,
}

impl Check {
    /// A finding that must be settled.
    pub const fn error(&self, place: Place) -> Finding {
        Finding::new(self.kind.code, Severity::Error, place)
    }

    /// A finding that should be settled.
    pub const fn warning(&self, place: Place) -> Finding {
        Finding::new(self.kind.code, Severity::Warning, place)
    }

    /// A finding that must be settled where its source may decide, and should be settled otherwise.
    pub const fn as_sure_as(&self, source: &Citation, place: Place) -> Finding {
        if source.evidence.may_decide() { self.error(place) } else { self.warning(place) }
    }

    /// A finding that is good to know.
    pub const fn note(&self, place: Place) -> Finding {
        Finding::new(self.kind.code, Severity::Note, place)
    }
}

/// What every check finds, the gravest first, then by code and place.
pub fn run_all(case: &Case<'_>) -> Vec<Finding> {
    let mut findings: Vec<Finding> = CHECKS.iter().flat_map(|check| (check.run)(case)).collect();
    findings.sort_by(|a, b| (a.severity, a.code, &a.place).cmp(&(b.severity, b.code, &b.place)));
    findings
}

/// Every kind of finding the checks report, in order of code.
pub fn kinds() -> impl Iterator<Item = &'static FindingKind> {
    CHECKS.iter().map(|check| &check.kind)
}

include!(concat!(env!("OUT_DIR"), "/checks.rs"));
