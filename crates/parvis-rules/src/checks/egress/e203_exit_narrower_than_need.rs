//! E203: the ways out of a level are too narrow for its people.

use crate::checks::prelude::*;
use crate::planning::ExitWidth;
use parvis_core::WidthBasis;

/// The check.
pub static CHECK: Check = Check {
    kind: FindingKind {
        code: Code("E203"),
        name: "exit_narrower_than_need",
        words: r#"
title = Ways out narrower than needed
says = { $place }: the ways out let { $capacity } people leave in time{ $ways ->
    [1] {""}
   *[other] , counted without the widest
 }; { $people } are counted there.{ $assumed ->
    [0] {""}
   *[other] {" "}Some of the widths are assumed.
 }
settle = Measure the clear widths, state the true number of people, open another way out, or use fewer rooms at a time.
why =
    Every person needs a little width: 5.1 mm of door, 7.6 mm of stair by the building code used as planning number. Where there are several ways out, the widest is left out of the count, because a fire or an attacker may be standing in it. On upper levels the stairs towards the ground are the ways out, each as wide as the doors into it.
    Example: 400 people upstairs and two stairs with doors of 1.20 m: without one, 157 people. This is a planning number and no substitute for a fire engineer. Comply by measuring first; assumed widths decide many cases.
"#,
    },
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    let Some(building) = &case.building else { return Vec::new() };
    let Some(needed) = case.planning().exit_width(false) else { return Vec::new() };
    building.plan.levels.iter().filter_map(|level| too_narrow(building, level, &needed)).collect()
}

fn too_narrow(building: &Building<'_>, level: &parvis_core::Level, needed: &ExitWidth) -> Option<Finding> {
    let inside = building.people_on(&level.id);
    let ways = building.ways_out(level);
    // A stair without a door of its own tells no width; then nothing can be said about the level.
    let each: Vec<f64> = ways.iter().map(|way| people_through(way, needed)).collect::<Option<_>>()?;
    let widest = if each.len() > 1 { each.iter().copied().fold(0.0, f64::max) } else { 0.0 };
    let capacity = (each.iter().sum::<f64>() - widest).floor() as u32;
    if each.is_empty() || capacity >= inside {
        return None;
    }
    let assumed = ways.iter().filter(|way| is_assumed(building, way)).count();
    let mut finding = CHECK
        .warning(Place::Level(level.id.clone()))
        .with("people", people(inside))
        .with("capacity", people(capacity))
        .with("ways", count(ways.len()))
        .with("assumed", count(assumed))
        .cite(needed.citation.clone())
        .cite(sources::widest_discounted());
    finding.related = ways.iter().map(WayOut::place).collect();
    Some(finding)
}

/// People one way out lets leave; `None` when its width is not known.
fn people_through(way: &WayOut<'_>, needed: &ExitWidth) -> Option<f64> {
    let millimetres = way.width?.get() * 1000.0;
    Some(match way.kind {
        WayOutKind::Exit(_) => millimetres / needed.level_mm_per_person,
        WayOutKind::Flight(..) => millimetres / needed.stair_mm_per_person,
    })
}

fn is_assumed(building: &Building<'_>, way: &WayOut<'_>) -> bool {
    let assumed = |door: &Opening| door.width.basis == WidthBasis::Assumed;
    match way.kind {
        WayOutKind::Exit(exit) => assumed(exit),
        WayOutKind::Flight(_, stair) => building.doors_of(&stair.id).iter().any(|door| assumed(door)),
    }
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::check;
    use expect_test::expect;

    #[test]
    fn two_stairs_for_a_full_upper_level() {
        check(
            &CHECK,
            "
            room a 0,0 20x20 classroom people=10
            exit E1 a 0,3 1.2
            exit E2 a 0,9 1.2
            stairs s 20,0 3x6 0..1
            stairs t 20,10 3x6 0..1
            level 1 First
            room b 0,0 20x20 classroom people=400
            door b-s1 20,3 1.2 assumed
            door b-t1 20,12 1.2
            ",
            expect![[r#"
                E203 warning level 1: assumed=1, capacity=157, people=400, ways=2 [IBC 2018, §1005.3; Green Guide practice, exit capacity] see s1, t1
            "#]],
        );
    }

    #[test]
    fn the_widest_exit_is_not_counted() {
        check(
            &CHECK,
            "
            room a 0,0 20x20 auditorium people=300
            exit E1 a 0,3 3.0
            exit E2 a 0,9 1.2
            ",
            expect![[r#"
                E203 warning level 0: assumed=0, capacity=235, people=300, ways=2 [IBC 2018, §1005.3; Green Guide practice, exit capacity] see E1, E2
            "#]],
        );
    }

    #[test]
    fn enough_without_the_widest() {
        check(
            &CHECK,
            "
            room a 0,0 20x20 auditorium people=200
            exit E1 a 0,3 3.0
            exit E2 a 0,9 1.2
            ",
            expect![[""]],
        );
    }
}
