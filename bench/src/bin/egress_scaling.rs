//! How the cost of a step grows with the number of people and with their density; one thread.
//!
//! A square hall with one exit wall; people on a lattice; a hundred steps (fewer for a million). Prints one row a case:
//! people, density, nanoseconds of CPU a person-step, simulated seconds a CPU second, bytes a person in the run.

use geo::{Coord, polygon};
use parvis_egress::{Building, Choice, Parameters, Person, PlaneId, Run, Settings, World};

/// Steps of one person that take long enough to be measured by a clock of hundredths.
const MEASURABLE: u64 = 3_000_000;

/// CPU seconds of this process so far (user time, from /proc).
fn cpu() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").expect("Linux");
    let after = stat.rsplit(") ").next().expect("a name");
    after.split(' ').nth(11).and_then(|ticks| ticks.parse::<f64>().ok()).expect("a number") / 100.0
}

/// Bytes of this process in memory.
fn resident() -> f64 {
    let statm = std::fs::read_to_string("/proc/self/statm").expect("Linux");
    statm.split(' ').nth(1).and_then(|pages| pages.parse::<f64>().ok()).expect("a number") * 4096.0
}

fn main() {
    println!(
        "{:>9} {:>9} {:>14} {:>15} {:>13}",
        "people", "people/m²", "ns/person-step", "sim s per CPU s", "bytes/person"
    );
    for (people, density) in [(100, 1.5), (1_000, 1.5), (10_000, 1.5), (100_000, 1.5), (1_000_000, 4.0)]
        .into_iter()
        .chain([0.5, 1.0, 2.0, 3.0, 4.0, 5.0].map(|density| (10_000, density)))
    {
        row(people, density);
    }
}

fn row(count: usize, density: f64) {
    let side = (count as f64 / density).sqrt();
    let hall = polygon![(x: 0., y: 0.), (x: side + 4., y: 0.), (x: side + 4., y: side), (x: 0., y: side)];
    let mut building = Building::of_one_floor(hall.into());
    let (left, right) = (side + 2.0, side + 4.0);
    building.add_goal(
        "exit",
        PlaneId(0),
        polygon![(x: left, y: 0.), (x: right, y: 0.), (x: right, y: side), (x: left, y: side)],
    );
    let columns = (count as f64).sqrt().ceil() as usize;
    let gap = (side - 0.6) / columns as f64;
    let people: Vec<Person> = (0..count)
        .map(|k| {
            let at = Coord {
                x: 0.3 + gap * ((k % columns) as f64 + 0.5),
                y: 0.3 + gap * ((k / columns) as f64 + 0.5),
            };
            Person::adult(PlaneId(0), at, Choice::Nearest)
        })
        .collect();
    let parameters = Parameters::collision_free();
    let world = World::new(&building, parameters.reach()).expect("a hall");
    let before = resident();
    let steps = if count >= 1_000_000 { 10 } else { (20_000_000 / count).clamp(100, 20_000) };
    let (mut used, mut made, mut time, mut bytes) = (0.0, 0, 0.0, 0.0);
    // Few people are out soon: the hall is filled again until there is something to measure.
    while made < MEASURABLE {
        let mut run = Run::new(&world, &people, Settings::new(parameters, 1));
        let started = cpu();
        for _ in 0..steps {
            if !run.step() {
                break;
            }
        }
        used += cpu() - started;
        bytes = (resident() - before) / count as f64;
        made += run.person_steps();
        time += run.time();
    }
    println!(
        "{count:>9} {density:>9.1} {:>14.0} {:>15.1} {:>13}",
        used / made as f64 * 1e9,
        time / used,
        if count >= 100_000 { format!("{bytes:.0}") } else { "-".to_owned() },
    );
}
