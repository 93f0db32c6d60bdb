//! The files of an IMDF archive.

use super::features;
use super::geojson::{collection, json_file, manifest};
use parvis_core::{FloorPlan, Georeference};

/// Manifest and one file for each kind of feature; kinds without features get an empty file, as IMDF asks.
pub(super) fn files(plan: &FloorPlan, place: Georeference) -> Vec<(String, Vec<u8>)> {
    let mut files =
        vec![json_file("manifest.json", &manifest(plan)), ("address.geojson".to_owned(), collection(&[]))];
    for (kind, features) in features::all(plan, place) {
        files.push((format!("{kind}.geojson"), collection(&features)));
    }
    files.sort();
    files
}
