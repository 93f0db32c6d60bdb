//! Those who do not walk as most do: where they wait for help, and where each kind of them ends.

use super::answer::{At, greatest};
use super::stage::{Stage, largest};
use geo::{
    BooleanOps, BoundingRect, Centroid, Closest, ClosestPoint, Contains, Coord, Geometry, MultiPolygon,
    Point, Polygon, Rect,
};
use parvis_core::{
    ConnectorKind, Dossier, Fixture, FixtureCategory, FloorPlan, Opening, Place, UnitId,
    geometry::label_point,
};
use parvis_egress::forecast::Seen;
use parvis_egress::{
    Abilities, Counted, Drawn, Forecast, Goal, GoalId, Mobility, PlaneId, Population, Service, WHEELCHAIR,
    Whom,
};

/// How lifts run where nobody says: figures of ours, for which no source was at hand. Eight people and 1 m/s are common
/// figures of small passenger lifts (recalled).
pub const LIFTS: Service = Service { capacity: 8, speed: 1.0, doors: 3.0, stays: 5.0 };

/// The most people a second through a metre of a door's clear width, where doors are capped at the flow of the codes (NIST
/// TN 1822 test 5.2, IMO MSC.1/Circ.1533 Annex 3 test 4; evidence: secondary, read in other programs' suites).
pub const CAPPED_FLOW: f64 = 1.33;

/// Floor one wheelchair takes in a refuge, m²: 0.9 by 1.4 m in Approved Document B (evidence: recalled).
const WHEELCHAIR_M2: f64 = 0.9 * 1.4;
/// Half the side of a refuge that is drawn as a point, and of the place beside the stairs, metres. Ours.
const HALF: f64 = 0.75;
/// How far beside a stair's door, and how far from its wall, one waits, metres. Ours.
const BESIDE: f64 = 1.2;
const OFF_WALL: f64 = 0.8;

/// Who moves how, as far as the dossier says; in a kindergarten all who are enrolled are small children.
pub(super) fn abilities(dossier: &Dossier) -> Abilities {
    let count = |key| dossier.number(key).map_or(0, |people| people.max(0.0) as u32);
    let small = dossier.choice("site_type") == Some("kindergarten");
    Abilities {
        wheels: count("wheelchair_users"),
        helped: count("people_needing_help"),
        small_children: if small { count("pupils") } else { 0 },
    }
}

/// What of a drawing is made walkable beside floors and stairs.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Made {
    /// How its lifts run, if they are in use.
    pub lifts: Option<Service>,
    /// Whether there are places where people on wheels wait for help.
    pub waiting: bool,
    /// Whether no door lets more through than [`CAPPED_FLOW`].
    pub capped: bool,
}

impl Made {
    /// The drawing made walkable.
    pub fn build(self, plan: &FloorPlan) -> Drawn {
        let mut drawn = Drawn::with_lifts(plan, self.lifts);
        if self.capped {
            cap(&mut drawn);
        }
        if self.waiting {
            bar_steps(plan, &mut drawn);
            let places = places(plan, &drawn);
            drawn.building.goals.extend(places);
        }
        drawn
    }
}

/// Caps every door at the flow of the codes, and tells those who mind the queue before an exit.
fn cap(drawn: &mut Drawn) {
    for (door, counted) in drawn.building.doors.iter_mut().zip(&drawn.counted) {
        let Counted::Opening(id) = counted else { continue };
        let width = door.line.delta().x.hypot(door.line.delta().y);
        let most = CAPPED_FLOW * width;
        door.capacity = Some(most);
        let exit = drawn.exits.iter().find(|(exit, _)| exit == id).map(|(_, goal)| goal.index());
        if let Some(goal) = exit.and_then(|goal| drawn.building.goals.get_mut(goal)) {
            goal.flow = goal.flow.map(|flow| flow.min(most));
        }
    }
}

