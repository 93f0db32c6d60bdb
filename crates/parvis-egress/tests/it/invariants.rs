//! What must hold in every run.

use crate::scenes::{at, crowd, in_offices, joined, line, offices, rect, room, run, world};
use geo::{Contains, Line, Point};
use parvis_egress::{
    Building, Change, Choice, DoorId, Event, Outcome, Parameters, Person, PlaneId, Run, Settings, Trigger,
};
use proptest::prelude::*;

/// Everybody is out, still there, or was named before the start; nobody twice.
fn accounted(outcome: &Outcome, people: usize) {
    let arrived = outcome.arrived.iter().flatten().count();
    assert_eq!(arrived + outcome.remained.len() + outcome.no_way.len(), people);
    assert!(outcome.remained.iter().all(|id| outcome.arrived[id.index()].is_none()));
}

#[test]
fn the_same_seed_gives_the_same_bits_on_any_threads_and_with_plain_instructions() {
    let building = room(70.0, 60.0, &[10.0, 30.0, 50.0]);
    let people = crowd(6000, (1.0, 1.0, 69.0, 59.0), Choice::Nearest, 4);
    let world = world(&building);
    let run = |threads: usize, plain: bool, parameters| {
        // Little stack: whoever takes up a share while waiting for another must not need room for each.
        let pool =
            rayon::ThreadPoolBuilder::new().num_threads(threads).stack_size(256 << 10).build().unwrap();
        let settings = Settings { limit: 6.0, plain, ..Settings::new(parameters, 9) };
        pool.install(|| {
            let mut run = Run::new(&world, &people, settings);
            while run.step() {}
            run.positions().map(|(id, _, at, _)| (id, at.x.to_bits(), at.y.to_bits())).collect::<Vec<_>>()
        })
    };
    for parameters in [Parameters::collision_free(), Parameters::anticipation()] {
        let one = run(1, false, parameters);
        assert!(one.len() > 4096, "enough people that the work is shared");
        assert!(one == run(2, false, parameters), "two threads differ from one");
        assert!(one == run(8, false, parameters), "eight threads differ from one");
        assert!(one == run(1, true, parameters), "plain instructions differ");
    }
}

#[test]
fn a_mirrored_building_gives_the_mirrored_result() {
    let people = crowd(60, (1.0, 1.0, 9.0, 9.0), Choice::Nearest, 3);
    let mirrored: Vec<Person> =
        people.iter().map(|p| Person { at: at(p.at.x, 10.0 - p.at.y), ..*p }).collect();
    let here = run(&room(10.0, 10.0, &[3.0]), &people);
    let there = run(&room(10.0, 10.0, &[7.0]), &mirrored);
    // Rounding differs between the two, and a crowd multiplies it: the whole differs by a few people's places.
    for part in [0.5, 0.95] {
        let (a, b) = (here.time_of(part).unwrap(), there.time_of(part).unwrap());
        assert!((a - b).abs() < 0.1 * a, "{part}: {a} s here, {b} s mirrored");
    }
}

#[test]
fn a_lone_walker_mirrored_walks_the_mirrored_way() {
    let walker = |y| Person::adult(PlaneId(0), at(1.0, y), Choice::Nearest);
    let here = run(&room(10.0, 10.0, &[3.0]), &[walker(2.0)]);
    let there = run(&room(10.0, 10.0, &[7.0]), &[walker(8.0)]);
    let (a, b) = (here.time_of(1.0).unwrap(), there.time_of(1.0).unwrap());
    assert!((a - b).abs() <= 0.101, "{a} s here, {b} s mirrored");
}

const MODELS: [fn() -> Parameters; 2] = [Parameters::collision_free, Parameters::anticipation];

/// Mean seconds until 95 % of these people are out, over some seeds.
fn mean_time(building: &Building, people: usize, parameters: Parameters) -> f64 {
    const SEEDS: u64 = 4;
    let world = world(building);
    let time = |seed| {
        let people = crowd(people, (1.0, 1.0, 19.0, 19.0), Choice::Nearest, seed);
        Run::new(&world, &people, Settings::new(parameters, seed)).finish().time_of(0.95).unwrap()
    };
    (1..=SEEDS).map(time).sum::<f64>() / SEEDS as f64
}

#[test]
fn more_exits_are_never_slower() {
    for parameters in MODELS {
        for people in [60, 300] {
            let times: Vec<f64> = [&[10.0][..], &[5.0, 15.0], &[4.0, 8.0, 12.0, 16.0]]
                .iter()
                .map(|doors| mean_time(&room(20.0, 20.0, doors), people, parameters()))
                .collect();
            assert!(times[1] < times[0] && times[2] < times[1], "{people} people: {times:?}");
        }
    }
}

#[test]
fn a_smaller_step_gives_the_same_evacuation() {
    for parameters in MODELS {
        let building = room(20.0, 20.0, &[6.0, 14.0]);
        let time = |step| mean_time(&building, 250, Parameters { step, ..parameters() });
        let (usual, fine) = (time(0.05), time(0.0125));
        assert!((usual - fine).abs() < 0.08 * fine, "{usual} s at 0.05 s, {fine} s at 0.0125 s");
    }
}

