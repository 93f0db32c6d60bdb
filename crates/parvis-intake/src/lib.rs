//! Bytes from outside become core values here, and core values become files again. All distrust lives here:
//! limits, repair, provenance. Nothing read is silently dropped.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing))]
#![cfg_attr(test, allow(clippy::needless_raw_string_hashes))] // expect-test writes them

pub mod archive;
pub mod called;
pub mod dossier;
pub mod draft;
pub mod fuzzing;
pub mod pictures;
pub mod plan;
pub mod results;
pub mod rows;
pub mod scenario;
pub mod sheet;
mod why;

pub use parvis_toml::nearest;
pub use why::Why;

use parvis_core::FindingKind;

/// Every kind of finding this crate reports: broken files, dossiers, archives, plans and exports.
pub fn kinds() -> impl Iterator<Item = &'static FindingKind> {
    let toml = parvis_toml::KINDS.iter().chain(dossier::KINDS);
    toml.chain(archive::KINDS.iter().chain(plan::KINDS).chain(plan::export::KINDS).copied())
}