/// Keeps people on wheels from doors and exits that somebody has called not step-free, or that are too narrow.
fn bar_steps(plan: &FloorPlan, drawn: &mut Drawn) {
    let bars = |opening: &&Opening| {
        opening.step_free.value() == Some(&false) || opening.width.metres.get() < 2.0 * WHEELCHAIR
    };
    for opening in plan.openings.iter().filter(bars) {
        if let Some(goal) = drawn.exit(&opening.id).and_then(|id| drawn.building.goals.get_mut(id.index())) {
            goal.whom = Whom::OnFoot;
        } else if let Some(door) = drawn.door(&opening.id).and_then(|id| drawn.building.doors.get(id.index()))
        {
            let line = (door.plane, door.line);
            drawn.building.steps.push(line);
        }
    }
}

/// The refuges of the drawing, then a place beside each stair on each level.
fn places(plan: &FloorPlan, drawn: &Drawn) -> Vec<Goal> {
    let refuges = plan.fixtures.iter().filter(|fixture| fixture.category == FixtureCategory::Refuge);
    let refuges = refuges.filter_map(|fixture| refuge(drawn, fixture));
    let stairs = plan.connectors.iter().filter(|own| own.kind == ConnectorKind::Stairs);
    let landings = stairs.flat_map(|stair| &stair.units).filter_map(|id| plan.unit(id));
    let heads = landings.filter_map(|unit| {
        let (plane, area) = beside(plan, drawn, &unit.id)?;
        Some(goal(unit.id.to_string(), plane, area, u32::MAX, Whom::StairHead))
    });
    refuges.chain(heads).collect()
}

fn goal(name: String, plane: PlaneId, area: Polygon, capacity: u32, whom: Whom) -> Goal {
    Goal { name, plane, area, capacity: Some(capacity), flow: None, whom, aside: false }
}

/// A refuge on the floor of its level: as drawn, with room for as many wheelchairs as it has floor for; drawn as a point,
/// with room for all.
fn refuge(drawn: &Drawn, fixture: &Fixture) -> Option<Goal> {
    let plane = drawn.storey(fixture.level.as_ref()?)?;
    let floor = &drawn.building.planes.get(plane.index())?.floor;
    let (area, capacity) = match &fixture.shape {
        Geometry::Polygon(shape) => {
            let area = largest(&floor.intersection(shape))?;
            let room = (geo::Area::unsigned_area(&area) / WHEELCHAIR_M2) as u32;
            (area, room.max(1))
        }
        shape => (round(floor, shape.bounding_rect()?.centroid())?, u32::MAX),
    };
    Some(goal(fixture.id.to_string(), plane, area, capacity, Whom::Refuge))
}

fn square(at: Coord, half: f64) -> Polygon {
    Rect::new(at - Coord { x: half, y: half }, at + Coord { x: half, y: half }).to_polygon()
}

/// The floor round its spot nearest to a point.
fn round(floor: &MultiPolygon, at: Point) -> Option<Polygon> {
    let (Closest::SinglePoint(spot) | Closest::Intersection(spot)) = floor.closest_point(&at) else {
        return None;
    };
    let pieces = floor.intersection(&square(spot.0, HALF));
    let far = |piece: &Polygon| geo::Distance::distance(&geo::Euclidean, &spot, piece);
    pieces.into_iter().min_by(|a, b| far(a).total_cmp(&far(b)))
}

