//! What may be the same under two names: a rule of words, for a person to confirm. Nothing is counted by it.

use crate::id::{CommandKey, ItemId, ItemKind, Lang, TaskKind};
use crate::pack::Scenario;
use crate::state::State;
use crate::view::Piece;
use std::collections::{BTreeMap, BTreeSet};

/// A name of one word says too little to be found within a longer one.
const WORDS: usize = 2;

/// A text in small letters, without apostrophes, which everybody types in another way.
pub(super) fn small(text: &str) -> String {
    let inside = |letter: &char| !matches!(letter, '\'' | '’' | '‘' | 'ʼ' | 'ʻ' | '`');
    text.to_lowercase().replace('ё', "е").chars().filter(inside).collect()
}

/// The words of a text: small, without signs, each once.
pub(super) fn words(text: &str) -> BTreeSet<String> {
    small(text)
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(Into::into)
        .collect()
}

/// Whether all words of one stand in the other.
fn same(one: &BTreeSet<String>, other: &BTreeSet<String>) -> bool {
    let (short, long) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    short == long && !short.is_empty() || short.len() >= WORDS && short.is_subset(long)
}

/// What somebody wrote and its translations, each as its words. People write in other languages than they read: a name in one
/// language is compared with a name in any.
fn said(state: &State, key: &CommandKey, text: &str) -> Vec<BTreeSet<String>> {
    let translated = state.translations.get(key).into_iter().flat_map(BTreeMap::values);
    let texts = translated.map(|translation| translation.value.text.as_str());
    std::iter::once(text).chain(texts).map(words).collect()
}

/// The names of an item, in every language it has.
fn names(state: &State, scenario: &Scenario, item: &ItemId) -> Vec<BTreeSet<String>> {
    if let Some(named) = state.named.get(item) {
        return said(state, &named.key, &named.value.words.said);
    }
    let key = format!("item.{item}");
    let cells = parvis_core::Language::ALL.into_iter().filter_map(|lang| scenario.cell(&key, Lang(lang)));
    cells.map(|cell| words(cell.text)).collect()
}

fn alike(one: &[BTreeSet<String>], other: &[BTreeSet<String>]) -> bool {
    one.iter().any(|one| other.iter().any(|other| same(one, other)))
}

/// Every item of a kind that stands for itself: the scenario's, then those named on the day.
fn items(state: &State, scenario: &Scenario, kind: ItemKind) -> Vec<ItemId> {
    let listed = scenario.items.iter().filter(|item| item.kind == kind).map(|item| item.id.clone());
    let mut named: Vec<_> = state.named.iter().filter(|(_, one)| one.value.kind == kind).collect();
    named.sort_by_key(|(_, one)| one.stamp.n);
    let named = named.into_iter().map(|(item, _)| item.clone());
    listed.chain(named.filter(|item| state.stands_for(item).0 == item)).collect()
}

/// Items named on the day that may be another: the later one, and what it may be. Those a person has said something about
/// are left out.
pub fn twins(state: &State, scenario: &Scenario) -> Vec<(ItemId, ItemId)> {
    let mut twins = Vec::new();
    for kind in ItemKind::ALL {
        let all: Vec<(ItemId, Vec<BTreeSet<String>>)> = items(state, scenario, *kind)
            .into_iter()
            .map(|item| (item.clone(), names(state, scenario, &item)))
            .collect();
        for (at, (item, own)) in all.iter().enumerate() {
            if state.merged.contains_key(item) || !state.named.contains_key(item) {
                continue;
            }
            let before = all.iter().take(at).find(|(_, other)| alike(own, other));
            twins.extend(before.map(|(other, _)| (item.clone(), other.clone())));
        }
    }
    twins
}

/// The item that somebody's free words may mean: the one with the most words, all of which stand in them.
pub fn meant(state: &State, scenario: &Scenario, piece: &Piece) -> Option<ItemId> {
    let task = scenario.task(piece.task.as_ref()?)?;
    let kind = match task.kind {
        TaskKind::Measures => ItemKind::Measure,
        TaskKind::Entities => ItemKind::Entity,
        TaskKind::Message | TaskKind::Decision | TaskKind::Text => return None,
    };
    let said = said(state, &piece.key, &piece.text);
    let within = |name: &BTreeSet<String>| {
        let fits = |said: &BTreeSet<String>| name.len() <= said.len() && same(name, said);
        said.iter().any(fits).then_some(name.len())
    };
    let found = items(state, scenario, kind).into_iter().filter_map(|item| {
        let length = names(state, scenario, &item).iter().filter_map(within).max()?;
        Some((length, item))
    });
    // Of two that fit as well, the one that stands first.
    found.reduce(|best, next| if next.0 > best.0 { next } else { best }).map(|(_, item)| item)
}
