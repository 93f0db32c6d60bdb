//! GeoJSON geometries in metres, checked as they are read.

use super::super::kinds::NOT_A_SHAPE;
use deserr::{Deserr, IntoValue, Map, Value, ValuePointerRef};
use geo::{
    Coord, Geometry, GeometryCollection, LineString, MultiLineString, MultiPoint, MultiPolygon, Point,
    Polygon,
};
use parvis_core::Arg;
use parvis_toml::{Refusal, Troubles};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use std::borrow::Cow;

/// A GeoJSON geometry.
#[derive(Clone, Debug, PartialEq)]
pub struct Shape(pub Geometry);

/// x and y, as they stand in the file.
type Position = Vec<f64>;

const KINDS: [&str; 7] =
    ["Point", "LineString", "Polygon", "MultiPoint", "MultiLineString", "MultiPolygon", "GeometryCollection"];

impl Deserr<Troubles> for Shape {
    fn deserialize_from_value<V: IntoValue>(
        value: Value<V>,
        location: ValuePointerRef<'_>,
    ) -> Result<Self, Troubles> {
        geometry(value, location, false).map(Self)
    }
}

fn geometry<V: IntoValue>(
    value: Value<V>,
    location: ValuePointerRef<'_>,
    nested: bool,
) -> Result<Geometry, Troubles> {
    let mut map = table(value, location)?;
    let kind = map.remove("type").ok_or_else(|| Troubles::at(location, Refusal::missing("type")))?;
    let kind = String::deserialize_from_value(kind.into_value(), location.push_key("type"))?;
    let content = if kind == "GeometryCollection" { "geometries" } else { "coordinates" };
    let inner = map.remove(content);
    if let Some((key, _)) = map.into_iter().next() {
        return Err(Troubles::at_key(location, &key, Refusal::unknown_key(&key, ["type", content])));
    }
    let inner = inner.ok_or_else(|| Troubles::at(location, Refusal::missing(content)))?.into_value();
    let at = location.push_key(content);
    Ok(match kind.as_str() {
        "Point" => Geometry::Point(Point(position(&read(inner, at)?, at)?)),
        "LineString" => Geometry::LineString(line(read(inner, at)?, at)?),
        "Polygon" => Geometry::Polygon(polygon(read(inner, at)?, at)?),
        "MultiPoint" => Geometry::MultiPoint(MultiPoint(line(read(inner, at)?, at)?.into_points())),
        "MultiLineString" => Geometry::MultiLineString(MultiLineString(each(read(inner, at)?, at, line)?)),
        "MultiPolygon" => Geometry::MultiPolygon(MultiPolygon(each(read(inner, at)?, at, polygon)?)),
        "GeometryCollection" if nested => return Err(Troubles::at(location, problem("nested"))),
        "GeometryCollection" => Geometry::GeometryCollection(collection(inner, at)?),
        other => {
            let refusal = problem("kind").text("found", other).text("list", KINDS.join(", "));
            return Err(Troubles::at(location.push_key("type"), refusal));
        }
    })
}

fn table<V: IntoValue>(value: Value<V>, location: ValuePointerRef<'_>) -> Result<V::Map, Troubles> {
    match value {
        Value::Map(map) => Ok(map),
        other => {
            let (found, shown) = parvis_toml::describe(&other);
            Err(Troubles::at(location, Refusal::wrong_type("table", found, &shown)))
        }
    }
}

fn problem(word: &str) -> Refusal {
    Refusal::new(NOT_A_SHAPE).text("problem", word)
}

fn read<T: Deserr<Troubles>, V: IntoValue>(value: Value<V>, at: ValuePointerRef<'_>) -> Result<T, Troubles> {
    T::deserialize_from_value(value, at)
}

fn position(numbers: &Position, at: ValuePointerRef<'_>) -> Result<Coord, Troubles> {
    match numbers.as_slice() {
        [x, y] => Ok(Coord { x: *x, y: *y }),
        _ => Err(Troubles::at(at, problem("position"))),
    }
}

fn line(points: Vec<Position>, at: ValuePointerRef<'_>) -> Result<LineString, Troubles> {
    let coords = points.iter().enumerate().map(|(index, point)| position(point, at.push_index(index)));
    coords.collect::<Result<Vec<Coord>, Troubles>>().map(LineString)
}

