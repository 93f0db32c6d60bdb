//! P113: door widths nobody stated.

use crate::checks::prelude::*;
use parvis_core::WidthBasis;
use std::collections::BTreeMap;

/// The check.
pub static CHECK: Check = Check {
    kind: FindingKind {
        code: Code("P113"),
        name: "door_width_assumed",
        words: r#"
title = Door widths were assumed
says = { $count ->
    [1] Nothing says how wide { $place } is. { $width } was assumed.
   *[other] Nothing says how wide { $count } doors are. { $width } was assumed.
 }
settle = Measure the clear width of these doors, exits and stair doors first, and write it into plan.geojson.
why =
    How many people a door lets out depends on its clear width: the free space between frame and open leaf, not the width of the leaf in a catalogue. Where the file does not state it, Parvis assumes a common single door and says so each time, because a plan built on assumed doors is a plan nobody has walked.
    Example: “assumed 0.90 m” for 40 inner doors. Comply with a tape measure: ten seconds a door.
"#,
    },
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    let Some(building) = &case.building else { return Vec::new() };
    let mut by_width: BTreeMap<u64, Vec<&Opening>> = BTreeMap::new();
    for opening in building.plan.openings.iter().filter(|opening| opening.width.basis == WidthBasis::Assumed)
    {
        by_width.entry((opening.width.metres.get() * 1000.0).round() as u64).or_default().push(opening);
    }
    let finding = |(millimetres, doors): (u64, Vec<&Opening>)| {
        let finding = gathered(|place| CHECK.warning(place), Place::Site, openings(doors))?;
        let width = Arg::Metres(millimetres as f64 / 1000.0);
        Some(finding.with("width", width).cite(sources::assumed_door()))
    };
    by_width.into_iter().filter_map(finding).collect()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::check;
    use expect_test::expect;

    #[test]
    fn one_finding_a_width() {
        check(
            &CHECK,
            "
            room a 0,0 8x6
            room b 8,0 8x6
            door a-b 8,3 0.9 assumed
            exit E1 a 0,3 0.9 assumed
            exit E2 b 16,3 1.2
            ",
            expect![[r#"
                P113 warning site: count=2, width=0.90 m [Planning default of Parvis, width of a common single door] see a-b, E1
            "#]],
        );
    }
}
