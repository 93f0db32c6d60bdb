//! K305: more people sent to a refuge than stand in it.

use crate::checks::prelude::*;
use std::collections::BTreeMap;

/// The check.
pub static CHECK: Check = Check {
    kind: FindingKind {
        code: Code("K305"),
        name: "refuge_too_small",
        words: r#"
title = A refuge too small for those sent to it
says = { $people } people would be in { $place }: its own and those sent from { $count ->
    [1] one other room
   *[other] { $count } other rooms
 }. { $capacity } have room to stand.
settle = Spread these rooms over more refuges.
why =
    The people of several rooms may be sent to one refuge, where its own people already are. The building code's smallest area for one standing person, 0.46 m², is taken as the limit; furniture takes more. People who do not fit stand in the corridor.
    Example: 90 from the dining hall into a classroom of 48 m² with 26 pupils. Comply by naming a second room.
"#,
    },
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    let Some(building) = &case.building else { return Vec::new() };
    let mut sent: BTreeMap<&parvis_core::UnitId, Vec<&Unit>> = BTreeMap::new();
    for unit in &building.plan.units {
        if let Some(refuge) = unit.refuge.value().filter(|refuge| **refuge != unit.id) {
            sent.entry(refuge).or_default().push(unit);
        }
    }
    sent.iter()
        .filter_map(|(refuge, rooms)| too_small(case, building, building.unit(refuge)?, rooms))
        .collect()
}

fn too_small(case: &Case<'_>, building: &Building<'_>, refuge: &Unit, from: &[&Unit]) -> Option<Finding> {
    let inside = building.people(&refuge.id) + from.iter().map(|room| building.people(&room.id)).sum::<u32>();
    let capacity = numbers::people_standing(case.planning(), refuge.area())?;
    if capacity.value >= inside {
        return None;
    }
    let mut finding = CHECK
        .warning(Place::Unit(refuge.id.clone()))
        .with("people", people(inside))
        .with("capacity", people(capacity.value))
        .with("count", count(from.len()))
        .cite(capacity.citation);
    finding.related = units(from.iter().copied());
    Some(finding)
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::check;
    use expect_test::expect;

    #[test]
    fn two_halls_into_one_classroom() {
        check(
            &CHECK,
            "
            room a 0,0 8x6 classroom people=26 lock=yes
            room b 8,0 8x6 foodservice people=90 lock=no refuge=a
            room c 16,0 8x6 foodservice people=10 lock=no refuge=a
            ",
            expect![[r#"
                K305 warning a: capacity=104, count=2, people=126 [IBC 2018, Table 1004.5] see b, c
            "#]],
        );
    }

    #[test]
    fn one_class_more_fits() {
        check(
            &CHECK,
            "
            room a 0,0 8x6 classroom people=26 lock=yes
            room b 8,0 8x6 classroom people=26 lock=no refuge=a
            ",
            expect![[""]],
        );
    }
}
