//! Drafts of good practices: each made of something new that one nation named, and shown only as far as that nation lets
//! it out. A draft is no practice yet, and nothing here sends it anywhere.

use crate::compare::{Cell, Chosen, Class, Row, cell_name, compare, let_out};
use crate::id::{CommandKey, ItemId, Lang, NationId, TaskId};
use crate::pack::Scenario;
use crate::state::State;
use serde::Serialize;
use std::collections::BTreeSet;

/// A draft, as it stands now.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Card {
    /// Whose it is.
    pub nation: NationId,
    /// The task it answered.
    pub task: TaskId,
    /// Which item.
    pub item: ItemId,
    /// How the nation answered, as it lets it out.
    pub answer: Chosen,
    /// How many others said that it is new to them.
    pub new_to: usize,
    /// What somebody added.
    pub text: String,
    /// In which language.
    pub lang: Lang,
    /// The command that brought those words; translations name it.
    #[serde(skip)]
    pub key: CommandKey,
    /// The event that proves it.
    pub proof: u64,
}

/// How far something new is from being a draft.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Its nation has not let it out.
    Waits,
    /// It can be drafted.
    Ready,
    /// It is drafted.
    Drafted,
}

/// Whose a new item is, and how far it is; none, where it is not new.
pub fn stage<'a>(state: &State, task: &TaskId, row: &'a Row) -> Option<(&'a NationId, Stage)> {
    let chose = |(_, cell): &(&NationId, &Cell)| cell.chosen().is_some();
    let (nation, cell) = row.cells.iter().find(chose).filter(|_| row.class == Class::Novel)?;
    let name = cell_name(task, &row.item);
    let drafted = state.practices.get(nation).and_then(|all| all.get(&name));
    Some(match let_out(state, nation, &name, cell) {
        Cell::Withheld => (nation, Stage::Waits),
        _ if drafted.is_some_and(|one| !one.value.gone) => (nation, Stage::Drafted),
        _ => (nation, Stage::Ready),
    })
}

/// The drafts that stand and whose nation lets them out, in the order they were made.
pub fn cards(state: &State, scenario: &Scenario, library: &BTreeSet<ItemId>) -> Vec<Card> {
    let comparison = compare(state, scenario, library);
    let all = state.practices.values().flatten().filter(|(_, one)| !one.value.gone);
    let mut cards: Vec<Card> = all
        .filter_map(|(name, one)| {
            let draft = &one.value;
            let row = comparison.row(&draft.task, &draft.item)?;
            let cell = let_out(state, &draft.nation, name, row.cells.get(&draft.nation)?);
            Some(Card {
                nation: draft.nation.clone(),
                task: draft.task.clone(),
                item: draft.item.clone(),
                answer: cell.chosen()?.clone(),
                new_to: row.new_to.len(),
                text: draft.text.clone(),
                lang: draft.lang,
                key: one.key.clone(),
                proof: one.stamp.n,
            })
        })
        .collect();
    cards.sort_by_key(|card| card.proof);
    cards
}
