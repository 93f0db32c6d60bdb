//! Running the people of a building out: how long it takes, where it jams, who cannot get out.

use crate::drilled::{self, Calibrated};
use crate::pictures::Peaks;
use crate::usual::Usual;
use crate::{Packs, Trouble};
use jiff::civil::Date;
use parvis_core::{
    Arg, Citation, Code, Dossier, Evidence, Finding, FindingKind, FloorPlan, OpeningId, Place, Severity,
    Text, UnitId,
};
use parvis_egress::forecast::{Asked, CROWDED};
use parvis_egress::{Counted, Drawn, Forecast, Parameters, Population, Settings, Where, World};
use parvis_rules::{Case, LoadBasis};
use std::collections::BTreeSet;

pub use parvis_egress::{Estimate, Model, What};

/// A run ends after so many seconds, whoever is left.
const LIMIT: f64 = 3600.0;
/// A place is congested when it is crowded for more than this part of the time (IMO MSC.1/Circ.1533).
const PART_OF_TIME: f64 = 0.1;
/// So many places are named.
const PLACES: usize = 5;

/// Every kind of finding a run reports.
pub const KINDS: &[FindingKind] = &[E250, E251];

/// People have no way out in the building as it could be built.
const E250: FindingKind = FindingKind {
    code: Code("E250"),
    name: "no_way_in_the_run",
    words: r"
title = People without a way out in the run
says = { $place }: { $people } people are counted here, but on the drawing as it can be walked no way leads them out.
settle = Look at the doors and stairs between this place and the nearest exit on the drawing: a door away from its wall, a room too narrow, stairs without room for their flights.
why =
    Before people are run out of the building, its drawing is made walkable: walls get their thickness, doors become passages, stairs become flights. Where the drawing leaves no passage, people cannot leave, and the times say nothing about them.
    Example: a room whose only door is drawn two metres beside it. Comply by mending the drawing.
",
};

/// A place is crowded for a good part of the time.
const E251: FindingKind = FindingKind {
    code: Code("E251"),
    name: "place_jams",
    words: r"
title = A place jams while people leave
says = { $place }: for { $seconds } of { $all } seconds more than { $density } people stand on a square metre.
settle = Lead some rooms another way, let floors start one after another, or widen what comes next on the way out; then run again and compare.
why =
    In a crowd denser than four people on a square metre nobody walks at their own pace, and people get hurt if they push. The rule for passenger ships calls a place congested when it is that dense for more than a tenth of the time; it is used here as a measure, it is not law for buildings.
    Example: the foot of a stair where three floors meet. Comply by using the other stair for one of them.
",
};

/// What is asked of a run.
#[derive(Clone, Debug)]
pub struct Ask<'a> {
    /// At least this many runs.
    pub runs: usize,
    /// Everything drawn by chance follows from it.
    pub seed: u64,
    /// How people walk.
    pub model: Model,
    /// Doors that cannot be used: ids or names.
    pub without: &'a [String],
}

/// Why people of a room are not in the runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// The drawing itself shows no way out.
    NoWayDrawn,
    /// The room is too narrow to stand in.
    NoFloor,
    /// The drawing shows a way, but it could not be built.
    WayNotBuilt,
    /// More people are counted than find room to stand.
    NoRoom,
}

/// People who are not in the runs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// Their room.
    pub unit: UnitId,
    /// How many.
    pub people: u32,
    /// Why.
    pub why: Why,
}

/// Something counted at a place.
#[derive(Clone, Debug)]
pub struct At {
    /// Where on the drawing.
    pub place: Place,
    /// How much, on average over the runs.
    pub mean: Estimate,
    /// A second number that goes with it.
    pub also: f64,
}

