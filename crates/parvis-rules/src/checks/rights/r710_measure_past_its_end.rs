//! R710: measures whose end date or review has passed.

use crate::checks::prelude::*;
use parvis_core::MeasureStatus;

/// The check.
pub static CHECK: Check = Check {
    kind: FindingKind {
        code: Code("R710"),
        name: "measure_past_its_end",
        words: r#"
title = End date or review has passed
says = { $place }: { $what ->
    [ends] its end date, { $date }, has passed and it is still there
   *[review] its review was due on { $date }
 }.
settle = End the measure, or look at it again with the people concerned and set a new date.
why =
    Measures are put up after an incident and stay for years. A date on which each ends, or is approved anew, brings the question back: is it still needed, has it done harm, would something milder do? A date that passes unseen is no date.
    Example: bag checks “for the exam weeks”, still there in winter. Comply by deciding and writing the new date.
"#,
    },
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    let dated = |measure: &Measure| {
        let check = measure.rights.as_ref()?;
        let past = |day: Option<jiff::civil::Date>| day.filter(|day| *day < case.today);
        let (what, date) = match (past(check.ends), past(check.review)) {
            (Some(ends), _) => ("ends", ends),
            (None, review) => ("review", review?),
        };
        let finding = CHECK.warning(Place::Measure(measure.id.clone()));
        let finding = finding.with("what", Arg::Text(what.to_owned())).with("date", Arg::Date(date));
        Some(finding.cite(sources::rights()))
    };
    active(case).filter(|measure| measure.status != MeasureStatus::Proposed).filter_map(dated).collect()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::check;
    use expect_test::expect;

    #[test]
    fn one_ended_in_june_one_not_reviewed_one_in_time() {
        check(
            &CHECK,
            "
            measure bags m040 in_place
            check bags all ends=2026-06-30
            measure gate m013 in_place
            check gate all review=2026-08-01
            measure cctv m034 in_place
            check cctv all
            ",
            expect![[r#"
                R710 warning measure bags: date=2026-06-30, what=ends [ICCPR articles 9, 12, 17 to 19, 21, 26; Siracusa Principles, lawful, necessary, in proportion]
                R710 warning measure gate: date=2026-08-01, what=review [ICCPR articles 9, 12, 17 to 19, 21, 26; Siracusa Principles, lawful, necessary, in proportion]
            "#]],
        );
    }
}
