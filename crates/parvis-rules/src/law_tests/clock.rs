//! The passport clock of Order 117 and the other deadlines, with last days counted by hand on a calendar.

use super::{facts, pack};
use crate::packs::TimeUnit;
use expect_test::{Expect, expect};
use jiff::civil::{Date, date};
use parvis_core::Dossier;

fn check(id: &str, text: &str, today: Date, expected: Expect) {
    let mut dossier = Dossier::default();
    dossier.site.facts = facts(text);
    let pack = pack(id);
    let classification = pack.classify_dossier(&dossier, today);
    let line = |state: &crate::DeadlineState<'_>| {
        let due = state.due.map_or_else(|| "-".to_owned(), |due| due.to_string());
        let note = if state.holidays_not_counted { " (holidays not counted)" } else { "" };
        format!("{}: {due} {:?}{note}\n", state.rule.id, state.progress)
    };
    let lines: String = pack.deadlines(&classification, &dossier, today).iter().map(line).collect();
    expected.assert_eq(&lines);
}

/// 7 September 2026 is a Monday, so its fifth working day is the next Monday, its tenth the one after; the 45th is
/// the ninth Monday, 9 November.
#[test]
fn working_days_by_hand() {
    let pack = pack("kz");
    let last = |from: Date, within: u32| pack.last_day(from, within, TimeUnit::WorkingDays, false);
    assert_eq!(last(date(2026, 9, 7), 45), date(2026, 11, 9));
    // From a Friday the first day that counts is the Monday; from a Saturday too.
    assert_eq!(last(date(2026, 9, 11), 1), date(2026, 9, 14));
    assert_eq!(last(date(2026, 9, 12), 1), date(2026, 9, 14));
    assert_eq!(last(date(2026, 9, 10), 10), date(2026, 9, 24));
    // Over the turn of the year.
    assert_eq!(last(date(2026, 12, 28), 15), date(2027, 1, 18));
    assert_eq!(pack.last_day(date(2026, 2, 20), 10, TimeUnit::CalendarDays, false), date(2026, 3, 2));
}

#[test]
fn thirty_days_beginning_with_the_day() {
    let last = pack("uk").last_day(date(2026, 6, 1), 30, TimeUnit::CalendarDays, true);
    assert_eq!(last, date(2026, 6, 30));
    assert_eq!(pack("ru").last_day(date(2024, 2, 29), 5, TimeUnit::Years, false), date(2029, 2, 28));
}

const SCHOOL: &str = "site_type = \"school\"\nsettlement_type = \"city\"\npeople_peak = 1150\n";

