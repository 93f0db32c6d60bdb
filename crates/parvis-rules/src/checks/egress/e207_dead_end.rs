//! E207: rooms that depend on one door.

use crate::checks::numbers::one_way_may_do;
use crate::checks::prelude::*;
use std::collections::BTreeSet;

/// The check.
pub static CHECK: Check = Check {
    kind: FindingKind {
        code: Code("E207"),
        name: "dead_end",
        words: r#"
title = Many rooms depend on one door
says = If { $place } cannot be used, { $count ->
    [1] one room with { $people } people has
   *[other] { $count } rooms with { $people } people have
 } no other way out.
settle = Find or make a second way: a door between rooms, an outside stair, a window agreed with the fire service. Until then name in the plan what the people behind this door do.
why =
    Smoke, fire or an attacker can close one door. This check closes each door of the building in turn and looks who is then shut in. Single classrooms behind their own door are not listed; groups of rooms are, and rooms for more than 60 people. When one such door lies behind another, only the outer one is reported.
    Example: a wing of six classrooms behind one corridor door. Up to 60 people with one way out are commonly accepted, so those are notes.
"#,
    },
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    let Some(building) = &case.building else { return Vec::new() };
    let mut cut: Vec<(&Opening, Vec<&Unit>)> = Vec::new();
    for (number, opening) in building.plan.openings.iter().enumerate() {
        let rooms: Vec<&Unit> = building
            .cut_off_without(number)
            .into_iter()
            .filter(|unit| building.people(&unit.id) > 0)
            .collect();
        let inside: u32 = rooms.iter().map(|room| building.people(&room.id)).sum();
        if rooms.len() > 1 || (!rooms.is_empty() && one_way_may_do(case.planning(), inside).is_none()) {
            cut.push((opening, rooms));
        }
    }
    cut.sort_by_key(|(_, rooms)| std::cmp::Reverse(rooms.len()));
    let mut reported: Vec<BTreeSet<&parvis_core::UnitId>> = Vec::new();
    let mut findings = Vec::new();
    for (opening, rooms) in cut {
        let set: BTreeSet<_> = rooms.iter().map(|room| &room.id).collect();
        if !reported.iter().any(|outer| set.is_subset(outer)) {
            findings.push(dead_end(case, building, opening, &rooms));
            reported.push(set);
        }
    }
    findings
}

fn dead_end(case: &Case<'_>, building: &Building<'_>, door: &Opening, rooms: &[&Unit]) -> Finding {
    let inside: u32 = rooms.iter().map(|room| building.people(&room.id)).sum();
    let place = Place::Opening(door.id.clone());
    let finding = match one_way_may_do(case.planning(), inside) {
        Some(source) => CHECK.note(place).cite(source),
        None => CHECK.warning(place).cite(sources::second_way()),
    };
    let mut finding = finding.with("count", count(rooms.len())).with("people", people(inside));
    finding.related = units(rooms.iter().copied());
    finding
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::check;
    use expect_test::expect;

    #[test]
    fn a_wing_behind_one_corridor_door() {
        check(
            &CHECK,
            "
            room hall 0,0 6x20 lobby
            exit E1 hall 3,0 1.8
            exit E2 hall 3,20 1.8
            room way 6,8 30x3 walkway
            door hall-way 6,9.5 1.2
            room a 6,11 8x6 classroom people=30
            room b 14,11 8x6 classroom people=30
            room c 22,11 8x6 classroom people=30
            door a-way 10,11 0.9
            door b-way 18,11 0.9
            door c-way 26,11 0.9
            ",
            expect![[r#"
                E207 warning hall-way: count=3, people=90 [Planning default of Parvis, a second way out] see a, b, c
            "#]],
        );
    }

    #[test]
    fn a_second_door_at_the_other_end_settles_it() {
        check(
            &CHECK,
            "
            room hall 0,0 6x20 lobby
            exit E1 hall 3,0 1.8
            room way 6,8 30x3 walkway
            exit E2 way 36,9.5 1.2
            door hall-way 6,9.5 1.2
            room a 6,11 8x6 classroom people=30
            room b 14,11 8x6 classroom people=30
            door a-way 10,11 0.9
            door b-way 18,11 0.9
            ",
            expect![[""]],
        );
    }
}
