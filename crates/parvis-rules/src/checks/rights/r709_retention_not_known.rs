//! R709: cameras that record nobody knows how long.

use crate::checks::prelude::*;

/// The check.
pub static CHECK: Check = Check {
    kind: FindingKind {
        code: Code("R709"),
        name: "retention_not_known",
        words: r#"
title = Not known how long recordings are kept
says = { $place } has { $count ->
    [1] one camera
   *[other] { $count } cameras
 }, and nobody has said how long the recordings are kept.
settle = Look at the recorder's setting and write “retention_days”; 0 if nothing is recorded.
why =
    How long pictures are kept is the first thing people ask and the first thing an authority checks. It stands on the sign at the entrance. Recorders keep until the disk is full if nobody sets them.
    Example: the installer set it and left. Comply by looking at the menu once.
"#,
    },
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    let Some(usual) = case.packs.rights().number("retention.default_hours") else { return Vec::new() };
    active(case)
        .filter(|measure| !measure.cameras.is_empty() && measure.retention_days.value().is_none())
        .map(|measure| {
            CHECK
                .warning(Place::Measure(measure.id.clone()))
                .with("count", count(measure.cameras.len()))
                .cite(usual.citation.clone())
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::check;
    use expect_test::expect;

    #[test]
    fn a_camera_and_no_setting() {
        check(
            &CHECK,
            "
            measure cctv m034 in_place
            camera cctv cam1 1,1 looks=0
            measure gate m034 in_place keep=3
            camera gate cam2 1,1 looks=0
            ",
            expect![[r#"
                R709 warning measure cctv: count=1 [EDPB Guidelines 3/2019, section 8]
            "#]],
        );
    }
}
