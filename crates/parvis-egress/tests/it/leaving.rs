//! The people of the school leave it: everybody gets out, nobody is stuck, and it takes minutes.

use crate::drawings::school;
use parvis_core::UnitCategory;
use parvis_egress::forecast::Asked;
use parvis_egress::{Drawn, Forecast, Parameters, Population, World};

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
    println!("{} placed", population.placed());
    let runs = std::env::var("RUNS").ok().and_then(|r| r.parse().ok()).unwrap_or(2);
    let asked = Asked { parameters, runs, seed: 1, limit: 1800.0 };
    let before = std::time::Instant::now();
    let forecast = Forecast::new(&world, &drawn, &population, &asked, &|| false, &|| {});
    println!("{:?}", before.elapsed());
    for run in &forecast.runs {
        println!("last {} most {} remained {:?} steps {}", run.last, run.most, run.remained, run.person_steps);
        assert_eq!(run.remained, [0_u32; 0]);
    }
    println!("{:?} {:?} runs {}", forecast.time(0.5), forecast.time(0.95), forecast.runs.len());
    let mut doors: Vec<(f64, usize)> = (0..drawn.counted.len()).map(|d| (forecast.mean(|r| r.waited[d]).unwrap().value, d)).collect();
    doors.sort_by(|a, b| b.0.total_cmp(&a.0));
    for (waited, door) in doors.iter().take(8) {
        println!("{waited:.0} person-s {:?} passed {:?} until {:?}", drawn.counted[*door], forecast.mean(|r| f64::from(r.passed[*door])), forecast.mean(|r| r.until[*door]).unwrap().value);
    }
    let mut places: Vec<(f64, usize)> = (0..forecast.places.len()).map(|d| (forecast.mean(|r| r.crowded[d]).unwrap().value, d)).collect();
    places.sort_by(|a, b| b.0.total_cmp(&a.0));
    for (s, place) in places.iter().take(8) {
        println!("{s:.0} s crowded {:?} densest {:?}", forecast.places[*place], forecast.mean(|r| r.densest[*place]).unwrap().value);
    }
}

#[test]
fn stuck() {
    let plan = school();
    let drawn = Drawn::new(&plan);
    let parameters = Parameters::collision_free();
    let before = std::time::Instant::now();
    let world = World::new(&drawn.building, parameters.reach()).unwrap();
    println!("world {:?}", before.elapsed());
    let population = Population::new(&world, &drawn, people(&plan));
    println!("placed {} of {} {:?}", population.placed(), population.rooms.iter().map(|r| r.people).sum::<u32>(), before.elapsed());
    let mut run = parvis_egress::Run::new(&world, &population.people(1), parvis_egress::Settings::new(parameters, 1));
    let before = std::time::Instant::now();
    let mut next = 20.0;
    while run.step() && run.time() < 500.0 {
        if run.time() > next { next += 20.0; println!("{:.0} s: {} left, {:.2} M steps, {:?}", run.time(), run.left_to_go(), run.person_steps() as f64 / 1e6, before.elapsed()); if before.elapsed().as_secs() > 60 { break; } }
    }
    let mut by: std::collections::BTreeMap<usize, Vec<(f64, f64, f64)>> = Default::default();
    for (_, plane, at, _) in run.positions() {
        by.entry(plane.index()).or_default().push((world.way(drawn.outdoors, plane, at).unwrap_or(9999.0), at.x, at.y));
    }
    for (plane, mut spots) in by {
        spots.sort_by(|a, b| a.0.total_cmp(&b.0));
        println!("{:?} {:?} {}: {:.2?}", drawn.parts[plane], drawn.building.planes[plane].name, spots.len(), &spots[..spots.len().min(6)]);
    }
}
