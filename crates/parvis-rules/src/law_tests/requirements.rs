//! What Order 117 asks of a school, and what the dossier shows.

use super::{facts, pack};
use expect_test::{Expect, expect};
use jiff::civil::{Date, date};
use parvis_core::{Dossier, Fact, Measure, MeasureStatus, Provenance, Section};

const CITY: &str = "site_type = \"school\"\nsettlement_type = \"city\"\npeople_peak = 1150\n";

fn source() -> Provenance {
    Provenance { source: "walk-round".into(), date: date(2026, 9, 1) }
}

fn measure(catalogue: &str, status: MeasureStatus, days: Option<u32>) -> Measure {
    Measure {
        id: catalogue.into(),
        catalogue: catalogue.into(),
        name: String::new(),
        status,
        from: source(),
        places: Vec::new(),
        retention_days: days.map_or(Fact::Unknown, |days| Fact::known(days, source())),
        blocks: Vec::new(),
        cameras: Vec::new(),
        rights: None,
    }
}

fn check(id: &str, dossier: &Dossier, today: Date, expected: Expect) {
    let pack = pack(id);
    let classification = pack.classify_dossier(dossier, today);
    let line = |state: &crate::RequirementState<'_>| {
        let sure = if state.applies.is_decided() { "" } else { " (may not apply)" };
        format!("{:<8}{}{sure}\n", state.met.as_str(), state.rule.id)
    };
    let lines: String = pack.requirements(&classification, dossier, today).iter().map(line).collect();
    expected.assert_eq(&lines);
}

