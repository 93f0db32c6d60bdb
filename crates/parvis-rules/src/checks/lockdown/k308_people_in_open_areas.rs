//! K308: people in corridors, halls and other areas without doors to lock.

use crate::checks::prelude::*;
use parvis_core::UnitCategory;

/// The check.
pub static CHECK: Check = Check {
    kind: FindingKind {
        code: Code("K308"),
        name: "people_in_open_areas",
        words: r#"
title = People in open areas
says = { $place } holds { $people } people at its busiest and is no room that locks. No refuge is named for them.
settle = Name a lockable room where people from here go, and put its name on the wall.
why =
    Breaks, queues and waiting put more people in corridors and halls than classes put in rooms. They hear the alarm with no door to close. The plan must tell them, in one line on the wall, which room to enter.
    Example: 200 pupils in the entrance hall during break. Comply by naming the nearest lockable rooms, by part of the hall.
"#,
    },
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    let Some(building) = &case.building else { return Vec::new() };
    let open = |unit: &Unit| {
        let way = unit.category.is_circulation()
            || matches!(unit.category, UnitCategory::Waiting | UnitCategory::Cloakroom);
        way && unit.lockable.value() != Some(&true)
            && unit.refuge.value().and_then(|id| building.unit(id)).is_none()
    };
    building
        .rooms()
        .filter(|(unit, load, _)| load.basis == LoadBasis::Stated && load.people > 0 && open(unit))
        .map(|(unit, load, _)| {
            CHECK
                .warning(Place::Unit(unit.id.clone()))
                .with("people", people(load.people))
                .cite(sources::lockdown_plan())
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::check;
    use expect_test::expect;

    #[test]
    fn a_hall_in_the_break_and_a_corridor_with_a_refuge() {
        check(
            &CHECK,
            "
            room hall 0,0 20x10 lobby people=200
            room way 20,0 20x3 walkway people=40 refuge=a
            room a 20,3 8x6 classroom lock=yes
            room empty 40,0 20x3 walkway
            ",
            expect![[r#"
                K308 warning hall: people=200 [International Fire Code 2018, 404.2.3.1]
            "#]],
        );
    }
}
