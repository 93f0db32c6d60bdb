//! P123: doors marked as exits that have a room on either side.

use crate::checks::prelude::*;
use parvis_core::room_behind;

/// The check.
pub static CHECK: Check = Check {
    kind: FindingKind {
        code: Code("P123"),
        name: "exit_into_a_room",
        words: r#"
title = Exits that lead into a room
says = { $count ->
    [1] { $place } is marked as an exit, but a room lies on either side of it.
   *[other] { $place }: { $count } doors are marked as exits, but a room lies on either side of them.
 }
settle = If the door leads outdoors, correct the drawing of the room behind it; if not, take the mark "exit" off the door.
why =
    An exit leads out of the building. A door with a room on both sides leads from one room to the next, whatever the file says. Until that is settled it still counts as an exit in every other check, so walks may look shorter than they are; when people are run out of the building, they are led through that door and on to the next way out.
    Example: a door from a corridor to a stair that some program marked as the way out of the floor. Comply by correcting the mark.
"#,
    },
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    let Some(building) = &case.building else { return Vec::new() };
    let on = |level: &parvis_core::Level| {
        let into = |exit: &&Opening| exit.level == level.id && room_behind(exit, building.plan).is_some();
        let exits = building.plan.exits().filter(into);
        gathered(|place| CHECK.warning(place), Place::Level(level.id.clone()), openings(exits))
    };
    building.plan.levels.iter().filter_map(on).collect()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::check;
    use expect_test::expect;

    #[test]
    fn a_room_behind_the_exit() {
        check(
            &CHECK,
            "
            room a 0,0 8x6
            room b 8.2,0 8x6
            exit E1 a 0,3 1.2
            exit E2 a 8.1,3 1.2
            ",
            expect![[r#"
                P123 warning E2: count=1
            "#]],
        );
    }
}
