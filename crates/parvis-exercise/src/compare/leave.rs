//! What leaves the room: only the cells a nation let out, in its words where it gave others.

use super::class::classified;
use super::{Cell, Comparison, Matrix, Quoted, Row, cell_name};
use crate::event::Fate;
use crate::id::{CommandKey, ItemId, NationId, TaskId, TaskKind};
use crate::pack::Scenario;
use crate::state::{Register, State};
use crate::view::{Piece, PieceKind};
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
    let Some(fate) = fate_of(state, nation, name, cell) else { return Cell::Withheld };
    match &fate.value {
        Fate::Released => cell.clone(),
        Fate::Reworded { text, lang } => match cell.clone() {
            Cell::Chosen(mut chosen) => {
                chosen.words = vec![Quoted { text: text.clone(), lang: *lang, of: fate.key.clone() }];
                Cell::Chosen(chosen)
            }
            other => other,
        },
        Fate::Withdrawn => Cell::Withheld,
    }
}

/// What a nation said may become of a cell as it is now: to what was counted into it afterwards it has said nothing.
pub(crate) fn fate_of<'a>(
    state: &'a State,
    nation: &NationId,
    name: &str,
    cell: &Cell,
) -> Option<&'a Register<Fate>> {
    let merged = cell.chosen().and_then(|chosen| chosen.merged);
    let register = state.cells.get(nation)?.get(name)?;
    merged.is_none_or(|merged| merged < register.stamp.n).then_some(register)
}

/// The name of words that were said in the room: an answer in words, a line “in my country …”, a decision. Of those words
/// alone, too.
pub fn said_name(key: &CommandKey) -> String {
    format!("said/{key}")
}

/// Whether a nation is asked word by word if it may leave: an answer in words, a line “in my country …”, an entry of the
/// decision log. Public messages have cells of their own.
pub(crate) fn is_said(scenario: &Scenario, piece: &Piece) -> bool {
    let task = || piece.task.as_ref().and_then(|task| scenario.task(task));
    match piece.kind {
        PieceKind::Line | PieceKind::Decision => true,
        PieceKind::Answer => task().is_some_and(|task| task.kind != TaskKind::Message),
        _ => false,
    }
}

/// The nations that say what may become of words: the one that said them, or those at the table.
pub(crate) fn whose<'a>(state: &'a State, piece: &'a Piece) -> BTreeSet<&'a NationId> {
    let table = || piece.table.as_ref().map(|table| state.nations_at(table)).unwrap_or_default();
    piece.nation.as_ref().map_or_else(table, |nation| [nation].into())
}

/// What may leave of words that were said, and whether it is as they were said: every nation whose they are let them out,
/// or its one nation gave others.
pub(crate) fn said_out(state: &State, piece: &Piece) -> Option<(Quoted, bool)> {
    let name = said_name(&piece.key);
    let said = |nation: &&NationId| state.cells.get(*nation)?.get(&name);
    let fates: Option<Vec<&Register<Fate>>> = whose(state, piece).iter().map(said).collect();
    let fates = fates.filter(|fates| !fates.is_empty())?;
    if let [one] = fates.as_slice()
        && let Fate::Reworded { text, lang } = &one.value
    {
        return Some((Quoted { text: text.clone(), lang: *lang, of: one.key.clone() }, false));
    }
    let as_said = Quoted { text: piece.text.clone(), lang: piece.lang, of: piece.key.clone() };
    fates.iter().all(|fate| fate.value == Fate::Released).then_some((as_said, true))
}

/// The name of what somebody said in the hot wash: of those words alone. Who says it otherwise is asked anew.
pub fn wash_name(key: &CommandKey) -> String {
    format!("wash/{key}")
}
