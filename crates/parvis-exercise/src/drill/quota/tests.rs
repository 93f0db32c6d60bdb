//! How many drills are due, by when.

use super::{Asked, Per, Window, quota};
use expect_test::{Expect, expect};
use jiff::civil::Date;
use parvis_core::{Drill, DrillKind};
use proptest::prelude::*;

const SCHOOL_YEAR: Per = Per::SchoolYear { month: 9, day: 1 };
const AUTUMN: Window = Window { from: (9, 1), until: (10, 31) };

fn asked(kinds: &[DrillKind], count: u32, per: Per, windows: &[Window]) -> Asked {
    Asked { kinds: kinds.to_vec(), count, per, windows: windows.to_vec() }
}

/// `2026-10-02 lockdown`, `2026-10-02 lockdown planned`.
fn drills(text: &str) -> Vec<Drill> {
    let drill = |line: &str| {
        let words: Vec<&str> = line.split(' ').collect();
        drill(words[0].parse().unwrap(), words[1], words.get(2).is_none())
    };
    text.lines().map(str::trim).filter(|line| !line.is_empty()).map(drill).collect()
}

fn drill(date: Date, kind: &str, held: bool) -> Drill {
    Drill {
        id: date.to_string(),
        kind: DrillKind::ALL.into_iter().find(|one| one.as_str() == kind).unwrap(),
        date,
        held,
        lead: String::new(),
        announced: None,
        groups: vec![],
        people: None,
        seconds: None,
        simulated_violence: None,
        aftercare: String::new(),
        observations: vec![],
        exits: vec![],
        rooms: vec![],
    }
}

/// What the rule still asks for on each of these days.
fn check(asked: &Asked, held: &str, days: &[&str], expected: Expect) {
    let drills = drills(held);
    let line = |day: &&str| {
        let quota = quota(asked, &drills, day.parse().unwrap());
        let by = quota.by.map_or("–".to_owned(), |by| by.to_string());
        let days = |days: Option<super::Days>| {
            days.map_or("–".to_owned(), |one| format!("{}…{}", one.from, one.until))
        };
        format!(
            "{day}: {} of {} held since {}, {} planned, {} due by {by}, {} without a day; open {}, next {}\n",
            quota.held,
            quota.needed,
            quota.period.from,
            quota.planned,
            quota.due,
            quota.to_plan,
            days(quota.open),
            days(quota.next)
        )
    };
    expected.assert_eq(&days.iter().map(line).collect::<String>());
}

