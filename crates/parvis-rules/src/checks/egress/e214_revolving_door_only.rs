//! E214: a room or building left only through a revolving door.

use crate::checks::prelude::*;
use parvis_core::OpeningKind;

/// The check.
pub static CHECK: Check = Check {
    kind: FindingKind {
        code: Code("E214"),
        name: "revolving_door_only",
        words: r#"
title = Only a revolving door leads out
says = { $place } can be left only through a revolving door.
settle = Open a hinged or sliding door beside the revolving one, without a key, while people are inside.
why =
    A revolving door lets one person through at a time, jams in a crowd and stops a wheelchair, so it is not counted as an escape door. Beside it there must be a door that opens by itself or by a push.
    Example: a hotel lobby. Comply by keeping the side door unlocked and signed.
"#,
    },
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    let Some(building) = &case.building else { return Vec::new() };
    let only_revolving = |unit: &&Unit| {
        let doors = building.doors_of(&unit.id);
        !doors.is_empty() && doors.iter().all(|door| door.kind == OpeningKind::Revolving)
    };
    let rooms = building.plan.units.iter().filter(only_revolving).map(|unit| Place::Unit(unit.id.clone()));
    let mut exits = building.plan.exits().peekable();
    let building_only = exits.peek().is_some() && exits.all(|exit| exit.kind == OpeningKind::Revolving);
    let places: Vec<Place> = if building_only { vec![Place::Site] } else { rooms.collect() };
    places.into_iter().map(|place| CHECK.warning(place).cite(sources::fire_safety_plan())).collect()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::check;
    use expect_test::expect;

    #[test]
    fn a_lobby_with_nothing_else() {
        check(
            &CHECK,
            "
            room lobby 0,0 8x6 lobby
            exit E1 lobby 0,3 2.4 revolving
            ",
            expect![[r#"
                E214 warning site [International Fire Code 2018, 404]
            "#]],
        );
    }

    #[test]
    fn a_side_door_settles_it() {
        check(
            &CHECK,
            "
            room lobby 0,0 8x6 lobby
            exit E1 lobby 0,3 2.4 revolving
            exit E2 lobby 4,0 0.9
            ",
            expect![[""]],
        );
    }
}
