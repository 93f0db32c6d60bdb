//! The screen on the wall: the clock, the module, counts. Never a name, never what a nation said.

use super::console::{Progress, progress};
use super::{ClockView, Words, clock, in_pack, is_open};
use crate::id::{Lang, Seconds, TaskId};
use crate::pack::Scenario;
use crate::state::State;
use serde::Serialize;

/// What everybody in the room sees.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct WallView {
    /// The clock.
    pub clock: ClockView,
    /// The exercise's title in the languages of the room.
    pub title: Vec<Words>,
    /// The module's.
    pub module: Vec<Words>,
    /// How many are here.
    pub here: usize,
    /// How many tables there are.
    pub tables: usize,
    /// How many injects went out.
    pub injects: usize,
    /// How far the tables are.
    pub tasks: Vec<TaskCount>,
}

/// How many tables are how far with a task.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct TaskCount {
    /// Which; none before anything is counted.
    pub task: Option<TaskId>,
    /// Were asked and have written nothing.
    pub reading: usize,
    /// Have a draft.
    pub typing: usize,
    /// Are done.
    pub done: usize,
}

/// The wall now.
pub fn wall(state: &State, scenario: &Scenario, now: Seconds) -> WallView {
    let languages: Vec<Lang> = state.setting.as_ref().map(|one| one.languages.clone()).unwrap_or_default();
    let said = |key: &str| -> Vec<Words> {
        let words = languages.iter().filter_map(|lang| in_pack(scenario, key, *lang));
        let mut all: Vec<Words> = Vec::new();
        for word in words {
            if all.iter().all(|known| known.text != word.text) {
                all.push(word);
            }
        }
        all
    };
    let module = state.clock.module.as_ref().map(|running| format!("module.{}.title", running.module));
    let present = |slot: &Option<crate::state::Register<bool>>| slot.as_ref().is_some_and(|one| one.value);
    WallView {
        clock: clock(state, scenario, now),
        title: said("title"),
        module: module.map(|key| said(&key)).unwrap_or_default(),
        here: state.people.values().filter(|person| present(&person.present)).count(),
        tables: state.tables().len(),
        injects: state.injects.values().filter(|inject| !inject.released.is_empty()).count(),
        tasks: scenario.tasks.iter().filter_map(|task| count(state, scenario, task)).collect(),
    }
}

fn count(state: &State, scenario: &Scenario, task: &crate::pack::Task) -> Option<TaskCount> {
    let mut count = TaskCount { task: Some(task.id.clone()), ..TaskCount::default() };
    for table in state.tables().iter().filter(|table| is_open(state, scenario, task, table)) {
        match progress(state, &task.id, table) {
            Progress::Reading => count.reading += 1,
            Progress::Typing => count.typing += 1,
            Progress::Done => count.done += 1,
        }
    }
    (count.reading + count.typing + count.done > 0).then_some(count)
}
