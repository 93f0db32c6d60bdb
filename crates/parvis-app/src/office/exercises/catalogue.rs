//! Measures of the whole catalogue in the answers of an exercise: found by their names, taken in beside what the scenario
//! offers. What is taken keeps its names in the exercise's events, whatever becomes of the catalogue.

use super::{Room, Wish};
use crate::office::{Moment, Office, Trouble};
use parvis_core::Language;
use parvis_exercise::event::{Answer, Answered, MeasurePick};
use parvis_exercise::id::{ItemId, Lang, NationId, PersonId, TableId, TaskId, TaskKind};
use parvis_exercise::pack::Task;
use parvis_exercise::state::Refusal;
use parvis_exercise::{Scenario, State, What};
use parvis_rules::catalogue::CatalogueMeasure;
use std::collections::BTreeSet;
use std::sync::Arc;

/// Whose answer a measure is taken into.
#[derive(Clone, Debug)]
pub struct AnswerOf {
    /// To which task.
    pub task: TaskId,
    /// Of which table.
    pub table: TableId,
    /// Of one nation at it; none: of the table together.
    pub nation: Option<NationId>,
}

/// A measure that can be taken.
#[derive(Clone, Debug)]
pub struct Listed {
    /// Its number in the catalogue.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// `technical_structural`, `organisational` or `personnel`.
    pub group: String,
    /// It is in the answer already.
    pub chosen: bool,
}

/// What of the catalogue somebody found, and how full the answer is.
#[derive(Clone, Debug)]
pub struct Found {
    /// The measures, by group and number.
    pub listed: Vec<Listed>,
    /// How many are in the answer.
    pub chosen: usize,
    /// The most the task asks for.
    pub most: usize,
}

impl Office {
    /// The measures of the catalogue whose name has all these words, of one group or of all, that the scenario does not
    /// offer for this task itself.
    ///
    /// # Errors
    /// The task asks for no measures.
    pub fn exercise_catalogue(
        &self,
        room: &Room,
        of: &AnswerOf,
        (named, group): (&str, &str),
        language: Language,
    ) -> Result<Found, Trouble> {
        let seen = room.see();
        let task = task_of(seen.scenario(), of)?;
        let offered: BTreeSet<&str> = offered(seen.scenario(), task).map(|(_, measure)| measure).collect();
        let ranked = ranked(seen.state(), of);
        let asked: Vec<String> = named.split_whitespace().map(str::to_lowercase).collect();
        let fits = |measure: &&CatalogueMeasure| {
            let name = name_in(measure, language).to_lowercase();
            !offered.contains(measure.id.as_str())
                && (group.is_empty() || measure.group == group)
                && asked.iter().all(|word| name.contains(word))
        };
        let listed = |measure: &CatalogueMeasure| Listed {
            id: measure.id.clone(),
            name: name_in(measure, language).to_owned(),
            group: measure.group.clone(),
            chosen: ranked.iter().any(|pick| pick.item == item_of(&measure.id)),
        };
        let mut all: Vec<Listed> = self.packs.catalogue().all().filter(fits).map(listed).collect();
        all.sort_by(|a, b| (&a.group, &a.id).cmp(&(&b.group, &b.id)));
        Ok(Found { listed: all, chosen: ranked.len(), most: task.most })
    }

    /// Takes a measure of the catalogue into an answer, as the last in its order.
    ///
    /// # Errors
    /// There is no such measure or task; the answer has as many as the task asks for; they may not answer there.
    pub async fn exercise_take_measure(
        self: &Arc<Self>,
        room: &Arc<Room>,
        by: &PersonId,
        of: &AnswerOf,
        measure: &str,
        (language, moment): (Language, Moment),
    ) -> Result<(), Trouble> {
        let measure = self.packs.catalogue().get(measure).ok_or(Trouble::NoSuch)?;
        let wishes = taken(&room.see(), of, measure, language)?;
        for what in wishes {
            self.exercise_do(room, by, Wish { key: None, seq: None, what }, moment).await?;
        }
        Ok(())
    }
}

