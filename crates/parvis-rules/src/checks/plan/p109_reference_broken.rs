//! P109: references that point nowhere.

use crate::checks::gather::{one_for_all, remarks, texts};
use crate::checks::prelude::*;
use parvis_core::RemarkKind;

/// The check.
pub static CHECK: Check = Check {
    kind: FindingKind {
        code: Code("P109"),
        name: "reference_broken",
        words: r#"
title = The file points to things that are not in it
says = { $count ->
    [1] The file names something that is not in it: { $targets }.
   *[other] The file names { $count } things that are not in it: { $targets }.
 } What depended on them was left as it is.
settle = Ask whoever made the file for a complete export, or correct the references by hand.
why =
    A door that names a room the file does not contain joins nothing; a stair that names a missing level leads nowhere. Parvis does not guess what was meant. Ways out may be missing from the plan because of it.
    Example: only half of the building was exported. Comply with a complete file.
"#,
    },
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    let remarks = remarks(case.dossier.plan.as_ref(), &[RemarkKind::ReferenceBroken]);
    let targets = texts(remarks.iter().map(|remark| remark.text.as_str()));
    let finding = one_for_all(|place| CHECK.warning(place), &remarks);
    let with_count =
        |finding: Finding| finding.with("targets", Arg::Text(targets)).with("count", count(remarks.len()));
    finding.map(with_count).into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::check;
    use expect_test::expect;

    #[test]
    fn a_door_names_a_missing_room() {
        check(
            &CHECK,
            "
            room a 0,0 8x6
            door a 8,3 0.9
            remark reference_broken a text=room_17
            ",
            expect![[r#"
                P109 warning a: count=1, targets=room 17
            "#]],
        );
    }
}
