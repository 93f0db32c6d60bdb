//! Lifts: who takes them, how many at a time, and nobody lost on the way.

use crate::scenes::{at, joined, line, rect, two_storeys, with_a_lift, world};
use parvis_egress::{
    Building, Chance, Choice, Drawn, Goal, Ground, Lift, Means, Outcome, Parameters, Person, Plane, PlaneId,
    Portal, Run, Service, Settings, Stop, What, Whom,
};
use proptest::prelude::*;

/// So many storeys of 8 × 6 m, 3.5 m above one another, joined by a lift for six and nothing else; the exit is below.
fn tower(storeys: u16) -> Building {
    let level = |name: String, floor| Plane { name, floor, ground: Ground::Level };
    let mut building = Building::default();
    for k in 0..storeys {
        building.planes.push(level(format!("storey {k}"), joined(&[rect(0.0, 0.0, 8.0, 6.0)])));
    }
    let stops = (0..storeys).map(|k| {
        let car = PlaneId(building.planes.len() as u16);
        building.planes.push(level(format!("car at {k}"), joined(&[rect(0.0, 0.0, 2.0, 2.0)])));
        building.portals.push(Portal {
            from: (PlaneId(k), line((8.0, 2.4), (8.0, 3.6))),
            to: (car, line((0.0, 0.4), (0.0, 1.6))),
        });
        Stop { car, height: 3.5 * f64::from(k) }
    });
    let stops = stops.collect();
    let name = "lift".to_owned();
    let service = Service { capacity: 6, speed: 1.0, doors: 2.0, stays: 4.0 };
    building.lifts.push(Lift { name, stops, service });
    building.add_goal("out", PlaneId(0), rect(0.0, 0.0, 1.5, 6.0));
    building
}

fn riders(storey: u16, count: usize) -> impl Iterator<Item = Person> {
    (0..count).map(move |k| {
        let spot = at(1.0 + 0.7 * (k % 8) as f64, 1.0 + 0.7 * (k / 8) as f64);
        Person { means: Means::StairsAndLifts, ..Person::adult(PlaneId(storey), spot, Choice::Nearest) }
    })
}

fn settings() -> Settings {
    Settings::new(Parameters::collision_free(), 1)
}

/// Runs to the end and looks at every step that nobody is in a shaft, nor more than six in a car.
fn watched(building: &Building, people: &[Person]) -> Outcome {
    let world = world(building);
    let mut run = Run::new(&world, people, settings());
    while run.step() {
        let cars = &building.lifts[0].stops;
        let in_cars: Vec<PlaneId> = run
            .positions()
            .map(|(_, plane, ..)| plane)
            .filter(|p| cars.iter().any(|stop| stop.car == *p))
            .collect();
        assert!(in_cars.len() <= 6, "{} in the car", in_cars.len());
        assert!(in_cars.windows(2).all(|two| two[0] == two[1]), "one car at two stops");
    }
    run.into_outcome()
}

#[test]
fn a_lift_carries_a_storey_down_in_batches_and_nobody_is_lost() {
    let people: Vec<Person> = riders(1, 15).collect();
    let outcome = watched(&tower(2), &people);
    assert!(outcome.remained.is_empty() && outcome.no_way.is_empty(), "{:?}", outcome.remained);
    assert_eq!(outcome.carried, [15]);
    let times: Vec<f64> = outcome.arrived.iter().map(|arrived| arrived.unwrap().0).collect();
    // Three rides: up and down 3.5 s each, doors four times 2 s, open twice for 4 s and longer.
    let (first, last) =
        times.iter().fold((f64::INFINITY, 0.0_f64), |(low, high), t| (low.min(*t), high.max(*t)));
    assert!(last - first > 2.0 * 23.0, "{first} to {last} s");
}

#[test]
fn who_walks_stays_off_the_lift() {
    let walker = Person::adult(PlaneId(1), at(4.0, 3.0), Choice::Nearest);
    let outcome = watched(&tower(2), &[walker]);
    assert_eq!(outcome.no_way.len(), 1, "there are no stairs");
}

#[test]
fn who_takes_lifts_walks_where_no_lift_is_in_use() {
    let building = two_storeys();
    let walker = Person::adult(PlaneId(1), at(2.0, 3.0), Choice::Nearest);
    let time = |means| {
        Run::new(&world(&building), &[Person { means, ..walker }], settings()).finish().arrived[0]
            .map(|(at, _)| at.to_bits())
    };
    assert_eq!(time(Means::Stairs), time(Means::StairsAndLifts));
    assert_eq!(time(Means::Wheels), None, "there are only stairs");
}

/// Two storeys with stairs, and upstairs a refuge and a place by the stairs.
fn with_refuge(room: u32) -> Building {
    let mut building = two_storeys();
    for (whom, capacity, x) in [(Whom::Refuge, room, 0.0), (Whom::StairHead, u32::MAX, 6.0)] {
        building.goals.push(Goal {
            name: format!("{whom:?}"),
            plane: PlaneId(1),
            area: rect(x, 4.0, x + 2.0, 6.0),
            capacity: Some(capacity),
            flow: None,
            whom,
            aside: false,
        });
    }
    building
}

