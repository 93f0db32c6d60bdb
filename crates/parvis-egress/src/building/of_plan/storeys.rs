//! One storey: the floors of its units, the passages through its walls, and where its exits lead.

use super::flights::Landings;
use super::lifts::has_door;
use super::passages::{Exit, Walls, passage};
use super::{Drawn, Ground, Part, Room, WALL, What};
use geo::buffer::{BufferStyle, LineJoin};
use geo::{Area, BooleanOps, BoundingRect, Buffer, Geometry, Intersects, MultiPolygon, Polygon, unary_union};
use parvis_core::{
    FixtureCategory, FloorPlan, Level, Opening, Place, Unit, UnitCategory, UnitId, room_behind,
};
use std::collections::BTreeMap;

/// Less floor than this, square metres, is nowhere to stand.
const LEAST_FLOOR: f64 = 0.1;
/// Floor narrower than this, metres, is a slit no grown person gets through.
const SLIT: f64 = 0.36;
/// Units that share more than this, square metres, lie in one another.
const OVERLAP: f64 = 0.2;

/// Builds a storey's plane and gives its exits, and the doors of its lifts where these are in use.
pub(super) fn build(
    plan: &FloorPlan,
    level: &Level,
    landings: &Landings,
    lifts: bool,
    drawn: &mut Drawn,
) -> Vec<Exit> {
    let units: Vec<&Unit> = plan.units_on(&level.id).filter(|unit| has_floor(plan, unit)).collect();
    let floors = floors(plan, level, &units, landings);
    for (unit, floor) in units.iter().zip(&floors) {
        if floor.unsigned_area() < LEAST_FLOOR {
            drawn.lose(What::TooNarrow, Place::Unit(unit.id.clone()));
        }
    }
    let by_id: BTreeMap<&UnitId, &MultiPolygon> =
        units.iter().zip(&floors).map(|(unit, floor)| (&unit.id, floor)).collect();
    let walls = Walls::new(&units);
    let plane = super::PlaneId(drawn.parts.len() as u16);
    let mut ways = Vec::new();
    for opening in plan.openings.iter().filter(|opening| opening.level == level.id) {
        let opening = settled(opening, plan, drawn);
        let joins: Vec<&MultiPolygon> =
            opening.joins.iter().filter_map(|id| by_id.get(id).copied()).collect();
        if joins.is_empty() {
            continue;
        }
        let out = opening.exit || (lifts && has_door(plan, &opening));
        match passage(&opening, &joins, out, &walls) {
            Ok(way) => ways.push((opening, way)),
            Err(what) => drawn.lose(what, Place::Opening(opening.id)),
        }
    }
    let bridges: Vec<MultiPolygon> =
        ways.iter().filter(|(_, way)| way.bridged).map(|(_, way)| way.floor.clone()).collect();
    let (mut passages, mut exits) = (Vec::new(), Vec::new());
    for (opening, way) in ways {
        let exit = way.outdoors.map(|line| Exit { opening: opening.id.clone(), plane, line });
        if way.bridged {
            drawn.lose(What::FloorMissing, Place::Opening(opening.id.clone()));
        }
        // What leads onto floor that is not drawn does not lead outdoors: it is a door to that floor.
        let inner = exit.as_ref().filter(|exit| opening.exit && exit.leads_onto(&bridges));
        if let Some(step) = inner.and_then(Exit::step_beyond) {
            drawn.lose(What::ExitIntoRoom, Place::Opening(opening.id.clone()));
            passages.push(walls.spare(&step, &opening));
        } else {
            exits.extend(exit);
        }
        passages.push(way.floor);
        drawn.add_door(&opening, plane, way.line);
    }
    let all: Vec<MultiPolygon> = floors.iter().cloned().chain(passages).collect();
    let floor = without_slits(&unary_union(all.iter()));
    let name = if level.name.is_empty() { level.id.to_string() } else { level.name.clone() };
    if floor.unsigned_area() < LEAST_FLOOR {
        return Vec::new();
    }
    drawn.add_plane(Part::Storey(level.id.clone()), name, floor, Ground::Level);
    let rooms = units.iter().zip(floors).filter(|(_, floor)| floor.unsigned_area() >= LEAST_FLOOR);
    drawn.rooms.extend(rooms.map(|(unit, floor)| (unit.id.clone(), Room { plane, floor })));
    exits
}

