//! Runs one scene file with the egress engine and prints one line of JSON; `bench/egress/side_by_side.py` runs the
//! same file with JuPedSim.
//!
//! A scene: `{"area": WKT polygon, "exits": [WKT polygon], "dt": s, "model": "CFSM", "people": [[x, y, speed, exit]],
//! "radius": m, "time_gap": s}`.

use parvis_egress::{Building, Choice, GoalId, Parameters, Person, PlaneId, Run, Settings, World};
use serde::Deserialize;
use std::time::Instant;
use wkt::TryFromWkt;

#[derive(Deserialize)]
struct Scene {
    area: String,
    exits: Vec<String>,
    dt: f32,
    model: String,
    radius: f64,
    time_gap: f64,
    people: Vec<(f64, f64, f64, u16)>,
    limit: f64,
}

fn polygon(text: &str) -> geo::Polygon {
    geo::Polygon::try_from_wkt_str(text).expect("a WKT polygon")
}

fn main() {
    let file = std::env::args().nth(1).expect("a scene file");
    let runs: u64 = std::env::args().nth(2).map_or(1, |runs| runs.parse().expect("a number of runs"));
    let scene: Scene =
        serde_json::from_str(&std::fs::read_to_string(file).expect("readable")).expect("a scene");
    let parameters = match scene.model.as_str() {
        "AVM" => Parameters::anticipation(),
        _ => Parameters::collision_free(),
    };
    let parameters = Parameters { step: scene.dt, ..parameters };
    let mut building = Building::of_one_floor(polygon(&scene.area).into());
    for (index, exit) in scene.exits.iter().enumerate() {
        building.add_goal(&format!("exit {index}"), PlaneId(0), polygon(exit));
    }
    let people: Vec<Person> = scene
        .people
        .iter()
        .map(|(x, y, speed, exit)| Person {
            radius: scene.radius,
            speed: *speed,
            time_gap: scene.time_gap,
            ..Person::adult(PlaneId(0), geo::Coord { x: *x, y: *y }, Choice::Assigned(GoalId(*exit)))
        })
        .collect();
    let started = Instant::now();
    let world = World::new(&building, parameters.reach()).expect("a building");
    let setup = started.elapsed().as_secs_f64();
    let started = Instant::now();
    let mut outcome = None;
    for seed in 0..runs {
        outcome = Some(
            Run::new(&world, &people, Settings { limit: scene.limit, ..Settings::new(parameters, seed) })
                .finish(),
        );
    }
    let seconds = started.elapsed().as_secs_f64() / runs as f64;
    let outcome = outcome.expect("a run");
    let exits: Vec<f64> = outcome.arrived.iter().flatten().map(|(at, _)| *at).collect();
    println!(
        "{}",
        serde_json::json!({
            "engine": "parvis", "n": people.len(), "left": outcome.remained.len(), "no_way": outcome.no_way.len(),
            "t50": outcome.time_of(0.5), "t95": outcome.time_of(0.95), "last": outcome.time_of(1.0),
            "agent_steps": outcome.person_steps, "setup_s": setup, "run_s": seconds,
            "ns_per_agent_step": seconds / outcome.person_steps as f64 * 1e9, "exits": exits,
        })
    );
}
