//! Why a command is refused. Each reason has an id that stays: the sentence is a message of the words files.

use thiserror::Error;

/// Why something cannot happen now.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Refusal {
    /// There is no exercise yet.
    #[error("exercise-not-created")]
    NotCreated,
    /// The exercise exists already.
    #[error("exercise-created-already")]
    CreatedAlready,
    /// The exercise plays another scenario, or another version of it.
    #[error("exercise-other-scenario")]
    OtherScenario,
    /// The set-up lacks tables, nations or languages, or its thresholds contradict each other.
    #[error("exercise-bad-setting")]
    BadSetting,
    /// The limits of the comparison contradict each other.
    #[error("exercise-bad-limits")]
    BadLimits,
    /// An item cannot be another that is, in the end, itself, or of another kind.
    #[error("exercise-not-the-same")]
    NotTheSame,
    /// It is not new, or not this nation's alone.
    #[error("exercise-not-novel")]
    NotNovel,
    /// The nation has not let it out.
    #[error("exercise-not-let-out")]
    NotLetOut,
    /// Nobody knows this person here.
    #[error("exercise-not-joined")]
    NotJoined,
    /// This role may not do it.
    #[error("exercise-not-allowed")]
    NotAllowed,
    /// They have not sat at this table.
    #[error("exercise-not-your-table")]
    NotYourTable,
    /// They have not come for this nation.
    #[error("exercise-not-your-nation")]
    NotYourNation,
    /// There is no such thing.
    #[error("exercise-unknown")]
    Unknown {
        /// What was named.
        what: &'static str,
        /// How.
        id: String,
    },
    /// The id is taken.
    #[error("exercise-taken")]
    Taken {
        /// Which.
        id: String,
    },
    /// A text or list is too long, a number out of its range.
    #[error("exercise-out-of-range")]
    OutOfRange {
        /// What.
        what: &'static str,
        /// The most it can be.
        most: u64,
    },
    /// More measures were chosen than the task asks for.
    #[error("exercise-too-many-measures")]
    TooManyMeasures {
        /// The most it asks for.
        most: u64,
    },
    /// An item stands twice in one answer.
    #[error("exercise-twice")]
    Twice {
        /// Which.
        id: String,
    },
    /// The answer is of another kind than the task asks for.
    #[error("exercise-wrong-answer")]
    WrongAnswer,
    /// The words are empty.
    #[error("exercise-empty")]
    Empty,
    /// The sequence number is too far ahead.
    #[error("exercise-bad-sequence")]
    BadSequence,
    /// The clock has not been started.
    #[error("exercise-not-started")]
    NotStarted,
    /// The clock was started already.
    #[error("exercise-started-already")]
    StartedAlready,
    /// The clock stands.
    #[error("exercise-paused")]
    Paused,
    /// The clock runs.
    #[error("exercise-not-paused")]
    NotPaused,
    /// The module was played already, or is being played.
    #[error("exercise-module-begun")]
    ModuleBegun,
    /// The module is not being played.
    #[error("exercise-module-not-running")]
    ModuleNotRunning,
    /// Every table that was meant has it.
    #[error("exercise-released-already")]
    ReleasedAlready,
    /// It is kept back already.
    #[error("exercise-held-already")]
    HeldAlready,
    /// It is left out.
    #[error("exercise-skipped")]
    Skipped,
    /// It is neither held nor skipped.
    #[error("exercise-not-held")]
    NotHeld,
    /// It has no minute: only timed and conditional injects have.
    #[error("exercise-not-timed")]
    NotTimed,
    /// The clock may not release it now.
    #[error("exercise-not-due")]
    NotDue,
    /// Somebody sits there, came for it, reads it, or answered: it cannot be taken away.
    #[error("exercise-in-use")]
    InUse,
    /// It is the only one.
    #[error("exercise-last-one")]
    LastOne,
    /// The exercise is over.
    #[error("exercise-over")]
    Over,
    /// The exercise is not over yet.
    #[error("exercise-not-over")]
    NotOver,
    /// The names are gone; nobody who played can be told from another.
    #[error("exercise-closed")]
    Closed,
}

impl Refusal {
    /// The id of its message.
    pub fn id(&self) -> String {
        self.to_string()
    }

    /// The most it can be, where the message says it.
    pub const fn most(&self) -> Option<u64> {
        match self {
            Self::OutOfRange { most, .. } | Self::TooManyMeasures { most, .. } => Some(*most),
            _ => None,
        }
    }

    /// Whether the client should keep the command and send it again: what it waits for may still be on its way.
    pub const fn may_pass_later(&self) -> bool {
        matches!(
            self,
            Self::NotCreated
                | Self::NotJoined
                | Self::NotAllowed
                | Self::NotYourTable
                | Self::NotYourNation
                | Self::Unknown { .. }
        )
    }
}