#[test]
fn a_city_school_with_some_equipment() {
    let mut school = Dossier::default();
    school.site.facts =
        facts(&format!("{CITY}cctv_feed_to_police = true\nleased = false\naccess_order = true"));
    school.measures = vec![
        measure("m034", MeasureStatus::InPlace, Some(14)),
        measure("m030", MeasureStatus::InPlace, None),
        measure("m032", MeasureStatus::Approved, None),
    ];
    check(
        "kz",
        &school,
        date(2026, 9, 15),
        expect![[r#"
        yes     kz.117.eq.alert
        yes     kz.117.eq.cctv
        no      kz.117.eq.panic
        unknown kz.117.eq.acs
        unknown kz.117.eq.cctv_cover
        no      kz.117.eq.cctv_keep
        unknown kz.117.eq.power
        unknown kz.cpcr.fence
        yes     kz.117.acc.order
        unknown kz.117.acc.visitor
        unknown kz.117.acc.parents
        unknown kz.117.org.responsible
        unknown kz.117.tr.pupils
        unknown kz.117.tr.journal
        unknown kz.117.nobd
    "#]],
    );
}

#[test]
fn a_complete_list_turns_unknown_into_no() {
    let mut school = Dossier::default();
    school.site.facts = facts(&format!("{CITY}measures_complete = true"));
    let pack = pack("kz");
    let today = date(2026, 9, 15);
    let classification = pack.classify_dossier(&school, today);
    let states = pack.requirements(&classification, &school, today);
    let alert = states.iter().find(|state| state.rule.id == "kz.117.eq.alert").unwrap();
    assert_eq!(alert.met.as_str(), "no");
}

#[test]
fn a_village_school_needs_no_access_control() {
    let mut school = Dossier::default();
    school.site.facts = facts("site_type = \"school\"\nsettlement_type = \"rural\"\npeople_peak = 120");
    let (pack, today) = (pack("kz"), date(2026, 9, 15));
    let ids = |school: &Dossier| -> Vec<String> {
        let classification = pack.classify_dossier(school, today);
        pack.requirements(&classification, school, today).iter().map(|state| state.rule.id.clone()).collect()
    };
    assert!(!ids(&school).contains(&"kz.117.eq.acs".to_owned()));
    school.site.facts = facts("site_type = \"school\"\nsettlement_type = \"rural\"");
    assert!(ids(&school).contains(&"kz.117.eq.acs".to_owned()), "group unknown: it may apply");
}

#[test]
fn a_rule_asks_nothing_before_it_is_in_force() {
    let mut school = Dossier::default();
    school.site.facts = facts(CITY);
    let pack = pack("kz");
    let asked = |today: Date| {
        let classification = pack.classify_dossier(&school, today);
        pack.requirements(&classification, &school, today).iter().any(|state| state.rule.id == "kz.117.nobd")
    };
    assert!(!asked(date(2026, 7, 11)));
    assert!(asked(date(2026, 7, 12)));
}

#[test]
fn duties_of_british_premises() {
    let mut hall = Dossier::default();
    hall.site.facts = facts(
        "site_type = \"concert_hall\"\npeople_peak = 1200\nhas_building = true\nmainly_schedule1 = true\n\
         principal_use = \"entertainment\"\npremises_exclusion = \"none\"\nopen_air_leisure = false\n\
         inside_qualifying_premises = false\nresponsible_person_is_individual = false\n\
         several_responsible_persons = false\nothers_with_control = true\nsia_notified = true",
    );
    let section = |key: &str, body: &str| Section {
        number: 1,
        key: key.into(),
        title: String::new(),
        body: body.into(),
    };
    hall.sections = vec![section("evacuation", "By the foyer."), section("lockdown", "## Doors\n")];
    check(
        "uk",
        &hall,
        date(2026, 9, 15),
        expect![[r#"
        yes     uk.s5.evacuation
        no      uk.s5.invacuation
        no      uk.s5.lockdown
        no      uk.s5.communication
        unknown uk.s6.measures
        unknown uk.s7.document
        unknown uk.s8.cooperate
        yes     uk.s9.notify
        unknown uk.s10.senior
    "#]],
    );
}

#[test]
fn undecided_between_two_tiers_still_owes_what_both_owe() {
    let mut hall = Dossier::default();
    hall.site.facts = facts(
        "site_type = \"college\"\npeople_peak = 1200\nhas_building = true\nmainly_schedule1 = true\n\
         premises_exclusion = \"none\"\nopen_air_leisure = false\ninside_qualifying_premises = false",
    );
    check(
        "uk",
        &hall,
        date(2026, 9, 15),
        expect![[r#"
        unknown uk.s5.evacuation
        unknown uk.s5.invacuation
        unknown uk.s5.lockdown
        unknown uk.s5.communication
        unknown uk.s6.measures (may not apply)
        unknown uk.s7.document (may not apply)
        unknown uk.s8.coordinate (may not apply)
        unknown uk.s8.cooperate (may not apply)
        unknown uk.s9.notify
        unknown uk.s10.senior (may not apply)
    "#]],
    );
}

#[test]
fn parts_of_a_section_are_found_by_their_anchor() {
    let mut site = Dossier::default();
    let body = "## Who orders it {#who-orders}\nThe head.\n\n## Signal {#start-signal}\n\n## Doors {#doors}\nLocked from inside.";
    site.sections =
        vec![Section { number: 1, key: "lockdown".into(), title: "Lockdown".into(), body: body.into() }];
    let (pack, today) = (pack("baseline"), date(2026, 9, 15));
    let classification = pack.classify_dossier(&site, today);
    let states = pack.requirements(&classification, &site, today);
    let met = |id: &str| states.iter().find(|state| state.rule.id == id).unwrap().met.as_str();
    assert_eq!(met("baseline.lockdown"), "yes");
    assert_eq!(met("baseline.lockdown.who-orders"), "yes");
    assert_eq!(met("baseline.lockdown.start-signal"), "no");
    assert_eq!(met("baseline.lockdown.end-signal"), "no");
    assert_eq!(met("baseline.evacuation"), "no");
    site.sections[0].body = "The head orders it by loudspeaker.".into();
    let states = pack.requirements(&classification, &site, today);
    let met = |id: &str| states.iter().find(|state| state.rule.id == id).unwrap().met.as_str();
    assert_eq!(met("baseline.lockdown.who-orders"), "unknown", "it may be said in the section's own order");
}
