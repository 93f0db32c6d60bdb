//! P106: levels joined because stairs lie above one another.

use crate::checks::gather::{one_for_all, remarks};
use crate::checks::prelude::*;
use parvis_core::RemarkKind;

/// The check.
pub static CHECK: Check = Check {
    kind: FindingKind {
        code: Code("P106"),
        name: "levels_joined_by_position",
        words: r#"
title = Levels were joined by position
says = { $count ->
    [1] The file does not say what { $place } leads to. It was joined to the stairs above and below it because they lie over one another.
   *[other] The file does not say where { $count } stairs, ramps or lifts lead. They were joined because they lie over one another.
 }
settle = Walk each stair once and confirm which levels it serves.
why =
    People upstairs leave by stairs. Drawings give stairs level by level and seldom say that two pieces are one flight, so Parvis joins pieces that lie above one another. A stair that ends one storey earlier in reality would be a way out that does not exist.
    Example: a stair to the attic drawn over the main stair. Comply by confirming every stair, from the highest level down.
"#,
    },
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    let remarks = remarks(case.dossier.plan.as_ref(), &[RemarkKind::ConnectorInferred]);
    one_for_all(|place| CHECK.note(place), &remarks).into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::check;
    use expect_test::expect;

    #[test]
    fn one_stair() {
        check(
            &CHECK,
            "
            stairs s 0,0 3x6 0..1
            remark connector_inferred s0
            ",
            expect![[r#"
                P106 note s0: count=1
            "#]],
        );
    }
}
