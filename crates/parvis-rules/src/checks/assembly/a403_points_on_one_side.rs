//! A403: all assembly points lie on one side.

use crate::checks::prelude::*;
use parvis_core::geometry::distance;

/// The check.
pub static CHECK: Check = Check {
    kind: FindingKind {
        code: Code("A403"),
        name: "points_on_one_side",
        words: r#"
title = All assembly points lie on one side
says = { $count ->
    [1] The only assembly point lies on one side of the building.
   *[other] All { $count } assembly points lie on the same side of the building.
 }
settle = Name another point on a different side, and say in the plan who decides between them.
why =
    Smoke drifts, a suspected item lies, a vehicle stands on one side. Guidance for bomb threats tells people to choose the place away from the item, and to have it searched first. With points on one side only there is nothing to choose. “The same side” means within a quarter turn, seen from the middle of the building; that measure is our own.
    Example: both points on the sports field. Comply with one at the front and one at the back.
"#,
    },
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    let Some(building) = &case.building else { return Vec::new() };
    let Some(centre) = building.centre() else { return Vec::new() };
    let points: Vec<_> = building.assembly_points().collect();
    let places: Vec<Place> = points.iter().map(|point| Place::Fixture(point.id.clone())).collect();
    let spots: Vec<geo::Coord> = places.iter().filter_map(|place| building.plan.pin(place)).collect();
    let apart = |a: &geo::Coord, b: &geo::Coord| {
        let dot = (a.x - centre.x) * (b.x - centre.x) + (a.y - centre.y) * (b.y - centre.y);
        dot < distance(*a, centre).get() * distance(*b, centre).get() * std::f64::consts::FRAC_1_SQRT_2
    };
    let both_sides = spots.iter().any(|a| spots.iter().any(|b| apart(a, b)));
    if spots.is_empty() || both_sides {
        return Vec::new();
    }
    let mut finding =
        CHECK.warning(Place::Site).with("count", count(points.len())).cite(sources::away_from_item());
    finding.related = places;
    vec![finding]
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::check;
    use expect_test::expect;

    #[test]
    fn two_on_the_field() {
        check(
            &CHECK,
            "
            room a 0,0 10x10
            point p 60,5
            point q 60,12
            ",
            expect![[r#"
                A403 warning site: count=2 [Bomb threat guidance (DHS, CISA), routes and assembly areas] see p, q
            "#]],
        );
    }

    #[test]
    fn front_and_back() {
        check(
            &CHECK,
            "
            room a 0,0 10x10
            point p 60,5
            point q -60,5
            ",
            expect![[""]],
        );
    }
}