#[test]
fn two_fire_drills_in_a_school_year() {
    check(
        &asked(&[DrillKind::Evacuation], 2, SCHOOL_YEAR, &[]),
        "2026-05-20 evacuation
         2026-09-20 evacuation
         2026-09-25 lockdown
         2027-03-10 evacuation planned",
        &["2026-08-31", "2026-09-01", "2026-10-05", "2027-03-11", "2027-09-01"],
        expect![[r#"
            2026-08-31: 1 of 2 held since 2025-09-01, 0 planned, 1 due by 2026-08-31, 1 without a day; open –, next –
            2026-09-01: 0 of 2 held since 2026-09-01, 1 planned, 2 due by 2027-08-31, 1 without a day; open –, next –
            2026-10-05: 1 of 2 held since 2026-09-01, 1 planned, 1 due by 2027-08-31, 0 without a day; open –, next –
            2027-03-11: 1 of 2 held since 2026-09-01, 0 planned, 1 due by 2027-08-31, 1 without a day; open –, next –
            2027-09-01: 0 of 2 held since 2027-09-01, 0 planned, 2 due by 2028-08-31, 2 without a day; open –, next –
        "#]],
    );
}

#[test]
fn a_lockdown_drill_in_the_first_weeks_of_the_school_year() {
    check(
        &asked(&[DrillKind::Lockdown, DrillKind::Combined], 1, SCHOOL_YEAR, &[AUTUMN]),
        "2026-05-20 lockdown
         2026-10-06 combined",
        &["2026-08-31", "2026-09-01", "2026-10-05", "2026-10-06", "2026-11-01", "2027-09-02", "2027-11-01"],
        expect![[r#"
            2026-08-31: 0 of 1 held since 2025-09-01, 0 planned, 1 due by 2025-10-31, 1 without a day; open –, next 2026-09-01…2026-10-31
            2026-09-01: 0 of 1 held since 2026-09-01, 0 planned, 1 due by 2026-10-31, 1 without a day; open 2026-09-01…2026-10-31, next 2027-09-01…2027-10-31
            2026-10-05: 0 of 1 held since 2026-09-01, 0 planned, 1 due by 2026-10-31, 1 without a day; open 2026-09-01…2026-10-31, next 2027-09-01…2027-10-31
            2026-10-06: 1 of 1 held since 2026-09-01, 0 planned, 0 due by –, 0 without a day; open 2026-09-01…2026-10-31, next 2027-09-01…2027-10-31
            2026-11-01: 1 of 1 held since 2026-09-01, 0 planned, 0 due by –, 0 without a day; open –, next 2027-09-01…2027-10-31
            2027-09-02: 0 of 1 held since 2027-09-01, 0 planned, 1 due by 2027-10-31, 1 without a day; open 2027-09-01…2027-10-31, next 2028-09-01…2028-10-31
            2027-11-01: 0 of 1 held since 2027-09-01, 0 planned, 1 due by 2027-10-31, 1 without a day; open –, next 2028-09-01…2028-10-31
        "#]],
    );
}

#[test]
fn a_yearly_drill_rolls_with_the_last_one() {
    check(
        &asked(&[DrillKind::Lockdown], 1, Per::Year, &[]),
        "2025-10-10 lockdown
         2026-10-20 lockdown planned",
        &["2025-10-09", "2026-09-01", "2026-10-10", "2026-10-11"],
        expect![[r#"
            2025-10-09: 0 of 1 held since 2024-10-09, 0 planned, 1 due by 2025-10-09, 1 without a day; open –, next –
            2026-09-01: 1 of 1 held since 2025-09-01, 0 planned, 1 due by 2026-10-10, 1 without a day; open –, next –
            2026-10-10: 1 of 1 held since 2025-10-10, 0 planned, 1 due by 2026-10-10, 1 without a day; open –, next –
            2026-10-11: 0 of 1 held since 2025-10-11, 1 planned, 1 due by 2026-10-10, 0 without a day; open –, next –
        "#]],
    );
}

#[test]
fn two_in_a_year_keep_their_number_until_the_older_one_falls_out() {
    check(
        &asked(&[DrillKind::Briefing], 2, Per::Year, &[]),
        "2024-01-15 briefing
         2026-01-20 briefing",
        &["2026-02-01"],
        expect![[r#"
            2026-02-01: 1 of 2 held since 2025-02-01, 0 planned, 1 due by 2025-01-15, 1 without a day; open –, next –
        "#]],
    );
    check(
        &asked(&[DrillKind::Briefing], 2, Per::Year, &[]),
        "2025-09-15 briefing
         2026-01-20 briefing",
        &["2026-02-01", "2026-09-15", "2026-09-16"],
        expect![[r#"
            2026-02-01: 2 of 2 held since 2025-02-01, 0 planned, 1 due by 2026-09-15, 1 without a day; open –, next –
            2026-09-15: 2 of 2 held since 2025-09-15, 0 planned, 1 due by 2026-09-15, 1 without a day; open –, next –
            2026-09-16: 1 of 2 held since 2025-09-16, 0 planned, 1 due by 2026-09-15, 1 without a day; open –, next –
        "#]],
    );
}

#[test]
fn a_window_may_go_over_new_year_and_end_with_a_short_month() {
    let winter = Window { from: (12, 15), until: (2, 31) };
    check(
        &asked(&[DrillKind::Shelter], 1, SCHOOL_YEAR, &[winter]),
        "2027-01-20 shelter planned",
        &["2026-12-14", "2026-12-15", "2027-02-28", "2027-03-01"],
        expect![[r#"
            2026-12-14: 0 of 1 held since 2026-09-01, 1 planned, 1 due by 2027-02-28, 0 without a day; open –, next 2026-12-15…2027-02-28
            2026-12-15: 0 of 1 held since 2026-09-01, 1 planned, 1 due by 2027-02-28, 0 without a day; open 2026-12-15…2027-02-28, next 2027-12-15…2028-02-29
            2027-02-28: 0 of 1 held since 2026-09-01, 0 planned, 1 due by 2027-02-28, 1 without a day; open 2026-12-15…2027-02-28, next 2027-12-15…2028-02-29
            2027-03-01: 0 of 1 held since 2026-09-01, 0 planned, 1 due by 2027-02-28, 1 without a day; open –, next 2027-12-15…2028-02-29
        "#]],
    );
}

#[test]
fn a_rolling_number_with_a_window_is_kept_until_the_older_one_falls_out() {
    check(
        &asked(&[DrillKind::Lockdown], 1, Per::Year, &[AUTUMN]),
        "2025-10-10 lockdown
         2026-05-05 lockdown",
        &["2026-08-31", "2026-10-10", "2026-10-11"],
        expect![[r#"
            2026-08-31: 1 of 1 held since 2025-08-31, 0 planned, 1 due by 2026-10-10, 1 without a day; open –, next 2026-09-01…2026-10-31
            2026-10-10: 1 of 1 held since 2025-10-10, 0 planned, 1 due by 2026-10-10, 1 without a day; open 2026-09-01…2026-10-31, next 2027-09-01…2027-10-31
            2026-10-11: 0 of 1 held since 2025-10-11, 0 planned, 1 due by 2026-10-10, 1 without a day; open 2026-09-01…2026-10-31, next 2027-09-01…2027-10-31
        "#]],
    );
}

#[test]
fn impossible_days_are_no_windows() {
    let none = [Window { from: (13, 1), until: (2, 1) }, Window { from: (1, 0), until: (2, 1) }];
    let quota =
        quota(&asked(&[DrillKind::Shelter], 1, SCHOOL_YEAR, &none), &[], "2026-10-01".parse().unwrap());
    assert_eq!((quota.open, quota.next), (None, None));
}

proptest! {
    /// Whatever was held: what is short is due, nobody must plan more than is due, a number that is short is overdue and
    /// one that is met is not; and after one more drill today no more are due, or later.
    #[test]
    fn counts_add_up(
        days in prop::collection::vec((0..1500_i64, any::<bool>()), 0..12),
        count in 1..5_u32,
        per in 0..5_usize,
    ) {
        let per = [SCHOOL_YEAR, Per::Year, Per::HalfYear, Per::Quarter, Per::Month][per];
        let asked = asked(&[DrillKind::Lockdown], count, per, &[]);
        let today: Date = "2026-10-05".parse().unwrap();
        let first: Date = "2023-01-01".parse().unwrap();
        let day = |days: i64| first.saturating_add(jiff::Span::new().days(days));
        let mut drills: Vec<Drill> =
            days.into_iter().map(|(at, held)| drill(day(at), "lockdown", held)).collect();
        let before = quota(&asked, &drills, today);
        prop_assert!(before.due >= count.saturating_sub(before.held));
        prop_assert!(before.to_plan <= before.due);
        prop_assert_eq!(before.by.is_some(), before.due > 0);
        if per != SCHOOL_YEAR {
            let by = before.by.unwrap();
            prop_assert!(if before.held < count { by <= today } else { by >= today }, "{:?}", before);
        }
        drills.push(drill(today, "lockdown", true));
        let after = quota(&asked, &drills, today);
        prop_assert!(after.held > before.held);
        prop_assert!(after.due <= before.due || after.by > before.by, "{:?} {:?}", before, after);
    }
}
