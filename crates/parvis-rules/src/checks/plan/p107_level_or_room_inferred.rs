//! P107: level numbers, heights and floor areas that were worked out.

use crate::checks::gather::{one_for_all, remarks};
use crate::checks::prelude::*;
use parvis_core::RemarkKind as Kind;

/// The check.
pub static CHECK: Check = Check {
    kind: FindingKind {
        code: Code("P107"),
        name: "level_or_room_inferred",
        words: r#"
title = Level numbers or floor areas were worked out
says = { $count ->
    [1] The file leaves { $place } open: its level number, height or floor area was worked out.
   *[other] The file leaves { $count } levels or rooms open: level numbers, heights or floor areas were worked out.
 }
settle = Compare the list of levels and the listed rooms with the building.
why =
    Walking lengths on stairs need the height of a storey, and people are counted by floor area. Where the file gives neither, Parvis works them out: levels from their order, floors as what the walls leave over. A wrong order of levels sends people up instead of out.
    Example: storeys called “A” and “B”. Comply by reading the list of levels from the bottom up.
"#,
    },
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    let remarks = remarks(case.dossier.plan.as_ref(), &[Kind::LevelInferred, Kind::UnitInferred]);
    one_for_all(|place| CHECK.note(place), &remarks).into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::check;
    use expect_test::expect;

    #[test]
    fn a_level_and_a_room() {
        check(
            &CHECK,
            "
            level 1 First
            room a 0,0 8x6
            remark level_inferred 1
            remark unit_inferred a
            ",
            expect![[r#"
                P107 note site: count=2 see level 1, a
            "#]],
        );
    }
}
