//! P108: words for the use of a room that are not in our list.

use crate::checks::gather::{one_for_all, remarks, texts};
use crate::checks::prelude::*;
use parvis_core::RemarkKind;

/// The check.
pub static CHECK: Check = Check {
    kind: FindingKind {
        code: Code("P108"),
        name: "use_not_understood",
        words: r#"
title = The use of some rooms was not understood
says = { $count ->
    [1] The drawing calls the use of { $place } “{ $words }”, a word Parvis does not know. It is treated as a room of unknown use.
   *[other] { $count } rooms have a use Parvis does not know: { $words }. They are treated as rooms of unknown use.
 }
settle = Set the category of these rooms in plan.geojson: classroom, office, restroom, storage …
why =
    What a room is for decides how many people it is counted with, whether it must lock, and whether a camera may look into it. A room of unknown use is counted with nobody unless you say how many people it holds.
    Example: “Гардероб” is a cloakroom to a reader and nothing to a computer. Comply by giving each listed room a use, or the number of people in it.
"#,
    },
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    let remarks = remarks(case.dossier.plan.as_ref(), &[RemarkKind::CategoryUnknown]);
    let words = texts(remarks.iter().map(|remark| remark.text.as_str()));
    let finding = one_for_all(|place| CHECK.note(place), &remarks);
    let with_count =
        |finding: Finding| finding.with("words", Arg::Text(words)).with("count", count(remarks.len()));
    finding.map(with_count).into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::check;
    use expect_test::expect;

    #[test]
    fn the_words_are_listed_with_how_often() {
        check(
            &CHECK,
            "
            room a 0,0 8x6
            room b 8,0 8x6
            room c 16,0 8x6
            remark category_unknown a text=Буфет
            remark category_unknown b text=Гардероб
            remark category_unknown c text=Гардероб
            ",
            expect![[r#"
                P108 note site: count=3, words=Гардероб (2), Буфет see a, b, c
            "#]],
        );
    }
}
