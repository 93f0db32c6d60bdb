//! Doors: shut, capped, shut on the way.

use crate::scenes::{crowd, line, room, run, world};
use geo::Coord;
use parvis_egress::{
    Area, AreaId, Change, Choice, DoorId, Event, GoalId, Outcome, Parameters, Person, PlaneId, Run, Settings,
    SignalId, Trigger,
};

#[test]
fn a_capped_door_passes_no_more_than_its_capacity() {
    let mut building = room(12.0, 10.0, &[5.0]);
    building.doors[0].capacity = Some(0.5);
    let people = crowd(60, (1.0, 1.0, 11.0, 9.0), Choice::Nearest, 1);
    let outcome = run(&building, &people);
    let times: Vec<f64> = outcome.passages.iter().map(|p| p.at).collect();
    assert_eq!(times.len(), 60);
    let rate = 59.0 / (times[59] - times[0]);
    // A step's allowance may be in hand at the first passage.
    assert!((0.49..=0.501).contains(&rate), "{rate} people a second");
}

#[test]
fn nobody_passes_a_shut_door_and_all_go_to_the_other() {
    let building = room(14.0, 12.0, &[3.0, 9.0]);
    let people = crowd(80, (1.0, 1.0, 13.0, 11.0), Choice::Nearest, 2);
    let shut_at = 5.0;
    let settings = Settings {
        events: vec![Event { when: Trigger::At(shut_at), what: Change::Shut(DoorId(0)) }],
        ..Settings::new(Parameters::collision_free(), 1)
    };
    let outcome = Run::new(&world(&building), &people, settings).finish();
    assert!(outcome.remained.is_empty());
    assert!(
        outcome.passages.iter().all(|p| p.door == DoorId(1) || p.at <= shut_at + 0.051),
        "somebody passed"
    );
    let late = outcome.passages.iter().filter(|p| p.door == DoorId(0)).count();
    assert!(late > 0 && late < 40, "{late} were out by it before it was shut");
}

#[test]
fn a_door_shuts_after_so_many_people() {
    let building = room(14.0, 12.0, &[3.0, 9.0]);
    let people = crowd(80, (1.0, 1.0, 13.0, 11.0), Choice::Nearest, 2);
    let settings = Settings {
        events: vec![Event { when: Trigger::Passed(DoorId(0), 10), what: Change::Shut(DoorId(0)) }],
        ..Settings::new(Parameters::collision_free(), 1)
    };
    let outcome = Run::new(&world(&building), &people, settings).finish();
    assert!((10..=11).contains(&outcome.passed[0]), "{}", outcome.passed[0]);
    assert_eq!(outcome.passed[0] + outcome.passed[1], 80);
}

#[test]
fn who_has_no_way_is_named_before_the_run() {
    let mut building = room(14.0, 12.0, &[3.0]);
    building.doors[0].open = false;
    let people = crowd(5, (1.0, 1.0, 13.0, 11.0), Choice::Nearest, 2);
    let outcome = run(&building, &people);
    assert_eq!(outcome.no_way.len(), 5);
    assert_eq!(outcome.person_steps, 0);
}

#[test]
fn a_lost_exit_sends_people_to_the_other() {
    let building = room(14.0, 12.0, &[3.0, 9.0]);
    let people = crowd(40, (1.0, 1.0, 13.0, 11.0), Choice::Assigned(GoalId(0)), 2);
    let settings = Settings {
        events: vec![Event { when: Trigger::At(0.0), what: Change::Lose(GoalId(0)) }],
        ..Settings::new(Parameters::collision_free(), 1)
    };
    let outcome = Run::new(&world(&building), &people, settings).finish();
    assert_eq!(outcome.passed, [0, 40]);
}

