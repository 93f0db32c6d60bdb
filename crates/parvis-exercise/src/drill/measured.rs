//! What was measured, in the form in which the dossier keeps a drill.

use super::event::{Group, NoteKind};
use super::state::{RoomState, State};
use crate::id::{ExitId, RoomId, Seconds};
use jiff::civil::Date;
use parvis_core::{Drill, DrillKind, Measured, OpeningId, UnitId};

/// What the dossier keeps of a drill and no event says.
#[derive(Clone, Debug, PartialEq)]
pub struct Paper {
    /// The drill's id in the dossier.
    pub id: String,
    /// The day it was held; where it was not, the plan's day counts.
    pub held_on: Date,
    /// Who ran it: a function.
    pub lead: String,
    /// Dummy weapons or injuries were shown. `None`: not written down.
    pub simulated_violence: Option<bool>,
    /// What was done for people's well-being afterwards; may be empty.
    pub aftercare: String,
    /// Where the times are from, in the site's language: “phones of the observers”.
    pub source: String,
}

/// What was measured in a drill.
#[derive(Clone, Debug, PartialEq)]
pub struct Measurement {
    /// The drill as the dossier keeps it. Times of rooms are those at which their last person left; what a lockdown
    /// measures of rooms is in `secured`.
    pub drill: Drill,
    /// Since when each room was secured, in seconds after the start; only those that were in the end.
    pub secured: Vec<(RoomId, Seconds)>,
    /// When everybody was accounted for, in seconds after the start.
    pub accounted: Option<Seconds>,
}

/// What was measured; nothing before the drill is planned. What nobody saw stays unknown: a time for all is there
/// only if there is one for every room, a number of people only if every room was counted.
pub fn measured(state: &State, paper: &Paper) -> Option<Measurement> {
    let plan = state.plan()?;
    let held = state.started.is_some() && state.ended.is_some();
    let until = state.measured_until();
    let rooms = || plan.rooms.iter().filter_map(|planned| Some((planned, state.rooms.get(&planned.room)?)));
    let secured = rooms().filter_map(|(planned, room)| {
        let standing = room.secured.standing(until).filter(|standing| standing.yes)?;
        Some((planned.room.clone(), standing.since))
    });
    let emptied = rooms().filter_map(|(planned, room)| {
        let last = room.empty.standing(until).filter(|standing| standing.yes)?.since;
        let (id, people) = (UnitId::from(planned.room.as_str()), own(room));
        Some(Measured { id, first: None, last: Some(number(last)), people, source: paper.source.clone() })
    });
    let drill = Drill {
        id: paper.id.clone(),
        kind: plan.drill_kind,
        date: if held { paper.held_on } else { plan.date },
        held,
        lead: paper.lead.clone(),
        announced: Some(plan.announced),
        groups: plan.groups.iter().copied().map(Group::as_str).map(str::to_owned).collect(),
        people: people(state),
        seconds: all_safe(state).map(|(at, _)| number(at)),
        simulated_violence: paper.simulated_violence,
        aftercare: paper.aftercare.clone(),
        observations: observations(state),
        exits: state.exits().iter().filter_map(|exit| exit_measured(state, exit, &paper.source)).collect(),
        rooms: if plan.drill_kind.leaves() { emptied.collect() } else { Vec::new() },
    };
    Some(Measurement {
        drill,
        secured: secured.collect(),
        accounted: state.all_accounted().map(|(at, _)| at),
    })
}

/// When everybody was out, or safe in their rooms, in seconds after the start, with the events that prove it; nothing
/// while that is not known of one room. Who was only counted at the assembly point came out before: that is no time.
pub fn all_safe(state: &State) -> Option<(Seconds, Vec<u64>)> {
    let plan = state.plan()?;
    match plan.drill_kind {
        DrillKind::Briefing => None,
        DrillKind::Lockdown | DrillKind::Shelter => {
            of_every_room(state, |state, room| told(state, room, false))
        }
        DrillKind::Evacuation => all_out(state),
        DrillKind::Combined => {
            of_every_room(state, |state, room| told(state, room, true).or_else(|| told(state, room, false)))
        }
    }
}

