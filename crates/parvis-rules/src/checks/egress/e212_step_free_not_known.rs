//! E212: exits nobody has called step-free or not.

use crate::checks::prelude::*;

/// The check.
pub static CHECK: Check = Check {
    kind: FindingKind {
        code: Code("E212"),
        name: "step_free_not_known",
        words: r#"
title = Not known which exits are step-free
says = { $count ->
    [1] Nobody has said whether a wheelchair can pass { $place }.
   *[other] Nobody has said for { $count } exits whether a wheelchair can pass them.
 }
settle = Walk to each exit once with a wheelchair or a pushchair, and write “step_free”: yes or no.
why =
    A single step outside a door stops a wheelchair as surely as a wall. The plan must name the exits people on wheels can use, and drills must try them.
    Example: a fire door with a 14 cm sill. Comply by looking at each exit from outside; unknown stays unknown until somebody has.
"#,
    },
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    let Some(building) = &case.building else { return Vec::new() };
    let unknown = building.plan.exits().filter(|exit| exit.step_free.value().is_none());
    let finding = gathered(|place| CHECK.note(place), Place::Site, openings(unknown));
    finding.map(|finding| finding.cite(sources::assisted_rescue())).into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::check;
    use expect_test::expect;

    #[test]
    fn one_of_two_is_known() {
        check(
            &CHECK,
            "
            room a 0,0 8x6 classroom people=30
            exit E1 a 0,3 1.2 stepfree=no
            exit E2 a 4,0 1.2
            ",
            expect![[r#"
                E212 note E2: count=1 [International Fire Code 2018, 404]
            "#]],
        );
    }
}
