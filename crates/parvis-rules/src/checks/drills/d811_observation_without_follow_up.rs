//! D811: observations after which nothing was decided.

use crate::checks::prelude::*;

/// The check.
pub static CHECK: Check = Check {
    kind: FindingKind {
        code: Code("D811"),
        name: "observation_without_follow_up",
        words: r#"
title = Observations without a next step
says = { $place } brought { $count ->
    [1] one observation
   *[other] { $count } observations
 }, and nothing has been entered since that follows from it.
settle = Enter what follows as a measure or as something to be put right, with a name and a day: or write that nothing needs to.
why =
    What a drill shows comes back to the plan, or the next drill shows it again. Parvis looks whether any measure or anything to be put right carries a date after the drill; it cannot tell whether that answers the observation, so this is a note.
    Example: “bell not heard in the gym”, and no measure since spring. Comply with “loudspeaker in the gym, city hall, by November”.
"#,
    },
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    let measures = case.dossier.measures.iter().map(|measure| measure.from.date);
    let improvements = case.dossier.improvements.iter().map(|it| it.from.date);
    let newest = measures.chain(improvements).max();
    let held = case.dossier.drills.iter().filter(|drill| drill.held && !drill.observations.is_empty());
    held.filter(|drill| newest.is_none_or(|newest| newest < drill.date))
        .map(|drill| {
            CHECK.note(Place::Drill(drill.id.clone())).with("count", count(drill.observations.len()))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::check;
    use expect_test::expect;

    #[test]
    fn nothing_since() {
        check(
            &CHECK,
            "
            drill d1 evacuation 2026-03-02 seen=bell_not_heard_in_gym,door_E_sticks
            ",
            expect![[r#"
                D811 note drill d1: count=2
            "#]],
        );
    }

    #[test]
    fn a_measure_of_today() {
        check(
            &CHECK,
            "
            drill d1 evacuation 2026-03-02 seen=bell_not_heard_in_gym
            measure bell m030 proposed
            ",
            expect![[""]],
        );
    }

    #[test]
    fn something_to_put_right_of_today() {
        check(
            &CHECK,
            "
            drill d1 evacuation 2026-03-02 seen=bell_not_heard_in_gym
            improvement i1 site Bell_not_heard_in_the_gym
            ",
            expect![[""]],
        );
    }
}