/// The last class that came out, or the last person at an exit, whichever was later. Where classes were not seen, empty
/// rooms and a last person at every exit say the same.
fn all_out(state: &State) -> Option<(Seconds, Vec<u64>)> {
    let exits: Vec<_> = state.exits().iter().map(|exit| state.last_out(exit)).collect();
    let every_exit = !exits.is_empty() && exits.iter().all(Option::is_some);
    let (mut at, mut proof) = of_every_room(state, |state, room| {
        let empty = || state.rooms.get(room)?.empty.standing(state.measured_until()).filter(|one| one.yes);
        let nobody = state.planned(room).is_some_and(|planned| planned.expected == 0);
        let left = || empty().filter(|_| every_exit || nobody).map(|one| (one.since, one.stamp.n));
        told(state, room, true).or_else(left)
    })?;
    for (last, n) in exits.into_iter().flatten() {
        at = at.max(last);
        proof.push(n);
    }
    Some((at, proof))
}

fn of_every_room(
    state: &State,
    time: impl Fn(&State, &RoomId) -> Option<(Seconds, u64)>,
) -> Option<(Seconds, Vec<u64>)> {
    let times: Option<Vec<(Seconds, u64)>> =
        state.planned_rooms().iter().map(|planned| time(state, &planned.room)).collect();
    let times = times?;
    let last = times.iter().map(|(at, _)| *at).max()?;
    Some((last, times.iter().map(|(_, n)| *n).collect()))
}

/// Since when the people of a room are out, or secured, as it was told.
fn told(state: &State, room: &RoomId, out: bool) -> Option<(Seconds, u64)> {
    let room = state.rooms.get(room)?;
    let seen = if out { &room.out } else { &room.secured };
    let standing = seen.standing(state.measured_until()).filter(|standing| standing.yes)?;
    Some((standing.since, standing.stamp.n))
}

/// Heads of all rooms, if every one was counted.
fn people(state: &State) -> Option<u32> {
    let count = |room: &RoomId| state.rooms.get(room)?.counted.as_ref().map(|counted| counted.value.count);
    let counts: Option<Vec<u32>> = state.planned_rooms().iter().map(|planned| count(&planned.room)).collect();
    counts.map(|counts| counts.into_iter().fold(0, u32::saturating_add))
}

/// How many of those with the people of a room are of it, and came out of it.
fn own(room: &RoomState) -> Option<u32> {
    let guests = room.extra.values().fold(0, |sum: u32, extra| sum.saturating_add(extra.value.count));
    room.counted.as_ref().map(|counted| counted.value.count.saturating_sub(guests))
}

/// What was written down, gaps first: they are what the next drill is for.
fn observations(state: &State) -> Vec<String> {
    let mut notes: Vec<_> = state.notes().map(|(by, note)| (by, &note.value, note.stamp.n)).collect();
    let rank = |kind| match kind {
        NoteKind::Gap => 0,
        NoteKind::Strength => 1,
        NoteKind::Information => 2,
    };
    notes.sort_by_key(|(by, note, _)| (rank(note.note_kind), note.after, *by, &note.note));
    let text = |note: &str, n| state.corrected(n).map_or(note, |one| &one.value.text).trim().to_owned();
    notes.into_iter().map(|(_, note, n)| text(&note.text, n)).collect()
}

fn exit_measured(state: &State, exit: &ExitId, source: &str) -> Option<Measured<OpeningId>> {
    let first = state.first_out(exit).map(|(at, _)| number(at));
    let last = state.last_out(exit).map(|(at, _)| number(at));
    let people = state.exits.get(exit)?.people.as_ref().map(|people| people.value);
    let known = first.is_some() || last.is_some() || people.is_some();
    let id = OpeningId::from(exit.as_str());
    known.then(|| Measured { id, first, last, people, source: source.to_owned() })
}

fn number(seconds: Seconds) -> f64 {
    seconds.0 as f64
}
