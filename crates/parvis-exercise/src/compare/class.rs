//! Common, divergent, novel: by the thresholds, and by nothing else.

use super::{Cell, Chosen, Class, Comparison, Difference, Row};
use crate::event::Thresholds;
use crate::id::ItemId;
use crate::pack::Scenario;
use crate::state::State;
use std::collections::BTreeSet;

/// Nothing is common to fewer than this, whatever the thresholds.
const COMMON_AT_LEAST: usize = 2;

/// How many of so many nations make an item common: the setting, scaled and rounded up.
pub fn common_needs(thresholds: &Thresholds, nations: usize) -> usize {
    let scaled =
        (usize::from(thresholds.common) * nations).div_ceil(usize::from(thresholds.common_of.max(1)));
    scaled.max(COMMON_AT_LEAST)
}

/// The row with its counts and its class, from its cells.
pub fn classified(
    mut row: Row,
    comparison: &Comparison,
    (state, scenario): (&State, &Scenario),
    library: &BTreeSet<ItemId>,
) -> Row {
    let limits = &comparison.thresholds;
    let chosen: Vec<&Chosen> = row.cells.values().filter_map(Cell::chosen).collect();
    let differ = differences(&chosen, limits);
    let count = chosen.len();
    let listed = scenario.item(&row.item).is_some() || state.is_of_catalogue(&row.item);
    let known = listed || library.contains(&row.item);
    row.new_to.retain(|nation| row.cells.get(nation).is_none_or(|cell| cell.chosen().is_none()));
    row.class = match count {
        0 => Class::Unchosen,
        _ if count >= comparison.common_needs && differ.is_empty() => Class::Common,
        _ if count >= comparison.common_needs => Class::Divergent,
        1 if !known || row.new_to.len() >= usize::from(limits.new_to_us) => Class::Novel,
        _ if count >= usize::from(limits.divergent) => Class::Divergent,
        _ => Class::Few,
    };
    row.chosen = count;
    row.answered = count + row.cells.values().filter(|cell| **cell == Cell::NotChosen).count();
    row.differ = differ;
    row
}

impl Cell {
    /// How it was chosen, if it was.
    pub const fn chosen(&self) -> Option<&Chosen> {
        match self {
            Self::Chosen(chosen) => Some(chosen),
            _ => None,
        }
    }
}

/// In what those who chose an item differ. Who said nothing about it does not differ in it.
fn differences(chosen: &[&Chosen], limits: &Thresholds) -> Vec<Difference> {
    let types: BTreeSet<_> =
        chosen.iter().map(|one| &one.lead_types).filter(|types| !types.is_empty()).collect();
    let ranks: BTreeSet<usize> = chosen.iter().filter_map(|one| one.rank).collect();
    let apart = ranks.last().zip(ranks.first()).map_or(0, |(last, first)| last - first);
    let times: BTreeSet<usize> = chosen.iter().filter_map(|one| one.bucket).collect();
    let found = [
        (types.len() > 1, Difference::Lead),
        (limits.rank_apart > 0 && apart >= usize::from(limits.rank_apart), Difference::Rank),
        (times.len() > 1, Difference::Time),
    ];
    found.into_iter().filter(|(there, _)| *there).map(|(_, difference)| difference).collect()
}
