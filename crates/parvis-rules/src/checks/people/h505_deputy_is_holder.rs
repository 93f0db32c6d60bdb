//! H505: a deputy who is the same person.

use crate::checks::prelude::*;
use parvis_core::{PersonId, Role};

/// The check.
pub static CHECK: Check = Check {
    kind: FindingKind {
        code: Code("H505"),
        name: "deputy_is_holder",
        words: r#"
title = The deputy is the same person
says = For the { $place }, { $person } is both holder and deputy.
settle = Name somebody else as deputy.
why =
    A deputy is for the day the holder is not there. The same name twice is no deputy; it happens when a list is filled in a hurry.
    Example: incident lead: head teacher; deputy lead: head teacher. Comply with a second name.
"#,
    },
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    let own = |role: &Role| role.holder.clone().filter(|holder| role.deputies.contains(holder));
    let holder = |key: &str| case.dossier.people.role(key).and_then(|role| role.holder.clone());
    let lead = holder("incident_lead").filter(|lead| holder("deputy_lead").as_ref() == Some(lead));
    let finding = |(key, person): (String, PersonId)| {
        CHECK
            .warning(Place::Role(key))
            .with("person", Arg::Place(Place::Person(person)))
            .cite(sources::deputy())
    };
    let doubled = case.dossier.people.roles.iter().filter_map(|role| Some((role.key.clone(), own(role)?)));
    doubled.chain(lead.map(|lead| ("deputy_lead".to_owned(), lead))).map(finding).collect()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::check;
    use expect_test::expect;

    #[test]
    fn twice_the_head() {
        check(
            &CHECK,
            "
            person head head_teacher
            role incident_lead head head
            role deputy_lead head
            ",
            expect![[r#"
                H505 warning role incident_lead: person=head [Planning default of Parvis, deputies]
                H505 warning role deputy_lead: person=head [Planning default of Parvis, deputies]
            "#]],
        );
    }
}
