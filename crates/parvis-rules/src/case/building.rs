//! A drawing with its door graph, walks and people: worked out once, asked by many checks.

use super::Load;
use super::links::Links;
use crate::planning::Planning;
use geo::{Coord, Distance, Euclidean, Geometry};
use parvis_core::geometry::bounds;
use parvis_core::reach::{DoorGraph, UnitReach};
use parvis_core::{
    Connector, ConnectorKind, Fixture, FixtureCategory, FloorPlan, Level, LevelId, Metres, Opening,
    OpeningId, OpeningKind, Place, Unit, UnitCategory, UnitId,
};
use std::collections::BTreeMap;

/// A drawing and what was worked out from it.
pub struct Building<'a> {
    /// The drawing.
    pub plan: &'a FloorPlan,
    /// Its door graph.
    pub graph: DoorGraph<'a>,
    /// What each unit reaches, in the plan's order.
    pub reach: Vec<UnitReach>,
    /// The people each unit is counted with, in the plan's order.
    pub loads: Vec<Load>,
    /// Each unit's openings, in file order.
    pub doors: BTreeMap<&'a UnitId, Vec<&'a Opening>>,
    /// Each unit's place in the plan's order.
    index: BTreeMap<&'a UnitId, usize>,
    /// The level most exits are on; other levels leave towards it.
    ground: Option<&'a Level>,
    /// Units joined by openings and flights.
    links: Links,
    /// People who pass each opening on their nearest way out.
    through: BTreeMap<OpeningId, u32>,
}

/// One way people leave a level by.
#[derive(Clone, Copy, Debug)]
pub struct WayOut<'a> {
    /// What it is.
    pub kind: WayOutKind<'a>,
    /// Its clear width; `None` when a stair has no door on this level that tells.
    pub width: Option<Metres>,
}

/// What a way out of a level is.
#[derive(Clone, Copy, Debug)]
pub enum WayOutKind<'a> {
    /// A door to the outside.
    Exit(&'a Opening),
    /// Stairs or a ramp towards the level people leave from.
    Flight(&'a Connector, &'a Unit),
}

impl<'a> Building<'a> {
    /// Walks the building once and counts its people.
    pub fn new(plan: &'a FloorPlan, planning: &Planning) -> Self {
        let graph = DoorGraph::new(plan);
        let reach = graph.reach();
        let loads: Vec<Load> = plan.units.iter().map(|unit| Load::of(unit, planning)).collect();
        let index = plan.units.iter().enumerate().map(|(index, unit)| (&unit.id, index)).collect();
        Self {
            plan,
            through: through(&loads, &reach),
            reach,
            graph,
            loads,
            doors: plan.openings_by_unit(),
            links: Links::new(plan, &index),
            index,
            ground: ground(plan),
        }
    }

