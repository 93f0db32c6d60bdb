//! What words, lists and numbers must be, whoever sends them.

use super::event::{Corrected, Note, Observer, Plan, Reported, Wash, What, Whose};
use super::{AFTER_AT_MOST, Refusal, State};
use crate::id::{ExitId, NoteId, RoomId, Seconds};
use std::collections::BTreeSet;

/// A note is at most this long, in letters.
const LETTERS: usize = 4000;
/// An id, a class or a label at most this, in letters.
const SHORT: usize = 120;
/// So many observers are named at most.
const OBSERVERS: usize = 200;
/// A drill has at most so many rooms.
const ROOMS: usize = 1000;
/// And so many exits.
const EXITS: usize = 200;
/// At one place at most so many people are counted.
const PEOPLE: u32 = 100_000;

/// What a command carries, whatever the state of the drill is; ids of the plan are asked of it.
pub fn contents(state: &State, what: &What) -> Result<(), Refusal> {
    match what {
        What::Planned(wanted) => plan(wanted),
        What::Joined(post) => {
            id("by", post.who.as_str())?;
            most("rooms", post.rooms.len(), ROOMS)?;
            most("exits", post.exits.len(), EXITS)?;
            post.rooms.iter().try_for_each(|one| room(state, one))?;
            post.exits.iter().try_for_each(|one| exit(state, one))?;
            post.observer.as_ref().map_or(Ok(()), |one| named(state, one))
        }
        What::RoomSecured { room: one, after, .. } | What::RoomEmpty { room: one, after, .. } => {
            room(state, one)?;
            time(*after)
        }
        What::ClassOut { room: one, exit: by, after, .. } => {
            room(state, one)?;
            by.as_ref().map_or(Ok(()), |by| exit(state, by))?;
            time(*after)
        }
        What::Accounted { room: one, count, after, .. } => {
            room(state, one)?;
            people(*count)?;
            time(*after)
        }
        What::Missing(one) | What::Extra(one) => reported(state, one),
        What::Matched { missing, extra, count, after } => {
            people(*count)?;
            time(*after)?;
            matched(state, missing, extra)
        }
        What::ExitFirst { exit: one, after } | What::ExitLast { exit: one, after } => {
            exit(state, one)?;
            time(*after)
        }
        What::ExitCounted { exit: one, count } => {
            exit(state, one)?;
            people(*count)
        }
        What::Noted(one) => note(state, one),
        What::AllClear { after } => time(*after),
        What::Ticked { who, .. } => not_long("name", who.as_deref().unwrap_or_default(), SHORT),
        What::ObserverNamed(one) => observer(state, one),
        What::Washed(one) => wash(state, one),
        What::Written(one) => not_long("text", &one.text, LETTERS),
        What::Corrected(one) => corrected(state, one),
        What::Started | What::Ended | What::LabelsDeleted => Ok(()),
    }
}

/// An id.
pub fn id(what: &'static str, text: &str) -> Result<(), Refusal> {
    if text.trim().is_empty() { Err(Refusal::Empty) } else { not_long(what, text, SHORT) }
}

fn plan(plan: &Plan) -> Result<(), Refusal> {
    most("rooms", plan.rooms.len(), ROOMS)?;
    most("exits", plan.exits.len(), EXITS)?;
    for one in &plan.rooms {
        id("room", one.room.as_str())?;
        not_long("class", one.class.as_deref().unwrap_or_default(), SHORT)?;
        people(one.expected)?;
    }
    plan.exits.iter().try_for_each(|one| id("exit", one.as_str()))?;
    let rooms: BTreeSet<&RoomId> = plan.rooms.iter().map(|one| &one.room).collect();
    let exits: BTreeSet<&ExitId> = plan.exits.iter().collect();
    let groups: BTreeSet<_> = plan.groups.iter().collect();
    let bad = |what| Err(Refusal::BadPlan { what });
    if rooms.is_empty() || rooms.len() != plan.rooms.len() {
        return bad("rooms");
    }
    if groups.is_empty() || groups.len() != plan.groups.len() {
        return bad("groups");
    }
    if exits.len() == plan.exits.len() { Ok(()) } else { bad("exits") }
}

