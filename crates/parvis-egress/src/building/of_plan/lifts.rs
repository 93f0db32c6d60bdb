//! Lifts of a drawing that are in use: a car for each stop, joined to the door it has there.

use super::flights::narrowed;
use super::passages::Exit;
use super::{Drawn, Ground, Part, Portal, WALL, What};
use crate::building::{Lift, Service, Stop};
use geo::{Area, Coord, Line, LinesIter, MinimumRotatedRect, MultiPolygon, Rect};
use parvis_core::geometry::length;
use parvis_core::reach::STOREY_HEIGHT_ASSUMED;
use parvis_core::{Connector, ConnectorKind, FloorPlan, Opening, Place, Unit, UnitCategory};

/// Narrowest car door that is built, metres.
const NARROWEST: f64 = 0.5;

/// Whether an opening is a door to a lift.
pub(super) fn has_door(plan: &FloorPlan, opening: &Opening) -> bool {
    let lift = |unit: &Unit| unit.category == UnitCategory::Elevator;
    opening.joins.iter().any(|id| plan.unit(id).is_some_and(lift))
}

/// Lays the cars of all lifts and joins them to their doors.
pub(super) fn join(plan: &FloorPlan, doors: &[Exit], service: Service, drawn: &mut Drawn) {
    for connector in plan.connectors.iter().filter(|own| own.kind == ConnectorKind::Elevator) {
        // The car stands nearest the ground when the run starts.
        let mut stops: Vec<(&Unit, &Exit)> = connector
            .units
            .iter()
            .filter_map(|id| Some((plan.unit(id)?, widest(plan, doors, plan.unit(id)?)?)))
            .collect();
        stops.sort_by_key(|(unit, _)| ordinal(plan, unit).abs());
        match size(&stops).filter(|_| stops.len() > 1) {
            Some(size) => lay(plan, connector, &stops, size, service, drawn),
            None => {
                if let Some(unit) = connector.units.first() {
                    drawn.lose(What::LiftWithoutDoors, Place::Unit(unit.clone()));
                }
            }
        }
    }
}

fn lay(
    plan: &FloorPlan,
    connector: &Connector,
    stops: &[(&Unit, &Exit)],
    (deep, wide): (f64, f64),
    service: Service,
    drawn: &mut Drawn,
) {
    let door = stops.iter().map(|(_, door)| length(door.line).get()).fold(wide, f64::min);
    let name = if connector.name.is_empty() { connector.id.to_string() } else { connector.name.clone() };
    let measured = stops.iter().all(|(unit, _)| elevation(plan, unit).is_some());
    let mut lift = Lift { name: name.clone(), stops: Vec::new(), service };
    for (unit, own) in stops {
        let floor = Rect::new(Coord::zero(), Coord { x: deep, y: wide }).to_polygon();
        let part = Part::Car(connector.id.clone(), unit.id.clone());
        let car = drawn.add_plane(part, name.clone(), MultiPolygon::new(vec![floor]), Ground::Level);
        // The car lies right of its line.
        let line = Line::new((0.0, (wide - door) / 2.0), (0.0, f64::midpoint(wide, door)));
        let from = (own.plane, narrowed(own.line, door));
        drawn.building.portals.push(Portal { from, to: (car, line) });
        let storeys = f64::from(ordinal(plan, unit)) * STOREY_HEIGHT_ASSUMED.get();
        let height = elevation(plan, unit).filter(|_| measured).unwrap_or(storeys);
        lift.stops.push(Stop { car, height });
    }
    drawn.building.lifts.push(lift);
}

fn ordinal(plan: &FloorPlan, unit: &Unit) -> i16 {
    plan.level(&unit.level).map_or(0, |level| level.ordinal)
}

fn elevation(plan: &FloorPlan, unit: &Unit) -> Option<f64> {
    plan.level(&unit.level)?.elevation.map(parvis_core::Metres::get)
}

/// The widest door of a lift on a storey.
fn widest<'a>(plan: &FloorPlan, doors: &'a [Exit], unit: &Unit) -> Option<&'a Exit> {
    let own = doors.iter().filter(|door| {
        length(door.line).get() >= NARROWEST
            && plan.opening(&door.opening).is_some_and(|opening| opening.joins.contains(&unit.id))
    });
    own.max_by(|a, b| length(a.line).get().total_cmp(&length(b.line).get()))
}

/// Depth and width of the car: inside the walls of the smallest of its shafts, with the door in a longer side.
fn size(stops: &[(&Unit, &Exit)]) -> Option<(f64, f64)> {
    let smallest =
        stops.iter().min_by(|a, b| a.0.shape.unsigned_area().total_cmp(&b.0.shape.unsigned_area()))?;
    let around = smallest.0.shape.minimum_rotated_rect()?;
    let mut sides = around.exterior().lines_iter().map(|side| length(side).get() - 2.0 * WALL);
    let (a, b) = (sides.next()?, sides.next()?);
    (a.min(b) >= NARROWEST).then_some((a.min(b), a.max(b)))
}
