//! A small dossier for tests: a hall of 12 × 8 m with 30 people, a corridor, and an exit at either end of it.

use crate::{Packs, dossiers};
use parvis_core::Dossier;

const SITE: &str = include_str!("small/site.toml");
const PLAN: &str = include_str!("small/plan.geojson");

/// The dossier with these drills.
pub(crate) fn dossier(drills: &str) -> Dossier {
    with("drills.toml", drills)
}

/// The dossier with one more file.
pub(crate) fn with(name: &str, text: &str) -> Dossier {
    let opened = dossiers::read(files(name, text), Packs::embedded());
    opened.dossier.unwrap_or_else(|| panic!("{:?}", opened.findings))
}

/// Its files and one more.
pub(crate) fn files(name: &str, text: &str) -> Vec<(String, Vec<u8>)> {
    let files = [("site.toml", SITE), ("plan.geojson", PLAN), (name, text)];
    files.map(|(name, text)| (name.to_owned(), text.as_bytes().to_vec())).to_vec()
}
