//! L603: nothing in the dossier says whether something that is asked for is there.

use crate::Truth;
use crate::checks::prelude::*;
use crate::packs::Mode;

/// The check.
pub static CHECK: Check = Check {
    kind: FindingKind {
        code: Code("L603"),
        name: "requirement_not_known",
        words: r"
title = Not known whether something that is asked for is there
says = { $mode ->
    [compliance] Required, and nobody has said whether it is there: { $asks }
    [readiness] Will be required, and nobody has said whether it is there: { $asks }
   *[planning] Advised, and nobody has said whether it is there: { $asks }
 }
settle = { $how ->
    [fact] Answer the question named here.
    [own] { $settle }
    [cannot] Parvis cannot see this in a dossier: check it on the site.
   *[list] Enter it among the measures, or say that the list of measures is complete.
 }
why =
    What nobody has said is not taken for missing, and not for there either. Until it is known, an inspection may find it before you do.
    Example: nobody has written down whether the police centre can see the cameras. Comply by asking and entering the answer, whichever it is.
",
    },
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    let (Some(pack), Some(classification)) = (case.pack, &case.classification) else { return Vec::new() };
    let mode = pack.mode_on(case.today);
    let states = pack.requirements(classification, case.dossier, case.today);
    let open = |state: &&crate::RequirementState<'_>| {
        state.applies == Truth::Yes
            && state.met == Truth::Unknown
            && state.rule.citation.evidence.may_decide()
    };
    states.iter().filter(open).map(|state| finding(state, mode)).collect()
}

fn finding(state: &crate::RequirementState<'_>, mode: Mode) -> Finding {
    let missing = state.trace.as_ref().map(crate::Trace::missing).unwrap_or_default();
    let place = missing.first().map_or_else(
        || state.trace.as_ref().map_or(Place::Site, crate::Trace::place),
        |key| Place::Fact(key.clone()),
    );
    let how = match (&state.trace, missing.is_empty(), state.rule.settle.0.is_empty()) {
        (None, ..) => "cannot",
        (_, false, _) => "fact",
        (_, true, false) => "own",
        (_, true, true) => "list",
    };
    let severe = mode != Mode::Planning;
    let finding = if severe { CHECK.warning(place) } else { CHECK.note(place) };
    let finding = finding
        .with("mode", Arg::Text(mode.as_str().to_owned()))
        .with("asks", Arg::Translated(state.rule.citation.says.clone()))
        .with("how", Arg::Text(how.to_owned()))
        .with("settle", Arg::Translated(state.rule.settle.clone()))
        .cite(state.rule.citation.clone());
    missing.iter().skip(1).fold(finding, |finding, key| finding.see(Place::Fact(key.clone())))
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::check;
    use expect_test::expect;

    #[test]
    fn a_village_school_that_has_said_little() {
        check(
            &CHECK,
            "
            country KZ
            fact site_type school
            fact settlement_type rural
            fact people_peak 90
            fact leased no
            fact access_order yes
            fact visitor_log yes
            fact parents_procedure yes
            measure alert m030 in_place
            measure cameras m034 in_place keep=30
            ",
            expect![[r#"
                L603 warning fact cctv_feed_to_police: asks=Video surveillance whose picture the police operations centre can see., how=fact, mode=compliance, settle=Enter the cameras as measure m034, and say whether the police centre sees them. [Order 117 of 30.03.2022, paragraphs 78, 84-88]
                L603 warning site: asks=A fixed or mobile alarm button to the police or to a security firm., how=own, mode=compliance, settle=Enter the alarm button as measure m032 once it works. [Order 117 of 30.03.2022, paragraph 78]
                L603 warning fact cctv_covers_required: asks=Cameras on the perimeter, the entrances and the busy places: corridors, halls, canteen, lobby, cloakroom, playgrounds., how=fact, mode=compliance, settle= [Order 117 of 30.03.2022, paragraphs 84-87]
                L603 warning site: asks=Backup power for the security systems., how=own, mode=compliance, settle=Enter the backup power as measure m038. [Order 117 of 30.03.2022, paragraph 97]
                L603 warning site: asks=A fence, and means to slow vehicles (an item of the inspection checklist, not of Order 117)., how=own, mode=compliance, settle=Enter the fence as measure m010. [Risk criteria order V2600038978, item 7]
                L603 warning fact responsible_by_order: asks=A responsible person named by order of the head., how=fact, mode=compliance, settle= [Order 117 of 30.03.2022, paragraphs 26-27]
                L603 warning fact pupils_taught_safe_behaviour: asks=Lessons in the basics of safe behaviour for children from the pre-school group up., how=fact, mode=compliance, settle= [Order 117 of 30.03.2022, paragraph 36]
                L603 warning fact training_journal: asks=A journal of instructions and drills, its pages numbered, laced and sealed. With more than 20 participants a protocol takes the place of single signatures., how=fact, mode=compliance, settle= [Order 117 of 30.03.2022, Annex 3]
                L603 warning site: asks=Compliance data entered in the national education database after each police check., how=cannot, mode=compliance, settle= [Order 117 of 30.03.2022, paragraph 80]
            "#]],
        );
    }
}
