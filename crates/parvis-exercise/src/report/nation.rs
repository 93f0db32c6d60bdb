//! One nation's own part: what it said, word for word, and what it has let out of it. It leaves with that nation only.

use crate::compare::{
    Cell, Comparison, MessageRow, cell_name, compare, fate_of, is_said, messages, said_name, wash_name, whose,
};
use crate::event::{Action, Fate};
use crate::id::{ItemId, NationId, TaskId, WashKind};
use crate::pack::Scenario;
use crate::state::State;
use crate::view::{Piece, PieceKind, pieces};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// A nation's part of the exercise.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct NationPart {
    /// Whose.
    pub nation: NationId,
    /// Its cells of the matrices, each with what it has let out.
    pub cells: Vec<NationCell>,
    /// Its public messages and those of its tables, each with what it has let out.
    pub messages: Vec<NationMessage>,
    /// Its answers in words, its lines and the decisions of its tables, each with what it has let out.
    pub said: Vec<NationSaid>,
    /// What its people said in the hot wash, each with what it has let out.
    pub wash: Vec<NationWash>,
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

/// A public message a nation has a say in.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct NationMessage {
    /// The name to say what may become of it.
    pub name: String,
    /// The message.
    pub message: MessageRow,
    /// What may become of it; nothing said yet.
    pub fate: Option<Fate>,
}

/// What somebody of a nation said in the hot wash.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct NationWash {
    /// The name to say what may become of it.
    pub name: String,
    /// To which question.
    pub kind: WashKind,
    /// The words.
    pub piece: Piece,
    /// What may become of it; nothing said yet.
    pub fate: Option<Fate>,
}

/// Words that a nation said, or the table at which it sits.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct NationSaid {
    /// The name to say what may become of them.
    pub name: String,
    /// The words.
    pub piece: Piece,
    /// Whether the nation says alone what may become of them: then it may give others.
    pub alone: bool,
    /// What may become of them; nothing said yet.
    pub fate: Option<Fate>,
}

/// How far a nation is with saying what may leave the room.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Releasing {
    /// Whose.
    pub nation: NationId,
    /// Its cells of the matrices.
    pub cells: Vec<NationCell>,
    /// Its public messages and those of its tables.
    pub messages: Vec<NationMessage>,
    /// Its answers in words, its lines and the decisions of its tables.
    pub said: Vec<NationSaid>,
    /// What its people said in the hot wash.
    pub wash: Vec<NationWash>,
}

impl Releasing {
    /// How much there is to decide.
    pub fn all(&self) -> usize {
        self.cells.len() + self.messages.len() + self.said.len() + self.wash.len()
    }

    /// How much of it nothing was said about yet.
    pub fn undecided(&self) -> usize {
        let fates = self.cells.iter().map(|cell| &cell.fate);
        let fates = fates.chain(self.messages.iter().map(|message| &message.fate));
        let fates = fates.chain(self.said.iter().map(|said| &said.fate));
        let fates = fates.chain(self.wash.iter().map(|wash| &wash.fate));
        fates.filter(|fate| fate.is_none()).count()
    }
}

/// How far the nations are with saying what may leave the room: for those who lead, and for nobody outside.
pub fn releasing(state: &State, scenario: &Scenario, compared: &Comparison) -> Vec<Releasing> {
    state.nations().iter().map(|nation| releasing_of(state, scenario, compared, nation)).collect()
}

fn releasing_of(state: &State, scenario: &Scenario, compared: &Comparison, nation: &NationId) -> Releasing {
    let fate = |name: &str| state.cells.get(nation)?.get(name).map(|fate| fate.value.clone());
    let mut cells = Vec::new();
    for matrix in &compared.matrices {
        for row in &matrix.rows {
            let name = cell_name(&matrix.task, &row.item);
            // What others named on the day is no cell of a nation that did not choose it.
            let own = |cell: &Cell| cell.chosen().is_some() || scenario.item(&row.item).is_some();
            let cell = row.cells.get(nation).filter(|cell| **cell != Cell::NoAnswer && own(cell)).cloned();
            let Some(cell) = cell else { continue };
            let fate = fate_of(state, nation, &name, &cell).map(|fate| fate.value.clone());
            cells.push(NationCell { name, task: matrix.task.clone(), item: row.item.clone(), cell, fate });
        }
    }
    let messages = messages(state).into_iter().filter(|message| message.whose(state).contains(nation));
    let messages = messages
        .map(|message| NationMessage { name: message.cell(), fate: fate(&message.cell()), message })
        .collect();
    let all = pieces(state);
    let own = all.iter().filter(|piece| is_said(scenario, piece));
    let said = own.filter_map(|piece| {
        let whose = whose(state, piece);
        let name = said_name(&piece.key);
        let (fate, alone) = (fate(&name), whose.len() == 1);
        whose.contains(nation).then(|| NationSaid { name, piece: piece.clone(), alone, fate })
    });
    let said = said.collect();
    Releasing { nation: nation.clone(), cells, messages, said, wash: wash_of(state, nation) }
}

/// What people of a nation said in the hot wash, in the order they said it.
fn wash_of(state: &State, nation: &NationId) -> Vec<NationWash> {
    let said = pieces(state).into_iter().filter(|piece| piece.kind == PieceKind::Wash);
    let own = said.filter(|piece| piece.nation.as_ref() == Some(nation));
    own.filter_map(|piece| {
        let mut all = state.wash.values().flat_map(BTreeMap::values);
        let kind = all.find(|one| one.key == piece.key)?.value.kind;
        let name = wash_name(&piece.key);
        let fate = state.cells.get(nation).and_then(|all| all.get(&name)).map(|fate| fate.value.clone());
        Some(NationWash { name, kind, piece, fate })
    })
    .collect()
}

/// The part of one nation.
pub fn nation_part(
    state: &State,
    scenario: &Scenario,
    library: &BTreeSet<ItemId>,
    nation: &NationId,
) -> NationPart {
    let part = releasing_of(state, scenario, &compare(state, scenario, library), nation);
    let undecided = part.undecided();
    let Releasing { cells, messages, said, wash, .. } = part;
    let own = |action: &&Action| action.nation.as_ref().is_none_or(|whose| whose == nation);
    let actions = state.actions.values().map(|action| &action.value).filter(own).cloned().collect();
    let mut words = pieces(state);
    // What an evaluator noted at a table is nobody's there.
    words.retain(|piece| !matches!(piece.kind, PieceKind::Observation | PieceKind::Quote));
    // Other words stand with what they are let out for.
    words.retain(|piece| piece.kind != PieceKind::Reworded);
    words.retain(|piece| piece.nation.as_ref() == Some(nation) || is_alone(state, nation, piece));
    NationPart { nation: nation.clone(), cells, messages, said, wash, words, actions, undecided }
}

/// Whether a piece is of a table at which the nation sits alone.
fn is_alone(state: &State, nation: &NationId, piece: &Piece) -> bool {
    let table = piece.table.as_ref().filter(|_| piece.nation.is_none());
    table.is_some_and(|table| state.nations_at(table) == BTreeSet::from([nation]))
}
