//! R713: measures without an end date.

use crate::checks::prelude::*;

/// The check.
pub static CHECK: Check = Check {
    kind: FindingKind {
        code: Code("R713"),
        name: "no_end_date",
        words: r#"
title = No end date
says = { $place } has no day on which it ends or is approved anew.
settle = Name a day. Where nobody has a better reason, { $days } days from the start is our default.
why =
    A measure without an end stays for ever, and nobody asks again whether it is needed. A date does not take the measure away: it brings the question back, with the people concerned. The default of one year is our own; it is no limit of a law.
    Example: cameras put up for the exam weeks. Comply with the day after the last exam, or with one year and a review.
"#,
    },
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    let Some(usual) = case.packs.rights().number("sunset.default_days") else { return Vec::new() };
    let endless = |measure: &&Measure| measure.rights.as_ref().is_some_and(|check| check.ends.is_none());
    active(case)
        .filter(endless)
        .map(|measure| {
            CHECK
                .warning(Place::Measure(measure.id.clone()))
                .with("days", Arg::Number(usual.value, 0))
                .cite(usual.citation.clone())
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::check;
    use expect_test::expect;

    #[test]
    fn one_without_one_with_one_not_checked_at_all() {
        check(
            &CHECK,
            "
            measure gate m013 in_place
            check gate legality=house_rules
            measure cctv m034 in_place
            check cctv all
            measure bags m040 in_place
            ",
            expect![[r#"
                R713 warning measure gate: days=365 [Rights gate of Parvis]
            "#]],
        );
    }
}
