//! The plan as IMDF features; IMDF and GeoJSON differ only in how they are filed.

use super::areas;
use super::ids::uuid;
use geo::{Coord, Geometry, LineString, MultiPolygon, Point, Polygon};
use parvis_core::geometry::{label_point, midpoint};
use parvis_core::{
    Connector, Fact, Fixture, FixtureCategory, FloorPlan, Georeference, Level, Opening, OpeningKind, Swing,
    Unit, WidthBasis,
};
use serde_json::{Map, Value, json};

/// Features by kind, in the order IMDF lists its files.
pub(super) fn all(plan: &FloorPlan, place: Georeference) -> Vec<(&'static str, Vec<Value>)> {
    let draw = Draw { plan, place };
    let (areas, lines, points) = draw.fixtures();
    vec![
        ("venue", vec![draw.venue()]),
        ("building", vec![draw.building()]),
        ("footprint", vec![draw.footprint()]),
        ("level", plan.levels.iter().map(|level| draw.level(level)).collect()),
        ("unit", plan.units.iter().map(|unit| draw.unit(unit)).collect()),
        ("opening", plan.openings.iter().map(|opening| draw.opening(opening)).collect()),
        ("relationship", plan.connectors.iter().map(relationship).collect()),
        ("fixture", areas),
        ("detail", lines),
        ("amenity", points),
    ]
}

struct Draw<'a> {
    plan: &'a FloorPlan,
    place: Georeference,
}