/// What came of the runs.
#[derive(Debug)]
pub struct Answer {
    /// People counted in the building, and how many of them were run.
    pub people: u32,
    /// People who were run.
    pub run: u32,
    /// Whether their number is the site's own, spread over rooms by area.
    pub spread_by_area: bool,
    /// Runs made.
    pub runs: usize,
    /// Whether they were broken off.
    pub broken_off: bool,
    /// Half of the runs are over by then, seconds after the alarm.
    pub median: Option<Estimate>,
    /// 95 of 100 runs are over by then.
    pub p95: Option<Estimate>,
    /// The doors people wait longest at: person-seconds; `also`: people who pass.
    pub waits: Vec<At>,
    /// The most crowded places: seconds above four people on a square metre; `also`: most people on one.
    pub crowds: Vec<At>,
    /// Each exit, the most used first: people; `also`: when the last passes, seconds.
    pub exits: Vec<At>,
    /// Who is not in the runs.
    pub left_out: Vec<LeftOut>,
    /// People still inside at the end, on average over the runs.
    pub remained: f64,
    /// What of the drawing could not be built as drawn.
    pub lost: Vec<(What, Place)>,
    /// What is found.
    pub findings: Vec<Finding>,
    /// What the runs were fitted to, if a drill was measured.
    pub calibrated: Option<Calibrated>,
    /// How dense it got where.
    pub peaks: Peaks,
    /// The run nearest the median.
    pub usual: Option<Usual>,
}

/// Runs the people of a dossier's building out. `stop` is asked often; `tell` hears of every finished run.
///
/// # Errors
/// When there is no drawing, a door is not known, or the building cannot be walked.
pub fn forecast(
    dossier: &Dossier,
    packs: &Packs,
    today: Date,
    ask: &Ask<'_>,
    stop: &(dyn Fn() -> bool + Sync),
    tell: &(dyn Fn() + Sync),
) -> Result<Answer, Trouble> {
    let plan = dossier.plan.as_ref().ok_or(Trouble::NoFloorPlan)?;
    let case = Case::new(dossier, packs, today);
    let mut drawn = Drawn::new(plan);
    for door in ask.without {
        shut(plan, &mut drawn, door)?;
    }
    let parameters = match ask.model {
        Model::CollisionFreeSpeed => Parameters::collision_free(),
        Model::AnticipationVelocity => Parameters::anticipation(),
    };
    let world = World::new(&drawn.building, parameters.reach())
        .map_err(|trouble| Trouble::NotWalkable(trouble.to_string()))?;
    let (people, spread_by_area) = people(&case);
    let mut population = Population::new(&world, &drawn, people);
    let settings = Settings { limit: LIMIT, ..Settings::new(parameters, ask.seed) };
    let calibrated = drilled::measured(dossier, today).and_then(|drill| {
        drilled::calibrate(drill, (&world, &drawn), &mut population, &settings, stop, tell)
    });
    let asked = Asked { parameters, runs: ask.runs.max(1), seed: ask.seed, limit: LIMIT };
    let forecast = Forecast::new(&world, &drawn, &population, &asked, stop, tell);
    let mut answer = answer(plan, &case, &drawn, &population, &forecast, spread_by_area);
    answer.calibrated = calibrated;
    answer.usual = usual(&forecast).map(|seed| Usual {
        world,
        drawn,
        population,
        settings: Settings { seed, ..settings },
    });
    Ok(answer)
}

/// The seed of the run whose time is nearest the median.
fn usual(forecast: &Forecast) -> Option<u64> {
    let median = forecast.time(0.5)?.value;
    let off = |run: &&parvis_egress::forecast::Seen| (run.last - median).abs();
    forecast.runs.iter().min_by(|a, b| off(a).total_cmp(&off(b))).map(|run| run.seed)
}

/// Shuts a door by its id or name.
fn shut(plan: &FloorPlan, drawn: &mut Drawn, asked: &str) -> Result<(), Trouble> {
    let is = |opening: &&parvis_core::Opening| opening.id.as_str() == asked || opening.name == asked;
    let known: Vec<OpeningId> = plan.openings.iter().filter(is).map(|opening| opening.id.clone()).collect();
    if known.is_empty() {
        return Err(Trouble::NoSuchDoor { asked: asked.to_owned() });
    }
    for id in known {
        let door = drawn.door(&id).and_then(|door| drawn.building.doors.get_mut(door.index()));
        if let Some(door) = door {
            door.open = false;
        }
    }
    Ok(())
}

