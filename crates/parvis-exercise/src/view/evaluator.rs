//! An evaluator's tablet: what is expected, the critical tasks, and what was noted.

use super::{ClockView, Words, clock, in_pack, inject_words, injects};
use crate::event::Observation;
use crate::id::{CriticalId, InjectId, Lang, ObjectiveId, PersonId, Rating, Seconds};
use crate::pack::Scenario;
use crate::state::State;
use serde::Serialize;

/// What an evaluator sees.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct EvaluatorView {
    /// The clock.
    pub clock: ClockView,
    /// The injects that are out, the newest first, with what is expected.
    pub injects: Vec<(InjectId, Option<Words>, Option<Words>)>,
    /// The critical tasks of the module being played.
    pub criticals: Vec<CriticalView>,
    /// The evaluator's own notes, the newest first.
    pub notes: Vec<(Seconds, Observation)>,
}

/// A critical task.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CriticalView {
    /// Which.
    pub critical: CriticalId,
    /// What it shows.
    pub objective: ObjectiveId,
    /// Its words.
    pub words: Option<Words>,
    /// How evaluators rated it so far.
    pub rated: Vec<Rating>,
}

/// What this evaluator sees now.
pub fn evaluator(
    state: &State,
    scenario: &Scenario,
    who: &PersonId,
    lang: Lang,
    now: Seconds,
) -> EvaluatorView {
    let running = state.clock.module.as_ref().map(|running| &running.module);
    let criticals = scenario.criticals.iter().filter(|one| Some(&one.module) == running);
    let mut out: Vec<_> = injects(state, scenario)
        .into_iter()
        .filter_map(|(id, stands)| Some((stands?.released.values().map(|one| one.stamp.n).max()?, id)))
        .collect();
    out.sort_by_key(|(n, _)| std::cmp::Reverse(*n));
    let shown = |(_, id): (u64, InjectId)| {
        let expected = in_pack(scenario, &format!("inject.{id}.expected"), lang);
        (id.clone(), inject_words(state, scenario, &id, lang), expected)
    };
    let mut notes: Vec<_> = state.observations.get(who).into_iter().flatten().collect();
    notes.retain(|(_, note)| !note.value.gone);
    notes.sort_by_key(|(_, note)| std::cmp::Reverse(note.stamp.n));
    EvaluatorView {
        clock: clock(state, scenario, now),
        injects: out.into_iter().map(shown).collect(),
        criticals: criticals.map(|one| critical(state, scenario, one, lang)).collect(),
        notes: notes.into_iter().map(|(_, note)| (note.stamp.at, note.value.clone())).collect(),
    }
}

fn critical(state: &State, scenario: &Scenario, one: &crate::pack::Critical, lang: Lang) -> CriticalView {
    CriticalView {
        critical: one.id.clone(),
        objective: one.objective.clone(),
        words: in_pack(scenario, &format!("critical.{}", one.id), lang),
        rated: ratings(state, &one.id).into_iter().map(|(rating, _)| rating).collect(),
    }
}

/// Every rating of a critical task, with the event that proves it, in order.
pub(crate) fn ratings(state: &State, critical: &CriticalId) -> Vec<(Rating, u64)> {
    let mut all: Vec<(Rating, u64)> = (state.noted())
        .filter_map(|note| {
            let (rated, rating) = note.value.rated.as_ref()?;
            (rated == critical).then_some((*rating, note.stamp.n))
        })
        .collect();
    all.sort_by_key(|(_, n)| *n);
    all
}