#[test]
fn on_wheels_upstairs_one_goes_to_a_refuge_with_room_else_to_the_head_of_the_stairs() {
    let on_wheels = |x| Person {
        means: Means::Wheels,
        radius: 0.4,
        ..Person::adult(PlaneId(1), at(x, 1.0), Choice::Turning)
    };
    let on_foot = Person::adult(PlaneId(1), at(7.0, 5.0), Choice::Turning);
    let building = with_refuge(1);
    let outcome =
        Run::new(&world(&building), &[on_wheels(2.0), on_wheels(6.0), on_foot], settings()).finish();
    let goals: Vec<u16> = outcome.arrived.iter().map(|arrived| arrived.unwrap().1.0).collect();
    assert_eq!(
        goals,
        [1, 2, 0],
        "the nearer takes the only place, the other waits by the stairs, who walks walks out"
    );
}

#[test]
fn on_wheels_a_step_in_the_way_is_gone_round() {
    let mut building = with_refuge(5);
    // On the lower storey, across the corridor between the person and the exit.
    building.steps.push((PlaneId(0), line((6.0, 0.0), (6.0, 2.0))));
    let person = Person { means: Means::Wheels, ..Person::adult(PlaneId(0), at(3.0, 1.0), Choice::Nearest) };
    let walks = Person { means: Means::Stairs, ..person };
    let outcome = Run::new(&world(&building), &[person, walks], settings()).finish();
    assert_eq!(outcome.no_way.iter().map(|id| id.0).collect::<Vec<_>>(), [0]);
    assert!(outcome.arrived[1].is_some());
}

#[test]
fn cars_that_differ_are_refused() {
    let mut building = tower(2);
    building.planes[3].floor = joined(&[rect(0.0, 0.0, 2.0, 2.5)]);
    let error = parvis_egress::World::new(&building, 2.0).unwrap_err();
    assert_eq!(error.to_string(), "the car of the lift called lift is not the same at every stop");
}

#[test]
fn a_drawn_lift_carries_a_wheelchair_down_where_it_is_in_use() {
    let plan = with_a_lift();
    let service = Service { capacity: 2, speed: 1.0, doors: 2.0, stays: 4.0 };
    let carried = |service| {
        let drawn = Drawn::with_lifts(&plan, service);
        assert_eq!(drawn.lost, [], "all is built");
        let storey = drawn.storey(&"1".into()).unwrap();
        let on_wheels = |x| Person {
            means: Means::Wheels,
            radius: 0.35,
            ..Person::adult(storey, at(x, 3.0), Choice::Turning)
        };
        let people = [on_wheels(5.0)];
        let outcome = Run::new(&world(&drawn.building), &people, settings()).finish();
        (outcome.carried, outcome.arrived.iter().flatten().count(), outcome.no_way.len())
    };
    assert_eq!(carried(Some(service)), (vec![1], 1, 0));
    assert_eq!(carried(None), (vec![], 0, 1), "it stands still unless asked for");
}

/// Two wheelchairs beside each other fill the door: whoever is behind them calls too, and one lets the other through.
#[test]
fn wheelchairs_at_one_lift_do_not_block_one_another() {
    let service = Service { capacity: 2, speed: 1.0, doors: 2.0, stays: 4.0 };
    let drawn = Drawn::with_lifts(&with_a_lift(), Some(service));
    let (world, storey) = (world(&drawn.building), drawn.storey(&"1".into()).unwrap());
    let mut out = Vec::new();
    for seed in 0..72 {
        let spot = |k: u32| {
            let part = |draw| Chance::new(seed).part(k, draw);
            at(1.0 + 6.0 * part(0), 0.7 + 1.2 * f64::from(k) + 0.4 * part(1))
        };
        let on_wheels = |k| Person {
            means: Means::Wheels,
            radius: 0.35,
            speed: 0.9,
            ..Person::adult(storey, spot(k), Choice::Turning)
        };
        let people: Vec<Person> = (0..4).map(on_wheels).collect();
        let outcome = Run::new(&world, &people, Settings { seed, ..settings() }).finish();
        out.push((outcome.arrived.iter().flatten().count(), outcome.carried[0]));
    }
    assert_eq!(out, [(4, 4); 72]);
}

#[test]
fn a_lift_with_one_door_is_named() {
    let mut plan = with_a_lift();
    plan.openings.retain(|opening| opening.id != "lift 1".into());
    let service = Service { capacity: 2, speed: 1.0, doors: 2.0, stays: 4.0 };
    let lost = Drawn::with_lifts(&plan, Some(service)).lost;
    assert_eq!(lost.iter().map(|lost| lost.what).collect::<Vec<_>>(), [What::LiftWithoutDoors]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(8))]
    #[test]
    fn all_are_out_from_wherever_they_wait(counts in prop::collection::vec(0_usize..9, 3), seed in 0_u64..100) {
        let people: Vec<Person> =
            (0_u16..).zip(&counts).flat_map(|(storey, count)| riders(storey + 1, *count)).collect();
        let building = tower(4);
        let world = world(&building);
        let outcome = |threads: usize| {
            let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
            let settings = Settings { seed, ..settings() };
            pool.install(|| Run::new(&world, &people, settings).finish())
        };
        let one = outcome(1);
        prop_assert_eq!(one.arrived.iter().flatten().count(), people.len());
        prop_assert_eq!(one.carried[0] as usize, people.len(), "each is set down once");
        prop_assert_eq!(one, outcome(2));
    }
}

#[test]
fn one_pushed_out_and_in_again_does_not_keep_the_doors_open_for_ever() {
    let people: Vec<Person> = riders(1, 4).collect();
    let world = world(&tower(4));
    let outcome = Run::new(&world, &people, Settings { seed: 0, ..settings() }).finish();
    assert_eq!(outcome.arrived.iter().flatten().count(), 4);
}