#[test]
fn a_reopened_door_is_used_again() {
    let mut building = room(14.0, 12.0, &[3.0]);
    // A second door across the room's middle, shut at first: without it there is no way out.
    building.add_door("middle", PlaneId(0), line((7.0, 0.0), (7.0, 12.0)));
    let near = Person::adult(PlaneId(0), Coord { x: 9.0, y: 6.0 }, Choice::Nearest);
    let far = Person { at: Coord { x: 3.0, y: 6.0 }, ..near };
    let settings = Settings {
        events: vec![
            Event { when: Trigger::At(0.1), what: Change::Shut(DoorId(1)) },
            Event { when: Trigger::At(20.0), what: Change::Open(DoorId(1)) },
        ],
        ..Settings::new(Parameters::collision_free(), 1)
    };
    let outcome = Run::new(&world(&building), &[near, far], settings).finish();
    let time = |id: usize| outcome.arrived[id].unwrap().0;
    assert!(time(0) < 10.0, "{}", time(0));
    assert!((25.0..35.0).contains(&time(1)), "{}", time(1));
}

#[test]
fn an_exit_lost_at_once_leaves_those_without_another_way_out_of_the_run() {
    let building = room(14.0, 12.0, &[3.0]);
    let settings = Settings {
        events: vec![Event { when: Trigger::At(0.0), what: Change::Lose(GoalId(0)) }],
        ..Settings::new(Parameters::collision_free(), 1)
    };
    let outcome =
        Run::new(&world(&building), &crowd(5, (1.0, 1.0, 13.0, 11.0), Choice::Nearest, 2), settings).finish();
    assert_eq!((outcome.no_way.len(), outcome.person_steps), (5, 0));
}

#[test]
fn when_the_last_way_is_lost_the_run_ends_and_does_not_wait_an_hour() {
    let building = room(14.0, 12.0, &[3.0]);
    let settings = Settings {
        events: vec![Event { when: Trigger::At(6.0), what: Change::Lose(GoalId(0)) }],
        ..Settings::new(Parameters::collision_free(), 1)
    };
    let people = crowd(30, (1.0, 1.0, 13.0, 11.0), Choice::Nearest, 2);
    let outcome = Run::new(&world(&building), &people, settings).finish();
    assert!(!outcome.remained.is_empty() && outcome.ended < 10.0, "{} s", outcome.ended);
}

/// A room of 20 × 6 m whose middle third can be forbidden; exits at the left end of nothing and at the right wall.
fn with_middle() -> parvis_egress::Building {
    let mut building = room(21.0, 6.0, &[3.0]);
    let middle = crate::scenes::joined(&[crate::scenes::rect(8.0, 0.0, 13.0, 6.0)]);
    building.areas.push(Area { plane: PlaneId(0), floor: middle });
    building
}

#[test]
fn who_is_in_an_area_to_avoid_leaves_it_and_nobody_else_goes_in() {
    let building = with_middle();
    let at = |x| Person::adult(PlaneId(0), Coord { x, y: 3.0 }, Choice::Nearest);
    // One this side, one inside, one beyond: only the first has no way but through.
    let people = [at(3.0), at(9.0), at(16.0)];
    let settings = Settings {
        events: vec![Event { when: Trigger::At(0.0), what: Change::Avoid(AreaId(0)) }],
        ..Settings::new(Parameters::collision_free(), 1)
    };
    let outcome = Run::new(&world(&building), &people, settings).finish();
    assert_eq!(outcome.no_way.iter().map(|id| id.0).collect::<Vec<_>>(), [0]);
    assert!(outcome.arrived[1].is_some() && outcome.arrived[2].is_some());
}

#[test]
fn a_way_round_an_area_to_avoid_is_taken() {
    // Above the area a strip of two metres stays free.
    let mut building = with_middle();
    let free = crate::scenes::joined(&[crate::scenes::rect(8.0, 0.0, 13.0, 4.0)]);
    building.areas[0].floor = free;
    let walker = [Person::adult(PlaneId(0), Coord { x: 3.0, y: 1.0 }, Choice::Nearest)];
    let settings = Settings {
        events: vec![Event { when: Trigger::At(2.0), what: Change::Avoid(AreaId(0)) }],
        ..Settings::new(Parameters::collision_free(), 1)
    };
    let world = world(&building);
    let mut run = Run::new(&world, &walker, settings);
    while run.step() {
        for (_, _, at, _) in run.positions() {
            let inside = at.x > 8.1 && at.x < 12.9 && at.y < 3.8;
            assert!(!inside, "walks through at {at:?}");
        }
    }
    assert_eq!(run.into_outcome().passed, [1]);
}

