//! `main-paths.json` and the floors' path files: which stairs and lifts join which floors, and the entrances.

use super::super::feature::{Feature, features};
use super::super::{Input, Refusal};
use super::manifest::Manifest;
use super::{FORMAT, remark};
use crate::draft::{DoorShape, Draft};
use geo::{Coord, Geometry};
use parvis_core::{Connector, ConnectorKind, Georeference, LevelId, Place, RemarkKind, UnitCategory, UnitId};

/// A link's end belongs to the nearest stair or lift within this many metres.
const NEAR: f64 = 5.0;

/// An entrance belongs to the nearest door within this many metres.
const AT_THE_DOOR: f64 = 3.0;

/// Adds what the path files tell; the path lines themselves are not needed.
pub fn add(input: &Input, manifest: &Manifest, draft: &mut Draft) -> Result<(), Refusal> {
    if let Some((file, bytes)) = input.entry("main-paths.json") {
        for link in features(file, bytes, FORMAT)? {
            let Some(connector) = connector(&link, manifest, draft) else {
                let name = [link.text("type"), link.text("name")].join(" ");
                draft.remarks.push(remark(RemarkKind::LeftOut, Place::Site, None, name.trim()));
                continue;
            };
            draft.connectors.push(connector);
        }
    }
    for floor in &manifest.floors {
        let level = floor.level_id();
        let paths = floor.filename.replace(".geojson", "-paths.geojson");
        let Some((file, bytes)) = input.entry(&paths).filter(|_| paths != floor.filename) else { continue };
        let mut unused = 0_u32;
        for path in features(file, bytes, FORMAT)? {
            let found = path.text("type") == "entrance" && mark_exit(&path, &level, draft);
            unused += u32::from(!found);
        }
        if unused > 0 {
            let count = Some(f64::from(unused));
            draft.remarks.push(remark(RemarkKind::LeftOut, Place::Level(level), count, "type=pathway"));
        }
    }
    Ok(())
}

/// The connector a link describes: the unit nearest to its end on each of its levels.
fn connector(link: &Feature, manifest: &Manifest, draft: &Draft) -> Option<Connector> {
    let (kind, category) = match link.text("type").as_str() {
        "stairs" => (ConnectorKind::Stairs, UnitCategory::Stairs),
        "elevator" => (ConnectorKind::Elevator, UnitCategory::Elevator),
        "escalator" => (ConnectorKind::Escalator, UnitCategory::Escalator),
        _ => return None,
    };
    let levels = link.members.get("levels").or_else(|| link.properties.get("levels"))?.as_array()?;
    let levels: Vec<LevelId> = levels
        .iter()
        .map(|level| manifest.at(i16::try_from(level.as_i64()?).ok()?))
        .collect::<Option<_>>()?;
    let Some(Geometry::LineString(line)) = &link.shape else { return None };
    let (start, end) = (*line.0.first()?, *line.0.last()?);
    let [from, to] = levels.as_slice() else { return None };
    let units = [nearest_unit(from, category, start, draft)?, nearest_unit(to, category, end, draft)?];
    Some(Connector {
        id: format!("{}-{}", kind.as_str(), link.text("id")).into(),
        kind,
        name: link.text("name"),
        units: units.to_vec(),
        flight: None,
        inferred: false,
    })
}

/// The unit of this kind with the corner nearest to a spot.
fn nearest_unit(level: &LevelId, category: UnitCategory, spot: Coord, draft: &Draft) -> Option<UnitId> {
    let units = draft.units.iter().filter(|unit| unit.level == *level && unit.category == category);
    units
        .filter_map(|unit| {
            let corners = unit.rings.iter().flatten().map(|corner| metres(*corner, spot));
            Some((corners.reduce(f64::min).filter(|away| *away <= NEAR)?, unit.id.clone()))
        })
        .min_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, unit)| unit)
}

/// Marks the door an entrance path leads through; whether there is one.
fn mark_exit(path: &Feature, level: &LevelId, draft: &mut Draft) -> bool {
    let Some(Geometry::LineString(line)) = &path.shape else { return false };
    let away = |shape: &DoorShape| -> f64 {
        let DoorShape::Outline(ring) = shape else { return f64::INFINITY };
        let apart = ring.iter().flat_map(|corner| line.0.iter().map(|at| metres(*corner, *at)));
        apart.fold(f64::INFINITY, f64::min)
    };
    let doors = draft.openings.iter_mut().filter(|door| door.level == *level);
    let nearest = doors.map(|door| (away(&door.shape), door)).min_by(|a, b| a.0.total_cmp(&b.0));
    match nearest {
        Some((metres, door)) if metres <= AT_THE_DOOR => {
            door.exit = Some(true);
            if door.name.is_empty() {
                door.name = path.text("name");
            }
            true
        }
        _ => false,
    }
}

/// Metres between two points in degrees.
fn metres(a: Coord, b: Coord) -> f64 {
    let flat = Georeference { origin: a, bearing: 0.0 }.to_metres(b);
    flat.x.hypot(flat.y)
}
