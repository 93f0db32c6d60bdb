//! Outlines of storeys and of the whole building, which the plan itself does not hold.

use geo::algorithm::buffer::{Buffer, BufferStyle, LineJoin};
use geo::{ConvexHull, MultiPolygon, Polygon, unary_union};
use parvis_core::{FloorPlan, LevelId};

/// Half the thickest wall that is closed between two rooms, in metres.
const HALF_A_WALL: f64 = 0.4;

/// The floor of one storey, walls between the rooms included.
pub(super) fn storey(plan: &FloorPlan, level: &LevelId) -> MultiPolygon {
    joined(plan.units_on(level).map(|unit| &unit.shape))
}

/// The floor of all storeys, seen from above.
pub(super) fn footprint(plan: &FloorPlan) -> MultiPolygon {
    joined(plan.units.iter().map(|unit| &unit.shape))
}

/// Everything drawn, fixtures outdoors too.
pub(super) fn grounds(plan: &FloorPlan) -> Polygon {
    let mut points: Vec<geo::Coord> =
        plan.units.iter().flat_map(|unit| unit.shape.exterior().0.clone()).collect();
    points.extend(plan.fixtures.iter().flat_map(|fixture| geo::CoordsIter::coords_iter(&fixture.shape)));
    geo::MultiPoint::from(points).convex_hull()
}

fn joined<'a>(shapes: impl Iterator<Item = &'a Polygon>) -> MultiPolygon {
    let grown: Vec<MultiPolygon> = shapes.map(|shape| shape.buffer_with_style(style(HALF_A_WALL))).collect();
    unary_union(&grown).buffer_with_style(style(-HALF_A_WALL))
}

fn style(distance: f64) -> BufferStyle<f64> {
    BufferStyle::new(distance).line_join(LineJoin::Bevel)
}
