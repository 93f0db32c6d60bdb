//! H507: people of the plan without a telephone number.

use crate::checks::prelude::*;
use std::collections::BTreeSet;

/// The check.
pub static CHECK: Check = Check {
    kind: FindingKind {
        code: Code("H507"),
        name: "no_telephone",
        words: r#"
title = People without a telephone number
says = { $count ->
    [1] No telephone number is known for “{ $place }”.
   *[other] No telephone number is known for { $count } people of the plan.
 }
settle = Write the work number into people.toml. No private numbers without consent.
why =
    A crisis team that cannot be called is a list of names. Each holder, each deputy and each outside agency needs a number that is answered in working hours; for the agencies, one that is answered always.
    Example: the fire station is listed without its duty desk. Comply with the work number of the post, not of the person.
"#,
    },
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    let people = &case.dossier.people;
    let named: BTreeSet<_> =
        people.roles.iter().flat_map(|role| role.holder.iter().chain(&role.deputies)).collect();
    let silent = people.persons.iter().filter(|person| {
        person.phone.value().is_none_or(|phone| phone.trim().is_empty())
            && (named.contains(&person.id) || !person.agency.is_empty())
    });
    let places = silent.map(|person| Place::Person(person.id.clone())).collect();
    gathered(|place| CHECK.warning(place), Place::Site, places).into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::check;
    use expect_test::expect;

    #[test]
    fn a_deputy_and_an_agency_a_teacher_without_a_role_may_go_without() {
        check(
            &CHECK,
            "
            person head head_teacher phone=100
            person deputy deputy_head
            person fire duty_desk agency=fire_station
            person teacher teacher
            role incident_lead head deputy
            ",
            expect![[r#"
                H507 warning site: count=2 see deputy, fire
            "#]],
        );
    }
}
