//! K301: rooms with people that cannot be locked from inside.

use crate::checks::prelude::*;

/// The check.
pub static CHECK: Check = Check {
    kind: FindingKind {
        code: Code("K301"),
        name: "room_cannot_be_locked",
        words: r#"
title = Rooms that cannot be locked
says = { $count ->
    [1] The { $people } people in { $place } cannot lock it from inside.
   *[other] { $place }: { $count } rooms with { $people } people cannot be locked from inside.
 }
settle = Fit a thumb-turn or another lock that closes from inside without a key and still opens with one movement, or name a refuge for each of these rooms.
why =
    In a lockdown people stay where they are, behind a locked door, out of sight. The fire code asks the lockdown plan to say how each door is secured and how that still meets the rules for leaving. A lock that needs a key from the corridor sends a teacher into the corridor.
    Example: classrooms whose locks close only from outside. Comply with inside locks that open without a key, a cheap change, or with a refuge close by.
"#,
    },
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    let Some(building) = &case.building else { return Vec::new() };
    let open = |unit: &Unit| {
        unit.lockable.value() == Some(&false) && is_for_people(unit.category) && building.people(&unit.id) > 0
    };
    let finding = |(level, rooms): (&parvis_core::Level, Vec<&Unit>)| {
        let inside = rooms.iter().map(|room| building.people(&room.id)).sum();
        let finding = gathered(|place| CHECK.warning(place), Place::Level(level.id.clone()), units(rooms))?;
        Some(finding.with("people", people(inside)).cite(sources::lockdown_plan()))
    };
    by_level(building, open).into_iter().filter_map(finding).collect()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::check;
    use expect_test::expect;

    #[test]
    fn two_of_three_classrooms() {
        check(
            &CHECK,
            "
            room a 0,0 8x6 classroom people=30 lock=no
            room b 8,0 8x6 classroom people=25 lock=no
            room c 16,0 8x6 classroom people=25 lock=yes
            room d 24,0 8x6 storage lock=no
            ",
            expect![[r#"
                K301 warning level 0: count=2, people=55 [International Fire Code 2018, 404.2.3.1] see a, b
            "#]],
        );
    }
}
