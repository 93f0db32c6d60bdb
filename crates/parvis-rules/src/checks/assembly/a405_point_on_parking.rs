//! A405: an assembly point where vehicles stand.

use crate::checks::prelude::*;
use geo::Intersects;
use parvis_core::FixtureCategory;

/// The check.
pub static CHECK: Check = Check {
    kind: FindingKind {
        code: Code("A405"),
        name: "point_on_parking",
        words: r#"
title = Assembly point on a car park
says = { $place } lies on { $parking }.
settle = Move the point to a place without vehicles, or close the car park while people are in the building.
why =
    Cars move, burn, and are the larger classes on the bomb-threat card. A crowd between parked cars has no sight and no way. This is our own planning default.
    Example: the teachers' car park. Comply with the lawn behind it.
"#,
    },
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    let Some(building) = &case.building else { return Vec::new() };
    let parked = || building.plan.fixtures.iter().filter(|f| f.category == FixtureCategory::VehicleParking);
    building
        .assembly_points()
        .filter_map(|point| {
            let parking = parked().find(|parking| parking.shape.intersects(&point.shape))?;
            let parking = Place::Fixture(parking.id.clone());
            let finding = CHECK.warning(Place::Fixture(point.id.clone()));
            Some(
                finding
                    .with("parking", Arg::Place(parking.clone()))
                    .cite(sources::no_crossing())
                    .see(parking),
            )
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::check;
    use expect_test::expect;

    #[test]
    fn among_the_cars() {
        check(
            &CHECK,
            "
            room a 0,0 10x10
            parking cars 40,0 20x20
            point p 45,5
            point q 80,5
            ",
            expect![[r#"
                A405 warning p: parking=cars [Planning default of Parvis, clear of vehicles] see cars
            "#]],
        );
    }
}
