//! The people of the school leave it: everybody gets out, nobody is stuck, and it takes minutes.

use crate::drawings::school;
use parvis_core::UnitCategory;
use parvis_egress::forecast::Asked;
use parvis_egress::{Counted, Drawn, Forecast, Parameters, Population, What, World};
use std::sync::Mutex;

/// 1,150 people in the classrooms, by area.
fn people(plan: &parvis_core::FloorPlan) -> Vec<(parvis_core::UnitId, u32)> {
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

#[test]
fn everybody_gets_out_of_the_school() {
    let plan = school();
    let drawn = Drawn::new(&plan);
    let parameters = Parameters::collision_free();
    let world = World::new(&drawn.building, parameters.reach()).unwrap();
    let population = Population::new(&world, &drawn, people(&plan));
    assert_eq!(population.placed(), population.rooms.iter().map(|room| room.people).sum::<u32>());
    let asked = Asked { parameters, runs: 1, seed: 1, limit: 1800.0, events: Vec::new() };
    let done = Mutex::new(0);
    // Told to stop after the first run: more would only cost time.
    let stop = || *done.lock().unwrap() >= 1;
    let forecast = Forecast::new(&world, &drawn, &population, &asked, &stop, &|| *done.lock().unwrap() += 1);
    let run = &forecast.runs[0];
    println!("{:.0} s to the last, {:.0} s to 95 %, {} steps", run.last, run.most, run.person_steps);
    assert_eq!(run.remained, [0_u32; 0], "nobody is stuck");
    assert!((120.0..1200.0).contains(&run.last), "{}", run.last);
    let out: u32 = drawn
        .counted
        .iter()
        .zip(&run.passed)
        .filter(|(c, _)| is_exit(&plan, &drawn, c))
        .map(|(_, n)| n)
        .sum();
    assert_eq!(out, population.placed(), "everybody is counted at an exit, once");
}

fn is_exit(plan: &parvis_core::FloorPlan, drawn: &Drawn, counted: &Counted) -> bool {
    let Counted::Opening(id) = counted else { return false };
    let inside = drawn
        .lost
        .iter()
        .any(|lost| lost.what == What::ExitIntoRoom && lost.place == parvis_core::Place::Opening(id.clone()));
    plan.opening(id).unwrap().exit && !inside
}
