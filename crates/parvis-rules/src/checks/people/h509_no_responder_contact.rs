//! H509: no contact at the police or the fire service.

use crate::checks::prelude::*;

/// The check.
pub static CHECK: Check = Check {
    kind: FindingKind {
        code: Code("H509"),
        name: "no_responder_contact",
        words: r#"
title = No contact at police or fire service
says = The plan names no contact at the { $service ->
    [police] police
   *[fire] fire service
 } beside the emergency number.
settle = Ask the local station who looks after your site, and enter the post and its work number with its agency.
why =
    In an emergency you call the emergency number. Before it, you need a person: to walk the site, to agree the plan, to tell you which gate they will use. Plans written without them do not fit the way they work.
    Example: the district police officer for prevention. Comply by inviting both services to the next drill.
"#,
    },
    run,
};

/// Parts of words by which an agency is known as police or fire service, in the languages Parvis speaks.
const POLICE: [&str; 7] = ["polic", "polit", "polis", "полиц", "полис", "милиц", "gendarm"];
const FIRE: [&str; 9] = ["fire", "pompier", "sapeur", "пожар", "мчс", "дчс", "өрт", "сӯхтор", "ýangyn"];

fn run(case: &Case<'_>) -> Vec<Finding> {
    let agencies: Vec<String> = (case.dossier.people.persons.iter())
        .filter(|person| !person.agency.is_empty())
        .map(|person| format!("{} {}", person.agency, person.function).to_lowercase())
        .collect();
    let known = |words: &[&str]| agencies.iter().any(|agency| words.iter().any(|word| agency.contains(word)));
    let missing = |(service, words): (&str, &[&str])| {
        let finding = CHECK.warning(Place::Site).with("service", Arg::Text(service.to_owned()));
        (!known(words)).then(|| finding.cite(sources::contact_point()))
    };
    [("police", &POLICE[..]), ("fire", &FIRE[..])].into_iter().filter_map(missing).collect()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::check;
    use expect_test::expect;

    #[test]
    fn police_only() {
        check(
            &CHECK,
            "
            person officer district_officer agency=District_police
            ",
            expect![[r#"
                H509 warning site: service=fire [UN Security Council resolution 2396 (2017), cooperation with local authorities]
            "#]],
        );
    }

    #[test]
    fn both_in_russian() {
        check(
            &CHECK,
            "
            person officer участковый agency=Отдел_полиции
            person chief начальник_караула agency=Пожарная_часть_№_2
            ",
            expect![[""]],
        );
    }
}
