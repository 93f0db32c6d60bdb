//! P101: a dossier without a drawing.

use crate::checks::prelude::*;

/// The check.
pub static CHECK: Check = Check {
    kind: FindingKind {
        code: Code("P101"),
        name: "no_plan",
        words: r#"
title = There is no floor plan
says = The dossier has no floor plan. Rooms, doors, exits and ways out cannot be checked or printed.
settle = Import a drawing with “parvis import”, or draw the rooms and doors into plan.geojson.
why =
    A protection plan shows where people are and how they leave. The fire code asks for floor plans with exits, primary and secondary ways out, refuges and call points, and for a site plan with the assembly point. Without a drawing most checks stay silent, and silence must not look like approval.
    Example: a school whose building file has lists of rooms but no shapes. Comply by importing a drawing from the architect, an indoor map, or a photograph traced by hand.
"#,
    },
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    if case.building.is_some() {
        return Vec::new();
    }
    vec![CHECK.error(Place::Site).cite(sources::fire_safety_plan())]
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::check;
    use expect_test::expect;

    #[test]
    fn a_dossier_of_facts_alone() {
        check(
            &CHECK,
            "
            fact pupils 620
            ",
            expect![[r#"
                P101 error site [International Fire Code 2018, 404]
            "#]],
        );
    }

    #[test]
    fn a_drawing_settles_it() {
        check(
            &CHECK,
            "
            room a 0,0 8x6
            ",
            expect![[""]],
        );
    }
}
