//! Classifies 100,000 synthetic sites under two packs on one core and prints the seconds it took.

use jiff::civil::date;
use parvis_core::{Fact, Facts, Provenance, Value};
use parvis_rules::{Packs, Verdict, compare};
use std::time::Instant;

/// How many sites.
const SITES: u32 = 100_000;

fn main() {
    let packs = Packs::embedded();
    let (Some(uk), Some(kz), Some(old)) =
        (packs.get("uk", None), packs.get("kz", None), packs.get("kz", Some("2013-legacy")))
    else {
        return;
    };
    let sites: Vec<Facts> = (0..SITES).map(site).collect();
    for pack in [uk, kz] {
        let start = Instant::now();
        let mut counts = [0_usize; 4];
        for facts in &sites {
            let at = match pack.verdict(facts) {
                Verdict::Class(_) => 0,
                Verdict::NotInScope => 1,
                Verdict::Undecided => 2,
                Verdict::NotAsked => 3,
            };
            if let Some(count) = counts.get_mut(at) {
                *count += 1;
            }
        }
        println!("{}: {:.3} s, {counts:?}", pack.id, start.elapsed().as_secs_f64());
    }
    let ids: Vec<String> = (0..SITES).map(|at| at.to_string()).collect();
    let start = Instant::now();
    let comparison = compare(old, kz, ids.iter().map(String::as_str).zip(&sites));
    let (enter, leave) = (comparison.enter.len(), comparison.leave.len());
    println!("two editions compared: {:.3} s, {enter} enter, {leave} leave", start.elapsed().as_secs_f64());
}

/// Site number `n`: facts spread over the limits, some missing.
fn site(n: u32) -> Facts {
    let from = Provenance { source: "register".into(), date: date(2026, 9, 1) };
    let kinds = ["school", "shop", "mall", "restaurant", "university", "worship", "hotel", "concert_hall"];
    let uses = [
        "school",
        "shops",
        "shops",
        "food_and_drink",
        "higher_education",
        "worship",
        "hotel",
        "entertainment",
    ];
    let pick =
        |list: &[&str]| Value::Choice(list.get(n as usize % list.len()).copied().unwrap_or("other").into());
    let number = |spread: u32| Value::Number(f64::from(n.wrapping_mul(2_654_435_761) % spread));
    let facts = [
        ("site_type", pick(&kinds)),
        ("principal_use", pick(&uses)),
        ("people_peak", number(1600)),
        ("pupils", number(1500)),
        ("trade_area_m2", number(1000)),
        ("visitor_hall_area_m2_total", number(1000)),
        ("sells_firearms_and_ammunition", Value::Bool(n.is_multiple_of(50))),
        ("seats", number(220)),
        ("settlement_type", Value::Choice(if n.is_multiple_of(3) { "rural" } else { "city" }.into())),
        ("settlement_population", number(200_000)),
        ("has_building", Value::Bool(true)),
        ("mainly_schedule1", Value::Bool(true)),
        ("premises_exclusion", Value::Choice("none".into())),
        ("open_air_leisure", Value::Bool(false)),
        ("inside_qualifying_premises", Value::Bool(n.is_multiple_of(7))),
        ("same_responsible_person", Value::Bool(n.is_multiple_of(2))),
    ];
    let known = facts.into_iter().enumerate().filter(|(at, _)| !(n as usize + at).is_multiple_of(20));
    known.map(|(_, (key, value))| (key.into(), Fact::known(value, from.clone()))).collect()
}