/// People room by room: as stated for the room; the rest of the site's number by area and use. The most that each
/// room holds is not there at one time: where that comes to more than the site's number, it is shared out instead.
/// Without a number of the site's, rooms are counted as stated, else by area and use.
fn people(case: &Case<'_>) -> (Vec<(UnitId, u32)>, bool) {
    let Some(building) = &case.building else { return (Vec::new(), false) };
    let rooms: Vec<(UnitId, u32, LoadBasis)> =
        building.rooms().map(|(unit, load, _)| (unit.id.clone(), load.people, load.basis)).collect();
    let sum = |basis| rooms.iter().filter(|room| room.2 == basis).map(|room| room.1).sum::<u32>();
    let (stated, reckoned) = (sum(LoadBasis::Stated), sum(LoadBasis::Reckoned));
    let site = |key: &str| case.dossier.number(key).map(|number| number.max(0.0) as u32);
    let all = site("people_peak").or_else(|| Some(site("pupils")? + site("staff").unwrap_or(0)));
    let Some(all) = all.filter(|all| *all < stated + reckoned) else {
        return (rooms.into_iter().filter(|room| room.1 > 0).map(|(id, n, _)| (id, n)).collect(), false);
    };
    // Shares are rounded so that they add up: each room gets what the running total leaves it.
    let (shared, rest, of) = if all > stated {
        (LoadBasis::Reckoned, all - stated, reckoned)
    } else {
        (LoadBasis::Stated, all, stated)
    };
    let (mut seen, mut given) = (0, 0);
    let share = |(id, people, basis): (UnitId, u32, LoadBasis)| {
        if basis != shared {
            return (id, if basis == LoadBasis::Stated { people } else { 0 });
        }
        seen += u64::from(people);
        let due = (seen * u64::from(rest) / u64::from(of.max(1))) as u32;
        let here = due - given;
        given = due;
        (id, here)
    };
    (rooms.into_iter().map(share).filter(|(_, people)| *people > 0).collect(), true)
}

fn answer(
    plan: &FloorPlan,
    case: &Case<'_>,
    drawn: &Drawn,
    population: &Population,
    forecast: &Forecast,
    spread_by_area: bool,
) -> Answer {
    let left_out = left_out(case, drawn, population);
    let crowds = crowds(forecast);
    let median = forecast.time(0.5);
    let mut findings: Vec<Finding> =
        left_out.iter().filter(|out| out.why == Why::WayNotBuilt).map(no_way).collect();
    findings.extend(crowds.iter().filter_map(|at| jams(at, median?.value)));
    Answer {
        people: population.rooms.iter().map(|room| room.people).sum(),
        run: population.placed(),
        spread_by_area,
        runs: forecast.runs.len(),
        broken_off: forecast.broken_off,
        median,
        p95: forecast.time(0.95),
        waits: waits(drawn, forecast),
        exits: exits(plan, drawn, forecast),
        remained: forecast.mean(|run| run.remained.len() as f64).map_or(0.0, |mean| mean.value),
        lost: drawn.lost.iter().map(|lost| (lost.what, lost.place.clone())).collect(),
        crowds,
        left_out,
        findings,
        calibrated: None,
        peaks: Peaks::new(drawn, forecast),
        usual: None,
    }
}

fn left_out(case: &Case<'_>, drawn: &Drawn, population: &Population) -> Vec<LeftOut> {
    let drawn_way: BTreeSet<&UnitId> = case
        .building
        .iter()
        .flat_map(parvis_rules::Building::rooms)
        .filter(|(_, _, reach)| reach.travel.is_some())
        .map(|(unit, ..)| &unit.id)
        .collect();
    let out = |room: &parvis_egress::Occupants| {
        let why = match drawn.rooms.get(&room.unit) {
            _ if room.placed > 0 => Why::NoRoom,
            _ if !drawn_way.contains(&room.unit) => Why::NoWayDrawn,
            None => Why::NoFloor,
            Some(_) => Why::WayNotBuilt,
        };
        let people = room.people - room.placed;
        (people > 0).then(|| LeftOut { unit: room.unit.clone(), people, why })
    };
    population.rooms.iter().filter_map(out).collect()
}

/// The greatest first, those of nothing left out.
fn greatest(mut all: Vec<At>, most: usize) -> Vec<At> {
    all.retain(|at| at.mean.value > 0.0);
    all.sort_by(|a, b| b.mean.value.total_cmp(&a.mean.value).then_with(|| a.place.cmp(&b.place)));
    all.truncate(most);
    all
}

fn place_of(counted: &Counted) -> Place {
    match counted {
        Counted::Opening(id) => Place::Opening(id.clone()),
        Counted::Landing(_, unit) => Place::Unit(unit.clone()),
    }
}

