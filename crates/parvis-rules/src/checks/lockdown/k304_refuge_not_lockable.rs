//! K304: a refuge that does not lock.

use crate::checks::prelude::*;

/// The check.
pub static CHECK: Check = Check {
    kind: FindingKind {
        code: Code("K304"),
        name: "refuge_not_lockable",
        words: r#"
title = A refuge that does not lock
says = People from { $from } are sent to { $place }, { $known ->
    [yes] which cannot be locked
   *[no] but nobody has said whether it can be locked
 }.
settle = Choose a room that locks from inside, or fit the lock and write it down.
why =
    A refuge is chosen because it can be closed. One that does not lock gathers people in a worse place than the one they left.
    Example: the sports hall named as refuge for the dining hall; both have swing doors. Comply by trying the lock of every refuge from inside.
"#,
    },
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    let Some(building) = &case.building else { return Vec::new() };
    let sent =
        building.plan.units.iter().filter_map(|unit| Some((unit, building.unit(unit.refuge.value()?)?)));
    sent.filter(|(_, refuge)| refuge.lockable.value() != Some(&true))
        .map(|(unit, refuge)| {
            let place = Place::Unit(refuge.id.clone());
            let (finding, known) = match refuge.lockable.value() {
                Some(_) => (CHECK.error(place), "yes"),
                None => (CHECK.warning(place), "no"),
            };
            let from = Place::Unit(unit.id.clone());
            finding
                .with("from", Arg::Place(from.clone()))
                .with("known", Arg::Text(known.to_owned()))
                .cite(sources::lockdown_plan())
                .see(from)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::check;
    use expect_test::expect;

    #[test]
    fn one_cannot_lock_one_is_unknown_one_locks() {
        check(
            &CHECK,
            "
            room a 0,0 8x6 classroom lock=no refuge=b
            room b 8,0 8x6 classroom lock=no refuge=c
            room c 16,0 8x6 classroom refuge=d
            room d 24,0 8x6 classroom lock=yes
            ",
            expect![[r#"
                K304 error b: from=a, known=yes [International Fire Code 2018, 404.2.3.1] see a
                K304 warning c: from=b, known=no [International Fire Code 2018, 404.2.3.1] see b
            "#]],
        );
    }
}
