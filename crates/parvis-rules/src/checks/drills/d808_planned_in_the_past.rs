//! D808: planned drills whose day has passed.

use crate::checks::prelude::*;

/// The check.
pub static CHECK: Check = Check {
    kind: FindingKind {
        code: Code("D808"),
        name: "planned_in_the_past",
        words: r#"
title = A planned drill whose day has passed
says = { $place } was planned for { $date } and is not recorded as held.
settle = Record it as held, with time and headcount, or set a new day.
why =
    A date that passes without a word is either a drill nobody wrote down or a drill nobody held. Both look the same a year later, and both count as none when the year is added up.
    Example: put off because of snow. Comply by the new date.
"#,
    },
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    let missed = case.dossier.drills.iter().filter(|drill| !drill.held && drill.date < case.today);
    missed
        .map(|drill| CHECK.warning(Place::Drill(drill.id.clone())).with("date", Arg::Date(drill.date)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::check;
    use expect_test::expect;

    #[test]
    fn last_week_and_next_week() {
        check(
            &CHECK,
            "
            drill d1 evacuation 2026-09-08 planned
            drill d2 evacuation 2026-09-22 planned
            ",
            expect![[r#"
                D808 warning drill d1: date=2026-09-08
            "#]],
        );
    }
}
