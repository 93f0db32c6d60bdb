//! [`FloorPlan`] → `plan.geojson`: one room, door or thing a line, so that two versions compare well.

use super::super::FORMAT;
use super::super::place;
use super::super::word::Listed;
use super::shape::kind_of;
use geo::{Coord, Geometry, LineString, Polygon};
use parvis_core::{
    Connector, Fact, Fixture, FloorPlan, Georeference, Level, Opening, Provenance, Remark, Unit,
};
use serde_json::to_string;

/// Writes `plan.geojson`. Coordinates and lengths are rounded to the millimetre.
pub fn write(plan: &FloorPlan) -> String {
    let mut text = String::from("{\n\"type\": \"FeatureCollection\",\n\"parvis\": {\n");
    text.push_str(&format!("\"format\": {FORMAT},\n\"name\": {},\n", quoted(&plan.name)));
    let georeference = plan.georeference.map_or_else(null, georeference);
    text.push_str(&format!("\"georeference\": {georeference},\n"));
    text.push_str(&format!("\"source\": {},\n", plan.source.as_ref().map_or_else(null, said)));
    text.push_str(&format!("\"levels\": {},\n", lines(plan.levels.iter().map(level))));
    text.push_str(&format!("\"connectors\": {},\n", lines(plan.connectors.iter().map(connector))));
    text.push_str(&format!("\"remarks\": {}\n}},\n", lines(plan.remarks.iter().map(remark))));
    let units = plan.units.iter().map(unit);
    let features = units.chain(plan.openings.iter().map(opening)).chain(plan.fixtures.iter().map(fixture));
    text.push_str(&format!("\"features\": {}\n}}\n", lines(features)));
    text
}

/// An object being written on one line.
struct Object(Vec<String>);

impl Object {
    fn put(mut self, key: &str, value: impl AsRef<str>) -> Self {
        self.0.push(format!("\"{key}\": {}", value.as_ref()));
        self
    }

    fn text(self, key: &str, text: &str) -> Self {
        self.put(key, quoted(text))
    }

    /// Nothing when the text is empty.
    fn some_text(self, key: &str, text: &str) -> Self {
        if text.is_empty() { self } else { self.text(key, text) }
    }

    /// Nothing without a value.
    fn some<T>(self, key: &str, value: Option<T>, write: impl Fn(T) -> String) -> Self {
        match value {
            Some(value) => self.put(key, write(value)),
            None => self,
        }
    }

    /// Nothing when the fact is unknown and nobody has said so.
    fn fact<T>(self, key: &str, fact: &Fact<T>, write: impl Fn(&T) -> String) -> Self {
        let Fact::Known { value, from } = fact else { return self };
        let object = object().put("value", write(value)).text("source", &from.source);
        self.put(key, object.text("date", &from.date.to_string()).end())
    }

    fn end(self) -> String {
        format!("{{{}}}", self.0.join(", "))
    }
}

const fn object() -> Object {
    Object(Vec::new())
}

fn null() -> String {
    "null".to_owned()
}

/// A JSON string. Writing a text cannot fail.
fn quoted(text: &str) -> String {
    to_string(text).unwrap_or_default()
}

fn quoted_list<'a>(texts: impl Iterator<Item = &'a str>) -> String {
    format!("[{}]", texts.map(quoted).collect::<Vec<_>>().join(", "))
}

/// A list, one item a line.
fn lines(items: impl Iterator<Item = String>) -> String {
    let items: Vec<String> = items.collect();
    if items.is_empty() { "[]".to_owned() } else { format!("[\n{}\n]", items.join(",\n")) }
}

/// A length or coordinate to the millimetre, without a zero at the end.
fn metres(value: f64) -> String {
    let rounded = (value * 1000.0).round() / 1000.0;
    format!("{}", if rounded == 0.0 { 0.0 } else { rounded })
}

fn number(value: f64) -> String {
    format!("{value}")
}

fn said(from: &Provenance) -> String {
    object().text("source", &from.source).text("date", &from.date.to_string()).end()
}

fn georeference(at: Georeference) -> String {
    let origin = format!("[{}, {}]", number(at.origin.x), number(at.origin.y));
    object().put("origin", origin).put("bearing", number(at.bearing)).end()
}

fn level(level: &Level) -> String {
    object()
        .text("id", level.id.as_str())
        .put("ordinal", level.ordinal.to_string())
        .some_text("name", &level.name)
        .some("elevation", level.elevation, |height| metres(height.get()))
        .end()
}