/// Two storeys of offices, each a corridor with rooms behind thin walls; classes, doors with a capacity, people who look for
/// the quickest way and change it, more of them than one thread steps alone.
#[test]
fn a_building_with_everything_gives_the_same_bits_on_any_threads() {
    let building = offices(4);
    let people = in_offices(&building, 54, 4);
    assert!(people.len() > 4096, "{}", people.len());
    let world = world(&building);
    let run = |threads: usize, plain: bool, parameters| {
        let pool =
            rayon::ThreadPoolBuilder::new().num_threads(threads).stack_size(256 << 10).build().unwrap();
        let shut = Event { when: Trigger::At(1.0), what: Change::Shut(DoorId(0)) };
        let settings = Settings { limit: 4.0, plain, events: vec![shut], ..Settings::new(parameters, 9) };
        pool.install(|| {
            let mut run = Run::new(&world, &people, settings);
            while run.step() {}
            run.positions().map(|(id, _, at, _)| (id, at.x.to_bits(), at.y.to_bits())).collect::<Vec<_>>()
        })
    };
    for parameters in MODELS {
        let one = run(1, false, parameters());
        assert!(one == run(2, false, parameters()), "two threads differ from one");
        assert!(one == run(8, true, parameters()), "eight threads with plain instructions differ");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn nobody_leaves_the_floor_or_is_lost(
        count in 1_usize..120,
        seed in 0_u64..1000,
        pillar in (3.0_f64..6.0, 2.0_f64..7.0),
        door in 1.0_f64..9.0,
        anticipating: bool,
    ) {
        let mut building = room(10.0, 10.0, &[door]);
        let (x, y) = pillar;
        let floor = &building.planes[0].floor;
        let floor = geo::BooleanOps::difference(floor, &joined(&[rect(x, y, x + 1.3, y + 0.9)]));
        building.planes[0].floor = floor.clone();
        let people = crowd(count, (0.5, 0.5, 9.0, 9.5), Choice::Nearest, seed);
        let inside = |p: &Person| floor.contains(&Point::from(p.at));
        let people: Vec<Person> = people.into_iter().filter(inside).collect();
        let parameters = if anticipating { Parameters::anticipation() } else { Parameters::collision_free() };
        let world = world(&building);
        let mut run = Run::new(&world, &people, Settings { limit: 120.0, ..Settings::new(parameters, seed) });
        let mut before: Vec<_> = people.iter().map(|p| p.at).collect();
        while run.step() {
            for (id, _, at, _) in run.positions() {
                prop_assert!(floor.contains(&Point::from(at)), "{id:?} stands at {at:?}");
                let step = Line::new(before[id.index()], at);
                prop_assert!(step.delta().x.hypot(step.delta().y) < 0.3, "{id:?} jumped {step:?}");
                before[id.index()] = at;
            }
        }
        accounted(&run.into_outcome(), people.len());
    }

    /// Walls as thin as a step is long, doors that shut and open: nobody is ever on the other side but through an open door.
    #[test]
    fn nobody_passes_a_thin_wall_or_a_shut_door(
        count in 4_usize..60,
        seed in 0_u64..1000,
        door in 1.0_f64..8.0,
        shut in 2.0_f64..20.0,
        reopened in 5.0_f64..40.0,
        anticipating: bool,
    ) {
        // Two rooms, 6 cm of wall between them with a door of 0.9 m; all start left, the exit is on the right.
        let thin = [rect(0., 0., 8., 10.), rect(8.06, 0., 16., 10.), rect(7.9, door, 8.2, door + 0.9)];
        let mut building = Building::of_one_floor(joined(&thin));
        building.add_goal("exit", PlaneId(0), rect(14., 0., 16., 10.));
        building.add_door("door", PlaneId(0), line((8.03, door), (8.03, door + 0.9)));
        let people = crowd(count, (0.5, 0.5, 7.5, 9.5), Choice::Nearest, seed);
        let parameters = if anticipating { Parameters::anticipation() } else { Parameters::collision_free() };
        let events = vec![
            Event { when: Trigger::At(shut), what: Change::Shut(DoorId(0)) },
            Event { when: Trigger::At(shut + reopened), what: Change::Open(DoorId(0)) },
        ];
        let world = world(&building);
        let mut run = Run::new(&world, &people, Settings { limit: 200.0, events, ..Settings::new(parameters, seed) });
        let mut before: Vec<_> = people.iter().map(|p| p.at).collect();
        let mut now = 0.0;
        while run.step() {
            // What happens at a time is so from the step that begins then.
            let is_shut = now >= shut && now < shut + reopened;
            for (id, _, at, _) in run.positions() {
                let was = std::mem::replace(&mut before[id.index()], at);
                if (was.x < 8.03) == (at.x < 8.03) {
                    continue;
                }
                let y = was.y + (at.y - was.y) * (8.03 - was.x) / (at.x - was.x);
                prop_assert!(y > door && y < door + 0.9, "{id:?} went through the wall at {y}, door {door}");
                prop_assert!(!is_shut, "{id:?} went through the shut door at {now} s");
            }
            now = run.time();
        }
        let outcome = run.into_outcome();
        prop_assert!(outcome.remained.is_empty(), "left behind: {:?}", outcome.remained);
        accounted(&outcome, people.len());
    }
}
