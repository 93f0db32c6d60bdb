//! H504: one person in two roles that cannot be done at once.

use crate::checks::prelude::*;

/// The check.
pub static CHECK: Check = Check {
    kind: FindingKind {
        code: Code("H504"),
        name: "roles_clash",
        words: r#"
title = One person, two roles at once
says = One person, { $person }, holds two roles that must be done at the same time: { $place } and { $other }.
settle = Give one of the two roles to somebody else.
why =
    The lead must be where reports arrive; the first aider kneels beside the injured; the liaison stands at the gate. Nobody does two of these at once. Which pairs clash is our own reading of the roles' tasks.
    Example: the head teacher is lead and first aider. Comply by naming the nurse, or the teacher with the course.
"#,
    },
    run,
};

/// Pairs of roles whose work falls into the same minutes at different places.
const CLASHES: [(&str, &str); 7] = [
    ("incident_lead", "first_aid"),
    ("incident_lead", "responder_liaison"),
    ("incident_lead", "utilities"),
    ("incident_lead", "parents_information"),
    ("incident_lead", "particular_needs"),
    ("first_aid", "responder_liaison"),
    ("first_aid", "utilities"),
];

fn run(case: &Case<'_>) -> Vec<Finding> {
    let holder = |key: &str| case.dossier.people.role(key).and_then(|role| role.holder.as_ref());
    let clash = |(one, other): &(&str, &str)| {
        let person = holder(one).filter(|person| holder(other) == Some(*person))?;
        let other = Place::Role((*other).to_owned());
        Some(
            CHECK
                .warning(Place::Role((*one).to_owned()))
                .with("person", Arg::Place(Place::Person(person.clone())))
                .with("other", Arg::Place(other.clone()))
                .cite(sources::deputy())
                .see(other),
        )
    };
    CLASHES.iter().filter_map(clash).collect()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::check;
    use expect_test::expect;

    #[test]
    fn lead_and_first_aid() {
        check(
            &CHECK,
            "
            person head head_teacher
            person nurse school_nurse
            role incident_lead head
            role first_aid head
            role responder_liaison nurse
            ",
            expect![[r#"
                H504 warning role incident_lead: other=role first_aid, person=head [Planning default of Parvis, deputies] see role first_aid
            "#]],
        );
    }

    #[test]
    fn alarm_and_logbook_go_together() {
        check(
            &CHECK,
            "
            person clerk school_clerk
            role alarm clerk
            role logbook clerk
            ",
            expect![[""]],
        );
    }
}
