//! D810: held drills without a word of what was seen.

use crate::checks::prelude::*;

/// The check.
pub static CHECK: Check = Check {
    kind: FindingKind {
        code: Code("D810"),
        name: "nothing_observed",
        words: r#"
title = Nothing observed
says = No observation is written down for { $place }.
settle = Ask those who took part for one thing that went well and one thing to mend, and enter both.
why =
    A drill is held to find out what does not work. A bell that is not heard in the sports hall, a door that sticks, a class that waited in the wrong place: each is worth more than the time on the watch. The fire code's record has a line for problems.
    Example: twelve drills in three years and not one problem. Comply with two questions to three people.
"#,
    },
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    let held = case.dossier.drills.iter().filter(|drill| drill.held && drill.observations.is_empty());
    let places = held.map(|drill| Place::Drill(drill.id.clone()));
    places.map(|place| CHECK.note(place).cite(sources::drill_record())).collect()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::check;
    use expect_test::expect;

    #[test]
    fn seen_and_not_seen() {
        check(
            &CHECK,
            "
            drill d1 evacuation 2026-03-02
            drill d2 evacuation 2026-04-02 seen=bell_not_heard_in_gym
            ",
            expect![[r#"
                D810 note drill d1 [International Fire Code 2018, 405.5]
            "#]],
        );
    }
}
