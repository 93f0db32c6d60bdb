//! The script as a workbook that comes in: looked at first, taken over then, row by row as somebody chooses.

use super::Room;
use super::after::attached;
use super::script::{is_fixed, may};
use crate::exercises::msel::{Change, Reading, edits, read};
use crate::office::{Moment, Office, Trouble};
use parvis_exercise::State;
use parvis_exercise::id::PersonId;
use parvis_store::ExerciseId;
use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::task::block_in_place;

/// So many workbooks wait to be taken over; ours. The oldest gives way.
const WAITING: usize = 16;

/// What a workbook would change.
#[derive(Clone, Debug)]
pub struct SheetLook {
    /// Stands for the workbook until it is taken over.
    pub key: String,
    /// What would change, and what cannot be used.
    pub reading: Reading,
    /// The changes that are not possible any more, by their places: of rows that are out.
    pub fixed: BTreeSet<usize>,
}

/// A workbook that was looked at.
struct Waiting {
    key: String,
    exercise: ExerciseId,
    bytes: Arc<Vec<u8>>,
    /// Which script it was compared with.
    packs: i64,
}

/// Workbooks that were looked at and not yet taken over: gone when the server stops, for their owner has the file.
#[derive(Default)]
pub(in crate::office) struct Sheets(Mutex<Vec<Waiting>>);

impl Sheets {
    fn put(&self, new: Waiting) {
        let mut waiting = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        waiting.retain(|one| one.key != new.key);
        if waiting.len() >= WAITING {
            waiting.remove(0);
        }
        waiting.push(new);
    }

    fn find(&self, exercise: &ExerciseId, key: &str) -> Result<(Arc<Vec<u8>>, i64), Trouble> {
        let waiting = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let found = waiting.iter().find(|one| one.key == key && one.exercise == *exercise);
        found.map(|one| (Arc::clone(&one.bytes), one.packs)).ok_or(Trouble::Slip("slip-script-sheet-gone"))
    }

    fn forget(&self, key: &str) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).retain(|one| one.key != key);
    }
}

impl Office {
    /// Reads a workbook and says what it would change. Nothing is changed yet.
    ///
    /// # Errors
    /// They do not direct the exercise; it is over.
    pub fn script_look(&self, room: &Room, by: &PersonId, bytes: Vec<u8>) -> Result<SheetLook, Trouble> {
        self.look_at(room, by, self.draw().as_str().to_owned(), Arc::new(bytes))
    }

    /// The same workbook beside the script as it is now.
    ///
    /// # Errors
    /// As above; the workbook does not wait any more.
    pub fn script_look_again(&self, room: &Room, by: &PersonId, key: &str) -> Result<SheetLook, Trouble> {
        let (bytes, _) = self.sheets.find(&room.id, key)?;
        self.look_at(room, by, key.to_owned(), bytes)
    }

    fn look_at(
        &self,
        room: &Room,
        by: &PersonId,
        key: String,
        bytes: Arc<Vec<u8>>,
    ) -> Result<SheetLook, Trouble> {
        let (scenario, packs, state) = {
            let seen = room.see();
            (seen.scenario_kept(), seen.packs(), seen.state().clone())
        };
        may(&state, by, true)?;
        let reading = block_in_place(|| read(&scenario, &attached(&state), &bytes));
        let fixed = reading.changes.iter().enumerate().filter(|(_, change)| is_past(&state, change));
        let fixed = fixed.map(|(at, _)| at).collect();
        self.sheets.put(Waiting { key: key.clone(), exercise: room.id.clone(), bytes, packs });
        Ok(SheetLook { key, reading, fixed })
    }

    /// Takes over what somebody chose of a workbook that was looked at: by the places that
    /// [`together`](crate::exercises::msel::together) gives.
    ///
    /// # Errors
    /// The workbook does not wait any more; the script was changed since it was looked at; what comes out is no scenario
    /// ([`Trouble::Pack`]).
    pub async fn script_take(
        &self,
        room: &Room,
        by: &PersonId,
        (key, chosen): (&str, &BTreeSet<usize>),
        moment: Moment,
    ) -> Result<(), Trouble> {
        let (bytes, looked) = self.sheets.find(&room.id, key)?;
        let wanted = |scenario: &parvis_exercise::Scenario, state: &State, packs: i64| {
            if packs != looked {
                return Err(Trouble::Slip("slip-script-sheet-old"));
            }
            let changes = block_in_place(|| read(scenario, &attached(state), &bytes)).changes;
            let possible = |at: &usize| changes.get(*at).is_some_and(|change| !is_past(state, change));
            if chosen.iter().all(possible) {
                Ok(edits(scenario, &changes, chosen))
            } else {
                Err(Trouble::Slip("slip-script-out"))
            }
        };
        self.script_change(room, by, moment, &wanted).await?;
        self.sheets.forget(key);
        Ok(())
    }
}

/// Whether a change is one of a row that is out.
fn is_past(state: &State, change: &Change) -> bool {
    match change {
        Change::Words { .. } => false,
        Change::Field { inject, .. } | Change::Gone(inject) => is_fixed(state, inject),
        Change::New { inject, .. } => is_fixed(state, &inject.id),
    }
}
