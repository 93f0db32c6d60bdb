//! What the checks of measures share: which are alive, which touch rights, how long the law has recordings kept.

use crate::catalogue::CatalogueMeasure;
use crate::condition::{Condition, Holding};
use crate::{Case, Truth};
use parvis_core::{Citation, Measure, MeasureStatus};

/// Measures that are not ended.
pub fn active<'a>(case: &Case<'a>) -> impl Iterator<Item = &'a Measure> + use<'a> {
    case.dossier.measures.iter().filter(|measure| measure.status != MeasureStatus::Ended)
}

/// Whether a measure can touch people's rights: it has cameras, or the catalogue says so.
pub fn touches_rights(case: &Case<'_>, measure: &Measure) -> bool {
    let known = case.packs.catalogue().get(&measure.catalogue);
    known.is_some_and(CatalogueMeasure::touches_rights) || !measure.cameras.is_empty()
}

/// The days that the site's pack asks recordings to be kept at least, and who asks.
pub fn required_days(case: &Case<'_>) -> Option<(u32, Citation)> {
    let (pack, class) = (case.pack?, case.classification.as_ref()?);
    let asked = pack.requirements(class, case.dossier, case.today).into_iter().filter_map(|state| {
        let days = state.rule.met.as_ref().and_then(kept_days)?;
        (state.applies == Truth::Yes).then(|| (days, state.rule.citation.clone()))
    });
    asked.max_by_key(|(days, _)| *days)
}

/// The longest keeping a condition asks for.
fn kept_days(condition: &Condition) -> Option<u32> {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => parts.iter().filter_map(kept_days).max(),
        Condition::Holds(Holding::RecordingsKept(days)) => Some(*days),
        _ => None,
    }
}
