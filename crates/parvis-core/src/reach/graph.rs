//! The door graph of a floor plan.

use super::{Route, STOREY_HEIGHT_ASSUMED, UnitReach, WALK_PER_METRE_OF_HEIGHT, walk::RoomWalk, walk::walk};
use crate::geometry::midpoint;
use crate::{Connector, ConnectorKind, FloorPlan, Metres, OpeningId, UnitId};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BinaryHeap};

/// Openings and landings joined by walks. Built once per plan; asked many times.
#[derive(Debug)]
pub struct DoorGraph<'a> {
    plan: &'a FloorPlan,
    /// Node numbers of each unit's openings, in plan order of units.
    doors: Vec<Vec<usize>>,
    walks: Vec<RoomWalk>,
    /// Node → (node, metres). Openings come first, in plan order; landings after.
    edges: Vec<Vec<(usize, f64)>>,
}

/// Ordered by length alone, for the heap; lengths are never NaN.
#[derive(PartialEq)]
struct Length(f64);
impl Eq for Length {}
impl PartialOrd for Length {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl Ord for Length {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.0.total_cmp(&other.0)
    }
}

impl<'a> DoorGraph<'a> {
    /// Walks every unit of the plan once.
    pub fn new(plan: &'a FloorPlan) -> Self {
        let number: BTreeMap<&UnitId, usize> =
            plan.units.iter().enumerate().map(|(i, u)| (&u.id, i)).collect();
        let mut doors = vec![Vec::new(); plan.units.len()];
        for (node, opening) in plan.openings.iter().enumerate() {
            for unit in &opening.joins {
                if let Some(list) = number.get(unit).and_then(|unit| doors.get_mut(*unit)) {
                    list.push(node);
                }
            }
        }
        let walks: Vec<RoomWalk> = plan
            .units
            .iter()
            .zip(&doors)
            .map(|(unit, nodes)| {
                let points: Vec<_> = nodes
                    .iter()
                    .filter_map(|node| plan.openings.get(*node))
                    .map(|o| midpoint(o.line))
                    .collect();
                if unit.category.is_walkable() { walk(&unit.shape, &points) } else { RoomWalk::default() }
            })
            .collect();
        let mut graph = Self { plan, doors, walks, edges: vec![Vec::new(); plan.openings.len()] };
        graph.join_rooms();
        for connector in plan.connectors.iter().filter(|c| walkable(c.kind)) {
            graph.join_levels(connector, &number);
        }
        graph
    }

    fn join(&mut self, a: usize, b: usize, metres: f64) {
        if metres.is_finite() {
            for (from, to) in [(a, b), (b, a)] {
                if let Some(list) = self.edges.get_mut(from) {
                    list.push((to, metres));
                }
            }
        }
    }

    fn join_rooms(&mut self) {
        let mut pairs = Vec::new();
        for (nodes, walk) in self.doors.iter().zip(&self.walks) {
            for (i, (a, row)) in nodes.iter().zip(&walk.between).enumerate() {
                pairs.extend(nodes.iter().zip(row).skip(i + 1).map(|(b, metres)| (*a, *b, *metres)));
            }
        }
        for (a, b, metres) in pairs {
            self.join(a, b, metres);
        }
    }

    /// A landing per stop: its unit's doors lie at it, and one flight joins it to the next.
    fn join_levels(&mut self, connector: &Connector, number: &BTreeMap<&UnitId, usize>) {
        let mut below: Option<(usize, &UnitId)> = None;
        for id in &connector.units {
            let Some(unit) = number.get(id) else { continue };
            let landing = self.edges.len();
            self.edges.push(Vec::new());
            for door in self.doors.get(*unit).cloned().unwrap_or_default() {
                self.join(landing, door, 0.0);
            }
            if let Some((landing_below, unit_below)) = below {
                self.join(landing_below, landing, flight_length(self.plan, connector, unit_below, id).get());
            }
            below = Some((landing, id));
        }
    }

    /// Metres from each node to the nearest of `targets`, and the next node on the way.
    /// Nodes in `closed` let nobody through.
    fn lengths_to(&self, targets: &[usize], closed: &[usize]) -> (Vec<f64>, Vec<Option<usize>>) {
        let mut length = vec![f64::INFINITY; self.edges.len()];
        let mut next = vec![None; self.edges.len()];
        let mut heap = BinaryHeap::new();
        for target in targets.iter().filter(|target| !closed.contains(target)) {
            if let Some(slot) = length.get_mut(*target) {
                *slot = 0.0;
                heap.push(Reverse((Length(0.0), *target)));
            }
        }
        while let Some(Reverse((Length(so_far), node))) = heap.pop() {
            if length.get(node).is_some_and(|known| so_far > *known) {
                continue;
            }
            for (neighbour, metres) in self.edges.get(node).into_iter().flatten() {
                let through = so_far + metres;
                if closed.contains(neighbour) || length.get(*neighbour).is_none_or(|known| through >= *known)
                {
                    continue;
                }
                if let (Some(slot), Some(step)) = (length.get_mut(*neighbour), next.get_mut(*neighbour)) {
                    *slot = through;
                    *step = Some(node);
                }
                heap.push(Reverse((Length(through), *neighbour)));
            }
        }
        (length, next)
    }

