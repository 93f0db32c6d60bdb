//! E206: doors that open against many people leaving.

use crate::checks::prelude::*;
use parvis_core::Swing;

/// The check.
pub static CHECK: Check = Check {
    kind: FindingKind {
        code: Code("E206"),
        name: "door_opens_inward",
        words: r#"
title = Doors that open against the people leaving
says = { $place } opens against the { $people } people who leave by it.
settle = Turn the door so that it opens with the people leaving, or keep it fastened open while the room is in use.
why =
    In a crowd the first person at a door that opens inward cannot step back to open it. A door that serves more than 60 people opens in the direction of escape. The people counted are those of the rooms this door lets out, and for an exit all who leave by it as the nearest.
    Example: the hall doors swing into the hall of 200. Comply by hanging the leaf the other way round.
"#,
    },
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    let Some(building) = &case.building else { return Vec::new() };
    let Some(limit) = numbers::number(case.planning(), "doors_open_outward.people") else {
        return Vec::new();
    };
    let inward = building.plan.openings.iter().filter(|door| door.swing.value() == Some(&Swing::Inward));
    inward
        .map(|door| (door, building.people_through(door)))
        .filter(|(_, through)| f64::from(*through) > limit.value)
        .map(|(door, through)| {
            CHECK
                .warning(Place::Opening(door.id.clone()))
                .with("people", people(through))
                .cite(limit.citation.clone())
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::check;
    use expect_test::expect;

    #[test]
    fn a_hall_door_that_swings_into_the_hall() {
        check(
            &CHECK,
            "
            room hall 0,0 15x14 auditorium people=200
            room way 15,0 3x14 walkway
            door hall-way 15,7 1.8 inward
            exit E1 way 18,7 1.8 outward
            ",
            expect![[r#"
                E206 warning hall-way: people=200 [Approved Document B, 5.14]
            "#]],
        );
    }

    #[test]
    fn a_classroom_door_may() {
        check(
            &CHECK,
            "
            room a 0,0 8x6 classroom people=30
            exit E1 a 0,3 0.9 inward
            ",
            expect![[""]],
        );
    }
}
