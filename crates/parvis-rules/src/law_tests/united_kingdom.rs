//! The scope of the Act of 2025, at every boundary its text draws.

use super::{check, check_all};
use expect_test::expect;

/// An ordinary building, not excluded, not inside another.
const BUILDING: &str = ", has_building = true, mainly_schedule1 = true, premises_exclusion = \"none\", \
     open_air_leisure = false, inside_qualifying_premises = false";
/// An ordinary event, open to the public, nowhere excluded.
const EVENT: &str = ", site_type = \"event\", event_public_access = true, inside_enhanced_premises = false, \
     event_host_exclusion = \"none\"";

#[test]
fn premises_at_the_thresholds() {
    check_all(
        "uk",
        BUILDING,
        &[
            "site_type = \"shop\", principal_use = \"shops\", people_peak = 199",
            "site_type = \"shop\", principal_use = \"shops\", people_peak = 200",
            "site_type = \"shop\", principal_use = \"shops\", people_peak = 799",
            "site_type = \"shop\", principal_use = \"shops\", people_peak = 800",
            "site_type = \"school\", principal_use = \"school\", people_peak = 199",
            "site_type = \"school\", principal_use = \"school\", people_peak = 2000",
            "site_type = \"university\", principal_use = \"higher_education\", people_peak = 900",
            "site_type = \"college\", principal_use = \"further_education\", people_peak = 900",
            "site_type = \"kindergarten\", principal_use = \"childcare\", people_peak = 800",
            "site_type = \"worship\", principal_use = \"worship\", people_peak = 1000",
            "site_type = \"hospital\", principal_use = \"health_care\", people_peak = 800",
        ],
        expect![[r#"
            site_type = "shop", principal_use = "shops", people_peak = 199 => not in scope
            site_type = "shop", principal_use = "shops", people_peak = 200 => uk.standard
            site_type = "shop", principal_use = "shops", people_peak = 799 => uk.standard
            site_type = "shop", principal_use = "shops", people_peak = 800 => uk.enhanced
            site_type = "school", principal_use = "school", people_peak = 199 => not in scope
            site_type = "school", principal_use = "school", people_peak = 2000 => uk.standard
            site_type = "university", principal_use = "higher_education", people_peak = 900 => uk.enhanced
            site_type = "college", principal_use = "further_education", people_peak = 900 => uk.standard
            site_type = "kindergarten", principal_use = "childcare", people_peak = 800 => uk.standard
            site_type = "worship", principal_use = "worship", people_peak = 1000 => uk.standard
            site_type = "hospital", principal_use = "health_care", people_peak = 800 => uk.enhanced
        "#]],
    );
}

#[test]
fn what_is_left_out() {
    check_all(
        "uk",
        "",
        &[
            "site_type = \"park\", has_building = false, people_peak = 5000",
            "site_type = \"park\", has_building = true, mainly_schedule1 = true, people_peak = 5000, premises_exclusion = \"none\", open_air_leisure = true, entry_checks = false",
            "site_type = \"park\", has_building = true, mainly_schedule1 = true, people_peak = 5000, premises_exclusion = \"none\", open_air_leisure = true, entry_checks = true, principal_use = \"visitor_attraction\", inside_qualifying_premises = false",
            "site_type = \"cafe\", has_building = true, mainly_schedule1 = true, people_peak = 250, premises_exclusion = \"none\", open_air_leisure = false, inside_qualifying_premises = false",
            "site_type = \"office_public\", has_building = true, mainly_schedule1 = true, people_peak = 900, premises_exclusion = \"parliament\"",
            "site_type = \"airport\", has_building = true, mainly_schedule1 = true, people_peak = 9000, premises_exclusion = \"transport_security\"",
            "site_type = \"other\", has_building = true, mainly_schedule1 = false, people_peak = 900",
        ],
        expect![[r#"
            site_type = "park", has_building = false, people_peak = 5000 => not in scope
            site_type = "park", has_building = true, mainly_schedule1 = true, people_peak = 5000, premises_exclusion = "none", open_air_leisure = true, entry_checks = false => not in scope
            site_type = "park", has_building = true, mainly_schedule1 = true, people_peak = 5000, premises_exclusion = "none", open_air_leisure = true, entry_checks = true, principal_use = "visitor_attraction", inside_qualifying_premises = false => uk.enhanced
            site_type = "cafe", has_building = true, mainly_schedule1 = true, people_peak = 250, premises_exclusion = "none", open_air_leisure = false, inside_qualifying_premises = false => uk.standard
            site_type = "office_public", has_building = true, mainly_schedule1 = true, people_peak = 900, premises_exclusion = "parliament" => not in scope
            site_type = "airport", has_building = true, mainly_schedule1 = true, people_peak = 9000, premises_exclusion = "transport_security" => not in scope
            site_type = "other", has_building = true, mainly_schedule1 = false, people_peak = 900 => not in scope
        "#]],
    );
}

#[test]
fn premises_inside_premises() {
    let shop = ", site_type = \"shop\", has_building = true, mainly_schedule1 = true, premises_exclusion = \"none\", \
         open_air_leisure = false, principal_use = \"shops\"";
    check_all(
        "uk",
        shop,
        &[
            "people_peak = 250, inside_qualifying_premises = true, same_responsible_person = true",
            "people_peak = 250, inside_qualifying_premises = true, same_responsible_person = false",
            "people_peak = 900, inside_qualifying_premises = true, same_responsible_person = false",
            "people_peak = 150, inside_qualifying_premises = true, same_responsible_person = true",
            "people_peak = 250, inside_qualifying_premises = true",
        ],
        expect![[r#"
            people_peak = 250, inside_qualifying_premises = true, same_responsible_person = true => uk.part_of_larger
            people_peak = 250, inside_qualifying_premises = true, same_responsible_person = false => uk.standard
            people_peak = 900, inside_qualifying_premises = true, same_responsible_person = false => uk.enhanced
            people_peak = 150, inside_qualifying_premises = true, same_responsible_person = true => not in scope
            people_peak = 250, inside_qualifying_premises = true => cannot be decided; missing same_responsible_person; could be uk.part_of_larger uk.standard
        "#]],
    );
}

#[test]
fn events() {
    check_all(
        "uk",
        EVENT,
        &[
            "event_entry_checks = \"whole\", event_people_peak = 800",
            "event_entry_checks = \"whole\", event_people_peak = 799",
            "event_entry_checks = \"none\", event_people_peak = 20000",
            "event_entry_checks = \"parts\", event_people_peak = 5000, event_part_people_peak = 799",
            "event_entry_checks = \"parts\", event_people_peak = 5000, event_part_people_peak = 800",
            "event_entry_checks = \"parts\", event_people_peak = 5000",
        ],
        expect![[r#"
            event_entry_checks = "whole", event_people_peak = 800 => uk.event
            event_entry_checks = "whole", event_people_peak = 799 => not in scope
            event_entry_checks = "none", event_people_peak = 20000 => not in scope
            event_entry_checks = "parts", event_people_peak = 5000, event_part_people_peak = 799 => not in scope
            event_entry_checks = "parts", event_people_peak = 5000, event_part_people_peak = 800 => uk.event
            event_entry_checks = "parts", event_people_peak = 5000 => cannot be decided; missing event_part_people_peak; could be uk.event or none
        "#]],
    );
    let concert = ", site_type = \"event\", event_entry_checks = \"whole\", event_people_peak = 2000";
    check_all(
        "uk",
        concert,
        &[
            "event_public_access = true, inside_enhanced_premises = true",
            "event_public_access = false",
            "event_public_access = true, inside_enhanced_premises = false, event_host_exclusion = \"worship\"",
            "event_public_access = true, inside_enhanced_premises = false, event_host_exclusion = \"school\"",
            "event_public_access = true, inside_enhanced_premises = false",
        ],
        expect![[r#"
            event_public_access = true, inside_enhanced_premises = true => not in scope
            event_public_access = false => not in scope
            event_public_access = true, inside_enhanced_premises = false, event_host_exclusion = "worship" => not in scope
            event_public_access = true, inside_enhanced_premises = false, event_host_exclusion = "school" => not in scope
            event_public_access = true, inside_enhanced_premises = false => cannot be decided; missing event_host_exclusion; could be uk.event or none
        "#]],
    );
}

#[test]
fn a_school_of_two_thousand_is_told_why_it_is_standard() {
    let school = format!("site_type = \"school\", principal_use = \"school\", people_peak = 2000{BUILDING}");
    check(
        "uk",
        &school,
        expect![[r#"
        uk.premises: uk.standard
          yes uk.s2.standard [Terrorism (Protection of Premises) Act 2025, s.2(3)(b); text]
            through uk.s2.qualifying: yes
            through uk.sch2.excluded: no
            through uk.sch2.open_air: no
            through uk.s2.nested_as_one: no
            through uk.sch1.forced_standard: yes
            people_peak = 2000 (register, 2026-09-01)
            has_building = true (register, 2026-09-01)
            mainly_schedule1 = true (register, 2026-09-01)
            premises_exclusion = none (register, 2026-09-01)
            open_air_leisure = false (register, 2026-09-01)
            inside_qualifying_premises = false (register, 2026-09-01)
            principal_use = school (register, 2026-09-01)
    "#]],
    );
}

#[test]
fn a_hall_with_780_people_is_near_the_limit() {
    let hall = format!(
        "site_type = \"concert_hall\", principal_use = \"entertainment\", people_peak = 780{BUILDING}"
    );
    check(
        "uk",
        &hall,
        expect![[r#"
        uk.premises: uk.standard
          yes uk.s2.standard [Terrorism (Protection of Premises) Act 2025, s.2(3)(b); text]
            through uk.s2.qualifying: yes
            through uk.sch2.excluded: no
            through uk.sch2.open_air: no
            through uk.s2.nested_as_one: no
            people_peak = 780 (register, 2026-09-01)
            has_building = true (register, 2026-09-01)
            mainly_schedule1 = true (register, 2026-09-01)
            premises_exclusion = none (register, 2026-09-01)
            open_air_leisure = false (register, 2026-09-01)
            inside_qualifying_premises = false (register, 2026-09-01)
            people_peak = 780 (register, 2026-09-01)
          near: people_peak = 780, limit 800
    "#]],
    );
}

#[test]
fn missing_facts_are_named_and_never_count_as_no() {
    check(
        "uk",
        "site_type = \"mall\", people_peak = 900",
        expect![[r#"
        uk.premises: cannot be decided; missing has_building mainly_schedule1 premises_exclusion open_air_leisure entry_checks inside_qualifying_premises same_responsible_person principal_use; could be uk.part_of_larger uk.enhanced uk.standard or none
          unknown uk.s2.nested_as_one [Terrorism (Protection of Premises) Act 2025, s.2(5); text]
            through uk.s2.qualifying: unknown
            through uk.sch2.excluded: unknown
            through uk.sch2.open_air: unknown
            has_building = unknown
            mainly_schedule1 = unknown
            premises_exclusion = unknown
            open_air_leisure = unknown
            entry_checks = unknown
            inside_qualifying_premises = unknown
            same_responsible_person = unknown
          unknown uk.s2.enhanced [Terrorism (Protection of Premises) Act 2025, s.2(3)(a); text]
            through uk.sch1.forced_standard: unknown
            through uk.s2.qualifying: unknown
            through uk.sch2.excluded: unknown
            through uk.sch2.open_air: unknown
            through uk.s2.nested_as_one: unknown
            principal_use = unknown
            has_building = unknown
            mainly_schedule1 = unknown
            premises_exclusion = unknown
            open_air_leisure = unknown
            entry_checks = unknown
            inside_qualifying_premises = unknown
            same_responsible_person = unknown
          unknown uk.s2.standard [Terrorism (Protection of Premises) Act 2025, s.2(3)(b); text]
            through uk.s2.qualifying: unknown
            through uk.sch2.excluded: unknown
            through uk.sch2.open_air: unknown
            through uk.s2.nested_as_one: unknown
            through uk.sch1.forced_standard: unknown
            has_building = unknown
            mainly_schedule1 = unknown
            premises_exclusion = unknown
            open_air_leisure = unknown
            entry_checks = unknown
            inside_qualifying_premises = unknown
            same_responsible_person = unknown
            principal_use = unknown
    "#]],
    );
    check(
        "uk",
        "site_type = \"mall\", people_peak = 150",
        expect![[r#"
        uk.premises: not in scope
          no uk.s2.nested_as_one [Terrorism (Protection of Premises) Act 2025, s.2(5); text]
            through uk.s2.qualifying: no
            people_peak = 150 (register, 2026-09-01)
          no uk.s2.enhanced [Terrorism (Protection of Premises) Act 2025, s.2(3)(a); text]
            through uk.s2.qualifying: no
            people_peak = 150 (register, 2026-09-01)
            people_peak = 150 (register, 2026-09-01)
          no uk.s2.standard [Terrorism (Protection of Premises) Act 2025, s.2(3)(b); text]
            through uk.s2.qualifying: no
            people_peak = 150 (register, 2026-09-01)
    "#]],
    );
}

#[test]
fn the_kind_of_place_is_asked_first() {
    check(
        "uk",
        "people_peak = 900",
        expect![[r#"
        uk.premises: cannot be decided; missing site_type; could be uk.part_of_larger uk.enhanced uk.standard or none
        uk.events: cannot be decided; missing site_type; could be uk.event or none
    "#]],
    );
}
