//! L605: the class rests on a source that quotes the law, not on the law itself.

use crate::Outcome;
use crate::checks::prelude::*;

/// The check.
pub static CHECK: Check = Check {
    kind: FindingKind {
        code: Code("L605"),
        name: "class_rests_on_secondary_source",
        words: r"
title = To be confirmed by counsel
says = { $question }: { $class ->
    [none] that no class fits
   *[other] the class
 } rests on a source that quotes the law; the text of the law itself was not seen.
settle = Let a lawyer compare the articles named here with the official text, and correct the pack if they differ.
why =
    Every rule of a pack carries a mark: whether the text of the law was on screen when it was written down, or only a source that quotes it. Both may decide; the second is said aloud every time, so that nobody takes it for more than it is.
    Example: a criterion known from a police notice. Comply by reading the decree and changing the mark in the pack to “text”.
",
    },
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    let schemes = case.classification.iter().flat_map(|classification| &classification.schemes);
    let finding = |scheme: &crate::SchemeOutcome| {
        let class = match scheme.outcome {
            Outcome::Class { .. } => "some",
            Outcome::NotInScope { .. } => "none",
            Outcome::Undecided { .. } => return None,
        };
        let secondary = scheme.reasons.iter().filter(|reason| scheme.counsel.contains(&reason.rule));
        let finding = CHECK
            .note(Place::Site)
            .with("question", Arg::Translated(scheme.title.clone()))
            .with("class", Arg::Text(class.to_owned()));
        (!scheme.counsel.is_empty())
            .then(|| secondary.fold(finding, |finding, reason| finding.cite_once(&reason.citation)))
    };
    schemes.filter_map(finding).collect()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::check;
    use expect_test::expect;

    #[test]
    fn a_supermarket_and_a_small_shop() {
        check(
            &CHECK,
            "country KZ\nfact site_type supermarket\nfact trade_area_m2 640",
            expect![[r#"
            L605 note site: class=some, question=Object vulnerable to terrorism (Decree 234) [Decree 234 of 12.04.2021, criteria, objects of mass gathering, trade, item 1 (numbering as the source quotes it)]
        "#]],
        );
        check(
            &CHECK,
            "country KZ\nfact site_type shop\nfact trade_area_m2 40\nfact sells_firearms_and_ammunition no",
            expect![[r#"
                L605 note site: class=none, question=Object vulnerable to terrorism (Decree 234) [Decree 234 of 12.04.2021, criteria, objects of mass gathering, trade, item 1 (numbering as the source quotes it); Decree 234 of 12.04.2021, criteria, objects of mass gathering, item 2 (numbering as the source quotes it)]
            "#]],
        );
        check(&CHECK, "country GB\nfact site_type shop\nfact people_peak 50", expect![[""]]);
    }
}
