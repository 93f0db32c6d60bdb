//! P111: a drawing that does not say what its numbers mean.

use crate::checks::gather::{one_for_all, remarks, texts};
use crate::checks::prelude::*;
use parvis_core::RemarkKind;

/// The check.
pub static CHECK: Check = Check {
    kind: FindingKind {
        code: Code("P111"),
        name: "length_unit_assumed",
        words: r#"
title = The unit of length was assumed
says = The drawing does not say what one unit is. It was taken as { $unit }.
settle = Measure one door or one wall and compare it with the drawing. If they differ, import again and name the unit.
why =
    Every width, area and walk depends on the unit. A drawing in millimetres read as centimetres makes doors ten times too wide, and every check that follows is worthless.
    Example: a door drawn 900 units wide is 0.90 m only if the unit is the millimetre. Comply by measuring one real thing.
"#,
    },
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    let remarks = remarks(case.dossier.plan.as_ref(), &[RemarkKind::UnitAssumed]);
    let unit = texts(remarks.iter().map(|remark| remark.text.as_str()));
    let finding = one_for_all(|place| CHECK.warning(place), &remarks);
    let with_count =
        |finding: Finding| finding.with("unit", Arg::Text(unit)).with("count", count(remarks.len()));
    finding.map(with_count).into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::check;
    use expect_test::expect;

    #[test]
    fn millimetres() {
        check(
            &CHECK,
            "
            room a 0,0 8x6
            remark unit_assumed - text=millimetre
            ",
            expect![[r#"
                P111 warning site: count=1, unit=millimetre
            "#]],
        );
    }
}
