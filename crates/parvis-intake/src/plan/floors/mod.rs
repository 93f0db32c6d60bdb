//! GeoJSON per floor with a `main.json` that lists the floors, as indoor-map services keep it.
//!
//! Some floors draw only walls and doors. There the rooms are what the building's outline leaves over when
//! walls, doors and windows are taken out; each floor where that was done is told.

mod links;
mod manifest;
mod rest;
#[cfg(test)]
mod tests;

use super::feature::{Feature, features};
use super::{Input, Refusal};
use crate::draft::{DoorShape, Draft, DraftFixture, DraftOpening, DraftUnit, Frame};
use geo::{Coord, Geometry, LineString, Polygon};
use manifest::Manifest;
use parvis_core::{
    Fact, FixtureCategory, LevelId, OpeningKind, Place, Remark, RemarkKind, UnitCategory, UnitId,
};
use std::collections::BTreeMap;

/// What people call the format in a sentence.
const FORMAT: &str = "GeoJSON per floor";

/// Reads the folder.
pub fn read(input: &Input) -> Result<Draft, Refusal> {
    let Some((file, bytes)) = input.entry("main.json") else {
        return Err(Refusal::Empty { file: input.name.to_owned() });
    };
    let manifest: Manifest = super::text::json(file, bytes, FORMAT)?;
    let mut draft = Draft {
        name: manifest.name.clone(),
        frame: Frame::LonLat,
        levels: manifest.levels(),
        units: Vec::new(),
        openings: Vec::new(),
        connectors: Vec::new(),
        fixtures: Vec::new(),
        remarks: Vec::new(),
    };
    for floor in &manifest.floors {
        match input.entry(&floor.filename) {
            Some((file, bytes)) => add_floor(features(file, bytes, FORMAT)?, &floor.level_id(), &mut draft),
            None => draft.remarks.push(remark(
                RemarkKind::ReferenceBroken,
                Place::Level(floor.level_id()),
                None,
                floor.filename.as_str(),
            )),
        }
    }
    links::add(input, &manifest, &mut draft)?;
    Ok(draft)
}

fn remark(kind: RemarkKind, place: Place, number: Option<f64>, text: &str) -> Remark {
    Remark { kind, place, number, text: text.to_owned() }
}

/// Adds one floor's features, and the rooms its walls leave over.
fn add_floor(features: Vec<Feature>, level: &LevelId, draft: &mut Draft) {
    let mut rest = rest::Rest::default();
    let mut unused: BTreeMap<String, u32> = BTreeMap::new();
    for feature in features {
        let kind = feature.text("type");
        let id = format!(
            "{level}/{}",
            if feature.text("id").is_empty() { feature.number.to_string() } else { feature.text("id") }
        );
        let Some(Geometry::Polygon(shape)) = feature.shape.clone() else {
            *unused.entry(kind).or_default() += 1;
            continue;
        };
        if kind == "building_outline" {
            rest.outline(&shape);
        } else {
            rest.take(&shape);
        }
        match (use_of(&kind), fixture(&kind)) {
            (Some(category), _) => draft.units.push(unit(id, level, category, &kind, &feature, rings(shape))),
            (None, Some(category)) => draft.fixtures.push(DraftFixture {
                id: id.into(),
                level: Some(level.clone()),
                category,
                name: feature.text("name"),
                shape: Geometry::Polygon(shape),
            }),
            (None, None) if kind == "door" => draft.openings.push(door(id, level, &feature, shape)),
            (None, None) => *unused.entry(kind).or_default() += 1,
        }
    }
    let pieces = rest.pieces();
    if !pieces.is_empty() {
        let count = Some(pieces.len() as f64);
        draft.remarks.push(remark(RemarkKind::UnitInferred, Place::Level(level.clone()), count, ""));
    }
    let left_over = Feature::default();
    draft.units.extend(pieces.into_iter().enumerate().map(|(index, piece)| {
        let id = format!("{level}/rest-{}", index + 1);
        unit(id, level, UnitCategory::Room, "", &left_over, rings(piece))
    }));
    draft.remarks.extend(unused.into_iter().map(|(kind, count)| {
        remark(
            RemarkKind::LeftOut,
            Place::Level(level.clone()),
            Some(f64::from(count)),
            &format!("type={kind}"),
        )
    }));
}

/// The types that are floors.
fn use_of(kind: &str) -> Option<UnitCategory> {
    Some(match kind {
        // `no_geometry` is a let unit whose inside is not drawn; its floor is there all the same.
        "room" | "no_geometry" => UnitCategory::Room,
        "bathroom" => UnitCategory::Restroom,
        "stairs" => UnitCategory::Stairs,
        "elevator" => UnitCategory::Elevator,
        "escalator" => UnitCategory::Escalator,
        "hallway" | "corridor" | "walkway" => UnitCategory::Walkway,
        "inaccessible_space" => UnitCategory::NonPublic,
        "floor_opening" => UnitCategory::OpenToBelow,
        _ => return None,
    })
}

/// The types that stand on a floor.
fn fixture(kind: &str) -> Option<FixtureCategory> {
    Some(match kind {
        "wall" => FixtureCategory::Wall,
        "window" => FixtureCategory::Window,
        "column" | "pillar" => FixtureCategory::Column,
        "furniture" | "desk" => FixtureCategory::Furniture,
        "building_outline" => FixtureCategory::Other,
        _ => return None,
    })
}

fn rings(polygon: Polygon) -> Vec<Vec<Coord>> {
    let (outline, holes) = polygon.into_inner();
    std::iter::once(outline).chain(holes).map(|LineString(ring)| ring).collect()
}

fn unit(
    id: String,
    level: &LevelId,
    category: UnitCategory,
    kind: &str,
    feature: &Feature,
    rings: Vec<Vec<Coord>>,
) -> DraftUnit {
    DraftUnit {
        id: UnitId::from(id),
        level: level.clone(),
        category,
        source_category: kind.to_owned(),
        number: feature.text("roomnumber"),
        name: feature.text("name"),
        rings,
        lockable: Fact::Unknown,
        people: Fact::Unknown,
        step_free: Fact::Unknown,
    }
}

fn door(id: String, level: &LevelId, feature: &Feature, shape: Polygon) -> DraftOpening {
    DraftOpening {
        id: id.into(),
        level: level.clone(),
        kind: OpeningKind::Door,
        name: feature.text("name"),
        shape: DoorShape::Outline(shape.into_inner().0.0),
        width_stated: None,
        joins: None,
        exit: None,
        lockable: Fact::Unknown,
        swing: Fact::Unknown,
        step_free: Fact::Unknown,
    }
}