#[test]
fn helpers_walk_in_against_the_flow_and_nobody_else_takes_their_goal() {
    let mut building = room(12.0, 10.0, &[5.0]);
    let plane = PlaneId(0);
    building.goals.push(parvis_egress::Goal {
        name: "helpers".into(),
        plane,
        area: crate::scenes::rect(0.5, 3.5, 3.0, 6.5),
        capacity: Some(2),
        flow: None,
        whom: parvis_egress::Whom::Sent,
        aside: false,
    });
    let mut people = crowd(40, (1.0, 1.0, 11.0, 9.0), Choice::Turning, 4);
    let own = people.len();
    for y in [4.6, 5.4] {
        let helper = Person::adult(plane, Coord { x: 15.6, y }, Choice::Assigned(GoalId(1)));
        people.push(Person { starts: 3.0, ..helper });
    }
    let outcome = run(&building, &people);
    let goal = |person: usize| outcome.arrived[person].unwrap().1;
    assert!((0..own).all(|person| goal(person) == GoalId(0)), "the people leave");
    assert!((own..people.len()).all(|person| goal(person) == GoalId(1)), "the helpers are in");
}

/// Ten people leave; ten more, who stand apart in the left third, wait for a signal given then.
fn signalled(when: Trigger) -> Outcome {
    let mut building = with_middle();
    building.areas[0].floor = crate::scenes::joined(&[crate::scenes::rect(13.0, 0.0, 21.0, 6.0)]);
    let mut people = crowd(10, (14.0, 1.0, 20.0, 5.0), Choice::Nearest, 5);
    let waiting = crowd(10, (1.0, 1.0, 6.0, 5.0), Choice::Nearest, 6);
    people.extend(waiting.into_iter().map(|p| Person { signal: Some(SignalId(0)), starts: 2.0, ..p }));
    let settings = Settings {
        events: vec![Event { when, what: Change::Signal(SignalId(0)) }],
        limit: 60.0,
        ..Settings::new(Parameters::collision_free(), 1)
    };
    Run::new(&world(&building), &people, settings).finish()
}

#[test]
fn who_waits_for_a_signal_starts_when_so_many_are_out() {
    let outcome = signalled(Trigger::Out(10));
    let times: Vec<f64> = outcome.arrived.iter().map(|arrived| arrived.unwrap().0).collect();
    let last_of_first = times[..10].iter().copied().fold(0.0, f64::max);
    let first_of_others = times[10..].iter().copied().fold(f64::INFINITY, f64::min);
    // Two seconds to start and 15 m and more to the door.
    assert!(first_of_others > last_of_first + 8.0, "{last_of_first} {first_of_others}");
}

#[test]
fn who_waits_for_a_signal_starts_when_an_area_is_empty() {
    let (empty, out) = (signalled(Trigger::Empty(AreaId(0))), signalled(Trigger::Out(10)));
    let last = |outcome: &Outcome| outcome.time_of(1.0).unwrap();
    // The last have still to walk on past the door when nobody is left before it.
    assert!(last(&empty) < last(&out) && empty.remained.is_empty(), "{} {}", last(&empty), last(&out));
    let first = empty.arrived[10..].iter().map(|arrived| arrived.unwrap().0).fold(f64::INFINITY, f64::min);
    assert!(first > 10.0, "{first}: not from the start");
}

#[test]
fn who_waits_for_a_signal_that_never_comes_stays() {
    let outcome = signalled(Trigger::Out(11));
    assert_eq!(outcome.remained.iter().map(|id| id.0).collect::<Vec<_>>(), (10..20).collect::<Vec<_>>());
}
