//! P116: doors that belong to no room.

use crate::checks::prelude::*;

/// The check.
pub static CHECK: Check = Check {
    kind: FindingKind {
        code: Code("P116"),
        name: "door_joins_nothing",
        words: r#"
title = Doors that belong to no room
says = { $count ->
    [1] { $place } touches no room on the drawing.
   *[other] { $place }: { $count } doors touch no room on the drawing.
 }
settle = Move the doors to their walls in the source file, or delete them if they are left over.
why =
    A door between nothing and nothing leads nobody anywhere. It usually stands a step beside its wall, or belongs to a room that was not exported. A way out may be missing because of it.
    Example: a gate drawn in the yard. Comply by moving or deleting it.
"#,
    },
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    let Some(building) = &case.building else { return Vec::new() };
    let stray = |opening: &&Opening| !opening.joins.iter().any(|id| building.unit(id).is_some());
    let on = |level: &parvis_core::Level| {
        let doors = building.plan.openings.iter().filter(|opening| opening.level == level.id).filter(stray);
        gathered(|place| CHECK.warning(place), Place::Level(level.id.clone()), openings(doors))
    };
    building.plan.levels.iter().filter_map(on).collect()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::check;
    use expect_test::expect;

    #[test]
    fn one_stray_door() {
        check(
            &CHECK,
            "
            room a 0,0 8x6
            exit E1 a 0,3 1.2
            door - 30,3 0.9
            ",
            expect![[r#"
                P116 warning -: count=1
            "#]],
        );
    }

    #[test]
    fn two_stray_doors_are_one_finding() {
        check(
            &CHECK,
            "
            room a 0,0 8x6
            door - 30,3 0.9 id=d1
            door - 33,3 0.9 id=d2
            ",
            expect![[r#"
                P116 warning level 0: count=2 see d1, d2
            "#]],
        );
    }
}
