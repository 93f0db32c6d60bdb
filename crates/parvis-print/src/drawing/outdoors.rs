//! What stands on and around the building: signs of fixtures, roads, fences, gates.

use super::frame::Pt;
use super::space::{Box2, Space};
use super::symbols::{SIDE, Symbol};
use super::{Drawing, floor};
use crate::fonts::{Weight, drawable, width};
use geo::{BoundingRect, Coord, InteriorPoint};
use parvis_core::{Fixture, FixtureCategory};

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
        let class = match fixture.category {
            FixtureCategory::Road => "road",
            FixtureCategory::Boundary => "edge",
            FixtureCategory::VehicleParking | FixtureCategory::AssemblyPoint => "thin",
            _ => continue,
        };
        floor::shape(drawing, class, &fixture.shape);
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
        symbol.draw(&mut drawing.svg, at, SIDE);
        drawing.symbols.insert(symbol);
        space.take(spot);
    }
}

/// Names beside the signs of the site plan.
pub(super) fn names(drawing: &mut Drawing, space: &mut Space, fixtures: &[&Fixture]) {
    const TEXT: f64 = 2.2;
    for fixture in fixtures.iter().filter(|fixture| is_drawn(fixture.category) && !fixture.name.is_empty()) {
        let Some(near) = middle(drawing, fixture) else { continue };
        let name = drawable(&fixture.name);
        let size = (width(&name, TEXT, Weight::Regular) + 0.6, TEXT * 1.2);
        let spots = [
            Box2::around(Pt { x: near.x, y: near.y + SIDE * 0.85 }, size.0, size.1),
            Box2::around(Pt { x: near.x, y: near.y - SIDE * 0.85 }, size.0, size.1),
        ];
        let spot = spots
            .into_iter()
            .find(|spot| space.free(spot))
            .or_else(|| space.nearest(near, size, 14.0, |_| true));
        if let Some(spot) = spot {
            drawing.svg.centred("", spot.middle(), TEXT, &name);
            space.take(spot);
        }
    }
}
