//! What leaves the room: only the cells a nation let out, in its words where it gave others.

use super::class::classified;
use super::{Cell, Comparison, Matrix, Row, cell_name};
use crate::event::Fate;
use crate::id::{CommandKey, ItemId, NationId, TaskId};
use crate::pack::Scenario;
use crate::state::State;
use std::collections::{BTreeMap, BTreeSet};

impl Comparison {
    /// The comparison as it may leave: every cell not let out is withheld, and counts and classes are made anew from
    /// the rest, so that they do not give away what is withheld.
    #[must_use]
    pub fn as_released(&self, state: &State, scenario: &Scenario, library: &BTreeSet<ItemId>) -> Self {
        let row = |task: &TaskId, row: &Row| {
            let cell = |(nation, cell): (&NationId, &Cell)| {
                (nation.clone(), let_out(state, nation, &cell_name(task, &row.item), cell))
            };
            let cells: BTreeMap<NationId, Cell> = row.cells.iter().map(cell).collect();
            let out = |nation: &&NationId| cells.get(*nation).is_some_and(|cell| *cell != Cell::Withheld);
            let new_to = row.new_to.iter().filter(out).cloned().collect();
            classified(Row { cells, new_to, ..row.clone() }, self, (state, scenario), library)
        };
        // What was named on the day is known by those who chose it only.
        let leaves = |row: &Row| row.chosen > 0 || scenario.item(&row.item).is_some();
        let rows =
            |matrix: &Matrix| matrix.rows.iter().map(|one| row(&matrix.task, one)).filter(leaves).collect();
        let matrix = |matrix: &Matrix| Matrix { task: matrix.task.clone(), rows: rows(matrix) };
        Self { matrices: self.matrices.iter().map(matrix).collect(), ..self.clone() }
    }
}

/// What may leave of a nation's cell.
pub(crate) fn let_out(state: &State, nation: &NationId, name: &str, cell: &Cell) -> Cell {
    match fate_of(state, nation, name, cell) {
        Some(Fate::Released) => cell.clone(),
        Some(Fate::Reworded { text, .. }) => match cell.clone() {
            Cell::Chosen(mut chosen) => {
                chosen.words = vec![text.clone()];
                Cell::Chosen(chosen)
            }
            other => other,
        },
        Some(Fate::Withdrawn) | None => Cell::Withheld,
    }
}

/// What a nation said may become of a cell as it is now: to what was counted into it afterwards it has said nothing.
pub(crate) fn fate_of<'a>(state: &'a State, nation: &NationId, name: &str, cell: &Cell) -> Option<&'a Fate> {
    let merged = cell.chosen().and_then(|chosen| chosen.merged);
    let register = state.cells.get(nation)?.get(name)?;
    merged.is_none_or(|merged| merged < register.stamp.n).then_some(&register.value)
}

/// The name of what somebody said in the hot wash: of those words alone. Who says it otherwise is asked anew.
pub fn wash_name(key: &CommandKey) -> String {
    format!("wash/{key}")
}
