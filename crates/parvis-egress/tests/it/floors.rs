//! Storeys joined by a flight.

use crate::scenes::{at, crowd, joined, line, rect, run, two_storeys, world};
use geo::Line;
use parvis_egress::{Building, Choice, GoalId, Person, PlaneId};

fn alone(plane: u16, x: f64, y: f64) -> Person {
    Person { speed: 1.0, ..Person::adult(PlaneId(plane), at(x, y), Choice::Nearest) }
}

#[test]
fn a_flight_down_takes_its_length_over_the_speed_on_it() {
    let outcome = run(&two_storeys(), &[alone(1, 7.0, 1.75)]);
    let passed: Vec<f64> = outcome.passages.iter().map(|p| p.at).collect();
    // 0.5 m to the top, 10 m of flight at 0.77 m/s, 1 m to the line at its foot.
    let expected = 0.5 + 10.0 / 0.77 + 1.0;
    let took = passed[1] - passed[0];
    assert!((took - expected).abs() < 0.05 * expected, "{took} s, not {expected}");
}

#[test]
fn a_flight_up_is_slower() {
    let mut building = two_storeys();
    building.goals.clear();
    building.add_goal("upstairs", PlaneId(1), rect(1.0, 1.0, 3.0, 3.0));
    let outcome = run(&building, &[alone(0, 3.0, 1.0)]);
    let passed: Vec<f64> = outcome.passages.iter().map(|p| p.at).collect();
    let expected = 1.0 + 10.0 / 0.65 + 0.5;
    let took = passed[1] - passed[0];
    assert!((took - expected).abs() < 0.05 * expected, "{took} s, not {expected}");
}

#[test]
fn a_crowd_from_upstairs_and_downstairs_merges_and_all_get_out() {
    let mut people = crowd(60, (0.5, 0.5, 7.0, 5.5), Choice::Nearest, 1);
    for p in &mut people {
        p.plane = PlaneId(1);
    }
    people.extend(crowd(10, (3.0, 0.4, 9.0, 1.6), Choice::Nearest, 2));
    let outcome = run(&two_storeys(), &people);
    assert!(outcome.remained.is_empty() && outcome.no_way.is_empty(), "{:?}", outcome.remained);
    assert_eq!(outcome.passed[1], 60, "each passes the top once");
}

/// Ways found by marching are as long as the ways one measures with a ruler.
#[test]
fn a_way_round_a_corner_has_its_length() {
    let mut building = Building::of_one_floor(joined(&[rect(0., 0., 20., 6.), rect(0., 0., 6., 20.)]));
    building.add_goal("end", PlaneId(0), rect(2.0, 18.0, 4.0, 19.9));
    let world = world(&building);
    let from = at(18.0, 3.0);
    // To the inner corner (6, 6), then to the goal's nearest edge; a little more to keep off the corner.
    let expected = (12.0_f64.powi(2) + 3.0_f64.powi(2)).sqrt() + (2.0_f64.powi(2) + 12.0_f64.powi(2)).sqrt();
    let way = world.way(GoalId(0), PlaneId(0), from).unwrap();
    assert!(way > expected - 0.1 && way < 1.04 * expected, "{way} m, not {expected}");
    let straight = world.way(GoalId(0), PlaneId(0), at(3.0, 2.0)).unwrap();
    assert!((straight - 16.0).abs() < 0.02 * 16.0, "{straight} m, not 16");
    let slanting = world.way(GoalId(0), PlaneId(0), at(1.0, 12.0)).unwrap();
    let expected = (1.0_f64 + 36.0).sqrt();
    assert!((slanting - expected).abs() < 0.03 * expected, "{slanting} m, not {expected}");
}

/// Where two walls of a drawing do not quite meet, nobody is sent through; who stands in the crack gets out of it.
#[test]
fn no_way_leads_through_a_crack() {
    let rooms = [rect(0., 0., 6., 6.), rect(6.2, 0., 12., 6.), rect(5.9, 5.0, 6.3, 6.0)];
    for (crack, passes) in [(0.2, false), (0.5, true)] {
        let mut building =
            Building::of_one_floor(joined(&[&rooms[..], &[rect(5.9, 1.0, 6.3, 1.0 + crack)]].concat()));
        building.add_goal("end", PlaneId(0), rect(10.0, 0.5, 11.5, 2.0));
        let world = world(&building);
        let round = world.way(GoalId(0), PlaneId(0), at(5.0, 1.1)).unwrap();
        assert_eq!(round < 6.0, passes, "{round} m with a crack of {crack} m");
        assert!(world.way(GoalId(0), PlaneId(0), at(6.1, 1.1)).is_some());
    }
}

#[test]
fn an_opening_of_another_width_is_refused() {
    let mut building = two_storeys();
    building.portals[0].from.1 = line((8.0, 1.0), (8.0, 3.5));
    let refused = parvis_egress::World::new(&building, 2.0).unwrap_err();
    assert_eq!(refused.to_string(), "stairs or doorstep number 1 joins two openings of different width");
}

#[test]
fn an_opening_drawn_the_wrong_way_round_is_refused_by_name() {
    let turned = |line: Line| Line::new(line.end, line.start);
    for (upper, named) in [(false, "upper"), (true, "flight")] {
        let mut building = two_storeys();
        for (plane, name) in building.planes.iter_mut().zip(["lower", "upper", "flight"]) {
            plane.name = name.to_owned();
        }
        let portal = &mut building.portals[0];
        let side = if upper { &mut portal.to } else { &mut portal.from };
        side.1 = turned(side.1);
        let refused = parvis_egress::World::new(&building, 2.0).unwrap_err();
        let expected = format!(
            "stairs or doorstep number 1 is drawn the wrong way round: the floor of “{named}” lies beyond its line"
        );
        assert_eq!(refused.to_string(), expected);
    }
}
