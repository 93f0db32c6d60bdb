//! H508: nobody for people who need help.

use crate::checks::prelude::*;

/// The check.
pub static CHECK: Check = Check {
    kind: FindingKind {
        code: Code("H508"),
        name: "nobody_for_particular_needs",
        words: r#"
title = Nobody for people who need help
says = No one is named who sees that everyone who needs help gets it.
settle = Name a person (role “particular_needs”) and a deputy, and agree a helper with each person who wants one. Write down counts and places, no names and no diagnoses.
why =
    Someone in a wheelchair, someone who does not hear the alarm, someone who is frightened by it: each needs a person who comes, agreed beforehand. The fire code asks the evacuation plan for assisted rescue and for the people who give it.
    Example: two pupils on crutches on the second floor. Comply with two helpers for each, a refuge, and a try in every drill.
"#,
    },
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    let held = case.dossier.people.role("particular_needs").is_some_and(|role| role.holder.is_some());
    let place = || Place::Role("particular_needs".into());
    (!held).then(|| CHECK.warning(place()).cite(sources::assisted_rescue())).into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::check;
    use expect_test::expect;

    #[test]
    fn nobody() {
        check(
            &CHECK,
            "
            person head head_teacher
            role incident_lead head
            ",
            expect![[r#"
                H508 warning role particular_needs [International Fire Code 2018, 404]
            "#]],
        );
    }

    #[test]
    fn a_social_teacher() {
        check(
            &CHECK,
            "
            person social social_teacher
            role particular_needs social
            ",
            expect![[""]],
        );
    }
}
