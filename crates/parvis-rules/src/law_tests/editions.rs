//! Two editions of one pack on the same sites, and which edition is in force on a day.

use super::facts;
use crate::{Packs, compare};
use expect_test::expect;
use jiff::civil::date;

#[test]
fn who_enters_who_leaves_who_cannot_be_decided() {
    let packs = Packs::embedded();
    let before = packs.get("kz", Some("2013-legacy")).unwrap();
    let after = packs.get("kz", Some("2021-decree-234")).unwrap();
    let sites = [
        ("supermarket of 600 m²", "site_type = \"supermarket\"\ntrade_area_m2 = 600"),
        ("gun shop", "site_type = \"shop\"\ntrade_area_m2 = 40\nsells_firearms_and_ammunition = true"),
        (
            "restaurant, 120 seats, 300 m²",
            "site_type = \"restaurant\"\nseats = 120\nvisitor_hall_area_m2_total = 300",
        ),
        (
            "restaurant, 80 seats, 520 m²",
            "site_type = \"restaurant\"\nseats = 80\nvisitor_hall_area_m2_total = 520",
        ),
        ("school of 800", "site_type = \"school\"\npeople_peak = 800"),
        ("school of 150", "site_type = \"school\"\npeople_peak = 150"),
        ("school", "site_type = \"school\""),
        ("restaurant, 520 m²", "site_type = \"restaurant\"\nvisitor_hall_area_m2_total = 520"),
        ("shop of 80 m²", "site_type = \"shop\"\ntrade_area_m2 = 80\nsells_firearms_and_ammunition = false"),
    ];
    let sites: Vec<_> = sites.iter().map(|(id, text)| (*id, facts(text))).collect();
    let comparison = compare(before, after, sites.iter().map(|(id, facts)| (*id, facts)));
    expect![[r#"
        Comparison {
            enter: [
                "gun shop",
                "restaurant, 80 seats, 520 m²",
            ],
            leave: [
                "restaurant, 120 seats, 300 m²",
            ],
            moved: [],
            no_longer_decided: [
                "school of 800",
                "school of 150",
            ],
            newly_decided: [
                "restaurant, 520 m²",
            ],
            undecided: [
                "school",
            ],
            same: [
                "supermarket of 600 m²",
                "shop of 80 m²",
            ],
        }"#]]
    .assert_eq(&format!("{comparison:#?}"));
}

#[test]
fn the_edition_of_the_day() {
    let packs = Packs::embedded();
    let edition = |country: &str, day| packs.for_site(country, day).map(|pack| pack.edition.as_str());
    assert_eq!(edition("KZ", date(2020, 1, 1)), Some("2013-legacy"));
    assert_eq!(edition("KZ", date(2026, 1, 1)), Some("2021-decree-234"));
    assert_eq!(edition("GB", date(2024, 1, 1)), Some("2026"), "before the Act: the baseline");
    assert_eq!(edition("GB", date(2026, 1, 1)), Some("2025-act"));
    assert_eq!(edition("TJ", date(2026, 1, 1)), Some("2026"));
}

#[test]
fn readiness_becomes_compliance_on_a_day_a_lawyer_writes() {
    let text = crate::packs::embedded_copy().remove("uk/2025-act/pack.toml").unwrap();
    let text = text.replace("[force]\n", "[force]\ncompliance_from = 2027-04-05\n");
    let (packs, findings) = Packs::read_over_embedded([("uk/2025-act/pack.toml".to_owned(), text)]);
    assert!(findings.is_empty(), "{findings:?}");
    let pack = packs.get("uk", None).unwrap();
    assert_eq!(pack.mode_on(date(2027, 4, 4)).as_str(), "readiness");
    assert_eq!(pack.mode_on(date(2027, 4, 5)).as_str(), "compliance");
}
