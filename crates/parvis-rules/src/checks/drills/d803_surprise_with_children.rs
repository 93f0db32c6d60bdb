//! D803: unannounced drills with children.

use crate::checks::drill_rules::{is_about_attack, practice, small_children, with_pupils};
use crate::checks::prelude::*;

/// The check.
pub static CHECK: Check = Check {
    kind: FindingKind {
        code: Code("D803"),
        name: "surprise_with_children",
        words: r#"
title = A surprise drill with children
says = { $place } is not announced, and children take part.
settle = Announce it: to staff, to parents, and to the children in words for their age.
why =
    A child who believes that an attack is real learns fear, not behaviour, and some fall ill from it. The French instruction says it plainly: the drill is announced, never a surprise. Where no law of the country says so, the check speaks for kindergarten and primary groups.
    Example: “to see how they react”. Comply with a letter home a week before and a talk in class on the day.
"#,
    },
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    let rule = practice(case, "announced");
    let surprise =
        case.dossier.drills.iter().filter(|drill| drill.announced == Some(false) && is_about_attack(drill));
    surprise
        .filter_map(|drill| {
            let place = Place::Drill(drill.id.clone());
            match rule {
                Some(rule) if with_pupils(drill) => {
                    Some(CHECK.as_sure_as(&rule.citation, place).cite(rule.citation.clone()))
                }
                _ if small_children(drill) => {
                    Some(CHECK.warning(place).cite(sources::drills_with_children()))
                }
                _ => None,
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::check;
    use expect_test::expect;

    #[test]
    fn small_children_anywhere() {
        check(
            &CHECK,
            "
            drill d1 lockdown 2026-03-02 unannounced groups=primary,secondary people=200 seconds=160
            drill d2 lockdown 2026-03-02 announced groups=primary
            drill d3 evacuation 2026-03-02 unannounced groups=primary
            drill d4 lockdown 2026-03-02 unannounced groups=adults
            ",
            expect![[r#"
                D803 warning drill d1 [Instruction of 12.04.2017, INTK1711450J, annex 2]
            "#]],
        );
    }

    #[test]
    fn any_pupils_in_france() {
        check(
            &CHECK,
            "
            country FR
            fact site_type school
            drill d1 lockdown 2026-10-02 planned unannounced groups=secondary
            ",
            expect![[r#"
                D803 error drill d1 [Instruction of 12.04.2017, INTK1711450J, annex 2]
            "#]],
        );
    }
}
