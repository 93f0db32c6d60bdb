//! P102: outlines that crossed themselves, were doubled or left open.

use crate::checks::gather::{one_for_all, remarks};
use crate::checks::prelude::*;
use parvis_core::RemarkKind as Kind;

/// The check.
pub static CHECK: Check = Check {
    kind: FindingKind {
        code: Code("P102"),
        name: "outline_mended",
        words: r#"
title = Outlines were mended while reading the drawing
says = { $count ->
    [1] The outline of { $place } was mended while reading the drawing.
   *[other] { $count } outlines were mended while reading the drawing.
 } Crossed lines were untied, doubled points and rings removed, open rings closed.
settle = Compare the mended shapes with the drawing. If one is wrong, correct it in the source file and import it again.
why =
    Areas, people per room and walking lengths are worked out from outlines. An outline that crosses itself, is drawn twice or is left open has no clear inside, so the importer mends it in the way that keeps most of its area, and says so.
    Example: a bow-tie shaped room becomes two triangles joined at a point. Comply by looking at the listed rooms once; nothing more is needed when they look right.
"#,
    },
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    let kinds = [Kind::SelfCrossing, Kind::DoubledRing, Kind::RingClosed];
    let remarks = remarks(case.dossier.plan.as_ref(), &kinds);
    one_for_all(|place| CHECK.note(place), &remarks).into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::check;
    use expect_test::expect;

    #[test]
    fn two_kinds_of_mending_are_one_finding() {
        check(
            &CHECK,
            "
            room a 0,0 8x6
            room b 8,0 8x6
            remark self_crossing a
            remark doubled_ring b
            remark doubled_ring b
            ",
            expect![[r#"
                P102 note site: count=2 see a, b
            "#]],
        );
    }

    #[test]
    fn other_remarks_are_not_about_outlines() {
        check(
            &CHECK,
            "
            room a 0,0 8x6
            remark doubled_unit a
            ",
            expect![[""]],
        );
    }
}
