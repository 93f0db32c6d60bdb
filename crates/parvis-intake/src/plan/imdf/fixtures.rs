//! Amenities, fixtures, kiosks, and walls drawn as units.

use super::context::Context;
use super::feature::Feature;
use super::words::{self, Meaning};
use crate::draft::DraftFixture;
use crate::plan::Refusal;
use parvis_core::{FixtureCategory, FixtureId, LevelId, RemarkKind};
use std::collections::BTreeMap;

/// Everything that has a place in our list of fixtures. The rest is counted in one remark per word.
pub(super) fn fixtures(context: &mut Context, features: &[Feature]) -> Result<Vec<DraftFixture>, Refusal> {
    let units: BTreeMap<&str, &Feature> =
        features.iter().filter(|one| one.kind == "unit").map(|one| (one.id.as_str(), one)).collect();
    let mut left_out: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    let mut fixtures = Vec::new();
    for feature in features {
        let word = feature.text("category").unwrap_or(&feature.kind);
        if !is_fixture(feature, word) {
            continue;
        }
        let Some(category) = category(feature, word) else {
            *left_out.entry((&feature.kind, word)).or_default() += 1;
            continue;
        };
        let level = level(context, feature, &units);
        let Some(shape) = feature.geometry()? else {
            *left_out.entry((&feature.kind, word)).or_default() += 1;
            continue;
        };
        let name = context.name(feature, "name");
        fixtures.push(DraftFixture {
            id: FixtureId::from(context.unique(feature, "fixture")),
            level,
            category,
            name,
            shape,
        });
    }
    for ((kind, word), count) in left_out {
        context.remark(RemarkKind::LeftOut, format!("{kind} {word} × {count}"));
    }
    Ok(fixtures)
}

/// Whether a feature is a fixture, known or not.
fn is_fixture(feature: &Feature, word: &str) -> bool {
    match feature.kind.as_str() {
        "amenity" | "fixture" | "kiosk" => true,
        // Lines are drawn for the eye, except those of our own export.
        "detail" => feature.text("parvis_category").is_some(),
        "unit" => matches!(words::unit(word), Some(Meaning::Structure(_))),
        _ => false,
    }
}

fn category(feature: &Feature, word: &str) -> Option<FixtureCategory> {
    if let Some(Meaning::Structure(category)) = words::unit(word).filter(|_| feature.kind == "unit") {
        return Some(category);
    }
    feature.text("parvis_category").and_then(FixtureCategory::parse).or_else(|| words::fixture(word))
}

fn level(context: &Context, feature: &Feature, units: &BTreeMap<&str, &Feature>) -> Option<LevelId> {
    let own = feature.text("level_id").and_then(|id| context.level_of_id(id));
    own.or_else(|| {
        let unit = feature.texts("unit_ids").into_iter().find_map(|id| units.get(id))?;
        context.level_of_id(unit.text("level_id")?)
    })
}
