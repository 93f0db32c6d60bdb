//! H502: roles of the crisis team that nobody holds.

use crate::checks::prelude::*;

/// The check.
pub static CHECK: Check = Check {
    kind: FindingKind {
        code: Code("H502"),
        name: "role_not_filled",
        words: r#"
title = Roles nobody holds
says = { $count ->
    [1] Nobody holds the { $place }.
   *[other] Nobody holds { $count } roles of the crisis team.
 }
settle = Name a person for each, or strike the role out and say who does its work.
why =
    Somebody gives the alarm, somebody cares for the injured, somebody waits for the responders at the gate with the plan and the keys, somebody tells the families. The list follows the crisis cell of French school plans as we recall it; a small site may give two calm roles to one person.
    Example: no responder liaison, and police stand at the wrong gate. Comply by asking colleagues which role suits them.
"#,
    },
    run,
};

/// The roles any site needs beside the lead; people with particular needs have a check of their own.
const NEEDED: [&str; 4] = ["alarm", "first_aid", "responder_liaison", "parents_information"];

fn run(case: &Case<'_>) -> Vec<Finding> {
    let roles = &case.dossier.people.roles;
    let held = |key: &str| case.dossier.people.role(key).is_some_and(|role| role.holder.is_some());
    let needed = NEEDED.into_iter().filter(|key| !held(key));
    // Roles a site lists itself and leaves empty count as well; the lead and particular needs are H501 and H508.
    let listed = roles.iter().filter(|role| role.holder.is_none()).map(|role| role.key.as_str());
    let own =
        listed.filter(|key| !NEEDED.contains(key) && !["incident_lead", "particular_needs"].contains(key));
    let places = needed.chain(own).map(|key| Place::Role(key.to_owned())).collect();
    let finding = gathered(|place| CHECK.warning(place), Place::Site, places);
    finding.map(|finding| finding.cite(sources::crisis_cell())).into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::check;
    use expect_test::expect;

    #[test]
    fn only_a_first_aider() {
        check(
            &CHECK,
            "
            person nurse school_nurse
            role first_aid nurse
            role utilities -
            ",
            expect![[r#"
                H502 warning site: count=4 [PPMS guide (France), missions of the staff] see role alarm, role responder_liaison, role parents_information, role utilities
            "#]],
        );
    }
}
