//! E201: rooms from which no exit is reached.

use crate::checks::prelude::*;

/// The check.
pub static CHECK: Check = Check {
    kind: FindingKind {
        code: Code("E201"),
        name: "no_way_out",
        words: r#"
title = No way out
says = { $count ->
    [1] No exit is reached from { $place }, for { $people ->
        [0] whoever is there
       *[other] { $people } people
    }.
   *[other] { $place }: no exit is reached from { $count } rooms, for { $people } people.
 }
settle = Follow the way out on the drawing from door to door. Add the missing door, stair or exit, or correct what each door joins.
why =
    From every room there is a way on foot to a door that leads outside. Lifts and escalators do not count. If the drawing shows none, either people cannot leave or the drawing lacks a door, and both must be known before a plan is signed.
    Example: a wing whose connecting door joins only one room in the file. Comply by finding the first door on the way that leads nowhere.
"#,
    },
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    let Some(building) = &case.building else { return Vec::new() };
    let shut_in = |unit: &Unit| {
        unit.category.is_walkable()
            && !unit.category.is_vertical()
            && !building.doors_of(&unit.id).is_empty()
            && !building.leads_out(&unit.id)
    };
    let finding = |(level, rooms): (&parvis_core::Level, Vec<&Unit>)| {
        let inside = rooms.iter().map(|room| building.people(&room.id)).sum();
        let finding = gathered(|place| CHECK.error(place), Place::Level(level.id.clone()), units(rooms))?;
        Some(finding.with("people", people(inside)).cite(sources::fire_safety_plan()))
    };
    by_level(building, shut_in).into_iter().filter_map(finding).collect()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::check;
    use expect_test::expect;

    #[test]
    fn two_rooms_that_lead_only_to_each_other() {
        check(
            &CHECK,
            "
            room a 0,0 8x6 classroom people=30
            exit E1 a 0,3 1.2
            room b 20,0 8x6 classroom people=25
            room c 28,0 8x6 classroom people=20
            door b-c 28,3 0.9
            ",
            expect![[r#"
                E201 error level 0: count=2, people=45 [International Fire Code 2018, 404] see b, c
            "#]],
        );
    }

    #[test]
    fn stairs_lead_down_and_a_lift_does_not() {
        check(
            &CHECK,
            "
            room a 0,0 8x6
            exit E1 a 0,3 1.2
            stairs s 8,0 3x6 0..1
            elevator l 11,0 2x2 0..2
            door a-s0 8,3 1.2
            door a-l0 8,1 1.2
            level 1 First
            room b 0,0 8x6
            door b-s1 8,3 1.2
            level 2 Second
            room c 0,0 8x6 classroom people=10
            door c-l2 8,1 1.2
            ",
            expect![[r#"
                E201 error c: count=1, people=10 [International Fire Code 2018, 404]
            "#]],
        );
    }
}
