//! L602: the law, or the planning default, asks for something that is not there.

use crate::checks::prelude::*;
use crate::packs::{Mode, Requirement};
use crate::{RequirementState, Truth};

/// The check.
pub static CHECK: Check = Check {
    kind: FindingKind {
        code: Code("L602"),
        name: "requirement_not_met",
        words: r"
title = Something that is asked for is missing
says = { $count ->
    [1] { $mode ->
        [compliance] Required and not there: { $asks }
        [readiness] Will be required and is not there: { $asks }
       *[planning] Advised and not there: { $asks }
    }
   *[other] { $place }: { $count } parts that are asked for are not there. The first: { $asks }
 }
settle = { $how ->
    [own] { $settle }
   *[fact] Put it in place, then enter it with its source and date.
 }
why =
    A rule pack lists what each class of site must have or do, each with its article. This one is not there, by what the dossier says: a fact that says no, a measure that is only proposed, a section of the plan that is empty. In a country whose law is not loaded the list is a planning default, and the finding says “advised”.
    Example: an alarm button that has been approved and not installed. Comply by putting it in place and saying so.
",
    },
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    let (Some(pack), Some(classification)) = (case.pack, &case.classification) else { return Vec::new() };
    let states = pack.requirements(classification, case.dossier, case.today);
    let missing = states.iter().filter(|state| is_asked(state) && state.met == Truth::No);
    let mode = pack.mode_on(case.today);
    let mut by_section: Vec<(Place, Vec<&Requirement>)> = Vec::new();
    for state in missing {
        let place = state.trace.as_ref().map_or(Place::Site, crate::Trace::place);
        let gathers = matches!(place, Place::Section(_)) && mode == Mode::Planning;
        match by_section.iter_mut().find(|(known, _)| gathers && *known == place) {
            Some((_, rules)) => rules.push(state.rule),
            None => by_section.push((place, vec![state.rule])),
        }
    }
    by_section.into_iter().filter_map(|(place, rules)| finding(place, &rules, mode)).collect()
}

/// Whether a verdict may rest on it and it is surely asked of this site.
fn is_asked(state: &RequirementState<'_>) -> bool {
    state.applies == Truth::Yes && state.rule.citation.evidence.may_decide()
}

fn finding(place: Place, rules: &[&Requirement], mode: Mode) -> Option<Finding> {
    let first = rules.first()?;
    let finding = if mode == Mode::Compliance { CHECK.error(place) } else { CHECK.warning(place) };
    let own = !first.settle.0.is_empty() && rules.len() == 1;
    let finding = finding
        .with("mode", Arg::Text(mode.as_str().to_owned()))
        .with("count", Arg::Count(rules.len() as u64))
        .with("asks", Arg::Translated(first.citation.says.clone()))
        .with("how", Arg::Text(if own { "own" } else { "fact" }.to_owned()))
        .with("settle", Arg::Translated(first.settle.clone()));
    Some(rules.iter().fold(finding, |finding, rule| finding.cite_once(&rule.citation)))
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::check;
    use expect_test::expect;

    #[test]
    fn an_alarm_button_only_approved_and_a_fact_that_says_no() {
        check(
            &CHECK,
            "
            country KZ
            fact site_type school
            fact settlement_type city
            measure button m032 approved
            fact visitor_log no
            ",
            expect![[r#"
                L602 error site: asks=A fixed or mobile alarm button to the police or to a security firm., count=1, how=own, mode=compliance, settle=Enter the alarm button as measure m032 once it works. [Order 117 of 30.03.2022, paragraph 78]
                L602 error fact visitor_log: asks=Visitors show an identity document and are entered in a visitor log., count=1, how=fact, mode=compliance, settle= [Order 117 of 30.03.2022, paragraphs 12-18]
            "#]],
        );
    }

    #[test]
    fn british_duties_do_not_bind_yet() {
        check(
            &CHECK,
            "
            country GB
            fact site_type library
            fact people_peak 300
            fact has_building yes
            fact mainly_schedule1 yes
            fact principal_use library_museum_gallery
            fact premises_exclusion none
            fact open_air_leisure no
            fact inside_qualifying_premises no
            section lockdown Doors_first
            ",
            expect![[r#"
                L602 warning section evacuation: asks=A procedure for evacuation, so far as reasonably practicable, that the people who work there follow when an attack is suspected on site or near it., count=1, how=own, mode=readiness, settle=Write the section “evacuation” of the plan. [Terrorism (Protection of Premises) Act 2025, s.5(3)(a)]
                L602 warning section shelter: asks=A procedure for moving people to a safer place inside (invacuation)., count=1, how=own, mode=readiness, settle=Write the section “shelter” of the plan. [Terrorism (Protection of Premises) Act 2025, s.5(3)(b)]
                L602 warning section communication: asks=A procedure for giving information to the people there., count=1, how=own, mode=readiness, settle=Write the section “communication” of the plan. [Terrorism (Protection of Premises) Act 2025, s.5(3)(d)]
            "#]],
        );
    }

    #[test]
    fn planning_defaults_are_gathered_by_section() {
        check(
            &CHECK,
            "country UZ\nsection lockdown Lockdown The_head_orders_it.",
            expect![[r#"
            L602 warning section evacuation: asks=A written evacuation plan., count=11, how=fact, mode=planning, settle= [International Fire Code 2018, 404; International Fire Code 2018, 404, evacuation plans]
        "#]],
        );
    }
}
