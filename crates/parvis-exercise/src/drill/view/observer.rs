//! An observer's screen: their exits with two big buttons each, their rooms, their notes.

use super::{Tile, tiles};
use crate::drill::event::Note;
use crate::drill::state::{Phase, State};
use crate::id::{ExitId, PersonId, Seconds};
use serde::Serialize;

/// What an observer sees.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ObserverView {
    /// The number of the last event in it.
    pub last: u64,
    /// The largest sequence number anybody used.
    pub top_seq: u64,
    /// How far the drill is.
    pub phase: Phase,
    /// What the clock shows; nothing before the start.
    pub elapsed: Option<Seconds>,
    /// Their exits, in the order of the plan.
    pub exits: Vec<ExitView>,
    /// Their rooms, open problems first.
    pub rooms: Vec<Tile>,
    /// What they wrote down, the newest first.
    pub notes: Vec<Note>,
}

/// An exit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ExitView {
    /// Which.
    pub exit: ExitId,
    /// When its first person came out, since the start.
    pub first: Option<Seconds>,
    /// When its last person so far came out, since the start.
    pub last: Option<Seconds>,
    /// How many came out.
    pub people: Option<u32>,
}

/// What somebody who watches exits and rooms sees now; nothing for somebody who has not joined.
pub fn observer(state: &State, who: &PersonId, now: Seconds) -> Option<ObserverView> {
    let post = &state.people.get(who)?.post.as_ref()?.value;
    let mut notes: Vec<_> = state.notes().filter(|(by, _)| *by == who).map(|(_, note)| note).collect();
    notes.sort_by_key(|note| std::cmp::Reverse(note.stamp.n));
    Some(ObserverView {
        last: state.last,
        top_seq: state.top_seq,
        phase: state.phase(),
        elapsed: state.elapsed(now),
        exits: state
            .exits()
            .iter()
            .filter(|exit| post.exits.contains(exit))
            .map(|exit| seen(state, exit))
            .collect(),
        rooms: tiles(state, |planned| post.rooms.contains(&planned.room)),
        notes: notes.into_iter().map(|note| note.value.clone()).collect(),
    })
}

fn seen(state: &State, exit: &ExitId) -> ExitView {
    let seen = state.exits.get(exit);
    ExitView {
        exit: exit.clone(),
        first: seen.and_then(|seen| seen.first.as_ref()).map(|first| first.value),
        last: seen.and_then(|seen| seen.last.as_ref()).map(|last| last.value),
        people: seen.and_then(|seen| seen.people.as_ref()).map(|people| people.value),
    }
}
