//! Decree 234: the criteria that are loaded and those that are not; the groups of Order 117.

use super::{check, check_all};
use expect_test::expect;

#[test]
fn trade_and_catering() {
    check_all(
        "kz",
        "",
        &[
            "site_type = \"supermarket\", trade_area_m2 = 499, sells_firearms_and_ammunition = false",
            "site_type = \"supermarket\", trade_area_m2 = 499.9, sells_firearms_and_ammunition = false",
            "site_type = \"supermarket\", trade_area_m2 = 500",
            "site_type = \"shop\", trade_area_m2 = 30, sells_firearms_and_ammunition = true",
            "site_type = \"shop\", sells_firearms_and_ammunition = true",
            "site_type = \"shop\", trade_area_m2 = 30",
            "site_type = \"shop\"",
            "site_type = \"market\", trade_area_m2 = 12000",
            "site_type = \"restaurant\", visitor_hall_area_m2_total = 499",
            "site_type = \"restaurant\", visitor_hall_area_m2_total = 500",
            "site_type = \"cafe\", seats = 150, visitor_hall_area_m2_total = 200",
        ],
        expect![[r#"
            site_type = "supermarket", trade_area_m2 = 499, sells_firearms_and_ammunition = false => not in scope
            site_type = "supermarket", trade_area_m2 = 499.9, sells_firearms_and_ammunition = false => not in scope
            site_type = "supermarket", trade_area_m2 = 500 => kz.mass_gathering
            site_type = "shop", trade_area_m2 = 30, sells_firearms_and_ammunition = true => kz.mass_gathering
            site_type = "shop", sells_firearms_and_ammunition = true => kz.mass_gathering
            site_type = "shop", trade_area_m2 = 30 => cannot be decided; missing sells_firearms_and_ammunition; could be kz.mass_gathering or none
            site_type = "shop" => cannot be decided; missing trade_area_m2 sells_firearms_and_ammunition; could be kz.mass_gathering or none
            site_type = "market", trade_area_m2 = 12000 => kz.mass_gathering
            site_type = "restaurant", visitor_hall_area_m2_total = 499 => not in scope
            site_type = "restaurant", visitor_hall_area_m2_total = 500 => kz.mass_gathering
            site_type = "cafe", seats = 150, visitor_hall_area_m2_total = 200 => not in scope
        "#]],
    );
}

#[test]
fn criteria_that_are_not_loaded_decide_nothing() {
    check_all(
        "kz",
        "",
        &[
            "site_type = \"school\", people_peak = 3000",
            "site_type = \"university\", people_peak = 10",
            "site_type = \"hospital\"",
            "site_type = \"stadium\"",
            "site_type = \"museum\"",
            "site_type = \"entertainment\"",
            "site_type = \"station\"",
            "site_type = \"hotel\"",
            "site_type = \"worship\"",
            "site_type = \"office_public\"",
            "people_peak = 3000",
        ],
        expect![[r#"
            site_type = "school", people_peak = 3000 => cannot be decided; open kz.234.mass.education; could be kz.mass_gathering or none
            site_type = "university", people_peak = 10 => cannot be decided; open kz.234.mass.education; could be kz.mass_gathering or none
            site_type = "hospital" => cannot be decided; open kz.234.mass.health; could be kz.mass_gathering or none
            site_type = "stadium" => cannot be decided; open kz.234.mass.sport; could be kz.mass_gathering or none
            site_type = "museum" => cannot be decided; open kz.234.mass.culture; could be kz.mass_gathering or none
            site_type = "entertainment" => cannot be decided; open kz.234.mass.entertainment; could be kz.mass_gathering or none
            site_type = "station" => cannot be decided; open kz.234.mass.transport; could be kz.mass_gathering or none
            site_type = "hotel" => cannot be decided; open kz.234.mass.lodging; could be kz.mass_gathering or none
            site_type = "worship" => cannot be decided; open kz.234.mass.worship; could be kz.mass_gathering or none
            site_type = "office_public" => cannot be decided; open kz.234.other_places; could be kz.mass_gathering or none
            people_peak = 3000 => cannot be decided; missing site_type; could be kz.mass_gathering or none
        "#]],
    );
}

#[test]
fn a_supermarket_is_told_the_article_and_the_source() {
    check(
        "kz",
        "site_type = \"supermarket\"\ntrade_area_m2 = 640",
        expect![[r#"
        kz.234: kz.mass_gathering
          yes kz.234.mass.trade_area [Decree 234 of 12.04.2021, criteria, objects of mass gathering, trade, item 1 (numbering as the source quotes it); secondary]
            site_type = supermarket (register, 2026-09-01)
            trade_area_m2 = 640 (register, 2026-09-01)
          to be confirmed by counsel: kz.234.mass.trade_area
    "#]],
    );
}

#[test]
fn a_city_school_has_a_group_though_its_class_is_open() {
    check(
        "kz",
        "site_type = \"school\"\nsettlement_type = \"city\"\npeople_peak = 1150",
        expect![[r#"
        kz.234: cannot be decided; open kz.234.mass.education; could be kz.mass_gathering or none
        kz.117: kz.117.group2
          yes kz.117.group2.rule [Order 117 of 30.03.2022, paragraphs 77-79; secondary]
            settlement_type = city (register, 2026-09-01)
            people_peak = 1150 (register, 2026-09-01)
          to be confirmed by counsel: kz.117.group2.rule
    "#]],
    );
}

#[test]
fn groups_of_order_117() {
    let group = |facts: &str| {
        let facts = super::facts(&facts.replace(", ", "\n"));
        let pack = super::pack("kz");
        let classification = pack.classify(&facts, &crate::FactsOnly);
        let group = classification.schemes.iter().find(|scheme| scheme.scheme == "kz.117");
        group.map_or_else(|| "not asked".into(), |group| super::outcome(pack, &group.outcome))
    };
    let lines = [
        "site_type = \"school\", settlement_type = \"rural\", people_peak = 700",
        "site_type = \"school\", settlement_type = \"rural\", people_peak = 701",
        "site_type = \"kindergarten\", settlement_type = \"district_centre\", people_peak = 40",
        "site_type = \"college\", settlement_type = \"capital\", people_peak = 700",
        "site_type = \"school\", people_peak = 701",
        "site_type = \"school\", people_peak = 700",
        "site_type = \"school\", settlement_type = \"rural\"",
        "site_type = \"university\", settlement_type = \"city\", people_peak = 5000",
        "settlement_type = \"city\"",
    ];
    let text: String = lines.iter().map(|line| format!("{:<70} {line}\n", group(line))).collect();
    expect![[r#"
        kz.117.group1                                                          site_type = "school", settlement_type = "rural", people_peak = 700
        kz.117.group2                                                          site_type = "school", settlement_type = "rural", people_peak = 701
        kz.117.group2                                                          site_type = "kindergarten", settlement_type = "district_centre", people_peak = 40
        kz.117.group2                                                          site_type = "college", settlement_type = "capital", people_peak = 700
        kz.117.group2                                                          site_type = "school", people_peak = 701
        cannot be decided; missing settlement_type; could be kz.117.group2 kz.117.group1 or none site_type = "school", people_peak = 700
        cannot be decided; missing people_peak; could be kz.117.group2 kz.117.group1 or none site_type = "school", settlement_type = "rural"
        not asked                                                              site_type = "university", settlement_type = "city", people_peak = 5000
        cannot be decided; missing site_type; could be kz.117.group2 kz.117.group1 or none settlement_type = "city"
    "#]].assert_eq(&text);
}
