//! L604: a deadline has passed, or is near.

use crate::checks::prelude::*;
use crate::packs::Mode;
use crate::{DeadlineState, Progress, Truth};

/// The check.
pub static CHECK: Check = Check {
    kind: FindingKind {
        code: Code("L604"),
        name: "deadline_passed_or_near",
        words: r"
title = A deadline has passed or is near
says = { $state ->
    [passed] The last day was { $due }, { $days ->
        [1] yesterday
       *[other] { $days } days ago
    }, and nothing says it was done: { $asks }
   *[near] The last day is { $due }, { $days ->
        [0] today
        [1] tomorrow
       *[other] in { $days } days
    }: { $asks }
 }
settle = { $holidays ->
    [open] Do it, and enter the day it was done. The days were counted without public holidays, so the true last day may lie a little elsewhere: ask.
   *[counted] Do it, and enter the day it was done.
 }
why =
    Some duties run on a clock that starts with an event: a notice that arrived, a document that was changed. The pack says how long, in working days or in calendar days. Public holidays are left out only where an official list was seen; where it was not, the finding says so.
    Example: the security passport must be drafted within 45 working days of the notice of listing. Comply by doing it and entering the day.
",
    },
    run,
};

/// Fewer days than this before the last one are worth a word (our own choice).
const NEAR: i32 = 14;

fn run(case: &Case<'_>) -> Vec<Finding> {
    let (Some(pack), Some(classification)) = (case.pack, &case.classification) else { return Vec::new() };
    let binds = pack.mode_on(case.today) == Mode::Compliance;
    let states = pack.deadlines(classification, case.dossier, case.today);
    states
        .iter()
        .filter(|state| state.applies == Truth::Yes)
        .filter_map(|state| finding(state, binds))
        .collect()
}

fn finding(state: &DeadlineState<'_>, binds: bool) -> Option<Finding> {
    let place = state.rule.done.clone().map_or(Place::Site, Place::Fact);
    let (finding, word, days) = match &state.progress {
        Progress::Passed { days_ago } if binds => (CHECK.error(place), "passed", *days_ago),
        Progress::Passed { days_ago } => (CHECK.warning(place), "passed", *days_ago),
        Progress::Open { days_left } if *days_left <= NEAR => (CHECK.warning(place), "near", *days_left),
        _ => return None,
    };
    let holidays = if state.holidays_not_counted { "open" } else { "counted" };
    Some(
        finding
            .with("state", Arg::Text(word.to_owned()))
            .with("days", Arg::Count(u64::try_from(days).unwrap_or_default()))
            .with("due", Arg::Date(state.due?))
            .with("holidays", Arg::Text(holidays.to_owned()))
            .with("asks", Arg::Translated(state.rule.citation.says.clone()))
            .cite(state.rule.citation.clone()),
    )
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::check;
    use expect_test::expect;

    #[test]
    fn the_passport_clock() {
        let school = "country KZ\nfact site_type school\nfact settlement_type city\n";
        // The tests' day is 15 September 2026; 45 working days from 14 July end on that very day.
        check(
            &CHECK,
            &format!("{school}fact listing_notice_date 2026-07-14"),
            expect![[r#"
            L604 warning fact passport_draft_date: asks=Draft the passport: 45 working days from the notice of listing., days=0, due=2026-09-15, holidays=open, state=near [Order 117 of 30.03.2022, chapter 5]
        "#]],
        );
        check(
            &CHECK,
            &format!("{school}fact listing_notice_date 2026-07-13"),
            expect![[r#"
            L604 error fact passport_draft_date: asks=Draft the passport: 45 working days from the notice of listing., days=1, due=2026-09-14, holidays=open, state=passed [Order 117 of 30.03.2022, chapter 5]
        "#]],
        );
        check(&CHECK, &format!("{school}fact listing_notice_date 2026-09-07"), expect![[""]]);
        check(&CHECK, school, expect![[""]]);
    }
}
