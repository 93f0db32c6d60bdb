//! What a forecast found, kept with the dossier, so that it stands among the other findings until something changes.

use super::{Ask, kinds, mobility, people};
use crate::drilled;
use jiff::civil::Date;
use parvis_core::{Dossier, Finding};
use parvis_egress::SOURCE;
use parvis_intake::dossier::{parse_place, write_place};
use parvis_intake::results::{self, Forecast, Found};
use parvis_rules::Case;
use std::collections::BTreeMap;

pub use parvis_intake::results::FORECAST as FILE;

/// The findings of the sweep: a forecast without it keeps those of the last one that had it.
const SWEPT: [&str; 2] = ["E252", "E253"];

/// The hash of all that a forecast of the building as it is follows from.
fn mark(case: &Case<'_>, today: Date) -> String {
    let Dossier { plan, exits, .. } = case.dossier;
    let (people, abilities) = (people::people(case), mobility::abilities(case.dossier));
    let drill = drilled::measured(case.dossier, today);
    results::mark(&format!("{SOURCE} {plan:?} {exits:?} {people:?} {abilities:?} {drill:?}"))
}

/// The file that keeps what a forecast of the building as it is found; `None` for what cannot be kept.
pub(super) fn keep(findings: &[Finding], case: &Case<'_>, ask: &Ask<'_>, today: Date) -> Option<String> {
    let of = mark(case, today);
    let mut finding: Vec<Found> = findings.iter().map(found).collect();
    let before = ask.kept_forecast.and_then(results::open::<Forecast>).filter(|kept| kept.of == of);
    let before = before.filter(|kept| kept.what_if && !ask.what_if);
    let what_if = ask.what_if || before.is_some();
    let swept = before.into_iter().flat_map(|kept| kept.finding);
    finding.extend(swept.filter(|found| SWEPT.contains(&found.code.as_str())));
    results::seal(&Forecast { made: today, of, what_if, finding }, case.dossier.site.language).ok()
}

fn found(finding: &Finding) -> Found {
    let numbers = kinds::numbers(finding).into_iter().map(|(name, number)| (name.to_owned(), number));
    Found { code: finding.code.0.to_owned(), place: write_place(&finding.place), numbers: numbers.collect() }
}

/// What the last forecast found, as long as it is of this building; else one finding that says why it is not shown.
pub(crate) fn findings(kept: &BTreeMap<String, String>, case: &Case<'_>, today: Date) -> Vec<Finding> {
    let Some(text) = kept.get(FILE) else { return Vec::new() };
    let Some(kept) = results::open::<Forecast>(text) else { return vec![kinds::outdated(None, FILE)] };
    if kept.of != mark(case, today) {
        return vec![kinds::outdated(Some(kept.made), FILE)];
    }
    let again = |found: &Found| {
        kinds::again(&found.code, parse_place(&found.place)?, |name| found.numbers.get(name).copied())
    };
    kept.finding.iter().filter_map(again).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Packs, small};
    use jiff::civil::date;
    use parvis_core::Place;

    const DAY: Date = date(2026, 11, 21);

    fn with_case<T>(exits: &str, of: impl FnOnce(&Case<'_>) -> T) -> T {
        let dossier = small::with("exits.toml", exits);
        of(&Case::new(&dossier, Packs::embedded(), DAY))
    }

    fn found(codes: &[&str]) -> Vec<Finding> {
        let hall = Place::Unit("hall".into());
        codes.iter().map(|code| kinds::again(code, hall.clone(), |_| Some(12.0)).unwrap()).collect()
    }

    fn keep(codes: &[&str], what_if: bool, before: Option<&str>) -> String {
        let ask = Ask { what_if, kept_forecast: before, ..Ask::of(1, 1) };
        with_case("", |case| super::keep(&found(codes), case, &ask, DAY)).unwrap()
    }

    fn told(text: &str, exits: &str) -> Vec<Finding> {
        let results = BTreeMap::from([(FILE.to_owned(), text.to_owned())]);
        with_case(exits, |case| findings(&results, case, DAY))
    }

    #[test]
    fn every_finding_comes_back_as_it_was_until_something_changes() {
        let codes = ["E250", "E251", "E252", "E253"];
        let kept = keep(&codes, true, None);
        assert_eq!(told(&kept, ""), found(&codes));
        let changed = told(&kept, "entrances = [\"west\"]");
        assert_eq!(changed, [kinds::outdated(Some(DAY), FILE)]);
        assert_eq!(told(&kept.replace("12", "13"), ""), [kinds::outdated(None, FILE)]);
        assert_eq!(with_case("", |case| findings(&BTreeMap::new(), case, DAY)), []);
    }

    #[test]
    fn a_forecast_without_the_sweep_keeps_what_the_last_sweep_found() {
        let swept = keep(&["E251", "E252", "E253"], true, None);
        let then = keep(&["E250"], false, Some(&swept));
        assert_eq!(told(&then, ""), found(&["E250", "E252", "E253"]));
        let again = keep(&["E250"], false, Some(&then));
        assert_eq!(told(&again, ""), found(&["E250", "E252", "E253"]), "and the one after it too");
        assert_eq!(told(&keep(&["E250"], true, Some(&swept)), ""), found(&["E250"]), "a sweep replaces it");
    }
}