#[test]
fn the_chain_from_notice_to_copies() {
    let all = format!(
        "{SCHOOL}listing_notice_date = 2026-09-07\npassport_draft_date = 2026-11-09\npassport_sent_date = 2026-11-20\n\
         passport_received_date = 2026-11-20\npassport_agreed_date = 2026-12-11\npassport_approved_date = 2026-12-25"
    );
    check(
        "kz",
        &all,
        date(2027, 1, 4),
        expect![[r#"
        kz.117.pass.draft: 2026-11-09 Done { on: 2026-11-09 } (holidays not counted)
        kz.117.pass.send: 2026-11-19 DoneLate { on: 2026-11-20, days_late: 1 }
        kz.117.pass.police: 2026-12-11 Done { on: 2026-12-11 } (holidays not counted)
        kz.117.pass.approve: 2026-12-25 Done { on: 2026-12-25 } (holidays not counted)
        kz.117.pass.copies: 2027-01-04 Open { days_left: 0 }
        kz.117.pass.update: - NotStarted { needs: FactKey("passport_change_date") } (holidays not counted)
    "#]],
    );
}

#[test]
fn nothing_known_starts_no_clock() {
    check(
        "kz",
        SCHOOL,
        date(2026, 11, 21),
        expect![[r#"
        kz.117.pass.draft: - NotStarted { needs: FactKey("listing_notice_date") } (holidays not counted)
        kz.117.pass.send: - NotStarted { needs: FactKey("passport_draft_date") }
        kz.117.pass.police: - NotStarted { needs: FactKey("passport_received_date") } (holidays not counted)
        kz.117.pass.approve: - NotStarted { needs: FactKey("passport_agreed_date") } (holidays not counted)
        kz.117.pass.copies: - NotStarted { needs: FactKey("passport_approved_date") }
        kz.117.pass.update: - NotStarted { needs: FactKey("passport_change_date") } (holidays not counted)
    "#]],
    );
}

#[test]
fn last_day_and_the_day_after() {
    let school = format!("{SCHOOL}listing_notice_date = 2026-09-07");
    check(
        "kz",
        &school,
        date(2026, 11, 9),
        expect![[r#"
        kz.117.pass.draft: 2026-11-09 Open { days_left: 0 } (holidays not counted)
        kz.117.pass.send: - NotStarted { needs: FactKey("passport_draft_date") }
        kz.117.pass.police: - NotStarted { needs: FactKey("passport_received_date") } (holidays not counted)
        kz.117.pass.approve: - NotStarted { needs: FactKey("passport_agreed_date") } (holidays not counted)
        kz.117.pass.copies: - NotStarted { needs: FactKey("passport_approved_date") }
        kz.117.pass.update: - NotStarted { needs: FactKey("passport_change_date") } (holidays not counted)
    "#]],
    );
    check(
        "kz",
        &school,
        date(2026, 11, 10),
        expect![[r#"
        kz.117.pass.draft: 2026-11-09 Passed { days_ago: 1 } (holidays not counted)
        kz.117.pass.send: - NotStarted { needs: FactKey("passport_draft_date") }
        kz.117.pass.police: - NotStarted { needs: FactKey("passport_received_date") } (holidays not counted)
        kz.117.pass.approve: - NotStarted { needs: FactKey("passport_agreed_date") } (holidays not counted)
        kz.117.pass.copies: - NotStarted { needs: FactKey("passport_approved_date") }
        kz.117.pass.update: - NotStarted { needs: FactKey("passport_change_date") } (holidays not counted)
    "#]],
    );
}

#[test]
fn a_correction_before_the_change_does_not_settle_it() {
    let school = format!("{SCHOOL}passport_change_date = 2026-11-02\npassport_corrected_date = 2026-10-01");
    check(
        "kz",
        &school,
        date(2026, 11, 3),
        expect![[r#"
        kz.117.pass.draft: - NotStarted { needs: FactKey("listing_notice_date") } (holidays not counted)
        kz.117.pass.send: - NotStarted { needs: FactKey("passport_draft_date") }
        kz.117.pass.police: - NotStarted { needs: FactKey("passport_received_date") } (holidays not counted)
        kz.117.pass.approve: - NotStarted { needs: FactKey("passport_agreed_date") } (holidays not counted)
        kz.117.pass.copies: - NotStarted { needs: FactKey("passport_approved_date") }
        kz.117.pass.update: 2026-11-30 Open { days_left: 27 } (holidays not counted)
    "#]],
    );
}

#[test]
fn france_and_russia() {
    check(
        "fr",
        "site_type = \"school\"\nownership = \"state\"",
        date(2026, 11, 21),
        expect![[r#"
        fr.unified: 2028-08-31 Open { days_left: 649 }
    "#]],
    );
    let school = "site_type = \"school\"\nvictims_forecast = 600\nsettlement_population = 50000\n\
         survey_date = 2026-10-01\npassport_draft_date = 2026-11-02\npassport_signed_date = 2026-11-02";
    check(
        "ru",
        school,
        date(2026, 11, 21),
        expect![[r#"
        ru.1006.pass.compile: 2026-10-31 DoneLate { on: 2026-11-02, days_late: 2 }
        ru.1006.pass.agree: 2027-01-04 Open { days_left: 44 } (holidays not counted)
        ru.1006.pass.renew: - NotStarted { needs: FactKey("passport_agreed_date") }
    "#]],
    );
}
