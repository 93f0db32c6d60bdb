//! L607: the class is what the rules come to; nobody with the authority has confirmed it.

use crate::Outcome;
use crate::checks::prelude::*;

/// The check.
pub static CHECK: Check = Check {
    kind: FindingKind {
        code: Code("L607"),
        name: "class_only_proposed",
        words: r"
title = The class is proposed, not confirmed
says = { $question }: { $class }. This is what the rules come to; nobody has confirmed it yet.
settle = When the competent body has confirmed the class, enter the day.
why =
    No site is classed by a program. Parvis works out what the rules come to and shows the articles; a commission, an authority or the responsible person confirms it.
    Example: a category that a commission sets after its survey. Comply by entering the day of its decision.
",
    },
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    if case.dossier.fact("class_confirmed_date").is_some() {
        return Vec::new();
    }
    let schemes = case.classification.iter().flat_map(|classification| &classification.schemes);
    let finding = |scheme: &crate::SchemeOutcome| {
        let Outcome::Class { title, .. } = &scheme.outcome else { return None };
        let finding = CHECK
            .note(Place::Fact("class_confirmed_date".into()))
            .with("question", Arg::Translated(scheme.title.clone()))
            .with("class", Arg::Translated(title.clone()));
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
    fn a_group_before_and_after_it_is_confirmed() {
        let school = "country KZ\nfact site_type school\nfact settlement_type city";
        check(
            &CHECK,
            school,
            expect![[r#"
            L607 note fact class_confirmed_date: class=Group 2, question=Group under the education instruction (Order 117) [Order 117 of 30.03.2022, paragraphs 77-79]
        "#]],
        );
        check(&CHECK, &format!("{school}\nfact class_confirmed_date 2026-09-01"), expect![[""]]);
    }
}
