//! P103: rooms drawn twice.

use crate::checks::gather::{one_for_all, remarks};
use crate::checks::prelude::*;
use parvis_core::RemarkKind;

/// The check.
pub static CHECK: Check = Check {
    kind: FindingKind {
        code: Code("P103"),
        name: "room_drawn_twice",
        words: r#"
title = Rooms drawn twice were kept once
says = { $count ->
    [1] { $place } was drawn twice with the same floor; one copy was left out.
   *[other] { $count } rooms were drawn twice with the same floor; one copy of each was left out.
 }
settle = Check that nothing but the copy is gone: number, name and use of the room that stayed.
why =
    A room drawn twice would be counted twice: twice the people, twice the doors. The importer keeps the first and leaves out the second only when both have the same floor on the same level.
    Example: a sheet exported from two layers. Comply by reading the name of the room that was kept.
"#,
    },
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    let remarks = remarks(case.dossier.plan.as_ref(), &[RemarkKind::DoubledUnit]);
    one_for_all(|place| CHECK.note(place), &remarks).into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::check;
    use expect_test::expect;

    #[test]
    fn one_copy() {
        check(
            &CHECK,
            "
            room a 0,0 8x6
            remark doubled_unit a
            ",
            expect![[r#"
                P103 note a: count=1
            "#]],
        );
    }
}
