//! Openings, and what joins levels.

use super::context::Context;
use super::feature::Feature;
use super::words;
use crate::draft::{DoorShape, DraftOpening, DraftUnit};
use crate::plan::Refusal;
use parvis_core::{
    Connector, ConnectorId, ConnectorKind, Metres, OpeningId, OpeningKind, RemarkKind, Swing, UnitId,
};
use serde_json::Value;
use std::collections::BTreeMap;

/// Every opening.
pub(super) fn openings(context: &mut Context, features: &[Feature]) -> Result<Vec<DraftOpening>, Refusal> {
    let all: Vec<&Feature> = features.iter().filter(|feature| feature.kind == "opening").collect();
    let believed = believe_automobile(context, &all);
    let mut openings = Vec::new();
    for feature in all {
        let Some(level) = context.level(feature) else { continue };
        let line = feature.line()?;
        let shape = match line.as_slice() {
            [] => {
                context.remark(RemarkKind::LeftOut, format!("opening {}: no line", feature.id));
                continue;
            }
            [spot] => DoorShape::Point(*spot),
            // A width nobody knew when the plan was exported is not known now.
            [first, .., last] if feature.text("parvis_width") == Some("assumed") => {
                DoorShape::Point((*first + *last) / 2.0)
            }
            [first, .., last] => DoorShape::Line(*first, *last),
        };
        let joins = feature.texts("parvis_joins").into_iter().map(UnitId::from).collect::<Vec<_>>();
        openings.push(DraftOpening {
            id: OpeningId::from(context.unique(feature, "opening")),
            level,
            kind: kind(feature, believed),
            name: context.name(feature, "name"),
            shape,
            width_stated: width(feature),
            joins: Some(joins).filter(|joins| !joins.is_empty()),
            exit: exit(feature),
            lockable: context
                .known(feature.properties.get("access_control").and_then(Value::as_array).map(|_| true)),
            swing: context.known(swing(feature)),
            step_free: context.known(feature.texts("accessibility").contains(&"wheelchair").then_some(true)),
        });
    }
    Ok(openings)
}

/// `automobile` on every single opening is a mistake of the export, not a building full of garage doors.
fn believe_automobile(context: &mut Context, openings: &[&Feature]) -> bool {
    let all = openings.len() > 2 && openings.iter().all(|one| one.text("category") == Some("automobile"));
    if all {
        context.remark(RemarkKind::CategoryUnknown, format!("automobile × {}", openings.len()));
    }
    !all
}

fn kind(feature: &Feature, believe_automobile: bool) -> OpeningKind {
    let word = feature.text("parvis_kind").or_else(|| feature.text("category")).unwrap_or_default();
    let told = words::opening(word).filter(|kind| *kind != OpeningKind::Gate || believe_automobile);
    let door =
        |key: &str| feature.properties.get("door").and_then(|door| door.get(key)).and_then(Value::as_str);
    match (told, door("type")) {
        (None | Some(OpeningKind::Door), Some("revolving")) => OpeningKind::Revolving,
        // "open" means a doorway without a door; some exports write it for every door, together with the leaf's material.
        (None | Some(OpeningKind::Door), Some("open")) if door("material").is_none() => OpeningKind::Passage,
        (told, _) => told.unwrap_or(OpeningKind::Door),
    }
}

fn width(feature: &Feature) -> Option<Metres> {
    let stated = feature.text("parvis_width") == Some("stated");
    feature.properties.get("parvis_width_m").and_then(Value::as_f64).filter(|_| stated).map(Metres)
}

fn exit(feature: &Feature) -> Option<bool> {
    let told = feature.properties.get("parvis_exit").and_then(Value::as_bool);
    told.or_else(|| (feature.text("category") == Some("pedestrian.principal")).then_some(true))
}

fn swing(feature: &Feature) -> Option<Swing> {
    match feature.properties.get("door")?.get("type")?.as_str()? {
        "sliding" | "revolving" => Some(Swing::Sliding),
        _ => None,
    }
}

/// Stairs, lifts and ramps from relationships. One that names fewer than two units we have is remarked.
pub(super) fn connectors(context: &mut Context, features: &[Feature], units: &[DraftUnit]) -> Vec<Connector> {
    let file_ids: BTreeMap<&str, &str> =
        features.iter().filter(|one| one.kind == "unit").map(|one| (one.id.as_str(), one.own_id())).collect();
    let known: BTreeMap<&str, &UnitId> = units.iter().map(|unit| (unit.id.as_str(), &unit.id)).collect();
    let mut connectors = Vec::new();
    let mut left_out: BTreeMap<String, usize> = BTreeMap::new();
    for feature in features.iter().filter(|feature| feature.kind == "relationship") {
        let word = feature.text("category").unwrap_or_default();
        let ends: Vec<UnitId> =
            ends(feature).filter_map(|id| known.get(file_ids.get(id)?).map(|unit| (*unit).clone())).collect();
        match ConnectorKind::parse(word) {
            Some(kind) if ends.len() > 1 => connectors.push(Connector {
                id: ConnectorId::from(context.unique(feature, "connector")),
                kind,
                name: feature.text("parvis_name").unwrap_or_default().to_owned(),
                units: ends,
                flight: feature.properties.get("parvis_flight_m").and_then(Value::as_f64).map(Metres),
                inferred: feature.properties.get("parvis_inferred") == Some(&Value::Bool(true)),
            }),
            _ => *left_out.entry(word.to_owned()).or_default() += 1,
        }
    }
    for (word, count) in left_out {
        context.remark(RemarkKind::LeftOut, format!("relationship {word} × {count}"));
    }
    connectors
}

/// The ids a relationship runs through, in order.
fn ends(feature: &Feature) -> impl Iterator<Item = &str> {
    ["origin", "intermediary", "destination"]
        .into_iter()
        .filter_map(|key| feature.properties.get(key))
        .flat_map(|end| end.as_array().map_or_else(|| std::slice::from_ref(end), Vec::as_slice))
        .filter_map(|end| end.get("id").unwrap_or(end).as_str())
}
