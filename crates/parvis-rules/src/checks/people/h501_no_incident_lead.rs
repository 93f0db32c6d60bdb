//! H501: nobody leads.

use crate::checks::prelude::*;

/// The check.
pub static CHECK: Check = Check {
    kind: FindingKind {
        code: Code("H501"),
        name: "no_incident_lead",
        words: r#"
title = Nobody leads
says = The plan names nobody who decides whether to evacuate, shelter or lock down.
settle = Name the incident lead by function in people.toml (role “incident_lead”), with two deputies.
why =
    In the first minutes one person decides: out, in, or locked. If nobody is named, everybody waits for somebody. The fire code asks the lockdown plan who may order it and who may end it; laws on protection ask for one responsible person named in writing.
    Example: the head teacher, and when she is away the deputy head, education. Comply with a written order and a name on the wall.
"#,
    },
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    let lead = case.dossier.people.role("incident_lead").and_then(|role| role.holder.as_ref());
    let missing = || CHECK.error(Place::Role("incident_lead".into())).cite(sources::lockdown_plan());
    lead.is_none().then(missing).into_iter().collect()
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
            role incident_lead -
            ",
            expect![[r#"
                H501 error role incident_lead [International Fire Code 2018, 404.2.3.1]
            "#]],
        );
    }

    #[test]
    fn somebody() {
        check(
            &CHECK,
            "
            person head head_teacher
            role incident_lead head
            ",
            expect![[""]],
        );
    }
}
