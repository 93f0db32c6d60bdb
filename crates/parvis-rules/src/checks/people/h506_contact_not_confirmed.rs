//! H506: contacts nobody has tried for a year.

use crate::checks::prelude::*;

/// The check.
pub static CHECK: Check = Check {
    kind: FindingKind {
        code: Code("H506"),
        name: "contact_not_confirmed",
        words: r#"
title = Contacts not tried for a year
says = { $count ->
    [1] Nobody has confirmed in the last year that the contact “{ $place }” works.
   *[other] Nobody has confirmed in the last year that { $count } contacts work.
 }{ $never ->
    [0] {""}
   *[other] {" "}Never confirmed: { $never }.
 }
settle = Call each number once and write the day into “confirmed”.
why =
    People move, numbers change, offices are merged. A number that rings nowhere costs the minutes that matter. Once a year, best at the start of the school year, somebody calls each of them and asks: is this still right? The year is our own default.
    Example: the district police officer's number from 2023. Comply with one afternoon of calls.
"#,
    },
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    let Some(good_for) = numbers::number(case.planning(), "contact.confirmed_days") else {
        return Vec::new();
    };
    let since = case.today.saturating_sub(jiff::Span::new().days(good_for.value as i64));
    let stale: Vec<_> = (case.dossier.people.persons.iter())
        .filter(|person| person.confirmed.value().is_none_or(|day| *day < since))
        .collect();
    let never = stale.iter().filter(|person| person.confirmed.value().is_none()).count();
    let places = stale.iter().map(|person| Place::Person(person.id.clone())).collect();
    let finding = gathered(|place| CHECK.warning(place), Place::Site, places);
    finding.map(|finding| finding.with("never", count(never)).cite(good_for.citation)).into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::check;
    use expect_test::expect;

    #[test]
    fn one_old_one_never_one_fresh() {
        check(
            &CHECK,
            "
            person head head_teacher confirmed=2026-09-01
            person police district_police_officer confirmed=2024-03-01
            person fire fire_station
            ",
            expect![[r#"
                H506 warning site: count=2, never=1 [Planning default of Parvis] see police, fire
            "#]],
        );
    }
}
