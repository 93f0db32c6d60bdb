//! Where people go, and with whom.

use crate::scenes::{at, crowd, joined, line, rect, room, run, world};
use parvis_egress::{
    Building, Change, Choice, Event, GoalId, GroupId, Outcome, Parameters, Person, PlaneId, Run, Settings,
    Trigger,
};

/// A long room with a near and a far exit in its right wall; people stand by the near one.
fn two_exits(choice: Choice) -> Vec<u32> {
    let mut building = room(12.0, 30.0, &[4.0, 26.0]);
    for goal in &mut building.goals {
        goal.flow = Some(1.33);
    }
    run(&building, &crowd(150, (1.0, 1.0, 11.0, 12.0), choice, 3)).passed
}

#[test]
fn the_plan_the_shortest_and_the_soonest_way_differ() {
    assert_eq!(two_exits(Choice::Assigned(GoalId(1))), [0, 150]);
    assert_eq!(two_exits(Choice::Nearest), [150, 0]);
    let soonest = two_exits(Choice::Quickest);
    assert!(soonest[1] > 20 && soonest[0] > 75, "some, not most, go round the queue: {soonest:?}");
}

#[test]
fn who_stands_in_a_queue_turns_and_who_does_not_goes_to_the_nearest() {
    let turning = two_exits(Choice::Turning);
    assert!(turning[1] > 10 && turning[0] > 75, "some turn, most do not: {turning:?}");
    let few = run(&room(12.0, 30.0, &[4.0, 26.0]), &crowd(5, (1.0, 1.0, 11.0, 12.0), Choice::Turning, 3));
    assert_eq!(few.passed, [5, 0], "without a queue nobody turns");
}

#[test]
fn two_classes_that_meet_in_a_corridor_do_not_wait_for_each_other_for_ever() {
    let mut building = Building::of_one_floor(joined(&[rect(0., 0., 30., 2.)]));
    building.add_goal("left", PlaneId(0), rect(0., 0., 1., 2.));
    building.add_goal("right", PlaneId(0), rect(29., 0., 30., 2.));
    let class = |x0: f64, goal: u16, group: u16| {
        let people = crowd(14, (x0, 0.2, x0 + 5.0, 1.8), Choice::Assigned(GoalId(goal)), u64::from(group));
        people.into_iter().map(move |person| Person { group: Some(GroupId(group)), ..person })
    };
    let people: Vec<Person> = class(4.0, 1, 0).chain(class(20.0, 0, 1)).collect();
    let outcome = run(&building, &people);
    assert!(outcome.remained.is_empty(), "{} freeze", outcome.remained.len());
}

#[test]
fn a_familiar_way_counts_as_shorter() {
    assert_eq!(two_exits(Choice::Familiar(GoalId(1), 0.1)), [0, 150]);
    assert_eq!(two_exits(Choice::Familiar(GoalId(1), 1.0)), [150, 0]);
}

#[test]
fn those_who_follow_go_where_others_go() {
    let mut building = room(20.0, 20.0, &[3.0, 17.0]);
    for goal in &mut building.goals {
        goal.flow = Some(1.33);
    }
    let count = |pull| {
        // Forty lead the way to the far exit; twenty stand among them, a little nearer to the other.
        let mut people = crowd(40, (3.0, 6.0, 9.0, 13.0), Choice::Assigned(GoalId(1)), 1);
        people.extend(crowd(20, (4.0, 6.5, 8.0, 10.5), Choice::Following(pull), 2));
        let outcome = run(&building, &people);
        outcome.arrived[40..].iter().flatten().filter(|(_, goal)| *goal == GoalId(1)).count()
    };
    let (alone, drawn) = (count(0.0), count(0.7));
    assert!(drawn > alone + 4, "{alone} by themselves, {drawn} with others");
}

#[test]
fn a_group_arrives_together_with_its_slowest() {
    let mut building = Building::of_one_floor(joined(&[rect(0., 0., 60., 4.)]));
    building.add_goal("end", PlaneId(0), rect(57., 0., 60., 4.));
    let member = |k: u16, speed| Person {
        speed,
        group: Some(GroupId(0)),
        ..Person::adult(PlaneId(0), at(1.0, 0.6 + 0.6 * f64::from(k)), Choice::Nearest)
    };
    let mut people: Vec<Person> = (0..4).map(|k| member(k, 1.25)).collect();
    people.push(member(4, 0.5));
    let spread = |people: &[Person]| {
        let outcome = run(&building, people);
        outcome.time_of(1.0).unwrap() - outcome.time_of(0.0).unwrap()
    };
    assert!(spread(&people) <= 10.0, "{} s between first and last", spread(&people));
    for p in &mut people {
        p.group = None;
    }
    assert!(spread(&people) > 60.0);
}

