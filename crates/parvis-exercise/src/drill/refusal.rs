//! Why a command of a drill is refused. Each reason has an id that stays: the sentence is a message of the words files.

use crate::report::Arg;
use std::collections::BTreeMap;
use thiserror::Error;

/// Why something cannot happen now.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Refusal {
    /// No drill is planned yet.
    #[error("drill-refused-not-planned")]
    NotPlanned,
    /// The plan lacks rooms or groups, or names a room, an exit or a group twice.
    #[error("drill-refused-bad-plan")]
    BadPlan {
        /// What is wrong: `rooms`, `groups` or `exits`.
        what: &'static str,
    },
    /// The drill is not announced, and kindergarten or primary children take part: it does not start.
    #[error("drill-refused-surprise-with-children")]
    SurpriseWithChildren,
    /// The clock has not been started.
    #[error("drill-refused-not-started")]
    NotStarted,
    /// The drill was started already; its plan stands.
    #[error("drill-refused-started-already")]
    StartedAlready,
    /// The all-clear was given already.
    #[error("drill-refused-all-clear-already")]
    AllClearAlready,
    /// After the all-clear what was seen of rooms and exits needs its time.
    #[error("drill-refused-needs-time")]
    NeedsTime,
    /// The time it is said to have happened at has not come.
    #[error("drill-refused-too-early")]
    TooEarly,
    /// The drill is over.
    #[error("drill-refused-ended")]
    Ended,
    /// The drill is not over yet.
    #[error("drill-refused-not-ended")]
    NotEnded,
    /// The labels are gone; nothing more comes in.
    #[error("drill-refused-closed")]
    Closed,
    /// Nobody knows this person here.
    #[error("drill-refused-not-joined")]
    NotJoined,
    /// This role may not do it.
    #[error("drill-refused-not-allowed")]
    NotAllowed,
    /// They do not watch this room.
    #[error("drill-refused-not-your-room")]
    NotYourRoom {
        /// Which.
        room: String,
    },
    /// They do not watch this exit.
    #[error("drill-refused-not-your-exit")]
    NotYourExit {
        /// Which.
        exit: String,
    },
    /// There is no such thing in this drill.
    #[error("drill-refused-unknown")]
    Unknown {
        /// What was named: `room`, `exit`, `missing`, `extra`, `observer` or `sentence`.
        what: &'static str,
        /// How.
        id: String,
    },
    /// Missing and extra people are of one room: nobody is found there.
    #[error("drill-refused-same-room")]
    SameRoom {
        /// Which.
        room: String,
    },
    /// A text is too long.
    #[error("drill-refused-too-long")]
    TooLong {
        /// Which: `text`, `label`, `class`, `name`, `key`, `by`, `room`, `exit`, `observer` or `note`.
        what: &'static str,
        /// The most it can be, in letters.
        most: u64,
    },
    /// A number is out of its range, or a list too long.
    #[error("drill-refused-out-of-range")]
    OutOfRange {
        /// Which: `people`, `seconds`, `rooms`, `exits` or `observers`.
        what: &'static str,
        /// The most it can be; the least is 0.
        most: u64,
    },
    /// An id is empty.
    #[error("drill-refused-empty")]
    Empty,
    /// The sequence number is too far ahead.
    #[error("drill-refused-bad-sequence")]
    BadSequence,
}

impl Refusal {
    /// The id of its message.
    pub fn id(&self) -> String {
        self.to_string()
    }

    /// What fills its message.
    pub fn args(&self) -> BTreeMap<&'static str, Arg> {
        let plain = |text: &str| Arg::Plain(text.to_owned());
        let args = match self {
            Self::BadPlan { what } => vec![("what", plain(what))],
            Self::NotYourRoom { room } | Self::SameRoom { room } => vec![("room", plain(room))],
            Self::NotYourExit { exit } => vec![("exit", plain(exit))],
            Self::Unknown { what, id } => vec![("what", plain(what)), ("id", plain(id))],
            Self::TooLong { what, most } | Self::OutOfRange { what, most } => {
                vec![
                    ("what", plain(what)),
                    ("most", Arg::Count(usize::try_from(*most).unwrap_or(usize::MAX))),
                ]
            }
            _ => Vec::new(),
        };
        args.into_iter().collect()
    }

    /// Whether the client should keep the command and send it again: what it waits for may still be on its way.
    pub const fn may_pass_later(&self) -> bool {
        matches!(
            self,
            Self::NotPlanned
                | Self::NotStarted
                | Self::TooEarly
                | Self::NotJoined
                | Self::NotAllowed
                | Self::NotYourRoom { .. }
                | Self::NotYourExit { .. }
                | Self::Unknown { .. }
        )
    }
}
