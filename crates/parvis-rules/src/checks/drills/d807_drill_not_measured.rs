//! D807: drills without time or headcount.

use crate::checks::drill_rules::practice;
use crate::checks::prelude::*;
use parvis_core::DrillKind;

/// The check.
pub static CHECK: Check = Check {
    kind: FindingKind {
        code: Code("D807"),
        name: "drill_not_measured",
        words: r#"
title = A drill without time or headcount
says = For { $place }, { $what ->
    [people] the number of people is
    [seconds] the time is
   *[both] time and number of people are
 } not written down.
settle = Look into the observers' notes and enter the seconds until all were out or safe, and how many took part.
why =
    Without a time nobody can say whether the next drill is better; without a headcount nobody knows whether all were out. The fire code lists what a drill record holds: who ran it, when, how people were told, staff, number evacuated, conditions, problems, weather, time to full evacuation.
    Example: “drill held, all well”. Comply with a watch and a list.
"#,
    },
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    let source = practice(case, "record").map_or_else(sources::drill_record, |rule| rule.citation.clone());
    let held = case.dossier.drills.iter().filter(|drill| drill.held);
    held.filter_map(|drill| {
        let timed = drill.seconds.is_some() || drill.kind == DrillKind::Briefing;
        let what = match (timed, drill.people.is_some()) {
            (true, true) => return None,
            (true, false) => "people",
            (false, true) => "seconds",
            (false, false) => "both",
        };
        let finding = CHECK.warning(Place::Drill(drill.id.clone())).with("what", Arg::Text(what.to_owned()));
        Some(finding.cite(source.clone()))
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::check;
    use expect_test::expect;

    #[test]
    fn no_time_no_count_a_briefing_needs_no_time() {
        check(
            &CHECK,
            "
            drill d1 evacuation 2026-03-02 people=400
            drill d2 evacuation 2026-04-02
            drill d3 briefing 2026-05-02 people=40
            drill d4 evacuation 2026-05-02 people=40 seconds=200
            ",
            expect![[r#"
                D807 warning drill d1: what=seconds [International Fire Code 2018, 405.5]
                D807 warning drill d2: what=both [International Fire Code 2018, 405.5]
            "#]],
        );
    }
}
