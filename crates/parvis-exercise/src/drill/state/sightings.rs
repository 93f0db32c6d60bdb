//! What several people said about one thing, put in the order in which it happened, not in which it arrived.

use crate::event::Event;
use crate::id::{CommandKey, ExitId, PersonId, Seconds};
use crate::state::Stamp;
use serde::Serialize;

/// Everything seen of one thing: so, not so, so again. The same whatever order it came in.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Sightings(Vec<Sighting>);

/// One of them.
#[derive(Clone, Debug, PartialEq, Serialize)]
struct Sighting {
    /// When it happened, since the start.
    after: Seconds,
    seq: u64,
    by: PersonId,
    key: CommandKey,
    yes: bool,
    exit: Option<ExitId>,
    stamp: Stamp,
}

/// What stands.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Standing {
    /// So, or not so.
    pub yes: bool,
    /// Since when without a break, in seconds since the start: somebody who says again what stands moves nothing.
    pub since: Seconds,
    /// By which exit, where it was said.
    pub exit: Option<ExitId>,
    /// The event that proves it.
    pub stamp: Stamp,
}

impl Sightings {
    pub(super) fn see<W>(&mut self, yes: bool, exit: Option<ExitId>, after: Seconds, event: &Event<W>) {
        let (seq, by, key) = (event.seq, event.by.clone(), event.key.clone());
        let new = Sighting { after, seq, by, key, yes, exit, stamp: event.into() };
        let at = self.0.partition_point(|old| old.rank() <= new.rank());
        self.0.insert(at, new);
    }

    /// What stood at a time, or what stands at the end.
    pub fn standing(&self, until: Option<Seconds>) -> Option<Standing> {
        let seen = self.0.iter().filter(|one| until.is_none_or(|until| one.after <= until));
        let mut newest_first = seen.rev();
        let last = newest_first.next()?;
        let first = newest_first.take_while(|one| one.yes == last.yes).last().unwrap_or(last);
        let exit = last.exit.clone().or_else(|| first.exit.clone());
        Some(Standing { yes: last.yes, since: first.after, exit, stamp: first.stamp })
    }
}

impl Sighting {
    fn rank(&self) -> (Seconds, u64, &PersonId, &CommandKey) {
        (self.after, self.seq, &self.by, &self.key)
    }
}
