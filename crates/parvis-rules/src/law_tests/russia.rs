//! Decree 1006: every cell of the matrix, both sides of every boundary, and the two values nobody has decided.

use super::{check, check_all};
use expect_test::expect;

#[test]
fn the_matrix() {
    let mut sites = Vec::new();
    for victims in [0, 99, 100, 500, 501, 800, 801, 1100, 1101] {
        for population in [9_999, 10_000, 10_001, 99_999, 100_000, 100_001] {
            sites.push(format!("victims_forecast = {victims}, settlement_population = {population}"));
        }
    }
    let lines: Vec<&str> = sites.iter().map(String::as_str).collect();
    check_all(
        "ru",
        ", site_type = \"school\"",
        &lines,
        expect![[r#"
        victims_forecast = 0, settlement_population = 9999 => ru.cat4
        victims_forecast = 0, settlement_population = 10000 => ru.cat4
        victims_forecast = 0, settlement_population = 10001 => ru.cat4
        victims_forecast = 0, settlement_population = 99999 => ru.cat4
        victims_forecast = 0, settlement_population = 100000 => ru.cat4
        victims_forecast = 0, settlement_population = 100001 => ru.cat4
        victims_forecast = 99, settlement_population = 9999 => ru.cat4
        victims_forecast = 99, settlement_population = 10000 => ru.cat4
        victims_forecast = 99, settlement_population = 10001 => ru.cat4
        victims_forecast = 99, settlement_population = 99999 => ru.cat4
        victims_forecast = 99, settlement_population = 100000 => ru.cat4
        victims_forecast = 99, settlement_population = 100001 => ru.cat4
        victims_forecast = 100, settlement_population = 9999 => ru.cat4
        victims_forecast = 100, settlement_population = 10000 => ru.cat4
        victims_forecast = 100, settlement_population = 10001 => ru.cat4
        victims_forecast = 100, settlement_population = 99999 => ru.cat4
        victims_forecast = 100, settlement_population = 100000 => cannot be decided; open ru.1006.population_100000.100_to_500; could be ru.cat3 ru.cat4
        victims_forecast = 100, settlement_population = 100001 => ru.cat3
        victims_forecast = 500, settlement_population = 9999 => ru.cat4
        victims_forecast = 500, settlement_population = 10000 => ru.cat4
        victims_forecast = 500, settlement_population = 10001 => ru.cat4
        victims_forecast = 500, settlement_population = 99999 => ru.cat4
        victims_forecast = 500, settlement_population = 100000 => cannot be decided; open ru.1006.population_100000.100_to_500; could be ru.cat3 ru.cat4
        victims_forecast = 500, settlement_population = 100001 => ru.cat3
        victims_forecast = 501, settlement_population = 9999 => ru.cat4
        victims_forecast = 501, settlement_population = 10000 => cannot be decided; open ru.1006.population_10000.501_to_800; could be ru.cat3 ru.cat4
        victims_forecast = 501, settlement_population = 10001 => ru.cat3
        victims_forecast = 501, settlement_population = 99999 => ru.cat3
        victims_forecast = 501, settlement_population = 100000 => ru.cat3
        victims_forecast = 501, settlement_population = 100001 => ru.cat3
        victims_forecast = 800, settlement_population = 9999 => ru.cat4
        victims_forecast = 800, settlement_population = 10000 => cannot be decided; open ru.1006.population_10000.501_to_800; could be ru.cat3 ru.cat4
        victims_forecast = 800, settlement_population = 10001 => ru.cat3
        victims_forecast = 800, settlement_population = 99999 => ru.cat3
        victims_forecast = 800, settlement_population = 100000 => ru.cat3
        victims_forecast = 800, settlement_population = 100001 => ru.cat3
        victims_forecast = 801, settlement_population = 9999 => ru.cat3
        victims_forecast = 801, settlement_population = 10000 => ru.cat3
        victims_forecast = 801, settlement_population = 10001 => ru.cat3
        victims_forecast = 801, settlement_population = 99999 => ru.cat3
        victims_forecast = 801, settlement_population = 100000 => cannot be decided; open ru.1006.population_100000.801_to_1100; could be ru.cat2 ru.cat3
        victims_forecast = 801, settlement_population = 100001 => ru.cat2
        victims_forecast = 1100, settlement_population = 9999 => ru.cat3
        victims_forecast = 1100, settlement_population = 10000 => ru.cat3
        victims_forecast = 1100, settlement_population = 10001 => ru.cat3
        victims_forecast = 1100, settlement_population = 99999 => ru.cat3
        victims_forecast = 1100, settlement_population = 100000 => cannot be decided; open ru.1006.population_100000.801_to_1100; could be ru.cat2 ru.cat3
        victims_forecast = 1100, settlement_population = 100001 => ru.cat2
        victims_forecast = 1101, settlement_population = 9999 => ru.cat2
        victims_forecast = 1101, settlement_population = 10000 => cannot be decided; open ru.1006.population_10000.over_1100; could be ru.cat1 ru.cat2
        victims_forecast = 1101, settlement_population = 10001 => ru.cat1
        victims_forecast = 1101, settlement_population = 99999 => ru.cat1
        victims_forecast = 1101, settlement_population = 100000 => ru.cat1
        victims_forecast = 1101, settlement_population = 100001 => ru.cat1
    "#]],
    );
}

#[test]
fn the_undecided_boundary_gives_its_reason() {
    let ten = "site_type = \"school\"\nvictims_forecast = 1200\nsettlement_population = 10000";
    check(
        "ru",
        ten,
        expect![[r#"
        ru.1006: cannot be decided; open ru.1006.population_10000.over_1100; could be ru.cat1 ru.cat2
    "#]],
    );
    let facts = super::facts(ten);
    let classification = super::pack("ru").classify(&facts, &crate::FactsOnly);
    let says: Vec<String> = classification
        .open_parts()
        .filter_map(|open| open.citation.says.get(parvis_core::Language::En).map(|(_, text)| text.to_owned()))
        .collect();
    expect!["The settlement has exactly 10,000 inhabitants: the source says “more than” and “fewer than” and nothing about 10,000 itself."].assert_eq(&says.join("\n"));
}

#[test]
fn missing_facts_and_other_places() {
    check_all(
        "ru",
        "",
        &[
            "site_type = \"school\", victims_forecast = 40",
            "site_type = \"school\", victims_forecast = 400",
            "site_type = \"school\", settlement_population = 50000",
            "site_type = \"school\", victims_forecast = 600, settlement_population = 100000",
            "site_type = \"university\", victims_forecast = 600, settlement_population = 50000",
            "site_type = \"hotel\"",
            "site_type = \"mall\"",
        ],
        expect![[r#"
            site_type = "school", victims_forecast = 40 => ru.cat4
            site_type = "school", victims_forecast = 400 => cannot be decided; missing settlement_population; could be ru.cat3 ru.cat4 or none
            site_type = "school", settlement_population = 50000 => cannot be decided; missing victims_forecast; could be ru.cat1 ru.cat3 ru.cat4 or none
            site_type = "school", victims_forecast = 600, settlement_population = 100000 => ru.cat3
            site_type = "university", victims_forecast = 600, settlement_population = 50000 => cannot be decided; open ru.1421.higher; could be ru.cat1 ru.cat2 ru.cat3 ru.cat4 or none
            site_type = "hotel" => cannot be decided; open ru.447.hotels; could be ru.cat1 ru.cat2 ru.cat3 ru.cat4 or none
            site_type = "mall" => cannot be decided; open ru.272.mass; could be ru.cat1 ru.cat2 ru.cat3 ru.cat4 or none
        "#]],
    );
}
