//! E215: doors of many people whose swing nobody has stated.

use crate::checks::prelude::*;

/// The check.
pub static CHECK: Check = Check {
    kind: FindingKind {
        code: Code("E215"),
        name: "swing_not_known",
        words: r#"
title = Not known which way some doors open
says = { $count ->
    [1] Nobody has said which way { $place } opens, by which more than { $limit } people leave.
   *[other] Nobody has said which way { $count } doors open, by each of which more than { $limit } people leave.
 }
settle = Open each of these doors once and write its swing into the plan.
why =
    A door that serves more than 60 people should open with the people leaving. Drawings often show the leaf and files rarely carry it, so it must be looked at.
    Example: the two doors of the assembly hall. Comply by trying them.
"#,
    },
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    let Some(building) = &case.building else { return Vec::new() };
    let Some(limit) = numbers::number(case.planning(), "doors_open_outward.people") else {
        return Vec::new();
    };
    let leaf =
        |door: &&Opening| door.swing.value().is_none() && door.kind != parvis_core::OpeningKind::Passage;
    let many = |door: &&Opening| f64::from(building.people_through(door)) > limit.value;
    let doors = building.plan.openings.iter().filter(leaf).filter(many);
    let finding = gathered(|place| CHECK.note(place), Place::Site, openings(doors));
    finding
        .map(|finding| finding.with("limit", Arg::Number(limit.value, 0)).cite(limit.citation))
        .into_iter()
        .collect()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::check;
    use expect_test::expect;

    #[test]
    fn a_hall_door_and_a_passage() {
        check(
            &CHECK,
            "
            room hall 0,0 15x14 auditorium people=200
            room way 15,0 3x14 walkway
            door hall-way 15,7 1.8
            exit E1 way 18,7 1.8 outward
            ",
            expect![[r#"
                E215 note hall-way: count=1, limit=60 [Approved Document B, 5.14]
            "#]],
        );
    }
}
