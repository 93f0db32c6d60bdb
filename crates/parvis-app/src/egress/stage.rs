//! The building as it is walked in one set of runs: as drawn, or with something shut, widened or happening.

use super::mobility::Made;
use super::script::{self, Script};
use crate::Trouble;
use geo::{Area as _, BoundingRect, Coord, Polygon};
use parvis_core::{FloorPlan, LevelId, Metres, OpeningId};
use parvis_egress::forecast::{Asked, Enough};
use parvis_egress::{
    Change, Choice, Drawn, Event, Forecast, Goal, GoalId, Parameters, Person, Population, Trigger, Whom,
    World,
};
use parvis_intake::scenario::{Responders, Scenario};
use std::collections::BTreeMap;
use std::sync::Arc;

/// A drawing made walkable.
#[derive(Debug)]
pub(crate) struct Stage {
    pub drawn: Drawn,
    pub world: World,
    /// What of the drawing was made walkable.
    pub made: Made,
}

impl Stage {
    pub fn new(drawn: Drawn, parameters: &Parameters) -> Result<Self, Trouble> {
        let world = World::new(&drawn.building, parameters.reach())
            .map_err(|trouble| Trouble::NotWalkable(trouble.to_string()))?;
        Ok(Self { drawn, world, made: Made::default() })
    }

    /// A drawing made walkable with what was asked for.
    pub fn of(plan: &FloorPlan, made: Made, parameters: &Parameters) -> Result<Self, Trouble> {
        Ok(Self { made, ..Self::new(made.build(plan), parameters)? })
    }
}

/// What is otherwise than in the building as it is.
#[derive(Clone, Debug, Default)]
pub(super) struct Otherwise {
    /// Doors nobody can use.
    pub without: Vec<OpeningId>,
    /// A door of another width, metres.
    pub width: Option<(OpeningId, f64)>,
    /// Levels the alarm reaches later, seconds.
    pub alarms: BTreeMap<LevelId, f64>,
    /// What happens during the runs.
    pub scenario: Scenario,
}

impl Otherwise {
    /// Whether it is the building as it is.
    pub fn is_nothing(&self) -> bool {
        self.without.is_empty()
            && self.width.is_none()
            && self.alarms.is_empty()
            && self.scenario == Scenario { name: self.scenario.name.clone(), ..Scenario::default() }
    }

    /// Whether only exits are lost and alarms given later: the floor and the ways stay as they are.
    fn leaves_the_floor(&self, drawn: &Drawn) -> bool {
        self.width.is_none()
            && self.without.iter().all(|id| drawn.exit(id).is_some())
            && !script::needs_areas(&self.scenario)
            && self.scenario.responders.is_empty()
    }

    /// With something more.
    #[must_use]
    pub fn and(&self, more: impl FnOnce(&mut Self)) -> Self {
        let mut other = self.clone();
        more(&mut other);
        other
    }
}

/// One way the building could be, ready to be run. The people are those of the building as it is, so that runs can be
/// compared one by one.
pub(super) struct Play<'a> {
    base: &'a Arc<Stage>,
    own: Option<Arc<Stage>>,
    population: Population,
    asked: Asked,
}

impl<'a> Play<'a> {
    pub fn new(
        plan: &FloorPlan,
        base: &'a Arc<Stage>,
        population: &Population,
        asked: &Asked,
        other: &Otherwise,
    ) -> Result<Self, Trouble> {
        let mut play = Self { base, own: None, population: population.clone(), asked: asked.clone() };
        let mut drawn = (!other.leaves_the_floor(&base.drawn)).then(|| rebuilt(plan, base, other));
        let mut helpers = Vec::new();
        if let Some(drawn) = &mut drawn {
            let (outdoors, responders) = (outdoors(drawn), other.scenario.responders.iter());
            helpers = responders.map(|who| send(drawn, &outdoors, plan, who)).collect::<Result<_, _>>()?;
        }
        let mut script = Script::new(drawn.as_ref().unwrap_or(&base.drawn));
        script.happen(&other.scenario.happenings);
        play.population.incoming = script.bring_in(&other.scenario.responders, helpers);
        script.give_alarm(&mut play.population, plan, &other.alarms);
        play.asked.events = exits_lost(script.drawn, &other.without, Trigger::At(0.0));
        play.asked.events.extend(script.events);
        let areas = script.areas;
        if let Some(mut drawn) = drawn {
            drawn.building.areas.extend(areas);
            let own = Stage { made: base.made, ..Stage::new(drawn, &asked.parameters)? };
            play.own = Some(Arc::new(own));
        }
        Ok(play)
    }

