//! P117: exits on upper levels, where something must lead down.

use crate::checks::prelude::*;

/// The check.
pub static CHECK: Check = Check {
    kind: FindingKind {
        code: Code("P117"),
        name: "exit_above_ground",
        words: r#"
title = Exits above the ground: what leads down from them?
says = { $count ->
    [1] The drawing shows { $place } as an exit, but nothing that leads down from it.
   *[other] { $place } has { $count } exits, but nothing is drawn that leads down from them.
 }
settle = Draw the outside stair or ramp, say that the ground is level with this storey, or mark the door as no exit.
why =
    A door upstairs that opens to the air is an exit only if a stair, a ramp or a slope leads down from it. Until that is known, these doors still count as exits in every other check, so walks may look shorter and dead ends safer than they are.
    Example: a fire stair drawn on no storey, or a door to a balcony. Comply by drawing what is there.
"#,
    },
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    let Some(building) = &case.building else { return Vec::new() };
    let Some(ground) = building.ground() else { return Vec::new() };
    let from_stairs = |exit: &Opening| {
        exit.joins.iter().filter_map(|id| building.unit(id)).any(|unit| unit.category.is_vertical())
    };
    let above = building.plan.levels.iter().filter(|level| level.ordinal > ground.ordinal.max(0));
    above
        .filter_map(|level| {
            let exits = building.plan.exits().filter(|exit| exit.level == level.id && !from_stairs(exit));
            gathered(|place| CHECK.warning(place), Place::Level(level.id.clone()), openings(exits))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::check;
    use expect_test::expect;

    #[test]
    fn a_door_to_the_air_upstairs() {
        check(
            &CHECK,
            "
            room a 0,0 8x6
            exit E1 a 0,3 1.2
            exit E2 a 4,0 1.2
            level 1 First
            room b 0,0 8x6
            exit F1 b 0,3 0.9
            ",
            expect![[r#"
                P117 warning F1: count=1
            "#]],
        );
    }

    #[test]
    fn out_of_a_stair_it_leads_down() {
        check(
            &CHECK,
            "
            room a 0,0 8x6
            exit E1 a 0,3 1.2
            exit E2 a 4,0 1.2
            stairs s 8,0 3x6 0..1
            exit F1 s1 11,3 0.9
            ",
            expect![[""]],
        );
    }
}
