//! D805: attack drills with pupils where the rules say no.

use crate::checks::drill_rules::{in_groups, is_about_attack, practice, with_pupils};
use crate::checks::prelude::*;

/// The check.
pub static CHECK: Check = Check {
    kind: FindingKind {
        code: Code("D805"),
        name: "not_with_pupils",
        words: r#"
title = An attack drill with pupils
says = Pupils take part in { $place }, and the rules here want such drills without them. { $rule }
settle = Hold it with staff and police only, after lessons, and tell pupils calmly what to do when the alarm sounds.
why =
    Countries differ. Some practise attacks with pupils in play form; others, Berlin for one, brief the staff every year and do not rehearse with pupils, because of the harm it can do. Where the rule pack of the site's country says so, this check speaks.
    Example: a lockdown drill with all classes in such a place. Comply by a drill of the staff.
"#,
    },
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    let Some(rule) = practice(case, "not_with_pupils") else { return Vec::new() };
    let forbidden = case.dossier.drills.iter().filter(|drill| is_about_attack(drill) && with_pupils(drill));
    forbidden
        .filter(|drill| rule.groups.is_empty() || in_groups(drill, &rule.groups))
        .map(|drill| {
            CHECK
                .as_sure_as(&rule.citation, Place::Drill(drill.id.clone()))
                .with("rule", Arg::Translated(rule.citation.says.clone()))
                .cite(rule.citation.clone())
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::{check, check_under};
    use expect_test::expect;

    #[test]
    fn a_pack_with_such_a_rule() {
        let rule = r#"
            [[practice]]
            id = "test.staff_only"
            rule = "not_with_pupils"
            act = "Letter of the school authority"
            evidence = "secondary"
            says = { en = "Attack drills are held with staff only." }
        "#;
        let packs = crate::testing::packs_with("baseline/2026/drills.toml", rule);
        let dossier = "
            drill d1 lockdown 2026-10-02 planned announced groups=primary
            drill d2 lockdown 2026-10-02 planned announced groups=adults
            drill d3 evacuation 2026-10-02 planned announced groups=primary
        ";
        check_under(
            &CHECK,
            &packs,
            dossier,
            expect![[r#"
            D805 error drill d1: rule=Attack drills are held with staff only. [Letter of the school authority]
        "#]],
        );
    }

    #[test]
    fn no_such_rule() {
        check(&CHECK, "drill d1 lockdown 2026-10-02 planned announced groups=primary", expect![[""]]);
    }
}
