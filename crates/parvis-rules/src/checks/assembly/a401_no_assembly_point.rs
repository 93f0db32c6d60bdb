//! A401: no assembly point on the plan.

use crate::checks::prelude::*;

/// The check.
pub static CHECK: Check = Check {
    kind: FindingKind {
        code: Code("A401"),
        name: "no_assembly_point",
        words: r#"
title = No assembly point
says = The plan shows no assembly point.
settle = Draw one or two assembly points on the plan (“assemblypoint”), as areas, away from the building and from roads.
why =
    People who leave must know where to go, or nobody can say whether all are out. The fire code asks the site plan for the assembly point. Two are better: the wind, the fire or the police may close one.
    Example: “in front of the school” is where the fire engines stand. Comply with a named, signed place that all classes have walked to.
"#,
    },
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    let Some(building) = &case.building else { return Vec::new() };
    let none = building.assembly_points().next().is_none();
    none.then(|| CHECK.error(Place::Site).cite(sources::fire_safety_plan())).into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::check;
    use expect_test::expect;

    #[test]
    fn none() {
        check(
            &CHECK,
            "
            room a 0,0 8x6
            ",
            expect![[r#"
                A401 error site [International Fire Code 2018, 404]
            "#]],
        );
    }

    #[test]
    fn one() {
        check(
            &CHECK,
            "
            room a 0,0 8x6
            point p 60,0
            ",
            expect![[""]],
        );
    }
}
