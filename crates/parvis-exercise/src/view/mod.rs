//! What each role sees: pure questions to the state, the scenario and the time. Names are on the console only.

mod console;
mod evaluator;
mod interpreter;
mod media;
mod pieces;
mod player;
mod terms;
#[cfg(test)]
mod tests;
mod wall;
mod words;

pub(crate) use evaluator::ratings;
pub(crate) use pieces::QUOTE;

pub use console::{Condition, ConsoleView, Heat, InjectRow, Progress, Shelf, console};
pub use evaluator::{CriticalView, EvaluatorView, evaluator};
pub use interpreter::{Queue, Waiting, interpreter, uncoded};
pub use media::{MediaView, PostView, media};
pub use pieces::{Piece, PieceKind, pieces};
pub use player::{
    InjectView, ItemView, LineView, PlayerView, TaskView, asked, inject, player, released, task,
    task_on_paper,
};
pub use terms::{Glossary, Mark, terms_in};
pub use wall::{TaskCount, WallView, wall};
pub use words::{Label, Words, in_pack, of_person, of_person_outside};

use crate::id::{InjectId, Lang, ModuleId, Seconds, TableId};
use crate::pack::{Scenario, Task};
use crate::state::{InjectState, State};
use serde::Serialize;

/// The clock as everybody sees it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ClockView {
    /// What it shows.
    pub shows: Seconds,
    /// It runs.
    pub running: bool,
    /// Why it stands.
    pub pause: Option<String>,
    /// The module being played.
    pub module: Option<ModuleId>,
    /// What is left of it; less than nothing when it is over its time.
    pub left: Option<Seconds>,
    /// The exercise is over.
    pub over: bool,
}

/// The clock now.
pub fn clock(state: &State, scenario: &Scenario, now: Seconds) -> ClockView {
    let clock = &state.clock;
    ClockView {
        shows: clock.shows(now),
        running: clock.running,
        pause: clock.pause.clone(),
        module: clock.module.as_ref().map(|running| running.module.clone()),
        left: clock.left(scenario, now),
        over: state.ended.is_some(),
    }
}

/// Every inject there is, with what became of it: the script in its order, then those written on the day.
fn injects<'a>(state: &'a State, scenario: &'a Scenario) -> Vec<(InjectId, Option<&'a InjectState>)> {
    let script = scenario.injects.iter().map(|inject| (inject.id.clone(), state.injects.get(&inject.id)));
    let mut written: Vec<_> = state.injects.iter().filter(|(_, stands)| stands.ad_hoc.is_some()).collect();
    written.sort_by_key(|(_, stands)| stands.ad_hoc.as_ref().map(|ad_hoc| ad_hoc.stamp.n));
    script.chain(written.into_iter().map(|(id, stands)| (id.clone(), Some(stands)))).collect()
}

/// The words of an inject for a reader.
fn inject_words(state: &State, scenario: &Scenario, inject: &InjectId, lang: Lang) -> Option<Words> {
    match state.injects.get(inject).and_then(|stands| stands.ad_hoc.as_ref()) {
        Some(ad_hoc) => Some(of_person(state, &ad_hoc.key, &ad_hoc.value.text, ad_hoc.value.lang, lang)),
        None => in_pack(scenario, &format!("inject.{inject}.text"), lang),
    }
}

/// Whether people have read these words of the scenario because of what happened: an inject that went out, a task that was
/// asked and what it offers, a module that began. What everybody may read beforehand – the title, the rules – is not meant.
pub fn is_out(state: &State, scenario: &Scenario, key: &str) -> bool {
    let mut parts = key.split('.');
    let (list, id) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    let asked = |task: &Task| state.tables().iter().any(|table| is_open(state, scenario, task, table));
    match (list, parts.next()) {
        ("inject", Some("text")) => state.injects.get(&id.into()).is_some_and(|one| !one.released.is_empty()),
        ("task", None) => scenario.task(&id.into()).is_some_and(asked),
        ("item", None) => {
            scenario.tasks.iter().any(|task| task.items.iter().any(|item| item.as_str() == id) && asked(task))
        }
        ("module", Some(_)) => {
            let clock = &state.clock;
            let running = clock.module.as_ref().is_some_and(|running| running.module.as_str() == id);
            running || clock.over.contains(&id.into())
        }
        _ => false,
    }
}

/// Whether a table has been asked: by an inject that reached it, or, where no inject asks, by the task's module.
fn is_open(state: &State, scenario: &Scenario, task: &Task, table: &TableId) -> bool {
    let mut asking =
        scenario.injects.iter().filter(|inject| inject.task.as_ref() == Some(&task.id)).peekable();
    if asking.peek().is_none() {
        let running = state.clock.module.as_ref().is_some_and(|running| running.module == task.module);
        return running || state.clock.over.contains(&task.module);
    }
    let reached = |id: &InjectId| state.injects.get(id).is_some_and(|one| one.released.contains_key(table));
    asking.any(|inject| reached(&inject.id))
}
