//! Whether something may happen in a drill now: who, whether it is possible, and which event it makes.

use super::event::{Command, Event, Group, Plan, What};
use super::{Refusal, State, check, may};
use crate::event::Version;
use crate::id::Seconds;
use crate::state::AHEAD_AT_MOST;

/// The latest a phone may say something happened, since the start: six hours.
pub const AFTER_AT_MOST: Seconds = Seconds(6 * 3600);
/// A phone's count may be ahead of the server's by so much: it may hear of the start sooner than its clock thinks.
const AHEAD_OF_US: Seconds = Seconds(30);

/// The event a command makes, numbered and timed; none when it was delivered before. `at` is in seconds since the drill
/// was planned; a clock that went back does not take the drill back.
///
/// # Errors
/// A [`Refusal`]: who may not, what is wrong in it, what is not possible now. After one that
/// [`Refusal::may_pass_later`] the client keeps the command and sends it again.
pub fn decide(state: &State, command: Command, at: Seconds) -> Result<Vec<Event>, Refusal> {
    if state.seen.contains(&command.key) {
        return Ok(Vec::new());
    }
    check::id("key", command.key.as_str())?;
    check::id("by", command.by.as_str())?;
    if command.seq > state.top_seq.saturating_add(AHEAD_AT_MOST) {
        return Err(Refusal::BadSequence);
    }
    let at = at.max(state.at);
    allowed(state, &command, at)?;
    let Command { key, by, seq, what } = command;
    Ok(vec![Event { v: Version, n: state.last + 1, at, by, seq, key, what }])
}

fn allowed(state: &State, command: &Command, at: Seconds) -> Result<(), Refusal> {
    let what = &command.what;
    if state.plan.is_none() {
        let What::Planned(plan) = what else { return Err(Refusal::NotPlanned) };
        check::contents(state, what)?;
        return no_surprise(plan);
    }
    if state.labels_deleted.is_some() {
        return Err(Refusal::Closed);
    }
    may(state, &command.by, what)?;
    check::contents(state, what)?;
    possible(state, what, at)
}

/// Whether it is possible now.
fn possible(state: &State, what: &What, at: Seconds) -> Result<(), Refusal> {
    match what {
        What::Planned(plan) => {
            not_started(state)?;
            no_surprise(plan)
        }
        What::ObserverNamed(_) => not_started(state),
        // One that an older program planned does not start either.
        What::Started => {
            not_started(state)?;
            state.plan().map_or(Ok(()), no_surprise)
        }
        What::AllClear { after } => {
            goes_on(state)?;
            seen(state, *after, at)?;
            if state.all_clear.is_some() { Err(Refusal::AllClearAlready) } else { Ok(()) }
        }
        // Before the start: it is called off.
        What::Ended | What::Ticked { .. } if state.ended.is_some() => Err(Refusal::Ended),
        What::LabelsDeleted if state.ended.is_none() => Err(Refusal::NotEnded),
        What::Washed(_) | What::Written(_) | What::Corrected(_) => held(state),
        What::Joined(_) | What::Ended | What::LabelsDeleted | What::Ticked { .. } => Ok(()),
        What::Noted(note) => note.after.map_or(Ok(()), |after| seen(state, Some(after), at)),
        What::RoomSecured { after, .. }
        | What::RoomEmpty { after, .. }
        | What::ClassOut { after, .. }
        | What::ExitFirst { after, .. }
        | What::ExitLast { after, .. } => {
            seen(state, *after, at)?;
            let over = state.measured_until().is_some();
            if over && after.is_none() { Err(Refusal::NeedsTime) } else { Ok(()) }
        }
        What::Accounted { after, .. } | What::Matched { after, .. } => seen(state, *after, at),
        What::Missing(reported) | What::Extra(reported) => seen(state, reported.after, at),
        What::ExitCounted { .. } => started(state),
    }
}

/// A drill with small children is announced, or neither planned nor started.
fn no_surprise(plan: &Plan) -> Result<(), Refusal> {
    let children = plan.groups.iter().copied().any(Group::is_small);
    if children && !plan.announced { Err(Refusal::SurpriseWithChildren) } else { Ok(()) }
}

fn not_started(state: &State) -> Result<(), Refusal> {
    match (state.started, state.ended) {
        (_, Some(_)) => Err(Refusal::Ended),
        (Some(_), None) => Err(Refusal::StartedAlready),
        (None, None) => Ok(()),
    }
}

fn started(state: &State) -> Result<(), Refusal> {
    if state.started.is_some() { Ok(()) } else { Err(Refusal::NotStarted) }
}

fn goes_on(state: &State) -> Result<(), Refusal> {
    if state.ended.is_some() { Err(Refusal::Ended) } else { started(state) }
}

/// It began, and is over: one that was called off is not talked about.
fn held(state: &State) -> Result<(), Refusal> {
    started(state)?;
    if state.ended.is_some() { Ok(()) } else { Err(Refusal::NotEnded) }
}

/// What phones saw comes in after the end too; what they say to have seen must have had the time to happen.
fn seen(state: &State, after: Option<Seconds>, at: Seconds) -> Result<(), Refusal> {
    let now = state.since_start(at).ok_or(Refusal::NotStarted)?;
    if after.is_some_and(|after| after > now.plus(AHEAD_OF_US)) { Err(Refusal::TooEarly) } else { Ok(()) }
}
