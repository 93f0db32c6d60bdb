//! E211: levels without a step-free way out or a refuge.

use crate::checks::prelude::*;
use parvis_core::FixtureCategory;

/// The check.
pub static CHECK: Check = Check {
    kind: FindingKind {
        code: Code("E211"),
        name: "no_step_free_way",
        words: r#"
title = No step-free way out and no refuge
says = { $place } has no step-free exit and no refuge where people who cannot use stairs wait for help. { $people } people are counted there.
settle = Mark a refuge on the plan and name who helps there, or confirm a step-free exit (“step_free”). Write the help into the evacuation section.
why =
    Lifts stop in an evacuation. People in wheelchairs, on crutches or with small children then need a step-free door, or a protected place beside the stair and somebody who comes. The fire code asks the evacuation plan for assisted rescue, and the floor plans for accessible routes and refuges.
    Example: the first floor of a school with two stairs and a lift. Comply with a refuge beside each stair, a call point, and two trained helpers for each person who needs them.
"#,
    },
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    let Some(building) = &case.building else { return Vec::new() };
    let refuge = |level: &parvis_core::Level| {
        let mut fixtures = building.plan.fixtures.iter();
        fixtures.any(|f| f.category == FixtureCategory::Refuge && f.level.as_ref() == Some(&level.id))
    };
    // An exit nobody has called step-free or not is asked about by E212.
    let step_free = |level: &parvis_core::Level| {
        building.plan.exits().any(|exit| exit.level == level.id && exit.step_free.value() != Some(&false))
    };
    let lacks = building.plan.levels.iter().filter(|level| building.people_on(&level.id) > 0);
    lacks
        .filter(|level| !refuge(level) && !step_free(level))
        .map(|level| {
            CHECK
                .warning(Place::Level(level.id.clone()))
                .with("people", people(building.people_on(&level.id)))
                .cite(sources::assisted_rescue())
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::check;
    use expect_test::expect;

    #[test]
    fn upstairs_without_a_refuge() {
        check(
            &CHECK,
            "
            room a 0,0 8x6 classroom people=30
            exit E1 a 0,3 1.2 stepfree=yes
            level 1 First
            room b 0,0 8x6 classroom people=30
            ",
            expect![[r#"
                E211 warning level 1: people=30 [International Fire Code 2018, 404]
            "#]],
        );
    }

    #[test]
    fn a_refuge_beside_the_stair() {
        check(
            &CHECK,
            "
            level 1 First
            room b 0,0 8x6 classroom people=30
            refuge r 7,5 inside
            ",
            expect![[""]],
        );
    }

    #[test]
    fn steps_at_the_only_exit() {
        check(
            &CHECK,
            "
            room a 0,0 8x6 classroom people=30
            exit E1 a 0,3 1.2 stepfree=no
            ",
            expect![[r#"
                E211 warning level 0: people=30 [International Fire Code 2018, 404]
            "#]],
        );
    }
}
