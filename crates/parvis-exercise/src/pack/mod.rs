//! Scenario packs: one folder a scenario, structure in one file, words in a file a language.
//!
//! # Adding a language to a pack
//! Copy `text/<original>.toml`, translate, say `status = "machine"` until somebody has read it. A key left out is
//! missing: readers then see the original, labelled.

mod check;
mod edit;
#[cfg(test)]
mod edit_tests;
mod enclosed;
mod file;
mod load;
#[cfg(test)]
mod tests;
mod texts;

pub use edit::{Edit, Files, Unwritable, edited};
pub use enclosed::{Enclosed, enclosed, enclosed_files, is_enclosed};
pub use texts::{Cell, Text, Texts};

use crate::id::{
    Channel, CriticalId, Function, InjectId, ItemId, ItemKind, Lang, Level, ModuleId, ModuleKind, NationId,
    ObjectiveId, PackId, QuestionId, Release, Sector, SenderId, TaskId, TaskKind, TermId,
};
use parvis_core::Finding;
use std::collections::BTreeMap;

/// A scenario, read and checked: every id in it means something.
#[derive(Clone, Debug, PartialEq)]
pub struct Scenario {
    /// Which.
    pub id: PackId,
    /// Its version; the events of an exercise name it.
    pub version: String,
    /// Where it comes from.
    pub source: String,
    /// The language it was written in; every word of it is there in this one.
    pub original: Lang,
    /// Objectives.
    pub objectives: Vec<ObjectiveId>,
    /// Phases, in order.
    pub modules: Vec<Module>,
    /// Whom the simulation speaks for.
    pub senders: Vec<SenderId>,
    /// The script (MSEL), in order.
    pub injects: Vec<Inject>,
    /// Tasks.
    pub tasks: Vec<Task>,
    /// Items to choose.
    pub items: Vec<Item>,
    /// Questions for discussion.
    pub questions: Vec<Question>,
    /// Critical tasks of the evaluation guide.
    pub criticals: Vec<Critical>,
    /// Glossary.
    pub terms: Vec<TermId>,
    /// The nations that have a word of their own for a term.
    pub own_terms: BTreeMap<TermId, Vec<NationId>>,
    /// Every word.
    pub texts: Texts,
}

/// A phase.
#[derive(Clone, Debug, PartialEq)]
pub struct Module {
    /// Which.
    pub id: ModuleId,
    /// How long it is meant to take.
    pub minutes: u32,
    /// What it is for.
    pub objectives: Vec<ObjectiveId>,
    /// Play, or the talk at the end.
    pub kind: ModuleKind,
}

/// One row of the script.
#[derive(Clone, Debug, PartialEq)]
pub struct Inject {
    /// Which.
    pub id: InjectId,
    /// In which phase.
    pub module: ModuleId,
    /// Its minute in the phase.
    pub minute: u32,
    /// Who is simulated to send it.
    pub from: SenderId,
    /// On which way.
    pub channel: Channel,
    /// Whom it is for; nobody named: all.
    pub to: Vec<Function>,
    /// How it is let out.
    pub release: Release,
    /// The condition of a conditional one.
    pub when: Option<When>,
    /// What it tries.
    pub objectives: Vec<ObjectiveId>,
    /// The task it opens.
    pub task: Option<TaskId>,
}

/// Holds for a table whose answer to the task holds the item.
#[derive(Clone, Debug, PartialEq)]
pub struct When {
    /// Which task.
    pub task: TaskId,
    /// Which item.
    pub chose: ItemId,
}

/// What the tables are asked for.
#[derive(Clone, Debug, PartialEq)]
pub struct Task {
    /// Which.
    pub id: TaskId,
    /// In which phase.
    pub module: ModuleId,
    /// What it asks for.
    pub kind: TaskKind,
    /// The list to choose from.
    pub items: Vec<ItemId>,
    /// The most measures an answer may have.
    pub most: usize,
}

/// The most measures an answer may have where the task says nothing else: “choose up to seven”, as the scenarios ask. More
/// are no priorities; ours.
pub const MEASURES_AT_MOST: usize = 7;

/// A measure or an entity.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// Which.
    pub id: ItemId,
    /// What it is.
    pub kind: ItemKind,
    /// Its id among the measures of `packs/measures.csv`, where one fits; whether it is there, the app looks up.
    pub measure: Option<String>,
    /// Whose an entity is, and how far it reaches.
    pub entity: Option<(Sector, Level)>,
}

/// A question for discussion.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    /// Which.
    pub id: QuestionId,
    /// In which phase.
    pub module: ModuleId,
    /// Whom it is for.
    pub function: Function,
}

/// A critical task of the evaluation guide.
#[derive(Clone, Debug, PartialEq)]
pub struct Critical {
    /// Which.
    pub id: CriticalId,
    /// What it shows.
    pub objective: ObjectiveId,
    /// When it is looked for.
    pub module: ModuleId,
}

impl Scenario {
    /// Reads a pack: each file's path below the pack's folder and its bytes. The scenario is there exactly when
    /// there are no findings; all that is wrong is reported at once.
    pub fn read<'a>(files: impl IntoIterator<Item = (&'a str, &'a [u8])>) -> (Option<Self>, Vec<Finding>) {
        load::read(files)
    }

    /// The phase with this id.
    pub fn module(&self, id: &ModuleId) -> Option<&Module> {
        self.modules.iter().find(|module| module.id == *id)
    }

    /// The row of the script with this id.
    pub fn inject(&self, id: &InjectId) -> Option<&Inject> {
        self.injects.iter().find(|inject| inject.id == *id)
    }

    /// The task with this id.
    pub fn task(&self, id: &TaskId) -> Option<&Task> {
        self.tasks.iter().find(|task| task.id == *id)
    }

    /// The item with this id.
    pub fn item(&self, id: &ItemId) -> Option<&Item> {
        self.items.iter().find(|item| item.id == *id)
    }
}
