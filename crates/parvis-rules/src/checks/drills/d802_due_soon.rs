//! D802: drills due soon.

use crate::checks::drill_rules::{due, rules};
use crate::checks::prelude::*;

/// The check.
pub static CHECK: Check = Check {
    kind: FindingKind {
        code: Code("D802"),
        name: "due_soon",
        words: r#"
title = A drill is due soon
says = { $rule } { $missing ->
    [1] One more is
   *[other] { $missing } more are
 } due by { $due }, and no date is set.
settle = Set a day, away from exams and holidays, and tell parents and staff.
why =
    A drill needs about two weeks: the police officer's calendar, the letter to parents, the talk with those who are afraid. Those who notice in the last week hold it badly or not at all. “Soon” means within sixty days, our own planning default.
    Example: the yearly lockdown drill was on 10 October last year. Comply by setting the day in September.
"#,
    },
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    let Some(soon) = numbers::number(case.planning(), "drills.due_soon_days") else { return Vec::new() };
    let until = case.today.saturating_add(jiff::Span::new().days(soon.value as i64));
    rules(case)
        .into_iter()
        .filter_map(|rule| {
            let (due, missing) = due(case, rule)?;
            let finding = CHECK
                .note(Place::Site)
                .with("rule", Arg::Translated(rule.citation.says.clone()))
                .with("missing", count(missing))
                .with("due", Arg::Date(due))
                .cite(rule.citation.clone());
            (missing > 0 && due <= until).then_some(finding)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::check;
    use expect_test::expect;

    #[test]
    fn the_yearly_drill_of_a_kazakh_school_was_last_october() {
        check(
            &CHECK,
            "
            country KZ
            fact site_type school
            fact people_peak 800
            fact settlement_type city
            drill d1 lockdown 2025-10-10 people=400 seconds=160
            ",
            expect![[r#"
                D802 note site: due=2026-10-10, missing=1, rule=A practical anti-terrorist drill at least once a year. [Order 117 of 30.03.2022, paragraph 39]
            "#]],
        );
    }

    #[test]
    fn its_next_date_is_set() {
        check(
            &CHECK,
            "
            country KZ
            fact site_type school
            fact people_peak 800
            fact settlement_type city
            drill d1 lockdown 2025-10-10 people=400 seconds=160
            drill d2 lockdown 2026-10-05 planned
            ",
            expect![[""]],
        );
    }
}
