//! Where people once stood for ever: the two freezes seen in the drawing of a seven-level office, each as small as it gets.

use crate::scenes::{at, joined, line, rect, world};
use parvis_egress::{
    Building, Choice, Ground, Outcome, Parameters, Person, Plane, PlaneId, Portal, Run, Settings,
};

fn run(building: &Building, people: &[Person]) -> Outcome {
    let settings = Settings { limit: 60.0, ..Settings::new(Parameters::anticipation(), 1) };
    Run::new(&world(building), people, settings).finish()
}

#[test]
fn two_whom_walls_press_against_one_another_slide_past() {
    // Abreast where there is room for one: each has the other right beside it, and neither is the first.
    let mut building =
        Building::of_one_floor(joined(&[rect(0.0, 0.0, 6.0, 0.4), rect(5.9, -1.8, 10.0, 2.2)]));
    building.add_goal("out", PlaneId(0), rect(8.5, -1.8, 10.0, 2.2));
    let people = [0.09, 0.31].map(|y| Person::adult(PlaneId(0), at(1.0, y), Choice::Nearest));
    let outcome = run(&building, &people);
    assert!(outcome.no_way.is_empty() && outcome.remained.is_empty(), "{:?}", outcome.remained);
}

#[test]
fn who_stands_beyond_the_line_of_a_portal_goes_through() {
    let mut stood = 0;
    for tenth in 0..10 {
        // Where the line cuts a square of floor, there is floor to stand on beyond it.
        let wide = 4.0 + 0.01 * f64::from(tenth);
        let plane = |name: &str, floor| Plane { name: name.into(), floor, ground: Ground::Level };
        let mut building = Building {
            planes: vec![
                plane("here", joined(&[rect(0.0, 0.0, wide, 2.0)])),
                plane("there", joined(&[rect(0.0, 0.0, 6.0, 2.0)])),
            ],
            ..Building::default()
        };
        building.portals.push(Portal {
            from: (PlaneId(0), line((wide, 0.25), (wide, 1.75))),
            to: (PlaneId(1), line((0.0, 0.25), (0.0, 1.75))),
        });
        building.add_goal("out", PlaneId(1), rect(4.0, 0.0, 6.0, 2.0));
        let outcome = run(&building, &[Person::adult(PlaneId(0), at(wide + 0.02, 1.0), Choice::Nearest)]);
        stood += usize::from(outcome.no_way.is_empty());
        assert!(outcome.remained.is_empty(), "a line at {wide} m");
    }
    assert!(stood > 0, "there was floor beyond some line");
}
