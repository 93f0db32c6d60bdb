//! What lists say of an exercise, written down with its events: a list need not open every exercise to count its actions.

use super::Room;
use crate::office::{Office, Trouble};
use jiff::civil::Date;
use parvis_exercise::event::About;
use parvis_exercise::id::Lang;
use parvis_exercise::{Event, Scenario, State, What};
use parvis_store::{ExerciseId, Write};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What lists say of an exercise.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Summary {
    /// What it is called, and who holds it where and when.
    pub about: About,
    /// The version of its scenario.
    pub version: String,
    /// What its scenario is called, in each of its languages.
    pub titles: BTreeMap<String, String>,
    /// The language its scenario was written in.
    pub original: Lang,
    /// Until when each action is to be done that is still to be done.
    pub open: Vec<Option<Date>>,
}

impl Summary {
    pub fn of(state: &State, scenario: &Scenario) -> Self {
        let texts = scenario.texts.0.iter();
        let title = |(lang, texts): (&Lang, &BTreeMap<String, parvis_exercise::pack::Text>)| {
            Some((lang.to_string(), texts.get("title")?.text.clone()))
        };
        let actions = state.actions.values().map(|action| &action.value);
        Self {
            about: state.setting.as_ref().map(|setting| setting.about.clone()).unwrap_or_default(),
            version: scenario.version.clone(),
            titles: texts.filter_map(title).collect(),
            original: scenario.original,
            open: actions.filter(|action| action.is_open()).map(|action| action.due).collect(),
        }
    }

    /// How many of the open actions should have been done before this day.
    pub fn overdue(&self, today: Date) -> usize {
        self.open.iter().flatten().filter(|due| **due < today).count()
    }
}

/// Whether lists say something else after these events.
pub(super) fn changes(events: &[Event]) -> bool {
    events.iter().any(|event| matches!(event.what, What::Created(_) | What::Action(_)))
}

/// Writes it down, with what changed it.
pub(super) async fn write_down(
    write: &mut Write<'_>,
    id: &ExerciseId,
    state: &State,
    scenario: &Scenario,
) -> Result<(), Trouble> {
    let summary = serde_json::to_vec(&Summary::of(state, scenario));
    let summary = summary.map_err(|error| Trouble::Inside(error.to_string()))?;
    Ok(write.exercise_summary(id, &summary).await?)
}

impl Office {
    /// What was written down; of an exercise from before it was, it is now.
    pub(super) async fn exercise_summary(
        &self,
        id: &ExerciseId,
        kept: Option<Vec<u8>>,
    ) -> Result<Summary, Trouble> {
        if let Some(summary) = kept.and_then(|kept| serde_json::from_slice(&kept).ok()) {
            return Ok(summary);
        }
        let room = self.room(id).await?;
        let mut write = self.store.write().await?;
        let (state, scenario) = seen(&room);
        write_down(&mut write, id, &state, &scenario).await?;
        write.commit().await?;
        Ok(Summary::of(&state, &scenario))
    }
}

fn seen(room: &Room) -> (State, std::sync::Arc<Scenario>) {
    let seen = room.see();
    (seen.state().clone(), seen.scenario_kept())
}
