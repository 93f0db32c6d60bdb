//! D812: something a drill or an exercise showed is not put right yet.

use crate::checks::prelude::*;
use parvis_core::Improvement;

/// The check.
pub static CHECK: Check = Check {
    kind: FindingKind {
        code: Code("D812"),
        name: "improvement_open",
        words: r#"
title = Not put right yet
says = { $place }: { $text } ({ $shown_by })
settle = Say who sees to it and by when. When it is done, mark it as done.
why =
    Drills, exercises and people show what the plan did not. What they show is written down once, with its place, and stays a finding until somebody says that it is done: so the next drill does not show it again.
    Example: the bell is not heard in the gym. Comply with a loudspeaker, an owner and a day, and mark it as done when the bell was heard.
"#,
    },
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    let open = case.dossier.improvements.iter().filter(|it| it.done.is_none());
    open.map(Improvement::finding).collect()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::check;
    use expect_test::expect;

    #[test]
    fn open_and_done() {
        check(
            &CHECK,
            "
            room gym 0,0 8x6 sports_hall
            improvement i1 gym The_bell_is_not_heard.
            improvement i2 site The_list_of_numbers_is_old. done=2026-10-02
            ",
            expect![[r#"
                D812 warning gym: shown_by=Drill of spring, text=The bell is not heard.
            "#]],
        );
    }
}
