//! OpenStreetMap XML with Simple Indoor Tagging: rooms as ways, doors as nodes that their rooms share.
//!
//! Ids are negative: in OpenStreetMap's own tools that means "not uploaded". Plans of schools should stay so.

use super::{areas, osm_words};
use geo::{Closest, ClosestPoint, Coord, Distance, Euclidean, Geometry, LineString, Point, Polygon};
use parvis_core::geometry::{distance, label_point, midpoint};
use parvis_core::{ConnectorKind, FloorPlan, Georeference, LevelId, Opening, Unit, WidthBasis};
use std::collections::BTreeMap;

/// Half the width of the niche by which an outline reaches through its wall to the door's node, in metres: too
/// narrow to change an area, wide enough to show which way the wall runs.
const NICHE: f64 = 0.1;
/// Outlines reach this far to a door that the plan says is theirs.
const REACH: f64 = 3.0;

/// The whole file.
pub(super) fn xml(plan: &FloorPlan, place: Georeference) -> String {
    let mut file =
        File { place, nodes: Vec::new(), known: BTreeMap::new(), ways: Vec::new(), relations: Vec::new() };
    let doors: BTreeMap<&str, i64> =
        plan.openings.iter().map(|opening| (opening.id.as_str(), file.door(plan, opening))).collect();
    let by_unit = plan.openings_by_unit();
    for unit in &plan.units {
        let doors: Vec<(i64, Coord)> = by_unit
            .get(&unit.id)
            .into_iter()
            .flatten()
            .filter_map(|opening| Some((*doors.get(opening.id.as_str())?, midpoint(opening.line))))
            .collect();
        file.unit(plan, unit, &doors);
    }
    for connector in &plan.connectors {
        file.connector(plan, connector);
    }
    for fixture in &plan.fixtures {
        file.fixture(plan, fixture);
    }
    file.building(plan);
    file.text()
}

type Tags = Vec<(String, String)>;

