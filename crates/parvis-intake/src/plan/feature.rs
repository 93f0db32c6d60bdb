//! GeoJSON features, read for every format that is made of them.

use super::{Refusal, text};
use geo::{Coord, Geometry, LineString, MultiLineString, MultiPoint, MultiPolygon, Point, Polygon};
use serde_json::{Map, Value};

/// One feature.
#[derive(Debug, Default)]
pub struct Feature {
    /// Its place in the file, from 1.
    pub number: usize,
    /// Its own id; empty when it has none.
    pub id: String,
    /// Its properties.
    pub properties: Map<String, Value>,
    /// Its other members, which some files use.
    pub members: Map<String, Value>,
    /// Its shape; `None` when it has none, or none that can be understood.
    pub shape: Option<Geometry>,
}

impl Feature {
    /// A property as text; empty when absent or null.
    pub fn text(&self, key: &str) -> String {
        match self.properties.get(key) {
            None | Some(Value::Null) => String::new(),
            Some(Value::String(text)) => text.trim().to_owned(),
            Some(other) => other.to_string(),
        }
    }
}

/// Largest GeoJSON file that is read: in memory it takes about ten times its size.
const LARGEST_MIB: u64 = 64;

/// The features of a collection.
pub fn features(file: &str, bytes: &[u8], format: &str) -> Result<Vec<Feature>, Refusal> {
    if bytes.len() as u64 > LARGEST_MIB << 20 {
        let mib = (bytes.len() as u64).div_ceil(1 << 20);
        return Err(Refusal::TooLarge { file: file.to_owned(), mib, limit_mib: LARGEST_MIB });
    }
    let collection: Value = text::json(file, bytes, format)?;
    let Value::Object(mut collection) = collection else { return Err(no_collection(file, format)) };
    let Some(Value::Array(features)) = collection.remove("features") else {
        return Err(no_collection(file, format));
    };
    Ok(features.into_iter().enumerate().map(|(index, value)| feature(index + 1, value)).collect())
}

fn no_collection(file: &str, format: &str) -> Refusal {
    Refusal::Malformed {
        file: file.to_owned(),
        format: format.to_owned(),
        line: 1,
        why: crate::Why::new("features"),
    }
}

fn feature(number: usize, value: Value) -> Feature {
    let mut members = if let Value::Object(members) = value { members } else { Map::new() };
    let properties =
        if let Some(Value::Object(map)) = members.remove("properties") { map } else { Map::new() };
    let id = match members.remove("id") {
        Some(Value::String(id)) => id,
        Some(Value::Number(id)) => id.to_string(),
        _ => String::new(),
    };
    let shape = members.remove("geometry").and_then(|geometry| shape(&geometry));
    Feature { number, id, properties, members, shape }
}

/// A geometry object as a shape.
fn shape(geometry: &Value) -> Option<Geometry> {
    let at = geometry.get("coordinates")?;
    Some(match geometry.get("type")?.as_str()? {
        "Point" => Geometry::Point(Point::from(position(at)?)),
        "MultiPoint" => Geometry::MultiPoint(MultiPoint::from(path(at)?)),
        "LineString" => Geometry::LineString(LineString::new(path(at)?)),
        "MultiLineString" => {
            Geometry::MultiLineString(MultiLineString::new(each(at, |line| path(line).map(LineString::new))?))
        }
        "Polygon" => Geometry::Polygon(polygon(at)?),
        "MultiPolygon" => Geometry::MultiPolygon(MultiPolygon::new(each(at, polygon)?)),
        _ => return None,
    })
}

fn polygon(at: &Value) -> Option<Polygon> {
    let mut rings = each(at, |ring| path(ring).map(LineString::new))?.into_iter();
    Some(Polygon::new(rings.next()?, rings.collect()))
}

fn path(at: &Value) -> Option<Vec<Coord>> {
    each(at, position)
}

fn each<T>(at: &Value, one: impl Fn(&Value) -> Option<T>) -> Option<Vec<T>> {
    at.as_array()?.iter().map(one).collect()
}

fn position(at: &Value) -> Option<Coord> {
    Some(Coord { x: at.get(0)?.as_f64()?, y: at.get(1)?.as_f64()? })
}
