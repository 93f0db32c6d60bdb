//! Who is expected: lines of a list brought in, each matched with the line there is about the same person.

use super::Room;
use crate::exercises::roster::Row;
use crate::office::{Moment, Office, Trouble};
use parvis_exercise::event::RosterLine;
use parvis_exercise::id::{PersonId, RosterId};
use parvis_exercise::{Command, State, What};
use std::sync::Arc;

/// What a list would change.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RosterChange {
    /// The lines to be written, new ones and changed ones.
    pub lines: Vec<RosterLine>,
    /// How many of them are new.
    pub new: usize,
    /// How many stand already as they are.
    pub same: usize,
    /// Who stands on the roster and not in the list.
    pub missing: Vec<RosterLine>,
}

impl Office {
    /// What a list would change in the roster.
    pub fn exercise_roster_change(&self, room: &Room, rows: &[Row]) -> RosterChange {
        change(room.see().state(), rows, || RosterId::from(self.fresh_word()))
    }

    /// Takes a list; `drop`: who is not in it is expected no more. Says how many lines were written.
    ///
    /// # Errors
    /// Their role does not allow it; the store.
    pub async fn exercise_roster_take(
        self: &Arc<Self>,
        room: &Arc<Room>,
        by: &PersonId,
        rows: &[Row],
        drop: bool,
        moment: Moment,
    ) -> Result<usize, Trouble> {
        let change = self.exercise_roster_change(room, rows);
        let gone = change.missing.into_iter().filter(|_| drop).map(|line| RosterLine { gone: true, ..line });
        let lines: Vec<RosterLine> = change.lines.into_iter().chain(gone).collect();
        let first = room.see().state().top_seq + 1;
        let told: Vec<_> = (first..)
            .zip(&lines)
            .map(|(seq, line)| {
                let key = self.draw().as_str().into();
                let what = What::RosterLine(line.clone());
                self.command(room, Command { key, by: by.clone(), seq, what }, moment)
            })
            .collect();
        for one in told {
            one.await.map_err(|_| Trouble::Broken)??;
        }
        Ok(lines.len())
    }
}

/// A person is the same if name and nation are.
fn change(state: &State, rows: &[Row], fresh: impl Fn() -> RosterId) -> RosterChange {
    let about =
        |line: &RosterLine| (line.name.as_deref().unwrap_or_default().to_lowercase(), line.nation.clone());
    let mut change = RosterChange::default();
    let mut missing: Vec<&RosterLine> = state.expected().collect();
    for row in rows {
        let key = (row.name.to_lowercase(), row.nation.clone());
        let at = missing.iter().position(|line| about(line) == key);
        let there = at.map(|at| missing.swap_remove(at));
        let line = RosterLine {
            line: there.map_or_else(&fresh, |line| line.line.clone()),
            name: Some(row.name.clone()),
            nation: row.nation.clone(),
            agency: row.agency.clone(),
            languages: row.languages.clone(),
            table: row.table.clone(),
            role: row.role,
            gone: false,
        };
        match there {
            Some(there) if *there == line => change.same += 1,
            Some(_) => change.lines.push(line),
            None => {
                change.new += 1;
                change.lines.push(line);
            }
        }
    }
    change.missing = missing.into_iter().cloned().collect();
    change.missing.sort_by(|one, two| one.name.cmp(&two.name));
    change
}
