//! P119: levels without a name.

use crate::checks::prelude::*;

/// The check.
pub static CHECK: Check = Check {
    kind: FindingKind {
        code: Code("P119"),
        name: "level_without_name",
        words: r#"
title = Levels without a name
says = { $count ->
    [1] One level has no name of its own; it is printed as { $place }.
   *[other] { $count } levels have no name of their own; they are printed with their number.
 }
settle = Write the name people use into the plan: “Ground floor”, “2nd floor”, “Basement”.
why =
    People count storeys differently: the first floor is the ground in one country and one flight up in the next. A name that stands on the wall beside the stair leaves no doubt on the radio.
    Example: ordinal 1 is “2 этаж” on the sign. Comply by writing the sign's words.
"#,
    },
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    let Some(building) = &case.building else { return Vec::new() };
    let nameless = building.plan.levels.iter().filter(|level| level.name.is_empty());
    let places = nameless.map(|level| Place::Level(level.id.clone())).collect();
    gathered(|place| CHECK.note(place), Place::Site, places).into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::check;
    use expect_test::expect;

    #[test]
    fn two_nameless_storeys() {
        check(
            &CHECK,
            "
            level 0
            room a 0,0 8x6
            level 1
            room b 0,0 8x6
            level 2 Attic
            room c 0,0 8x6
            ",
            expect![[r#"
                P119 note site: count=2 see level 0, level 1
            "#]],
        );
    }
}
