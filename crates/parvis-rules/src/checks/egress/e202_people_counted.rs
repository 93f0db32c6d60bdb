//! E202: how many people each level is counted with.

use crate::checks::prelude::*;

/// The check.
pub static CHECK: Check = Check {
    kind: FindingKind {
        code: Code("E202"),
        name: "people_counted",
        words: r#"
title = People counted on each level
says = { $place } is counted with { $people } people: { $stated } as stated by the site, { $reckoned } from floor area and use.
settle = Write the true number into “people” of each room; stated numbers replace reckoned ones.
why =
    Exits, doors and assembly points are measured against people. Where the site states how many people a room holds, that number counts; elsewhere the floor area is divided by the building code's area for one person in such a room (a classroom 1.86 m², an office 13.9 m²). Corridors, stairs, toilets and stores are not counted, because their people come from the rooms. The same people may use several rooms in a day, so the sum can be higher than the school roll.
    Example: a classroom of 48 m² is counted with 26 people. Comply by stating numbers where they differ.
"#,
    },
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    let Some(building) = &case.building else { return Vec::new() };
    let table = numbers::occupant_table(case.planning());
    let on = |level: &parvis_core::Level| {
        let stated = |load: &Load| load.basis == LoadBasis::Stated;
        let loads: Vec<Load> = building.occupied_on(&level.id).map(|(_, load)| load).collect();
        let sum = |pass: bool| {
            loads.iter().filter(|load| stated(load) == pass).map(|load| load.people).sum::<u32>()
        };
        let (told, reckoned) = (sum(true), sum(false));
        let finding = CHECK
            .note(Place::Level(level.id.clone()))
            .with("people", people(told + reckoned))
            .with("stated", people(told))
            .with("reckoned", people(reckoned));
        let finding = match &table {
            Some(table) if reckoned > 0 => finding.cite(table.clone()),
            _ => finding,
        };
        (told + reckoned > 0).then_some(finding)
    };
    building.plan.levels.iter().filter_map(on).collect()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::check;
    use expect_test::expect;

    #[test]
    fn one_room_stated_and_one_reckoned() {
        check(
            &CHECK,
            "
            room a 0,0 8x6 classroom people=30
            room b 8,0 8x6 classroom
            room c 16,0 8x6 walkway
            level 1 First
            room d 0,0 8x6 office people=2
            level 2 Roof
            room e 0,0 8x6 restroom
            ",
            expect![[r#"
                E202 note level 0: people=56, reckoned=26, stated=30 [IBC 2018, Table 1004.5]
                E202 note level 1: people=2, reckoned=0, stated=2
            "#]],
        );
    }
}