/// Floor beside a door of a stair, in the room it leads to; where there is none, the stair's own landing.
fn beside(plan: &FloorPlan, drawn: &Drawn, stair: &UnitId) -> Option<(PlaneId, Polygon)> {
    let doors = plan.openings.iter().filter(|opening| opening.joins.contains(stair));
    let spots = doors.flat_map(|door| {
        let others = door
            .joins
            .iter()
            .filter(|id| *id != stair && plan.unit(id).is_some_and(|u| !u.category.is_vertical()));
        let rooms: Vec<_> = others.filter_map(|id| drawn.rooms.get(id)).collect();
        round_the_door(door)
            .into_iter()
            .flat_map(move |spot| rooms.clone().into_iter().map(move |room| (room, spot)))
    });
    let clear = spots.map(|(room, spot)| (room, square(spot, HALF / 2.0)));
    let found = clear.into_iter().find(|(room, area)| room.floor.contains(area));
    let landing = || {
        let room = drawn.rooms.get(stair)?;
        let spot = label_point(&largest(&room.floor)?)?;
        Some((room.plane, round(&room.floor, Point::from(spot))?))
    };
    found.map(|(room, area)| (room.plane, area)).or_else(landing)
}

/// Four spots beside a door: on either side of it, before and behind its wall.
fn round_the_door(door: &Opening) -> Vec<Coord> {
    let (middle, whole) = (door.line.start + door.line.delta() / 2.0, door.line.delta());
    let length = whole.x.hypot(whole.y);
    if length < f64::EPSILON {
        return Vec::new();
    }
    let along = whole / length;
    let across = Coord { x: -along.y, y: along.x };
    let aside = length / 2.0 + BESIDE;
    let sides = [(1.0, 1.0), (-1.0, 1.0), (1.0, -1.0), (-1.0, -1.0)];
    sides.map(|(a, b)| middle + along * (a * aside) + across * (b * OFF_WALL)).to_vec()
}

/// Where the people of one kind end, on average over the runs.
#[derive(Clone, Debug, PartialEq)]
pub struct Kind {
    /// How they move.
    pub mobility: Mobility,
    /// How many there are.
    pub people: u32,
    /// Out by an exit; in a lockdown or shelter, in a room to stay in.
    pub out: f64,
    /// In a refuge, waiting for help.
    pub refuge: f64,
    /// Beside the stairs, waiting for help.
    pub stairs: f64,
}

impl Kind {
    /// Those who found none of these.
    pub fn left(&self) -> f64 {
        (f64::from(self.people) - self.out - self.refuge - self.stairs).max(0.0)
    }
}

/// What came of those who move otherwise.
#[derive(Clone, Debug, Default)]
pub struct Others {
    /// Each kind of them there is.
    pub kinds: Vec<Kind>,
    /// Where they wait for help: people; `also`: how many wheelchairs find room, 0 where that is not known.
    pub waiting: Vec<At>,
    /// How the lifts run, if they were asked for.
    pub service: Option<Service>,
    /// The lifts in use: people set down.
    pub lifts: Vec<At>,
}

/// Where everybody who moves otherwise ends.
pub(super) fn tell(plan: &FloorPlan, stage: &Stage, population: &Population, forecast: &Forecast) -> Others {
    let drawn = &stage.drawn;
    let placed = population.placed();
    let whom = |goal: GoalId| drawn.building.goals.get(goal.index()).map(|goal| goal.whom);
    let mean = |of: &dyn Fn(&Seen) -> f64| forecast.mean(of).map_or(0.0, |mean| mean.value);
    let all = [Mobility::Wheels, Mobility::Helped, Mobility::SmallChild];
    let kind = |mobility: Mobility| {
        let at = |run: &Seen, is: &dyn Fn(Whom) -> bool| {
            let own = population.mobility(run.seed).into_iter().zip(&run.arrived);
            own.filter(|(own, at)| *own == mobility && at.and_then(|(_, goal)| whom(goal)).is_some_and(is))
                .count() as f64
        };
        // Who stays in its room is not run; the last in the list are theirs.
        let stay = |run: &Seen| {
            let all = population.mobility(run.seed).into_iter();
            all.skip(placed as usize).filter(|own| *own == mobility).count() as f64
        };
        let people = population.abilities.count(mobility, placed + population.staying);
        (people > 0).then(|| Kind {
            mobility,
            people,
            out: mean(&|run| at(run, &|whom| !whom.wait_for_help()) + stay(run)),
            refuge: mean(&|run| at(run, &|whom| whom == Whom::Refuge)),
            stairs: mean(&|run| at(run, &|whom| whom == Whom::StairHead)),
        })
    };
    let waits = |(index, place, capacity): (usize, Place, u32)| {
        let here =
            |run: &Seen| run.arrived.iter().flatten().filter(|(_, goal)| goal.index() == index).count();
        let also = if capacity == u32::MAX { 0.0 } else { f64::from(capacity) };
        Some(At { place, mean: forecast.mean(|run| here(run) as f64)?, also })
    };
    let carried = |(index, lift): (usize, &parvis_egress::Lift)| {
        let car = drawn.parts.get(lift.stops.first()?.car.index())?;
        let parvis_egress::Part::Car(_, unit) = car else { return None };
        let mean = forecast.mean(|run| run.carried.get(index).copied().map_or(0.0, f64::from))?;
        Some(At { place: Place::Unit(unit.clone()), mean, also: 0.0 })
    };
    Others {
        kinds: all.into_iter().filter_map(kind).collect(),
        waiting: greatest(waiting(plan, drawn).into_iter().filter_map(waits).collect(), usize::MAX),
        service: stage.made.lifts,
        lifts: drawn.building.lifts.iter().enumerate().filter_map(carried).collect(),
    }
}

