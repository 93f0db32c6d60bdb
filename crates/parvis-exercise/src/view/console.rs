//! The facilitator's console: one list of injects with its shelves, and the tables row by row.

use super::{ClockView, Words, clock, inject_words, injects, is_open};
use crate::id::{InjectId, ItemId, Lang, ModuleId, PersonId, Release, Seconds, TableId, TaskId};
use crate::pack::{Inject, Scenario};
use crate::state::{InjectState, State, due, holds, planned};
use serde::Serialize;
use std::collections::BTreeMap;

/// What those who lead see. The one view with names in it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ConsoleView {
    /// The number of the last event in it.
    pub last: u64,
    /// The clock.
    pub clock: ClockView,
    /// Every inject, on its shelf.
    pub injects: Vec<InjectRow>,
    /// The tables.
    pub tables: Vec<Heat>,
    /// How many are expected.
    pub expected: usize,
    /// Who is here, by the name they chose.
    pub here: BTreeMap<PersonId, Option<String>>,
    /// Who stepped out.
    pub out: Vec<PersonId>,
    /// How many entries of the parking lot are open.
    pub parked: usize,
}

/// Where an inject stands on the console.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Shelf {
    /// At some table, in the module being played.
    Now,
    /// To come of itself in the module being played.
    Next,
    /// Waits for a hand.
    Ready,
    /// Kept back.
    Held,
    /// For the case of need.
    Contingency,
    /// Of a module to come.
    Later,
    /// Of a module that is over, and did not go out everywhere.
    LeftOver,
    /// Of a module that is over.
    Before,
    /// Left out.
    Skipped,
}

/// A row of the list.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct InjectRow {
    /// Where it stands.
    pub shelf: Shelf,
    /// Which.
    pub inject: InjectId,
    /// What it says.
    pub words: Option<Words>,
    /// In which module; none, if it was written on the day.
    pub module: Option<ModuleId>,
    /// How it goes out.
    pub release: Release,
    /// When it is planned, counted from the beginning of its module.
    pub planned: Option<Seconds>,
    /// What the clock of the exercise is to show then: of a module that has not begun, if those before it take as long as
    /// they are meant to.
    pub on_clock: Option<Seconds>,
    /// The condition of a conditional one, and where it holds.
    pub when: Option<Condition>,
    /// When it reached which table.
    pub released: BTreeMap<TableId, Seconds>,
    /// It is due this moment.
    pub due: bool,
}

/// The condition of an inject.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Condition {
    /// The task whose answer decides.
    pub task: TaskId,
    /// What must be in it.
    pub chose: ItemId,
    /// The tables at which it is.
    pub met_at: Vec<TableId>,
}

/// How far a table is with a task.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Progress {
    /// It was asked and has written nothing.
    Reading,
    /// It has a draft.
    Typing,
    /// It says that it is done.
    Done,
}

/// A table.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Heat {
    /// Which.
    pub table: TableId,
    /// How many sit there.
    pub here: usize,
    /// How far it is with each task it was asked.
    pub tasks: BTreeMap<TaskId, Progress>,
}

/// The console now, its words in this language.
pub fn console(state: &State, scenario: &Scenario, lang: Lang, now: Seconds) -> ConsoleView {
    let due: Vec<_> = due(state, scenario, now)
        .into_iter()
        .filter_map(|command| match command.what {
            crate::What::Released { inject, .. } => Some(inject),
            _ => None,
        })
        .collect();
    let mut rows: Vec<InjectRow> = injects(state, scenario)
        .into_iter()
        .map(|(id, stands)| {
            row(state, scenario, (lang, now), id, stands.unwrap_or(&InjectState::default()), &due)
        })
        .collect();
    rows.sort_by_key(|row| (row.shelf, row.planned.unwrap_or(Seconds(i64::MAX))));
    let is_true = |slot: &Option<crate::state::Register<bool>>| slot.as_ref().is_some_and(|one| one.value);
    let here = state.people.iter().filter(|(_, person)| is_true(&person.present));
    ConsoleView {
        last: state.last,
        clock: clock(state, scenario, now),
        injects: rows,
        tables: state.tables().iter().map(|table| heat(state, scenario, table)).collect(),
        expected: state.expected().count(),
        here: here.map(|(id, _)| (id.clone(), state.profile(id).and_then(|one| one.name.clone()))).collect(),
        out: state.people.iter().filter(|(_, one)| is_true(&one.out)).map(|(id, _)| id.clone()).collect(),
        parked: state.parked.values().filter(|one| !one.value.settled).count(),
    }
}

