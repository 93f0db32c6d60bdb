//! D804: dummy weapons or injuries with children.

use crate::checks::drill_rules::{practice, with_pupils};
use crate::checks::prelude::*;

/// The check.
pub static CHECK: Check = Check {
    kind: FindingKind {
        code: Code("D804"),
        name: "violence_shown_to_children",
        words: r#"
title = Violence shown to children
says = In { $place }, weapons or injuries are acted, and children take part.
settle = Leave the acting out. Practise hearing the alarm, locking, hiding and being silent.
why =
    Nothing is learnt from a dummy weapon that is not learnt without it, and the harm is known. French schools are forbidden to use them; age-adapted drills are short, progressive, and a game for the small ones.
    Example: an actor with a toy rifle in the corridor. Comply by a tone from the loudspeaker.
"#,
    },
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    let acted = case
        .dossier
        .drills
        .iter()
        .filter(|drill| drill.simulated_violence == Some(true) && with_pupils(drill));
    acted
        .map(|drill| {
            let place = Place::Drill(drill.id.clone());
            match practice(case, "no_simulated_violence") {
                Some(rule) => CHECK.as_sure_as(&rule.citation, place).cite(rule.citation.clone()),
                None => CHECK.warning(place).cite(sources::drills_with_children()),
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::check;
    use expect_test::expect;

    #[test]
    fn a_toy_rifle() {
        check(
            &CHECK,
            "
            drill d1 lockdown 2026-03-02 weapons groups=secondary
            drill d2 lockdown 2026-03-02 weapons groups=adults
            drill d3 lockdown 2026-03-02 noweapons groups=secondary
            ",
            expect![[r#"
                D804 warning drill d1 [Instruction of 12.04.2017, INTK1711450J, annex 2]
            "#]],
        );
    }

    #[test]
    fn forbidden_in_france() {
        check(
            &CHECK,
            "
            country FR
            drill d1 combined 2026-10-02 planned weapons groups=primary
            ",
            expect![[r#"
                D804 error drill d1 [Instruction of 12.04.2017, INTK1711450J, annex 2]
            "#]],
        );
    }
}
