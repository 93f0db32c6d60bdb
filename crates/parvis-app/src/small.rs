//! A small dossier for tests: a hall of 12 × 8 m with 30 people, a corridor, and an exit at either end of it.

use crate::{Packs, dossiers};
use parvis_core::Dossier;

const SITE: &str = r#"
format = 1
[site]
id = "hall"
name = "Hall"
country = "KZ"
[from]
source = "made up"
date = 2026-09-01
[facts]
people_peak = 30
"#;

const PLAN: &str = r#"{"type": "FeatureCollection", "parvis": {"format": 1, "levels": [{"id": "L/0", "ordinal": 0}]}, "features": [
{"type": "Feature", "id": "hall", "properties": {"feature_type": "unit", "level": "L/0", "category": "classroom", "number": "1", "people": {"value": 30, "source": "made up", "date": "2026-09-01"}}, "geometry": {"type": "Polygon", "coordinates": [[[0, 0], [12, 0], [12, 8], [0, 8], [0, 0]]]}},
{"type": "Feature", "id": "way", "properties": {"feature_type": "unit", "level": "L/0", "category": "walkway"}, "geometry": {"type": "Polygon", "coordinates": [[[0, 8], [40, 8], [40, 11], [0, 11], [0, 8]]]}},
{"type": "Feature", "id": "door", "properties": {"feature_type": "opening", "level": "L/0", "category": "door", "width": 1.2, "width_basis": "stated", "joins": ["hall", "way"], "exit": false}, "geometry": {"type": "LineString", "coordinates": [[9, 8], [10.2, 8]]}},
{"type": "Feature", "id": "west", "properties": {"feature_type": "opening", "level": "L/0", "category": "door", "width": 1.2, "width_basis": "stated", "joins": ["way"], "exit": true}, "geometry": {"type": "LineString", "coordinates": [[0, 9], [0, 10.2]]}},
{"type": "Feature", "id": "east", "properties": {"feature_type": "opening", "level": "L/0", "category": "door", "width": 1.2, "width_basis": "stated", "joins": ["way"], "exit": true}, "geometry": {"type": "LineString", "coordinates": [[40, 9], [40, 10.2]]}}
]}"#;

/// The dossier with these drills.
pub(crate) fn dossier(drills: &str) -> Dossier {
    with("drills.toml", drills)
}

/// The dossier with one more file.
pub(crate) fn with(name: &str, text: &str) -> Dossier {
    let files = [("site.toml", SITE), ("plan.geojson", PLAN), (name, text)];
    let files = files.map(|(name, text)| (name.to_owned(), text.as_bytes().to_vec())).to_vec();
    let opened = dossiers::read(files, Packs::embedded());
    opened.dossier.unwrap_or_else(|| panic!("{:?}", opened.findings))
}
