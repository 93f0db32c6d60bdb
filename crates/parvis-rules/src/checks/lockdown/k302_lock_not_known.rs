//! K302: rooms nobody has tried to lock.

use crate::checks::prelude::*;

/// The check.
pub static CHECK: Check = Check {
    kind: FindingKind {
        code: Code("K302"),
        name: "lock_not_known",
        words: r#"
title = Not known which rooms lock
says = { $count ->
    [1] Nobody has said whether { $place } can be locked from inside.
   *[other] Nobody has said for { $count } rooms with people whether they can be locked from inside.
 }
settle = Try each door from inside, without a key, and write “lockable”: yes or no.
why =
    Where to stay and where to go in a lockdown depends on which doors lock. What nobody has tried is not known, and this plan does not pretend otherwise. Trying the doors of a school takes one walk.
    Example: a drawing from the architect says nothing about locks. Comply by trying them, room by room.
"#,
    },
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    let Some(building) = &case.building else { return Vec::new() };
    let unknown = |unit: &&Unit| {
        unit.lockable.value().is_none() && is_for_people(unit.category) && building.people(&unit.id) > 0
    };
    let places = units(building.plan.units.iter().filter(unknown));
    let finding = gathered(|place| CHECK.warning(place), Place::Site, places);
    finding.map(|finding| finding.cite(sources::lockdown_plan())).into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::check;
    use expect_test::expect;

    #[test]
    fn two_unknown_rooms() {
        check(
            &CHECK,
            "
            room a 0,0 8x6 classroom people=30
            room b 8,0 8x6 office people=2
            room c 16,0 8x6 classroom lock=yes
            room d 24,0 8x6 restroom
            ",
            expect![[r#"
                K302 warning site: count=2 [International Fire Code 2018, 404.2.3.1] see a, b
            "#]],
        );
    }
}
