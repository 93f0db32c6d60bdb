//! One nation's own part: what it said, word for word, and what it has let out of it. It leaves with that nation only.

use crate::compare::{Cell, cell_name, compare};
use crate::event::{Action, Fate};
use crate::id::{ItemId, NationId, TaskId};
use crate::pack::Scenario;
use crate::state::State;
use crate::view::{Piece, pieces};
use serde::Serialize;
use std::collections::BTreeSet;

/// A nation's part of the exercise.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct NationPart {
    /// Whose.
    pub nation: NationId,
    /// Its cells of the matrices, each with what it has let out.
    pub cells: Vec<NationCell>,
    /// Everything it wrote, in its own words.
    pub words: Vec<Piece>,
    /// Its actions, and those that are everybody's.
    pub actions: Vec<Action>,
    /// How many cells it has still to say something about.
    pub undecided: usize,
}

/// A cell of a nation.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct NationCell {
    /// The name to say what may become of it.
    pub name: String,
    /// The task.
    pub task: TaskId,
    /// The item.
    pub item: ItemId,
    /// What it says.
    pub cell: Cell,
    /// What may become of it; nothing said yet.
    pub fate: Option<Fate>,
}

/// The part of one nation.
pub fn nation_part(
    state: &State,
    scenario: &Scenario,
    library: &BTreeSet<ItemId>,
    nation: &NationId,
) -> NationPart {
    let mut cells = Vec::new();
    for matrix in compare(state, scenario, library).matrices {
        for row in matrix.rows {
            let name = cell_name(&matrix.task, &row.item);
            let fate = state.cells.get(nation).and_then(|all| all.get(&name)).map(|fate| fate.value.clone());
            let Some(cell) = row.cells.get(nation).cloned().filter(|cell| *cell != Cell::NoAnswer) else {
                continue;
            };
            cells.push(NationCell { name, task: matrix.task.clone(), item: row.item, cell, fate });
        }
    }
    let own = |action: &&Action| action.nation.as_ref().is_none_or(|whose| whose == nation);
    let actions = state.actions.values().map(|action| &action.value).filter(own).cloned().collect();
    let mut words = pieces(state);
    words.retain(|piece| piece.nation.as_ref() == Some(nation));
    let undecided = cells.iter().filter(|cell| cell.fate.is_none()).count();
    NationPart { nation: nation.clone(), cells, words, actions, undecided }
}
