//! Flights of stairs and ramps: each a strip of its own, joined to the mouths of two landings.

use super::landing::{self, Landing};
use super::{Counted, Door, Drawn, Ground, Lost, Part, Portal, What};
use geo::{Coord, Line, MultiPolygon, Rect};
use parvis_core::reach::flight_length;
use parvis_core::{Connector, ConnectorKind, FloorPlan, LevelId, Opening, Place, Unit, UnitId};
use std::collections::BTreeMap;

/// Walking speed down stairs as a part of that on the level: the ratio of the SFPE handbook's k for stairs of
/// 7/11 inches (1.08 m/s) to that for level ways (1.40 m/s) (evidence: read, in the documentation of a network
/// model that uses them).
pub const STAIRS_DOWN: f64 = 1.08 / 1.40;
/// Up stairs: as down, times the part by which people of the tables of IMO MSC.1/Circ.1533 are slower upward
/// (evidence: recalled; the table itself was not at hand).
pub const STAIRS_UP: f64 = STAIRS_DOWN * 0.84;
/// On ramps the SFPE handbook gives the k of level ways (evidence: recalled).
pub const RAMP: f64 = 1.0;

/// How far inside a flight people are counted, metres.
const INSIDE: f64 = 0.3;

/// One flight, from the landing at its foot to the one at its head.
#[derive(Clone, Debug)]
struct Flight {
    connector: usize,
    foot: UnitId,
    head: UnitId,
    length: f64,
}

/// Where a flight begins in a unit: the flight's number, and whether it leads up from there.
type Begins = (usize, bool);

/// All landings and the flights between them.
#[derive(Debug, Default)]
pub(super) struct Landings {
    flights: Vec<Flight>,
    of: BTreeMap<UnitId, (Landing, Vec<Begins>)>,
}

impl Landings {
    pub fn get(&self, unit: &UnitId) -> Option<&Landing> {
        self.of.get(unit).map(|(landing, _)| landing)
    }

    /// The mouth of a flight in a unit.
    fn mouth(&self, unit: &UnitId, flight: Begins) -> Option<Line> {
        let (landing, begins) = self.of.get(unit)?;
        landing.mouths.get(begins.iter().position(|here| *here == flight)?).copied()
    }
}

/// Lays the landings of all stairs and ramps.
pub(super) fn landings(plan: &FloorPlan, lost: &mut Vec<Lost>) -> Landings {
    let flights: Vec<Flight> = plan
        .connectors
        .iter()
        .enumerate()
        .filter(|(_, connector)| matches!(connector.kind, ConnectorKind::Stairs | ConnectorKind::Ramp))
        .flat_map(|(index, connector)| flights_of(plan, index, connector))
        .collect();
    let mut begins: BTreeMap<UnitId, Vec<Begins>> = BTreeMap::new();
    for (number, flight) in flights.iter().enumerate() {
        begins.entry(flight.foot.clone()).or_default().push((number, true));
        begins.entry(flight.head.clone()).or_default().push((number, false));
    }
    let doors = plan.openings_by_unit();
    let mut of = BTreeMap::new();
    for (id, mut here) in begins {
        let Some(unit) = plan.unit(&id) else { continue };
        // Down on the one side, up on the other, storey after storey.
        here.sort_by_key(|(number, up)| (*up, *number));
        let ups: Vec<bool> = here.iter().map(|(_, up)| *up).collect();
        let doors: &[&Opening] = doors.get(&id).map_or(&[], Vec::as_slice);
        match landing::landing(unit, doors, &ups) {
            Some(landing) => {
                of.insert(id, (landing, here));
            }
            None => lost.push(Lost { what: What::StairsWithoutRoom, place: Place::Unit(id) }),
        }
    }
    Landings { flights, of }
}

fn flights_of(plan: &FloorPlan, index: usize, connector: &Connector) -> Vec<Flight> {
    let ordinal = |unit: &Unit| plan.level(&unit.level).map_or(0, |level| level.ordinal);
    let units: Vec<&Unit> = connector.units.iter().filter_map(|id| plan.unit(id)).collect();
    let flight = |pair: &[&Unit]| {
        let (a, b) = (*pair.first()?, *pair.get(1)?);
        let (foot, head) = if ordinal(a) <= ordinal(b) { (a, b) } else { (b, a) };
        let length = flight_length(plan, connector, &foot.id, &head.id).get();
        Some(Flight { connector: index, foot: foot.id.clone(), head: head.id.clone(), length })
    };
    units.windows(2).filter_map(flight).collect()
}

/// Lays each flight as a plane and joins it to its two landings.
pub(super) fn join(plan: &FloorPlan, landings: &Landings, drawn: &mut Drawn) {
    for (number, flight) in landings.flights.iter().enumerate() {
        let level = |id: &UnitId| plan.unit(id).map(|unit| unit.level.clone());
        let storey = |drawn: &Drawn, id: Option<LevelId>| id.and_then(|id| drawn.storey(&id));
        let (Some(foot), Some(head), Some(below), Some(above), Some(connector)) = (
            landings.mouth(&flight.foot, (number, true)),
            landings.mouth(&flight.head, (number, false)),
            storey(drawn, level(&flight.foot)),
            storey(drawn, level(&flight.head)),
            plan.connectors.get(flight.connector),
        ) else {
            continue;
        };
        let wide = |line: Line| line.delta().x.hypot(line.delta().y);
        let width = wide(foot).min(wide(head));
        let strip = Rect::new(Coord::zero(), Coord { x: flight.length, y: width }).to_polygon();
        let name = if connector.name.is_empty() { connector.id.to_string() } else { connector.name.clone() };
        let part = Part::Flight(connector.id.clone(), flight.foot.clone(), flight.head.clone());
        let plane = drawn.add_plane(part, name, MultiPolygon::new(vec![strip]), ground(connector.kind));
        for (x, unit) in [(INSIDE, &flight.foot), (flight.length - INSIDE, &flight.head)] {
            drawn.counted.push(Counted::Landing(connector.id.clone(), unit.clone()));
            let line = Line::new((x, 0.0), (x, width));
            drawn.building.doors.push(Door { name: String::new(), plane, line, capacity: None, open: true });
        }
        // The strip lies right of its lines.
        let at_foot = Line::new((0.0, 0.0), (0.0, width));
        let at_head = Line::new((flight.length, width), (flight.length, 0.0));
        drawn.building.portals.extend([
            Portal { from: (below, narrowed(foot, width)), to: (plane, at_foot) },
            Portal { from: (above, narrowed(head, width)), to: (plane, at_head) },
        ]);
    }
}

const fn ground(kind: ConnectorKind) -> Ground {
    match kind {
        ConnectorKind::Ramp => Ground::Slope { up: RAMP, down: RAMP, steps: false },
        _ => Ground::Slope { up: STAIRS_UP, down: STAIRS_DOWN, steps: true },
    }
}

/// The middle part of a line, so long.
pub(super) fn narrowed(line: Line, to: f64) -> Line {
    let length = line.delta().x.hypot(line.delta().y);
    let unit = line.delta() / length.max(f64::MIN_POSITIVE);
    let cut = unit * ((length - to) / 2.0).max(0.0);
    Line::new(line.start + cut, line.end - cut)
}
