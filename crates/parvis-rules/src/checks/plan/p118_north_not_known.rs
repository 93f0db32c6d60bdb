//! P118: a plan that does not say where north is.

use crate::checks::prelude::*;

/// The check.
pub static CHECK: Check = Check {
    kind: FindingKind {
        code: Code("P118"),
        name: "north_not_known",
        words: r#"
title = North is not known
says = The plan does not say where on Earth it lies or where north is. It is printed without a north arrow.
settle = Give the longitude and latitude of one corner and the bearing of the sheet in plan.geojson.
why =
    Police and ambulances speak of the north side and the east gate. A plan that cannot be laid on a map costs them time, and the assembly point cannot be checked against roads and neighbours.
    Example: a drawing from an architect with its own axes. Comply with one corner's coordinates from any map on the telephone, and the direction of one long wall.
"#,
    },
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    let unknown = case.dossier.plan.as_ref().is_some_and(|plan| plan.georeference.is_none());
    unknown.then(|| CHECK.note(Place::Site)).into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::check;
    use expect_test::expect;

    #[test]
    fn no_north() {
        check(
            &CHECK,
            "
            room a 0,0 8x6
            ",
            expect![[r#"
                P118 note site
            "#]],
        );
    }

    #[test]
    fn north_known() {
        check(
            &CHECK,
            "
            room a 0,0 8x6
            north 71.43,51.13
            ",
            expect![[""]],
        );
    }
}
