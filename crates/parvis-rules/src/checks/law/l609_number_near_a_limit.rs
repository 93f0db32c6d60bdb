//! L609: a number lies so close to a limit that it should be counted again.

use crate::checks::prelude::*;

/// The check.
pub static CHECK: Check = Check {
    kind: FindingKind {
        code: Code("L609"),
        name: "number_near_a_limit",
        words: r"
title = A number close to a limit
says = { $question } turns on { $place }: { $number } is within five in a hundred of the limit { $limit }.
settle = Count or measure once more, and write down how.
why =
    A few people or square metres decide under which class a site falls. So near a limit, the way of counting matters, and a person should look at it: the number entered may be last year's, or rounded.
    Example: 780 people where the limit is 800. Comply by counting once more and entering source and date. The five in a hundred are our own choice.
",
    },
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    let schemes = case.classification.iter().flat_map(|classification| &classification.schemes);
    let finding = |(scheme, near): (&crate::SchemeOutcome, &crate::Near)| {
        CHECK
            .note(Place::Fact(near.key.clone()))
            .with("question", Arg::Translated(scheme.title.clone()))
            .with("number", Arg::Number(near.value, 0))
            .with("limit", Arg::Number(near.limit, 0))
    };
    schemes.flat_map(|scheme| scheme.near.iter().map(move |near| (scheme, near))).map(finding).collect()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::check;
    use expect_test::expect;

    #[test]
    fn sales_areas_around_500() {
        for area in [470, 480, 525, 530] {
            let shop = format!(
                "country KZ\nfact site_type shop\nfact sells_firearms_and_ammunition no\nfact trade_area_m2 {area}"
            );
            let expected = usize::from((475..=525).contains(&area));
            let dossier = crate::testing::dossier(&shop);
            let case = crate::Case::new(&dossier, crate::Packs::embedded(), crate::testing::TODAY);
            assert_eq!((CHECK.run)(&case).len(), expected, "{area}");
        }
        check(
            &CHECK,
            "country KZ\nfact site_type shop\nfact trade_area_m2 510",
            expect![[r#"
            L609 note fact trade_area_m2: limit=500, number=510, question=Object vulnerable to terrorism (Decree 234)
        "#]],
        );
    }
}
