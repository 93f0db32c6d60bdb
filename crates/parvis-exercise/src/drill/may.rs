//! Who may do what in a drill: the lead everything, others what concerns the rooms and exits they watch. Whether it is
//! possible just now is another question (`decide`).

use super::event::{Role, What};
use super::{Refusal, State};
use crate::id::{ExitId, PersonId, RoomId};

/// Whether this person may do this.
///
/// # Errors
/// [`Refusal::NotJoined`], [`Refusal::NotAllowed`], [`Refusal::NotYourRoom`] or [`Refusal::NotYourExit`].
pub fn may(state: &State, who: &PersonId, what: &What) -> Result<(), Refusal> {
    let role = state.role(who);
    if role == Some(Role::Lead) {
        return Ok(());
    }
    if let What::Joined(post) = what {
        let oneself = post.who == *who && post.role != Role::Lead;
        return if oneself { Ok(()) } else { Err(Refusal::NotAllowed) };
    }
    role.ok_or(Refusal::NotJoined)?;
    match what {
        What::RoomSecured { room, .. } | What::RoomEmpty { room, .. } | What::Accounted { room, .. } => {
            watches(state, who, room)
        }
        What::ClassOut { room, exit, .. } => match exit {
            Some(exit) if watches_exit(state, who, exit).is_ok() => Ok(()),
            _ => watches(state, who, room),
        },
        What::Missing(reported) | What::Extra(reported) => watches(state, who, &reported.room),
        What::Matched { missing, extra, .. } => {
            watches(state, who, &missing.room).or_else(|_| watches(state, who, &extra.room))
        }
        What::ExitFirst { exit, .. } | What::ExitLast { exit, .. } | What::ExitCounted { exit, .. } => {
            watches_exit(state, who, exit)
        }
        What::Noted(_) | What::Washed(_) => Ok(()),
        What::Planned(_)
        | What::Ticked { .. }
        | What::ObserverNamed(_)
        | What::Written(_)
        | What::Corrected(_)
        | What::Joined(_)
        | What::Started
        | What::AllClear { .. }
        | What::Ended
        | What::LabelsDeleted => Err(Refusal::NotAllowed),
    }
}

fn watches(state: &State, who: &PersonId, room: &RoomId) -> Result<(), Refusal> {
    let theirs = state.people.get(who).is_some_and(|person| person.rooms.contains(room));
    if theirs { Ok(()) } else { Err(Refusal::NotYourRoom { room: room.to_string() }) }
}

fn watches_exit(state: &State, who: &PersonId, exit: &ExitId) -> Result<(), Refusal> {
    let theirs = state.people.get(who).is_some_and(|person| person.exits.contains(exit));
    if theirs { Ok(()) } else { Err(Refusal::NotYourExit { exit: exit.to_string() }) }
}