    pub fn stage(&self) -> &Arc<Stage> {
        self.own.as_ref().unwrap_or(self.base)
    }

    pub const fn population(&self) -> &Population {
        &self.population
    }

    pub const fn asked(&self) -> &Asked {
        &self.asked
    }

    /// All runs that are needed to know how long it takes.
    pub fn forecast(&self, watch: &super::Watch<'_>) -> Forecast {
        let Stage { drawn, world, .. } = &**self.stage();
        Forecast::new(world, drawn, &self.population, &self.asked, watch.stop, watch.run)
    }

    /// As few runs as tell the difference to a forecast.
    pub fn compared(&self, with: &Forecast, enough: &Enough, watch: &super::Watch<'_>) -> Forecast {
        let Stage { drawn, world, .. } = &**self.stage();
        with.compared(world, drawn, &self.population, &self.asked, enough, watch.stop, watch.run)
    }
}

/// The drawing built anew with another width, inner doors shut and the areas to keep out of.
fn rebuilt(plan: &FloorPlan, base: &Stage, other: &Otherwise) -> Drawn {
    let mut drawn = match &other.width {
        None => base.drawn.clone(),
        Some((id, metres)) => {
            let mut plan = plan.clone();
            for opening in plan.openings.iter_mut().filter(|opening| opening.id == *id) {
                opening.width.metres = Metres(*metres);
            }
            base.made.build(&plan)
        }
    };
    shut(&mut drawn, other.without.iter().filter(|id| base.drawn.exit(id).is_none()));
    drawn
}

/// Shuts these doors from the start.
pub(super) fn shut<'a>(drawn: &mut Drawn, doors: impl Iterator<Item = &'a OpeningId>) {
    for id in doors {
        let door = drawn.door(id).and_then(|door| drawn.building.doors.get_mut(door.index()));
        if let Some(door) = door {
            door.open = false;
        }
    }
}

/// The goals outdoors, each with its exit.
pub(super) fn outdoors(drawn: &Drawn) -> BTreeMap<OpeningId, Goal> {
    let goal = |(id, goal): &(OpeningId, GoalId)| {
        Some((id.clone(), drawn.building.goals.get(goal.index())?.clone()))
    };
    drawn.exits.iter().filter_map(goal).collect()
}

pub(super) fn exits_lost(drawn: &Drawn, exits: &[OpeningId], when: Trigger) -> Vec<Event> {
    let goals = exits.iter().filter_map(|id| drawn.exit(id));
    goals.map(|goal| Event { when, what: Change::Lose(goal) }).collect()
}

/// Space between helpers who wait to go in, and how far from the door's wall their two rows stand, metres.
const APART: f64 = 0.8;
const ROWS: [f64; 2] = [4.4, 5.2];

/// Lays the goal of those who come in and puts them outside their exit.
pub(super) fn send(
    drawn: &mut Drawn,
    outdoors: &BTreeMap<OpeningId, Goal>,
    plan: &FloorPlan,
    who: &Responders,
) -> Result<Vec<Person>, Trouble> {
    let name = plan.unit(&who.to).map_or_else(|| who.to.to_string(), parvis_core::Unit::label);
    let broken = || Trouble::NoWayIn { to: name.clone() };
    let outside = who.doors.iter().find_map(|door| outdoors.get(door)).ok_or_else(broken)?;
    let room = drawn.rooms.get(&who.to).ok_or_else(broken)?;
    let area = largest(&room.floor).ok_or_else(broken)?;
    let goal = GoalId(drawn.building.goals.len() as u16);
    let goal_of = Goal {
        name: who.to.to_string(),
        plane: room.plane,
        area,
        capacity: Some(who.people),
        flow: None,
        whom: Whom::Sent,
        aside: false,
    };
    drawn.building.goals.push(goal_of);
    let strip = outside.area.bounding_rect().ok_or_else(broken)?;
    // The goal's area is a metre wider than the ground on either side.
    let (left, right) = (strip.min().x + 1.5, strip.max().x - 1.5);
    let columns = ((right - left) / APART).floor().max(0.0) as u32 + 1;
    let spot = |k: u32| Coord {
        x: left + f64::from(k % columns) * APART,
        y: ROWS.get((k / columns) as usize).copied().unwrap_or(strip.max().y - 1.2),
    };
    let person = |k| Person::adult(outside.plane, spot(k), Choice::Assigned(goal));
    Ok((0..who.people).map(person).collect())
}

/// The largest piece of a floor.
pub(super) fn largest(floor: &geo::MultiPolygon) -> Option<Polygon> {
    floor.iter().max_by(|a, b| a.unsigned_area().total_cmp(&b.unsigned_area())).cloned()
}