fn waits(drawn: &Drawn, forecast: &Forecast) -> Vec<At> {
    let at = |(door, counted): (usize, &Counted)| {
        let mean = forecast.mean(|run| run.waited.get(door).copied().unwrap_or(0.0))?;
        let passed = forecast.mean(|run| run.passed.get(door).copied().map_or(0.0, f64::from))?;
        Some(At { place: place_of(counted), mean, also: passed.value })
    };
    greatest(drawn.counted.iter().enumerate().filter_map(at).collect(), PLACES)
}

fn exits(plan: &FloorPlan, drawn: &Drawn, forecast: &Forecast) -> Vec<At> {
    let at = |(door, counted): (usize, &Counted)| {
        let Counted::Opening(id) = counted else { return None };
        let inside =
            |lost: &parvis_egress::Lost| lost.what == What::ExitIntoRoom && lost.place == place_of(counted);
        plan.opening(id).filter(|opening| opening.exit && !drawn.lost.iter().any(inside))?;
        let mean = forecast.mean(|run| run.passed.get(door).copied().map_or(0.0, f64::from))?;
        let until = forecast.mean(|run| run.until.get(door).copied().unwrap_or(0.0))?;
        Some(At { place: place_of(counted), mean, also: until.value })
    };
    greatest(drawn.counted.iter().enumerate().filter_map(at).collect(), usize::MAX)
}

fn crowds(forecast: &Forecast) -> Vec<At> {
    let at = |(number, place): (usize, &Where)| {
        let mean = forecast.mean(|run| run.crowded.get(number).copied().unwrap_or(0.0))?;
        let densest = forecast.mean(|run| run.densest.get(number).copied().unwrap_or(0.0))?;
        let (Where::Unit(unit) | Where::Flight(_, unit)) = place;
        Some(At { place: Place::Unit(unit.clone()), mean, also: densest.value })
    };
    greatest(forecast.places.iter().enumerate().filter_map(at).collect(), PLACES)
}

fn no_way(out: &LeftOut) -> Finding {
    let place = Place::Unit(out.unit.clone());
    Finding::new(E250.code, Severity::Warning, place.clone())
        .with("place", Arg::Place(place))
        .with("people", Arg::Count(u64::from(out.people)))
}

fn jams(at: &At, all: f64) -> Option<Finding> {
    let finding = Finding::new(E251.code, Severity::Warning, at.place.clone())
        .with("place", Arg::Place(at.place.clone()))
        .with("seconds", Arg::Count(at.mean.value.round() as u64))
        .with("all", Arg::Count(all.round() as u64))
        .with("density", Arg::Number(f64::from(CROWDED), 0))
        .cite(Citation {
            act: "IMO MSC.1/Circ.1533".to_owned(),
            place: String::new(),
            evidence: Evidence::Secondary,
            says: Text::default(),
        });
    (at.mean.value > PART_OF_TIME * all).then_some(finding)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Before the example's drill, which would be fitted to.
    const TODAY: Date = jiff::civil::date(2026, 9, 1);

    #[test]
    fn the_school_empties_and_holds_no_more_than_the_head_counts() {
        let packs = Packs::embedded();
        let dossier = crate::dossiers::example(packs).dossier.unwrap();
        let ask = Ask { runs: 1, seed: 1, model: Model::CollisionFreeSpeed, without: &[] };
        let answer = forecast(&dossier, packs, TODAY, &ask, &|| false, &|| ()).unwrap();
        let left_out: u32 = answer.left_out.iter().map(|out| out.people).sum();
        assert_eq!(answer.people, 1150, "people_peak of the example");
        assert_eq!(answer.run + left_out, 1150);
        assert!(answer.remained < 0.5, "{} are stuck", answer.remained);
        let words = crate::words(parvis_core::Language::En, packs);
        let page = answer.usual.unwrap().page(&dossier, &words, Vec::new());
        assert!(
            page.contains("data-people=\"1") && page.contains("Stairs, "),
            "the playback has people and flights"
        );
    }

    #[test]
    fn a_door_that_is_not_there_is_named() {
        let packs = Packs::embedded();
        let dossier = crate::dossiers::example(packs).dossier.unwrap();
        let without = ["E999".to_owned()];
        let ask = Ask { runs: 1, seed: 1, model: Model::CollisionFreeSpeed, without: &without };
        let refused = forecast(&dossier, packs, TODAY, &ask, &|| false, &|| ()).unwrap_err();
        assert_eq!(refused.to_string(), "there is no door E999 on the drawing");
    }
}
