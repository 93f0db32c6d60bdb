//! P110: things that could not be used.

use crate::checks::gather::{one_for_all, remarks, texts};
use crate::checks::prelude::*;
use parvis_core::RemarkKind;

/// The check.
pub static CHECK: Check = Check {
    kind: FindingKind {
        code: Code("P110"),
        name: "left_out",
        words: r#"
title = Parts of the file were left out
says = { $count ->
    [1] One thing in the file could not be used and was left out: { $what }.
   *[other] { $count } things in the file could not be used and were left out: { $what }.
 }
settle = Look whether a room, a door or a stair is missing from the plan. If so, correct the file and import it again.
why =
    Nothing is dropped silently. A shape without a level, a door with one point, a room of no area cannot be drawn or walked, so it is left out and listed here. A missing door hides a way out; a missing room hides people.
    Example: three doors drawn on no storey. Comply by comparing the count of rooms, doors and exits with the building.
"#,
    },
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    let remarks = remarks(case.dossier.plan.as_ref(), &[RemarkKind::LeftOut]);
    let what = texts(remarks.iter().map(|remark| remark.text.as_str()));
    let finding = one_for_all(|place| CHECK.warning(place), &remarks);
    let with_count =
        |finding: Finding| finding.with("what", Arg::Text(what)).with("count", count(remarks.len()));
    finding.map(with_count).into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::check;
    use expect_test::expect;

    #[test]
    fn three_things_of_two_kinds() {
        check(
            &CHECK,
            "
            room a 0,0 8x6
            remark left_out - text=door_without_level
            remark left_out - text=door_without_level
            remark left_out a text=area_of_zero
            ",
            expect![[r#"
                P110 warning site: count=3, what=door without level (2), area of zero see a
            "#]],
        );
    }
}
