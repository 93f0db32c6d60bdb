//! P105: doors whose rooms were found by position.

use crate::checks::gather::{one_for_all, remarks};
use crate::checks::prelude::*;
use parvis_core::RemarkKind;

/// The check.
pub static CHECK: Check = Check {
    kind: FindingKind {
        code: Code("P105"),
        name: "rooms_of_door_inferred",
        words: r#"
title = Which rooms a door joins was worked out
says = { $count ->
    [1] The file does not say which rooms { $place } joins. They were found by position.
   *[other] The file does not say which rooms { $count } doors join. They were found by position.
 }
settle = Open the door graph on the drawing and follow a few ways out. Correct in the source file what is not so.
why =
    Every way out is a chain of rooms and doors. When the file has doors as mere shapes, Parvis joins each to the rooms its ends touch. That is right nearly always, and wrong where walls are thick, or where two small rooms meet at one door.
    Example: an indoor map whose doors are points. Comply by checking doors between corridors and stairs first: the most ways depend on them.
"#,
    },
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    let remarks = remarks(case.dossier.plan.as_ref(), &[RemarkKind::JoinsInferred]);
    one_for_all(|place| CHECK.note(place), &remarks).into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::check;
    use expect_test::expect;

    #[test]
    fn two_doors() {
        check(
            &CHECK,
            "
            room a 0,0 8x6
            room b 8,0 8x6
            door a-b 8,3 0.9
            exit E1 a 0,3 1.2
            remark joins_inferred a-b
            remark joins_inferred E1
            ",
            expect![[r#"
                P105 note site: count=2 see a-b, E1
            "#]],
        );
    }
}