/// The goals where people wait for help: their number, their place on the drawing and how many find room.
fn waiting(plan: &FloorPlan, drawn: &Drawn) -> Vec<(usize, Place, u32)> {
    let place = |goal: &Goal| {
        let fixture = plan.fixtures.iter().find(|fixture| fixture.id.to_string() == goal.name);
        let unit = || plan.units.iter().find(|unit| unit.id.to_string() == goal.name);
        match goal.whom {
            Whom::Refuge => fixture.map(|fixture| Place::Fixture(fixture.id.clone())),
            Whom::StairHead => unit().map(|unit| Place::Unit(unit.id.clone())),
            _ => None,
        }
    };
    let goals = drawn.building.goals.iter().enumerate();
    goals.filter_map(|(index, goal)| Some((index, place(goal)?, goal.capacity.unwrap_or(0)))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Packs;
    use crate::egress::{Ask, Watch, forecast};
    use parvis_core::{Fact, Provenance, Value};

    #[test]
    fn in_the_example_each_who_cannot_take_stairs_is_out_or_waits_and_nobody_is_stuck() {
        let packs = Packs::embedded();
        let mut dossier = crate::dossiers::example(packs).dossier.unwrap();
        for (key, people) in [("wheelchair_users", 6.0), ("people_needing_help", 5.0)] {
            let from = Provenance { source: "a test".into(), date: jiff::civil::date(2026, 9, 1) };
            dossier.site.facts.insert(key.into(), Fact::Known { value: Value::Number(people), from });
        }
        let watch = Watch::deaf(&|| false);
        let ask = Ask { lifts: Some(LIFTS), ..Ask::of(1, 2) };
        let answer = forecast(&dossier, packs, jiff::civil::date(2026, 9, 1), &ask, &watch).unwrap();
        assert!(
            answer.remained < 0.5 && answer.cut_off < 0.5,
            "{} stuck, {} cut off",
            answer.remained,
            answer.cut_off
        );
        let kinds = &answer.others.kinds;
        assert_eq!(
            kinds.iter().map(|kind| (kind.mobility, kind.people)).collect::<Vec<_>>(),
            [(Mobility::Wheels, 6), (Mobility::Helped, 5)]
        );
        assert!(kinds.iter().all(|kind| kind.left() < 0.5), "{kinds:?}");
        let waiting: f64 = answer.others.waiting.iter().map(|at| at.mean.value).sum();
        assert!((waiting - kinds[0].refuge - kinds[0].stairs).abs() < 1e-9 && waiting > 0.5, "{waiting}");
        assert!(answer.others.lifts.is_empty(), "the example has no lift");
    }
}