    /// The unit with this id; quicker than asking the plan.
    pub fn unit(&self, id: &UnitId) -> Option<&'a Unit> {
        self.plan.units.get(*self.index.get(id)?)
    }

    /// The people this unit is counted with.
    pub fn load(&self, id: &UnitId) -> Option<Load> {
        self.loads.get(*self.index.get(id)?).copied()
    }

    /// People in this unit, 0 when it is not counted.
    pub fn people(&self, id: &UnitId) -> u32 {
        self.load(id).map_or(0, |load| load.people)
    }

    /// The openings of this unit.
    pub fn doors_of(&self, id: &UnitId) -> &[&'a Opening] {
        self.doors.get(id).map_or(&[], Vec::as_slice)
    }

    /// Every unit with the people it is counted with and what it reaches.
    pub fn rooms(&self) -> impl Iterator<Item = (&'a Unit, Load, &UnitReach)> {
        self.plan
            .units
            .iter()
            .zip(&self.loads)
            .zip(&self.reach)
            .map(|((unit, load), reach)| (unit, *load, reach))
    }

    /// Units with people in them on one level.
    pub fn occupied_on<'b>(&'b self, level: &'b LevelId) -> impl Iterator<Item = (&'a Unit, Load)> + 'b {
        self.rooms()
            .filter(move |(unit, load, _)| unit.level == *level && load.people > 0)
            .map(|(unit, load, _)| (unit, load))
    }

    /// The people counted on one level.
    pub fn people_on(&self, level: &LevelId) -> u32 {
        self.occupied_on(level).map(|(_, load)| load.people).sum()
    }

    /// The people counted in the building.
    pub fn people_in_all(&self) -> u32 {
        self.loads.iter().map(|load| load.people).sum()
    }

    /// The level most people leave from: the one with most exits.
    pub fn ground(&self) -> Option<&'a Level> {
        self.ground
    }

    /// The ways people leave a level by: its own exits, and stairs or ramps towards the ground.
    pub fn ways_out(&self, level: &'a Level) -> Vec<WayOut<'a>> {
        let mut ways: Vec<WayOut<'a>> = self
            .plan
            .exits()
            .filter(|exit| exit.level == level.id && escape_door(exit))
            .map(|exit| WayOut { kind: WayOutKind::Exit(exit), width: Some(exit.width.metres) })
            .collect();
        for connector in self.plan.connectors.iter().filter(|connector| carries_people_out(connector)) {
            let stops = || connector.units.iter().filter_map(|id| self.unit(id));
            let Some(here) = stops().find(|unit| unit.level == level.id) else { continue };
            if stops().any(|unit| self.nearer_ground(&unit.level, level)) {
                ways.push(WayOut { kind: WayOutKind::Flight(connector, here), width: self.width_into(here) });
            }
        }
        ways
    }

    /// Whether `other` lies nearer to the ground than `level`.
    fn nearer_ground(&self, other: &LevelId, level: &Level) -> bool {
        let (Some(ground), Some(other)) = (self.ground, self.plan.level(other)) else { return false };
        (other.ordinal - ground.ordinal).abs() < (level.ordinal - ground.ordinal).abs()
    }

    /// Width of the doors into a stair on its level, together.
    fn width_into(&self, stair: &Unit) -> Option<Metres> {
        let doors = self.doors_of(&stair.id);
        (!doors.is_empty())
            .then(|| doors.iter().filter(|door| !door.exit).map(|door| door.width.metres).sum())
    }

    /// People for whom this exit is the nearest, each room going as a whole.
    pub fn people_by_nearest(&self, exit: &OpeningId) -> u32 {
        let here = |reach: &UnitReach| reach.routes.first().is_some_and(|route| route.exit == *exit);
        self.rooms().filter(|(_, _, reach)| here(reach)).map(|(_, load, _)| load.people).sum()
    }

    /// People who leave through this opening on their nearest way.
    pub fn people_through(&self, opening: &Opening) -> u32 {
        self.through.get(&opening.id).copied().unwrap_or(0)
    }

    /// The assembly points on the drawing.
    pub fn assembly_points(&self) -> impl Iterator<Item = &'a Fixture> {
        self.plan.fixtures.iter().filter(|fixture| fixture.category == FixtureCategory::AssemblyPoint)
    }

    /// Metres between a shape and the nearest room. `None` when there is no room.
    pub fn away_from(&self, shape: &Geometry) -> Option<Metres> {
        let walls = self.plan.units.iter().filter(|unit| unit.category != UnitCategory::Outdoor);
        walls.map(|unit| Metres(Euclidean.distance(shape, &unit.shape))).reduce(Metres::min)
    }

    /// The middle of the box around all rooms.
    pub fn centre(&self) -> Option<Coord> {
        let (low, high) = bounds(self.plan.units.iter().map(|unit| &unit.shape))?;
        Some(Coord { x: f64::midpoint(low.x, high.x), y: f64::midpoint(low.y, high.y) })
    }

    /// Units that reach an exit now but not when this opening is closed, in plan order.
    pub fn cut_off_without(&self, opening: usize) -> Vec<&'a Unit> {
        self.links.cut_off_without(opening).into_iter().filter_map(|unit| self.plan.units.get(unit)).collect()
    }

    /// Whether people get from this unit to any exit.
    pub fn leads_out(&self, id: &UnitId) -> bool {
        self.index.get(id).is_some_and(|unit| self.links.leads_out(*unit))
    }
}

impl WayOut<'_> {
    /// Where it is on the plan.
    pub fn place(&self) -> Place {
        match self.kind {
            WayOutKind::Exit(exit) => Place::Opening(exit.id.clone()),
            WayOutKind::Flight(_, stair) => Place::Unit(stair.id.clone()),
        }
    }
}

/// People who pass each opening on their nearest way out.
fn through(loads: &[Load], reach: &[UnitReach]) -> BTreeMap<OpeningId, u32> {
    let mut through: BTreeMap<OpeningId, u32> = BTreeMap::new();
    for (load, reach) in loads.iter().zip(reach).filter(|(load, _)| load.people > 0) {
        for opening in &reach.way {
            *through.entry(opening.clone()).or_default() += load.people;
        }
    }
    through
}

/// Whether this door counts as a way to escape: a revolving door does not.
pub fn escape_door(opening: &Opening) -> bool {
    opening.kind != OpeningKind::Revolving
}

/// Whether people leave by this kind of connector: lifts and escalators do not count.
pub(super) fn carries_people_out(connector: &Connector) -> bool {
    matches!(connector.kind, ConnectorKind::Stairs | ConnectorKind::Ramp)
}

/// The level with most exits; of equals, the one nearest to ordinal 0.
fn ground(plan: &FloorPlan) -> Option<&Level> {
    let exits = |level: &Level| plan.exits().filter(|exit| exit.level == level.id).count();
    plan.levels.iter().max_by_key(|level| (exits(level), -level.ordinal.abs()))
}

/// Whether people spend time in rooms of this kind, so that they need a number, a lock, a way out.
pub const fn is_for_people(category: UnitCategory) -> bool {
    !category.is_circulation()
        && category.is_walkable()
        && !matches!(
            category,
            UnitCategory::Storage
                | UnitCategory::Technical
                | UnitCategory::Outdoor
                | UnitCategory::Terrace
                | UnitCategory::Parking
        )
}
