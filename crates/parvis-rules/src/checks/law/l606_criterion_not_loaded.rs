//! L606: a part of the law that matters here is not loaded, or does not say.

use crate::Outcome;
use crate::checks::prelude::*;
use crate::packs::GapKind;

/// The check.
pub static CHECK: Check = Check {
    kind: FindingKind {
        code: Code("L606"),
        name: "criterion_not_loaded",
        words: r"
title = A criterion of the law is not loaded
says = { $says }
settle = { $kind ->
    [boundary] Ask the body that sets the class. If the official text ({ $needs }) answers it, let a lawyer enter it in the pack.
   *[stub] Let a lawyer read the official text ({ $needs }) and enter the value in the pack; it takes one line.
 }
why =
    Where a criterion exists in law and its value was not seen, the pack says so and decides nothing: a guessed number would be worse than none. The same holds for a value that lies exactly on a limit of which the source does not say to which side it belongs.
    Example: the number of people from which a school counts as an object of mass gathering. Comply by entering it from the official text; packs/README.md shows how.
",
    },
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    let schemes = case.classification.iter().flat_map(|classification| &classification.schemes);
    let open = schemes.flat_map(|scheme| match &scheme.outcome {
        Outcome::Undecided { open, .. } => open.as_slice(),
        _ => &[],
    });
    let finding = |part: &crate::OpenPart| {
        let kind = if part.kind == GapKind::Boundary { "boundary" } else { "stub" };
        CHECK
            .warning(Place::Site)
            .with("says", Arg::Translated(part.citation.says.clone()))
            .with("kind", Arg::Text(kind.to_owned()))
            .with("needs", Arg::Text(part.needs.clone()))
            .cite(part.citation.clone())
    };
    open.map(finding).collect()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::check;
    use expect_test::expect;

    #[test]
    fn a_school_in_kazakhstan_and_a_town_of_ten_thousand_in_russia() {
        check(
            &CHECK,
            "country KZ\nfact site_type school\nfact people_peak 900",
            expect![[r#"
            L606 warning site: kind=stub, needs=P2100000234, says=The criterion for education exists in law; its value is not loaded. [Decree 234 of 12.04.2021, criteria, objects of mass gathering, education]
        "#]],
        );
        check(
            &CHECK,
            "country RU\nfact site_type school\nfact victims_forecast 600\nfact settlement_population 10000",
            expect![[r#"
                L606 warning site: kind=boundary, needs=Decree 1006, current wording, says=The settlement has exactly 10,000 inhabitants: the source says “more than” and “fewer than” and nothing about 10,000 itself. [Decree 1006 of 02.08.2019, category matrix]
            "#]],
        );
        check(&CHECK, "country KZ\nfact site_type shop\nfact trade_area_m2 900", expect![[""]]);
    }
}
