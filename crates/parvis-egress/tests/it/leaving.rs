//! The people of real buildings leave them: everybody who has a way gets out, nobody is stuck, and it takes minutes.

use crate::drawings::{SHARED, school, shared};
use parvis_core::{FloorPlan, UnitCategory, UnitId};
use parvis_egress::forecast::{Asked, Seen};
use parvis_egress::{Counted, Drawn, Forecast, Parameters, Population, What, World};
use std::sync::Mutex;

/// 1,150 people in the classrooms, by area.
fn people(plan: &FloorPlan) -> Vec<(UnitId, u32)> {
    let classroom = |unit: &&parvis_core::Unit| {
        matches!(
            unit.category,
            UnitCategory::Classroom | UnitCategory::Office | UnitCategory::Library | UnitCategory::Fitness
        )
    };
    let area: f64 = plan.units.iter().filter(classroom).map(|unit| unit.area().get()).sum();
    let share = |unit: &parvis_core::Unit| (unit.area().get() / area * 1150.0).round() as u32;
    plan.units.iter().filter(classroom).map(|unit| (unit.id.clone(), share(unit))).collect()
}

/// One person on so many square metres of every room.
fn spread(plan: &FloorPlan, area: f64) -> Vec<(UnitId, u32)> {
    let rooms = plan.units.iter().filter(|unit| !unit.category.is_vertical());
    rooms.map(|unit| (unit.id.clone(), (unit.area().get() / area).round() as u32)).collect()
}

/// One run with these people, to its end; those without a way out are not in it.
fn left(
    plan: &FloorPlan,
    people: Vec<(UnitId, u32)>,
    parameters: Parameters,
    seed: u64,
) -> (Drawn, Population, Seen) {
    let drawn = Drawn::new(plan);
    let world = World::new(&drawn.building, parameters.reach()).unwrap();
    let population = Population::new(&world, &drawn, people);
    let asked = Asked { parameters, runs: 1, seed, limit: 1800.0, events: Vec::new() };
    let done = Mutex::new(0);
    // Told to stop after the first run: more would only cost time.
    let stop = || *done.lock().unwrap() >= 1;
    let forecast = Forecast::new(&world, &drawn, &population, &asked, &stop, &|| *done.lock().unwrap() += 1);
    let run = forecast.runs.into_iter().next().unwrap();
    println!("{:.0} s to the last, {:.0} s to 95 %, {} steps", run.last, run.most, run.person_steps);
    (drawn, population, run)
}

#[test]
fn everybody_gets_out_of_the_school() {
    let plan = school();
    for (parameters, seed) in
        [(Parameters::anticipation(), 1), (Parameters::anticipation(), 2), (Parameters::collision_free(), 1)]
    {
        out_of_the_school(&plan, parameters, seed);
    }
}

fn out_of_the_school(plan: &FloorPlan, parameters: Parameters, seed: u64) {
    let (drawn, population, run) = left(plan, people(plan), parameters, seed);
    assert_eq!(population.placed(), population.rooms.iter().map(|room| room.people).sum::<u32>());
    assert_eq!(run.remained, [0_u32; 0], "nobody is stuck");
    assert!((120.0..1200.0).contains(&run.last), "{}", run.last);
    let out: u32 =
        drawn.counted.iter().zip(&run.passed).filter(|(c, _)| is_exit(plan, &drawn, c)).map(|(_, n)| n).sum();
    assert_eq!(out, population.placed(), "everybody is counted at an exit, once");
}

#[test]
fn nobody_is_stuck_in_other_buildings() {
    for name in SHARED {
        let Some(plan) = shared(name) else { continue };
        let all = plan.units.iter().map(|unit| unit.area().get()).sum::<f64>();
        let people = spread(&plan, (all / 1500.0).max(5.0));
        let (_, population, run) = left(&plan, people, Parameters::anticipation(), 1);
        let counted: u32 = population.rooms.iter().map(|room| room.people).sum();
        println!("{name}: {} of {counted} people have a way out", population.placed());
        assert_eq!(population.placed() > 0, plan.openings.iter().any(|opening| opening.exit), "{name}");
        let room_of = population.room_of();
        let stuck = run.remained.iter().map(|person| &population.rooms[room_of[*person as usize]].unit);
        assert_eq!(stuck.collect::<Vec<_>>(), [] as [&UnitId; 0], "{name}, {} without a way", run.no_way);
    }
}

fn is_exit(plan: &FloorPlan, drawn: &Drawn, counted: &Counted) -> bool {
    let Counted::Opening(id) = counted else { return false };
    let inside = drawn
        .lost
        .iter()
        .any(|lost| lost.what == What::ExitIntoRoom && lost.place == parvis_core::Place::Opening(id.clone()));
    plan.opening(id).unwrap().exit && !inside
}
