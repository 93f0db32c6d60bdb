//! L601: the class of the site waits for facts.

use crate::Outcome;
use crate::checks::prelude::*;

/// The check.
pub static CHECK: Check = Check {
    kind: FindingKind {
        code: Code("L601"),
        name: "class_cannot_be_decided",
        words: r"
title = The class of the site cannot be decided
says = { $question }: { $count ->
    [1] one fact is missing.
   *[other] { $count } facts are missing.
 }
settle = { $count ->
    [1] Enter the fact named here, with its source and date.
   *[other] Enter the facts named here, with their source and date.
 }
why =
    What the law asks of a site depends on its class, and the class depends on facts. A fact nobody knows is never taken for a no: until it is known, the class stays open and says which facts it waits for.
    Example: a shop of unknown sales area. Comply by answering the questions named here; one answer may make the others needless.
",
    },
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    let schemes = case.classification.iter().flat_map(|classification| &classification.schemes);
    let finding = |scheme: &crate::SchemeOutcome| {
        let Outcome::Undecided { missing, .. } = &scheme.outcome else { return None };
        let place = Place::Fact(missing.first()?.clone());
        let finding = CHECK
            .warning(place)
            .with("question", Arg::Translated(scheme.title.clone()))
            .with("count", Arg::Count(missing.len() as u64));
        let finding =
            missing.iter().skip(1).fold(finding, |finding, key| finding.see(Place::Fact(key.clone())));
        Some(scheme.reasons.iter().fold(finding, |finding, reason| finding.cite_once(&reason.citation)))
    };
    schemes.filter_map(finding).collect()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::check;
    use expect_test::expect;

    #[test]
    fn a_shop_of_unknown_size() {
        check(
            &CHECK,
            "country KZ\nfact site_type shop",
            expect![[r#"
            L601 warning fact trade_area_m2: count=2, question=Object vulnerable to terrorism (Decree 234) [Decree 234 of 12.04.2021, criteria, objects of mass gathering, trade, item 1 (numbering as the source quotes it)] see fact sells_firearms_and_ammunition
        "#]],
        );
        check(&CHECK, "country KZ\nfact site_type shop\nfact trade_area_m2 600", expect![[""]]);
    }

    #[test]
    fn a_school_whose_settlement_is_not_known() {
        check(
            &CHECK,
            "country KZ\nfact site_type school",
            expect![[r#"
            L601 warning fact settlement_type: count=2, question=Group under the education instruction (Order 117) [Order 117 of 30.03.2022, paragraphs 77-79] see fact people_peak
        "#]],
        );
    }

    #[test]
    fn a_country_without_a_law_asks_nothing() {
        check(&CHECK, "country UZ", expect![[""]]);
    }
}
