//! A406: assembly points that do not hold the people.

use crate::checks::prelude::*;
use geo::Area;

/// The check.
pub static CHECK: Check = Check {
    kind: FindingKind {
        code: Code("A406"),
        name: "area_too_small",
        words: r#"
title = Not enough room at the assembly points
says = The assembly points have { $area } together. { $people } people need { $needed }.{ $dots ->
    [0] {""}
   *[other] {" "}The size of { $dots } of them is not drawn and does not count.
 }
settle = Draw each point as an area, or name further points.
why =
    People who stand too close cannot be counted, and those at the back stand on the road. The building code's smallest area for people who have left is 0.46 m² for each person. A point drawn as a dot has no size, so nobody can tell how many it holds.
    Example: 620 pupils need 285 m², a third of a sports court. Comply by drawing the outline and dividing it by class.
"#,
    },
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    let each = numbers::number(case.planning(), "dispersal.m2_per_person");
    let (Some(building), Some(inside), Some(each)) = (&case.building, case.people_at_peak(), each) else {
        return Vec::new();
    };
    let sizes: Vec<f64> = building.assembly_points().map(|point| point.shape.unsigned_area()).collect();
    let (area, needed) = (sizes.iter().sum::<f64>(), f64::from(inside) * each.value);
    if sizes.is_empty() || area >= needed {
        return Vec::new();
    }
    let dots = sizes.iter().filter(|size| **size <= 0.0).count();
    let place = Place::Site;
    let mut finding = if dots > 0 { CHECK.note(place) } else { CHECK.warning(place) }
        .with("area", Arg::SquareMetres(area))
        .with("people", people(inside))
        .with("needed", Arg::SquareMetres(needed))
        .with("dots", count(dots))
        .cite(each.citation);
    finding.related = building.assembly_points().map(|point| Place::Fixture(point.id.clone())).collect();
    vec![finding]
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::check;
    use expect_test::expect;

    #[test]
    fn a_small_lawn() {
        check(
            &CHECK,
            "
            fact people_peak 620
            room a 0,0 10x10
            point p 60,0 10x10
            ",
            expect![[r#"
                A406 warning site: area=100.0 m², dots=0, needed=285.2 m², people=620 [IBC 2018, dispersal area (5 ft²)] see p
            "#]],
        );
    }

    #[test]
    fn a_dot_and_a_field() {
        check(
            &CHECK,
            "
            fact people_peak 620
            room a 0,0 10x10
            point p 60,0 10x10
            point q 90,0
            ",
            expect![[r#"
                A406 note site: area=100.0 m², dots=1, needed=285.2 m², people=620 [IBC 2018, dispersal area (5 ft²)] see p, q
            "#]],
        );
    }

    #[test]
    fn a_field() {
        check(
            &CHECK,
            "
            fact people_peak 620
            room a 0,0 10x10
            point p 60,0 20x20
            ",
            expect![[""]],
        );
    }
}
