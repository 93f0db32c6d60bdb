//! R703: measures that cost more rights than they bring.

use crate::checks::prelude::*;

/// The check.
pub static CHECK: Check = Check {
    kind: FindingKind {
        code: Code("R703"),
        name: "impact_above_benefit",
        words: r#"
title = More harm to rights than benefit
says = { $place }: the effect on rights is rated { $impact } of 4, the benefit only { $benefit }.
settle = Choose the milder measure named in the rights check, or change this one until the benefit is at least as great: fewer cameras, shorter keeping, no check of persons.
why =
    A measure is in proportion when what it brings is worth what it takes from people's movement, privacy, assembly, worship and learning. Both are rated from 0 to 4 by the people concerned, not by a computer. When the effect is rated above the benefit, the site's own judgement speaks against the measure.
    Example: bag searches every morning at a school, rated 3 against 1. Comply by a milder measure.
"#,
    },
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    active(case)
        .filter_map(|measure| {
            let check = measure.rights.as_ref()?;
            let (benefit, impact) = (check.benefit?, check.impact?);
            let source = sources::rights();
            let finding = CHECK.as_sure_as(&source, Place::Measure(measure.id.clone()));
            let rated = |mark: u8| Arg::Count(u64::from(mark));
            let finding = finding.with("benefit", rated(benefit)).with("impact", rated(impact)).cite(source);
            (impact > benefit).then_some(finding)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::check;
    use expect_test::expect;

    #[test]
    fn searches() {
        check(
            &CHECK,
            "
            measure bags m040 in_place
            check bags all benefit=1 impact=3
            ",
            expect![[r#"
                R703 warning measure bags: benefit=1, impact=3 [ICCPR articles 9, 12, 17 to 19, 21, 26; Siracusa Principles, lawful, necessary, in proportion]
            "#]],
        );
    }

    #[test]
    fn worth_it() {
        check(
            &CHECK,
            "
            measure bags m040 in_place
            check bags all benefit=3 impact=3
            ",
            expect![[""]],
        );
    }
}
