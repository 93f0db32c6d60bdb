//! P122: stairs that lead to no other level.

use crate::checks::prelude::*;
use parvis_core::{ConnectorKind, UnitCategory};

/// The check.
pub static CHECK: Check = Check {
    kind: FindingKind {
        code: Code("P122"),
        name: "stairs_join_no_level",
        words: r#"
title = Stairs that lead to no other level
says = { $count ->
    [1] { $place } leads to no other level on the plan.
   *[other] { $count } stairs or ramps lead to no other level on the plan.
 }
settle = Join the stair to the piece above or below it in plan.geojson (“connector”), or give it another category.
why =
    Stairs that lead nowhere leave the people above them without a way down in every check. Most often the piece on the next storey is missing from the file or drawn beside it.
    Example: an entrance step drawn as a stair. Comply by joining the pieces, or by calling the step a corridor.
"#,
    },
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    let Some(building) = &case.building else { return Vec::new() };
    let walked = building.plan.connectors.iter().filter(|connector| {
        connector.units.len() > 1 && matches!(connector.kind, ConnectorKind::Stairs | ConnectorKind::Ramp)
    });
    let joined: std::collections::BTreeSet<_> = walked.flat_map(|connector| connector.units.iter()).collect();
    let loose = |unit: &&Unit| {
        matches!(unit.category, UnitCategory::Stairs | UnitCategory::Ramp) && !joined.contains(&unit.id)
    };
    let places = units(building.plan.units.iter().filter(loose));
    gathered(|place| CHECK.warning(place), Place::Site, places).into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::check;
    use expect_test::expect;

    #[test]
    fn a_joined_stair_and_a_loose_one() {
        check(
            &CHECK,
            "
            stairs s 0,0 3x6 0..1
            room t 10,0 3x6 stairs
            ",
            expect![[r#"
                P122 warning t: count=1
            "#]],
        );
    }
}
