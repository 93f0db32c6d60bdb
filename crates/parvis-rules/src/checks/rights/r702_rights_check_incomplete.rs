//! R702: rights checks with open questions.

use crate::checks::prelude::*;
use parvis_core::RightsCheck;

/// The check.
pub static CHECK: Check = Check {
    kind: FindingKind {
        code: Code("R702"),
        name: "rights_check_incomplete",
        words: r#"
title = Rights check not complete
says = { $place }: { $count ->
    [1] one question
   *[other] { $count } questions
 } of the rights check { $count ->
    [1] has
   *[other] have
 } no answer, first of all: { $question }
settle = Answer in measures.toml, in one sentence each. “Not known” is an honest answer and keeps the finding open.
why =
    A rights check with gaps looks like a check and is none. Each question has stopped somebody from doing harm: the aim stops cameras that nobody needs, necessity stops searches where a chat at the door would do, the complaint address stops silence.
    Example: everything answered but who owns the measure and how people complain. Comply with one sentence each.
"#,
    },
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    active(case).filter_map(|measure| open_questions(case, measure)).collect()
}

fn open_questions(case: &Case<'_>, measure: &Measure) -> Option<Finding> {
    let check = measure.rights.as_ref()?;
    // The end date has a check of its own, R713.
    let about = |id: &str| match id {
        "rg.children" => case.has_children(),
        "rg.sunset" => false,
        _ => true,
    };
    let questions = case.packs.rights().questions.iter().filter(|question| about(&question.id));
    let open: Vec<_> =
        questions.filter(|question| question.fields.iter().any(|field| !answered(check, field))).collect();
    let first = open.first()?;
    Some(
        CHECK
            .warning(Place::Measure(measure.id.clone()))
            .with("count", count(open.len()))
            .with("question", Arg::Translated(first.ask.clone()))
            .cite(first.citation.clone()),
    )
}

/// Whether a field of the rights check holds an answer. A field we do not know is not held against the measure.
fn answered(check: &RightsCheck, field: &str) -> bool {
    let said = |text: &str| !text.trim().is_empty();
    match field {
        "legality" => said(&check.legality),
        "aim" => said(&check.aim),
        "necessity" => said(&check.necessity),
        "benefit" => check.benefit.is_some(),
        "impact" => check.impact.is_some(),
        "non_discrimination" => said(&check.non_discrimination),
        "access" => said(&check.access),
        "children" => said(&check.children),
        "safety" => said(&check.safety),
        "owner" => said(&check.owner),
        "review" => check.review.is_some(),
        "complaints" => said(&check.complaints),
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::check;
    use expect_test::expect;

    #[test]
    fn no_law_and_no_owner_the_question_about_children_is_for_places_with_children() {
        check(
            &CHECK,
            "
            measure cctv m034 in_place
            check cctv all legality= owner= children=
            ",
            expect![[r#"
                R702 warning measure cctv: count=2, question=Which law, rule or house authority allows this measure? Is it public and precise? [ICCPR; ECHR, legality]
            "#]],
        );
    }

    #[test]
    fn children_are_asked_about_at_a_school() {
        check(
            &CHECK,
            "
            fact site_type school
            measure cctv m034 in_place
            check cctv all children=
            ",
            expect![[r#"
                R702 warning measure cctv: count=1, question=Is it fit for the children there: no surprise drills, no dummy weapons, no facial recognition of pupils? [Rights gate of Parvis]
            "#]],
        );
    }
}
