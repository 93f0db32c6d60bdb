//! D801: fewer drills held than asked for.

use crate::checks::drill_rules::{Quota, quotas};
use crate::checks::prelude::*;

/// The check.
pub static CHECK: Check = Check {
    kind: FindingKind {
        code: Code("D801"),
        name: "quota_not_met",
        words: r#"
title = Fewer drills than asked for
says = { $rule } The dossier shows { $held } of { $needed } between { $from } and { $until }.
settle = Enter the drills that were held. If one was left out, plan it now and say why in the plan.
why =
    A plan that nobody has walked is paper. How many drills are asked for, and of which kind, stands in the rule pack of the site's country; elsewhere the model fire code's intervals are shown as planning defaults. A school year is counted when it has ended, other periods back from today. Drills nobody wrote down cannot be counted; say “drills_complete” when the list is whole.
    Example: one attack-intrusion drill and two fire drills in a French school year. Comply with a calendar at the start of the year.
"#,
    },
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    quotas(case).iter().filter(|quota| quota.held < quota.needed).map(|quota| short(case, quota)).collect()
}

fn short(case: &Case<'_>, quota: &Quota<'_>) -> Finding {
    let complete = case.dossier.fact("drills_complete") == Some(&parvis_core::Value::Bool(true));
    let source = &quota.rule.citation;
    let sure = complete && quota.binds;
    let finding = if sure { CHECK.as_sure_as(source, Place::Site) } else { CHECK.warning(Place::Site) };
    finding
        .with("rule", Arg::Translated(source.says.clone()))
        .with("held", count(quota.held))
        .with("needed", count(quota.needed))
        .with("from", Arg::Date(quota.from))
        .with("until", Arg::Date(quota.until))
        .cite(source.clone())
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::check;
    use expect_test::expect;

    #[test]
    fn a_french_school_after_a_year_with_one_fire_drill() {
        check(
            &CHECK,
            "
            country FR
            fact site_type school
            fact ownership state
            drill d1 evacuation 2025-10-02 people=400 seconds=240
            drill d2 evacuation 2026-09-10 people=400 seconds=240
            ",
            expect![[r#"
                D801 warning site: from=2025-09-01, held=0, needed=1, rule=One attack-intrusion drill in a school year., until=2026-08-31 [Instruction of 12.04.2017, INTK1711450J, annex 2]
                D801 warning site: from=2025-09-01, held=0, needed=1, rule=One major-risk drill in a school year., until=2026-08-31 [Press release of 21.11.2019 quoted by alarme-ppms.fr]
                D801 warning site: from=2025-09-01, held=1, needed=2, rule=Two fire drills in a school year., until=2026-08-31 [Press release of 21.11.2019 quoted by alarme-ppms.fr]
                D801 warning site: from=2025-09-01, held=1, needed=4, rule=Four drills in all in a school year., until=2026-08-31 [Press release of 21.11.2019 quoted by alarme-ppms.fr]
            "#]],
        );
    }

    #[test]
    fn the_same_and_the_list_is_said_to_be_whole() {
        check(
            &CHECK,
            "
            country FR
            fact site_type school
            fact ownership state
            fact drills_complete yes
            drill d1 evacuation 2025-10-02 people=400 seconds=240
            drill d2 lockdown 2025-11-02 people=400 seconds=240
            drill d4 combined 2026-04-02 people=400 seconds=240
            ",
            expect![[r#"
                D801 error site: from=2025-09-01, held=1, needed=2, rule=Two fire drills in a school year., until=2026-08-31 [Press release of 21.11.2019 quoted by alarme-ppms.fr]
                D801 error site: from=2025-09-01, held=3, needed=4, rule=Four drills in all in a school year., until=2026-08-31 [Press release of 21.11.2019 quoted by alarme-ppms.fr]
            "#]],
        );
    }
}
