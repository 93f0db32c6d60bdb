//! A404: the straight way to an assembly point crosses a road.

use crate::checks::prelude::*;
use geo::{Intersects, Line};
use parvis_core::geometry::{distance, midpoint};
use parvis_core::{Fixture, FixtureCategory};

/// The check.
pub static CHECK: Check = Check {
    kind: FindingKind {
        code: Code("A404"),
        name: "way_crosses_road",
        words: r#"
title = The way to the assembly point crosses traffic
says = From { $exit }, the nearest exit, the straight way to { $place } crosses { $road }. { $free ->
    [0] From no exit is there a straight way without crossing a road.
   *[other] From { $free } of { $exits } exits it can be reached without crossing a road.
 }
settle = Choose a point on the building's own side of the road, lead the way round, or name who stops the traffic.
why =
    A class in a hurry does not look for cars, and fire engines come by the same road. The straight line from each exit to the point is compared with the roads on the drawing; this is our own planning default.
    Example: the park opposite the school. Comply with a point behind the building, or with two marshals in vests.
"#,
    },
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    let Some(building) = &case.building else { return Vec::new() };
    building.assembly_points().filter_map(|point| crossing(building, point)).collect()
}

fn crossing(building: &Building<'_>, point: &Fixture) -> Option<Finding> {
    let place = Place::Fixture(point.id.clone());
    let goal = building.plan.pin(&place)?;
    let roads: Vec<&Fixture> =
        building.plan.fixtures.iter().filter(|f| f.category == FixtureCategory::Road).collect();
    let crossed = |exit: &Opening| {
        let way = Line::new(midpoint(exit.line), goal);
        roads.iter().find(|road| road.shape.intersects(&way)).copied()
    };
    let exits: Vec<&Opening> = building.plan.exits().collect();
    let walk = |exit: &Opening| distance(midpoint(exit.line), goal).get();
    let nearest = exits.iter().copied().min_by(|a, b| walk(a).total_cmp(&walk(b)))?;
    let road = Place::Fixture(crossed(nearest)?.id.clone());
    let free = exits.iter().filter(|exit| crossed(exit).is_none()).count();
    Some(
        CHECK
            .warning(place)
            .with("exit", Arg::Place(Place::Opening(nearest.id.clone())))
            .with("road", Arg::Place(road.clone()))
            .with("free", count(free))
            .with("exits", count(exits.len()))
            .cite(sources::no_crossing())
            .see(road),
    )
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::check;
    use expect_test::expect;

    #[test]
    fn across_the_street() {
        check(
            &CHECK,
            "
            room a 0,0 10x10
            exit E1 a 5,0 1.2
            exit E2 a 5,10 1.2
            road street -50,-10 50,-10
            point park 5,-40
            point yard 5,40
            ",
            expect![[r#"
                A404 warning park: exit=E1, exits=2, free=0, road=street [Planning default of Parvis, clear of vehicles] see street
            "#]],
        );
    }
}