impl Draw<'_> {
    fn venue(&self) -> Value {
        let grounds = areas::grounds(self.plan);
        feature(
            "venue",
            "",
            self.polygon(&grounds),
            json!({
                "category": "unspecified", "restriction": null, "name": label(&self.plan.name), "alt_name": null,
                "hours": null, "phone": null, "website": null, "display_point": self.pin(label_point(&grounds)),
                "address_id": null,
            }),
        )
    }

    fn building(&self) -> Value {
        let middle = areas::footprint(self.plan).0.first().and_then(label_point);
        feature(
            "building",
            "",
            Value::Null,
            json!({
                "category": "unspecified", "restriction": null, "name": label(&self.plan.name), "alt_name": null,
                "display_point": self.pin(middle), "address_id": null,
            }),
        )
    }

    fn footprint(&self) -> Value {
        let shape = self.polygons(&areas::footprint(self.plan));
        feature(
            "footprint",
            "",
            shape,
            json!({
                "category": "ground", "name": null, "building_ids": [uuid("building", "")],
            }),
        )
    }

    fn level(&self, level: &Level) -> Value {
        let floor = areas::storey(self.plan, &level.id);
        let shape = self.polygons(&floor);
        feature(
            "level",
            level.id.as_str(),
            shape,
            json!({
                "category": "unspecified", "restriction": null, "outdoor": false, "ordinal": level.ordinal,
                "name": label(&level.name), "short_name": label(&level.ordinal.to_string()),
                "display_point": self.pin(floor.0.first().and_then(label_point)), "address_id": null,
                "building_ids": [uuid("building", "")],
                "parvis_elevation_m": level.elevation.map(parvis_core::Metres::get),
            }),
        )
    }

    fn unit(&self, unit: &Unit) -> Value {
        feature(
            "unit",
            unit.id.as_str(),
            self.polygon(&unit.shape),
            json!({
                "category": unit.category.as_str(), "restriction": null, "accessibility": accessible(&unit.step_free),
                "name": label(&unit.label()), "alt_name": null, "level_id": uuid("level", unit.level.as_str()),
                "display_point": self.pin(label_point(&unit.shape)),
                "parvis_name": text(&unit.name), "parvis_number": text(&unit.number),
                "parvis_source_category": text(&unit.source_category),
            }),
        )
    }

    fn opening(&self, opening: &Opening) -> Value {
        let joins: Vec<&str> = opening.joins.iter().map(parvis_core::UnitId::as_str).collect();
        feature(
            "opening",
            opening.id.as_str(),
            self.line(&[opening.line.start, opening.line.end]),
            json!({
                "category": opening_category(opening), "accessibility": accessible(&opening.step_free),
                "access_control": null, "door": door(opening), "name": label(&opening.name), "alt_name": null,
                "display_point": self.pin(Some(midpoint(opening.line))),
                "level_id": uuid("level", opening.level.as_str()),
                "parvis_kind": opening.kind.as_str(), "parvis_exit": opening.exit, "parvis_joins": joins,
                "parvis_width_m": opening.width.metres.get(), "parvis_width": width_basis(opening.width.basis),
            }),
        )
    }

    /// Fixtures as IMDF files them: areas, lines, points.
    fn fixtures(&self) -> (Vec<Value>, Vec<Value>, Vec<Value>) {
        let (mut areas, mut lines, mut points) = (Vec::new(), Vec::new(), Vec::new());
        for fixture in &self.plan.fixtures {
            match &fixture.shape {
                Geometry::Polygon(_)
                | Geometry::MultiPolygon(_)
                | Geometry::Rect(_)
                | Geometry::Triangle(_) => {
                    areas.push(self.fixture("fixture", fixture));
                }
                Geometry::Point(_) | Geometry::MultiPoint(_) => points.push(self.fixture("amenity", fixture)),
                _ => lines.push(self.fixture("detail", fixture)),
            }
        }
        (areas, lines, points)
    }

    fn fixture(&self, kind: &str, fixture: &Fixture) -> Value {
        feature(
            kind,
            fixture.id.as_str(),
            self.geometry(&fixture.shape),
            json!({
                "category": fixture_category(fixture.category), "name": label(&fixture.name), "alt_name": null,
                "level_id": fixture.level.as_ref().map(|level| uuid("level", level.as_str())),
                "display_point": self.pin(self.plan.pin(&parvis_core::Place::Fixture(fixture.id.clone()))),
                "anchor_id": null, "unit_ids": [], "parvis_category": fixture.category.as_str(),
            }),
        )
    }

    fn position(&self, at: Coord) -> Value {
        // Eight digits are about a millimetre.
        let round = |degrees: f64| (degrees * 1e8).round() / 1e8;
        let at = self.place.to_lonlat(at);
        json!([round(at.x), round(at.y)])
    }

    fn positions(&self, line: &[Coord]) -> Value {
        line.iter().map(|at| self.position(*at)).collect()
    }

    fn rings(&self, polygon: &Polygon) -> Value {
        let rings = std::iter::once(polygon.exterior()).chain(polygon.interiors());
        rings.map(|LineString(ring)| self.positions(ring)).collect()
    }

    fn polygon(&self, polygon: &Polygon) -> Value {
        json!({ "type": "Polygon", "coordinates": self.rings(polygon) })
    }

    fn polygons(&self, polygons: &MultiPolygon) -> Value {
        let all: Value = polygons.iter().map(|polygon| self.rings(polygon)).collect();
        json!({ "type": "MultiPolygon", "coordinates": all })
    }

    fn line(&self, line: &[Coord]) -> Value {
        json!({ "type": "LineString", "coordinates": self.positions(line) })
    }

    fn pin(&self, at: Option<Coord>) -> Value {
        at.map_or(Value::Null, |at| json!({ "type": "Point", "coordinates": self.position(at) }))
    }

    fn geometry(&self, shape: &Geometry) -> Value {
        match shape {
            Geometry::Point(Point(at)) => self.pin(Some(*at)),
            Geometry::MultiPoint(points) => {
                let points: Vec<Coord> = points.iter().map(|point| point.0).collect();
                json!({ "type": "MultiPoint", "coordinates": self.positions(&points) })
            }
            Geometry::Line(line) => self.line(&[line.start, line.end]),
            Geometry::LineString(LineString(line)) => self.line(line),
            Geometry::MultiLineString(lines) => {
                let lines: Value = lines.iter().map(|LineString(line)| self.positions(line)).collect();
                json!({ "type": "MultiLineString", "coordinates": lines })
            }
            Geometry::Polygon(polygon) => self.polygon(polygon),
            Geometry::MultiPolygon(polygons) => self.polygons(polygons),
            Geometry::Rect(rect) => self.polygon(&rect.to_polygon()),
            Geometry::Triangle(triangle) => self.polygon(&triangle.to_polygon()),
            Geometry::GeometryCollection(parts) => {
                let parts: Value = parts.iter().map(|part| self.geometry(part)).collect();
                json!({ "type": "GeometryCollection", "geometries": parts })
            }
        }
    }
}

