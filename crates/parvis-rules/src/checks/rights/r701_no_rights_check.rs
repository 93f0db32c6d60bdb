//! R701: measures that touch rights without a rights check.

use crate::checks::prelude::*;
use parvis_core::MeasureStatus;

/// The check.
pub static CHECK: Check = Check {
    kind: FindingKind {
        code: Code("R701"),
        name: "no_rights_check",
        words: r#"
title = No rights check
says = { $place } can touch people's rights, and nobody has answered the rights questions for it.
settle = Answer the ten questions in measures.toml (“rights”): which law allows it, what it is for, what was tried first, how people complain, when it ends.
why =
    Cameras, searches, gates and logs change how people move, learn, pray and are seen. Such a measure is allowed only if a law permits it, if it serves a named aim, if nothing milder would do, and if it ends or is looked at again. For cameras the European guidelines want the purpose written down for every camera. The catalogue of measures says which rights each measure can touch.
    Example: cameras in the corridors, put up after an incident, and nobody remembers why. Comply by answering before the measure is approved.
"#,
    },
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    active(case)
        .filter(|measure| measure.rights.is_none() && touches_rights(case, measure))
        .map(|measure| {
            let place = Place::Measure(measure.id.clone());
            let source =
                if measure.cameras.is_empty() { sources::rights() } else { sources::camera_purpose() };
            let decided = measure.status != MeasureStatus::Proposed;
            let finding = if decided { CHECK.as_sure_as(&source, place) } else { CHECK.warning(place) };
            finding.cite(source)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::check;
    use expect_test::expect;

    #[test]
    fn cameras_in_place_a_camera_system_proposed_lamps_touch_nobody() {
        check(
            &CHECK,
            "
            measure cctv m034 in_place
            camera cctv cam1 1,1 looks=0
            measure plan m034 proposed
            measure lamps m012 in_place
            measure gone m034 ended
            ",
            expect![[r#"
                R701 error measure cctv [EDPB Guidelines 3/2019, purpose of each camera, balancing of interests]
                R701 warning measure plan [ICCPR articles 9, 12, 17 to 19, 21, 26; Siracusa Principles, lawful, necessary, in proportion]
            "#]],
        );
    }

    #[test]
    fn answered() {
        check(
            &CHECK,
            "
            measure cctv m034 in_place
            camera cctv cam1 1,1 looks=0
            check cctv all
            ",
            expect![[""]],
        );
    }
}
