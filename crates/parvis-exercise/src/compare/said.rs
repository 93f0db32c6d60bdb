//! What each nation said to one task: its own answers, its tables' where it sits alone, and its coded words.

use super::{Cell, Chosen, Class, Comparison, Quoted, Row};
use crate::event::{Answer, Thresholds, basis_of, local_of};
use crate::id::{CommandKey, ItemId, NationId, PersonId, TaskId};
use crate::pack::{Scenario, Task};
use crate::state::{Register, State, Words};
use std::collections::{BTreeMap, BTreeSet};

/// What one nation said to one task.
#[derive(Default)]
struct Said {
    /// It gave an answer of its own making, not only words.
    answered: bool,
    /// Words nobody has coded.
    uncoded: usize,
    chosen: BTreeMap<ItemId, Chosen>,
}

/// The rows of a task's matrix, not yet classified.
pub fn rows(state: &State, scenario: &Scenario, task: &Task, comparison: &Comparison) -> Vec<Row> {
    let said: BTreeMap<&NationId, Said> = (comparison.nations.iter())
        .map(|nation| (nation, said(state, scenario, &task.id, nation, &comparison.thresholds)))
        .collect();
    let mut items = task.items.clone();
    let named: BTreeSet<&ItemId> = said.values().flat_map(|said| said.chosen.keys()).collect();
    let beside: Vec<ItemId> = named.into_iter().filter(|item| !items.contains(item)).cloned().collect();
    items.extend(beside);
    let row = |item: ItemId| Row {
        cells: said.iter().map(|(nation, said)| ((*nation).clone(), said.cell(&item))).collect(),
        chosen: 0,
        answered: 0,
        class: Class::Unchosen,
        differ: Vec::new(),
        new_to: votes(state, &item).into_keys().collect(),
        item,
    };
    items.into_iter().map(row).collect()
}

/// How many people of each nation say that an item is new to them: each counts once, under whichever of its names they
/// said it.
pub fn votes(state: &State, item: &ItemId) -> BTreeMap<NationId, usize> {
    let of = state.votes.iter().filter(|(voted, _)| state.stands_for(voted).0 == item);
    let votes = of.flat_map(|(_, votes)| votes).filter(|(_, vote)| vote.value);
    let people: BTreeSet<&PersonId> = votes.map(|(who, _)| who).collect();
    let mut counts = BTreeMap::new();
    for profile in people.into_iter().filter_map(|who| state.profile(who)) {
        *counts.entry(profile.nation.clone()).or_insert(0) += 1;
    }
    counts
}

fn said(
    state: &State,
    scenario: &Scenario,
    task: &TaskId,
    nation: &NationId,
    thresholds: &Thresholds,
) -> Said {
    let mut said = Said::default();
    for (table, answers) in state.answers.get(task).into_iter().flatten() {
        let alone = || state.nations_at(table) == BTreeSet::from([nation]);
        let together = answers.table.as_ref().filter(|_| alone());
        for answer in answers.nations.get(nation).into_iter().chain(together) {
            said.answer(state, scenario, answer, thresholds);
        }
    }
    for (author, lines) in &state.lines {
        for line in lines.values().filter(|line| line.value.task == *task) {
            if state.nation_of(author, &line.value) == Some(nation) {
                said.words(state, &line.key, line.stamp.n, &line.value.words.said);
            }
        }
    }
    said
}

impl Said {
    fn answer(
        &mut self,
        state: &State,
        scenario: &Scenario,
        answer: &Register<Words<Answer>>,
        thresholds: &Thresholds,
    ) {
        let said = &answer.value.said;
        self.answered |= !said.items().is_empty();
        match said {
            Answer::Measures { ranked, .. } => {
                for (place, pick) in ranked.iter().enumerate() {
                    let chosen = self.choose(state, &pick.item, answer.stamp.n);
                    chosen.rank = Some(chosen.rank.map_or(place + 1, |rank| rank.min(place + 1)));
                    let lead = pick.lead.as_ref().map(|lead| state.stands_for(lead).0);
                    chosen.leads.extend(lead.cloned());
                    chosen.lead_types.extend(lead.and_then(|lead| state.entity(scenario, lead)));
                    chosen.minute = chosen.minute.into_iter().chain(pick.minute).min();
                    chosen.bucket = chosen.minute.map(|minute| bucket(thresholds, minute));
                    chosen.words.extend(quoted(answer, pick.basis.as_deref(), &basis_of(&pick.item)));
                }
            }
            Answer::Entities { chosen: picks, .. } => {
                for pick in picks {
                    let local = quoted(answer, pick.local.as_deref(), &local_of(&pick.item));
                    self.choose(state, &pick.item, answer.stamp.n).words.extend(local);
                }
            }
            _ => {}
        }
        self.words(state, &answer.key, answer.stamp.n, said.text());
    }

    /// Free words count for the items a person says they mean.
    fn words(&mut self, state: &State, key: &CommandKey, n: u64, text: &str) {
        if text.trim().is_empty() {
            return;
        }
        let coded = state.coded.get(key);
        if coded.is_none() {
            self.uncoded += 1;
        }
        for (item, code) in coded.into_iter().flatten().filter(|(_, code)| code.value) {
            self.choose(state, item, n).proof.insert(code.stamp.n);
        }
        self.answered |= coded.is_some();
    }

    /// What was named on the day counts as the item it is; the words it was named with stay.
    fn choose(&mut self, state: &State, item: &ItemId, n: u64) -> &mut Chosen {
        let (counts_as, merged) = state.stands_for(item);
        let chosen = self.chosen.entry(counts_as.clone()).or_default();
        chosen.proof.insert(n);
        if let (Some(last), Some(named)) = (merged.iter().max(), state.named.get(item)) {
            chosen.merged = chosen.merged.max(Some(*last));
            chosen.proof.extend(&merged);
            let Words { said, lang } = &named.value.words;
            chosen.words.push(Quoted { text: said.clone(), lang: *lang, of: named.key.clone() });
        }
        chosen
    }

    fn cell(&self, item: &ItemId) -> Cell {
        match self.chosen.get(item) {
            Some(chosen) => Cell::Chosen(chosen.clone()),
            None if self.uncoded > 0 => Cell::NotCoded,
            None if self.answered => Cell::NotChosen,
            None => Cell::NoAnswer,
        }
    }
}

/// A part of an answer that somebody wrote.
fn quoted(answer: &Register<Words<Answer>>, text: Option<&str>, part: &str) -> Option<Quoted> {
    let text = text.filter(|text| !text.trim().is_empty())?.to_owned();
    Some(Quoted { text, lang: answer.value.lang, of: answer.key.part(part) })
}

/// The first bucket a minute is in; the last one has no end.
fn bucket(thresholds: &Thresholds, minute: u32) -> usize {
    thresholds.buckets.partition_point(|end| *end < minute)
}