fn reported(state: &State, one: &Reported) -> Result<(), Refusal> {
    room(state, &one.room)?;
    id("note", one.note.as_str())?;
    people(one.count)?;
    not_long("label", one.label.as_deref().unwrap_or_default(), SHORT)?;
    time(one.after)
}

fn matched(state: &State, missing: &Whose, extra: &Whose) -> Result<(), Refusal> {
    if missing.room == extra.room {
        return Err(Refusal::SameRoom { room: missing.room.to_string() });
    }
    room(state, &missing.room)?;
    room(state, &extra.room)?;
    let unknown = |what, note: &NoteId| Err(Refusal::Unknown { what, id: note.to_string() });
    if state.missing(missing).is_none() {
        return unknown("missing", &missing.note);
    }
    if state.extra(extra).is_none() { unknown("extra", &extra.note) } else { Ok(()) }
}

fn note(state: &State, note: &Note) -> Result<(), Refusal> {
    id("note", note.note.as_str())?;
    not_long("text", &note.text, LETTERS)?;
    note.room.as_ref().map_or(Ok(()), |one| room(state, one))?;
    note.exit.as_ref().map_or(Ok(()), |one| exit(state, one))?;
    time(note.after)
}

fn observer(state: &State, one: &Observer) -> Result<(), Refusal> {
    id("observer", one.observer.as_str())?;
    id("name", one.name.as_deref().unwrap_or_default())?;
    one.room.as_ref().map_or(Ok(()), |one| room(state, one))?;
    one.exit.as_ref().map_or(Ok(()), |one| exit(state, one))?;
    let others = state.observers.keys().filter(|id| **id != one.observer).count();
    most("observers", others + 1, OBSERVERS)
}

/// A named observer who is to come.
fn named(state: &State, one: &NoteId) -> Result<(), Refusal> {
    if state.observers().any(|known| known.observer == *one) {
        return Ok(());
    }
    Err(Refusal::Unknown { what: "observer", id: one.to_string() })
}

fn wash(state: &State, one: &Wash) -> Result<(), Refusal> {
    id("note", one.note.as_str())?;
    not_long("text", &one.text, LETTERS)?;
    one.room.as_ref().map_or(Ok(()), |one| room(state, one))?;
    one.exit.as_ref().map_or(Ok(()), |one| exit(state, one))
}

/// Only what people wrote can be put into other words, and only as it stands.
fn corrected(state: &State, one: &Corrected) -> Result<(), Refusal> {
    not_long("text", &one.text, LETTERS)?;
    let notes = state.notes().map(|(_, note)| note.stamp.n);
    if notes.chain(state.washes().map(|(_, wash)| wash.stamp.n)).any(|n| n == one.of) {
        return Ok(());
    }
    Err(Refusal::Unknown { what: "sentence", id: one.of.to_string() })
}

fn room(state: &State, room: &RoomId) -> Result<(), Refusal> {
    if state.planned(room).is_some() {
        return Ok(());
    }
    Err(Refusal::Unknown { what: "room", id: room.to_string() })
}

fn exit(state: &State, exit: &ExitId) -> Result<(), Refusal> {
    if state.exits().contains(exit) {
        return Ok(());
    }
    Err(Refusal::Unknown { what: "exit", id: exit.to_string() })
}

fn people(count: u32) -> Result<(), Refusal> {
    if count <= PEOPLE { Ok(()) } else { Err(Refusal::OutOfRange { what: "people", most: PEOPLE.into() }) }
}

fn time(after: Option<Seconds>) -> Result<(), Refusal> {
    if after.is_none_or(|after| (Seconds(0)..=AFTER_AT_MOST).contains(&after)) {
        return Ok(());
    }
    Err(Refusal::OutOfRange { what: "seconds", most: AFTER_AT_MOST.0.unsigned_abs() })
}

fn most(what: &'static str, count: usize, most: usize) -> Result<(), Refusal> {
    if count <= most { Ok(()) } else { Err(Refusal::OutOfRange { what, most: most as u64 }) }
}

fn not_long(what: &'static str, text: &str, most: usize) -> Result<(), Refusal> {
    if text.chars().count() <= most { Ok(()) } else { Err(Refusal::TooLong { what, most: most as u64 }) }
}
