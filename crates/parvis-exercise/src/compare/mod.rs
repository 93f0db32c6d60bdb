//! What the nations have in common and where they differ: counts, never percentages; silence is no agreement.

mod alike;
mod class;
mod leave;
mod messages;
mod points;
mod said;
#[cfg(test)]
mod tests;

pub use alike::{meant, twins};
pub(crate) use leave::{fate_of, is_said, let_out, said_out, whose};
pub use leave::{said_name, wash_name};
pub use messages::{MessageRow, messages};
pub use points::Point;
pub use said::votes;

use crate::event::Thresholds;
use crate::id::{CommandKey, ItemId, Lang, Level, NationId, Sector, TaskId, TaskKind};
use crate::pack::{Scenario, Task};
use crate::state::State;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// The matrices of an exercise, with the limits they were made by.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Comparison {
    /// The limits; to be printed with every result.
    pub thresholds: Thresholds,
    /// The nations that take part.
    pub nations: Vec<NationId>,
    /// How many of them make an item common.
    pub common_needs: usize,
    /// One matrix for each task of measures or entities.
    pub matrices: Vec<Matrix>,
}

/// Item by nation.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Matrix {
    /// The task.
    pub task: TaskId,
    /// One row for each item somebody could or did choose.
    pub rows: Vec<Row>,
}

/// One item.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Row {
    /// Which.
    pub item: ItemId,
    /// What each nation says.
    pub cells: BTreeMap<NationId, Cell>,
    /// How many chose it.
    pub chosen: usize,
    /// How many answered, whether they chose it or not.
    pub answered: usize,
    /// Common, divergent, novel …
    pub class: Class,
    /// In what those who chose it differ.
    pub differ: Vec<Difference>,
    /// The nations, of those that did not choose it, to which it is new.
    pub new_to: BTreeSet<NationId>,
}

/// What a nation says to an item.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "is", rename_all = "kebab-case")]
pub enum Cell {
    /// It has not answered.
    NoAnswer,
    /// It has said something that nobody has coded yet.
    NotCoded,
    /// It answered without this item.
    NotChosen,
    /// It chose it.
    Chosen(Chosen),
    /// It has not let this out.
    Withheld,
}

/// How a nation chose an item.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Chosen {
    /// Its best rank, where it ranked it.
    pub rank: Option<usize>,
    /// Who leads.
    pub leads: BTreeSet<ItemId>,
    /// Whose those are and how far they reach, where that is known.
    pub lead_types: BTreeSet<(Sector, Level)>,
    /// By which minute, the earliest.
    pub minute: Option<u32>,
    /// The place of that minute among the buckets of the thresholds.
    pub bucket: Option<usize>,
    /// In its words: the law it stands on, the local name, what it named on the day that is this item, or what it lets out
    /// instead.
    pub words: Vec<Quoted>,
    /// The last of the events by which a person said that what the nation named is this item.
    pub merged: Option<u64>,
    /// The events that prove it.
    pub proof: BTreeSet<u64>,
}

/// Words of a nation in its cell, as they were written.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Quoted {
    /// What.
    pub text: String,
    /// In which language.
    pub lang: Lang,
    /// What translations call them.
    pub of: CommandKey,
}

/// How an item stands among the nations.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Class {
    /// Enough chose it, and they agree.
    Common,
    /// Some chose it, or enough and they do not agree.
    Divergent,
    /// One chose it, and it is on no list or new to others.
    Novel,
    /// Too few chose it for anything else to be said.
    Few,
    /// Nobody chose it.
    Unchosen,
}

impl Class {
    /// The word its message and files use.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Common => "common",
            Self::Divergent => "divergent",
            Self::Novel => "novel",
            Self::Few => "few",
            Self::Unchosen => "unchosen",
        }
    }
}

/// In what nations that chose the same item differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Difference {
    /// In the type of who leads.
    Lead,
    /// In the order.
    Rank,
    /// In the time.
    Time,
}

/// The name of a nation's cell; what it lets out is said of this name.
pub fn cell_name(task: &TaskId, item: &ItemId) -> String {
    format!("{task}/{item}")
}

/// Compares what the nations answered. `library` holds the items known from elsewhere, beside the scenario's own.
///
/// A nation speaks where it answered for itself; where everybody at a table is of one nation, the table's answer is its.
pub fn compare(state: &State, scenario: &Scenario, library: &BTreeSet<ItemId>) -> Comparison {
    let thresholds = state.thresholds();
    let nations = state.nations().to_vec();
    let mut comparison = Comparison {
        common_needs: class::common_needs(&thresholds, nations.len()),
        matrices: Vec::new(),
        thresholds,
        nations,
    };
    let asked = |task: &&Task| matches!(task.kind, TaskKind::Measures | TaskKind::Entities);
    let matrices = scenario.tasks.iter().filter(asked).map(|task| {
        let rows = said::rows(state, scenario, task, &comparison);
        let class = |row| class::classified(row, &comparison, (state, scenario), library);
        Matrix { task: task.id.clone(), rows: rows.into_iter().map(class).collect() }
    });
    comparison.matrices = matrices.collect();
    comparison
}

impl Comparison {
    /// The row of an item.
    pub fn row(&self, task: &TaskId, item: &ItemId) -> Option<&Row> {
        let matrix = self.matrices.iter().find(|matrix| matrix.task == *task)?;
        matrix.rows.iter().find(|row| row.item == *item)
    }
}

impl Matrix {
    /// Which of the items others chose each nation that answered did not: who is missing where.
    pub fn missing(&self) -> BTreeMap<&NationId, Vec<&ItemId>> {
        let mut missing: BTreeMap<&NationId, Vec<&ItemId>> = BTreeMap::new();
        for row in self.rows.iter().filter(|row| row.chosen > 0) {
            for (nation, _) in row.cells.iter().filter(|(_, cell)| **cell == Cell::NotChosen) {
                missing.entry(nation).or_default().push(&row.item);
            }
        }
        missing
    }

    /// How many items are of each class.
    pub fn counts(&self) -> BTreeMap<Class, usize> {
        let mut counts = BTreeMap::new();
        for row in &self.rows {
            *counts.entry(row.class).or_insert(0) += 1;
        }
        counts
    }
}
