//! R705: recordings kept beyond 72 hours without a reason.

use crate::checks::prelude::*;

/// The check.
pub static CHECK: Check = Check {
    kind: FindingKind {
        code: Code("R705"),
        name: "kept_without_reason",
        words: r#"
title = Recordings kept without a reason
says = { $place } keeps recordings for { $days } days and gives no reason for more than { $hours } hours.
settle = Set the recorder to { $hours } hours, or write down why this place needs longer and when that is looked at again.
why =
    Damage is seen within a day or two. The European guidelines therefore expect recordings to be erased after a few days, and a reason that grows with every day beyond 72 hours. Where the country's law asks for a minimum, that minimum is reason enough, and only what goes beyond it needs another.
    Example: 14 days “because the disk is large enough”. Comply with the recorder's setting, or with one honest sentence.
"#,
    },
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    let Some(usual) = case.packs.rights().number("retention.default_hours") else { return Vec::new() };
    let asked = required_days(case).map_or(0, |(days, _)| days);
    let unexplained = |measure: &&Measure| {
        measure.rights.as_ref().is_none_or(|check| check.retention_reason.trim().is_empty())
    };
    active(case)
        .filter(unexplained)
        .filter_map(|measure| {
            let days = *measure.retention_days.value()?;
            let finding = CHECK
                .warning(Place::Measure(measure.id.clone()))
                .with("days", people(days))
                .with("hours", Arg::Number(usual.value, 0))
                .cite(usual.citation.clone());
            (f64::from(days) * 24.0 > usual.value && days > asked).then_some(finding)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::check;
    use expect_test::expect;

    #[test]
    fn a_fortnight() {
        check(
            &CHECK,
            "
            measure cctv m034 in_place keep=14
            ",
            expect![[r#"
                R705 warning measure cctv: days=14, hours=72 [EDPB Guidelines 3/2019, section 8]
            "#]],
        );
    }

    #[test]
    fn with_a_reason_and_three_days_without() {
        check(
            &CHECK,
            "
            measure cctv m034 in_place keep=14
            check cctv all retention_reason=thefts_are_found_after_the_weekend
            measure gate m014 in_place keep=3
            ",
            expect![[""]],
        );
    }
}
