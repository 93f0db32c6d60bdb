//! The events of a drill: the one thing that is kept, for years. Names and meanings here never change; a new thing
//! gets a new name.

mod parts;
mod redact;
#[cfg(test)]
mod tests;
mod words;

pub use parts::{Corrected, Note, Observer, Plan, PlannedRoom, Post, Reported, Wash, Whose, Written};
pub use redact::without_labels;
pub use words::{Body, Group, NoteKind, Place, ReportBox, Role, WashKind};

use super::ready::Ready;
use crate::id::{ExitId, RoomId, Seconds};
use serde::{Deserialize, Serialize};

/// Something that happened in a drill. Its `at` counts from the day the drill was planned.
pub type Event = crate::event::Event<What>;

/// A wish that something happen; [`super::decide()`] makes an event of it, or refuses.
pub type Command = crate::event::Command<What>;

/// Everything that can happen.
///
/// `after` is when it happened, in whole seconds since the start, as the phone counted them: a phone that was out of
/// reach sends late what it saw in time. Nothing means: when it arrived. It is 0 to [`super::AFTER_AT_MOST`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum What {
    /// The drill was planned, or its plan was changed before the start. The first event, whose author leads.
    Planned(Plan),
    /// Something that must be ready was ticked, or not any more. It stops nothing.
    Ticked {
        /// What.
        item: Ready,
        /// It is ready.
        done: bool,
        /// Who says so, as people call them; taken out at the end of retention.
        who: Option<String>,
    },
    /// Somebody is to observe, or the line about them was changed.
    ObserverNamed(Observer),
    /// Somebody watches these rooms and exits. A newer one takes its place.
    Joined(Post),
    /// The alarm was given; the clock runs.
    Started,

    /// A room is locked and its people are out of sight, or it is not.
    RoomSecured {
        /// Which.
        room: RoomId,
        /// It is.
        secured: bool,
        /// When; see [`What`].
        after: Option<Seconds>,
    },
    /// The last person has left a room, or not.
    RoomEmpty {
        /// Which.
        room: RoomId,
        /// Nobody is in it.
        empty: bool,
        /// When; see [`What`].
        after: Option<Seconds>,
    },
    /// The people of a room are out of the building, or not.
    ClassOut {
        /// Whose.
        room: RoomId,
        /// They are.
        out: bool,
        /// By which exit, where somebody saw it.
        exit: Option<ExitId>,
        /// When; see [`What`].
        after: Option<Seconds>,
    },
    /// Heads were counted: everybody who is with the people of this room, those of other rooms too.
    Accounted {
        /// With the people of which room.
        room: RoomId,
        /// Where they are.
        place: Place,
        /// How many heads.
        count: u32,
        /// When; see [`What`].
        after: Option<Seconds>,
    },
    /// People of this room are not with it. A count of 0 takes it back.
    Missing(Reported),
    /// People are with this room who are not of it. A count of 0 takes it back.
    Extra(Reported),
    /// Extra people here are the missing ones there.
    Matched {
        /// Those missing.
        missing: Whose,
        /// Those found, in another room.
        extra: Whose,
        /// How many of them; 0 takes it back.
        count: u32,
        /// When; see [`What`].
        after: Option<Seconds>,
    },

    /// The first person came out of an exit.
    ExitFirst {
        /// Which.
        exit: ExitId,
        /// When; see [`What`].
        after: Option<Seconds>,
    },
    /// The last person so far came out of an exit.
    ExitLast {
        /// Which.
        exit: ExitId,
        /// When; see [`What`].
        after: Option<Seconds>,
    },
    /// So many came out of an exit.
    ExitCounted {
        /// Which.
        exit: ExitId,
        /// How many.
        count: u32,
    },
    /// Somebody wrote down what they saw.
    Noted(Note),

    /// Everybody may move again; what is seen after this is not measured.
    AllClear {
        /// When; see [`What`].
        after: Option<Seconds>,
    },
    /// The drill is over. What phones still hold comes in. Before the start: it is called off.
    Ended,
    /// Somebody said in the talk afterwards what went well, what was hard, what to change.
    Washed(Wash),
    /// Whoever led wrote into a box of the report.
    Written(Written),
    /// Whoever led put a sentence of the report into other words.
    Corrected(Corrected),
    /// The labels of missing and extra people and the names of observers were taken out; nothing more comes in.
    LabelsDeleted,
}
