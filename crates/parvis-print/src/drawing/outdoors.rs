//! What stands on and around the building: signs of fixtures, roads, fences, gates.

use super::frame::Pt;
use super::space::{Box2, Space};
use super::symbols::{SIDE, Symbol};
use super::{Drawing, floor};
use crate::fonts::{Weight, drawable, width};
use geo::{BoundingRect, Coord, Geometry, InteriorPoint, Line, LinesIter};
use parvis_core::{Fixture, FixtureCategory};
use std::collections::BTreeSet;

/// Whether the site plan shows this fixture.
pub(super) const fn is_drawn(category: FixtureCategory) -> bool {
    Symbol::of(category).is_some()
        || matches!(
            category,
            FixtureCategory::Road | FixtureCategory::VehicleParking | FixtureCategory::Boundary
        )
}

/// The corners of a fixture.
pub(super) fn extent(fixture: &Fixture) -> Option<(Coord, Coord)> {
    fixture.shape.bounding_rect().map(|rect| (rect.min(), rect.max()))
}

/// Roads, parking, fences and areas.
pub(super) fn draw(drawing: &mut Drawing, fixtures: &[&Fixture]) {
    for fixture in fixtures {
        if let Some(class) = outline(fixture.category) {
            floor::shape(drawing, class, &fixture.shape);
        }
    }
}

/// How the outline of a fixture looks, when it is drawn.
const fn outline(category: FixtureCategory) -> Option<&'static str> {
    match category {
        FixtureCategory::Road => Some("road"),
        FixtureCategory::Boundary => Some("edge"),
        FixtureCategory::VehicleParking | FixtureCategory::AssemblyPoint => Some("thin"),
        _ => None,
    }
}

fn middle(drawing: &Drawing, fixture: &Fixture) -> Option<Pt> {
    let point = fixture.shape.interior_point()?.0;
    drawing.frame.shows(point).then(|| drawing.frame.at(point))
}

/// The signs of fixtures.
pub(super) fn signs(drawing: &mut Drawing, space: &mut Space, fixtures: &[&Fixture]) {
    for fixture in fixtures {
        let Some(symbol) = Symbol::of(fixture.category) else { continue };
        let Some(near) = middle(drawing, fixture) else { continue };
        let Some(spot) = space.nearest(near, (SIDE + 0.3, SIDE + 0.3), 10.0, |_| true) else { continue };
        let at = spot.middle();
        if (at.x - near.x).hypot(at.y - near.y) > 2.5 {
            drawing.svg.line("lead", &[near, at], "");
        }
        symbol.draw(&mut drawing.over, at, SIDE);
        drawing.symbols.insert(symbol);
        space.take(spot);
    }
}

/// Letters of a name on the site plan, in millimetres.
const TEXT: f64 = 2.2;
/// How near a name may come to a road, fence or outline, in millimetres: half a drawn road and a little air.
const AIR: f64 = 0.9;

/// Names beside the signs of the site plan, off roads and outlines where there is room.
pub(super) fn names(drawing: &mut Drawing, space: &mut Space, fixtures: &[&Fixture]) {
    let lines = lines(drawing, fixtures);
    let clear = |spot: &Box2| {
        let wide = Box2::around(spot.middle(), spot.b.x - spot.a.x + AIR, spot.b.y - spot.a.y + 2.0 * AIR);
        !lines.iter().any(|(a, b)| wide.crossed(*a, *b))
    };
    // A street drawn in many pieces is named once.
    let mut streets = BTreeSet::new();
    for fixture in fixtures.iter().filter(|fixture| is_drawn(fixture.category) && !fixture.name.is_empty()) {
        if fixture.category == FixtureCategory::Road && !streets.insert(fixture.name.as_str()) {
            continue;
        }
        let Some(near) = middle(drawing, fixture) else { continue };
        let name = drawable(&fixture.name);
        let size = (width(&name, TEXT, Weight::Regular) + 0.6, TEXT * 1.2);
        let spot = beside(near, size)
            .into_iter()
            .find(|spot| space.free(spot) && clear(spot))
            .or_else(|| space.nearest(near, size, 14.0, clear))
            .or_else(|| space.nearest(near, size, 14.0, |_| true));
        if let Some(spot) = spot {
            // A road or fence behind a name would strike it out.
            drawing.over.rect("clear", spot.middle(), (size.0, size.1 - 0.3), 0.3);
            drawing.over.centred("", spot.middle(), TEXT, &name);
            space.take(spot);
        }
    }
}

/// Below, above, right and left of a sign.
fn beside(sign: Pt, (wide, high): (f64, f64)) -> [Box2; 4] {
    let (aside, apart) = (f64::midpoint(SIDE, wide) + 0.3, SIDE * 0.85);
    [(0.0, apart), (0.0, -apart), (aside, 0.0), (-aside, 0.0)]
        .map(|(x, y)| Box2::around(Pt { x: sign.x + x, y: sign.y + y }, wide, high))
}

/// Everything drawn as a line outdoors.
fn lines(drawing: &Drawing, fixtures: &[&Fixture]) -> Vec<(Pt, Pt)> {
    let frame = drawing.frame;
    fixtures
        .iter()
        .filter(|fixture| outline(fixture.category).is_some())
        .flat_map(|fixture| segments(&fixture.shape))
        .map(|line| (frame.at(line.start), frame.at(line.end)))
        .collect()
}

fn segments(shape: &Geometry) -> Vec<Line> {
    match shape {
        Geometry::Line(line) => vec![*line],
        Geometry::LineString(line) => line.lines_iter().collect(),
        Geometry::MultiLineString(lines) => lines.lines_iter().collect(),
        Geometry::Polygon(polygon) => polygon.lines_iter().collect(),
        Geometry::MultiPolygon(polygons) => polygons.lines_iter().collect(),
        _ => Vec::new(),
    }
}
