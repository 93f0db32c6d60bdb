//! P120: rooms without a number.

use crate::checks::prelude::*;

/// The check.
pub static CHECK: Check = Check {
    kind: FindingKind {
        code: Code("P120"),
        name: "room_without_number",
        words: r#"
title = Rooms without a number
says = { $count ->
    [1] { $place } has no number.
   *[other] { $count } rooms where people are have no number.
 }
settle = Number the rooms by storey and clockwise, put the number on both sides of the door, and write it into the plan.
why =
    Someone who calls for help must be able to say where they are, and those who come must find it. School orientation systems give every room one number, built from the storey and two digits, on the door inside and outside.
    Example: “the small room behind the hall” is found by nobody new to the house. Comply with door signs; in the plan set “number”.
"#,
    },
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    let Some(building) = &case.building else { return Vec::new() };
    let nameless = |unit: &&Unit| unit.number.is_empty() && is_for_people(unit.category);
    let places = units(building.plan.units.iter().filter(nameless));
    let finding = gathered(|place| CHECK.note(place), Place::Site, places);
    finding.map(|finding| finding.cite(sources::orientation())).into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::check;
    use expect_test::expect;

    #[test]
    fn corridors_and_stores_may_go_without() {
        check(
            &CHECK,
            "
            room a 0,0 8x6 classroom no=-
            room b 8,0 8x6 office no=-
            room c 16,0 8x6 walkway no=-
            room d 24,0 8x6 storage no=-
            room e 32,0 8x6 classroom no=12
            ",
            expect![[r#"
                P120 note site: count=2 [School orientation systems (Rems-Murr, Münster), room numbers] see a, b
            "#]],
        );
    }
}