/// What happens when a measure is taken: it is named, unless it was, and stands at the end of the answer.
fn taken(
    seen: &super::Seen<'_>,
    of: &AnswerOf,
    measure: &CatalogueMeasure,
    language: Language,
) -> Result<Vec<What>, Trouble> {
    let (state, scenario) = (seen.state(), seen.scenario());
    let task = task_of(scenario, of)?;
    let own = offered(scenario, task).find(|(_, id)| *id == measure.id).map(|(item, _)| item.clone());
    let named = own.is_some();
    let item = own.unwrap_or_else(|| item_of(&measure.id));
    let mut ranked = ranked(state, of).to_vec();
    if ranked.iter().any(|pick| pick.item == item) {
        return Ok(Vec::new());
    }
    if ranked.len() >= task.most {
        return Err(Refusal::TooManyMeasures { most: task.most as u64 }.into());
    }
    ranked.push(MeasurePick { item: item.clone(), lead: None, minute: None, basis: None });
    let (text, lang) = words(state, of).unwrap_or((String::new(), language.into()));
    let answered = What::Answered(Answered {
        task: of.task.clone(),
        table: of.table.clone(),
        nation: of.nation.clone(),
        lang,
        answer: Answer::Measures { ranked, text },
        paper: false,
    });
    let naming = (!named && !state.named.contains_key(&item)).then(|| catalogued(item, measure));
    Ok(naming.into_iter().chain([answered]).collect())
}

fn catalogued(item: ItemId, measure: &CatalogueMeasure) -> What {
    let names = measure.name.0.iter().map(|(language, name)| (Lang(*language), name.clone()));
    What::Catalogued {
        item,
        measure: measure.id.clone(),
        text: name_in(measure, Language::En).to_owned(),
        lang: Lang(Language::En),
        also: names.filter(|(lang, _)| lang.0 != Language::En).collect(),
    }
}

/// The id a measure of the catalogue has in an exercise: the same for everybody who takes it.
fn item_of(measure: &str) -> ItemId {
    format!("new-{measure}").into()
}

fn task_of<'a>(scenario: &'a Scenario, of: &AnswerOf) -> Result<&'a Task, Trouble> {
    let task = scenario.task(&of.task).filter(|task| task.kind == TaskKind::Measures);
    task.ok_or(Trouble::NoSuch)
}

/// The items a task offers that are measures of the catalogue, with their numbers there.
fn offered<'a>(scenario: &'a Scenario, task: &'a Task) -> impl Iterator<Item = (&'a ItemId, &'a str)> {
    let items = task.items.iter().filter_map(|id| scenario.item(id));
    items.filter_map(|item| Some((&item.id, item.measure.as_deref()?)))
}

/// The answer as it stands: its measures in order.
fn ranked<'a>(state: &'a State, of: &AnswerOf) -> &'a [MeasurePick] {
    match answer(state, of).map(|words| &words.said) {
        Some(Answer::Measures { ranked, .. }) => ranked,
        _ => &[],
    }
}

/// The free words of the answer, in their language.
fn words(state: &State, of: &AnswerOf) -> Option<(String, Lang)> {
    answer(state, of).map(|words| (words.said.text().to_owned(), words.lang))
}

fn answer<'a>(state: &'a State, of: &AnswerOf) -> Option<&'a parvis_exercise::state::Words<Answer>> {
    let answers = state.answers(&of.task, &of.table)?;
    let register = match &of.nation {
        Some(nation) => answers.nations.get(nation),
        None => answers.table.as_ref(),
    };
    register.map(|register| &register.value)
}

fn name_in(measure: &CatalogueMeasure, language: Language) -> &str {
    measure.name.get(language).map_or("", |(_, name)| name)
}
