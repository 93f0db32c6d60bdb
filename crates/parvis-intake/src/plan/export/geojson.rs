//! One GeoJSON file with all features; its reader is the IMDF reader.

use super::features;
use parvis_core::{FloorPlan, Georeference};
use serde_json::{Value, json};

pub(super) fn files(plan: &FloorPlan, place: Georeference) -> Vec<(String, Vec<u8>)> {
    let features: Vec<Value> =
        features::all(plan, place).into_iter().flat_map(|(_, features)| features).collect();
    vec![("plan.geojson".to_owned(), collection(&features))]
}

/// A collection with one feature to a line, so that two versions can be compared.
pub(super) fn collection(features: &[Value]) -> Vec<u8> {
    let mut text = String::from("{\"type\":\"FeatureCollection\",\"features\":[\n");
    for (index, feature) in features.iter().enumerate() {
        text.push_str(&feature.to_string());
        text.push_str(if index + 1 < features.len() { ",\n" } else { "\n" });
    }
    text.push_str("]}\n");
    text.into_bytes()
}

/// A small JSON file.
pub(super) fn json_file(name: &str, value: &Value) -> (String, Vec<u8>) {
    (name.to_owned(), format!("{value:#}\n").into_bytes())
}

/// The manifest of an IMDF archive. Its date is that of the drawing, not of the export.
pub(super) fn manifest(plan: &FloorPlan) -> Value {
    let date = plan.source.as_ref().map_or_else(|| "1970-01-01".to_owned(), |source| source.date.to_string());
    json!({
        "version": "1.0.0", "created": format!("{date}T00:00:00Z"), "generated_by": "Parvis", "language": "und",
        "extensions": null,
    })
}
