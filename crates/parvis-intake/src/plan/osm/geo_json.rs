//! GeoJSON whose properties are OSM tags, as the usual converters write it.

use super::element::{Shape, Tags, Thing, Things};
use crate::plan::Refusal;
use crate::plan::feature::{Feature, features};
use geo::{Geometry, LineString, Polygon};
use serde_json::{Map, Value};

/// What people call the format in a sentence.
const FORMAT: &str = "OpenStreetMap GeoJSON";

/// Reads the file.
pub fn read(file: &str, bytes: &[u8]) -> Result<Things, Refusal> {
    let mut all = Things::default();
    for feature in features(file, bytes, FORMAT)? {
        let (id, tags) = (id(&feature), tags(&feature.properties));
        let Some(shape) = feature.shape.and_then(shape) else {
            // Routes and the like have no shape a plan can use; the other readers count them by type too.
            let what = tags
                .get("type")
                .map_or_else(|| format!("{id}: no geometry"), |kind| format!("relation type={kind}"));
            *all.lost.entry(what).or_default() += 1;
            continue;
        };
        all.things.push(Thing { id, tags, shape });
    }
    Ok(all)
}

/// `way/123`, from the feature or its properties.
fn id(feature: &Feature) -> String {
    let property = |key: &str| feature.properties.get(key).map(plain).filter(|id| !id.is_empty());
    let given = Some(feature.id.clone()).filter(|id| !id.is_empty());
    given
        .or_else(|| property("@id"))
        .or_else(|| property("id"))
        .unwrap_or_else(|| format!("feature/{}", feature.number))
}

/// Tags stand in the properties, or in an object `tags` among them.
fn tags(properties: &Map<String, Value>) -> Tags {
    let source = match properties.get("tags") {
        Some(Value::Object(tags)) => tags,
        _ => properties,
    };
    source
        .iter()
        .filter(|(key, value)| !matches!(key.as_str(), "id" | "@id") && !value.is_null())
        .map(|(key, value)| (key.clone(), plain(value)))
        .collect()
}

fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn shape(geometry: Geometry) -> Option<Shape> {
    Some(match geometry {
        Geometry::Point(point) => Shape::Point(point.0),
        Geometry::LineString(path) => Shape::Path(path.0),
        Geometry::Polygon(polygon) if polygon.interiors().is_empty() => Shape::Path(polygon.into_inner().0.0),
        Geometry::Polygon(polygon) => Shape::Areas(vec![rings(polygon)]),
        Geometry::MultiPolygon(areas) => Shape::Areas(areas.0.into_iter().map(rings).collect()),
        _ => return None,
    })
}

fn rings(polygon: Polygon) -> Vec<Vec<geo::Coord>> {
    let (outline, holes) = polygon.into_inner();
    std::iter::once(outline).chain(holes).map(|LineString(ring)| ring).collect()
}
