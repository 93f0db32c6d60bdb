//! E208: all exits lie on one side of the building.

use crate::checks::prelude::*;
use parvis_core::geometry::midpoint;

/// The check.
pub static CHECK: Check = Check {
    kind: FindingKind {
        code: Code("E208"),
        name: "exits_on_one_side",
        words: r#"
title = All exits lie on one side
says = All { $count } exits lie on the same side of the building.
settle = Open an exit on another side, or confirm one that the drawing lacks.
why =
    Fire, smoke or an attacker at the front closes every exit there at once. Ways out that end on different sides leave a choice. This is our own reading of good practice and not a limit of a code.
    Example: a shop with three doors, all to the street, and a delivery door that is always locked. Comply by making the back door an exit.
"#,
    },
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    let Some(building) = &case.building else { return Vec::new() };
    let Some(centre) = building.centre() else { return Vec::new() };
    let exits: Vec<&Opening> = building.plan.exits().filter(|exit| escape_door(exit)).collect();
    let towards =
        exits.iter().map(|exit| midpoint(exit.line)).map(|at| (at.y - centre.y).atan2(at.x - centre.x));
    if exits.len() < 2 || !on_one_side(towards.collect()) {
        return Vec::new();
    }
    let mut finding = CHECK.warning(Place::Site).with("count", count(exits.len())).cite(sources::sides());
    finding.related = openings(exits);
    vec![finding]
}

/// Whether all directions lie within half a turn of one another.
fn on_one_side(mut directions: Vec<f64>) -> bool {
    directions.sort_by(f64::total_cmp);
    let turn = std::f64::consts::TAU;
    let next = directions.iter().skip(1).copied().chain(directions.first().map(|first| first + turn));
    directions.iter().zip(next).any(|(here, next)| next - here > turn / 2.0 + 1e-6)
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::check;
    use expect_test::expect;

    #[test]
    fn three_doors_to_the_street() {
        check(
            &CHECK,
            "
            room a 0,0 30x20 shop
            exit E1 a 5,0 1.2
            exit E2 a 15,0 1.2
            exit E3 a 25,0 1.2
            ",
            expect![[r#"
                E208 warning site: count=3 [Planning default of Parvis, more than one side] see E1, E2, E3
            "#]],
        );
    }

    #[test]
    fn a_back_door_settles_it() {
        check(
            &CHECK,
            "
            room a 0,0 30x20 shop
            exit E1 a 15,0 1.2
            exit E2 a 15,20 1.2
            ",
            expect![[""]],
        );
    }
}