fn ring(points: Vec<Position>, at: ValuePointerRef<'_>) -> Result<LineString, Troubles> {
    let ring = line(points, at)?;
    if ring.0.len() < 4 {
        return Err(Troubles::at(at, problem("few").with("count", Arg::Count(ring.0.len() as u64))));
    }
    if !ring.is_closed() {
        return Err(Troubles::at(at, problem("open")));
    }
    Ok(ring)
}

fn polygon(rings: Vec<Vec<Position>>, at: ValuePointerRef<'_>) -> Result<Polygon, Troubles> {
    let mut rings = each(rings, at, ring)?.into_iter();
    let outline =
        rings.next().ok_or_else(|| Troubles::at(at, problem("few").with("count", Arg::Count(0))))?;
    Ok(Polygon::new(outline, rings.collect()))
}

/// Converts every part; reports every part that does not fit.
fn each<A, B>(
    parts: Vec<A>,
    at: ValuePointerRef<'_>,
    convert: impl Fn(A, ValuePointerRef<'_>) -> Result<B, Troubles>,
) -> Result<Vec<B>, Troubles> {
    let (mut done, mut troubles) = (Vec::with_capacity(parts.len()), Troubles::default());
    for (index, part) in parts.into_iter().enumerate() {
        match convert(part, at.push_index(index)) {
            Ok(part) => done.push(part),
            Err(more) => troubles.extend(more),
        }
    }
    if troubles.0.is_empty() { Ok(done) } else { Err(troubles) }
}

fn collection<V: IntoValue>(
    value: Value<V>,
    at: ValuePointerRef<'_>,
) -> Result<GeometryCollection, Troubles> {
    /// A geometry that is not a collection itself.
    struct Single(Geometry);
    impl Deserr<Troubles> for Single {
        fn deserialize_from_value<V: IntoValue>(
            value: Value<V>,
            location: ValuePointerRef<'_>,
        ) -> Result<Self, Troubles> {
            geometry(value, location, true).map(Self)
        }
    }
    let parts: Vec<Single> = read(value, at)?;
    Ok(GeometryCollection(parts.into_iter().map(|part| part.0).collect()))
}

/// The shape as a unit needs it.
pub fn area(shape: &Shape) -> Result<&Polygon, Refusal> {
    match &shape.0 {
        Geometry::Polygon(polygon) => Ok(polygon),
        other => Err(problem("wanted").text("wanted", "Polygon").text("found", kind_of(other))),
    }
}

/// The shape as a door needs it.
pub fn threshold(shape: &Shape) -> Result<geo::Line, Refusal> {
    match &shape.0 {
        Geometry::LineString(line) => match line.0.as_slice() {
            [start, end] => Ok(geo::Line::new(*start, *end)),
            points => Err(problem("ends").with("count", Arg::Count(points.len() as u64))),
        },
        other => Err(problem("wanted").text("wanted", "LineString").text("found", kind_of(other))),
    }
}

/// Why the shape does not suit a feature of this kind.
pub fn unfit(kind: &str, shape: &Shape) -> Option<Refusal> {
    match kind {
        "unit" => area(shape).err(),
        "opening" => threshold(shape).err(),
        _ => None,
    }
}

/// What GeoJSON calls the shape.
pub const fn kind_of(shape: &Geometry) -> &'static str {
    match shape {
        Geometry::Point(_) => "Point",
        Geometry::Line(_) | Geometry::LineString(_) => "LineString",
        Geometry::Polygon(_) | Geometry::Rect(_) | Geometry::Triangle(_) => "Polygon",
        Geometry::MultiPoint(_) => "MultiPoint",
        Geometry::MultiLineString(_) => "MultiLineString",
        Geometry::MultiPolygon(_) => "MultiPolygon",
        Geometry::GeometryCollection(_) => "GeometryCollection",
    }
}

impl JsonSchema for Shape {
    fn schema_name() -> Cow<'static, str> {
        "Geometry".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "object",
            "required": ["type"],
            "properties": {
                "type": { "enum": KINDS },
                "coordinates": { "type": "array" },
                "geometries": { "type": "array", "items": { "type": "object" } },
            },
            "additionalProperties": false,
            "description": "A GeoJSON geometry (RFC 7946); x and y are metres on the plan.",
        })
    }
}
