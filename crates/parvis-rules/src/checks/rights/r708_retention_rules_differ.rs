//! R708: the country's minimum stands against European guidance.

use crate::checks::prelude::*;

/// The check.
pub static CHECK: Check = Check {
    kind: FindingKind {
        code: Code("R708"),
        name: "retention_rules_differ",
        words: r#"
title = Two rules on keeping recordings
says = The country's rules ask to keep recordings at least { $asked } days; European guidance expects a reason for more than { $hours } hours. The country's rules apply here.
settle = Nothing to settle: keep recordings as long as required and not longer, and tell people so on the sign.
why =
    Where two authorities ask for different things, both are shown and the law of the place applies. People who come from elsewhere may expect the shorter time; a clear sign at the entrance answers them.
    Example: a Kazakh school: at least 30 days against 72 hours. Comply with the 30 days, and erase on day 31.
"#,
    },
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    let Some(usual) = case.packs.rights().number("retention.default_hours") else { return Vec::new() };
    let records =
        active(case).any(|measure| !measure.cameras.is_empty() || measure.retention_days.value().is_some());
    let Some((asked, source)) = required_days(case).filter(|_| records) else { return Vec::new() };
    let finding = CHECK
        .note(Place::Site)
        .with("asked", people(asked))
        .with("hours", Arg::Number(usual.value, 0))
        .cite(source)
        .cite(usual.citation.clone());
    (f64::from(asked) * 24.0 > usual.value).then_some(finding).into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::check;
    use expect_test::expect;

    #[test]
    fn a_school_in_kazakhstan_with_cameras() {
        check(
            &CHECK,
            "
            country KZ
            fact site_type school
            fact people_peak 800
            fact settlement_type city
            measure cctv m034 in_place keep=30
            ",
            expect![[r#"
                R708 note site: asked=30, hours=72 [Order 117 of 30.03.2022, paragraph 88; EDPB Guidelines 3/2019, section 8]
            "#]],
        );
    }

    #[test]
    fn without_recordings_nothing_differs() {
        check(
            &CHECK,
            "
            country KZ
            fact site_type school
            fact people_peak 800
            fact settlement_type city
            ",
            expect![[""]],
        );
    }
}
