//! Floors and walls: the paper model of the building.

use super::Drawing;
use super::frame::Pt;
use super::space::{Floor, Space};
use geo::{Geometry, LineString};
use parvis_core::{Fixture, FixtureCategory, Unit, UnitCategory};

/// Wall drawn around each room, in metres: half of it lies outside the room's own outline, where the file
/// leaves the wall's thickness free. A look, not a fact; nothing is measured from it.
const WALL_M: f64 = 0.36;
/// Tread of a drawn stair in metres.
const TREAD_M: f64 = 0.3;

/// Rooms, ways, stairs and voids.
pub(super) fn draw(drawing: &mut Drawing, units: &[&Unit]) {
    let floors: Vec<(&Unit, Floor)> =
        units.iter().map(|unit| (*unit, Floor::of(&unit.shape, &drawing.frame))).collect();
    let wall = format!(" stroke-width=\"{:.2}\"", drawing.frame.mm(WALL_M).clamp(0.35, 2.0));
    let outlines: Vec<Vec<Pt>> = floors
        .iter()
        .filter(|(unit, _)| unit.category != UnitCategory::Outdoor)
        .flat_map(|(_, floor)| floor.rings.clone())
        .collect();
    drawing.svg.rings("poche", &outlines, &wall);
    for (unit, floor) in &floors {
        let class = match unit.category {
            category if !category.is_walkable() => "void",
            category if category.is_circulation() => "way",
            _ => "room",
        };
        drawing.svg.rings(class, &floor.rings, "");
        texture(drawing, unit, floor);
    }
}

fn texture(drawing: &mut Drawing, unit: &Unit, floor: &Floor) {
    let gap = drawing.frame.mm(TREAD_M).max(0.7);
    let lines = match unit.category {
        UnitCategory::Stairs | UnitCategory::Escalator | UnitCategory::Ramp => {
            let long = floor.bounds().map_or(0.0, |b| (b.b.x - b.a.x) - (b.b.y - b.a.y));
            floor.hatch(if long > 0.0 { 90.0 } else { 0.0 }, gap)
        }
        UnitCategory::Elevator => floor.bounds().map_or_else(Vec::new, |b| {
            vec![(b.a, b.b), (Pt { x: b.a.x, y: b.b.y }, Pt { x: b.b.x, y: b.a.y })]
        }),
        category if !category.is_walkable() => floor.hatch(45.0, 1.3),
        _ => return,
    };
    drawing.svg.segments("hatch", &lines, "");
}

/// Walls, columns, windows and furniture the file draws. No label stands on a column.
pub(super) fn walls(drawing: &mut Drawing, space: &mut Space, fixtures: &[&Fixture]) {
    for fixture in fixtures {
        let class = match fixture.category {
            FixtureCategory::Wall | FixtureCategory::Column => "wall",
            FixtureCategory::Window | FixtureCategory::Furniture => "thin",
            _ => continue,
        };
        shape(drawing, class, &fixture.shape);
        if let (FixtureCategory::Column, Geometry::Polygon(column)) = (fixture.category, &fixture.shape)
            && let Some(spot) = Floor::of(column, &drawing.frame).bounds()
        {
            space.take(spot);
        }
    }
}

/// Any geometry, as lines and closed rings.
pub(super) fn shape(drawing: &mut Drawing, class: &str, geometry: &Geometry) {
    let frame = drawing.frame;
    let points = |line: &LineString| line.coords().map(|point| frame.at(*point)).collect::<Vec<_>>();
    match geometry {
        Geometry::Polygon(polygon) => {
            drawing.svg.rings(class, &Floor::of(polygon, &frame).rings, "");
        }
        Geometry::MultiPolygon(many) => {
            for polygon in many {
                drawing.svg.rings(class, &Floor::of(polygon, &frame).rings, "");
            }
        }
        Geometry::LineString(line) => drawing.svg.line(class, &points(line), " fill=\"none\""),
        Geometry::MultiLineString(lines) => {
            for line in lines {
                drawing.svg.line(class, &points(line), " fill=\"none\"");
            }
        }
        Geometry::Line(line) => {
            drawing.svg.line(class, &[frame.at(line.start), frame.at(line.end)], " fill=\"none\"");
        }
        _ => {}
    }
}

/// The building as one dark shape, for the site plan.
pub(super) fn silhouette(drawing: &mut Drawing, units: &[&Unit]) {
    for unit in units.iter().filter(|unit| unit.category != UnitCategory::Outdoor) {
        let floor = Floor::of(&unit.shape, &drawing.frame);
        drawing.svg.rings("site", &floor.rings, "");
    }
}