fn row(
    state: &State,
    scenario: &Scenario,
    (lang, now): (Lang, Seconds),
    id: InjectId,
    stands: &InjectState,
    due: &[InjectId],
) -> InjectRow {
    let script = scenario.inject(&id);
    let timed = |release| matches!(release, Release::Timed | Release::Conditional);
    let timed = script.filter(|inject| timed(inject.release));
    let planned = timed.and_then(|one| planned(state, scenario, one));
    InjectRow {
        on_clock: timed.zip(planned).and_then(|(one, at)| on_clock(state, scenario, &one.module, at, now)),
        when: script.and_then(|inject| condition(state, inject)),
        shelf: shelf(state, scenario, &id, stands),
        words: inject_words(state, scenario, &id, lang),
        module: script.map(|inject| inject.module.clone()),
        release: script.map_or(Release::Manual, |inject| inject.release),
        planned,
        released: stands.released.iter().map(|(table, out)| (table.clone(), out.stamp.at)).collect(),
        due: due.contains(&id),
        inject: id,
    }
}

/// What the clock of the exercise is to show so long after the beginning of a module; nothing for one that is over.
fn on_clock(
    state: &State,
    scenario: &Scenario,
    module: &ModuleId,
    after: Seconds,
    now: Seconds,
) -> Option<Seconds> {
    let clock = &state.clock;
    let running = clock.module.as_ref();
    if let Some(running) = running.filter(|running| running.module == *module) {
        return Some(running.begun.plus(after));
    }
    let left = clock.left(scenario, now).unwrap_or_default().max(Seconds(0));
    let mut begins = clock.shows(now).plus(left);
    for one in &scenario.modules {
        if clock.over.contains(&one.id) || running.is_some_and(|running| running.module == one.id) {
            continue;
        }
        if one.id == *module {
            return Some(begins.plus(after));
        }
        begins = begins.plus(Seconds::of_minutes(clock.minutes(scenario, &one.id)?));
    }
    None
}

fn condition(state: &State, inject: &Inject) -> Option<Condition> {
    let when = inject.when.as_ref()?;
    let met = state.tables().iter().filter(|table| holds(state, inject, table));
    Some(Condition { task: when.task.clone(), chose: when.chose.clone(), met_at: met.cloned().collect() })
}

fn shelf(state: &State, scenario: &Scenario, id: &InjectId, stands: &InjectState) -> Shelf {
    let everywhere = state.tables().iter().all(|table| stands.released.contains_key(table));
    let Some(inject) = scenario.inject(id) else { return Shelf::Now };
    let running = state.clock.module.as_ref().is_some_and(|running| running.module == inject.module);
    let over = state.clock.over.contains(&inject.module);
    match inject.release {
        _ if stands.skipped.is_some() => Shelf::Skipped,
        _ if stands.held.is_some() => Shelf::Held,
        _ if over && everywhere => Shelf::Before,
        _ if over => Shelf::LeftOver,
        _ if !stands.released.is_empty() => Shelf::Now,
        _ if !running => Shelf::Later,
        Release::Timed | Release::Conditional => Shelf::Next,
        Release::Manual => Shelf::Ready,
        Release::Contingency => Shelf::Contingency,
    }
}

fn heat(state: &State, scenario: &Scenario, table: &TableId) -> Heat {
    let open = scenario.tasks.iter().filter(|task| is_open(state, scenario, task, table));
    let present = |id: &PersonId| {
        let person = state.people.get(id).and_then(|person| person.present.as_ref());
        person.is_some_and(|present| present.value)
    };
    let here = state.playing_at(table).filter(|(id, _)| present(id));
    Heat {
        table: table.clone(),
        here: here.count(),
        tasks: open.map(|task| (task.id.clone(), progress(state, &task.id, table))).collect(),
    }
}

/// How far a table is with a task.
pub(super) fn progress(state: &State, task: &TaskId, table: &TableId) -> Progress {
    let Some(answers) = state.answers(task, table) else { return Progress::Reading };
    let mut drafts = answers.table.iter().chain(answers.nations.values());
    if answers.done.as_ref().is_some_and(|done| done.value) {
        Progress::Done
    } else if drafts.any(|draft| !draft.value.said.is_empty()) {
        Progress::Typing
    } else {
        Progress::Reading
    }
}
