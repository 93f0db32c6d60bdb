//! P112: exits the file does not name.

use crate::checks::gather::{one_for_all, remarks};
use crate::checks::prelude::*;
use parvis_core::RemarkKind;

/// The check.
pub static CHECK: Check = Check {
    kind: FindingKind {
        code: Code("P112"),
        name: "exits_worked_out",
        words: r#"
title = Which doors lead outside was worked out
says = { $count ->
    [1] The file does not say that { $place } leads outside. It was taken as an exit because no room lies beyond it.
   *[other] The file does not say which doors lead outside. { $count } were taken as exits because no room lies beyond them.
 }
settle = Go through the listed exits and confirm that each leads outside and can be used.
why =
    Everything about leaving depends on the exits. A door to a balcony or to a part of the building that was not drawn looks just like an exit; so does a window drawn as a door. One wrong exit makes a dead end look safe.
    Example: a door to a walled yard. Comply by walking round the building with the list.
"#,
    },
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    let remarks = remarks(case.dossier.plan.as_ref(), &[RemarkKind::ExitInferred]);
    one_for_all(|place| CHECK.warning(place), &remarks).into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::check;
    use expect_test::expect;

    #[test]
    fn two_doors_to_the_yard() {
        check(
            &CHECK,
            "
            room a 0,0 8x6
            exit E1 a 0,3 1.2
            exit E2 a 4,0 0.9
            remark exit_inferred E1
            remark exit_inferred E2
            ",
            expect![[r#"
                P112 warning site: count=2 see E1, E2
            "#]],
        );
    }
}