struct File {
    place: Georeference,
    nodes: Vec<(Coord, Tags)>,
    /// Nodes by level and place, so that neighbours share theirs.
    known: BTreeMap<(String, i64, i64), i64>,
    ways: Vec<(Vec<i64>, Tags)>,
    relations: Vec<(Vec<(i64, &'static str)>, Tags)>,
}

impl File {
    fn door(&mut self, plan: &FloorPlan, opening: &Opening) -> i64 {
        let mut tags = tags(osm_words::opening(opening.kind));
        push(&mut tags, "level", &level(plan, &opening.level));
        push(&mut tags, "name", &opening.name);
        if opening.width.basis != WidthBasis::Assumed {
            push(&mut tags, "width", &format!("{:.2}", opening.width.metres.get()));
        }
        if opening.exit {
            let emergency = opening.kind == parvis_core::OpeningKind::EmergencyExit;
            push(&mut tags, "entrance", if emergency { "emergency" } else { "yes" });
        }
        if opening.step_free.value() == Some(&true) {
            push(&mut tags, "wheelchair", "yes");
        }
        self.new_node(midpoint(opening.line), tags)
    }

    fn unit(&mut self, plan: &FloorPlan, unit: &Unit, doors: &[(i64, Coord)]) {
        let mut tags = tags(osm_words::unit(unit.category));
        push(&mut tags, "level", &level(plan, &unit.level));
        push(&mut tags, "ref", &unit.number);
        push(&mut tags, "name", &unit.name);
        if let Some(step_free) = unit.step_free.value() {
            push(&mut tags, "wheelchair", if *step_free { "yes" } else { "no" });
        }
        let key = unit.level.as_str();
        let rings: Vec<&LineString> =
            std::iter::once(unit.shape.exterior()).chain(unit.shape.interiors()).collect();
        let mut of_ring: Vec<Vec<(i64, Coord)>> = vec![Vec::new(); rings.len()];
        for door in doors {
            let away = |ring: &LineString| Euclidean.distance(ring, &Point(door.1));
            let nearest = rings.iter().enumerate().min_by(|a, b| away(a.1).total_cmp(&away(b.1)));
            if let Some(doors) = nearest.and_then(|(index, _)| of_ring.get_mut(index)) {
                doors.push(*door);
            }
        }
        let rings = rings.iter().zip(of_ring).map(|(ring, doors)| self.outline(ring, key, &doors)).collect();
        self.area(rings, tags);
    }

    /// A ring's nodes, with the niches that reach its doors.
    fn outline(&mut self, ring: &LineString, level: &str, doors: &[(i64, Coord)]) -> Vec<i64> {
        let mut stops = Stops::on(ring, doors);
        let mut nodes = Vec::new();
        for (index, line) in ring.lines().enumerate() {
            nodes.push(self.node(line.start, level));
            for (before, door, after) in stops.take(index) {
                nodes.extend(before.map(|at| self.node(at, level)));
                nodes.push(door);
                nodes.extend(after.map(|at| self.node(at, level)));
            }
        }
        nodes.dedup();
        if nodes.len() > 1 && nodes.first() == nodes.last() {
            nodes.pop();
        }
        nodes.extend(nodes.first().copied());
        nodes
    }

    /// Stairs as a way from storey to storey, lifts as a node that stops at all.
    fn connector(&mut self, plan: &FloorPlan, connector: &parvis_core::Connector) {
        let stops: Vec<(String, Coord)> = connector
            .units
            .iter()
            .filter_map(|id| plan.unit(id))
            .filter_map(|unit| Some((level(plan, &unit.level), label_point(&unit.shape)?)))
            .collect();
        let levels = |stops: &[(String, Coord)]| {
            stops.iter().map(|(level, _)| level.clone()).collect::<Vec<_>>().join(";")
        };
        if connector.kind == ConnectorKind::Elevator {
            let Some((_, at)) = stops.first() else { return };
            let mut tags = vec![("highway".to_owned(), "elevator".to_owned())];
            push(&mut tags, "level", &levels(&stops));
            push(&mut tags, "name", &connector.name);
            self.new_node(*at, tags);
            return;
        }
        for pair in stops.windows(2) {
            let word = if connector.kind == ConnectorKind::Ramp { "footway" } else { "steps" };
            let mut tags =
                vec![("highway".to_owned(), word.to_owned()), ("indoor".to_owned(), "yes".to_owned())];
            push(&mut tags, "level", &levels(pair));
            push(&mut tags, "name", &connector.name);
            if connector.kind == ConnectorKind::Escalator {
                push(&mut tags, "conveying", "yes");
            }
            let nodes = pair.iter().map(|(level, at)| self.node(*at, &format!("stair {level}"))).collect();
            self.ways.push((nodes, tags));
        }
    }

    fn fixture(&mut self, plan: &FloorPlan, fixture: &parvis_core::Fixture) {
        let words = osm_words::fixture(fixture.category);
        if words.is_empty() {
            return;
        }
        let mut tags = tags(words);
        push(&mut tags, "name", &fixture.name);
        if let Some(id) = &fixture.level {
            push(&mut tags, "level", &level(plan, id));
        }
        self.shape(&fixture.shape, tags);
    }

    fn shape(&mut self, shape: &Geometry, tags: Tags) {
        match shape {
            Geometry::Point(Point(at)) => {
                self.new_node(*at, tags);
            }
            Geometry::Line(line) => self.line(&[line.start, line.end], tags),
            Geometry::LineString(LineString(line)) => self.line(line, tags),
            Geometry::MultiLineString(lines) => {
                for LineString(line) in lines {
                    self.line(line, tags.clone());
                }
            }
            Geometry::Polygon(polygon) => self.polygon(polygon, tags),
            Geometry::MultiPolygon(polygons) => {
                for polygon in polygons {
                    self.polygon(polygon, tags.clone());
                }
            }
            Geometry::Rect(rect) => self.polygon(&rect.to_polygon(), tags),
            Geometry::Triangle(triangle) => self.polygon(&triangle.to_polygon(), tags),
            Geometry::MultiPoint(points) => {
                for point in points {
                    self.new_node(point.0, tags.clone());
                }
            }
            Geometry::GeometryCollection(parts) => {
                for part in parts {
                    self.shape(part, tags.clone());
                }
            }
        }
    }

    fn building(&mut self, plan: &FloorPlan) {
        for outline in areas::footprint(plan) {
            let mut tags = vec![("building".to_owned(), "yes".to_owned())];
            push(&mut tags, "name", &plan.name);
            self.polygon(&Polygon::new(outline.exterior().clone(), vec![]), tags);
        }
    }

    fn polygon(&mut self, polygon: &Polygon, tags: Tags) {
        let rings = std::iter::once(polygon.exterior()).chain(polygon.interiors());
        let rings = rings.map(|ring| self.outline(ring, "outdoors", &[])).collect();
        self.area(rings, tags);
    }

    fn line(&mut self, line: &[Coord], tags: Tags) {
        let nodes = line.iter().map(|at| self.node(*at, "lines")).collect();
        self.ways.push((nodes, tags));
    }

    /// One ring is a way; with holes it takes a relation.
    fn area(&mut self, rings: Vec<Vec<i64>>, tags: Tags) {
        if let [ring] = rings.as_slice() {
            self.ways.push((ring.clone(), tags));
            return;
        }
        let mut members = Vec::new();
        for (index, ring) in rings.into_iter().enumerate() {
            self.ways.push((ring, Vec::new()));
            members.push((way_id(self.ways.len()), if index == 0 { "outer" } else { "inner" }));
        }
        let mut tags = tags;
        tags.insert(0, ("type".to_owned(), "multipolygon".to_owned()));
        self.relations.push((members, tags));
    }

    fn new_node(&mut self, at: Coord, tags: Tags) -> i64 {
        self.nodes.push((at, tags));
        node_id(self.nodes.len())
    }

    /// The node here, shared with whatever else of this level has a corner here.
    fn node(&mut self, at: Coord, level: &str) -> i64 {
        let millimetres = |metres: f64| (metres * 1000.0).round() as i64;
        let key = (level.to_owned(), millimetres(at.x), millimetres(at.y));
        if let Some(id) = self.known.get(&key) {
            return *id;
        }
        let id = self.new_node(at, Vec::new());
        self.known.insert(key, id);
        id
    }

    fn text(&self) -> String {
        let mut text = String::from(
            "<?xml version='1.0' encoding='UTF-8'?>\n<osm version='0.6' generator='Parvis' upload='never'>\n",
        );
        for (index, (at, tags)) in self.nodes.iter().enumerate() {
            let at = self.place.to_lonlat(*at);
            let head = format!(
                "  <node id='{}' visible='true' lat='{:.9}' lon='{:.9}'",
                node_id(index + 1),
                at.y,
                at.x
            );
            element(&mut text, &head, "node", &[], tags);
        }
        for (index, (nodes, tags)) in self.ways.iter().enumerate() {
            let refs: Vec<String> = nodes.iter().map(|node| format!("<nd ref='{node}'/>")).collect();
            element(
                &mut text,
                &format!("  <way id='{}' visible='true'", way_id(index + 1)),
                "way",
                &refs,
                tags,
            );
        }
        for (index, (members, tags)) in self.relations.iter().enumerate() {
            let refs: Vec<String> = members
                .iter()
                .map(|(way, role)| format!("<member type='way' ref='{way}' role='{role}'/>"))
                .collect();
            let head = format!("  <relation id='{}' visible='true'", relation_id(index + 1));
            element(&mut text, &head, "relation", &refs, tags);
        }
        text.push_str("</osm>\n");
        text
    }
}

/// Ids count down from 0; those of ways and relations from elsewhere, for readers that mix them up.
fn node_id(number: usize) -> i64 {
    i64::try_from(number).map_or(i64::MIN, |number| -number)
}

fn way_id(number: usize) -> i64 {
    node_id(number).saturating_sub(2_000_000_000)
}

fn relation_id(number: usize) -> i64 {
    node_id(number).saturating_sub(3_000_000_000)
}

/// The points before a door's node, the node, and the points after it.
type Niche = ([Coord; 2], i64, [Coord; 2]);

/// Where niches leave a ring: for each of its lines, in order of their way along it.
struct Stops(BTreeMap<usize, Vec<(f64, Niche)>>);

impl Stops {
    fn on(ring: &LineString, doors: &[(i64, Coord)]) -> Self {
        let mut stops: BTreeMap<usize, Vec<(f64, Niche)>> = BTreeMap::new();
        for (door, at) in doors {
            let nearest = ring
                .lines()
                .enumerate()
                .filter_map(|(index, line)| {
                    let foot = match line.closest_point(&Point(*at)) {
                        Closest::Intersection(point) | Closest::SinglePoint(point) => point.0,
                        Closest::Indeterminate => return None,
                    };
                    Some((distance(foot, *at).get(), index, line, foot))
                })
                .min_by(|a, b| a.0.total_cmp(&b.0));
            let Some((_, index, line, foot)) = nearest.filter(|(away, ..)| *away <= REACH) else { continue };
            let length = distance(line.start, line.end).get();
            if length < 1e-6 {
                continue;
            }
            let along = (line.end - line.start) / length;
            let on = distance(line.start, foot).get();
            let spot = |on: f64| line.start + along * on.clamp(0.0, length);
            let before = [spot(on - NICHE), *at - along * NICHE];
            let after = [*at + along * NICHE, spot(on + NICHE)];
            stops.entry(index).or_default().push((on, (before, *door, after)));
        }
        for on_line in stops.values_mut() {
            on_line.sort_by(|a, b| a.0.total_cmp(&b.0));
        }
        Self(stops)
    }

    fn take(&mut self, line: usize) -> Vec<Niche> {
        self.0.remove(&line).unwrap_or_default().into_iter().map(|(_, niche)| niche).collect()
    }
}

fn tags(words: &[(&str, &str)]) -> Tags {
    words.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect()
}

fn push(tags: &mut Tags, key: &str, value: &str) {
    if !value.is_empty() {
        tags.push((key.to_owned(), value.to_owned()));
    }
}

fn level(plan: &FloorPlan, id: &LevelId) -> String {
    plan.level(id).map_or_else(String::new, |level| level.ordinal.to_string())
}

fn element(text: &mut String, head: &str, name: &str, refs: &[String], tags: &Tags) {
    text.push_str(head);
    if refs.is_empty() && tags.is_empty() {
        text.push_str("/>\n");
        return;
    }
    text.push_str(">\n");
    for line in refs {
        text.push_str(&format!("    {line}\n"));
    }
    for (key, value) in tags {
        text.push_str(&format!("    <tag k='{}' v='{}'/>\n", escaped(key), escaped(value)));
    }
    text.push_str(&format!("  </{name}>\n"));
}

/// A text between apostrophes in XML. Control characters have no place there at all.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '\'' => safe.push_str("&apos;"),
            '"' => safe.push_str("&quot;"),
            letter if letter.is_control() => safe.push(' '),
            letter => safe.push(letter),
        }
    }
    safe
}