fn feature(kind: &str, id: &str, geometry: Value, properties: Value) -> Value {
    let mut properties: Map<String, Value> = properties.as_object().cloned().unwrap_or_default();
    properties.retain(|key, value| !(key.starts_with("parvis_") && value.is_null()));
    if !id.is_empty() {
        properties.insert("parvis_id".to_owned(), id.into());
    }
    json!({
        "id": uuid(kind, id), "type": "Feature", "feature_type": kind, "geometry": geometry,
        "properties": properties,
    })
}

fn relationship(connector: &Connector) -> Value {
    let ends: Vec<Value> = connector
        .units
        .iter()
        .map(|unit| json!({ "id": uuid("unit", unit.as_str()), "feature_type": "unit" }))
        .collect();
    let (origin, rest) =
        ends.split_first().map_or((Value::Null, &[][..]), |(first, rest)| (first.clone(), rest));
    let (destination, between) =
        rest.split_last().map_or((Value::Null, &[][..]), |(last, rest)| (last.clone(), rest));
    feature(
        "relationship",
        connector.id.as_str(),
        Value::Null,
        json!({
            "category": connector.kind.as_str(), "direction": "undirected", "origin": origin,
            "intermediary": between, "destination": destination, "hours": null,
            "parvis_name": text(&connector.name), "parvis_inferred": connector.inferred,
            "parvis_flight_m": connector.flight.map(parvis_core::Metres::get),
        }),
    )
}

/// IMDF's labels carry a language; a drawing does not say which.
fn label(text: &str) -> Value {
    if text.is_empty() { Value::Null } else { json!({ "und": text }) }
}

fn text(text: &str) -> Value {
    if text.is_empty() { Value::Null } else { text.into() }
}

fn accessible(step_free: &Fact<bool>) -> Value {
    if step_free.value() == Some(&true) { json!(["wheelchair"]) } else { Value::Null }
}

const fn opening_category(opening: &Opening) -> &'static str {
    match (opening.kind, opening.exit) {
        (OpeningKind::EmergencyExit, _) => "emergencyexit",
        (OpeningKind::Gate, _) => "automobile",
        (_, true) => "pedestrian.principal",
        (_, false) => "pedestrian",
    }
}

fn door(opening: &Opening) -> Value {
    let kind = match (opening.kind, opening.swing.value()) {
        (OpeningKind::Passage, _) => "open",
        (OpeningKind::Revolving, _) => "revolving",
        (_, Some(Swing::Sliding)) => "sliding",
        (_, Some(Swing::Outward | Swing::Inward | Swing::Both)) => "swinging",
        (_, None) => return Value::Null,
    };
    json!({ "type": kind, "automatic": false, "material": null })
}

const fn width_basis(basis: WidthBasis) -> &'static str {
    match basis {
        WidthBasis::Stated => "stated",
        WidthBasis::Drawn => "drawn",
        WidthBasis::Assumed => "assumed",
    }
}

const fn fixture_category(category: FixtureCategory) -> &'static str {
    match category {
        FixtureCategory::Defibrillator => "aed",
        FixtureCategory::Other => "unspecified",
        _ => category.as_str(),
    }
}
