//! The models against the papers: a plain reading of the equations, and the arch that must not freeze.

use crate::scenes::{crowd, joined, rect, room, run, world};
use geo::Coord;
use parvis_egress::{Building, Choice, Parameters, Person, PlaneId, Run, Settings};

/// Velocities by the collision-free speed model, written down from the paper: everybody against everybody.
fn by_the_paper(people: &[Person], wish: Coord) -> Vec<Coord> {
    let parameters = Parameters::collision_free();
    let (a, d) = (f64::from(parameters.push), f64::from(parameters.push_range));
    people
        .iter()
        .enumerate()
        .map(|(i, me)| {
            let others = || people.iter().enumerate().filter(move |(j, _)| *j != i).map(|(_, o)| o);
            let mut direction = wish;
            for other in others() {
                let to = other.at - me.at;
                let far = to.x.hypot(to.y);
                let push = a * ((me.radius + other.radius - far) / d).exp();
                direction = direction - to * (push / far);
            }
            direction = direction / direction.x.hypot(direction.y);
            let gap = others()
                .filter_map(|other| {
                    let (to, width) = (other.at - me.at, me.radius + other.radius);
                    let ahead = to.x * direction.x + to.y * direction.y;
                    let aside = (to.y * direction.x - to.x * direction.y).abs();
                    (ahead >= 0.0 && aside <= width).then_some(to.x.hypot(to.y) - width)
                })
                .fold(f64::INFINITY, f64::min);
            direction * (gap / me.time_gap).clamp(0.0, me.speed)
        })
        .collect()
}

#[test]
fn one_step_is_what_the_paper_says() {
    // A hall so wide that no wall is felt, and a goal so far that everybody wishes to the right.
    let mut building = Building::of_one_floor(joined(&[rect(0., 0., 60., 30.)]));
    building.add_goal("right", PlaneId(0), rect(59.0, 0.0, 60.0, 30.0));
    let people = crowd(150, (20.0, 10.0, 29.0, 20.0), Choice::Nearest, 8);
    let world = world(&building);
    let mut run = Run::new(&world, &people, Settings::new(Parameters::collision_free(), 1));
    run.step();
    let expected = by_the_paper(&people, Coord { x: 1.0, y: 0.0 });
    let mut moved = 0;
    for (id, _, at, _) in run.positions() {
        let velocity = (at - people[id.index()].at) / 0.05;
        let off = velocity - expected[id.index()];
        assert!(off.x.hypot(off.y) < 0.02, "{id:?}: {velocity:?}, by the paper {:?}", expected[id.index()]);
        moved += usize::from(velocity.x > 0.1);
    }
    assert!(moved > 100, "{moved}");
}

/// The arches that froze the prototype: small steps, a door of one body and a half, people who fit tightly.
#[test]
fn an_arch_before_a_narrow_door_does_not_freeze() {
    for seed in 0..4 {
        let mut building = room(8.0, 8.0, &[4.0]);
        building.planes[0].floor =
            joined(&[rect(0.0, 0.0, 8.0, 8.0), rect(7.9, 3.7, 8.3, 4.3), rect(8.2, 2.8, 12.0, 5.2)]);
        let mut people = crowd(100, (0.5, 0.5, 7.5, 7.5), Choice::Nearest, seed);
        for p in &mut people {
            p.radius = 0.19;
        }
        let parameters = Parameters { step: 0.01, ..Parameters::collision_free() };
        let settings = Settings { limit: 600.0, ..Settings::new(parameters, seed) };
        let outcome = Run::new(&world(&building), &people, settings).finish();
        assert!(outcome.remained.is_empty(), "seed {seed}: {} are stuck", outcome.remained.len());
    }
}

/// Two streams in one corridor: the collision-free model jams, the anticipating one passes.
#[test]
fn counterflow_passes_with_anticipation() {
    let mut building = Building::of_one_floor(joined(&[rect(0., 0., 40., 3.)]));
    building.add_goal("right", PlaneId(0), rect(38., 0., 40., 3.));
    building.add_goal("left", PlaneId(0), rect(0., 0., 2., 3.));
    let mut people = crowd(30, (4.0, 0.3, 14.0, 2.7), Choice::Assigned(parvis_egress::GoalId(0)), 1);
    people.extend(crowd(30, (26.0, 0.3, 36.0, 2.7), Choice::Assigned(parvis_egress::GoalId(1)), 2));
    let settings = Settings { limit: 200.0, ..Settings::new(Parameters::anticipation(), 1) };
    let outcome = Run::new(&world(&building), &people, settings).finish();
    assert!(outcome.remained.is_empty(), "{} are stuck", outcome.remained.len());
    assert!(outcome.time_of(1.0).unwrap() < 90.0, "{:?}", outcome.time_of(1.0));
}

#[test]
fn a_lone_walker_walks_at_its_free_speed() {
    let mut building = Building::of_one_floor(joined(&[rect(0., 0., 42., 2.)]));
    building.add_goal("end", PlaneId(0), rect(41., 0., 42., 2.));
    let walker =
        Person { speed: 1.33, ..Person::adult(PlaneId(0), Coord { x: 1.0, y: 1.0 }, Choice::Nearest) };
    let time = run(&building, &[walker]).time_of(1.0).unwrap();
    assert!((time - 40.0 / 1.33).abs() < 0.3, "{time}");
}