    fn exit_nodes(&self) -> Vec<usize> {
        self.plan
            .openings
            .iter()
            .enumerate()
            .filter(|(_, opening)| opening.exit)
            .map(|(node, _)| node)
            .collect()
    }

    /// Walk from the unit's remotest corner, given each node's length to where it leads. A unit that is a
    /// connector's landing without doors of its own is as far as its landing.
    fn remotest(&self, unit: usize, length: &[f64]) -> f64 {
        let (Some(nodes), Some(walk)) = (self.doors.get(unit), self.walks.get(unit)) else {
            return f64::INFINITY;
        };
        let from_corner = |corner: &Vec<f64>| {
            nodes
                .iter()
                .zip(corner)
                .map(|(node, metres)| metres + length.get(*node).copied().unwrap_or(f64::INFINITY))
                .fold(f64::INFINITY, f64::min)
        };
        // A corner the walk cannot see (a sliver of a broken outline) does not make the room unreachable.
        walk.corners
            .iter()
            .map(from_corner)
            .filter(|metres| metres.is_finite())
            .reduce(f64::max)
            .unwrap_or(f64::INFINITY)
    }

    /// For each unit, in plan order, the exits it reaches.
    pub fn reach(&self) -> Vec<UnitReach> {
        let exits = self.exit_nodes();
        let to_each: Vec<(usize, Vec<f64>)> =
            exits.iter().map(|exit| (*exit, self.lengths_to(&[*exit], &[]).0)).collect();
        let (nearest, next) = self.lengths_to(&exits, &[]);
        (0..self.plan.units.len())
            .zip(&self.plan.units)
            .map(|(index, unit)| {
                let mut routes: Vec<Route> = to_each
                    .iter()
                    .filter_map(|(exit, length)| {
                        let metres = self.remotest(index, length);
                        let exit = self.plan.openings.get(*exit)?.id.clone();
                        metres.is_finite().then_some(Route { exit, metres: Metres(metres) })
                    })
                    .collect();
                routes.sort_by(|a, b| a.metres.get().total_cmp(&b.metres.get()));
                let travel = self.remotest(index, &nearest);
                UnitReach {
                    unit: unit.id.clone(),
                    routes,
                    travel: travel.is_finite().then_some(Metres(travel)),
                    way: self.way(index, &nearest, &next),
                }
            })
            .collect()
    }

    /// The openings from a unit to its nearest exit.
    fn way(&self, unit: usize, length: &[f64], next: &[Option<usize>]) -> Vec<OpeningId> {
        let at = |node: &usize| length.get(*node).copied().unwrap_or(f64::INFINITY);
        let mut node = self
            .doors
            .get(unit)
            .and_then(|nodes| nodes.iter().copied().min_by(|a, b| at(a).total_cmp(&at(b))))
            .filter(|node| at(node).is_finite());
        let mut way = Vec::new();
        while let Some(here) = node {
            way.extend(self.plan.openings.get(here).map(|opening| opening.id.clone()));
            node = next.get(here).copied().flatten();
        }
        way
    }

    /// Units that reach an exit now but not when these openings are closed. The units' own order is kept.
    pub fn cut_off_without(&self, closed: &[&OpeningId]) -> Vec<UnitId> {
        let closed: Vec<usize> = self
            .plan
            .openings
            .iter()
            .enumerate()
            .filter(|(_, opening)| closed.contains(&&opening.id))
            .map(|(node, _)| node)
            .collect();
        let exits = self.exit_nodes();
        let (before, _) = self.lengths_to(&exits, &[]);
        let (after, _) = self.lengths_to(&exits, &closed);
        let leads_out = |unit: usize, length: &[f64]| {
            self.doors
                .get(unit)
                .into_iter()
                .flatten()
                .any(|node| length.get(*node).is_some_and(|l| l.is_finite()))
        };
        (0..self.plan.units.len())
            .zip(&self.plan.units)
            .filter(|(index, _)| leads_out(*index, &before) && !leads_out(*index, &after))
            .map(|(_, unit)| unit.id.clone())
            .collect()
    }
}

/// Walking length of the flight between two units of a connector: as drawn, else from the height between their
/// levels.
pub fn flight_length(plan: &FloorPlan, connector: &Connector, from: &UnitId, to: &UnitId) -> Metres {
    let level = |id| plan.unit(id).and_then(|unit| plan.level(&unit.level));
    let (Some(a), Some(b)) = (level(from), level(to)) else { return STOREY_HEIGHT_ASSUMED };
    let storeys = f64::from((b.ordinal - a.ordinal).abs().max(1));
    if let Some(flight) = connector.flight {
        return Metres(flight.get() * storeys);
    }
    let rise = match (a.elevation, b.elevation) {
        (Some(a), Some(b)) => (b.get() - a.get()).abs(),
        _ => STOREY_HEIGHT_ASSUMED.get() * storeys,
    };
    Metres(rise * WALK_PER_METRE_OF_HEIGHT)
}

/// Whether people leave by this kind of connector.
const fn walkable(kind: ConnectorKind) -> bool {
    matches!(kind, ConnectorKind::Stairs | ConnectorKind::Ramp)
}
