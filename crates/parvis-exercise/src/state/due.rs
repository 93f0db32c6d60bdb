//! Which injects are to go out by themselves: a question to the events and the time, with no memory of its own.

use super::{InjectState, State};
use crate::event::{Command, What};
use crate::id::{PersonId, Release, Seconds, TableId};
use crate::pack::{Inject, Scenario};

/// Whose commands those of [`due`] are.
pub fn clock_person() -> PersonId {
    PersonId::from("clock")
}

/// The injects the clock should release now, one command each, to the tables that have not got it: the timed ones
/// whose minute has come, and the conditional ones whose minute has come, at the tables where their condition holds.
/// Asking twice gives the same commands with the same keys, so that they count once.
pub fn due(state: &State, scenario: &Scenario, now: Seconds) -> Vec<Command> {
    scenario.injects.iter().filter_map(|inject| command(state, scenario, inject, now)).collect()
}

fn command(state: &State, scenario: &Scenario, inject: &Inject, now: Seconds) -> Option<Command> {
    let to = tables_due(state, scenario, inject, now);
    let names: Vec<&str> = to.iter().map(TableId::as_str).collect();
    let key = format!("clock/{}/{}", inject.id, names.join("+"));
    let what = What::Released { inject: inject.id.clone(), to: to.clone(), how: inject.release };
    let command = Command { key: key.into(), by: clock_person(), seq: 0, what };
    (!to.is_empty()).then_some(command)
}

/// The tables an inject should go to by itself now.
pub(super) fn tables_due(state: &State, scenario: &Scenario, inject: &Inject, now: Seconds) -> Vec<TableId> {
    let of_itself = matches!(inject.release, Release::Timed | Release::Conditional);
    let untouched = InjectState::default();
    let stands = state.injects.get(&inject.id).unwrap_or(&untouched);
    let playing = state.clock.module.as_ref().is_some_and(|running| running.module == inject.module);
    let time = state.clock.in_module(now).zip(planned(state, scenario, inject));
    let come = state.clock.running && time.is_some_and(|(now, planned)| now >= planned);
    if !of_itself || !playing || !come || stands.held.is_some() || stands.skipped.is_some() {
        return Vec::new();
    }
    let waits = |table: &&TableId| !stands.released.contains_key(*table);
    let meets = |table: &&TableId| inject.release == Release::Timed || holds(state, inject, table);
    state.tables().iter().filter(waits).filter(meets).cloned().collect()
}

/// When an inject is planned, counted from the beginning of its module: at the minute it was given on the day, else at
/// the pack's, which moves as the module is stretched.
pub fn planned(state: &State, scenario: &Scenario, inject: &Inject) -> Option<Seconds> {
    if let Some(minute) = state.injects.get(&inject.id).and_then(|stands| stands.minute) {
        return Some(Seconds::of_minutes(minute));
    }
    let meant = i64::from(scenario.module(&inject.module)?.minutes);
    let takes = i64::from(state.clock.minutes(scenario, &inject.module)?);
    Some(Seconds((i64::from(inject.minute) * 60 * takes).checked_div(meant)?))
}

/// Whether the table's answer, or that of a nation at it, holds the item of the inject's condition.
pub fn holds(state: &State, inject: &Inject, table: &TableId) -> bool {
    let Some(when) = &inject.when else { return false };
    let Some(answers) = state.answers(&when.task, table) else { return false };
    let said = answers.table.iter().chain(answers.nations.values());
    said.into_iter().any(|answer| answer.value.said.items().contains(&&when.chose))
}
