//! E205: doors too narrow for the people of their room.

use crate::checks::prelude::*;

/// The check.
pub static CHECK: Check = Check {
    kind: FindingKind {
        code: Code("E205"),
        name: "room_door_too_narrow",
        words: r#"
title = Doors too narrow for their room
says = { $people } people are counted in { $place }, and its doors { $capacity ->
    [0] are too narrow to count as a way out for people
   *[other] serve { $capacity }
 }. The widest is { $widest } wide.
settle = Measure the clear width, widen the door or add one, or state the true number of people.
why =
    A room empties through its doors. By the English guidance used as planning number, a door of 0.75 m serves up to 60 people, 0.85 m up to 110, 1.05 m up to 220, and wider ones one person for each 5 mm. A room for more than 60 people needs more than one door, and the widest is then not counted, because it may be the one that is blocked.
    Example: a dining room for 150 with one door of 0.90 m. Comply by opening the second leaf, or a second door.
"#,
    },
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    let Some(building) = &case.building else { return Vec::new() };
    building.rooms().filter_map(|(room, load, _)| narrow(case, building, room, load)).collect()
}

fn narrow(case: &Case<'_>, building: &Building<'_>, room: &Unit, load: Load) -> Option<Finding> {
    let doors: Vec<&Opening> =
        building.doors_of(&room.id).iter().copied().filter(|door| escape_door(door)).collect();
    let widest = doors.iter().map(|door| door.width.metres).reduce(Metres::max)?;
    let serves = |width: Metres| numbers::people_through_room_door(case.planning(), width);
    let spared = if doors.len() > 1 && numbers::one_way_may_do(case.planning(), load.people).is_none() {
        serves(widest)?.value
    } else {
        0
    };
    let capacity =
        doors.iter().filter_map(|door| serves(door.width.metres)).map(|serves| serves.value).sum::<u32>()
            - spared;
    let mut finding = CHECK
        .warning(Place::Unit(room.id.clone()))
        .with("people", people(load.people))
        .with("capacity", people(capacity))
        .with("widest", Arg::Metres(widest.get()))
        .cite(serves(widest)?.citation);
    finding.related = openings(doors);
    (capacity < load.people).then_some(finding)
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::check;
    use expect_test::expect;

    #[test]
    fn a_dining_room_with_one_door() {
        check(
            &CHECK,
            "
            room hall 0,0 15x14 foodservice people=150
            room way 15,0 3x14 walkway
            door hall-way 15,7 0.9
            exit E1 way 18,7 1.2
            ",
            expect![[r#"
                E205 warning hall: capacity=110, people=150, widest=0.90 m [Approved Document B, 2007 edition, student report] see hall-way
            "#]],
        );
    }

    #[test]
    fn a_classroom_of_thirty_needs_0_75_m() {
        check(
            &CHECK,
            "
            room a 0,0 8x6 classroom people=30
            room b 8,0 8x6 classroom people=30
            room way 0,6 16x3 walkway
            door a-way 4,6 0.7
            door b-way 12,6 0.75
            ",
            expect![[r#"
                E205 warning a: capacity=0, people=30, widest=0.70 m [Approved Document B, 2007 edition, student report] see a-way
            "#]],
        );
    }

    #[test]
    fn of_two_doors_the_wider_does_not_count() {
        check(
            &CHECK,
            "
            room hall 0,0 15x14 auditorium people=100
            exit E1 hall 0,7 1.8
            exit E2 hall 15,7 0.8
            ",
            expect![[r#"
                E205 warning hall: capacity=60, people=100, widest=1.80 m [Approved Document B, 2007 edition, student report] see E1, E2
            "#]],
        );
    }
}
