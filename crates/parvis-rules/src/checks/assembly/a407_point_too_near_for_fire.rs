//! A407: assembly points nearer than the fire code's distance.

use crate::checks::prelude::*;

/// The check.
pub static CHECK: Check = Check {
    kind: FindingKind {
        code: Code("A407"),
        name: "point_too_near_for_fire",
        words: r#"
title = Assembly point too near for a fire
says = { $place } is { $distance } from the building; { $asked } is asked for.
settle = Move the point farther away.
why =
    Near the wall people stand in falling glass, smoke and the way of the fire engines. The building code puts the place where people gather at least 15.2 m (50 ft) from the building.
    Example: the paved strip at the front door. Comply with a place beyond the fence or the lawn.
"#,
    },
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    let Some(building) = &case.building else { return Vec::new() };
    let Some(asked) = numbers::number(case.planning(), "dispersal.min_distance_m") else { return Vec::new() };
    let near = |point: &parvis_core::Fixture| {
        let away = building.away_from(&point.shape)?;
        (away.get() < asked.value).then(|| {
            CHECK
                .warning(Place::Fixture(point.id.clone()))
                .with("distance", Arg::Metres(away.get()))
                .with("asked", Arg::Metres(asked.value))
                .cite(asked.citation.clone())
        })
    };
    building.assembly_points().filter_map(near).collect()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::check;
    use expect_test::expect;

    #[test]
    fn at_the_door_and_across_the_lawn() {
        check(
            &CHECK,
            "
            room a 0,0 10x10
            point p 14,5
            point q 40,5
            ",
            expect![[r#"
                A407 warning p: asked=15.20 m, distance=4.00 m [IBC 2018, dispersal area (50 ft)]
            "#]],
        );
    }
}
