//! K307: no lockdown alarm that differs from the fire alarm.

use crate::checks::prelude::*;
use parvis_core::{MeasureStatus, Value};

/// The check.
pub static CHECK: Check = Check {
    kind: FindingKind {
        code: Code("K307"),
        name: "alarm_not_distinct",
        words: r#"
title = No lockdown alarm of its own
says = { $known ->
    [no] The lockdown alarm sounds like the fire alarm.
   *[unknown] Nothing says that a lockdown alarm exists that sounds different from the fire alarm.
 }
settle = Decide on a signal that cannot be mistaken for fire: spoken words over loudspeakers, a long tone, messengers. Try whether it is heard everywhere, then write it down as a measure (m029) or as a fact.
why =
    The fire alarm sends people out; a lockdown alarm keeps them in. If both sound alike, half the building walks into the danger. The fire code asks the lockdown plan for a signal distinct from the fire alarm, French schools are asked for one, and drills check that it is heard at every point.
    Example: bell for fire, spoken words “lock your doors” for lockdown. A speaker costs less than a mistake.
"#,
    },
    run,
};

/// The catalogue's number for a lock-in alarm of its own, and for a voice alarm.
const ALARMS: [&str; 2] = ["m029", "m030"];

fn run(case: &Case<'_>) -> Vec<Finding> {
    let stated = case.dossier.fact("alarm_distinct_from_fire");
    let mut alarms =
        case.dossier.measures.iter().filter(|measure| ALARMS.contains(&measure.catalogue.as_str()));
    let place = Place::Fact("alarm_distinct_from_fire".into());
    let (finding, known) = match stated {
        Some(Value::Bool(true)) => return Vec::new(),
        Some(Value::Bool(false)) => (CHECK.error(place), "no"),
        _ if alarms.any(|alarm| alarm.status == MeasureStatus::InPlace) => return Vec::new(),
        _ => (CHECK.warning(place), "unknown"),
    };
    let known = Arg::Text(known.to_owned());
    vec![finding.with("known", known).cite(sources::lockdown_plan()).cite(sources::chosen_room())]
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::check;
    use expect_test::expect;

    #[test]
    fn nobody_has_said() {
        check(
            &CHECK,
            "
            fact pupils 620
            ",
            expect![[r#"
                K307 warning fact alarm_distinct_from_fire: known=unknown [International Fire Code 2018, 404.2.3.1; Instruction of 12.04.2017, INTK1711450J, annex 2]
            "#]],
        );
    }

    #[test]
    fn it_sounds_alike() {
        check(
            &CHECK,
            "
            fact alarm_distinct_from_fire no
            ",
            expect![[r#"
                K307 error fact alarm_distinct_from_fire: known=no [International Fire Code 2018, 404.2.3.1; Instruction of 12.04.2017, INTK1711450J, annex 2]
            "#]],
        );
    }

    #[test]
    fn a_tone_of_its_own_is_in_place() {
        check(
            &CHECK,
            "
            measure tone m029 in_place
            ",
            expect![[""]],
        );
    }

    #[test]
    fn one_that_is_only_proposed_does_not_count() {
        check(
            &CHECK,
            "
            measure tone m029 proposed
            ",
            expect![[r#"
                K307 warning fact alarm_distinct_from_fire: known=unknown [International Fire Code 2018, 404.2.3.1; Instruction of 12.04.2017, INTK1711450J, annex 2]
            "#]],
        );
    }
}
