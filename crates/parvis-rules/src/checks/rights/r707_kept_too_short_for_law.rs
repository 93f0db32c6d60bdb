//! R707: recordings kept shorter than the country's rules ask.

use crate::checks::prelude::*;

/// The check.
pub static CHECK: Check = Check {
    kind: FindingKind {
        code: Code("R707"),
        name: "kept_too_short_for_law",
        words: r#"
title = Recordings kept shorter than required
says = { $place } keeps recordings for { $days } days; at least { $asked } are required.
settle = Set the recorder to { $asked } days, and erase after that.
why =
    Some countries ask schools to keep recordings for a minimum time so that the police can look back. The rule pack of the site's country says how long. This stands against the shorter time of European guidance; the law of the place applies.
    Example: in Kazakhstan recordings of education sites are kept at least 30 days. Comply with the recorder's setting, and no longer than required.
"#,
    },
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    let Some((asked, source)) = required_days(case) else { return Vec::new() };
    active(case)
        .filter(|measure| measure.status == parvis_core::MeasureStatus::InPlace)
        .filter_map(|measure| {
            let days = *measure.retention_days.value()?;
            let finding = CHECK
                .as_sure_as(&source, Place::Measure(measure.id.clone()))
                .with("days", people(days))
                .with("asked", people(asked))
                .cite(source.clone());
            (days < asked).then_some(finding)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::check;
    use expect_test::expect;

    #[test]
    fn a_school_in_kazakhstan() {
        check(
            &CHECK,
            "
            country KZ
            fact site_type school
            fact people_peak 800
            fact settlement_type city
            measure cctv m034 in_place keep=7
            measure gate m014 in_place keep=30
            ",
            expect![[r#"
                R707 error measure cctv: asked=30, days=7 [Order 117 of 30.03.2022, paragraph 88]
            "#]],
        );
    }

    #[test]
    fn the_same_school_in_france() {
        check(
            &CHECK,
            "
            country FR
            fact site_type school
            measure cctv m034 in_place keep=7
            ",
            expect![[""]],
        );
    }
}
