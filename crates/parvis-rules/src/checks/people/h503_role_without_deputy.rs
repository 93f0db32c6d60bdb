//! H503: roles without a deputy.

use crate::checks::prelude::*;

/// The check.
pub static CHECK: Check = Check {
    kind: FindingKind {
        code: Code("H503"),
        name: "role_without_deputy",
        words: r#"
title = Roles without a deputy
says = { $count ->
    [1] Nobody stands in for the { $place }.
   *[other] { $count } roles have nobody who stands in.
 }
settle = Name a deputy for each role, and for the lead two, so that one of them is always in the house.
why =
    Attacks and fires do not wait until the head is back from a meeting. A plan that works only with one person in the building works on some days. This is our own planning default.
    Example: the first aider teaches at two schools. Comply by asking a second colleague.
"#,
    },
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    let alone =
        case.dossier.people.roles.iter().filter(|role| role.holder.is_some() && role.deputies.is_empty());
    // The role “deputy lead” is itself the lead's deputy.
    let lead_has_one = case.dossier.people.role("deputy_lead").is_some_and(|role| role.holder.is_some());
    let counts = |key: &str| key != "deputy_lead" && !(key == "incident_lead" && lead_has_one);
    let places = alone.filter(|role| counts(&role.key)).map(|role| Place::Role(role.key.clone())).collect();
    let finding = gathered(|place| CHECK.warning(place), Place::Site, places);
    finding.map(|finding| finding.cite(sources::deputy())).into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::check;
    use expect_test::expect;

    #[test]
    fn the_lead_has_one_the_first_aider_has_none() {
        check(
            &CHECK,
            "
            person head head_teacher
            person deputy deputy_head
            person nurse school_nurse
            role incident_lead head deputy
            role first_aid nurse
            role alarm -
            ",
            expect![[r#"
                H503 warning role first_aid: count=1 [Planning default of Parvis, deputies]
            "#]],
        );
    }

    #[test]
    fn a_deputy_lead_stands_in_for_the_lead() {
        check(
            &CHECK,
            "
            person head head_teacher
            person deputy deputy_head
            role incident_lead head
            role deputy_lead deputy
            ",
            expect![[""]],
        );
    }
}