#[test]
fn a_full_refuge_sends_the_rest_to_the_next() {
    let mut building = Building::of_one_floor(joined(&[rect(0., 0., 30., 6.)]));
    building.add_goal("near", PlaneId(0), rect(12., 0., 16., 6.));
    building.add_goal("far", PlaneId(0), rect(26., 0., 30., 6.));
    building.goals[0].capacity = Some(8);
    building.goals[1].capacity = Some(50);
    let outcome = run(&building, &crowd(20, (0.5, 0.5, 8.0, 5.5), Choice::Nearest, 1));
    let into = |outcome: &Outcome, goal| {
        outcome.arrived.iter().flatten().filter(|(_, at)| *at == GoalId(goal)).count()
    };
    assert_eq!((into(&outcome, 0), into(&outcome, 1)), (8, 12));
    // A class goes where there is room for all of it, and is parted only where there is no such place.
    let class = crowd(20, (0.5, 0.5, 8.0, 5.5), Choice::Nearest, 1);
    let class: Vec<Person> = class.into_iter().map(|p| Person { group: Some(GroupId(0)), ..p }).collect();
    let outcome = run(&building, &class);
    assert_eq!((into(&outcome, 0), into(&outcome, 1)), (0, 20));
    building.goals[1].capacity = Some(15);
    let outcome = run(&building, &class);
    assert_eq!((into(&outcome, 0), into(&outcome, 1)), (5, 15), "most of it stay together");
    // Whose room it is has a place in it before those who are nearer, and who finds none stays where it stands.
    building.goals[1].capacity = Some(5);
    let mut people = crowd(14, (0.5, 0.5, 8.0, 5.5), Choice::Nearest, 1);
    people.push(Person::adult(PlaneId(0), at(0.3, 3.0), Choice::Assigned(GoalId(0))));
    let outcome = run(&building, &people);
    assert_eq!((into(&outcome, 0), into(&outcome, 1), outcome.remained.len()), (8, 5, 2));
    assert_eq!(outcome.arrived[14].map(|(_, goal)| goal), Some(GoalId(0)));
    assert!(outcome.ended < 60.0, "it ends when nobody has a place to go to any more: {}", outcome.ended);
}

/// Two people a square metre, the door in the long side: if all make for the middle, those in first stand in the way of the rest, who
/// come in after 10 to 15 s.
#[test]
fn a_narrow_refuge_fills_from_behind() {
    let mut building = Building::of_one_floor(joined(&[
        rect(0., 0., 12., 3.),
        rect(5., 3., 5.9, 3.1),
        rect(4., 3.1, 8.5, 4.4),
    ]));
    building.add_door("door", PlaneId(0), line((5.9, 3.1), (5.0, 3.1)));
    building.add_goal("room", PlaneId(0), rect(4., 3.1, 8.5, 4.4));
    building.goals[0].capacity = Some(12);
    for seed in 1..=12 {
        let outcome = run(&building, &crowd(12, (0.5, 0.5, 11.5, 2.5), Choice::Nearest, seed));
        let last = outcome.time_of(1.0).unwrap();
        assert!(outcome.remained.is_empty() && last < 9.5, "seed {seed}: {last} s");
    }
}

/// A corridor too narrow for two, a room at its end: those in front have no place there and stand, those behind have one.
#[test]
fn who_finds_no_place_makes_way_for_those_who_have_one() {
    let mut building = Building::of_one_floor(joined(&[rect(0., 0., 14., 0.8), rect(14., -1., 17., 2.)]));
    building.add_goal("room", PlaneId(0), rect(14.2, -1., 17., 2.));
    building.goals[0].capacity = Some(3);
    let stands = |x: f64| Person::adult(PlaneId(0), at(x, 0.4), Choice::Nearest);
    let has_room = |x: f64| Person { choice: Choice::Assigned(GoalId(0)), ..stands(x) };
    let people = [9.0, 10.0, 11.0].map(stands).into_iter().chain([1.0, 2.0, 3.0].map(has_room));
    let outcome = run(&building, &people.collect::<Vec<_>>());
    assert!(outcome.arrived[3..].iter().all(Option::is_some), "{:?}", outcome.arrived);
    assert_eq!(outcome.remained.len(), 3);
}

/// Two refuges equally far off: whoever heads for one keeps to it when something elsewhere makes everybody choose anew.
#[test]
fn a_change_elsewhere_turns_nobody_round_on_the_way_to_a_refuge() {
    let mut building = Building::of_one_floor(joined(&[rect(0., 0., 40., 4.)]));
    for (name, x) in [("left", 0.0), ("right", 36.0), ("none's", 18.0)] {
        building.add_goal(name, PlaneId(0), rect(x, 0., x + 4., 4.));
    }
    for (goal, room) in [(0, 30), (1, 30), (2, 0)] {
        building.goals[goal].capacity = Some(room);
    }
    let people = crowd(24, (14.0, 0.5, 26.0, 3.5), Choice::Quickest, 1);
    let first = run(&building, &people);
    // Nobody can be let in there: its loss changes nothing.
    let lost = Event { when: Trigger::At(4.0), what: Change::Lose(GoalId(2)) };
    let settings = Settings { events: vec![lost], ..Settings::new(Parameters::collision_free(), 1) };
    let again = Run::new(&world(&building), &people, settings).finish();
    let goals = |outcome: &Outcome| outcome.arrived.iter().map(|at| at.map(|at| at.1)).collect::<Vec<_>>();
    assert_eq!(goals(&first), goals(&again));
}
