//! R706: recordings kept longer than a month.

use crate::checks::prelude::*;

/// The check.
pub static CHECK: Check = Check {
    kind: FindingKind {
        code: Code("R706"),
        name: "kept_very_long",
        words: r#"
title = Recordings kept very long
says = { $place } keeps recordings for { $days } days. More than { $limit } is in general out of proportion.
settle = Shorten the time, unless a law of your country asks for it.
why =
    A month of pictures of everyone who came and went is a record of people's lives. The data protection authority of Luxembourg accepts eight days as a rule and thirty with reasons, and calls more than thirty in general out of proportion; others decide alike. A longer minimum in the country's own law stands above this.
    Example: 90 days, because the supplier set it so. Comply with the recorder's setting.
"#,
    },
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    let asked = required_days(case).map_or(0, |(days, _)| days);
    let Some(long) = case.packs.rights().number("retention.warn_days") else { return Vec::new() };
    let limit = asked.max(long.value as u32);
    active(case)
        .filter_map(|measure| {
            let days = *measure.retention_days.value()?;
            let finding = CHECK
                .warning(Place::Measure(measure.id.clone()))
                .with("days", people(days))
                .with("limit", people(limit))
                .cite(long.citation.clone());
            (days > limit).then_some(finding)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::check;
    use expect_test::expect;

    #[test]
    fn three_months_and_a_month() {
        check(
            &CHECK,
            "
            measure cctv m034 in_place keep=90
            measure gate m014 in_place keep=30
            ",
            expect![[r#"
                R706 warning measure cctv: days=90, limit=30 [CNPD Luxembourg]
            "#]],
        );
    }
}
