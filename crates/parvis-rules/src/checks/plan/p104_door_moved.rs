//! P104: doors that missed their wall.

use crate::checks::gather::{one_for_all, remarks};
use crate::checks::prelude::*;
use parvis_core::RemarkKind;

/// The check.
pub static CHECK: Check = Check {
    kind: FindingKind {
        code: Code("P104"),
        name: "door_moved",
        words: r#"
title = Doors were moved to their wall
says = { $count ->
    [1] { $place } stood { $farthest } away from its wall and was moved to it.
   *[other] { $count } doors stood beside their wall and were moved to it, the farthest by { $farthest }.
 }
settle = Look at the moved doors on the drawing. If one sits in the wrong wall, correct it in the source file and import it again.
why =
    A door joins two rooms only where it touches their walls. Drawings often miss by a hand; the importer then moves the door to the nearest wall, and never farther than the width of a thick wall. A door moved to the wrong wall would open a way that does not exist.
    Example: a door block placed 0.12 m off the wall line. Comply by looking at the listed doors, the farthest first.
"#,
    },
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    let remarks = remarks(case.dossier.plan.as_ref(), &[RemarkKind::DoorMoved]);
    let farthest = remarks.iter().filter_map(|remark| remark.number).fold(0.0, f64::max);
    let finding = one_for_all(|place| CHECK.note(place), &remarks);
    finding.map(|finding| finding.with("farthest", Arg::Metres(farthest))).into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::check;
    use expect_test::expect;

    #[test]
    fn one_door_by_a_hand() {
        check(
            &CHECK,
            "
            room a 0,0 8x6
            room b 8,0 8x6
            door a-b 8,3 0.9
            remark door_moved a-b 0.12
            ",
            expect![[r#"
                P104 note a-b: count=1, farthest=0.12 m
            "#]],
        );
    }

    #[test]
    fn several_doors_are_one_finding_with_the_farthest() {
        check(
            &CHECK,
            "
            room a 0,0 8x6
            room b 8,0 8x6
            door a-b 8,3 0.9
            exit E1 a 0,3 1.2
            remark door_moved a-b 0.12
            remark door_moved E1 0.31
            ",
            expect![[r#"
                P104 note site: count=2, farthest=0.31 m see a-b, E1
            "#]],
        );
    }
}