/// An opening as it is built: an exit with a room behind it is a door into that room.
fn settled(opening: &Opening, plan: &FloorPlan, drawn: &mut Drawn) -> Opening {
    let mut settled = opening.clone();
    let behind = if opening.exit { room_behind(opening, plan) } else { None };
    if let Some(behind) = behind {
        settled.exit = false;
        settled.joins.retain(|id| *id != behind.id && plan.unit(id).is_some());
        settled.joins.push(behind.id.clone());
        drawn.lose(What::ExitIntoRoom, Place::Opening(opening.id.clone()));
    }
    settled
}

/// A floor without the parts too narrow for a person: no way may lead through a slit.
fn without_slits(floor: &MultiPolygon) -> MultiPolygon {
    let style = |by: f64| BufferStyle::new(by).line_join(LineJoin::Miter(1.0));
    floor.buffer_with_style(style(-SLIT / 2.0)).buffer_with_style(style(SLIT / 2.0)).intersection(floor)
}

/// Whether people walk on a unit. The cars of lifts are laid apart, and who stands on open ground by an exit is out.
fn has_floor(plan: &FloorPlan, unit: &Unit) -> bool {
    let by_an_exit =
        || plan.openings.iter().any(|opening: &Opening| opening.exit && opening.joins.contains(&unit.id));
    match unit.category {
        UnitCategory::Elevator => false,
        UnitCategory::Outdoor => !by_an_exit(),
        other => other.is_walkable(),
    }
}

/// Each unit's floor: its outline drawn in, without what stands in it and without smaller rooms inside it.
fn floors(plan: &FloorPlan, level: &Level, units: &[&Unit], landings: &Landings) -> Vec<MultiPolygon> {
    let things = things(plan, level);
    let floor = |(index, unit): (usize, &&Unit)| {
        let mut floor = match landings.get(&unit.id) {
            Some(landing) => landing.floor.clone(),
            None => drawn_in(&unit.shape, -WALL),
        };
        let taken = inside(units, index);
        let box_of = unit.shape.bounding_rect();
        let near = things.iter().filter(|thing| {
            thing.bounding_rect().zip(box_of).is_some_and(|(thing, unit)| thing.intersects(&unit))
        });
        for thing in near.chain(&taken) {
            floor = floor.difference(thing);
        }
        floor.0.retain(|part| part.unsigned_area() >= LEAST_FLOOR / 2.0);
        floor
    };
    units.iter().enumerate().map(floor).collect()
}

/// An outline moved outward (or inward, if negative) with sharp corners.
pub(super) fn drawn_in(shape: &Polygon, by: f64) -> MultiPolygon {
    shape.buffer_with_style(BufferStyle::new(by).line_join(LineJoin::Miter(1.0)))
}

/// The outlines of smaller units that lie in this one, wall included.
fn inside(units: &[&Unit], index: usize) -> Vec<MultiPolygon> {
    let Some(own) = units.get(index) else { return Vec::new() };
    let own_area = own.shape.unsigned_area();
    let Some(own_box) = own.shape.bounding_rect() else { return Vec::new() };
    let lies_in = |(other_index, other): &(usize, &&Unit)| {
        let area = other.shape.unsigned_area();
        let smaller = area < own_area || ((area - own_area).abs() < 1e-9 && *other_index > index);
        *other_index != index
            && smaller
            && other.shape.bounding_rect().is_some_and(|rect| rect.intersects(&own_box))
            && other.shape.intersection(&own.shape).unsigned_area() > OVERLAP.min(area / 2.0)
    };
    units.iter().enumerate().filter(lies_in).map(|(_, other)| drawn_in(&other.shape, WALL)).collect()
}

/// What stands on a storey and is walked around: columns, furniture, walls within rooms.
fn things(plan: &FloorPlan, level: &Level) -> Vec<MultiPolygon> {
    let stands = |category| {
        matches!(category, FixtureCategory::Column | FixtureCategory::Furniture | FixtureCategory::Wall)
    };
    plan.fixtures
        .iter()
        .filter(|fixture| fixture.level.as_ref() == Some(&level.id) && stands(fixture.category))
        .filter_map(|fixture| footprint(&fixture.shape))
        .collect()
}

/// The floor a thing takes; `None` for one drawn as a point.
fn footprint(shape: &Geometry) -> Option<MultiPolygon> {
    match shape {
        Geometry::Polygon(shape) => Some(MultiPolygon::new(vec![shape.clone()])),
        Geometry::MultiPolygon(shape) => Some(shape.clone()),
        Geometry::Line(line) => {
            Some(line.buffer_with_style(BufferStyle::new(WALL).line_join(LineJoin::Bevel)))
        }
        Geometry::LineString(line) => {
            Some(line.buffer_with_style(BufferStyle::new(WALL).line_join(LineJoin::Bevel)))
        }
        _ => None,
    }
}
