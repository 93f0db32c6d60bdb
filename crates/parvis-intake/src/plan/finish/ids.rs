//! Ids made unique: a file that uses one twice would otherwise hide one thing behind another.

use super::notes::Notes;
use parvis_core::{Place, RemarkKind};
use std::collections::BTreeSet;

/// The ids of one kind handed out so far.
#[derive(Default)]
pub struct Ids(BTreeSet<String>);

impl Ids {
    /// The id itself, or `id-2`, `id-3` when it is taken; then remarked, because references to it are unclear.
    pub fn claim(&mut self, id: &str, place: impl Fn(String) -> Place, notes: &mut Notes) -> String {
        let wanted = if id.is_empty() { "unnamed" } else { id };
        if self.0.insert(wanted.to_owned()) {
            return wanted.to_owned();
        }
        // There are at most as many takers as ids handed out, so this ends.
        let free = (2..=self.0.len() + 2).map(|n| format!("{wanted}-{n}")).find(|id| !self.0.contains(id));
        let free = free.unwrap_or_else(|| format!("{wanted}-{}", self.0.len() + 3));
        self.0.insert(free.clone());
        notes.add(RemarkKind::ReferenceBroken, place(free.clone()), wanted);
        free
    }
}
