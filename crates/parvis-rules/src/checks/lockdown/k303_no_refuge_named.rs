//! K303: unlockable rooms whose people have nowhere to go.

use crate::checks::prelude::*;

/// The check.
pub static CHECK: Check = Check {
    kind: FindingKind {
        code: Code("K303"),
        name: "no_refuge_named",
        words: r#"
title = Nowhere to go in a lockdown
says = { $count ->
    [1] { $place } cannot be locked, and no other room is named for its { $people } people.
   *[other] { $place }: { $count } rooms cannot be locked, and no other room is named for their { $people } people.
 }
settle = Name for each of these rooms a lockable room close by (“refuge”), with the way there not along the front of the building.
why =
    Everyone must know beforehand either “we stay and lock” or “we go to room 14”. The French postures name it plainly: stay in, or go to, a room chosen before. A room that neither locks nor has such a place leaves its people to chance.
    Example: a dining hall with glass doors. Comply by naming one or two lockable rooms that together hold its people.
"#,
    },
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    let Some(building) = &case.building else { return Vec::new() };
    let homeless = |unit: &Unit| {
        let refuge = unit.refuge.value().and_then(|id| building.unit(id));
        unit.lockable.value() == Some(&false)
            && refuge.is_none()
            && is_for_people(unit.category)
            && building.people(&unit.id) > 0
    };
    let finding = |(level, rooms): (&parvis_core::Level, Vec<&Unit>)| {
        let inside = rooms.iter().map(|room| building.people(&room.id)).sum();
        let finding = gathered(|place| CHECK.error(place), Place::Level(level.id.clone()), units(rooms))?;
        let finding = finding.with("people", people(inside));
        Some(finding.cite(sources::lockdown_plan()).cite(sources::chosen_room()))
    };
    by_level(building, homeless).into_iter().filter_map(finding).collect()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::check;
    use expect_test::expect;

    #[test]
    fn no_refuge_and_a_refuge_that_is_not_on_the_plan() {
        check(
            &CHECK,
            "
            room a 0,0 8x6 foodservice people=90 lock=no
            room b 8,0 8x6 classroom people=25 lock=no refuge=c
            room c 16,0 8x6 classroom people=25 lock=yes
            room d 24,0 8x6 classroom people=20 lock=no refuge=nowhere
            ",
            expect![[r#"
                K303 error level 0: count=2, people=110 [International Fire Code 2018, 404.2.3.1; Instruction of 12.04.2017, INTK1711450J, annex 2] see a, d
            "#]],
        );
    }
}
