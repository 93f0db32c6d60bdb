//! P115: rooms that lie over one another.

use crate::checks::prelude::*;
use geo::{Area, BooleanOps, BoundingRect, Rect};

/// The check.
pub static CHECK: Check = Check {
    kind: FindingKind {
        code: Code("P115"),
        name: "rooms_overlap",
        words: r#"
title = Rooms overlap
says = { $other } and { $place } share { $area } of floor on the drawing.
settle = Correct the outlines, or give one of the rooms its own level if it is a gallery.
why =
    The same floor cannot hold the people of two rooms. An overlap counts them twice and lets walks jump from one room into the other without a door. Slivers along walls are ordinary drawing tolerance and are not reported.
    Example: an old and a new outline of the same classroom. Comply by deleting one.
"#,
    },
    run,
};

/// Overlaps up to this area, or this share of the smaller room, are drawing tolerance.
const TOLERATED_M2: f64 = 0.5;
const TOLERATED_SHARE: f64 = 0.02;

fn run(case: &Case<'_>) -> Vec<Finding> {
    let Some(building) = &case.building else { return Vec::new() };
    let walkable = || building.plan.units.iter().filter(|unit| unit.category.is_walkable());
    let boxed: Vec<(&Unit, Rect)> =
        walkable().filter_map(|unit| unit.shape.bounding_rect().map(|around| (unit, around))).collect();
    let mut findings = Vec::new();
    for (number, (a, around_a)) in boxed.iter().enumerate() {
        for (b, around_b) in boxed.iter().skip(number + 1) {
            if a.level == b.level && shared(*around_a, *around_b) > TOLERATED_M2 {
                findings.extend(overlap(a, b));
            }
        }
    }
    findings
}

/// Area two boxes share: quick to work out, and never less than what the rooms share.
fn shared(a: Rect, b: Rect) -> f64 {
    let side = |low: f64, high: f64| (high - low).max(0.0);
    side(a.min().x.max(b.min().x), a.max().x.min(b.max().x))
        * side(a.min().y.max(b.min().y), a.max().y.min(b.max().y))
}

fn overlap(a: &Unit, b: &Unit) -> Option<Finding> {
    let area = a.shape.intersection(&b.shape).unsigned_area();
    let smaller = a.area().min(b.area()).get();
    (area > TOLERATED_M2.max(smaller * TOLERATED_SHARE)).then(|| {
        let other = Place::Unit(b.id.clone());
        CHECK
            .warning(Place::Unit(a.id.clone()))
            .with("other", Arg::Place(other.clone()))
            .with("area", Arg::SquareMetres(area))
            .see(other)
    })
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::check;
    use expect_test::expect;

    #[test]
    fn half_a_room_over_another() {
        check(
            &CHECK,
            "
            room a 0,0 8x6
            room b 4,0 8x6
            ",
            expect![[r#"
                P115 warning a: area=24.0 m², other=b see b
            "#]],
        );
    }

    #[test]
    fn a_sliver_along_the_wall_and_another_level_are_fine() {
        check(
            &CHECK,
            "
            room a 0,0 8x6
            room b 7.95,0 8x6
            level 1 First
            room c 0,0 8x6
            ",
            expect![[""]],
        );
    }
}
