//! P114: rooms no door leads to.

use crate::checks::prelude::*;
use parvis_core::UnitCategory;

/// The check.
pub static CHECK: Check = Check {
    kind: FindingKind {
        code: Code("P114"),
        name: "room_without_door",
        words: r#"
title = Rooms without a door
says = { $count ->
    [1] No door leads to { $place }.
   *[other] { $place }: no door leads to { $count } rooms.
 }
settle = Add the missing doors to the drawing. If it is a shaft or closed space, set its category to “nonpublic”.
why =
    A room nobody can enter is either a slip of the drawing or not a room. Its people would have no way out, and checks of ways, locks and refuges skip it.
    Example: a store whose door was drawn on another storey. Comply by drawing the door, or by saying that the space is closed.
"#,
    },
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    let Some(building) = &case.building else { return Vec::new() };
    let shut = |unit: &Unit| {
        unit.category.is_walkable()
            && !unit.category.is_vertical()
            && unit.category != UnitCategory::Outdoor
            && building.doors_of(&unit.id).is_empty()
    };
    let finding = |(level, rooms): (&parvis_core::Level, Vec<&Unit>)| {
        gathered(|place| CHECK.warning(place), Place::Level(level.id.clone()), units(rooms))
    };
    by_level(building, shut).into_iter().filter_map(finding).collect()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::check;
    use expect_test::expect;

    #[test]
    fn shafts_and_stairs_need_none() {
        check(
            &CHECK,
            "
            room a 0,0 8x6
            room b 8,0 8x6
            room c 16,0 4x6 storage
            room shaft 20,0 1x1 nonpublic
            stairs s 30,0 3x6 0..1
            exit E1 a 0,3 1.2
            ",
            expect![[r#"
                P114 warning level 0: count=2 see b, c
            "#]],
        );
    }
}
