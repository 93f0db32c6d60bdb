//! P121: two rooms with the same number on one level.

use crate::checks::prelude::*;
use std::collections::BTreeMap;

/// The check.
pub static CHECK: Check = Check {
    kind: FindingKind {
        code: Code("P121"),
        name: "room_number_twice",
        words: r#"
title = The same room number twice
says = On { $place }, { $count ->
    [1] one number stands on more than one room: { $numbers }.
   *[other] { $count } numbers stand on more than one room: { $numbers }.
 }
settle = Give each room its own number on the door and in the plan.
why =
    A number that stands on two doors sends responders to the wrong one. It also mixes up headcounts: “room 12 is complete” says nothing when there are two.
    Example: both halves of a divided classroom kept the number 12. Comply by calling them 12a and 12b.
"#,
    },
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    let Some(building) = &case.building else { return Vec::new() };
    let numbered = |unit: &Unit| !unit.number.is_empty() && is_for_people(unit.category);
    by_level(building, numbered).into_iter().filter_map(|(level, rooms)| doubled(level, &rooms)).collect()
}

fn doubled(level: &parvis_core::Level, rooms: &[&Unit]) -> Option<Finding> {
    let mut by_number: BTreeMap<&str, Vec<&Unit>> = BTreeMap::new();
    for room in rooms {
        by_number.entry(&room.number).or_default().push(room);
    }
    by_number.retain(|_, rooms| rooms.len() > 1);
    let list: Vec<&str> = by_number.keys().copied().collect();
    let mut finding = CHECK.warning(Place::Level(level.id.clone())).with("count", count(list.len()));
    finding.related = by_number.values().flat_map(|rooms| units(rooms.iter().copied())).collect();
    (!list.is_empty()).then(|| finding.with("numbers", Arg::Text(list.join(", "))))
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::check;
    use expect_test::expect;

    #[test]
    fn twelve_twice_on_one_storey_once_on_another() {
        check(
            &CHECK,
            "
            room a 0,0 8x6 classroom no=12
            room b 8,0 8x6 classroom no=12
            room c 16,0 8x6 classroom no=13
            level 1 First
            room d 0,0 8x6 classroom no=12
            ",
            expect![[r#"
                P121 warning level 0: count=1, numbers=12 see a, b
            "#]],
        );
    }
}
