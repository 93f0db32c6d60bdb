//! Public messages side by side: when, for whom, in which languages, and what a person found in them.

use crate::event::{Answer, Fate};
use crate::id::{Audience, CommandKey, Lang, NationId, Outlet, TableId, TaskId};
use crate::state::{MessageCheck, Register, State, Words};
use serde::Serialize;
use std::collections::BTreeSet;

/// One message.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MessageRow {
    /// To which task.
    pub task: TaskId,
    /// Of which table.
    pub table: TableId,
    /// Of one nation at it; nobody named: of the table together.
    pub nation: Option<NationId>,
    /// It was typed from paper.
    pub paper: bool,
    /// The command that brought it; a check or a translation names it.
    pub key: CommandKey,
    /// What it says.
    pub text: String,
    /// In which language it was written.
    pub lang: Lang,
    /// At which minute of the story.
    pub minute: Option<u32>,
    /// For whom.
    pub audience: Vec<Audience>,
    /// On which ways.
    pub outlets: Vec<Outlet>,
    /// In which languages it would go out.
    pub langs: Vec<Lang>,
    /// What a person found in it; nobody has looked yet.
    pub check: Option<MessageCheck>,
    /// The event that proves it.
    pub proof: u64,
}

impl MessageRow {
    /// The name of its cell.
    pub fn cell(&self) -> String {
        format!("{}/message/{}", self.task, self.table)
    }

    /// The nations that say what may become of it: its own, or those at its table.
    pub fn whose<'a>(&'a self, state: &'a State) -> BTreeSet<&'a NationId> {
        self.nation.as_ref().map_or_else(|| state.nations_at(&self.table), |nation| [nation].into())
    }

    /// The message as it may leave: every nation whose it is let it out, or its one nation gave other words.
    pub fn as_released(&self, state: &State) -> Option<Self> {
        let whose = self.whose(state);
        let said = |nation: &&NationId| state.cells.get(*nation)?.get(&self.cell());
        let fates: Option<Vec<&Register<Fate>>> = whose.iter().map(said).collect();
        match fates?.as_slice() {
            [one] if matches!(one.value, Fate::Reworded { .. }) => self.reworded(one),
            [] => None,
            all => all.iter().all(|fate| fate.value == Fate::Released).then(|| self.clone()),
        }
    }
    /// The message in the words its nation gives instead. Translations and what a person found are of the words it was
    /// written in: they stay with those.
    fn reworded(&self, fate: &Register<Fate>) -> Option<Self> {
        let Fate::Reworded { text, lang } = &fate.value else { return None };
        let (text, key) = (text.clone(), fate.key.clone());
        Some(Self { text, lang: *lang, key, check: None, ..self.clone() })
    }
}

/// Every public message, the earliest first; those without a minute last.
pub fn messages(state: &State) -> Vec<MessageRow> {
    let mut rows = Vec::new();
    for (task, tables) in &state.answers {
        for (table, answers) in tables {
            let own = answers.nations.iter().map(|(nation, answer)| (Some(nation), answer));
            for (nation, answer) in own.chain(answers.table.iter().map(|answer| (None, answer))) {
                rows.extend(row(state, task, table, nation, answer));
            }
        }
    }
    rows.sort_by_key(|row| (row.minute.unwrap_or(u32::MAX), row.task.clone(), row.table.clone()));
    rows
}

fn row(
    state: &State,
    task: &TaskId,
    table: &TableId,
    nation: Option<&NationId>,
    answer: &Register<Words<Answer>>,
) -> Option<MessageRow> {
    let Answer::Message { text, audience, outlets, langs, minute } = &answer.value.said else { return None };
    Some(MessageRow {
        task: task.clone(),
        table: table.clone(),
        nation: nation.cloned(),
        paper: state.is_from_paper(table, &answer.key),
        key: answer.key.clone(),
        text: text.clone(),
        lang: answer.value.lang,
        minute: *minute,
        audience: audience.clone(),
        outlets: outlets.clone(),
        langs: langs.clone(),
        check: state.checked.get(&answer.key).map(|check| check.value),
        proof: answer.stamp.n,
    })
}
