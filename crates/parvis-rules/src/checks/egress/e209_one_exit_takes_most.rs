//! E209: one exit is the nearest for most people.

use crate::checks::prelude::*;

/// The check.
pub static CHECK: Check = Check {
    kind: FindingKind {
        code: Code("E209"),
        name: "one_exit_takes_most",
        words: r#"
title = One exit takes most of the people
says = { $place } is the nearest exit for { $people } of { $all } people ({ $share } %).
settle = Send some rooms to another exit: name it in the plan, on the door sign and in the drill.
why =
    People leave the way they came in. When one exit is the nearest for more than half of them, it queues while others stand empty, and if it is the one that is blocked, most people must turn round. This is our own planning default.
    Example: the main door for 420 of 600. Comply by giving each room a first and a second exit in the plan and practising both.
"#,
    },
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    let Some(building) = &case.building else { return Vec::new() };
    let all: u32 = building
        .rooms()
        .filter(|(_, _, reach)| !reach.routes.is_empty())
        .map(|(_, load, _)| load.people)
        .sum();
    let exits: Vec<&Opening> = building.plan.exits().collect();
    if exits.len() < 2 {
        return Vec::new();
    }
    let through = |exit: &&&Opening| building.people_by_nearest(&exit.id) * 2 > all;
    exits
        .iter()
        .filter(through)
        .map(|exit| {
            let here = building.people_by_nearest(&exit.id);
            CHECK
                .warning(Place::Opening(exit.id.clone()))
                .with("people", people(here))
                .with("all", people(all))
                .with("share", Arg::Number(f64::from(here) * 100.0 / f64::from(all.max(1)), 0))
                .cite(sources::half())
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::check;
    use expect_test::expect;

    #[test]
    fn the_front_door_is_nearest_for_most() {
        check(
            &CHECK,
            "
            room a 0,0 8x6 classroom people=60
            room b 8,0 8x6 classroom people=20
            exit E1 a 0,3 1.2
            exit E2 b 16,3 1.2
            ",
            expect![[r#"
                E209 warning E1: all=80, people=60, share=75 [Planning default of Parvis, share of one exit]
            "#]],
        );
    }

    #[test]
    fn two_rooms_share_alike() {
        check(
            &CHECK,
            "
            room a 0,0 8x6 classroom people=30
            room b 8,0 8x6 classroom people=30
            exit E1 a 0,3 1.2
            exit E2 b 16,3 1.2
            ",
            expect![[""]],
        );
    }
}