fn connector(connector: &Connector) -> String {
    object()
        .text("id", connector.id.as_str())
        .text("kind", connector.kind.as_str())
        .some_text("name", &connector.name)
        .put("units", quoted_list(connector.units.iter().map(parvis_core::UnitId::as_str)))
        .some("flight", connector.flight, |length| metres(length.get()))
        .put("inferred", connector.inferred.to_string())
        .end()
}

fn remark(remark: &Remark) -> String {
    object()
        .text("kind", remark.kind.as_str())
        .text("place", &place::write(&remark.place))
        .some("number", remark.number, number)
        .some_text("text", &remark.text)
        .end()
}

fn feature(id: &str, geometry: String, properties: Object) -> String {
    object()
        .text("type", "Feature")
        .text("id", id)
        .put("properties", properties.end())
        .put("geometry", geometry)
        .end()
}

fn unit(unit: &Unit) -> String {
    let properties = object()
        .text("feature_type", "unit")
        .text("level", unit.level.as_str())
        .text("category", unit.category.as_str())
        .some_text("source_category", &unit.source_category)
        .some_text("number", &unit.number)
        .some_text("name", &unit.name)
        .fact("lockable", &unit.lockable, bool::to_string)
        .fact("people", &unit.people, u32::to_string)
        .fact("refuge", &unit.refuge, |refuge| quoted(refuge.as_str()))
        .fact("step_free", &unit.step_free, bool::to_string);
    feature(unit.id.as_str(), coordinates("Polygon", &polygon(&unit.shape)), properties)
}

fn opening(opening: &Opening) -> String {
    let properties = object()
        .text("feature_type", "opening")
        .text("level", opening.level.as_str())
        .text("category", opening.kind.as_str())
        .some_text("name", &opening.name)
        .put("width", metres(opening.width.metres.get()))
        .text("width_basis", opening.width.basis.word())
        .put("joins", quoted_list(opening.joins.iter().map(parvis_core::UnitId::as_str)))
        .put("exit", opening.exit.to_string())
        .fact("lockable", &opening.lockable, bool::to_string)
        .fact("swing", &opening.swing, |swing| quoted(swing.word()))
        .fact("step_free", &opening.step_free, bool::to_string);
    let ends = list([opening.line.start, opening.line.end].into_iter().map(position));
    feature(opening.id.as_str(), coordinates("LineString", &ends), properties)
}

fn fixture(fixture: &Fixture) -> String {
    let properties = object()
        .text("feature_type", "fixture")
        .some("level", fixture.level.as_ref(), |level| quoted(level.as_str()))
        .text("category", fixture.category.as_str())
        .some_text("name", &fixture.name);
    feature(fixture.id.as_str(), geometry(&fixture.shape), properties)
}

fn geometry(shape: &Geometry) -> String {
    let inner = match shape {
        Geometry::Point(point) => position(point.0),
        Geometry::Line(edge) => list([edge.start, edge.end].into_iter().map(position)),
        Geometry::LineString(string) => line(string),
        Geometry::Polygon(area) => polygon(area),
        Geometry::Rect(rect) => polygon(&rect.to_polygon()),
        Geometry::Triangle(triangle) => polygon(&triangle.to_polygon()),
        Geometry::MultiPoint(points) => list(points.iter().map(|point| position(point.0))),
        Geometry::MultiLineString(strings) => list(strings.iter().map(line)),
        Geometry::MultiPolygon(areas) => list(areas.iter().map(polygon)),
        Geometry::GeometryCollection(parts) => {
            return format!(
                "{{\"type\": \"GeometryCollection\", \"geometries\": {}}}",
                list(parts.iter().map(geometry))
            );
        }
    };
    coordinates(kind_of(shape), &inner)
}

fn coordinates(kind: &str, inner: &str) -> String {
    format!("{{\"type\": \"{kind}\", \"coordinates\": {inner}}}")
}

fn list(items: impl Iterator<Item = String>) -> String {
    format!("[{}]", items.collect::<Vec<_>>().join(", "))
}

fn position(at: Coord) -> String {
    format!("[{}, {}]", metres(at.x), metres(at.y))
}

fn line(string: &LineString) -> String {
    list(string.coords().map(|at| position(*at)))
}

fn polygon(area: &Polygon) -> String {
    list(std::iter::once(area.exterior()).chain(area.interiors()).map(line))
}
