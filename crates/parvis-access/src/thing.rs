//! What an action is done with: as much of it as a policy may ask about, and no more.

use crate::role::Role;
use crate::words::words;

words! {
    /// Where the plan of a revision stands.
    Stage {
        /// Being written.
        Draft = "draft",
        /// Sent to those who approve it.
        Sent = "sent",
        /// Approved by all of them; until another takes its place or its end date is reached.
        InForce = "in-force",
    }
}

/// What somebody wants to do something with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Thing {
    /// A place of the tree, and what is known of it as a whole: people, journal, counts.
    Place,
    /// A dossier, in the revision that is looked at or changed.
    Dossier {
        /// Of the plan in that revision.
        stage: Stage,
        /// The asker wrote in what is judged (to approve) or taken back (to undo).
        own: bool,
    },
    /// A protective measure.
    Measure {
        /// It has a rights check to pass.
        touches_rights: bool,
        /// The asker wrote it.
        own: bool,
    },
    /// A role to be given at a place, or to be ended.
    Grant {
        /// The role.
        role: Role,
        /// It would be, or is, the asker's own.
        own: bool,
    },
    /// The program itself. The asker's roles are those at the root of the tree.
    Server,
}
