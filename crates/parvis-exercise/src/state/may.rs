//! Who may do what in an exercise. Whether it is possible just now is another question (`decide`).

use crate::event::{Answered, What};
use crate::id::Role;

impl Role {
    /// Whether who takes their name from the roster gets this role with it. Nobody proves at the door who they are, so a
    /// role that leads waits for the hand of somebody who leads.
    pub const fn is_given_by_roster(self) -> bool {
        matches!(self, Self::Scribe | Self::Delegate | Self::Evaluator | Self::Interpreter | Self::Observer)
    }
}

/// Whether somebody with this role may write words of the script: its original, or a translation.
pub const fn may_write(role: Role, original: bool) -> bool {
    matches!((role, original), (Role::Director, _) | (Role::Interpreter, false))
}

/// Whether somebody with this role may do this.
pub fn may(role: Role, what: &What) -> bool {
    use Role::{Controller, Delegate, Director, Evaluator, Facilitator, Interpreter, Player, Scribe};
    let one_of = |roles: &[Role]| roles.contains(&role);
    match what {
        What::Created(_) | What::Slept { .. } => false,
        What::Joined(_)
        | What::Left
        | What::Rejoined
        | What::CheckHeard
        // For whom decides `decide`.
        | What::HandedOver { .. }
        | What::SteppedOut
        | What::SteppedBack
        | What::Washed { .. }
        | What::Feedback { .. } => true,
        What::NamesDeleted => one_of(&[Director]),
        // Of which language decides `may_write`: it is asked before anything is written.
        What::Corrected { .. } | What::Rewritten { .. } => one_of(&[Director, Interpreter]),
        What::Appointed { role: wanted, .. } => {
            one_of(&[Director]) || (one_of(&[Facilitator]) && *wanted != Director)
        }
        What::RosterLine(_)
        | What::Arranged(_)
        | What::CheckAsked
        | What::Seated { .. }
        | What::Started
        | What::Paused { .. }
        | What::Resumed
        | What::MovedOn { .. }
        | What::Stretched { .. }
        | What::ModuleBegun { .. }
        | What::ModuleEnded { .. }
        | What::Ended
        | What::Limits(_)
        | What::Concerned { .. }
        | What::NotesRead { .. }
        | What::Wrote { .. } => one_of(&[Director, Facilitator]),
        What::Released { .. }
        | What::Held { .. }
        | What::LetGo { .. }
        | What::Skipped { .. }
        | What::ReTimed { .. }
        | What::AdHoc(_)
        | What::Attached(_)
        | What::Posted(_) => one_of(&[Director, Facilitator, Controller]),
        What::Answered(Answered { paper: true, .. }) | What::Line { table: Some(_), .. } => {
            one_of(&[Scribe, Facilitator, Director])
        }
        What::Answered(_) | What::TaskDone { .. } | What::Line { .. } | What::VotedNew { .. } => {
            one_of(&[Scribe, Delegate, Player])
        }
        What::ItemNamed { .. } | What::Catalogued { .. } => {
            one_of(&[Scribe, Delegate, Player, Facilitator, Director, Evaluator])
        }
        What::Translated { .. } => one_of(&[Interpreter, Facilitator, Director, Controller]),
        What::Coded { .. }
        | What::Merged { .. }
        | What::MessageChecked { .. }
        | What::Observed(_)
        | What::Action(_)
        | What::TriedAgain(_) => one_of(&[Director, Facilitator, Evaluator]),
        What::Decided { .. } | What::Parked { .. } => role != Role::Observer && role != Interpreter,
        What::Cell { .. } => one_of(&[Delegate]),
        What::Practice(_) => one_of(&[Director, Facilitator, Delegate]),
    }
}
