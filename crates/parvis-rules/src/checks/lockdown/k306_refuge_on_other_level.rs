//! K306: a refuge on another level.

use crate::checks::prelude::*;

/// The check.
pub static CHECK: Check = Check {
    kind: FindingKind {
        code: Code("K306"),
        name: "refuge_on_other_level",
        words: r#"
title = A refuge on another level
says = In a lockdown people from { $place } would have to go to { $refuge }, by the stairs.
settle = Choose a lockable room on the same level.
why =
    Stairs and long corridors are the places to be out of in a lockdown, and people in wheelchairs cannot use them. A refuge is better next door than upstairs. How far is too far has no limit in a source we know, so only the change of level is reported; it is our own planning default.
    Example: the basement workshop sent to the second floor. Comply with a room beside it.
"#,
    },
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    let Some(building) = &case.building else { return Vec::new() };
    let sent =
        building.plan.units.iter().filter_map(|unit| Some((unit, building.unit(unit.refuge.value()?)?)));
    sent.filter(|(unit, refuge)| unit.level != refuge.level)
        .map(|(unit, refuge)| {
            let refuge = Place::Unit(refuge.id.clone());
            CHECK
                .warning(Place::Unit(unit.id.clone()))
                .with("refuge", Arg::Place(refuge.clone()))
                .cite(sources::near_refuge())
                .see(refuge)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::check;
    use expect_test::expect;

    #[test]
    fn upstairs_and_next_door() {
        check(
            &CHECK,
            "
            room a 0,0 8x6 classroom lock=no refuge=c
            room b 8,0 8x6 classroom lock=no refuge=d
            room d 16,0 8x6 classroom lock=yes
            level 1 First
            room c 0,0 8x6 classroom lock=yes
            ",
            expect![[r#"
                K306 warning a: refuge=c [Planning default of Parvis, refuge on the same level] see c
            "#]],
        );
    }
}
