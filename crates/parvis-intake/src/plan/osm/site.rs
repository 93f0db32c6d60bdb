//! Walls, columns, roads, hydrants, the building's outline: everything around rooms and doors.

use super::element::{Shape, Thing};
use super::interpret::level_id;
use super::levels;
use super::rooms::Rooms;
use super::tally::Tally;
use super::words;
use crate::draft::{Draft, DraftFixture};
use geo::{Area, Geometry, LineString, MultiPolygon, Point, Polygon};
use parvis_core::{FixtureCategory, LevelId};

/// Adds the thing to the draft as a fixture, or counts it as not used.
pub fn add(thing: Thing, rooms: &Rooms, draft: &mut Draft, tally: &mut Tally) {
    let building = thing.has("building") && !thing.areas().is_empty() && rooms.near(&thing.points());
    let category = if building { Some(FixtureCategory::Other) } else { words::fixture(&thing) };
    let Some(category) = category else {
        tally.unused(&thing);
        return;
    };
    // Roads and whole buildings are outdoors whatever level they carry; a hydrant without a level is, too.
    let outdoors = building || matches!(category, FixtureCategory::Road | FixtureCategory::VehicleParking);
    let levels: Vec<Option<LevelId>> = match levels::parse(thing.tag("level")).filter(|_| !outdoors) {
        Some(storeys) => storeys.whole.into_iter().map(|ordinal| Some(level_id(ordinal))).collect(),
        None => vec![None],
    };
    let shape = shape(&thing);
    for level in &levels {
        let id = match level {
            Some(level) if levels.len() > 1 => format!("{}@{level}", thing.id),
            _ => thing.id.clone(),
        };
        draft.fixtures.push(DraftFixture {
            id: id.into(),
            level: level.clone(),
            category,
            name: thing.tag("name").to_owned(),
            shape: shape.clone(),
        });
    }
}

/// The name of the largest named building among these that has rooms.
pub fn building_name(things: &[Thing], rooms: &Rooms) -> String {
    let named = things
        .iter()
        .filter(|thing| thing.has("building") && thing.has("name") && rooms.near(&thing.points()));
    let largest = named.max_by(|a, b| shape(a).unsigned_area().total_cmp(&shape(b).unsigned_area()));
    largest.map(|thing| thing.tag("name").to_owned()).unwrap_or_default()
}

fn shape(thing: &Thing) -> Geometry {
    let polygon = |rings: Vec<Vec<geo::Coord>>| {
        let mut rings = rings.into_iter().map(LineString::new);
        Polygon::new(rings.next().unwrap_or_else(LineString::empty), rings.collect())
    };
    let line = thing.has("highway") || thing.has("barrier");
    match &thing.shape {
        Shape::Point(point) => Geometry::Point(Point::from(*point)),
        Shape::Path(path) if line || thing.areas().is_empty() => {
            Geometry::LineString(LineString::new(path.clone()))
        }
        _ => {
            let mut areas: Vec<Polygon> = thing.areas().into_iter().map(polygon).collect();
            match areas.pop() {
                Some(only) if areas.is_empty() => Geometry::Polygon(only),
                last => Geometry::MultiPolygon(MultiPolygon::new(areas.into_iter().chain(last).collect())),
            }
        }
    }
}
