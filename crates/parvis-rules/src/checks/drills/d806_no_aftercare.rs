//! D806: drills about attacks without after-care.

use crate::checks::drill_rules::{is_about_attack, practice};
use crate::checks::prelude::*;

/// The check.
pub static CHECK: Check = Check {
    kind: FindingKind {
        code: Code("D806"),
        name: "no_aftercare",
        words: r#"
title = Nothing said about after-care
says = Nothing is written about what was done for people's well-being after { $place }.
settle = Write down who spoke with whom afterwards: the psychologist's five minutes, the class talk, the telephone for parents.
why =
    A drill about an attack touches people who have been attacked, who have fled, who lost someone. It ends with a talk, not with the bell. The French instruction has three phases: preparation, conduct, feedback; the third is where fear is heard.
    Example: “pupils went back to lessons”. Comply with five minutes in each class and one person to turn to.
"#,
    },
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    let source =
        practice(case, "feedback").map_or_else(sources::drills_with_children, |rule| rule.citation.clone());
    let silent = case.dossier.drills.iter().filter(|drill| drill.held && drill.aftercare.trim().is_empty());
    silent
        .filter(|drill| is_about_attack(drill))
        .map(|drill| CHECK.warning(Place::Drill(drill.id.clone())).cite(source.clone()))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::check;
    use expect_test::expect;

    #[test]
    fn a_lockdown_without_a_lockdown_with_a_fire_drill() {
        check(
            &CHECK,
            "
            drill d1 lockdown 2026-03-02
            drill d2 lockdown 2026-04-02 aftercare=talk_in_each_class
            drill d3 evacuation 2026-05-02
            drill d4 lockdown 2026-10-02 planned
            ",
            expect![[r#"
                D806 warning drill d1 [Instruction of 12.04.2017, INTK1711450J, annex 2]
            "#]],
        );
    }
}
