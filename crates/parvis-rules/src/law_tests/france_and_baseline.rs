//! The French drills and postures; the pack for everywhere else.

use super::{check_all, facts, pack};
use crate::{FactsOnly, Packs};
use expect_test::expect;
use jiff::civil::date;
use parvis_core::{Dossier, Drill, DrillKind, Language};

#[test]
fn who_has_a_ppms() {
    check_all(
        "fr",
        "",
        &[
            "site_type = \"school\", ownership = \"state\"",
            "site_type = \"kindergarten\", ownership = \"municipal\"",
            "site_type = \"school\", ownership = \"private\"",
            "site_type = \"school\"",
            "site_type = \"college\", ownership = \"state\"",
            "site_type = \"museum\"",
        ],
        expect![[r#"
            site_type = "school", ownership = "state" => fr.ppms.school
            site_type = "kindergarten", ownership = "municipal" => fr.ppms.school
            site_type = "school", ownership = "private" => cannot be decided; open fr.private_schools; could be fr.ppms.school or none
            site_type = "school" => cannot be decided; missing ownership; could be fr.ppms.school or none
            site_type = "college", ownership = "state" => cannot be decided; open fr.other_education; could be fr.ppms.school or none
            site_type = "museum" => not in scope
        "#]],
    );
}

fn drill(kind: DrillKind, on: jiff::civil::Date) -> Drill {
    Drill {
        id: format!("{}-{on}", kind.as_str()),
        kind,
        date: on,
        held: true,
        lead: String::new(),
        announced: Some(true),
        groups: Vec::new(),
        people: None,
        seconds: None,
        simulated_violence: None,
        aftercare: String::new(),
        observations: Vec::new(),
        exits: Vec::new(),
        rooms: Vec::new(),
    }
}

#[test]
fn four_drills_in_a_school_year() {
    let mut school = Dossier::default();
    school.site.facts = facts("site_type = \"school\"\nownership = \"state\"");
    school.drills = vec![
        drill(DrillKind::Evacuation, date(2026, 6, 2)),
        drill(DrillKind::Evacuation, date(2026, 9, 25)),
        drill(DrillKind::Lockdown, date(2026, 10, 14)),
        drill(DrillKind::Evacuation, date(2027, 3, 9)),
    ];
    let pack = pack("fr");
    let today = date(2027, 4, 1);
    let classification = pack.classify_dossier(&school, today);
    let lines: String = pack
        .drill_states(&classification, &school, today)
        .iter()
        .map(|state| {
            format!("{}: {} of {} since {}\n", state.rule.id, state.held, state.rule.count, state.from)
        })
        .collect();
    expect![[r#"
        fr.drill.attack_intrusion: 1 of 1 since 2026-09-01
        fr.drill.major_risks: 0 of 1 since 2026-09-01
        fr.drill.fire: 2 of 2 since 2026-09-01
        fr.drill.total: 3 of 4 since 2026-09-01
    "#]]
    .assert_eq(&lines);
}

#[test]
fn postures_and_drill_rules() {
    let pack = pack("fr");
    let postures: Vec<String> = pack
        .postures
        .iter()
        .map(|posture| {
            format!("{} ({} steps)", posture.title.get(Language::Fr).unwrap().1, posture.steps.len())
        })
        .collect();
    expect![[r#"
        S’échapper (4 steps)
        S’enfermer (8 steps)
        Mise à l’abri, confinement (3 steps)
        Évacuation (2 steps)"#]]
    .assert_eq(&postures.join("\n"));
    let rules: Vec<&str> = pack.practices.iter().map(|practice| practice.rule.as_str()).collect();
    assert_eq!(rules, ["other", "announced", "no_simulated_violence", "words_for_children", "feedback"]);
}

#[test]
fn a_country_without_a_pack_gets_planning_defaults_and_no_class() {
    let packs = Packs::embedded();
    let pack = packs.for_site("UZ", date(2026, 11, 21)).unwrap();
    assert_eq!(pack.id, "baseline");
    let classification = pack.classify(&facts("site_type = \"school\"\npeople_peak = 3000"), &FactsOnly);
    assert!(classification.outcome().is_none());
}

#[test]
fn crowd_managers_one_for_250() {
    let met = |facts_text: &str| {
        let mut dossier = Dossier::default();
        dossier.site.facts = facts(facts_text);
        let (pack, today) = (pack("baseline"), date(2026, 11, 21));
        let classification = pack.classify_dossier(&dossier, today);
        let states = pack.requirements(&classification, &dossier, today);
        let state = states.iter().find(|state| state.rule.id == "baseline.crowd_managers");
        state.map_or("not asked", |state| state.met.as_str())
    };
    assert_eq!(
        met("site_type = \"concert_hall\"\npeople_peak = 1000\ncrowd_managers = 4\noutdoors = false"),
        "yes"
    );
    assert_eq!(met("site_type = \"concert_hall\"\npeople_peak = 1001\ncrowd_managers = 4"), "no");
    assert_eq!(met("site_type = \"concert_hall\"\npeople_peak = 100\ncrowd_managers = 1"), "no");
    assert_eq!(met("site_type = \"concert_hall\"\ncrowd_managers = 1"), "no");
    assert_eq!(met("site_type = \"concert_hall\"\ncrowd_managers = 8"), "unknown");
    assert_eq!(met("site_type = \"event\"\noutdoors = true\npeople_peak = 999"), "not asked");
    assert_eq!(met("site_type = \"event\"\noutdoors = true\npeople_peak = 1000"), "unknown");
    assert_eq!(met("site_type = \"worship\"\nworship_only = true\npeople_peak = 1000"), "not asked");
    assert_eq!(met("site_type = \"school\""), "not asked");
}
